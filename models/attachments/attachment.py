"""A file that belongs to a concern or a case."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.attachments.file_types import FileType
from models.kernel.ids import AttachmentId, CaseId, ConcernId, UserId

NUMBER: Final = "B"
"""Attachments are numbered B-2026-0001; copies that were saved outside U-…, like prints."""


@dataclass(frozen=True, slots=True, repr=False)
class Attachment:
    """What is known of a file; its bytes stand beside it, in slices.

    Attributes:
        number: for people: ``B-2026-0001``.
        title: what it is.
        source: who it came from.
        dated: the day it was made or received, ISO 8601.
        name: as it was called where it came from; shown only through ``shown_name``.
        sha256: of the whole, hex.
    """

    id: AttachmentId
    number: str
    concern_id: ConcernId | None
    case_id: CaseId | None
    title: str
    source: str
    dated: str
    name: str
    type: FileType
    size: int
    sha256: str
    added_at: datetime
    added_by: UserId
