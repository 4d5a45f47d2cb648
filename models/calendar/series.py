"""A series: appointments or tasks of a case that repeat by one rule."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Final

from models.calendar.entry import Entry, EntryKind
from models.calendar.participants import Participant
from models.calendar.recurrence import Rule
from models.kernel.errors import Refused
from models.kernel.events import Event
from models.kernel.ids import CaseId, SeriesId, UserId
from models.kernel.text import text

ENDED: Final = text("Series", "This series has ended.")


@dataclass(slots=True)
class Series:
    """What repeats. Its days stand in the calendar as entries, a year ahead.

    Attributes:
        at: the time of day in Denmark.
        minutes: how long an appointment takes; 0 for a task.
        participants: who takes part in the days to come.
        laid_until: the rule's own days up to here stand in the calendar, or have stood.
    """

    id: SeriesId
    case_id: CaseId
    kind: EntryKind
    rule: Rule
    at: time
    owner_id: UserId
    made_at: datetime
    made_by: UserId
    laid_until: date
    minutes: int = 0
    place: str = ""
    participants: tuple[Participant, ...] = ()
    ended_at: datetime | None = None
    events: list[Event] = field(default_factory=list, compare=False, repr=False)

    def end(self, at: datetime) -> None:
        """Let it have no further days.

        Raises:
            Refused: it has ended.
        """
        if self.ended_at is not None:
            raise Refused(ENDED)
        self.ended_at = at


def firsts(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return entries without the later days of what repeats: of each series, its first.

    Args:
        entries: by deadline.
    """
    known: set[SeriesId] = set()
    found: list[Entry] = []
    for entry in entries:
        if entry.series_id is None or entry.series_id not in known:
            found.append(entry)
        if entry.series_id is not None:
            known.add(entry.series_id)
    return tuple(found)
