"""Closing: nothing is dropped, what follows has a date, and a closed case can go on."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import Entry, EntryKind
from models.calendar.settling import PLANNABLE
from models.cases.case import NOT_CLOSED, PoliceAnswer
from models.cases.step_forms import CHOOSE_A_STEP
from models.course.closing import (
    CHILD,
    NO_NEED,
    STAYS,
    TELL_FIRST,
    VISIT,
    WAITING,
    needs,
    problems,
)
from models.course.record import Record
from models.forms.definitions.closing import CLOSURE
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, RecordId
from models.kernel.text import plain
from models.law.retention import RETENTION, Ending, ending_of, kept_until, months_of
from models.office.two_people import setting_of
from models.usecases.close_case import (
    CloseCase,
    CloseMistake,
    ReopenCase,
    Reopening,
)
from models.usecases.common import note_case, task
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.drafts import MyDrafts
from models.usecases.entries import NOT_IN_THE_PAST, Planned
from models.usecases.offers import MakeOffer
from models.usecases.open_case_view import OpenCaseView
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.record_visit import RecordVisit
from models.usecases.retention import SetRetention
from models.usecases.save_draft import Half, SaveDraft
from models.workflow.movement import CLOSED
from models.workflow.stages import SUSPENDED, Stage
from tests.casework import Opened, acts_of, answer, kinds_of, open_case, open_entries
from tests.closing import AFTERWARDS, answers_for, close, closing_of, ready_case
from tests.colleagues import join
from tests.office import BO, TestOffice
from tests.visiting import cleared_case, plan


@pytest.fixture
def case(office: TestOffice) -> Opened:
    return ready_case(office)


def stage(office: TestOffice, case: Opened) -> Stage:
    return OpenCaseView(office.begin)(case.case_id, "Genåbning").stage


def deletion(office: TestOffice, case: Opened) -> date:
    (entry,) = (
        each for each in open_entries(office, case.case_id) if each.kind is EntryKind.DELETE_DUE
    )
    return local(entry.due_at).date()


def refused_at(office: TestOffice, case: Opened, **more: Any) -> str:
    with pytest.raises(Refused) as refused:
        close(office, case.case_id, **more)
    return refused.value.field


def start_effort(office: TestOffice, case: CaseId, *, ended: bool = False) -> None:
    with office.begin() as work:
        record = Record.make(
            RecordId(work.new_id()), Kind.EFFORT, case, "running", work.now, work.actor.user,
            code="housing",
        )  # fmt: skip
        if ended:
            record.end("ended", work.now)
        work.course.add(record)
        note_case(work, Act.EFFORT_BEGUN, work.cases.get(case), record.topic)
        work.commit()


def test_a_closed_case_has_ended_what_was_planned_and_says_which(
    office: TestOffice, case: Opened
) -> None:
    planned = kinds_of(office, case.case_id)
    assert EntryKind.PLAN_CONTACT in planned
    close(office, case.case_id)
    assert kinds_of(office, case.case_id) == {EntryKind.DELETE_DUE, EntryKind.CASE_CHECK}
    view = OpenCaseView(office.begin)(case.case_id, "Efterkontakt")
    assert (view.stage, view.step) == (Stage.CLOSED, None)
    told = [plain(line.sentence) for line in view.story]
    assert "Ended with the case: Plan the talk or visit" in told
    assert "The case is closed" in told
    assert Act.CASE_CLOSED in acts_of(office)


def test_each_offer_and_effort_is_a_need_by_its_name_and_none_is_asked_about_twice(
    office: TestOffice, case: Opened
) -> None:
    for kind, reply in (("mentor_vink", "no"), ("housing", "yes"), ("exit", "no")):
        MakeOffer(office.begin)(case.case_id, {"kind": kind, "how": "talk", "reply": reply})
    assert EntryKind.RE_OFFER in kinds_of(office, case.case_id)
    named = [plain(need.what) for need in closing_of(office, case.case_id).needs]
    assert [words for words in named if "14.01.2026:" in words] == [
        "Offered 14.01.2026: Mentor (VINK)",
        "Effort of 14.01.2026: Advice on housing and money",
        "Offered 14.01.2026: Exit",
    ]
    assert not any("Make the offer again" in words for words in named)


def test_the_answers_stand_on_a_record_of_the_course(office: TestOffice, case: Opened) -> None:
    close(office, case.case_id)
    with office.begin() as work:
        (record,) = work.course.of_case(case.case_id, Kind.CLOSURE)
        said = work.answers.latest(CLOSURE.key, record.topic)
    assert record.state == "closed"
    assert said is not None
    assert said.answers["signs_words"] == AFTERWARDS["signs_words"]


def test_with_one_open_need_it_is_refused_at_that_need(
    office: TestOffice, case: Opened
) -> None:
    rows = answers_for(office, case.case_id)["needs"]
    assert len(rows) >= 2
    assert refused_at(office, case, needs=rows[:-1]) == "needs"
    for change, field in (
        ({"outcome": ""}, "outcome"),
        ({"outcome": "handed"}, "to"),
        ({"outcome": "declined"}, "why"),
        ({"need": " "}, "need"),
    ):
        wrong = [*rows[:-1], {**rows[-1], **change}]
        assert refused_at(office, case, needs=wrong) == f"needs.{len(rows) - 1}.{field}"
    handed = {**rows[-1], "outcome": "handed", "to": "Jobcentret, Lis Fiktiv"}
    declined = {**rows[0], "outcome": "declined", "why": "Ønsker det ikke"}
    typed = {"key": "", "need": "En fritidsinteresse", "outcome": "met"}
    close(office, case.case_id, needs=[declined, *rows[1:-1], handed, typed])


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"goes_on": "yes"}, "receiver"),  # scenario 8: a named receiver
        ({"told": "no"}, "told_why"),
        ({"check": "none"}, "check_why"),
        ({"reason": " "}, "reason"),
        ({"signs": ""}, "signs"),
        ({"resilience_words": ""}, "resilience_words"),
    ],
)
def test_what_follows_must_be_said(
    office: TestOffice, case: Opened, more: dict[str, str], field: str
) -> None:
    assert refused_at(office, case, **more) == field
    assert stage(office, case) is not Stage.CLOSED


def test_without_an_after_check_none_is_planned(office: TestOffice, case: Opened) -> None:
    close(office, case.case_id, check="none", check_why="Flyttet til udlandet")
    assert kinds_of(office, case.case_id) == {EntryKind.DELETE_DUE}


def test_a_call_back_that_is_planned_is_done_or_given_a_reason(
    office: TestOffice, case: Opened
) -> None:
    soon = office.clock.now() + timedelta(days=1)
    PlanFollowUp(office.begin)(FollowUp(case.case_id, EntryKind.TELL_BACK, soon))
    with pytest.raises(Refused) as refused:
        close(office, case.case_id)
    assert (refused.value.why, refused.value.field) == (TELL_FIRST, "told")
    close(office, case.case_id, told="no", told_why="Henvenderen er anonym")
    assert EntryKind.TELL_BACK not in kinds_of(office, case.case_id)


def test_a_planned_visit_a_running_effort_and_a_childs_report_come_first(
    office: TestOffice, case: Opened
) -> None:
    made = cleared_case(office)
    plan(office, made.case_id)
    assert VISIT in closing_of(office, made.case_id).hindrances
    boy = open_case(office)  # 15 years old
    found = closing_of(office, boy.case_id).hindrances
    assert CHILD in found
    assert any("after the call" in plain(each) for each in found)
    with pytest.raises(Refused) as refused:
        close(office, boy.case_id)
    assert refused.value.why in found
    start_effort(office, case.case_id)
    with pytest.raises(Refused) as running:
        close(office, case.case_id)
    assert "still running" in plain(running.value.why)


def test_closing_forgets_the_half_filled_form(office: TestOffice, case: Opened) -> None:
    now, about = office.clock.now(), (Kind.CASE, str(case.case_id))
    kept = SaveDraft(office.begin)(Half(CLOSURE, {"signs": "progress"}, now, about=about))
    CloseCase(office.begin)(case.case_id, answers_for(office, case.case_id), kept.draft)
    assert MyDrafts(office.begin)() == ()


def test_a_resting_case_is_not_closed_and_a_closed_one_not_again(
    office: TestOffice, case: Opened
) -> None:
    other = ready_case(office, about_name="Rune Demosen", about_age="31")
    given_ = answers_for(office, other.case_id)
    answer(office, other.case_id, PoliceAnswer.TAKES_OVER)
    with pytest.raises(Refused) as resting:
        CloseCase(office.begin)(other.case_id, given_)
    assert resting.value.why == SUSPENDED
    close(office, case.case_id)
    with pytest.raises(Refused) as again:
        CloseCase(office.begin)(case.case_id, given_)
    assert again.value.why == CLOSED


def test_what_is_still_out_is_named_and_stays(office: TestOffice, case: Opened) -> None:
    with office.begin() as work:
        task(work, EntryKind.RECEIPT, work.now, origin="sealed", origin_at=work.now,
             owner=office.user.id, case=case.case_id)  # fmt: skip
        note_case(work, Act.ENTRY_MADE, work.cases.get(case.case_id))
        work.commit()
    closing = closing_of(office, case.case_id)
    assert [each.kind for each in closing.stays] == [EntryKind.RECEIPT]
    assert EntryKind.RECEIPT not in [each.kind for each in closing.ends]
    close(office, case.case_id)
    assert EntryKind.RECEIPT in kinds_of(office, case.case_id)


def test_the_date_for_deleting_follows_the_rule_of_the_office(
    office: TestOffice, case: Opened
) -> None:
    today = local(office.clock.now()).date()
    closing = closing_of(office, case.case_id)
    assert (closing.ending, closing.months) == (Ending.NO_EFFORT, 12)
    SetRetention(office.begin)(Ending.NO_EFFORT, "18")
    assert closing_of(office, case.case_id).delete_on == kept_until(today, 18)
    close(office, case.case_id)
    assert deletion(office, case) == kept_until(today, 18)
    helped = ready_case(office, about_name="Bilal Øvelund", about_age="27")
    start_effort(office, helped.case_id, ended=True)
    assert closing_of(office, helped.case_id).ending is Ending.EFFORT


def test_a_second_person_is_asked_where_the_office_wants_one(
    office: TestOffice, case: Opened
) -> None:
    assert not closing_of(office, case.case_id).second
    with office.begin() as work:
        work.offices.set_setting(setting_of(Act.CASE_CLOSED), "yes")
        work.note(Note(Act.SETTING_CHANGED, ((Kind.SETTING, "two_people"),)))
        work.commit()
    assert closing_of(office, case.case_id).second
    close(office, case.case_id)
    assert Act.COUNTERSIGN_ASKED in acts_of(office)


def test_a_mistake_is_an_ending_of_its_own_with_a_reason_and_kept_shortly(
    office: TestOffice,
) -> None:
    made = open_case(office, about_name="Prøve Skabelon", about_age="30")
    with pytest.raises(Refused) as refused:
        CloseMistake(office.begin)(made.case_id, " ")
    assert refused.value.field == "reason"
    CloseMistake(office.begin)(made.case_id, "Den forkerte person")
    assert kinds_of(office, made.case_id) == {EntryKind.DELETE_DUE}
    today = local(office.clock.now()).date()
    assert deletion(office, made) == kept_until(today, 1)
    told = OpenCaseView(office.begin)(made.case_id, "Kontrol").story
    assert "The case was created by mistake" in [plain(line.sentence) for line in told]


def test_a_mistake_with_a_child_still_to_be_reported_is_looked_at_first(
    office: TestOffice,
) -> None:
    made = open_case(office)  # a boy of 15
    with pytest.raises(Refused) as refused:
        CloseMistake(office.begin)(made.case_id, "Den forkerte person")
    assert refused.value.why == CHILD


def reopening(office: TestOffice, case: Opened, **more: Any) -> Reopening:
    soon = Planned(EntryKind.FOLLOW_UP, office.clock.now() + timedelta(days=2))
    given_ = {"reason": "Ny bekymring", "owner": office.user.id, "then": soon, **more}
    return Reopening(case.case_id, **given_)


def test_a_reopened_case_has_a_next_step_an_owner_and_no_date_for_deleting(
    office: TestOffice, case: Opened
) -> None:
    close(office, case.case_id)
    ReopenCase(office.begin)(reopening(office, case))
    view = OpenCaseView(office.begin)(case.case_id)
    assert view.closed_at is None
    assert view.step is not None
    assert (view.step.kind, view.step.who) == (EntryKind.FOLLOW_UP, office.user.id)
    assert kinds_of(office, case.case_id) == {EntryKind.FOLLOW_UP}
    assert view.stage is Stage.QUALIFICATION
    with office.begin() as work:
        (record,) = work.course.of_case(case.case_id, Kind.CLOSURE)
    assert record.state == "reopened"
    close(office, case.case_id)  # and closed again: both closures stand
    ReopenCase(office.begin)(reopening(office, case))
    with office.begin() as work:
        assert len(work.course.of_case(case.case_id, Kind.CLOSURE)) == 2


def test_where_a_reopened_case_stands_follows_from_its_record(office: TestOffice) -> None:
    fresh = open_case(office, about_name="Freja Eksempel", about_age="25")
    CloseMistake(office.begin)(fresh.case_id, "Prøve")
    ReopenCase(office.begin)(reopening(office, fresh))
    assert stage(office, fresh) is Stage.ASSESSMENT
    visited = cleared_case(office)
    visit = plan(office, visited.case_id)
    office.wait(days=2)
    RecordVisit(office.begin)(visit, {"held": "held", "seen": "En rolig stue"})
    for entry in open_entries(office, visited.case_id):
        if entry.kind is EntryKind.CHILD_REPORT:
            CompleteEntry(office.begin)(Completion(entry.id, "Afgivet"))
    CloseMistake(office.begin)(visited.case_id, "Prøve")
    ReopenCase(office.begin)(reopening(office, visited))
    assert stage(office, visited) is Stage.FOLLOW_UP


def test_reopening_asks_for_a_reason_a_colleague_who_sees_it_and_a_step_to_come(
    office: TestOffice, case: Opened
) -> None:
    with pytest.raises(Refused) as open_:
        ReopenCase(office.begin)(reopening(office, case))
    assert open_.value.why == NOT_CLOSED
    join(office, BO)
    close(office, case.case_id)
    past = Planned(EntryKind.FOLLOW_UP, office.clock.now() - timedelta(days=1))
    soon = office.clock.now() + timedelta(days=1)
    assert EntryKind.HOME_VISIT not in PLANNABLE
    for more, field, why in (
        ({"reason": " "}, "reason", None),
        ({"then": past}, "next_date", NOT_IN_THE_PAST),
        ({"then": Planned(EntryKind.HOME_VISIT, soon)}, "next_kind", CHOOSE_A_STEP),
        ({"owner": BO.id}, "owner", None),
    ):
        with pytest.raises(Refused) as refused:
            ReopenCase(office.begin)(reopening(office, case, **more))
        assert refused.value.field == field
        assert why is None or refused.value.why == why
    assert stage(office, case) is Stage.CLOSED


def test_an_after_check_of_a_closed_case_is_done_without_a_next_step(
    office: TestOffice, case: Opened
) -> None:
    close(office, case.case_id)
    check = next(
        each for each in open_entries(office, case.case_id) if each.kind is EntryKind.CASE_CHECK
    )
    CompleteEntry(office.begin)(Completion(check.id, "Det går fortsat godt"))
    assert kinds_of(office, case.case_id) == {EntryKind.DELETE_DUE}


def test_what_stays_is_never_a_need() -> None:
    assert STAYS <= NO_NEED
    assert WAITING <= STAYS


@given(st.lists(st.sampled_from([*EntryKind]), max_size=8), st.data())
def test_a_need_without_its_row_is_never_let_through(
    kinds: list[EntryKind], data: st.DataObject
) -> None:
    now = datetime(2026, 1, 14, 8, 30, tzinfo=UTC)
    entries = [
        Entry(f"e{at}", kind, "u", now, "person", now, now, "u")  # type: ignore[arg-type]
        for at, kind in enumerate(kinds)
    ]
    asked = needs((), (), entries)
    assert len(asked) == sum(kind not in NO_NEED for kind in kinds)
    rows = [{"key": need.key, "need": "x", "outcome": "met"} for need in asked]
    assert not problems({**AFTERWARDS, "needs": rows}, asked)
    if rows:
        rows.pop(data.draw(st.integers(0, len(rows) - 1)))
        assert "needs" in [
            each.field for each in problems({**AFTERWARDS, "needs": rows}, asked)
        ]


@given(
    st.booleans(),
    st.booleans(),
    st.dictionaries(st.sampled_from([*Ending]), st.integers(1, 120)),
)
def test_a_childs_case_is_never_kept_as_an_adults(
    effort: bool, minor: bool, set_: dict[Ending, int]
) -> None:
    ending = ending_of(minor=minor, effort=effort)
    assert (ending is Ending.CHILD) == minor
    stored = {f"retention.{each}": str(months) for each, months in set_.items()}
    assert months_of(ending, stored) == set_.get(ending, RETENTION[ending].months)
