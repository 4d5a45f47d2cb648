"""Drafts: kept at every pause, one's own, logged when begun and discarded, never brought back."""

from typing import Any

import pytest

from models.forms.definitions.after_call import AFTER_CALL
from models.forms.definitions.call import CALL
from models.forms.definitions.home_visit import HOME_VISIT
from models.forms.definitions.note import NOTE
from models.forms.definitions.visit_report import VISIT_REPORT
from models.forms.fields import Form
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import DraftId
from models.usecases.add_note import AddCaseNote
from models.usecases.drafts import DiscardDraft, FindDraft, MyDrafts, TakeUpDraft
from models.usecases.plan_visit import PlanVisit, VisitPlan
from models.usecases.prepare_visit import PrepareVisit
from models.usecases.record_visit import RecordVisit
from models.usecases.register_concern import Call, RegisterConcern
from models.usecases.save_draft import DRAFT_GONE, Half, Kept, SaveDraft
from tests.office import BO, TestOffice
from tests.scenario_calls import V1, log_of, take_down
from tests.visiting import PREPARED, cleared_case, plan


def keep(office: TestOffice, draft: DraftId | None = None, **answers: Any) -> Kept:
    half = Half(CALL, answers, office.clock.now(), "about_name", draft)
    return SaveDraft(office.begin)(half)


def test_a_draft_demands_nothing_and_comes_back_whole(office: TestOffice) -> None:
    kept = keep(office, about_cpr="61010", words="Halv sætn")
    draft = TakeUpDraft(office.begin)(kept.draft).draft
    assert draft.answers == {"about_cpr": "61010", "words": "Halv sætn"}
    assert (draft.focus, draft.received_at) == ("about_name", office.clock.now())


def test_only_beginning_and_discarding_are_logged_and_without_words(office: TestOffice) -> None:
    before = len(log_of(office))
    kept = keep(office, words="a")
    for words in ("ab", "abc"):
        keep(office, kept.draft, words=words)
    DiscardDraft(office.begin)(kept.draft)
    rows = log_of(office)[before:]
    assert [(act, words) for act, _, _, words in rows] == [
        ("draft.started", ""), ("draft.discarded", ""),
    ]  # fmt: skip


def test_a_draft_is_the_owners_only(office: TestOffice) -> None:
    kept = keep(office, words="a")
    begin = office.begin_as(BO)
    assert MyDrafts(begin)() == ()
    for act in (TakeUpDraft(begin), DiscardDraft(begin)):
        with pytest.raises(Refused) as caught:
            act(kept.draft)
        assert caught.value.why is DRAFT_GONE
    with pytest.raises(Refused):
        SaveDraft(begin)(Half(CALL, {"words": "b"}, office.clock.now(), draft=kept.draft))
    assert TakeUpDraft(office.begin)(kept.draft).draft.answers == {"words": "a"}


def test_a_late_save_does_not_bring_back_what_was_registered(office: TestOffice) -> None:
    kept = keep(office, **V1)
    RegisterConcern(office.begin)(Call(V1, office.clock.now(), kept.draft))
    with pytest.raises(Refused) as caught:
        keep(office, kept.draft, **V1)
    assert caught.value.why is DRAFT_GONE
    assert MyDrafts(office.begin)() == ()


def test_the_list_shows_initials_and_age_and_asks_after_a_week(office: TestOffice) -> None:
    keep(office, about_name="Mathias Testesen", about_age="15")
    (row,) = MyDrafts(office.begin)()
    assert (row.who, row.number, row.ask) == ("MT, 15", "", False)
    office.wait(days=6, hours=23)
    assert not MyDrafts(office.begin)()[0].ask
    office.wait(hours=1)
    assert MyDrafts(office.begin)()[0].ask


@pytest.mark.parametrize(
    ("answers", "who"),
    [
        ({}, ""),
        ({"about_name": "Emil Skabelon"}, "ES"),
        ({"about_age": "21"}, "21"),
        ({"about_name": "Emil", "about_cpr": "631204-9897"}, "E, 21"),
        ({"about_name": "Emil", "about_cpr": "631"}, "E"),
    ],
)
def test_what_is_half_typed_is_shown_as_far_as_it_goes(
    office: TestOffice, answers: dict[str, Any], who: str
) -> None:
    keep(office, **answers)
    assert MyDrafts(office.begin)()[0].who == who


def test_a_draft_after_the_call_knows_its_concern(office: TestOffice) -> None:
    concern = take_down(office, V1)
    about = (Kind.CONCERN, str(concern))
    kept = SaveDraft(office.begin)(
        Half(AFTER_CALL, {"name": "Mathias"}, office.clock.now(), about=about)
    )
    (row,) = MyDrafts(office.begin)()
    assert (row.id, row.concern_id, row.number) == (kept.draft, concern, "H-2026-0001")
    assert ["concern", concern] in log_of(office)[-1][1]


def about_case(office: TestOffice, form: Form, about: tuple[Kind, str]) -> DraftId:
    half = Half(form, {"note": "Halv"}, office.clock.now(), about=about)
    return SaveDraft(office.begin)(half).draft


def test_a_draft_of_a_case_or_its_visit_knows_the_case(office: TestOffice) -> None:
    case = cleared_case(office)
    visit = plan(office, case.case_id)
    of_case, of_visit = (Kind.CASE, str(case.case_id)), (Kind.VISIT, str(visit))
    kept = [
        about_case(office, form, about)
        for form, about in (
            (NOTE, of_case),
            (HOME_VISIT, of_case),
            (HOME_VISIT, of_visit),
            (VISIT_REPORT, of_visit),
        )
    ]
    rows = MyDrafts(office.begin)()
    assert [row.id for row in rows] == kept[::-1]
    assert {(row.case_id, row.number, row.concern_id) for row in rows} == {
        (case.case_id, case.number, None)
    }
    assert {TakeUpDraft(office.begin)(draft).case_id for draft in kept} == {case.case_id}
    find = FindDraft(office.begin)
    for form, about, draft in (
        ("note", of_case, kept[0]),
        ("home_visit", of_case, kept[1]),
        ("home_visit", of_visit, kept[2]),
        ("visit_report", of_visit, kept[3]),
    ):
        found = find(form, about)
        assert found is not None
        assert found.id == draft
    assert find("note", of_visit) is None
    assert FindDraft(office.begin_as(BO))("note", of_case) is None


def test_what_is_saved_forgets_its_draft_and_what_is_refused_does_not(
    office: TestOffice,
) -> None:
    case = cleared_case(office)
    of_case = (Kind.CASE, str(case.case_id))
    note, new = about_case(office, NOTE, of_case), about_case(office, HOME_VISIT, of_case)
    with pytest.raises(Refused):
        AddCaseNote(office.begin)(case.case_id, " ", note)
    with pytest.raises(Refused):
        PlanVisit(office.begin)(VisitPlan(case.case_id, {}, new))
    assert len(MyDrafts(office.begin)()) == 2
    AddCaseNote(office.begin)(case.case_id, "Talt med skolen", note)
    visit = PlanVisit(office.begin)(VisitPlan(case.case_id, PREPARED, new)).visit_id
    assert MyDrafts(office.begin)() == ()
    of_visit = (Kind.VISIT, str(visit))
    prepared = about_case(office, HOME_VISIT, of_visit)
    report = about_case(office, VISIT_REPORT, of_visit)
    PrepareVisit(office.begin)(visit, PREPARED, prepared)
    with pytest.raises(Refused):
        RecordVisit(office.begin)(visit, {"held": "held"}, report)
    assert [row.id for row in MyDrafts(office.begin)()] == [report]
    office.wait(days=2)
    RecordVisit(office.begin)(visit, {"held": "held"}, report)
    assert MyDrafts(office.begin)() == ()
