"""Does the steps of the scenarios, each through the use case that the window would call."""

from dataclasses import dataclass, field
from functools import singledispatch

from models.calendar.entry import Entry, EntryKind
from models.concerns.looking_back import ids_of
from models.forms.definitions.after_call import AFTER_CALL
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, RecordId, VisitId
from models.kernel.text import Say, plain
from models.people.matching import Sought
from models.ports.work import BeginWork
from models.usecases.action_cards import ListCards, WriteCard
from models.usecases.add_note import AddCaseNote, AddConcernNote
from models.usecases.card_steps import TickStep
from models.usecases.child_reports import DeliverChildReport
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.conditions import GoWithoutConditions, RecordConditions
from models.usecases.end_concern import RejectConcern
from models.usecases.find_similar import FindSimilar
from models.usecases.go_further import Further, GoFurther
from models.usecases.look_back import AcknowledgeEarlier, LookBack
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.plan_visit import PlanVisit, VisitPlan
from models.usecases.qualify import InviteAuthority, OpenRound, RecordAuthorityAnswer
from models.usecases.record_police_answer import RecordPoliceAnswer, Reply
from models.usecases.record_visit import RecordVisit
from models.usecases.register_concern import Call, RegisterConcern
from models.usecases.save_draft import Half, SaveDraft
from models.usecases.tell_back import TellBack
from storage.practice import steps
from storage.practice.steps import Step


@dataclass(slots=True)
class Desk:
    """The invented colleague's desk: what the names in the steps stand for.

    Attributes:
        begin: begins a unit of work.
        say: the words in which the register names authorities.
        concerns: registered concerns by their name in the scenarios.
        cases: the case of a concern, once there is one.
        visits: the latest visit planned in the case of a concern.
    """

    begin: BeginWork
    say: Say = plain
    concerns: dict[str, ConcernId] = field(default_factory=dict)
    cases: dict[str, CaseId] = field(default_factory=dict)
    visits: dict[str, VisitId] = field(default_factory=dict)

    def newest(self, concern: str, kind: Kind, code: str = "") -> RecordId:
        """Return the newest record of that kind and type in the case of a concern.

        Raises:
            LookupError: there is none; the scenario is out of step with the rules.
        """
        with self.begin() as work:
            found = work.course.of_case(self.cases[concern], kind)
        return next(record.id for record in reversed(found) if record.code == code)

    def open_entry(self, concern: str, kind: EntryKind) -> Entry:
        """Return the open entry of that kind of a concern or its case.

        Raises:
            LookupError: there is none; the scenario is out of step with the rules.
        """
        with self.begin() as work:
            if case := self.cases.get(concern):
                entries = work.entries.open_of_case(case)
            else:
                entries = work.entries.open_of_concern(self.concerns[concern])
        for entry in entries:
            if entry.kind is kind:
                return entry
        msg = f"{concern} has no open {kind}"
        raise LookupError(msg)


@singledispatch
def take(step: Step, desk: Desk) -> None:
    """Do one step.

    Raises:
        TypeError: no use case is known for such a step.
        Refused: the use case will not have it; the scenario is out of step with the rules.
    """
    msg = f"no way to take {type(step).__name__} at {desk}"
    raise TypeError(msg)


@take.register
def _(step: steps.Looked, desk: Desk) -> None:
    FindSimilar(desk.begin)(Sought(step.name, step.cpr))


@take.register
def _(step: steps.TookCall, desk: Desk) -> None:
    done = RegisterConcern(desk.begin)(Call(step.answers, step.opened_at))
    desk.concerns[step.concern] = done.concern_id


@take.register
def _(step: steps.WroteUp, desk: Desk) -> None:
    CompleteAfterCall(desk.begin)(AfterCall(desk.concerns[step.concern], step.answers))


@take.register
def _(step: steps.BeganToWriteUp, desk: Desk) -> None:
    concern = desk.concerns[step.concern]
    with desk.begin() as work:
        received = work.concerns.get(concern).received_at
    about = (Kind.CONCERN, str(concern))
    half = Half(AFTER_CALL, step.answers, received, step.focus, about=about)
    SaveDraft(desk.begin)(half)


@take.register
def _(step: steps.WentFurther, desk: Desk) -> None:
    join = desk.cases[step.join] if step.join else None
    _see_earlier(desk, desk.concerns[step.concern])
    went = GoFurther(desk.begin)(Further(desk.concerns[step.concern], join))
    desk.cases[step.concern] = went.case_id


@take.register
def _(step: steps.TurnedDown, desk: Desk) -> None:
    _see_earlier(desk, desk.concerns[step.concern])
    RejectConcern(desk.begin)(desk.concerns[step.concern], step.reason)


def _see_earlier(desk: Desk, concern: ConcernId) -> None:
    """Look at what came before, and say so, as whoever decides must."""
    came = LookBack(desk.begin)(concern)
    if came.unseen:
        AcknowledgeEarlier(desk.begin)(concern, ids_of(came.shown))


@take.register
def _(step: steps.PoliceSaid, desk: Desk) -> None:
    case = desk.cases[step.concern]
    reply = Reply(case, step.answer, step.given_by, step.given_at, step.called_back)
    RecordPoliceAnswer(desk.begin)(reply)


@take.register
def _(step: steps.WroteNote, desk: Desk) -> None:
    if case := desk.cases.get(step.concern):
        AddCaseNote(desk.begin)(case, step.words)
    else:
        AddConcernNote(desk.begin)(desk.concerns[step.concern], step.words)


@take.register
def _(step: steps.WroteCard, desk: Desk) -> None:
    WriteCard(desk.begin)(step.answers)


@take.register
def _(step: steps.TickedStep, desk: Desk) -> None:
    (card, *_) = ListCards(desk.begin)()
    about = (Kind.CASE, str(desk.cases[step.concern]))
    TickStep(desk.begin)(about, card.id, card.now.steps[step.step])


@take.register
def _(step: steps.Finished, desk: Desk) -> None:
    entry = desk.open_entry(step.concern, step.kind)
    CompleteEntry(desk.begin)(Completion(entry.id, step.outcome))


@take.register
def _(step: steps.ReportedChild, desk: Desk) -> None:
    entry = desk.open_entry(step.concern, EntryKind.CHILD_REPORT)
    DeliverChildReport(desk.begin)(entry.id, step.answers)


@take.register
def _(step: steps.SpokeAgain, desk: Desk) -> None:
    TellBack(desk.begin)(desk.concerns[step.concern], step.words)


@take.register
def _(step: steps.OpenedRound, desk: Desk) -> None:
    OpenRound(desk.begin)(desk.cases[step.concern], step.answers)


@take.register
def _(step: steps.Invited, desk: Desk) -> None:
    InviteAuthority(desk.begin, desk.say)(desk.newest(step.concern, Kind.ROUND), step.answers)


@take.register
def _(step: steps.AuthorityAnswered, desk: Desk) -> None:
    invitation = desk.newest(step.concern, Kind.INVITATION, step.authority)
    RecordAuthorityAnswer(desk.begin, desk.say)(invitation, step.answers)


@take.register
def _(step: steps.CheckedFamily, desk: Desk) -> None:
    invitation = desk.newest(step.concern, Kind.INVITATION, "social_under_18")
    RecordConditions(desk.begin)(invitation, step.answers)


@take.register
def _(step: steps.WentWithoutCheck, desk: Desk) -> None:
    GoWithoutConditions(desk.begin)(desk.cases[step.concern], {"reason": step.reason})


@take.register
def _(step: steps.PlannedVisit, desk: Desk) -> None:
    planned = PlanVisit(desk.begin)(VisitPlan(desk.cases[step.concern], step.answers))
    desk.visits[step.concern] = planned.visit_id


@take.register
def _(step: steps.HeldVisit, desk: Desk) -> None:
    RecordVisit(desk.begin)(desk.visits[step.concern], step.answers)


@take.register
def _(step: steps.PlannedNext, desk: Desk) -> None:
    case = desk.cases[step.concern]
    follow_up = FollowUp(
        case, step.kind, step.starts_at, step.ends_at, step.place,
        participants=step.participants, repeats=step.repeats,
    )  # fmt: skip
    PlanFollowUp(desk.begin)(follow_up)
