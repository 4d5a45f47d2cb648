"""A file that belongs to a concern or a case."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.attachments.file_types import HARMLESS_ENDING, TYPES, FileType, judge
from models.attachments.names import ending_of, exported_name
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

    @property
    def outside_name(self) -> str:
        """The name under which a copy is offered; what is risky gets an ending none opens."""
        kind = TYPES[self.type]
        if judge(self.name, self.type).risky:
            return exported_name(self.name, ending=HARMLESS_ENDING)
        own = ending_of(self.name)
        return exported_name(self.name, ending=own if own in kind.endings else kind.endings[0])
