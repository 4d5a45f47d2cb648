"""SSH signatures with Ed25519, as ``ssh-keygen -Y`` makes and checks them.

Source: OpenSSH PROTOCOL.sshsig (version 1) and RFC 8709 (the key format). Read strictly:
one spelling of armor and fields, SHA-512 only, Ed25519 only.
"""

import hashlib
import re
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from models.documents.read_me import NAMESPACE
from storage.exchange.armor_text import unwrap, wrap
from storage.exchange.encoding import Random, from_padded, padded

BUNDLE_NAMESPACE: Final = NAMESPACE
RECEIPT_NAMESPACE: Final = "receipt-v1@tovholder"
RECALL_NAMESPACE: Final = "recall-v1@tovholder"
SHORT_NAMESPACE: Final = "receipt-short-v1@tovholder"
KEY_SIZE: Final = 32

MALFORMED: Final = "this is not an Ed25519 SSH signature in canonical form"
OTHER_SIGNER: Final = "the signature is by another key"
OTHER_NAMESPACE: Final = "the signature was made for another purpose"
NOT_VALID: Final = "the signature does not fit the message"
NOT_A_KEY: Final = "this is not an Ed25519 key"

_MAGIC: Final = b"SSHSIG"
_VERSION: Final = b"\x00\x00\x00\x01"
_TYPE: Final = b"ssh-ed25519"
_HASH: Final = b"sha512"
_LABEL: Final = "SSH SIGNATURE"
_COLUMNS: Final = 70
_SIGNATURE_SIZE: Final = 64
_LARGEST: Final = 1024
_NAMESPACE: Final = re.compile(r"[!-~]{1,64}")
_LINE: Final = re.compile(r"ssh-ed25519 ([A-Za-z0-9+/=]+)(?: ([^\x00-\x1f\x7f]*))?\n?")


class SignatureError(Exception):
    """A signature or key was refused."""


class MalformedSignatureError(SignatureError):
    """It is not a signature, or spelled in another than the canonical way."""


class OtherSignerError(SignatureError):
    """It is a signature by another key than the expected one."""


class OtherNamespaceError(SignatureError):
    """It is a signature for another purpose."""


class InvalidSignatureError(SignatureError):
    """It does not fit the message: one of the two was changed."""


class SigningKeyError(SignatureError):
    """The bytes or text are not an Ed25519 key."""


@dataclass(frozen=True, slots=True)
class VerifyKey:
    """The public half of a signing key: 32 bytes."""

    data: bytes

    def __post_init__(self) -> None:
        if len(self.data) != KEY_SIZE:
            raise SigningKeyError(NOT_A_KEY)

    @classmethod
    def parse_line(cls, line: str) -> "VerifyKey":
        """Return the key in an OpenSSH line ``ssh-ed25519 AAAA… comment``.

        Raises:
            SigningKeyError: it is not such a line.
        """
        if not (match := _LINE.fullmatch(line)):
            raise SigningKeyError(NOT_A_KEY)
        try:
            blob = from_padded(match[1].encode("ascii"))
        except ValueError as error:
            raise SigningKeyError(NOT_A_KEY) from error
        return cls._of_blob(blob)

    @classmethod
    def _of_blob(cls, blob: bytes) -> "VerifyKey":
        key = cls(blob[-KEY_SIZE:])
        if key.blob != blob:
            raise SigningKeyError(NOT_A_KEY)
        return key

    @property
    def blob(self) -> bytes:
        """The key in SSH wire format."""
        return _string(_TYPE) + _string(self.data)

    @property
    def digest(self) -> str:
        """SHA-256 of the 32 bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()

    def line(self, comment: str = "") -> str:
        """Return the OpenSSH public-key line, without a line feed.

        Raises:
            SigningKeyError: the comment has control characters.
        """
        line = f"ssh-ed25519 {padded(self.blob).decode('ascii')}"
        line += f" {comment}" if comment else ""
        if line.endswith("\n") or not _LINE.fullmatch(line):
            raise SigningKeyError(NOT_A_KEY)
        return line

    def verify(self, armored: bytes, message: bytes, namespace: str) -> None:
        """Return if ``armored`` is this key's signature of the message, for the purpose.

        Raises:
            MalformedSignatureError: it is not a canonical signature.
            OtherSignerError: another key made it.
            OtherNamespaceError: it was made for another purpose.
            InvalidSignatureError: it does not fit the message.
        """
        signature = parse_signature(armored)
        if signature.key != self:
            raise OtherSignerError(OTHER_SIGNER)
        if signature.namespace != namespace:
            raise OtherNamespaceError(OTHER_NAMESPACE)
        self.verify_bare(signature.signature, message, namespace)

    def verify_bare(self, signature: bytes, message: bytes, namespace: str) -> None:
        """Return if these 64 bytes are this key's signature of the message, for the purpose.

        Raises:
            InvalidSignatureError: they are not.
        """
        try:
            public = Ed25519PublicKey.from_public_bytes(self.data)
            public.verify(signature, _signed_bytes(message, namespace))
        except (InvalidSignature, ValueError) as error:
            raise InvalidSignatureError(NOT_VALID) from error


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The secret half: a seed of 32 bytes. Shown masked."""

    seed: bytes

    def __post_init__(self) -> None:
        if len(self.seed) != KEY_SIZE:
            raise SigningKeyError(NOT_A_KEY)

    @classmethod
    def generate(cls, random: Random) -> "SigningKey":
        """Return a new key from 32 random bytes."""
        return cls(random(KEY_SIZE))

    @property
    def public(self) -> VerifyKey:
        """The public half."""
        return VerifyKey(self._private.public_key().public_bytes_raw())

    def sign(self, message: bytes, namespace: str) -> bytes:
        """Return the armored signature of the message, the same each time.

        Raises:
            ValueError: the namespace is empty, long or not visible ASCII.
        """
        signature = self.sign_bare(message, namespace)
        return SshSignature(self.public, namespace, signature).armored()

    def sign_bare(self, message: bytes, namespace: str) -> bytes:
        """Return the 64 bytes of the signature alone. Raises as ``sign``."""
        return self._private.sign(_signed_bytes(message, namespace))

    def __str__(self) -> str:
        return "signing key …"

    __repr__ = __str__

    @property
    def _private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)


@dataclass(frozen=True, slots=True)
class SshSignature:
    """What a signature file says of itself; only ``VerifyKey.verify`` makes it true.

    Attributes:
        key: who claims to have signed.
        namespace: for what purpose.
        signature: 64 bytes.
    """

    key: VerifyKey
    namespace: str
    signature: bytes

    def armored(self) -> bytes:
        """Return the text of the signature file."""
        fields = (
            self.key.blob,
            self.namespace.encode("ascii"),
            b"",
            _HASH,
            _string(_TYPE) + _string(self.signature),
        )
        body = _MAGIC + _VERSION + b"".join(map(_string, fields))
        return wrap(_LABEL, body, _COLUMNS)


def parse_signature(armored: bytes) -> SshSignature:
    """Return what the text of a signature file says.

    Raises:
        MalformedSignatureError: it is not the one spelling that ``armored`` would give.
    """
    try:
        if len(armored) > _LARGEST:
            raise MalformedSignatureError(MALFORMED)
        fields = _Fields(unwrap(_LABEL, armored, _COLUMNS)[len(_MAGIC + _VERSION) :])
        key = VerifyKey(fields.next()[-KEY_SIZE:])
        namespace = fields.next().decode("ascii")
        _reserved, _hash, last = fields.next(), fields.next(), fields.next()
        parsed = SshSignature(key, namespace, last[-_SIGNATURE_SIZE:])
    except (ValueError, SigningKeyError) as error:
        raise MalformedSignatureError(MALFORMED) from error
    # Writing it anew settles every field that was passed over above.
    if parsed.armored() != armored or not _NAMESPACE.fullmatch(namespace):
        raise MalformedSignatureError(MALFORMED)
    return parsed


class _Fields:
    """Reads SSH strings one after the other."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def next(self) -> bytes:
        """Return the next string; a short one if the data end, which the caller refuses."""
        length = int.from_bytes(self._data[:4], "big")
        field, self._data = self._data[4 : 4 + length], self._data[4 + length :]
        return field


def _string(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


def _signed_bytes(message: bytes, namespace: str) -> bytes:
    """Return what Ed25519 signs: the purpose and the digest, never the message itself."""
    if not _NAMESPACE.fullmatch(namespace):
        msg = "a namespace is 1 to 64 visible ASCII characters"
        raise ValueError(msg)
    digest = hashlib.sha512(message).digest()
    return _MAGIC + b"".join(map(_string, (namespace.encode("ascii"), b"", _HASH, digest)))
