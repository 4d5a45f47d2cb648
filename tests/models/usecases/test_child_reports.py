"""The report on a child: recorded at once, whatever else the case does."""

import pytest

from models.calendar.entry import EntryKind, EntryStatus
from models.cases.case import PoliceAnswer
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import EntryId
from models.usecases.child_reports import (
    FIRST_DELIVER,
    NO_REPORT,
    DeliverChildReport,
    NumberChildReport,
)
from models.usecases.delete_concern import DeleteConcern
from models.usecases.end_concern import RejectConcern
from models.usecases.open_child_page import OpenChildPage
from tests.casework import DELIVERED, acts_of, answer, entry_of, open_case, register
from tests.office import BO, TestOffice


def report_of(office: TestOffice, concern: object) -> EntryId:
    with office.begin() as work:
        return work.entries.of_kind(EntryKind.CHILD_REPORT, None, (concern,))[0].id  # type: ignore[arg-type]


def test_a_delivered_report_stands_with_when_to_whom_and_by_whom(office: TestOffice) -> None:
    case = open_case(office).case_id
    entry = entry_of(office, case, EntryKind.CHILD_REPORT)
    DeliverChildReport(office.begin)(entry.id, DELIVERED)
    with office.begin() as work:
        kept = work.entries.get(entry.id)
        (told,) = (
            each.happening
            for each in work.story.of_case(case)
            if each.happening.kind == "child_reported"
        )
        answers = work.answers.latest("child_report", (Kind.ENTRY, entry.id))
    assert (kept.status, kept.outcome) == (EntryStatus.DONE, "delivered")
    assert told.data == {"to": "Børneteamet, Prøvekøbing"}
    assert told.at.isoformat() == "2026-01-14T07:20:00+00:00"
    assert answers is not None
    assert answers.answers["received_by"] == "Lise Fiktiv, rådgiver"
    assert acts_of(office)[-1] == "child.reported"


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [("by_other", "child_reported_by_other"), ("not_due", "child_report_not_due")],
)
def test_one_that_is_not_ours_says_why(office: TestOffice, outcome: str, kind: str) -> None:
    case = open_case(office).case_id
    entry = entry_of(office, case, EntryKind.CHILD_REPORT)
    given = {"child": "other", "child_words": "Han selv", "outcome": outcome}
    with pytest.raises(Refused) as refused:
        DeliverChildReport(office.begin)(entry.id, given)
    assert refused.value.field == "reason"
    DeliverChildReport(office.begin)(entry.id, {**given, "reason": "Skolen gjorde det"})
    with office.begin() as work:
        told = work.story.of_case(case)[0].happening
    assert (told.kind, told.words) == (kind, "Skolen gjorde det")


def test_not_telling_the_parents_asks_for_the_reason(office: TestOffice) -> None:
    case = open_case(office).case_id
    entry = entry_of(office, case, EntryKind.CHILD_REPORT)
    with pytest.raises(Refused) as refused:
        DeliverChildReport(office.begin)(entry.id, {**DELIVERED, "parents": "omit"})
    assert refused.value.field == "omit_reason"


def test_nothing_is_delivered_later_than_now(office: TestOffice) -> None:
    case = open_case(office).case_id
    entry = entry_of(office, case, EntryKind.CHILD_REPORT)
    with pytest.raises(Refused) as refused:
        DeliverChildReport(office.begin)(entry.id, {**DELIVERED, "delivered_time": "23:00"})
    assert refused.value.field == "delivered_time"


def test_it_waits_for_no_case(office: TestOffice) -> None:
    concern = register(office)
    entry = report_of(office, concern)
    DeliverChildReport(office.begin)(entry, DELIVERED)
    with office.begin() as work:
        assert work.entries.get(entry).status is EntryStatus.DONE
        kinds = {each.happening.kind for each in work.story.of_concern(concern)}
    assert "child_reported" in kinds


def test_scenario_3_it_goes_on_while_the_case_rests_and_the_police_never_hold_it_back(
    office: TestOffice,
) -> None:
    case = open_case(office, about_name="Rune Demosen", about_age="31", children_home="yes")
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    entry = entry_of(office, case.case_id, EntryKind.CHILD_REPORT)
    DeliverChildReport(office.begin)(entry.id, {**DELIVERED, "police_asked": "no"})
    NumberChildReport(office.begin)(entry.id, {"number": "B-117"})
    view = OpenChildPage(office.begin)(case.case_id)
    (line,) = (each for each in view.clocks if each.kind is EntryKind.CHILD_REPORT)
    assert (line.number, line.answers["police_asked"]) == ("B-117", "no")
    assert acts_of(office)[-1] == "child.reported"


def test_it_goes_on_after_closing(office: TestOffice) -> None:
    case = open_case(office).case_id
    entry = entry_of(office, case, EntryKind.CHILD_REPORT)
    office.database.execute(
        "UPDATE case_file SET closed_at = '2026-01-14T07:00:00Z' WHERE id = ?", (case,)
    )
    DeliverChildReport(office.begin)(entry.id, DELIVERED)


def test_a_number_waits_for_the_report_and_another_entry_is_none(office: TestOffice) -> None:
    case = open_case(office).case_id
    entry = entry_of(office, case, EntryKind.CHILD_REPORT)
    with pytest.raises(Refused) as refused:
        NumberChildReport(office.begin)(entry.id, {"number": "7"})
    assert refused.value.why == FIRST_DELIVER
    other = entry_of(office, case, EntryKind.POLICE_QUESTION)
    with pytest.raises(Refused) as refused:
        DeliverChildReport(office.begin)(other.id, DELIVERED)
    assert refused.value.why == NO_REPORT


def test_what_was_written_in_it_goes_with_a_deleted_concern(office: TestOffice) -> None:
    concern = register(office)
    entry = report_of(office, concern)
    DeliverChildReport(office.begin)(entry, DELIVERED)
    RejectConcern(office.begin)(concern, "Et almindeligt drengestreg")
    DeleteConcern(office.begin)(concern)
    left = office.database.value(
        "SELECT count(*) FROM answer WHERE answers LIKE '%Lise Fiktiv%'"
    )
    assert left == 0


def test_whoever_does_not_see_the_matter_reads_no_answers_about_its_entries(
    office: TestOffice,
) -> None:
    case = open_case(office).case_id
    entry = entry_of(office, case, EntryKind.CHILD_REPORT)
    DeliverChildReport(office.begin)(entry.id, DELIVERED)
    about = (Kind.ENTRY, str(entry.id))
    with office.begin_as(BO)() as work:
        assert work.answers.latest("child_report", about) is None
    with office.begin() as work:
        assert work.answers.latest("child_report", about) is not None
