"""The calendar: agenda (Alt+1), week (Alt+2), month (Alt+3); filters, today, something new."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QWidget

from models.calendar.agenda import CalendarRow, agenda, month_after, page_span
from models.calendar.blocks import Block
from models.calendar.entry import APPOINTMENTS, KINDS, EntryKind
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from ui.calendar import accessible_month
from ui.calendar.acts import BlockSource, CalendarActs, Rows
from ui.calendar.agenda_list import AgendaList
from ui.calendar.entry_flow import EntryFlow
from ui.calendar.follow_up_sheet import follow_up_sheet
from ui.calendar.month_grid import MonthGrid
from ui.calendar.parts import MoreAct, Parts, Shown
from ui.calendar.words import month_title
from ui.changes import Refresh
from ui.context import Context
from ui.kit.buttons import IconButton, plain_button, primary
from ui.kit.card import Card
from ui.kit.choice_editors import Combo
from ui.kit.icons import themed
from ui.kit.menus import MenuButton
from ui.kit.page import Page
from ui.kit.tabs import Tabs
from ui.language import say

AHEAD: Final = timedelta(days=92)
"""How far the agenda looks ahead; the month shows any time."""
MINUTE_MS: Final = 60_000
ALL: Final = ""
DEADLINES: Final = "deadlines"
APPOINTED: Final = "appointments"
KEYS: Final = {"agenda": "Alt+1", "month": "Alt+3"}
FIRST_FURTHER: Final = 4
"""The number of the first view that another subject puts here, on the keyboard."""


class Found(NamedTuple):
    """What was asked for in one go."""

    rows: Rows
    blocks: tuple[Block, ...]


class CalendarView(Page):
    """What is due, by kind and case number; never a name."""

    def __init__(
        self,
        acts: CalendarActs,
        context: Context,
        parts: Parts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", scroll=False, parent=parent)
        accessible_month.install()
        self._acts, self._context, self._parts = acts, context, parts or Parts()
        self._found = Found((), ())
        self._asked = 0
        self._own_sheet: QDialog | None = None
        self.flow = EntryFlow(self, acts, context)
        self.tabs = Tabs(self.tr("Views of the calendar"))
        self.owner, self.kind = Combo(), Combo()
        self.before = IconButton(self.tr("Previous month"), "chevron-left", "plain")
        self.today = plain_button(self.tr("Today"))
        self.after = IconButton(self.tr("Next month"), "chevron-right", "plain")
        self.more = MenuButton(self.tr("More"), "dots")
        self.new = primary(self.tr("New follow-up"), "calendar-plus")
        self.agenda, self.month = AgendaList(), MonthGrid(context.clock)
        self.stack = QStackedWidget()
        self._places: dict[str, QWidget] = {}
        self._build()
        self._connect()
        kinds = {Kind.ENTRY, Kind.CASE, Kind.CONCERN, Kind.VISIT, Kind.PRINT}
        self._refresh = Refresh(self, context.feed, self.reload, kinds=kinds)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._show)
        self._minute.start()
        self.show_view("agenda")

    @property
    def sheet(self) -> QDialog | None:
        """The form or sheet that was opened last from here."""
        return self._own_sheet

    def show_view(self, key: str) -> None:
        """Show ``agenda``, ``month``, or a further view by its key."""
        self.tabs.select(key)
        self._turned(key)

    @property
    def shown(self) -> Shown:
        """What stands on the page now."""
        first, last = self._days()
        rows = tuple(row for row in self._found.rows if self._wanted(row))
        key = self.tabs.selected()
        return Shown(self, key, self._day(), first, last, rows, self._found.blocks)

    @Slot()
    def reload(self) -> None:
        """Ask for the rows of what is shown."""
        if self.tabs.selected() not in KEYS:
            return  # a further view asks for itself
        if self.tabs.selected() == "agenda":
            rows = partial(self._acts.open_until, self._context.clock.now() + AHEAD)
        else:
            rows = partial(self._acts.between, *page_span(self.month.weeks))
        first, last = self._days()
        span = at_wall_clock(first, 0), at_wall_clock(last + timedelta(days=1), 0)
        sources = self._parts.blocks

        def work() -> Found:
            return Found(rows(), _blocks(sources, span))

        self._asked += 1
        self._context.jobs.run(self, work, partial(self._answered, self._asked), self._refused)

    def _days(self) -> tuple[date, date]:
        """Return the first and the last day on the page."""
        if self.tabs.selected() == "month":
            return self.month.days[0], self.month.days[-1]
        today = local(self._context.clock.now()).date()
        return today, today + AHEAD

    def _day(self) -> date:
        month = self.tabs.selected() == "month"
        return self.month.day if month else local(self._context.clock.now()).date()

    def _build(self) -> None:
        self._fill_filters()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.owner)
        row.addWidget(self.kind)
        self.above.addLayout(row)
        for act in (self.before, self.today, self.after, self.more, self.new):
            self.add_act(act)
        for each in self._parts.more:
            done = self.more.add(each.label, partial(self._do_more, each))
            done.setIcon(themed(each.icon))
            done.setObjectName(each.key)
        self.more.setVisible(bool(self._parts.more))
        card = Card()
        card.add(self.month)
        self.agenda.setObjectName("agenda")
        self._place("agenda", self.tr("Agenda"), self.agenda, KEYS["agenda"])
        self._place("month", self.tr("Month"), card, KEYS["month"])
        for at, view in enumerate(self._parts.views, FIRST_FURTHER):
            self._place(view.key, view.words, view.make(), f"Alt+{at}")
        self.content.addWidget(self.stack, 1)

    def _place(self, key: str, words: str, widget: QWidget, keys: str) -> None:
        """Give a view its tab, its place and its shortcut."""
        self.tabs.add(key, words)
        self.tabs.setTabToolTip(self.tabs.count() - 1, keys)
        self.stack.addWidget(widget)
        self._places[key] = widget
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(partial(self.show_view, key))

    def _fill_filters(self) -> None:
        self.owner.setAccessibleName(self.tr("Whose"))
        self.owner.addItem(self.tr("Everybody's"), ALL)
        self.owner.addItem(self.tr("Mine"), self._context.user.id)
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.addItem(self.tr("All kinds"), ALL)
        self.kind.addItem(self.tr("Deadlines and tasks"), DEADLINES)
        self.kind.addItem(self.tr("Visits and appointments"), APPOINTED)
        for kind in (EntryKind.HOME_VISIT, EntryKind.FOLLOW_UP, EntryKind.ASSESSMENT):
            self.kind.addItem(say(KINDS[kind]), str(kind))

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
        self.month.entry_wanted.connect(self.flow.show_entry)
        self.agenda.day_wanted.connect(self.plan)
        self.agenda.wanted.connect(self.flow.act)
        self.flow.opened.connect(self._keep_sheet)

    @Slot(str)
    def _turned(self, key: str) -> None:
        self.stack.setCurrentWidget(self._places[key])
        for widget in (self.before, self.today, self.after):
            widget.setVisible(key == "month")
        for combo in (self.owner, self.kind):
            combo.setVisible(key in KEYS)
        self._title()
        if key == "month":
            self.month.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key not in KEYS:
            self._places[key].setFocus(Qt.FocusReason.OtherFocusReason)
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

    def _answered(self, asked: int, found: Found) -> None:
        if asked == self._asked:  # a later question has been asked meanwhile
            self._found = found
            self._show()

    @Slot()
    def _show(self) -> None:
        shown = self.shown
        if shown.view == "month":
            self.month.show_rows(shown.rows, shown.blocks)
        elif shown.view == "agenda":
            now = self._context.clock.now()
            owners = {user.id: user.name for user in self._context.users.values()}
            self.agenda.show_agenda(agenda(shown.rows, now), now, owners, shown.blocks)

    def _wanted(self, row: CalendarRow) -> bool:
        owner, kind = self.owner.currentData(), self.kind.currentData()
        if owner and row.has_it != owner:
            return False
        if kind in (DEADLINES, APPOINTED):
            return (row.kind in APPOINTMENTS) is bool(kind == APPOINTED)
        return bool(kind in (ALL, str(row.kind)))

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))

    def _do_more(self, act: MoreAct) -> None:
        opened = act.handler(self.shown)
        if opened is not None:
            self._keep_sheet(opened)

    @Slot(object)
    def _keep_sheet(self, sheet: QDialog) -> None:
        self._own_sheet = sheet

    @Slot()
    def _plan_on_day(self) -> None:
        self.plan(self._day())

    @Slot(object)
    def plan(self, day: date) -> None:
        """Open the form for something new on a day."""
        self._keep_sheet(follow_up_sheet(self, self._context, self._acts, day))


def _blocks(
    sources: Sequence[BlockSource], span: tuple[datetime, datetime]
) -> tuple[Block, ...]:
    return tuple(block for source in sources for block in source(*span))
