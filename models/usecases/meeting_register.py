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
    DisclosureState,
    Way,
)
from models.kernel.clock import instant
from models.kernel.events import Kind
from models.kernel.ids import DisclosureId
from models.kernel.text import Say, text
from models.law.authorities import NAMES
from models.law.bases import Purpose, basis
from models.law.requests import Ask, Consent
from models.meetings.meeting import Meeting
from models.meetings.point import Told, told
from models.meetings.sitting import Written
from models.meetings.table import Member
from models.ports.work import Work

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
            entry = _entry(work, meeting, point, case, each, say)
            _sides(work, entry, each, member, say)
            work.disclosures.add(entry)
            found.append((Kind.DISCLOSURE, entry.id))
    return tuple(found)


def _sides(work: Work, entry: Disclosure, each: Told, member: Member, say: Say) -> None:
    """Say who told whom."""
    ours = work.offices.office().name
    us = next((one.name for one in work.offices.users() if one.id == work.actor.user), "")
    theirs = say(NAMES[member.authority])
    if each.ours:
        entry.from_authority, entry.from_person = ours, us
        entry.to_authority, entry.to_person = theirs, member.function
    else:
        entry.direction = Direction.IN
        entry.from_authority, entry.from_person = theirs, member.function
        entry.to_authority, entry.to_person = ours, us


def _entry(
    work: Work, meeting: Meeting, point: Written, case: Case, each: Told, say: Say
) -> Disclosure:
    """Return an entry of which the two sides are still to be filled in."""
    ground = basis(each.basis)
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
    return Disclosure(
        id=DisclosureId(work.new_id()),
        number=work.offices.next_number("V"),
        way=Way.SPOKEN,
        at=_said_at(work, meeting, point),
        registered_at=work.now,
        registered_by=work.actor.user,
        contact_id=None,
        from_authority="",
        from_person="",
        to_authority="",
        to_person="",
        ask=Ask.PARTICIPATION,
        answer_by=None,
        call_back="",
        basis=ground.code,
        basis_version=ground.version,
        purpose=Purpose.PREVENTION,
        purpose_words=say(FOR.filled(number=meeting.number)),
        less_would_not_do=needed,
        consent=Consent.LEFT_OUT,
        consent_reason=say(NO_CONSENT),
        withheld="",
        items=(item,),
        case_id=case.id,
        state=DisclosureState.HANDED_OVER,
    )


def _said_at(work: Work, meeting: Meeting, point: Written) -> datetime:
    """Return when it was said: as the point was opened, else as the meeting began; never later."""
    opened = point.given.get("opened")
    said = instant(opened) if isinstance(opened, str) and opened else meeting.starts_at
    return min(said, work.now)
