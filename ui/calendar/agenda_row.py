"""One row of the agenda: when, what, how pressing, who, and what one can do with it."""

from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.calendar.agenda import CalendarRow
from models.calendar.settling import called_off, own_way, stays
from ui.calendar.words import beside, hours, words
from ui.kit.buttons import Button, link, quiet
from ui.kit.chip import Chip, due_chip
from ui.kit.labels import Eliding, Label, Role
from ui.language import filled, show_time, show_when

_AIR: Final = 42
_GAP: Final = 10
_LETTERS_OF_WHEN: Final = 20
_FEW_LETTERS_OF_WHEN: Final = 14
_LETTERS_OF_WHO: Final = 18
_ROOM_FOR_VERBS: Final = 126
_ROOM_FOR_WHO: Final = 104
_ROOM_FOR_WHEN: Final = 100
_ROOM_FOR_ONE_LINE: Final = 90
"""Letters that a row must have room for, below which a part of it is left out."""
_ACROSS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_FAR: Final = 1_000_000
_DOWN: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -_FAR,
    Qt.Key.Key_End: _FAR,
}


class AgendaRow(QWidget):
    """One entry: when, how pressing, what, who; Done, Not possible, Move and Open beside it.

    Arrows go across its acts and to the rows above and below.

    Signals:
        wanted: (act, row); act is done, missed, move, open or show.
        arranged: it goes over one line now, or over two.
        stepped: (rows to go down, the act in focus); so many that it is the first or the last.
    """

    wanted = Signal(str, object)
    stepped = Signal(int, str)
    arranged = Signal()
    _who: Eliding | None = None  # Qt resizes before the parts are there
    _lines_now = 0

    def __init__(
        self,
        row: CalendarRow,
        now: datetime,
        who: str,
        *,
        late: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.row, self._late = row, late
        said = " · ".join(part for part in (words(row), beside(row)) if part)
        self.when = Label(show_when(row.due_at, now) if late else hours(row), Role.MUTED)
        self.what = link(words(row))
        self.what.setAccessibleName(filled("{when}, {what}", when=self.when.text(), what=said))
        self.buttons: dict[str, Button] = {}
        self._verbs: list[tuple[Button, str]] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 2, 0, 2)
        self._lines.setSpacing(0)
        self._first, self._second, self._third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for line in (self._first, self._second, self._third):
            line.setSpacing(_GAP)
            self._lines.addLayout(line)
        self._words, self._acts = self._words_of(row), QWidget()
        self._chip = Chip(due_chip(row.due_at, now))
        self._who = Eliding(who, Role.SMALL)
        self._who.setFixedWidth(self.fontMetrics().averageCharWidth() * _LETTERS_OF_WHO)
        acts = QHBoxLayout(self._acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(6)
        for button in self._buttons(said, now):
            acts.addWidget(button)
        self._arrange(1)
        self.what.clicked.connect(partial(self.wanted.emit, "show", row))
        for part in (self.what, *self.buttons.values()):
            part.installEventFilter(self)

    @property
    def parts(self) -> dict[str, QWidget]:
        """What can have the focus, from left to right, by act."""
        return {"show": self.what, **self.buttons}

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        """Let arrows go across the acts, and up and down to the other rows."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(thing, event)
        key, parts = Qt.Key(event.key()), list(self.parts.items())
        at = next((at for at, (_, part) in enumerate(parts) if part is thing), 0)
        if key in _ACROSS:
            there = min(max(at + _ACROSS[key], 0), len(parts) - 1)
            parts[there][1].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in _DOWN:
            self.stepped.emit(_DOWN[key], parts[at][0])
        else:
            return super().eventFilter(thing, event)
        return True

    def minimumSizeHint(self) -> QSize:
        """Need room for what it is, and for the acts; beside each other only where there is."""
        height = super().minimumSizeHint().height()
        letters = self.fontMetrics().averageCharWidth()
        what = max(self.what.sizeHint().width(), self._chip.minimumSizeHint().width())
        return QSize(max(what, self._drawn() + letters * _FEW_LETTERS_OF_WHEN), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out verbs and names where there is little room, or go over two lines or three."""
        super().resizeEvent(event)
        if self._who is None:
            return
        letters = event.size().width() // self.fontMetrics().averageCharWidth()
        self._who.setVisible(letters >= _ROOM_FOR_WHO)
        wide = letters >= _ROOM_FOR_ONE_LINE
        # the chip of an overdue entry says how long ago it was; its time is on its sheet
        short = self._late and not wide and self._needed() <= event.size().width()
        self.when.setVisible(not short)
        beside_it = self.what.sizeHint().width() + self._chip.sizeHint().width() + _GAP
        below = 2 if beside_it <= event.size().width() else 3
        self._arrange(1 if wide or short else below)
        least = _LETTERS_OF_WHEN if letters >= _ROOM_FOR_WHEN else _FEW_LETTERS_OF_WHEN
        self.when.setMinimumWidth(self.fontMetrics().averageCharWidth() * least)
        self.what.setMinimumHeight(self.what.sizeHint().height())
        for button, verb in self._verbs:
            if button not in self.buttons.values():
                keep_room(button, kept=letters >= _ROOM_FOR_WHO)
            drawn = letters < _ROOM_FOR_VERBS or button.objectName() == "missed"
            button.setText("" if drawn else verb)

    def _needed(self) -> int:
        """Return the width for all but the time and the name, the acts as drawings."""
        told = self._words.sizeHint().width() + self._chip.sizeHint().width()
        return told + self._drawn() + _AIR

    def _drawn(self) -> int:
        """Return the width of the acts as drawings."""
        return sum(button.iconSize().width() + _AIR for button in self.buttons.values())

    def _arrange(self, lines: int) -> None:
        """Put everything on one line; or the time with the acts above, what it is below.

        Args:
            lines: on the third, how pressing it is.
        """
        if lines == self._lines_now:
            return
        self._lines_now = lines
        rows = (self._first, self._second, self._third)
        for line in rows:
            while (item := line.takeAt(0)) is not None:
                del item
        self._first.addWidget(self.when)
        rows[min(lines, 2) - 1].addWidget(self._words)
        rows[lines - 1].addWidget(self._chip)
        for line in rows[:lines]:
            line.addStretch(1)
        if self._who is not None:
            self._first.addWidget(self._who)
        self._first.addWidget(self._acts)
        self.arranged.emit()

    def _words_of(self, row: CalendarRow) -> QWidget:
        """Return what it is, and below it what tells it from others and how it repeats."""
        told = beside(row)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.what, 0, Qt.AlignmentFlag.AlignLeft)
        if told:
            more = Eliding(told, Role.SMALL)
            more.setContentsMargins(4, 0, 0, 2)
            column.addWidget(more)
        return made

    def _buttons(self, said: str, now: datetime) -> list[Button]:
        """Return the buttons; what an entry of its kind does not have leaves its place empty."""
        row, made = self.row, []
        plain = own_way(row.kind, row.about_id) is None
        moves = stays(row.kind, row.about_id) is None
        off = called_off(row.kind, row.due_at, now)
        missed = self.tr("Call off") if off else self.tr("Not possible")
        for act, verb, icon, offered in (
            ("done", self.tr("Done"), "check", plain),
            ("missed", missed, "hand-stop", plain),
            ("move", self.tr("Move"), "calendar-event", moves),
            ("open", self.tr("Open"), "external-link", True),
        ):
            button = quiet(verb, icon)
            button.setAccessibleName(f"{verb}: {said}")
            button.setToolTip(verb)
            button.setObjectName(act)
            self._verbs.append((button, verb))
            button.clicked.connect(partial(self.wanted.emit, act, row))
            made.append(button)
            if offered:
                self.buttons[act] = button
            else:
                keep_room(button, kept=True)
        return made


class NowLine(QWidget):
    """Where one is in the day: what stands above it has begun, what stands below is to come."""

    def __init__(self, now: datetime) -> None:
        super().__init__()
        self.setObjectName("now")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        said = filled(self.tr("Now {time}"), time=show_time(now))
        row.addWidget(Label(said, Role.STRONG))
        line = QFrame()
        line.setProperty("role", "now")
        line.setFixedHeight(2)
        row.addWidget(line, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(said)


def keep_room(button: Button, *, kept: bool) -> None:
    """Hide a button; leave its place empty where columns are to stay in line."""
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(kept)
    button.setSizePolicy(policy)
    button.hide()
