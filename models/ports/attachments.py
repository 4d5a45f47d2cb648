"""Attachments as a collection, the file they come from, and the eyes that look at them."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from models.attachments.attachment import Attachment
from models.attachments.file_types import Sight
from models.attachments.rows import AttachmentRow
from models.documents.pages import Page
from models.kernel.ids import AttachmentId, CaseId, ConcernId, UserId

Report = Callable[[int, int], None]
"""Told between two steps how many bytes are done of how many; may raise to stop the work."""


def silent(_done: int, _total: int) -> None:
    """Hear of progress, and say nothing."""


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that is too large to be held: its slices are asked for when they are needed.

    Attributes:
        name: in the bundle.
        sha256: of the whole, in hexadecimal.
        slices: gives the bytes from the beginning, each time it is called.
    """

    name: str
    size: int
    sha256: str
    slices: Callable[[], Iterable[bytes]]


class Source(Protocol):
    """A file on the disk, open once, read from its beginning to its end."""

    @property
    def name(self) -> str:
        """The name of the file, without its folder."""

    @property
    def size(self) -> int:
        """Its size in bytes when it was opened."""

    def slices(self) -> Iterator[bytes]:
        """Yield its bytes, in pieces of at most ``limits.SLICE``.

        Raises:
            Refused: it can no longer be read.
        """


OpenSource = Callable[[str], AbstractContextManager[Source]]
"""Opens the file with that path; raises ``Refused`` for what is no readable file."""


@dataclass(frozen=True, slots=True)
class OutsideCopy:
    """A copy that was saved outside the vault."""

    id: str
    number: str
    attachment_id: AttachmentId
    at: datetime
    user: UserId
    reason: str


class Attachments(Protocol):
    """The attachments of all concerns and cases."""

    def get(self, attachment_id: AttachmentId) -> Attachment:
        """Return what is known of one, or raise ``NotFoundError``."""

    def add_slice(self, attachment_id: AttachmentId, position: int, data: bytes) -> None:
        """Keep one piece of the bytes; ``add`` follows in the same unit of work."""

    def add(self, attachment: Attachment) -> None:
        """Keep a new one, whose slices are there."""

    def content(self, attachment: Attachment) -> bytes:
        """Return all its bytes, compared with its digest.

        Raises:
            EnvironmentFault: they are not those that were stored.
        """

    def slices(self, attachment: Attachment) -> Iterator[bytes]:
        """Yield all its bytes, in pieces of at most ``limits.SLICE``; the caller compares."""

    def add_copy(self, copy: OutsideCopy) -> None:
        """Register a copy that leaves."""

    def copy(self, copy_id: str) -> OutsideCopy:
        """Return a copy that left, or raise ``NotFoundError``; seen with its attachment."""

    def of_case(self, case_id: CaseId) -> tuple[AttachmentRow, ...]:
        """Return those of a case and of its concerns, newest first."""

    def of_concern(self, concern_id: ConcernId) -> tuple[AttachmentRow, ...]:
        """Return those of a concern, newest first."""

    def twin(self, rows: tuple[AttachmentRow, ...], sha256: str) -> AttachmentRow | None:
        """Return the one of these that has exactly these bytes, or None."""


@dataclass(frozen=True, slots=True, repr=False)
class Glance:
    """What the viewer's child saw: one page as pixels, or words.

    Attributes:
        page: pixels; None for words.
        words: plain text; "" for pixels.
        number: which page, from 0.
        pages: how many there are.
    """

    page: Page | None
    words: str
    number: int
    pages: int


class Look(Protocol):
    """Lets the child process look at bytes; runs beside the GUI thread."""

    def __call__(
        self, sight: Sight, data: bytes, number: int, width: int, report: Report
    ) -> Glance:
        """Return a page drawn about ``width`` pixels wide.

        Raises:
            Refused: it cannot be shown, and why.
        """


@dataclass(frozen=True, slots=True)
class AttachmentFiles:
    """What leads from the disk into the vault, and from there to the eye.

    Attributes:
        open_source: opens a file to be added.
        size_of: the size of a file in bytes, 0 where there is none.
        look: the viewer; None where the system has none.
    """

    open_source: OpenSource
    size_of: Callable[[str], int]
    look: Look | None
