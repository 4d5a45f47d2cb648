"""From planning a visit to what came of it."""

from datetime import date

import pytest

from models.access.roles import Role
from models.calendar.entry import APPOINTMENTS, EntryKind
from models.calendar.participants import Participant
from models.calendar.settling import PLANNABLE
from models.cases.case import PoliceAnswer
from models.cases.step_forms import CHOOSE_A_STEP
from models.forms.answers import Value
from models.forms.definitions.home_visit import HOME_VISIT
from models.forms.definitions.visit_report import VISIT_REPORT
from models.kernel.clock import at_wall_clock
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import UserId, VisitId
from models.office.office import User
from models.usecases.cancel_visit import WHY_CANCELLED, CancelVisit
from models.usecases.entries import NOT_IN_THE_PAST
from models.usecases.open_visit import NewVisitGates, OpenVisit
from models.usecases.plan_follow_up import (
    ENDS_FIRST,
    NOT_TIMED,
    FollowUp,
    PlanFollowUp,
)
from models.usecases.plan_visit import PlanVisit, VisitPlan
from models.usecases.prepare_visit import PrepareVisit
from models.usecases.record_visit import NOT_BEGUN, RecordVisit
from models.usecases.register_concern import Incomplete
from models.usecases.save_draft import Half, SaveDraft
from models.visits.hidden import NO_ADDRESS, NO_NUMBER, NO_REPORTER, NO_SIBLING
from models.visits.visit import NOT_PLANNED, VisitStatus
from models.workflow.stages import POLICE_FIRST, SUSPENDED, Stage
from tests.casework import acts_of, answer, kinds_of, open_case, open_entries
from tests.office import ANE, BO, TestOffice
from tests.qualifying import visit_without_check
from tests.visiting import PREPARED, cleared_case, plan

DAY = at_wall_clock(date(2026, 1, 20), 10)


def status_of(office: TestOffice, visit: VisitId) -> VisitStatus:
    with office.begin() as work:
        return work.visits.get(visit).status


def problems(error: pytest.ExceptionInfo[Incomplete]) -> set[str]:
    return {problem.field for problem in error.value.problems}


def test_nobody_is_visited_before_the_police_have_answered(office: TestOffice) -> None:
    opened = open_case(office)
    for reply in (None, PoliceAnswer.WAIT, PoliceAnswer.NONE_YET):
        if reply is not None:
            answer(office, opened.case_id, reply)
        with pytest.raises(Refused) as refused:
            plan(office, opened.case_id)
        assert refused.value.why == POLICE_FIRST
    answer(office, opened.case_id)
    visit_without_check(office, opened.case_id)
    assert status_of(office, plan(office, opened.case_id)) is VisitStatus.PLANNED


def test_a_suspended_case_has_no_visits(office: TestOffice) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id)
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    assert status_of(office, visit) is VisitStatus.CANCELLED
    for act in (
        lambda: plan(office, opened.case_id),
        lambda: PrepareVisit(office.begin)(visit, PREPARED),
        lambda: RecordVisit(office.begin)(visit, {"held": "held"}),
        lambda: PlanFollowUp(office.begin)(FollowUp(opened.case_id, EntryKind.MEETING, DAY)),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.why == SUSPENDED


def test_planning_moves_the_case_and_fills_the_calendar(office: TestOffice) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id)
    with office.begin() as work:
        assert work.cases.get(opened.case_id).stage is Stage.CONTACT
        kept = work.answers.latest(HOME_VISIT.key, (Kind.VISIT, visit))
        assert kept is not None
        assert kept.answers == dict(PREPARED)
    assert kinds_of(office, opened.case_id) == {EntryKind.HOME_VISIT, EntryKind.VISIT_NOTE}
    at_home = next(e for e in open_entries(office, opened.case_id) if e.starts_at)
    assert at_home.place == ""  # an address never stands in the calendar
    assert "visit.planned" in acts_of(office)


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ({"visit_date": ""}, {"visit_date"}),
        ({"starts": "", "ends": ""}, {"starts", "ends"}),
        ({"place_kind": ""}, {"place_kind"}),
        ({"ends": "16:30"}, {"ends"}),
        ({"visit_date": "2026-01-13"}, {"visit_date"}),
        ({"standby_phone": "12"}, {"standby_phone"}),
    ],
)
def test_what_must_be_mended_is_told_and_nothing_is_kept(
    office: TestOffice, change: dict[str, Value], fields: set[str]
) -> None:
    opened = cleared_case(office)
    with pytest.raises(Incomplete) as error:
        plan(office, opened.case_id, **change)
    assert problems(error) == fields
    with office.begin() as work:
        assert work.visits.of_case(opened.case_id) == ()
        assert work.cases.get(opened.case_id).stage is Stage.QUALIFICATION


@pytest.mark.parametrize(
    ("key", "words", "sentence"),
    [
        ("purpose", "Tal med 740310-5907", NO_NUMBER),
        ("parking", "cpr 7403105907", NO_NUMBER),
        ("knows_school", "740310 - 5907", NO_NUMBER),
        ("knows_parents", "At Ida er bange", NO_SIBLING),
        ("knows_citizen", "at ida   testesen hørte det", NO_SIBLING),
        ("first_confirms", "At Karla Fiktiv ringede", NO_REPORTER),
        ("second_confirms", "Ring til +45 20 00 00 09", NO_REPORTER),
    ],
)
def test_what_may_not_stand_on_paper_is_refused_at_its_field(
    office: TestOffice, key: str, words: str, sentence: object
) -> None:
    opened = cleared_case(office)
    with pytest.raises(Incomplete) as error:
        plan(office, opened.case_id, **{key: words})
    assert [(each.field, each.what) for each in error.value.problems] == [(key, sentence)]


def test_a_protected_street_may_not_be_written_by_hand(office: TestOffice) -> None:
    for protected in ("yes", "unknown"):
        opened = cleared_case(office, after={"address_protected": protected})
        with pytest.raises(Incomplete) as error:
            plan(office, opened.case_id, parking="Foran øvelsesvej 12")
        assert [each.what for each in error.value.problems] == [NO_ADDRESS]
    opened = cleared_case(office)
    assert plan(office, opened.case_id, parking="Foran Øvelsesvej 12")


def test_a_colleague_may_share_a_siblings_given_name(office: TestOffice) -> None:
    opened = cleared_case(office)
    assert plan(office, opened.case_id, first_name="Ida Skabelon")


def test_the_preparation_is_carried_on_but_its_time_stays(office: TestOffice) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id, standby_name="", place_kind="home")
    changed = {
        **PREPARED,
        "visit_date": "2026-02-01",
        "place_kind": "office",
        "place": "Torvet 1",
    }
    PrepareVisit(office.begin)(visit, changed)
    view = OpenVisit(office.begin)(visit)
    assert view.preparation["visit_date"] == "2026-01-15"
    assert view.preparation["standby_name"] == "Bo Demosen"
    with office.begin() as work:
        assert work.visits.get(visit).place == "Torvet 1"
        assert len(work.answers.history(HOME_VISIT.key, (Kind.VISIT, visit))) == 2
    with pytest.raises(Incomplete) as error:
        PrepareVisit(office.begin)(visit, {**PREPARED, "place_kind": ""})
    assert problems(error) == {"place_kind"}


def test_looking_at_a_visit_is_logged(office: TestOffice) -> None:
    visit = plan(office, cleared_case(office).case_id)
    before = len(acts_of(office))
    view = OpenVisit(office.begin)(visit)
    assert acts_of(office)[before:] == ["case.viewed"]
    assert (view.unmet, view.begun, view.address_on_paper) == ((), False, True)
    assert view.report == {}


def test_the_gates_of_a_new_visit_say_what_is_missing(office: TestOffice) -> None:
    opened = open_case(office)
    keys = {gate.key for gate in NewVisitGates(office.begin)(opened.case_id) if not gate.met}
    family = {"conditions", "child_duties"}
    assert keys == family | {"police", "visitors", "standby"}


def test_a_visit_held_ends_its_tasks_and_the_case_goes_on(office: TestOffice) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id)
    report: dict[str, Value] = {"held": "held", "said": "For sjov", "offer_mentor": "yes"}
    with pytest.raises(Refused) as refused:
        RecordVisit(office.begin)(visit, report)
    assert refused.value.why == NOT_BEGUN
    office.wait(days=2)
    RecordVisit(office.begin)(visit, report)
    view = OpenVisit(office.begin)(visit)
    assert (view.status, view.begun) == (VisitStatus.HELD, True)
    assert view.report == report
    assert kinds_of(office, opened.case_id) == {EntryKind.FOLLOW_UP, EntryKind.EFFORT_START}
    with office.begin() as work:
        assert work.cases.get(opened.case_id).stage is Stage.FOLLOW_UP
    for act in (
        lambda: RecordVisit(office.begin)(visit, report),
        lambda: CancelVisit(office.begin)(visit, "Fortrudt"),
        lambda: PrepareVisit(office.begin)(visit, PREPARED),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.why == NOT_PLANNED


def test_two_visits_in_a_row_can_both_be_written_up(office: TestOffice) -> None:
    opened = cleared_case(office)
    first, second = (plan(office, opened.case_id, visit_date=f"2026-01-{d}") for d in (15, 16))
    office.wait(days=3)
    for visit in (first, second):
        RecordVisit(office.begin)(visit, {"held": "held"})
    with office.begin() as work:
        assert work.cases.get(opened.case_id).stage is Stage.FOLLOW_UP


def test_a_held_visit_is_written_up_even_if_the_police_now_say_wait(office: TestOffice) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id)
    office.wait(days=2)
    answer(office, opened.case_id, PoliceAnswer.WAIT)
    RecordVisit(office.begin)(visit, {"held": "held"})
    assert status_of(office, visit) is VisitStatus.HELD
    with office.begin() as work:
        assert work.cases.get(opened.case_id).stage is Stage.CONTACT


def test_a_visit_not_held_asks_for_another(office: TestOffice) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id)
    office.wait(days=2)
    with pytest.raises(Incomplete) as error:
        RecordVisit(office.begin)(visit, {"held": "not_held"})
    assert problems(error) == {"not_held_reason"}
    RecordVisit(office.begin)(visit, {"held": "not_held", "not_held_reason": "Ingen hjemme"})
    assert status_of(office, visit) is VisitStatus.NOT_HELD
    assert kinds_of(office, opened.case_id) == {EntryKind.PLAN_CONTACT}


def test_the_next_contact_becomes_an_appointment(office: TestOffice) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id)
    office.wait(days=2)
    report: dict[str, Value] = {"held": "held", "next_date": "2026-01-30", "next_time": "10:00"}
    RecordVisit(office.begin)(visit, {**report, "next_place": "Biblioteket"})
    (entry,) = open_entries(office, opened.case_id)
    assert (entry.kind, entry.place) == (EntryKind.FOLLOW_UP, "Biblioteket")
    assert entry.ends_at is not None
    assert entry.due_at == at_wall_clock(DAY.date().replace(day=30), 10)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"next_time": ""}, "next_time"),
        ({"next_date": ""}, "next_date"),
        ({"next_date": "2026-01-15"}, "next_date"),
    ],
)
def test_the_next_contact_has_a_day_and_a_time_to_come(
    office: TestOffice, change: dict[str, Value], field: str
) -> None:
    visit = plan(office, cleared_case(office).case_id)
    office.wait(days=2)
    report = {"held": "held", "next_date": "2026-01-30", "next_time": "10:00", **change}
    with pytest.raises(Incomplete) as error:
        RecordVisit(office.begin)(visit, report)
    assert problems(error) == {field}


def test_a_cancelled_visit_leaves_the_calendar_and_asks_for_a_new_one(
    office: TestOffice,
) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id)
    with pytest.raises(Refused) as refused:
        CancelVisit(office.begin)(visit, "  ")
    assert refused.value.why == WHY_CANCELLED
    CancelVisit(office.begin)(visit, "Moren er syg")
    assert status_of(office, visit) is VisitStatus.CANCELLED
    assert kinds_of(office, opened.case_id) == {EntryKind.PLAN_CONTACT}
    assert plan(office, opened.case_id) != visit


def test_with_a_cancelled_visit_everybodys_half_written_forms_about_it_go(
    office: TestOffice,
) -> None:
    opened = cleared_case(office)
    visit, other = plan(office, opened.case_id), (Kind.CASE, opened.case_id)
    for user, about in ((ANE, (Kind.VISIT, visit)), (BO, (Kind.VISIT, visit)), (ANE, other)):
        half = Half(HOME_VISIT, {"phone": "12 34"}, office.clock.now(), about=about)
        SaveDraft(office.begin_as(user))(half)
    CancelVisit(office.begin)(visit, "Moren er syg")
    left = office.database.execute("SELECT subject_kind, subject_id FROM draft").fetchall()
    assert left == [tuple(map(str, other))]


def test_every_answer_of_both_forms_is_kept_as_given(office: TestOffice) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id)
    office.wait(days=2)
    report: dict[str, Value] = {
        field.key: "yes" for field in VISIT_REPORT.fields if field.key.startswith("offer_")
    }
    report |= {"held": "held", "seen": "s", "said": "t", "reading": "r", "own_words": "o",
               "impression": "i", "declined_why": "d"}  # fmt: skip
    RecordVisit(office.begin)(visit, report)
    assert OpenVisit(office.begin)(visit).report == report


@pytest.mark.parametrize("kind", list(EntryKind))
def test_people_plan_the_kinds_that_are_theirs_to_plan(
    office: TestOffice, kind: EntryKind
) -> None:
    opened = cleared_case(office)
    follow_up = FollowUp(opened.case_id, kind, DAY, place=" Kontoret ", owner=UserId("bo"))
    if kind not in PLANNABLE:
        with pytest.raises(Refused) as refused:
            PlanFollowUp(office.begin)(follow_up)
        assert refused.value.why == CHOOSE_A_STEP
        return
    made = PlanFollowUp(office.begin)(follow_up)
    with office.begin() as work:
        entry = work.entries.get(made.entry_id)
    assert (entry.kind, entry.due_at, entry.place) == (kind, DAY, "Kontoret")
    assert (entry.owner_id, entry.origin) == (UserId("bo"), "person")
    assert (Kind.ENTRY, made.entry_id) in made.changed
    assert acts_of(office)[-1] == "entry.made"


def test_a_follow_up_keeps_who_takes_part(office: TestOffice) -> None:
    case = cleared_case(office).case_id
    school = Participant(authority="school", function="SSP-konsulent")
    planned = FollowUp(case, EntryKind.MEETING, DAY, participants=(school,))
    made = PlanFollowUp(office.begin)(planned)
    with office.begin() as work:
        assert work.entries.participants(made.entry_id) == (school,)


def test_the_times_of_a_follow_up_must_make_sense(office: TestOffice) -> None:
    case = cleared_case(office).case_id
    plan_it = PlanFollowUp(office.begin)
    wrong = [
        (FollowUp(case, EntryKind.MEETING, office.clock.now()), NOT_IN_THE_PAST),
        (FollowUp(case, EntryKind.MEETING, DAY, DAY), ENDS_FIRST),
        (FollowUp(case, EntryKind.OTHER, DAY, DAY.replace(hour=12)), NOT_TIMED),
    ]
    assert EntryKind.OTHER not in APPOINTMENTS
    for follow_up, why in wrong:
        with pytest.raises(Refused) as refused:
            plan_it(follow_up)
        assert refused.value.why == why
    with pytest.raises(Refused):
        plan_it(FollowUp(case, EntryKind.MEETING, DAY, place="x" * 161))
    made = plan_it(FollowUp(case, EntryKind.MEETING, DAY, DAY.replace(hour=12)))
    assert (Kind.ENTRY, made.entry_id) in made.changed


def test_only_caseworkers_plan(office: TestOffice) -> None:

    opened = cleared_case(office)
    reader = office.begin_as(User(UserId("dpo"), "DP", "D P", Role.DPO))
    with pytest.raises(Refused):
        PlanVisit(reader)(VisitPlan(opened.case_id, PREPARED))
