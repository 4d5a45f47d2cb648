"""Backups as whoever manages them sees them: made, copied, rehearsed, overdue, moved."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.backups.standing import Place as Found
from models.kernel.errors import EnvironmentFault
from models.settings.device import AFTER_LOCK, BACKUP_PLACE, VAULT
from storage.backup import files
from storage.backup.desk import BackupDesk
from storage.system import faults
from storage.system.clocks import PracticeClock
from storage.vault.paper_key import PaperKey
from tests.storage.backup.vaults import PAPER, PASSPHRASE, Place
from tests.ui.shell.program import Program, start, stop
from ui.backups.backup_card import BackupCard
from ui.backups.backups_page import BackupsPage
from ui.backups.keeper import BackupKeeper
from ui.kit.dialogs import Dialog, close_all
from ui.kit.labels import Label
from ui.shell.desk import Desk
from ui.vaults.restore_view import RestoreView
from ui.vaults.unlock_view import UnlockView
from ui.vaults.welcome_view import WelcomeView


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault, made once and copied for each test."""
    place = Place(tmp_path_factory.mktemp("made") / "vault")
    place.create().close()
    return place.path


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path, made: Path) -> Iterator[Program]:
    shutil.copytree(made, tmp_path / "vault")
    program = start(qtbot, qapp, "backups")
    program.window.open_folder(str(tmp_path / "vault"))
    program.settle()
    program.gates.unlock(PASSPHRASE)
    yield program
    close_all()
    stop(program)


def desk(program: Program) -> Desk:
    assert program.window.desk is not None
    return program.window.desk


def found(page: BackupsPage) -> Found:
    assert page.standing is not None
    return page.standing.second.found


def tab(program: Program) -> BackupsPage:
    desk(program).show_security("backups")
    program.settle()
    page = desk(program).page.widget_of("backups")  # type: ignore[union-attr]
    assert isinstance(page, BackupsPage)
    return page


def store(page: BackupsPage) -> BackupDesk:
    found = page._acts.show.store  # type: ignore[attr-defined]
    assert isinstance(found, BackupDesk)
    return found


def later(program: Program, **span: float) -> None:
    clock = program.host.clock
    assert isinstance(clock, PracticeClock)
    clock.advance(timedelta(**span))


def words(parent: object) -> str:
    return "\n".join(each.text() for each in parent.findChildren(Label))  # type: ignore[attr-defined]


def dialogs() -> list[Dialog]:
    return [
        w for w in QApplication.topLevelWidgets() if isinstance(w, Dialog) and w.isVisible()
    ]


def test_an_empty_tab_says_what_to_do_and_a_backup_by_hand_is_listed(program: Program) -> None:
    page = tab(program)
    assert page.standing is not None
    assert page.standing.backups == ()
    assert not page.rehearse.isEnabled()
    assert "No backup yet" in desk(program).status.words("backup")
    page.make.click()
    program.settle()
    assert [row.number for row in page.table.model.rows] == [1]
    assert "holds what the vault holds" in page.news.words.text()
    assert desk(program).status.words("backup").startswith("Last backup today")


def test_a_second_place_on_the_same_disk_does_not_count_and_another_does(
    program: Program, tmp_path: Path
) -> None:
    page = tab(program)
    page.make.click()
    program.settle()
    stick = tmp_path / "stick"
    stick.mkdir()
    page._use(str(stick))
    program.settle()
    assert page.standing is not None
    assert found(page) is Found.SAME_DISK
    assert program.window._device.get(BACKUP_PLACE) == str(stick)
    assert not list(stick.iterdir())
    store(page).disks = lambda path: frozenset({str(path)})
    page._keeper.copy_now()
    program.settle()
    assert found(page) is Found.READY
    assert len(page.standing.second.backups) == 1
    page.make.click()
    program.settle()
    assert "read back there" in page.news.words.text()
    page._keeper.copy_now()  # nothing is missing there
    program.settle()
    page.drop.click()
    program.settle()
    assert found(page) is Found.NONE
    page._use(str(program.host.held.folder.path / "backup"))
    program.settle()
    assert "cannot be done" in words(dialogs()[0])


def test_a_place_that_is_away_is_said_and_caught_up_with_later(
    program: Program, tmp_path: Path
) -> None:
    page = tab(program)
    stick = tmp_path / "stick"
    stick.mkdir()
    store(page).disks = lambda path: frozenset({str(path)})
    page._use(str(stick))
    program.settle()
    stick.rename(tmp_path / "away")
    page.make.click()
    program.settle()
    assert page.standing is not None
    assert found(page) is Found.AWAY
    assert "cannot be reached" in page.news.words.text()
    (tmp_path / "away").rename(stick)
    page._keeper._tick()
    program.settle()
    assert len(page.standing.second.backups) == 1


def test_a_rehearsal_that_goes_well_is_said_and_dated(program: Program) -> None:
    page = tab(program)
    page.make.click()
    program.settle()
    page.rehearse.click()
    program.settle()
    assert "The rehearsal went well" in page.news.words.text()
    assert page.standing is not None
    assert page.standing.in_short().rehearsed_at == program.host.clock.now()
    assert not (program.host.held.folder.backup / files.SCRATCH).exists()


def test_a_corrupt_backup_is_found_by_the_rehearsal(program: Program) -> None:
    page = tab(program)
    page.make.click()
    program.settle()
    ((path, _),) = files.found_in(program.host.held.folder.backup)
    data = bytearray((path / files.DATABASE).read_bytes())
    data[9000] ^= 1
    (path / files.DATABASE).write_bytes(data)
    page.rehearse.click()
    program.settle()
    assert "vault.db is not as it was" in words(dialogs()[0])
    (path / files.STATEMENT).write_bytes(b"{}")
    page._keeper.look()
    program.settle()
    assert path.name in page.broken.text()
    assert not page.rehearse.isEnabled()
    page._rehearse(second=False)  # with none there, nothing happens


def test_the_day_the_card_and_the_line_at_the_foot_say_when_it_is_late(
    program: Program,
) -> None:
    page = tab(program)
    page.make.click()
    program.settle()
    later(program, days=9)
    page._keeper.look()
    program.settle()
    assert "Too long ago" in desk(program).status.words("backup")
    desk(program).go("today")
    program.settle()
    card = desk(program).page.findChild(BackupCard, "backups")  # type: ignore[union-attr]
    assert isinstance(card, BackupCard)
    assert card.isVisible()
    card.way.click()
    assert desk(program).page is not card
    assert tab(program) is page


def test_the_backup_of_the_day_is_made_without_being_asked(program: Program) -> None:
    keeper = desk(program).findChild(BackupKeeper)
    assert isinstance(keeper, BackupKeeper)
    keeper._tick()
    program.settle()
    assert keeper.standing is not None
    assert [each.why.value for each in keeper.standing.backups] == ["daily"]
    keeper._tick()
    program.settle()
    assert len(keeper.standing.backups) == 1
    later(program, days=1)
    keeper._tick()
    program.settle()
    assert len(keeper.standing.backups) == 2


def test_a_disk_that_fails_while_a_backup_is_recorded_stops_no_later_one(
    program: Program,
) -> None:
    page = tab(program)
    keeper, real = page._keeper, page._keeper._acts

    def fails(*_: object) -> Any:
        raise EnvironmentFault(*faults.FAILING)

    keeper._acts = replace(real, record=fails)
    page.make.click()
    program.settle()
    assert not keeper.busy
    assert page.make.isEnabled()
    assert "reports an error" in page.news.words.text()
    keeper._acts = real
    page.make.click()
    program.settle()
    assert "holds what the vault holds" in page.news.words.text()


def test_a_full_disk_is_said_and_logged(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tab(program)
    monkeypatch.setattr(files, "SPARE", 2**60)
    page.make.click()
    program.settle()
    assert page.make.isEnabled()
    assert "disk is full" in page.news.words.text().lower()
    acts = program.running.workers[0].submit(_acts, program).result()
    assert "backup.failed" in acts


def _acts(program: Program) -> list[str]:
    rows = program.host.held.database.execute(
        "SELECT json_extract(leaf, '$.act') FROM log_leaf"
    ).fetchall()
    return [row[0] for row in rows]


def test_a_disk_that_fails_while_rehearsing_gets_its_dialog(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tab(program)
    page.make.click()
    program.settle()

    def fails(*_: object) -> None:
        raise EnvironmentFault(*faults.FAILING)

    monkeypatch.setattr("storage.backup.desk.bring_in", fails)
    page.rehearse.click()
    program.settle()
    assert "reports an error" in words(dialogs()[0])
    assert page.rehearse.isEnabled()
    monkeypatch.setattr(files, "found_in", fails)
    page._keeper.look()
    program.settle()
    assert "reports an error" in page.news.words.text()


def test_a_vault_is_moved_shut_here_and_taken_back_with_the_paper_key_and_a_reason(
    program: Program, tmp_path: Path
) -> None:
    page = tab(program)
    page.away.click()
    sheet = page.sheet
    assert sheet is not None
    assert not sheet.go.isEnabled()
    sheet.folder.setText(str(tmp_path / "nowhere"))
    sheet.sure.setChecked(True)
    sheet.go.click()
    program.settle()
    assert "There is no such folder" in sheet.problem.links[0].text()
    sheet.problem.chosen.emit("folder")
    stick = tmp_path / "stick"
    stick.mkdir()
    sheet.folder.setText(str(stick))
    sheet.go.click()
    program.settle()
    qtwait(program)
    assert program.restarts == ["again"]
    program.window.open_folder(str(tmp_path / "vault"))
    program.settle()
    view = program.window.page
    assert isinstance(view, UnlockView)
    assert "It worked: the vault is packed" in view.done_words.words.text()
    assert program.window._device.get(AFTER_LOCK) == "", "said once"
    view.passphrase.set_text(PASSPHRASE)
    view.button.click()
    program.settle()
    assert "moved to another computer" in view.problem.links[0].text()
    view.come_back.click()
    assert view.reason.isVisible()
    view.paper.setText("0000")
    view.button.click()
    program.settle()
    assert "Write why" in view.problem.links[0].text()

    program.window.show_restore()
    program.settle()
    restoring = program.window.page
    assert isinstance(restoring, RestoreView)
    restoring.look(str(stick))
    program.settle()
    assert "package from a move" in restoring.moving.words.text()
    restoring.target.setText(str(tmp_path / "new"))
    restoring.next.click()
    restoring.passphrase.set_text(PASSPHRASE)
    restoring.next.click()
    program.settle()
    restoring.next.click()
    program.settle()
    assert "taken over on this computer" in restoring.outcome.words.text()
    restoring.next.click()
    program.settle()
    assert isinstance(program.window.page, UnlockView)
    program.window.page.restore.click()
    program.settle()
    again = program.window.page
    assert isinstance(again, RestoreView)
    again.look(str(stick))
    program.settle()
    assert not again.next.isEnabled()
    again.again.setChecked(True)
    assert again.next.isEnabled()


def qtwait(program: Program) -> None:
    """Let the lock take its steps."""
    from ui.tour.hands import wait_until  # noqa: PLC0415

    wait_until(lambda: bool(program.restarts), "the lock")


def test_a_move_that_meets_a_full_disk_leaves_the_vault_open(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tab(program)
    page.away.click()
    sheet = page.sheet
    assert sheet is not None
    sheet.folder.setText(str(tmp_path))
    sheet.sure.setChecked(True)
    monkeypatch.setattr(files, "SPARE", 2**60)
    sheet.go.click()
    program.settle()
    assert any("disk is full" in words(each).lower() for each in dialogs())
    assert sheet.go.isEnabled()
    assert program.restarts == []


def test_a_vault_is_restored_from_the_first_page(program: Program, tmp_path: Path) -> None:
    page = tab(program)
    page.make.click()
    program.settle()
    later(program, days=1)
    page.make.click()
    program.settle()
    folder = program.host.held.folder.path
    program.window.desk = None
    program.running.workers[0].submit(program.host.close).result()
    program.window.show_welcome()
    program.settle()
    welcome = program.window.page
    assert isinstance(welcome, WelcomeView)
    program.window._device.put(VAULT, str(folder))
    welcome.restore.click()
    program.settle()
    view = program.window.page
    assert isinstance(view, RestoreView)
    assert len(view.shown) == 2
    assert view.target.text() == str(folder)
    view.backup.setCurrentIndex(1)
    view.next.click()
    view.other.click()
    assert view.paper.isVisible()
    view.other.click()
    view.passphrase.set_text("forkert forkert forkert")
    view.next.click()
    program.settle()
    assert view.passphrase.isVisible(), "a wrong passphrase is said at once"
    assert view.problem.links
    view.passphrase.set_text(PASSPHRASE)
    view.next.click()
    program.settle()
    view.target.setText("vault")
    view.next.click()
    assert view.problem.links
    view.target.setText(str(folder))
    view.next.click()
    program.settle()
    assert "What was written after the backup is not in it" in view.outcome.missing.words.text()
    assert "lagt-til-side" in view.outcome.aside.text()


def test_what_is_no_backup_is_said_and_one_can_go_back(
    program: Program, tmp_path: Path
) -> None:
    program.window.desk = None
    program.running.workers[0].submit(program.host.close).result()
    program.window._device.put(VAULT, "")
    program.window.show_restore()
    program.settle()
    view = program.window.page
    assert isinstance(view, RestoreView)
    assert not view.next.isEnabled()
    view._go_on()
    view._restore()  # nothing is chosen
    view._try_key()
    empty = tmp_path / "empty"
    empty.mkdir()
    view.look(str(empty))
    program.settle()
    assert "no backup in this folder" in view.problem.links[0].text()
    view._show(1)
    view.back.click()
    assert view.choose.isVisible()
    view._fault(EnvironmentFault(*faults.FAILING))
    assert dialogs()
    view.back.click()
    program.settle()
    assert isinstance(program.window.page, WelcomeView)


def away_on(page: BackupsPage, program: Program, stick: Path) -> None:
    stick.mkdir()
    store(page).disks = lambda path: frozenset({str(path)})
    page._use(str(stick))
    program.settle()


def test_a_restore_from_the_second_place_is_rehearsed_and_told_apart(
    program: Program, tmp_path: Path
) -> None:
    page = tab(program)
    page.make.click()
    program.settle()
    assert not page.from_second.isVisible()
    away_on(page, program, tmp_path / "stick")
    assert page.from_second.isVisible()
    assert "has not been rehearsed" in page.tried.text()
    page.rehearse.click()
    program.settle()
    assert "second place" not in page.news.words.text()
    assert "from the backups here" in words(page.lines)
    page.table.view.selectRow(0)
    page.from_second.click()
    assert not page.from_second.isEnabled()
    program.settle()
    assert "read from the second place" in page.news.words.text()
    assert "from the second place" in words(page.lines)
    assert "was last rehearsed" in page.tried.text()
    assert page.from_second.isEnabled()
    desk(program).go("today")
    program.settle()
    card = desk(program).page.findChild(BackupCard, "backups")  # type: ignore[union-attr]
    assert isinstance(card, BackupCard)
    assert "from the second place" in words(card)
    (tmp_path / "stick").rename(tmp_path / "pocket")
    page._rehearse(second=True)
    program.settle()
    assert any("no longer there" in words(each) for each in dialogs())
    assert "None yet" in words(page.lines)  # the last one did not go well
    page.standing = None
    page._rehearse(second=True)  # before the first look, nothing happens


def restore_wizard(program: Program, folder: Path) -> RestoreView:
    program.window.show_restore()
    program.settle()
    view = program.window.page
    assert isinstance(view, RestoreView)
    view.look(str(folder))
    program.settle()
    return view


def backup_on_a_stick(program: Program, tmp_path: Path) -> Path:
    """Make a backup, carry it to a new computer, and leave the vault behind."""
    page = tab(program)
    page.make.click()
    program.settle()
    ((path, _),) = files.found_in(program.host.held.folder.backup)
    program.window.desk = None
    program.running.workers[0].submit(program.host.close).result()
    stick = tmp_path / "stick"
    shutil.copytree(path, stick / path.name)
    shutil.rmtree(tmp_path / "vault")
    return stick / path.name


def test_with_one_key_file_damaged_the_wizard_restores_and_says_so(
    program: Program, tmp_path: Path
) -> None:
    backup = backup_on_a_stick(program, tmp_path)
    (backup / files.KEYS).write_bytes(b"damaged")
    view = restore_wizard(program, backup.parent)
    assert "Practice only" in view.backup.itemText(0)
    assert not view.only_paper.isVisibleTo(view)
    view.next.click()
    view.passphrase.set_text(PASSPHRASE)
    view.next.click()
    program.settle()
    view.target.setText(str(tmp_path / "new"))
    view.next.click()
    program.settle()
    assert "second copy was used" in view.outcome.mended.words.text()
    assert "choose a second place" in view.outcome.next.text()


def test_with_both_key_files_damaged_the_wizard_asks_for_the_paper_key(
    program: Program, tmp_path: Path
) -> None:
    backup = backup_on_a_stick(program, tmp_path)
    for name in (files.KEYS, files.KEYS_AGAIN):
        (backup / name).unlink()
    view = restore_wizard(program, backup.parent)
    view.next.click()
    assert view.only_paper.isVisible()
    assert view.paper.isVisible()
    assert not view.other.isVisible()
    view.paper.setText(PaperKey(b"y" * 20).printed())
    view.next.click()
    program.settle()
    assert "Both key files" in view.problem.links[0].text()
    view.problem.links[0].click()
    assert view.paper.isVisible()
    view.paper.setText(PAPER.printed())
    view.next.click()
    program.settle()
    view.target.setText(str(tmp_path / "new"))
    view.next.click()
    program.settle()
    assert view.outcome.words.text().startswith("The vault was restored")
    view.next.click()
    program.settle()
    program.gates.unlock(PASSPHRASE)  # everybody's passphrase is what it was
    assert desk(program).isVisible()


def test_a_damaged_database_leads_back_to_the_choice_of_a_backup(
    program: Program, tmp_path: Path
) -> None:
    backup = backup_on_a_stick(program, tmp_path)
    data = bytearray((backup / files.DATABASE).read_bytes())
    data[9000] ^= 1
    (backup / files.DATABASE).write_bytes(data)
    view = restore_wizard(program, backup.parent)
    view.next.click()
    view.passphrase.set_text(PASSPHRASE)
    view.next.click()
    program.settle()
    view.target.setText(str(tmp_path / "new"))
    view.next.click()
    program.settle()
    assert view.backup.isVisible()
    assert "vault.db is not as it was" in view.problem.links[0].text()
    assert not (tmp_path / "new").exists()
