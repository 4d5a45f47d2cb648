"""Editors for written answers, and what every editor has in common."""

from abc import abstractmethod
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QTextCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from models.forms.answers import Value
from models.forms.fields import Field, Shape, TextField
from ui.kit.shapes import read, show, visible
from ui.kit.text_box import TextBox

_LETTERS: Final = {
    Shape.DATE: 14,
    Shape.PARTIAL_DATE: 14,
    Shape.TIME: 9,
    Shape.CPR: 16,
    Shape.PHONE: 18,
    Shape.NUMBER: 12,
}
_SHORT: Final = 24
_MOST_LINES: Final = 16


class Editor(QWidget):
    """Takes the answer to one field.

    An error never alters what was typed. Qt's metaclass leaves no room for ``ABC``: mypy alone
    sees to it that an editor has all that is abstract here.

    Signals:
        changed: the answer is another, by the user's hand.
        left: the focus has gone elsewhere.
    """

    changed = Signal()
    left = Signal()
    _inside = False  # the application still tells while Python is taking the page apart

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @property
    def field(self) -> Field:
        """The field that it answers."""
        return self._field

    @abstractmethod
    def value(self) -> Value:
        """Return the answer as it is stored; empty when there is none."""

    @abstractmethod
    def set_value(self, value: Value) -> None:
        """Show this answer, without a signal."""

    @abstractmethod
    def target(self) -> QWidget:
        """Return the widget that takes the focus, and to which the label belongs."""

    def unfit(self) -> bool:
        """Whether something stands there that is no answer, and so is not in the value."""
        return False

    def describe(self, name: str, description: str) -> None:
        """Tell assistive technology what is asked, and the help or error that goes with it."""
        self.target().setAccessibleName(name)
        self.target().setAccessibleDescription(description)

    def mark(self, *, invalid: bool) -> None:
        """Show at the field that something is to be mended."""
        mark_invalid(self.target(), invalid=invalid)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        inside = now is not None and (now is self or self.isAncestorOf(now))
        was, self._inside = self._inside, inside
        if was and not inside and now is not None:
            self.left.emit()


def mark_invalid(widget: QWidget, *, invalid: bool) -> None:
    """Let the style sheet show an error, or no more."""
    if bool(widget.property("invalid")) != invalid:
        widget.setProperty("invalid", invalid)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class LineEditor(Editor):
    """One line; dates, times and numbers are typed as in Denmark and stored plainly.

    Invisible control characters, which come with pasted text, are left out.
    """

    _letters = 0

    def __init__(self, field: TextField, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._shape = field.shape
        self.line = QLineEdit()
        self.line.setPlaceholderText(field.example)
        self.line.textEdited.connect(self._on_edited)
        self.left.connect(self._tidy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self._letters = _LETTERS.get(field.shape, 0)
        if not self._letters and field.longest <= _SHORT:
            self._letters = field.longest + 4
        if self._letters:
            row.addStretch(1)
            self._fit()

    def value(self) -> str:
        """Return what is stored for what was typed."""
        return read(self._shape, self.line.text())

    def set_value(self, value: Value) -> None:
        """Show a stored answer as it is typed."""
        self.line.setText(show(self._shape, value) if isinstance(value, str) else "")
        self.line.setCursorPosition(0)

    def target(self) -> QWidget:
        """Return the line."""
        return self.line

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for a date or number when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._letters:
            self._fit()

    def _fit(self) -> None:
        if self._letters:
            self.line.setFixedWidth(self.fontMetrics().averageCharWidth() * self._letters + 24)

    @Slot()
    def _on_edited(self) -> None:
        typed = self.line.text()
        clean = visible(typed)
        if clean != typed:
            at = len(visible(typed[: self.line.cursorPosition()]))
            self.line.setText(clean)
            self.line.setCursorPosition(at)
        self.changed.emit()

    @Slot()
    def _tidy(self) -> None:
        """Show what could be read the usual way; what could not is left as it is."""
        typed, stored = self.line.text(), self.value()
        if stored != typed.strip():
            self.line.setText(show(self._shape, stored))


class Writing(TextBox):
    """Room for running text: Tab goes on to the next field; pasting leaves no odd characters."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # words wrap
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._grow)
        self._grow()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Take the words alone."""
        if source.hasText():
            self.insertPlainText(visible(source.text()))

    def changeEvent(self, event: QEvent) -> None:
        """Keep the number of lines when the text grows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def sizeHint(self) -> QSize:
        """Return the room for the lines."""
        return QSize(super().sizeHint().width(), self.maximumHeight())

    @Slot()
    def _grow(self) -> None:
        """Be as high as the text, from the lines asked for up to a good part of a page."""
        lines = min(max(self._lines, self.document().blockCount()), _MOST_LINES)
        lines = max(lines, self._lines)
        height = QFontMetrics(self.font()).lineSpacing() * lines + 20
        if height != self.maximumHeight():
            self.setFixedHeight(height)


class TextEditor(Editor):
    """Several lines of running text."""

    def __init__(self, field: TextField, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.writing = Writing(field.lines)
        self.writing.setPlaceholderText(field.example)
        self.writing.textChanged.connect(self._on_changed)
        self._loading = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.writing)

    def value(self) -> str:
        """Return the text, line ends as a single line feed."""
        return self.writing.toPlainText()

    def set_value(self, value: Value) -> None:
        """Show this text."""
        self._loading = True
        self.writing.setPlainText(value if isinstance(value, str) else "")
        self.writing.moveCursor(QTextCursor.MoveOperation.End)  # where one goes on writing
        self._loading = False

    def target(self) -> QWidget:
        """Return the text field."""
        return self.writing

    @Slot()
    def _on_changed(self) -> None:
        if not self._loading:
            self.changed.emit()


def take_focus(widget: QWidget) -> None:
    """Put the focus there, as a shortcut would, so that the frame is seen."""
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
    if isinstance(widget, QLineEdit):  # all of it is marked now: the next key would erase it
        widget.deselect()
        widget.end(False)  # noqa: FBT003 - Qt's own
