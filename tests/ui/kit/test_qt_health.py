"""A canary for the bindings themselves, and for parts that flash up as windows."""

import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.kit import gallery
from ui.kit.labels import Label


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None lives for ever there")
def test_calls_into_qt_do_not_use_up_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 drops a reference to None with each call, then aborts."""
    label, model, bare = Label(), QStandardItemModel(1, 1), QObject()
    qtbot.addWidget(label)
    index = model.index(0, 0)
    before = sys.getrefcount(None)
    for _ in range(500):
        label.setText("x")
        index.data()
        bare.property("unset")
    assert sys.getrefcount(None) > before - 250


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True lives for ever there")
def test_signals_do_not_use_up_true(qtbot: QtBot) -> None:
    bare = QObject()
    before = sys.getrefcount(True)
    for _ in range(500):
        bare.objectNameChanged.emit("x")
    assert sys.getrefcount(True) > before - 250


@pytest.mark.parametrize("page", [gallery.queue, gallery.case, gallery.empty])
def test_no_part_flashes_up_as_a_window(qapp: QApplication, page: object, qtbot: QtBot) -> None:
    shown: list[object] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: object) -> bool:
            if watched.isWidgetType() and event.type() == event.Type.Show:  # type: ignore[attr-defined]
                shown.append(watched)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        made = page()  # type: ignore[operator]
        qtbot.addWidget(made)
    finally:
        qapp.removeEventFilter(watch)
    assert shown == []
