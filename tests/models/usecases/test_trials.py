"""A trial shipment tries a way, holds nobody, and what came of it stands with the contact."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.calendar.entry import EntryKind
from models.concerns.handed_in import ONLY_A_TRIAL
from models.disclosures.disclosure import Way
from models.exchange import arrival
from models.exchange.contact import RAN_OUT, UNCONFIRMED, Contact, Outcome
from models.exchange.manifest import parse_manifest
from models.exchange.trials import ENDED_BEFORE, TrialState
from models.exchange.ways import NO_PHONE
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.ids import BundleId, ContactId
from models.kernel.text import Text, plain
from models.ports.records import NotFoundError
from models.usecases.trials import (
    NOT_ITS_WAY,
    NOT_THIS_WAY,
    NOTHING_TO_TRY,
    EndTrial,
    SendBundleTrial,
    SendLockedTrial,
    SendPaperTrial,
    TrialSent,
    begin_trial,
)
from models.usecases.write_contact import WriteContact
from models.usecases.write_receipt import AcceptTrialCode, AcceptTrialReceipt
from storage.exchange import envelope, receipts
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from storage.queries.today import queue
from storage.repositories.sight import EVERYTHING
from tests.faults.contact_acts import by_hand
from tests.handing import Desk, Pair, make_neighbours, make_pair
from tests.moving import TAKE
from tests.office import TestOffice


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce(tried=False)
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def why(act: Callable[[], object]) -> Text:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.why._replace(values=())


def bundle(desk: Desk, contact: ContactId, stick: Path) -> TrialSent:
    spell = desk.cards.word_list.fingerprint
    return SendBundleTrial(desk.office.begin, desk.sealer, spell, plain, paint)(
        contact, str(stick)
    )


def contact_of(desk: Desk, contact: ContactId) -> Contact:
    with desk.office.begin() as work:
        return work.contacts.get(contact)


def open_tasks(office: TestOffice) -> int:
    return int(
        office.database.value(
            "SELECT count(*) FROM entry WHERE kind = 'try_again' AND status = 'open'"
        )
    )


def accept(desk: Desk, path: str) -> object:
    return AcceptTrialReceipt(desk.office.begin, desk.opener, desk.sealer)(path)


def test_a_trial_bundle_is_opened_receipted_and_proves_the_way(pair: Pair) -> None:
    sent = bundle(pair.kommune, pair.contact, pair.stick)
    assert sent.number == "P-2026-0001"
    assert sent.file is not None
    assert not contact_of(pair.kommune, pair.contact).tried(Way.BUNDLE)
    received = pair.police.receive(sent.file.path)
    shown = pair.police.view(received.bundle_id)
    assert shown.manifest.trial
    assert shown.words == sent.words
    assert (shown.case.items, shown.manifest.grounds.items) == ((), ())
    receipt = pair.police.write_receipt(BundleId(sent.trial_id), "", str(pair.stick))
    accept(pair.kommune, receipt.file.path)
    found = contact_of(pair.kommune, pair.contact)
    assert found.tried(Way.BUNDLE)
    assert found.ways[0].words == "Peter Fiktiv"
    with pair.kommune.office.begin() as work:
        (trial,) = work.contacts.trials.of_contact(pair.contact)
        assert (trial.state, trial.receipt is not None) == (TrialState.WORKS, True)
    assert pair.kommune.count("disclosure") == 0, "it gives nothing of anybody"
    assert "contact.trial_sent done" in pair.kommune.log()
    assert pair.kommune.log()[-1] == "contact.trial_ended done"


def test_the_page_says_what_to_do_and_names_no_case(pair: Pair) -> None:
    pair.case()
    page = " ".join(words_of(bundle(pair.kommune, pair.contact, pair.stick).pdf))
    assert "P-2026-0001" in page
    assert "Demokredsens Politi" in page
    for name in ("Mathias", "Testesen", "S-2026", "H-2026", "UU-vejleder"):
        assert name not in page


def test_the_receipt_may_be_read_in_among_the_handovers_as_well(pair: Pair) -> None:
    sent = bundle(pair.kommune, pair.contact, pair.stick)
    assert sent.file is not None
    pair.police.receive(sent.file.path)
    receipt = pair.police.write_receipt(BundleId(sent.trial_id), "", str(pair.stick))
    accepted = pair.kommune.accept_receipt(receipt.file.path)
    assert (accepted.disclosure_id, accepted.number) == (None, sent.number)
    pair.kommune.accept_receipt(receipt.file.path)  # once more changes nothing
    assert contact_of(pair.kommune, pair.contact).tried(Way.BUNDLE)


def test_a_receipt_that_proves_nothing_of_it_is_refused(pair: Pair) -> None:
    sent = bundle(pair.kommune, pair.contact, pair.stick)
    assert sent.file is not None
    pair.police.receive(sent.file.path)
    path = pair.police.write_receipt(BundleId(sent.trial_id), "", str(pair.stick)).file.path
    database = pair.kommune.office.database
    database.execute("UPDATE trial SET manifest_sha256 = 'other'")
    assert why(lambda: accept(pair.kommune, path)) == arrival.OTHER_BUNDLE
    other = by_hand(pair.kommune.office)
    database.execute("UPDATE trial SET contact_id = ?", (other,))
    assert why(lambda: accept(pair.kommune, path)) == arrival.OTHER_RECEIVER
    database.execute("DELETE FROM trial")
    assert why(lambda: accept(pair.kommune, path)) == arrival.NOT_OURS
    assert pair.kommune.log()[-1] == "receipt.refused refused"


def test_a_kommune_takes_a_trial_in_as_well(tmp_path: Path) -> None:
    pair = make_neighbours(tmp_path)
    pair.introduce(tried=False)
    sent = bundle(pair.kommune, pair.contact, pair.stick)
    assert sent.file is not None
    received = pair.police.receive(sent.file.path)
    assert received.number == sent.number
    for act in (
        lambda: pair.police.open_take_up(received.bundle_id),
        lambda: pair.police.take_up(received.bundle_id, TAKE),
        lambda: pair.police.reject(received.bundle_id, {"reason": "too_little"}),
    ):
        assert why(act) == ONLY_A_TRIAL


def test_a_trial_counts_among_what_is_sealed_to_the_contact(pair: Pair) -> None:
    bundle(pair.kommune, pair.contact, pair.stick)
    sealed = pair.sealed("subject")
    received = pair.police.receive(sealed.file.path)
    assert received.missing == (1,), "the trial itself has not been opened"
    manifest = parse_manifest(pair.police.view(received.bundle_id).bundle.manifest)
    assert (manifest.sequence, manifest.trial) == (2, False)


def test_a_bundle_is_tried_only_with_keys_that_may_be_used(pair: Pair) -> None:
    database = pair.kommune.office.database
    no_keys = by_hand(pair.kommune.office)
    assert why(lambda: bundle(pair.kommune, no_keys, pair.stick)) == NOT_ITS_WAY
    database.execute("UPDATE contact SET state = 'unconfirmed' WHERE card <> ''")
    assert why(lambda: bundle(pair.kommune, pair.contact, pair.stick)) == UNCONFIRMED
    database.execute("UPDATE contact SET state = 'confirmed' WHERE card <> ''")
    pair.kommune.office.clock.advance(
        pair.kommune.keys.expires - pair.kommune.office.clock.now()
    )
    assert why(lambda: bundle(pair.kommune, pair.contact, pair.stick)) == RAN_OUT
    assert not list(pair.stick.glob("*.age"))
    assert pair.kommune.count("trial") == 0


def test_a_stick_that_fails_leaves_no_trial(pair: Pair) -> None:
    with pytest.raises(EnvironmentFault):
        bundle(pair.kommune, pair.contact, pair.stick / "none")
    assert pair.kommune.count("trial") == 0
    assert contact_of(pair.kommune, pair.contact).sent == 0


@pytest.mark.parametrize("way", ["paper", "locked_pdf"])
def test_a_way_by_which_no_case_goes_to_a_kommune_is_not_tried(pair: Pair, way: str) -> None:
    desk = pair.kommune
    asked = {"kind": "kommune", "ways": [way], "usual": way, "phone": "33 44 55 66"}
    made = by_hand(desk.office, {"organisation": "Nabokøbing", **asked})
    paper = SendPaperTrial(desk.office.begin, plain, paint)
    locked = SendLockedTrial(desk.office.begin, desk.locker, plain, paint)
    stopped = why(lambda: paper(made) if way == "paper" else locked(made, str(pair.stick)))
    assert stopped == NOTHING_TO_TRY
    assert desk.count("trial") == 0


def test_what_is_said_of_paper_is_written_down(office: TestOffice) -> None:
    made = by_hand(office)
    sent = SendPaperTrial(office.begin, plain, paint)(made)
    assert (sent.file, sent.words) == (None, ())
    assert "Received by" in " ".join(words_of(sent.pdf))
    end = EndTrial(office.begin)
    end(sent.trial_id, {"went": "failed", "with_whom": "Vagten", "words": "Kom aldrig"})
    assert open_tasks(office) == 1
    assert why(lambda: end(sent.trial_id, {"went": "works", "with_whom": "V"})) == ENDED_BEFORE
    again = SendPaperTrial(office.begin, plain, paint)(made)
    end(again.trial_id, {"went": "failed", "with_whom": "Vagten"})
    assert open_tasks(office) == 1, "one task is enough"
    (row,) = queue(office.database.sql, EVERYTHING, office.clock.now()).rows
    assert plain(row.words) == "Try a way again with a contact: Kriminalforsorgen"
    third = SendPaperTrial(office.begin, plain, paint)(made)
    end(third.trial_id, {"went": "works", "with_whom": "Vagtleder Opdigtet"})
    assert open_tasks(office) == 0
    with office.begin() as work:
        (way,) = work.contacts.get(made).ways
        assert (way.outcome, way.words) == (Outcome.WORKS, "Vagtleder Opdigtet")
        states = [trial.state for trial in work.contacts.trials.of_contact(made)]
        assert states == [TrialState.WORKS, TrialState.FAILED, TrialState.FAILED]
        assert work.contacts.trials.get(sent.trial_id).words == "Kom aldrig"
        with pytest.raises(NotFoundError):
            work.contacts.trials.get("none")
        kinds = {entry.kind for entry in work.entries.open_of_owner(office.user.id)}
        assert EntryKind.TRY_AGAIN not in kinds


def test_a_locked_pdf_needs_a_number_on_which_its_words_are_read_out(
    pair: Pair, tmp_path: Path
) -> None:
    desk = pair.kommune
    both = {"ways": ["locked_pdf"], "usual": "locked_pdf"}
    base = {"organisation": "Vagten", "kind": "police", **both}
    send = SendLockedTrial(desk.office.begin, desk.locker, plain, paint)
    made = by_hand(desk.office, base)
    assert why(lambda: send(made, str(pair.stick))) == NO_PHONE
    WriteContact(desk.office.begin)(made, {**base, "phone": "33 44 55 66"})
    with pytest.raises(EnvironmentFault):
        send(made, str(tmp_path / "none"))
    assert desk.count("trial") == 0
    sent = send(made, str(pair.stick))
    assert sent.file is not None
    assert len(sent.words) == 6
    assert desk.count("trial") == 1
    rows = desk.office.database.execute("SELECT * FROM trial").fetchall()
    kept = " ".join(str(tuple(row)) for row in rows)
    assert not any(word in kept for word in sent.words), "the words are kept nowhere"


def test_what_is_said_has_no_trial(office: TestOffice) -> None:
    made = by_hand(office)
    with office.begin() as work:
        assert why(lambda: begin_trial(work, made, Way.SPOKEN)) == NOT_THIS_WAY


def test_the_receipt_of_a_trial_comes_as_a_code(pair: Pair) -> None:
    sender, receiver, contact = pair.kommune, pair.police, pair.contact
    sent = bundle(sender, contact, pair.stick)
    assert sent.file is not None
    key = receiver.receive(sent.file.path).bundle_id
    data = receiver.receipt_code(key, "").data
    take = AcceptTrialCode(sender.office.begin, sender.opener)
    assert take(data).number == sent.number
    assert contact_of(sender, contact).tried(Way.BUNDLE)
    assert why(lambda: take(data[:-1] + b"x")) in {
        envelope.NOT_SIGNED,
        receipts.NOT_A_SHORT_ONE,
    }
    assert sender.log()[-1] == "receipt.refused refused"


def test_a_code_about_a_handover_is_none_of_a_trial(pair: Pair) -> None:
    pair.kommune.have_tried(pair.contact)
    key = pair.police.receive(pair.sealed("subject").file.path).bundle_id
    data = pair.police.receipt_code(key, "").data
    take = AcceptTrialCode(pair.kommune.office.begin, pair.kommune.opener)
    assert why(lambda: take(data)) == arrival.NOT_OURS
