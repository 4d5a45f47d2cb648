"""A case in time on the screen: the drawing above, the same as a list below."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.calendar.hours import STANDARD, OpeningHours
from models.cases.timeline import Mark, Timeline
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from ui.calendar.timeline_strip import TimelineStrip, Zoom
from ui.calendar.timeline_words import chip, origin, place, standing, when
from ui.changes import Refresh
from ui.context import Context
from ui.kit.buttons import plain_button
from ui.kit.card import Card, Note
from ui.kit.empty import EmptyState
from ui.kit.row_model import Column
from ui.kit.tables import Table
from ui.kit.tabs import Tabs
from ui.language import say

ReadTimeline = Callable[[CaseId], Timeline | None]
KINDS = frozenset(
    {
        Kind.CASE, Kind.CONCERN, Kind.ENTRY, Kind.VISIT, Kind.ROUND, Kind.INVITATION,
        Kind.EFFORT, Kind.EFFORT_LOG, Kind.MEETING, Kind.MEETING_POINT,
    }
)  # fmt: skip
"""What changes a timeline."""


class TimelineView(QWidget):
    """One timeline: how much time is seen, the strip, and the list that says the same.

    Signals:
        opened: a ``Mark`` on which one wants to go on.
    """

    opened = Signal(object)

    def __init__(
        self,
        opening: Callable[[], OpeningHours] = lambda: STANDARD,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.line: Timeline | None = None
        self.zoom = Tabs(self.tr("How much time is seen"))
        self.zoom.add(Zoom.WHOLE, self.tr("The whole course"))
        self.zoom.add(Zoom.MONTHS, self.tr("Months"))
        self.zoom.add(Zoom.WEEKS, self.tr("Weeks"))
        self.today = plain_button(self.tr("Today"), "calendar-event")
        self.withheld = Note(
            self.tr("While the case is suspended, what was planned in it is not shown.")
        )
        self.strip = TimelineStrip(opening)
        self.table: Table[Mark] = Table(
            self._columns(),
            name=self.tr("The timeline as a list"),
            empty=EmptyState("history", self.tr("Nothing has happened yet"), ""),
            key=lambda mark: mark.key,
        )
        self._lay_out()
        self.zoom.chosen.connect(self._zoomed)
        self.today.clicked.connect(self.strip.go_today)
        self.strip.chosen.connect(self.table.select)
        self.strip.opened.connect(self._open)
        self.table.chosen.connect(self._follow)
        self.table.opened.connect(self.opened)

    def show_timeline(self, line: Timeline) -> None:
        """Show a case in time."""
        another = self.line is None or self.line.case_id != line.case_id
        self.line = line
        self.withheld.setVisible(line.withheld)
        self.strip.show_timeline(line)
        self.table.show_rows(line.marks)
        if another:
            coming = [at for at, mark in enumerate(line.marks) if mark.at >= line.now]
            at = min(coming[0] if coming else len(line.marks), len(line.marks) - 1)
            view = self.table.view
            view.scrollTo(view.model().index(at, 0), view.ScrollHint.PositionAtCenter)

    def _columns(self) -> tuple[Column[Mark], ...]:
        return (
            Column(self.tr("When"), when, sort=lambda mark: mark.at),
            Column(self.tr("What"), lambda mark: say(mark.words), stretch=True, strong=True),
            Column(self.tr("Part of the course"), self._place, priority=3, muted=True),
            Column(
                self.tr("How it stands"),
                self._standing,
                chip=lambda mark: None if self.line is None else chip(mark, self.line),
            ),
            Column(self.tr("Comes from"), self._origin, priority=4, stretch=True, muted=True),
        )

    def _place(self, mark: Mark) -> str:
        return "" if self.line is None else place(mark, self.line)

    def _standing(self, mark: Mark) -> str:
        return "" if self.line is None else standing(mark, self.line)

    def _origin(self, mark: Mark) -> str:
        return "" if self.line is None else origin(mark, self.line)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.zoom)
        head.addStretch(1)
        head.addWidget(self.today)
        card = Card()
        card.add(self.strip)
        if (around := card.layout()) is not None:
            around.setContentsMargins(10, 6, 6, 6)
        room = QWidget()
        room.setProperty("role", "body")
        area = QScrollArea()  # with large text in a low window, both have room
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(room)
        inside = QVBoxLayout(room)
        inside.setContentsMargins(0, 0, 2, 0)
        inside.setSpacing(10)
        inside.addLayout(head)
        inside.addWidget(card, 3)
        inside.addWidget(self.table, 2)
        self.table.setMinimumHeight(self.fontMetrics().height() * 9)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addWidget(self.withheld)
        outer.addWidget(area, 1)

    @Slot(str)
    def _zoomed(self, key: str) -> None:
        self.strip.set_zoom(Zoom(key))

    @Slot(object)
    def _follow(self, mark: Mark | None) -> None:
        if mark is not None:
            self.strip.select(mark.key)

    @Slot(str)
    def _open(self, key: str) -> None:
        if self.table.select(key):
            self.opened.emit(self.table.current())


class CaseTimeline(QWidget):
    """The timeline of one case, kept fresh: a page of the case, and a view of the calendar."""

    def __init__(
        self, read: ReadTimeline, context: Context, case_id: CaseId | None = None
    ) -> None:
        """Make it.

        Args:
            read: asks for a case in time; None, where it is not to be seen any more.
            context: jobs, changes, and the way to the pages on which one goes on.
            case_id: the case, or None until one is chosen.
        """
        super().__init__()
        self.setObjectName("timeline")
        self._read, self._context, self.case_id = read, context, case_id
        self.view = TimelineView(lambda: context.times.opening)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.opened.connect(self._go)
        self._refresh = Refresh(self, context.feed, self.reload, kinds=KINDS)

    def choose(self, case_id: CaseId) -> None:
        """Show another case."""
        self.case_id = case_id
        self._refresh.again()

    @Slot()
    def reload(self) -> None:
        """Ask for the case again."""
        if self.case_id is not None:
            work = partial(self._read, self.case_id)
            self._context.jobs.run(self, work, self._show, self._refused)

    def _show(self, line: Timeline | None) -> None:
        if line is not None and line.case_id == self.case_id:
            self.view.show_timeline(line)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))

    @Slot(object)
    def _go(self, mark: Mark) -> None:
        if self.case_id is not None:
            self._context.go.open_case(self.case_id, mark.page)
