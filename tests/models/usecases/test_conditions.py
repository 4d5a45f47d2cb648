"""Social services check a family before anybody visits; a sibling's story stays with them."""

from itertools import product

import pytest

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.cases.papers import Paper
from models.course.qualification import NOT_AHEAD, asks_for_conditions
from models.forms.answers import Value
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.kernel.text import plain
from models.people.relation import Described
from models.usecases.conditions import NOT_THEIRS, GoWithoutConditions
from models.usecases.excepting import STANDS_ALREADY
from models.usecases.family_check import CONDITIONS_FIRST
from models.usecases.open_case_view import OpenCaseView
from models.usecases.preview_visit_papers import PreviewVisitPapers
from models.usecases.relations import AddRelation
from models.visits.hidden import NO_STATEMENT
from tests.casework import acts_of, answer, entry_of, kinds_of, open_case
from tests.office import TestOffice
from tests.qualifying import (
    SAID,
    answer_invitation,
    check_family,
    close_round,
    invite,
    open_round,
    records,
    visit_without_check,
)
from tests.visiting import plan, words_on


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    """A boy of 15, cleared by the police."""
    made = open_case(office).case_id
    answer(office, made)
    return made


def refusal_of(office: TestOffice, case: CaseId, **answers: Value) -> Refused:
    with pytest.raises(Refused) as refused:
        plan(office, case, **answers)
    return refused.value


@pytest.mark.parametrize(
    ("minor", "children", "siblings"),
    list(product((True, False, None), (True, False), (True, False))),
)
def test_it_is_asked_for_minors_and_families(
    minor: bool | None, children: bool, siblings: bool
) -> None:
    expected = minor is True or children or (minor is None and siblings)
    assert asks_for_conditions(minor=minor, children=children, siblings=siblings) is expected


def test_a_round_about_a_child_asks_for_the_check(office: TestOffice, case: CaseId) -> None:
    assert refusal_of(office, case).why == CONDITIONS_FIRST
    asked = open_round(office, case)
    due = entry_of(office, case, EntryKind.CHECK_CONDITIONS)
    assert due.about_id == asked
    social = invite(office, asked)
    answer_invitation(office, social)
    assert refusal_of(office, case).why == CONDITIONS_FIRST
    check_family(office, social)
    assert EntryKind.CHECK_CONDITIONS not in kinds_of(office, case)
    assert acts_of(office)[-1] == Act.CONDITIONS_CHECKED
    plan(office, case)
    close_round(office, asked)
    open_round(office, case)  # a later round does not ask again
    assert EntryKind.CHECK_CONDITIONS not in kinds_of(office, case)


def test_children_in_the_home_of_an_adult_count(office: TestOffice) -> None:
    made = open_case(office, about_name="Rune Demosen", about_age="31", children_home="yes")
    answer(office, made.case_id)
    assert refusal_of(office, made.case_id).why == CONDITIONS_FIRST


def test_a_sibling_of_somebody_whose_age_nobody_knows_counts(office: TestOffice) -> None:
    made = open_case(office, about_name="Rune Demosen", about_age="").case_id
    answer(office, made)
    AddRelation(office.begin)(made, Described("sibling", "Bor i hjemmet", "Ida Testesen"))
    assert refusal_of(office, made, may_be_home="").why == CONDITIONS_FIRST


def test_only_social_services_answer_for_the_family(office: TestOffice, case: CaseId) -> None:
    asked = open_round(office, case)
    school = invite(office, asked, "school")
    for wrong in (school, asked):
        with pytest.raises(Refused) as refused:
            check_family(office, wrong)
        assert refused.value.why == NOT_THEIRS
    social = invite(office, asked)
    for field in ("parents", "siblings", "given_by", "given_on"):
        with pytest.raises(Refused) as refused:
            check_family(office, social, **{field: ""})
        assert refused.value.field == field
    with pytest.raises(Refused) as refused:
        check_family(office, social, given_on="2026-01-15")
    assert refused.value.why == NOT_AHEAD
    assert refusal_of(office, case).why == CONDITIONS_FIRST


def test_a_visit_that_cannot_wait_needs_a_reason(office: TestOffice, case: CaseId) -> None:
    asked = open_round(office, case)
    with pytest.raises(Refused) as refused:
        GoWithoutConditions(office.begin)(case, {})
    assert refused.value.field == "reason"
    visit_without_check(office, case)
    assert EntryKind.CHECK_CONDITIONS not in kinds_of(office, case)
    assert acts_of(office)[-1] == Act.CONDITIONS_EXCEPTED
    with pytest.raises(Refused) as refused:
        visit_without_check(office, case)
    assert refused.value.why == STANDS_ALREADY
    told = OpenCaseView(office.begin)(case).story[0]
    assert (told.kind, told.words) == (
        "conditions_excepted", "Moren har selv bedt os komme i dag",
    )  # fmt: skip
    plan(office, case)
    answer(office, case)  # the police's answer ends exceptions from it, not this one
    assert [each.state for each in records(office, case, Kind.EXCEPTION)] == ["stands"]
    close_round(office, asked)


@pytest.mark.parametrize("care", ["health", "criminal", "others"])
def test_what_is_marked_never_reaches_the_papers_of_a_visit(
    office: TestOffice, case: CaseId, care: str
) -> None:
    """V1 and V8: not printed by the program, and not carried over by hand."""
    asked = open_round(office, case)
    social = invite(office, asked)
    marked = {**SAID, "said": "Søsteren har det svært i skolen", "care": care}
    answer_invitation(office, social, statements=[marked, SAID])
    check_family(office, social)
    refused = refusal_of(office, case, knows_parents="At søsteren  har det svært i skolen nu")
    assert (refused.field, refused.problems[0].what) == ("knows_parents", NO_STATEMENT)  # type: ignore[attr-defined]
    visit = plan(office, case)
    for paper in (Paper.PREPARATION, Paper.VISIT_SHEET):
        document = PreviewVisitPapers(office.begin, plain)(visit, paper).document
        assert "har det svært" not in words_on(document)
        assert SAID["said"] not in words_on(document)  # no answer of others, marked or not
