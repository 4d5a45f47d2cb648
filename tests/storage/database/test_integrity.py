"""Both checks together find what either alone would miss."""

import random
import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from models.kernel.errors import EnvironmentFault
from storage.database import integrity as module
from storage.database.connection import Database, DatabaseKey, connect
from storage.database.faults import LOCKED
from storage.database.integrity import examine
from storage.database.recovery import renew_unused_pages
from storage.system.faults import DISK_ERROR
from tests.storage.database.conftest import KEY

PAGE = 4096
JOURNAL_HEAD = bytes.fromhex("d9d505f920a163d7") + bytes(20)


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


def test_an_unused_page_that_a_power_cut_tore_is_no_damage(
    database: Database, path: Path, tmp_path: Path
) -> None:
    with database.transaction() as transaction:
        transaction.execute("INSERT INTO word VALUES (1, 'gemt'), (2, hex(zeroblob(200000)))")
        transaction.execute("DELETE FROM word WHERE id = 2")
        transaction.commit()
    unused = database.value("PRAGMA freelist_count")
    assert unused > 50
    database.execute("PRAGMA cache_size = 2")
    left = tmp_path / "left"
    left.mkdir()
    with database.transaction() as transaction:
        transaction.execute("INSERT INTO word VALUES (3, hex(zeroblob(150000)))")
        transaction.execute("UPDATE word SET said = 'halvt' WHERE id = 1")
        for name in ("vault.db", "vault.db-journal"):
            shutil.copy(path.with_name(name), left / name)
    torn = bytearray((left / "vault.db").read_bytes())
    torn[40 * 4096 + 512 : 40 * 4096 + 1024] = bytes(512)
    (left / "vault.db").write_bytes(torn)
    other = shutil.copytree(left, tmp_path / "other")
    assert examine(left / "vault.db", KEY).sound
    reopened = Database.open(other / "vault.db", KEY)
    assert reopened.execute("SELECT * FROM word").fetchall() == [(1, "gemt")]
    assert 0 <= reopened.value("PRAGMA freelist_count") - unused <= 1
    reopened.close()
    assert examine(other / "vault.db", KEY).sound


def test_damage_that_keeps_a_journal_from_being_rolled_back_is_found(
    filled: Path, tmp_path: Path
) -> None:
    filled.with_name("vault.db-journal").write_bytes(JOURNAL_HEAD + bytes(484))
    whole = bytearray(filled.read_bytes())
    whole[200] ^= 1
    filled.write_bytes(whole)
    assert examine(filled, KEY).pages


def test_a_disk_that_fails_while_a_journal_is_rolled_back_is_a_sentence(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: object) -> None:
        error = dbapi2.OperationalError("said by the disk")
        error.sqlite_errorcode = 10
        raise error

    filled.with_name("vault.db-journal").write_bytes(JOURNAL_HEAD + bytes(484))
    monkeypatch.setattr(module, "renew_unused_pages", failing)
    with pytest.raises(EnvironmentFault) as fault:
        examine(filled, KEY)
    assert fault.value.happened is DISK_ERROR


def test_renewing_that_fails_leaves_no_transaction(filled: Path) -> None:
    connection = connect(filled, KEY)
    connection.execute("DELETE FROM word")
    assert connection.execute("PRAGMA freelist_count").fetchone()[0] > 0
    connection.execute("CREATE TABLE unused (x)")
    with pytest.raises(dbapi2.OperationalError):
        renew_unused_pages(connection)
    assert not connection.in_transaction
    connection.close()
