"""Forms on the screen: an editor for each field, and one object that binds them together."""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from models.forms.answers import (
    ANSWER_THIS,
    CHOOSE_FROM_LIST,
    Answers,
    Problem,
    Value,
    asked,
)
from models.forms.fields import Field, Form, Section
from models.kernel.text import Text
from ui.kit.choice_editors import BoxesEditor, ButtonsEditor, ListEditor
from ui.kit.editors import Editor
from ui.kit.field_row import FieldRow
from ui.kit.labels import Heading, Muted
from ui.kit.rows_editor import RowsEditor
from ui.language import say

NO_TITLE: Final = Text("", "")

Source = Form | Section | Sequence[Section] | Sequence[Field]


def fields_of(source: Source) -> tuple[Field, ...]:
    """Return the fields of a form, of sections, or as given."""
    if isinstance(source, Form | Section):
        return tuple(source.fields)
    found: list[Field] = []
    for part in source:
        found.extend(part.fields if isinstance(part, Section) else (part,))
    return tuple(found)


class FormBinding(QObject):
    """Binds the editors of a form: answers in and out, conditions, problems, focus.

    A screen may place the rows as it likes (``binding.row("words")``) or leave that to
    ``FormRows``. A field that is not asked is hidden and not part of the answers, but keeps
    what was written while the page is open.

    Signals:
        changed: some answer is another, by the user's hand.
    """

    changed = Signal()

    def __init__(
        self, source: Source, *, keys: Collection[str] = (), parent: QObject | None = None
    ) -> None:
        """Make a row for each field.

        Args:
            source: the form, its sections or its fields.
            keys: only these fields; none given means all.
            parent: the object that it belongs to.
        """
        super().__init__(parent)
        fields = [field for field in fields_of(source) if not keys or field.key in keys]
        self._shelf = QWidget()  # holds rows until they are placed, so that none is a window
        self.destroyed.connect(self._shelf.deleteLater)
        self._rows = {field.key: FieldRow(field, self._shelf) for field in fields}
        self._others: dict[str, Value] = {}
        for row in self._rows.values():
            row.changed.connect(self._on_changed)
        self._give_mnemonics()
        self._ask()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of its fields, in the order of the form."""
        return tuple(self._rows)

    def row(self, key: str) -> FieldRow:
        """Return label, help, error and editor of a field, or raise ``KeyError``."""
        return self._rows[key]

    def editor(self, key: str) -> Editor:
        """Return the bare editor of a field, or raise ``KeyError``."""
        return self._rows[key].editor

    def value(self, key: str) -> Value:
        """Return one answer as it is stored, asked or not; raises ``KeyError``."""
        return self._rows[key].value()

    def set_choices(self, key: str, choices: Sequence[tuple[str, str]]) -> None:
        """Offer (key, words) that are known only now, such as colleagues.

        Raises:
            TypeError: the field is not a choice.
        """
        editor = self.editor(key)
        if not isinstance(editor, ButtonsEditor | ListEditor | BoxesEditor):
            raise TypeError(key)
        editor.set_choices(choices)
        row = self._rows[key]
        row.show_problem(row.problem)

    def answers(self) -> dict[str, Value]:
        """Return what is answered and asked, by key; what is empty is left out."""
        return {
            key: value
            for key, value in ((key, self.value(key)) for key in self._asked())
            if (value.strip() if isinstance(value, str) else value)
        }

    def unfit(self) -> tuple[Problem, ...]:
        """Return a problem for each field in which stands what is not on its list."""
        keys = [key for key in self._asked() if self._rows[key].editor.unfit()]
        return tuple(Problem(key, CHOOSE_FROM_LIST) for key in keys)

    def load(self, answers: Answers) -> None:
        """Show these answers and no others, without a signal.

        Answers to fields elsewhere in the form only serve conditions here.
        """
        self._others = {key: value for key, value in answers.items() if key not in self._rows}
        for key, row in self._rows.items():
            row.set_value(answers.get(key, ""))
        self._ask()

    def consider(self, answers: Answers) -> None:
        """Let conditions here depend on these answers to fields elsewhere in the form."""
        self._others = {key: value for key, value in answers.items() if key not in self._rows}
        self._ask()

    def focused_key(self) -> str:
        """Return the key of the field in focus, ``key.index.subkey`` in an entry, or ""."""
        now = QApplication.focusWidget()
        for key, row in self._rows.items():
            if now is None or not row.isAncestorOf(now):
                continue
            if isinstance(row.editor, RowsEditor):
                return ".".join(part for part in (key, _place(row.editor, now)) if part)
            return key
        return ""

    def focus(self, key: str = "") -> None:
        """Put the focus into a field (also ``key.index.subkey``); "" is the first one asked."""
        found = self._find(key) if key else self._rows.get(next(iter(self._asked()), ""))
        if found is not None:
            found.focus()

    def show_problems(self, problems: Iterable[Problem]) -> list[tuple[str, str]]:
        """Show each problem at its field, take away the others.

        Returns:
            (key, sentence) of all of them, for an ``ErrorSummary``.
        """
        for row in self._every_row():
            row.show_problem("")
        shown: list[tuple[str, str]] = []
        for problem in problems:
            sentence, found = say(problem.what), self._find(problem.field)
            if found is not None:
                found.show_problem(sentence)
                if problem.what == ANSWER_THIS:  # says nothing away from its question
                    sentence = f"{say(found.field.label)} {sentence}"
            shown.append((problem.field, sentence))
        return shown

    @Slot()
    def _on_changed(self) -> None:
        self._ask()
        self.changed.emit()

    def _asked(self) -> dict[str, None]:
        """Return the keys that are asked; what hangs on a hidden field is hidden too."""
        kept = dict.fromkeys(self._rows)
        while True:
            known: dict[str, Value] = {**self._others, **{key: self.value(key) for key in kept}}
            still = {key: None for key in kept if asked(self._rows[key].field, known)}
            if len(still) == len(kept):
                return still
            kept = still

    def _ask(self) -> None:
        if not any(row.field.when for row in self._rows.values()):
            return
        now = self._asked()
        for key, row in self._rows.items():
            if row.isHidden() == (key in now):
                row.setHidden(key not in now)

    def _find(self, key: str) -> FieldRow | None:
        name, _, rest = key.partition(".")
        row = self._rows.get(name)
        if row is None or not rest or not isinstance(row.editor, RowsEditor):
            return row
        index, _, part = rest.partition(".")
        return (row.editor.part(int(index), part) if index.isdigit() else None) or row

    def _every_row(self) -> Iterable[FieldRow]:
        for row in self._rows.values():
            yield row
            if isinstance(row.editor, RowsEditor):
                for entry in row.editor.entries:
                    yield from entry.parts.values()

    def _give_mnemonics(self) -> None:
        """Give each label a letter of its own while there are letters left."""
        taken: set[str] = set()
        for row in self._rows.values():
            at = _free_letter(say(row.field.label), taken)
            if at is not None:
                taken.add(say(row.field.label)[at].lower())
                row.set_mnemonic(at)


def _free_letter(words: str, taken: Collection[str]) -> int | None:
    """Return the place of a free letter, the beginning of a word before any other."""
    free = [at for at, letter in enumerate(words) if _is_free(letter, taken)]
    first = [at for at in free if at == 0 or not words[at - 1].isalnum()]
    return next(iter(first + free), None)


def _is_free(letter: str, taken: Collection[str]) -> bool:
    return letter.isalpha() and letter.lower() not in taken


def _place(editor: RowsEditor, now: QWidget) -> str:
    for entry in editor.entries:
        for part in entry.parts.values():
            if part.isAncestorOf(now):
                return editor.place(part)
    return ""


class FormRows(QWidget):
    """All the rows of a form or section, one below the other, under their headings."""

    def __init__(
        self,
        source: Source,
        *,
        binding: FormBinding | None = None,
        headings: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Lay the rows out.

        Args:
            source: the form, its sections or its fields.
            binding: whose rows to use; without one, a new one is made.
            headings: whether sections have their title and guide above them.
            parent: the widget that it is a part of.
        """
        super().__init__(parent)
        self.binding = binding or FormBinding(source, parent=self)
        room = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        # an aligned layout has no more than its hint: it would press lines that wrap
        whole.addWidget(room, 0, Qt.AlignmentFlag.AlignTop)
        self.column = column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        for section in _sections(source):
            if headings and section.title.source:
                head = QVBoxLayout()
                head.setSpacing(4)
                head.addWidget(Heading(say(section.title)))
                if section.guide:
                    head.addWidget(Muted(say(section.guide)))
                column.addLayout(head)
            for field in section.fields:
                if field.key in self.binding.keys:
                    column.addWidget(self.binding.row(field.key))


def _sections(source: Source) -> tuple[Section, ...]:
    if isinstance(source, Form):
        return source.sections
    if isinstance(source, Section):
        return (source,)
    given = tuple(part for part in source if isinstance(part, Section))
    loose = tuple(part for part in source if isinstance(part, Field))
    return (*given, Section("", NO_TITLE, loose)) if loose else given
