"""The program checks its own installation, as far as the windows go."""

from typing import Any, Final

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from models.kernel.text import text
from ui.kit.files import RESOURCES
from ui.kit.theme import FAMILY, Theme
from ui.language import OURS, install_language, say, stale

SAMPLE: Final = text("NewVault", "Your name")


def fonts(app: QApplication) -> dict[str, Any]:
    """Return whether the program's own type is there, in its four styles."""
    Theme(app)
    styles = QFontDatabase.styles(FAMILY)
    return {"ok": len(styles) >= 4, "family": FAMILY, "styles": styles}  # noqa: PLR2004


def translations(app: QApplication) -> dict[str, Any]:
    """Return whether the program speaks Danish."""
    loaded = install_language(app, "da")
    danish = say(SAMPLE)
    return {
        "ok": loaded and danish != SAMPLE.source,
        "danish": loaded,
        "stale": stale(OURS),
        "sample": danish,
    }


def icons() -> dict[str, Any]:
    """Return how many drawings there are."""
    count = len(list((RESOURCES / "icons").glob("*.svg")))
    return {"ok": count > 0, "icons": count}
