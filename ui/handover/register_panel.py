"""The register of disclosures as a list: narrowed by chips, opened row by row, printed."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.disclosures.register import Asked, Filter, RegisterPage, RegisterRow, fits
from models.documents.register_paper import SHEET
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.usecases.print_register import RegisterCopy
from models.usecases.register_entry import RegisterEntry
from ui.changes import Refresh
from ui.context import Context
from ui.handover.register_acts import RegisterActs
from ui.handover.register_entry import EntryDialog
from ui.handover.register_words import chips, columns, groups
from ui.kit.buttons import plain_button, quiet
from ui.kit.empty import EmptyState
from ui.kit.filter_bar import FilterBar
from ui.kit.labels import Label, Role
from ui.kit.tables import Table
from ui.language import filled, say
from ui.paper.paper_dialog import PaperDialog

PAUSE_MS: Final = 250
_ROWS_OF_CARD: Final = 7


class RegisterPanel(QWidget):
    """What was given and received, the newest first: of all, a case or a citizen.

    Signals:
        loaded: a ``RegisterPage`` is shown.
    """

    loaded = Signal(object)

    def __init__(
        self,
        acts: RegisterActs,
        context: Context,
        about: Topic | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make it; ``about`` is the case, concern or person whose register it is."""
        super().__init__(parent)
        self._acts, self._context = acts, context
        self.asked = Asked(about)
        self.dialog: EntryDialog | None = None
        self.paper: PaperDialog | None = None
        self._make_filter()
        self.table: Table[RegisterRow] = Table(
            columns(with_case=about is None or about[0] is not Kind.CASE),
            name=self.tr("Register of disclosures"),
            empty=EmptyState(
                "list-details",
                self.tr("Nothing stands here"),
                self.tr(
                    "What is given to others or received from them is written here by itself, "
                    "spoken words and refusals too."
                ),
            ),
            key=lambda row: row.id,
        )
        self.table.view.setSortingEnabled(False)  # by time, over every page
        self.counts = Label("", Role.MUTED)
        self.more = quiet(self.tr("Show more"), "chevron-down")
        self.more.hide()
        self.print = plain_button(self.tr("Print this list …"), "printer")
        self.print.setObjectName("print_register")
        self._lay_out()
        self._connect()
        kinds = (Kind.DISCLOSURE, Kind.RECEIPT, Kind.CASE, Kind.CONCERN)
        self._refresh = Refresh(self, context.feed, self.reload, kinds=kinds)

    def _make_filter(self) -> None:
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setObjectName("register_filter")
        self.filter.setAccessibleName(self.tr("Filter the register"))
        self.filter.setPlaceholderText(self.tr("Number, or who it went to"))
        self.filter.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self.bar = FilterBar(self.filter)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.print)
        foot.addWidget(self.counts, 1)
        foot.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        if self.asked.about is not None:  # within a page that scrolls
            height = self.table.view.verticalHeader().defaultSectionSize()
            self.table.setMinimumHeight(height * _ROWS_OF_CARD)

    def _connect(self) -> None:
        self.filter.textEdited.connect(self._pause.start)
        self._pause.timeout.connect(self._on_typed)
        self.filter.textChanged.connect(self._on_emptied)
        self.bar.narrowed.connect(self.narrow)
        self.bar.taken.connect(lambda key: self.narrow(key, ""))
        self.bar.cleared.connect(self._clear)
        self.table.opened.connect(self._open)
        self.more.clicked.connect(self._load_more)
        self.print.clicked.connect(self._print)

    @Slot()
    def reload(self) -> None:
        """Ask for the register again."""
        have = len(self.table.model.rows)
        asked = self.asked
        work = partial(self._ask, asked, replace(asked, rows=have))
        self._context.jobs.run(self, work, self._show, self._refused)

    @Slot(str, str)
    def narrow(self, key: str, value: str) -> None:
        """Show fewer rows, or all again by ""."""
        if not value or fits(Filter(key), value):
            self._change(self.asked.narrowed(Filter(key), value))

    def _ask(self, wanted: Asked, asked: Asked) -> tuple[Asked, RegisterPage]:
        return wanted, self._acts.listed(asked)

    def _change(self, asked: Asked) -> None:
        self.asked = asked
        self.table.show_rows(())
        self.reload()

    @Slot()
    def _clear(self) -> None:
        self.filter.clear()
        self._change(self.asked.plain)

    @Slot()
    def _on_typed(self) -> None:
        self._change(replace(self.asked, containing=self.filter.text()))

    @Slot(str)
    def _on_emptied(self, words: str) -> None:
        if not words and self.asked.containing:
            self._pause.start()

    def _show(self, found: tuple[Asked, RegisterPage]) -> None:
        asked, page = found
        if asked != self.asked:
            return  # another filter was chosen meanwhile
        self.table.show_rows(page.rows)
        self.bar.offer_groups(groups(page))
        self._count(page)
        self.loaded.emit(page)

    @Slot()
    def _load_more(self) -> None:
        asked = self.asked
        further = replace(asked, offset=len(self.table.model.rows))
        work = partial(self._ask, asked, further)
        self._context.jobs.run(self, work, self._add, self._refused)

    def _add(self, found: tuple[Asked, RegisterPage]) -> None:
        asked, page = found
        if asked == self.asked:
            rows = {row.id: row for row in (*self.table.model.rows, *page.rows)}
            self.table.show_rows(tuple(rows.values()))
            self._count(page)

    def _count(self, page: RegisterPage) -> None:
        """Say how many rows there are; of one citizen nothing is counted."""
        shown = len(self.table.model.rows)
        self.more.setVisible(shown < page.total)
        self.print.setEnabled(page.total > 0)
        words = ""
        if self.asked.about is None and page.total:
            words = filled(self.tr("{shown} of {total} shown"), shown=shown, total=page.total)
        self.counts.setText(words)
        self.bar.show_filters(chips(self.asked), "")

    @Slot(object)
    def _open(self, row: RegisterRow) -> None:
        work = partial(self._acts.open, row.id)
        self._context.jobs.run(self, work, self._show_entry, self._refused)

    def _show_entry(self, entry: RegisterEntry) -> None:
        self.dialog = EntryDialog(self.window(), entry, self._acts, self._context)
        self.dialog.open()

    @Slot()
    def _print(self) -> None:
        self.print.setEnabled(False)  # a second press would make, and register, one more
        work = partial(self._acts.print, self.asked)
        self._context.jobs.run(self, work, self._show_paper, self._not_printed)

    def _show_paper(self, made: RegisterCopy) -> None:
        self.print.setEnabled(True)
        self._context.feed.announce(made.changed)
        title = filled(self.tr("Register of disclosures, {number}"), number=made.number)
        jobs = self._context.jobs
        window, draw = self.window(), self._acts.draw
        self.paper = PaperDialog(window, title, draw, jobs, made.pdf, SHEET)
        self.paper.open()

    def _not_printed(self, refusal: Refused) -> None:
        self.print.setEnabled(True)
        self._refused(refusal)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))
