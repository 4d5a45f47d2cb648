"""A backup from before a renewal of our keys is restored: what opens, and what is said."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.exchange import arrival
from models.exchange.contact import ContactState
from models.kernel.text import plain
from models.usecases.add_contact import AddContact
from models.usecases.confirm_contact import ListContacts
from models.usecases.renew_keys import RenewKeys
from storage.database.connection import Database
from storage.exchange import envelope
from storage.exchange.bundle_writer import SealingDesk
from storage.exchange.cards import card_desk
from storage.exchange.new_keys import KeyMaker
from storage.system.randomness import SeededRandom
from tests.handing import Desk, Pair, make_pair
from tests.models.usecases.test_renewed_keys import meet, refusal, renew
from tests.office import KEY, TestOffice


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def opened(desk: Desk, path: Path) -> Desk:
    """The same office on the database in that file."""
    was = desk.office
    office = TestOffice(Database.open(path, KEY), was.clock, was.surroundings, was.user)
    return Desk(office, card_desk(), SealingDesk(SeededRandom("again")))


def renewed_and_restored(pair: Pair, tmp_path: Path) -> tuple[str, str]:
    """Renew the keys of the police, then put the vault of before in place.

    Returns the bundle that was sealed to the old key, and the one to the new key.
    """
    vault, kept = tmp_path / "police" / "vault.db", tmp_path / "kept.db"
    old = pair.sealed("subject").file.path
    pair.police.office.database.close()
    shutil.copyfile(vault, kept)
    pair.police = opened(pair.police, vault)
    renew(pair.police)
    meet(pair, pair.kommune, pair.police)
    new = pair.sealed("subject").file.path
    pair.police.office.database.close()
    shutil.copyfile(kept, vault)
    pair.police = opened(pair.police, vault)
    return old, new


def test_the_old_key_opens_and_for_the_new_one_it_is_said_what_to_do(
    pair: Pair, tmp_path: Path
) -> None:
    old, new = renewed_and_restored(pair, tmp_path)
    before = pair.police.count("bundle_in")
    said = refusal(lambda: pair.police.receive(new))
    assert said == envelope.NOT_FOR_US
    assert "or for other keys than yours of today" in plain(said)
    assert plain(said).endswith("if it is meant for you, give them your contact card again.")
    assert pair.police.count("bundle_in") == before
    assert pair.police.receive(old).number == "V-2026-0001"


def test_giving_the_card_again_puts_it_right(pair: Pair, tmp_path: Path) -> None:
    """With the keys of the backup, or with keys renewed once more: either way it goes on."""
    renewed_and_restored(pair, tmp_path)
    card = pair.police.export_card(str(pair.stick), "70 20 30 40")
    AddContact(pair.kommune.office.begin, pair.kommune.cards)(card.path)
    (one,) = ListContacts(pair.kommune.office.begin, pair.kommune.cards)()
    assert one.contact.state is ContactState.CHANGED, (
        "nothing is sealed before words are compared"
    )
    meet(pair, pair.kommune, pair.police)
    key = pair.police.receive(pair.sealed("subject").file.path).bundle_id
    receipt = pair.police.write_receipt(key, "7", str(pair.stick))
    assert pair.kommune.accept_receipt(receipt.file.path).own_number == "7"
    RenewKeys(pair.police.office.begin, KeyMaker(SeededRandom("third")))()
    meet(pair, pair.kommune, pair.police)
    assert pair.police.receive(pair.sealed("subject").file.path).number == "V-2026-0004"


def test_a_receipt_by_the_restored_key_is_not_taken_before_the_card_is(
    pair: Pair, tmp_path: Path
) -> None:
    old, _ = renewed_and_restored(pair, tmp_path)
    key = pair.police.receive(old).bundle_id
    for desk in (pair.police, pair.kommune):
        desk.office.wait(hours=1)
    path = pair.police.write_receipt(key, "7", str(pair.stick)).file.path
    said = refusal(lambda: pair.kommune.accept_receipt(path))
    assert said == arrival.OTHER_SENDER
    assert "call the sender on a number you know" in plain(said)
    meet(pair, pair.kommune, pair.police)
    assert pair.kommune.accept_receipt(path).own_number == "7"
