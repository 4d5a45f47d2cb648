"""A vault is made, unlocked and changed; damage is found; nothing is lost on the way."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from models.kernel.errors import EnvironmentFault, Refused
from storage.system import durable, faults
from storage.system.randomness import SeededRandom, system_random
from storage.vault import ballast, kdf, key_store, slots, vault
from storage.vault.folder import create_folder
from storage.vault.kdf import PRACTICE_COST, PRODUCTION_LIMITS, TEST_COST, Limits
from storage.vault.key_file import KeyFile
from storage.vault.paper_key import PaperKey
from storage.vault.slots import SlotKind
from storage.vault.vault import (
    CopyState,
    NewUser,
    add_user,
    change_passphrase,
    create,
    list_slots,
    open_database,
    peek,
    unlock,
    unlock_with_paper,
)
from storage.vault.wrapping import unwrap, wrap
from tests.storage.vault.conftest import PAPER_ID, PASSPHRASE, USER_ID, VAULT_ID, Made

NEW_PASSPHRASE = "bro fjord hylde kaffe maj sne"


class KilledError(BaseException):
    """Stands for the process ending here."""


def opens(made: Made, passphrase: str) -> bool:
    """Return whether the passphrase opens the first user's slot."""
    try:
        unlock(made.folder, USER_ID, passphrase, limits=made.limits)
    except Refused as refusal:
        if refusal.why is not vault.WRONG:
            raise
        return False
    return True


def nothing(old_key: bytes, new_key: bytes) -> None:
    """Stand for a user without a private identity."""


def change(made: Made, passphrase: str, rewrap: vault.Rewrap = nothing) -> vault.Unlocked:
    """Change the first user's passphrase at the test cost."""
    return change_passphrase(
        made.folder,
        made.unlocked,
        passphrase,
        cost=TEST_COST,
        random=made.random,
        rewrap=rewrap,
        limits=made.limits,
    )


def test_the_first_user_and_the_paper_open_it(made: Made) -> None:
    by_label = unlock(made.folder, "KH", PASSPHRASE, limits=made.limits)
    by_id = unlock(made.folder, USER_ID, PASSPHRASE, limits=made.limits)
    paper = unlock_with_paper(
        made.folder, PaperKey.parse(made.paper.printed()), limits=made.limits
    )
    assert by_label == by_id == made.unlocked
    assert (by_id.user_id, by_id.by_paper, by_id.copies) == (USER_ID, False, CopyState.ALIKE)
    assert paper.dbk == by_id.dbk
    assert (paper.user_id, paper.by_paper) == (PAPER_ID, True)
    assert paper.user_wrapping_key != by_id.user_wrapping_key


def test_before_unlocking_only_labels_are_known(made: Made) -> None:
    assert [(one.id, one.label) for one in list_slots(made.folder)] == [(USER_ID, "KH")]
    seen = peek(made.folder)
    assert (seen.vault, seen.practice) == (VAULT_ID, True)


@pytest.mark.parametrize("guess", ["", "x", PASSPHRASE.upper(), PASSPHRASE + "x"])
def test_whatever_is_wrong_gets_the_same_sentence(made: Made, guess: str) -> None:
    with pytest.raises(Refused) as refusal:
        unlock(made.folder, USER_ID, guess, limits=made.limits)
    assert refusal.value.why is vault.WRONG
    with pytest.raises(Refused) as refusal:
        unlock_with_paper(made.folder, PaperKey(bytes(20)), limits=made.limits)
    assert refusal.value.why is vault.WRONG


def test_an_unknown_user_is_told_apart(made: Made) -> None:
    with pytest.raises(Refused) as refusal:
        unlock(made.folder, "XX", PASSPHRASE, limits=made.limits)
    assert refusal.value.why is vault.NO_SUCH_USER


def test_a_key_file_is_a_second_factor(make: Callable[..., Made]) -> None:
    key_file = KeyFile(b"k" * 32)
    made = make(user=NewUser(USER_ID, "KH", "kort ord", key_file))
    assert unlock(made.folder, "KH", "kort ord", key_file, limits=made.limits) == made.unlocked
    with pytest.raises(Refused) as refusal:
        unlock(made.folder, "KH", "kort ord", KeyFile(b"x" * 32), limits=made.limits)
    assert refusal.value.why is vault.WRONG
    with pytest.raises(Refused) as refusal:
        unlock(made.folder, "KH", "kort ord", limits=made.limits)
    assert refusal.value.why is slots.KEY_FILE_NEEDED


def test_secrets_hide_when_shown(made: Made) -> None:
    for shown in (repr(made.unlocked), repr(NewUser("a", "b", PASSPHRASE))):
        assert "****" in shown
        assert PASSPHRASE not in shown
        assert made.unlocked.dbk.hex() not in shown
        assert repr(made.unlocked.dbk) not in shown


def test_the_database_opens_under_the_lock_only(made: Made) -> None:
    database = open_database(made.folder, made.unlocked, create=True)
    database.execute("CREATE TABLE t (x)")
    database.close()
    again = open_database(made.folder, made.unlocked)
    assert again.value("SELECT count(*) FROM t") == 0
    again.close()
    made.folder.release()
    with pytest.raises(RuntimeError, match="lock"):
        open_database(made.folder, made.unlocked)


# --- who may be in it ---------------------------------------------------------------------


def test_a_further_user_gets_the_same_database_and_a_key_of_their_own(made: Made) -> None:
    now, slot, user_key = add_user(
        made.folder,
        made.unlocked,
        NewUser("user-2", "HB", NEW_PASSPHRASE),
        cost=TEST_COST,
        random=made.random,
        limits=made.limits,
    )
    second = unlock(made.folder, "HB", NEW_PASSPHRASE, limits=made.limits)
    assert second.dbk == made.unlocked.dbk
    assert second.user_wrapping_key == user_key != made.unlocked.user_wrapping_key
    assert second.file == now.file
    assert second.slot == slot
    assert now.file.epoch == made.unlocked.file.epoch + 1
    assert opens(made, PASSPHRASE)
    assert [one.label for one in list_slots(made.folder)] == ["HB", "KH"]


def test_a_changed_passphrase_replaces_the_old_one(made: Made) -> None:
    now = change(made, NEW_PASSPHRASE)
    assert opens(made, NEW_PASSPHRASE)
    assert not opens(made, PASSPHRASE)
    assert now == unlock(made.folder, "KH", NEW_PASSPHRASE, limits=made.limits)
    assert unlock_with_paper(made.folder, made.paper, limits=made.limits).dbk == now.dbk


def test_the_private_identity_is_rewrapped_before_the_slot_changes(made: Made) -> None:
    stored = wrap(made.unlocked.user_wrapping_key, b"seed", aad=b"kh", random=system_random)
    kept: list[bytes] = []

    def rewrap(old_key: bytes, new_key: bytes) -> None:
        assert opens(made, PASSPHRASE)  # the slot file still has the old slot
        secret = unwrap(old_key, stored, aad=b"kh")
        assert secret == b"seed"
        kept.append(wrap(new_key, secret, aad=b"kh", random=system_random))

    now = change(made, NEW_PASSPHRASE, rewrap=rewrap)
    assert unwrap(now.user_wrapping_key, kept[0], aad=b"kh") == b"seed"
    assert unwrap(now.user_wrapping_key, stored, aad=b"kh") is None


def test_when_the_identity_cannot_be_rewrapped_nothing_changes(made: Made) -> None:
    def fail(old_key: bytes, new_key: bytes) -> None:
        raise EnvironmentFault(vault.WRONG, vault.WRONG, vault.WRONG)

    with pytest.raises(EnvironmentFault):
        change(made, NEW_PASSPHRASE, rewrap=fail)
    assert opens(made, PASSPHRASE)


def test_a_passphrase_too_short_changes_nothing(made: Made) -> None:
    with pytest.raises(Refused):
        change(made, "kort")
    assert opens(made, PASSPHRASE)


def test_the_paper_has_no_passphrase(made: Made) -> None:
    paper = unlock_with_paper(made.folder, made.paper, limits=made.limits)
    with pytest.raises(ValueError, match="paper"):
        change(replace(made, unlocked=paper), NEW_PASSPHRASE)


@pytest.mark.parametrize("rename", [1, 2])
def test_killed_while_changing_exactly_one_passphrase_opens(
    made: Made, monkeypatch: pytest.MonkeyPatch, rename: int
) -> None:
    """Before the first rename the old one, from the first rename on the new one."""
    count = 0
    real = Path.replace

    def die(self: Path, target: Path) -> Path:
        nonlocal count
        count += 1
        if count == rename:
            raise KilledError
        return real(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", die)
        with pytest.raises(KilledError):
            change(made, NEW_PASSPHRASE)
    good, bad = (PASSPHRASE, NEW_PASSPHRASE)[:: 1 if rename == 1 else -1]
    assert not opens(made, bad)
    state = unlock(made.folder, "KH", good, limits=made.limits).copies
    assert state is (CopyState.ALIKE if rename == 1 else CopyState.REPAIRED)
    assert unlock(made.folder, "KH", good, limits=made.limits).copies is CopyState.ALIKE
    assert not opens(made, bad)


# --- limits -------------------------------------------------------------------------------


def test_limits_are_refused_before_anything_is_derived(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> bytes:
        pytest.fail("derived with a cost outside the limits")

    monkeypatch.setattr(slots, "derive", never)
    with pytest.raises(EnvironmentFault) as fault:
        unlock(made.folder, "KH", PASSPHRASE)  # a practice vault's floor is above the test cost
    assert fault.value.happened is kdf.COST_OUTSIDE
    low = Limits(TEST_COST, TEST_COST)
    dear = replace(made.unlocked.slot, kdf=kdf.KdfCost(128, 1, 1))
    file = made.unlocked.file.with_slot(dear)
    key_store.write_copies(made.folder.keys, file.sealed(made.unlocked.dbk))
    with pytest.raises(EnvironmentFault):
        unlock(made.folder, "KH", PASSPHRASE, limits=low)


@pytest.mark.parametrize("cost", [TEST_COST, PRACTICE_COST])
def test_a_real_vault_can_be_neither_made_nor_unlocked_at_a_practice_cost(
    made: Made, tmp_path: Path, cost: kdf.KdfCost
) -> None:
    folder = create_folder(tmp_path / "real")

    def make_real(limits: Limits | None) -> None:
        create(
            folder,
            vault_id=VAULT_ID,
            practice=False,
            user=NewUser(USER_ID, "KH", PASSPHRASE),
            paper=(PAPER_ID, made.paper),
            cost=cost,
            random=system_random,
            limits=limits,
        )

    with pytest.raises(EnvironmentFault) as fault:
        make_real(None)
    assert fault.value.happened is kdf.COST_OUTSIDE
    make_real(Limits(TEST_COST, kdf.CEILING))
    with pytest.raises(EnvironmentFault) as fault:
        unlock(folder, "KH", PASSPHRASE)
    assert fault.value.happened is kdf.COST_OUTSIDE
    folder.release()


def test_a_practice_vault_at_its_own_cost_opens_without_being_asked(
    made: Made, tmp_path: Path
) -> None:
    folder = create_folder(tmp_path / "practice")
    unlocked = create(
        folder,
        vault_id=VAULT_ID,
        practice=True,
        user=NewUser(USER_ID, "KH", PASSPHRASE),
        paper=(PAPER_ID, made.paper),
        cost=PRACTICE_COST,
        random=SeededRandom("practice"),
    )
    assert unlock(folder, "KH", PASSPHRASE) == unlocked
    assert [s.kdf for s in unlocked.file.slots] == [PRACTICE_COST] * 2
    folder.release()


def test_a_real_vault_needs_real_randomness(tmp_path: Path, made: Made) -> None:
    folder = create_folder(tmp_path / "real")
    with pytest.raises(ValueError, match="from the system"):
        create(
            folder,
            vault_id=VAULT_ID,
            practice=False,
            user=NewUser(USER_ID, "KH", PASSPHRASE),
            paper=(PAPER_ID, made.paper),
            cost=PRODUCTION_LIMITS.floor,
            random=SeededRandom("tour"),
        )
    assert not any(path.exists() for path in folder.keys)
    folder.release()


# --- damage -------------------------------------------------------------------------------


def test_no_flipped_bit_in_both_copies_unlocks(made: Made) -> None:
    """One bit in every byte: never a silent change of meaning, never a wrong key."""
    whole = made.folder.keys[0].read_bytes()
    chance = random.Random(1)  # noqa: S311 - repeatable damage
    for place in range(len(whole)):
        flipped = bytearray(whole)
        flipped[place] ^= 1 << chance.randrange(8)
        for path in made.folder.keys:
            path.write_bytes(flipped)
        with pytest.raises((Refused, EnvironmentFault)):
            unlock(made.folder, USER_ID, PASSPHRASE, limits=made.limits)
    assert len(whole) > 300


@pytest.mark.parametrize("which", [0, 1])
def test_a_flipped_bit_in_one_copy_is_mended_from_the_other(made: Made, which: int) -> None:
    whole = made.folder.keys[which].read_bytes()
    chance = random.Random(which)  # noqa: S311 - repeatable damage
    for _ in range(300):
        flipped = bytearray(whole)
        flipped[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        made.folder.keys[which].write_bytes(flipped)
        found = unlock(made.folder, USER_ID, PASSPHRASE, limits=made.limits)
        assert found == replace(made.unlocked, copies=CopyState.REPAIRED)
        assert [path.read_bytes() for path in made.folder.keys] == [whole, whole]


@pytest.mark.parametrize("which", [0, 1])
def test_a_missing_copy_is_written_again(made: Made, which: int) -> None:
    made.folder.keys[which].unlink()
    found = unlock(made.folder, USER_ID, PASSPHRASE, limits=made.limits)
    assert found.copies is CopyState.REPAIRED
    assert made.folder.keys[0].read_bytes() == made.folder.keys[1].read_bytes()


def test_both_copies_gone_or_damaged_is_a_sentence(made: Made) -> None:
    made.folder.keys[0].unlink()
    made.folder.keys[1].write_bytes(b"{}")
    with pytest.raises(EnvironmentFault) as fault:
        unlock(made.folder, USER_ID, PASSPHRASE, limits=made.limits)
    assert fault.value.happened is key_store.UNREADABLE


def test_a_copy_that_cannot_be_mended_keeps_nobody_out(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    made.folder.keys[1].unlink()

    def full(path: Path, data: bytes) -> None:
        raise EnvironmentFault(vault.WRONG, vault.WRONG, vault.WRONG)

    monkeypatch.setattr(key_store, "replace_file", full)
    found = unlock(made.folder, USER_ID, PASSPHRASE, limits=made.limits)
    assert found.copies is CopyState.FAILING


def test_someone_elses_slot_cannot_be_changed_unseen(made: Made) -> None:
    """The user's own slot is untouched, but the MAC covers everyone's."""
    paper = next(s for s in made.unlocked.file.slots if s.name.kind is SlotKind.PAPER)
    for forged in (
        replace(made.unlocked.file, slots=(made.unlocked.slot,)),
        replace(made.unlocked.file, epoch=99),
        replace(made.unlocked.file, audit_seq=7),
        made.unlocked.file.with_slot(replace(paper, ct=bytes(48))),
    ):
        key_store.write_copies(made.folder.keys, forged.sealed(bytes(32)))
        with pytest.raises(EnvironmentFault) as fault:
            unlock(made.folder, USER_ID, PASSPHRASE, limits=made.limits)
        assert fault.value.happened is vault.ALTERED


def test_an_older_copy_beside_a_newer_one_lets_no_old_passphrase_in(made: Made) -> None:
    old = made.folder.keys[0].read_bytes()
    change(made, NEW_PASSPHRASE)
    made.folder.keys[0].write_bytes(old)
    assert not opens(made, PASSPHRASE)
    assert opens(made, NEW_PASSPHRASE)
    assert made.folder.keys[0].read_bytes() != old


def test_a_newer_forgery_beside_an_older_file_restores_no_old_slot(made: Made) -> None:
    """Slot of today, file proven by nobody; the older copy is proven but has another slot."""
    old = made.folder.keys[1].read_bytes()
    now = change(made, NEW_PASSPHRASE)
    made.folder.keys[0].write_bytes(replace(now.file, epoch=9).sealed(bytes(32)))
    made.folder.keys[1].write_bytes(old)
    with pytest.raises(EnvironmentFault) as fault:
        unlock(made.folder, USER_ID, NEW_PASSPHRASE, limits=made.limits)
    assert fault.value.happened is vault.ALTERED


def test_unfinished_files_are_private_and_replaced(made: Made) -> None:
    stray = made.folder.path / ("keys.json" + durable.UNFINISHED)
    stray.write_bytes(b"half")
    change(made, NEW_PASSPHRASE)
    assert not stray.exists()


def test_on_a_full_disk_the_reserve_is_given_back_once_and_its_user_told(made: Made) -> None:
    """The database may take no further page: to SQLite the same as a full disk."""
    database = open_database(made.folder, made.unlocked, create=True)
    database.execute("CREATE TABLE page (words BLOB)")
    database.value("PRAGMA max_page_count = 1")  # never below what there is
    assert ballast.lay(made.folder.ballast)
    told = []
    for _ in range(2):
        with pytest.raises(EnvironmentFault) as fault:
            database.execute("INSERT INTO page VALUES (zeroblob(100000))")
        assert fault.value.happened is faults.DISK_FULL
        told.append(fault.value.advice == ballast.RELIEVED[2])
        assert not made.folder.ballast.exists()
    database.close()
    assert told == [True, False]
