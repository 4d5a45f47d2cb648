"""Deadlines other than a concern's own: periods are data with a source."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final

from models.calendar.days import is_working_day, next_working_day
from models.kernel.clock import at_wall_clock, local
from models.law.sources import GDPR_33, OFFICE, Source

CLOSES: Final = time(16, 0)
"""When an office's working day ends, unless its settings say otherwise."""
LAST_START: Final = time(15, 0)
"""A call after this is finished on the next working day."""


@dataclass(frozen=True, slots=True)
class After:
    """A period after some moment: elapsed hours, or whole days at the same time of day."""

    hours: int = 0
    days: int = 0
    source: Source = OFFICE


POLICE_QUESTION: Final = After(hours=24)
POLICE_AT_ONCE: Final = After(hours=1)
"""Where a concern is to be assessed immediately, the police are not asked tomorrow."""
OPEN_ROUND: Final = After(days=1)
QUALIFY: Final = After(days=7)
"""How long authorities have to answer, unless the round says otherwise."""
REMINDED: Final = After(days=2)
"""After a reminder, and when a round is taken up again: by then the answer is awaited."""
PLAN_CONTACT: Final = After(days=3)
ANALYSE: Final = After(days=7)
RECOMMEND: Final = After(days=3)
CLOSE: Final = After(days=7)
POLICE_REMINDER: Final = After(days=1)
CALL_BACK: Final = After(hours=1)
VISIT_NOTE: Final = After(hours=24)
PAPER_RETURN: Final = After(days=1)
TRANSFER: Final = After(days=7)
"""After it is known that the citizen lives in another kommune."""
COPY_OUTSIDE: Final = After(days=1)
RECEIPT: Final = After(days=5)
BREACH: Final = After(hours=72, source=GDPR_33)
NEXT_FOLLOW_UP: Final = After(days=14)
STILL_SUSPENDED: Final = After(days=90)
COUNTERSIGN: Final = After(days=7)
"""Source: the project's decisions on practice, 13."""
PREPARE_MAJORITY: Final = After(days=7)
"""Once the work on an 18th birthday has begun; it stands in the queue at once, behind what is acute."""
CONSENT_REPLY: Final = After(days=7)
PASS_ON: Final = After(hours=1)
ASK_AGAIN: Final = After(days=1)
REST_ADVICE: Final = After(days=1)
TRANSITION_LEAD: Final = After(days=14)
"""So long before a change begins the work that must be ready by then."""
PUT_RIGHT: Final = After(days=1)
PROTECTION: Final = After(days=-14)
"""Before name and address protection ends: time to ask the citizen whether it goes on."""


def after(moment: datetime, period: After) -> datetime:
    """Return the UTC instant: elapsed hours, or the same Danish time of day so many days on.

    Whole days that end on a closed day move to the next working day.
    """
    if period.hours:
        return moment.astimezone(UTC) + timedelta(hours=period.hours)
    wall = local(moment)
    day = wall.date() + timedelta(days=period.days)
    if not is_working_day(day):
        day = next_working_day(day)
    return at_wall_clock(day, wall.hour, wall.minute)


def same_working_day(moment: datetime) -> datetime:
    """Return closing time of that working day, or of the next if the day is (nearly) over."""
    wall = local(moment)
    day = wall.date()
    if not is_working_day(day) or wall.time() >= LAST_START:
        day = next_working_day(day)
    return at_wall_clock(day, CLOSES.hour, CLOSES.minute)
