"""What stood in a small form is one's own draft, of the case or concern that it is about."""

from dataclasses import replace

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.forms.definitions.journal import CASE_NUMBER
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.usecases.common import task
from models.usecases.drafts import MyDrafts
from models.usecases.save_draft import DRAFT_GONE
from models.usecases.sheet_drafts import PART, DropSheet, FindSheet, KeepSheet, Typed
from tests.casework import acts_of, open_case, open_entries, register
from tests.office import BO, TestOffice
from tests.visiting import cleared_case, plan

SAID = {"number": "2026-17"}
NOWHERE = "ffffffff-0000-4000-8000-000000000000"


def typed(place: str) -> Typed:
    return Typed(CASE_NUMBER, SAID, "number", place, "The case's number in the journal")


def subject_of(office: TestOffice, place: str) -> tuple[str, str]:
    kept = KeepSheet(office.begin)(typed(place))
    with office.begin() as work:
        draft = work.drafts.get(kept.draft)
    return draft.subject_kind, draft.subject_id


def test_it_belongs_to_the_case_or_concern_that_its_ids_name(office: TestOffice) -> None:
    concern = register(office)
    made = cleared_case(office)
    visit = plan(office, made.case_id)
    step = open_entries(office, made.case_id)[0].id
    with office.begin() as work:
        waiting = work.entries.open_of_concern(concern)[0].id
        loose = task(
            work, EntryKind.PLAN_REVIEW, work.now, origin="plan_dated", origin_at=work.now,
            owner=work.actor.user,
        ).id  # fmt: skip
        work.note(Note(Act.ENTRY_MADE))
        work.commit()
    of_case, of_concern = (str(Kind.CASE), made.case_id), (str(Kind.CONCERN), concern)
    assert subject_of(office, made.case_id) == of_case
    assert subject_of(office, concern) == of_concern
    assert subject_of(office, str(visit)) == of_case
    assert subject_of(office, step) == of_case
    assert subject_of(office, waiting) == of_concern
    assert subject_of(office, PART.join((NOWHERE, loose, step))) == of_case
    assert subject_of(office, loose) == ("", "")
    assert subject_of(office, "settings#system") == ("", "")


def test_the_page_it_stood_over_counts_where_no_id_does(office: TestOffice) -> None:
    made = open_case(office)
    KeepSheet(office.begin)(replace(typed("x"), about=(Kind.CASE, made.case_id)))
    (row,) = MyDrafts(office.begin)()
    assert (row.case_id, row.number) == (made.case_id, made.number)
    assert row.title == "The case's number in the journal"


def test_it_is_found_as_it_was_typed_by_its_owner_alone(office: TestOffice) -> None:
    KeepSheet(office.begin)(typed("x"))
    found = FindSheet(office.begin)("journal_case", "x")
    assert found is not None
    assert (found.answers, found.focus) == (SAID, "number")
    assert FindSheet(office.begin)("journal_case", "y") is None
    assert FindSheet(office.begin)("journalise", "x") is None
    assert FindSheet(office.begin_as(BO))("journal_case", "x") is None


def test_a_newer_one_takes_the_place_of_an_older(office: TestOffice) -> None:
    KeepSheet(office.begin)(typed("x"))
    KeepSheet(office.begin)(replace(typed("x"), answers={"number": "18"}))
    (row,) = MyDrafts(office.begin)()
    found = FindSheet(office.begin)("journal_case", "x")
    assert found is not None
    assert (found.id, found.answers) == (row.id, {"number": "18"})


def test_dropped_it_is_gone_and_both_stand_in_the_log(office: TestOffice) -> None:
    kept = KeepSheet(office.begin)(typed("x"))
    DropSheet(office.begin)(kept.draft)
    assert MyDrafts(office.begin)() == ()
    assert acts_of(office)[-2:] == ["draft.started", "draft.discarded"]
    with pytest.raises(Refused) as refused:
        DropSheet(office.begin)(kept.draft)
    assert refused.value.why is DRAFT_GONE
