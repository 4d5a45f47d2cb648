"""The form for a new meeting leaves what is being typed alone."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.meetings import wall
from tests.office import open_office
from tests.ui.meetings.test_meetings_ui import list_of


def test_of_a_series_the_first_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    meetings, front = list_of(qtbot, open_office(tmp_path))
    meetings.plan({"kind": "coordination", "repeat": "14", "place": "Lokale 2"})
    assert len(meetings.numbers()) > 1
    first = min(meetings.view.table.model.rows, key=lambda row: row.starts_at)
    assert front.went.to == [("open_meeting", first.id)]


def test_a_time_is_typed_as_it_is_meant(qtbot: QtBot, tmp_path: Path) -> None:
    meetings, _ = list_of(qtbot, open_office(tmp_path))
    meetings.plan({"kind": "panel", "date": "16.01.2026", "time": "10.50", "place": "Lokale 2"})
    (row,) = meetings.view.table.model.rows
    assert (row.starts_at, row.ends_at) == (wall(16, 10, 50), wall(16, 11, 50))
