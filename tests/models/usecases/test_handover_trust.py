"""What a handover rests on: keys, contacts, and logs that bear witness."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.audit.acts import Act
from models.audit.checkpoint import parse_note
from models.audit.leaf import Note
from models.disclosures.disclosure import DisclosureState
from models.exchange import arrival, contact
from models.exchange.manifest import parse_manifest
from models.exchange.receipt import parse_receipt
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import BundleId, ContactId, DisclosureId
from models.kernel.text import Text
from models.office.office import Office, OfficeKind
from models.ports.records import NotFoundError
from models.usecases.add_contact import KEY_OF_ANOTHER, OUR_OWN
from models.usecases.confirm_contact import KeepOldKey, ListContacts
from models.usecases.export_card import PHONE, PHONE_SETTING
from storage.audit.checkpoints import CheckpointError, verify_checkpoint
from storage.exchange.sshsig import VerifyKey
from tests.handing import PETER, Desk, Pair, make_pair, open_desk


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def refusal(act: Callable[[], object]) -> Text:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.why._replace(values=())


def test_the_senders_log_is_witnessed_in_the_bundle_and_the_receivers_in_the_receipt(
    pair: Pair,
) -> None:
    sealed = pair.sealed("subject")
    received = pair.police.receive(sealed.file.path)
    manifest = parse_manifest(pair.police.view(received.bundle_id).bundle.manifest)
    public = VerifyKey.parse_line(manifest.signer).data
    checkpoint = verify_checkpoint(manifest.checkpoint, public)
    assert checkpoint.size > 0
    with pytest.raises(CheckpointError):
        verify_checkpoint(manifest.checkpoint, bytes(32))
    size = f"\n{checkpoint.size}\n"
    grown = manifest.checkpoint.replace(size, f"\n{checkpoint.size + 1}\n")
    with pytest.raises(CheckpointError):
        verify_checkpoint(grown, public)
    pair.police.write_receipt(received.bundle_id, "", str(pair.stick))
    receipt = pair.police.view(received.bundle_id).bundle.receipt
    assert receipt is not None
    assert parse_note(parse_receipt(receipt).checkpoint)[0].size > 0
    left = pair.kommune.office.database.execute("SELECT left_by FROM checkpoint ORDER BY size")
    ways = [way.partition(":")[0] for (way,) in left.fetchall()]
    assert ways == ["report", "bundle"]


def test_two_ways_out_of_one_head_share_a_checkpoint(pair: Pair) -> None:
    with pair.kommune.office.begin() as work:
        one = work.checkpoints.make("print")
        two = work.checkpoints.make("bundle")
        assert one == work.checkpoints.make("bundle")
        work.commit()
    assert one == two
    assert (
        pair.kommune.office.database.value("SELECT left_by FROM checkpoint") == "print bundle"
    )


def test_a_vault_without_keys_says_so(pair: Pair) -> None:
    pair.kommune.office.database.execute("DELETE FROM office_key")
    with pair.kommune.office.begin() as work:
        with pytest.raises(NotFoundError):
            work.contacts.our_keys()
        with pytest.raises(CheckpointError):
            work.checkpoints.make("bundle")
        with pytest.raises(NotFoundError):
            work.contacts.get(ContactId("x"))
        with pytest.raises(NotFoundError):
            work.disclosures.get("x")  # type: ignore[arg-type]
        with pytest.raises(NotFoundError):
            work.bundles.out(BundleId("x"))
        with pytest.raises(NotFoundError):
            work.bundles.received(BundleId("x"))


def test_a_new_key_still_opens_what_was_sealed_to_the_old(pair: Pair) -> None:
    from storage.exchange.age_keys import HybridIdentity  # noqa: PLC0415

    sealed = pair.sealed("subject")
    database = pair.police.office.database
    database.execute(
        "UPDATE office_key SET retired_at = '2026-01-14T07:30:00Z' WHERE kind = 'exchange'"
    )
    database.execute(
        "INSERT INTO office_key (id, kind, public, secret, created_at) "
        "VALUES ('new', 'exchange', :public, :secret, '2026-01-14T07:31:00Z')",
        {"public": str(HybridIdentity(b"n" * 32).recipient), "secret": b"n" * 32},
    )
    assert pair.police.keys.opening_seeds == (b"n" * 32, b"p" * 32)
    assert pair.police.receive(sealed.file.path).number == "V-2026-0001"


def test_changed_cards_are_refused_until_compared_or_thrown_away(pair: Pair) -> None:
    from storage.exchange.sshsig import SigningKey  # noqa: PLC0415

    database = pair.police.office.database
    signing = b"z" * 32
    database.execute(
        "UPDATE office_key SET public = :public, secret = :secret WHERE kind = 'signature'",
        {"public": SigningKey(signing).public.line(), "secret": signing},
    )
    card = pair.police.export_card(str(pair.stick), "70203040")
    case_id = pair.case()
    answers = pair.answers(case_id, "subject")
    pair.kommune.add_contact(card.path)
    assert refusal(lambda: pair.kommune.prepare(case_id, answers)) == contact.KEY_CHANGED
    (shown,) = ListContacts(pair.kommune.office.begin, pair.kommune.cards)()
    assert shown.waiting_words == card.words
    assert shown.words != card.words
    with pair.kommune.office.begin() as work:
        found = work.contacts.by_signer(SigningKey(signing).public.line())
        assert found is not None
        assert found.id == pair.contact
        assert work.contacts.by_signer("ssh-ed25519 nobody") is None
    KeepOldKey(pair.kommune.office.begin)(pair.contact)
    pair.kommune.prepare(case_id, answers)


def test_cards_that_must_not_come_in(pair: Pair, tmp_path: Path) -> None:
    kommune, police = pair.kommune, pair.police
    ours = kommune.export_card(str(pair.stick), "70203040")
    assert refusal(lambda: kommune.add_contact(ours.path)) == OUR_OWN
    other = Office(
        "00000000-0000-4000-8000-0000000000dd", OfficeKind.POLICE, "", "Falsk Politi", "X",
        practice=True,
    )  # fmt: skip
    thief = open_desk(tmp_path / "thief", b"p", other, PETER)
    stolen = thief.export_card(str(pair.stick), "70203040")
    thief.office.database.close()
    assert refusal(lambda: kommune.add_contact(stolen.path)) == KEY_OF_ANOTHER
    police.office.database.execute("UPDATE office SET practice = 0")
    real = police.export_card(str(tmp_path), "70203040")
    assert refusal(lambda: kommune.add_contact(real.path)) == arrival.REAL_HERE
    kommune.office.database.execute("UPDATE office SET practice = 0")
    practice = pair.stick / "Demokredsens Politi.kontakt.json"
    assert refusal(lambda: kommune.add_contact(str(practice))) == arrival.PRACTICE_HERE
    assert kommune.log()[-1] == "contact.refused refused"


def test_our_card_needs_a_number(pair: Pair) -> None:
    export = lambda: pair.kommune.export_card(str(pair.stick), "næste uge")  # noqa: E731
    assert refusal(export) == PHONE
    assert pair.kommune.our_card().card.phone == "70 20 30 40"


def test_the_number_on_our_card_is_kept_and_told_only_when_it_is_new(pair: Pair) -> None:
    stick, kommune = str(pair.stick), pair.kommune
    setting = (Kind.SETTING, PHONE_SETTING)
    assert setting not in kommune.export_card(stick, " 70 20 30 40 ").changed
    assert kommune.our_card().card.phone == "70 20 30 40"
    assert setting in kommune.export_card(stick, "70 20 30 41").changed
    assert kommune.our_card().card.phone == "70 20 30 41"
    assert kommune.log()[-2:] == ["contact.exported done"] * 2


def without_case(desk: Desk, disclosure_id: DisclosureId) -> None:
    """Make it a disclosure of no case, as the register allows."""
    desk.office.database.execute(
        "UPDATE disclosure SET case_id = NULL WHERE id = :id", {"id": disclosure_id}
    )


def noted_about(desk: Desk, act: Act) -> set[Kind]:
    """What the newest line of the log is about, if it is of that act."""
    leaf = json.loads(
        desk.office.database.value("SELECT leaf FROM log_leaf ORDER BY seq DESC LIMIT 1")
    )
    assert leaf["act"] == act
    return {Kind(kind) for kind, _ in leaf["about"]}


def test_a_bundle_is_never_made_of_what_has_no_case(pair: Pair) -> None:
    prepared = pair.prepared("subject")
    without_case(pair.kommune, prepared.disclosure_id)
    with pytest.raises(ValueError, match="made from a case"):
        pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    assert list(pair.stick.glob("*.age*")) == []
    assert pair.kommune.count("bundle_out") == 0
    pair.kommune.withdraw(prepared.disclosure_id)
    assert noted_about(pair.kommune, Act.DISCLOSURE_WITHDRAWN) == {Kind.DISCLOSURE}


def test_a_disclosure_without_a_case_asks_nobody_to_await_its_receipt(pair: Pair) -> None:
    prepared = pair.prepared("subject")
    without_case(pair.kommune, prepared.disclosure_id)
    before = pair.kommune.count("entry")
    with pair.kommune.office.begin() as work:
        disclosure = work.disclosures.get(prepared.disclosure_id)
        disclosure.seal(work.now)
        work.disclosures.save(disclosure)
        work.note(Note(Act.BUNDLE_SEALED))
        work.commit()
    assert pair.kommune.count("entry") == before
    with pair.kommune.office.begin() as work:
        assert work.disclosures.get(disclosure.id).state is DisclosureState.SEALED


def test_a_receipt_counts_for_a_disclosure_without_a_case(pair: Pair) -> None:
    sealed = pair.sealed("subject")
    received = pair.police.receive(sealed.file.path)
    receipt = pair.police.write_receipt(received.bundle_id, "7", str(pair.stick))
    without_case(pair.kommune, sealed.disclosure_id)
    assert pair.kommune.accept_receipt(receipt.file.path).own_number == "7"
    about = noted_about(pair.kommune, Act.RECEIPT_ACCEPTED)
    assert about == {Kind.DISCLOSURE, Kind.CONTACT}
    with pair.kommune.office.begin() as work:
        state = work.disclosures.get(sealed.disclosure_id).state
    assert state is DisclosureState.RECEIPTED_DIGITAL
