"""The classical key of age, X25519: read and write for others, never used by our bundles.

Source: C2SP age.md, "The X25519 recipient type".
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from storage.exchange.age_errors import HeaderError, KeyTextError
from storage.exchange.age_header import Stanza, derive
from storage.exchange.age_wrap import (
    BAD_ARGUMENTS,
    LOW_ORDER,
    NOT_THAT_KEY,
    decrypt_key,
    encrypt_key,
    key_bytes,
    low_order,
    wrapped_keys,
)
from storage.exchange.bech32 import encode
from storage.exchange.encoding import Random, unpadded

KIND: Final = "X25519"
RECIPIENT_PREFIX: Final = "age"
IDENTITY_PREFIX: Final = "AGE-SECRET-KEY-"
KEY_SIZE: Final = 32

_INFO: Final = b"age-encryption.org/v1/X25519"


@dataclass(frozen=True, slots=True)
class X25519Recipient:
    """The public half: 32 bytes, spelled ``age1…`` in 62 characters."""

    data: bytes

    def __post_init__(self) -> None:
        if len(self.data) != KEY_SIZE or low_order(self.data):
            raise KeyTextError(NOT_THAT_KEY)

    @classmethod
    def parse(cls, spelled: str) -> "X25519Recipient":
        """Return the recipient spelled ``age1…``, in lower case.

        Raises:
            KeyTextError: it is not.
        """
        return cls(key_bytes(spelled, RECIPIENT_PREFIX, KEY_SIZE))

    @property
    def post_quantum(self) -> bool:
        """False."""
        return False

    @property
    def alone(self) -> bool:
        """False: a file may have several recipients."""
        return False

    @property
    def digest(self) -> str:
        """SHA-256 of the 32 bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()

    def wrap(self, file_key: bytes, random: Random) -> Stanza:
        """Return the stanza that gives this recipient the file key."""
        ephemeral = X25519PrivateKey.from_private_bytes(random(KEY_SIZE))
        share = ephemeral.public_key().public_bytes_raw()
        secret = ephemeral.exchange(X25519PublicKey.from_public_bytes(self.data))
        wrap_key = derive(secret, salt=share + self.data, info=_INFO)
        arguments = (KIND, unpadded(share).decode("ascii"))
        return Stanza(arguments, encrypt_key(wrap_key, file_key))

    def __str__(self) -> str:
        return encode(RECIPIENT_PREFIX, self.data)


@dataclass(frozen=True, slots=True)
class X25519Identity:
    """The secret half: 32 bytes. Shown masked; ``reveal`` spells it out."""

    secret: bytes

    def __post_init__(self) -> None:
        if len(self.secret) != KEY_SIZE:
            raise KeyTextError(NOT_THAT_KEY)

    @classmethod
    def parse(cls, spelled: str) -> "X25519Identity":
        """Return the identity spelled ``AGE-SECRET-KEY-1…``, in upper case.

        Raises:
            KeyTextError: it is not.
        """
        return cls(key_bytes(spelled, IDENTITY_PREFIX, KEY_SIZE))

    @classmethod
    def generate(cls, random: Random) -> "X25519Identity":
        """Return a new identity from 32 random bytes."""
        return cls(random(KEY_SIZE))

    @property
    def recipient(self) -> X25519Recipient:
        """The public half."""
        return X25519Recipient(self._private.public_key().public_bytes_raw())

    def reveal(self) -> str:
        """Return the secret as text, for a key file."""
        return encode(IDENTITY_PREFIX, self.secret)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key, or None if no stanza is for this identity.

        Raises:
            HeaderError: an X25519 stanza is malformed or holds a low-order share.
        """
        shares = list(wrapped_keys(stanzas, KIND, arguments=2))
        for _, share in shares:
            if len(share) != KEY_SIZE:
                raise HeaderError(BAD_ARGUMENTS)
            if low_order(share):
                raise HeaderError(LOW_ORDER)
        own = self._private.public_key().public_bytes_raw()
        for stanza, share in shares:
            secret = self._private.exchange(X25519PublicKey.from_public_bytes(share))
            wrap_key = derive(secret, salt=share + own, info=_INFO)
            if (file_key := decrypt_key(wrap_key, stanza.body)) is not None:
                return file_key
        return None

    def __str__(self) -> str:
        return f"{IDENTITY_PREFIX}…"

    __repr__ = __str__

    @property
    def _private(self) -> X25519PrivateKey:
        return X25519PrivateKey.from_private_bytes(self.secret)
