"""Other transitions, and whether an asylum centre has reported itself."""

import pytest

from models.calendar.entry import EntryKind
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.ids import CaseId
from models.usecases.check_operator import ASKED_ALREADY, NO_CHECK, AskOperator, CheckOperator
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.not_possible_entry import NotPossible, NotPossibleEntry
from models.usecases.open_child_page import OpenChildPage
from models.usecases.transitions import PlanTransition
from tests.casework import acts_of, entry_of, kinds_of, open_case
from tests.office import TestOffice

TO_JOB = {
    "change": "work", "from_date": "2026-04-01", "hands_over": "Mentor, Socialforvaltningen",
    "takes_over": "Jobcentret, ungeteamet", "ready": "Plads på uddannelsen og en kontaktperson",
}  # fmt: skip


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    return open_case(office).case_id


def test_a_transition_is_worked_on_two_weeks_before(office: TestOffice, case: CaseId) -> None:
    PlanTransition(office.begin)(case, TO_JOB)
    entry = entry_of(office, case, EntryKind.TRANSITION)
    assert local(entry.due_at).date().isoformat() == "2026-03-18"
    with office.begin() as work:
        told = work.story.of_case(case)[0].happening
    assert (told.kind, told.data) == ("transition_work", {"date": "01.04.2026"})
    assert acts_of(office)[-1] == "transition.recorded"


def test_one_that_is_near_is_worked_on_at_once(office: TestOffice, case: CaseId) -> None:
    PlanTransition(office.begin)(case, {**TO_JOB, "from_date": "2026-01-16"})
    entry = entry_of(office, case, EntryKind.TRANSITION)
    assert local(entry.due_at).date() == local(office.clock.now()).date()


def test_one_that_is_past_is_not_planned(office: TestOffice, case: CaseId) -> None:
    with pytest.raises(Refused) as refused:
        PlanTransition(office.begin)(case, {**TO_JOB, "from_date": "2026-01-14"})
    assert refused.value.field == "from_date"


def test_what_is_ready_is_shown_as_ready_and_no_other(office: TestOffice, case: CaseId) -> None:
    for change in ("work", "release"):
        PlanTransition(office.begin)(case, {**TO_JOB, "change": change})
    entry = entry_of(office, case, EntryKind.TRANSITION)
    CompleteEntry(office.begin)(Completion(entry.id, "Alt er aftalt"))
    states = {row.code: row.state for row in OpenChildPage(office.begin)(case).records}
    assert states == {"work": "ready", "release": "planned"}
    other = entry_of(office, case, EntryKind.TRANSITION)
    NotPossibleEntry(office.begin)(NotPossible(other.id, "Løsladelsen er udsat"))
    states = {row.code: row.state for row in OpenChildPage(office.begin)(case).records}
    assert states["release"] == "planned"


def test_scenario_5_the_centre_is_asked_until_it_has_reported_to_both(
    office: TestOffice, case: CaseId
) -> None:
    AskOperator(office.begin)(case)
    with pytest.raises(Refused) as refused:
        AskOperator(office.begin)(case)
    assert refused.value.why == ASKED_ALREADY
    entry = entry_of(office, case, EntryKind.CHECK_OPERATOR)
    only = {"to_police": "yes", "to_pet": "no"}
    with pytest.raises(Refused) as refused:
        CheckOperator(office.begin)(entry.id, only)
    assert refused.value.field == "asked"
    CheckOperator(office.begin)(entry.id, {**only, "asked": "Centerlederen"})
    again = entry_of(office, case, EntryKind.CHECK_OPERATOR)
    assert again.id != entry.id
    CheckOperator(office.begin)(again.id, {"to_police": "yes", "to_pet": "yes"})
    assert EntryKind.CHECK_OPERATOR not in kinds_of(office, case)
    checks = OpenChildPage(office.begin)(case).checks
    assert [given["to_pet"] for _, given in checks] == ["yes", "no"]
    assert acts_of(office)[-1] == "operator.checked"
    with office.begin() as work:
        assert work.entries.of_kind(EntryKind.CHECK_OPERATOR, case)
    assert office.database.value("SELECT count(*) FROM disclosure") == 0, "we report nothing"


def test_another_entry_is_no_checklist(office: TestOffice, case: CaseId) -> None:
    other = entry_of(office, case, EntryKind.POLICE_QUESTION)
    with pytest.raises(Refused) as refused:
        CheckOperator(office.begin)(other.id, {"to_police": "yes", "to_pet": "yes"})
    assert refused.value.why == NO_CHECK
