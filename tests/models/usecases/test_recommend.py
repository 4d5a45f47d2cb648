"""A recommendation: written, approved by somebody else where the office wants it, and its effect."""

from datetime import date

import pytest

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.course.recommended import FOLLOWS, NOT_NOW, Recommended, Standing
from models.forms.definitions.recommendation import RECOMMENDATION
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, RecordId
from models.kernel.text import plain
from models.office.countersignature import NEVER_SELF, SignedPaper
from models.people.relation import Described
from models.usecases.approve_recommendation import (
    NOT_THE_SECOND,
    WROTE_IT,
    ApproveRecommendation,
    ReturnRecommendation,
)
from models.usecases.close_case import CloseMistake
from models.usecases.common import note_case
from models.usecases.countersign import (
    ON_ITS_PAGE,
    Countersign,
    ListCountersignatures,
    RecordSignedPaper,
)
from models.usecases.go_further import Further, GoFurther
from models.usecases.open_case_view import OpenCaseView
from models.usecases.open_triage import OpenTriage
from models.usecases.plan_visit import PlanVisit, VisitPlan
from models.usecases.recommend import (
    AWAITS_APPROVAL,
    NOT_OF_THIS_CASE,
    ReferToDecision,
    WriteRecommendation,
    Written,
)
from models.usecases.register_concern import Incomplete
from models.usecases.relations import AddRelation
from models.usecases.resume_case import Request, ResumeCase
from models.usecases.save_draft import Half, SaveDraft
from models.workflow.stages import SUSPENDED, Stage
from tests.analysing import (
    RECOMMENDED,
    analyse,
    newest,
    recommend,
    record_of,
    want_a_second,
)
from tests.casework import (
    acts_of,
    answer,
    entry_of,
    kinds_of,
    lives_at,
    open_case,
    register,
    see_earlier,
)
from tests.colleagues import LEA, join
from tests.office import ANE, BO, TestOffice
from tests.qualifying import visit_without_check
from tests.visiting import PREPARED

REFERENCE = {"authority": "Børn og unge", "number": "26/1234", "decided_on": "2026-01-13"}


def stage(office: TestOffice, case: CaseId) -> Stage:
    with office.begin() as work:
        return work.cases.get(case).stage


def triaged(office: TestOffice) -> CaseId:
    """A case that the police let go on and that has been analysed."""
    case = open_case(office).case_id
    answer(office, case)
    analyse(office, case)
    return case


def of_leader(office: TestOffice) -> TestOffice:
    return TestOffice(office.database, office.clock, office.surroundings, LEA)


@pytest.mark.parametrize("outcome", list(Recommended))
def test_each_outcome_puts_its_next_step_in_the_calendar(
    office: TestOffice, outcome: Recommended
) -> None:
    case = triaged(office)
    made = recommend(office, case, outcome=str(outcome), referred_to="Rådgivningen")
    assert made.state == Standing.IN_FORCE
    assert made.ended_at is not None
    kinds = kinds_of(office, case)
    assert FOLLOWS[outcome].entry in kinds
    assert EntryKind.RECOMMEND not in kinds
    stages = {
        Recommended.HOME_VISIT: Stage.CONTACT, Recommended.REFERRAL: Stage.FOLLOW_UP,
        Recommended.REJECTION: Stage.TRIAGE, Recommended.POLICE_TAKEOVER: Stage.TRIAGE,
    }  # fmt: skip
    assert stage(office, case) is stages[outcome]
    with office.begin() as work:
        assert not work.cases.get(case).suspended, "only the police's own answer suspends"
        found = [
            each
            for each in work.entries.open_of_case(case)
            if each.kind is FOLLOWS[outcome].entry
        ]
    assert len(found) == 1
    assert found[0].about_id == made.id


def test_a_visit_is_planned_after_it_and_ends_the_step(office: TestOffice) -> None:
    case = triaged(office)
    recommend(office, case)
    visit_without_check(office, case)
    PlanVisit(office.begin)(VisitPlan(case, PREPARED))
    assert EntryKind.PLAN_CONTACT not in kinds_of(office, case)


def test_where_contact_may_be_unsafe_that_is_decided_first(office: TestOffice) -> None:
    opened = open_case(office, kind="honour")
    answer(office, opened.case_id)
    analyse(office, opened.case_id)
    recommend(office, opened.case_id)
    kinds = kinds_of(office, opened.case_id)
    assert EntryKind.SAFE_CONTACT in kinds
    assert EntryKind.PLAN_CONTACT not in kinds


def test_prepared_it_has_no_effect_and_somebody_else_may_go_on(office: TestOffice) -> None:
    case = triaged(office)
    made = recommend(office, case, submit=False)
    assert made.state == Standing.PREPARED
    assert EntryKind.RECOMMEND in kinds_of(office, case)
    assert stage(office, case) is Stage.TRIAGE
    again = recommend(office, case, proposal="Politiet tager alene på besøg")
    assert again.id == made.id
    assert again.state == Standing.IN_FORCE
    line = OpenTriage(office.begin)(case).recommendations[0]
    assert line.answers["proposal"] == "Politiet tager alene på besøg"
    assert [plain(each.what) for each in line.story] == ["Written", "Written"]


def test_the_half_written_one_is_forgotten_with_the_save(office: TestOffice) -> None:
    case = triaged(office)
    about = (Kind.CASE, str(case))
    half = Half(RECOMMENDATION, {"reasons": "Ford"}, office.clock.now(), about=about)
    draft = SaveDraft(office.begin)(half).draft
    WriteRecommendation(office.begin)(Written(case, RECOMMENDED, draft))
    with office.begin() as work:
        assert work.drafts.mine() == ()


def test_the_cases_own_concerns_are_not_earlier_ones(office: TestOffice) -> None:
    opened = open_case(office, about_cpr="740310-5907")
    case = opened.case_id
    again = register(office, about_cpr="740310-5907", reporter_phone="20000099")
    for concern in (opened.concern_id, again):
        lives_at(office, concern)
    see_earlier(office.begin, again)
    GoFurther(office.begin)(Further(again, case))
    view = OpenTriage(office.begin)(case)
    assert len(view.concerns) == 2
    assert view.similar == ()


def test_half_a_recommendation_is_prepared_and_not_sent(office: TestOffice) -> None:
    case = triaged(office)
    WriteRecommendation(office.begin)(Written(case, {"reasons": "Fordi"}, submit=False))
    with pytest.raises(Incomplete) as refused:
        WriteRecommendation(office.begin)(Written(case, {"reasons": "Fordi"}))
    assert {each.field for each in refused.value.problems} == {
        "outcome", "proposal", "basis", "earlier"
    }  # fmt: skip


def test_it_rests_on_concerns_and_analyses_of_this_case_alone(office: TestOffice) -> None:
    case, other = triaged(office), triaged(office)
    view, foreign = OpenTriage(office.begin)(case), OpenTriage(office.begin)(other)
    with pytest.raises(Refused) as refused:
        recommend(office, case, concerns=[foreign.concerns[0][0]])
    assert refused.value.why is NOT_OF_THIS_CASE
    with pytest.raises(Refused):
        recommend(office, case, analysis=foreign.analyses[0][0])
    recommend(office, case, concerns=[view.concerns[0][0]], analysis=view.analyses[0][0])
    assert plain(view.analyses[0][1]) == "The analysis of 14.01.2026"
    assert plain(view.concerns[0][1]).startswith("H-2026-0001 of 14.01.2026: ")


def test_where_the_office_wants_it_a_leader_approves_before_it_takes_effect(
    office: TestOffice,
) -> None:
    want_a_second(office)
    join(office, LEA)
    case = triaged(office)
    assert OpenTriage(office.begin)(case).waits
    made = recommend(office, case)
    assert made.state == Standing.AWAITS
    assert stage(office, case) is Stage.TRIAGE
    task = entry_of(office, case, EntryKind.APPROVE)
    assert task.owner_id == LEA.id
    assert EntryKind.RECOMMEND not in kinds_of(office, case)
    with pytest.raises(Refused) as refused:
        recommend(office, case)
    assert refused.value.why is AWAITS_APPROVAL
    leader = of_leader(office)
    ApproveRecommendation(leader.begin)(made.id, {"comment": "God plan"})
    assert newest(office, case).state == Standing.APPROVED
    assert stage(office, case) is Stage.CONTACT
    assert EntryKind.APPROVE not in kinds_of(office, case)
    line = OpenTriage(office.begin)(case).recommendations[0]
    told = [(plain(each.what), each.by, each.words) for each in line.story]
    assert told == [
        ("Written", ANE.id, ""), ("Sent for approval", ANE.id, ""), ("Approved", LEA.id, "God plan"),
    ]  # fmt: skip
    assert "recommendation.approved" in acts_of(office)
    with pytest.raises(Refused) as late:
        ApproveRecommendation(leader.begin)(made.id, {})
    assert late.value.why is NOT_NOW


def test_nobody_approves_the_own_one_nor_what_they_wrote_in(office: TestOffice) -> None:
    want_a_second(office)
    join(office, LEA, BO)
    case = triaged(office)
    leader = of_leader(office)
    recommend(leader, case, submit=False)
    made = recommend(office, case)
    with pytest.raises(Refused) as refused:
        ApproveRecommendation(leader.begin)(made.id, {})
    assert refused.value.why is WROTE_IT
    with pytest.raises(Refused) as role:
        ApproveRecommendation(office.begin)(made.id, {})
    assert role.value.why is NOT_THE_SECOND
    line = OpenTriage(leader.begin)(case).recommendations[0]
    assert line.barred is WROTE_IT
    assert not line.may_approve
    assert not OpenTriage(leader.begin)(case).may_write, "it awaits approval"


def test_a_leader_does_not_approve_what_the_leader_sent(office: TestOffice) -> None:
    want_a_second(office)
    join(office, LEA)
    case = triaged(office)
    leader = of_leader(office)
    made = recommend(leader, case)
    assert made.state == Standing.UNSIGNED, "there is no other leader: it cannot wait"
    with pytest.raises(Refused) as refused:
        ApproveRecommendation(leader.begin)(made.id, {})
    assert refused.value.why is NEVER_SELF


def test_sent_back_it_has_reasons_and_is_mended_and_sent_again(office: TestOffice) -> None:
    want_a_second(office)
    join(office, LEA)
    case = triaged(office)
    made = recommend(office, case)
    leader = of_leader(office)
    with pytest.raises(Incomplete):
        ReturnRecommendation(leader.begin)(made.id, {})
    ReturnRecommendation(leader.begin)(made.id, {"reason": "Hvem følger op?"})
    assert newest(office, case).state == Standing.RETURNED
    assert stage(office, case) is Stage.TRIAGE
    task = entry_of(office, case, EntryKind.RECOMMEND)
    assert (task.owner_id, task.origin) == (ANE.id, "declined")
    line = OpenTriage(office.begin)(case).recommendations[0]
    assert line.writable
    assert line.story[-1].words == "Hvem følger op?"
    office.wait(hours=1)
    again = recommend(office, case, proposal="Skolen følger op")
    assert (again.id, again.state) == (made.id, Standing.AWAITS)
    ApproveRecommendation(leader.begin)(made.id, {})
    assert newest(office, case).state == Standing.APPROVED
    story = [
        plain(each.what) for each in OpenTriage(office.begin)(case).recommendations[0].story
    ]
    assert story == [
        "Written", "Sent for approval", "Sent back", "Written", "Sent for approval", "Approved",
    ]  # fmt: skip


def test_what_is_acute_takes_effect_at_once_and_is_approved_afterwards(
    office: TestOffice,
) -> None:
    want_a_second(office)
    join(office, LEA)
    case = triaged(office)
    made = recommend(office, case, acute="yes", acute_why="Han rejser i morgen")
    assert made.state == Standing.UNSIGNED
    assert stage(office, case) is Stage.CONTACT
    ApproveRecommendation(of_leader(office).begin)(made.id, {})
    assert newest(office, case).state == Standing.APPROVED
    steps = [each for each in kinds_of(office, case) if each is EntryKind.PLAN_CONTACT]
    assert len(steps) == 1, "it has taken effect once"


def test_one_alone_gets_it_signed_on_paper(office: TestOffice) -> None:
    want_a_second(office)
    case = triaged(office)
    assert not OpenTriage(office.begin)(case).waits
    made = recommend(office, case)
    assert made.state == Standing.UNSIGNED
    with office.begin() as work:
        (asked,) = work.countersignatures.open_about(*made.topic)
    RecordSignedPaper(office.begin)(asked.id, SignedPaper("Lis Leder", date(2026, 1, 14)))
    assert newest(office, case).state == Standing.APPROVED
    line = OpenTriage(office.begin)(case).recommendations[0]
    assert plain(line.story[-1].what) == "Approved on paper by Lis Leder"


def test_a_no_on_paper_sends_it_back_with_the_reason(office: TestOffice) -> None:
    want_a_second(office)
    case = triaged(office)
    made = recommend(office, case)
    with office.begin() as work:
        (asked,) = work.countersignatures.open_about(*made.topic)
    paper = SignedPaper("Lis Leder", date(2026, 1, 14), agreed=False, reason="For tidligt")
    RecordSignedPaper(office.begin)(asked.id, paper)
    assert newest(office, case).state == Standing.RETURNED
    last = OpenTriage(office.begin)(case).recommendations[0].story[-1]
    assert (plain(last.what), last.words) == ("Sent back", "For tidligt")
    assert EntryKind.DECLINED not in kinds_of(office, case)


def test_it_is_read_before_it_is_signed_not_in_the_list(office: TestOffice) -> None:
    want_a_second(office)
    join(office, LEA)
    case = triaged(office)
    recommend(office, case)
    leader = of_leader(office)
    (row,) = ListCountersignatures(leader.begin)().rows
    assert row.barred is ON_ITS_PAGE
    assert not row.may_sign
    with pytest.raises(Refused) as refused:
        Countersign(leader.begin)(row.asked.id)
    assert refused.value.why is ON_ITS_PAGE


def test_nothing_takes_effect_in_a_case_that_rests(office: TestOffice) -> None:
    want_a_second(office)
    case = triaged(office)
    made = recommend(office, case, submit=False)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    with pytest.raises(Refused) as refused:
        recommend(office, case)
    assert refused.value.why is SUSPENDED
    view = OpenTriage(office.begin)(case)
    assert view.barred is SUSPENDED
    assert not view.may_write
    assert record_of(office, made.id).state == Standing.PREPARED


def test_signed_on_paper_while_the_case_rests_it_changes_no_step(office: TestOffice) -> None:
    want_a_second(office)
    join(office, LEA)
    case = triaged(office)
    made = recommend(office, case)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    before = kinds_of(office, case)
    with office.begin() as work:
        (asked,) = work.countersignatures.open_about(*made.topic)
    RecordSignedPaper(office.begin)(asked.id, SignedPaper("Lea Lederdal", date(2026, 1, 14)))
    assert newest(office, case).state == Standing.APPROVED
    assert kinds_of(office, case) == before
    ResumeCase(office.begin)(Request(case, "Vagthavende", office.clock.now()))
    assert len([k for k in kinds_of(office, case) if k is EntryKind.PLAN_CONTACT]) == 1


def test_signed_while_it_rested_it_leads_on_when_the_case_is_resumed(
    office: TestOffice,
) -> None:
    want_a_second(office)
    join(office, LEA)
    case = triaged(office)
    made = recommend(office, case, outcome="rejection")
    answer(office, case, PoliceAnswer.TAKES_OVER)
    office.wait(hours=1)
    with office.begin() as work:
        (asked,) = work.countersignatures.open_about(*made.topic)
    RecordSignedPaper(office.begin)(asked.id, SignedPaper("Lea Lederdal", date(2026, 1, 14)))
    assert EntryKind.CLOSE not in kinds_of(office, case)
    ResumeCase(office.begin)(Request(case, "Vagthavende", office.clock.now()))
    assert EntryKind.CLOSE in kinds_of(office, case)


def test_what_took_effect_before_the_rest_does_not_do_so_again(office: TestOffice) -> None:
    case = triaged(office)
    recommend(office, case, outcome="rejection")
    office.wait(hours=1)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    ResumeCase(office.begin)(Request(case, "Vagthavende", office.clock.now()))
    assert EntryKind.CLOSE not in kinds_of(office, case)


def test_the_step_of_closing_ends_when_the_case_is_closed(office: TestOffice) -> None:
    case = triaged(office)
    recommend(office, case, outcome="rejection")
    assert EntryKind.CLOSE in kinds_of(office, case)
    office.database.execute("UPDATE entry SET status = 'done' WHERE kind = 'child_report'")
    CloseMistake(office.begin)(case, "En prøve")
    assert kinds_of(office, case) <= {EntryKind.DELETE_DUE, EntryKind.CASE_CHECK}
    status = office.database.value("SELECT status FROM entry WHERE kind = 'close'")
    assert status == "ended"


def rested(office: TestOffice, case: CaseId) -> set[EntryKind]:
    """Let the police take over and ask to resume; return what stands in the calendar then."""
    answer(office, case, PoliceAnswer.TAKES_OVER)
    ResumeCase(office.begin)(Request(case, "Vagthavende", office.clock.now()))
    return kinds_of(office, case) & {EntryKind.ANALYSE, EntryKind.RECOMMEND, EntryKind.APPROVE}


def test_after_the_rest_it_goes_on_where_it_was(office: TestOffice) -> None:
    want_a_second(office)
    join(office, LEA)
    begun = open_case(office).case_id
    answer(office, begun)
    assert rested(office, begun) == set(), "it was not yet analysed"
    gathered = triaged(office)
    assert rested(office, gathered) == {EntryKind.RECOMMEND}
    recommend(office, gathered, submit=False)
    assert rested(office, gathered) == {EntryKind.RECOMMEND}
    recommend(office, gathered)
    assert rested(office, gathered) == {EntryKind.APPROVE}
    assert entry_of(office, gathered, EntryKind.APPROVE).owner_id == LEA.id
    made = newest(office, gathered)
    ApproveRecommendation(of_leader(office).begin)(made.id, {})
    assert rested(office, gathered) == set()


def test_a_round_that_was_closed_is_analysed_after_the_rest(office: TestOffice) -> None:
    case = open_case(office).case_id
    answer(office, case)
    with office.begin() as work:
        found = work.cases.get(case)
        found.take("gathered")
        work.cases.save(found)
        note_case(work, Act.CASE_MOVED, found)
        work.commit()
    assert EntryKind.ANALYSE in kinds_of(office, case)
    assert rested(office, case) == {EntryKind.ANALYSE}


def test_without_a_leader_the_one_who_asked_has_the_task_again(office: TestOffice) -> None:
    want_a_second(office)
    case = triaged(office)
    recommend(office, case)
    assert rested(office, case) == {EntryKind.APPROVE}
    assert entry_of(office, case, EntryKind.APPROVE).owner_id == ANE.id


def test_a_later_stage_stays_where_it_is(office: TestOffice) -> None:
    case = triaged(office)
    recommend(office, case, outcome="referral", referred_to="Rådgivningen")
    recommend(office, case, outcome="home_visit")
    assert stage(office, case) is Stage.FOLLOW_UP
    assert EntryKind.PLAN_CONTACT in kinds_of(office, case)
    lines = OpenTriage(office.begin)(case).recommendations
    assert [each.answers["outcome"] for each in lines] == ["home_visit", "referral"]


def test_the_authoritys_own_decision_is_a_reference(office: TestOffice) -> None:
    case = triaged(office)
    made = recommend(office, case)
    with pytest.raises(Incomplete):
        ReferToDecision(office.begin)(made.id, {"authority": "Børn og unge"})
    ReferToDecision(office.begin)(made.id, REFERENCE)
    last = OpenTriage(office.begin)(case).recommendations[0].story[-1]
    assert plain(last.what) == (
        "The authority's own decision: Børn og unge, 26/1234, 13.01.2026"
    )
    said = [plain(line.sentence) for line in OpenCaseView(office.begin)(case).story]
    assert "Reference to the decision of Børn og unge recorded" in said
    assert "Recommended: Home visit and near-citizen effort" in said


def test_every_earlier_concern_is_shown_however_it_was_spelt(office: TestOffice) -> None:
    """Eleven misspelt concerns on two siblings: all of them, not the likeliest six."""
    spellings = (
        "Mathias Testesen",
        "Matias Testesen",
        "Mathias Testessen",
        "Matthias Testesen",
    )
    sisters = ("Ida Testesen", "Ida Testessen", "Idda Testesen")
    for at in range(7):
        register(office, about_name=spellings[at % 4], reporter_phone=f"2000000{at}")
    for at in range(4):
        register(office, about_name=sisters[at % 3], reporter_phone=f"2000001{at}")
    case = triaged(office)
    sister = Described(kind="sibling", name="Ida Testesen", reason="Bor hjemme")
    AddRelation(office.begin)(case, sister)
    view = OpenTriage(office.begin)(case)
    shown = [each for one in view.similar for each in one.earlier]
    assert len(shown) == 11
    assert all(one.why for one in view.similar), "never without the reason"
    with office.begin() as work:
        own = {each.id for each in work.concerns.of_case(case)}
    assert not own & {each.concern_id for each in shown}, "the case's own stand by themselves"


def test_a_record_of_practice_that_is_gone_stops_no_signature(office: TestOffice) -> None:
    want_a_second(office)
    case = triaged(office)
    made = recommend(office, case)
    with office.begin() as work:
        (asked,) = work.countersignatures.open_about(*made.topic)
    with office.database.transaction() as transaction:
        transaction.execute("DELETE FROM course_record WHERE id = ?", (made.id,))
        transaction.commit()
    RecordSignedPaper(office.begin)(asked.id, SignedPaper("Lis Leder", date(2026, 1, 14)))
    assert asked.act is Act.RECOMMENDED


def test_an_answer_that_comes_twice_changes_nothing(office: TestOffice) -> None:
    """A countersignature can be settled for a recommendation that was decided otherwise."""
    want_a_second(office)
    case = triaged(office)
    made = recommend(office, case)
    with office.begin() as work:
        (asked,) = work.countersignatures.open_about(*made.topic)
    with office.database.transaction() as transaction:
        transaction.execute(
            "UPDATE course_record SET state = 'approved' WHERE id = ?", (made.id,)
        )
        transaction.commit()
    paper = SignedPaper("Lis Leder", date(2026, 1, 14), agreed=False, reason="Nej")
    RecordSignedPaper(office.begin)(asked.id, paper)
    assert record_of(office, made.id).state == Standing.APPROVED


def test_other_records_are_not_approved_here(office: TestOffice) -> None:
    case = triaged(office)
    with office.begin() as work:
        (analysis,) = work.course.of_case(case, Kind.ANALYSIS)
    with pytest.raises(Refused) as refused:
        ApproveRecommendation(office.begin)(RecordId(analysis.id), {})
    assert refused.value.why is NOT_NOW


def test_resumed_the_case_can_be_recommended_again(office: TestOffice) -> None:
    case = triaged(office)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    ResumeCase(office.begin)(Request(case, "Vagthavende", office.clock.now()))
    assert recommend(office, case).state == Standing.IN_FORCE
    assert RECOMMENDED["outcome"] == "home_visit"
