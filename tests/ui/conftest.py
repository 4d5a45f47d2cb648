"""The look of the program, on every test of a screen."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ui.kit.theme import Scheme, Theme

_kept: list[Theme] = []


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    """The light theme with text of 10 points; set back where the last test changed it."""
    # windows of earlier tests wait for an event loop to go; each of them would be styled anew
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    _collect_what_is_due()
    if not _kept:
        _kept.append(Theme(qapp, base_points=10.0))
    made = _kept[0]
    if made.scheme is not Scheme.LIGHT or made.text_percent != 100:
        made.use(Scheme.LIGHT, 100)
    return made


def _collect_what_is_due() -> None:
    """Collect garbage here and not in the middle of a test: see ``tests/conftest.py``."""
    for generation, limit in enumerate(gc.get_threshold()):
        if gc.get_count()[generation] > limit:
            gc.collect(generation)
