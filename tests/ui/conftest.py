"""The look of the program, on every test of a screen."""

import pytest
from PySide6.QtWidgets import QApplication

from ui.kit.theme import Scheme, Theme

_kept: list[Theme] = []


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    """The light theme with text of 10 points; set back where the last test changed it."""
    if not _kept:
        _kept.append(Theme(qapp, base_points=10.0))
    made = _kept[0]
    if made.scheme is not Scheme.LIGHT or made.text_percent != 100:
        made.use(Scheme.LIGHT, 100)
    return made
