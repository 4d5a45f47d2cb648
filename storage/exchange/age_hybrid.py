"""The hybrid post-quantum key of age: ML-KEM-768 with X25519, by HPKE.

Source: C2SP age.md, "The MLKEM768-X25519 hybrid post-quantum recipient type". The shares
that HPKE draws come from OpenSSL: ``cryptography`` takes no randomness from outside there.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import (
    MLKEM768PrivateKey,
    MLKEM768PublicKey,
)
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from storage.exchange.age_errors import HeaderError, KeyTextError
from storage.exchange.age_header import Stanza
from storage.exchange.age_wrap import (
    BAD_ARGUMENTS,
    LOW_ORDER,
    NOT_THAT_KEY,
    key_bytes,
    low_order,
    wrapped_keys,
)
from storage.exchange.bech32 import encode
from storage.exchange.encoding import Random, unpadded

KIND: Final = "mlkem768x25519"
RECIPIENT_PREFIX: Final = "age1pq"
IDENTITY_PREFIX: Final = "AGE-SECRET-KEY-PQ-"
SEED_SIZE: Final = 32
RECIPIENT_SIZE: Final = 1216
"""1,184 bytes of ML-KEM-768 and 32 of X25519."""

_LATTICE: Final = 1184
_SHARE_SIZE: Final = 1120
_CURVE_AT: Final = 1088
_INFO: Final = b"age-encryption.org/mlkem768x25519"
_SUITE: Final = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True)
class HybridRecipient:
    """The public half: 1,216 bytes, spelled ``age1pq…`` in 1,959 characters."""

    data: bytes

    def __post_init__(self) -> None:
        if len(self.data) != RECIPIENT_SIZE or low_order(self.data[_LATTICE:]):
            raise KeyTextError(NOT_THAT_KEY)
        try:
            _ = self._public
        except ValueError as error:
            raise KeyTextError(NOT_THAT_KEY) from error

    @classmethod
    def parse(cls, spelled: str) -> "HybridRecipient":
        """Return the recipient spelled in lower case (or, from a QR code, in upper case).

        Raises:
            KeyTextError: it is not a whole, undamaged ``age1pq…``.
        """
        return cls(key_bytes(_lowered(spelled), RECIPIENT_PREFIX, RECIPIENT_SIZE))

    @property
    def post_quantum(self) -> bool:
        """True."""
        return True

    @property
    def alone(self) -> bool:
        """False: a file may have several recipients."""
        return False

    @property
    def digest(self) -> str:
        """SHA-256 of the 1,216 bytes, in hexadecimal: names the key in manifests."""
        return hashlib.sha256(self.data).hexdigest()

    def wrap(self, file_key: bytes, random: Random) -> Stanza:  # noqa: ARG002 - see module
        """Return the stanza that gives this recipient the file key."""
        sealed = _SUITE.encrypt(file_key, self._public, _INFO)
        share, body = sealed[:_SHARE_SIZE], sealed[_SHARE_SIZE:]
        return Stanza((KIND, unpadded(share).decode("ascii")), body)

    def __str__(self) -> str:
        return encode(RECIPIENT_PREFIX, self.data)

    def __repr__(self) -> str:
        return f"HybridRecipient({self.digest[:16]}…)"

    @cached_property
    def _public(self) -> MLKEM768X25519PublicKey:
        return MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(self.data[:_LATTICE]),
            X25519PublicKey.from_public_bytes(self.data[_LATTICE:]),
        )


@dataclass(frozen=True)
class HybridIdentity:
    """The secret half: a seed of 32 bytes. Shown masked; ``reveal`` spells it out."""

    seed: bytes

    def __post_init__(self) -> None:
        if len(self.seed) != SEED_SIZE:
            raise KeyTextError(NOT_THAT_KEY)

    @classmethod
    def parse(cls, spelled: str) -> "HybridIdentity":
        """Return the identity spelled ``AGE-SECRET-KEY-PQ-1…``, in upper case.

        Raises:
            KeyTextError: it is not.
        """
        return cls(key_bytes(spelled, IDENTITY_PREFIX, SEED_SIZE))

    @classmethod
    def generate(cls, random: Random) -> "HybridIdentity":
        """Return a new identity from 32 random bytes."""
        return cls(random(SEED_SIZE))

    @cached_property
    def recipient(self) -> HybridRecipient:
        """The public half."""
        lattice, curve = self._halves
        return HybridRecipient(
            lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()
        )

    def reveal(self) -> str:
        """Return the secret as text, for a key file or paper."""
        return encode(IDENTITY_PREFIX, self.seed)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key, or None if no stanza is for this identity.

        Raises:
            HeaderError: a hybrid stanza is malformed or holds a low-order share.
        """
        shares = list(wrapped_keys(stanzas, KIND, arguments=2))
        for _, share in shares:
            if len(share) != _SHARE_SIZE:
                raise HeaderError(BAD_ARGUMENTS)
            if low_order(share[_CURVE_AT:]):
                raise HeaderError(LOW_ORDER)
        for stanza, share in shares:
            try:
                return _SUITE.decrypt(share + stanza.body, self._private, _INFO)
            except InvalidTag:
                continue
        return None

    def __str__(self) -> str:
        return f"{IDENTITY_PREFIX}…"

    __repr__ = __str__

    @cached_property
    def _halves(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        stretched = hashlib.shake_256(self.seed).digest(96)
        return (
            MLKEM768PrivateKey.from_seed_bytes(stretched[:64]),
            X25519PrivateKey.from_private_bytes(stretched[64:]),
        )

    @cached_property
    def _private(self) -> MLKEM768X25519PrivateKey:
        return MLKEM768X25519PrivateKey(*self._halves)


def _lowered(spelled: str) -> str:
    return spelled.lower() if spelled.isascii() and spelled.isupper() else spelled
