"""The calendar: agenda (Alt+1), week (Alt+2), month (Alt+3); filters, today, something new."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QDialog, QStackedWidget, QWidget

from models.calendar.agenda import CalendarRow, agenda
from models.calendar.blocks import Block
from models.calendar.view_state import AGENDA, MONTH, WEEK, CalendarState
from models.calendar.wall import Wall
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from ui.calendar import accessible_month
from ui.calendar.acts import BlockSource, CalendarActs, Rows
from ui.calendar.agenda_list import AgendaList
from ui.calendar.entry_flow import EntryFlow
from ui.calendar.follow_up_sheet import follow_up_sheet
from ui.calendar.handled_grid import HandledGrid
from ui.calendar.keeper import CalendarKeeper
from ui.calendar.month_grid import MonthGrid, MonthScroll
from ui.calendar.narrow_bar import NarrowBar
from ui.calendar.overdue_strip import OverdueStrip
from ui.calendar.parts import FollowsCase, MoreAct, Parts, Shown
from ui.calendar.week_grid import WeekGrid
from ui.calendar.words import month_title, short_week_title, week_title
from ui.changes import Refresh
from ui.context import Context
from ui.kit.buttons import IconButton, plain_button, primary
from ui.kit.card import Card
from ui.kit.icons import themed
from ui.kit.labels import Eliding, Role
from ui.kit.menus import MenuButton
from ui.kit.page import Page
from ui.kit.tabs import Tabs
from ui.language import say

AHEAD: Final = timedelta(days=92)
"""How far the agenda looks ahead; week and month show any time."""
MINUTE_MS: Final = 60_000
KEYS: Final = {AGENDA: "Alt+1", WEEK: "Alt+2", MONTH: "Alt+3"}
FIRST_FURTHER: Final = 4
"""The number of the first view that another subject puts here, on the keyboard."""
_MARGINS: Final = 70
_LINES_WITH_WORDS: Final = 34
"""A page lower than so many lines of text does not say below its title what it is."""


class Found(NamedTuple):
    """What was asked for in one go."""

    rows: Rows
    late: Rows
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
        self._found = Found((), (), ())
        self._asked, self._begun = 0, False
        self._own_sheet: QDialog | None = None
        self.flow = EntryFlow(self, acts, context)
        self.tabs = Tabs(self.tr("Views of the calendar"))
        self.bar = NarrowBar(context)
        self.before = IconButton("", "chevron-left", "plain")
        self.today = plain_button(self.tr("Today"))
        self.after = IconButton("", "chevron-right", "plain")
        self.more = MenuButton(self.tr("More"), "dots")
        self.new = primary(self.tr("New follow-up"), "calendar-plus")
        self.late, self.hint = OverdueStrip(), Eliding("", Role.SMALL)
        self.agenda = AgendaList()
        self.month = MonthGrid(context.clock, lambda: context.times.opening)
        self.week = WeekGrid(context.clock, lambda: context.times.opening)
        self._grids: dict[str, HandledGrid] = {WEEK: self.week, MONTH: self.month}
        self.stack = QStackedWidget()
        self._places: dict[str, QWidget] = {}
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._keeper = CalendarKeeper(self, acts.keep, context)
        self._build()
        self._connect()
        kinds = {Kind.ENTRY, Kind.CASE, Kind.CONCERN, Kind.VISIT, Kind.PRINT, Kind.BUSY}
        self._refresh = Refresh(self, context.feed, self.reload, kinds=kinds)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._show)
        self._minute.start()
        self.tabs.select(AGENDA)
        self._turned(AGENDA)

    @property
    def sheet(self) -> QDialog | None:
        """The form or sheet that was opened last from here."""
        return self._own_sheet

    @property
    def grid(self) -> HandledGrid | None:
        """The week or the month, where one of them is in front."""
        return self._grids.get(self.tabs.selected())

    @property
    def views(self) -> tuple[str, ...]:
        """The keys of its views, in the order of their tabs."""
        return tuple(self._places)

    @property
    def shown(self) -> Shown:
        """What stands on the page now."""
        first, last = self._days()
        rows = self._narrowed(self._found.rows)
        key = self.tabs.selected()
        blocks, said = self._found.blocks, self.bar.said
        wants = partial(self.bar.value.shows, me=self._context.user.id)
        return Shown(self, key, self._day(), first, last, rows, blocks, said, wants)

    def show_view(self, key: str) -> None:
        """Show ``agenda``, ``week``, ``month``, or a further view by its key."""
        before = self.grid.day if self.grid else None
        self._begun = True  # what the user asks for comes before what was left
        self.tabs.select(key)
        self._turned(key, before)
        self._mind()

    @Slot()
    def reload(self) -> None:
        """Ask for the rows of what is shown; first of all how it was left."""
        if not self._begun:
            self._context.jobs.run(self, self._acts.left, self._take_up, self._refused)
            return
        if self.tabs.selected() not in KEYS:
            return  # a further view asks for itself
        first, last = self._days()
        span = at_wall_clock(first, 0), at_wall_clock(last + timedelta(days=1), 0)
        now = self._context.clock.now()
        acts, sources, grid = self._acts, self._parts.blocks, self.grid

        def work() -> Found:
            blocks = _blocks(sources, span)
            if grid is None:
                return Found(acts.open_until(now + AHEAD), (), blocks)
            return Found(acts.between(*span), acts.open_until(now), blocks)

        self._asked += 1
        then = partial(self._answered, self._asked)
        self._context.jobs.run(self, work, then, self._refused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the filters beside the tabs, and say what the page is, where there is room."""
        super().resizeEvent(event)
        beside = self.tabs.sizeHint().width() + self.bar.sizeHint().width()
        roomy = self.width() >= beside + _MARGINS
        self._line.setDirection(
            QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        )
        self._title()

    def _take_up(self, state: CalendarState) -> None:
        if self._begun:
            return  # a view was chosen meanwhile
        self._begun = True
        self.bar.use(state.narrowed)
        if state.view in self._places and state.view != AGENDA:
            self.tabs.select(state.view)
            self._turned(state.view, state.day)
        else:
            self._refresh.again()

    @Slot()
    def _mind(self) -> None:
        grid = self.grid
        view = self.tabs.selected()
        state = CalendarState(view, grid.day if grid else None, self.bar.value)
        if self._begun:
            self._keeper.mind(state)

    def _days(self) -> tuple[date, date]:
        """Return the first and the last day on the page."""
        if self.grid is not None:
            return self.grid.days[0], self.grid.days[-1]
        today = self._today()
        return today, today + AHEAD

    def _today(self) -> date:
        return local(self._context.clock.now()).date()

    def _day(self) -> date:
        return self._today() if self.grid is None else self.grid.day

    def _build(self) -> None:
        self._line.setSpacing(10)
        self._line.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self.bar, 1)
        self.above.addLayout(self._line)
        for act in (self.before, self.today, self.after, self.more, self.new):
            self.add_act(act)
        for each in self._parts.more:
            done = self.more.add(each.label, partial(self._do_more, each))
            done.setIcon(themed(each.icon))
            done.setObjectName(each.key)
        self.more.setVisible(bool(self._parts.more))
        self.agenda.setObjectName("agenda")
        self._place(AGENDA, self.tr("Agenda"), self.agenda, KEYS[AGENDA])
        self._place(WEEK, self.tr("Week"), _card(self.week), KEYS[WEEK])
        self._place(MONTH, self.tr("Month"), _card(MonthScroll(self.month)), KEYS[MONTH])
        for at, view in enumerate(self._parts.views, FIRST_FURTHER):
            self._place(view.key, view.words, view.make(), f"Alt+{at}")
        self.content.addWidget(self.late)
        self.content.addWidget(self.hint)
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

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._chosen)
        self.bar.changed.connect(self._show)
        self.bar.changed.connect(self._mind)
        self.before.clicked.connect(lambda: self._leaf(-1))
        self.after.clicked.connect(lambda: self._leaf(1))
        self.today.clicked.connect(self._go_today)
        self.new.clicked.connect(lambda: self.plan(self._day()))
        for grid in self._grids.values():
            grid.page_changed.connect(self._page_changed)
            grid.day_changed.connect(self._mind)
            grid.new_wanted.connect(self.plan)
            grid.move_wanted.connect(self.flow.move)
            grid.entry_wanted.connect(self.flow.show_entry)
            grid.refused.connect(self._context.go.tell)
            grid.hinted.connect(self._show_hint)
        self.late.wanted.connect(self.flow.show_entry)
        self.agenda.day_wanted.connect(self.plan)
        self.agenda.wanted.connect(self.flow.act)
        self.flow.opened.connect(self._keep_sheet)

    @Slot(str)
    def _chosen(self, key: str) -> None:
        """Turn to the view whose tab was pressed; the day goes along from week to month."""
        front = self.stack.currentWidget()
        left = (g.day for each, g in self._grids.items() if self._places[each] is front)
        self._begun = True
        self._turned(key, next(left, None))
        self._mind()

    def _turned(self, key: str, day: date | None = None) -> None:
        self.stack.setCurrentWidget(self._places[key])
        grid = self.grid
        for widget in (self.before, self.today, self.after):
            widget.setVisible(grid is not None)
        self.bar.setVisible(key in KEYS)
        self.late.setVisible(grid is not None and bool(self.late.rows))
        if grid is not None:
            if day is not None:
                grid.select(day)
            grid.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key not in KEYS:
            further = self._places[key]
            if isinstance(further, FollowsCase):
                further.follow(self.bar.case_number)
            further.setFocus(Qt.FocusReason.OtherFocusReason)
        self._title()
        self._show_hint("")
        self._refresh.again()

    def _title(self) -> None:
        told = self.tr("Deadlines, visits and follow-ups by case number, never by name")
        key, title = self.tabs.selected(), self.tr("Calendar")
        names = ("", "")
        if key == WEEK:
            title, names = (
                self._week_title(),
                (self.tr("Previous week"), self.tr("Next week")),
            )
        elif key == MONTH:
            month = month_title(self.month.day)
            title = month[:1].upper() + month[1:]
            names = (self.tr("Previous month"), self.tr("Next month"))
        self.set_title(title, told if self._roomy or self.grid is None else "")
        for button, name in zip((self.before, self.after), names, strict=True):
            button.setAccessibleName(name)
            button.setToolTip(name)

    def _week_title(self) -> str:
        days = self.week.days
        return week_title(days) if self._roomy else short_week_title(days)

    @property
    def _roomy(self) -> bool:
        return self.height() >= self.fontMetrics().height() * _LINES_WITH_WORDS

    @Slot(str)
    def _show_hint(self, words: str) -> None:
        keys = self.tr("N: new · M: move · Tab: the day's entries · Space: list of the day")
        self.hint.setText(words or keys)
        self.hint.setVisible(self.grid is not None)

    @Slot(object)
    def _page_changed(self, _day: date) -> None:
        self._title()
        self._refresh.again()

    def _leaf(self, step: int) -> None:
        if self.grid is not None:
            self.grid.select(self.grid.page_after(self.grid.day, step))

    @Slot()
    def _go_today(self) -> None:
        if self.grid is not None:
            self.grid.select(self._today())
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.grid is self.week:
                self.week.look_at_now()

    def _answered(self, asked: int, found: Found) -> None:
        if asked == self._asked:  # a later question has been asked meanwhile
            self._found = found
            self._show()

    @Slot()
    def _show(self) -> None:
        shown, now = self.shown, self._context.clock.now()
        late = [row for row in self._narrowed(self._found.late) if row.overdue(now)]
        if self.grid is not None:
            self.grid.show_rows(shown.rows, shown.blocks)
            self.late.show_rows(late)
        elif shown.view == AGENDA:
            owners = {user.id: user.name for user in self._context.users.values()}
            self.late.hide()
            self.agenda.show_agenda(agenda(shown.rows, now), now, owners, shown.blocks)
        self.bar.show_cases((*self._found.rows, *self._found.late))
        self.bar.count_rows(len(shown.rows), len(self._found.rows))

    def _narrowed(self, rows: Sequence[CalendarRow]) -> Rows:
        me = self._context.user.id
        return tuple(row for row in rows if self.bar.value.shows(row, me))

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))

    def _do_more(self, act: MoreAct) -> None:
        opened = act.handler(self.shown)
        if opened is not None:
            self._keep_sheet(opened)

    @Slot(object)
    def _keep_sheet(self, sheet: QDialog) -> None:
        self._own_sheet = sheet

    @Slot(object)
    @Slot(object, object)
    def plan(self, where: Wall | date, until: Wall | None = None) -> None:
        """Open the form for something new on a day, or from a place on the clock to another."""
        sheet = follow_up_sheet(
            self, self._context, self._acts, where, self.bar.case_number, until
        )
        self._keep_sheet(sheet)


def _card(grid: QWidget) -> Card:
    """Return a card around a grid, with less air than around words."""
    card = Card().add(grid)
    card.set_air(10, 8)
    return card


def _blocks(
    sources: Sequence[BlockSource], span: tuple[datetime, datetime]
) -> tuple[Block, ...]:
    return tuple(block for source in sources for block in source(*span))
