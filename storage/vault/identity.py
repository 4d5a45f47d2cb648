"""A user's private identity: its seed under the user's own key, and what is sealed to it."""

import io

from storage.exchange import age
from storage.exchange.age_errors import AgeError
from storage.exchange.age_hybrid import HybridIdentity, HybridRecipient
from storage.system.randomness import Random
from storage.vault.wrapping import unwrap, wrap


def wrap_seed(key: bytes, seed: bytes, user_id: str, random: Random) -> bytes:
    """Return the 32-byte seed under a user wrapping key: 60 bytes, tied to that user."""
    return wrap(key, seed, aad=_aad(user_id), random=random)


def unwrap_seed(key: bytes, wrapped: bytes, user_id: str) -> bytes | None:
    """Return the seed, or None where key, user and wrapping do not belong together."""
    return unwrap(key, wrapped, aad=_aad(user_id))


def seal_to(recipient: str, secret: bytes, random: Random) -> bytes:
    """Return a small age file with the secret for that ``age1pq…``.

    Raises:
        KeyTextError: it is not a recipient.
    """
    target = io.BytesIO()
    age.seal(io.BytesIO(secret), target, [HybridRecipient.parse(recipient)], random=random)
    return target.getvalue()


def open_with(seed: bytes, sealed: bytes) -> bytes | None:
    """Return what was sealed to that seed's recipient, or None where it was not."""
    try:
        reader = age.AgeReader(io.BytesIO(sealed), [HybridIdentity(seed)])
        return b"".join(reader.chunks())
    except AgeError:
        return None


def _aad(user_id: str) -> bytes:
    return f"tovholder/user-key/{user_id}".encode()
