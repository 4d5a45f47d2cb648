"""The window from its first page to the lock, driven as a person would."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from models.kernel.cpr import Cpr
from models.kernel.errors import Refused
from models.office.vaults import WHOLE_PATH
from storage.vault.folder import open_folder
from storage.vault.lock import InUse
from storage.vault.vault import WRONG
from tests.ui.shell.program import WORDS, Program, start, stop
from ui.concerns.intake_view import IntakeView
from ui.kit.dialogs import Inform, inform
from ui.kit.practice import PracticeBand
from ui.search.search_box import SearchBox
from ui.shell.bug_report import where_it_happened
from ui.tour.hands import wait_until
from ui.tour.pages.concerns import CallPage
from ui.vaults.create_view import CreateView
from ui.vaults.unlock_view import UnlockView
from ui.vaults.welcome_view import WelcomeView


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    program = start(qtbot, qapp)
    yield program
    stop(program)


def texts(parent: QObject) -> str:
    return "\n".join(each.text() for each in parent.findChildren(QLabel))


def test_a_new_vault_is_made_by_hand_and_is_for_practice(
    program: Program, tmp_path: Path
) -> None:
    program.make_vault(tmp_path / "vault")
    window = program.window
    assert window.desk is not None
    assert window.desk.findChildren(PracticeBand)[0].isVisible()
    assert window.windowTitle() == "Tovholder"
    assert program.host.held.office.practice
    assert (tmp_path / "vault" / "vault.db").is_file()


@pytest.mark.parametrize("folder", ["vault", "../vault", "/tmp/a\0b"])
def test_a_folder_without_its_whole_path_is_pointed_out_at_once(
    program: Program, folder: str
) -> None:
    program.window.begin()
    program.settle()
    program.gates.start_new()
    program.gates.say_whose("kommune", "999", "Ane Øvelund", "AØ")
    program.gates.go_on()
    view = program.window.findChild(CreateView)
    assert isinstance(view, CreateView)
    program.gates.choose_passphrase(WORDS, "")
    view.folder.setText(folder)
    program.gates.go_on()
    assert [link.text() for link in view.problem.links] == [WHOLE_PATH.source]
    assert view.pages[1].isVisible()


def test_a_wrong_passphrase_gets_one_calm_sentence(program: Program, tmp_path: Path) -> None:
    program.make_vault(tmp_path / "vault")
    program.window.lock()
    wait_until(lambda: bool(program.restarts), "no restart", program.jobs)
    program.window.begin(str(tmp_path / "vault"))
    program.settle()
    program.gates.try_passphrase("en helt anden sætning")
    view = program.gates.unlocking()
    assert [link.text() for link in view.problem.links] == [WRONG.source]
    assert program.window.desk is None
    program.gates.unlock(WORDS)
    assert program.window.desk is not None


def test_a_half_filled_form_is_there_again_after_the_lock(
    program: Program, tmp_path: Path
) -> None:
    program.make_vault(tmp_path / "vault")
    desk = program.window.desk
    assert desk is not None
    desk.new_concern()
    program.settle()
    view = desk.page
    assert isinstance(view, IntakeView)
    CallPage(view).answer({"danger_now": "no", "words": "Set i skolen"})
    program.window.lock()  # at once: no pause for the draft
    wait_until(lambda: bool(program.restarts), "no restart", program.jobs)
    assert program.host.session is None
    assert "Set i skolen" not in texts(program.window)
    program.window.begin(str(tmp_path / "vault"))
    program.settle()
    program.gates.unlock(WORDS)
    again = program.window.desk
    assert again is not None
    wait_until(
        lambda: isinstance(again.page, IntakeView), "the draft is not back", program.jobs
    )
    program.settle()
    restored = again.page
    assert isinstance(restored, IntakeView)
    page = CallPage(restored)
    assert (page.shown("words"), page.shown("danger_now")) == ("Set i skolen", "no")
    program.window.activateWindow()
    QTest.qWaitForWindowActive(program.window)
    assert restored.form.binding.focused_key() == "words"


def test_the_lock_gives_the_folder_back_and_closes_dialogs(
    program: Program, tmp_path: Path
) -> None:
    program.make_vault(tmp_path / "vault")
    with pytest.raises(InUse):
        open_folder(tmp_path / "vault")
    inform(program.window, "A question", "over the window")
    program.window.lock()
    wait_until(lambda: bool(program.restarts), "no restart", program.jobs)
    open_dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    assert not [dialog for dialog in open_dialogs if dialog.isVisible()]
    open_folder(tmp_path / "vault").release()


def test_the_search_goes_when_another_page_is_shown(program: Program, tmp_path: Path) -> None:
    program.make_vault(tmp_path / "vault")
    desk = program.window.desk
    assert desk is not None
    (box,) = desk.findChildren(SearchBox)
    for away in (desk.new_concern, desk.back, lambda: desk.rail.chosen.emit("today")):
        desk.search()
        assert box.isVisible()
        away()
        program.settle()
        assert not box.isVisible()
    desk.rail.chosen.emit("search")
    assert box.isVisible()


def test_idle_time_locks(program: Program, tmp_path: Path) -> None:
    program.make_vault(tmp_path / "vault")
    program.window.idle.idle.emit()
    wait_until(lambda: bool(program.restarts), "no restart", program.jobs)
    assert program.window.desk is None


def test_closing_the_window_closes_the_vault_first(program: Program, tmp_path: Path) -> None:
    program.make_vault(tmp_path / "vault")
    program.window.close()
    wait_until(lambda: not program.window.isVisible(), "it stays open", program.jobs)
    assert program.host.session is None
    assert program.restarts == []


def test_a_folder_that_is_gone_leads_to_the_welcome(program: Program, tmp_path: Path) -> None:
    program.window.begin(str(tmp_path / "nothing"))
    wait_until(lambda: isinstance(program.window.page, WelcomeView), "no page", program.jobs)


def test_a_remembered_vault_that_may_not_be_opened_says_why(
    program: Program, tmp_path: Path
) -> None:
    program.make_vault(tmp_path / "vault")
    program.window.lock()
    wait_until(lambda: bool(program.restarts), "no restart", program.jobs)
    (tmp_path / "vault" / "vault.lock").write_text("schema 9999\n")
    program.window.begin()  # it is the vault opened last
    wait_until(lambda: isinstance(program.window.page, WelcomeView), "no page", program.jobs)
    (said,) = program.window.findChildren(Inform)
    assert "A newer version" in texts(said)
    said.reject()


def test_steps_back_lose_nothing_and_leave_to_the_welcome(program: Program) -> None:
    program.window.begin()
    program.settle()
    program.gates.start_new()
    program.gates.say_whose("kommune", "999", "Ane Øvelund", "AØ")
    program.gates.go_on()
    view = program.gates.making()
    view.back.click()
    program.settle()
    assert view.binding.value("user_name") == "Ane Øvelund"
    view.back.click()
    program.settle()
    assert isinstance(program.window.page, WelcomeView)


@pytest.mark.parametrize(
    ("words", "again", "folder", "sentence"),
    [
        ("kort", "kort", "x", "15 characters"),
        (WORDS, WORDS + " og", "x", "same passphrase twice"),
        (WORDS, WORDS, "", "Choose a folder"),
    ],
)
def test_a_passphrase_that_will_not_do_is_told_at_the_step(
    program: Program, words: str, again: str, folder: str, sentence: str
) -> None:
    program.window.begin()
    program.settle()
    program.gates.start_new()
    program.gates.say_whose("police", "Demokredsens Politi", "Poul Attrap", "PA")
    program.gates.go_on()
    view = program.gates.making()
    view.passphrase.set_text(words)
    view.again.set_text(again)
    view.folder.setText(folder)
    program.gates.go_on()
    assert isinstance(program.window.page, CreateView)
    assert sentence in view.problem.links[0].text()


def test_a_place_where_no_vault_may_lie_is_refused_and_nothing_typed_is_lost(
    program: Program, tmp_path: Path
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "other.txt").write_text("x")
    program.window.begin()
    program.settle()
    program.gates.start_new()
    program.gates.say_whose("kommune", "999", "Ane Øvelund", "AØ")
    program.gates.go_on()
    program.gates.choose_passphrase(WORDS, str(tmp_path / "full"))
    program.gates.go_on()
    program.gates.keep_paper_key()
    view = program.gates.making()
    view.next.click()
    wait_until(view.problem.isVisible, "nothing is said", program.jobs)
    assert view.passphrase.typed() == WORDS
    assert sorted(each.name for each in (tmp_path / "full").iterdir()) == ["other.txt"]


def test_the_paper_key_unlocks(program: Program, tmp_path: Path) -> None:
    program.window.begin()
    program.settle()
    program.gates.start_new()
    program.gates.say_whose("kommune", "999", "Ane Øvelund", "AØ")
    program.gates.go_on()
    program.gates.choose_passphrase(WORDS, str(tmp_path / "vault"))
    program.gates.go_on()
    key = program.gates.keep_paper_key()
    program.gates.make()
    program.window.lock()
    wait_until(lambda: bool(program.restarts), "no restart", program.jobs)
    program.window.begin(str(tmp_path / "vault"))
    wait_until(lambda: isinstance(program.window.page, UnlockView), "no page", program.jobs)
    view = program.gates.unlocking()
    view.forgotten.click()
    view.paper.setText(key.lower().replace("-", " "))
    view.button.click()
    wait_until(lambda: program.window.first is not None, "it stays locked", program.jobs)
    program.window.guards.signals.asked.emit("screen")  # the vault is open already
    wait_until(lambda: len(program.restarts) > 1, "no restart", program.jobs)


def test_a_bug_is_reported_without_what_was_written() -> None:
    with pytest.raises(Refused) as bug:
        Cpr("740310-5907")
    told = where_it_happened(bug.value, "0.1.0")
    assert "740310" not in told
    assert "cpr.py" in told


def test_a_refusal_from_the_lock_never_holds_it_up(program: Program, tmp_path: Path) -> None:
    program.make_vault(tmp_path / "vault")

    def fails(_half: bool) -> None:
        raise Refused(WRONG)

    program.window.locker._close = fails
    program.window.lock()
    wait_until(lambda: bool(program.restarts), "no restart", program.jobs)
