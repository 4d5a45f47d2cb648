"""What the program takes off the screen is deleted, not left for Python to take apart."""

import gc
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.shell.program import Program, start, stop
from ui.kit.dialogs import Dialog, close_all
from ui.tour.hands import wait_until

PLACES: Final = (
    "today", "cases", "calendar", "handovers", "contacts", "search", "security", "help",
    "settings",
)  # fmt: skip


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Program:
    program = start(qtbot, qapp, "let go")
    program.make_vault(tmp_path / "vault")
    return program


def left_alive() -> list[str]:
    """Return the kinds of widgets that nothing holds and that still live in Qt."""
    QTest.qWait(150)  # pages are taken away when nothing is under way
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.set_debug(gc.DEBUG_SAVEALL)
    gc.collect()
    gc.set_debug(0)
    found = [
        type(one).__name__ for one in gc.garbage if isinstance(one, QWidget) and isValid(one)
    ]
    gc.garbage.clear()
    return found


def test_a_widget_that_is_only_dropped_would_be_found() -> None:
    dropped = QWidget()
    dropped.me = dropped  # type: ignore[attr-defined]
    del dropped
    assert left_alive() == ["QWidget"]


def test_pages_sheets_and_the_desk_are_deleted(program: Program) -> None:
    gc.collect()
    program.running.collector.end()
    desk = program.window.desk
    assert desk is not None
    for place in PLACES:
        desk.go(place)
        program.settle()
    desk.new_concern()
    program.settle()
    desk.go("today")
    program.settle()
    Dialog(program.window, "Something").open()
    program.settle()
    close_all()
    assert left_alive() == []
    del desk
    program.window.lock()
    wait_until(lambda: bool(program.restarts), "no restart", program.jobs)
    assert program.window.desk is None
    assert left_alive() == []
    program.window.begin("")
    program.settle()
    assert left_alive() == []
    stop(program)
