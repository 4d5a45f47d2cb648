"""The initial assessment: in the office's model, with who took part and why."""

from typing import Any

import pytest

from models.calendar.entry import EntryKind, EntryStatus
from models.cases.case import PoliceAnswer
from models.concerns.assessing import MODELS, model_of
from models.concerns.concern import ConcernState
from models.disclosures.contents import choosable
from models.forms.answers import Answers
from models.forms.definitions.assessment import MODELS as CHOICES
from models.forms.definitions.assessment import TOOK_PART
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId
from models.kernel.text import plain
from models.office.office import NOT_YOUR_ROLE
from models.ports.records import Answered
from models.usecases.assessing import ChooseModel, ShowModel, WriteAssessment
from models.usecases.common import shown
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.go_further import Further, GoFurther
from models.usecases.handover_record import gather
from models.usecases.open_case_view import OpenCaseView
from models.usecases.open_concern import OpenConcern
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
from tests.office import BO, TestOffice

K = EntryKind
ALIKE = {"about_name": "Mathias Testesen", "about_cpr": "740310-5907"}


def assessed(office: TestOffice, concern: ConcernId) -> tuple[Answered, ...]:
    with office.begin() as work:
        return work.answers.history("initial_assessment", (Kind.CONCERN, concern))


def further(office: TestOffice, concern: ConcernId, **given: Any) -> Any:
    return GoFurther(office.begin)(Further(concern, assessed=given))


def join_ready(office: TestOffice, first: ConcernId, second: ConcernId) -> None:
    """Beside number and name the home agrees, and what came before was seen."""
    lives_at(office, first)
    lives_at(office, second)
    see_earlier(office.begin, second)


def test_the_tables_know_the_same_models_and_people() -> None:
    assert set(MODELS) == {key for key, _ in CHOICES}
    for model in MODELS.values():
        assert set(model.who) <= {key for key, _ in TOOK_PART}
    assert model_of("ukendt") is MODELS["alone"]


def test_in_every_model_the_police_are_asked() -> None:
    for model in MODELS.values():
        assert {K.POLICE_QUESTION, K.POLICE_REMINDER} & {task.kind for task in model.tasks}


def test_where_it_is_immediate_the_police_are_not_asked_tomorrow(office: TestOffice) -> None:
    case = open_case(office, severity="now").case_id
    assert shown(entry_of(office, case, K.POLICE_QUESTION).due_at).endswith("kl. 9.30")


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        ("alone", {K.POLICE_QUESTION: "15.01.2026 kl. 8.30"}),
        ("ssp", {K.POLICE_QUESTION: "15.01.2026 kl. 8.30", K.MEETING: "21.01.2026 kl. 8.30"}),
        ("coordinators", {K.POLICE_QUESTION: "14.01.2026 kl. 9.30"}),
        ("police", {K.PASS_TO_POLICE: "14.01.2026 kl. 9.30",
                    K.POLICE_REMINDER: "15.01.2026 kl. 8.30"}),
    ],
)  # fmt: skip
def test_the_model_decides_which_tasks_follow(
    office: TestOffice, model: str, expected: dict[EntryKind, str]
) -> None:
    concern = register(office, about_age="31")
    case = further(office, concern, model=model).case_id
    found = {entry.kind: shown(entry.due_at) for entry in open_entries(office, case)}
    found.pop(K.AFTER_CALL)
    assert found == expected


def test_the_police_s_answer_ends_the_wait_in_the_fourth_model(office: TestOffice) -> None:
    case = further(office, register(office), model="police").case_id
    answer(office, case)
    assert K.POLICE_REMINDER not in kinds_of(office, case)


def test_without_a_word_the_office_s_model_holds(office: TestOffice) -> None:
    opened = open_case(office)
    assert [one.answers for one in assessed(office, opened.concern_id)] == [{"model": "alone"}]
    ChooseModel(office.begin)("coordinators")
    assert ShowModel(office.begin)() == "coordinators"
    second = open_case(office, about_name="Freja Eksempel", about_age="25")
    assert shown(entry_of(office, second.case_id, K.POLICE_QUESTION).due_at).endswith("9.30")
    assert assessed(office, second.concern_id)[0].answers == {"model": "coordinators"}
    assert OpenConcern(office.begin)(second.concern_id).model == "coordinators"


@pytest.mark.parametrize("model", ["", "andet"])
def test_only_a_model_of_the_table_is_chosen(office: TestOffice, model: str) -> None:
    with pytest.raises(Refused) as caught:
        ChooseModel(office.begin)(model)
    assert caught.value.field == "model"


def test_a_caseworker_does_not_choose_for_the_office(office: TestOffice) -> None:
    with pytest.raises(Refused) as caught:
        ChooseModel(office.begin_as(BO))("ssp")
    assert caught.value.why is NOT_YOUR_ROLE


def test_what_was_assessed_is_shown_with_the_concern_and_in_the_case(
    office: TestOffice,
) -> None:
    concern = register(office)
    given: Answers = {
        "model": "coordinators",
        "took_part": ["coordinator", "police_coordinator"],
        "why": "Listen med tre fornavne",
    }
    went = GoFurther(office.begin)(Further(concern, assessed={**given, "fremmed": "ud"}))
    view = OpenConcern(office.begin)(concern)
    assert view.content is not None
    assert [one.answers for one in view.content.assessed] == [given]
    case = OpenCaseView(office.begin)(went.case_id)
    assert [one.answers for one in case.concerns[0].assessed] == [given]
    assert "Listen med tre fornavne" in {line.words for line in case.story}
    assert not any("initial assessment" in plain(each) for each in case.missing)


def test_what_was_assessed_can_leave_as_an_item_of_its_own(office: TestOffice) -> None:
    concern = register(office)
    case = further(office, concern, model="ssp", why="Flere har set det").case_id
    with office.begin() as work:
        record = gather(work, work.cases.get(case), {})
        found = choosable(record, local(work.now).date())
    item = next(one for one in found if one.code == "assessment")
    assert item.contents == {"model": "ssp", "why": "Flere har set det"}


def test_reasons_can_wait_and_the_case_says_that_they_are_missing(office: TestOffice) -> None:
    opened = open_case(office)
    missing = [plain(each) for each in OpenCaseView(office.begin)(opened.case_id).missing]
    line = "Write why H-2026-0001 went further: the initial assessment."
    assert line in missing
    WriteAssessment(office.begin)(
        opened.concern_id, {"model": "alone", "why": "Tre har set listen"}
    )
    view = OpenCaseView(office.begin)(opened.case_id)
    assert line not in [plain(each) for each in view.missing]
    assert view.story[0].words == "Tre har set listen"
    assert plain(view.story[0].sentence) == "Initial assessment of H-2026-0001"
    assert len(assessed(office, opened.concern_id)) == 2  # the first stays as it was
    assert acts_of(office)[-2] == "concern.assessed"


@pytest.mark.parametrize(
    ("given", "field"), [({"why": "x"}, "model"), ({"model": "alone"}, "why")]
)
def test_an_assessment_written_later_has_its_reasons(
    office: TestOffice, given: Answers, field: str
) -> None:
    opened = open_case(office)
    with pytest.raises(Refused) as caught:
        WriteAssessment(office.begin)(opened.concern_id, given)
    assert caught.value.field == field


def test_nothing_is_assessed_before_or_after_its_time(office: TestOffice) -> None:
    given = {"model": "alone", "why": "Noget"}
    concern = register(office)
    with pytest.raises(Refused, match="Decide on the concern first"):
        WriteAssessment(office.begin)(concern, given)
    MistakenConcern(office.begin)(concern, "Skrevet to gange")
    with pytest.raises(Refused, match="already created by mistake"):
        WriteAssessment(office.begin)(concern, given)


def test_a_rejection_keeps_its_model_people_and_reasons(office: TestOffice) -> None:
    concern = register(office)
    given: Answers = {"model": "coordinators", "took_part": ["coordinator"]}
    RejectConcern(office.begin)(concern, " Lovlig livsførelse ", given)
    (kept,) = assessed(office, concern)
    assert kept.answers == {**given, "why": "Lovlig livsførelse"}
    with office.begin() as work:
        found = work.concerns.get(concern)
    assert (found.state, found.ended_reason) == (ConcernState.REJECTED, "Lovlig livsførelse")


@pytest.mark.parametrize("reason", ["", "  ", "x" * 601])
def test_a_rejection_has_short_reasons(office: TestOffice, reason: str) -> None:
    concern = register(office)
    with pytest.raises(Refused) as caught:
        RejectConcern(office.begin)(concern, reason)
    assert caught.value.field == "reason"
    assert assessed(office, concern) == ()


def test_an_answer_that_will_not_do_decides_nothing(office: TestOffice) -> None:
    concern = register(office)
    with pytest.raises(Refused) as caught:
        further(office, concern, model="andet")
    assert caught.value.field == "model"
    with office.begin() as work:
        assert work.concerns.get(concern).state is ConcernState.REGISTERED


@pytest.mark.parametrize(
    ("model", "added"), [("alone", set()), ("ssp", {K.MEETING}), ("police", {K.PASS_TO_POLICE})]
)
def test_a_case_that_takes_a_concern_up_is_not_asked_about_twice(
    office: TestOffice, model: str, added: set[EntryKind]
) -> None:
    opened = open_case(office, **ALIKE)
    answer(office, opened.case_id)
    before = kinds_of(office, opened.case_id)
    second = register(office, **ALIKE)
    join_ready(office, opened.concern_id, second)
    GoFurther(office.begin)(Further(second, join=opened.case_id, assessed={"model": model}))
    now = {entry.kind for entry in open_entries(office, opened.case_id)
           if entry.status is EntryStatus.OPEN}  # fmt: skip
    assert now == before | added


def test_a_case_that_rests_gets_no_meeting(office: TestOffice) -> None:
    opened = open_case(office, **ALIKE)
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    second = register(office, **ALIKE)
    join_ready(office, opened.concern_id, second)
    GoFurther(office.begin)(Further(second, join=opened.case_id, assessed={"model": "ssp"}))
    assert K.MEETING not in kinds_of(office, opened.case_id)
