"""Both checks together find what either alone would miss."""

import random
import shutil
from pathlib import Path

import pytest

from models.kernel.errors import EnvironmentFault
from storage.database.connection import Database, DatabaseKey
from storage.database.faults import LOCKED
from storage.database.integrity import examine
from tests.storage.database.conftest import KEY

PAGE = 4096


@pytest.fixture
def filled(database: Database, path: Path) -> Path:
    """A closed database of several dozen pages."""
    with database.transaction() as transaction:
        for number in range(400):
            transaction.execute("INSERT INTO word VALUES (?, ?)", [number, "ord " * 100])
        transaction.commit()
    database.execute("DELETE FROM word WHERE id % 3 = 0")
    database.close()
    return path


def test_a_whole_database_is_sound(filled: Path) -> None:
    found = examine(filled, KEY)
    assert found.sound
    assert (found.pages, found.structure, found.header) == ((), (), True)


def test_every_flipped_bit_is_found(filled: Path) -> None:
    whole = filled.read_bytes()
    chance = random.Random(3)  # noqa: S311 - repeatable damage
    for _ in range(60):
        flipped = bytearray(whole)
        flipped[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        filled.write_bytes(flipped)
        assert not examine(filled, KEY).sound


def test_a_flip_in_the_salt_is_found_though_the_key_brings_its_own(filled: Path) -> None:
    whole = filled.read_bytes()
    filled.write_bytes(bytes([whole[0] ^ 1]) + whole[1:])
    found = examine(filled, KEY)
    assert not found.header
    assert not found.sound


@pytest.mark.parametrize("pages", [1, 5])
def test_missing_last_pages_are_found_by_structure(filled: Path, pages: int) -> None:
    whole = filled.read_bytes()
    filled.write_bytes(whole[: -PAGE * pages])
    found = examine(filled, KEY)
    assert found.structure
    assert not found.sound


def test_pages_that_changed_places_are_found(filled: Path) -> None:
    whole = filled.read_bytes()
    pages = [whole[at : at + PAGE] for at in range(0, len(whole), PAGE)]
    pages[3], pages[4] = pages[4], pages[3]
    filled.write_bytes(b"".join(pages))
    assert examine(filled, KEY).pages


def test_another_key_finds_nothing_sound(filled: Path) -> None:
    assert not examine(filled, DatabaseKey(bytes(32), bytes(16))).sound


def test_a_reference_into_nowhere_is_found(database: Database, path: Path) -> None:
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("CREATE TABLE leaf (word INTEGER REFERENCES word (id)) STRICT")
    database.execute("INSERT INTO leaf VALUES (99)")
    database.close()
    found = examine(path, KEY)
    assert found.structure == ("a row of leaf points nowhere",)
    assert not found.pages


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        examine(tmp_path / "nothing.db", KEY)


def test_a_database_in_use_is_not_judged(database: Database, path: Path) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        examine(path, KEY)
    assert fault.value.happened is LOCKED
    assert database.value("SELECT count(*) FROM word") == 0


def test_what_a_power_cut_left_half_written_is_undone_before_it_is_judged(
    database: Database, path: Path, tmp_path: Path
) -> None:
    database.execute("INSERT INTO word (said) VALUES ('gemt')")
    database.execute("PRAGMA cache_size = 2")
    left = tmp_path / "left"
    left.mkdir()
    with database.transaction() as transaction:
        for _ in range(200):
            transaction.execute("INSERT INTO word (said) VALUES (hex(randomblob(200)))")
        for name in ("vault.db", "vault.db-journal"):
            shutil.copy(path.with_name(name), left / name)
    spoilt = bytearray((left / "vault.db").read_bytes())
    spoilt[4096 + 100 : 4096 + 200] = bytes(100)
    (left / "vault.db").write_bytes(spoilt)
    assert examine(left / "vault.db", KEY).sound
    reopened = Database.open(left / "vault.db", KEY)
    assert reopened.execute("SELECT said FROM word").fetchall() == [("gemt",)]
    reopened.close()
