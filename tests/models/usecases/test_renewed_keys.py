"""Keys are renewed, run out and are revoked; what is on its way still opens, or is stopped."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.disclosures.disclosure import Way
from models.exchange import arrival
from models.exchange import contact as contacts
from models.exchange.card import Card
from models.exchange.contact import Contact, ContactState, News
from models.exchange.keys import OURS_RAN_OUT
from models.exchange.lifetime import KEYS_LAST, ON_THE_WAY, TELL_BEFORE
from models.exchange.ways import FORMER_KEYS, open_ways
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.ids import ContactId, UserId
from models.kernel.text import Text, plain
from models.office.office import OfficeKind, User
from models.usecases.add_contact import OLDER
from models.usecases.confirm_contact import Heard, ListContacts, RevokeContact
from models.usecases.key_dates import require_open_way
from models.usecases.renew_keys import (
    NOT_CONFIRMED_YET,
    OF_ANOTHER,
    STRANGER,
    NoteTheyHaveOurs,
    RenewKeys,
    RevokeOurKeys,
    TakeRevocation,
)
from models.usecases.transitions import CatchUp
from models.usecases.write_contact import RetireContact, WriteContact, answers_of
from models.usecases.write_receipt import AcceptShortReceipt, ShowReceiptCode
from storage.audit.checkpoints import public_keys, verify_checkpoint
from storage.backup.ledger import ledger_key
from storage.exchange import cards
from storage.exchange.new_keys import KeyMaker
from storage.exchange.sshsig import SigningKey
from storage.system.randomness import SeededRandom
from tests.handing import Desk, Pair, make_pair

CASEWORKER = UserId("00000000-0000-4000-8000-0000000000c9")


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


def renew(desk: Desk, seed: str = "renewed") -> None:
    RenewKeys(desk.office.begin, KeyMaker(SeededRandom(seed)))()


def meet(pair: Pair, reader: Desk, other: Desk) -> None:
    """Hand the card over once more, and compare the words if that is asked for."""
    card = other.export_card(str(pair.stick), "70 20 30 40")
    added = reader.add_contact(card.path)
    if added.news is not News.UNCHANGED:
        reader.confirm(added.contact_id, Heard(card.words, "11 22 33 44", read_ours=True))


def shown(desk: Desk) -> Contact:
    (one,) = ListContacts(desk.office.begin, desk.cards)()
    return one.contact


def tasks(desk: Desk, kind: EntryKind) -> list[tuple[str, str]]:
    """Open tasks of a kind: what they are about, and when they are due."""
    found = desk.office.database.execute(
        "SELECT about_id, due_at FROM entry WHERE kind = ? AND status = 'open' ORDER BY about_id",
        (str(kind),),
    ).fetchall()
    return [(row[0], row[1]) for row in found]


def later(desk: Desk, by: timedelta) -> None:
    desk.office.clock.advance(by)


def test_what_was_sealed_to_the_old_key_opens_and_its_receipt_is_taken(pair: Pair) -> None:
    sealed = pair.sealed("subject")
    renew(pair.police)
    renew(pair.kommune)
    assert len(pair.police.keys.recipients) == 2
    received = pair.police.receive(sealed.file.path)
    receipt = pair.police.write_receipt(received.bundle_id, "7", str(pair.stick))
    why = refusal(lambda: pair.kommune.accept_receipt(receipt.file.path))
    assert "not among your contacts" in why.source, (
        "signed by a key that the kommune does not know yet"
    )
    meet(pair, pair.kommune, pair.police)
    assert pair.kommune.accept_receipt(receipt.file.path).own_number == "7"


def test_what_the_contact_signed_before_it_renewed_is_taken_for_a_while(pair: Pair) -> None:
    first, second = pair.sealed("subject"), pair.sealed("subject")
    received = pair.police.receive(first.file.path)
    receipt = pair.police.write_receipt(received.bundle_id, "", str(pair.stick))
    later(pair.kommune, timedelta(days=1))
    later(pair.police, timedelta(days=1))
    for desk, other in ((pair.police, pair.kommune), (pair.kommune, pair.police)):
        renew(other)
        meet(pair, desk, other)
    assert pair.police.receive(second.file.path).number == second.number
    assert pair.kommune.accept_receipt(receipt.file.path).number == first.number
    third = pair.sealed("subject")
    later(pair.police, ON_THE_WAY + timedelta(days=1))
    assert pair.police.receive(third.file.path).number == third.number, "by the key of now"
    with pair.police.office.begin() as work:
        kommune = work.contacts.every()[0]
        old = kommune.former[0]
        assert not kommune.signs(old.signer, old.replaced_at, work.now), "its time is over"
        assert kommune.signs(old.signer, old.replaced_at, old.replaced_at)
        late = old.replaced_at + timedelta(seconds=1)
        assert not kommune.signs(old.signer, late, old.replaced_at), "signed after the change"


def test_a_code_by_a_former_key_is_taken_no_longer_than_a_file_is(pair: Pair) -> None:
    first, second = pair.sealed("subject"), pair.sealed("subject")
    codes = [
        pair.police.receipt_code(pair.police.receive(each.file.path).bundle_id, "7").data
        for each in (first, second)
    ]
    renew(pair.police)
    meet(pair, pair.kommune, pair.police)
    assert pair.kommune.accept_short(codes[0]).own_number == "7"
    later(pair.kommune, ON_THE_WAY)
    why = refusal(lambda: pair.kommune.accept_short(codes[1]))
    assert why == arrival.OTHER_SENDER


def test_a_receipt_as_a_code_is_taken_by_the_former_key_and_by_the_new_one(pair: Pair) -> None:
    sealed = (pair.sealed("subject"), pair.sealed("subject"))
    show = ShowReceiptCode(pair.police.office.begin, pair.police.sealer, plain)
    bundles = [pair.police.receive(each.file.path).bundle_id for each in sealed]
    by_former, _ = (show(bundle, "7") for bundle in bundles)
    later(pair.kommune, timedelta(hours=1))
    renew(pair.police)
    meet(pair, pair.kommune, pair.police)
    accept = AcceptShortReceipt(pair.kommune.office.begin, pair.kommune.opener)
    assert accept(by_former.data).number == sealed[0].number
    shown_again = show(bundles[1], "7")  # says when it was first made; the new key signs
    assert accept(shown_again.data).number == sealed[1].number
    changed = by_former.data[:-1] + bytes([by_former.data[-1] ^ 1])
    with pytest.raises(Refused):
        accept(changed)


def test_a_former_key_seals_nothing_new(pair: Pair) -> None:
    """Who kept the former key and forges with it is refused."""
    old = pair.kommune.keys
    renew(pair.kommune)
    meet(pair, pair.police, pair.kommune)
    later(pair.kommune, timedelta(days=1))
    forger = pair.kommune
    forger.office.database.execute("DELETE FROM office_key WHERE retired_at IS NULL")
    forger.office.database.execute("UPDATE office_key SET retired_at = NULL")
    assert forger.keys.signer == old.signer
    sealed = pair.sealed("subject")
    why = refusal(lambda: pair.police.receive(sealed.file.path))
    assert why == arrival.OTHER_SENDER


def test_a_renewed_card_says_that_the_known_key_made_it_and_is_compared_all_the_same(
    pair: Pair,
) -> None:
    renew(pair.police)
    card = pair.police.cards.read(pair.police.export_card(str(pair.stick), "70203040").path)
    with pair.kommune.office.begin() as work:
        assert card.prior == work.contacts.every()[0].pinned().signer
    added = pair.kommune.add_contact(str(pair.stick / "Demokredsens Politi.kontakt.json"))
    assert (added.news, added.state) == (News.CHANGED, ContactState.CHANGED)
    found = shown(pair.kommune)
    assert found.vouched
    assert refusal(found.require_confirmed) == contacts.KEY_CHANGED
    assert not Contact.of_card(ContactId("x"), card, card.created).vouched


def test_a_card_whose_old_signature_is_forged_is_no_card(pair: Pair) -> None:
    renew(pair.police)
    made = pair.police.export_card(str(pair.stick), "70203040").path
    card = pair.police.cards.read(made)
    seed = pair.police.keys.signing_seed
    for prior in (pair.kommune.keys.signer, "no key"):
        forged: Card = replace(card, prior=prior)
        signature = SigningKey(seed).sign(forged.body(), cards.CARD_NAMESPACE).decode()
        data = forged.signed(signature, card.prior_signature).to_bytes()
        assert refusal(partial(cards.read_card, data)) == cards.BAD_SIGNATURE


def test_who_has_not_got_our_new_card_is_known(pair: Pair) -> None:
    assert shown(pair.kommune).has_ours == pair.kommune.keys.signer
    renew(pair.kommune)
    assert shown(pair.kommune).has_ours != pair.kommune.keys.signer
    NoteTheyHaveOurs(pair.kommune.office.begin)(pair.contact)
    assert shown(pair.kommune).has_ours == pair.kommune.keys.signer
    RevokeContact(pair.kommune.office.begin)(pair.contact)
    again = NoteTheyHaveOurs(pair.kommune.office.begin)
    assert refusal(lambda: again(pair.contact)) == NOT_CONFIRMED_YET


def test_nothing_is_sealed_to_a_contact_that_knows_only_our_former_keys(pair: Pair) -> None:
    case_id = pair.case()
    answers = pair.answers(case_id, "subject")
    prepared = pair.kommune.prepare(case_id, answers)
    renew(pair.kommune)
    ours, contact = pair.kommune.keys.signer, shown(pair.kommune)
    assert pair.kommune.choose(case_id).ours == ours
    assert open_ways(contact, practice=True, ours=ours) == (Way.LOCKED_PDF, Way.PAPER)
    for act in (
        lambda: pair.kommune.prepare(case_id, answers),
        lambda: pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick)),
    ):
        assert refusal(act) == FORMER_KEYS
    assert list(pair.stick.glob("*.age")) == []
    pair.kommune.prepare(case_id, {**answers, "way": "paper"})
    NoteTheyHaveOurs(pair.kommune.office.begin)(pair.contact)
    assert Way.BUNDLE in open_ways(shown(pair.kommune), practice=True, ours=ours)
    again = pair.kommune.prepare(case_id, answers)
    pair.kommune.seal(again.disclosure_id, again.digest, str(pair.stick))
    with pair.kommune.office.begin() as work:  # where nobody wrote it down, nothing is guessed
        contact = work.contacts.get(pair.contact)
        contact.has_ours = ""
        require_open_way(work, contact, Way.BUNDLE)


def test_the_log_and_the_ledger_of_deletions_outlive_a_renewal(pair: Pair) -> None:
    desk = pair.kommune
    with desk.office.begin() as work:
        before = work.checkpoints.make("slip")
        work.commit()
    ledger = ledger_key(desk.office.database.sql)
    renew(desk)
    with desk.office.begin() as work:
        after = work.checkpoints.make("slip")
        work.commit()
    with desk.office.begin() as work:
        assert work.checkpoints.signed_by_us(before)
        assert work.checkpoints.signed_by_us(after)
    newest = public_keys(desk.office.database.sql)
    assert len(newest) == 2
    assert any(verify_checkpoint(after, key) for key in newest[1:])
    assert ledger_key(desk.office.database.sql) == ledger


def test_keys_that_ran_out_seal_nothing_and_say_what_to_do(pair: Pair) -> None:
    case_id = pair.case()
    answers = pair.answers(case_id, "subject")
    sealed = pair.sealed("subject")
    ends = pair.police.keys.expires
    renew_at = ends - timedelta(days=1)
    later(pair.kommune, renew_at - pair.kommune.office.clock.now())
    renew(pair.kommune)  # ours are fresh, theirs run out
    NoteTheyHaveOurs(pair.kommune.office.begin)(pair.contact)
    answers |= {"answer_by": f"{ends + timedelta(days=9):%Y-%m-%d}"}
    pair.kommune.prepare(case_id, answers)
    later(pair.kommune, timedelta(days=1))
    assert refusal(lambda: pair.kommune.prepare(case_id, answers)) == contacts.RAN_OUT
    later(pair.police, ends - pair.police.office.clock.now())
    renew(pair.police, "police")
    assert pair.police.receive(sealed.file.path).number == sealed.number, "sealed in time"
    meet(pair, pair.kommune, pair.police)
    pair.kommune.prepare(case_id, answers)
    pair.kommune.office.database.execute(
        "UPDATE office_key SET created_at = '2020-01-01T00:00:00Z' WHERE retired_at IS NULL"
    )
    assert refusal(lambda: pair.kommune.prepare(case_id, answers)) == OURS_RAN_OUT


def test_what_was_sealed_with_keys_that_had_run_out_is_refused(pair: Pair) -> None:
    sealed = pair.sealed("subject")
    with pair.police.office.begin() as work:
        kommune = work.contacts.every()[0]
        card = replace(kommune.pinned(), expires=pair.kommune.office.clock.now())
        kommune.card = card
        work.contacts.save(kommune)
        work.note(_noted())
        work.commit()
    why = refusal(lambda: pair.police.receive(sealed.file.path))
    assert why == arrival.SEALED_LATE


def _noted() -> Note:
    return Note(Act.CONTACT_CHANGED)


def test_thirty_days_before_there_is_a_task_once_and_it_ends_by_renewing(pair: Pair) -> None:
    desk = pair.kommune
    vault = desk.our_card().card.vault_id
    ends = desk.keys.expires
    catch_up = CatchUp(desk.office.begin)
    later(desk, ends - TELL_BEFORE - timedelta(hours=1) - desk.office.clock.now())
    catch_up()
    assert tasks(desk, EntryKind.KEYS_EXPIRE) == []
    later(desk, timedelta(hours=2))
    catch_up()
    catch_up()
    about = [topic for topic, _ in tasks(desk, EntryKind.KEYS_EXPIRE)]
    assert sorted(about) == sorted([vault, pair.contact])
    renew(desk)
    assert [topic for topic, _ in tasks(desk, EntryKind.KEYS_EXPIRE)] == [pair.contact]
    later(pair.police, desk.office.clock.now() - pair.police.office.clock.now())
    renew(pair.police, "police")
    meet(pair, desk, pair.police)
    assert tasks(desk, EntryKind.KEYS_EXPIRE) == []


def test_a_card_with_the_same_keys_is_renewed_without_a_call(pair: Pair) -> None:
    desk = pair.kommune
    with desk.office.begin() as work:
        police = work.contacts.every()[0]
        police.card = replace(police.pinned(), expires=work.now + timedelta(days=1))
        work.contacts.save(police)
        work.note(_noted())
        work.commit()
    CatchUp(desk.office.begin)()
    assert [topic for topic, _ in tasks(desk, EntryKind.KEYS_EXPIRE)] == [pair.contact]
    later(pair.police, timedelta(minutes=1))
    card = pair.police.export_card(str(pair.stick), "70 20 30 40")
    added = desk.add_contact(card.path)
    assert (added.news, added.state) == (News.UNCHANGED, ContactState.CONFIRMED)
    assert shown(desk).pinned().ends == pair.police.keys.expires
    assert tasks(desk, EntryKind.KEYS_EXPIRE) == []


def test_a_contact_that_is_put_away_or_revoked_is_not_reminded_of(pair: Pair) -> None:
    desk = pair.kommune
    later(desk, desk.keys.expires - timedelta(days=3) - desk.office.clock.now())
    for act in (RevokeContact(desk.office.begin), RetireContact(desk.office.begin)):
        CatchUp(desk.office.begin)()
        act(pair.contact)
        assert pair.contact not in dict(tasks(desk, EntryKind.KEYS_EXPIRE))
        desk.office.database.execute("UPDATE contact SET state = 'confirmed'")


def test_putting_a_contact_right_leaves_what_is_told_of_its_keys(pair: Pair) -> None:
    desk = pair.kommune
    later(desk, desk.keys.expires - timedelta(days=3) - desk.office.clock.now())
    CatchUp(desk.office.begin)()
    given = {**answers_of(shown(desk)), "person": "Bo Attrap"}
    WriteContact(desk.office.begin)(pair.contact, given)
    assert pair.contact in dict(tasks(desk, EntryKind.KEYS_EXPIRE))


def test_whoever_unlocks_the_coordinator_is_told(pair: Pair) -> None:
    desk = pair.kommune
    worker = User(CASEWORKER, "CW", "Carl Opdigtet", Role.CASEWORKER)
    later(desk, desk.keys.expires - timedelta(days=3) - desk.office.clock.now())
    CatchUp(desk.office.begin_as(worker))()
    owners = desk.office.database.execute(
        "SELECT DISTINCT owner_id FROM entry WHERE kind = 'keys_expire'"
    ).fetchall()
    assert [row[0] for row in owners] == [desk.office.user.id]


def test_a_lost_key_is_stopped_at_once_and_never_comes_back(pair: Pair) -> None:
    sealed = pair.sealed("subject")
    old = pair.kommune.export_card(str(pair.stick), "70 20 30 40")
    old_card = Path(old.path).read_bytes()
    revoked = RevokeOurKeys(
        pair.kommune.office.begin, KeyMaker(SeededRandom("lost")), pair.kommune.cards
    )(str(pair.stick))
    assert Path(revoked.path).name == "Prøvekøbing Kommune.tilbagekald.json"
    stopped = TakeRevocation(pair.police.office.begin, pair.police.cards)(revoked.path)
    assert (stopped.contact_id, stopped.organisation) == (
        pair.contact_back, "Prøvekøbing Kommune",
    )  # fmt: skip
    assert shown(pair.police).state is ContactState.REVOKED
    assert refusal(lambda: pair.police.receive(sealed.file.path)) == contacts.REVOKED
    again = pair.stick / "old.kontakt.json"
    again.write_bytes(old_card)
    assert refusal(lambda: pair.police.add_contact(str(again))) == contacts.STOPPED
    new = pair.kommune.cards.read(pair.kommune.export_card(str(pair.stick), "70203040").path)
    assert new.prior == "", "a lost key speaks for nobody"
    meet(pair, pair.police, pair.kommune)
    assert shown(pair.police).state is ContactState.CONFIRMED
    assert refusal(lambda: pair.police.receive(sealed.file.path)).source != "", "still stopped"
    assert "key.office_revoked done" in pair.kommune.log()
    assert "contact.revoked done" in pair.police.log()


def test_a_revocation_stops_a_former_key_and_an_offered_one(pair: Pair) -> None:
    police, kommune = pair.police, pair.kommune
    first = kommune.keys.signer
    renew(kommune)
    card = kommune.export_card(str(pair.stick), "70 20 30 40")
    police.add_contact(card.path)  # offered, not compared
    revoked = RevokeOurKeys(
        kommune.office.begin, KeyMaker(SeededRandom("lost")), kommune.cards
    )(str(pair.stick))
    TakeRevocation(police.office.begin, police.cards)(revoked.path)
    found = shown(police)
    assert (found.state, found.offered) == (ContactState.CONFIRMED, None)
    assert found.pinned().signer == first
    meet(pair, police, kommune)
    assert [key.signer for key in shown(police).former] == [first]
    with police.office.begin() as work:
        contact = work.contacts.every()[0]
        contact.stop(first)
        assert contact.former == ()
        contact.receive(replace(contact.pinned(), recipient="age1other", signer="ssh other"))
        contact.stop(contact.pinned().signer)
        assert contact.state is ContactState.UNCONFIRMED
        assert contact.pinned().signer == "ssh other", "the further card is compared now"


def test_revocations_that_are_none(pair: Pair, tmp_path: Path) -> None:
    police, kommune = pair.police, pair.kommune
    take = TakeRevocation(police.office.begin, police.cards)
    made = RevokeOurKeys(kommune.office.begin, KeyMaker(SeededRandom("x")), kommune.cards)(
        str(pair.stick)
    )
    data = Path(made.path).read_bytes()
    changed = tmp_path / "changed"
    changed.write_bytes(data.replace(b"Kommune", b"Kommunf"))
    assert refusal(lambda: take(str(changed))) == cards.NOT_A_REVOCATION
    changed.write_bytes(b"{}")
    assert refusal(lambda: take(str(changed))) == cards.NOT_A_REVOCATION
    with pytest.raises(EnvironmentFault):
        take(str(tmp_path / "none"))
    police.office.database.execute(
        "UPDATE contact SET card = replace(card, '00000000000a', '00000000000f')"
    )
    assert refusal(lambda: take(made.path)) == OF_ANOTHER
    kommune_take = TakeRevocation(kommune.office.begin, kommune.cards)
    assert refusal(lambda: kommune_take(made.path)) == STRANGER
    assert kommune.log()[-1] == "contact.refused refused"


def test_a_revocation_that_cannot_be_written_leaves_the_keys(pair: Pair) -> None:
    before = pair.kommune.keys.signer
    act = RevokeOurKeys(
        pair.kommune.office.begin, KeyMaker(SeededRandom("x")), pair.kommune.cards
    )
    with pytest.raises(EnvironmentFault):
        act(str(pair.stick / "no such folder"))
    assert pair.kommune.keys.signer == before


def test_a_vault_without_keys_begins_its_day_all_the_same(pair: Pair) -> None:
    pair.kommune.office.database.execute("DELETE FROM office_key")
    CatchUp(pair.kommune.office.begin)()
    assert tasks(pair.kommune, EntryKind.KEYS_EXPIRE) == []


def test_keys_last_two_years_from_the_day_they_were_made() -> None:
    made = datetime(2026, 1, 14, tzinfo=UTC)
    card = Card("v", "P", OfficeKind.POLICE, "", "", "", "a", "s", True, made)
    found = Contact.of_card(ContactId("c"), card, made)
    found.require_current(made + KEYS_LAST - timedelta(seconds=1))
    with pytest.raises(Refused, match="ran out"):
        found.require_current(made + KEYS_LAST)


def test_an_old_card_shown_once_more_changes_nothing(pair: Pair) -> None:
    old = Path(pair.police.export_card(str(pair.stick), "70 20 30 40").path).read_bytes()
    later(pair.police, timedelta(days=1))
    renew(pair.police)
    meet(pair, pair.kommune, pair.police)
    before = shown(pair.kommune)
    path = pair.stick / "old.kontakt.json"
    path.write_bytes(old)
    assert refusal(lambda: pair.kommune.add_contact(str(path))) == OLDER
    assert shown(pair.kommune) == before
    assert pair.kommune.log()[-1] == "contact.refused refused"
    RevokeContact(pair.kommune.office.begin)(pair.contact)  # theirs again: by words alone
    added = pair.kommune.add_contact(str(path))
    assert (added.news, added.state) == (News.CHANGED, ContactState.UNCONFIRMED)
