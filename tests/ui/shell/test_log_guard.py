"""The log is checked while one works; a fault is told once."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.audit.rows import LogState
from models.kernel.errors import Refused
from models.kernel.text import text
from storage.audit.tail import SlicedCheck
from tests.casework import open_case
from tests.office import TestOffice
from tests.storage.audit.attacks import disarmed, edit
from tests.support import AtOnce
from ui.jobs import Jobs
from ui.kit.dialogs import Inform
from ui.shell.log_guard import LogGuard


@pytest.fixture
def desk(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def told(desk: QWidget) -> list[str]:
    return [one.title.text() for one in desk.findChildren(Inform)]


def test_a_whole_log_is_checked_to_its_end_in_silence(
    qtbot: QtBot, desk: QWidget, office: TestOffice
) -> None:
    open_case(office)
    guard = LogGuard(desk, Jobs(AtOnce()), SlicedCheck(office.database.sql))
    qtbot.waitUntil(lambda: guard.state is LogState.SOUND)
    assert told(desk) == []


def test_it_goes_on_slice_by_slice_and_tells_of_a_fault_once(
    qtbot: QtBot, desk: QWidget
) -> None:
    states = iter([LogState.GOING, LogState.GOING, LogState.FAULTY])
    guard = LogGuard(desk, Jobs(AtOnce()), lambda: next(states))
    qtbot.waitUntil(lambda: guard.told, timeout=5000)
    assert told(desk) == ["The log does not hold"]


def test_a_fault_of_the_newest_rows_is_told_at_once(desk: QWidget, office: TestOffice) -> None:
    guard = LogGuard(desk, Jobs(AtOnce()), SlicedCheck(office.database.sql), broken=True)
    assert (guard.state, told(desk)) == (LogState.FAULTY, ["The log does not hold"])


def test_a_changed_row_is_found(office: TestOffice) -> None:
    open_case(office)
    edit(disarmed(office), 1)
    check = SlicedCheck(office.database.sql)
    assert check() is LogState.FAULTY


def test_a_refusal_is_a_bug(desk: QWidget, office: TestOffice) -> None:
    guard = LogGuard(desk, Jobs(AtOnce()), SlicedCheck(office.database.sql))
    with pytest.raises(Refused):
        guard._refused(Refused(text("X", "no")))
