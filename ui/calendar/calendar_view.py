"""The calendar: agenda (Alt+1) or month (Alt+2), filters, today, and something new."""

from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QWidget

from models.calendar.agenda import CalendarRow, agenda, month_after, page_span
from models.calendar.entry import APPOINTMENTS, KINDS, SECONDED, EntryKind
from models.cases.pages import PAGE_OF
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from ui.calendar import accessible_month
from ui.calendar.acts import CalendarActs, Rows
from ui.calendar.agenda_list import AgendaList
from ui.calendar.entry_sheet import EntrySheet
from ui.calendar.follow_up_sheet import follow_up_sheet
from ui.calendar.month_grid import MonthGrid
from ui.calendar.words import month_title
from ui.cases.entry_sheets import done_sheet, move_sheet
from ui.changes import Refresh
from ui.context import Context
from ui.kit.buttons import IconButton, plain_button, primary
from ui.kit.card import Card
from ui.kit.choice_editors import Combo
from ui.kit.page import Page
from ui.kit.tabs import Tabs
from ui.language import say

AHEAD: Final = timedelta(days=92)
"""How far the agenda looks ahead; the month shows any time."""
MINUTE_MS: Final = 60_000
ALL: Final = ""
DEADLINES: Final = "deadlines"
APPOINTED: Final = "appointments"


class CalendarView(Page):
    """What is due, by kind and case number; never a name."""

    def __init__(
        self, acts: CalendarActs, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__("", scroll=False, parent=parent)
        accessible_month.install()
        self._acts, self._context = acts, context
        self._rows: Rows = ()
        self._asked = 0
        self.sheet: QDialog | None = None
        self.tabs = Tabs(self.tr("Views of the calendar"))
        self.tabs.add("agenda", self.tr("Agenda"))
        self.tabs.add("month", self.tr("Month"))
        self.owner, self.kind = Combo(), Combo()
        self.before = IconButton(self.tr("Previous month"), "chevron-left", "plain")
        self.today = plain_button(self.tr("Today"))
        self.after = IconButton(self.tr("Next month"), "chevron-right", "plain")
        self.new = primary(self.tr("New follow-up"), "calendar-plus")
        self.agenda, self.month = AgendaList(), MonthGrid(context.clock)
        self.stack = QStackedWidget()
        self._build()
        self._connect()
        kinds = {Kind.ENTRY, Kind.CASE, Kind.CONCERN, Kind.VISIT, Kind.PRINT}
        self._refresh = Refresh(self, context.feed, self.reload, kinds=kinds)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._show)
        self._minute.start()
        self.show_view("agenda")

    def show_view(self, key: str) -> None:
        """Show ``agenda`` or ``month``."""
        self.tabs.select(key)
        self._turned(key)

    @Slot()
    def reload(self) -> None:
        """Ask for the rows of what is shown."""
        if self.tabs.selected() == "agenda":
            work = partial(self._acts.open_until, self._context.clock.now() + AHEAD)
        else:
            work = partial(self._acts.between, *page_span(self.month.weeks))
        self._asked += 1
        then = partial(self._answered, self._asked)
        self._context.jobs.run(self, work, then, self._refused)

    def _build(self) -> None:
        self.owner.setAccessibleName(self.tr("Whose"))
        self.owner.addItem(self.tr("Everybody's"), ALL)
        self.owner.addItem(self.tr("Mine"), self._context.user.id)
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.addItem(self.tr("All kinds"), ALL)
        self.kind.addItem(self.tr("Deadlines and tasks"), DEADLINES)
        self.kind.addItem(self.tr("Visits and appointments"), APPOINTED)
        for kind in (EntryKind.HOME_VISIT, EntryKind.FOLLOW_UP, EntryKind.ASSESSMENT):
            self.kind.addItem(say(KINDS[kind]), str(kind))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.owner)
        row.addWidget(self.kind)
        self.above.addLayout(row)
        for act in (self.before, self.today, self.after, self.new):
            self.add_act(act)
        card = Card()
        card.add(self.month)
        self.stack.addWidget(self.agenda)
        self.stack.addWidget(card)
        self.content.addWidget(self.stack, 1)
        self.agenda.setObjectName("agenda")

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._turned)
        self.owner.currentIndexChanged.connect(self._show)
        self.kind.currentIndexChanged.connect(self._show)
        self.before.clicked.connect(lambda: self._leaf(-1))
        self.after.clicked.connect(lambda: self._leaf(1))
        self.today.clicked.connect(self._go_today)
        self.new.clicked.connect(self._plan_on_day)
        self.month.page_changed.connect(self._page_changed)
        self.month.day_wanted.connect(self.plan)
        self.month.entry_wanted.connect(self.show_entry)
        self.agenda.day_wanted.connect(self.plan)
        self.agenda.wanted.connect(self._act)
        for keys, key in (("Alt+1", "agenda"), ("Alt+2", "month")):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(partial(self.show_view, key))
        self.tabs.setTabToolTip(0, "Alt+1")
        self.tabs.setTabToolTip(1, "Alt+2")

    @Slot(str)
    def _turned(self, key: str) -> None:
        month = key == "month"
        self.stack.setCurrentIndex(1 if month else 0)
        for widget in (self.before, self.today, self.after):
            widget.setVisible(month)
        self._title()
        if month:
            self.month.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh.again()

    def _title(self) -> None:
        month = self.tabs.selected() == "month"
        told = self.tr("Deadlines, visits and follow-ups by case number, never by name")
        self.set_title(month_title(self.month.day) if month else self.tr("Calendar"), told)

    @Slot(object)
    def _page_changed(self, _day: date) -> None:
        self._title()
        self._refresh.again()

    def _leaf(self, step: int) -> None:
        self.month.select(month_after(self.month.day, step))

    @Slot()
    def _go_today(self) -> None:
        self.month.select(local(self._context.clock.now()).date())
        self.month.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answered(self, asked: int, rows: Rows) -> None:
        if asked == self._asked:  # a later question has been asked meanwhile
            self._rows = rows
            self._show()

    @Slot()
    def _show(self) -> None:
        rows = [row for row in self._rows if self._wanted(row)]
        if self.tabs.selected() == "month":
            self.month.show_rows(rows)
            return
        now = self._context.clock.now()
        owners = {user.id: user.name for user in self._context.users.values()}
        self.agenda.show_agenda(agenda(rows, now), now, owners)

    def _wanted(self, row: CalendarRow) -> bool:
        owner, kind = self.owner.currentData(), self.kind.currentData()
        if owner and row.owner_id != owner:
            return False
        if kind in (DEADLINES, APPOINTED):
            return (row.kind in APPOINTMENTS) is bool(kind == APPOINTED)
        return bool(kind in (ALL, str(row.kind)))

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))

    @Slot()
    def _plan_on_day(self) -> None:
        month = self.tabs.selected() == "month"
        self.plan(self.month.day if month else local(self._context.clock.now()).date())

    @Slot(object)
    def plan(self, day: date) -> None:
        """Open the form for something new on a day."""
        self.sheet = follow_up_sheet(self, self._context, self._acts, day)

    @Slot(object)
    def show_entry(self, row: CalendarRow) -> None:
        """Show an entry with its origin and acts."""
        sheet = EntrySheet(self, row, self._context)
        sheet.wanted.connect(self._act)
        sheet.open()
        self.sheet = sheet

    @Slot(str, object)
    def _act(self, act: str, row: CalendarRow) -> None:
        entries, context = self._acts.entries, self._context
        if act == "show":
            self.show_entry(row)
        elif act == "done":
            self.sheet = done_sheet(self, context, entries, row.entry_id, row.kind)
        elif act == "move":
            self.sheet = move_sheet(self, context, entries, row.entry_id, row.kind, row.due_at)
        elif row.case_id is not None:
            context.go.open_case(row.case_id, PAGE_OF.get(row.kind, ""))
        elif row.concern_id is not None:
            after = row.kind is EntryKind.AFTER_CALL
            (context.go.after_call if after else context.go.open_concern)(row.concern_id)
        elif row.kind is EntryKind.MILIEU_REVIEW:
            context.go.show_milieus()
        elif row.kind is EntryKind.PLAN_REVIEW:
            context.go.show_office()
        elif row.kind in SECONDED:
            context.go.show_security("countersignatures")
