"""A backup counts only when it was opened again and compared."""

import base64
import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from models.backups.backup import Why
from models.kernel.errors import EnvironmentFault
from storage.audit.checkpoints import verify_checkpoint
from storage.audit.log import AuditLog
from storage.backup import files, ledger, make
from storage.backup.check import NOT_WHOLE, Damaged, bring_in, state_of
from storage.backup.keys import by_database_key, by_paper_key, database_key
from storage.backup.make import back_up, take_snapshot
from storage.database.connection import Database
from storage.session import Session
from storage.system import faults
from storage.vault.paper_key import PaperKey
from tests.storage.backup.vaults import PAPER, Place, write_log


def only(session: Session) -> Path:
    (found,) = (path for path, _ in files.found_in(session.folder.backup))
    return found


def names(session: Session) -> set[str]:
    return {each.name for each in session.folder.backup.iterdir()} - {ledger.NAME}


def test_a_backup_holds_exactly_what_the_vault_held(session: Session, tmp_path: Path) -> None:
    head = AuditLog(session.database.sql, bytes, lambda: 0).head()
    made = session.back_up(Why.MANUAL)
    backup = only(session)
    assert backup.name == made.name == "20260114T073000Z-manual"
    assert {each.name for each in backup.iterdir()} == set(files.PARTS)
    statement = files.statement_in(backup)
    assert statement is not None
    fresh = by_database_key(statement.front, session.unlocked.dbk)
    assert fresh is not None
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    facts = bring_in(backup, statement, fresh, scratch)
    assert (facts.log_size, facts.log_root) == (head.size, head.root.hex())
    assert facts.counts["log_leaf"] == head.size
    assert (facts.by, facts.program, made.log_size) == (session.user.id, "0.1.0", head.size)
    public = session.database.value("SELECT public FROM office_key WHERE kind = 'signature'")
    raw = base64.b64decode(public.split()[1])[-32:]
    assert verify_checkpoint(facts.checkpoint, raw).root == head.root
    state = state_of(scratch / files.DATABASE, database_key(fresh))
    assert state.counts == facts.counts


def test_the_paper_key_finds_the_same_fresh_key(session: Session) -> None:
    session.back_up(Why.DAILY)
    statement = files.statement_in(only(session))
    assert statement is not None
    front = statement.front
    fresh = by_paper_key(front, PAPER)
    assert fresh == by_database_key(front, session.unlocked.dbk)
    assert by_paper_key(front, PaperKey(b"x" * 20)) is None
    assert by_database_key(front, b"x" * 32) is None
    assert by_database_key(replace(front, id="another"), session.unlocked.dbk) is None


def test_every_backup_has_a_key_of_its_own_and_the_next_number(session: Session) -> None:
    for _ in range(3):
        session.back_up(Why.DAILY)
    found = [found for _, found in files.found_in(session.folder.backup)]
    keys = {by_database_key(each.front, session.unlocked.dbk) for each in found if each}
    assert len(keys) == 3
    assert sorted(each.front.number for each in found if each) == [1, 2, 3]


def test_nothing_in_clear_tells_of_the_content(session: Session) -> None:
    session.back_up(Why.DAILY)
    said = json.loads((only(session) / files.STATEMENT).read_text())
    assert set(said) == {
        "v", "vault", "practice", "id", "number", "at", "why", "db_epoch", "dbk", "paper", "sealed",
    }  # fmt: skip
    whole = b"".join((only(session) / name).read_bytes() for name in files.PARTS)
    assert "Øvelund".encode() not in whole
    assert b"log_leaf" not in whole


def test_the_vault_goes_on_while_a_backup_is_finished(session: Session) -> None:
    order = session.order(Why.DAILY)
    snapshot = take_snapshot(session.folder, session.database, session.unlocked, order)
    before = snapshot.state.log_size
    write_log(session, 3)
    made = snapshot.finish()
    assert made.log_size == before
    assert AuditLog(session.database.sql, bytes, lambda: 0).head().size == before + 3


def test_the_vault_keeps_its_lock_on_the_database_after_a_backup(session: Session) -> None:
    session.back_up(Why.DAILY)
    with pytest.raises(EnvironmentFault):
        Database.open(session.folder.database, session.unlocked.database_key)


def test_a_backup_that_does_not_verify_does_not_count(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = session.back_up(Why.DAILY)
    monkeypatch.setattr(make, "count_rows", lambda _: {"case_file": 9})
    with pytest.raises(EnvironmentFault) as found:
        session.back_up(Why.MANUAL)
    assert found.value.happened is NOT_WHOLE
    assert names(session) == {good.name}


def test_a_statement_that_does_not_read_back_does_not_count(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(make, "replace_file", lambda path, _: path.write_bytes(b"{}"))
    with pytest.raises(EnvironmentFault):
        session.back_up(Why.MANUAL)
    assert names(session) == set()


def test_the_copying_can_be_stopped_and_leaves_nothing(session: Session) -> None:
    order = session.order(Why.DAILY)
    snapshot = take_snapshot(session.folder, session.database, session.unlocked, order)

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    snapshot.told = stop
    with pytest.raises(InterruptedError):
        snapshot.finish()
    assert names(session) == set()


class StoppedError(Exception):
    pass


def test_a_snapshot_can_be_stopped_and_leaves_nothing(session: Session) -> None:
    copied: list[int] = []

    def stop(done: int, _total: int) -> None:
        copied.append(done)
        raise StoppedError

    with pytest.raises(StoppedError):
        take_snapshot(
            session.folder, session.database, session.unlocked, session.order(Why.DAILY),
            told=stop,
        )  # fmt: skip
    assert copied == [session.folder.database.stat().st_size]
    assert names(session) == set()


def test_a_snapshot_that_fails_leaves_nothing(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(make, "replace_file", full)
    with pytest.raises(EnvironmentFault) as found:
        session.back_up(Why.DAILY)
    assert found.value.happened is faults.DISK_FULL
    assert names(session) == set()


def test_a_disk_without_room_for_two_copies_is_refused_before_anything_is_written(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "SPARE", 2**60)
    with pytest.raises(EnvironmentFault) as found:
        session.back_up(Why.DAILY)
    assert found.value.happened is faults.DISK_FULL


def test_no_snapshot_is_taken_inside_a_transaction(session: Session, tmp_path: Path) -> None:
    with session.begin(), pytest.raises(RuntimeError):
        session.database.snapshot_to(tmp_path / "x")


def test_a_vault_without_a_signature_key_is_backed_up_all_the_same(session: Session) -> None:
    session.database.execute("UPDATE office_key SET retired_at = 'now'")
    order = session.order(Why.DAILY)
    assert back_up(session.folder, session.database, session.unlocked, order).number == 1


def test_an_empty_log_has_a_root_too(session: Session) -> None:
    session.database.execute("DROP TRIGGER log_leaf_stays")
    for table in ("log_head", "log_text", "log_about", "log_leaf"):
        session.database.execute(f"DELETE FROM {table}")  # noqa: S608
    order = session.order(Why.DAILY)
    assert back_up(session.folder, session.database, session.unlocked, order).log_size == 0


def test_what_was_left_unfinished_is_taken_away_and_nothing_else(
    session: Session, tmp_path: Path
) -> None:
    session.back_up(Why.DAILY)
    folder = session.folder.backup
    for name in (
        "20260114T073000Z-daily-2.unfinished",
        "20260101T000000Z-move.going",
        files.SCRATCH,
    ):
        (folder / name).mkdir()
        (folder / name / files.DATABASE).write_bytes(b"x")
    for name in ("other.unfinished", "2026.going", "mine", "20260101T000000Z-holiday.going"):
        (folder / name).mkdir()
    (folder / "deletions.json").write_bytes(b"{}")
    files.tidy(folder)
    assert {each.name for each in folder.iterdir()} == {
        "20260114T073000Z-daily", "other.unfinished", "2026.going", "mine", "deletions.json",
        "20260101T000000Z-holiday.going",
    }  # fmt: skip
    files.tidy(tmp_path / "nowhere")


def test_a_backup_is_taken_away_whole(session: Session) -> None:
    session.back_up(Why.DAILY)
    files.remove_backup(only(session))
    assert names(session) == set()
    assert list(files.found_in(session.folder.path / "nowhere")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX rights")
def test_others_on_the_computer_cannot_read_it(session: Session) -> None:
    session.back_up(Why.DAILY)
    backup = only(session)
    assert backup.stat().st_mode & 0o77 == 0
    assert all(each.stat().st_mode & 0o77 == 0 for each in backup.iterdir())


def test_an_unlocked_copy_is_told_apart_by_every_part(session: Session, tmp_path: Path) -> None:
    session.back_up(Why.DAILY)
    backup = only(session)
    statement = files.statement_in(backup)
    assert statement is not None
    fresh = by_database_key(statement.front, session.unlocked.dbk)
    assert fresh is not None
    with pytest.raises(Damaged):
        bring_in(backup, statement, b"x" * 32, tmp_path)
    (backup / files.KEYS).unlink()
    with pytest.raises(Damaged) as found:
        bring_in(backup, statement, fresh, tmp_path)
    assert dict(found.value.why.values) == {"file": "keys.json"}


def test_a_place_is_made_for_backups_where_there_is_none(place: Place) -> None:
    session = place.create()
    session.folder.backup.rmdir()
    session.back_up(Why.DAILY)
    assert only(session).is_dir()
