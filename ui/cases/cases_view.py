"""The cases and concerns of the office: views as tabs, filters as chips, and the list."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from models.cases.lists import (
    Asked,
    Column,
    Filter,
    ListName,
    ListState,
    Order,
    SavedView,
    Selection,
    of_selection,
)
from models.cases.rows import CasePage, CaseRow
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId
from models.usecases.bulk import BULK_ACTS, BulkAct, Target
from models.usecases.views import ListBegin
from ui.cases.acts import CaseActs
from ui.cases.bulk_flow import BulkFlow
from ui.cases.list_keeper import ListKeeper
from ui.cases.list_words import chips_of, columns_of, groups_of, nothing_in
from ui.cases.view_menu import ViewMenu
from ui.changes import Refresh
from ui.context import Context
from ui.kit.buttons import plain_button, quiet
from ui.kit.empty import EmptyState
from ui.kit.filter_bar import FilterBar
from ui.kit.labels import Label, Role
from ui.kit.list_table import ListTable
from ui.kit.menus import MenuButton
from ui.kit.page import Page
from ui.kit.tabs import Tabs
from ui.language import filled, say

PAUSE_MS: Final = 250


class CasesView(Page):
    """Lists of open cases and waiting concerns, the most pressing next step first.

    Signals:
        loaded: a ``CasePage`` is shown.
    """

    loaded = Signal(object)

    def __init__(self, acts: CaseActs, context: Context) -> None:
        super().__init__("", scroll=False)
        self.set_title(self.tr("Cases"), self.tr("What is open, and its next step"))
        self._acts, self._context = acts, context
        self.views: tuple[SavedView, ...] = ()
        self._begun = False
        self._wanted: Callable[[], None] | None = None
        self._make_acts()
        self.tabs = self._make_tabs()
        self._make_filter()
        self._empty = EmptyState("folder", "")
        self.table: ListTable[CaseRow] = ListTable(
            columns_of(context),
            name=self.tr("Cases"),
            empty=self._empty,
            key=lambda row: row.about[1],
        )
        self.keeper = ListKeeper(self, ListName.CASES, self.table, acts.lists, context)
        self.menu = ViewMenu(self, ListName.CASES, acts.lists, context)
        self.bulk = BulkFlow(self, acts.lists, context)
        self._make_foot()
        self._lay_out()
        self._connect()
        kinds = (Kind.CASE, Kind.CONCERN, Kind.ENTRY, Kind.PERSON, Kind.SETTING)
        self._refresh = Refresh(self, context.feed, self._load, kinds=kinds)

    @property
    def state(self) -> ListState:
        """How the list stands."""
        return self.keeper.state

    @property
    def selection(self) -> Selection | None:
        """The view in front, where it is one that everybody has."""
        view = self.state.view
        return Selection(view) if view in list(Selection) else None

    def choose(self, selection: Selection) -> None:
        """Show a list that everybody has, from its beginning."""
        self._open_view(str(selection), partial(of_selection, selection))

    def open_own(self, view: SavedView) -> None:
        """Show a view of one's own, with its filters, order and columns."""
        self._open_view(view.id, lambda _: view.state)

    def _open_view(self, key: str, define: Callable[[ListState], ListState]) -> None:
        if self._begun:
            self._change(self.state.opened(key, define(self.state)))
        else:  # first how the list was left: its columns stay
            self._wanted = partial(self._open_view, key, define)

    def _make_acts(self) -> None:
        self.new = plain_button(self.tr("New concern"), "plus")
        self.new.setToolTip(self.tr("Ctrl+N, from anywhere"))
        self.new.clicked.connect(self._context.go.new_concern)
        self.advice = quiet(self.tr("Advice without a person"), "message-circle")
        self.advice.setObjectName("show_advice")
        self.advice.clicked.connect(self._context.go.show_advice)
        self.milieus = quiet(self.tr("Places and groups"), "map-pin")
        self.milieus.setObjectName("show_milieus")
        self.milieus.clicked.connect(self._context.go.show_milieus)
        self.add_act(self.milieus)
        self.add_act(self.advice)
        self.add_act(self.new)

    def _make_tabs(self) -> Tabs:
        tabs = Tabs(self.tr("Which cases"))
        for selection, words in (
            (Selection.OPEN, self.tr("All open")),
            (Selection.MINE, self.tr("Mine")),
            (Selection.WAITING, self.tr("Waiting for others")),
            (Selection.OVERDUE, self.tr("Overdue")),
            (Selection.STEPLESS, self.tr("Without next step")),
            (Selection.CONCERNS, self.tr("New concerns")),
        ):
            tabs.add(selection.value, words)
        return tabs

    def _make_filter(self) -> None:
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setObjectName("case_filter")
        self.filter.setAccessibleName(self.tr("Filter this list"))
        self.filter.setPlaceholderText(self.tr("Filter by number or owner"))
        self.filter.setMinimumWidth(self.fontMetrics().averageCharWidth() * 32)
        self.bar = FilterBar(self.filter)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)

    def _make_foot(self) -> None:
        self.counts = Label("", Role.MUTED)
        self.more = quiet(self.tr("Show more"), "chevron-down")
        self.more.hide()
        self.undo = quiet(self.tr("Undo for several"), "arrow-back-up")
        self.undo.hide()
        self.several = MenuButton(self.tr("With those chosen"), "checklist")
        self.several.setToolTip(self.tr("Choose several with Shift and the arrows, or Ctrl+A"))
        for act, words in BULK_ACTS.items():
            self.several.add(say(words), partial(self.act_on_chosen, act))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.tabs, 1)
        top.addWidget(self.menu.button)
        self.content.addLayout(top)
        self.content.addWidget(self.bar)
        self.content.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for widget in (self.several, self.undo):
            foot.addWidget(widget)
        foot.addWidget(self.counts, 1)
        foot.addWidget(self.more)
        self.content.addLayout(foot)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._on_tab)
        self.filter.textEdited.connect(self._pause.start)
        self.filter.textChanged.connect(self._on_emptied)
        self._pause.timeout.connect(self._on_typed)
        self.bar.narrowed.connect(self._on_narrowed)
        self.bar.taken.connect(lambda key: self._on_narrowed(key, ""))
        self.bar.cleared.connect(
            lambda: self._change(self.state.asking(filters=(), containing=""))
        )
        self.table.opened.connect(self._open)
        self.table.sort_asked.connect(self._on_sorted)
        self.table.rows_chosen.connect(self._show_chosen)
        self.menu.ordered.connect(self._on_ordered)
        self.menu.arranged.connect(self._on_arranged)
        self.menu.kept.connect(self._on_kept)
        self.menu.deleted.connect(self._on_deleted)
        self.more.clicked.connect(self._load_more)
        self.bulk.undoable.connect(self.undo.setVisible)
        self.undo.clicked.connect(self.bulk.take_back)

    def act_on_chosen(self, act: BulkAct) -> None:
        """Open the form for an act on the rows that are chosen."""
        rows = self.table.chosen_rows()
        self.bulk.begin(act, [Target(row.about, row.number, row.entry_id) for row in rows])

    def _change(self, state: ListState) -> None:
        """Show another list, and remember it."""
        self.keeper.change(state)
        self._show_state()
        self.table.view.verticalScrollBar().setValue(0)
        self._refresh.again()

    def _show_state(self) -> None:
        """Let tabs, letters, menu and chips say which list it is."""
        own = next((view for view in self.views if view.id == self.state.view), None)
        if own is None and self.selection is None:
            self.keeper.state = replace(self.state, view=str(Selection.OPEN))
        self.tabs.keep([*Selection], [(view.id, view.name) for view in self.views])
        self.tabs.select(self.state.view)
        if self.filter.text() != self.state.asked.containing:
            self.filter.setText(self.state.asked.containing)
        self.menu.show_for(self.state, own)
        self.bar.offer_groups(groups_of(self.state.asked.source, self._context))

    @Slot()
    def _load(self) -> None:
        work = self._ask if self._begun else self._begin
        self._context.jobs.run(self, work, self._shown, self._refused)

    def _begin(self) -> tuple[ListBegin | None, Asked, CasePage]:
        begun = self._acts.lists.begin(ListName.CASES, ListState())
        state = begun.state or ListState()
        asked = replace(state.asked, rows=state.shown)
        return begun, state.asked, self._acts.listed(asked)

    def _ask(self) -> tuple[ListBegin | None, Asked, CasePage]:
        state = self.state
        asked = replace(state.asked, rows=state.shown)
        return None, state.asked, self._acts.listed(asked)

    def _shown(self, found: tuple[ListBegin | None, Asked, CasePage]) -> None:
        begun, asked, page = found
        if begun is not None:
            self._begun, self.views = True, begun.views
            self.keeper.take_up(begun.state or ListState())
            self._show_state()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted()
            return
        if asked != self.state.asked:
            return  # another list was chosen meanwhile
        self._empty.say(*nothing_in(self.state))
        self.table.show_rows(page.rows)
        self._count(page)
        if begun is not None:
            self.keeper.settle()
        else:
            self.keeper.hear()
        self.loaded.emit(page)

    @Slot()
    def _load_more(self) -> None:
        have = self.table.model.rows
        asked = replace(self.state.asked, offset=len(have))
        work = partial(self._acts.listed, asked)
        self._context.jobs.run(self, work, self._show_more, self._refused)

    def _show_more(self, page: CasePage) -> None:
        rows = {row.about: row for row in (*self.table.model.rows, *page.rows)}
        self.table.show_rows(tuple(rows.values()))
        self.keeper.change(replace(self.state, shown=len(rows)))
        self._count(page)

    def _count(self, page: CasePage) -> None:
        shown = len(self.table.model.rows)
        words = filled(self.tr("{shown} of {total} shown"), shown=str(shown))
        self.counts.setText(filled(words, total=str(page.total)) if page.total else "")
        self.more.setVisible(shown < page.total)
        total = filled(self.tr("{total} in the list"), total=str(page.total))
        self.bar.show_filters(chips_of(self.state, self._context), total)

    @Slot()
    def _show_chosen(self) -> None:
        count = len(self.table.chosen_rows())
        self.several.setEnabled(count > 0)
        words = filled(self.tr("With {count} chosen"), count=str(count))
        self.several.setText(words if count else self.tr("With those chosen"))

    @Slot(str)
    def _on_tab(self, key: str) -> None:
        own = next((view for view in self.views if view.id == key), None)
        if own is not None:
            self.open_own(own)
        else:
            self.choose(Selection(key))

    @Slot()
    def _on_typed(self) -> None:
        self._change(self.state.asking(containing=self.filter.text()))

    @Slot(str)
    def _on_emptied(self, words: str) -> None:
        if not words and self.state.asked.containing:
            self._pause.start()

    def _on_narrowed(self, key: str, value: str) -> None:
        self._change(self.state.narrowed(Filter(key), value))

    @Slot(str, bool)
    def _on_sorted(self, key: str, descending: bool) -> None:  # noqa: FBT001 - a signal's
        self._on_ordered(Order(Column(key), descending) if key else None)

    @Slot(object)
    def _on_ordered(self, order: Order | None) -> None:
        self._change(self.state.asking(order=order))

    @Slot(object, bool)
    def _on_arranged(self, columns: tuple[Column, ...], anew: bool) -> None:  # noqa: FBT001
        widths = () if anew else self.state.widths
        self.keeper.change(replace(self.state, columns=columns, widths=widths))
        self._show_state()

    @Slot(object)
    def _on_kept(self, view: SavedView) -> None:
        others = [each for each in self.views if each.id != view.id]
        known = len(others) < len(self.views)
        self.views = (
            tuple(view if each.id == view.id else each for each in self.views)
            if known
            else (*others, view)
        )
        self.open_own(view)

    @Slot(object)
    def _on_deleted(self, view: SavedView) -> None:
        self.views = tuple(each for each in self.views if each.id != view.id)
        self.choose(Selection.OPEN)

    @Slot(object)
    def _open(self, row: CaseRow) -> None:
        kind, key = row.about
        if kind is Kind.CASE:
            self._context.go.open_case(row.case_id)
        else:
            self._context.go.open_concern(ConcernId(key))

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))
