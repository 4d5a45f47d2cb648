"""Advice without a person: written in a minute, counted by topic, opened one at a time."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from models.concerns.advice import Advice, AdvicePage, AdviceRow, Period
from models.forms.definitions.advice import ADVICE, TOPICS
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import AdviceId, DraftId
from models.ports.records import Draft
from ui.changes import Refresh
from ui.concerns.advice_acts import AdviceActs
from ui.concerns.advice_dialog import AdviceDialog
from ui.concerns.advice_keeping import AdviceKeeping
from ui.concerns.nobody_sheet import NobodySheet
from ui.context import Context
from ui.forms.sheet_keeper import SheetKeeper
from ui.kit.buttons import primary, quiet
from ui.kit.empty import EmptyState
from ui.kit.labels import Label, Role
from ui.kit.page import Page
from ui.kit.row_model import Column
from ui.kit.tables import Table
from ui.kit.tabs import Tabs
from ui.language import filled, say, show_when


class AdviceView(Page):
    """The advice of a period, newest first.

    Signals:
        loaded: an ``AdvicePage`` is shown.
    """

    loaded = Signal(object)

    sheet: NobodySheet | None = None
    dialog: AdviceDialog | None = None

    def __init__(self, acts: AdviceActs, context: Context) -> None:
        super().__init__("", scroll=False)
        self.set_title(
            self.tr("Advice without a person"),
            self.tr("What the office was asked, and advised, about nobody in particular"),
        )
        self._acts, self._context = acts, context
        self.keeper = SheetKeeper(acts.drafts, context, self)
        self._topics = dict(TOPICS)
        self.new = primary(self.tr("New advice"), "plus")
        self.new.setObjectName("new_advice")
        self.new.clicked.connect(self.begin)
        self.add_act(self.new)
        self.tabs = self._make_tabs()
        self.counts = Label("", Role.STRONG, wrap=True)
        self.counts.setObjectName("advice_counts")
        self.table: Table[AdviceRow] = Table(
            self._columns(),
            name=self.tr("Advice without a person"),
            empty=EmptyState(
                "message-circle",
                self.tr("No advice in this period"),
                self.tr("Write it down while the caller is on the phone, without any name."),
            ),
            key=lambda row: row.id,
        )
        self.more = quiet(self.tr("Show more"), "chevron-down")
        self.more.hide()
        self.keeping = AdviceKeeping(acts, context)
        self._lay_out()
        self.tabs.chosen.connect(self._load)
        self.table.opened.connect(self._open)
        self.more.clicked.connect(self._load_more)
        self._refresh = Refresh(self, context.feed, self._load, kinds=(Kind.ADVICE,))

    @property
    def period(self) -> Period:
        """Which period is shown."""
        return Period(self.tabs.selected())

    @Slot()
    def begin(self) -> None:
        """Open the form."""
        self._sheet().begin()

    def restore(self, draft: Draft) -> None:
        """Go on with a half-filled form."""
        self._sheet().begin(draft=draft)

    def _sheet(self) -> NobodySheet:
        record, verb = self._acts.record, self.tr("Record advice")
        self.sheet = NobodySheet(self, ADVICE, verb, self._context, record, self.keeper)
        return self.sheet

    def _make_tabs(self) -> Tabs:
        tabs = Tabs(self.tr("Which period"))
        for period, words in (
            (Period.MONTH, self.tr("This month")),
            (Period.QUARTER, self.tr("This quarter")),
            (Period.YEAR, self.tr("This year")),
            (Period.LAST_YEAR, self.tr("Last year")),
            (Period.ALL, self.tr("All")),
        ):
            tabs.add(period.value, words)
        return tabs

    def _columns(self) -> tuple[Column[AdviceRow], ...]:
        return (
            Column(self.tr("When"), self._when, sort=lambda row: row.at.isoformat()),
            Column(self.tr("Number"), lambda row: row.number, strong=True),
            Column(self.tr("Topic"), lambda row: say(self._topics[row.topic])),
            Column(self.tr("Caller"), lambda row: row.caller, stretch=True),
            Column(self.tr("Became"), self._became, priority=3, muted=True),
            Column(
                self.tr("By"),
                lambda row: self._context.name_of(row.by),
                priority=2,
                muted=True,
            ),
        )

    def _lay_out(self) -> None:
        self.content.addWidget(self.tabs)
        self.content.addWidget(self.counts)
        self.content.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.keeping, 1)
        foot.addWidget(self.more)
        self.content.addLayout(foot)

    @Slot()
    def _load(self) -> None:
        period = self.period
        work = partial(self._acts.listed, period, 0)
        self._context.jobs.run(self, work, partial(self._show, period, ()), self._refused)

    @Slot()
    def _load_more(self) -> None:
        have, period = self.table.model.rows, self.period
        work = partial(self._acts.listed, period, len(have))
        then = partial(self._show, period, tuple(have))
        self._context.jobs.run(self, work, then, self._refused)

    def _show(self, period: Period, have: tuple[AdviceRow, ...], page: AdvicePage) -> None:
        if period is not self.period:
            return  # another period was chosen meanwhile
        rows = {row.id: row for row in (*have, *page.rows)}
        self.table.show_rows(tuple(rows.values()))
        self.more.setVisible(len(rows) < page.total)
        parts = [f"{say(self._topics[topic])}: {count}" for topic, count in page.topics]
        total = filled(self.tr("{total} in all"), total=page.total)
        self.counts.setText(" · ".join((total, *parts)) if page.total else "")
        self.counts.setVisible(bool(page.total))
        self.loaded.emit(page)

    def _when(self, row: AdviceRow) -> str:
        return show_when(row.at, self._context.clock.now())

    def _became(self, row: AdviceRow) -> str:
        return self.tr("A concern") if row.concern else ""

    @Slot(object)
    def _open(self, row: AdviceRow) -> None:
        self._context.jobs.run(
            self, partial(self._acts.open, row.id), self._opened, self._refused
        )

    def _opened(self, advice: Advice) -> None:
        further = partial(self._further, advice.id)
        self.dialog = AdviceDialog(self, advice, self._context, further)
        self.dialog.open()

    def _further(self, advice: AdviceId) -> None:
        work = partial(self._acts.begin_concern, advice)
        self._context.jobs.run(self, work, self._begun, self._refused)

    def _begun(self, draft: DraftId) -> None:
        self._context.go.open_draft(draft)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))
