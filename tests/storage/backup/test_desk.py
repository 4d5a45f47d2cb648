"""The backups of an open vault: what counts, what is copied, what is said when it fails."""

import json
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from models.access.roles import Role
from models.backups.backup import Why
from models.backups.standing import PLACES, Rehearsal
from models.backups.standing import Place as Found
from models.kernel.errors import EnvironmentFault, Refused
from models.office.office import Actor
from models.ports.backups import Copied, Made
from models.usecases.keep_backups import (
    BackedUpFirst,
    BeginBackup,
    BeginCatchUp,
    BeginRehearsal,
    RecordBackup,
    RecordCopy,
    RecordFailure,
    RecordRehearsal,
    ShowBackups,
    UsePlace,
)
from models.usecases.move_vault import WHY_BACK, TakeBack
from storage.backup import check, files, ledger, second
from storage.backup.check import Damaged
from storage.backup.desk import GONE, OLDER_KEY, BackupDesk
from storage.backup.ledger import Ledger, LedgerKeeper, merged
from storage.backup.second import IN_VAULT, NO_FOLDER, disks_of, found_as
from storage.backup.statement import LARGEST, StatementError, parse
from storage.deletion import Deletion
from storage.session import Session
from storage.system import faults
from storage.system.clocks import PracticeClock
from storage.system.randomness import SeededRandom
from storage.unit_of_work import begin_work
from tests.storage.backup.vaults import Place, outside


@pytest.fixture
def desk(session: Session, tmp_path: Path) -> BackupDesk:
    away = tmp_path / "share"
    away.mkdir()
    return BackupDesk(session, away, lambda path: frozenset({path.name}))


def make(desk: BackupDesk, why: Why = Why.DAILY) -> Made:
    made = BeginBackup(desk.session.begin, desk)(why)()
    RecordBackup(desk.session.begin)(made)
    return made


def day_later(desk: BackupDesk) -> None:
    clock = desk.session.clock
    assert isinstance(clock, PracticeClock)
    clock.advance(timedelta(days=1))


def paths(folder: Path) -> list[Path]:
    return [path for path, _ in files.found_in(folder)]


def shelf(desk: BackupDesk) -> Path:
    assert desk.place is not None
    return second.folder_in(desk.place, desk.session.office.vault_id)


def test_a_backup_is_copied_to_the_second_place_and_read_back_there(desk: BackupDesk) -> None:
    made = make(desk)
    assert made.copied is not None
    assert made.copied.trouble is None
    assert [path.name for path in paths(shelf(desk))] == [made.backup.name]
    assert (shelf(desk) / ledger.NAME).is_file()
    standing = desk.standing(desk.session.clock.now())()
    assert standing.second.found is Found.READY
    assert not standing.due
    rehearsed = desk.rehearsal(made.backup.name, second=True, at=desk.session.clock.now())()
    assert rehearsed.problem is None


def test_both_places_are_thinned_and_the_newest_stays(desk: BackupDesk) -> None:
    gone, last = 0, make(desk)
    for _ in range(11):
        day_later(desk)
        last = make(desk)
        gone += last.gone
    assert gone == 4
    kept = paths(desk.session.folder.backup)
    assert len(kept) == 8  # seven days, and the last day of the week before them
    assert [path.name for path in paths(shelf(desk))] == [path.name for path in kept]
    assert last.backup.name == kept[-1].name


def test_a_copy_that_fails_says_why_and_leaves_nothing_there(
    desk: BackupDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise OSError(28, "full")

    def damaged(*_: object) -> None:
        raise Damaged(check.CONTENT_DAMAGED)

    with monkeypatch.context() as patch:
        patch.setattr(files, "settle", fails_second(files.settle))
        made = make(desk)
        assert made.copied is not None
        assert made.copied.trouble is second.FULL
    with monkeypatch.context() as patch:
        patch.setattr(second, "bring_in", damaged)
        copied = desk.catch_up(desk.session.clock.now())()
        assert copied is not None
        assert copied.trouble is check.CONTENT_DAMAGED
    assert [each.name for each in shelf(desk).iterdir()] == []
    with monkeypatch.context() as patch:
        patch.setattr(second, "bring_in", fails)
        patch.setattr(files, "take_away", fails)  # the share is gone altogether
        with pytest.raises(OSError, match="full"):
            second.copy_to(
                paths(desk.session.folder.backup)[0],
                files.statement_in(paths(desk.session.folder.backup)[0]),  # type: ignore[arg-type]
                shelf(desk), desk.session.folder.path, b"x" * 32,
            )  # fmt: skip


def fails_second(settle: object) -> object:
    calls: list[int] = []

    def settled(unfinished: Path, final: Path) -> None:
        calls.append(1)
        if len(calls) > 1:
            raise OSError(28, "full")
        settle(unfinished, final)  # type: ignore[operator]

    return settled


def test_a_place_that_cannot_be_listed_holds_nothing_that_is_known(
    desk: BackupDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(desk)
    found_in = files.found_in

    def gone(folder: Path) -> object:
        if folder != desk.session.folder.backup:
            raise EnvironmentFault(*faults.FAILING)
        return found_in(folder)

    monkeypatch.setattr(files, "found_in", gone)
    assert desk.standing(desk.session.clock.now())().second.backups == ()


def test_a_backup_that_is_gone_for_good_is_not_there_to_be_copied(desk: BackupDesk) -> None:
    assert desk.catch_up(desk.session.clock.now())() is None


def test_a_backup_whose_statement_goes_just_then_is_not_copied(
    desk: BackupDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.place = None
    make(desk)
    desk.place = desk.session.folder.path.parent / "share"
    statement_in = files.statement_in
    monkeypatch.setattr(
        files, "found_in", lambda folder: [(p, statement_in(p)) for p in folder.glob("2*")]
    )
    monkeypatch.setattr(files, "statement_in", lambda _: None)
    copied = desk.catch_up(desk.session.clock.now())()
    assert copied is not None
    assert copied.trouble is check.STATEMENT_DAMAGED


def test_only_sound_backups_of_this_vault_count_and_the_others_are_left_alone(
    desk: BackupDesk, tmp_path: Path
) -> None:
    desk.place = None
    other = Place(tmp_path / "other", outside("other"))
    foreign = other.create()
    foreign.back_up(Why.MANUAL)
    foreign.close()
    make(desk)
    own = desk.session.folder.backup
    shutil.copytree(paths(other.path / "backup")[0], own / "20250101T000000Z-daily")
    good = paths(own)[-1]
    tree = json.loads((good / files.STATEMENT).read_bytes())
    changed = json.dumps(tree | {"number": 99}, separators=(",", ":"), sort_keys=True)
    shutil.copytree(good, own / "20250102T000000Z-daily")
    (own / "20250102T000000Z-daily" / files.STATEMENT).write_text(changed)
    (own / "20250103T000000Z-daily").mkdir()
    standing = desk.standing(desk.session.clock.now())()
    assert [each.name for each in standing.backups] == [good.name]
    assert [each.name for each in standing.broken] == [
        "20250102T000000Z-daily", "20250103T000000Z-daily",
    ]  # fmt: skip
    make(desk)
    assert (own / "20250101T000000Z-daily").is_dir()
    assert (own / "20250102T000000Z-daily").is_dir()
    rehearsed = desk.rehearsal(
        "20250102T000000Z-daily", second=False, at=desk.session.clock.now()
    )()
    assert rehearsed.problem is check.STATEMENT_DAMAGED
    gone = desk.rehearsal("nowhere", second=False, at=desk.session.clock.now())()
    assert gone.problem is GONE


def test_a_backup_under_an_older_key_is_listed_and_cannot_be_rehearsed_here(
    desk: BackupDesk,
) -> None:
    made = make(desk)
    session = desk.session
    newer = replace(session.unlocked.file, db_epoch=2)
    session.unlocked = replace(session.unlocked, dbk=b"n" * 32, file=newer)
    standing = desk.standing(session.clock.now())()
    assert standing.backups[0].db_epoch == 1
    assert standing.due
    rehearsed = desk.rehearsal(made.backup.name, second=False, at=session.clock.now())()
    assert rehearsed.problem is OLDER_KEY


def test_a_place_that_will_not_do_is_refused(desk: BackupDesk, tmp_path: Path) -> None:
    for path, why in (
        (str(tmp_path / "nowhere"), NO_FOLDER),
        ("share", NO_FOLDER),
        (str(desk.session.folder.path / "backup"), IN_VAULT),
        ("/\0", NO_FOLDER),
    ):
        with pytest.raises(Refused) as found:
            desk.use_place(path)
        assert found.value.why is why
    UsePlace(desk.session.begin, desk)("")
    assert desk.place is None


def test_a_place_that_breaks_while_asked_is_away(tmp_path: Path) -> None:
    def broken(_: Path) -> frozenset[str]:
        raise OSError(5, "gone")

    assert found_as(tmp_path, tmp_path, broken) is Found.AWAY
    assert found_as(tmp_path / "no", tmp_path) is Found.AWAY
    assert found_as(tmp_path, tmp_path) is Found.SAME_DISK


def test_a_place_that_can_only_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    assert found_as(tmp_path, tmp_path, lambda _: frozenset()) is Found.READ_ONLY


def test_two_partitions_and_what_lies_on_them_are_one_disk(tmp_path: Path) -> None:
    import os  # noqa: PLC0415

    devices = tmp_path / "devices"
    disk = tmp_path / "sda"
    part = disk / "sda2"
    part.mkdir(parents=True)
    (part / "partition").write_text("2")
    crypt = tmp_path / "dm-0"
    (crypt / "slaves").mkdir(parents=True)
    (crypt / "slaves" / "sda2").symlink_to(part)
    devices.mkdir()
    device = tmp_path.stat().st_dev
    name = f"{os.major(device)}:{os.minor(device)}"
    assert disks_of(tmp_path, devices) == {str(device)}
    (devices / name).symlink_to(crypt)
    assert disks_of(tmp_path, devices) == {"sda"}
    (devices / name).unlink()
    (devices / name).symlink_to(disk)
    assert disks_of(tmp_path, devices) == {"sda"}


def test_a_role_without_the_right_backs_up_by_rule_only(desk: BackupDesk) -> None:
    session = desk.session
    from functools import partial  # noqa: PLC0415

    begin = partial(
        begin_work,
        session.database,
        session.surroundings,
        Actor(session.user.id, Role.CASEWORKER),
    )
    with pytest.raises(Refused):
        BeginBackup(begin, desk)(Why.MANUAL)
    assert BeginBackup(begin, desk)(Why.DAILY)().backup.why is Why.DAILY


def test_on_the_same_disk_nothing_is_copied(desk: BackupDesk) -> None:
    desk.disks = lambda _: frozenset({"sda"})
    made = make(desk)
    assert made.copied is not None
    assert made.copied.trouble is PLACES[Found.SAME_DISK]
    assert not shelf(desk).exists()


def test_a_copy_that_did_not_come_about_is_no_row(desk: BackupDesk) -> None:
    assert RecordCopy(desk.session.begin)(Copied("b", None)) == frozenset()


KEY = b"k" * 32


def test_the_ledger_is_read_by_who_has_its_key_and_by_nobody_else(tmp_path: Path) -> None:
    known = Ledger((Deletion("concern", "c1", "t", "u"),), {("H", 2026): 7}, 9)
    ledger.write(tmp_path, "v", KEY, known, SeededRandom("l"))
    assert ledger.read(tmp_path, "v", KEY) == known
    assert ledger.read(tmp_path, "v", b"x" * 32) is None
    assert ledger.read(tmp_path, "other", KEY) is None
    assert ledger.read(tmp_path / "nowhere", "v", KEY) is None
    data = (tmp_path / ledger.NAME).read_bytes()
    assert b"c1" not in data
    for damaged in (b"", b"[]", b"{}", data[:-9], data.replace(b'"sealed":"', b'"sealed":"!')):
        (tmp_path / ledger.NAME).write_bytes(damaged)
        assert ledger.read(tmp_path, "v", KEY) is None


def test_ledgers_together_know_what_any_of_them_knows() -> None:
    one = Ledger((Deletion("concern", "c1", "t", "u"),), {("H", 2026): 7, ("S", 2026): 1}, 9)
    two = Ledger(
        (Deletion("concern", "c1", "u", "u"), Deletion("person", "p", "t", "u")),
        {("H", 2026): 5},
        12,
    )
    both = merged((one, two, Ledger()))
    assert {(each.kind, each.id) for each in both.deletions} == {
        ("concern", "c1"),
        ("person", "p"),
    }
    assert both.counters == {("H", 2026): 7, ("S", 2026): 1}
    assert both.log_size == 12


def test_a_deletion_stands_even_where_the_ledger_cannot_be_written(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = LedgerKeeper(session.folder.backup, session.database.sql, SeededRandom("k"))

    def full(*_: object) -> None:
        raise EnvironmentFault(*faults.FULL)

    with monkeypatch.context() as patch:
        patch.setattr(ledger, "write", full)
        keeper()
    assert keeper.late
    keeper()
    assert not keeper.late


def test_no_statement_of_another_form_is_read() -> None:
    for data in (b"", b"[]", b"{}", b'{"v":2}', b"x" * (LARGEST + 1), b'{"v":1,"practice":1}'):
        with pytest.raises(StatementError):
            parse(data)


def test_a_statement_with_room_between_its_words_is_another_one(desk: BackupDesk) -> None:
    make(desk)
    data = (paths(desk.session.folder.backup)[0] / files.STATEMENT).read_bytes()
    parse(data)
    with pytest.raises(StatementError, match="canonical"):
        parse(data.replace(b",", b", ", 1))


def test_a_backup_of_a_newer_program_is_told_so(
    desk: BackupDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make(desk)
    now = desk.session.clock.now()
    with monkeypatch.context() as patch:
        patch.setattr(check, "migrations", tuple)
        assert desk.rehearsal(made.backup.name, second=False, at=now)().problem is check.NEWER
    with monkeypatch.context() as patch:
        patch.setattr(check, "count_rows", lambda _: {})
        found = desk.rehearsal(made.backup.name, second=False, at=now)()
        assert found.problem is check.OTHER_CONTENT

    class Unsound:
        sound = False

    with monkeypatch.context() as patch:
        patch.setattr(check, "examine", lambda *_: Unsound())
        found = desk.rehearsal(made.backup.name, second=False, at=now)()
        assert found.problem is check.CONTENT_DAMAGED


def test_a_database_too_large_for_the_lock_waits_for_the_day(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage.backup import desk as module  # noqa: PLC0415

    monkeypatch.setattr(module, "QUICK", 1)
    module.back_up_at_lock(session)
    assert paths(session.folder.backup) == []


def test_numbers_go_on_where_a_snapshot_was_begun_and_not_finished(desk: BackupDesk) -> None:
    desk.place = None
    now, user = desk.session.clock.now(), desk.session.user.id
    first = desk.snapshot(Why.DAILY, now, user)
    other = desk.snapshot(Why.MANUAL, now, user)
    assert (first().backup.number, other().backup.number) == (1, 2)


def test_what_was_done_is_told_by_topic_and_by_the_log(
    desk: BackupDesk, tmp_path: Path
) -> None:
    session = desk.session
    make(desk, Why.MANUAL)
    assert ShowBackups(session.begin, desk)()().last is not None
    assert BeginCatchUp(session.begin, desk)()() is None
    rehearse = BeginRehearsal(session.begin, desk)
    name = paths(session.folder.backup)[0].name
    for found in (
        rehearse(name, second=False)(),
        Rehearsal("b", session.clock.now(), OLDER_KEY),
    ):
        assert RecordRehearsal(session.begin)(found)
        standing = desk.standing(session.clock.now())()
        assert standing.rehearsal == found
    RecordFailure(session.begin)(EnvironmentFault(*faults.FULL))
    copied = Copied("b", session.clock.now())
    assert RecordCopy(session.begin)(copied)
    trouble = Copied("b", None, NO_FOLDER.filled(name="x"))
    RecordBackup(session.begin)(Made(make(desk).backup, trouble))
    rows = session.database.execute(
        "SELECT json_extract(leaf, '$.act'), json_extract(leaf, '$.outcome') FROM log_leaf"
    ).fetchall()
    assert {("backup.failed", "failed"), ("backup.rehearsed", "done")} <= set(rows)
    assert ("backup.rehearsed", "failed") in rows
    with pytest.raises(Refused) as found_out:
        TakeBack(session.begin)("  ")
    assert found_out.value.why is WHY_BACK


def test_a_share_that_hangs_up_is_no_folder(
    desk: BackupDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: Path) -> bool:
        raise OSError(112, "host is down")

    monkeypatch.setattr(Path, "is_dir", gone)
    with pytest.raises(Refused):
        second.require_place(Path("/share"), desk.session.folder.path)


def test_before_something_is_taken_in_there_is_a_backup_of_the_day(desk: BackupDesk) -> None:
    taken: list[str] = []
    take_in = BackedUpFirst(desk, taken.append)
    for _ in range(2):
        take_in("/stick/bundle.age")
    assert taken == ["/stick/bundle.age"] * 2
    assert [path.name[-6:] for path in paths(desk.session.folder.backup)] == ["import"]


def test_without_a_backup_nothing_is_taken_in(
    desk: BackupDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[str] = []
    monkeypatch.setattr(files, "SPARE", 2**60)
    with pytest.raises(EnvironmentFault):
        BackedUpFirst(desk, taken.append)("/stick/bundle.age")
    assert taken == []
