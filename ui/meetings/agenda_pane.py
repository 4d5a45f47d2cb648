"""The agenda of a meeting, and beside it the cases that wait: chosen and put in order by hand."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.meetings.meeting import POINT_STATES, PointState
from models.meetings.rows import MeetingPageRows, PointRow
from models.meetings.waiting import WORDS, Proposal
from ui.context import Context
from ui.kit.buttons import Button, plain_button, quiet
from ui.kit.card import SPACE
from ui.kit.empty import EmptyState
from ui.kit.flow import FlowLayout
from ui.kit.labels import Heading, Muted
from ui.kit.row_model import Column
from ui.kit.tables import Table
from ui.language import filled, say, show_time
from ui.meetings.words import joined, who

_LETTERS: Final = 120
"""Letters across, below which the cases that wait stand under the agenda."""
_LINES: Final = 10
"""Lines of text that each list keeps: its head and some rows."""


class AgendaPane(QWidget):
    """Two tables: the agenda, and the cases that wait.

    Signals:
        put: a proposal is to be put on the agenda.
        shifted: a point (its row) is to move by so many places.
        opened: the time and people of a point are to be set.
        taken_off: a point is to be taken off.
        by_number: another case is to be put on, by its number.
    """

    put = Signal(object)
    shifted = Signal(object, int)
    opened = Signal(object)
    taken_off = Signal(object)
    by_number = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._page: MeetingPageRows | None = None
        self._room = room = QWidget()
        room.setProperty("role", "body")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, room)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2 * SPACE)
        self.agenda: Table[PointRow] = Table(
            self._agenda_columns(),
            name=self.tr("Agenda"),
            empty=EmptyState(
                "list-check",
                self.tr("The agenda is empty"),
                self.tr("Put on cases that wait: Enter in the list beside."),
            ),
            key=lambda row: row.point.id if row.point else row.position,
        )
        self.waiting: Table[Proposal] = Table(
            self._waiting_columns(),
            name=self.tr("Cases that wait"),
            empty=EmptyState(
                "circle-check",
                self.tr("No case waits"),
                self.tr(
                    "What waits for a recommendation, an evaluation or an answer stands here."
                ),
            ),
            key=lambda row: row.case_id,
        )
        self.time = Muted("")
        self.up = self._button(self.tr("Up"), "arrow-up", lambda: self._shift(-1))
        self.down = self._button(self.tr("Down"), "arrow-down", lambda: self._shift(1))
        self.edit = self._button(self.tr("Time and people …"), "users", self._edit)
        self.off = self._button(self.tr("Take off"), "x", self._take_off)
        self.put_on = plain_button(self.tr("Put on the agenda"), "plus")
        self.put_on.clicked.connect(self._put)
        self.number = quiet(self.tr("Another case …"), "folder")
        self.number.clicked.connect(self.by_number)
        self._lay_out()
        self.agenda.opened.connect(self.opened)
        self.agenda.chosen.connect(self._mind)
        self.waiting.opened.connect(self.put)
        self.waiting.chosen.connect(self._mind)

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._room)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, part in ((left, 3), (right, 2)):
            column.setSpacing(SPACE)
            self._box.addLayout(column, part)
        left.addWidget(Heading(self.tr("Agenda")))
        left.addWidget(self.time)
        left.addWidget(self.agenda, 1)
        left.addLayout(_row(self.up, self.down, self.edit, self.off))
        right.addWidget(Heading(self.tr("Cases that wait")))
        hint = self.tr("Proposed by rules; you choose. Enter puts a case on the agenda.")
        right.addWidget(Muted(hint))
        right.addWidget(self.waiting, 1)
        right.addLayout(_row(self.put_on, self.number))

    def _button(self, words: str, icon: str, act: Callable[[], None]) -> Button:
        keys = {
            "arrow-up": "Alt+Up",
            "arrow-down": "Alt+Down",
            "x": "Del",
        }.get(icon)
        made = quiet(words, icon)
        made.clicked.connect(act)
        if keys is not None:
            made.setToolTip(f"{words} ({keys})")
            shortcut = QShortcut(QKeySequence(keys), self.agenda)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        return made

    def show_page(self, page: MeetingPageRows) -> None:
        """Show the agenda and what waits; the place in either list stays."""
        self._page = page
        at = self.waiting.view.currentIndex().row()
        self.agenda.show_rows(page.agenda)
        self.waiting.show_rows(page.proposals)
        if page.agenda and self.agenda.current() is None:
            self.agenda.view.setCurrentIndex(self.agenda.model.index(0, 0))
        if page.proposals and self.waiting.current() is None:
            row = min(max(at, 0), len(page.proposals) - 1)
            self.waiting.view.setCurrentIndex(self.waiting.model.index(row, 0))
        span = page.meeting.ends_at - page.meeting.starts_at
        words = self.tr("{planned} of {all} minutes are planned")
        minutes = {
            "planned": str(page.planned_minutes),
            "all": str(int(span.total_seconds() // 60)),
        }
        self.time.setText(filled(words, **minutes))
        self._mind()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lists beside or below each other."""
        super().resizeEvent(event)
        for table in (self.agenda, self.waiting):  # a small window scrolls
            table.setMinimumHeight(self.fontMetrics().height() * _LINES)
        letters = event.size().width() // max(1, self.fontMetrics().averageCharWidth())
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if letters >= _LETTERS else way.TopToBottom)

    @Slot()
    def _mind(self) -> None:
        """Offer only what can be done."""
        is_open = self._page is not None and self._page.meeting.open
        row = self.agenda.current()
        seen = is_open and row is not None and row.point is not None
        for button in (self.up, self.down, self.edit, self.off):
            button.setEnabled(seen)
        self.put_on.setEnabled(is_open and self.waiting.current() is not None)
        self.number.setEnabled(is_open)

    def _agenda_columns(self) -> tuple[Column[PointRow], ...]:
        return (
            Column("#", lambda row: str(row.position), sort=lambda row: row.position),
            Column(
                self.tr("From"),
                lambda row: "" if row.at is None else show_time(row.at),
                sort=lambda row: row.position,
                priority=2,
            ),
            Column(self.tr("Case"), self._case, strong=True),
            Column(self.tr("Minutes"), _minutes, number=True, priority=3),
            Column(self.tr("From outside"), self._outside, stretch=True, priority=2),
            Column(self.tr("Why"), _why, priority=4, muted=True),
        )

    def _waiting_columns(self) -> tuple[Column[Proposal], ...]:
        return (
            Column(self.tr("Case"), lambda row: row.number, strong=True),
            Column(
                self.tr("Why it waits"),
                lambda row: joined(say(WORDS[code]) for code in row.reasons),
                stretch=True,
            ),
        )

    def _case(self, row: PointRow) -> str:
        if row.point is None:
            return self.tr("A point that you cannot see")
        if row.point.state is PointState.CHOSEN:
            return row.case_number
        return f"{row.case_number} ({say(POINT_STATES[row.point.state])})"

    def _outside(self, row: PointRow) -> str:
        if row.point is None or self._page is None:
            return ""
        found = [self._page.participant(seat.participant_id) for seat in row.seats]
        names = [who(self._context, each) for each in found if each is not None]
        return ", ".join(names) if names else self.tr("Nobody yet")

    def _shift(self, by: int) -> None:
        row = self.agenda.current()
        if row is not None and self.up.isEnabled():
            self.shifted.emit(row, by)

    def _edit(self) -> None:
        self.opened.emit(self.agenda.current())

    def _take_off(self) -> None:
        row = self.agenda.current()
        if row is not None and self.off.isEnabled():
            self.taken_off.emit(row)

    @Slot()
    def _put(self) -> None:
        self.put.emit(self.waiting.current())


def _minutes(row: PointRow) -> str:
    return "" if row.point is None else str(row.point.minutes)


def _why(row: PointRow) -> str:
    return "" if row.point is None or row.point.why not in WORDS else say(WORDS[row.point.why])


def _row(*buttons: Button) -> FlowLayout:
    made = FlowLayout()
    for each in buttons:
        made.addWidget(each)
    return made
