"""Editors for choices: buttons in a row, a list that can be searched, boxes to tick."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.forms.answers import Value
from models.forms.fields import ChoiceField, Choices, ManyField
from ui.kit.editors import Editor, mark_invalid
from ui.kit.flow import FlowLayout
from ui.kit.focus import before, follow
from ui.language import say

SEARCHED_ABOVE: Final = 15
_LEAST_LETTERS: Final = 16
_CLEARING: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})

Words = tuple[tuple[str, str], ...]
"""Choices in the words of the chosen language: (key, words)."""


def said(choices: Choices) -> Words:
    """Return the choices in the chosen language."""
    return tuple((key, say(label)) for key, label in choices)


class Segment(QPushButton):
    """One of a row of buttons of which one is chosen; heard as a radio button.

    Arrow keys move the choice; Delete, or a second press, takes it back.
    """

    taken_back = Signal()

    def __init__(self, words: str, key: str, parent: QWidget) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.key = key
        self.setProperty("kind", "segment")
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the choice back with Delete."""
        if event.key() in _CLEARING and self.isChecked():
            self.taken_back.emit()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the choice back with a second press."""
        if event.button() == Qt.MouseButton.LeftButton and self.isChecked():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.taken_back.emit()
            return
        super().mousePressEvent(event)


class ButtonsEditor(Editor):
    """A few choices, all in sight."""

    def __init__(self, field: ChoiceField, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.segments: list[Segment] = []
        self._stray = ""
        self._flow = FlowLayout(self, gap=6)
        self.set_choices(said(field.choices))

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (key, words) instead; an answer among them stays."""
        value = self.value()
        anchor = before(self.segments[0] if self.segments else self)  # from none to some, too
        for old in self.segments:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.segments = [Segment(words, key, self) for key, words in choices]
        for segment in self.segments:
            segment.clicked.connect(self._on_clicked)
            segment.taken_back.connect(self._on_taken_back)
            self._flow.addWidget(segment)
        if anchor is not None:
            follow(anchor, self.segments)
        self.set_value(value)

    def value(self) -> str:
        """Return the key of the choice, or ""."""
        return next((one.key for one in self.segments if one.isChecked()), self._stray)

    def set_value(self, value: Value) -> None:
        """Choose; a key that is not offered is kept until another is chosen."""
        key = value if isinstance(value, str) else ""
        self._stray = key if all(one.key != key for one in self.segments) else ""
        for one in self.segments:
            one.setAutoExclusive(False)
            one.setChecked(one.key == key)
        for one in self.segments:
            one.setAutoExclusive(True)
        self._mind_tab()

    def target(self) -> QWidget:
        """Return the chosen button, or the first."""
        chosen = next((one for one in self.segments if one.isChecked()), None)
        return chosen or (self.segments[0] if self.segments else self)

    def describe(self, name: str, description: str) -> None:
        """Name the group, and tell at each button what it answers."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        for one in self.segments:
            one.setAccessibleDescription(" ".join(part for part in (name, description) if part))

    def mark(self, *, invalid: bool) -> None:
        """Show it at every button."""
        for one in self.segments:
            mark_invalid(one, invalid=invalid)

    def _mind_tab(self) -> None:
        """Let Tab stop once: at the chosen button, or else at the first."""
        stop = self.target()
        for one in self.segments:
            click, tab = Qt.FocusPolicy.ClickFocus, Qt.FocusPolicy.StrongFocus
            one.setFocusPolicy(tab if one is stop else click)

    @Slot()
    def _on_clicked(self) -> None:
        self._stray = ""
        self._mind_tab()
        self.changed.emit()

    @Slot()
    def _on_taken_back(self) -> None:
        self.set_value("")
        self.changed.emit()


class Combo(QComboBox):
    """A list to choose from that does not turn under a scrolling page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(14)

    def minimumSizeHint(self) -> QSize:
        """Let long choices be cut short before a page scrolls sideways."""
        hint = super().minimumSizeHint()
        few = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        return QSize(min(hint.width(), few), hint.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only where the focus is."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ListEditor(Editor):
    """Many choices in a list; a long one is searched by typing any part of the words."""

    def __init__(self, field: ChoiceField, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.combo = Combo()
        self._loading = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo)
        row.addStretch(1)
        self.set_choices(said(field.choices))
        self.combo.currentIndexChanged.connect(self._on_changed)
        self.combo.editTextChanged.connect(self._on_changed)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (key, words) instead; the answer stays."""
        value = self.value() or (self.combo.currentText() if self.unfit() else "")
        self._loading = True
        self.combo.clear()
        self.combo.addItem("", "")
        for key, words in choices:
            self.combo.addItem(words, key)
        self._make_searchable(len(choices) > SEARCHED_ABOVE)
        self._loading = False
        self.set_value(value)

    def value(self) -> str:
        """Return the key of the choice, or ""; what was typed and fits none is no answer."""
        if self.combo.isEditable():
            at = self._typed_at()
            return str(self.combo.itemData(at)) if at >= 0 else ""
        data = self.combo.currentData()
        return data if isinstance(data, str) else ""

    def set_value(self, value: Value) -> None:
        """Choose; a key that is not offered is kept as an entry of its own.

        In a list that is searched it is shown as if typed: the user is asked to choose.
        """
        key = value if isinstance(value, str) else ""
        self._loading = True
        if self.combo.isEditable() and self.combo.findData(key) < 0:
            self.combo.setCurrentIndex(-1)
            self.combo.setEditText(key)
            self._loading = False
            return
        if self.combo.findData(key) < 0:
            self.combo.addItem(key, key)
        self.combo.setCurrentIndex(self.combo.findData(key))
        if self.combo.isEditable():
            self.combo.setEditText(self.combo.itemText(self.combo.currentIndex()))
        self._loading = False

    def unfit(self) -> bool:
        """Whether something is typed that is not on the list."""
        return self.combo.isEditable() and self._typed_at() < 0

    def _typed_at(self) -> int:
        """Return the place in the list of what is typed, or -1; the empty entry is the first."""
        typed = self.combo.currentText().strip()
        return self.combo.findText(typed, Qt.MatchFlag.MatchFixedString)

    def target(self) -> QWidget:
        """Return the list."""
        return self.combo

    def describe(self, name: str, description: str) -> None:
        """Name the list, and the line within it where one types."""
        super().describe(name, description)
        line = self.combo.lineEdit()
        if line is not None:
            line.setAccessibleName(name)
            line.setAccessibleDescription(description)

    def _make_searchable(self, searchable: bool) -> None:  # noqa: FBT001 - private, one caller
        self.combo.setEditable(searchable)
        if not searchable:
            return
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.combo.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Type to search"))
        completer = QCompleter(self.combo.model(), self.combo)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("role", "popup")
        self.combo.setCompleter(completer)

    @Slot()
    def _on_changed(self) -> None:
        if not self._loading:
            self.changed.emit()


class BoxesEditor(Editor):
    """Any number of choices, each with a box to tick; short ones stand side by side."""

    def __init__(self, field: ManyField, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.boxes: dict[str, QCheckBox] = {}
        self._stray: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._flow = FlowLayout(gap=4)
        self._column.addLayout(self._flow)
        self.set_choices(said(field.choices))

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (key, words) instead; answers stay."""
        value = self.value()
        anchor = before(next(iter(self.boxes.values()), self))
        for old in self.boxes.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.boxes = {}
        for key, words in choices:
            box = QCheckBox(words.replace("&", "&&"), self)
            box.setAccessibleName(words)
            box.clicked.connect(self.changed)
            self._flow.addWidget(box)
            self.boxes[key] = box
        if anchor is not None:
            follow(anchor, self.boxes.values())
        self.set_value(value)

    def value(self) -> list[str]:
        """Return the keys that are ticked, in the order shown."""
        return [key for key, box in self.boxes.items() if box.isChecked()] + list(self._stray)

    def set_value(self, value: Value) -> None:
        """Tick these; keys that are not offered are kept."""
        keys = [] if isinstance(value, str) else [key for key in value if isinstance(key, str)]
        self._stray = tuple(key for key in keys if key not in self.boxes)
        for key, box in self.boxes.items():
            box.setChecked(key in keys)

    def target(self) -> QWidget:
        """Return the first box."""
        return next(iter(self.boxes.values()), self)

    def describe(self, name: str, description: str) -> None:
        """Name the group, and tell at each box what it answers."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        for box in self.boxes.values():
            box.setAccessibleDescription(" ".join(part for part in (name, description) if part))

    def mark(self, *, invalid: bool) -> None:
        """Show it at every box."""
        for box in self.boxes.values():
            mark_invalid(box, invalid=invalid)
