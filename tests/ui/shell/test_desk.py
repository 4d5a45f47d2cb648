"""Going from page to page loses nothing and hides nothing."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell.program import WORDS, Program, start, stop
from ui.concerns.intake_view import IntakeView
from ui.forms import draft_keeper
from ui.shell.desk import Desk
from ui.today.today_view import TodayView
from ui.tour.hands import settle, wait_until
from ui.tour.pages.concerns import CallPage
from ui.tour.pages.today import TodayPage

CALL = {
    "danger_now": "no",
    "words": "Set i skolen",
    "reporter_type": "private",
    "severity": "h24",
}


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    program = start(qtbot, qapp, "desk")
    program.make_vault(tmp_path / "vault")
    yield program
    stop(program)


@pytest.fixture
def desk(program: Program) -> Desk:
    assert program.window.desk is not None
    return program.window.desk


def call_on(desk: Desk, program: Program) -> CallPage:
    desk.new_concern()
    program.settle()
    assert isinstance(desk.page, IntakeView)
    return CallPage(desk.page)


def queue(desk: Desk, program: Program) -> tuple[str, ...]:
    desk.go("today")
    QTest.qWait(150)  # pages that were left are gone by now
    settle(program.jobs)
    assert isinstance(desk.page, TodayView)
    return TodayPage(desk.page).numbers()


def test_what_was_registered_is_in_the_queue_though_one_left_at_once(
    desk: Desk, program: Program
) -> None:
    assert queue(desk, program) == ()
    page = call_on(desk, program)
    page.answer(CALL)
    page.view.keeper.save_now()  # a save under way while Register is pressed
    page.register()
    desk.go("cases")  # without waiting for anything
    QTest.qWait(150)
    settle(program.jobs)
    assert "H-2026-0001" in queue(desk, program)


def test_back_leads_to_the_form_that_was_left_not_to_an_empty_one(
    desk: Desk, program: Program
) -> None:
    page = call_on(desk, program)
    page.answer({"words": "Set i skolen"})
    desk.go("help")
    QTest.qWait(150)
    settle(program.jobs)
    desk.back()
    wait_until(lambda: isinstance(desk.page, IntakeView), "no call", program.jobs)
    program.settle()
    assert isinstance(desk.page, IntakeView)
    assert CallPage(desk.page).shown("words") == "Set i skolen"


def test_one_who_never_pauses_is_saved_as_well(
    desk: Desk, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draft_keeper, "LATEST_MS", 200)
    page = call_on(desk, program)
    target = page.view.form.binding.editor("words").target()
    for _ in range(8):  # never a second without a key
        QTest.keyClicks(target, "a")
        QTest.qWait(60)
    settle(program.jobs)
    assert page.view.keeper.draft is not None


def test_a_clock_far_behind_the_log_is_told(program: Program, tmp_path: Path) -> None:
    host, database = program.host, program.running.workers[0]
    program.backstage.set_clock(host.clock.now() + timedelta(days=400))
    assert program.window.desk is not None
    program.window.desk.new_concern()
    program.settle()
    page = program.window.desk.page
    assert isinstance(page, IntakeView)
    call = CallPage(page)
    call.answer(CALL)
    call.register()
    program.settle()
    database.submit(host.close).result()

    def again(outside_behind: bool) -> bool:
        host.outside = host.outside.__class__(
            host.outside.random,
            lambda at: type(program.backstage.clock)(
                at - timedelta(days=30 if outside_behind else 0), frozen=True
            ),
            host.outside.monotonic,
        )
        host.look(str(tmp_path / "vault"))
        behind = host.unlock("AØ", WORDS).clock_behind
        host.close()
        return behind

    assert not database.submit(again, False).result()
    assert database.submit(again, True).result()
