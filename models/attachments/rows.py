"""Attachments as pages show them."""

from dataclasses import dataclass
from datetime import datetime

from models.attachments.file_types import (
    TYPES,
    FileType,
    Sight,
    Verdict,
    judge,
    outside_name,
)
from models.kernel.ids import AttachmentId, ConcernId, UserId


@dataclass(frozen=True, slots=True)
class CopyOutside:
    """A copy that was saved outside the vault and still lies there."""

    id: str
    number: str


@dataclass(frozen=True, slots=True, repr=False)
class AttachmentRow:
    """One attachment.

    Attributes:
        concern_number: of the concern it came with; "" when it was added to the case.
        outside: numbers of the copies that were saved outside the vault.
        out: those of them that nobody has said to be deleted or lost.
    """

    id: AttachmentId
    number: str
    title: str
    source: str
    dated: str
    name: str
    type: FileType
    size: int
    added_at: datetime
    added_by: UserId
    concern_id: ConcernId | None
    concern_number: str
    outside: tuple[str, ...]
    out: tuple[CopyOutside, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """What to say of name and content."""
        return judge(self.name, self.type)

    @property
    def outside_name(self) -> str:
        """The name under which a copy is offered."""
        return outside_name(self.name, self.type)

    @property
    def sight(self) -> Sight | None:
        """How it can be looked at, or None."""
        return TYPES[self.type].sight


@dataclass(frozen=True, slots=True)
class Attached:
    """The attachments of a concern or case, and how much room they take in bytes."""

    rows: tuple[AttachmentRow, ...]
    used: int
    locked: bool
    """Nothing can be added or taken away: suspended, closed, or the concern has ended."""
