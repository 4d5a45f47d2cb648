"""The place Meetings: those to come, the next first; and those that were."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from models.forms.answers import Answers
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.meetings.meeting import STATES, MeetingState
from models.meetings.rows import MeetingRow, Span
from models.usecases.plan_meeting import PlannedMeeting
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.kit.buttons import primary
from ui.kit.chip import ChipLook
from ui.kit.empty import EmptyState
from ui.kit.page import Page
from ui.kit.row_model import Column
from ui.kit.tables import Table
from ui.kit.tabs import Tabs
from ui.language import filled, say
from ui.meetings.acts import PlanningActs
from ui.meetings.learning_pane import LearningList
from ui.meetings.sheets import MeetingSheet, new_meeting_sheet
from ui.meetings.words import STATE_LOOKS, kind_of, look, when

_KINDS: Final = (Kind.MEETING,)
LEARNING: Final = "learning"


class MeetingsView(Page):
    """The list of meetings; Enter opens one.

    Signals:
        loaded: the rows are shown.
    """

    loaded = Signal()

    sheet: MeetingSheet | None = None
    _made: PlannedMeeting | None = None

    def __init__(self, acts: PlanningActs, context: Context) -> None:
        super().__init__("", scroll=False)
        self.set_title(
            self.tr("Meetings"),
            self.tr("Coordination, panels and SSP; Network and steering without single cases"),
        )
        self.setObjectName("meetings")
        self._acts, self._context = acts, context
        self.new = primary(self.tr("New meeting"), "calendar-plus")
        self.new.setObjectName("new_meeting")
        self.new.clicked.connect(self.begin)
        self.add_act(self.new)
        self.tabs = Tabs(self.tr("Which meetings"))
        self.tabs.add(str(Span.COMING), self.tr("To come"))
        self.tabs.add(str(Span.PAST), self.tr("Held and cancelled"))
        self.empty = EmptyState(
            "calendar-event",
            self.tr("No meeting is planned"),
            self.tr(
                "Plan a meeting, invite those who can decide, and put on the agenda the cases "
                "that wait. Each gets papers for their own points alone."
            ),
        )
        self.table: Table[MeetingRow] = Table(
            self._columns(),
            name=self.tr("Meetings"),
            empty=self.empty,
            key=lambda row: row.id,
        )
        self.tabs.add(LEARNING, self.tr("Learning"))
        self.learning = LearningList(acts.learning, context)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.learning)
        self.content.addWidget(self.tabs)
        self.content.addWidget(self.stack, 1)
        self.tabs.chosen.connect(self._turn)
        self.table.opened.connect(self._open)
        self._refresh = Refresh(self, context.feed, self._load, kinds=_KINDS)

    @Slot()
    def begin(self) -> None:
        """Open the form for a new meeting."""
        self.sheet = new_meeting_sheet(self, self._context, self._plan)
        self.sheet.saved.connect(self._lead)

    def show_learning(self) -> None:
        """Show what was learnt."""
        self.tabs.select(LEARNING)
        self._turn()

    @Slot()
    def _turn(self) -> None:
        learning = self.tabs.selected() == LEARNING
        self.stack.setCurrentWidget(self.learning if learning else self.table)
        if not learning:
            self._load()

    def _plan(self, answers: Answers) -> Changed:
        self._made = self._acts.plan(answers)
        return self._made.changed

    @Slot()
    def _lead(self) -> None:
        """Go on where those who come are chosen; of a series at the first."""
        if self._made is not None:
            self._context.go.open_meeting(self._made.id)

    def _columns(self) -> tuple[Column[MeetingRow], ...]:
        return (
            Column(
                self.tr("When"), when, sort=lambda row: row.starts_at.isoformat(), strong=True
            ),
            Column(self.tr("Kind"), kind_of),
            Column(self.tr("State"), lambda row: say(STATES[row.state]), chip=_chip),
            Column(self.tr("Place"), lambda row: row.place, stretch=True, priority=2),
            Column(self.tr("Cases"), self._points, sort=lambda row: row.points, priority=3),
            Column(self.tr("Answers"), self._answers, priority=4),
            Column(
                self.tr("Leads"),
                lambda row: self._context.name_of(row.chair_id),
                priority=5,
                muted=True,
            ),
            Column(self.tr("Number"), lambda row: row.number, muted=True, priority=2),
        )

    def _points(self, row: MeetingRow) -> str:
        return str(row.points) if row.points else ""

    def _answers(self, row: MeetingRow) -> str:
        came = row.participants - row.awaited
        words = self.tr("{answered} of {all}")
        return filled(words, answered=str(came), all=str(row.participants))

    @Slot()
    def _load(self) -> None:
        shown = self.tabs.selected()
        span = Span.COMING if shown == LEARNING else Span(shown)
        work = partial(self._acts.listed, span)
        self._context.jobs.run(self, work, self._show, self._refused)

    def _show(self, rows: tuple[MeetingRow, ...]) -> None:
        self.table.show_rows(rows)
        if rows and self.table.current() is None:
            self.table.select(rows[0].id)
        self.loaded.emit()

    @Slot(object)
    def _open(self, row: MeetingRow) -> None:
        self._context.go.open_meeting(row.id)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


def _chip(row: MeetingRow) -> ChipLook:
    return look(say(STATES[row.state]), STATE_LOOKS[MeetingState(row.state)])
