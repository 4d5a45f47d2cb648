"""A conflict of interest is declared, for oneself or a colleague, and lifted by another."""

from dataclasses import dataclass
from typing import Final

from models.access.conflict import Conflict
from models.access.roles import Right, Role, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import Entry
from models.cases.case import Case
from models.concerns.concern import Concern, ConcernState
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId, ConflictId, PersonId, UserId
from models.kernel.text import Say, plain, text
from models.office.office import User
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.case_access import caseworker
from models.usecases.common import case_if_seen, casework, note_case, note_concern
from models.usecases.cut_short import leave_points
from models.usecases.hand_on import HandOn, tell_heir
from models.usecases.series import hand_series

HAS_ONE: Final = text("Conflict", "This conflict of interest is recorded already.")
NOT_A_USER: Final = text("Conflict", "Choose a colleague.")
CHOOSE_ANOTHER: Final = text("Conflict", "Choose somebody else to take the matter over.")
NOBODY_ELSE: Final = text(
    "Conflict",
    "Nobody else here can take the matter over. Ask your leader to become a user (Security, "
    "Users), or agree with another kommune that it takes the matter over; then record this "
    "again.",
)


@dataclass(frozen=True, slots=True)
class Declared:
    """A conflict of interest as it is declared.

    Attributes:
        on: the case or concern on which one found it.
        user: whose it is; None for one's own.
        successor: who takes over what the user is responsible for; None for the coordinator.
    """

    on: tuple[Kind, str]
    reason: str
    user: UserId | None = None
    successor: UserId | None = None


@dataclass(frozen=True, slots=True)
class DeclareConflict:
    """Hide a person, and all about them, from a user; what is theirs gets another owner."""

    begin: BeginWork
    say: Say = plain

    def __call__(self, declared: Declared) -> frozenset[Topic]:
        """Record it; return what changed.

        Raises:
            Refused: a colleague's, without the right to assign; recorded before; no reason;
                nobody to take over.
            NotFoundError: there is no such case or concern.
        """
        with self.begin() as work:
            casework(work)
            user = _whose(work, declared.user)
            person, case, concern = _matter(work, declared.on)
            if work.access.in_conflict(user.id, person):
                raise Refused(HAS_ONE)
            conflict = Conflict(
                id=ConflictId(work.new_id()),
                user_id=user.id,
                person_id=person,
                case_id=case,
                concern_id=concern,
                reason=declared.reason,
                declared_at=work.now,
                declared_by=work.actor.user,
            )
            handing = _Handing(work, user, declared.successor, person)
            if user.id == work.actor.user:
                leave_points(work, handing.cases(), self.say)
            handing.all()
            work.access.keep_conflict(conflict)
            further = HandOn(work, user, stays=True, chosen=declared.successor)
            further.require_heirs()
            further()
            about = (
                (Kind.CONFLICT, conflict.id),
                (Kind.USER, user.id),
                (Kind.PERSON, person),
                declared.on,
            )
            work.note(Note(Act.CONFLICT_DECLARED, about, words=conflict.reason))
            return work.commit()


@dataclass(frozen=True, slots=True)
class LiftConflict:
    """Let a colleague see a person's matters again."""

    begin: BeginWork

    def __call__(self, conflict_id: ConflictId, reason: str) -> frozenset[Topic]:
        """Lift it; return what changed.

        Raises:
            Refused: the role may not assign, it is one's own, it has no reason, or it was
                lifted before.
            NotFoundError: there is no such conflict.
        """
        with self.begin() as work:
            work.actor.require(Right.ASSIGN)
            conflict = work.access.conflict(conflict_id)
            conflict.lift(reason, work.actor.user, work.now)
            work.access.keep_conflict(conflict)
            about = (
                (Kind.CONFLICT, conflict.id),
                (Kind.USER, conflict.user_id),
                (Kind.PERSON, conflict.person_id),
            )
            work.note(Note(Act.CONFLICT_LIFTED, about, words=conflict.lifted_reason))
            return work.commit()


def _whose(work: Work, user_id: UserId | None) -> User:
    """Return the user in conflict; a colleague only for who may assign."""
    key = user_id or work.actor.user
    if key != work.actor.user:
        work.actor.require(Right.ASSIGN)
    found = next((user for user in work.offices.users() if user.id == key), None)
    if found is None:
        raise Refused(NOT_A_USER, "user")
    return found


def _matter(
    work: Work, on: tuple[Kind, str]
) -> tuple[PersonId, CaseId | None, ConcernId | None]:
    """Return the person of a case or concern, and which of the two it is."""
    if on[0] is Kind.CASE:
        case = work.cases.get(CaseId(on[1]))
        return case.subject_id, case.id, None
    concern = work.concerns.get(ConcernId(on[1]))
    return concern.subject_id, None, concern.id


@dataclass(frozen=True, slots=True)
class _Handing:
    """Hands everything about a person from a user to somebody else."""

    work: Work
    user: User
    chosen: UserId | None
    person: PersonId

    def all(self) -> None:
        """Give cases, concerns and open entries another owner.

        Raises:
            Refused: there is something, and nobody to take it over.
        """
        concerns = self._concerns()
        for case in self._cases(concerns):
            self._case(case)
        for concern in concerns:
            self._concern(concern)

    def cases(self) -> frozenset[CaseId]:
        """Return the open cases that will be hidden."""
        return frozenset(each.id for each in self._cases(self._concerns()))

    def _concerns(self) -> list[Concern]:
        return [
            each
            for person in self.work.access.same_person(self.person)
            for each in self.work.concerns.of_person(person)
        ]

    def _cases(self, concerns: list[Concern]) -> list[Case]:
        found = {
            case.id: case
            for person in self.work.access.same_person(self.person)
            for case in self.work.cases.open_of_person(person)
        }
        for concern in concerns:
            if concern.case_id is not None and concern.case_id not in found:
                found |= {each.id: each for each in self._of(concern.case_id)}
        return list(found.values())

    def _of(self, case_id: CaseId) -> tuple[Case, ...]:
        """Return an open case about somebody else that took one of the concerns up."""
        case = case_if_seen(self.work, case_id)
        return () if case is None or case.closed_at is not None else (case,)

    def _case(self, case: Case) -> None:
        mine = case.owner_id == self.user.id
        heir = self._heir() if mine else case.owner_id
        self._entries(self.work.entries.open_of_case(case.id), heir)
        if not mine:
            return
        case.hand_to(heir)
        self.work.cases.save(case)
        hand_series(self.work, case.id, self.user.id, heir)
        name = caseworker(self.work, heir).name
        self.work.story.add(
            Happening("owner", self.work.now, case_id=case.id, data={"who": name})
        )
        note_case(self.work, Act.CASE_TAKEN, case)
        tell_heir(self.work, heir, case=case.id)

    def _concern(self, concern: Concern) -> None:
        mine = concern.owner_id == self.user.id
        waiting = concern.state is ConcernState.REGISTERED
        entries = self.work.entries.open_of_concern(concern.id)
        if mine and (waiting or entries):
            heir = self._heir()
            self._entries(entries, heir)
            concern.owner_id = heir
            self.work.concerns.save(concern)
            note_concern(self.work, Act.CASE_TAKEN, concern)
            if concern.case_id is None:
                tell_heir(self.work, heir, concern=concern.id)
        elif not mine:
            self._entries(entries, concern.owner_id)

    def _entries(self, entries: tuple[Entry, ...], heir: UserId) -> None:
        for entry in entries:
            if entry.owner_id == self.user.id:
                entry.hand_to(heir, self.work.now, self.work.actor.user)
                self.work.entries.save(entry)

    def _heir(self) -> UserId:
        """Return who takes over: the one chosen, else a coordinator, else a leader."""
        if self.chosen is not None:
            chosen = caseworker(self.work, self.chosen, "successor")
            if not self._free(chosen):
                raise Refused(CHOOSE_ANOTHER, "successor")
            return chosen.id
        order = (Role.TOVHOLDER, Role.LEADER)
        able = [each for each in self.work.offices.users() if self._free(each)]
        for role in order:
            for each in able:
                if each.role is role:
                    return each.id
        raise Refused(CHOOSE_ANOTHER if able else NOBODY_ELSE, "successor")

    def _free(self, user: User) -> bool:
        return (
            user.id != self.user.id
            and may(user.role, Right.CASEWORK)
            and not self.work.access.in_conflict(user.id, self.person)
        )
