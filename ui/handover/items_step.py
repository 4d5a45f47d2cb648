"""Choosing what leaves: each item by itself, each with its own reason."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.attachments.file_types import TYPES, FileType
from models.attachments.limits import shown_size
from models.attachments.names import shown_name
from models.disclosures.contents import Choosable
from models.disclosures.gate import NAMES_REPORTER
from models.disclosures.items import ATTACHMENT
from models.disclosures.reading import lines
from models.forms.answers import Answers, Problem, Row, rows, written
from models.forms.definitions.handover import ITEMS, KINDS
from models.forms.fields import Field, RowsField
from models.kernel.text import text
from models.law.bases import CATEGORIES
from models.law.hints import Step
from ui.kit.buttons import link
from ui.kit.card import Card, Note
from ui.kit.field_row import FieldRow
from ui.kit.labels import Label, Muted, Role
from ui.kit.legal_hint import LegalHint
from ui.kit.wrapped_box import WrappedBox
from ui.language import filled, say

STAYS: Final = text(
    "ItemsStep",
    "Not in the list, since it stays here: who reported (unless it is decided that they may be "
    "named), what other authorities have answered (the police ask them), relatives' "
    "particulars, the police's own answer, and what was agreed with whoever reported.",
)
STAYS_HERE: Final = text(
    "ItemsStep",
    "Not in the list, since it stays here: who reported (unless it is decided that they may be "
    "named), what other authorities have answered, relatives' particulars, the police's own "
    "answer, and what was agreed with whoever reported.",
)
"""The same, where it goes to another kommune."""


def _part(key: str) -> Field:
    """Return what is asked of each item under this key."""
    field = ITEMS.fields[0]
    parts = field.fields if isinstance(field, RowsField) else ()
    return next(part for part in parts if part.key == key)


class ItemRow(Card):
    """One item: a box to tick, what it says, and why it must leave.

    Signals:
        changed: ticked, taken back, or another reason.
        opened: ticked, so that it asks why.
    """

    changed = Signal()
    opened = Signal()

    def __init__(self, item: Choosable, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.item = item
        title = say(item.title)
        self.setObjectName(f"item_{item.code}_{item.record_id}")
        self.box = WrappedBox(title)
        self.box.setFont(_strong(self.box))
        kinds = ", ".join(say(CATEGORIES[category]) for category in item.categories)
        self.kinds = Label(kinds, Role.SMALL, wrap=True)
        self.kinds.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.addWidget(self.box, 3)
        head.addWidget(self.kinds, 1)
        self.body.addLayout(head)
        self.contents = Muted(_in_short(item))
        self.add(self.contents)
        self.necessity = FieldRow(_part("necessity"))
        self.add(self.necessity)
        self.other = link(self.tr("Another legal basis for this item"))
        self.add(self.other)
        self.basis = FieldRow(_part("basis"))
        self.add(self.basis)
        self.named = FieldRow(_part("named"))
        self.add(self.named)
        self.file_kinds = FieldRow(KINDS)
        self.add(self.file_kinds)
        self._show_parts(chosen=False)
        self.body.setSpacing(6)
        if item.names_reporter:
            self.box.setEnabled(False)
            self.add(Note(say(NAMES_REPORTER)))
        self.box.clicked.connect(self._on_clicked)
        self.necessity.changed.connect(self.changed)
        self.other.clicked.connect(self._on_other)
        self.basis.changed.connect(self.changed)
        self.named.changed.connect(self.changed)
        self.file_kinds.changed.connect(self._on_kinds)

    @property
    def chosen(self) -> bool:
        """Whether it is to leave."""
        return self.box.isChecked()

    def row(self) -> Row:
        """Return the item as a row of the form's answers."""
        why = self.necessity.value()
        row = {
            "item": self.item.code,
            "record": self.item.record_id,
            "necessity": why if isinstance(why, str) else "",
        }
        kinds = (key for key in self.file_kinds.value() if isinstance(key, str))
        more = {
            "basis": self.basis.value(),
            "named": self.named.value(),
            "kinds": " ".join(kinds),
        }
        said = {key: words for key, words in more.items() if isinstance(words, str) and words}
        return {**row, **said}

    def load(self, row: Row | None) -> None:
        """Show it chosen with its reason, or not chosen."""
        chosen = row is not None and not self.item.names_reporter
        self.box.setChecked(chosen)
        self.necessity.set_value(row.get("necessity", "") if row is not None else "")
        self.basis.set_value(row.get("basis", "") if row is not None else "")
        self.named.set_value(row.get("named", "") if row is not None else "")
        self.file_kinds.set_value(row.get("kinds", "").split() if row is not None else [])
        self._show_parts(chosen=chosen)

    @Slot()
    def _on_clicked(self) -> None:
        self._show_parts(chosen=self.chosen)
        if self.chosen:
            self.necessity.focus()
            self.opened.emit()
        self.changed.emit()

    @Slot()
    def _on_kinds(self) -> None:
        self.file_kinds.show_problem("")
        self.changed.emit()

    @Slot()
    def _on_other(self) -> None:
        self.basis.setHidden(False)
        self.other.setHidden(True)
        self.basis.focus()

    def _show_parts(self, *, chosen: bool) -> None:
        """Ask why where it is chosen; its own basis only where it has one."""
        own = bool(self.basis.value())
        self.necessity.setHidden(not chosen)
        self.other.setHidden(not chosen or own)
        self.basis.setHidden(not (chosen and own))
        self.named.setHidden(not (chosen and self.item.given_name))
        self.file_kinds.setHidden(not (chosen and self.item.code == ATTACHMENT.code))

    def part(self, key: str) -> FieldRow:
        """Return where a problem of that part is shown and mended."""
        parts = {"basis": self.basis, "named": self.named, "kinds": self.file_kinds}
        return parts.get(key, self.necessity)

    @property
    def asked(self) -> tuple[FieldRow, ...]:
        """Everything that is asked of it."""
        return (self.necessity, self.basis, self.named, self.file_kinds)


class ItemsStep(QWidget):
    """All that can be chosen, one below the other.

    Signals:
        changed: what leaves, or why, is another.
        opened: an item was ticked and asks why (``ItemRow``).
    """

    changed = Signal()
    opened = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        guide = say(ITEMS.guide) if ITEMS.guide else ""
        self.guide = Muted(guide)
        self.count = Label("", Role.STRONG)
        head = QHBoxLayout()
        head.addWidget(self.guide, 1)
        head.addWidget(self.count)
        self._column.addLayout(head)
        self._column.addWidget(LegalHint(Step.HANDOVER))
        self.stays = Muted(say(STAYS))
        self._column.addWidget(self.stays)
        self.rows: list[ItemRow] = []
        self._none = False

    def show_receiver(self, *, kommune: bool) -> None:
        """Say what stays here, as it is towards that receiver."""
        self.stays.setText(say(STAYS_HERE if kommune else STAYS))

    def offer(self, items: Sequence[Choosable]) -> None:
        """Show these items, none of them chosen."""
        for old in self.rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = []
        for item in items:
            row = ItemRow(item)
            row.changed.connect(self._on_changed)
            row.opened.connect(partial(self.opened.emit, row))
            self._column.insertWidget(self._column.indexOf(self.stays), row)
            self.rows.append(row)
        self._count()

    def chosen(self) -> list[Row]:
        """Return what is to leave, as rows of the form's answers."""
        return [row.row() for row in self.rows if row.chosen]

    def load(self, answers: Answers) -> None:
        """Show what was chosen before; what is no longer there stays away."""
        before = {
            (row.get("item", ""), row.get("record", "")): row for row in rows(answers, "items")
        }
        for row in self.rows:
            row.load(before.get(row.item.key))
        self._count()

    def show_problems(self, problems: Sequence[Problem]) -> list[tuple[str, str]]:
        """Show each problem at its item; return (key, sentence) of those that are ours."""
        for row in self.rows:
            for part in row.asked:
                part.show_problem("")
        self._none = any(problem.field == "items" for problem in problems)
        chosen = [row for row in self.rows if row.chosen]
        found: list[tuple[str, str]] = []
        for problem in problems:
            name, _, rest = problem.field.partition(".")
            if name != "items":
                continue
            sentence, index = say(problem.what), rest.partition(".")[0]
            if index.isdigit() and int(index) < len(chosen):
                row = chosen[int(index)]
                row.part(rest.partition(".")[2]).show_problem(sentence)
                sentence = f"{say(row.item.title)}: {sentence}"
            found.append((problem.field, sentence))
        return found

    @property
    def problem(self) -> bool:
        """Whether something stands at an item to be mended, or none is chosen."""
        return self._none or any(
            part.problem for row in self.rows if row.chosen for part in row.asked
        )

    def focus(self, key: str) -> QWidget | None:
        """Put the focus where a problem is; return the item, to be scrolled to."""
        index = key.split(".")[1] if key.count(".") else ""
        chosen = [row for row in self.rows if row.chosen]
        if index.isdigit() and int(index) < len(chosen):
            chosen[int(index)].part(key.rpartition(".")[2]).focus()
            return chosen[int(index)]
        if self.rows:
            self.rows[0].box.setFocus(Qt.FocusReason.OtherFocusReason)
            return self.rows[0]
        return None

    @Slot()
    def _on_changed(self) -> None:
        self._none = self._none and not self.chosen()
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        chosen = sum(row.chosen for row in self.rows)
        said = filled(self.tr("{chosen} of {count} chosen"), chosen=str(chosen))
        self.count.setText(filled(said, count=str(len(self.rows))))


def _in_short(item: Choosable) -> str:
    """Return what would leave, on a few lines; of a file its name, kind and size."""
    if item.code == ATTACHMENT.code:
        told = (written(item.contents, key) for key in ("name", "file_type", "size"))
        name, kind, size = told
        parts = (shown_name(name), say(TYPES[FileType(kind)].words), shown_size(int(size)))
        return " · ".join(parts)
    return "\n".join(
        f"{label}{'' if label.endswith('?') else ':'} {words.replace(chr(10), ', ')}"
        for label, words in lines(item.code, item.contents, say)
    )


def _strong(widget: QWidget) -> QFont:
    font = QFont(widget.font())
    font.setWeight(QFont.Weight.DemiBold)
    return font
