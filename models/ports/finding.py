"""Finding records by number and by words, and reading the log."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from models.audit.acts import Act, Outcome, Reason
from models.audit.reading import LogQuery
from models.audit.rows import PAGE
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, UserId


@dataclass(frozen=True, slots=True)
class Numbered:
    """A record with a number that people use.

    Attributes:
        kind: concern, case, disclosure, print, attachment or countersignature.
        case_id: the case that it belongs to, or is.
        concern_id: the concern that it is, or came of.
    """

    kind: Kind
    id: str
    number: str
    case_id: CaseId | None
    concern_id: ConcernId | None


@dataclass(frozen=True, slots=True)
class Worded:
    """A concern or case in whose words something was found, with the place."""

    kind: Kind
    id: str
    snippet: str


class Finder(Protocol):
    """Looks records up; every answer is bounded."""

    def numbered(self, begins: str) -> tuple[Numbered, ...]:
        """Return records whose number begins so (``H-2026-00``), in order of number."""

    def worded(self, words: str) -> tuple[Worded, ...]:
        """Return concerns and cases that have all these words, or beginnings of them, best first.

        What a rejected, mistaken or suspended matter says is not found.
        """


@dataclass(frozen=True, slots=True)
class Logged:
    """One row of the log, as it is read."""

    seq: int
    at: datetime
    user: UserId
    role: str
    act: Act
    outcome: Outcome
    words: str
    reason: Reason = Reason.DUTY
    about: tuple[tuple[Kind, str], ...] = ()


class LogBook(Protocol):
    """The log, to be read; writing it is the unit of work's business."""

    def about(
        self, kind: Kind, key: str, *, before: int | None = None, most: int = PAGE
    ) -> tuple[Logged, ...]:
        """Return rows about a record, newest first.

        Args:
            kind: the kind of record.
            key: its id.
            before: only rows with a lower number, for the next page.
            most: how many at most.
        """

    def found(
        self, query: LogQuery, before: int | None = None, *, most: int = PAGE
    ) -> tuple[Logged, ...]:
        """Return rows that a query asks for, newest first, at most ``most``.

        Rows about what a conflict of interest hides are left out, and so are thinned ones.
        """

    def rows(self, numbers: Sequence[int]) -> tuple[Logged, ...]:
        """Return these rows, newest first; left out like in ``found``."""

    def numbers(self, records: Iterable[tuple[Kind, str]]) -> dict[tuple[Kind, str], str]:
        """Return the shown number of each record that has one and may be seen."""
