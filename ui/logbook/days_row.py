"""From when to when: two days that are typed, and the usual spans as quick choices."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.forms.answers import check_value
from models.forms.fields import Shape, TextField
from models.kernel.clock import Clock, local
from models.kernel.text import Text, text
from ui.kit.choice_editors import Combo
from ui.kit.editors import LineEditor
from ui.kit.labels import Label
from ui.language import say

FIRST: Final = TextField(
    key="first", label=text("DaysRow", "From"), shape=Shape.DATE, longest=10
)
LAST: Final = TextField(key="last", label=text("DaysRow", "to"), shape=Shape.DATE, longest=10)
OWN: Final = "own"
PAUSE_MS: Final = 600
"""Typing settles before the log is asked, since every reading stands in it."""


class DaysRow(QWidget):
    """A choice of spans, and the first and the last day beside it.

    A span writes the days; a day that is typed makes the span one's own.

    Signals:
        changed: other days are wanted, and both can be read.
        unreadable: (sentence): what to mend in a day; "" when both can be read again.
    """

    changed = Signal()
    unreadable = Signal(str)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.span = Combo()
        self.span.setAccessibleName(self.tr("Time"))
        for key, words in (
            ("", self.tr("All of the time")),
            ("0", self.tr("Today")),
            ("6", self.tr("The last 7 days")),
            ("29", self.tr("The last 30 days")),
            ("364", self.tr("The last year")),
            (OWN, self.tr("From and to a day")),
        ):
            self.span.addItem(words, key)
        self.first, self.last = LineEditor(FIRST, self), LineEditor(LAST, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._settled)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(self.span)
        for editor, field in ((self.first, FIRST), (self.last, LAST)):
            label = Label(say(field.label))
            label.setBuddy(editor.target())
            editor.line.setObjectName(f"log_{field.key}")
            editor.line.setPlaceholderText(self.tr("dd.mm.yyyy"))
            editor.line.returnPressed.connect(self._at_once)
            editor.changed.connect(self._on_typed)
            editor.left.connect(self._at_once)
            across.addWidget(label)
            across.addWidget(editor)
        self.show_problem("", "")
        self.span.currentIndexChanged.connect(self._on_span)

    def days(self) -> tuple[date | None, date | None]:
        """Return the first and the last day; None for no bound, or a day that cannot be read."""
        return _day(self.first), _day(self.last)

    def problem(self) -> Text | None:
        """Return what is to be mended in a day, or None."""
        return next((found for _, found in self._problems() if found), None)

    def show_problem(self, key: str, sentence: str) -> None:
        """Mark the field of that key, with the sentence for whoever hears the screen."""
        for editor, field in ((self.first, FIRST), (self.last, LAST)):
            said = sentence if field.key == key else ""
            editor.mark(invalid=bool(said))
            name = {"first": self.tr("From day"), "last": self.tr("To day")}[field.key]
            editor.describe(name, said)

    def focus(self, key: str) -> None:
        """Put the focus into the field of that key."""
        (self.last if key == LAST.key else self.first).target().setFocus()

    def _problems(self) -> list[tuple[str, Text | None]]:
        return [
            (field.key, check_value(field, typed) if typed else None)
            for editor, field in ((self.first, FIRST), (self.last, LAST))
            for typed in (editor.value().strip(),)
        ]

    @Slot()
    def _on_span(self) -> None:
        key = str(self.span.currentData())
        self._pause.stop()
        if key == OWN:
            self.first.target().setFocus()
            return
        today = local(self._clock.now()).date()
        self.first.set_value((today - timedelta(days=int(key))).isoformat() if key else "")
        self.last.set_value("")
        self._settled()

    @Slot()
    def _on_typed(self) -> None:
        with QSignalBlocker(self.span):
            self.span.setCurrentIndex(self.span.findData(OWN))
        self._pause.start()

    @Slot()
    def _at_once(self) -> None:
        """Say what cannot be read now that the field is left; ask where typing had not settled."""
        waiting = self._pause.isActive()
        self._pause.stop()
        self._tell()
        if waiting and self.problem() is None:
            self.changed.emit()

    @Slot()
    def _settled(self) -> None:
        if self.problem() is None:
            self._tell()
            self.changed.emit()

    def _tell(self) -> None:
        key, found = next(
            ((key, found) for key, found in self._problems() if found), ("", None)
        )
        sentence = say(found) if found else ""
        self.show_problem(key, sentence)
        self.unreadable.emit(sentence)


def _day(editor: LineEditor) -> date | None:
    try:
        return date.fromisoformat(editor.value().strip())
    except ValueError:
        return None
