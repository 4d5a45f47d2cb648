"""What goes over to a deputy, who may have it, and who has it where the one chosen may not."""

from collections.abc import Mapping
from typing import Final

from models.access.roles import Right, Role, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.absence import Absence, Matter
from models.kernel.events import Kind
from models.kernel.ids import CaseId, UserId
from models.office.office import User
from models.ports.records import Happening
from models.ports.work import Work

Records = frozenset[tuple[Kind, str]]
"""What one must not be in conflict with to have a matter."""

_ORDER: Final = (Role.TOVHOLDER, Role.LEADER, Role.CASEWORKER)


def matters_of(work: Work, user: UserId) -> Mapping[Matter, Records]:
    """Return a user's open matters: cases, concerns that wait, and what their entries belong to.

    It is the rules' own look: no sight narrows it.
    """
    found: dict[Matter, set[tuple[Kind, str]]] = {}
    for case in work.cases.open_of_owner(user):
        found[case.id] = {(Kind.CASE, case.id)}
    for concern in work.concerns.waiting_of_owner(user):
        found[concern.id] = {(Kind.CONCERN, concern.id)}
    for entry in work.entries.open_of_owner(user):
        records = found.setdefault(entry.case_id or entry.concern_id or CaseId(""), set())
        if entry.case_id is not None:
            records |= {(Kind.CASE, entry.case_id), (Kind.CASE, entry.about_id)}
        elif entry.concern_id is not None:
            records.add((Kind.CONCERN, entry.concern_id))
    found.pop(CaseId(""), None)  # of no matter: everybody may have it
    return {matter: frozenset(records) for matter, records in found.items()}


def may_have(work: Work, user: UserId, records: Records) -> bool:
    """Whether no conflict of interest keeps a matter from a user."""
    return not any(work.access.barred(user, record) for record in records)


def settle(work: Work) -> None:
    """Let every matter of those who are away have somebody who may see it.

    Run before each commit, since a new concern, a conflict of interest, a link between persons or
    a colleague who leaves can each take from a deputy what they had.
    """
    for absence in work.absences.coming():
        _Settling(work, absence).do()


class _Settling:
    """Looks one absence over."""

    def __init__(self, work: Work, absence: Absence) -> None:
        self._work, self._absence = work, absence
        self._here = {user.id: user for user in work.offices.users()}

    def do(self) -> None:
        """Give what its deputies may not have to others; end it where nobody is left."""
        absence = self._absence
        deputy: UserId | None = absence.deputy_id
        if not self._works(absence.deputy_id):
            deputy = self._heir(frozenset())
        if absence.user_id not in self._here or deputy is None:
            self._end()
            return
        exceptions = {
            matter: user for matter, user in absence.exceptions.items() if self._works(user)
        }
        for matter, records in matters_of(self._work, absence.user_id).items():
            has = exceptions.get(matter, deputy)
            if has != absence.user_id and not may_have(self._work, has, records):
                exceptions[matter] = self._heir(records) or absence.user_id
        if (deputy, exceptions) != (absence.deputy_id, absence.exceptions):
            absence.give(deputy, exceptions, self._work.now)
            self._keep(Act.ABSENCE_CHANGED)

    def _end(self) -> None:
        self._absence.end(self._work.now)
        self._keep(Act.ABSENCE_ENDED)

    def _keep(self, act: Act) -> None:
        self._work.absences.keep(self._absence)
        note_absence(self._work, act, self._absence)

    def _works(self, user: UserId) -> bool:
        found = self._here.get(user)
        return found is not None and may(found.role, Right.CASEWORK)

    def _heir(self, records: Records) -> UserId | None:
        """Return who may have it: a coordinator, else a leader, else a caseworker, who is here."""
        away = {
            other.user_id
            for other in self._work.absences.coming()
            if other.meets(self._absence)
        }
        able = sorted((user for user in self._here.values() if user.role in _ORDER), key=_rank)
        free = (
            user.id
            for user in able
            if user.id not in away and may_have(self._work, user.id, records)
        )
        return next(free, None)


def _rank(user: User) -> int:
    return _ORDER.index(user.role)


def note_absence(work: Work, act: Act, absence: Absence) -> None:
    """Log an act on an absence, with everybody it is about."""
    people = (absence.user_id, *sorted(absence.deputies))
    about = tuple((Kind.USER, str(user)) for user in people)
    work.note(Note(act, ((Kind.ABSENCE, str(absence.id)), *about)))


def tell_cases(work: Work, absence: Absence, kind: str) -> None:
    """Write into each open case's story, and its log, who stands in and until when, or stood.

    ``kind`` is a key of the story: stands_in, stood_in.
    """
    names = {user.id: user.name for user in work.offices.users()}
    for case in work.cases.open_of_owner(absence.user_id):
        has = absence.has(case.id)
        data = {
            "who": names.get(has, ""),
            "away": names.get(absence.user_id, ""),
            "first": f"{absence.first:%d.%m.%Y}",
            "last": f"{absence.last:%d.%m.%Y}",
        }
        work.story.add(Happening(kind, work.now, case_id=case.id, data=data))
        about = ((Kind.CASE, str(case.id)), (Kind.PERSON, str(case.subject_id)))
        work.note(Note(Act.STANDS_IN, (*about, (Kind.USER, str(has)))))
