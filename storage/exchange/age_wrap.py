"""What the kinds of age keys have in common: a file key wrapped in a 32-byte body."""

from collections.abc import Iterator, Sequence
from typing import Final, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from storage.exchange.age_errors import HeaderError, KeyTextError
from storage.exchange.age_header import WRAPPED_SIZE, Stanza
from storage.exchange.bech32 import Bech32Error, decode
from storage.exchange.encoding import Random, from_unpadded

BAD_ARGUMENTS: Final = "a stanza has too few, too many or malformed arguments"
BAD_BODY: Final = "a wrapped file key has not 32 bytes"
LOW_ORDER: Final = "a share is a point of low order"
NOT_THAT_KEY: Final = "this is not an age key of that kind"

_NONCE: Final = bytes(12)
_ANY_SCALAR: Final = X25519PrivateKey.from_private_bytes(b"\x01" * 32)


class Recipient(Protocol):
    """Somebody a file is sealed for."""

    @property
    def post_quantum(self) -> bool:
        """Whether the wrapping withstands a quantum computer."""

    @property
    def alone(self) -> bool:
        """Whether this must be the file's only recipient."""

    def wrap(self, file_key: bytes, random: Random) -> Stanza:
        """Return the stanza that gives this recipient the 16-byte file key."""


class Identity(Protocol):
    """A secret that may open a file."""

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the 16-byte file key, or None if no stanza is for this identity.

        Raises:
            HeaderError: a stanza of this identity's kind is malformed.
        """


def key_bytes(spelled: str, prefix: str, size: int) -> bytes:
    """Return the ``size`` bytes of a key spelled in Bech32 under ``prefix``.

    Raises:
        KeyTextError: another prefix (its case counts), another size or not Bech32.
    """
    try:
        found, data = decode(spelled)
    except Bech32Error as error:
        raise KeyTextError(NOT_THAT_KEY) from error
    if found != prefix or len(data) != size:
        raise KeyTextError(NOT_THAT_KEY)
    return data


def wrapped_keys(
    stanzas: Sequence[Stanza], kind: str, arguments: int
) -> Iterator[tuple[Stanza, bytes]]:
    """Yield the stanzas of one kind and the bytes of their first argument.

    Raises:
        HeaderError: one of them has another number of arguments, an argument that is not
            canonical base64, or a body of another size than 32 bytes (which is checked
            before decrypting, against partitioning oracles).
    """
    for stanza in stanzas:
        if stanza.kind != kind:
            continue
        if len(stanza.arguments) != arguments:
            raise HeaderError(BAD_ARGUMENTS)
        try:
            share = from_unpadded(stanza.arguments[1].encode("ascii"))
        except ValueError as error:
            raise HeaderError(BAD_ARGUMENTS) from error
        if len(stanza.body) != WRAPPED_SIZE:
            raise HeaderError(BAD_BODY)
        yield stanza, share


def low_order(point: bytes) -> bool:
    """Return whether an X25519 share leads to the all-zero secret, whatever the other key.

    X25519 clears the cofactor, so one scalar tells for all.
    """
    try:
        _ANY_SCALAR.exchange(X25519PublicKey.from_public_bytes(point))
    except ValueError:
        return True
    return False


def encrypt_key(wrap_key: bytes, file_key: bytes) -> bytes:
    """Return the file key under a wrap key that is used only this once."""
    return ChaCha20Poly1305(wrap_key).encrypt(_NONCE, file_key, None)


def decrypt_key(wrap_key: bytes, body: bytes) -> bytes | None:
    """Return the file key, or None if this wrap key did not make the body."""
    try:
        return ChaCha20Poly1305(wrap_key).decrypt(_NONCE, body, None)
    except InvalidTag:
        return None
