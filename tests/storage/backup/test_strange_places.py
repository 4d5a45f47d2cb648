"""A wrong clock, several backups a day, and what others put into the folder of backups."""

import os
import shutil
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from models.backups.backup import Why
from models.kernel.errors import EnvironmentFault
from models.ports.backups import Made
from models.usecases.keep_backups import RecordBackup
from storage.backup import check, files
from storage.backup.desk import BackupDesk
from storage.backup.restore import look
from storage.session import Session
from storage.system.clocks import PracticeClock

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes as on POSIX")


@pytest.fixture
def desk(session: Session, tmp_path: Path) -> BackupDesk:
    away = tmp_path / "share"
    away.mkdir()
    return BackupDesk(session, away, lambda path: frozenset({path.name}))


def make(desk: BackupDesk, why: Why = Why.DAILY) -> Made:
    session = desk.session
    made = desk.snapshot(why, session.clock.now(), session.user.id)()
    RecordBackup(session.begin)(made)
    return made


def wait(desk: BackupDesk, days: int) -> None:
    clock = desk.session.clock
    assert isinstance(clock, PracticeClock)
    clock.advance(timedelta(days=days))


def numbers(desk: BackupDesk) -> list[int]:
    """Return those that can be restored, newest first; all of both places are alike."""
    now = desk.session.clock.now()
    standing = desk.standing(now)()
    for each in standing.backups[:2]:
        for second in (False, True):
            assert desk.rehearsal(each.name, second=second, at=now)().problem is None
    mine = [each.number for each in standing.backups]
    assert [each.number for each in standing.second.backups] == mine
    return mine


def test_a_clock_set_back_a_month_takes_no_newer_backup_away(desk: BackupDesk) -> None:
    for _ in range(9):
        make(desk)
        wait(desk, 1)
    before = numbers(desk)
    assert before[0] == 9
    wait(desk, -31)
    for number in range(10, 14):
        assert desk.standing(desk.session.clock.now())().due
        assert make(desk).backup.number == number
        found = numbers(desk)
        assert found[0] == number  # the newest by number, whatever its date says
        assert len(found) >= 7
        assert not desk.standing(desk.session.clock.now())().due
        wait(desk, 1)
    wait(desk, 31)
    assert make(desk).backup.number == 14
    assert numbers(desk)[0] == 14


def test_a_clock_that_stands_years_wrong_for_a_day_leaves_the_others(desk: BackupDesk) -> None:
    for days in (1, 3650, -7300, 3650):
        make(desk)
        wait(desk, days)
    make(desk)
    assert numbers(desk) == [5, 4, 3, 1]  # of the two made on one day, the later


def test_of_two_backups_on_one_day_the_later_stays_and_the_other_reasons_too(
    desk: BackupDesk,
) -> None:
    make(desk)
    make(desk, Why.MANUAL)
    assert numbers(desk) == [2, 1]
    names = [each.name for each in desk.standing(desk.session.clock.now())().backups]
    assert names == ["20260114T073000Z-manual", "20260114T073000Z-daily"]
    make(desk, Why.MANUAL)
    assert numbers(desk) == [3, 1]


@posix
def test_what_others_put_there_is_neither_read_nor_counted_nor_taken_away(
    desk: BackupDesk, tmp_path: Path
) -> None:
    good = make(desk).backup.name
    own = desk.session.folder.backup
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(own / good, elsewhere)
    (own / "20260101T000000Z-daily").write_bytes(b"a file with a backup's name")
    (own / "20260102T000000Z-daily").symlink_to(tmp_path / "nowhere")
    (own / "20260103T000000Z-daily").symlink_to("20260103T000000Z-daily")
    (own / "20260104T000000Z-daily").mkdir()
    os.mkfifo(own / "20260104T000000Z-daily" / files.STATEMENT)
    (own / "20260105T000000Z-daily" / files.STATEMENT).mkdir(parents=True)
    (own / os.fsdecode(b"bilag \xff.pdf")).write_bytes(b"x")
    (own / "Thumbs.db").write_bytes(b"x")
    (own / ".Trash-0").mkdir()
    (own / "20260106T000000Z-daily.unfinished").symlink_to(elsewhere)
    before = {each.name for each in own.iterdir()}
    standing = desk.standing(desk.session.clock.now())()
    assert [each.name for each in standing.backups] == [good]
    assert [each.name for each in standing.broken] == [
        "20260104T000000Z-daily", "20260105T000000Z-daily",
    ]  # fmt: skip
    assert [each.path for each in look(own)] == [str(own / good)]
    wait(desk, 1)
    make(desk)
    files.tidy(own)
    assert before - {each.name for each in own.iterdir()} == {
        "20260106T000000Z-daily.unfinished"  # ours by its name: the link goes, not its target
    }
    assert (elsewhere / files.DATABASE).is_file()


@posix
def test_a_backup_that_is_a_link_goes_without_what_it_leads_to(
    desk: BackupDesk, tmp_path: Path
) -> None:
    name = make(desk).backup.name
    own, disk = desk.session.folder.backup, tmp_path / "disk"
    shutil.move(own / name, disk)
    (own / name).symlink_to(disk)
    assert desk.standing(desk.session.clock.now())().backups[0].name == name
    files.remove_backup(own / name)
    assert not os.path.lexists(own / name)
    assert (disk / files.DATABASE).is_file()


@posix
def test_a_name_that_a_dead_link_has_is_not_given_again(desk: BackupDesk) -> None:
    own = desk.session.folder.backup
    (own / "20260114T073000Z-daily").symlink_to("nowhere")
    assert make(desk).backup.name == "20260114T073000Z-daily-2"


def test_a_backup_without_its_database_or_with_half_of_it_does_not_count(
    desk: BackupDesk,
) -> None:
    own = desk.session.folder.backup
    first = make(desk).backup.name
    wait(desk, 1)
    second = make(desk).backup.name
    wait(desk, 1)
    (own / first / files.DATABASE).unlink()
    (own / second / files.DATABASE).write_bytes(b"half")
    standing = desk.standing(desk.session.clock.now())()
    assert standing.backups == ()
    assert [(each.name, each.found) for each in standing.broken] == [
        (name, check.HALF.filled(file=files.DATABASE)) for name in (first, second)
    ]
    assert standing.due


def test_what_may_not_be_read_is_one_that_does_not_count(
    desk: BackupDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = make(desk).backup.name
    real = Path.open

    def locked(self: Path, *given: object, **named: object) -> object:
        if self.name == files.STATEMENT:
            raise PermissionError(13, "not yours")
        return real(self, *given, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", locked)
    standing = desk.standing(desk.session.clock.now())()
    assert (standing.backups, [each.name for each in standing.broken]) == ((), [name])


def test_a_file_where_the_folder_of_backups_should_be_is_told(desk: BackupDesk) -> None:
    own = desk.session.folder.backup
    shutil.rmtree(own)
    own.write_bytes(b"x")
    with pytest.raises(EnvironmentFault):
        make(desk)
    assert desk.standing(desk.session.clock.now())().backups == ()
