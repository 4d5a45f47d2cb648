"""A walk on the day on which all scenarios begin: Monday 12 January 2026, 9.00."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.scenarios.walk import Walk, begin_walk, end_walk


@pytest.fixture
def walk(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[Walk]:
    made = begin_walk(qtbot, qapp, tmp_path / "vault", "2026-01-12", "09:00", request.node.name)
    yield made
    end_walk(made)
