"""After the call: the person is put right, the concern is complete, nothing is asked twice."""

from typing import Any

import pytest

from models.calendar.entry import EntryKind
from models.forms.definitions.after_call import AFTER_CALL
from models.forms.progress import DONE_KEY
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.people.matching import Sought
from models.usecases.complete_after_call import AfterCall, BeginAfterCall, CompleteAfterCall
from models.usecases.drafts import MyDrafts
from models.usecases.end_concern import RejectConcern
from models.usecases.find_similar import FindSimilar
from models.usecases.register_concern import Incomplete
from models.usecases.save_draft import Half, SaveDraft
from models.usecases.take_case import TakeCase
from tests.casework import open_case
from tests.colleagues import join
from tests.office import BO, TestOffice
from tests.scenario_calls import V1, V5, log_of, take_down

SPELLINGS = [{"spelling": "Daweet Fiktiv", "seen_in": "Brev"}, {"spelling": "Dauit Fiktiv"}]
FULL: dict[str, Any] = {
    "name": "Dawit Fiktiv",
    "spellings": SPELLINGS,
    "cpr": "6101034901",
    "born": "2003-01-01",
    "born_kind": "stated",
    "street": "Øvelsesvej 1",
    "postcode": "9990",
    "city": "Øvelse",
    "address_protected": "no",
    "statements": [{"mark": "observed", "said": "Viser film"}],
    "protects": "Kender centrets personale",
    "basis": "rpl115-1-1",
}


def test_the_form_begins_with_what_the_call_gave(office: TestOffice) -> None:
    concern = take_down(office, V5 | {"about_cpr": "610103-4901"})
    start = BeginAfterCall(office.begin)(concern)
    assert start.answers == {"name": "Dawit Fiktiv", "cpr": "6101034901"}
    assert (start.number, start.words, start.draft) == ("H-2026-0001", V5["words"], None)
    assert start.due_at is not None
    assert log_of(office)[-1][0] == "concern.viewed"


def test_what_is_written_goes_on_record_and_the_task_is_done(office: TestOffice) -> None:
    concern = take_down(office, V5)
    CompleteAfterCall(office.begin)(AfterCall(concern, FULL))
    with office.begin() as work:
        found = work.concerns.get(concern)
        person = work.people.get(found.subject_id)
        kinds = {entry.kind for entry in work.entries.open_of_concern(concern)}
    assert found.after_call_at == office.clock.now()
    assert EntryKind.AFTER_CALL not in kinds
    assert (person.cpr, person.born_kind, person.city) == ("6101034901", "stated", "Øvelse")
    assert log_of(office)[-1][0] == "concern.completed"
    start = BeginAfterCall(office.begin)(concern)
    assert start.due_at is None
    assert {key: start.answers[key] for key in ("protects", "basis", "cpr")} == {
        key: FULL[key] for key in ("protects", "basis", "cpr")
    }


def test_all_spellings_are_found_from_then_on(office: TestOffice) -> None:
    concern = take_down(office, V5)
    CompleteAfterCall(office.begin)(AfterCall(concern, FULL | {"name": "David Attrap"}))
    for name in ("Dauit Fiktiv", "Daweet Fiktiv", "Dawit Fiktiv", "David Attrap"):
        assert len(FindSimilar(office.begin)(Sought(name)).persons) == 1, name


def test_a_correction_is_a_new_row_and_the_former_stays(office: TestOffice) -> None:
    concern = take_down(office, V5)
    act = CompleteAfterCall(office.begin)
    act(AfterCall(concern, FULL))
    first = office.clock.now()
    office.wait(hours=1)
    act(AfterCall(concern, FULL | {"protects": "Arbejde"}))
    with office.begin() as work:
        history = work.answers.history(AFTER_CALL.key, (Kind.CONCERN, concern))
        assert [one.answers["protects"] for one in history] == [FULL["protects"], "Arbejde"]
        assert work.concerns.get(concern).after_call_at == first


def test_what_needs_mending_is_told_field_by_field_and_nothing_is_saved(
    office: TestOffice,
) -> None:
    concern = take_down(office, V5)
    before = len(log_of(office))
    wrong = FULL | {"cpr": "61010", "statements": [{"said": "x"}]}
    with pytest.raises(Incomplete) as caught:
        CompleteAfterCall(office.begin)(AfterCall(concern, wrong))
    assert [one.field for one in caught.value.problems] == ["cpr", "statements.0.mark"]
    assert len(log_of(office)) == before


def test_a_draft_is_taken_up_and_forgotten_at_the_end(office: TestOffice) -> None:
    concern = take_down(office, V5)
    answers = {"name": "Dawit F", DONE_KEY: ["identity"]}
    half = Half(AFTER_CALL, answers, office.clock.now(), "name", about=(Kind.CONCERN, concern))
    kept = SaveDraft(office.begin)(half)
    start = BeginAfterCall(office.begin)(concern)
    assert start.draft is not None
    assert start.answers == answers
    CompleteAfterCall(office.begin)(AfterCall(concern, start.answers, kept.draft))
    assert MyDrafts(office.begin)() == ()
    with office.begin() as work:
        latest = work.answers.latest(AFTER_CALL.key, (Kind.CONCERN, concern))
    assert latest is not None
    assert DONE_KEY not in latest.answers


def test_a_draft_of_another_concern_is_not_taken_up(office: TestOffice) -> None:
    one, other = take_down(office, V5), take_down(office, V1)
    half = Half(AFTER_CALL, {"name": "D"}, office.clock.now(), about=(Kind.CONCERN, one))
    SaveDraft(office.begin)(half)
    assert BeginAfterCall(office.begin)(other).draft is None


@pytest.mark.parametrize(
    ("call", "due"),
    [({}, 1), ({"about_minor": "yes"}, 0), ({"children_home": "yes"}, 0)],
)
def test_a_child_found_out_later_is_reported_on_once(
    office: TestOffice, call: dict[str, str], due: int
) -> None:
    concern = take_down(office, V5 | {"about_name": "Mathias Testesen"} | call)
    with office.begin() as work:
        before = [
            e for e in work.entries.open_of_concern(concern) if e.kind is EntryKind.CHILD_REPORT
        ]
    answers = {"name": "Mathias Testesen", "cpr": "7403105907"}
    act = CompleteAfterCall(office.begin)
    act(AfterCall(concern, answers))
    act(AfterCall(concern, answers))
    with office.begin() as work:
        after = [
            e for e in work.entries.open_of_concern(concern) if e.kind is EntryKind.CHILD_REPORT
        ]
    assert len(after) - len(before) == due
    assert len(after) == 1


def test_a_rejected_concern_is_not_written_up(office: TestOffice) -> None:
    concern = take_down(office, V5)
    RejectConcern(office.begin)(concern, "Grund")
    for act in (
        lambda: BeginAfterCall(office.begin)(concern),
        lambda: CompleteAfterCall(office.begin)(AfterCall(concern, FULL)),
    ):
        with pytest.raises(Refused):
            act()


def test_a_child_found_out_late_is_reported_on_by_whoever_has_the_case_now(
    office: TestOffice,
) -> None:
    join(office, BO)
    case = open_case(office, about_name="Mathias Testesen", about_age="")
    TakeCase(office.begin)(case.case_id, BO.id)
    answers = {"name": "Mathias Testesen", "cpr": "7403105907"}
    CompleteAfterCall(office.begin)(AfterCall(case.concern_id, answers))
    with office.begin() as work:
        found = work.entries.open_of_case(case.case_id)
    assert [e.owner_id for e in found if e.kind is EntryKind.CHILD_REPORT] == [BO.id]
