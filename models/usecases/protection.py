"""Name and address protection that runs out: somebody is told in time to ask the citizen."""

from datetime import UTC, date, datetime

from models.calendar import deadlines
from models.calendar.entry import Entry, EntryKind
from models.cases.case import Case
from models.concerns.concern import Concern, ConcernState
from models.kernel.ids import PersonId
from models.people.person import Person
from models.ports.work import Work
from models.usecases.common import task

_ENDED = frozenset({ConcernState.REJECTED, ConcernState.MISTAKE})


def watch_protection(work: Work, person_id: PersonId) -> None:
    """Keep one reminder for each open case and waiting concern, at what is known by now.

    A protection without an end, and one that is no longer, has none.
    """
    person = work.people.get(person_id)
    until = _until(work, person)
    for case in work.cases.open_of_person(person.id):
        if case.suspended:
            continue  # taken up again with the case
        _keep(work, work.entries.open_of_case(case.id), until, case)
    for concern in work.concerns.of_person(person.id):
        if concern.case_id is None and concern.state not in _ENDED:
            _keep(work, work.entries.open_of_concern(concern.id), until, concern)


def _keep(
    work: Work, entries: tuple[Entry, ...], until: datetime | None, home: Case | Concern
) -> None:
    there = False
    for entry in entries:
        if entry.kind is not EntryKind.PROTECTION_EXPIRES:
            continue
        if entry.origin_at == until:
            there = True
        else:
            entry.end("protection", work.now, work.actor.user)
            work.entries.save(entry)
    if until is None or there:
        return
    task(
        work,
        EntryKind.PROTECTION_EXPIRES,
        max(work.now, deadlines.after(until, deadlines.PROTECTION, work.opening)),
        origin="protection",
        origin_at=until,
        owner=home.owner_id,
        concern=home.id if isinstance(home, Concern) else None,
        case=home.id if isinstance(home, Case) else None,
    )


def _until(work: Work, person: Person) -> datetime | None:
    if person.address_protected != "yes" or not person.protection_until:
        return None
    day = date.fromisoformat(person.protection_until)
    return work.opening.closing(day).astimezone(UTC)
