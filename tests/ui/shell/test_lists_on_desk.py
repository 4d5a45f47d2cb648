"""Lists in the whole program: a number leads to its list, and the lock keeps how it stood."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.cases.lists import Selection
from tests.ui.shell.program import WORDS, Program, start, stop
from ui.cases.cases_view import CasesView
from ui.concerns.concern_view import ConcernPage
from ui.concerns.intake_view import IntakeView
from ui.shell.desk import Desk
from ui.today.today_view import TodayView
from ui.tour.hands import wait_until
from ui.tour.pages.cases import CasesPage
from ui.tour.pages.concerns import CallPage
from ui.tour.pages.today import TodayPage

CALL = {
    "danger_now": "no", "words": "Set i skolen", "reporter_type": "private", "severity": "h24",
}  # fmt: skip


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    program = start(qtbot, qapp, "lists")
    program.make_vault(tmp_path / "vault")
    yield program
    stop(program)


def desk_of(program: Program) -> Desk:
    assert program.window.desk is not None
    return program.window.desk


def cases_of(program: Program) -> CasesPage:
    program.settle()
    page = desk_of(program).page
    assert isinstance(page, CasesView)
    return CasesPage(page)


def register(program: Program) -> None:
    desk = desk_of(program)
    desk.new_concern()
    program.settle()
    assert isinstance(desk.page, IntakeView)
    page = CallPage(desk.page)
    page.answer(CALL)
    page.register()
    program.settle()


def test_a_number_opens_its_list_and_back_and_the_lock_bring_it_back(
    program: Program, tmp_path: Path
) -> None:
    register(program)
    register(program)
    desk_of(program).go("today")
    program.settle()
    today = desk_of(program).page
    assert isinstance(today, TodayView)
    assert today.tiles.links[0].text() == "New concerns: 2"
    TodayPage(today).open_line(today.tiles)
    page = cases_of(program)
    assert page.view.selection is Selection.CONCERNS
    assert len(page.numbers()) == 2
    page.narrow("Mine")
    page.act("Number")
    program.settle()
    page.open(1)
    program.settle()
    assert isinstance(desk_of(program).page, ConcernPage)
    desk_of(program).back()
    page = cases_of(program)
    assert page.chips() == ("Mine",)
    current = page.view.table.current()
    assert current is not None
    assert current.number == "H-2026-0002"
    page.narrow("Due within 7 days")  # and locked at once
    program.window.lock()
    wait_until(lambda: bool(program.restarts), "no restart", program.jobs)
    program.window.begin(str(tmp_path / "vault"))
    program.settle()
    program.gates.unlock(WORDS)
    program.settle()
    desk_of(program).go("cases")
    page = cases_of(program)
    assert page.view.tabs.selected() == "concerns"
    assert page.chips() == ("Mine", "Due within 7 days")
    assert page.numbers() == ("H-2026-0001", "H-2026-0002")


def test_what_is_deleted_is_brought_back_with_undo(program: Program) -> None:
    register(program)
    desk = desk_of(program)
    desk.show_cases(Selection.CONCERNS)
    page = cases_of(program)
    page.narrow("Mine")
    program.settle()
    page.save_as("Save as a view …", "Mine nye")
    program.settle()
    assert page.tabs()[-1] == "Mine nye"
    page.act("Delete this view")
    program.settle()
    assert page.tabs()[-1] == "New concerns"
    QTest.mouseClick(desk._toast.undo, Qt.MouseButton.LeftButton)
    program.settle()
    assert page.tabs()[-1] == "Mine nye"
    assert page.chips() == ("Mine",)
