"""Entries of the same kind, one below the other: add, remove, and take the removal back."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.forms.answers import Row, Value
from models.forms.fields import Ready, RowsField
from ui.kit.announce import announce
from ui.kit.buttons import Button, IconButton, plain_button, quiet
from ui.kit.editors import Editor
from ui.kit.field_row import FieldRow
from ui.kit.flow import FlowLayout
from ui.kit.focus import before, follow
from ui.kit.labels import Label, Role
from ui.language import filled, say


class Entry(QFrame):
    """One entry: its questions, and the way to remove it.

    Signals:
        changed: an answer in it is another.
        removed: the user wants it away.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, field: RowsField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "soft")
        self.parts = {part.key: FieldRow(part) for part in field.fields}
        self._unknown: dict[str, str] = {}
        self.heading = Label("", Role.SUBHEADING)
        self.remove = IconButton(self.tr("Remove"), "trash")
        self.remove.clicked.connect(self.removed)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 14)
        column.setSpacing(10)
        column.addLayout(head)
        for part in self.parts.values():
            column.addWidget(part)
            part.changed.connect(self.changed)

    def number(self, words: str) -> None:
        """Show which entry it is, and say so at its button."""
        self.heading.setText(words)
        self.setAccessibleName(words)
        said = filled(self.tr("Remove {entry}"), entry=words)
        self.remove.setAccessibleName(said)
        self.remove.setToolTip(said)

    def begin(self) -> None:
        """Put the focus where the first answer is missing."""
        empty = (part for part in self.parts.values() if not part.value())
        next(empty, next(iter(self.parts.values()))).focus()

    def stops(self) -> list[QWidget]:
        """Return what Tab stops at, in order."""
        found = [
            widget
            for part in self.parts.values()
            for widget in part.editor.findChildren(QWidget)
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and widget.window() is self.window()  # the list of a combo box is its own
        ]
        return [*found, self.remove]

    def row(self) -> dict[str, str]:
        """Return its answers, without the empty ones."""
        found = {key: str(part.value()) for key, part in self.parts.items()}
        return {key: value for key, value in (found | self._unknown).items() if value}

    def set_row(self, row: Row) -> None:
        """Show these answers; keys the form does not know are kept."""
        self._unknown = {key: value for key, value in row.items() if key not in self.parts}
        for key, part in self.parts.items():
            part.set_value(row.get(key, ""))


class RowsEditor(Editor):
    """The entries of a ``RowsField``; empty ones are not part of the answer."""

    def __init__(self, field: RowsField, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._rows_field = field
        self._name = say(field.label)
        self.entries: list[Entry] = []
        self._taken: tuple[int, dict[str, str]] | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.add = plain_button(say(field.add), "plus")
        self.add.clicked.connect(self._on_add)
        self.undo = quiet(self.tr("Undo the removal"), "arrow-back-up")
        self.undo.clicked.connect(self._on_undo)
        self.undo.hide()
        self.ready: list[Button] = []
        self._foot = FlowLayout()
        self._foot.addWidget(self.add)
        for ready in field.ready:
            self.offer(say(ready.label), _filled_in(ready))
        self._foot.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._list)
        column.addLayout(self._foot)

    def offer(self, words: str, row: Row) -> Button:
        """Let one press add an entry in which this stands already."""
        button = quiet(words, "plus")
        button.setAccessibleName(filled(self.tr("Add: {what}"), what=words))
        button.clicked.connect(partial(self._on_ready, row))
        self.ready.append(button)
        self._foot.addWidget(button)
        return button

    def value(self) -> list[dict[str, str]]:
        """Return the entries that have an answer, in order."""
        return [row for row in (entry.row() for entry in self.entries) if any(row.values())]

    def set_value(self, value: Value) -> None:
        """Show these entries instead."""
        while self.entries:
            self._drop(self.entries[-1])
        self._taken = None
        self.undo.hide()
        if not isinstance(value, str):
            for row in value:
                if isinstance(row, Mapping):
                    self._insert(len(self.entries), row)

    def target(self) -> QWidget:
        """Return the first field, or the button that adds an entry."""
        if not self.entries:
            return self.add
        return next(iter(self.entries[0].parts.values())).editor.target()

    def describe(self, name: str, description: str) -> None:
        """Name the whole, and tell at the button what it adds to."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.add.setAccessibleDescription(
            " ".join(part for part in (name, description) if part)
        )

    def mark(self, *, invalid: bool) -> None:
        """Leave it to the fields; the entries as a whole have no frame of their own."""

    def part(self, index: int, key: str) -> FieldRow | None:
        """Return a field of the entry that has that place among the answered ones."""
        filled = [entry for entry in self.entries if entry.row()]
        return filled[index].parts.get(key) if 0 <= index < len(filled) else None

    def place(self, part: FieldRow) -> str:
        """Return ``index.subkey`` of a field in here; empty entries count as the next."""
        at = 0
        for entry in self.entries:
            if part in entry.parts.values():
                return f"{at}.{part.key}"
            at += bool(entry.row())
        return ""

    @Slot()
    def _on_add(self) -> None:
        entry = self._insert(len(self.entries), {})
        next(iter(entry.parts.values())).focus()
        self.changed.emit()

    def _on_ready(self, row: Row) -> None:
        self._insert(len(self.entries), row).begin()
        self.changed.emit()

    def _remove(self, entry: Entry) -> None:
        at = self.entries.index(entry)
        row = entry.row()
        self._taken = (at, row) if row else None
        self._drop(entry)
        self.undo.setVisible(bool(row))
        (self.undo if row else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("Removed"))
        self.changed.emit()

    @Slot()
    def _on_undo(self) -> None:
        if self._taken is None:
            return
        at, row = self._taken
        self._taken = None
        entry = self._insert(min(at, len(self.entries)), row)
        self.undo.hide()
        next(iter(entry.parts.values())).focus()
        self.changed.emit()

    def _insert(self, at: int, row: Row) -> Entry:
        entry = Entry(self._rows_field)
        entry.set_row(row)
        entry.changed.connect(self.changed)
        entry.removed.connect(partial(self._remove, entry))
        anchor = self.entries[at - 1].remove if at else before(self._first())
        self.entries.insert(at, entry)
        self._list.insertWidget(at, entry)
        follow(anchor, entry.stops())
        self._number()
        return entry

    def _first(self) -> QWidget:
        return self.entries[0].stops()[0] if self.entries else self.add

    def _drop(self, entry: Entry) -> None:
        self.entries.remove(entry)
        self._list.removeWidget(entry)
        entry.hide()
        entry.deleteLater()
        self._number()

    def _number(self) -> None:
        for at, entry in enumerate(self.entries, start=1):
            entry.number(f"{self._name} {at}")


def _filled_in(ready: Ready) -> dict[str, str]:
    """Return what stands in it, in the language of the screen."""
    return {key: given if isinstance(given, str) else say(given) for key, given in ready.given}
