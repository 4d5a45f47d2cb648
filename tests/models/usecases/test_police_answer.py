import dataclasses
from datetime import timedelta

import pytest

from models.calendar.entry import EntryKind
from models.cases.case import NOT_SUSPENDED, PoliceAnswer
from models.forms.definitions.note import LONGEST
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, UserId
from models.kernel.text import plain
from models.usecases.add_note import (
    TOO_LONG,
    WRITE_SOMETHING,
    AddCaseNote,
    AddConcernNote,
)
from models.usecases.end_concern import RejectConcern
from models.usecases.open_case_view import OpenCaseView
from models.usecases.record_police_answer import (
    NOT_YET,
    WHO_SAID_SO,
    RecordPoliceAnswer,
    Reply,
)
from models.usecases.resume_case import Request, ResumeCase
from models.usecases.take_case import NO_CASEWORKER, TakeCase
from models.workflow.stages import SUSPENDED, Stage
from tests.casework import acts_of, answer, entry_of, kinds_of, open_case, register
from tests.office import BO, TestOffice


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    return open_case(office).case_id


def test_there_is_no_room_for_a_reason() -> None:
    names = {each.name for kind in (Reply, Request) for each in dataclasses.fields(kind)}
    assert names == {"case_id", "answer", "given_by", "given_at", "called_back"}


def test_a_clearance_moves_the_case_on(office: TestOffice, case: CaseId) -> None:
    answer(office, case)
    view = OpenCaseView(office.begin)(case)
    assert view.stage is Stage.QUALIFICATION
    assert kinds_of(office, case) >= {EntryKind.PLAN_CONTACT}
    assert not kinds_of(office, case) & {EntryKind.POLICE_QUESTION, EntryKind.POLICE_REMINDER}
    assert view.police[0].answer is PoliceAnswer.MAY_CONTINUE
    assert view.police[0].called_back


@pytest.mark.parametrize("reply", [PoliceAnswer.WAIT, PoliceAnswer.NONE_YET])
def test_waiting_asks_again_and_moves_nothing(
    office: TestOffice, case: CaseId, reply: PoliceAnswer
) -> None:
    answer(office, case, reply)
    view = OpenCaseView(office.begin)(case)
    assert view.stage is Stage.ASSESSMENT
    assert EntryKind.POLICE_REMINDER in kinds_of(office, case)
    assert EntryKind.POLICE_QUESTION not in kinds_of(office, case)
    assert view.story[0].kind == f"police_{reply}"


def test_a_takeover_suspends_at_once_and_asks_to_call_back(
    office: TestOffice, case: CaseId
) -> None:
    answer(office, case, PoliceAnswer.TAKES_OVER, called_back=False)
    view = OpenCaseView(office.begin)(case)
    assert view.suspended
    assert kinds_of(office, case) == {
        EntryKind.CHILD_REPORT, EntryKind.STILL_SUSPENDED, EntryKind.CONFIRM_POLICE,
    }  # fmt: skip
    call_back = entry_of(office, case, EntryKind.CONFIRM_POLICE)
    assert call_back.due_at == office.clock.now() + timedelta(hours=1)
    told = next(line for line in view.story if line.kind == "suspended")
    assert told.sentence.values == ()  # not even who said so
    ended = [plain(line.sentence) for line in view.story if line.kind == "entry_rests"]
    assert ended
    assert all(words.startswith("Ended as the case was suspended: ") for words in ended)
    assert acts_of(office)[-3:-1] == ["police.answered", "case.suspended"]


def test_a_takeover_that_was_called_back_needs_no_confirmation(
    office: TestOffice, case: CaseId
) -> None:
    answer(office, case, PoliceAnswer.TAKES_OVER)
    assert EntryKind.CONFIRM_POLICE not in kinds_of(office, case)


def test_a_suspended_case_is_read_only(office: TestOffice) -> None:
    opened = open_case(office)
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    for attempt in (
        lambda: AddCaseNote(office.begin)(opened.case_id, "Noget"),
        lambda: AddConcernNote(office.begin)(opened.concern_id, "Noget"),
        lambda: answer(office, opened.case_id, PoliceAnswer.MAY_CONTINUE),
        lambda: answer(office, opened.case_id, PoliceAnswer.WAIT),
    ):
        with pytest.raises(Refused) as refused:
            attempt()
        assert refused.value.why == SUSPENDED


def test_a_second_takeover_changes_nothing_but_its_row(
    office: TestOffice, case: CaseId
) -> None:
    answer(office, case, PoliceAnswer.TAKES_OVER)
    before = OpenCaseView(office.begin)(case)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    after = OpenCaseView(office.begin)(case)
    assert (after.suspended_at, after.story) == (before.suspended_at, before.story)
    assert len(after.police) == len(before.police) + 1


@pytest.mark.parametrize("cleared_before", [True, False])
def test_only_a_request_of_the_police_resumes(
    office: TestOffice, case: CaseId, cleared_before: bool
) -> None:
    if cleared_before:
        answer(office, case)
    answer(office, case, PoliceAnswer.TAKES_OVER, called_back=False)
    office.wait(days=41)
    ResumeCase(office.begin)(Request(case, "Polititovholderen", office.clock.now()))
    view = OpenCaseView(office.begin)(case)
    assert not view.suspended
    assert view.stage is Stage.QUALIFICATION
    assert view.story[0].kind == "resumed"
    assert EntryKind.PLAN_CONTACT in kinds_of(office, case)
    gone = {EntryKind.STILL_SUSPENDED, EntryKind.CONFIRM_POLICE}
    assert not kinds_of(office, case) & gone


def test_a_case_that_is_not_suspended_is_not_resumed(office: TestOffice, case: CaseId) -> None:
    with pytest.raises(Refused) as refused:
        ResumeCase(office.begin)(Request(case, "Polititovholderen", office.clock.now()))
    assert refused.value.why == NOT_SUSPENDED


def test_who_answered_and_when_are_required(office: TestOffice, case: CaseId) -> None:
    now = office.clock.now()
    record = RecordPoliceAnswer(office.begin)
    with pytest.raises(Refused) as refused:
        record(Reply(case, PoliceAnswer.WAIT, "  ", now))
    assert (refused.value.why, refused.value.field) == (WHO_SAID_SO, "given_by")
    with pytest.raises(Refused) as refused:
        record(Reply(case, PoliceAnswer.WAIT, "Vagten", now + timedelta(minutes=1)))
    assert (refused.value.why, refused.value.field) == (NOT_YET, "given_time")


def test_a_note_is_kept_with_its_time_and_never_empty(office: TestOffice) -> None:
    opened = open_case(office)
    office.wait(minutes=7)
    AddCaseNote(office.begin)(opened.case_id, "  Talt med skolen \n")
    line = OpenCaseView(office.begin)(opened.case_id).story[0]
    assert (line.kind, line.words) == ("note", "Talt med skolen")
    assert (line.at, line.user) == (office.clock.now(), office.user.id)
    with pytest.raises(Refused) as refused:
        AddCaseNote(office.begin)(opened.case_id, "   ")
    assert refused.value.why == WRITE_SOMETHING
    with pytest.raises(Refused) as refused:
        AddConcernNote(office.begin)(opened.concern_id, "x" * (LONGEST + 1))
    assert refused.value.why.source == TOO_LONG.source


def test_a_note_on_a_concern_stands_in_its_cases_story(office: TestOffice) -> None:
    opened = open_case(office)
    AddConcernNote(office.begin)(opened.concern_id, "Ringede igen")
    assert OpenCaseView(office.begin)(opened.case_id).story[0].words == "Ringede igen"


def test_an_ended_concern_takes_no_note(office: TestOffice) -> None:
    concern = register(office)
    AddConcernNote(office.begin)(concern, "Kort note")
    RejectConcern(office.begin)(concern, "Lovlig livsførelse")
    with pytest.raises(Refused):
        AddConcernNote(office.begin)(concern, "Endnu en")


def test_the_case_and_its_open_entries_go_to_a_colleague(
    office: TestOffice, case: CaseId
) -> None:
    with office.database.transaction() as transaction:
        transaction.sql.execute(
            "INSERT INTO user_account (id, label, name, role, recipient, private_key, "
            "paper_key, created_at) VALUES (:id, 'BD', 'Bo Demosen', 'caseworker', '', x'', "
            "x'', '2026-01-14T07:30:00Z')",
            {"id": BO.id},
        )
        transaction.commit()
    TakeCase(office.begin)(case, BO.id)
    view = OpenCaseView(office.begin)(case)
    assert view.owner_id == BO.id
    assert {step.owner_id for step in view.steps} == {BO.id}
    assert view.story[0].kind == "owner"
    TakeCase(office.begin)(case)
    assert OpenCaseView(office.begin)(case).owner_id == office.user.id


def test_a_case_goes_only_to_somebody_who_does_casework(
    office: TestOffice, case: CaseId
) -> None:
    with pytest.raises(Refused) as refused:
        TakeCase(office.begin)(case, UserId("nobody"))
    assert refused.value.why == NO_CASEWORKER
