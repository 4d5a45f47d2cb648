"""What goes along with the case: the reader's page and the attachments, by their digests."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from hashlib import sha256

from models.disclosures.gate import Plan
from models.disclosures.items import ATTACHMENT
from models.documents.read_me import ReadMe, compose_read_me, read_me_text
from models.exchange.attached import AttachedFile, attached_files_of
from models.exchange.case_file import parse_case
from models.exchange.manifest import (
    ATTACHED,
    CASE_JSON,
    CASE_PDF,
    READ_ME,
    READ_ME_PDF,
    FileEntry,
    Party,
)
from models.exchange.terms import KeyMark
from models.kernel.ids import AttachmentId
from models.kernel.text import Say
from models.ports.attachments import Enclosed
from models.ports.paper import Paint
from models.ports.work import Work


@dataclass(frozen=True, slots=True)
class Whole:
    """Every file of a bundle beside the manifest: those that are held, and those that are not.

    Attributes:
        files: name and bytes.
        attached: what is known of each attachment; the same bytes stand once.
    """

    files: tuple[tuple[str, bytes], ...]
    attached: tuple[AttachedFile, ...]

    @property
    def entries(self) -> tuple[FileEntry, ...]:
        """The list of all, as the manifest has it."""
        held = tuple(entry(name, data) for name, data in self.files)
        return (*held, *map(_attached_entry, self.attached))

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(each.length for each in self.entries)

    @property
    def digest(self) -> str:
        """What was seen on the check page, in hexadecimal; sealing compares it."""
        said = "".join(f"{each.name} {each.sha256}\n" for each in self.entries)
        return sha256(said.encode()).hexdigest()

    def data(self, name: str) -> bytes:
        """Return the bytes of a file that is held."""
        return dict(self.files)[name]


@dataclass(frozen=True, slots=True)
class Seal:
    """What the reader's page says of the seal: who signs, and with what kind of key it is shut.

    Attributes:
        by_hand: whether the receiver has no program, and was read our key's digest aloud.
    """

    sender: Party
    signer: str
    keys: KeyMark
    created: datetime
    practice: bool
    by_hand: bool = False


def whole_of(case_json: bytes, case_pdf: bytes, seal: Seal, say: Say, paint: Paint) -> Whole:
    """Return the files with the reader's page, which lists the digests of the others."""
    first = held_of(case_json, case_pdf)
    page = ReadMe(
        seal.sender, seal.signer, seal.keys, first.entries, seal.created, seal.practice,
        seal.by_hand,
    )  # fmt: skip
    pages = (
        (READ_ME, read_me_text(page, say)),
        (READ_ME_PDF, paint(compose_read_me(page, say))),
    )
    return Whole((*first.files, *pages), first.attached)


def held_of(case_json: bytes, case_pdf: bytes) -> Whole:
    """Return what is locked or printed: the pages are all that is read, beside attachments."""
    return Whole(((CASE_JSON, case_json), (CASE_PDF, case_pdf)), attached_once(case_json))


def attached_once(case_json: bytes) -> tuple[AttachedFile, ...]:
    """Return the attachments that a case file names, the same bytes once."""
    found = attached_files_of(parse_case(case_json))
    return tuple({file.sha256: file for file in found}.values())


def enclosed(work: Work, plan: Plan) -> tuple[Enclosed, ...]:
    """Return the attachments of a plan, to be read from the database slice by slice."""
    return tuple({each.name: each for each in _enclosed(work, plan)}.values())


def _enclosed(work: Work, plan: Plan) -> Iterator[Enclosed]:
    for chosen in plan.items:
        if chosen.item.code == ATTACHMENT.code:
            found = work.attachments.get(AttachmentId(chosen.item.record_id))
            slices = partial(work.attachments.slices, found)
            yield Enclosed(ATTACHED + found.sha256, found.size, found.sha256, slices)


def entry(name: str, data: bytes) -> FileEntry:
    """Return a file as the manifest lists it."""
    return FileEntry(name, sha256(data).hexdigest(), len(data))


def _attached_entry(file: AttachedFile) -> FileEntry:
    return FileEntry(file.member, file.sha256, file.size)
