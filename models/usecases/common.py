"""Small steps that many use cases share."""

from datetime import datetime
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act, Reason
from models.audit.leaf import Note
from models.calendar.entry import Entry, EntryKind
from models.cases.case import Case
from models.cases.story import Line
from models.concerns.concern import Concern
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, EntryId, UserId
from models.kernel.text import text
from models.ports.records import NotFoundError
from models.ports.work import Work

CANNOT_SEE: Final = text(
    "Access", "{name} cannot see this case. Give access first, or choose somebody else."
)

WHY_CLOSED: Final = text("OpenCase", "The case is closed. Write why you need to see it.")


def casework(work: Work) -> None:
    """Refuse a role that does no casework."""
    work.actor.require(Right.CASEWORK)


def case_if_seen(work: Work, case_id: CaseId | None) -> Case | None:
    """Return the case, or None where there is none that this user may see."""
    if case_id is None:
        return None
    try:
        return work.cases.get(case_id)
    except NotFoundError:
        return None


def story_of(work: Work, case_id: CaseId) -> tuple[Line, ...]:
    """Return the story of a case, newest first."""
    return tuple(
        Line(
            told.seq,
            told.happening.kind,
            told.happening.at,
            told.user,
            told.happening.data,
            told.happening.words,
        )
        for told in work.story.of_case(case_id)
    )


def why(work: Work, owner: UserId) -> Reason:
    """Return the purpose that follows from assignment."""
    return Reason.ASSIGNED if owner == work.actor.user else Reason.COLLEAGUE


def note_concern(
    work: Work,
    act: Act,
    concern: Concern,
    words: str = "",
    *,
    more: tuple[tuple[Kind, str], ...] = (),
) -> None:
    """Log an act on a concern, the person it is about, and further records."""
    about = ((Kind.CONCERN, concern.id), (Kind.PERSON, concern.subject_id), *more)
    work.note(Note(act, about, why(work, concern.owner_id), words=words))


def note_case(
    work: Work, act: Act, case: Case, *more: tuple[Kind, str], words: str = ""
) -> None:
    """Log an act on a case, the person it is about, and further records."""
    about = ((Kind.CASE, case.id), (Kind.PERSON, case.subject_id), *more)
    work.note(Note(act, about, why(work, case.owner_id), words=words))


def look_at_case(work: Work, case: Case, reason: str) -> None:
    """Log that a case is looked at; a closed one for a stated reason, by whomever.

    Raises:
        Refused: the case is closed, and no reason is given.
    """
    stated = reason_for(case, reason)
    about = ((Kind.CASE, case.id), (Kind.PERSON, case.subject_id))
    if stated:
        work.note(Note(Act.CASE_VIEWED, about, Reason.STATED, words=stated))
    else:
        note_case(work, Act.CASE_VIEWED, case)


def reason_for(case: Case, reason: str) -> str:
    """Return why a closed case is opened; nothing for one that is open.

    Raises:
        Refused: the case is closed, and no reason is given.
    """
    if case.closed_at is None:
        return ""
    stated = reason.strip()
    if not stated:
        raise Refused(WHY_CLOSED, "reason")
    return stated


def require_sees(work: Work, owner: UserId, case: CaseId | None, field: str = "owner") -> None:
    """Refuse to give a task to a colleague who would never see it.

    Raises:
        Refused: the colleague cannot see the case; names the form's field.
    """
    user = next((each for each in work.offices.users() if each.id == owner), None)
    if case is not None and user is not None and not work.access.sees(user, case):
        raise Refused(CANNOT_SEE.filled(name=user.name), field)


def shown(moment: datetime) -> str:
    """Return Danish date and time of day, for stored sentences: 14.01.2026 kl. 9.05.

    Midnight is a day as a whole, such as a birthday: its date alone.
    """
    wall = local(moment)
    at = f" kl. {wall.hour}.{wall:%M}" if (wall.hour, wall.minute) != (0, 0) else ""
    return f"{wall:%d.%m.%Y}{at}"


def task(
    work: Work,
    kind: EntryKind,
    due_at: datetime,
    *,
    origin: str,
    origin_at: datetime,
    owner: UserId,
    concern: ConcernId | None = None,
    case: CaseId | None = None,
    about: str = "",
    until: datetime | None = None,
    place: str = "",
    day_of: Entry | None = None,
) -> Entry:
    """Put a task in the calendar and return it; with ``until`` it is an appointment.

    With ``day_of`` it is the same day of the same series as that entry, if that is of one.
    """
    entry = Entry(
        id=EntryId(work.new_id()),
        kind=kind,
        owner_id=owner,
        due_at=due_at,
        origin=origin,
        origin_at=origin_at,
        created_at=work.now,
        created_by=work.actor.user,
        concern_id=concern,
        case_id=case,
        about_id=about,
        starts_at=None if until is None else due_at,
        ends_at=until,
        place=place,
        series_id=None if day_of is None else day_of.series_id,
        rule_day=None if day_of is None else day_of.rule_day,
        rule_asked=0 if day_of is None else day_of.rule_asked,
    )
    work.entries.add(entry)
    return entry
