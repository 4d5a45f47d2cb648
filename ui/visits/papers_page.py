"""The copies of a case's papers: which are out, with whom, and what became of the others."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.cases.papers import FATES, PAPERS, Channel, Fate
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.usecases.settle_copy import SettledCopy
from models.visits.rows import CopyRow
from ui.changes import Refresh
from ui.context import Context
from ui.forms.outside_sheet import outside_sheet
from ui.kit.buttons import plain_button, quiet
from ui.kit.chip import ChipLook, due_chip
from ui.kit.dialogs import Confirm, Dialog, Inform, confirm, inform
from ui.kit.empty import EmptyState
from ui.kit.labels import Muted
from ui.kit.tables import Column, Table
from ui.kit.tokens import Tone
from ui.language import filled, say, show_when
from ui.visits.acts import VisitActs

OFFERED = (
    (Fate.SHREDDED, "trash"),
    (Fate.FILED, "folder"),
    (Fate.HANDED_OVER, "user"),
    (Fate.LOST, "alert-triangle"),
)


class PapersPage(QWidget):
    """One line a copy; what became of the chosen one is said below.

    Without a case it lists every copy that is out.
    """

    def __init__(
        self,
        acts: VisitActs,
        context: Context,
        case_id: CaseId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._acts, self._context, self.case_id = acts, context, case_id
        self.setObjectName("papers")
        self.dialog: Confirm | Inform | None = None
        self.table: Table[CopyRow] = Table(
            self._columns(),
            name=self.tr("Copies outside the vault"),
            empty=EmptyState(
                "printer",
                self.tr("Nothing is printed or saved outside"),
                self.tr(
                    "Copies on paper, and files saved outside, stand here with what became of them."
                ),
            ),
            key=lambda row: row.print_id,
        )
        self.guide = Muted(self.tr("Choose a copy and say what became of it."))
        self.buttons = {fate: plain_button(say(FATES[fate]), icon) for fate, icon in OFFERED}
        self.failed = quiet(say(FATES[Fate.NOT_PRINTED]))
        self.buttons[Fate.NOT_PRINTED] = self.failed
        self.gone = plain_button(self.tr("What became of the copy …"), "circle-check")
        self.gone.setObjectName("copy_gone")
        self.gone.clicked.connect(self.settle_outside)
        self.sheet: Dialog | None = None
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for fate, button in self.buttons.items():
            button.setObjectName(str(fate))
            button.clicked.connect(partial(self.settle, fate))
            foot.addWidget(button)
        foot.addWidget(self.gone)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.table, 1)
        column.addWidget(self.guide)
        column.addLayout(foot)
        self.table.chosen.connect(self._chosen)
        self._chosen(None)
        kinds = {Kind.PRINT, Kind.ATTACHMENT, Kind.ENTRY, Kind.CASE}
        self._refresh = Refresh(self, context.feed, self.reload, kinds=kinds)

    @Slot()
    def reload(self) -> None:
        """Ask for the copies again."""
        acts, case = self._acts, self.case_id
        work = acts.copies_out if case is None else partial(acts.copies_of_case, case)
        self._context.jobs.run(self, work, self._show, self._refused)

    def settle(self, fate: Fate) -> None:
        """Say what became of the chosen copy; asked once more, since it is final."""
        row = self.table.current()
        if row is None or row.document is None or row.settled_at is not None:
            return
        title = self.tr("Copy {number}: {fate}?")
        title = filled(title, number=row.number, fate=say(FATES[fate]).lower())
        told = self.tr("This ends the task to get the copy back. It cannot be taken back.")
        if fate is Fate.LOST:
            told = self.tr("The loss is recorded as a breach of data security, from now.")
        self.dialog = confirm(
            self, title, told, say(FATES[fate]), partial(self._settle, row, fate),
            dangerous=fate is Fate.LOST,
        )  # fmt: skip

    @Slot()
    def settle_outside(self) -> None:
        """Ask what became of the chosen copy of an attachment, and how."""
        row = self.table.current()
        if row is None or row.document is not None or row.settled_at is not None:
            return
        copy = (str(row.print_id), row.number)
        settle = self._acts.settle_outside
        self.sheet = outside_sheet(self.window(), self._context, settle, copy)

    def _settle(self, row: CopyRow, fate: Fate) -> None:
        work = partial(self._acts.settle, row.print_id, fate)
        self._context.jobs.run(self, work, self._settled, self._refused)

    def _settled(self, settled: SettledCopy) -> None:
        self._context.feed.announce(settled.changed)
        if settled.advice is not None:
            title = self.tr("Call now")
            self.dialog = inform(self, title, say(settled.advice))
        else:
            self._context.go.tell(self.tr("The copy is settled"))

    def _show(self, rows: tuple[CopyRow, ...]) -> None:
        self.table.show_rows(rows)
        self.guide.setVisible(bool(rows))
        self._chosen(self.table.current())

    @Slot(object)
    def _chosen(self, row: CopyRow | None) -> None:
        out = row is not None and row.settled_at is None
        outside = row is not None and row.document is None
        for button in self.buttons.values():
            button.setEnabled(out)
            button.setVisible(bool(self.table.model.rows) and not outside)
        self.gone.setEnabled(out)
        self.gone.setVisible(outside)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))

    def _columns(self) -> tuple[Column[CopyRow], ...]:
        now = self._context.clock.now
        columns: tuple[Column[CopyRow], ...] = (
            Column(self.tr("State"), self._state_words, chip=self._state),
            Column(self.tr("Copy"), lambda row: row.number, strong=True),
            Column(self.tr("Document"), _document, stretch=True),
            Column(self.tr("Held by"), self._holder, priority=2),
            Column(
                self.tr("Printed"),
                lambda row: show_when(row.printed_at, now()),
                priority=4,
                muted=True,
            ),
        )
        if self.case_id is not None:
            return columns
        number: Column[CopyRow] = Column(
            self.tr("Case"), lambda row: row.case_number, priority=3
        )
        return (*columns[:2], number, *columns[2:])

    def _state(self, row: CopyRow) -> ChipLook:
        if row.settled_at is None:
            return due_chip(row.return_by or row.printed_at, self._context.clock.now())
        fate = row.fate or Fate.SHREDDED
        tone = Tone.OVERDUE if fate is Fate.LOST else Tone.OK
        return ChipLook(say(FATES[fate]), tone)

    def _holder(self, row: CopyRow) -> str:
        return row.holder or self._context.name_of(row.printed_by)

    def _state_words(self, row: CopyRow) -> str:
        return self._state(row).words


def _document(row: CopyRow) -> str:
    if row.document is None:
        words = QCoreApplication.translate("PapersPage", "{what} · saved outside")
        return filled(words, what=row.what)
    said = say(PAPERS[row.document])
    count = f"{row.copy}/{row.copies}"
    kind = " · PDF" if row.channel is Channel.FILE else ""
    return f"{said} {count}{kind}"


def papers_page(acts: VisitActs, context: Context) -> Callable[[CaseId], QWidget]:
    """Return what makes the page of a case's papers."""
    return partial(PapersPage, acts, context)
