"""I dag: what is due, today's appointments, and what waits."""

from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from models.access.roles import may
from models.calendar.entry import ABOUT_CONTACTS, SECONDED, EntryKind
from models.calendar.rows import Awaited, CopyOut, Desk, QueueRow
from models.calendar.settling import IN_INBOX
from models.cases.lists import Asked, Selection
from models.cases.pages import PAGE_OF
from models.cases.rows import Tile
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import PrintId
from models.usecases.countersign import SEES_LIST
from models.usecases.views import ListBegin
from ui.calendar.closed_card import ClosedCard
from ui.changes import Refresh
from ui.context import Context
from ui.forms.new_menu import NewMenu
from ui.kit.buttons import primary
from ui.kit.chip import due_chip
from ui.kit.columns import Columns
from ui.kit.empty import EmptyState
from ui.kit.labels import Label, Role
from ui.kit.page import Page
from ui.language import filled, say, show_long_date, show_time
from ui.paper.settle_dialog import SettleDialog
from ui.today.acts import TodayActs
from ui.today.lines import Line, Lines
from ui.today.queue_panel import QueuePanel

MINUTE_MS: Final = 60_000
_LINES_AROUND: Final = 15
"""Lines of text above and below the queue, what is left after the call among them."""
SHOWS: Final = (
    Kind.CONCERN,
    Kind.CASE,
    Kind.ENTRY,
    Kind.VISIT,
    Kind.PRINT,
    Kind.DISCLOSURE,
    Kind.SETTING,
    Kind.COUNTERSIGNATURE,
)


class TodayView(Page):
    """The first page of the day.

    Signals:
        loaded: a ``Desk`` is shown.
    """

    loaded = Signal(object)

    dialog: SettleDialog | None = None

    def __init__(
        self,
        acts: TodayActs,
        context: Context,
        drafts: QWidget | None = None,
        backups: QWidget | None = None,
        go_live: QWidget | None = None,
        closed: ClosedCard | None = None,
        away: QWidget | None = None,
    ) -> None:
        """Make the page.

        Args:
            acts: its queries.
            context: jobs, clock, changes and the way to other screens.
            drafts: a card with one's own drafts, which keeps itself fresh.
            backups: a card that says how old the last backup is, likewise.
            closed: a card that asks who takes what expires while the office is closed.
            go_live: a card that leads to the go-live list, until the vault is in real use.
            away: a card that says who is away today, likewise.
        """
        super().__init__("")
        self._acts, self._context = acts, context
        self.desk: Desk | None = None
        self.new = primary(self.tr("New concern"), "plus")
        self.new.setObjectName("new_concern")
        self.new.setToolTip(self.tr("Ctrl+N, from anywhere"))
        self.new.clicked.connect(context.go.new_concern)
        self.begin_new = NewMenu(context)
        self.add_act(self.begin_new)
        self.add_act(self.new)
        self._empty = EmptyState("circle-check", "")
        self.panel = QueuePanel(acts.lists, context, self._empty)
        self.queue, self.counts, self.more = (
            self.panel.table, self.panel.counts, self.panel.more,
        )  # fmt: skip
        self.queue.opened.connect(self._open_row)
        self.more.clicked.connect(self._load_more)
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self._make_cards()
        self.drafts, self.backups, self.go_live, self.away = drafts, backups, go_live, away
        self.closed = closed
        self._lay_out()
        self._refresh = Refresh(self, context.feed, self._load, kinds=SHOWS)
        self.panel.wanted.connect(self._refresh.again)
        self._tick = QTimer(self)
        self._tick.setInterval(MINUTE_MS)
        self._tick.timeout.connect(self._refresh.again)
        self._tick.start()

    def _make_cards(self) -> None:
        self.appointments = Lines(
            self.tr("Appointments today"), self.tr("No appointments today.")
        )
        self.after_call = Lines(self.tr("After the call"))
        self.tiles = Lines(self.tr("Cases and concerns"))
        self.tiles.opened.connect(self._context.go.show_cases)
        self.receipts = Lines(self.tr("Receipts awaited"))
        self.copies = Lines(self.tr("Copies out"))
        self.seconds = Lines(self.tr("Waits for a second person"))
        for card in (self.appointments, self.after_call):
            card.opened.connect(self._open_row)
        self.receipts.opened.connect(self._open_awaited)
        self.copies.opened.connect(self._open_copy)
        self.seconds.opened.connect(self._open_seconded)

    def _lay_out(self) -> None:
        columns = Columns(share=(5, 2), letters=118)
        if self.closed is not None:
            columns.left.addWidget(self.closed)
        columns.left.addWidget(self.panel)
        columns.left.addWidget(self.after_call)
        for card in (
            self.appointments, self.away, self.drafts, self.tiles, self.receipts, self.copies,
            self.seconds, self.backups, self.go_live,
        ):  # fmt: skip
            if card is not None:
                columns.right.addWidget(card)
        for side in (columns.left, columns.right):
            side.addStretch(1)
        self.content.addWidget(self.problem)
        self.content.addWidget(columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the queue have what a high window has room for."""
        super().resizeEvent(event)
        around = _LINES_AROUND * self.fontMetrics().lineSpacing()
        self.panel.table.give_room(self.height() - around)

    @Slot()
    def _load(self) -> None:
        work = partial(self.panel.ask, self._acts.desk)
        self._context.jobs.run(self, work, self._show, self._refuse)
        if self.closed is not None:
            self.closed.reload()
        self._context.jobs.run(self, self._acts.tiles, self._show_tiles, self._refuse)

    def _show(self, found: tuple[ListBegin | None, Asked, Desk]) -> None:
        begun, asked, desk = found
        if begun is None and asked != self.panel.state.asked:
            return  # the queue was narrowed meanwhile
        self.desk = desk
        now = self._context.clock.now()
        self.problem.hide()
        self.set_title(self.tr("Today"), show_long_date(now))
        self.panel.show_queue(begun, desk.queue)
        self._empty.say(*self._nothing(desk))
        self.appointments.show_lines([self._appointment(row) for row in desk.appointments])
        self.after_call.show_lines([self._left(row) for row in desk.after_call])
        self.receipts.show_lines([self._awaited(row) for row in desk.receipts])
        self.copies.show_lines([self._copy(row) for row in desk.copies])
        self.seconds.show_lines([self._seconded(row) for row in desk.seconds])
        self.loaded.emit(desk)

    def _show_tiles(self, tiles: tuple[Tile, ...]) -> None:
        """Say how long each list is; every number opens exactly its own list."""
        words = {
            Selection.CONCERNS: self.tr("New concerns: {count}"),
            Selection.MINE: self.tr("My cases: {count}"),
            Selection.OVERDUE: self.tr("Overdue cases: {count}"),
            Selection.WAITING: self.tr("Waiting for others: {count}"),
            Selection.STEPLESS: self.tr("Without next step: {count}"),
        }
        self.tiles.show_lines(
            [
                Line(
                    filled(words[tile.selection], count=str(tile.total)),
                    "",
                    None,
                    tile.selection,
                )
                for tile in tiles
                if tile.total or tile.selection is Selection.MINE
            ]
        )

    def _nothing(self, desk: Desk) -> tuple[str, str]:
        if self.panel.state.asked.filters:
            return (
                self.tr("Nothing is left by these filters"),
                self.tr("Take one away, or press Clear all."),
            )
        if desk.done:
            return (
                self.tr("Everything is done"),
                self.tr("Nothing is due. When somebody calls, press Ctrl+N."),
            )
        return (
            self.tr("The queue is empty"),
            self.tr("What is left stands beside and below."),
        )

    @Slot()
    def _load_more(self) -> None:
        have, asked = len(self.queue.model.rows), self.panel.state.asked
        work = partial(self._acts.more, have, asked)
        self._context.jobs.run(self, work, self.panel.add, self._refuse)

    def _appointment(self, row: QueueRow) -> Line:
        start = show_time(row.starts_at or row.due_at)
        words = f"{start} {say(row.words)}"
        detail = " · ".join(part for part in (row.number, say(row.who), row.place) if part)
        return Line(words, detail, None, row)

    def _left(self, row: QueueRow) -> Line:
        now = self._context.clock.now()
        return Line(row.number, say(row.who), due_chip(row.due_at, now), row)

    def _seconded(self, row: QueueRow) -> Line:
        detail = self.tr("Somebody else looks at it. You need do nothing.")
        return Line(row.number, detail, due_chip(row.due_at, self._context.clock.now()), row)

    def _awaited(self, row: Awaited) -> Line:
        now = self._context.clock.now()
        chip = due_chip(row.due_at, now) if row.due_at else None
        detail = " · ".join(part for part in (row.to, row.case_number) if part)
        return Line(row.number, detail, chip, row)

    def _copy(self, row: CopyOut) -> Line:
        now = self._context.clock.now()
        chip = due_chip(row.return_by, now) if row.return_by else None
        detail = " · ".join(part for part in (row.holder, row.case_number) if part)
        return Line(row.number, detail, chip, row)

    @Slot(object)
    def _open_row(self, row: QueueRow) -> None:
        if row.kind is EntryKind.PAPER_RETURN and row.case_id is None:
            self._settle_of(row)
        elif row.kind is EntryKind.AFTER_CALL and row.concern_id is not None:
            self._context.go.after_call(row.concern_id)
        elif row.case_id is not None:
            self._context.go.open_case(row.case_id, PAGE_OF.get(row.kind, ""))
        elif row.concern_id is not None:
            self._context.go.open_concern(row.concern_id)
        else:
            self._open_place(row)

    def _open_place(self, row: QueueRow) -> None:
        """Lead to the place of what is of no case and no concern."""
        if row.kind in IN_INBOX:
            self._context.go.show_inbox()
        elif row.kind is EntryKind.READ_LEARNING:
            self._context.go.show_learning()
        elif row.meeting_id is not None:
            self._context.go.open_meeting(row.meeting_id)
        elif row.kind is EntryKind.MILIEU_REVIEW:
            self._context.go.show_milieus()
        elif row.kind is EntryKind.PLAN_REVIEW:
            self._context.go.show_office()
        elif row.kind in ABOUT_CONTACTS:
            self._context.go.show_contacts()
        elif row.kind in SECONDED:
            self._context.go.show_security("countersignatures")

    @Slot(object)
    def _open_seconded(self, row: QueueRow) -> None:
        """Lead to the list where the role has it, else say who signs."""
        if any(may(self._context.user.role, right) for right in SEES_LIST):
            self._context.go.show_security("countersignatures")
            return
        words = self.tr("{number} waits for a leader, who has to look at it.")
        self._context.go.tell(filled(words, number=row.number))

    @Slot(object)
    def _open_awaited(self, row: Awaited) -> None:
        if row.case_id is None:
            self._context.go.show_handovers()
        else:
            self._context.go.open_case(row.case_id, "handovers")

    @Slot(object)
    def _open_copy(self, row: CopyOut) -> None:
        if row.case_id is not None:
            self._context.go.open_case(row.case_id, "papers")
        else:
            self._settle(row)

    def _settle_of(self, row: QueueRow) -> None:
        """Ask what became of the concern's copies, the first due back first."""
        copies = () if self.desk is None else self.desk.copies
        for copy in copies:
            if copy.concern_id == row.concern_id:
                self._settle(copy)
                return

    def _settle(self, row: CopyOut) -> None:
        copy = (PrintId(row.print_id), row.number)
        self.dialog = SettleDialog(self.window(), self._context, self._acts.settle, copy)
        self.dialog.open()

    def _refuse(self, refusal: Refused) -> None:
        self.problem.setText(say(refusal.why))
        self.problem.show()
