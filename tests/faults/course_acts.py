"""Every act of the course of a case, as something that may happen at any time.

Each act is a function of the office and of a number that chooses among what there is; it may
be refused, and then nothing has happened.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final, TypeVar

from models.calendar.entry import Entry, EntryKind
from models.cases.case import PoliceAnswer
from models.course.record import Record
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, RecordId, VisitId
from models.law.effort_bases import EFFORT_BASES
from models.law.effort_kinds import EFFORT_KINDS, effort_kind
from models.usecases.add_note import AddCaseNote, AddConcernNote
from models.usecases.cancel_visit import CancelVisit
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.effort_course import NoteContact, PauseEffort, TakeUpEffort
from models.usecases.effort_endings import EndEffort
from models.usecases.efforts import BeginEffort, PlanEffort
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.entries import Planned
from models.usecases.go_further import Further, GoFurther
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.not_possible_entry import NotPossible, NotPossibleEntry
from models.usecases.offers import MakeOffer, OfferAgain
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.resume_case import Request, ResumeCase
from models.usecases.take_case import TakeCase
from tests import efforts
from tests.casework import answer, register, see_earlier
from tests.office import ANE, BO, TestOffice
from tests.visiting import plan

Thing = TypeVar("Thing")
NAMES: Final = ("Mathias Testesen", "Sara Prøvesen", "Freja Eksempel")


class NothingThereError(LookupError):
    """There is nothing yet that the act could be done to."""


@dataclass
class World:
    """The office, and a number out of which each act takes its choices.

    Attributes:
        luck: drawn at random; each choice takes a part of it.
    """

    office: TestOffice
    concerns: list[ConcernId] = field(default_factory=list)
    visits: list[VisitId] = field(default_factory=list)
    luck: int = 0

    def one(self, things: Sequence[Thing]) -> Thing:
        """Choose one of them."""
        if not things:
            raise NothingThereError
        self.luck, at = divmod(self.luck, len(things))
        return things[at]

    def cases(self) -> list[CaseId]:
        """Every case there is, oldest first."""
        found = self.office.database.sql.execute("SELECT id FROM case_file ORDER BY number")
        return [CaseId(key) for (key,) in found.fetchall()]

    def case(self) -> CaseId:
        """Choose a case."""
        return self.one(self.cases())

    def record(self, *kinds: Kind) -> RecordId:
        """Choose a record of the course."""
        with self.office.begin() as work:
            found = [
                each for case in self.cases() for each in work.course.of_case(case, *kinds)
            ]
        return self.one(found).id

    def entry(self) -> Entry:
        """Choose an open entry of a case."""
        with self.office.begin() as work:
            found = [each for case in self.cases() for each in work.entries.open_of_case(case)]
        return self.one(found)

    def later(self) -> timedelta:
        """Choose a time to come."""
        return self.one((timedelta(hours=1), timedelta(days=3), timedelta(days=40)))


def _next(world: World) -> Planned | None:
    kind = world.one((EntryKind.FOLLOW_UP, EntryKind.OTHER, None))
    due = world.office.clock.now() + world.later()
    return None if kind is None else Planned(kind, due)


def _call(world: World) -> None:
    name, age = world.one(NAMES), world.one(("15", "17", "31"))
    world.concerns.append(register(world.office, about_name=name, about_age=age))


def _go_further(world: World) -> None:
    join = world.one((None, *world.cases()))
    concern = world.one(world.concerns)
    see_earlier(world.office.begin, concern)
    GoFurther(world.office.begin)(Further(concern, join))


def _reject(world: World) -> None:
    concern = world.one(world.concerns)
    see_earlier(world.office.begin, concern)
    RejectConcern(world.office.begin)(concern, "Lovlig livsførelse")


def _mistake(world: World) -> None:
    MistakenConcern(world.office.begin)(world.one(world.concerns), "Skrevet to gange")


def _police(world: World) -> None:
    reply = world.one((PoliceAnswer.MAY_CONTINUE, PoliceAnswer.MAY_CONTINUE, *PoliceAnswer))
    called_back = world.one((True, False))
    answer(world.office, world.case(), reply, called_back=called_back)


def _resume(world: World) -> None:
    now = world.office.clock.now()
    ResumeCase(world.office.begin)(Request(world.case(), "Vagthavende", now, called_back=True))


def _plan_visit(world: World) -> None:
    world.visits.append(plan(world.office, world.case()))


def _cancel_visit(world: World) -> None:
    CancelVisit(world.office.begin)(world.one(world.visits), "Syg")


def _note(world: World) -> None:
    AddCaseNote(world.office.begin)(world.case(), "Ringede og aftalte")


def _note_concern(world: World) -> None:
    AddConcernNote(world.office.begin)(world.one(world.concerns), "Ringede og aftalte")


def _done(world: World) -> None:
    entry = world.entry()
    CompleteEntry(world.office.begin)(Completion(entry.id, "Gjort", _next(world)))


def _move(world: World) -> None:
    entry, due = world.entry(), world.office.clock.now() + world.later()
    MoveEntry(world.office.begin)(Move(entry.id, due, "Travlt"))


def _not_possible(world: World) -> None:
    entry = world.entry()
    NotPossibleEntry(world.office.begin)(NotPossible(entry.id, "Ikke truffet", _next(world)))


def _follow_up(world: World) -> None:
    due = world.office.clock.now() + world.later()
    PlanFollowUp(world.office.begin)(FollowUp(world.case(), EntryKind.FOLLOW_UP, due))


def _take(world: World) -> None:
    TakeCase(world.office.begin)(world.case(), world.one((ANE, BO)).id)


def _wait(world: World) -> None:
    world.office.clock.set(world.office.clock.now() + world.later())


def _effort(world: World, *states: str) -> Record:
    found = [
        each
        for case in world.cases()
        for each in efforts.efforts(world.office, case)
        if each.state in states
    ]
    return world.one(found)


def _plan_effort(world: World) -> None:
    """Any effort, on any law, with or without a consent: what may not be is refused."""
    kind, law = world.one(EFFORT_KINDS), world.one(EFFORT_BASES)
    basis = world.one((law.code, kind.bases[0]))
    begins = world.one(("now", "later", "exception"))
    answers = efforts.given(
        world.office, kind.code, basis=basis, begin=begins, exception="Aftalt med lederen"
    )
    PlanEffort(world.office.begin)(world.case(), answers)


def _begin_effort(world: World) -> None:
    effort = _effort(world, "planned", "paused")
    law = world.one(EFFORT_BASES).code
    basis = world.one((law, effort_kind(effort.code).bases[0]))
    BeginEffort(world.office.begin)(effort.id, efforts.given(world.office, basis=basis))


def _consent(world: World) -> None:
    efforts.consent(world.office, world.case())


def _meet(world: World) -> None:
    wall = local(world.office.clock.now())
    NoteContact(world.office.begin)(_effort(world, "running", "paused").id, {
        "on_date": wall.date().isoformat(), "on_time": f"{wall:%H:%M}",
        "happened": world.one(("no_show", "no_show", "held")),
    })  # fmt: skip


def _pause_effort(world: World) -> None:
    days = efforts.soon(world.office)
    rest = {"next_date": days["first_date"], "next_time": "10:00"}
    PauseEffort(world.office.begin)(_effort(world, "running").id, {**rest, "reason": "Ferie"})


def _take_up(world: World) -> None:
    days = efforts.soon(world.office)
    rest = {"next_date": days["first_date"], "next_time": "10:00"}
    TakeUpEffort(world.office.begin)(_effort(world, "planned", "paused").id, rest)


def _end_effort(world: World) -> None:
    EndEffort(world.office.begin)(_effort(world, "planned", "running").id, efforts.END)


def _offer(world: World) -> None:
    kind, reply = world.one(EFFORT_KINDS).code, world.one(("no", "no", "yes"))
    MakeOffer(world.office.begin)(world.case(), {"kind": kind, "how": "talk", "reply": reply})


def _again(world: World) -> None:
    OfferAgain(world.office.begin)(world.case(), {"how": "phone"})


ACTS: Final[dict[str, Callable[[World], None]]] = {
    "call": _call,
    "go_further": _go_further,
    "reject": _reject,
    "mistake": _mistake,
    "police": _police,
    "resume": _resume,
    "plan_visit": _plan_visit,
    "cancel_visit": _cancel_visit,
    "note": _note,
    "note_concern": _note_concern,
    "done": _done,
    "move": _move,
    "not_possible": _not_possible,
    "follow_up": _follow_up,
    "take": _take,
    "wait": _wait,
    "plan_effort": _plan_effort,
    "begin_effort": _begin_effort,
    "consent": _consent,
    "meet": _meet,
    "pause_effort": _pause_effort,
    "take_up": _take_up,
    "end_effort": _end_effort,
    "offer": _offer,
    "again": _again,
}

STILL_MOVES: Final = frozenset(
    {"call", "go_further", "police", "resume", "done", "move", "not_possible", "take", "wait"}
)
"""Acts that may change something about a case that rests: decisions on practice, 2."""
