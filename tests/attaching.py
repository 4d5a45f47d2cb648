"""Attachments to test with: files on the disk, and adding them through the use case."""

from pathlib import Path

from models.attachments.rows import AttachmentRow
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId
from models.usecases.add_attachment import AddAttachment, NewAttachment
from models.usecases.view_attachment import ListAttachments
from storage.attachments.reading import open_source
from tests.office import TestOffice

PDF = b"%PDF-1.4\n" + b"% words\n" * 10
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


def quiet(_done: int, _total: int) -> None:
    """Hear of progress, and say nothing."""


def file_of(folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


def new_file(
    kind: Kind, key: str, path: str, title: str = "Brev fra skolen", *, accepted: bool = False
) -> NewAttachment:
    return NewAttachment(kind, key, path, title, "Skolens leder", "2026-01-13", accepted)


def add(
    office: TestOffice,
    to: CaseId | ConcernId,
    path: str,
    kind: Kind = Kind.CASE,
    title: str = "Brev fra skolen",
    *,
    accepted: bool = False,
) -> AttachmentRow:
    """Add a file and return its row."""
    new = new_file(kind, to, path, title, accepted=accepted)
    AddAttachment(office.begin, open_source)(new, quiet)
    return listed(office, to, kind)[0]


def listed(
    office: TestOffice, key: CaseId | ConcernId, kind: Kind = Kind.CASE
) -> tuple[AttachmentRow, ...]:
    return ListAttachments(office.begin)(kind, key).rows
