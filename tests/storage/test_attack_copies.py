"""A thief with several copies of the vault's files, with and without an old passphrase."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import rfc8785

from models.kernel.errors import EnvironmentFault, Refused
from storage.entering import OLD_DATABASE, OLD_KEYS
from storage.vault import vault
from tests.storage.key_office import ANE, BO, KeyOffice, people

NEW = "nye ord som ingen kender endnu"
OPENED = "opened"
Tree = dict[str, Any]


@dataclass
class Loot:
    """The files before and after Ane chose another passphrase, and another vault's."""

    office: KeyOffice
    old_keys: bytes
    old_database: bytes
    new_keys: bytes
    new_database: bytes

    def lay(self, first: bytes, second: bytes | None = None, database: bytes = b"") -> None:
        """Put these files in place."""
        one, two = (self.office.path / name for name in ("keys.json", "keys-2.json"))
        one.write_bytes(first)
        two.write_bytes(first if second is None else second)
        (self.office.path / "vault.db").write_bytes(database or self.new_database)

    def attempt(self, words: str) -> object:
        """Return what unlocking as Ane comes to: ``OPENED``, or the sentence."""
        try:
            self.office.unlock("AØ", words)
        except Refused as refused:
            return refused.why
        except EnvironmentFault as fault:
            return fault.happened
        finally:
            self.office.stop(killed=True)
        return OPENED

    def forged(self, change: Callable[[Tree], object]) -> bytes:
        """Return the new slot file with a change, in canonical form, under the old MAC."""
        tree: Tree = json.loads(self.new_keys)
        change(tree)
        return rfc8785.dumps(tree)


@pytest.fixture(scope="module")
def loot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loot]:
    office = people(tmp_path_factory.mktemp("loot") / "vault")
    office.stop()

    def taken() -> tuple[bytes, bytes]:
        return (office.path / "keys.json").read_bytes(), (office.path / "vault.db").read_bytes()

    before = taken()
    office.unlock()
    office.change(ANE, NEW)
    office.stop()
    yield Loot(office, *before, *taken())
    office.stop()


def slot(tree: Tree, label: str) -> Tree:
    found: Tree = next(each for each in tree["slots"] if each["label"] == label)
    return found


def weaker(tree: Tree) -> None:
    slot(tree, "AØ")["kdf"]["m"] = 64


def dearer(tree: Tree) -> None:
    slot(tree, "AØ")["kdf"]["m"] = 1 << 30


def cheaper_within_the_limits(tree: Tree) -> None:
    slot(tree, "AØ")["kdf"]["t"] += 1


def without_bo(tree: Tree) -> None:
    tree["slots"].remove(slot(tree, "BD"))


def labels_swapped(tree: Tree) -> None:
    ane, bo = slot(tree, "AØ"), slot(tree, "BD")
    ane["label"], bo["label"] = "BD", "AØ"


def seals_swapped(tree: Tree) -> None:
    ane, bo = slot(tree, "AØ"), slot(tree, "BD")
    for part in ("ct", "salt", "nonce", "kdf"):
        ane[part], bo[part] = bo[part], ane[part]


def practice_denied(tree: Tree) -> None:
    tree["practice"] = False


def epoch_raised(tree: Tree) -> None:
    tree["epoch"] = 999


def audit_lowered(tree: Tree) -> None:
    tree["audit_seq"] = 0


def key_epoch_raised(tree: Tree) -> None:
    tree["db_epoch"] += 1


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (weaker, NEW),
        (dearer, NEW),
        (cheaper_within_the_limits, NEW),
        (without_bo, NEW),
        (labels_swapped, BO),
        (seals_swapped, BO),
        (practice_denied, NEW),
        (epoch_raised, NEW),
        (audit_lowered, NEW),
        (key_epoch_raised, NEW),
    ],
)
def test_a_forged_slot_file_opens_for_nobody(
    loot: Loot, change: Callable[[Tree], None], words: str
) -> None:
    loot.lay(loot.forged(change))
    assert loot.attempt(words) != OPENED


def test_an_old_half_is_told_and_a_changed_passphrase_opens_nothing_of_today(
    loot: Loot,
) -> None:
    loot.lay(loot.old_keys)
    assert loot.attempt(ANE) == OLD_KEYS
    loot.lay(loot.new_keys, database=loot.old_database)
    assert loot.attempt(NEW) == OLD_DATABASE
    for first, second in (
        (loot.old_keys, loot.new_keys),
        (loot.new_keys, loot.old_keys),
    ):
        loot.lay(first, second)
        assert loot.attempt(ANE) == vault.WRONG


def test_an_old_slot_in_the_new_file_opens_nothing(loot: Loot) -> None:
    old = slot(json.loads(loot.old_keys), "AØ")

    def spliced(tree: Tree) -> None:
        tree["slots"] = [old if each["label"] == "AØ" else each for each in tree["slots"]]

    loot.lay(loot.forged(spliced))
    assert loot.attempt(ANE) == vault.ALTERED
    loot.lay(loot.forged(spliced), loot.new_keys)
    assert loot.attempt(ANE) == vault.ALTERED


def test_files_of_another_vault_do_not_fit(loot: Loot, tmp_path: Path) -> None:
    other = people(tmp_path / "other")
    other.stop()
    keys, database = other.path / "keys.json", other.path / "vault.db"
    loot.lay(loot.new_keys, database=database.read_bytes())
    assert loot.attempt(NEW) != OPENED
    loot.lay(keys.read_bytes())
    assert loot.attempt(ANE) != OPENED


def test_both_halves_of_one_day_open_with_what_opened_them_then(loot: Loot) -> None:
    """Not promised: seen only by a checkpoint that left the machine."""
    loot.lay(loot.old_keys, database=loot.old_database)
    assert loot.attempt(ANE) == OPENED


def test_the_true_files_open(loot: Loot) -> None:
    loot.lay(loot.new_keys)
    assert loot.attempt(NEW) == OPENED


def test_a_forged_newer_copy_keeps_people_out_until_it_is_taken_away(loot: Loot) -> None:
    """Not promised: whoever writes to the folder can do as much by deleting. Nothing is lost."""

    def emptied(tree: Tree) -> None:
        tree.update(epoch=999, slots=[])

    loot.lay(loot.forged(emptied), loot.new_keys)
    assert loot.attempt(NEW) == vault.NO_SUCH_USER
    (loot.office.path / "keys.json").unlink()
    assert loot.attempt(NEW) == OPENED
