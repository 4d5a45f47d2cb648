"""Deadlines other than a concern's own: periods are data with a source."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from models.calendar.hours import STANDARD, OpeningHours
from models.kernel.clock import at_wall_clock, local
from models.law.severity import PERIODS, Severity
from models.law.severity import due as elapsed
from models.law.sources import GDPR_33, OFFICE, Source


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
REGISTER_ACUTE: Final = After(hours=24)
"""Source: the project's decisions on practice, 16."""
POLICE_REMINDER: Final = After(days=1)
CALL_BACK: Final = After(hours=1)
VISIT_NOTE: Final = After(hours=24)
PAPER_RETURN: Final = After(days=1)
TRANSFER: Final = After(days=7)
"""After it is known that the citizen lives in another kommune."""
ANSWER_TRANSFER: Final = After(days=3)
"""After another kommune's case was opened here; until the answer it is theirs."""
PROPOSED: Final = After(days=3)
"""After a case was taken over: what was agreed there is decided on, and told to the citizen."""
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
TRY_AGAIN: Final = After(days=7)
"""After a trial shipment that did not work."""
READ_LEARNING: Final = After(days=14)
"""Source: the office's own practice: before the next coordination meeting."""
PROTECTION: Final = After(days=-14)
"""Before name and address protection ends: time to ask the citizen whether it goes on."""


def after(moment: datetime, period: After, opening: OpeningHours = STANDARD) -> datetime:
    """Return the UTC instant: elapsed hours, or the same Danish time of day so many days on.

    Whole days that end on a closed day move to the next working day.
    """
    if period.hours:
        return moment.astimezone(UTC) + timedelta(hours=period.hours)
    wall = local(moment)
    day = wall.date() + timedelta(days=period.days)
    if not opening.works_on(day):
        day = opening.next_day(day)
    return at_wall_clock(day, wall.hour, wall.minute)


def same_working_day(moment: datetime, opening: OpeningHours = STANDARD) -> datetime:
    """Return closing time of that working day, or of the next if the day is (nearly) over."""
    return opening.same_day(moment)


def assess_by(
    severity: Severity, received: datetime, opening: OpeningHours = STANDARD
) -> datetime:
    """Return the UTC instant by which a concern must be assessed.

    Elapsed hours from receipt, or hours of work where the office chose them; "immediately" is
    due at once, whatever was chosen.
    """
    if counts_work(severity, opening):
        return opening.add(received, PERIODS[severity].hours)
    return elapsed(severity, received)


def counts_work(severity: Severity, opening: OpeningHours) -> bool:
    """Whether its hours count only while the office is open; "immediately" never does."""
    return severity in opening.working and PERIODS[severity].hours > 0


def origin_of(severity: Severity, opening: OpeningHours, cause: str) -> str:
    """Return the code of ``ORIGINS`` for a deadline; ``cause``: severity or called_again."""
    if severity is Severity.NOW:
        return f"{cause}_now"
    work = "w" if counts_work(severity, opening) else ""
    return f"{cause}_{PERIODS[severity].hours}{work}"
