"""Hands and eyes of whoever drives the windows: waiting, typing, clicking, looking."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QWidget

from ui.jobs import Jobs

PATIENCE_S: Final = 20.0
QUIET_ROUNDS: Final = 3
BREATH_S: Final = 0.002
VEIL: Final = QColor(0, 0, 0, 90)


class Stuck(RuntimeError):  # noqa: N818 - reads as a sentence at the raise site
    """What was waited for did not come."""


def settle(jobs: Jobs | None = None) -> None:
    """Let the program finish what it is doing: events, and jobs that are under way.

    Raises:
        Stuck: a job did not end.
    """
    end, quiet = time.monotonic() + PATIENCE_S, 0
    while quiet < QUIET_ROUNDS:
        QApplication.sendPostedEvents()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        busy = jobs is not None and jobs.pending > 0
        if busy:
            time.sleep(BREATH_S)  # else this loop takes from the workers what it waits for
        quiet = 0 if busy else quiet + 1
        if time.monotonic() > end:
            msg = "a job does not end"
            raise Stuck(msg)


def wait_until(true: Callable[[], bool], what: str, jobs: Jobs | None = None) -> None:
    """Let the program work until something holds.

    Raises:
        Stuck: it does not come to hold.
    """
    end = time.monotonic() + PATIENCE_S
    while not true():
        settle(jobs)
        if time.monotonic() > end:
            raise Stuck(what)


def click(widget: QWidget) -> None:
    """Click in the middle of a widget that can be seen and used.

    Raises:
        Stuck: it is hidden or disabled: nobody could click it.
    """
    if not widget.isVisible() or not widget.isEnabled():
        msg = f"cannot be clicked: {widget.accessibleName() or widget.objectName()}"
        raise Stuck(msg)
    at = QPoint(8, widget.height() // 2) if isinstance(widget, QCheckBox) else QPoint()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)


def write(widget: QWidget, words: str) -> None:
    """Type into a widget that can be seen and used.

    Raises:
        Stuck: it is hidden or disabled.
    """
    if not widget.isVisible() or not widget.isEnabled():
        msg = f"cannot be written in: {widget.accessibleName() or widget.objectName()}"
        raise Stuck(msg)
    widget.setFocus()
    QTest.keyClicks(widget, words)


def press(widget: QWidget, keys: str) -> None:
    """Press a key or shortcut, such as ``Ctrl+L``."""
    window = widget.window()
    if not window.isActiveWindow():  # a list that closed leaves no active window, offscreen
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
    QTest.keySequence(widget, QKeySequence(keys))


def _depth(widget: QWidget | None) -> int:
    """Return how many windows stand under this one."""
    return 0 if widget is None else 1 + _depth(_under(widget))


def _under(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    return None if parent is None else parent.window()


def picture(window: QWidget) -> QPixmap:
    """Return what a person would see: the window, and dialogs over it."""
    shown = window.grab()
    dialogs = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.isVisible()
    ]
    if not dialogs:
        return shown
    dialogs.sort(key=_depth)
    painter = QPainter(shown)
    painter.fillRect(QRect(QPoint(0, 0), window.size()), VEIL)
    for dialog in dialogs:
        at = QPoint(
            (window.width() - dialog.width()) // 2, (window.height() - dialog.height()) // 3
        )
        painter.drawPixmap(at, dialog.grab())
        painter.setPen(QColor(90, 100, 110))
        painter.drawRect(QRect(at, dialog.size()).adjusted(0, 0, -1, -1))
    painter.end()
    return shown
