"""Signing and sealing bundles and receipts for one recipient."""

from contextlib import AbstractContextManager
from dataclasses import dataclass

from models.exchange.keys import OfficeKeys
from models.exchange.manifest import MANIFEST, SIGNATURE
from models.exchange.recall import RECALL, RECALL_SIGNATURE
from models.exchange.receipt import RECEIPT, RECEIPT_SIGNATURE
from models.ports.exchange import Parcel, SealedFile
from storage.exchange.age_keys import HybridRecipient
from storage.exchange.archive import Member
from storage.exchange.encoding import Random
from storage.exchange.sealed_file import sealed_file
from storage.exchange.sshsig import (
    BUNDLE_NAMESPACE,
    RECALL_NAMESPACE,
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
        names = (RECEIPT, RECEIPT_SIGNATURE, RECEIPT_NAMESPACE)
        return self._sheet(receipt, names, keys, recipient, folder)

    def recall(
        self, recall: bytes, keys: OfficeKeys, recipient: str, folder: str
    ) -> AbstractContextManager[SealedFile]:
        """Seal a recall likewise. Raises as ``bundle``."""
        names = (RECALL, RECALL_SIGNATURE, RECALL_NAMESPACE)
        return self._sheet(recall, names, keys, recipient, folder)

    def _sheet(
        self, signed: bytes, names: tuple[str, str, str], keys: OfficeKeys, recipient: str,
        folder: str,
    ) -> AbstractContextManager[SealedFile]:  # fmt: skip
        """Seal one signed sheet; ``names``: of it, of its signature, of what it is signed for."""
        sheet, its_signature, namespace = names
        signature = SigningKey(keys.signing_seed).sign(signed, namespace)
        members = [Member.of_bytes(sheet, signed), Member.of_bytes(its_signature, signature)]
        return sealed_file(
            members, HybridRecipient.parse(recipient), folder, random=self.random
        )

    def short_receipt(self, receipt: bytes, keys: OfficeKeys) -> bytes:
        """Return a short receipt with its signature after it; it is not sealed."""
        return receipt + SigningKey(keys.signing_seed).sign_bare(receipt, SHORT_NAMESPACE)
