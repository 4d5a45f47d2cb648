"""What somebody can no longer see to goes on: every open case, concern and task has an owner.

Used when access is closed, when a role no longer does casework or sees less, and when a
conflict of interest hides more than the matter it was declared on.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from models.access.roles import Right, Role, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import SECONDED, Entry, EntryKind
from models.cases.case import Case
from models.concerns.concern import Concern
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId, UserId
from models.kernel.text import text
from models.office.office import User
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import task
from models.usecases.countersign import SEES_LIST
from models.usecases.series import hand_series

NO_HEIR: Final = text("HandOn", "Choose a colleague who does casework and stays.")
NOBODY_FREE: Final = text(
    "HandOn",
    "Nobody else here may have everything that {name} has. Add a colleague who does casework "
    "first, or agree with another kommune that it takes the matter over.",
)


@dataclass(frozen=True, slots=True)
class Handed:
    """What changed, and where things went that the one chosen may not have.

    Attributes:
        elsewhere: (name, how many cases and concerns), since a conflict of interest keeps
            them from the one chosen.
    """

    changed: frozenset[Topic]
    elsewhere: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Belongings:
    """How much goes on when somebody leaves, in counts alone, and who may take over."""

    cases: int
    concerns: int
    tasks: int
    heirs: tuple[User, ...]

    @property
    def any(self) -> bool:
        """Whether there is something to hand on."""
        return bool(self.cases or self.concerns or self.tasks)


@dataclass(frozen=True, slots=True)
class CountBelongings:
    """Count what a user has open. Whoever manages users sees no name and no number by it."""

    begin: BeginWork

    def __call__(self, user_id: UserId) -> Belongings:
        """Return the counts.

        Raises:
            Refused: the role may not.
        """
        with self.begin() as work:
            work.actor.require(Right.MANAGE_USERS)
            concerns = work.concerns.waiting_of_owner(user_id)
            return Belongings(
                len(work.cases.open_of_owner(user_id)),
                len(concerns),
                len(work.entries.open_of_owner(user_id)),
                tuple(each for each in _colleagues(work, user_id) if _works(each)),
            )


@dataclass(frozen=True, slots=True)
class HandOn:
    """Gives what a user cannot keep to a colleague who may have it.

    Attributes:
        user: as they will be; whose things they are.
        stays: whether the user keeps access; then only what they may not see goes on.
        chosen: who takes over; None for a coordinator, else a leader, else a caseworker.
    """

    work: Work
    user: User
    stays: bool
    chosen: UserId | None = None

    def require_heirs(self) -> None:
        """Do nothing when everything can go on; nothing changes.

        Raises:
            Refused: at the field ``heir``: the one chosen does no casework or is not here, or
                there is something that nobody else may have.
        """
        heirs = {each.id for each in self._heirs()}
        if self.chosen is not None and self.chosen not in heirs:
            raise Refused(NO_HEIR, "heir")
        lost = [record for record in self._records() if self._heir(record) is None]
        if lost:
            raise Refused(NOBODY_FREE.filled(name=self.user.name), "heir")

    def __call__(self) -> tuple[tuple[str, int], ...]:
        """Do it, and log each; return what went to others than the one chosen, by name.

        What nobody else may have stays; ``require_heirs`` refuses that beforehand.
        """
        elsewhere: dict[str, int] = {}
        for record in self._records():
            heir = self._heir(record)
            if heir is None:
                continue
            if isinstance(record, Case):
                self._case(record, heir)
            else:
                self._concern(record, heir)
            if self.chosen not in (None, heir.id):
                elsewhere[heir.name] = elsewhere.get(heir.name, 0) + 1
        for entry in self.work.entries.open_of_owner(self.user.id):
            self._entry(entry)
        return tuple(sorted(elsewhere.items()))

    def _records(self) -> Iterator[Case | Concern]:
        for case in self.work.cases.open_of_owner(self.user.id):
            if not self._keeps(case):
                yield case
        for concern in self.work.concerns.waiting_of_owner(self.user.id):
            if not self._keeps(concern):
                yield concern

    def _keeps(self, record: Case | Concern) -> bool:
        return self.stays and _works(self.user) and self._may_have(self.user, record)

    def _may_have(self, user: User, record: Case | Concern) -> bool:
        kind = Kind.CASE if isinstance(record, Case) else Kind.CONCERN
        return not self.work.access.barred(user.id, (kind, record.id))

    def _heir(self, record: Case | Concern) -> User | None:
        free = (each for each in self._heirs() if self._may_have(each, record))
        return next(free, None)

    def _heirs(self) -> list[User]:
        able = [each for each in _colleagues(self.work, self.user.id) if _works(each)]
        return sorted(able, key=lambda each: (each.id != self.chosen, _RANK[each.role]))

    def _case(self, case: Case, heir: User) -> None:
        self._note(case, heir)
        case.hand_to(heir.id)
        self.work.cases.save(case)
        hand_series(self.work, case.id, self.user.id, heir.id)
        for entry in self.work.entries.open_of_owner(self.user.id):
            if entry.case_id == case.id and self.work.access.sees_entry(heir, entry.id):
                self._give(entry, heir)
        now = self.work.now
        told = Happening("owner", now, case_id=case.id, data={"who": heir.name})
        self.work.story.add(told)
        tell_heir(self.work, heir.id, case=case.id)

    def _concern(self, concern: Concern, heir: User) -> None:
        self._note(concern, heir)
        concern.owner_id = heir.id
        self.work.concerns.save(concern)
        for entry in self.work.entries.open_of_owner(self.user.id):
            if entry.concern_id == concern.id and entry.case_id is None:
                self._give(entry, heir)
        tell_heir(self.work, heir.id, concern=concern.id)

    def _note(self, record: Case | Concern, heir: User) -> None:
        kind = Kind.CASE if isinstance(record, Case) else Kind.CONCERN
        about = ((kind, record.id), (Kind.PERSON, record.subject_id))
        people = ((Kind.USER, self.user.id), (Kind.USER, heir.id))
        self.work.note(Note(Act.HANDED_ON, (*about, *people)))

    def _entry(self, entry: Entry) -> None:
        """Give a task to whoever has its case or concern, or to another who sees it."""
        if self.stays and self._fits(self.user, entry):
            return
        able = [each for each in self._candidates(entry) if self._fits(each, entry)]
        if not able:
            return
        self._give(entry, able[0])
        about = ((Kind.ENTRY, entry.id), *_of(entry))
        people = ((Kind.USER, self.user.id), (Kind.USER, able[0].id))
        self.work.note(Note(Act.TASK_HANDED_ON, (*about, *people)))

    def _fits(self, user: User, entry: Entry) -> bool:
        if entry.kind in SECONDED and entry.case_id is None and entry.concern_id is None:
            able = any(may(user.role, right) for right in SEES_LIST)
        else:
            able = _works(user)
        return able and self.work.access.sees_entry(user, entry.id)

    def _candidates(self, entry: Entry) -> list[User]:
        """Return the colleagues, first the owner of what the task is about, then as heirs."""
        owner = self.work.entries.owner_of_matter(entry)
        others = _colleagues(self.work, self.user.id)
        return sorted(
            others,
            key=lambda each: (each.id != owner, each.id != self.chosen, _RANK[each.role]),
        )

    def _give(self, entry: Entry, heir: User) -> None:
        entry.hand_to(heir.id, self.work.now, self.work.actor.user)
        self.work.entries.save(entry)


def tell_heir(
    work: Work, heir: UserId, *, case: CaseId | None = None, concern: ConcernId | None = None
) -> None:
    """Put on the heir's day that something was taken over."""
    task(
        work,
        EntryKind.TAKEN_OVER,
        deadlines.same_working_day(work.now, work.opening),
        origin="handed_on",
        origin_at=work.now,
        owner=heir,
        case=case,
        concern=concern,
    )


_ORDER: Final = (Role.TOVHOLDER, Role.LEADER, Role.CASEWORKER)
_RANK: Final = {role: _ORDER.index(role) if role in _ORDER else len(_ORDER) for role in Role}


def _works(user: User) -> bool:
    return may(user.role, Right.CASEWORK)


def _colleagues(work: Work, user_id: UserId) -> tuple[User, ...]:
    return tuple(each for each in work.offices.users() if each.id != user_id)


def _of(entry: Entry) -> tuple[tuple[Kind, str], ...]:
    if entry.case_id is not None:
        return ((Kind.CASE, entry.case_id),)
    return () if entry.concern_id is None else ((Kind.CONCERN, entry.concern_id),)
