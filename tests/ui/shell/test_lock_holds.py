"""Nothing on the screen and no job holds the lock up; a hidden desk asks for nothing more."""

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models.settings.device import CAPTURE
from models.usecases.save_draft import Half, Kept
from tests.office import open_office
from tests.ui.front import context_of
from tests.ui.shell.program import Program, start, stop
from ui.concerns.intake_view import IntakeView
from ui.device import Device
from ui.jobs import Report
from ui.kit.dialogs import close_all, inform
from ui.kit.files_dialog import ask_folder
from ui.paper.paper_dialog import PaperDialog
from ui.settings.acts import SettingsActs
from ui.settings.settings_view import SettingsView
from ui.shell.desk import Desk
from ui.shell.locker import PATIENCE_MS
from ui.shell.waiting import Waiting
from ui.tour.pages.concerns import CallPage

LONGEST_S = 2.0


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    program = start(qtbot, qapp, "holds")
    program.make_vault(tmp_path / "vault")
    yield program
    stop(program)


def desk_of(program: Program) -> Desk:
    desk = program.window.desk
    assert desk is not None
    return desk


def lock(program: Program) -> float:
    """Lock, let only the event loop run, and return how many seconds it took."""
    begun = time.monotonic()
    program.window.lock()
    while not program.restarts:
        assert time.monotonic() - begun < 8, "the process is not replaced"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    return time.monotonic() - begun


def two_dialogs(program: Program) -> None:
    first = inform(program.window, "A question", "over the window")
    inform(first, "Another", "over the first")


def file_dialog(program: Program) -> None:
    ask_folder(program.window, "Choose", lambda _: None)
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]


def combo(program: Program) -> None:
    box = QComboBox(desk_of(program))
    box.addItems(["a", "b"])
    box.show()
    box.showPopup()
    assert QApplication.activePopupWidget() is not None


def menu(program: Program) -> None:
    open_menu = QMenu(desk_of(program))
    open_menu.addAction("x")
    open_menu.popup(program.window.pos())


def preview(program: Program) -> None:
    def draw(*_: object) -> list[object]:
        time.sleep(0.2)
        return []

    PaperDialog(program.window, "Paper", draw, program.jobs, b"%PDF-").open()  # type: ignore[arg-type]


def a_second_window(program: Program) -> None:
    other = QWidget(desk_of(program), QMenu().windowFlags())
    other.show()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_is_open_on_the_screen_goes_unanswered(program: Program) -> None:
    """All at once: each is shown to be open first."""
    for trouble in (two_dialogs, file_dialog, preview, a_second_window, combo, menu):
        trouble(program)
    assert len([w for w in QApplication.topLevelWidgets() if w.isVisible()]) >= 7
    assert lock(program) < LONGEST_S
    assert isinstance(program.window.page, Waiting)
    windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert windows == [program.window]
    assert QApplication.activePopupWidget() is None
    assert program.host.session is None


def test_hanging_jobs_are_left_behind(program: Program) -> None:
    for run in (program.jobs.run, program.jobs.run_paper):
        run(program.window, partial(time.sleep, 3.5), lambda _: None, lambda _: None)
    assert lock(program) < LONGEST_S
    assert PATIENCE_MS < LONGEST_S * 1000


def test_long_work_is_stopped_and_the_draft_is_saved_once_however_slow_the_disk(
    program: Program,
) -> None:
    desk, steps, saved = desk_of(program), list[int](), list[str]()
    desk.new_concern()
    program.settle()
    view = desk.page
    assert isinstance(view, IntakeView)
    CallPage(view).answer({"words": "Set i skolen"})
    view.keeper.save_now()
    program.settle()
    save = view.keeper._save

    def slowly(half: Half) -> Kept:
        time.sleep(0.2)
        saved.append("again")
        return save(half)

    view.keeper._save = slowly

    def long(report: Report) -> None:
        for step in range(200):
            report(step, 200)
            steps.append(step)
            time.sleep(0.05)

    program.jobs.run_long(program.window, long, lambda _: None, lambda _: None)
    CallPage(view).answer({"words": " i dag"})
    assert lock(program) < LONGEST_S
    assert program.host.session is None
    assert len(steps) < 20
    assert 1 <= len(saved) <= 2


def test_a_drag_runs_a_loop_of_its_own_and_does_not_keep_it(program: Program) -> None:
    """A drag is a loop inside the loop: time goes on in it."""
    board = QGuiApplication.clipboard()
    board.setText("fra en sag")
    program.settle()
    loop, took = QEventLoop(), list[float]()
    begun = time.monotonic()
    QTimer.singleShot(0, program.window.lock)

    def look() -> None:
        if program.restarts:
            took.append(time.monotonic() - begun)
            loop.quit()

    clock = QTimer()
    clock.timeout.connect(look)
    clock.start(5)
    loop.exec()
    assert took[0] < LONGEST_S
    assert board.text() == ""


def test_the_desk_is_gone_and_silent_before_its_vault_is_closed(program: Program) -> None:
    desk = desk_of(program)
    ticking = QTimer(desk)
    ticking.start(1)
    seen: list[tuple[bool, int]] = []
    close = program.window.locker._close

    def closing(half: bool) -> None:
        seen.append((ticking.isActive() if isValid(ticking) else False, 0))
        close(half)

    program.window.locker._close = closing
    lock(program)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert seen == [(False, 0)]
    assert desk is not program.window.page
    assert not desk.isVisible() if isValid(desk) else True
    assert not program.window.findChildren(Desk)


def test_a_copy_is_logged_with_its_case_a_jump_is_told_and_a_signal_locks(
    program: Program,
) -> None:
    QGuiApplication.clipboard().setText("abc")
    program.settle()
    program.window.guards.clock.jumped.emit(-3600)
    program.settle()
    told = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    assert [w for w in told if "clock" in w.accessibleName()]
    database, *_ = program.running.workers
    acts = database.submit(
        lambda: [
            row[0]
            for row in program.host.held.database.sql.execute(
                "SELECT json_extract(leaf, '$.act') FROM log_leaf ORDER BY seq DESC LIMIT 2"
            ).fetchall()
        ]
    ).result()
    assert acts == ["clock.jumped", "text.copied"]
    close_all()
    window, desk = program.window, desk_of(program)
    assert window._about() is None
    page = QWidget()
    page.case_id = "case-1"  # type: ignore[attr-defined]
    desk.stack.addWidget(page)
    desk.stack.setCurrentWidget(page)
    assert window._about() == ("case", "case-1")
    window.guards.signals.asked.emit("sleep")
    program.settle()
    assert window.desk is None


def test_the_setting_for_support_from_afar_takes_effect_at_once(
    qtbot: QtBot, tmp_path: Path
) -> None:
    device, context = Device(None), context_of(open_office(tmp_path))
    view = SettingsView(SettingsActs("", "0.1.0", captures=True), context, device, None)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    assert view.capture is not None
    assert device.get(CAPTURE) == "no"
    with qtbot.waitSignal(view.capture_changed):
        view.capture.setCurrentIndex(1)
    assert device.get(CAPTURE) == "yes"
    bare = SettingsView(SettingsActs("", "0.1.0"), context, device, None)  # type: ignore[arg-type]
    qtbot.addWidget(bare)
    assert bare.capture is None
