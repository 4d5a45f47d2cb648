"""Every vault that a released program made opens with today's, whatever happens meanwhile."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlcipher3 import dbapi2

from models.kernel.errors import EnvironmentFault
from models.people.names import sound_keys
from storage.database.connection import Database, DatabaseKey
from storage.database.faults import database_faults
from storage.database.migrate import migrate, migrations
from storage.database.sql import to_json
from storage.verify import verify_vault
from tests.faults.life import LABEL, NEW_WORDS
from tests.faults.shim import ROOT
from tests.frozen.thaw import FROZEN, look, missing_rows, schema, schema_of, thaw, unlock

TODAY = len(migrations())
KEY = DatabaseKey(bytes(range(32)), bytes(range(16)))
SOME = 8
FIRST_WITH_RELATIONS = 10

every_one = pytest.mark.parametrize("frozen", FROZEN, ids=lambda path: path.name)
posix = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str, str]]:
    """What the schema of a new vault says."""
    database = Database.open(tmp_path_factory.mktemp("fresh") / "v.db", KEY, create=True)
    migrate(database, before=lambda: None)
    found = schema(database)
    database.close()
    return found


def stages(frozen: Path, place: Path) -> dict[int, list[tuple[str, str, str]]]:
    """Return what the schema says after each step from the frozen one on."""
    found = {}
    first = schema_of(frozen)
    for version in range(first, TODAY + 1):
        steps = place / f"steps-{version}"
        steps.mkdir()
        for migration in migrations()[:version]:
            shutil.copy(migration.path, steps)
        folder = thaw(frozen, place / f"stage-{version}")
        _, _, database = look(folder)
        migrate(database, before=lambda: None, folder=steps)
        found[version] = schema(database)
        database.close()
    return found


def test_there_is_a_frozen_vault_of_the_first_schema() -> None:
    assert [schema_of(each) for each in FROZEN][:1] == [1]
    for each in FROZEN:
        assert sum(path.stat().st_size for path in each.iterdir()) < 1_500_000


@every_one
def test_it_opens_whole_with_all_its_rows_and_todays_schema(
    frozen: Path, tmp_path: Path, fresh: list[tuple[str, str, str]]
) -> None:
    folder = thaw(frozen, tmp_path / "vault")
    version, _, database = look(folder)
    assert (version, missing_rows(database, frozen)) == (schema_of(frozen), {})
    assert migrate(database, before=lambda: None) == tuple(range(version + 1, TODAY + 1))
    assert missing_rows(database, frozen) == {}
    database.close()
    version, now, database = look(folder)
    assert (version, now) == (TODAY, fresh)
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    database.close()


AROUND = [
    {"name": " Øjvind Testesen ", "relation": "father", "custody": "yes", "contact": "20000001",
     "reason": "Har forældremyndighed"},
    {"name": "Ida Testesen", "relation": "sibling", "custody": "no", "reason": "Bor der"},
    {"name": "Klasselærer", "relation": "professional", "reason": "Kender klassen"},
    {"name": "Bo Attrap", "relation": "nabo"},
    {"name": "", "relation": "other_relative", "reason": "Uden navn"},
]  # fmt: skip


@every_one
def test_people_of_the_form_become_persons_with_a_relation(
    frozen: Path, tmp_path: Path
) -> None:
    """The newest answers of each concern count; those before them do not."""
    if schema_of(frozen) >= FIRST_WITH_RELATIONS:
        pytest.skip("it has relations already")
    _, _, database = look(thaw(frozen, tmp_path / "vault"))
    concern = database.value("SELECT id FROM concern ORDER BY number LIMIT 1")
    for relatives in (AROUND[:1], AROUND):
        database.execute(
            "INSERT INTO answer (form, version, subject_kind, subject_id, answers, at, user_id) "
            "VALUES ('after_call', 1, 'concern', ?, ?, '2026-01-14T08:00:00Z', 'ane')",
            (concern, to_json({"relatives": relatives, "shared_custody": "yes"})),
        )
    migrate(database, before=lambda: None)
    rows = database.execute(
        "SELECT p.name, p.phone, r.kind, r.function, r.custody, r.reason FROM relation AS r "
        "JOIN person AS p ON p.id = r.person_id WHERE r.concern_id = ? ORDER BY r.rowid",
        (concern,),
    ).fetchall()
    assert rows == [
        ("Øjvind Testesen", "20000001", "father", "", "shared", "Har forældremyndighed"),
        ("Ida Testesen", "", "sibling", "", "no", "Bor der"),
        ("", "", "professional", "Klasselærer", "", "Kender klassen"),
        ("Bo Attrap", "", "", "", "", "Efter opkaldet"),
    ]
    found = database.execute(
        "SELECT n.folded, group_concat(k.key, ' ' ORDER BY k.key) FROM person_name AS n "
        "JOIN person_key AS k ON k.person_id = n.person_id "
        "WHERE n.name = 'Øjvind Testesen' GROUP BY n.person_id"
    ).fetchall()
    keys = " ".join(sorted(sound_keys("Øjvind Testesen")))
    assert ("oejvind testesen", keys) in [tuple(row) for row in found]
    ids = database.execute("SELECT id FROM relation UNION SELECT person_id FROM relation")
    assert all(str(UUID(key)) == key and UUID(key).version == 4 for (key,) in ids.fetchall())
    database.close()


@every_one
def test_the_program_unlocks_it_keeps_a_copy_and_finds_it_sound(
    frozen: Path, tmp_path: Path
) -> None:
    folder = thaw(frozen, tmp_path / "vault")
    host = unlock(folder)
    assert host.held.user.label == LABEL
    host.close()
    if schema_of(frozen) < TODAY:
        assert [path for path in (folder / "backup").rglob("*") if path.is_file()]
    report = verify_vault(folder, LABEL, NEW_WORDS)
    assert report.sound, report.as_json()


@dataclass
class Killer:
    """Lets programs unlock a frozen vault and puts an end to them at a statement."""

    nursery: subprocess.Popen[str]

    def unlocked(self, folder: Path, dies_at: int) -> str:
        assert self.nursery.stdin
        assert self.nursery.stdout
        self.nursery.stdin.write(f"{dies_at} {folder}\n")
        self.nursery.stdin.flush()
        return self.nursery.stdout.readline().strip()


@pytest.fixture(scope="module")
def killer() -> Iterator[Killer]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.frozen.child_migrating"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as nursery:
        yield Killer(nursery)
        nursery.kill()


def kill_at(killer: Killer, frozen: Path, place: Path, every: int) -> None:
    """Kill at every so manieth statement; each time it is at one version and opens again."""
    known = stages(frozen, place)
    total = int(killer.unlocked(thaw(frozen, place / "counted"), 0))
    for at in range(1, total + 1, every):
        folder = thaw(frozen, place / f"killed-{at}")
        assert killer.unlocked(folder, at) == "killed", at
        version, now, database = look(folder)
        assert now == known[version], f"statement {at} leaves a schema that is none"
        lost = missing_rows(database, frozen)
        database.close()
        assert set(lost) <= {"log_leaf", "log_about", "log_text", "setting"}, (at, lost)
        assert all(more > 0 for more in lost.values()), (at, lost)
        unlock(folder).close()
        version, now, database = look(folder)
        database.close()
        assert (version, now) == (TODAY, known[TODAY])
        shutil.rmtree(folder)


@posix
@every_one
def test_killed_at_some_statements_it_is_at_one_version_and_opens_again(
    frozen: Path, tmp_path: Path, killer: Killer
) -> None:
    total = int(killer.unlocked(thaw(frozen, tmp_path / "total"), 0))
    kill_at(killer, frozen, tmp_path, max(1, total // SOME))


@posix
@every_one
@pytest.mark.long
@pytest.mark.timeout(1800)
def test_killed_at_every_statement_it_is_at_one_version_and_opens_again(
    frozen: Path, tmp_path: Path, killer: Killer
) -> None:
    kill_at(killer, frozen, tmp_path, 1)


@every_one
def test_a_disk_that_fails_while_it_migrates_is_a_sentence_and_nothing_is_lost(
    frozen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known, first = stages(frozen, tmp_path), schema_of(frozen)
    for version in range(first, TODAY):
        folder = thaw(frozen, tmp_path / f"failing-{version}")
        with monkeypatch.context() as patch:
            patch.setattr(Database, "execute", failing_at(version))
            with pytest.raises(EnvironmentFault):
                unlock(folder)
        found, now, database = look(folder)
        assert (found, now) == (version, known[version])
        assert missing_rows(database, frozen) == {}
        database.close()
        unlock(folder).close()


def failing_at(version: int) -> Any:
    """Return a connection whose disk is full when that version's successor is written."""
    execute = Database.execute

    def failing(self: Database, statement: str, *values: Any) -> Any:
        if statement == f"PRAGMA user_version = {version + 1}":
            error = dbapi2.OperationalError("full")
            error.sqlite_errorcode = 13
            with database_faults():
                raise error
        return execute(self, statement, *values)

    return failing


BEFORE_ANSWERS = 25


@every_one
def test_what_was_taken_over_before_answers_were_kept_is_accepted(
    frozen: Path, tmp_path: Path
) -> None:
    """Else it could be taken over a second time; contacts and what came from them stay whole."""
    if schema_of(frozen) > BEFORE_ANSWERS:
        pytest.skip("it has answers already")
    _, _, database = look(thaw(frozen, tmp_path / "vault"))
    steps = tmp_path / "steps"
    steps.mkdir()
    for migration in migrations()[:BEFORE_ANSWERS]:
        shutil.copy(migration.path, steps)
    migrate(database, before=lambda: None, folder=steps)
    database.execute(
        "INSERT INTO contact (id, organisation, kind, vault_id, recipient, signer, card, "
        "practice, state, added_at, sent, received) VALUES ('there', 'En Kommune', 'kommune', "
        "'v', 'r', 's', '{}', 1, 'confirmed', '2026-01-02T08:00:00Z', 3, 2)"
    )
    concern = database.value("SELECT id FROM concern ORDER BY number LIMIT 1")
    for place, of in ((1, concern), (2, None)):
        database.execute(
            "INSERT INTO bundle_in (id, number, contact_id, sequence, created_at, opened_at, "
            "opened_by, manifest, case_json, case_pdf, concern_id) VALUES (:id, 'V-1', 'there', "
            ":place, '2026-01-02T08:00:00Z', '2026-01-03T08:00:00Z', 'ane', x'7b7d', "
            "CAST('{\"case\":\"S-2026-0007\"}' AS BLOB), x'25', :concern)",
            {"id": f"bundle-{place}", "place": place, "concern": of},
        )
    migrate(database, before=lambda: None)
    found = database.execute(
        "SELECT b.answer, b.answered_at, b.answered_by, b.theirs, c.sent, c.received "
        "FROM bundle_in AS b JOIN contact AS c ON c.id = b.contact_id ORDER BY b.sequence"
    ).fetchall()
    assert [tuple(row) for row in found] == [
        ("accepted", "2026-01-03T08:00:00Z", "ane", "S-2026-0007", 3, 2),
        ("received", None, None, "S-2026-0007", 3, 2),
    ]
    assert database.value("PRAGMA integrity_check") == "ok"
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    database.close()
