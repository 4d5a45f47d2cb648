"""Slot file and statement lie in a backup twice: one damaged file keeps nobody out."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from models.access.roles import Role
from models.backups.backup import Why
from models.backups.restoring import Order, Restored
from models.kernel.errors import EnvironmentFault, Refused
from models.usecases.manage_users import ChangeUser
from storage.audit.log import verify_log
from storage.backup import check, files, opening, restore
from storage.backup.check import FILE_DAMAGED, STATEMENT_DAMAGED, Damaged
from storage.backup.desk import BackupDesk
from storage.backup.keys import by_paper_key
from storage.backup.opening import KEYS_DAMAGED
from storage.backup.restore import look
from storage.backup.statement import written
from storage.session import Session
from storage.vault.paper_key import PaperKey
from tests.storage.backup.vaults import PAPER, PASSPHRASE, Place, outside
from tests.storage.key_office import ANE, BO, NEW_PAPER, KeyOffice, outside_at, people

TWICE = (files.KEYS, files.KEYS_AGAIN, files.STATEMENT, files.STATEMENT_AGAIN)


@pytest.fixture
def backup(place: Place, session: Session, tmp_path: Path) -> Path:
    """A backup on a stick, and nothing else."""
    made = session.back_up(Why.MANUAL)
    session.close()
    return Path(
        shutil.copytree(place.path / "backup" / made.name, tmp_path / "stick" / made.name)
    )


def flipped(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


Harm = Callable[[Path], None]
harms = pytest.mark.parametrize("harm", [flipped, emptied, Path.unlink])


def restored(backup: Path, *, paper: PaperKey | None = None) -> Restored:
    target = backup.parents[1] / "new"
    shutil.rmtree(target, ignore_errors=True)
    secret = (
        Order("", "", "AØ", PASSPHRASE)
        if paper is None
        else Order("", "", paper=paper.printed())
    )
    order = replace(secret, backup=str(backup), target=str(target))
    return restore.restore(order, outside("new"))


def checked(backup: Path, scratch: Path) -> None:
    """Check a backup as a rehearsal does."""
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    opened = opening.unlock(backup, "AØ", PASSPHRASE, "")
    check.bring_in(backup, opened.statement, opened.fresh, scratch)


@harms
@pytest.mark.parametrize("name", TWICE)
def test_with_one_of_two_copies_damaged_both_ways_restore_and_the_check_finds_it(
    backup: Path, tmp_path: Path, name: str, harm: Harm
) -> None:
    before = {each.name: each.read_bytes() for each in backup.iterdir()}
    harm(backup / name)
    damaged = {each.name: each.read_bytes() for each in backup.iterdir()}
    with pytest.raises(Damaged):
        checked(backup, tmp_path / "scratch")
    assert [each.why for each in look(backup)] == [Why.MANUAL]
    for paper in (None, PAPER):
        assert restored(backup, paper=paper).mended
        keys = (tmp_path / "new" / "keys.json").read_bytes()
        assert before[files.KEYS] in (keys, before[files.KEYS_AGAIN])
        there = Place(tmp_path / "new", outside("there"))
        assert list(verify_log(there.unlock().database.sql)) == []
        there.close()
    assert {each.name: each.read_bytes() for each in backup.iterdir()} == damaged


def test_a_whole_backup_is_restored_without_a_word(backup: Path, tmp_path: Path) -> None:
    checked(backup, tmp_path / "scratch")
    assert not restored(backup).mended


@harms
def test_with_both_slot_files_damaged_the_paper_key_alone_restores_everybodys_access(
    backup: Path, tmp_path: Path, harm: Harm
) -> None:
    for name in (files.KEYS, files.KEYS_AGAIN):
        harm(backup / name)
    assert look(backup)[0].users == ()
    with pytest.raises(Refused) as refused:
        restored(backup)
    assert refused.value.why is KEYS_DAMAGED
    with pytest.raises(Refused) as refused:
        restored(backup, paper=PaperKey(b"y" * 20))
    assert refused.value.why is KEYS_DAMAGED
    assert restored(backup, paper=PAPER).mended
    there = Place(tmp_path / "new", outside("there"))
    assert there.unlock().user.label == "AØ"  # with the passphrase, as before
    there.close()


def test_a_slot_file_of_another_time_does_not_get_in_beside_the_right_one(
    place: Place, session: Session, backup: Path, tmp_path: Path
) -> None:
    later = place.unlock()
    later.witness()
    other = later.folder.keys[0].read_bytes()
    assert other != (backup / files.KEYS).read_bytes()
    (backup / files.KEYS).write_bytes(other)
    assert restored(backup).mended
    assert (tmp_path / "new" / "keys.json").read_bytes() == (
        backup / files.KEYS_AGAIN
    ).read_bytes()
    (backup / files.KEYS_AGAIN).write_bytes(other)
    with pytest.raises(Damaged) as damaged:
        restored(backup)
    assert damaged.value.why == FILE_DAMAGED.filled(file=files.KEYS)


def test_statements_that_the_key_does_not_open_are_told(backup: Path) -> None:
    for name in (files.STATEMENT, files.STATEMENT_AGAIN):
        path = backup / name
        path.write_bytes(path.read_bytes().replace(b'"number":1', b'"number":7'))
    for paper in (None, PAPER):
        with pytest.raises(Damaged) as damaged:
            restored(backup, paper=paper)
        assert damaged.value.why is STATEMENT_DAMAGED


def as_before(backup: Path) -> None:
    """Turn a backup into what the program wrote before it kept things twice."""
    statement = files.statement_in(backup)
    assert statement is not None
    fresh = by_paper_key(statement.front, PAPER)
    assert fresh is not None
    facts = statement.open(fresh)
    known = {name: facts.files[name] for name in (files.DATABASE, files.KEYS)}
    older = replace(facts, files=known, keys=b"")
    assert "keys" not in older.as_json()
    (backup / files.STATEMENT).write_bytes(
        written(statement.front, older, fresh, outside("older").random)
    )
    for name in (files.KEYS_AGAIN, files.STATEMENT_AGAIN):
        (backup / name).unlink()


def test_an_earlier_programs_backup_opens_is_checked_and_copied(
    place: Place, backup: Path, tmp_path: Path
) -> None:
    as_before(backup)
    checked(backup, tmp_path / "scratch")
    assert not restored(backup).mended
    assert not restored(backup, paper=PAPER).mended
    own = place.path / "backup"
    shutil.rmtree(own / backup.name)
    shutil.copytree(backup, own / backup.name)
    session = place.unlock()
    share = tmp_path / "share"
    share.mkdir()
    desk = BackupDesk(session, share, lambda path: frozenset({path.name}))
    copied = desk.catch_up(session.clock.now())()
    assert copied is not None
    assert copied.trouble is None
    found = desk.standing(session.clock.now())()
    assert [each.name for each in found.second.backups] == [backup.name]
    flipped(backup / files.KEYS)
    for paper in (None, PAPER):
        with pytest.raises((Refused, EnvironmentFault)):
            restored(backup, paper=paper)


def test_a_damaged_slot_file_of_the_vault_does_not_get_into_its_backup(
    place: Place, session: Session, tmp_path: Path
) -> None:
    good = session.folder.keys[0].read_bytes()
    for at, path in enumerate(session.folder.keys):
        (flipped, emptied)[at](path)
        made = session.back_up(Why.MANUAL)
        path_in = session.folder.backup / made.name
        assert (path_in / files.KEYS).read_bytes() == good
        assert (path_in / files.KEYS_AGAIN).read_bytes() == good
        checked(path_in, tmp_path / "scratch")
    foreign = Place(tmp_path / "foreign", outside("foreign"))
    keys = foreign.create().folder.keys[0].read_bytes()
    foreign.close()
    session.folder.keys[0].write_bytes(keys)
    made = session.back_up(Why.MANUAL)
    assert (session.folder.backup / made.name / files.KEYS).read_bytes() == good


def test_a_colleague_whose_new_key_waits_restores_and_the_backup_stays_what_it_was(
    tmp_path: Path,
) -> None:
    """After somebody left, the others' slots hold the new database key in waiting."""
    office = people(tmp_path / "vault")
    keeps = ChangeUser(office.open.begin)
    keeps(office.id_of("BD"), "Bo Demosen", Role.ADMINISTRATOR)  # who looks after backups
    office.leave("CE", paper=NEW_PAPER)
    waits = {one.name.label: one.next is not None for one in office.open.unlocked.file.slots}
    assert waits["BD"]
    backup = office.open.folder.backup / office.open.back_up(Why.MANUAL).name
    office.stop()
    before = {each.name: each.read_bytes() for each in backup.iterdir()}
    for number, (label, words) in enumerate((("BD", BO), ("AØ", ANE), ("BD", BO))):
        target = tmp_path / f"new-{number}"
        order = Order(str(backup), str(target), label, words)
        assert not restore.restore(order, outside_at()).mended
        there = KeyOffice(target, outside_at())
        assert there.unlock(label, words).seed is not None
        there.stop()
    assert {each.name: each.read_bytes() for each in backup.iterdir()} == before
