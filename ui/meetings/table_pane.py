"""Who is at the table: came, excused or away; whether they can decide; when they left."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from models.forms.answers import Answers, Value, rows, written
from models.forms.definitions.in_meeting import ATTENDANCE
from models.forms.fields import RowsField
from models.meetings.sitting import Sitting
from models.meetings.table import Member
from ui.kit.buttons import quiet
from ui.kit.card import Card
from ui.kit.choice_editors import ListEditor
from ui.kit.editors import Editor, LineEditor, take_focus
from ui.kit.field_row import FieldRow, make_editor
from ui.kit.labels import Label, Muted, Role
from ui.language import say

_NEXT: Final = ATTENDANCE.field("next")
PARTS: Final = {
    part.key: part
    for field in ATTENDANCE.fields
    if isinstance(field, RowsField)
    for part in field.fields
    if part.key != "who"
}

_SIDE_BY_SIDE: Final = 100
"""Letters across, from which the questions of a person stand in one line."""
_SHARES: Final = (3, 5, 6, 1)


class TablePane(QWidget):
    """One line for each who was invited; keyboard goes from line to line.

    Signals:
        changed: something is said otherwise.
    """

    changed = Signal()

    def __init__(self, sitting: Sitting, held: Answers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("table")
        self.lines: dict[str, dict[str, Editor]] = {}
        said = {row.get("who", ""): row for row in rows(held, "attendance")}
        self.everybody = quiet(self.tr("All came"), "users")
        self.everybody.setObjectName("all_came")
        self.everybody.clicked.connect(self.all_came)
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        card = Card(self.tr("Who is here"), self.everybody)
        told = self.tr("Participants from outside stand here by their function, never by name.")
        card.add(Muted(told))
        card.add(self.problem)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._heads = [
            Muted(words)
            for words in (
                self.tr("Participant"), self.tr("Here?"), self.tr("Mandate"), self.tr("Left at")
            )
        ]  # fmt: skip
        self._names: dict[str, Label] = {}
        self._wide = True
        for member in sitting.table:
            self._add(member, dict(said.get(member.key, {})))
        card.body.addLayout(self._grid)
        self._arrange(wide=True)
        self.next = FieldRow(_NEXT)
        self._offer(sitting)
        self.next.set_value(written(held, "next"))
        self.next.changed.connect(self.changed)
        later = Card(self.tr("The next meeting")).add(self.next)
        later.setVisible(bool(sitting.coming))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(card)
        column.addWidget(later)

    def answers(self) -> dict[str, Value]:
        """Return what is said, as it is stored."""
        found: list[dict[str, str]] = []
        for key, parts in self.lines.items():
            row = {part: str(editor.value()) for part, editor in parts.items()}
            row = {part: value for part, value in row.items() if value}
            if row.get("came"):
                found.append({"who": key, **row})
        answers: dict[str, Value] = {"attendance": found} if found else {}
        chosen = str(self.next.value())
        return {**answers, "next": chosen} if chosen else answers

    def focused_key(self) -> str:
        """Return where the focus is: ``participant.part``, or ""."""
        now = QApplication.focusWidget()
        for key, parts in self.lines.items():
            for part, editor in parts.items():
                if now is not None and editor.isAncestorOf(now):
                    return f"{key}.{part}"
        return ""

    def focus(self, key: str = "") -> None:
        """Put the focus where it was, or on the first line that nobody has answered."""
        who, _, part = key.partition(".")
        if who in self.lines and part in self.lines[who]:
            take_focus(self.lines[who][part].target())
            return
        empty = (parts for parts in self.lines.values() if not parts["came"].value())
        first = next(empty, next(iter(self.lines.values()), None))
        if first is not None:
            take_focus(first["came"].target())

    def show_problem(self, sentence: str) -> None:
        """Say what to mend; "" takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    @Slot()
    def all_came(self) -> None:
        """Say of everybody of whom nothing is said that they came."""
        for parts in self.lines.values():
            if not parts["came"].value():
                parts["came"].set_value("came")
        self.changed.emit()
        self.focus()

    def _add(self, member: Member, row: dict[str, str]) -> None:
        name = say(member.words)
        self._names[member.key] = Label(name, Role.STRONG, wrap=True)
        parts: dict[str, Editor] = {}
        for key, field in PARTS.items():
            editor = make_editor(field)
            editor.describe(f"{name}: {say(field.label)}", "")
            editor.set_value(row.get(key, self._default(member, key)))
            editor.changed.connect(self.changed)
            if isinstance(editor, LineEditor):
                editor.line.setPlaceholderText(say(field.label))
            parts[key] = editor
        self.lines[member.key] = parts

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the questions of a person side by side where there is room, else below."""
        super().resizeEvent(event)
        letters = event.size().width() // max(1, self.fontMetrics().averageCharWidth())
        if self._wide != (letters >= _SIDE_BY_SIDE):
            self._wide = letters >= _SIDE_BY_SIDE
            self._arrange(wide=self._wide)

    def _arrange(self, *, wide: bool) -> None:
        for at, head in enumerate(self._heads):
            head.setVisible(wide)
            self._grid.addWidget(head, 0, at)
        for at, share in enumerate(_SHARES):
            self._grid.setColumnStretch(at, share if wide else int(at == 0))
        row = 1
        for key, parts in self.lines.items():
            widgets = (self._names[key], *parts.values())
            for at, widget in enumerate(widgets):
                line, column = (row, at) if wide else (row + at, 0)
                self._grid.addWidget(widget, line, column, Qt.AlignmentFlag.AlignVCenter)
            row += 1 if wide else len(widgets)

    def _default(self, member: Member, key: str) -> str:
        if key != "mandate":
            return ""
        return "yes" if member.mandate else "no"

    def _offer(self, sitting: Sitting) -> None:
        choices = [(str(key), say(words)) for key, words in sitting.coming]
        editor = self.next.editor
        if isinstance(editor, ListEditor):
            editor.set_choices(choices)
