"""Each step of the schema is taken whole or not at all."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from models.kernel.errors import EnvironmentFault, Refused
from storage.database import migrate as module
from storage.database.connection import Database
from storage.database.integrity import examine
from storage.database.migrate import APPLICATION_ID, MIGRATIONS, migrate, migrations, version_of
from tests.storage.database.conftest import KEY

ROOT = Path(__file__).parents[3]

FIRST = """-- One office; a semicolon; in a comment.
CREATE TABLE office (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE staff (name TEXT, office INTEGER REFERENCES office (id)) STRICT; CREATE INDEX s ON staff (name);
CREATE TRIGGER keep BEFORE DELETE ON office BEGIN
    SELECT RAISE(ABORT, 'kept; always');
END;
INSERT INTO office VALUES (1, 'a;b');
INSERT INTO staff VALUES ('KH', 1);
-- the end
"""
SECOND = """ALTER TABLE office ADD COLUMN place TEXT NOT NULL DEFAULT '';
SELECT pause();
UPDATE office SET place = 'here';
"""
THIRD = """CREATE TABLE office_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, place TEXT) STRICT;
INSERT INTO office_new SELECT id, name, place FROM office;
DROP TRIGGER keep;
DROP TABLE office;
ALTER TABLE office_new RENAME TO office;
"""


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    """Three migrations; the second calls a function that the test supplies."""
    folder = tmp_path / "migrations"
    folder.mkdir()
    for name, sql in (("0001_office", FIRST), ("0002_place", SECOND), ("0003_rebuild", THIRD)):
        (folder / f"{name}.sql").write_text(sql, encoding="utf-8")
    return folder


@pytest.fixture
def empty(path: Path) -> Database:
    """A database without a schema."""
    database = Database.open(path, KEY, create=True)
    database.connection.create_function("pause", 0, lambda: 0)
    return database


def never() -> None:
    pytest.fail("a backup of an empty database")


def schema(database: Database) -> list[tuple[object, ...]]:
    """Return the whole schema."""
    return database.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


def test_a_new_database_gets_every_step_and_our_mark(empty: Database, steps: Path) -> None:
    assert migrate(empty, before=never, folder=steps) == (1, 2, 3)
    assert version_of(empty) == 3
    assert empty.value("PRAGMA application_id") == APPLICATION_ID
    assert empty.execute("SELECT * FROM office").fetchall() == [(1, "a;b", "here")]
    assert empty.execute("SELECT * FROM staff").fetchall() == [("KH", 1)]
    assert empty.value("PRAGMA foreign_keys") == 1
    assert migrate(empty, before=never, folder=steps) == ()
    empty.close()


def test_a_filled_database_is_backed_up_once_before_it_changes(
    empty: Database, steps: Path
) -> None:
    third = (steps / "0003_rebuild.sql").rename(steps / "later")
    second = (steps / "0002_place.sql").rename(steps / "soon")
    migrate(empty, before=never, folder=steps)
    second.rename(steps / "0002_place.sql")
    third.rename(steps / "0003_rebuild.sql")
    versions: list[int] = []
    assert migrate(empty, before=lambda: versions.append(version_of(empty)), folder=steps) == (
        2,
        3,
    )
    assert versions == [1]
    empty.close()


def test_without_its_backup_nothing_changes(empty: Database, steps: Path) -> None:
    (steps / "0003_rebuild.sql").rename(steps / "later")
    migrate(empty, before=never, folder=steps)
    (steps / "later").rename(steps / "0003_rebuild.sql")

    def fail() -> None:
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - ours, by identity
        migrate(empty, before=fail, folder=steps)
    assert version_of(empty) == 2
    empty.close()


def test_a_newer_database_is_refused_with_a_sentence(empty: Database, steps: Path) -> None:
    migrate(empty, before=never, folder=steps)
    empty.execute("PRAGMA user_version = 4")
    with pytest.raises(Refused) as refusal:
        migrate(empty, before=never, folder=steps)
    assert refusal.value.why is module.NEWER
    empty.close()


@pytest.mark.parametrize(
    "strange",
    [
        "CREATE TABLE theirs (x)",
        "PRAGMA user_version = 1",
        "PRAGMA application_id = 99",
    ],
)
def test_another_programs_database_is_refused(
    empty: Database, steps: Path, strange: str
) -> None:
    empty.execute(strange)
    with pytest.raises(EnvironmentFault) as fault:
        migrate(empty, before=never, folder=steps)
    assert fault.value.happened is module.NOT_OURS
    empty.close()


@pytest.mark.parametrize(
    ("bad", "error"),
    [
        ("CREATE TABLE half (x); CREATE NONSENSE;", dbapi2.OperationalError),
        ("CREATE TABLE half (x); INSERT INTO staff VALUES ('X', 77);", RuntimeError),
        ("CREATE TABLE half (x);\nCREATE TABLE open (", RuntimeError),
    ],
)
def test_a_step_that_fails_leaves_no_trace(
    empty: Database, steps: Path, bad: str, error: type[Exception]
) -> None:
    (steps / "0002_place.sql").unlink()
    (steps / "0003_rebuild.sql").unlink()
    migrate(empty, before=never, folder=steps)
    before = schema(empty)
    (steps / "0002_bad.sql").write_text(bad, encoding="utf-8")
    with pytest.raises(error):
        migrate(empty, before=lambda: None, folder=steps)
    assert schema(empty) == before
    assert version_of(empty) == 1
    assert empty.value("PRAGMA foreign_keys") == 1
    empty.close()


KILLED = """
import os, signal, sys
from pathlib import Path
from storage.database.connection import Database
from storage.database.migrate import migrate
from tests.storage.database.conftest import KEY
database = Database.open(Path(sys.argv[1]), KEY, create=True)
die = lambda: os.kill(os.getpid(), signal.SIGKILL)
database.connection.create_function("pause", 0, die)
database.execute("PRAGMA cache_size = 1")
migrate(database, before=lambda: None, folder=Path(sys.argv[2]))
"""


def test_killed_in_the_middle_it_is_at_the_step_before_and_goes_on(
    path: Path, steps: Path, tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), str(steps)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    database = Database.open(path, KEY)
    assert version_of(database) == 1
    assert database.execute("SELECT * FROM office").fetchall() == [(1, "a;b")]
    database.connection.create_function("pause", 0, lambda: 0)
    assert migrate(database, before=lambda: None, folder=steps) == (2, 3)
    gone_on = schema(database)
    database.close()
    assert examine(path, KEY).sound
    fresh = Database.open(tmp_path / "fresh.db", KEY, create=True)
    fresh.connection.create_function("pause", 0, lambda: 0)
    migrate(fresh, before=never, folder=steps)
    assert schema(fresh) == gone_on
    fresh.close()


@pytest.mark.parametrize(
    "name", ["0003_gap.sql", "2_short.sql", "0002_Upper.sql", "0001_twice.sql"]
)
def test_a_misnamed_step_is_a_bug(tmp_path: Path, name: str) -> None:
    (tmp_path / "0001_first.sql").write_text("", encoding="utf-8")
    (tmp_path / name).write_text("", encoding="utf-8")
    with pytest.raises(RuntimeError, match="does not follow"):
        migrations(tmp_path)


def test_the_programs_own_steps_are_in_order(empty: Database) -> None:
    assert MIGRATIONS.is_dir()
    own = migrations()
    assert migrate(empty, before=never) == tuple(range(1, len(own) + 1))
    empty.close()
