"""What follows from the 18th birthday: work before it, decisions on the day; nothing in silence."""

from datetime import date, datetime, timedelta
from typing import Final

from models.audit.acts import Act, Reason
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.course.consent import OWN_COURSE, ConsentState
from models.course.efforts import is_running
from models.course.majority import is_due
from models.kernel.clock import at_wall_clock, local
from models.kernel.events import Kind
from models.law.child import MAJORITY, MAJORITY_WORK, majority_of, months_before, work_starts
from models.ports.records import Happening
from models.ports.work import Work
from models.usecases.case_steps import for_case
from models.usecases.statutory import for_the_child

LOOK_BACK: Final = timedelta(days=3 * 366)
"""So long after a birthday what fell due while the vault was closed is still made up for."""


def born_between(today: date) -> tuple[date, date]:
    """Return the birth dates of those whose 18th birthday is near, or not long past."""
    ahead = months_before(today, -MAJORITY_WORK.value) + timedelta(days=3)
    months = 12 * MAJORITY.value
    return months_before(today - LOOK_BACK, months), months_before(ahead, months)


def mind_majority(work: Work, case: Case) -> None:
    """Make what the citizen's 18th birthday asks for; a second time it makes nothing.

    While a case rests nothing is made; it is made up for when the case is resumed.
    """
    if case.closed_at is not None or case.suspended:
        return
    person, today = work.people.get(case.subject_id), local(work.now).date()
    if person.birthday is None:
        return
    day = majority_of(person.birthday)
    if is_due(person, today):
        _prepare(work, case, person.birthday)
    elif local(case.opened_at).date() < day <= today:
        _come_of_age(work, case, day)


def _prepare(work: Work, case: Case, born: date) -> None:
    """Put the work on the birthday in the calendar, once."""
    if work.entries.of_kind(EntryKind.TURNS_18, case.id):
        return
    begins = work.opening.closing(work_starts(born))
    day = at_wall_clock(majority_of(born), 0, 0)
    soon = deadlines.after(work.now, deadlines.PREPARE_MAJORITY, work.opening)
    due = max(
        begins, soon if soon < day else deadlines.same_working_day(work.now, work.opening)
    )
    for_case(work, case, EntryKind.TURNS_18, due, "birthday", day, str(case.subject_id))
    _note(work, case, Act.ENTRY_MADE)


def _come_of_age(work: Work, case: Case, day: date) -> None:
    """On the day: others' consents expire, and what was for a child is decided on; once."""
    if any(line.happening.kind == "came_of_age" for line in work.story.of_case(case.id)):
        return
    for record in work.course.of_case(case.id, Kind.CONSENT):
        theirs = record.person_id == case.subject_id or record.code == OWN_COURSE
        if record.ended_at is None and not theirs:
            record.end(str(ConsentState.EXPIRED), work.now)
            work.course.save(record)
    data = {"date": f"{day:%d.%m.%Y}"}
    work.story.add(Happening("came_of_age", work.now, case_id=case.id, data=data))
    ask_anew(work, case, at_wall_clock(day, 0, 0))
    if not work.entries.of_kind(EntryKind.TURNS_18, case.id):
        due, since = (
            deadlines.same_working_day(work.now, work.opening),
            at_wall_clock(day, 0, 0),
        )
        key = str(case.subject_id)
        for_case(work, case, EntryKind.TURNS_18, due, "came_of_age", since, key)
    _note(work, case, Act.CONSENT_ENDED)


def ask_anew(work: Work, case: Case, since: datetime) -> None:
    """Ask for the young person's own consent, and for a decision on each effort for a child.

    What is asked for already, or has been decided, is not asked for twice.
    """
    due = deadlines.same_working_day(max(since, work.now), work.opening)
    own = [
        record
        for record in work.course.of_case(case.id, Kind.CONSENT)
        if record.person_id == case.subject_id
    ]
    key = str(case.subject_id)
    if not own and not _waits(work, EntryKind.CONSENT, key):
        for_case(work, case, EntryKind.CONSENT, due, "came_of_age", since, key)
    for effort in work.course.of_case(case.id, Kind.EFFORT):
        about = str(effort.id)
        asked = any(
            entry.about_id == about and entry.origin == "came_of_age"
            for entry in work.entries.of_kind(EntryKind.EFFORT_DECISION, case.id)
        )
        if is_running(effort) and for_the_child(work, effort) and not asked:
            for_case(work, case, EntryKind.EFFORT_DECISION, due, "came_of_age", since, about)


def _waits(work: Work, kind: EntryKind, about: str) -> bool:
    return any(entry.kind is kind for entry in work.entries.open_about(about))


def _note(work: Work, case: Case, act: Act) -> None:
    about = ((Kind.CASE, str(case.id)), (Kind.PERSON, str(case.subject_id)))
    work.note(Note(act, about, Reason.RULE))
