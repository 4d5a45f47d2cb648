"""Columns give way where room is scarce."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.front import show
from ui.concerns.reflow import Reflow
from ui.kit.labels import Label
from ui.kit.page import Body
from ui.kit.theme import Scheme, Theme
from ui.tour.hands import settle


@pytest.mark.parametrize(
    ("width", "columns"), [(1300, 3), (900, 2), (400, 1)], ids=["wide", "middle", "narrow"]
)
def test_parts_stand_side_by_side_while_there_is_room(
    qtbot: QtBot, width: int, columns: int
) -> None:
    parts = [Label(words) for words in ("one", "two", "three")]
    reflow = Reflow(*parts, shares=(1, 1, 1))
    show(qtbot, reflow, width, 300)
    assert reflow.columns == columns
    rows = {part.mapTo(reflow, QPoint()).y() for part in parts}
    assert len(rows) == {3: 1, 2: 2, 1: 3}[columns]


def test_larger_text_takes_fewer_columns(qtbot: QtBot, theme: Theme) -> None:
    reflow = Reflow(QWidget(), QWidget(), shares=(1, 1))
    show(qtbot, reflow, 900, 300)
    assert reflow.columns == 2
    theme.use(Scheme.LIGHT, 200)
    settle()
    assert reflow.columns == 1


@pytest.mark.parametrize(("least", "columns"), [(100, 2), (880, 1)], ids=["slim", "broad"])
def test_a_part_that_would_be_cut_off_goes_below(
    qtbot: QtBot, least: int, columns: int
) -> None:
    part, body = QWidget(), Body()
    part.setMinimumWidth(least)
    reflow = Reflow(part, Label("words that need their room"), shares=(1, 1))
    body.content.addWidget(reflow)
    show(qtbot, body, 940, 300)
    settle()
    assert reflow.columns == columns
    assert body.horizontalScrollBar().maximum() == 0
