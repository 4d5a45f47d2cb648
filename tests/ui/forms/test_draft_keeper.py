"""Drafts are kept in order, one to a form, and never after the end."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from models.forms.definitions.call import CALL
from models.kernel.errors import Refused
from models.kernel.ids import DraftId
from models.kernel.text import text
from models.usecases.save_draft import Half, Kept
from tests.office import TestOffice, open_office
from tests.ui.front import Went, context_of
from ui.forms.draft_keeper import DraftKeeper
from ui.jobs import Jobs
from ui.tour.hands import settle


class Later(Executor):
    """Runs nothing before it is told to."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Future[Any], Callable[[], Any]]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.waiting.append((future, lambda: fn(*args, **kwargs)))
        return future

    def run(self) -> None:
        future, work = self.waiting.pop(0)
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001 - as a real executor does
            future.set_exception(error)
        settle()


class Desk:
    """A keeper whose saves wait, and what they kept."""

    def __init__(self, office: TestOffice) -> None:
        self.later, self.owner = Later(), QObject()
        self.kept: list[Half] = []
        self.words = ""
        self.refusing = False
        context = context_of(office, Went(), Jobs(self.later))
        self.keeper = DraftKeeper(self.save, context, self.half, self.owner)

    def half(self) -> Half | None:
        now = self.keeper._context.clock.now()
        return Half(CALL, {"words": self.words}, now) if self.words else None

    def save(self, half: Half) -> Kept:
        if self.refusing:
            raise Refused(text("T", "no"))
        self.kept.append(half)
        draft = half.draft or DraftId(f"d{len(self.kept)}")
        return Kept(draft, half.received_at, frozenset())

    def type(self, words: str) -> None:
        self.words = words
        self.keeper.save_now()

    def answers(self) -> list[object]:
        return [half.answers["words"] for half in self.kept]


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    office = open_office(tmp_path)
    yield Desk(office)
    office.database.close()


def test_while_the_first_save_is_under_way_no_second_draft_is_begun(desk: Desk) -> None:
    desk.type("a")
    desk.type("ab")
    assert len(desk.later.waiting) == 1
    desk.later.run()
    desk.later.run()
    assert desk.answers() == ["a", "ab"]
    assert [half.draft for half in desk.kept] == [None, "d1"]
    assert not desk.keeper.waiting


def test_a_known_draft_is_saved_in_order_without_waiting(desk: Desk) -> None:
    desk.type("a")
    desk.later.run()
    for words in ("ab", "abc"):
        desk.type(words)
    assert len(desk.later.waiting) == 2
    assert desk.keeper.waiting
    desk.later.run()
    desk.later.run()
    assert desk.answers() == ["a", "ab", "abc"]


def test_the_end_waits_for_a_save_and_lets_none_come_after(desk: Desk) -> None:
    ended: list[DraftId | None] = []
    desk.type("a")
    desk.keeper.settle(lambda: ended.append(desk.keeper.draft))
    desk.type("ab")
    desk.keeper.touch()
    assert ended == []
    desk.later.run()
    assert ended == ["d1"]
    assert desk.later.waiting == []


def test_an_end_that_was_refused_goes_on_saving(desk: Desk, qtbot: QtBot) -> None:
    ended: list[bool] = []
    desk.keeper.settle(lambda: ended.append(True))
    assert ended == [True]
    desk.words = "a"
    desk.keeper.reopen()
    qtbot.waitUntil(lambda: bool(desk.later.waiting), timeout=3000)
    desk.later.run()
    assert desk.answers() == ["a"]


def test_a_role_that_may_not_is_not_asked_for_ever(desk: Desk) -> None:
    desk.refusing = True
    desk.type("a")
    desk.later.run()
    assert desk.later.waiting == []
    desk.refusing = False
    desk.type("ab")
    desk.later.run()
    desk.refusing = True
    desk.type("abc")
    desk.later.run()
    assert len(desk.later.waiting) == 1
    desk.later.run()
    assert desk.later.waiting == []
