"""Reminders: when somebody is told of an entry, and until when they may put it off.

A reminder is not a deadline: putting it off moves nothing.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final

from models.calendar.agenda import CalendarRow
from models.calendar.entry import APPOINTMENTS, EntryKind
from models.calendar.urgency import LIMITS
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.ids import UserId
from models.kernel.text import Text, text
from models.law.sources import OFFICE, Source

AT_THE_TIME: Final = timedelta(0)


@dataclass(frozen=True, slots=True)
class Leads:
    """How long before an entry's time one is told: longest first, the time itself last."""

    before: tuple[timedelta, ...]
    source: Source = OFFICE


APPOINTMENT: Final = Leads((timedelta(minutes=15), AT_THE_TIME))
DEADLINE: Final = Leads((LIMITS[0][0], AT_THE_TIME))
"""When a deadline becomes urgent (``models.calendar.urgency``), and when it has passed."""

OF_KIND: Final[dict[EntryKind, Leads]] = {
    EntryKind.HOME_VISIT: Leads((timedelta(hours=1), AT_THE_TIME)),
    EntryKind.TERMS: Leads((timedelta(days=7), AT_THE_TIME)),
}
"""Kinds with leads of their own: before a visit there is paper to take along, and a way to go;
before something is to be deleted or returned, a week to remind the other end."""

LONGEST: Final = max(max(each.before) for each in (APPOINTMENT, DEADLINE, *OF_KIND.values()))
"""The longest lead of all."""


def leads_of(kind: EntryKind) -> Leads:
    """Return how long before its time one is told of an entry of that kind."""
    return OF_KIND.get(kind, APPOINTMENT if kind in APPOINTMENTS else DEADLINE)


def told_last(
    kind: EntryKind, due_at: datetime, made_at: datetime, now: datetime
) -> datetime | None:
    """Return the newest instant by ``now`` at which one is told of an entry, or None.

    What was made after such an instant is not told of for its sake: whoever made it knows.
    """
    instants = (due_at - lead for lead in leads_of(kind).before)
    return max((at for at in instants if made_at < at <= now), default=None)


def told_next(kind: EntryKind, due_at: datetime, now: datetime) -> datetime | None:
    """Return the next instant after ``now`` at which one is told of an entry, or None."""
    instants = (due_at - lead for lead in leads_of(kind).before)
    return min((at for at in instants if at > now), default=None)


def came_at(
    kind: EntryKind,
    due_at: datetime,
    made_at: datetime,
    put_off: datetime | None,
    now: datetime,
) -> datetime | None:
    """Return since when a reminder stands before its owner at ``now``; None while it does not."""
    if put_off is not None and put_off > now:
        return None
    last = told_last(kind, due_at, made_at, now)
    found = [at for at in (last, put_off) if at is not None]
    return max(found, default=None)


class Later(StrEnum):
    """Until when today a reminder is put off."""

    HOUR = "hour"
    AFTERNOON = "afternoon"
    CLOSING = "closing"


LATERS: Final[dict[Later, Text]] = {
    Later.HOUR: text("Reminder", "In one hour, at {time}"),
    Later.AFTERNOON: text("Reminder", "This afternoon, at {time}"),
    Later.CLOSING: text("Reminder", "Before closing, at {time}"),
}
HOUR: Final = timedelta(hours=1)
AFTERNOON: Final = time(13, 0)
BEFORE_CLOSING: Final = timedelta(minutes=30)
"""Source: the office's practice; closing time is that of the office's own hours."""

NO_LATER_TODAY: Final = text("Reminder", "That time has passed today. Choose another.")


def laters(now: datetime, closes: datetime) -> dict[Later, datetime]:
    """Return what is still to come today, with its instant, the earliest first.

    Args:
        now: the present instant.
        closes: when the office closes today.
    """
    today = local(now).date()
    found = {
        Later.HOUR: now + HOUR,
        Later.AFTERNOON: at_wall_clock(today, AFTERNOON.hour, AFTERNOON.minute),
        Later.CLOSING: closes - BEFORE_CLOSING,
    }
    coming = ((later, at) for later, at in found.items() if now < at)
    return dict(
        sorted(
            (each for each in coming if local(each[1]).date() == today),
            key=lambda each: each[1],
        )
    )


def put_off_until(
    kind: EntryKind, due_at: datetime, chosen: datetime | None, now: datetime
) -> datetime:
    """Return when a reminder comes back: then, or at the entry's next instant if that is sooner.

    So nobody puts off an appointment past its beginning, or a deadline past its passing.

    Args:
        kind: of the entry.
        due_at: its time.
        chosen: one of ``laters``, or None for one that is not among them.
        now: the present instant.

    Raises:
        Refused: that time of today has passed.
    """
    if chosen is None:
        raise Refused(NO_LATER_TODAY)
    coming = told_next(kind, due_at, now)
    return chosen if coming is None else min(chosen, coming)


@dataclass(frozen=True, slots=True)
class Reminder:
    """An entry of one's own that one is told of.

    Attributes:
        came_at: since when.
        for_user: the colleague for whom one stands in; None for one's own, and for an appointment
            in which one takes part.
    """

    row: CalendarRow
    came_at: datetime
    for_user: UserId | None = None

    @property
    def key(self) -> tuple[str, datetime]:
        """What is the same while it is the same reminder of the same entry."""
        return self.row.entry_id, self.came_at

    def passed(self, now: datetime) -> bool:
        """Whether its time has come."""
        return self.row.due_at <= now


@dataclass(frozen=True, slots=True)
class Reminders:
    """What one is told of at one instant.

    Attributes:
        since: what came until then was told before.
        closes: when the office closes today.
    """

    now: datetime
    since: datetime
    closes: datetime
    rows: tuple[Reminder, ...]

    @property
    def laters(self) -> dict[Later, datetime]:
        """Until when today one of them may be put off."""
        return laters(self.now, self.closes)

    @property
    def passed(self) -> tuple[Reminder, ...]:
        """Those whose time has come, the longest ago first."""
        return tuple(each for each in self.rows if each.passed(self.now))

    @property
    def coming(self) -> tuple[Reminder, ...]:
        """Those whose time is near, the nearest first."""
        return tuple(each for each in self.rows if not each.passed(self.now))
