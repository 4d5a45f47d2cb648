"""What the police write about a bundle, when it leaves, and the word that goes back."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.exchange import arrival, contact
from models.exchange.leaving import AFTER_JOURNAL, NEVER_JOURNALISED, Answered, Periods
from models.exchange.receipt import Word
from models.exchange.short_receipt import SIGNATURE, parse_short
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import BundleId
from models.ports.records import NotFoundError
from models.usecases import give_back, inbox_steps
from storage.audit.log import verify_log
from storage.deletion import Deletion, erase, read_ledger, replay
from storage.exchange import envelope, receipts
from storage.queries import exchange
from tests.handing import Pair, make_pair
from tests.inboxing import AGREED, received, settled
from tests.office import KEY
from tests.plain_pages import plain_pages
from tests.storage.exchange.hostile_files import refusal

TODAY = "2026-01-14"
JOURNALISED = {"number": " 0700-1 ", "day": TODAY}
ANSWERED = {"how": "phone", "day": TODAY}
KEPT = {"until": "2026-06-01", "reason": "Retten har bedt om den."}


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def rows(pair: Pair) -> list[str]:
    return [row.id for row in exchange.inbox(pair.police.office.database.sql)]


def test_a_bundle_is_journalised_answered_and_kept(pair: Pair) -> None:
    bundle, police = received(pair), pair.police
    police.journalise(bundle, JOURNALISED)
    police.answer(bundle, ANSWERED)
    police.keep(bundle, KEPT)
    with police.office.begin() as work:
        kept = work.bundles.received(bundle)
    assert (kept.own_number, str(kept.journalised)) == ("0700-1", TODAY)
    assert (kept.how, str(kept.answered)) == (Answered.PHONE, TODAY)
    assert (str(kept.keep_until), kept.keep_reason) == (KEPT["until"], KEPT["reason"])
    assert police.log()[-3:] == [
        "bundle.journalised done", "bundle.answered done", "bundle.kept done",
    ]  # fmt: skip
    (row,) = exchange.inbox(police.office.database.sql)
    assert (str(row.stay.journalised), str(row.stay.answered)) == (TODAY, TODAY)
    assert str(row.stay.keep_until) == KEPT["until"]


@pytest.mark.parametrize(
    ("act", "answers", "field", "why"),
    [
        ("journalise", {**JOURNALISED, "number": ""}, "number", None),
        ("journalise", {**JOURNALISED, "number": "\u200b"}, "number", None),
        ("journalise", {**JOURNALISED, "number": "9" * 81}, "number", None),
        ("journalise", {**JOURNALISED, "day": ""}, "day", None),
        ("journalise", {**JOURNALISED, "day": "2026-01-15"}, "day", inbox_steps.NOT_YET),
        ("journalise", {**JOURNALISED, "day": "2026-01-13"}, "day", inbox_steps.BEFORE_IT_CAME),
        ("answer", {**ANSWERED, "how": ""}, "how", None),
        ("answer", {**ANSWERED, "day": "2026-01-15"}, "day", inbox_steps.NOT_YET),
        ("keep", {**KEPT, "until": TODAY}, "until", inbox_steps.LATER),
        ("keep", {**KEPT, "until": "2027-02-01"}, "until", inbox_steps.TOO_LONG),
        ("keep", {**KEPT, "reason": " "}, "reason", None),
    ],
)
def test_what_does_not_fit_is_said_at_its_field(
    pair: Pair, act: str, answers: dict[str, str], field: str, why: object
) -> None:
    bundle = received(pair)
    before = len(pair.police.log())
    with pytest.raises(Refused) as refused:
        getattr(pair.police, act)(bundle, answers)
    assert refused.value.field == field
    assert why is None or refused.value.why._replace(values=()) == why
    assert len(pair.police.log()) == before


def test_a_question_is_answered_once(pair: Pair) -> None:
    bundle = received(pair)
    pair.police.answer(bundle, ANSWERED)
    again = refusal(lambda: pair.police.answer(bundle, ANSWERED))
    assert again == inbox_steps.NOTHING_ASKED


def test_a_kommune_does_none_of_it(pair: Pair) -> None:
    other = BundleId("00000000-0000-4000-8000-0000000000aa")
    kommune = pair.kommune
    for act in (
        lambda: kommune.journalise(other, JOURNALISED),
        lambda: kommune.answer(other, ANSWERED),
        lambda: kommune.keep(other, KEPT),
        lambda: kommune.set_periods(pair.contact, {"journalised": "1", "never": "2"}),
        lambda: kommune.give_back(other, {"day": TODAY}),
    ):
        assert refusal(act) == inbox_steps.POLICE_ONLY


def test_it_leaves_when_its_days_are_over_and_leaves_proof(pair: Pair) -> None:
    bundle, police = settled(pair), pair.police
    police.keep(bundle, {"until": "2026-01-20", "reason": "KANARIE-GRUND"})
    with police.office.begin() as work:
        digest = sha256(work.bundles.received(bundle).manifest).hexdigest()
    police.write_receipt(bundle, "0700-1", str(pair.stick))
    police.office.wait(days=AFTER_JOURNAL.days - 1)
    assert police.day_begins() == frozenset()
    assert rows(pair) == [bundle]
    police.office.wait(days=1)
    police.day_begins()
    assert rows(pair) == []
    (gone,) = exchange.gone(police.office.database.sql)
    assert (gone.sha256, gone.own_number, gone.word) == (digest, "0700-1", None)
    assert gone.receipted_at is not None
    assert gone.left_at is not None
    with pytest.raises(NotFoundError):
        police.view(bundle)
    database = police.office.database
    path = Path(database.value("SELECT file FROM pragma_database_list"))
    pages = plain_pages(path, KEY)
    assert b"Mathias Testesen" not in pages
    assert b"KANARIE-GRUND" not in pages
    assert list(verify_log(database.sql)) == []
    assert police.log()[-1] == "record.deleted done"
    assert police.day_begins() == frozenset()  # nothing is deleted twice


def test_what_has_left_does_not_come_in_again(pair: Pair) -> None:
    sealed = pair.sealed("subject")
    bundle = pair.police.receive(sealed.file.path).bundle_id
    pair.police.answer(bundle, ANSWERED)
    pair.police.office.wait(days=NEVER_JOURNALISED.days)
    pair.police.day_begins()
    assert rows(pair) == []
    again = refusal(lambda: pair.police.receive(sealed.file.path))
    assert again == arrival.OPENED_BEFORE


def test_what_has_left_does_not_come_in_again_after_an_older_backup(pair: Pair) -> None:
    sealed = pair.sealed("subject")
    sql = pair.police.office.database.sql  # restored as it was before the bundle came
    ledger = (Deletion("bundle", sealed.disclosure_id, "2026-01-20T08:00:00Z", "u"),)
    assert replay(sql, ledger) == ((Kind.BUNDLE, sealed.disclosure_id),)
    again = refusal(lambda: pair.police.receive(sealed.file.path))
    assert again == arrival.LEFT_BEFORE
    assert pair.police.count("bundle_in") == 0


def test_an_open_question_or_term_holds_it_back(pair: Pair) -> None:
    asked = received(pair)
    agreed = settled(pair, terms=AGREED)
    pair.police.office.wait(days=400)
    pair.police.day_begins()
    assert set(rows(pair)) == {asked, agreed}


def test_each_sender_has_its_own_days(pair: Pair) -> None:
    bundle, police = settled(pair), pair.police
    police.set_periods(pair.contact_back, {"journalised": "2", "never": "5"})
    police.set_periods(pair.contact_back, {"journalised": "3", "never": "5"})
    (sender,) = exchange.senders(police.office.database.sql)
    assert sender.periods == Periods(3, 5, own=True)
    assert exchange.inbox(police.office.database.sql)[0].stay.periods == sender.periods
    police.office.wait(days=2)
    police.day_begins()
    assert rows(pair) == [bundle]
    police.office.wait(days=1)
    police.day_begins()
    assert rows(pair) == []


def test_periods_that_do_not_fit_are_refused(pair: Pair) -> None:
    for typed in ({"journalised": "", "never": "5"}, {"journalised": "9", "never": "5"}):
        with pytest.raises(Refused):
            pair.police.set_periods(pair.contact_back, typed)
    with pair.police.office.begin() as work:
        assert work.bundles.periods(pair.contact_back) == Periods()


def test_a_kommune_lets_nothing_go(pair: Pair) -> None:
    pair.sealed("subject")
    pair.kommune.office.wait(days=400)
    before = pair.kommune.count("bundle_out")
    pair.kommune.day_begins()
    assert pair.kommune.count("bundle_out") == before


def test_a_restored_vault_deletes_again_what_had_left(pair: Pair) -> None:
    bundle, sql = settled(pair), pair.police.office.database.sql
    ledger = (Deletion("bundle", bundle, "2026-01-20T08:00:00Z", "u"),)
    assert replay(sql, ledger) == ((Kind.BUNDLE, bundle),)
    assert rows(pair) == []
    (gone,) = exchange.gone(sql)
    assert len(gone.sha256) == 64
    assert replay(sql, ledger) == ()
    erase(sql, Kind.BUNDLE, bundle)  # twice does no harm
    assert exchange.gone(sql) == (gone,)
    assert read_ledger(sql) == ledger


def test_the_word_that_it_is_deleted_goes_back_in_a_file(pair: Pair) -> None:
    bundle = settled(pair, terms=AGREED)
    given = pair.police.give_back(bundle, {"day": TODAY}, str(pair.stick))
    assert given.file is not None
    assert rows(pair) == []
    assert pair.police.log()[-2:] == ["receipt.done_written done", "record.deleted done"]
    accepted = pair.kommune.accept_receipt(given.file.path)
    assert (accepted.word, accepted.own_number) == (Word.DELETED, "0700-1")
    assert pair.kommune.log()[-1] == "receipt.done_accepted done"
    database = pair.kommune.office.database
    assert database.value("SELECT word IS NOT NULL FROM bundle_out") == 1
    assert database.value("SELECT state FROM disclosure") == "sealed"  # a word is no receipt
    story = database.value("SELECT kind FROM happening ORDER BY rowid DESC LIMIT 1")
    assert story == "bundle_deleted"


def test_the_word_goes_back_as_a_code_too_and_is_shown_again(pair: Pair) -> None:
    bundle = settled(pair, terms={**AGREED, "afterwards": "return"})
    given = pair.police.give_back(bundle, {"day": TODAY})
    assert given.file is None
    again = pair.police.word_code(bundle)
    assert again == replace(given.shown, changed=again.changed)
    assert pair.kommune.accept_short(again.data).word is Word.RETURNED
    (gone,) = exchange.gone(pair.police.office.database.sql)
    assert (gone.word, str(gone.done)) == (Word.RETURNED, TODAY)
    with pair.kommune.office.begin() as work:
        kept = work.bundles.out(BundleId(bundle))
    assert kept.word == again.data
    assert kept.word_at is not None


def test_nothing_is_given_back_that_was_not_agreed_or_is_asked(pair: Pair) -> None:
    plain_one, police = settled(pair), pair.police
    day = {"day": TODAY}
    assert refusal(lambda: police.give_back(plain_one, day)) == give_back.NOTHING_AGREED
    asked = received(pair, terms=AGREED)
    assert refusal(lambda: police.give_back(asked, day)) == give_back.STILL_ASKED
    police.office.wait(days=AFTER_JOURNAL.days)
    police.day_begins()
    assert refusal(lambda: police.word_code(plain_one)) == give_back.NO_WORD
    with pytest.raises(NotFoundError):
        police.word_code(asked)


def test_a_disk_that_fails_deletes_nothing(pair: Pair) -> None:
    bundle = settled(pair, terms=AGREED)
    with pytest.raises(EnvironmentFault):
        pair.police.give_back(bundle, {"day": TODAY}, str(pair.stick / "nowhere"))
    assert rows(pair) == [bundle]


def test_a_receipt_goes_back_as_a_code(pair: Pair) -> None:
    bundle = received(pair)
    shown = pair.police.receipt_code(bundle, "0700-1")
    assert parse_short(shown.data[:-SIGNATURE]).own_number == "0700-1"
    assert len(shown.data) < 700
    pair.police.office.wait(days=1)
    again = pair.police.receipt_code(bundle, "0700-1")
    assert (again.data, again.made) == (shown.data, shown.made)
    other = pair.police.receipt_code(bundle, "0700-2")
    assert other.data != shown.data
    accepted = pair.kommune.accept_short(shown.data)
    assert (accepted.own_number, accepted.person) == ("0700-1", "Peter Fiktiv")
    state = pair.kommune.office.database.value("SELECT state FROM disclosure")
    assert state == "receipted_digital"
    assert pair.kommune.log()[-1] == "receipt.accepted done"


def test_file_and_code_are_one_receipt(pair: Pair) -> None:
    bundle = received(pair)
    pair.police.write_receipt(bundle, "0700-1", str(pair.stick))
    with pair.police.office.begin() as work:
        signed = work.bundles.received(bundle).receipt
    pair.police.receipt_code(bundle, "0700-1")
    with pair.police.office.begin() as work:
        assert work.bundles.received(bundle).receipt == signed


def test_any_flip_in_a_code_is_refused(pair: Pair) -> None:
    data = bytearray(pair.police.receipt_code(received(pair), "0700-1").data)
    for at in range(0, len(data), 7):
        data[at] ^= 1
        with pytest.raises(Refused):
            pair.kommune.accept_short(bytes(data))
        data[at] ^= 1
    assert pair.kommune.office.database.value("SELECT state FROM disclosure") == "sealed"
    assert pair.kommune.log()[-1] == "receipt.refused refused"
    pair.kommune.accept_short(bytes(data))


def test_a_code_by_another_hand_or_for_another_office_is_refused(pair: Pair) -> None:
    bundle = received(pair)
    data, kommune = pair.police.receipt_code(bundle, "").data, pair.kommune
    assert refusal(lambda: kommune.accept_short(b"nej")) == receipts.NOT_A_SHORT_ONE
    assert refusal(lambda: kommune.accept_short(data[:-1])) == receipts.NOT_A_SHORT_ONE
    said = parse_short(data[:-SIGNATURE])
    keys = pair.police.keys
    sign = pair.police.sealer.short_receipt

    def signed(**changes: object) -> bytes:
        return sign(replace(said, **changes).to_bytes(), keys)  # type: ignore[arg-type]

    other = "00000000-0000-4000-8000-0000000000fd"
    for changes, why in (
        ({"sender": other}, arrival.RECEIPT_OF_ANOTHER),
        ({"receiver": other}, envelope.UNKNOWN_SENDER),
        ({"practice": False}, arrival.REAL_HERE),
        ({"bundle_id": other}, arrival.NOT_OURS),
        ({"manifest_sha256": "00" * 32}, arrival.OTHER_BUNDLE),
    ):
        hostile = signed(**changes)
        assert refusal(partial(kommune.accept_short, hostile)) == why
    forged = sign(said.to_bytes(), kommune.keys)
    assert refusal(lambda: kommune.accept_short(forged)) == envelope.NOT_SIGNED
    with kommune.office.begin() as work:
        known = work.contacts.get(pair.contact)
        known.revoke()
        work.contacts.save(known)
        work.note(Note(Act.CONTACT_REFUSED))
        work.commit()
    assert refusal(lambda: kommune.accept_short(data)) == contact.REVOKED


def test_what_is_missing_in_the_order_and_what_came_late_is_seen(pair: Pair) -> None:
    first, second, third = (pair.sealed("subject") for _ in range(3))
    pair.police.receive(third.file.path)
    pair.police.office.wait(hours=1)
    late = pair.police.receive(first.file.path)
    sql = pair.police.office.database.sql
    assert [sender.missing for sender in exchange.senders(sql)] == [(2,)]
    assert {row.number: row.late for row in exchange.inbox(sql)} == {
        third.number: False, late.number: True,
    }  # fmt: skip
    assert second.number not in {row.number for row in exchange.inbox(sql)}
