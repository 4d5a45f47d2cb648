"""An identity under a key of its own, and that key for each who may open it."""

import hashlib
import hmac
import io
import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from storage.exchange import age
from storage.exchange.age_errors import KeyTextError
from storage.exchange.age_hybrid import HybridRecipient
from storage.system.randomness import Random
from storage.vault.identity import open_with
from storage.vault.wrapping import unwrap, wrap

KEY_BYTES: Final = 32
PADDED: Final = 1024
"""Plain bytes of every identity, so that its length says nothing."""
MARK_BYTES: Final = 16


class SealBrokenError(Exception):
    """An identity or its key was changed, or moved to another concern."""


def seal_identity(
    key: bytes, identity: Mapping[str, str], *, aad: bytes, random: Random
) -> bytes:
    """Return the identity under ``key`` (32 bytes), tied to ``aad``, always equally long.

    Raises:
        ValueError: it is longer than any form lets it be.
    """
    plain = json.dumps(dict(identity), ensure_ascii=False, sort_keys=True).encode()
    if len(plain) > PADDED:
        raise ValueError(len(plain))
    return wrap(key, plain.ljust(PADDED), aad=aad, random=random)


def open_identity(key: bytes, sealed: bytes, *, aad: bytes) -> dict[str, str]:
    """Return the identity.

    Raises:
        SealBrokenError: key, identity and ``aad`` do not belong together.
    """
    plain = unwrap(key, sealed, aad=aad)
    if plain is None:
        raise SealBrokenError
    found: dict[str, str] = json.loads(plain)
    return found


def wrap_key(key: bytes, recipient: str, random: Random) -> bytes | None:
    """Return an age file with the key for that recipient; None where it is no hybrid key."""
    known = parsed(recipient)
    if known is None:
        return None
    target = io.BytesIO()
    age.seal(io.BytesIO(key), target, [known], random=random)
    return target.getvalue()


def unwrap_key(wrapped: bytes, seed: bytes) -> bytes | None:
    """Return the key in an age file for the holder of ``seed``.

    None if it is not theirs or was changed: either way they hold no key.
    """
    return open_with(seed, wrapped)


@lru_cache(maxsize=64)
def parsed(recipient: str) -> HybridRecipient | None:
    """Return the recipient, or None: a colleague's damaged key must not stop a call.

    Kept, since spelling out 1,216 bytes costs more than sealing to them.
    """
    try:
        return HybridRecipient.parse(recipient)
    except KeyTextError:
        return None


def recipient_digest(recipient: str) -> str:
    """Return SHA-256 of the spelled recipient, in hexadecimal: which key a wrap is for."""
    return hashlib.sha256(recipient.encode()).hexdigest()


def digest(key: bytes, mark: str) -> bytes:
    """Return the keyed digest of a mark (16 bytes); without the key it says nothing."""
    return hmac.digest(key, mark.encode(), "sha256")[:MARK_BYTES]
