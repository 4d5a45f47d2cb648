"""Buttons: one main act a page, quiet ones beside it, and one kind for what cannot be undone."""

from typing import Final, Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from ui.kit.icons import icon_size, themed

Kind = Literal["plain", "primary", "quiet", "danger", "link"]

_INK: Final[dict[Kind, str]] = {
    "plain": "text",
    "primary": "accent_text",
    "quiet": "link",
    "danger": "danger_text",
    "link": "link",
}
_GAP: Final = 0.3
_LINE: Final = 72
"""Signs: a line of a good length to read."""
_LEAST: Final = 24
_LOOKS: Final = frozenset({QEvent.Type.PaletteChange, QEvent.Type.StyleChange})


class Button(QPushButton):
    """A button with an icon that follows colours and text size; Enter presses it, as Space does."""

    _icon = ""  # Qt asks before and after the time that Python has its own

    def __init__(
        self, words: str, icon: str = "", kind: Kind = "plain", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._icon = icon
        self._kind: Kind = kind
        self.setProperty("kind", kind)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tint()

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """Show these words, with air between them and the drawing."""
        super().setText(words)
        self._tint()

    @property
    def icon_name(self) -> str:
        """The name of its drawing, or ""."""
        return self._icon

    def set_icon(self, icon: str) -> None:
        """Show another drawing."""
        self._icon = icon
        self._tint()

    @property
    def kind(self) -> Kind:
        """How it looks now."""
        return self._kind

    def dress(self, kind: Kind) -> None:
        """Look like another kind: a main act steps back where another one leads."""
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Tint the icon again when the colours change."""
        super().changeEvent(event)
        if event.type() in _LOOKS or event.type() == QEvent.Type.EnabledChange:
            self._tint()

    def _tint(self) -> None:
        if self._icon:
            gap = _GAP if self.text() else 0.0
            ink = _INK[self._kind] if self.isEnabled() else "muted"
            self.setIcon(themed(self._icon, ink, gap))
            size = icon_size(1.2)
            self.setIconSize(QSize(round(size.height() * (1 + gap)), size.height()))


class IconButton(Button):
    """A button with an icon alone; its words are heard, and seen as a tip."""

    def __init__(
        self, words: str, icon: str, kind: Kind = "quiet", parent: QWidget | None = None
    ) -> None:
        super().__init__("", icon, kind, parent)
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """Be a square."""
        side = super().sizeHint().height()
        return QSize(side, side)


class WrappedLink(Button):
    """A link as long as a sentence: over as many lines as it needs, never cut off."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, "", "link", parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines in pixels."""
        more = len(self._lines(width)) - 1
        return super().sizeHint().height() + more * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """Ask for one line, or for lines of a good length to read."""
        longest = self.fontMetrics().averageCharWidth() * _LINE
        width = min(super().sizeHint().width(), longest)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Let it be narrow."""
        least = self.fontMetrics().averageCharWidth() * _LEAST
        return QSize(min(super().sizeHint().width(), least), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the lines at this width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words in their lines."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = "\n".join(self._lines(self.width()))
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _lines(self, width: int) -> list[str]:
        metrics = self.fontMetrics()
        around = super().sizeHint().width() - metrics.horizontalAdvance(self.text())
        return in_lines(self.text(), metrics, width - around)


def in_lines(words: str, metrics: QFontMetrics, room: int) -> list[str]:
    """Return the words in lines that are no wider than so many pixels, a long word aside."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def primary(words: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """Return the main act of a page; there is one."""
    return Button(words, icon, "primary", parent)


def plain_button(words: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """Return an ordinary act."""
    return Button(words, icon, "plain", parent)


def quiet(words: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """Return an act that stands back: words without a frame."""
    return Button(words, icon, "quiet", parent)


def danger(words: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """Return an act that cannot be undone."""
    return Button(words, icon, "danger", parent)


def link(words: str, parent: QWidget | None = None) -> Button:
    """Return an act that reads as a part of the text: it leads somewhere."""
    return Button(words, "", "link", parent)
