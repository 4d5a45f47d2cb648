"""What was told at a meeting, as it stands in the register of disclosures: said by word of mouth.

One line for each authority: what they told us is fetched, what we told them is given. What was
told stands in the answers about the point, never in the register.
"""

from datetime import datetime
from typing import Final

from models.cases.case import Case
from models.disclosures.disclosure import (
    Direction,
    DisclosedItem,
    Disclosure,
    Way,
)
from models.disclosures.door import End, How, Why
from models.kernel.clock import instant
from models.kernel.events import Kind
from models.kernel.text import Say, text
from models.law.authorities import NAMES
from models.law.bases import basis
from models.meetings.meeting import Meeting
from models.meetings.point import Told, told
from models.meetings.sitting import Written
from models.meetings.table import Member
from models.ports.work import Work
from models.usecases.given_to import given_to

WE_TOLD: Final = text("Room", "Told at meeting {number}, point {point}")
THEY_TOLD: Final = text("Room", "Told us at meeting {number}, point {point}")
FOR: Final = text("Room", "To coordinate the preventive work in the case at meeting {number}")
NO_CONSENT: Final = text("Room", "Said at the meeting, where the authorities meet for this.")
NO_NECESSITY: Final = text("Room", "Not written down before the point ended.")
SHARED_AT_MEETING: Final = "shared_at_meeting"
"""Code of the item."""


def register_told(
    work: Work, meeting: Meeting, point: Written, case: Case, say: Say
) -> tuple[tuple[Kind, str], ...]:
    """Register all that was shared of a case; return what the log names."""
    found: list[tuple[Kind, str]] = []
    for each in told(point.room, point.given):
        for member in each.members:
            entry = _entry(work, meeting, point, case, each, member, say)
            work.disclosures.add(entry)
            found.append((Kind.DISCLOSURE, entry.id))
    return tuple(found)


def _entry(
    work: Work,
    meeting: Meeting,
    point: Written,
    case: Case,
    each: Told,
    member: Member,
    say: Say,
) -> Disclosure:
    title = WE_TOLD if each.ours else THEY_TOLD
    needed = each.necessity or say(NO_NECESSITY)
    item = DisclosedItem(
        item=SHARED_AT_MEETING,
        record_kind=str(Kind.MEETING_POINT),
        record_id=point.point.id,
        title=say(title.filled(number=meeting.number, point=point.point.position)),
        necessity=needed,
        categories=each.categories,
    )
    direction = Direction.OUT if each.ours else Direction.IN
    return given_to(
        work,
        End(say(NAMES[member.authority]), member.function),
        Why(
            basis(each.basis),
            say(FOR.filled(number=meeting.number)),
            less=needed,
            consent_reason=say(NO_CONSENT),
        ),
        (item,),
        How(Way.SPOKEN, at=_said_at(work, meeting, point), direction=direction),
        case=case.id,
    )


def _said_at(work: Work, meeting: Meeting, point: Written) -> datetime:
    """Return when it was said: as the point was opened, else as the meeting began; never later."""
    opened = point.given.get("opened")
    said = instant(opened) if isinstance(opened, str) and opened else meeting.starts_at
    return min(said, work.now)
