"""The line at the foot of the window: who is unlocked, the last backup, that no network is used."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.kit.icons import paint_icon
from ui.kit.labels import Eliding, Role
from ui.kit.theme import tokens
from ui.kit.tokens import Tone


class Glyph(QWidget):
    """A small icon beside words, in the colour of a token."""

    def __init__(self, name: str, token: str = "muted", parent: QWidget | None = None) -> None:  # noqa: S107 - names a colour
        super().__init__(parent)
        self._name, self._token = name, token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, token: str = "muted") -> None:  # noqa: S107 - names a colour
        """Show another one."""
        self._name, self._token = name, token
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square as high as the text."""
        side = self.fontMetrics().height() + 1
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        paint_icon(
            QPainter(self), self._name, getattr(tokens(), self._token), QRectF(self.rect())
        )


class StatusLine(QFrame):
    """Short facts side by side; the first has what room is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "status")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 4, 14, 4)
        self._row.setSpacing(6)
        self._row.addStretch(1)
        self._facts: dict[str, tuple[Glyph, Eliding]] = {}

    def show_fact(self, key: str, words: str, icon: str, tone: Tone | None = None) -> None:
        """Show a fact, or another in its place; no words hide it.

        Args:
            key: which fact it is; the order in which keys first come is that of the line.
            words: the fact.
            icon: its drawing.
            tone: given when it asks for attention.
        """
        token = "muted" if tone is None else f"{tone.value}_fg"
        if key not in self._facts:
            self._facts[key] = (Glyph(icon, token), Eliding("", Role.MUTED))
            for part in self._facts[key]:
                self._row.insertWidget(self._row.count() - 1, part)
            self._row.insertSpacing(self._row.count() - 1, 14)
        glyph, label = self._facts[key]
        glyph.show_icon(icon, token)
        label.setText(words)
        for part in (glyph, label):
            part.setVisible(bool(words))

    def words(self, key: str) -> str:
        """Return what is said under that key, or raise ``KeyError``."""
        return self._facts[key][1].text()
