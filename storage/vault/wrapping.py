"""Secrets wrapped under a key: nonce (12) ‖ ChaCha20-Poly1305 (length of the secret + 16)."""

from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from storage.system.randomness import Random

NONCE_BYTES: Final = 12
TAG_BYTES: Final = 16


def wrap(key: bytes, secret: bytes, *, aad: bytes, random: Random) -> bytes:
    """Return the secret wrapped under a 32-byte key, tied to ``aad`` (what it is, and whose)."""
    nonce = random(NONCE_BYTES)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, secret, aad)


def unwrap(key: bytes, wrapped: bytes, *, aad: bytes) -> bytes | None:
    """Return the secret, or None where key, wrapping and ``aad`` do not belong together."""
    if len(wrapped) < NONCE_BYTES + TAG_BYTES:
        return None
    nonce, sealed = wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:]
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, aad)
    except InvalidTag:
        return None
