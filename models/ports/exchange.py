"""Disclosures and bundles, and the machinery that seals and opens files."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from models.disclosures.contents import NoteLine
from models.disclosures.disclosure import Disclosure
from models.documents.document import Document
from models.exchange.answer import Answer
from models.exchange.answer import Answered as Decided
from models.exchange.attached import AttachedFile
from models.exchange.contact import Contact
from models.exchange.keys import OfficeKeys
from models.exchange.leaving import Answered, Periods
from models.exchange.manifest import Manifest
from models.exchange.recall import Recall
from models.exchange.receipt import Receipt
from models.exchange.short_receipt import ShortReceipt
from models.kernel.ids import BundleId, CaseId, ConcernId, ContactId, DisclosureId, UserId
from models.ports.attachments import Enclosed, Report, silent


class Disclosures(Protocol):
    """The register of disclosures. ``save`` and ``add`` take up the entity's events."""

    def get(self, disclosure_id: DisclosureId) -> Disclosure:
        """Return the disclosure, or raise ``NotFoundError``."""

    def add(self, disclosure: Disclosure) -> None:
        """Keep a new disclosure with its items."""

    def save(self, disclosure: Disclosure) -> None:
        """Keep what changed, items included."""

    def prepared_of(self, case_id: CaseId) -> Disclosure | None:
        """Return the bundle that is prepared from a case and not yet sealed, or None."""

    def of_case(self, case_id: CaseId) -> tuple[Disclosure, ...]:
        """Return a case's disclosures, given and fetched, in the order of their numbers."""

    def of_concern(self, concern_id: ConcernId) -> tuple[Disclosure, ...]:
        """Return a concern's disclosures, given and fetched, in the order of their numbers."""

    def notes_of_case(self, case_id: CaseId) -> tuple[NoteLine, ...]:
        """Return the notes in a case's story, oldest first."""


@dataclass(frozen=True, slots=True)
class BundleOut:
    """A bundle that we sealed; its content is kept nowhere but in the case.

    Attributes:
        manifest: the exact signed bytes.
        sha256: of the sealed file, in hexadecimal.
        receipt: the exact signed bytes of the receipt, or None.
    """

    id: BundleId
    disclosure_id: DisclosureId
    number: str
    contact_id: ContactId
    sequence: int
    created_at: datetime
    file_name: str
    size: int
    sha256: str
    manifest: bytes
    manifest_sha256: str
    receipt: bytes | None = None
    receipted_at: datetime | None = None
    word: bytes | None = None
    """The receiver's signed word that it is deleted or given back, as it came."""
    word_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BundleIn:
    """A bundle that we received and opened.

    Attributes:
        own_number: our journal number, or "".
        journalised: the day on which it was put into our journal.
        answered: the day on which what is asked was answered, and ``how``.
        keep_until: decided to be kept until then, with the reason.
        word: our signed word that it was deleted or given back on the day ``done``.
    """

    id: BundleId
    number: str
    contact_id: ContactId
    sequence: int
    created_at: datetime
    opened_at: datetime
    opened_by: UserId
    manifest: bytes
    case_json: bytes
    case_pdf: bytes
    own_number: str = ""
    receipt: bytes | None = None
    receipted_at: datetime | None = None
    concern_id: ConcernId | None = None
    """The concern as which it was taken up; a transfer from another kommune."""
    theirs: str = ""
    """The sender's case number, of a transfer."""
    decided: Decided | None = None
    """What was decided on a transfer; None while nothing is."""
    decided_by: UserId | None = None
    manifest_sha256: str = ""
    """Of the exact manifest, in hexadecimal; kept where it was called back before it came."""

    journalised: date | None = None
    answered: date | None = None
    how: Answered | None = None
    keep_until: date | None = None
    keep_reason: str = ""
    word: bytes | None = None
    done: date | None = None

    @property
    def answer(self) -> Answer:
        """What was decided on a transfer."""
        return Answer.RECEIVED if self.decided is None else self.decided.answer


class Bundles(Protocol):
    """Bundles out and in."""

    def out(self, bundle_id: BundleId) -> BundleOut:
        """Return a bundle we sealed, or raise ``NotFoundError``."""

    def out_of(self, disclosure_id: DisclosureId) -> BundleOut:
        """Return the bundle of a disclosure, or raise ``NotFoundError``."""

    def add_out(self, bundle: BundleOut) -> None:
        """Keep what was sealed."""

    def keep_receipt(self, bundle_id: BundleId, receipt: bytes, at: datetime) -> None:
        """Keep the receipt that was accepted for a bundle we sealed."""

    def received(self, bundle_id: BundleId) -> BundleIn:
        """Return a bundle we opened, or raise ``NotFoundError``."""

    def gone(self, bundle_id: BundleId) -> BundleIn:
        """Return the proof of a bundle that has left, or raise ``NotFoundError``."""

    def find_received(
        self, bundle_id: BundleId, contact_id: ContactId, sequence: int
    ) -> BundleIn | None:
        """Return the bundle with that id, or that place in the sender's order, or None."""

    def sequences_from(self, contact_id: ContactId) -> tuple[int, ...]:
        """Return the sequence numbers received from a contact, in order."""

    def add_received(self, bundle: BundleIn) -> None:
        """Keep a bundle that was verified."""

    def add_slice(
        self, bundle_id: BundleId, file: AttachedFile, position: int, data: bytes
    ) -> None:
        """Keep one piece of an attachment; ``add_received`` follows in the same unit of work."""

    def attachments_of(self, bundle_id: BundleId) -> tuple[AttachedFile, ...]:
        """Return the attachments that came in a bundle, in the order of its items.

        Raises:
            NotFoundError: there is no such bundle, or its contents have left us.
        """

    def slices_of(self, bundle_id: BundleId, sha256: str) -> Iterator[bytes]:
        """Yield the bytes of an attachment that came in a bundle, slice by slice.

        Raises:
            NotFoundError: there is no such one.
            EnvironmentFault: at the end, if they are not those that were stored.
        """

    def took_up(self, bundle_id: BundleId, concern_id: ConcernId) -> None:
        """Keep which concern came of a bundle."""

    def of_their_case(self, contact_id: ContactId, theirs: str) -> tuple[BundleIn, ...]:
        """Return every sending of one case of a sender, in the sender's order."""

    def received_or_recalled(self, bundle_id: BundleId) -> BundleIn | None:
        """Return what is known of a bundle, also of one that never came; None for nothing."""

    def answer(self, bundle: BundleIn) -> None:
        """Keep what was decided on a transfer."""

    def keep_own_receipt(
        self, bundle_id: BundleId, own_number: str, receipt: bytes, at: datetime
    ) -> None:
        """Keep our journal number and the receipt that we signed."""

    def save_received(self, bundle: BundleIn) -> None:
        """Keep what was decided and done about a bundle we opened."""

    def here(self) -> tuple[BundleIn, ...]:
        """Return every bundle that we opened and that has not left, oldest first."""

    def periods(self, contact_id: ContactId) -> Periods:
        """Return for how long bundles from a contact stay."""

    def set_periods(self, contact_id: ContactId, periods: Periods) -> None:
        """Let bundles from a contact stay so long."""

    def keep_word(self, bundle_id: BundleId, word: bytes, at: datetime) -> None:
        """Keep the receiver's word that a bundle we sealed is deleted or given back."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """What is sealed together: the manifest and the files it lists, by name.

    Attributes:
        classic: whether the office's policy allows a classic key.
    """

    manifest: bytes
    files: tuple[tuple[str, bytes], ...]
    enclosed: tuple[Enclosed, ...] = ()
    classic: bool = False


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A sealed file that stands on its disk and was read back.

    Attributes:
        sha256: of the sealed bytes, in hexadecimal.
    """

    name: str
    path: str
    size: int
    sha256: str


class Sealer(Protocol):
    """Signs and seals; the file is gone again if the block does not end well."""

    def key_digest(self, recipient: str) -> str:
        """Return the SHA-256 of a recipient's key, in hexadecimal."""

    def bundle(
        self,
        parcel: Parcel,
        keys: OfficeKeys,
        recipient: str,
        folder: str,
        report: Report = silent,
    ) -> AbstractContextManager[SealedFile]:
        """Seal a bundle into the folder, under a neutral random name.

        ``report`` is told how far it is; what it raises stops it, and no file is left.

        Raises:
            Refused: the key is a classic one, and the parcel does not allow it.
            EnvironmentFault: the disk is full, read-only or failing, or does not give back
                what was written to it.
        """

    def receipt(
        self, receipt: bytes, keys: OfficeKeys, recipient: str, folder: str
    ) -> AbstractContextManager[SealedFile]:
        """Seal a receipt likewise. Raises as ``bundle``."""

    def recall(
        self, recall: bytes, keys: OfficeKeys, recipient: str, folder: str
    ) -> AbstractContextManager[SealedFile]:
        """Seal a recall likewise. Raises as ``bundle``."""

    def short_receipt(self, receipt: bytes, keys: OfficeKeys) -> bytes:
        """Return a short receipt with its signature after it; it is not sealed."""


@dataclass(frozen=True, slots=True)
class OpenedBundle:
    """A bundle whose signature, files and recipient were all found true.

    Attributes:
        manifest_bytes: exactly as signed.
        slices: gives the bytes of a listed file by its name, while the file is open; raises
            ``Refused`` at their end if they are no longer those that were signed for.
    """

    sender: Contact
    manifest: Manifest
    manifest_bytes: bytes
    case_json: bytes
    case_pdf: bytes
    slices: Callable[[str], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class OpenedReceipt:
    """A receipt whose signature and recipient were found true."""

    sender: Contact
    receipt: Receipt
    receipt_bytes: bytes


@dataclass(frozen=True, slots=True)
class OpenedRecall:
    """A recall whose signature and recipient were found true."""

    sender: Contact
    recall: Recall
    recall_bytes: bytes


@dataclass(frozen=True, slots=True)
class ReadShort:
    """A short receipt whose signature was found true.

    Attributes:
        data: exactly as it came, with the signature.
        signer: the sender's key that signed it: the pinned one, or one of before.
    """

    sender: Contact
    receipt: ShortReceipt
    data: bytes
    signer: str


FindSigner = Callable[[str], Contact | None]
"""Finds the contact whose key signs so (an OpenSSH line without comment)."""
FindVault = Callable[[str], Contact | None]
"""Finds the contact of a vault."""


class Opener(Protocol):
    """Opens and verifies files from other offices; nothing unproven ever comes out."""

    def bundle(
        self, path: str, keys: OfficeKeys, find: FindSigner, report: Report = silent
    ) -> AbstractContextManager[OpenedBundle]:
        """Return the bundle in a file, which stays open for as long as the block runs.

        ``report`` is told how far it is, and may raise to stop it.

        Raises:
            Refused: not for us, damaged, not signed, by somebody unknown or unconfirmed.
            EnvironmentFault: it cannot be read.
        """

    def receipt(self, path: str, keys: OfficeKeys, find: FindSigner) -> OpenedReceipt:
        """Return the receipt in a file. Raises as ``bundle``."""

    def recall(self, path: str, keys: OfficeKeys, find: FindSigner) -> OpenedRecall:
        """Return the recall in a file. Raises as ``bundle``."""

    def short_receipt(self, data: bytes, find: FindVault) -> ReadShort:
        """Return a short receipt: well formed, by somebody confirmed, with a true signature.

        Raises:
            Refused: it is not.
        """


Paint = Callable[[Document], bytes]
"""Makes a PDF of a document."""
