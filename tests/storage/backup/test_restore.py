"""A vault comes back: from a passphrase or the paper key alone, with its later deletions."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from models.audit.acts import Act
from models.backups.backup import Why
from models.backups.restoring import Order
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId
from models.usecases.move_vault import WHY_BACK, BeginMove, FinishMove
from models.usecases.register_concern import Call, RegisterConcern
from storage import host as host_module
from storage.audit.log import AuditLog, verify_log
from storage.backup import files, ledger, opening, restore, second
from storage.backup.check import Damaged
from storage.backup.desk import BackupDesk
from storage.backup.home import MOVED_FIELD
from storage.backup.restore import READY, finish_swap, look
from storage.host import Host
from storage.session import Session
from storage.system.randomness import SeededRandom
from storage.vault import vault
from storage.vault.kdf import PRACTICE_COST
from storage.vault.key_file import KeyFile
from storage.vault.lock import InUse
from storage.vault.paper_key import PaperKey
from storage.verify import verify_vault
from tests.calls import ENOUGH
from tests.storage.backup.vaults import PAPER, PASSPHRASE, Place, outside, write_log

OTHER = "bord stol lampe vind regn skov"


def acts(session: Session) -> list[str]:
    rows = session.database.execute(
        "SELECT json_extract(leaf, '$.act') FROM log_leaf ORDER BY seq"
    ).fetchall()
    return [str(act) for (act,) in rows]


def root(session: Session, size: int) -> str:
    """Return the root of the first rows of the log."""
    hashes = session.database.execute(
        "SELECT hash FROM log_leaf WHERE seq < :size ORDER BY seq", {"size": size}
    ).fetchall()
    from models.audit.merkle import root_of  # noqa: PLC0415

    return root_of([bytes(each) for (each,) in hashes]).hex()


def register(session: Session, name: str) -> ConcernId:
    call = Call(ENOUGH | {"about_name": name}, session.clock.now())
    return RegisterConcern(session.begin)(call).concern_id


def order(place: Place, backup: Path, **more: str) -> Order:
    return replace(
        Order(str(backup), str(place.path), "AØ", PASSPHRASE),
        **more,
    )


def only(folder: Path) -> Path:
    (found,) = [path for path, _ in files.found_in(folder)]
    return found


def forget(session: Session, concern: ConcernId) -> None:
    """Delete a concern as the program does: gone, in the ledger, in the log."""
    with session.begin() as work:
        work.deletions.erase(Kind.CONCERN, concern)
        from models.audit.leaf import Note  # noqa: PLC0415

        work.note(Note(Act.RECORD_DELETED, ((Kind.CONCERN, concern),)))
        work.commit()


def test_the_drill_a_new_folder_and_the_paper_alone_give_the_same_root_and_no_deleted_record(
    place: Place, tmp_path: Path
) -> None:
    session = place.create()
    gone = register(session, "Mathias Testesen")
    stays = register(session, "Anne Prøvegaard")
    session.back_up(Why.MANUAL)
    size = (
        AuditLog(session.database.sql, bytes, lambda: 0).head().size - 1
    )  # before BACKUP_MADE
    expected = root(session, size)
    forget(session, gone)
    later = register(session, "Jan Eksempel")
    number = session.database.value("SELECT max(number) FROM concern")
    session.back_up(Why.DAILY)
    session.close()
    stick = tmp_path / "stick"
    shutil.copytree(place.path / "backup", stick)
    shutil.rmtree(place.path)
    ledger_there = (stick / ledger.NAME).is_file()
    assert ledger_there

    target = tmp_path / "new" / "vault"
    target.parent.mkdir()
    oldest = look(stick)[-1]
    restored = restore.restore(
        Order(oldest.path, str(target), paper=PAPER.printed()), outside("another computer")
    )
    assert (restored.folder, restored.aside, restored.replayed) == (str(target), "", 1)
    assert restored.log_size == size
    assert restored.newest_log > size
    there = place.unlock(target)
    assert root(there, size) == expected
    assert list(verify_log(there.database.sql)) == []
    rows = there.database.execute("SELECT id FROM concern").fetchall()
    assert {row[0] for row in rows} == {stays}  # the later one is missing, the deleted one gone
    assert later not in {row[0] for row in rows}
    assert acts(there)[-4:-1] == ["vault.unlocked", "backup.restored", "record.replayed"]
    again = register(there, "Ida Fiktiv")
    fresh = there.database.value("SELECT number FROM concern WHERE id = :id", {"id": again})
    assert fresh > number  # a printed number is never given twice
    there.close()
    assert verify_vault(target, "AØ", PASSPHRASE).sound


def test_the_vault_that_stands_there_is_set_aside_never_overwritten(place: Place) -> None:
    session = place.create()
    session.back_up(Why.MANUAL)
    register(session, "Mathias Testesen")
    session.close()
    before = (place.path / "vault.db").read_bytes()
    restored = restore.restore(order(place, only(place.path / "backup")), outside("r"))
    aside = Path(restored.aside)
    assert aside.name.startswith("vault-lagt-til-side-")
    assert (aside / "vault.db").read_bytes() == before
    assert place.unlock().database.value("SELECT count(*) FROM concern") == 0
    place.open[-1].close()
    again = restore.restore(order(place, only(aside / "backup")), outside("s"))
    assert again.aside.endswith("-2")


def test_the_ledger_of_the_vault_that_stands_there_is_heeded(place: Place) -> None:
    session = place.create()
    gone = register(session, "Mathias Testesen")
    session.back_up(Why.MANUAL)
    forget(session, gone)  # written beside the backups at once
    session.close()
    restored = restore.restore(order(place, only(place.path / "backup")), outside("r"))
    assert restored.replayed == 1
    assert place.unlock().database.value("SELECT count(*) FROM concern") == 0


def test_the_ledger_in_the_second_place_is_heeded_if_it_can_be_read(
    place: Place, tmp_path: Path
) -> None:
    session = place.create()
    gone = register(session, "Mathias Testesen")
    session.back_up(Why.MANUAL)
    forget(session, gone)
    away = second.folder_in(tmp_path / "share", session.office.vault_id)
    away.mkdir(parents=True)
    shutil.move(place.path / "backup" / ledger.NAME, away / ledger.NAME)
    session.close()
    backup = only(place.path / "backup")
    (place.path / "backup" / ledger.NAME).mkdir()  # cannot be read
    wanted = order(place, backup, second=str(tmp_path / "share"))
    assert restore.restore(wanted, outside("r")).replayed == 1


def test_a_user_with_a_key_file_restores_with_both(place: Place, tmp_path: Path) -> None:
    session = place.create()
    key = KeyFile.generate(SeededRandom("key"))
    path = tmp_path / "tovholder.key"
    path.write_bytes(key.written())
    new = session.new_id()
    vault.add_user(
        session.folder, session.unlocked, vault.NewUser(new, "BD", OTHER, key),
        cost=PRACTICE_COST, random=place.outside.random,
    )  # fmt: skip
    session.back_up(Why.MANUAL)
    session.close()
    backup = only(place.path / "backup")
    (shown,) = look(backup)
    assert [(each.label, each.key_file) for each in shown.users] == [
        ("AØ", False),
        ("BD", True),
    ]
    with pytest.raises(Refused):
        opening.unlock(backup, "BD", OTHER, "")
    assert opening.unlock(backup, "BD", OTHER, "", str(path)).unlocked.user_id == new


def test_an_open_vault_is_not_set_aside(place: Place) -> None:
    session = place.create()
    session.back_up(Why.MANUAL)
    with pytest.raises(InUse):
        restore.restore(order(place, only(place.path / "backup")), outside("r"))
    assert {each.name for each in place.path.parent.iterdir()} == {"vault", "vault.restored"}
    session.close()
    shutil.rmtree(place.path)
    finish_swap(place.path)  # what waited is found
    assert place.unlock().user.label == "AØ"


def test_an_empty_folder_is_used_and_a_filled_one_refused(place: Place, tmp_path: Path) -> None:
    session = place.create()
    session.back_up(Why.MANUAL)
    session.close()
    backup = only(place.path / "backup")
    empty = tmp_path / "empty"
    empty.mkdir()
    restored = restore.restore(order(place, backup, target=str(empty)), outside("r"))
    assert restored.aside == ""
    other = tmp_path / "other"
    other.mkdir()
    (other / "letter.txt").write_text("x")
    for wrong in (other, place.path / "backup" / "inside"):
        with pytest.raises(Refused):
            restore.restore(order(place, backup, target=str(wrong)), outside("r"))


@pytest.mark.parametrize(
    "keys",
    [
        {"passphrase": "bord stol lampe vind regn skov"},
        {"label": "XX"},
        {"paper": PaperKey(b"y" * 20).printed()},
        {"paper": "0000"},
    ],
)
def test_nobody_else_restores_and_nothing_is_left(
    place: Place, tmp_path: Path, keys: dict[str, str]
) -> None:
    session = place.create()
    session.back_up(Why.MANUAL)
    session.close()
    target = tmp_path / "target"
    wanted = order(place, only(place.path / "backup"), target=str(target), **keys)
    with pytest.raises(Refused):
        restore.restore(wanted, outside("r"))
    assert not target.exists()
    assert {each.name for each in tmp_path.iterdir()} == {"vault"}


@pytest.mark.parametrize(
    "names",
    [
        (files.DATABASE,),
        (files.KEYS, files.KEYS_AGAIN),
        (files.STATEMENT, files.STATEMENT_AGAIN),
    ],
)
def test_half_a_backup_is_refused_with_a_sentence(
    place: Place, tmp_path: Path, names: tuple[str, ...]
) -> None:
    session = place.create()
    session.back_up(Why.MANUAL)
    session.close()
    backup = only(place.path / "backup")
    for name in names:
        (backup / name).unlink()
    with pytest.raises(Refused):
        restore.restore(order(place, backup, target=str(tmp_path / "t")), outside("r"))
    assert not (tmp_path / "t").exists()


def test_keys_of_another_backup_do_not_go_with_it(place: Place, tmp_path: Path) -> None:
    session = place.create()
    session.back_up(Why.MANUAL)
    session.close()
    other = Place(tmp_path / "other", outside("other"))
    foreign = other.create()
    foreign.back_up(Why.MANUAL)
    foreign.close()
    backup = only(place.path / "backup")
    for name in (files.KEYS, files.KEYS_AGAIN):
        shutil.copyfile(only(other.path / "backup") / files.KEYS, backup / name)
    with pytest.raises(Damaged):
        restore.restore(order(place, backup), outside("r"))
    assert place.unlock().user.label == "AØ"


def test_backups_are_found_wherever_one_points(place: Place, tmp_path: Path) -> None:
    session = place.create()
    for why in (Why.DAILY, Why.MANUAL):
        session.back_up(why)
    session.close()
    assert [each.why for each in look(place.path)] == [Why.MANUAL, Why.DAILY]
    assert [each.number for each in look(place.path / "backup")] == [2, 1]
    one = look(Path(look(place.path)[0].path))
    assert [each.users[0].label for each in one] == ["AØ"]
    share = tmp_path / "share"
    shutil.copytree(place.path / "backup", share / "Tovholder-12345678")
    assert len(look(share)) == 2
    for name in (files.KEYS, files.KEYS_AGAIN):
        (Path(look(share)[0].path) / name).unlink()
    assert look(share)[0].users == ()
    for nothing in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(Refused):
            look(nothing)


def test_a_restore_that_fails_at_the_end_leaves_the_vault_as_it_was(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = place.create()
    session.back_up(Why.MANUAL)
    session.close()
    before = sorted(each.name for each in place.path.parent.iterdir())
    with monkeypatch.context() as patch:
        patch.setattr(restore, "replay", _fails)
        with pytest.raises(EnvironmentFault):
            restore.restore(order(place, only(place.path / "backup")), outside("r"))
    assert sorted(each.name for each in place.path.parent.iterdir()) == before
    assert place.unlock().user.label == "AØ"


def _fails(*_: object) -> object:
    from storage.system import faults  # noqa: PLC0415

    raise EnvironmentFault(*faults.FAILING)


def test_a_database_that_will_not_take_its_own_key_is_refused(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = place.create()
    session.back_up(Why.MANUAL)
    session.close()

    class Unsound:
        sound = False

    with monkeypatch.context() as patch:
        patch.setattr(restore, "examine", lambda *_: Unsound())
        with pytest.raises(Damaged):
            restore.restore(order(place, only(place.path / "backup")), outside("r"))


def test_a_vault_goes_to_another_computer_and_is_shut_here(
    place: Place, tmp_path: Path
) -> None:
    session = place.create()
    register(session, "Mathias Testesen")
    desk = BackupDesk(session)
    stick = tmp_path / "stick"
    stick.mkdir()
    package = BeginMove(session.begin, desk)(str(stick))()
    FinishMove(session.begin)(package)
    session.close()
    with pytest.raises(Refused) as moved:
        place.unlock()
    assert moved.value.field == MOVED_FIELD
    assert dict(moved.value.why.values) == {"when": "14.01.2026"}
    new = tmp_path / "new"
    (shown,) = look(stick)
    assert (shown.why, shown.id) == (Why.MOVE, package.id)
    restored = restore.restore(order(place, Path(shown.path), target=str(new)), outside("n"))
    assert restored.arrived
    there = place.unlock(new)
    assert "vault.arrived" in acts(there)
    assert there.database.value("SELECT count(*) FROM concern") == 1


def test_a_moved_vault_comes_back_with_the_paper_key_and_a_reason_only(
    place: Place, tmp_path: Path
) -> None:
    session = place.create()
    package = BackupDesk(session).package(str(tmp_path), session.clock.now(), session.user.id)()
    FinishMove(session.begin)(package)
    session.close()
    host = Host(outside("back"))
    host.look(str(place.path))
    for attempt in (
        lambda: host.unlock("AØ", PASSPHRASE),
        lambda: host.unlock_with_paper(PAPER.printed()),
        lambda: host.take_back(PAPER.printed(), " "),
    ):
        with pytest.raises(Refused):
            attempt()
    with pytest.raises(Refused) as found:
        host.take_back(PAPER.printed(), "")
    assert found.value.why is WHY_BACK
    host.take_back(PAPER.printed(), "Den nye pc kom aldrig")
    assert acts(host.held)[-1] == "vault.returned"
    assert host.held.database.value("SELECT words FROM log_text ORDER BY seq DESC") == (
        "Den nye pc kom aldrig"
    )
    host.close()
    assert place.unlock().user.label == "AØ"


def test_the_program_restores_without_a_vault_open(place: Place) -> None:
    session = place.create()
    write_log(session)
    session.back_up(Why.MANUAL)
    session.close()
    host = Host(outside("host"))
    host.look(str(place.path))
    (shown,) = host.backups_in(str(place.path))
    restored = host.restore(order(place, Path(shown.path)))
    assert Path(restored.aside).is_dir()
    host.look(str(place.path))
    assert host.unlock("AØ", PASSPHRASE).user.label == "AØ"
    host.close()


def test_what_waits_beside_a_vault_is_not_taken(place: Place) -> None:
    place.create().close()
    ready = place.path.with_name(place.path.name + READY)
    ready.mkdir()
    finish_swap(place.path)
    assert ready.is_dir()


def test_an_order_shows_no_secret(place: Place) -> None:
    assert "kirke" not in repr(order(place, place.path, paper=PAPER.printed()))


def test_at_the_lock_the_backup_of_the_day_is_made_if_it_is_missing(place: Place) -> None:
    place.create().close()
    host = Host(replace(outside("lock"), automatic=True))
    for expected in (1, 1):
        host.look(str(place.path))
        host.unlock("AØ", PASSPHRASE)
        host.close()
        assert len(list(files.found_in(place.path / "backup"))) == expected


def test_that_it_was_locked_is_saved_before_the_backup_is_begun(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process may be replaced while the backup is being made."""
    place.create().close()
    host = Host(replace(outside("lock"), automatic=True))
    host.look(str(place.path))
    host.unlock("AØ", PASSPHRASE)
    session, seen = host.held, list[tuple[str, int]]()

    def slow(*_: object) -> NoReturn:
        seen.append((acts(session)[-1], session.log_end() - session.unlocked.file.audit_seq))
        raise KeyboardInterrupt

    monkeypatch.setattr(host_module, "back_up_at_lock", slow)
    with pytest.raises(KeyboardInterrupt):
        host.close()
    assert seen == [("vault.locked", 0)]


def test_a_backup_that_fails_at_the_lock_holds_up_nothing(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.create().close()
    host = Host(replace(outside("lock"), automatic=True))
    host.look(str(place.path))
    host.unlock("AØ", PASSPHRASE)
    monkeypatch.setattr(files, "SPARE", 2**60)
    host.close()
    session = place.unlock()
    assert "backup.failed" in acts(session)
