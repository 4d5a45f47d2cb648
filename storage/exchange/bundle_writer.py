"""Signing and sealing bundles and receipts for one recipient."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Final

from models.exchange.key_kinds import require_allowed
from models.exchange.keys import OfficeKeys
from models.exchange.manifest import MANIFEST, SIGNATURE
from models.exchange.recall import RECALL, RECALL_SIGNATURE
from models.exchange.receipt import RECEIPT, RECEIPT_SIGNATURE
from models.kernel.errors import EnvironmentFault
from models.ports.attachments import Enclosed, Report, silent
from models.ports.exchange import Parcel, SealedFile
from storage.database.faults import EARLIER_SAFE, RESTORE
from storage.exchange.age_keys import HybridRecipient, parse_recipient
from storage.exchange.archive import Member
from storage.exchange.encoding import Random
from storage.exchange.meter import Meter
from storage.exchange.sealed_file import CHANGED, sealed_file
from storage.exchange.sshsig import (
    BUNDLE_NAMESPACE,
    RECALL_NAMESPACE,
    RECEIPT_NAMESPACE,
    SHORT_NAMESPACE,
    SigningKey,
)

LARGEST_HELD: Final = 32 * 1024 * 1024
"""Bytes of something enclosed that is read once, and held while it is packed. It is more than an
attachment may have; what is larger still is read twice and never held."""
_PASSES: Final = 3
"""Over what is enclosed: fetching, packing, reading back."""


@dataclass(frozen=True, slots=True)
class SealingDesk:
    """Signs the manifest, then encrypts: hybrid recipients, unless a parcel allows others.

    Attributes:
        random: gives file keys, nonces and names.
    """

    random: Random

    def key_digest(self, recipient: str) -> str:
        """Return the SHA-256 of a recipient's key, in hexadecimal.

        Raises:
            KeyTextError: not a key.
        """
        return parse_recipient(recipient).digest

    def bundle(
        self,
        parcel: Parcel,
        keys: OfficeKeys,
        recipient: str,
        folder: str,
        report: Report = silent,
    ) -> AbstractContextManager[SealedFile]:
        """Seal a bundle into the folder; the file is gone if the block does not end well.

        What is enclosed is compared with its digest before it is packed.

        Raises:
            Refused: the key is a classic one, and the parcel does not allow it.
            EnvironmentFault: the disk is full, read-only, failing, or does not read back; or
                something enclosed is not what was stored.
        """
        require_allowed(recipient, classic=parcel.classic)
        signature = SigningKey(keys.signing_seed).sign(parcel.manifest, BUNDLE_NAMESPACE)
        large = sum(each.size for each in parcel.enclosed)
        meter = Meter(report, _PASSES * large)
        members = [
            Member.of_bytes(MANIFEST, parcel.manifest),
            Member.of_bytes(SIGNATURE, signature),
            *(Member.of_bytes(name, data) for name, data in parcel.files),
            *(_member(each, meter) for each in parcel.enclosed),
        ]
        return sealed_file(
            members,
            parse_recipient(recipient),
            folder,
            random=self.random,
            heard=meter.add,
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


def _member(file: Enclosed, meter: Meter) -> Member:
    """Return a member that is what the manifest says, or fails while it is packed.

    Raises:
        EnvironmentFault: it is too large to be held, and not what the manifest says.
    """
    if file.size <= LARGEST_HELD:
        return Member(file.name, file.size, None, file.sha256, lambda: _heard(file, meter))
    member = Member.of(file.name, file.slices, meter.add)
    if (member.size, member.sha256) != (file.size, file.sha256):
        raise EnvironmentFault(CHANGED, EARLIER_SAFE, RESTORE)
    return member


def _heard(file: Enclosed, meter: Meter) -> Iterator[bytes]:
    """Yield what is enclosed, and tell of it as it is fetched."""
    for data in file.slices():
        meter.add(len(data))
        yield data
