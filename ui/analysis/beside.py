"""Beside the form: what an earlier analysis says of the dimension, and what has been said."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from models.course.analysed import Statement, Version, says_anything
from models.forms.answers import Row, chosen, rows, written
from models.forms.definitions.after_call import MARKS
from models.forms.definitions.analysis import ANALYSIS, OBSERVATIONS, WHOLE, key_of
from models.forms.fields import Section, TextField
from models.kernel.text import Text
from models.law.dimensions import DIMENSIONS
from ui.context import Context
from ui.kit.buttons import Button, quiet
from ui.kit.card import Card
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.language import filled, say, show_date, show_time

_MARKS: Final = dict(MARKS)
_TITLES: Final = {each.code: each.title for each in DIMENSIONS}


class Beside(QWidget):
    """Two cards: the earlier analysis, read-only, and statements to take in.

    Signals:
        taken_over: a ``Version`` whose words on the open dimension are wanted in the form.
        taken_in: a ``Statement`` that is wanted among the observations.
    """

    taken_over = Signal(object)
    taken_in = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._versions: tuple[Version, ...] = ()
        self._section: Section = ANALYSIS.sections[0]
        self._writable = False
        self.takes: list[Button] = []
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Earlier analysis"))
        self.choice.currentIndexChanged.connect(self._show_version)
        self.take_over = quiet(self.tr("Take over what stands here"), "corner-up-left")
        self.take_over.setObjectName("take_over")
        self.take_over.clicked.connect(self._take_over)
        self.earlier = Card(self.tr("Earlier analysis"), level=3)
        self._words = QVBoxLayout()
        self._words.setSpacing(6)
        self.earlier.add(self.choice)
        self.earlier.body.addLayout(self._words)
        self.earlier.add(self.take_over)
        self.said = Card(self.tr("Said in the case"), level=3)
        self._statements = QVBoxLayout()
        self._statements.setSpacing(10)
        self.said.body.addLayout(self._statements)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.earlier)
        column.addWidget(self.said)
        column.addStretch(1)

    def show_versions(self, versions: tuple[Version, ...], *, writable: bool) -> None:
        """Offer these earlier versions, the newest one chosen; the one chosen before stays."""
        before = self.version
        self._versions, self._writable = versions, writable
        blocked = QSignalBlocker(self.choice)
        self.choice.clear()
        for each in versions:
            self.choice.addItem(self._named(each))
        found = [at for at, each in enumerate(versions) if before and each.seq == before.seq]
        self.choice.setCurrentIndex(next(iter(found), 0 if versions else -1))
        blocked.unblock()
        self._show_version()

    @property
    def version(self) -> Version | None:
        """The earlier version that is chosen."""
        at = self.choice.currentIndex()
        return self._versions[at] if 0 <= at < len(self._versions) else None

    def show_section(self, section: Section) -> None:
        """Show what the earlier one says of this section."""
        self._section = section
        self._show_version()

    def show_statements(self, statements: Sequence[Statement]) -> None:
        """Show what can be taken in; nothing hides the card."""
        clear_out(self._statements)
        self.takes = []
        shown = self._writable and bool(statements) and self._section is not WHOLE
        self.said.setVisible(shown)
        for statement in statements if shown else ():
            take = quiet(self.tr("Take in here"), "corner-up-left")
            take.setAccessibleName(f"{take.text()}: {statement.row.get('said', '')}")
            take.clicked.connect(partial(self._take_in, statement))
            self.takes.append(take)
            origin = statement.origin
            where = say(origin) if isinstance(origin, Text) else origin
            for part in (*_observation(statement.row, where), take):
                self._statements.addWidget(part)

    @Slot()
    def _show_version(self) -> None:
        clear_out(self._words)
        version = self.version
        several = len(self._versions) > 1
        self.choice.setVisible(several)
        self.earlier.setVisible(version is not None)
        if version is None:
            return
        if not several:
            self._words.addWidget(Muted(self._named(version)))
        parts = self._whole(version) if self._section is WHOLE else self._dimension(version)
        for part in parts or [Muted(self.tr("Nothing was written here."))]:
            self._words.addWidget(part)
        dimension = self._section is not WHOLE
        self.take_over.setVisible(self._writable and dimension and bool(parts))

    def _dimension(self, version: Version) -> list[QWidget]:
        code, answers = self._section.key, version.answers
        if not says_anything(answers, code):
            return []
        found: list[QWidget] = []
        for row in rows(answers, key_of(code, OBSERVATIONS)):
            found += _observation(row)
        return found + self._texts(version)

    def _whole(self, version: Version) -> list[QWidget]:
        found = self._texts(version)
        focus = [
            say(_TITLES[code]) for code in chosen(version.answers, "focus") if code in _TITLES
        ]
        if focus:
            label = say(ANALYSIS.field("focus").label)
            found += [Label(label, Role.SMALL), Wrapped(", ".join(focus))]
        return found

    def _texts(self, version: Version) -> list[QWidget]:
        found: list[QWidget] = []
        for field in self._section.fields:
            words = written(version.answers, field.key)
            if isinstance(field, TextField) and words:
                found += [Label(say(field.label), Role.SMALL), Wrapped(words).selectable()]
        return found

    def _named(self, version: Version) -> str:
        """Return date, time and who: two versions of one day are told apart."""
        words = self.tr("{date} {time}, {who}")
        if version.done:
            words = self.tr("{date} {time}, {who}, finished")
        return filled(
            words,
            date=show_date(version.at),
            time=show_time(version.at),
            who=self._context.name_of(version.by),
        )

    @Slot()
    def _take_over(self) -> None:
        if self.version is not None:
            self.taken_over.emit(self.version)

    def _take_in(self, statement: Statement) -> None:
        self.taken_in.emit(statement)


def _observation(row: Row, origin: str = "") -> list[QWidget]:
    """Return an observation: its mark, source and time first, then its words."""
    mark = _MARKS.get(row.get("mark", ""))
    when = ".".join(reversed(row.get("when", "").split("-")))
    head = (say(mark) if mark else "", row.get("source", ""), when, origin)
    return [
        Label(" · ".join(part for part in head if part), Role.SMALL, wrap=True),
        Wrapped(row.get("said", "")).selectable(),
    ]
