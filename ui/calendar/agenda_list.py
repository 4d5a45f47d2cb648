"""The agenda: what is overdue stays on top, then day by day, each row with its acts."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from models.calendar.agenda import Agenda, CalendarRow, days_from
from models.calendar.blocks import Block, blocks_on
from models.kernel.clock import local
from models.kernel.ids import EntryId, UserId
from ui.calendar.agenda_row import AgendaRow, NowLine
from ui.calendar.words import block_words, day_title, week_title
from ui.kit.buttons import quiet
from ui.kit.card import Card, Line
from ui.kit.clearing import clear_out
from ui.kit.empty import EmptyState
from ui.kit.labels import Heading, Label, Role
from ui.kit.page import Body
from ui.language import filled

AT_FIRST: Final = 120
"""Rows of days to come that are laid out at first."""
LATE_SHARE: Final = 0.45
_LINES_TO_PIN: Final = 15
"""Lines of text below which everything scrolls together."""
_ABOVE: Final = 60
"""Pixels of what is around a row that are scrolled into sight with it."""


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
        self._column = column = QVBoxLayout(self)
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
        place = self._place_in_focus()
        self._agenda, self._asked = agenda, (now, owners)
        self.rows = {}
        _clear(self._late_rows)
        if self._column.indexOf(self.late) < 0:
            self._column.insertWidget(0, self.late)  # what scrolls is made anew
        _clear(self.body.content)
        for row in agenda.overdue[:AT_FIRST]:
            self._late_rows.addWidget(self._row(row, late=True))
        self._show_days(now)
        self.late.setVisible(bool(agenda.overdue))
        self.body.setVisible(not agenda.empty)
        self.empty.setVisible(agenda.empty)
        self._pin()
        self._fit()
        if place is not None:
            self._focus_again(*place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the overdue their share of the height."""
        super().resizeEvent(event)
        self._pin()
        self._fit()

    def _show_days(self, now: datetime) -> None:
        """Show today, whatever stands on it, and the days to come, under their weeks."""
        left, monday = self._most, None
        today = local(now).date()
        for day in days_from(self._agenda, today):
            if left <= 0:
                more = quiet(self.tr("Show more"), "chevron-down")
                more.clicked.connect(self._more)
                self.body.content.addWidget(more)
                break
            week = day.date - timedelta(days=day.date.weekday())
            if week != monday:
                monday = week
                days = [week + timedelta(days=at) for at in range(7)]
                self.body.content.addWidget(Heading(week_title(days), 2))
            self.body.content.addWidget(self._day(day.date, day.rows[:left], now))
            left -= len(day.rows)
        self.body.content.addStretch(1)

    def _day(self, day: date, rows: Sequence[CalendarRow], now: datetime) -> Card:
        today = local(now).date()
        new = quiet(self.tr("Plan"), "calendar-plus")
        title = day_title(day, today, with_week=False)
        new.setAccessibleName(filled(self.tr("Plan on {day}"), day=title))
        new.clicked.connect(partial(self.day_wanted.emit, day))
        card = Card(title, new, level=3)
        card.body.setSpacing(2)
        for block in blocks_on(self._blocks, day):
            card.add(Label(block_words(block, day), Role.SMALL))
        told = day != today
        for at, row in enumerate(rows):
            if not told and row.due_at > now:
                card.add(NowLine(now))
                told = True
            elif at:
                card.add(Line())
            card.add(self._row(row, late=False))
        if not told:
            card.add(NowLine(now))
        if not rows:
            card.add(Label(self.tr("Nothing more is planned today."), Role.MUTED))
        return card

    def _row(self, row: CalendarRow, *, late: bool) -> AgendaRow:
        now, owners = self._asked or (row.due_at, {})
        made = AgendaRow(row, now, _who(row, owners), late=late)
        made.wanted.connect(self.wanted)
        made.stepped.connect(partial(self._step, row.entry_id))
        if late:  # once the row has its new height
            made.arranged.connect(self._fit, Qt.ConnectionType.QueuedConnection)
        self.rows[row.entry_id] = made
        return made

    @Slot()
    def _more(self) -> None:
        self._most += AT_FIRST
        if self._asked:
            self.show_agenda(self._agenda, *self._asked, self._blocks)

    def _step(self, key: EntryId, by: int, act: str) -> None:
        """Go to another row, to the same act where it has it."""
        order = list(self.rows)
        at = order.index(key) + by
        self._focus(order[min(max(at, 0), len(order) - 1)], act)

    def _focus(self, key: EntryId, act: str) -> None:
        row = self.rows[key]
        part = row.parts.get(act, row.what)
        part.setFocus(Qt.FocusReason.TabFocusReason)
        late = self.late.isAncestorOf(row)
        (self._late_scroll if late else self.body).ensureWidgetVisible(row, 0, _ABOVE)

    def _place_in_focus(self) -> tuple[EntryId, int, str] | None:
        """Return the entry in focus, its place among the rows, and the act; or None."""
        now = QApplication.focusWidget()
        for at, (key, row) in enumerate(self.rows.items()):
            for act, part in row.parts.items():
                if part is now:
                    return key, at, act
        return None

    def _focus_again(self, key: EntryId, at: int, act: str) -> None:
        """Go back to an entry; to the one now in its place where it is done."""
        order = list(self.rows)
        if key in self.rows:
            self._focus(key, act)
        elif order:
            self._focus(order[min(at, len(order) - 1)], "show")

    def _pin(self) -> None:
        """Let the overdue stand over what scrolls; where there is hardly any room, first in it."""
        low = self.height() < self.fontMetrics().height() * _LINES_TO_PIN
        inside = self.body.isAncestorOf(self.late)
        if low and not inside:
            self.body.content.insertWidget(0, self.late)
        elif not low and self._column.indexOf(self.late) < 0:
            self._column.insertWidget(0, self.late)

    @Slot()
    def _fit(self) -> None:
        """Give the overdue the height that they need, or their share of it."""
        late = [row for row in self.rows.values() if self.late.isAncestorOf(row)]
        if not late:
            return
        high = sum(row.sizeHint().height() + self._late_rows.spacing() for row in late) + 4
        one = late[0].sizeHint().height()
        most = max(int(self.height() * LATE_SHARE) - 70, one)
        pinned = self._column.indexOf(self.late) >= 0
        self._late_scroll.setFixedHeight(min(high, most) if pinned else high)


def _who(row: CalendarRow, owners: Mapping[UserId, str]) -> str:
    """Return who has it, and for whom where that is somebody's deputy."""
    name = owners.get(row.has_it, "")
    if row.has_it == row.owner_id:
        return name
    words = QCoreApplication.translate("Context", "{name}, for {other}")
    return filled(words, name=name, other=owners.get(row.owner_id, ""))


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
