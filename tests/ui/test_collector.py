"""Cycles are taken apart on the GUI thread alone, however much the workers make."""

import gc
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.collector import Collector, collect_what_is_due


class Knot:
    """Something that refers to itself, and tells where it ends."""

    def __init__(self, ended: list[int]) -> None:
        self.me = self
        weakref.finalize(self, lambda: ended.append(threading.get_ident()))


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    automatic = gc.isenabled()
    yield
    if automatic:
        gc.enable()


def tie(ended: list[int]) -> None:
    Knot(ended)


def churn() -> None:
    """Make so much that the collector would run several times."""
    for _ in range(20):
        kept: list[list[int]] = [[] for _ in range(1000)]
        del kept


def test_a_worker_takes_nothing_apart_and_the_gui_thread_does(qtbot: QtBot) -> None:
    ended: list[int] = []
    holder = QObject()
    gc.enable()
    Collector(holder)
    assert not gc.isenabled()
    with ThreadPoolExecutor(1) as worker:
        worker.submit(tie, ended).result()
        worker.submit(churn).result()
        assert ended == []
    qtbot.waitUntil(lambda: bool(ended) or not gc.collect())
    qtbot.waitUntil(lambda: bool(ended))
    assert set(ended) == {threading.get_ident()}


def test_only_what_is_due_is_collected() -> None:
    gc.disable()
    gc.collect()
    assert collect_what_is_due() == 0
    kept: list[list[int]] = [[] for _ in range(gc.get_threshold()[0] * 2)]
    assert collect_what_is_due() == 1
    assert kept
