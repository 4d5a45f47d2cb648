"""The look of the program, on every test of a screen."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from ui.kit.theme import Scheme, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

_kept: list[Theme] = []


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> "Iterator[Theme]":
    """The light theme at 100 %, with text of 10 points; set back after a test changes it."""
    if not _kept:
        _kept.append(Theme(qapp, base_points=10.0))
    made = _kept[0]
    if made.scheme is not Scheme.LIGHT or made.text_percent != 100:
        made.use(Scheme.LIGHT, 100)
    yield made


@pytest.fixture(autouse=True)
def no_stray_window(qapp: QApplication, theme: Theme) -> "Iterator[None]":
    """A part that is made, and not yet placed, must never flash up as a window."""
    yield
    stray = [window for window in qapp.topLevelWidgets() if window.isVisible()]
    for window in stray:
        window.close()
