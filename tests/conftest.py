"""Fixtures that every suite may use."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import ownedByPython

from tests.office import TestOffice, open_office
from tests.support import AtOnce, FrozenClock
from ui.collector import Collector, collect_what_is_due
from ui.shell.idle import IdleWatch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("shared", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("shared")


def of_the_process() -> list[QObject]:
    """What a program hangs on its process, since it starts only once in one."""
    app = QApplication.instance()
    kinds = (IdleWatch, Collector)
    return [] if app is None else [each for kind in kinds for each in app.findChildren(kind)]


@pytest.fixture(autouse=True)
def screens_go_first(request: pytest.FixtureRequest) -> Iterator[None]:
    """Delete the screens of a test at its end, and collect garbage then and not in between.

    Few tests hold on to their screens, and a screen is a ring. Taken apart by Python while its
    C++ half still paints, or by the collector in a worker, it brings the interpreter down:
    see ``ui/collector.py``, which keeps the program from it.
    """
    if "qapp" not in request.fixturenames:
        gc.enable()
        yield
        return
    gc.disable()
    stood = set(of_the_process())
    yield
    for each in of_the_process():  # else each event of each later test is shown to every one
        if each not in stood:
            each.deleteLater()
    for window in QApplication.topLevelWidgets():
        if ownedByPython(window):  # not what Qt deletes itself, as the list below a line
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    collect_what_is_due()


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock()


@pytest.fixture
def at_once() -> Iterator[AtOnce]:
    with AtOnce() as executor:
        yield executor


@pytest.fixture
def office(tmp_path: Path) -> Iterator[TestOffice]:
    """A real encrypted office in the test's own folder, closed behind it."""
    made = open_office(tmp_path)
    yield made
    made.database.close()
