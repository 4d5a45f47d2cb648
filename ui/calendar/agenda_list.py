"""The agenda: what is overdue stays on top, then day by day, each row with its acts."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.calendar.agenda import Agenda, CalendarRow
from models.calendar.blocks import Block, blocks_on
from models.calendar.settling import own_way, stays
from models.kernel.clock import local
from models.kernel.ids import EntryId, UserId
from ui.calendar.words import block_words, day_title, hours, words
from ui.kit.buttons import Button, link, quiet
from ui.kit.card import Card, Line
from ui.kit.chip import Chip, due_chip
from ui.kit.clearing import clear_out
from ui.kit.empty import EmptyState
from ui.kit.labels import Eliding, Label, Role
from ui.kit.page import Body
from ui.language import filled, show_when

AT_FIRST: Final = 120
"""Rows of days to come that are laid out at first."""
LATE_SHARE: Final = 0.45
_AIR: Final = 30
_LETTERS_OF_WHEN: Final = 20
_FEW_LETTERS_OF_WHEN: Final = 14
_LETTERS_OF_WHO: Final = 22
_ROOM_FOR_VERBS: Final = 118
_ROOM_FOR_WHO: Final = 104
_ROOM_FOR_WHEN: Final = 100
_ROOM_FOR_ONE_LINE: Final = 84
"""Letters that a row must have room for, below which a part of it is left out."""


class AgendaRow(QWidget):
    """One entry: when, how pressing, what, who; Done, Move and Open beside it.

    Signals:
        wanted: (act, row); act is done, move, open or show.
    """

    wanted = Signal(str, object)
    _who: Eliding | None = None  # Qt resizes before the parts are there

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
        said = words(row)
        self.when = Label(show_when(row.due_at, now) if late else hours(row), Role.MUTED)
        self.what = link(said)
        self.buttons: dict[str, Button] = {}
        self._verbs: list[tuple[Button, str]] = []
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 2, 0, 2)
        self._lines.setSpacing(10)
        self._lines.addWidget(self.when)
        across = QHBoxLayout()
        across.setSpacing(10)
        self._lines.addLayout(across, 1)
        across.addWidget(self.what)
        across.addWidget(Chip(due_chip(row.due_at, now)))
        across.addStretch(1)
        self._who = Eliding(who, Role.SMALL)
        self._who.setFixedWidth(self.fontMetrics().averageCharWidth() * _LETTERS_OF_WHO)
        across.addWidget(self._who)
        for act, verb, icon, offered in (
            ("done", self.tr("Done"), "check", own_way(row.kind, row.about_id) is None),
            ("move", self.tr("Move"), "calendar-event", stays(row.kind, row.about_id) is None),
            ("open", self.tr("Open"), "external-link", True),
        ):
            button = quiet(verb, icon)
            button.setAccessibleName(f"{verb}: {said}")
            button.setToolTip(verb)
            self._verbs.append((button, verb))
            button.clicked.connect(partial(self.wanted.emit, act, row))
            across.addWidget(button)
            if offered:
                self.buttons[act] = button
            else:
                keep_room(button)
        self.what.clicked.connect(partial(self.wanted.emit, "show", row))

    def minimumSizeHint(self) -> QSize:
        """Need room for what it is and the acts; the rest gives way."""
        height = super().minimumSizeHint().height()
        acts = sum(button.iconSize().width() + _AIR for button, _ in self._verbs)
        chip = self.fontMetrics().height() * 3
        return QSize(self.what.sizeHint().width() + chip + acts + _AIR, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out verbs, names and times where there is little room."""
        super().resizeEvent(event)
        if self._who is not None:
            letters = event.size().width() // self.fontMetrics().averageCharWidth()
            self._who.setVisible(letters >= _ROOM_FOR_WHO)
            roomy = letters >= _ROOM_FOR_WHEN
            self.when.setVisible(roomy or not self._late)
            least = _LETTERS_OF_WHEN if roomy else _FEW_LETTERS_OF_WHEN
            self._lines.setDirection(
                QBoxLayout.Direction.LeftToRight
                if letters >= _ROOM_FOR_ONE_LINE
                else QBoxLayout.Direction.TopToBottom
            )
            self._lines.setSpacing(10 if letters >= _ROOM_FOR_ONE_LINE else 0)
            self.when.setMinimumWidth(self.fontMetrics().averageCharWidth() * least)
            for button, verb in self._verbs:
                button.setText(verb if letters >= _ROOM_FOR_VERBS else "")


class AgendaList(QWidget):
    """Overdue above, the days below; only the days scroll.

    Signals:
        wanted: (act, row), as at ``AgendaRow``.
        day_wanted: something new shall be planned; carries the day.
    """

    wanted = Signal(str, object)
    day_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[EntryId, AgendaRow] = {}
        self.late = Card(self.tr("Overdue"))
        self.late.setObjectName("overdue")
        self._late_scroll, self._late_rows = _scrolled()
        self.late.add(self._late_scroll)
        self.body = Body()
        self.empty = EmptyState(
            "circle-check",
            self.tr("Nothing is planned"),
            self.tr("Deadlines, visits and follow-ups stand here as they are made."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.late)
        column.addWidget(self.body, 1)
        column.addWidget(self.empty, 1)
        self._agenda = Agenda((), ())
        self._blocks: tuple[Block, ...] = ()
        self._most = AT_FIRST
        self._asked: tuple[datetime, Mapping[UserId, str]] | None = None

    def show_agenda(
        self,
        agenda: Agenda,
        now: datetime,
        owners: Mapping[UserId, str],
        blocks: Sequence[Block] = (),
    ) -> None:
        """Show what is left to do.

        Args:
            agenda: overdue, and the days to come.
            now: the present instant.
            owners: names of colleagues by id.
            blocks: busy times, closed days, absence: said on the days that have something.
        """
        self._blocks = tuple(blocks)
        focused = self._focused()
        self._agenda, self._asked = agenda, (now, owners)
        self.rows = {}
        _clear(self._late_rows)
        _clear(self.body.content)
        for row in agenda.overdue[:AT_FIRST]:
            self._late_rows.addWidget(self._row(row, late=True))
        self._show_days(local(now).date())
        self.late.setVisible(bool(agenda.overdue))
        self.body.setVisible(bool(agenda.days))
        self.empty.setVisible(agenda.empty)
        self._fit()
        if focused in self.rows:
            self.rows[focused].what.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the overdue their share of the height."""
        super().resizeEvent(event)
        self._fit()

    def _show_days(self, today: date) -> None:
        left = self._most
        for day in self._agenda.days:
            if left <= 0:
                more = quiet(self.tr("Show more"), "chevron-down")
                more.clicked.connect(self._more)
                self.body.content.addWidget(more)
                break
            self.body.content.addWidget(self._day(day.date, day.rows[:left], today))
            left -= len(day.rows)
        self.body.content.addStretch(1)

    def _day(self, day: date, rows: Sequence[CalendarRow], today: date) -> Card:
        new = quiet(self.tr("Plan"), "calendar-plus")
        title = day_title(day, today)
        new.setAccessibleName(filled(self.tr("Plan on {day}"), day=title))
        new.clicked.connect(partial(self.day_wanted.emit, day))
        card = Card(title, new, level=3)
        card.body.setSpacing(2)
        for block in blocks_on(self._blocks, day):
            card.add(Label(block_words(block, day), Role.SMALL))
        for at, row in enumerate(rows):
            if at:
                card.add(Line())
            card.add(self._row(row, late=False))
        return card

    def _row(self, row: CalendarRow, *, late: bool) -> AgendaRow:
        now, owners = self._asked or (row.due_at, {})
        made = AgendaRow(row, now, _who(row, owners), late=late)
        made.wanted.connect(self.wanted)
        self.rows[row.entry_id] = made
        return made

    @Slot()
    def _more(self) -> None:
        self._most += AT_FIRST
        if self._asked:
            self.show_agenda(self._agenda, *self._asked, self._blocks)

    def _focused(self) -> EntryId | None:
        now = QApplication.focusWidget()
        if now is None:
            return None
        return next((key for key, row in self.rows.items() if row.isAncestorOf(now)), None)

    def _fit(self) -> None:
        count = min(len(self._agenda.overdue), AT_FIRST)
        if not count:
            return
        one = next(iter(self.rows.values())).sizeHint().height() + self._late_rows.spacing()
        high = count * one + 4
        self._late_scroll.setFixedHeight(
            min(high, max(int(self.height() * LATE_SHARE) - 70, one))
        )


def _who(row: CalendarRow, owners: Mapping[UserId, str]) -> str:
    """Return who has it, and for whom where that is somebody's deputy."""
    name = owners.get(row.has_it, "")
    if row.has_it == row.owner_id:
        return name
    words = QCoreApplication.translate("Context", "{name}, for {other}")
    return filled(words, name=name, other=owners.get(row.owner_id, ""))


def keep_room(button: Button) -> None:
    """Hide a button and leave its place empty, so that columns stay in line."""
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    button.setSizePolicy(policy)
    button.hide()


def _scrolled() -> tuple[QScrollArea, QVBoxLayout]:
    area, inside = QScrollArea(), QWidget()
    inside.setProperty("role", "card-body")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)  # the card shows through
    return area, column


def _clear(column: QVBoxLayout) -> None:
    clear_out(column)
