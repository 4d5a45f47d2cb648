"""The database opens one way only, keeps what it acknowledged, and writes no plain text."""

import os
import random
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from models.kernel.errors import EnvironmentFault
from storage.database import connection as module
from storage.database import faults as database_faults
from storage.database.connection import Database, DatabaseKey, connect
from storage.database.cursor import WatchedCursor
from storage.database.integrity import examine
from storage.system import faults
from tests.storage.ailing import Ailing
from tests.storage.database.conftest import KEY

ROOT = Path(__file__).parents[3]
CANARY = "Kanariefugl-3f9a-Prøvegaard"


def says(database: Database, word: str) -> None:
    """Commit one word."""
    with database.transaction() as transaction:
        transaction.sql.execute("INSERT INTO word (said) VALUES (:word)", {"word": word})
        transaction.commit()


def words(database: Database) -> list[str]:
    """Return all words."""
    return [row[0] for row in database.sql.execute("SELECT said FROM word").fetchall()]


def test_every_setting_is_in_force_after_opening(database: Database) -> None:
    found = {name: database.value(f"PRAGMA {name}") for name, _, _ in module.SETTINGS}
    assert found == {
        "locking_mode": "exclusive",
        "journal_mode": "delete",
        "synchronous": 3,
        "secure_delete": 1,
        "temp_store": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
    }
    assert database.value("PRAGMA cipher_log_level") == "NONE"
    assert database.value("PRAGMA cipher_provider") == "openssl"


def test_a_setting_that_does_not_take_stops_the_opening(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SETTINGS", (("synchronous", "EXTRA", 2),))
    with pytest.raises(RuntimeError, match="synchronous is 3"):
        Database.open(path, KEY, create=True)


def test_the_file_is_private_and_begins_with_the_keys_salt(
    database: Database, path: Path
) -> None:
    says(database, "x")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_bytes()[:16] == KEY.salt


def test_what_was_saved_is_there_after_reopening(database: Database, path: Path) -> None:
    says(database, "æøå")
    database.close()
    again = Database.open(path, KEY)
    assert words(again) == ["æøå"]
    again.close()


@pytest.mark.parametrize(
    "wrong", [DatabaseKey(bytes(32), KEY.salt), DatabaseKey(KEY.key, bytes(16))]
)
def test_another_key_or_salt_does_not_open_it_and_says_nothing_on_stderr(
    database: Database, path: Path, wrong: DatabaseKey, capfd: pytest.CaptureFixture[str]
) -> None:
    database.close()
    with pytest.raises(EnvironmentFault) as fault:
        Database.open(path, wrong)
    assert fault.value.happened is database_faults.NOT_READABLE
    assert capfd.readouterr() == ("", "")


def test_a_key_has_its_sizes_and_hides_when_shown() -> None:
    assert repr(KEY) == "DatabaseKey(****)"
    for key, salt in ((b"x", bytes(16)), (bytes(32), b"x")):
        with pytest.raises(ValueError, match="32 bytes"):
            DatabaseKey(key, salt)


def test_a_missing_database_is_not_made_by_opening(path: Path) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        Database.open(path, KEY)
    assert fault.value.happened is faults.MISSING
    assert not path.exists()


def test_a_file_that_can_only_be_read_is_a_sentence(
    database: Database, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.close()
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(EnvironmentFault) as fault:
        Database.open(path, KEY)
    assert fault.value.happened is faults.READ_ONLY


def test_a_database_is_not_made_over_another(database: Database, path: Path) -> None:
    with pytest.raises(FileExistsError):
        Database.open(path, KEY, create=True)


def test_a_folder_name_with_signs_of_an_address_is_taken_literally(tmp_path: Path) -> None:
    folder = tmp_path / "Sager 50% #1?mode=ro"
    folder.mkdir()
    Database.open(folder / "vault.db", KEY, create=True).close()
    assert (folder / "vault.db").is_file()


def test_the_opener_has_it_alone(database: Database, path: Path) -> None:
    database.connection.execute("SELECT 1")
    second = Database(connect(path, KEY))
    with pytest.raises(EnvironmentFault) as fault:
        second.value("SELECT count(*) FROM word")
    second.close()
    assert fault.value.happened is database_faults.LOCKED


def test_it_belongs_to_the_thread_that_opened_it(database: Database) -> None:
    caught: list[BaseException] = []

    def use() -> None:
        try:
            words(database)
        except dbapi2.ProgrammingError as error:
            caught.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert len(caught) == 1


def test_a_build_without_cipher_or_too_old_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(dbapi2, "sqlite_version_info", (3, 53, 2))
        with pytest.raises(EnvironmentFault) as old:
            Database.open(path, KEY, create=True)
    monkeypatch.setattr(dbapi2, "connect", sqlite3.connect)
    with pytest.raises(EnvironmentFault) as plain:
        Database.open(path.with_name("plain.db"), KEY, create=True)
    assert old.value.happened is plain.value.happened is module.NO_CIPHER


def test_an_error_while_keying_closes_the_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[bool] = []

    class Broken:
        def execute(self, _: str) -> None:
            raise RuntimeError

        def close(self) -> None:
            closed.append(True)

    monkeypatch.setattr(dbapi2, "connect", lambda *_, **__: Broken())
    with pytest.raises(RuntimeError):
        connect(path, KEY, create=True)
    assert closed == [True]


# --- transactions -------------------------------------------------------------------------


def fails_midway(database: Database) -> None:
    """Write a word, then run into a bug."""
    with database.transaction() as transaction:
        transaction.sql.execute("INSERT INTO word (said) VALUES ('failed')")
        raise ZeroDivisionError


def breaks_a_rule(database: Database) -> None:
    """Write a word, then what the schema forbids."""
    with database.transaction() as transaction:
        transaction.sql.execute("INSERT INTO word (said) VALUES ('x')")
        transaction.sql.execute("INSERT INTO word (said) VALUES (NULL)")


def test_only_what_was_committed_stays(database: Database) -> None:
    says(database, "kept")
    with database.transaction() as transaction:
        transaction.sql.execute("INSERT INTO word (said) VALUES ('dropped')")
        states = [database.in_transaction]
    with pytest.raises(ZeroDivisionError):
        fails_midway(database)
    states.append(database.in_transaction)
    assert states == [True, False]
    assert words(database) == ["kept"]


def test_nothing_runs_in_a_transaction_that_is_over(database: Database) -> None:
    with database.transaction() as transaction:
        sql = transaction.sql
        transaction.commit()
        with pytest.raises(RuntimeError, match="over"):
            sql.execute("INSERT INTO word (said) VALUES ('late')")
        with pytest.raises(RuntimeError, match="over"):
            transaction.commit()
    with pytest.raises(RuntimeError, match="over"):
        sql.execute("SELECT 1")
    assert words(database) == []


def test_transactions_do_not_nest(database: Database) -> None:
    with (
        database.transaction() as outer,
        pytest.raises(RuntimeError, match="already"),
        database.transaction(),
    ):
        pass
    with database.transaction() as outer:
        outer.commit()


def test_it_begins_immediately(database: Database) -> None:
    said: list[str] = []
    database.connection.set_trace_callback(said.append)
    says(database, "x")
    assert said[0] == "BEGIN IMMEDIATE"


def test_cursors_give_rows(database: Database) -> None:
    for word in ("a", "b", "c"):
        says(database, word)
    with database.transaction() as transaction:
        row = transaction.sql.execute(
            "INSERT INTO word (said) VALUES (?) RETURNING id, said", ["d"]
        ).fetchone()
        transaction.commit()
    assert row == (4, "d")
    assert database.execute("SELECT 1 WHERE 0").fetchone() is None
    assert database.value("SELECT 1 WHERE 0") is None


def test_a_broken_rule_of_the_schema_is_a_bug_and_undone(database: Database) -> None:
    with pytest.raises(dbapi2.IntegrityError):
        breaks_a_rule(database)
    assert words(database) == []
    with pytest.raises(dbapi2.OperationalError):
        database.execute("SELECT nonsense")


KILLED = """
import sys
from pathlib import Path
from storage.database.connection import Database
from tests.storage.ailing import Ailing
from tests.storage.database.conftest import KEY
database = Database.open(Path(sys.argv[1]), KEY)
number = database.value("SELECT count(*) FROM word")
while True:
    with database.transaction() as transaction:
        transaction.sql.execute("INSERT INTO word (said) VALUES (?)", [str(number) * 900])
        transaction.sql.execute("UPDATE word SET said = said || '.' WHERE id % 7 = 0")
        transaction.commit()
    number += 1
    print(number, flush=True)
"""


def kill_and_reopen(path: Path, after: float) -> tuple[int, int]:
    """Write until killed; return how many words were acknowledged and how many there are."""
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        acknowledged = [int(process.stdout.readline())]
        time.sleep(after)
        process.kill()
        acknowledged += [int(line) for line in process.stdout if line.endswith("\n")]
    database = Database.open(path, KEY)
    there = int(database.value("SELECT count(*) FROM word"))
    database.close()
    return acknowledged[-1], there


def kill_often(path: Path, rounds: int) -> int:
    """Return how many acknowledged saves stood the test; at most one more may be there."""
    chance = random.Random(rounds)  # noqa: S311 - repeatable moments
    acknowledged = 0
    for _ in range(rounds):
        acknowledged, there = kill_and_reopen(path, chance.random() * 0.05)
        assert acknowledged <= there <= acknowledged + 1
    assert examine(path, KEY).sound
    return acknowledged


def test_kill_9_loses_nothing_that_was_acknowledged(database: Database, path: Path) -> None:
    database.close()
    assert kill_often(path, 6) > 6


@pytest.mark.long
@pytest.mark.timeout(900)
def test_kill_9_a_hundred_times_loses_nothing(database: Database, path: Path) -> None:
    database.close()
    assert kill_often(path, 100) > 100


# --- failing disks ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "happened"),
    [
        (3, faults.NO_ACCESS),
        (5, database_faults.LOCKED),
        (7, database_faults.NO_MEMORY),
        (8, faults.READ_ONLY),
        (10 | 12 << 8, faults.DISK_ERROR),
        (11, database_faults.DAMAGED),
        (13, faults.DISK_FULL),
        (14, database_faults.CANNOT_OPEN),
        (26, database_faults.NOT_READABLE),
    ],
)
def test_result_codes_become_sentences(code: int, happened: object) -> None:
    error = dbapi2.OperationalError("x")
    error.sqlite_errorcode = code
    with pytest.raises(EnvironmentFault) as fault, database_faults.database_faults():
        raise error
    assert fault.value.happened is happened
    assert fault.value.__cause__ is error


def test_an_error_without_a_code_is_a_bug() -> None:
    with pytest.raises(dbapi2.ProgrammingError), database_faults.database_faults():
        raise dbapi2.ProgrammingError


def test_what_fails_while_reading_rows_is_translated_too() -> None:
    class Failing:
        def fetchone(self) -> Any:
            error = dbapi2.OperationalError("x")
            error.sqlite_errorcode = 10
            raise error

        fetchall = fetchone

    cursor = WatchedCursor(Failing(), database_faults.database_faults)
    for read in (cursor.fetchone, cursor.fetchall):
        with pytest.raises(EnvironmentFault) as fault:
            read()
        assert fault.value.happened is faults.DISK_ERROR


FULL_DISK = """
import sys
from pathlib import Path
from models.kernel.errors import EnvironmentFault
from storage.database.connection import Database, DatabaseKey
from storage.database.integrity import examine
from storage.system.durable import replace_file

place = Path(sys.argv[1])
key = DatabaseKey(bytes(32), bytes(16))
database = Database.open(place / "vault.db", key, create=True)
database.execute("CREATE TABLE word (id INTEGER PRIMARY KEY, said TEXT) STRICT")
saved = 0
try:
    while saved < 10000:
        with database.transaction() as transaction:
            transaction.sql.execute("INSERT INTO word (said) VALUES (?)", ["x" * 3000])
            transaction.commit()
        saved += 1
except EnvironmentFault as fault:
    print(fault)
print(saved > 50, database.value("SELECT count(*) FROM word") == saved, database.in_transaction)
try:
    replace_file(place / "keys.json", bytes(10**6))
except EnvironmentFault as fault:
    print(fault)
database.close()
print(examine(place / "vault.db", key).sound)
"""
READ_ONLY_DISK = """
import sys
from pathlib import Path
from models.kernel.errors import EnvironmentFault
from storage.database.connection import Database, DatabaseKey
from storage.vault.folder import open_folder

place = Path(sys.argv[1])
(place / "keys.json").exists() or print("no keys")
for act in (
    lambda: open_folder(place),
    lambda: Database.open(place / "vault.db", DatabaseKey(bytes(32), bytes(16))),
):
    try:
        act()
    except EnvironmentFault as fault:
        print(fault)
"""


def _may_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    tried = subprocess.run(
        ["unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"],
        capture_output=True,
        check=False,
    )
    return tried.returncode == 0


@pytest.mark.skipif(not _may_mount(), reason="needs to mount a small disk")
def test_a_full_and_a_read_only_disk_lose_nothing_and_say_so(tmp_path: Path) -> None:
    """On a real file system of one megabyte, in a mount namespace of its own."""
    steps = (
        f'mount -t tmpfs -o size=1m none "{tmp_path}" && '
        f'"{sys.executable}" -c "$0" "{tmp_path}" && : > "{tmp_path}/keys.json" && '
        f'mount -o remount,ro "{tmp_path}" && "{sys.executable}" -c "$1" "{tmp_path}"'
    )
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", steps, FULL_DISK, READ_ONLY_DISK],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == [
        "The disk is full.",
        "True True False",
        "The disk is full.",
        "True",
        "The place where the vault lies can only be read.",
        "The place where the vault lies can only be read.",
    ]


# --- plain text, copies -------------------------------------------------------------------


def everything_in(folder: Path) -> bytes:
    """Return the bytes of every file in the folder."""
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()) if file.is_file())


def spill(execute: Any) -> None:
    """Write and rewrite more than the cache holds, so that pages and journal reach the disk."""
    execute("PRAGMA cache_size = 20")
    execute("CREATE TABLE spill (said TEXT)")
    execute("BEGIN IMMEDIATE")
    for _ in range(2000):
        execute("INSERT INTO spill VALUES (?)", (CANARY * 10,))
    execute("COMMIT")


@pytest.mark.parametrize("coding", ["utf-8", "utf-16-le"])
def test_no_plain_text_reaches_database_or_journal(
    database: Database, path: Path, coding: str
) -> None:
    spill(database.execute)
    with database.transaction() as transaction:
        transaction.sql.execute("UPDATE spill SET said = said || '!'")
        assert (path.parent / "vault.db-journal").stat().st_size > 100_000
        assert CANARY.encode(coding) not in everything_in(path.parent)
        transaction.commit()
    assert CANARY.encode(coding) not in everything_in(path.parent)
    database.close()
    assert [file.name for file in path.parent.iterdir()] == ["vault.db"]


def test_the_search_for_plain_text_would_find_it(tmp_path: Path) -> None:
    """The positive control: the same in plain SQLite."""
    plain = sqlite3.connect(tmp_path / "plain.db", isolation_level=None)
    spill(plain.execute)
    plain.close()
    assert CANARY.encode() in everything_in(tmp_path)


def test_a_copy_is_whole_encrypted_and_under_its_own_key(
    database: Database, path: Path
) -> None:
    database.execute("PRAGMA user_version = 7")
    says(database, CANARY)
    other = DatabaseKey(b"o" * 32, b"s" * 16)
    copy = path.with_name("copy.db")
    database.copy_to(copy, other)
    with pytest.raises(FileExistsError):
        database.copy_to(copy, other)
    assert CANARY.encode() not in copy.read_bytes()
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert examine(copy, other).sound
    opened = Database.open(copy, other)
    assert words(opened) == [CANARY]
    assert opened.value("PRAGMA user_version") == 7
    opened.close()


def save(database: Database, said: str) -> None:
    with database.transaction() as transaction:
        transaction.execute("INSERT INTO word (said) VALUES (:said)", {"said": said})
        transaction.commit()


@pytest.mark.parametrize("fails", ["INSERT", "COMMIT", "BEGIN"])
def test_after_a_disk_error_the_file_is_opened_anew_and_work_goes_on(
    database: Database, fails: str
) -> None:
    database.execute("INSERT INTO word (said) VALUES ('before')")
    broken = Ailing(database.connection, fails, 10)
    database._connection = broken
    with pytest.raises(EnvironmentFault) as fault:
        save(database, "lost")
    assert fault.value.happened is faults.DISK_ERROR  # the cause, not what came of it
    assert not database.in_transaction
    save(database, "after")
    assert broken.closed
    rows = database.execute("SELECT said FROM word ORDER BY id").fetchall()
    assert rows == [("before",), ("after",)]
    assert database.value("PRAGMA synchronous") == 3


def test_inside_a_transaction_that_the_disk_broke_nothing_goes_on(database: Database) -> None:
    database._connection = Ailing(database.connection, "SELECT", 10)
    with database.transaction() as transaction:
        for _ in range(2):
            with pytest.raises(EnvironmentFault) as fault:
                transaction.execute("SELECT 1")
            assert fault.value.happened is faults.DISK_ERROR
        with pytest.raises(EnvironmentFault):
            transaction.execute("INSERT INTO word (said) VALUES ('half')")
    assert database.value("SELECT count(*) FROM word") == 0


def test_a_full_disk_leaves_the_connection_as_it_was(database: Database) -> None:
    kept = Ailing(database.connection, "INSERT", 13)
    database._connection = kept
    with pytest.raises(EnvironmentFault) as fault, database.transaction() as transaction:
        transaction.execute("INSERT INTO word (said) VALUES ('lost')")
    assert fault.value.happened is faults.DISK_FULL
    assert database.value("SELECT count(*) FROM word") == 0
    assert not kept.closed


def test_of_a_full_disk_that_fails_then_the_first_is_told(database: Database) -> None:
    class Worse(Ailing):
        def execute(self, statement: str, *values: Any) -> Any:
            if statement == "ROLLBACK":
                self._fails, self._code = "ROLLBACK", 10
            return super().execute(statement, *values)

    database._connection = Worse(database.connection, "INSERT", 13)
    with pytest.raises(EnvironmentFault) as fault:
        save(database, "lost")
    assert fault.value.happened is faults.DISK_FULL
    save(database, "after")
    assert database.execute("SELECT said FROM word").fetchall() == [("after",)]


def test_after_a_new_key_the_file_is_opened_anew_with_that_one(database: Database) -> None:
    other = DatabaseKey(bytes(32), bytes(16))
    database.rekey(KEY, other)
    database._connection = Ailing(database.connection, "INSERT", 10)
    with pytest.raises(EnvironmentFault):
        save(database, "lost")
    save(database, "after")
    assert database.execute("SELECT said FROM word").fetchall() == [("after",)]


OTHER = DatabaseKey(b"o" * 32, b"t" * 16)


def test_a_new_key_that_cannot_be_written_leaves_the_old_one_in_force(
    database: Database, path: Path
) -> None:
    database._connection = Ailing(database.connection, "PRAGMA rekey", 10)
    with pytest.raises(EnvironmentFault) as fault:
        database.rekey(KEY, OTHER)
    assert fault.value.happened is faults.DISK_ERROR
    save(database, "after")
    database.close()
    opened = Database.open(path, KEY)
    assert words(opened) == ["after"]
    opened.close()


def test_a_new_key_that_was_written_before_the_disk_failed_is_in_force(
    database: Database, path: Path
) -> None:
    database._connection = Ailing(database.connection, "SELECT count", 10)
    database.rekey(KEY, OTHER)
    save(database, "after")
    database.close()
    assert examine(path, OTHER).sound
    with pytest.raises(EnvironmentFault):
        Database.open(path, KEY)


def test_a_key_is_never_changed_inside_a_transaction(database: Database) -> None:
    with database.transaction() as transaction:
        transaction.execute("INSERT INTO word (said) VALUES ('whole')")
        with pytest.raises(RuntimeError, match="transaction is open"):
            database.rekey(KEY, OTHER)
        transaction.commit()
    assert words(database) == ["whole"]


def test_memory_that_runs_out_as_a_transaction_begins_or_ends_leaves_none_open(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    execute = Database.execute

    def poor(self: Database, statement: str, *values: Any) -> Any:
        done = execute(self, statement, *values)
        if statement.startswith("BEGIN IMM"):
            raise MemoryError
        return done

    with monkeypatch.context() as patch:
        patch.setattr(Database, "execute", poor)
        with pytest.raises(MemoryError):
            save(database, "lost")

    def poorer(self: Database, statement: str, *values: Any) -> Any:
        if statement in {"COMMIT", "ROLLBACK"}:
            raise MemoryError
        return execute(self, statement, *values)

    with monkeypatch.context() as patch:
        patch.setattr(Database, "execute", poorer)
        with pytest.raises(MemoryError):
            save(database, "lost")
    save(database, "after")
    assert database.execute("SELECT said FROM word").fetchall() == [("after",)]


def test_too_little_memory_is_a_sentence() -> None:
    with pytest.raises(EnvironmentFault) as fault, database_faults.database_faults():
        raise MemoryError
    assert fault.value.happened is database_faults.NO_MEMORY


def test_half_a_character_is_kept_as_a_mark_and_breaks_nothing(database: Database) -> None:
    database.execute("INSERT INTO word VALUES (:id, :said)", {"id": 1, "said": "a\ud83db"})
    database.execute("INSERT INTO word VALUES (?, ?)", [2, "\udc00"])
    rows = database.execute("SELECT said FROM word ORDER BY id").fetchall()
    assert rows == [("a\ufffdb",), ("\ufffd",)]
