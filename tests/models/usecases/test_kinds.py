"""Negative social control and honour-related conflicts: nobody calls the family by themselves."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.cases.papers import Paper
from models.forms.answers import Answers
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId
from models.kernel.text import plain
from models.usecases.cancel_visit import CancelVisit
from models.usecases.change_kind import ChangeKind
from models.usecases.complete_after_call import BeginAfterCall
from models.usecases.decide_contact import DecideContact
from models.usecases.end_concern import RejectConcern
from models.usecases.go_further import Further, GoFurther
from models.usecases.open_case_view import OpenCaseView
from models.usecases.open_concern import OpenConcern
from models.usecases.open_visit import NewVisitGates
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.plan_visit import PlanVisit, VisitPlan
from models.usecases.preview_visit_papers import PreviewVisitPapers
from models.usecases.resume_case import Request, ResumeCase
from tests.casework import (
    acts_of,
    answer,
    entry_of,
    kinds_of,
    lives_at,
    open_case,
    open_entries,
    register,
    see_earlier,
)
from tests.office import TestOffice, open_office
from tests.qualifying import visit_without_check
from tests.visiting import PREPARED, cleared_case, plan

K = EntryKind
GUARDED = ("social_control", "honour")
YES: Answers = {"contact": "citizen", "why": "Hun ringer selv fra skolen klokken ti"}
NO: Answers = {"contact": "no", "why": "Faderen læser hendes telefon"}
WHY = {"why": "Skolelederen ringede igen"}


def decide(office: TestOffice, case: CaseId, answers: Answers = YES) -> None:
    DecideContact(office.begin)(case, answers)


def change(office: TestOffice, concern: ConcernId, kind: str) -> None:
    ChangeKind(office.begin)(concern, {"kind": kind, **WHY})


def contact_steps(office: TestOffice, case: CaseId) -> set[EntryKind]:
    return kinds_of(office, case) & {K.PLAN_CONTACT, K.SAFE_CONTACT}


@pytest.mark.parametrize("kind", GUARDED)
def test_the_police_clear_a_guarded_case_and_nobody_is_told_to_plan_a_visit(
    office: TestOffice, kind: str
) -> None:
    opened = open_case(office, kind=kind)
    answer(office, opened.case_id)
    assert contact_steps(office, opened.case_id) == {K.SAFE_CONTACT}
    view = OpenCaseView(office.begin)(opened.case_id)
    assert (view.guarded, view.contact) == (True, None)


def test_a_case_of_extremism_goes_on_as_ever(office: TestOffice) -> None:
    opened = open_case(office)
    answer(office, opened.case_id)
    assert contact_steps(office, opened.case_id) == {K.PLAN_CONTACT}
    assert not OpenCaseView(office.begin)(opened.case_id).guarded
    assert "contact" not in {gate.key for gate in NewVisitGates(office.begin)(opened.case_id)}


def test_a_visit_is_planned_only_once_contact_is_decided_to_be_safe(office: TestOffice) -> None:
    opened = open_case(office, kind="honour")
    answer(office, opened.case_id)
    for refused in (None, NO):
        if refused is not None:
            decide(office, opened.case_id, refused)
        with pytest.raises(Refused, match="Do not call the family") as caught:
            PlanVisit(office.begin)(VisitPlan(opened.case_id, PREPARED))
        assert caught.value.field == "safe_contact"
    decide(office, opened.case_id)
    visit_without_check(office, opened.case_id)
    PlanVisit(office.begin)(VisitPlan(opened.case_id, PREPARED))


def test_the_decision_leads_on_and_stands_on_record(office: TestOffice) -> None:
    opened = open_case(office, kind="honour")
    answer(office, opened.case_id)
    due = entry_of(office, opened.case_id, K.SAFE_CONTACT).due_at
    decide(office, opened.case_id)
    assert contact_steps(office, opened.case_id) == {K.PLAN_CONTACT}
    assert entry_of(office, opened.case_id, K.PLAN_CONTACT).due_at == due
    view = OpenCaseView(office.begin)(opened.case_id)
    assert view.contact is not None
    assert (view.contact.contact, view.contact.by) == ("citizen", office.user.id)
    told = view.story[0]
    assert plain(told.sentence).startswith("Is contact safe? Yes, with the citizen alone")
    assert told.words == YES["why"]
    assert acts_of(office)[-2] == "family.decided"


def test_a_later_no_takes_the_visit_back(office: TestOffice) -> None:
    opened = open_case(office, kind="honour")
    answer(office, opened.case_id)
    decide(office, opened.case_id)
    decide(office, opened.case_id, NO)
    assert contact_steps(office, opened.case_id) == set()
    assert kinds_of(office, opened.case_id)  # a next step in any case
    with pytest.raises(Refused, match="Do not call the family"):
        PlanVisit(office.begin)(VisitPlan(opened.case_id, PREPARED))


@pytest.mark.parametrize(
    ("answers", "field"),
    [
        ({}, "contact"),
        ({"contact": "citizen"}, "why"),
        ({"contact": "x", "why": "y"}, "contact"),
    ],
)
def test_a_decision_has_an_answer_and_reasons(
    office: TestOffice, answers: Answers, field: str
) -> None:
    opened = open_case(office, kind="honour")
    with pytest.raises(Refused) as caught:
        decide(office, opened.case_id, answers)
    assert caught.value.field == field


def test_nothing_is_decided_while_the_police_have_it(office: TestOffice) -> None:
    opened = open_case(office, kind="honour")
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    with pytest.raises(Refused, match="suspended"):
        decide(office, opened.case_id)


def test_a_resumed_case_asks_again_what_was_never_decided(office: TestOffice) -> None:
    opened = open_case(office, kind="social_control")
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    given = office.wait(hours=1)
    ResumeCase(office.begin)(Request(opened.case_id, "Vagthavende", given, called_back=True))
    assert contact_steps(office, opened.case_id) == {K.SAFE_CONTACT}


def test_a_kind_found_out_later_takes_the_visit_out_of_the_plan(office: TestOffice) -> None:
    opened = open_case(office)
    answer(office, opened.case_id)
    due = entry_of(office, opened.case_id, K.PLAN_CONTACT).due_at
    change(office, opened.concern_id, "honour")
    assert contact_steps(office, opened.case_id) == {K.SAFE_CONTACT}
    assert entry_of(office, opened.case_id, K.SAFE_CONTACT).due_at == due
    change(office, opened.concern_id, "extremism")
    assert contact_steps(office, opened.case_id) == {K.PLAN_CONTACT}
    told = OpenCaseView(office.begin)(opened.case_id).story[0]
    assert plain(told.sentence) == "Kind of concern H-2026-0001: Extremism"
    assert told.words == WHY["why"]


def test_the_same_kind_again_changes_no_step(office: TestOffice) -> None:
    opened = open_case(office)
    answer(office, opened.case_id)
    before = entry_of(office, opened.case_id, K.PLAN_CONTACT).id
    change(office, opened.concern_id, "extremism")
    assert entry_of(office, opened.case_id, K.PLAN_CONTACT).id == before


def test_a_visit_that_is_planned_already_gets_no_paper(office: TestOffice) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id)
    change(office, opened.concern_id, "honour")
    asked = entry_of(office, opened.case_id, K.SAFE_CONTACT)
    change(office, opened.concern_id, "social_control")
    assert entry_of(office, opened.case_id, K.SAFE_CONTACT).id == asked.id  # once is enough
    unmet = PreviewVisitPapers(office.begin, plain)(visit, Paper.VISIT_SHEET).unmet
    assert "contact" in {gate.key for gate in unmet}
    decide(office, opened.case_id)
    unmet = PreviewVisitPapers(office.begin, plain)(visit, Paper.VISIT_SHEET).unmet
    assert "contact" not in {gate.key for gate in unmet}


def test_a_visit_and_a_further_one_in_the_plan_are_asked_about_once(office: TestOffice) -> None:
    opened = cleared_case(office)
    plan(office, opened.case_id)
    soon = office.clock.now() + timedelta(days=3)
    PlanFollowUp(office.begin)(FollowUp(opened.case_id, K.PLAN_CONTACT, soon))
    change(office, opened.concern_id, "honour")
    found = [each.kind for each in open_entries(office, opened.case_id)]
    assert found.count(K.SAFE_CONTACT) == 1
    assert K.PLAN_CONTACT not in found


def test_a_cancelled_visit_asks_whether_contact_is_still_safe(office: TestOffice) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id)
    change(office, opened.concern_id, "honour")
    CancelVisit(office.begin)(visit, "Hendes onkel er på besøg")
    assert contact_steps(office, opened.case_id) == {K.SAFE_CONTACT}


def test_a_guarded_concern_guards_the_case_that_it_joins(office: TestOffice) -> None:
    known = {"about_name": "Mathias Testesen", "about_cpr": "740310-5907"}
    opened = open_case(office, **known)
    answer(office, opened.case_id)
    second = register(office, kind="honour", **known)
    for each in (opened.concern_id, second):
        lives_at(office, each)
    see_earlier(office.begin, second)
    GoFurther(office.begin)(Further(second, join=opened.case_id))
    assert contact_steps(office, opened.case_id) == {K.SAFE_CONTACT}


def test_an_ended_concern_keeps_its_kind(office: TestOffice) -> None:
    concern = register(office)
    RejectConcern(office.begin)(concern, "Et almindeligt naboskab")
    with pytest.raises(Refused, match="already rejected"):
        change(office, concern, "honour")


@pytest.mark.parametrize(("answers", "field"), [({}, "kind"), ({"kind": "honour"}, "why")])
def test_a_change_of_kind_says_why(office: TestOffice, answers: Answers, field: str) -> None:
    with pytest.raises(Refused) as caught:
        ChangeKind(office.begin)(register(office), answers)
    assert caught.value.field == field


def test_a_waiting_concern_changes_its_kind_and_the_form_after_the_call_knows(
    office: TestOffice,
) -> None:
    concern = register(office)
    assert not BeginAfterCall(office.begin)(concern).guarded
    change(office, concern, "social_control")
    assert BeginAfterCall(office.begin)(concern).guarded
    assert OpenConcern(office.begin)(concern).kind == "social_control"
    with office.begin() as work:
        assert work.answers.latest("concern_kind", (Kind.CONCERN, concern)) is not None


STEPS: dict[str, Callable[[TestOffice, CaseId, ConcernId], None]] = {
    "clear": lambda office, case, _: answer(office, case),
    "honour": lambda office, _, concern: change(office, concern, "honour"),
    "extremism": lambda office, _, concern: change(office, concern, "extremism"),
    "yes": lambda office, case, _: decide(office, case, YES),
    "no": lambda office, case, _: decide(office, case, NO),
}


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=st.lists(st.sampled_from(sorted(STEPS)), max_size=5))
def test_whatever_happens_nobody_is_sent_to_a_guarded_family(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str]
) -> None:
    office = open_office(Path(tmp_path_factory.mktemp("kinds")))
    opened = open_case(office)
    for step in steps:
        STEPS[step](office, opened.case_id, opened.concern_id)
        view = OpenCaseView(office.begin)(opened.case_id)
        safe = view.contact is not None and view.contact.contact != "no"
        assert kinds_of(office, opened.case_id)
        if view.guarded and not safe:
            assert K.PLAN_CONTACT not in kinds_of(office, opened.case_id)
    office.database.close()
