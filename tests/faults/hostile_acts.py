"""What is done with the answers to each declared form, and with words that no form asks for."""

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import ModuleType
from typing import Final

import models
import ui
from models.access.roles import Role
from models.audit.sampling import Verdict
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.cases.lists import Asked, ListName, ListState
from models.cases.meeting import MeetingChoice, Shown
from models.cases.papers import Paper
from models.concerns.release import Scope, Why
from models.forms.answers import Answers, Value, rows, written
from models.forms.fields import Form
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.kernel.text import plain
from models.law.retention import Ending
from models.office.countersignature import SignedPaper
from models.office.go_live import Point
from models.office.office import OfficeKind
from models.office.vaults import NewVault
from models.people.relation_forms import as_described
from models.usecases.absences import RecordAbsence
from models.usecases.action_cards import WriteCard
from models.usecases.add_attachment import AddAttachment, NewAttachment
from models.usecases.add_note import (
    AddCaseNote,
    AddConcernNote,
    AddStatements,
    CorrectNote,
)
from models.usecases.advise import KeepAdviceFor, RecordAdvice
from models.usecases.analyse import SaveAnalysis, SetConcernType
from models.usecases.approve_recommendation import (
    ApproveRecommendation,
    ReturnRecommendation,
)
from models.usecases.assessing import WriteAssessment
from models.usecases.bulk import BulkAct, BulkDone, BulkOrder, DoBulk, Target
from models.usecases.cancel_visit import CancelVisit
from models.usecases.card_steps import UntickStep
from models.usecases.case_access import Given, GrantAccess
from models.usecases.change_kind import ChangeKind
from models.usecases.close_case import CloseCase, CloseMistake, ReopenCase, Reopening
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.conditions import GoWithoutConditions, RecordConditions
from models.usecases.conflict_of_interest import DeclareConflict, Declared, LiftConflict
from models.usecases.countersign import DeclineCountersign, RecordSignedPaper
from models.usecases.decide_contact import DecideContact
from models.usecases.delete_attachment import DeleteAttachment
from models.usecases.delete_case import DeleteCase
from models.usecases.effort_course import (
    NoteContact,
    NoteProgress,
    PauseEffort,
    TakeUpEffort,
)
from models.usecases.effort_endings import CheckAfter, EndEffort
from models.usecases.efforts import PlanEffort
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.entries import Planned
from models.usecases.excepting import GoWithoutPolice
from models.usecases.export_attachment import ExportAttachment
from models.usecases.further_call import FurtherCall, TakeFurtherCall
from models.usecases.go_further import Further, GoFurther
from models.usecases.go_live import RecordPoint
from models.usecases.good_release import PlanRelease
from models.usecases.inform_declined import InformDeclined, KeepDeclined
from models.usecases.insight import AnswerInsight, AskInsight
from models.usecases.journalise import Journalise, NameJournal, NumberCase
from models.usecases.manage_users import AddUser, ChangeUser
from models.usecases.merge_persons import MergePersons, Merging
from models.usecases.milieus import FollowUpMilieu, RegisterMilieu
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.move_vault import TakeBack
from models.usecases.not_possible_entry import NotPossible, NotPossibleEntry
from models.usecases.offers import AnswerOffer, MakeOffer, OfferAgain
from models.usecases.office_hours import SetDutyNumbers, SetOfficeHours
from models.usecases.open_case_view import OpenCaseView
from models.usecases.open_concern import OpenConcern
from models.usecases.open_identity import OpenIdentity
from models.usecases.own_efforts import EndOwnEffort, WriteOwnEffort
from models.usecases.party_access import AskPartyAccess
from models.usecases.plan_visit import PlanVisit, VisitPlan
from models.usecases.prepare_handover import ChooseFromCase
from models.usecases.print_board import BoardOrder, PrintBoard
from models.usecases.print_visit_papers import PrintOrder, PrintVisitPapers
from models.usecases.qualify import (
    CloseRound,
    InviteAuthority,
    OpenRound,
    RecordAuthorityAnswer,
)
from models.usecases.qualify_correct import CorrectAuthorityAnswer, WithdrawInvitation
from models.usecases.recommend import ReferToDecision, WriteRecommendation, Written
from models.usecases.record_police_answer import RecordPoliceAnswer, Reply
from models.usecases.record_visit import RecordVisit
from models.usecases.register_concern import Call, RegisterConcern
from models.usecases.register_entry import NumberDisclosure
from models.usecases.relations import AddRelation, EndRelation
from models.usecases.release_identity import Decision, ReleaseIdentity
from models.usecases.resume_case import Request, ResumeCase
from models.usecases.retention import KeepLonger, SetRetention
from models.usecases.sample_log import MarkRow, SetSampleDays, SignSample
from models.usecases.settle_outside import SettleOutside
from models.usecases.show_at_meeting import PeopleAround, ShowAtMeeting
from models.usecases.tell_back import TellBack
from models.usecases.terms import KeepTerms
from models.usecases.two_cases import DecideTwoCases
from models.usecases.views import RenameView, SaveView
from storage.attachments.reading import open_source
from storage.paper.pdf import paint
from storage.vault.words import load_words
from tests import efforts
from tests.analysing import RECOMMENDED
from tests.attaching import PDF, file_of, quiet
from tests.calls import ENOUGH
from tests.carding import LEADER, WRITTEN
from tests.closing import AFTERWARDS, answers_for
from tests.faults.calendar_forms import CALENDAR_FORMS
from tests.faults.child_acts import CHILD_FORMS
from tests.faults.contact_acts import CONTACT_FORMS
from tests.faults.exit_forms import EXIT_FORMS
from tests.faults.given_acts import GIVEN_FORMS
from tests.faults.hostile_world import INSIGHT_ASKED, LEA, LONE, PARTY, World
from tests.faults.meeting_forms import MEETING_FORMS
from tests.faults.transfer_acts import TRANSFER_FORMS
from tests.office import ANE, BO, TestOffice, keys_of
from tests.owning import OWN
from tests.qualifying import ANSWER, ASKED, CHECKED, INVITED
from tests.visiting import AFTER, PREPARED
from ui.calendar.absence_view import read_away

Act = Callable[[World, Answers], object]
Words = Callable[[World, str], object]
DAY: Final = timedelta(days=1)
FAR: Final = date(2026, 3, 1)


def declared() -> dict[str, Form]:
    """Every form that any module of the program declares, by key."""
    found: dict[str, Form] = {}
    for package in (models, ui):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for each in vars(_loaded(module.name)).values():
                if isinstance(each, Form):
                    found[each.key] = each
    return found


def _loaded(name: str) -> ModuleType:
    return importlib.import_module(name)


def _soon(world: World) -> Planned:
    return Planned(EntryKind.MEETING, world.office.clock.now() + DAY)


def _new_file(world: World, title: str, source: str) -> object:
    path = file_of(world.folder, "nyt.pdf", PDF + b"% nyt")
    new = NewAttachment(Kind.CASE, world.ground.case, path, title, source, "2026-01-13")
    return AddAttachment(world.office.begin, open_source)(new, quiet)


def _visited(world: World, answers: Answers) -> object:
    world.office.wait(days=2)
    return RecordVisit(world.office.begin)(world.ground.visit, answers)


def _new_vault(answers: Answers) -> object:
    new = NewVault(
        "", OfficeKind.POLICE, None, "Øvelseskredsen", written(answers, "user_name"),
        written(answers, "label"), Role.POLICE_TOVHOLDER, "",
    )  # fmt: skip
    return new.office("vault")


STATEMENT: Final = {
    "mark": "observed", "said": "Ingen til træning", "source": "Træner", "when": "2026-01-12"
}  # fmt: skip


def _closed_with(world: World, answers: Answers) -> object:
    case = world.ground.done
    needs = [*answers_for(world.office, case)["needs"], *rows(answers, "needs")]
    return CloseCase(world.office.begin)(case, {**AFTERWARDS, **answers, "needs": needs})


def _needed(world: World, answers: Answers) -> object:
    row = {key: written(answers, key) for key in answers}
    return _closed_with(world, {"needs": [{"key": "", "need": "Et netværk", **row}]})


FORMS: Final[Mapping[str, tuple[Answers, Act]]] = {
    "call": (ENOUGH, lambda w, a: RegisterConcern(w.office.begin)(
        Call(a, w.office.clock.now()))),
    "after_call": (AFTER, lambda w, a: CompleteAfterCall(w.office.begin)(
        AfterCall(w.ground.fresh, a))),
    "home_visit": (PREPARED, lambda w, a: PlanVisit(w.office.begin)(
        VisitPlan(w.ground.case, a))),
    "visit_report": ({"held": "held", "seen": "En rolig stue"}, _visited),
    "cancel_visit": ({}, lambda w, a: CancelVisit(w.office.begin)(
        w.ground.visit, written(a, "reason"))),
    "note": ({}, lambda w, a: AddCaseNote(w.office.begin)(w.ground.case, written(a, "note"))),
    "closure": (
        {"needs": [{"key": "", "need": "Et netværk", "outcome": "declined", "why": "Ikke nu"}],
         **AFTERWARDS},
        _closed_with),
    "closing": (AFTERWARDS, _closed_with),
    "closing_need": ({"outcome": "handed", "to": "Jobcentret"}, _needed),
    "case_mistake": ({}, lambda w, a: CloseMistake(w.office.begin)(
        w.ground.done, written(a, "reason"))),
    "reopen_case": (
        {"reason": "Ny bekymring", "next_kind": "meeting", "next_date": "2026-02-01",
         "owner": "x"},
        lambda w, a: ReopenCase(w.office.begin)(Reopening(
            w.ground.closed, written(a, "reason"), w.office.user.id, _soon(w)))),
    "keep_case": ({"until_date": "2027-01-01"}, lambda w, a: KeepLonger(w.office.begin)(
        (Kind.CONCERN, w.ground.ended), written(a, "reason"), date(2027, 1, 1))),
    "delete_case": ({"recorded": "not_worthy"}, lambda w, a: DeleteCase(
        w.office.begin, plain, paint)(w.ground.closed, a)),
    "marked_note": ({"statements": [STATEMENT]}, lambda w, a: AddStatements(
        w.office.begin)(w.ground.case, a)),
    "insight_asked": (INSIGHT_ASKED, lambda w, a: AskInsight(w.office.begin)(
        Kind.CASE, w.ground.case, a)),
    "party_access_asked": (PARTY, lambda w, a: AskPartyAccess(w.office.begin)(
        Kind.CASE, w.ground.case, a)),
    "insight": ({"concern": "Venskaber", "decided": "En samtale"}, lambda w, a: AnswerInsight(
        w.office.begin, plain, paint)(Kind.CASE, w.ground.other, a)),
    "correct_note": ({"note": "Rettet"}, lambda w, a: CorrectNote(w.office.begin)(
        w.ground.case, w.ground.note, written(a, "note"))),
    "journal_case": ({"number": "2026-1"}, lambda w, a: NumberCase(w.office.begin)(
        w.ground.case, written(a, "number"))),
    "journal_disclosure": ({"number": "2026-1"}, lambda w, a: NumberDisclosure(w.office.begin)(
        w.office.database.value("SELECT id FROM disclosure LIMIT 1"), written(a, "number"))),
    "terms_kept": ({"proof": "paper", "on": "2026-01-14", "words": "Sektionslederen"},
                   lambda w, a: KeepTerms(w.office.begin)(w.office.database.value(
                       "SELECT id FROM disclosure WHERE conditions <> ''"), a)),
    "journalise": ({"number": "2026-1"}, lambda w, a: Journalise(w.office.begin)(
        w.ground.case, [w.ground.note], written(a, "number"))),
    "journal_system": ({"system": "F2"}, lambda w, a: NameJournal(w.office.begin)(
        written(a, "system"))),
    "police_reply": ({"given_by": "Vagthavende"}, lambda w, a: RecordPoliceAnswer(
        w.office.begin)(Reply(w.ground.case, PoliceAnswer.MAY_CONTINUE,
                              written(a, "given_by"), w.office.clock.now()))),
    "resume": ({}, lambda w, a: ResumeCase(w.office.begin)(
        Request(w.ground.resting, written(a, "given_by"), w.office.clock.now()))),
    "done": ({}, lambda w, a: CompleteEntry(w.office.begin)(
        Completion(w.ground.entry, written(a, "outcome"), _soon(w)))),
    "not_possible": ({}, lambda w, a: NotPossibleEntry(w.office.begin)(
        NotPossible(w.ground.entry, written(a, "reason"), _soon(w)))),
    "move": ({}, lambda w, a: MoveEntry(w.office.begin)(Move(
        w.ground.entry, w.office.clock.now() + DAY, written(a, "reason")))),
    "grant": ({}, lambda w, a: GrantAccess(w.office.begin)(
        Given(w.ground.case, BO.id, FAR, written(a, "reason")))),
    "conflict": ({}, lambda w, a: DeclareConflict(w.office.begin)(
        Declared((Kind.CASE, w.ground.case), written(a, "reason"), BO.id))),
    "lift": ({}, lambda w, a: LiftConflict(w.office.begin)(
        w.ground.conflict, written(a, "reason"))),
    "attachment": ({"title": "Brev", "source": "Skolen"}, lambda w, a: _new_file(
        w, written(a, "title"), written(a, "source"))),
    "attachment_common": ({"source": "Skolen"}, lambda w, a: _new_file(
        w, "Brev", written(a, "source"))),
    "export_attachment": ({}, lambda w, a: ExportAttachment(w.office.begin)(
        w.ground.attachment, written(a, "reason"))),
    "delete_attachment": ({}, lambda w, a: DeleteAttachment(w.office.begin)(
        w.ground.attachment, written(a, "reason"))),
    "open_identity": ({}, lambda w, a: OpenIdentity(w.office.begin)(
        w.ground.concern, str(Why.CALL_BACK), written(a, "words"))),
    "release_identity": (
        {"to": "Byretten", "words": "Vejet grundigt"},
        lambda w, a: ReleaseIdentity(w.office.begin)(Decision(
            w.ground.concern, str(next(iter(Scope))), written(a, "to"), written(a, "words"),
            release=False))),
    "countersign_decline": ({}, lambda w, a: DeclineCountersign(w.office.begin_as(LEA))(
        w.ground.asked, written(a, "reason"))),
    "countersign_paper": (
        {"signer": "Lis Leder", "reason": "Nej"},
        lambda w, a: RecordSignedPaper(w.office.begin)(w.ground.asked, SignedPaper(
            written(a, "signer"), date(2026, 1, 14), agreed=False,
            reason=written(a, "reason")))),
    "go_live": (
        {"done_on": "2026-01-14", "who": "Ane", "where": "2026-7"},
        lambda w, a: RecordPoint(w.office.begin)(Point.IMPACT_ASSESSMENT, a)),
    "settle_outside": (
        {"fate": "deleted"},
        lambda w, a: SettleOutside(w.office.begin)(w.ground.outside, "deleted", written(a, "note"))),
    "sample_days": ({}, lambda w, a: SetSampleDays(w.office.begin)(written(a, "days"))),
    "relation": (
        {"kind": "mother", "name": "Mor Testesen", "reason": "Har forældremyndighed"},
        lambda w, a: AddRelation(w.office.begin)(w.ground.case, as_described(a))),
    "relation_end": ({}, lambda w, a: EndRelation(w.office.begin)(
        w.ground.case, w.ground.relation, written(a, "reason"))),
    "advice": (
        {"topic": "signs", "caller": "Lærer", "asked": "Hvad er tegn?", "given": "Tal med ham."},
        lambda w, a: RecordAdvice(w.office.begin)(a)),
    "retention": ({}, lambda w, a: SetRetention(w.office.begin)(
        Ending.REJECTED, written(a, "rejected"))),
    "milieu": (
        {"kind": "place", "title": "Bænkene", "worry": "Råb om aftenen", "review": "3"},
        lambda w, a: RegisterMilieu(w.office.begin)(a)),
    "milieu_follow_up": ({"next": "end"}, lambda w, a: FollowUpMilieu(w.office.begin)(
        w.ground.milieu, a)),
    "absence": (
        {"from_on": "2026-02-02", "until_on": "2026-02-06", "deputy": LEA.id},
        lambda w, a: RecordAbsence(w.office.begin)(read_away(a, ANE.id, date(2026, 2, 2)))),
    "office_hours": (
        {"days": ["0", "1"], "opens_time": "08:00", "closes_time": "16:00"},
        lambda w, a: SetOfficeHours(w.office.begin)(a),
    ),
    "duty_numbers": (
        {"numbers": [{"function": "Socialvagten", "phone": "20304050"}]},
        lambda w, a: SetDutyNumbers(w.office.begin)(a),
    ),
    "own_effort": (OWN, lambda w, a: WriteOwnEffort(w.office.begin)(a)),
    "own_effort_end": ({"until_on": "2026-02-01"}, lambda w, a: EndOwnEffort(w.office.begin)(
        w.ground.own, a)),
    "action_card": (WRITTEN, lambda w, a: WriteCard(w.office.begin)(a)),
    "card_undo": ({}, lambda w, a: UntickStep(w.office.begin)(
        (Kind.CASE, w.ground.case), w.ground.card, LEADER, written(a, "why"))),
    "advice_keeping": ({}, lambda w, a: KeepAdviceFor(w.office.begin)(written(a, "months"))),
    "round": (ASKED, lambda w, a: OpenRound(w.office.begin)(w.ground.cleared, a)),
    "invitation": ({**INVITED, "authority": "school"}, lambda w, a: InviteAuthority(
        w.office.begin, plain)(w.ground.round, a)),
    "authority_answer": (
        {**ANSWER, "outcome": "partly", "withheld": "Diagnosen"},
        lambda w, a: RecordAuthorityAnswer(w.office.begin, plain)(w.ground.invitation, a)),
    "two_cases": ({"goes_on": "both", "why": "Hver sin kommune"}, lambda w, a: DecideTwoCases(
        w.office.begin)(w.ground.doubled, a)),
    "authority_correction": (
        {**ANSWER, "reason": "Skolen ringede igen", "outcome": "partly", "withheld": "Diagnosen"},
        lambda w, a: CorrectAuthorityAnswer(w.office.begin, plain)(w.ground.answered, a)),
    "invitation_withdrawn": ({}, lambda w, a: WithdrawInvitation(w.office.begin)(
        w.ground.invitation, a)),
    "round_close": ({"summary": "Intet nyt"}, lambda w, a: CloseRound(w.office.begin)(
        w.ground.closing, a)),
    "conditions": (CHECKED, lambda w, a: RecordConditions(w.office.begin)(
        w.ground.invitation, a)),
    "conditions_exception": ({}, lambda w, a: GoWithoutConditions(w.office.begin)(
        w.ground.other, a)),
    "police_exception": (
        {"doing": "ask_others", "decided_by": "Lederen", "reason": "Han rejser i dag"},
        lambda w, a: GoWithoutPolice(w.office.begin)(w.ground.other, a)),
    "list_view": ({}, lambda w, a: SaveView(w.office.begin)(
        ListName.CASES, written(a, "name"), ListState())),
    "further_call": (
        {"danger_now": "no", "words": "Igen", "severity": "h24"},
        lambda w, a: TakeFurtherCall(w.office.begin)(
            FurtherCall(w.ground.ended, Call(a, w.office.clock.now())))),
    "concern_kind": ({"kind": "honour"}, lambda w, a: ChangeKind(w.office.begin)(
        w.ground.fresh, a)),
    "initial_assessment": ({"model": "alone"}, lambda w, a: GoFurther(w.office.begin)(
        Further(w.ground.fresh, assessed=a))),
    "rejection": ({"model": "alone"}, lambda w, a: RejectConcern(w.office.begin)(
        w.ground.fresh, written(a, "why"), a)),
    "assessment_written": ({"model": "alone"}, lambda w, a: WriteAssessment(w.office.begin)(
        w.ground.concern, a)),
    "safe_contact": (
        {"contact": "no", "why": "Faderen læser med"},
        lambda w, a: DecideContact(w.office.begin)(w.ground.case, a)),
    **CHILD_FORMS,
    **GIVEN_FORMS,
    "analysis": ({"assessment": "Ensomhed"}, lambda w, a: SaveAnalysis(w.office.begin)(
        w.ground.case, a, None, finish=True)),
    "concern_type": ({"type": "right"}, lambda w, a: SetConcernType(w.office.begin)(
        w.ground.concern, a)),
    "recommendation": (RECOMMENDED, lambda w, a: WriteRecommendation(w.office.begin)(
        Written(w.ground.case, a))),
    "recommendation_approval": ({}, lambda w, a: ApproveRecommendation(w.office.begin_as(LEA))(
        w.ground.awaited, a)),
    "recommendation_return": ({"reason": "Hvem?"}, lambda w, a: ReturnRecommendation(
        w.office.begin_as(LEA))(w.ground.awaited, a)),
    "decision_reference": (
        {"authority": "Børn og unge", "number": "26/1", "decided_on": "2026-01-13"},
        lambda w, a: ReferToDecision(w.office.begin)(w.ground.awaited, a)),
    "offer": ({"kind": "leisure", "how": "talk", "reply": "yes"},
              lambda w, a: MakeOffer(w.office.begin)(w.ground.helped.case, a)),
    "offer_answer": ({"reply": "no"}, lambda w, a: AnswerOffer(w.office.begin)(
        w.ground.helped.offer, a)),
    "re_offer": ({"how": "phone"}, lambda w, a: OfferAgain(w.office.begin)(w.ground.helped.case, a)),
    "inform_declined": (efforts.TOLD, lambda w, a: InformDeclined(w.office.begin, plain)(
        w.ground.helped.case, a)),
    "keep_declined": ({}, lambda w, a: KeepDeclined(w.office.begin)(w.ground.helped.case, a)),
    "effort": (
        {"kind": "mentor_lab", "goal": "I job", "provider": "Mentor", "footing": "voluntary",
         "basis": "lab167", "begin": "later"},
        lambda w, a: PlanEffort(w.office.begin)(w.ground.helped.case, a)),
    "effort_log": (
        {"on_date": "2026-01-13", "on_time": "10:00", "happened": "held"},
        lambda w, a: NoteContact(w.office.begin)(w.ground.helped.effort, a)),
    "effort_progress": (
        {"signs": "progress", "signs_why": "Taler roligt", "resilience": "unchanged",
         "resilience_why": "Som før"},
        lambda w, a: NoteProgress(w.office.begin)(w.ground.helped.effort, a)),
    "effort_pause": (efforts.REST, lambda w, a: PauseEffort(w.office.begin)(
        w.ground.helped.effort, a)),
    "effort_take_up": (
        {"next_date": "2026-02-18", "next_time": "10:00"},
        lambda w, a: TakeUpEffort(w.office.begin)(w.ground.helped.paused, a)),
    "effort_end": (efforts.END, lambda w, a: EndEffort(w.office.begin)(w.ground.helped.effort, a)),
    "effort_check": (
        {"found": "Det går godt", "holds": "yes"},
        lambda w, a: CheckAfter(w.office.begin)(w.ground.helped.check, a)),
    "good_release": ({"known": "no", **efforts.PLAN}, lambda w, a: PlanRelease(w.office.begin)(
        w.ground.helped.release, a)),
    **TRANSFER_FORMS,
    **EXIT_FORMS,
    **MEETING_FORMS,
    **CALENDAR_FORMS,
    **CONTACT_FORMS,
    "new_vault": ({"user_name": "Ane", "label": "AØ"}, lambda _, a: _new_vault(a)),
}  # fmt: skip
"""What every declared form leads to: answers that are enough beside the hostile one, the act."""

ELSEWHERE: Final = {
    "card_step": "nobody fills it in: TickStep keeps the words of a card",
    "owner": "it asks for no words",
    "print_agenda": "it asks for no words",
    "bulk_follow_up": "it asks for no words",
    "meeting_held": "it asks for no words",
    "meeting_point": "who sits there is known at the meeting: tests/models/meetings/test_point.py",
    "meeting_addition": "about a closed meeting: tests/models/usecases/test_meeting_minutes.py",
    "meeting_point_number": "a number that is looked up and never kept",
    "handover": "it needs an office on either side: the test below has one",
    "transfer_accepted": "tests/models/usecases/test_take_over.py: it needs two offices",
    "transfer_rejected": "tests/models/usecases/test_transfer_answers.py: it needs two offices",
    "transfer_recalled": "tests/models/usecases/test_transfer_answers.py: it needs two offices",
    "transfer_sent": "the program writes it; nobody is asked",
    "transfer_answered": "the program writes it; nobody is asked",
    "transfer_left_open": "the program writes it; nobody is asked",
    **dict.fromkeys(
        ("voice_receipt", "paper_receipt", "words_told", "handover_taken_back"),
        "tests/faults/test_hostile_receipts.py: it needs a handover that was made",
    ),
    **dict.fromkeys(
        (
            "bundle_journalised",
            "bundle_answered",
            "bundle_kept",
            "bundle_copy",
            "bundle_done",
            "sender_periods",
        ),
        "tests/faults/test_hostile_inbox.py: it needs a police vault",
    ),
}


class _Keys:
    """Slots that remember nothing."""

    epoch = 2

    def enrol(self, user: object, _first: str) -> object:
        return keys_of(BO)


def _print(world: World, holder: str) -> object:
    order = PrintOrder(world.ground.visit, Paper.VISIT_SHEET, (holder,))
    return PrintVisitPapers(world.office.begin, paint, plain, load_words().fingerprint)(order)


def _merge(world: World, reason: str) -> object:
    with world.office.begin() as work:
        ground = world.ground
        kept, other = (
            work.concerns.get(key).subject_id for key in (ground.ended, ground.fresh)
        )
    return MergePersons(world.office.begin)(Merging(kept, other, {}, reason))


def _print_board(world: World, holder: str) -> object:
    order = BoardOrder(world.ground.case, (holder,))
    return PrintBoard(world.office.begin, paint, plain, load_words().fingerprint)(order)


RAW: Final[Mapping[str, Words]] = {
    "AddUser.name": lambda w, x: AddUser(w.office.begin, _Keys())(  # type: ignore[arg-type]
        x, "NY", Role.CASEWORKER, "viadukt marmelade husbåd"),
    "AddUser.label": lambda w, x: AddUser(w.office.begin, _Keys())(  # type: ignore[arg-type]
        "Ny Kollega", x, Role.CASEWORKER, "viadukt marmelade husbåd"),
    "ChangeUser.name": lambda w, x: ChangeUser(w.office.begin)(
        UserId(BO.id), x, Role.CASEWORKER),
    "AddConcernNote": lambda w, x: AddConcernNote(w.office.begin)(w.ground.concern, x),
    "RejectConcern": lambda w, x: RejectConcern(w.office.begin)(w.ground.fresh, x),
    "MistakenConcern": lambda w, x: MistakenConcern(w.office.begin)(w.ground.fresh, x),
    "TellBack": lambda w, x: TellBack(w.office.begin)(w.ground.fresh, x),
    "OpenCaseView.reason": lambda w, x: OpenCaseView(w.office.begin)(w.ground.closed, x),
    "PeopleAround.reason": lambda w, x: PeopleAround(w.office.begin)(w.ground.closed, x),
    "ChooseFromCase.reason": lambda w, x: ChooseFromCase(w.office.begin)(w.ground.closed, x),
    "MergePersons.reason": _merge,
    "OpenConcern.reason": lambda w, x: OpenConcern(w.office.begin)(w.ground.ended, x),
    "MarkRow.words": lambda w, x: MarkRow(w.office.begin_as(LONE))(
        w.ground.sample, w.ground.row, Verdict.LOOK, x),
    "SignSample.words": lambda w, x: _sign_off(w.office, w.ground.sample, x),
    "ShowAtMeeting.reason": lambda w, x: ShowAtMeeting(w.office.begin)(
        w.ground.case, MeetingChoice(frozenset({Shown.NAME}), reason=x)),
    "PrintVisitPapers.holder": _print,
    "PrintBoard.holder": _print_board,
    "RenameView.name": lambda w, x: RenameView(w.office.begin)(w.ground.view, x),
    "SaveView.containing": lambda w, x: SaveView(w.office.begin)(
        ListName.CASES, "Sene", ListState(asked=Asked(containing=x))),
    "DoBulk.reason": lambda w, x: _all_done(DoBulk(w.office.begin)(BulkOrder(
        BulkAct.MOVE, (Target((Kind.CASE, w.ground.case), "S", w.ground.entry),),
        due_at=w.office.clock.now() + DAY, reason=x))),
    "TakeBack.reason": lambda w, x: TakeBack(w.office.begin)(x),
}  # fmt: skip
"""Words that are typed into a line of their own, without a declared form."""


def _all_done(done: BulkDone) -> BulkDone:
    assert all(line.refused is None for line in done.lines)
    return done


def _sign_off(office: TestOffice, sample: str, words: str) -> object:
    begin = office.begin_as(LONE)
    with begin() as work:
        rows = work.samples.get(sample).rows
    for row in rows:
        MarkRow(begin)(sample, row.seq, Verdict.FINE, "")
    return SignSample(begin)(sample, words)


def beside(form: Form, key: str, given: Answers) -> dict[str, Value]:
    """Return answers by which that field is asked, whatever it depends on."""
    found = dict(given)
    when = form.field(key).when
    while when is not None:
        found[when.key] = when.one_of[0]
        when = form.field(when.key).when
    return found
