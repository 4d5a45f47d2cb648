"""A slot opens with its own secret, in its own vault, and for nobody else."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from models.kernel.errors import Refused
from storage.system.randomness import SeededRandom
from storage.vault import slots
from storage.vault.kdf import TEST_COST, KdfCost
from storage.vault.key_file import KeyFile
from storage.vault.slots import (
    Binding,
    Next,
    Slot,
    SlotKind,
    SlotName,
    SlotSecret,
    open_slot,
    seal_slot,
)

DBK = bytes(range(32))
NAME = SlotName("user-1", SlotKind.USER, "KH")
HERE = Binding("vault-1", 1)
SECRET = SlotSecret(b"a passphrase")
KEY_FILE = KeyFile(b"k" * 32)


def sealed(secret: SlotSecret = SECRET, seed: str = "slot") -> Slot:
    random = SeededRandom(seed)
    return seal_slot(NAME, secret, DBK, HERE, cost=TEST_COST, random=random)[0]


def test_it_gives_the_key_back_and_a_key_of_the_users_own() -> None:
    slot, made = seal_slot(NAME, SECRET, DBK, HERE, cost=TEST_COST, random=SeededRandom("slot"))
    opened = open_slot(slot, SECRET, HERE)
    assert opened == made
    assert opened is not None
    assert opened.dbk == DBK
    assert opened.user_wrapping_key != DBK
    assert len(slot.ct) == 48


def test_the_construction_is_the_one_that_is_written_down() -> None:
    """Rebuilt here by hand, so that a change of the format cannot pass unseen."""
    slot = sealed(SlotSecret(b"a passphrase", KEY_FILE))
    stretched = Argon2id(
        salt=slot.salt, length=32, iterations=1, lanes=1, memory_cost=64
    ).derive(b"a passphrase")
    kek = HKDF(hashes.SHA256(), 32, stretched, b"tovholder/slot/v1").derive(KEY_FILE.secret)
    as_json = slot.as_json()
    aad = (
        '{"db_epoch":1,"id":"user-1","kdf":{"m":64,"p":1,"t":1},"kind":"user",'
        f'"nonce":"{as_json["nonce"]}","salt":"{as_json["salt"]}","vault":"vault-1"}}'
    )
    assert ChaCha20Poly1305(kek).decrypt(slot.nonce, slot.ct, aad.encode()) == DBK


@pytest.mark.parametrize(
    "change",
    [
        lambda slot: replace(slot, name=replace(NAME, id="user-2")),
        lambda slot: replace(slot, name=replace(NAME, kind=SlotKind.PAPER)),
        lambda slot: replace(slot, kdf=KdfCost(65, 1, 1)),
        lambda slot: replace(slot, salt=bytes(16)),
        lambda slot: replace(slot, nonce=bytes(12)),
        lambda slot: replace(slot, ct=bytes(48)),
    ],
)
def test_nothing_in_it_can_be_exchanged(change: Callable[[Slot], Slot]) -> None:
    changed = change(sealed())
    assert open_slot(changed, SECRET, HERE) is None
    assert not changed.same_seal(sealed())


def test_only_the_label_is_outside_the_seal() -> None:
    relabelled = replace(sealed(), name=replace(NAME, label="XX"))
    assert relabelled.same_seal(sealed())
    assert open_slot(relabelled, SECRET, HERE) is not None


@pytest.mark.parametrize("elsewhere", [Binding("vault-2", 1), Binding("vault-1", 2)])
def test_it_opens_in_no_other_vault_and_for_no_other_database_key(elsewhere: Binding) -> None:
    assert open_slot(sealed(), SECRET, elsewhere) is None


def test_another_passphrase_does_not_open_it() -> None:
    assert open_slot(sealed(), SlotSecret(b"a passphrasf"), HERE) is None


def test_with_a_key_file_both_factors_are_needed() -> None:
    both = SlotSecret(b"a passphrase", KEY_FILE)
    slot = sealed(both)
    assert slot.keyfile
    assert open_slot(slot, both, HERE) is not None
    assert open_slot(slot, SlotSecret(b"wrong", KEY_FILE), HERE) is None
    assert open_slot(slot, SlotSecret(b"a passphrase", KeyFile(b"x" * 32)), HERE) is None
    with pytest.raises(Refused) as refusal:
        open_slot(slot, SECRET, HERE)
    assert refusal.value.why is slots.KEY_FILE_NEEDED
    assert open_slot(replace(slot, keyfile=False), both, HERE) is None


def test_a_key_file_that_is_not_needed_is_left_aside() -> None:
    assert open_slot(sealed(), SlotSecret(b"a passphrase", KEY_FILE), HERE) is not None


def test_two_slots_for_one_passphrase_share_nothing() -> None:
    one, other = sealed(seed="one"), sealed(seed="other")
    assert (one.salt, one.nonce, one.ct) != (other.salt, other.nonce, other.ct)
    first, second = open_slot(one, SECRET, HERE), open_slot(other, SECRET, HERE)
    assert first is not None
    assert second is not None
    assert first.user_wrapping_key != second.user_wrapping_key


@pytest.mark.parametrize("label", ["", " KH", "KH ", "K\nH", "K\u202eH", "x" * 25, "a\x00"])
def test_a_label_that_could_mislead_is_refused(label: str) -> None:
    with pytest.raises(Refused) as refusal:
        SlotName("user-1", SlotKind.USER, label)
    assert refusal.value.field == "label"


@pytest.mark.parametrize("label", ["KH", "Øjvind Å", "x" * 24])
def test_initials_and_short_names_are_labels(label: str) -> None:
    assert SlotName("user-1", SlotKind.USER, label).label == label


@pytest.mark.parametrize("slot_id", ["", "A", "-a", "a-", "a" * 37, "a b", "../x"])
def test_other_ids_are_bugs(slot_id: str) -> None:
    with pytest.raises(ValueError, match="slot id"):
        SlotName(slot_id, SlotKind.USER, "KH")


def test_wrong_sizes_are_no_slot() -> None:
    with pytest.raises(ValueError, match="48 bytes"):
        replace(sealed(), ct=b"short")


def test_secrets_hide_when_shown() -> None:
    slot, opened = seal_slot(
        NAME, SECRET, DBK, HERE, cost=TEST_COST, random=SeededRandom("slot")
    )
    assert repr(opened) == "Opened(****)"
    assert repr(SECRET) == "SlotSecret(****)"
    assert DBK.hex() not in repr(slot)


@pytest.mark.parametrize("seeds", [(b"x" * 60,) * 3, (b"x" * 59,)])
def test_a_waiting_key_has_at_most_two_whole_seeds(seeds: tuple[bytes, ...]) -> None:
    with pytest.raises(ValueError, match="at most two"):
        Next(1, seeds, b"sealed")
