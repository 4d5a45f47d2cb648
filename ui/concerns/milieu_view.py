"""Concerns about places, forums and groups: followed up, opened one at a time, about nobody."""

from functools import partial

from PySide6.QtCore import Signal, Slot

from models.calendar.entry import KINDS, EntryKind
from models.concerns.milieu import KEEPING, MilieuRow, MilieuView, Standing
from models.forms.definitions.milieu import FOLLOW_UP, MILIEU, MILIEUS
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import MilieuId
from models.ports.records import Draft
from ui.changes import Refresh
from ui.concerns.advice_keeping import MILIEU_WORDS, AdviceKeeping
from ui.concerns.milieu_acts import MilieuActs
from ui.concerns.milieu_dialog import MilieuDialog
from ui.concerns.nobody_sheet import NobodySheet
from ui.context import Context
from ui.forms.sheet_keeper import SheetKeeper
from ui.kit.buttons import primary
from ui.kit.empty import EmptyState
from ui.kit.page import Page
from ui.kit.row_model import Column
from ui.kit.tables import Table
from ui.kit.tabs import Tabs
from ui.language import say, show_date


class MilieusView(Page):
    """Those that are followed up, the next review first; beside them those at an end.

    Signals:
        loaded: the rows are shown.
    """

    loaded = Signal()

    sheet: NobodySheet | None = None
    dialog: MilieuDialog | None = None

    def __init__(self, acts: MilieuActs, context: Context) -> None:
        super().__init__("", scroll=False)
        self.set_title(
            self.tr("Places, forums and groups"),
            self.tr(
                "What worries about a place or a group. Nobody is named, nothing is linked."
            ),
        )
        self._acts, self._context = acts, context
        self.keeper = SheetKeeper(acts.drafts, context, self)
        self._kinds = dict(MILIEUS)
        self.new = primary(self.tr("New concern about a place or group"), "plus")
        self.new.setObjectName("new_milieu")
        self.new.clicked.connect(self.begin)
        self.add_act(self.new)
        self.tabs = Tabs(self.tr("Which ones"))
        self.tabs.add("open", self.tr("Followed up"))
        self.tabs.add("ended", self.tr("At an end"))
        self.table: Table[MilieuRow] = Table(
            self._columns(),
            name=self.tr("Places, forums and groups"),
            empty=EmptyState(
                "map-pin",
                self.tr("Nothing stands here"),
                self.tr("A place, a forum or a group that worries somebody, without any name."),
            ),
            key=lambda row: row.id,
        )
        self.keeping = AdviceKeeping(acts, context, MILIEU_WORDS)
        self.content.addWidget(self.tabs)
        self.content.addWidget(self.table, 1)
        self.content.addWidget(self.keeping)
        self.tabs.chosen.connect(self._load)
        self.table.opened.connect(self._open)
        self._refresh = Refresh(self, context.feed, self._load, kinds=(KEEPING.kind,))

    @Slot()
    def begin(self) -> None:
        """Open the form."""
        self._new().begin({"review": "3"})

    def restore(self, draft: Draft) -> None:
        """Go on with a half-filled form, a new one or a follow-up."""
        if draft.form == FOLLOW_UP.key:
            self._follow(MilieuId(draft.subject_id)).begin(draft=draft)
        else:
            self._new().begin(draft=draft)

    def _new(self) -> NobodySheet:
        register, verb = self._acts.register, self.tr("Register")
        self.sheet = NobodySheet(self, MILIEU, verb, self._context, register, self.keeper)
        return self.sheet

    def _columns(self) -> tuple[Column[MilieuRow], ...]:
        return (
            Column(self.tr("Number"), lambda row: row.number, strong=True),
            Column(self.tr("What"), lambda row: row.title, stretch=True),
            Column(self.tr("Kind"), lambda row: say(self._kinds[row.kind]), priority=2),
            Column(
                self.tr("Since"),
                lambda row: show_date(row.at),
                sort=lambda row: row.at.isoformat(),
                priority=3,
                muted=True,
            ),
            Column(self.tr("Next"), self._next, sort=lambda row: row.review_at.isoformat()),
            Column(
                self.tr("By"),
                lambda row: self._context.name_of(row.owner),
                priority=2,
                muted=True,
            ),
        )

    def _next(self, row: MilieuRow) -> str:
        return show_date(row.review_at) if row.ended_at is None else show_date(row.ended_at)

    @Slot()
    def _load(self) -> None:
        work = partial(self._acts.listed, Standing(self.tabs.selected()))
        self._context.jobs.run(self, work, self._show, self._refused)

    def _show(self, rows: tuple[MilieuRow, ...]) -> None:
        self.table.show_rows(rows)
        self.loaded.emit()

    @Slot(object)
    def _open(self, row: MilieuRow) -> None:
        work = partial(self._acts.open, row.id)
        self._context.jobs.run(self, work, self._opened, self._refused)

    def _opened(self, view: MilieuView) -> None:
        follow_up = partial(self._follow_up, view.milieu.id)
        self.dialog = MilieuDialog(self, view, self._context, follow_up)
        self.dialog.open()

    def _follow_up(self, milieu: MilieuId) -> None:
        self._follow(milieu).begin({"next": "3"})

    def _follow(self, milieu: MilieuId) -> NobodySheet:
        submit, about = partial(self._acts.follow_up, milieu), (Kind.MILIEU, str(milieu))
        self.sheet = NobodySheet(
            self, FOLLOW_UP, self.tr("Save"), self._context, submit, self.keeper, about
        )
        self.sheet.explain(say(KINDS[EntryKind.MILIEU_REVIEW]))
        return self.sheet

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))
