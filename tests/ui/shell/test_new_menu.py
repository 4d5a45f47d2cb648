"""What can be begun from anywhere, and what is half-typed in it survives the lock."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.models.usecases.test_milieus import TOLD
from tests.ui.shell.program import WORDS, Program, start, stop
from ui.concerns.advice_view import AdviceView
from ui.concerns.intake_view import IntakeView
from ui.concerns.milieu_view import MilieusView
from ui.concerns.nobody_sheet import NobodySheet
from ui.forms.new_menu import NewMenu
from ui.shell.desk import Desk
from ui.today.today_view import TodayView
from ui.tour import hands
from ui.tour.hands import settle, wait_until
from ui.tour.pages.answering import Answering

ASKED = "Hvad gør man ved et klistermærke"


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    program = start(qtbot, qapp, "menu")
    program.make_vault(tmp_path / "vault")
    yield program
    stop(program)


def desk_of(program: Program) -> Desk:
    assert program.window.desk is not None
    return program.window.desk


def menu_of(program: Program) -> NewMenu:
    menu = desk_of(program).findChild(NewMenu)
    assert isinstance(menu, NewMenu)
    return menu


def press(program: Program, keys: str) -> None:
    hands.press(QApplication.focusWidget() or program.window, keys)
    program.settle()


def sheet_of(program: Program) -> NobodySheet:
    page = desk_of(program).page
    assert isinstance(page, AdviceView | MilieusView)
    assert page.sheet is not None
    return page.sheet


def lock_and_unlock(program: Program, tmp_path: Path) -> None:
    program.window.lock()  # at once: no pause for the draft
    wait_until(lambda: bool(program.restarts), "no restart", program.jobs)
    program.window.begin(str(tmp_path / "vault"))
    program.settle()
    program.gates.unlock(WORDS)


def drafts(program: Program) -> list[str]:
    desk = desk_of(program)
    desk.go("today")
    settle(program.jobs)
    assert isinstance(desk.page, TodayView)
    assert desk.page.drafts is not None
    return [label.text() for label in desk.page.drafts.findChildren(QLabel)]


def test_the_menu_shows_three_ways_and_their_keys(program: Program) -> None:
    menu = menu_of(program)
    assert [action.text() for action in menu.list.actions()] == [
        "Concern about a person\tCtrl+N",
        "Advice without a person\tCtrl+Shift+R",
        "Concern about a place, forum or group\tCtrl+Shift+M",
    ]
    pages = (IntakeView, AdviceView, MilieusView)
    for action, page in zip(menu.list.actions(), pages, strict=True):
        action.trigger()
        program.settle()
        assert isinstance(desk_of(program).page, page)
    assert sheet_of(program).isVisible()


def test_the_keys_open_the_forms_from_anywhere(program: Program) -> None:
    desk_of(program).go("calendar")
    press(program, "Ctrl+Shift+R")
    assert isinstance(desk_of(program).page, AdviceView)
    assert sheet_of(program).isVisible()
    sheet_of(program).reject()
    press(program, "Ctrl+Shift+M")
    assert isinstance(desk_of(program).page, MilieusView)


@pytest.mark.parametrize(("at", "field"), [(1, "asked"), (2, "worry")])
def test_what_is_half_typed_is_there_again_after_the_lock(
    program: Program, tmp_path: Path, at: int, field: str
) -> None:
    menu_of(program).list.actions()[at].trigger()
    program.settle()
    Answering(sheet_of(program).binding).answer({field: ASKED})
    lock_and_unlock(program, tmp_path)
    wait_until(
        lambda: isinstance(desk_of(program).page, AdviceView | MilieusView),
        "the draft is not back",
        program.jobs,
    )
    program.settle()
    sheet = sheet_of(program)
    assert sheet.isVisible()
    assert sheet.binding.value(field) == ASKED
    sheet.cancel.click()
    assert "No half-filled form is waiting." in drafts(program)


def test_a_half_written_follow_up_comes_back_to_its_own_place(
    program: Program, tmp_path: Path
) -> None:
    press(program, "Ctrl+Shift+M")
    sheet = sheet_of(program)
    Answering(sheet.binding).answer(TOLD)
    sheet.save.click()
    program.settle()
    page = desk_of(program).page
    assert isinstance(page, MilieusView)
    page.table.opened.emit(page.table.model.rows[0])
    program.settle()
    assert page.dialog is not None
    page.dialog.follow_up.click()
    Answering(sheet_of(program).binding).answer({"note": "Stille i denne uge"})
    lock_and_unlock(program, tmp_path)
    wait_until(lambda: isinstance(desk_of(program).page, MilieusView), "not back", program.jobs)
    program.settle()
    sheet = sheet_of(program)
    assert sheet.binding.value("note") == "Stille i denne uge"
    sheet.save.click()
    program.settle()
    assert "No half-filled form is waiting." in drafts(program)


def test_what_is_registered_leaves_no_draft(program: Program) -> None:
    press(program, "Ctrl+Shift+M")
    sheet = sheet_of(program)
    Answering(sheet.binding).answer({**TOLD, "worry": "Om 740310-5907"})
    page = desk_of(program).page
    assert isinstance(page, MilieusView)
    page.keeper.save_now()  # a save under way while Register is pressed
    sheet.save.click()
    program.settle()
    assert "CPR" in sheet.binding.row("worry").problem, "refused: it is kept on"
    Answering(sheet.binding).answer({"worry": TOLD["worry"]})
    sheet.save.click()
    program.settle()
    assert not page.keeper.half
    assert "No half-filled form is waiting." in drafts(program)


def test_closing_without_saving_forgets_it_and_going_away_keeps_it(program: Program) -> None:
    press(program, "Ctrl+Shift+R")
    sheet = sheet_of(program)
    Answering(sheet.binding).answer({"asked": ASKED})
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.question is not None
    sheet.question.confirmed.emit()
    program.settle()
    assert "No half-filled form is waiting." in drafts(program)
    press(program, "Ctrl+Shift+R")
    sheet = sheet_of(program)
    Answering(sheet.binding).answer({"asked": ASKED})
    sheet.close()  # by the window's own button
    assert "Advice without a person" in drafts(program)
