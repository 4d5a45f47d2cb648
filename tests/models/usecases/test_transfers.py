"""A case goes to the new kommune of residence: step, decision, sending by hand, receipt, end."""

from datetime import date

import pytest

from models.calendar.entry import EntryKind
from models.course import transfer
from models.course.transfer import TransferState
from models.disclosures.disclosure import DisclosureState, Way
from models.disclosures.gate import NOT_TO_KOMMUNE, NotReady
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, RecordId
from models.kernel.text import plain
from models.law.bases import BASES
from models.office.office import NOT_YOUR_ROLE
from models.people.person import Former
from models.usecases.close_case import CloseCase
from models.usecases.go_further import Further, GoFurther
from models.usecases.open_transfer import OpenTransfer
from models.usecases.prepare_handover import ChooseFromCase
from models.usecases.resume_case import Request, ResumeCase
from models.usecases.transfer_steps import GOES_ON
from models.usecases.transfers import (
    DeferTransfer,
    GiveTransfer,
    PrepareTransfer,
    RecordMove,
    RecordTransferReceipt,
    WithdrawTransfer,
)
from models.usecases.transitions import PlanTransition
from models.workflow.movement import CLOSED
from models.workflow.stages import SUSPENDED
from tests.casework import acts_of, entry_of, kinds_of, open_case, register, see_earlier
from tests.closing import answers_for, close, closing_of, ready_case
from tests.colleagues import join
from tests.office import BO, TestOffice
from tests.transferring import (
    KOMMUNER,
    LATER,
    MOVED,
    RECEIPT,
    WHY,
    by_hand,
    give,
    prepare,
    receipted,
    suspend,
    transfers,
)


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    return open_case(office, about_name="Dawit Fiktiv", about_age="23").case_id


def told(office: TestOffice, case: CaseId) -> list[str]:
    with office.begin() as work:
        return [line.happening.kind for line in work.story.of_case(case)]


def move(office: TestOffice, case: CaseId, **more: str) -> None:
    RecordMove(office.begin, KOMMUNER)(case, {**MOVED, **more})


def test_whoever_moves_away_gets_a_next_step_with_owner_and_date(
    office: TestOffice, case: CaseId
) -> None:
    move(office, case)
    step = entry_of(office, case, EntryKind.TRANSFER)
    assert step.place == "København Kommune"
    assert step.owner_id == office.user.id
    assert local(step.due_at).date() == date(2026, 1, 21)
    with office.begin() as work:
        person = work.people.get(work.cases.get(case).subject_id)
    assert (person.kommune_code, person.formerly) == ("101", ())
    assert told(office, case)[0] == "citizen_moved"
    assert acts_of(office)[-1] == "person.changed"
    move(office, case, kommune="147")
    with office.begin() as work:
        number = work.cases.get(case).number
        person = work.people.get(work.cases.get(case).subject_id)
    assert person.formerly == (Former("kommune", "101", number),)
    move(office, case, kommune="147")
    steps = [k for k in kinds_of(office, case) if k is EntryKind.TRANSFER]
    assert len(steps) == 1


def test_who_moves_back_needs_no_transfer(office: TestOffice, case: CaseId) -> None:
    move(office, case)
    move(office, case, kommune="999")
    assert EntryKind.TRANSFER not in kinds_of(office, case)
    with pytest.raises(Refused) as refused:
        DeferTransfer(office.begin)(case, LATER)
    assert refused.value.why is transfer.NOTHING_MOVED


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"kommune": "998"}, "kommune"),
        ({"kommune": ""}, "kommune"),
        ({"moved_on": "2026-01-15"}, "moved_on"),
    ],
)
def test_a_move_is_to_a_kommune_there_is_and_has_happened(
    office: TestOffice, case: CaseId, more: dict[str, str], field: str
) -> None:
    with pytest.raises(Refused) as refused:
        move(office, case, **more)
    assert refused.value.field == field


def test_a_case_about_somebody_who_lives_elsewhere_begins_with_that_step(
    office: TestOffice,
) -> None:
    concern = register(office, about_kommune="101", about_name="Sara Demosen", about_age="30")
    see_earlier(office.begin, concern)
    case = GoFurther(office.begin)(Further(concern)).case_id
    assert EntryKind.TRANSFER in kinds_of(office, case)


def test_a_planned_move_is_decided_on_that_day(office: TestOffice, case: CaseId) -> None:
    answers = {
        "change": "kommune", "from_date": "2026-03-02", "hands_over": "Ane",
        "takes_over": "Infohus København", "ready": "Aftale med centret",
    }  # fmt: skip
    PlanTransition(office.begin)(case, answers)
    step = entry_of(office, case, EntryKind.TRANSFER)
    assert (local(step.due_at).date(), step.place) == (date(2026, 3, 2), "Infohus København")
    DeferTransfer(office.begin)(case, {**LATER, "again_on": "2026-04-01"})
    assert local(entry_of(office, case, EntryKind.TRANSFER).due_at).date() == date(2026, 4, 1)


def test_not_yet_is_a_decision_with_a_reason_and_a_day(
    office: TestOffice, case: CaseId
) -> None:
    move(office, case)
    for more, field in (({"reason": ""}, "reason"), ({"again_on": "2026-01-14"}, "again_on")):
        with pytest.raises(Refused) as refused:
            DeferTransfer(office.begin)(case, {**LATER, **more})
        assert refused.value.field == field
    DeferTransfer(office.begin)(case, LATER)
    step = entry_of(office, case, EntryKind.TRANSFER)
    assert (local(step.due_at).date(), step.place) == (date(2026, 2, 2), "København Kommune")
    (record,) = transfers(office, case)
    assert (record.state, record.code) == (TransferState.NOT_YET, "101")
    assert record.ended_at is not None
    assert told(office, case)[0] == "transfer_not_yet"


def test_a_transfer_is_prepared_once_and_never_to_ourselves(
    office: TestOffice, case: CaseId
) -> None:
    for more, why in (({"kommune": "999"}, transfer.OWN_KOMMUNE),):
        with pytest.raises(Refused) as refused:
            prepare(office, case, **more)
        assert refused.value.why is why
    with pytest.raises(Refused) as refused:
        prepare(office, case, kommune="998")
    assert refused.value.field == "kommune"
    record = prepare(office, case)
    assert (record.state, record.code) == (TransferState.PREPARED, "101")
    assert EntryKind.TRANSFER in kinds_of(office, case)
    for again in (
        lambda: prepare(office, case, kommune="147"),
        lambda: DeferTransfer(office.begin)(case, LATER),
    ):
        with pytest.raises(Refused) as refused:
            again()
        assert refused.value.why is transfer.ONE_AT_A_TIME


def test_one_that_is_to_come_leaves_the_citizen_where_they_live(
    office: TestOffice, case: CaseId
) -> None:
    prepare(office, case, moved_on="2026-02-01")
    with office.begin() as work:
        assert work.people.get(work.cases.get(case).subject_id).kommune_code == ""
    assert EntryKind.TRANSFER in kinds_of(office, case)


def test_what_is_given_by_hand_stands_in_the_register(office: TestOffice, case: CaseId) -> None:
    record = prepare(office, case)
    give(office, case, record, way="mail", journal="2026-17", given_date="2026-01-13")
    with office.begin() as work:
        (found,) = work.disclosures.of_case(case)
    assert found.way is Way.FILE
    assert found.state is DisclosureState.HANDED_OVER
    assert (found.to_authority, found.to_person) == (
        "København Kommune", "Mette Attrap, tovholder",
    )  # fmt: skip
    assert (found.basis, found.purpose_words, found.withheld) == (
        "fvl28", WHY["necessity"], WHY["withheld"],
    )  # fmt: skip
    assert [item.necessity for item in found.items] == ["De skal vide det"] * 2
    assert local(found.at).date() == date(2026, 1, 13)
    assert transfers(office, case)[0].state == TransferState.SENT
    assert EntryKind.TRANSFER not in kinds_of(office, case)
    step = entry_of(office, case, EntryKind.TRANSFER_RECEIPT)
    assert local(step.due_at).date() == date(2026, 1, 19)
    assert told(office, case)[0] == "transfer_sent"
    assert acts_of(office)[-1] == "disclosure.told"


def test_what_was_lost_is_sent_once_more(office: TestOffice, case: CaseId) -> None:
    record = prepare(office, case)
    give(office, case, record)
    office.wait(days=2)
    give(office, case, record)
    step = entry_of(office, case, EntryKind.TRANSFER_RECEIPT)
    assert local(step.due_at).date() == date(2026, 1, 21)
    RecordTransferReceipt(office.begin)(record.id, RECEIPT)
    with office.begin() as work:
        states = [each.state for each in work.disclosures.of_case(case)]
    assert states == [DisclosureState.HANDED_OVER, DisclosureState.RECEIPTED_PAPER]


@pytest.mark.parametrize("code", [each.code for each in BASES if not each.to_kommune])
def test_a_law_that_does_not_share_with_a_kommune_is_none(
    office: TestOffice, case: CaseId, code: str
) -> None:
    record = prepare(office, case)
    with pytest.raises(NotReady) as refused:
        give(office, case, record, basis=code)
    assert {problem.field for problem in refused.value.problems} == {"basis"}
    assert plain(NOT_TO_KOMMUNE)


@pytest.mark.parametrize("purpose", ["investigation", "benefit_control"])
def test_purposes_that_the_door_refuses_are_refused_here_too(
    office: TestOffice, case: CaseId, purpose: str
) -> None:
    record = prepare(office, case)
    with pytest.raises(Refused) as refused:
        give(office, case, record, purpose=purpose)
    assert refused.value.field == "purpose"
    assert acts_of(office)[-1] == "disclosure.refused"
    assert transfers(office, case)[0].state == TransferState.PREPARED


def test_what_may_not_leave_cannot_be_given_by_hand(office: TestOffice, case: CaseId) -> None:
    record = prepare(office, case)
    asked = GiveTransfer(office.begin, plain, KOMMUNER)
    for items in (
        [{"item": "reporter", "record": "x", "necessity": "Nej"}],
        [{"item": "authority_answer", "record": "x", "necessity": "Nej"}],
        [],
    ):
        with pytest.raises(NotReady):
            asked(record.id, {**by_hand(office.begin, case), "items": items})
    with pytest.raises(Refused) as refused:
        give(office, case, record, given_date="2026-01-15")
    assert refused.value.field == "given_date"
    with office.begin() as work:
        assert work.disclosures.of_case(case) == ()


def test_a_receipt_makes_it_theirs_and_asks_to_close(office: TestOffice, case: CaseId) -> None:
    record = prepare(office, case)
    with pytest.raises(Refused) as refused:
        RecordTransferReceipt(office.begin)(record.id, RECEIPT)
    assert refused.value.why is transfer.NOT_NOW
    give(office, case, record)
    with pytest.raises(Refused) as refused:
        RecordTransferReceipt(office.begin)(record.id, {**RECEIPT, "received_on": "2026-01-15"})
    assert refused.value.field == "received_on"
    RecordTransferReceipt(office.begin)(record.id, RECEIPT)
    (found,) = transfers(office, case)
    assert found.state == TransferState.RECEIPTED
    assert EntryKind.TRANSFER_RECEIPT not in kinds_of(office, case)
    assert EntryKind.CLOSE in kinds_of(office, case)
    assert acts_of(office)[-1] == "transfer.ended"
    for again in (
        lambda: prepare(office, case, kommune="147"),
        lambda: DeferTransfer(office.begin)(case, LATER),
    ):
        with pytest.raises(Refused) as refused:
            again()
        assert refused.value.why is transfer.TAKEN_OVER


def test_a_transfer_is_given_up_with_a_reason(office: TestOffice, case: CaseId) -> None:
    record = prepare(office, case)
    give(office, case, record)
    drop = WithdrawTransfer(office.begin)
    with pytest.raises(Refused) as refused:
        drop(record.id, {"reason": " "})
    assert refused.value.field == "reason"
    drop(record.id, {"reason": "Han blev boende"})
    assert EntryKind.TRANSFER_RECEIPT not in kinds_of(office, case)
    assert EntryKind.TRANSFER in kinds_of(office, case)  # as far as we know he lives there
    assert told(office, case)[0] == "transfer_withdrawn"
    for late in (
        lambda: drop(record.id, {"reason": "Igen"}),
        lambda: give(office, case, record),
        lambda: RecordTransferReceipt(office.begin)(record.id, RECEIPT),
    ):
        with pytest.raises(Refused):
            late()
    assert prepare(office, case, kommune="147").state == TransferState.PREPARED


def test_a_case_that_rests_is_not_transferred(office: TestOffice, case: CaseId) -> None:
    record = prepare(office, case)
    give(office, case, record)
    answers = by_hand(office.begin, case)
    suspend(office, case)
    for act in (
        lambda: move(office, case),
        lambda: DeferTransfer(office.begin)(case, LATER),
        lambda: PrepareTransfer(office.begin, KOMMUNER)(case, WHY),
        lambda: GiveTransfer(office.begin, plain, KOMMUNER)(record.id, answers),
        lambda: RecordTransferReceipt(office.begin)(record.id, RECEIPT),
        lambda: WithdrawTransfer(office.begin)(record.id, {"reason": "Nej"}),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.why is SUSPENDED
    assert EntryKind.TRANSFER_RECEIPT not in kinds_of(office, case)
    ResumeCase(office.begin)(Request(case, "Vagthavende", office.clock.now()))
    assert EntryKind.TRANSFER_RECEIPT in kinds_of(office, case)


def test_only_who_may_hand_over_sends_a_case_away(office: TestOffice, case: CaseId) -> None:
    join(office, BO)
    mine = open_case(office, about_name="Liv Attrap", about_age="40").case_id
    record = prepare(office, case)
    begin = office.begin_as(BO)
    for act in (
        lambda: PrepareTransfer(begin, KOMMUNER)(mine, WHY),
        lambda: GiveTransfer(begin, plain, KOMMUNER)(record.id, {}),
        lambda: RecordTransferReceipt(begin)(record.id, RECEIPT),
        lambda: WithdrawTransfer(begin)(record.id, {"reason": "Nej"}),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.why is NOT_YOUR_ROLE


def test_another_record_is_no_transfer(office: TestOffice, case: CaseId) -> None:
    answers = {
        "change": "other", "from_date": "2026-03-02", "hands_over": "Ane",
        "takes_over": "Bo", "ready": "Aftale",
    }  # fmt: skip
    PlanTransition(office.begin)(case, answers)
    key = RecordId(str(office.database.value("SELECT id FROM course_record")))
    with pytest.raises(Refused) as refused:
        WithdrawTransfer(office.begin)(key, {"reason": "Nej"})
    assert refused.value.why is transfer.NOT_NOW


def test_a_case_with_a_transfer_under_way_is_not_closed(office: TestOffice) -> None:
    made = ready_case(office)
    record = prepare(office, made.case_id)
    (words,) = closing_of(office, made.case_id).hindrances
    assert "waits for its receipt" in plain(words)
    give(office, made.case_id, record)
    with pytest.raises(Refused):
        close(office, made.case_id)


def test_the_case_is_closed_as_transferred_to_a_named_body(office: TestOffice) -> None:
    made = ready_case(office)
    record = receipted(office, made.case_id)
    closing = closing_of(office, made.case_id)
    assert closing.taken_by is not None
    assert (closing.taken_by.to, closing.taken_by.on) == (
        "København Kommune",
        date(2026, 1, 14),
    )
    answers = answers_for(office, made.case_id)
    assert [each.what for each in closing.lacking(answers)] == [GOES_ON]
    with pytest.raises(Refused) as refused:
        CloseCase(office.begin)(made.case_id, answers)
    assert refused.value.field == "goes_on"
    theirs = {**answers, "goes_on": "yes", "receiver": "København Kommune, Mette Attrap"}
    assert closing.lacking(theirs) == ()
    CloseCase(office.begin)(made.case_id, theirs)
    row = office.database.sql.execute(
        "SELECT state, parent_id FROM course_record WHERE kind = 'closure'"
    ).fetchone()
    assert row == ("transferred", record.id)
    with office.begin() as work:
        (line,) = (
            line.happening
            for line in work.story.of_case(made.case_id)
            if line.happening.kind == "transferred"
        )
    assert line.data == {"to": "København Kommune", "date": "14.01.2026"}
    assert EntryKind.DELETE_DUE in kinds_of(office, made.case_id)
    with pytest.raises(Refused) as refused:
        prepare(office, made.case_id, kommune="147")
    assert refused.value.why is CLOSED


def test_the_page_shows_how_it_stands(office: TestOffice, case: CaseId) -> None:
    page = OpenTransfer(office.begin, KOMMUNER)
    first = page(case)
    assert (first.running, first.waits, first.to, first.earlier) == (None, False, "", ())
    assert first.may_change
    move(office, case)
    DeferTransfer(office.begin)(case, LATER)
    record = prepare(office, case)
    now = page(case)
    assert now.running is not None
    assert now.running.record_id == record.id
    assert (now.lives_in, now.own, now.to, now.waits) == (
        "101",
        "999",
        "København Kommune",
        True,
    )
    assert [row.state for row in now.earlier] == ["not_yet"]
    give(office, case, record)
    RecordTransferReceipt(office.begin)(record.id, RECEIPT)
    assert page(case).taken_over
    assert ChooseFromCase(office.begin, KOMMUNER)(case).transfer_to == ""


def test_a_move_elsewhere_ends_a_transfer_under_way_first(office: TestOffice) -> None:
    case = open_case(office).case_id
    prepare(office, case)
    with pytest.raises(Refused) as under_way:
        RecordMove(office.begin, KOMMUNER)(case, {**MOVED, "kommune": "147"})
    assert (under_way.value.why, under_way.value.field) == (transfer.ONE_AT_A_TIME, "kommune")
    RecordMove(office.begin, KOMMUNER)(case, MOVED)


def test_a_receipt_is_not_older_than_what_was_given(office: TestOffice) -> None:
    case = open_case(office).case_id
    record = prepare(office, case)
    give(office, case, record)
    with pytest.raises(Refused) as early:
        RecordTransferReceipt(office.begin)(record.id, {**RECEIPT, "received_on": "2026-01-13"})
    assert (early.value.why, early.value.field) == (transfer.NOT_BEFORE_SENT, "received_on")
