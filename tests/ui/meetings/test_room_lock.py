"""The program is locked in the middle of a point: one comes back to the same point and field."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.kernel.ids import MeetingId, PointId
from tests.casework import open_case
from tests.meetings import add_authority, plan_meeting, put_on, seat_at
from tests.office import TestOffice
from tests.ui.shell.program import WORDS, Program, start, stop
from ui.meetings.room_page import RoomPage
from ui.tour.hands import wait_until
from ui.tour.pages.room import RoomScreen


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    made = start(qtbot, qapp)
    made.make_vault(tmp_path / "vault")
    yield made
    stop(made)


def _meeting(office: TestOffice) -> tuple[MeetingId, list[PointId]]:
    meeting = plan_meeting(office)
    police = add_authority(office, meeting)
    points = []
    for at, name in enumerate(("Mathias Testesen", "Sofie Prøvesen"), 1):
        point = put_on(office, meeting, open_case(office, about_name=name).case_id, at)
        seat_at(office, point, police, "rpl115-1-1")
        points.append(point)
    return meeting, points


def _room(program: Program) -> RoomScreen:
    program.settle()
    program.window.activateWindow()
    QTest.qWaitForWindowActive(program.window)
    desk = program.window.desk
    assert desk is not None
    assert isinstance(desk.page, RoomPage)
    return RoomScreen(desk.page, program.jobs)


def test_the_draft_comes_back_at_the_same_point_and_field(
    program: Program, tmp_path: Path
) -> None:
    program.settle()
    database, *_ = program.running.workers
    office = cast("TestOffice", program.host.held)
    meeting, points = database.submit(lambda: _meeting(office)).result()
    desk = program.window.desk
    assert desk is not None
    desk.open_room(meeting)
    screen = _room(program)
    screen.everybody_came()
    screen.page.go_to(str(points[1]))
    screen.open_point()
    screen.answer({"outcome": "go_on", "words": "Skolen fortæller at"})
    before = len(program.restarts)
    program.window.lock()  # at once: no pause for the draft
    wait_until(lambda: len(program.restarts) > before, "no restart", program.jobs)
    assert program.host.session is None
    program.window.begin(str(tmp_path / "vault"))
    program.settle()
    program.gates.unlock(WORDS)
    again = _room(program)
    assert again.page.here == points[1]
    assert again.point.opened
    assert again.point.answers()["words"] == "Skolen fortæller at"
    assert again.point.focused_key() == "words"
    assert [row["came"] for row in again.page.notes.held["attendance"]] == ["came"]  # type: ignore[index]
