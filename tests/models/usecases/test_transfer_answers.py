"""A case goes from kommune to kommune: accepted, rejected, called back, and who has it when."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import Entry, EntryKind
from models.calendar.recurrence import Every, Rule
from models.course import transfer
from models.course.transfer import LEFT_OPEN, RECEIPT, TransferState
from models.disclosures.disclosure import Direction, DisclosureState
from models.disclosures.register import Asked, RegisterRow
from models.exchange import arrival, responsibility
from models.exchange.answer import Answer
from models.exchange.leaving import AFTER_NO, AFTER_NO_AT_MOST
from models.forms.answers import rows
from models.kernel.clock import local
from models.kernel.ids import BundleId, CaseId
from models.kernel.text import plain
from models.law.requests import Consent
from models.office.office import Actor
from models.usecases.close_case import PrepareClosing
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.register_entry import OpenDisclosure
from models.usecases.reject_transfer import NAMES_CITIZEN
from models.usecases.resume_case import Request, ResumeCase
from models.usecases.transfers import RecordTransferReceipt, WithdrawTransfer
from models.visits.visit import VisitStatus
from storage.queries import exchange
from storage.queries.reads import SqlReads
from storage.repositories.sight import EVERYTHING
from tests.casework import kinds_of
from tests.handing import METTE, Pair, make_neighbours
from tests.moving import TAKE, newest, opened, recall, receipt, refused, sealed, send
from tests.transferring import RECEIPT as BY_HAND
from tests.transferring import give, prepare, suspend, transfers
from tests.visiting import cleared_case, plan


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_neighbours(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


@pytest.fixture
def case(pair: Pair) -> CaseId:
    return pair.case()


def waits_there(pair: Pair) -> list[Entry]:
    """What is open at the other kommune without a case."""
    with pair.police.office.begin() as work:
        keys = [row.id for row in exchange.inbox(pair.police.office.database.sql)]
        return [entry for key in keys for entry in work.entries.open_about(str(key))]


def story(pair: Pair, case: CaseId) -> list[str]:
    with pair.kommune.office.begin() as work:
        return [line.happening.kind for line in work.story.of_case(case)]


def test_an_acceptance_ends_our_responsibility_at_its_own_moment(
    pair: Pair, case: CaseId
) -> None:
    bundle = opened(pair, case)
    pair.police.office.clock.advance(timedelta(hours=1))
    accepted_at = pair.police.office.clock.now().replace(microsecond=0)
    pair.police.take_up(bundle, TAKE)
    pair.police.office.clock.advance(timedelta(hours=2))
    pair.kommune.office.clock.advance(timedelta(days=1))
    read = pair.kommune.accept_receipt(receipt(pair, bundle, "2026-7"))
    assert read.answered is not None
    assert read.answered.answer is Answer.ACCEPTED
    office = pair.kommune.office
    (record,) = transfers(office, case)
    assert (record.state, record.ended_at) == (TransferState.RECEIPTED, accepted_at)
    with office.begin() as work:
        said = work.answers.latest(RECEIPT.key, record.topic)
    assert said is not None
    assert said.answers == {
        "received_by": "Mette Attrap, Coordinator (tovholder)", "received_on": "2026-01-14", "number": "2026-7",
    }  # fmt: skip
    assert EntryKind.CLOSE in kinds_of(office, case)
    assert EntryKind.TRANSFER_RECEIPT not in kinds_of(office, case)
    assert "responsibility_passed" in story(pair, case)
    closing = PrepareClosing(office.begin)(case)
    assert getattr(closing, "taken_by", None) is not None


def test_what_was_open_here_ends_and_is_written_down_to_be_told(
    pair: Pair, case: CaseId
) -> None:
    office = pair.kommune.office
    due = office.clock.now() + timedelta(days=9)
    PlanFollowUp(office.begin)(
        FollowUp(case, EntryKind.FOLLOW_UP, due, due + timedelta(hours=1))
    )
    bundle = opened(pair, case)
    pair.police.take_up(bundle, TAKE)
    pair.kommune.accept_receipt(receipt(pair, bundle))
    record = newest(pair, case)
    with office.begin() as work:
        left = work.answers.latest(LEFT_OPEN.key, record.topic)
        child = work.people.get(work.cases.get(case).subject_id)
    assert left is not None
    what = {row["what"] for row in rows(left.answers, "entries")}
    assert {"follow_up", "police_question"} <= what
    still = kinds_of(office, case)
    assert EntryKind.FOLLOW_UP not in still
    assert {EntryKind.CLOSE, EntryKind.CHILD_REPORT} <= still, "our own duty towards the child"
    assert child is not None
    assert "entry_transferred" in story(pair, case)


def test_received_only_is_no_acceptance(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    read = pair.kommune.accept_receipt(receipt(pair, bundle))
    assert read.answered is None
    office = pair.kommune.office
    assert newest(pair, case).state == TransferState.SENT
    assert EntryKind.TRANSFER_RECEIPT in kinds_of(office, case), "we are reminded of the answer"
    assert EntryKind.CLOSE not in kinds_of(office, case)
    (row,) = exchange.handovers(office.database.sql, EVERYTHING, case)
    assert row.state is DisclosureState.RECEIPTED_DIGITAL


def test_a_rejection_gives_the_case_back_with_its_reason_and_a_next_step(
    pair: Pair, case: CaseId
) -> None:
    bundle = opened(pair, case)
    pair.police.reject(bundle, {"reason": "too_little"})
    file = receipt(pair, bundle)
    pair.kommune.accept_receipt(file)
    office = pair.kommune.office
    record = newest(pair, case)
    assert record.state == TransferState.REJECTED
    assert record.ended_at is not None
    with office.begin() as work:
        told = [line.happening for line in work.story.of_case(case)]
    (said,) = (each for each in told if each.kind == "transfer_rejected")
    assert said.words == "We need to know more before we can take it over"
    assert said.data["to"] == "København Kommune"
    assert EntryKind.TRANSFER in kinds_of(office, case)
    assert EntryKind.TRANSFER_RECEIPT not in kinds_of(office, case)
    pair.kommune.accept_receipt(file)
    assert len(transfers(office, case)) == 1
    again = prepare(office, case)
    assert again.state == TransferState.PREPARED


@pytest.mark.parametrize(
    "words",
    ["Mathias Testesen bor her ikke.", "Mathias er flyttet igen.", "740310-5907 bor her ikke."],
)
def test_a_rejection_says_nothing_of_the_citizen(pair: Pair, case: CaseId, words: str) -> None:
    """The receipt with the reason names nobody: it is a way out that holds no citizen."""
    bundle = opened(pair, case)
    given = {"reason": "other", "words": words}
    why = refused(lambda: pair.police.reject(bundle, given))
    assert (why.why, why.field) == (NAMES_CITIZEN, "words")
    assert pair.police.log()[-1] != "transfer.rejected done"


def test_a_rejection_in_own_words_needs_them(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    assert refused(lambda: pair.police.reject(bundle, {})).field == "reason"
    assert refused(lambda: pair.police.reject(bundle, {"reason": "other"})).field == "words"
    pair.police.reject(bundle, {"reason": "other", "words": "Vi taler om det."})
    with pair.police.office.begin() as work:
        answered = work.bundles.received(bundle).decided
    assert answered is not None
    assert answered.reason == "Vi taler om det."
    assert pair.police.log()[-1] == "transfer.rejected done"
    why = refused(lambda: pair.police.take_up(bundle, TAKE))
    assert why.why is responsibility.ANSWERED[Answer.REJECTED]
    why = refused(lambda: pair.police.reject(bundle, {"reason": "elsewhere"}))
    assert why.why is responsibility.ANSWERED[Answer.REJECTED]
    assert pair.police.count("case_file") == 0


def test_the_steps_of_the_new_kommune(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    (asks,) = waits_there(pair)
    assert (asks.kind, asks.place) == (EntryKind.ANSWER_TRANSFER, "Prøvekøbing Kommune")
    receipt(pair, bundle)
    assert [each.kind for each in waits_there(pair)] == [EntryKind.ANSWER_TRANSFER]
    pair.police.reject(bundle, {"reason": "has_case"})
    (owes,) = waits_there(pair)
    assert owes.kind is EntryKind.RETURN_ANSWER
    receipt(pair, bundle)
    assert waits_there(pair) == []


def test_a_transfer_is_called_back_before_it_is_answered(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    file = recall(pair, case)
    office = pair.kommune.office
    assert newest(pair, case).state == TransferState.RECALLED
    assert EntryKind.TRANSFER_RECEIPT in kinds_of(office, case), "they have still to answer"
    assert refused(lambda: prepare(office, case)).why is transfer.ONE_AT_A_TIME
    read = pair.police.read_recall(file)
    assert (read.answer_with, read.organisation) == (bundle, "Prøvekøbing Kommune")
    pair.police.read_recall(file)
    why = refused(lambda: pair.police.take_up(bundle, TAKE))
    assert why.why is responsibility.ANSWERED[Answer.RECALLED]
    pair.kommune.accept_receipt(receipt(pair, bundle))
    record = newest(pair, case)
    assert record.state == TransferState.WITHDRAWN
    assert "transfer_recall_counts" in story(pair, case)
    assert EntryKind.TRANSFER in kinds_of(office, case)
    assert [each for each in pair.police.log() if "recall" in each] == [
        "transfer.recall_read done"
    ] * 2


def test_a_recall_that_comes_too_late_says_what_to_do(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    file = recall(pair, case)
    pair.police.take_up(bundle, TAKE)
    why = refused(lambda: pair.police.read_recall(file))
    assert why.why is responsibility.TOO_LATE
    assert pair.police.log()[-1] == "bundle.refused refused"
    pair.kommune.accept_receipt(receipt(pair, bundle))
    assert newest(pair, case).state == TransferState.RECEIPTED


def test_a_recall_may_come_before_the_bundle(pair: Pair, case: CaseId) -> None:
    path = sealed(pair, case)
    file = recall(pair, case)
    read = pair.police.read_recall(file)
    assert exchange.inbox(pair.police.office.database.sql) == ()
    why = refused(lambda: pair.police.receive(path))
    named = {"number": "V-2026-0001", "organisation": "Prøvekøbing Kommune"}
    assert plain(why.why) == plain(arrival.CALLED_BACK.filled(**named))
    pair.kommune.accept_receipt(receipt(pair, read.answer_with))
    assert newest(pair, case).state == TransferState.WITHDRAWN


def test_a_recall_names_every_sending_and_can_be_written_again(
    pair: Pair, case: CaseId
) -> None:
    first = sealed(pair, case)
    second = send(pair, case)
    recall(pair, case)
    again = recall(pair, case)
    pair.police.receive(first)
    read = pair.police.read_recall(again)
    refused(lambda: pair.police.receive(second))
    assert read.number == "V-2026-0002"
    with pair.police.office.begin() as work:
        sender = work.contacts.every()[0]
        both = work.bundles.of_their_case(sender.id, "S-2026-0001")
    assert [each.answer for each in both] == [Answer.RECALLED] * 2


def test_only_what_was_sent_sealed_is_called_back(pair: Pair, case: CaseId) -> None:
    office = pair.kommune.office
    record = prepare(office, case)
    act = pair.kommune.recall
    why = {"reason": "Han blev"}
    assert refused(lambda: act(record.id, why, str(pair.stick))).why is transfer.NOT_NOW
    give(office, case, record)
    assert refused(lambda: act(record.id, why, str(pair.stick))).why is transfer.NOT_SENT_SEALED
    assert refused(lambda: act(record.id, {}, str(pair.stick))).field == "reason"
    assert list(pair.stick.glob("*.age")) == []


def test_a_recall_that_is_none_is_refused(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    no_recall = receipt(pair, bundle)
    refused(lambda: pair.police.read_recall(no_recall))
    refused(lambda: pair.kommune.read_recall(no_recall))
    refused(lambda: pair.kommune.accept_receipt(recall(pair, case)))


def test_what_left_our_hands_is_given_up_only_with_their_word(pair: Pair, case: CaseId) -> None:
    sealed(pair, case)
    give_up = WithdrawTransfer(pair.kommune.office.begin)
    record = newest(pair, case)
    why = refused(lambda: give_up(record.id, {"reason": "Han blev"}))
    assert (why.why, why.field) == (transfer.CONFIRMED_BY, "confirmed_by")
    give_up(record.id, {"reason": "Han blev", "confirmed_by": "Mette Attrap, telefon"})
    assert newest(pair, case).state == TransferState.WITHDRAWN


def test_a_signed_acceptance_stands_above_what_was_said_by_phone(
    pair: Pair, case: CaseId
) -> None:
    bundle = opened(pair, case)
    pair.police.take_up(bundle, TAKE)
    office = pair.kommune.office
    said = {"reason": "Han blev", "confirmed_by": "En, der tog fejl"}
    WithdrawTransfer(office.begin)(newest(pair, case).id, said)
    again = prepare(office, case)
    pair.kommune.accept_receipt(receipt(pair, bundle))
    states = [each.state for each in transfers(office, case)]
    assert states == [TransferState.RECEIPTED, TransferState.WITHDRAWN]
    assert transfers(office, case)[-1].id == again.id
    assert EntryKind.CLOSE in kinds_of(office, case)


def test_two_kommuner_must_talk_where_a_false_word_sent_it_to_both(
    pair: Pair, case: CaseId
) -> None:
    bundle = opened(pair, case)
    pair.police.take_up(bundle, TAKE)
    office = pair.kommune.office
    said = {"reason": "Han blev", "confirmed_by": "En, der tog fejl"}
    WithdrawTransfer(office.begin)(newest(pair, case).id, said)
    elsewhere = prepare(office, case, kommune="147")
    give(office, case, elsewhere)
    why = refused(lambda: pair.kommune.accept_receipt(receipt(pair, bundle)))
    assert why.why is transfer.TWO_KOMMUNER
    assert newest(pair, case).state == TransferState.SENT


def test_an_older_sending_is_answered_no_more(pair: Pair, case: CaseId) -> None:
    first = opened(pair, case)
    second = pair.police.receive(send(pair, case)).bundle_id
    assert refused(lambda: pair.police.take_up(first, TAKE)).why is responsibility.NEWER
    pair.police.take_up(second, TAKE)
    why = refused(lambda: pair.police.reject(first, {"reason": "has_case"}))
    assert why.why is responsibility.TAKEN_BEFORE
    pair.kommune.accept_receipt(receipt(pair, second))
    pair.kommune.accept_receipt(receipt(pair, first))
    assert newest(pair, case).state == TransferState.RECEIPTED
    assert pair.police.count("case_file") == 1


def test_a_rejection_of_an_older_sending_leaves_the_newest_waiting(
    pair: Pair, case: CaseId
) -> None:
    first = opened(pair, case)
    pair.police.reject(first, {"reason": "too_little"})
    path = send(pair, case)
    pair.kommune.accept_receipt(receipt(pair, first))
    assert newest(pair, case).state == TransferState.SENT
    second = pair.police.receive(path).bundle_id
    pair.police.take_up(second, TAKE)
    pair.kommune.accept_receipt(receipt(pair, second))
    assert newest(pair, case).state == TransferState.RECEIPTED


def test_an_answer_is_not_lost_under_an_older_receipt(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    only_received = receipt(pair, bundle)
    pair.police.take_up(bundle, TAKE)
    pair.kommune.accept_receipt(receipt(pair, bundle))
    pair.kommune.accept_receipt(only_received)
    with pair.kommune.office.begin() as work:
        kept = work.bundles.out(BundleId(bundle)).receipt
    assert kept is not None
    assert b'"answer":"accepted"' in kept
    assert newest(pair, case).state == TransferState.RECEIPTED


def test_an_acceptance_that_comes_while_the_case_rests_counts_and_asks_later(
    pair: Pair, case: CaseId
) -> None:
    bundle = opened(pair, case)
    pair.police.take_up(bundle, TAKE)
    office = pair.kommune.office
    suspend(office, case)
    pair.kommune.accept_receipt(receipt(pair, bundle))
    assert newest(pair, case).state == TransferState.RECEIPTED
    assert EntryKind.CLOSE not in kinds_of(office, case)
    ResumeCase(office.begin)(Request(case, "Vagthavende", office.clock.now()))
    assert EntryKind.CLOSE in kinds_of(office, case)


def test_by_hand_it_passes_as_before(pair: Pair, case: CaseId) -> None:
    office = pair.kommune.office
    record = prepare(office, case)
    give(office, case, record)
    RecordTransferReceipt(office.begin)(record.id, BY_HAND)
    assert newest(pair, case).state == TransferState.RECEIPTED
    assert kinds_of(office, case) >= {EntryKind.CLOSE}


def test_a_late_receipt_answers_no_other_transfer(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    pair.police.reject(bundle, {"reason": "elsewhere"})
    file = receipt(pair, bundle)
    office = pair.kommune.office
    first = newest(pair, case)
    said = {"reason": "Han blev", "confirmed_by": "Mette Attrap"}
    WithdrawTransfer(office.begin)(first.id, said)
    again = prepare(office, case)
    pair.kommune.accept_receipt(file)
    states = {each.id: each.state for each in transfers(office, case)}
    assert states == {first.id: "withdrawn", again.id: "prepared"}


@pytest.mark.parametrize("bad", ["regning \u202egpj.exe", "før\0efter", "x" * 100_000])
def test_words_are_kept_as_typed_or_refused(pair: Pair, case: CaseId, bad: str) -> None:
    bundle = opened(pair, case)
    why = refused(lambda: pair.police.reject(bundle, {"reason": "other", "words": bad}))
    assert why.field == "words"
    record = newest(pair, case)
    act = pair.kommune.recall
    assert refused(lambda: act(record.id, {"reason": bad}, str(pair.stick))).field == "reason"
    assert record.state == TransferState.SENT


def test_odd_words_go_there_and_back(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    odd = "<b>{name}</b> '; DROP TABLE concern; -- =cmd|'!A0"
    pair.police.reject(bundle, {"reason": "other", "words": odd})
    pair.kommune.accept_receipt(receipt(pair, bundle))
    with pair.kommune.office.begin() as work:
        told = [line.happening for line in work.story.of_case(case)]
    assert next(each.words for each in told if each.kind == "transfer_rejected") == odd


def test_a_code_on_the_screen_carries_the_answer_too(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    first = pair.police.receipt_code(bundle, "2026-7")
    pair.police.take_up(bundle, TAKE)
    second = pair.police.receipt_code(bundle, "2026-7")
    assert second.data != first.data, (
        "one that was written before the answer is not shown again"
    )
    assert waits_there(pair) == []
    read = pair.kommune.accept_short(second.data)
    assert read.answered is not None
    assert newest(pair, case).state == TransferState.RECEIPTED


def test_what_repeats_and_a_planned_visit_end_with_the_responsibility(pair: Pair) -> None:
    office = pair.kommune.office
    case = cleared_case(office).case_id
    visit = plan(office, case)
    due = office.clock.now() + timedelta(days=9)
    rule = Rule(local(due).date(), Every.WEEK, 2)
    PlanFollowUp(office.begin)(FollowUp(case, EntryKind.OTHER, due, repeats=rule))
    bundle = opened(pair, case, "subject", "concern_words")
    pair.police.take_up(bundle, TAKE)
    pair.kommune.accept_receipt(receipt(pair, bundle))
    record = newest(pair, case)
    with office.begin() as work:
        assert work.visits.get(visit).status is VisitStatus.CANCELLED
        left = work.answers.latest(LEFT_OPEN.key, record.topic)
    assert left is not None
    what = [row["what"] for row in rows(left.answers, "entries")]
    assert what.count("other") == 1, "of what repeats the first day is enough"
    assert "series_ended_with_case" in story(pair, case)


def test_an_acceptance_of_a_case_that_is_closed_meanwhile_only_says_so(
    pair: Pair, case: CaseId
) -> None:
    bundle = opened(pair, case)
    pair.police.take_up(bundle, TAKE)
    office = pair.kommune.office
    office.database.execute(
        "UPDATE case_file SET closed_at = '2026-01-14T07:30:00Z', stage = 'closed' WHERE id = ?",
        (case,),
    )
    pair.kommune.accept_receipt(receipt(pair, bundle))
    record = newest(pair, case)
    assert record.state == TransferState.RECEIPTED
    with office.begin() as work:
        assert work.answers.latest(LEFT_OPEN.key, record.topic) is None


def test_what_ended_meanwhile_stays_as_it_ended(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    pair.police.take_up(bundle, TAKE)
    office = pair.kommune.office
    said = {"reason": "Han blev", "confirmed_by": "En, der tog fejl"}
    WithdrawTransfer(office.begin)(newest(pair, case).id, said)
    again = prepare(office, case)
    WithdrawTransfer(office.begin)(again.id, {"reason": "Alligevel ikke"})
    with office.begin() as work:
        for entry in work.entries.open_of_case(case):
            entry.done("", work.now, work.actor.user)
            work.entries.save(entry)
        work.note(Note(Act.ENTRY_DONE))
        work.commit()
    pair.kommune.accept_receipt(receipt(pair, bundle))
    states = [each.state for each in transfers(office, case)]
    assert states == [TransferState.RECEIPTED, TransferState.WITHDRAWN]


def days_later(pair: Pair, days: int) -> list[str]:
    """What is in the inbox of the other kommune so many days on."""
    pair.police.office.wait(days=days)
    pair.police.day_begins()
    return [row.id for row in exchange.inbox(pair.police.office.database.sql)]


def test_what_was_rejected_leaves_some_days_after_the_receipt_that_says_so(
    pair: Pair, case: CaseId
) -> None:
    bundle = opened(pair, case)
    first = receipt(pair, bundle)
    pair.police.reject(bundle, {"reason": "too_little"})
    assert days_later(pair, 30) == [bundle], "the sender has not got the answer"
    receipt(pair, bundle)
    assert days_later(pair, AFTER_NO.days - 1) == [bundle]
    assert days_later(pair, 1) == []
    database = pair.police.office.database
    held = "SELECT length(manifest) + length(case_json) + length(case_pdf) FROM bundle_in"
    assert database.value(held) == 0
    (gone,) = exchange.gone(database.sql)
    assert gone.id == bundle
    assert len(gone.sha256) == 64
    again = receipt(pair, bundle)  # the stick was lost: the answer is written once more
    assert again != first
    read = pair.kommune.accept_receipt(again)
    assert read.answered is not None
    assert read.answered.answer is Answer.REJECTED
    assert newest(pair, case).state == TransferState.REJECTED


def test_what_was_rejected_leaves_also_where_nobody_ever_writes_the_receipt(
    pair: Pair, case: CaseId
) -> None:
    bundle = opened(pair, case)
    pair.police.reject(bundle, {"reason": "too_little"})
    assert days_later(pair, AFTER_NO_AT_MOST.days - 1) == [bundle]
    assert days_later(pair, 1) == []
    read = pair.kommune.accept_receipt(receipt(pair, bundle))  # it can still be answered
    assert read.answered is not None


def test_writing_the_receipt_of_a_no_again_does_not_move_the_day(
    pair: Pair, case: CaseId
) -> None:
    bundle = opened(pair, case)
    receipt(pair, bundle)
    pair.police.reject(bundle, {"reason": "too_little"})
    assert days_later(pair, 5) == [bundle]
    receipt(pair, bundle)
    assert days_later(pair, AFTER_NO.days - 1) == [bundle], (
        "it counts from the one that says no"
    )
    receipt(pair, bundle)
    assert days_later(pair, 1) == []


def test_what_was_called_back_leaves_and_does_not_come_again(pair: Pair, case: CaseId) -> None:
    path = sealed(pair, case)
    bundle = pair.police.receive(path).bundle_id
    pair.police.read_recall(recall(pair, case))
    receipt(pair, bundle)
    assert days_later(pair, AFTER_NO.days) == []
    why = refused(lambda: pair.police.receive(path))
    assert why.why._replace(values=()) == arrival.CALLED_BACK


def test_what_was_taken_over_or_waits_stays_and_an_older_sending_leaves(
    pair: Pair, case: CaseId
) -> None:
    old = opened(pair, case)
    receipt(pair, old)
    assert days_later(pair, 400) == [old], "it is not answered"
    new = pair.police.receive(send(pair, case)).bundle_id
    pair.police.take_up(new, {**TAKE, "next_on": "2027-03-01"})
    receipt(pair, new)
    assert days_later(pair, 400) == [new]


def test_nobody_calls_back_what_another_kommune_has_sent(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    file = recall(pair, case)
    pair.police.office.database.execute(
        "INSERT INTO contact (id, organisation, kind, practice, state, added_at) VALUES "
        "('another', 'En Anden Kommune', 'kommune', 1, 'no_keys', '2026-01-14T07:30:00Z')"
    )
    pair.police.office.database.execute("UPDATE bundle_in SET contact_id = 'another'")
    assert refused(lambda: pair.police.read_recall(file)).why == arrival.OTHERS_BUNDLE
    with pair.police.office.begin() as work:
        assert work.bundles.received(bundle).answer is Answer.RECEIVED


def test_a_recall_that_takes_the_place_of_another_bundle_is_refused(
    pair: Pair, case: CaseId
) -> None:
    sealed(pair, case)
    file = recall(pair, case)
    pair.police.office.database.execute(
        "INSERT INTO bundle_in (id, number, contact_id, sequence, created_at, opened_at, "
        "opened_by, manifest, case_json, case_pdf) SELECT 'before', 'V-2025-0001', :contact, 1, "
        "'2026-01-02T07:30:00Z', '2026-01-02T07:30:00Z', 'u', x'7b', x'7b', x'25'",
        {"contact": pair.contact_back},
    )
    why = refused(lambda: pair.police.read_recall(file)).why
    assert why == arrival.SAME_PLACE.filled(organisation="Prøvekøbing Kommune")
    assert pair.police.log()[-1] == "bundle.refused refused"


def registered(pair: Pair) -> list[RegisterRow]:
    """The register of the other kommune, the newest first."""
    office = pair.police.office
    actor = Actor(METTE.id, METTE.role)
    return list(SqlReads(office.database.sql, office.clock, actor).registered(Asked()).rows)


def told_nothing(pair: Pair) -> None:
    """Nothing of the citizen is left in a vault that did not take the case over."""
    database = pair.police.office.database
    named = "SELECT name FROM sqlite_schema WHERE type = 'table'"
    for (table,) in database.execute(named).fetchall():
        held = f"SELECT * FROM {table}"  # noqa: S608 - our own tables
        for row in database.execute(held).fetchall():
            words = " ".join(
                each.decode(errors="replace") if isinstance(each, bytes) else str(each)
                for each in tuple(row)
            )
            assert "Mathias" not in words, table
            assert "voldshyldende" not in words, table


def test_a_rejection_stands_in_the_register_and_nothing_of_the_citizen_stays(
    pair: Pair, case: CaseId
) -> None:
    bundle = opened(pair, case)
    pair.police.reject(bundle, {"reason": "too_little"})
    (row,) = registered(pair)
    assert plain(row.stands) == "Received, not taken over"
    assert (row.other, row.about) == ("Prøvekøbing Kommune", "")
    given = OpenDisclosure(pair.police.office.begin)(row.id).disclosure
    assert given.direction is Direction.IN
    assert given.refused_reason == "We need to know more before we can take it over"
    assert given.purpose_words == "To take a case over that came as V-2026-0001."
    assert given.items == ()
    assert (given.consent, given.consent_reason) == (Consent.LEFT_OUT, "")
    receipt(pair, bundle)
    assert days_later(pair, AFTER_NO.days) == []
    database = pair.police.office.database
    assert database.value("SELECT count(*) FROM deletion WHERE kind = 'bundle'") == 1
    assert pair.police.log()[-1] == "record.deleted done"
    assert database.value("SELECT count(*) FROM bundle_slice") == 0
    told_nothing(pair)
    assert [each.id for each in registered(pair)] == [row.id], "the register stays"


def test_what_is_called_back_stands_in_the_register_if_it_had_come(
    pair: Pair, case: CaseId
) -> None:
    bundle = opened(pair, case)
    file = recall(pair, case)
    pair.police.read_recall(file)
    pair.police.read_recall(file)
    (row,) = registered(pair)
    given = OpenDisclosure(pair.police.office.begin)(row.id).disclosure
    assert given.refused_reason == "The sender has called the case back."
    receipt(pair, bundle)
    assert days_later(pair, AFTER_NO.days) == []
    told_nothing(pair)


def test_what_never_came_or_has_left_is_not_registered(pair: Pair, case: CaseId) -> None:
    first = opened(pair, case)
    receipt(pair, first)
    pair.police.receive(send(pair, case))
    assert len(days_later(pair, AFTER_NO.days)) == 1, "the older sending has left"
    send(pair, case)  # a third that never comes
    pair.police.read_recall(recall(pair, case))
    (row,) = registered(pair)
    given = OpenDisclosure(pair.police.office.begin)(row.id).disclosure
    assert given.purpose_words == "To take a case over that came as V-2026-0002."
