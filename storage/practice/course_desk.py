"""Does the steps in the course of a case, each through the use case that a window would call."""

from collections.abc import Callable
from typing import Final

from models.course.closing import needs
from models.forms.answers import Answers
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, PersonId, RecordId
from models.meetings.waiting import PERSON
from models.ports.work import BeginWork
from models.usecases.advise import RecordAdvice
from models.usecases.analyse import SaveAnalysis, SetConcernType
from models.usecases.close_case import CloseCase
from models.usecases.consents import AnswerConsent, DecideInforming, RecordConsent
from models.usecases.effort_course import NoteContact, NoteProgress
from models.usecases.effort_endings import EndEffort
from models.usecases.efforts import BeginEffort, PlanEffort
from models.usecases.excepting import GoWithoutPolice
from models.usecases.meeting_agenda import PutOnAgenda, ShowMeeting
from models.usecases.meeting_people import AddParticipant
from models.usecases.milieus import RegisterMilieu
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.offers import MakeOffer
from models.usecases.office_hours import SetDutyNumbers, SetOfficeHours
from models.usecases.plan_meeting import PlanMeeting
from models.usecases.qualify import CloseRound
from models.usecases.recommend import WriteRecommendation, Written
from models.usecases.register_given import RegisterAcute
from models.usecases.rests import DecideRestingEffort
from storage.practice import course_steps as steps
from storage.practice.course_steps import OnCase, OnPerson, OnRecord
from storage.practice.desk import Desk, take

_ON_CASE: Final[
    dict[OnCase, Callable[[BeginWork], Callable[[CaseId, Answers], frozenset[Topic]]]]
] = {
    OnCase.WITHOUT_POLICE: GoWithoutPolice,
    OnCase.OFFER: MakeOffer,
    OnCase.EFFORT: PlanEffort,
}

_ON_RECORD: Final[
    dict[OnRecord, Callable[[BeginWork], Callable[[RecordId, Answers], frozenset[Topic]]]]
] = {
    OnRecord.CLOSE_ROUND: CloseRound,
    OnRecord.ANSWER_CONSENT: AnswerConsent,
    OnRecord.BEGIN: BeginEffort,
    OnRecord.CONTACT: NoteContact,
    OnRecord.PROGRESS: NoteProgress,
    OnRecord.END: EndEffort,
    OnRecord.REST: DecideRestingEffort,
}
_ON_PERSON: Final[
    dict[OnPerson, Callable[[BeginWork], Callable[[CaseId, Answers], frozenset[Topic]]]]
] = {OnPerson.CONSENT: RecordConsent, OnPerson.INFORM: DecideInforming}


@take.register
def _(step: steps.DidOnCase, desk: Desk) -> None:
    case = desk.cases[step.concern]
    if step.act is OnCase.ALARMED:
        RegisterAcute(desk.begin, desk.say)((Kind.CASE, str(case)), step.answers)
    else:
        _ON_CASE[step.act](desk.begin)(case, step.answers)


@take.register
def _(step: steps.DidOnRecord, desk: Desk) -> None:
    found = desk.newest(step.concern, step.kind, step.code)
    _ON_RECORD[step.act](desk.begin)(found, step.answers)


@take.register
def _(step: steps.DidOnPerson, desk: Desk) -> None:
    case = desk.cases[step.concern]
    given = {**step.answers, "who": str(_person(desk, case, step.who))}
    _ON_PERSON[step.act](desk.begin)(case, given)


def _person(desk: Desk, case: CaseId, name: str) -> PersonId:
    """Return the citizen or somebody around the citizen, by name.

    Raises:
        LookupError: nobody of the case is called so.
    """
    with desk.begin() as work:
        around = [each.person_id for each in work.relations.of_case(case)]
        people = [work.people.get(each) for each in (work.cases.get(case).subject_id, *around)]
    for each in people:
        if each.name == name:
            return each.id
    msg = f"nobody of the case is called {name}"
    raise LookupError(msg)


@take.register
def _(step: steps.Analysed, desk: Desk) -> None:
    case = desk.cases[step.concern]
    SaveAnalysis(desk.begin)(case, step.answers, None, finish=step.finish)


@take.register
def _(step: steps.NamedType, desk: Desk) -> None:
    SetConcernType(desk.begin)(desk.concerns[step.concern], step.answers)


@take.register
def _(step: steps.Recommended, desk: Desk) -> None:
    case = desk.cases[step.concern]
    rests: Answers = {
        "analysis": str(desk.newest(step.concern, Kind.ANALYSIS)),
        "concerns": [str(desk.concerns[step.concern])],
    }
    WriteRecommendation(desk.begin)(Written(case, {**step.answers, **rests}))


@take.register
def _(step: steps.Moved, desk: Desk) -> None:
    entry = desk.open_entry(step.concern, step.kind)
    MoveEntry(desk.begin)(Move(entry.id, step.due_at, step.reason))


@take.register
def _(step: steps.ClosedCase, desk: Desk) -> None:
    case = desk.cases[step.concern]
    with desk.begin() as work:
        asked = needs(
            work.concerns.of_case(case),
            work.course.of_case(case),
            work.entries.open_of_case(case),
        )
    met = [
        {"key": need.key, "need": desk.say(need.what), **step.met[need.key.partition(".")[0]]}
        for need in asked
    ]
    CloseCase(desk.begin)(case, {**step.answers, "needs": met})


@take.register
def _(step: steps.GaveAdvice, desk: Desk) -> None:
    RecordAdvice(desk.begin)(step.answers)


@take.register
def _(step: steps.SawMilieu, desk: Desk) -> None:
    RegisterMilieu(desk.begin)(step.answers)


@take.register
def _(step: steps.SetTimes, desk: Desk) -> None:
    SetOfficeHours(desk.begin)(step.hours)
    SetDutyNumbers(desk.begin)(step.numbers)


@take.register
def _(step: steps.CalledMeeting, desk: Desk) -> None:
    with desk.begin() as work:
        chair = str(work.actor.user)
    meeting = PlanMeeting(desk.begin)({**step.answers, "chair": chair}).id
    for each in step.people:
        AddParticipant(desk.begin)(meeting, each)
    for concern in step.concerns:
        case = desk.cases[concern]
        waiting = ShowMeeting(desk.begin)(meeting).proposals
        reason = next((each.reasons[0] for each in waiting if each.case_id == case), PERSON)
        PutOnAgenda(desk.begin)(meeting, case, reason)
