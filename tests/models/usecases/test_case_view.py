import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, UserId
from models.kernel.text import plain
from models.office.office import NOT_YOUR_ROLE, User
from models.people.relation import Described
from models.ports.records import NotFoundError
from models.usecases.open_case_log import OpenCaseLog
from models.usecases.open_case_view import FIRST_WORDS, OpenCaseView
from models.usecases.relations import AddRelation
from models.usecases.take_case import TakeCase
from tests.casework import acts_of, answer, entry_of, open_case, open_entries, register
from tests.office import BO, TestOffice

REVIEWER = User(UserId("reviewer"), "LK", "Lone Kontrol", Role.LOG_REVIEWER)


def test_the_log_knows_before_anything_is_shown(office: TestOffice) -> None:
    case = open_case(office).case_id
    before = acts_of(office)
    OpenCaseView(office.begin)(case)
    assert acts_of(office) == [*before, "case.viewed"]


def test_whoever_does_no_casework_sees_nothing(office: TestOffice) -> None:
    case = open_case(office).case_id
    before = acts_of(office)
    with pytest.raises(Refused) as refused:
        OpenCaseView(office.begin_as(REVIEWER))(case)
    assert refused.value.why == NOT_YOUR_ROLE
    assert acts_of(office) == before


def test_a_case_that_is_not_there_is_not_found(office: TestOffice) -> None:
    with pytest.raises(NotFoundError):
        OpenCaseView(office.begin)(CaseId("none"))


def test_the_view_holds_what_the_page_shows(office: TestOffice) -> None:
    opened = open_case(office, words="Råb. " * 100, agreed="Vi ringer torsdag")
    given = Described("mother", "mor", name="Anne Testesen", custody="yes")
    AddRelation(office.begin)(opened.case_id, given)
    answer(office, opened.case_id)
    view = OpenCaseView(office.begin)(opened.case_id)
    assert (view.number, view.subject.name) == (opened.number, "Mathias Testesen")
    assert view.subject.is_minor(view.today)
    assert view.step is not None
    assert view.step.kind is EntryKind.CHILD_REPORT
    assert [line.kind for line in view.story] == [
        "police_may_continue", "relation_added", "case_opened", "agreed", "concern_received",
    ]  # fmt: skip
    assert plain(view.story[-1].sentence) == "Concern H-2026-0001 received"
    concern = view.concerns[0]
    assert (concern.number, concern.after_call) == ("H-2026-0001", False)
    assert concern.words.endswith(" …")
    assert len(concern.words) <= FIRST_WORDS + 2
    assert [(each.name, each.described) for each in view.relatives] == [
        ("Anne Testesen", given)
    ]
    assert {step.kind for step in view.steps} == {
        entry.kind for entry in open_entries(office, opened.case_id)
    }
    origin = next(step for step in view.steps if step.kind is EntryKind.CHILD_REPORT).origin
    assert "14.01.2026 kl. 8.30" in plain(origin)
    assert view.subject_id == view.subject.id
    assert view.visits == ()


def test_the_log_of_a_case_says_who_did_what_and_is_itself_logged(office: TestOffice) -> None:
    opened = open_case(office)
    OpenCaseView(office.begin)(opened.case_id)
    rows = OpenCaseLog(office.begin)(opened.case_id).lines
    assert [row.act for row in rows] == ["case.viewed", "case.opened"]
    assert {row.user for row in rows} == {office.user.id}
    assert acts_of(office)[-1] == "log.viewed"
    again = OpenCaseLog(office.begin_as(REVIEWER))(opened.case_id, before=rows[0].seq)
    assert [row.act for row in again.lines] == ["case.opened"]


def test_a_caseworker_does_not_read_the_log(office: TestOffice) -> None:
    opened = open_case(office)
    with pytest.raises(Refused):
        OpenCaseLog(office.begin_as(BO))(opened.case_id)
    assert "log.viewed" not in acts_of(office)


def test_taking_a_case_leaves_what_a_colleague_has_taken(office: TestOffice) -> None:
    opened = open_case(office)
    entry = entry_of(office, opened.case_id, EntryKind.CHILD_REPORT)
    with office.begin() as work:
        entry.owner_id = BO.id
        work.entries.save(entry)
        work.note(Note(Act.ENTRY_MADE))
        work.commit()
    TakeCase(office.begin)(opened.case_id)
    assert entry_of(office, opened.case_id, EntryKind.CHILD_REPORT).owner_id == BO.id


def test_the_story_of_another_concern_is_not_told(office: TestOffice) -> None:
    opened = open_case(office)
    register(office, about_name="Freja Eksempel", agreed="Noget andet")
    view = OpenCaseView(office.begin)(opened.case_id)
    assert all("Noget andet" not in line.words for line in view.story)
