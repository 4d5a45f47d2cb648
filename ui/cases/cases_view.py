"""The cases of the office: saved views as tabs, a filter, and the list."""

from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from models.calendar.entry import KINDS
from models.cases.rows import CasePage, CaseRow, Selection
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.workflow.stages import STAGES
from ui.cases.acts import CaseActs
from ui.changes import Refresh
from ui.context import Context
from ui.kit.buttons import plain_button, quiet
from ui.kit.chip import ChipLook, due_chip
from ui.kit.empty import EmptyState
from ui.kit.labels import Label, Role
from ui.kit.page import Page
from ui.kit.row_model import Column
from ui.kit.tables import Table
from ui.kit.tabs import Tabs
from ui.language import filled, say, show_left

PAUSE_MS: Final = 250


class CasesView(Page):
    """Lists of open cases, the most pressing next step first.

    Signals:
        loaded: a ``CasePage`` is shown.
    """

    loaded = Signal(object)

    def __init__(self, acts: CaseActs, context: Context) -> None:
        super().__init__("", scroll=False)
        self.set_title(self.tr("Cases"), self.tr("Open cases, the most pressing first"))
        self._acts, self._context = acts, context
        self.new = plain_button(self.tr("New concern"), "plus")
        self.new.setToolTip(self.tr("Ctrl+N, from anywhere"))
        self.new.clicked.connect(context.go.new_concern)
        self.advice = quiet(self.tr("Advice without a person"), "message-circle")
        self.advice.setObjectName("show_advice")
        self.advice.clicked.connect(context.go.show_advice)
        self.add_act(self.advice)
        self.add_act(self.new)
        self.tabs = self._make_tabs()
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setObjectName("case_filter")
        self.filter.setAccessibleName(self.tr("Filter this list"))
        self.filter.setPlaceholderText(self.tr("Filter by number or owner"))
        self.filter.setMinimumWidth(self.fontMetrics().averageCharWidth() * 32)
        self.counts = Label("", Role.MUTED)
        self._empty = EmptyState("folder", "")
        self.table: Table[CaseRow] = Table(
            self._columns(),
            name=self.tr("Cases"),
            empty=self._empty,
            key=lambda row: row.case_id,
        )
        self.more = quiet(self.tr("Show more"), "chevron-down")
        self.more.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._connect()
        kinds = (Kind.CASE, Kind.ENTRY, Kind.PERSON, Kind.SETTING)
        self._refresh = Refresh(self, context.feed, self._load, kinds=kinds)

    @property
    def selection(self) -> Selection:
        """Which list is shown."""
        return Selection(self.tabs.selected())

    def choose(self, selection: Selection) -> None:
        """Show another list."""
        self.tabs.select(selection.value)
        self._refresh.again()

    def _make_tabs(self) -> Tabs:
        tabs = Tabs(self.tr("Which cases"))
        for selection, words in (
            (Selection.OPEN, self.tr("All open")),
            (Selection.MINE, self.tr("Mine")),
            (Selection.WAITING, self.tr("Waiting for others")),
            (Selection.OVERDUE, self.tr("Overdue")),
            (Selection.STEPLESS, self.tr("Without next step")),
        ):
            tabs.add(selection.value, words)
        return tabs

    def _columns(self) -> tuple[Column[CaseRow], ...]:
        return (
            Column(self.tr("Due"), self._left, sort=_due, chip=self._chip),
            Column(self.tr("Number"), lambda row: row.number, strong=True),
            Column(self.tr("Who"), lambda row: say(row.who.words)),
            Column(self.tr("Next step"), _step, stretch=True),
            Column(self.tr("Stage"), self._stage, priority=3, muted=True),
            Column(
                self.tr("Owner"),
                lambda row: self._context.name_of(row.owner_id),
                priority=2,
                muted=True,
            ),
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.tabs, 1)
        top.addWidget(self.filter)
        self.content.addLayout(top)
        self.content.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.counts, 1)
        foot.addWidget(self.more)
        self.content.addLayout(foot)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._load)
        self.filter.textEdited.connect(self._pause.start)
        self._pause.timeout.connect(self._load)
        self.table.opened.connect(self._open)
        self.more.clicked.connect(self._load_more)

    @Slot()
    def _load(self) -> None:
        asked = (self.selection, self.filter.text())
        work = partial(self._acts.listed, *asked, 0)
        then = partial(self._show, asked)
        self._context.jobs.run(self, work, then, self._refused)

    def _show(self, asked: tuple[Selection, str], page: CasePage) -> None:
        if asked != (self.selection, self.filter.text()):
            return  # another list was chosen meanwhile
        self._empty.say(*self._nothing())
        self.table.show_rows(page.rows)
        self._count(page)
        self.loaded.emit(page)

    @Slot()
    def _load_more(self) -> None:
        have = self.table.model.rows
        asked = (self.selection, self.filter.text())
        work = partial(self._acts.listed, *asked, len(have))
        self._context.jobs.run(self, work, self._show_more, self._refused)

    def _show_more(self, page: CasePage) -> None:
        rows = {row.case_id: row for row in (*self.table.model.rows, *page.rows)}
        self.table.show_rows(tuple(rows.values()))
        self._count(page)

    def _count(self, page: CasePage) -> None:
        shown = len(self.table.model.rows)
        words = filled(self.tr("{shown} of {total} shown"), shown=str(shown))
        self.counts.setText(filled(words, total=str(page.total)) if page.total else "")
        self.more.setVisible(shown < page.total)

    def _nothing(self) -> tuple[str, str]:
        if self.filter.text().strip():
            return (
                self.tr("No case has these letters"),
                self.tr("Names are found with Ctrl+K."),
            )
        return {
            Selection.OPEN: (
                self.tr("There are no open cases"),
                self.tr("A case is opened from a concern."),
            ),
            Selection.MINE: (self.tr("None is yours"), self.tr("Look under All open.")),
            Selection.WAITING: (self.tr("Nothing waits for others"), ""),
            Selection.OVERDUE: (self.tr("Nothing is overdue"), ""),
            Selection.STEPLESS: (self.tr("Every case has a next step"), ""),
        }[self.selection]

    def _left(self, row: CaseRow) -> str:
        if row.due_at is None:
            return ""
        return show_left(row.due_at, self._context.clock.now())

    def _chip(self, row: CaseRow) -> ChipLook | None:
        if row.due_at is None:
            return None
        return due_chip(row.due_at, self._context.clock.now())

    def _stage(self, row: CaseRow) -> str:
        return self.tr("Suspended") if row.suspended else say(STAGES[row.stage])

    @Slot(object)
    def _open(self, row: CaseRow) -> None:
        self._context.go.open_case(row.case_id)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


def _step(row: CaseRow) -> str:
    return say(KINDS[row.step]) if row.step else ""


def _due(row: CaseRow) -> str:
    return row.due_at.isoformat() if row.due_at else "9999"
