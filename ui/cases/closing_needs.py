"""The needs of a case that is to be closed: each with what became of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.course.closing import Need
from models.forms.answers import Problem, Row
from models.forms.definitions.closing import NEED, NEEDS
from models.forms.fields import TextField
from models.kernel.text import text
from ui.kit.buttons import IconButton, plain_button
from ui.kit.card import Card
from ui.kit.field_row import FieldRow
from ui.kit.form_rows import FormBinding
from ui.kit.labels import Label, Muted, Role
from ui.language import say

_TYPED = TextField(key="need", label=text("ClosingNeeds", "Which need?"), longest=300)


class NeedCard(QFrame):
    """One need: what it is, what became of it, and to whom or why.

    Signals:
        changed: an answer is another.
        removed: a need that was typed in is to go.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, key: str, words: str, parent: QWidget | None = None) -> None:
        """Ask about a need; without a key it is one that somebody types in."""
        super().__init__(parent)
        self.setProperty("role", "soft")
        self.key, self._words = key, words
        self.binding = FormBinding(NEED, parent=self)
        self.binding.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 14)
        column.setSpacing(10)
        head = QHBoxLayout()
        self.typed: FieldRow | None = None
        if key:
            head.addWidget(Label(words, Role.SUBHEADING, wrap=True), 1)
            self.setAccessibleName(words)
        else:
            self.typed = FieldRow(_TYPED)
            self.typed.set_value(words)
            self.typed.changed.connect(self.changed)
            head.addWidget(self.typed, 1)
            away = IconButton(self.tr("Remove the need"), "trash")
            away.clicked.connect(self.removed)
            head.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for field in self.binding.keys:
            column.addWidget(self.binding.row(field))

    def row(self) -> Row:
        """Return the need with its answers, as a row of the form."""
        words = self._words if self.typed is None else str(self.typed.value())
        answers = {key: str(value) for key, value in self.binding.answers().items()}
        return {"key": self.key, "need": words, **answers}

    def show_problems(self, problems: Sequence[Problem]) -> list[tuple[str, str]]:
        """Show what is to be mended in it; return (key, sentence) for the box at the top."""
        if self.typed is not None:
            found = next((each for each in problems if each.field == "need"), None)
            self.typed.show_problem("" if found is None else say(found.what))
        return self.binding.show_problems(problems)

    def focus(self, key: str) -> None:
        """Put the focus into one of its fields."""
        if key == "need" and self.typed is not None:
            self.typed.focus()
        else:
            self.binding.focus(key)


class NeedsCard(Card):
    """All needs, one below the other; further ones are typed in.

    Signals:
        changed: an answer is another.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say(NEEDS.title), parent=parent)
        self.cards: list[NeedCard] = []
        if NEEDS.guide:
            self.add(Muted(say(NEEDS.guide)))
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.body.addLayout(self._list)
        self.more = plain_button(self.tr("Add a need"), "plus")
        self.more.clicked.connect(self._add_typed)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_needs(self, needs: Sequence[Need], given: Sequence[Row]) -> None:
        """Ask about these needs, with what was answered before."""
        while self.cards:
            self._drop(self.cards[-1])
        before = {row.get("key", ""): row for row in given}
        for need in needs:
            card = self._insert(need.key, say(need.what))
            card.binding.load(before.get(need.key, {}))
        for row in given:
            if not row.get("key"):
                self._insert("", row.get("need", "")).binding.load(row)

    def rows(self) -> list[Row]:
        """Return every need with its answers, in order; of a typed one only if it says something."""
        return [card.row() for card in self._answered()]

    def show_problems(self, problems: Sequence[Problem]) -> list[tuple[str, str]]:
        """Show each problem (``needs.1.to``) at its need; return all for the box at the top."""
        shown = [(each.field, say(each.what)) for each in problems if each.field == "needs"]
        for at, card in enumerate(self._answered()):
            start = f"needs.{at}."
            own = [
                Problem(each.field.removeprefix(start), each.what)
                for each in problems
                if each.field.startswith(start)
            ]
            shown += [(start + key, words) for key, words in card.show_problems(own)]
        return shown

    def focus(self, where: str) -> QWidget:
        """Put the focus into ``needs.1.to``, or the first need; return what has it."""
        _, _, rest = where.partition(".")
        at, _, key = rest.partition(".")
        cards = self._answered()
        if not cards:
            return self
        card = cards[int(at)] if at.isdigit() and int(at) < len(cards) else cards[0]
        card.focus(key)
        return card

    def _answered(self) -> list[NeedCard]:
        """Return the cards that count: a typed one only if something is written on it."""
        return [card for card in self.cards if card.key or any(list(card.row().values())[1:])]

    @Slot()
    def _add_typed(self) -> None:
        card = self._insert("", "")
        card.focus("need")
        self.changed.emit()

    def _insert(self, key: str, words: str) -> NeedCard:
        card = NeedCard(key, words)
        card.changed.connect(self.changed)
        card.removed.connect(partial(self._remove, card))
        self.cards.append(card)
        self._list.addWidget(card)
        return card

    def _remove(self, card: NeedCard) -> None:
        self._drop(card)
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, card: NeedCard) -> None:
        self.cards.remove(card)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()
