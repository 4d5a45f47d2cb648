"""Signing and sealing bundles and receipts for one recipient."""

from contextlib import AbstractContextManager
from dataclasses import dataclass

from models.exchange.keys import OfficeKeys
from models.exchange.manifest import MANIFEST, SIGNATURE
from models.exchange.receipt import RECEIPT, RECEIPT_SIGNATURE
from models.ports.exchange import Parcel, SealedFile
from storage.exchange.age_keys import HybridRecipient
from storage.exchange.archive import Member
from storage.exchange.encoding import Random
from storage.exchange.sealed_file import sealed_file
from storage.exchange.sshsig import (
    BUNDLE_NAMESPACE,
    RECEIPT_NAMESPACE,
    SHORT_NAMESPACE,
    SigningKey,
)


@dataclass(frozen=True, slots=True)
class SealingDesk:
    """Signs the manifest, then encrypts: hybrid recipients only.

    Attributes:
        random: gives file keys, nonces and names.
    """

    random: Random

    def key_digest(self, recipient: str) -> str:
        """Return the SHA-256 of a recipient's key, in hexadecimal.

        Raises:
            KeyTextError: not a hybrid key.
        """
        return HybridRecipient.parse(recipient).digest

    def bundle(
        self, parcel: Parcel, keys: OfficeKeys, recipient: str, folder: str
    ) -> AbstractContextManager[SealedFile]:
        """Seal a bundle into the folder; the file is gone if the block does not end well.

        Raises:
            EnvironmentFault: the disk is full, read-only, failing, or does not read back.
        """
        signature = SigningKey(keys.signing_seed).sign(parcel.manifest, BUNDLE_NAMESPACE)
        members = [
            Member.of_bytes(MANIFEST, parcel.manifest),
            Member.of_bytes(SIGNATURE, signature),
            *(Member.of_bytes(name, data) for name, data in parcel.files),
        ]
        return sealed_file(
            members, HybridRecipient.parse(recipient), folder, random=self.random
        )

    def receipt(
        self, receipt: bytes, keys: OfficeKeys, recipient: str, folder: str
    ) -> AbstractContextManager[SealedFile]:
        """Seal a receipt likewise. Raises as ``bundle``."""
        signature = SigningKey(keys.signing_seed).sign(receipt, RECEIPT_NAMESPACE)
        members = [
            Member.of_bytes(RECEIPT, receipt),
            Member.of_bytes(RECEIPT_SIGNATURE, signature),
        ]
        return sealed_file(
            members, HybridRecipient.parse(recipient), folder, random=self.random
        )

    def short_receipt(self, receipt: bytes, keys: OfficeKeys) -> bytes:
        """Return a short receipt with its signature after it; it is not sealed."""
        return receipt + SigningKey(keys.signing_seed).sign_bare(receipt, SHORT_NAMESPACE)
