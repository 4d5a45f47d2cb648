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
from models.forms.answers import Answers
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, RecordId, VisitId
from models.kernel.text import plain
from models.usecases.add_note import AddCaseNote, AddConcernNote
from models.usecases.analyse import SaveAnalysis, SetConcernType
from models.usecases.approve_recommendation import ApproveRecommendation, ReturnRecommendation
from models.usecases.cancel_visit import CancelVisit
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.conditions import GoWithoutConditions, RecordConditions
from models.usecases.effort_course import NoteContact, NoteProgress, PauseEffort, TakeUpEffort
from models.usecases.effort_endings import EndEffort
from models.usecases.efforts import PlanEffort
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.entries import Planned
from models.usecases.excepting import GoWithoutPolice
from models.usecases.go_further import Further, GoFurther
from models.usecases.good_release import PlanRelease
from models.usecases.inform_declined import InformDeclined
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.not_possible_entry import NotPossible, NotPossibleEntry
from models.usecases.offers import AnswerOffer, MakeOffer, OfferAgain
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.qualify import (
    CloseRound,
    InviteAuthority,
    OpenRound,
    RecordAuthorityAnswer,
)
from models.usecases.recommend import WriteRecommendation, Written
from models.usecases.resume_case import Request, ResumeCase
from models.usecases.take_case import TakeCase
from tests.casework import answer, register, see_earlier
from tests.colleagues import LEA
from tests.faults.hostile_acts import FORMS
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


def _given(key: str) -> Answers:
    return FORMS[key][0]


def _approve(world: World) -> None:
    begin = world.office.begin_as(world.one((LEA, ANE, BO)))
    ApproveRecommendation(begin)(world.record(Kind.RECOMMENDATION), {})


def _return(world: World) -> None:
    begin = world.office.begin_as(world.one((LEA, BO)))
    ReturnRecommendation(begin)(world.record(Kind.RECOMMENDATION), {"reason": "Hvem?"})


def _write(world: World) -> None:
    outcome = world.one(("visit", "referral", "rejection"))
    answers = {**_given("recommendation"), "outcome": outcome}
    WriteRecommendation(world.office.begin)(Written(world.case(), answers))


def _make_offer(world: World) -> None:
    reply = world.one(("yes", "no", "thinking"))
    MakeOffer(world.office.begin)(world.case(), {**_given("offer"), "reply": reply})


def _note_contact(world: World) -> None:
    answers = {**_given("effort_log"), "happened": world.one(("held", "no_show"))}
    NoteContact(world.office.begin)(world.record(Kind.EFFORT), answers)


def _plain(
    key: str, act: Callable[[World, Answers], object]
) -> tuple[str, Callable[[World], None]]:
    """Return an act that is done with the answers that the form's proof begins with."""

    def done(world: World) -> None:
        act(world, _given(key))

    return key, done


COURSE: Final = dict(
    (
        _plain("round", lambda w, a: OpenRound(w.office.begin)(w.case(), a)),
        _plain("invitation", lambda w, a: InviteAuthority(w.office.begin, plain)(
            w.record(Kind.ROUND), {**a, "authority": w.one(("school", "social_under_18"))})),
        _plain("authority_answer", lambda w, a: RecordAuthorityAnswer(w.office.begin, plain)(
            w.record(Kind.INVITATION), a)),
        _plain("round_close", lambda w, a: CloseRound(w.office.begin)(w.record(Kind.ROUND), a)),
        _plain("conditions", lambda w, a: RecordConditions(w.office.begin)(
            w.record(Kind.INVITATION), a)),
        _plain("conditions_exception", lambda w, _: GoWithoutConditions(w.office.begin)(
            w.case(), {"reason": "Han rejser i dag", "decided_by": "Lederen"})),
        _plain("police_exception", lambda w, a: GoWithoutPolice(w.office.begin)(w.case(), a)),
        _plain("analysis", lambda w, a: SaveAnalysis(w.office.begin)(
            w.case(), a, None, finish=w.one((True, False)))),
        _plain("concern_type", lambda w, a: SetConcernType(w.office.begin)(
            w.one(w.concerns), a)),
        _plain("offer_answer", lambda w, a: AnswerOffer(w.office.begin)(
            w.record(Kind.OFFER), a)),
        _plain("re_offer", lambda w, a: OfferAgain(w.office.begin)(w.case(), a)),
        _plain("inform_declined", lambda w, a: InformDeclined(w.office.begin, plain)(
            w.case(), a)),
        _plain("effort", lambda w, a: PlanEffort(w.office.begin)(w.case(), a)),
        _plain("effort_progress", lambda w, a: NoteProgress(w.office.begin)(
            w.record(Kind.EFFORT), a)),
        _plain("effort_pause", lambda w, a: PauseEffort(w.office.begin)(
            w.record(Kind.EFFORT), a)),
        _plain("effort_take_up", lambda w, a: TakeUpEffort(w.office.begin)(
            w.record(Kind.EFFORT), a)),
        _plain("effort_end", lambda w, a: EndEffort(w.office.begin)(w.record(Kind.EFFORT), a)),
        _plain("good_release", lambda w, a: PlanRelease(w.office.begin)(
            w.record(Kind.EFFORT), a)),
    )
)  # fmt: skip
"""Acts of the course, each with answers that pass."""

ACTS: Final[dict[str, Callable[[World], None]]] = {
    **COURSE,
    "approve": _approve,
    "return": _return,
    "write": _write,
    "make_offer": _make_offer,
    "note_contact": _note_contact,
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
}

STILL_MOVES: Final = frozenset(
    {"call", "go_further", "police", "resume", "done", "move", "not_possible", "take", "wait"}
)
"""Acts that may change something about a case that rests: decisions on practice, 2."""
