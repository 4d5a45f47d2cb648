"""The attachments of a concern or case: what is there, and what can be done with it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.attachments.file_types import TYPES
from models.attachments.limits import PER_CASE, cost, rule, shown_size
from models.attachments.rows import Attached, AttachmentRow
from models.forms.answers import Answers, written
from models.forms.definitions.attachment import DELETE_ATTACHMENT, EXPORT_ATTACHMENT
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId
from models.usecases.export_attachment import WHAT_IT_MEANS, Exported
from models.usecases.view_attachment import Laid
from ui.attachments.acts import AttachmentActs
from ui.attachments.add_sheet import AddSheet, local_files
from ui.attachments.viewer import Viewer
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.forms.outside_sheet import outside_sheet
from ui.kit.buttons import Button, plain_button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.chip import ChipLook
from ui.kit.dialogs import Dialog, inform
from ui.kit.empty import EmptyState
from ui.kit.files_dialog import ask_where
from ui.kit.labels import Muted
from ui.kit.tables import Column, Table
from ui.kit.tokens import Tone
from ui.language import filled, say, show_when

_EMPTY, _LEAST, _MOST, _HEAD, _LINE = 230, 110, 300, 56, 36  # pixels, on a concern's page


class AttachmentsPanel(QWidget):
    """A line for each file, and the acts on the chosen one; files can be dragged onto it."""

    def __init__(
        self, acts: AttachmentActs, context: Context, kind: Kind, key: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._acts, self._context, self._of = acts, context, (kind, key)
        self.setObjectName("attachments")
        self.sheet: AddSheet | FormSheet | None = None
        self.viewer: Viewer | None = None
        self.dialog: Dialog | None = None
        self.picker: QFileDialog | None = None
        self._locked = True
        self.setAcceptDrops(True)
        button = primary if kind is Kind.CASE else plain_button  # one main act on a page
        self.add = button(self.tr("Add files …"), "paperclip")
        self.add.setObjectName("add_files")
        self.room = Muted()
        self.table: Table[AttachmentRow] = Table(
            self._columns(),
            name=self.tr("Attachments"),
            empty=EmptyState(
                "paperclip",
                self.tr("No files are kept here yet"),
                self.tr(
                    "Letters, screenshots and recordings that belong to the matter. Drag them "
                    "here, or choose them. They are kept encrypted with everything else."
                ),
            ),
            key=lambda row: row.id,
        )
        self.warning = Note("")
        self.warning.hide()
        self.look = plain_button(self.tr("Look at it"), "eye")
        self.look.setObjectName("look")
        self.export = plain_button(self.tr("Save a copy outside …"), "file-export")
        self.export.setObjectName("export")
        self.gone = plain_button(self.tr("What became of the copy …"), "circle-check")
        self.gone.setObjectName("copy_gone")
        self.delete = quiet(self.tr("Delete …"), "trash")
        self.delete.setObjectName("delete")
        self._lay_out()
        self._connect()
        self._chosen(None)
        self._refresh = Refresh(self, context.feed, self.reload, wants=self._wants)

    @Slot()
    def reload(self) -> None:
        """Ask for the files again."""
        work = partial(self._acts.listed, *self._of)
        self._context.jobs.run(self, work, self._show, self._refused)

    @Slot()
    def ask_add(self) -> None:
        """Open the sheet that adds files; it stands over the window and outlives this page."""
        sheet = AddSheet(self.window(), self._acts, self._context, self._of)
        self.sheet = sheet
        sheet.open()

    @Slot()
    def view(self) -> None:
        """Look at the chosen file."""
        row = self.table.current()
        if row is None or row.sight is None or self._acts.look is None:
            return
        work = partial(self._acts.view, row.id)
        self._context.jobs.run(self, work, self._laid, self._refused)

    @Slot()
    def ask_export(self) -> None:
        """Say what a copy outside means, ask why, then where."""
        row = self.table.current()
        if row is None:
            return
        reasons: list[str] = []
        sheet = FormSheet(
            self.window(), EXPORT_ATTACHMENT, self.tr("Choose where …"), self._context,
            partial(_keep_reason, reasons),
        )  # fmt: skip
        sheet.explain("\n".join(f"• {say(line)}" for line in WHAT_IT_MEANS))
        sheet.saved.connect(partial(self._ask_where, row, reasons))
        self.sheet = sheet
        sheet.begin()

    @Slot()
    def ask_gone(self) -> None:
        """Ask what became of the first copy that still lies outside."""
        row = self.table.current()
        if row is None or not row.out:
            return
        copy = (row.out[0].id, row.out[0].number)
        self.sheet = outside_sheet(self.window(), self._context, self._acts.settle, copy)

    @Slot()
    def ask_delete(self) -> None:
        """Ask why, then delete."""
        row = self.table.current()
        if row is None:
            return
        sheet = FormSheet(
            self.window(), DELETE_ATTACHMENT, self.tr("Delete for good"), self._context,
            partial(self._delete, row),
        )  # fmt: skip
        words = self.tr(
            "{number} {title} is deleted with its content. Backups keep it for a time."
        )
        sheet.explain(filled(words, number=row.number, title=row.title))
        sheet.saved.connect(self._deleted)
        self.sheet = sheet
        sheet.begin()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over it, where files can be added."""
        if event.mimeData().hasUrls() and not self._locked:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the sheet with the files that were let go here."""
        self.ask_add()
        if isinstance(self.sheet, AddSheet):
            self.sheet.take(local_files(event))
        event.acceptProposedAction()

    def _wants(self, topics: frozenset[Topic]) -> bool:
        return self._of in topics or any(kind is Kind.ATTACHMENT for kind, _ in topics)

    def _show(self, attached: Attached) -> None:
        self._locked = attached.locked
        self.table.show_rows(attached.rows)
        if attached.rows and self.table.current() is None:
            self.table.select(attached.rows[0].id)
        if self._of[0] is Kind.CONCERN:
            lines = len(attached.rows)
            height = min(max(_HEAD + _LINE * lines, _LEAST), _MOST) if lines else _EMPTY
            self.table.setFixedHeight(height)
        used = filled(self.tr("{used} of {most} used."), used=shown_size(attached.used))
        self.room.setText(f"{say(rule())} {say(cost())} {filled(used, most=PER_CASE.shown)}")
        self.add.setEnabled(not attached.locked)
        for part in self._acts_on_one():
            part.setVisible(bool(attached.rows))
        self.look.setVisible(bool(attached.rows) and self._acts.look is not None)
        self._chosen(self.table.current())

    @Slot(object)
    def _chosen(self, row: AttachmentRow | None) -> None:
        for part in self._acts_on_one():
            part.setEnabled(row is not None and not self._locked)
        self.look.setEnabled(row is not None and row.sight is not None)
        self.gone.setVisible(row is not None and bool(row.out))
        self.warning.say(self._told(row) if row is not None else "")

    def _told(self, row: AttachmentRow) -> str:
        """Return what to know of a file before one does anything with it."""
        lines: list[str] = []
        if row.verdict.warning is not None:
            lines.append(say(row.verdict.warning))
        if row.sight is None:
            lines.append(
                self.tr("It is not shown here, since nothing here can open it safely.")
            )
        elif self._acts.look is None:
            lines.append(
                self.tr("On this computer files are not shown. Save a copy to see it.")
            )
        if len(row.outside) > len(row.out):
            words = self.tr("Saved outside as {numbers}.")
            lines.append(filled(words, numbers=", ".join(row.outside)))
        if row.out:
            words = self.tr("Still outside: {numbers}.")
            lines.append(filled(words, numbers=", ".join(each.number for each in row.out)))
        return " ".join(lines)

    def _laid(self, laid: Laid) -> None:
        if self._acts.look is not None:
            self.viewer = Viewer(self.window(), self._acts.look, self._context.jobs, laid)
            self.viewer.open()

    @Slot()
    def _ask_where(self, row: AttachmentRow, reasons: list[str]) -> None:
        name = row.outside_name
        pattern = filled(self.tr("Files (*.{ending})"), ending=name.rpartition(".")[2])
        title = self.tr("Save a copy outside the vault")
        then = partial(self._export, row, reasons[-1])
        self.picker = ask_where(self, title, name, pattern, then)

    def _export(self, row: AttachmentRow, reason: str, path: str) -> None:
        work = partial(self._acts.export, row.id, reason)
        then = partial(self._write, path)
        self._context.jobs.run(self, work, then, self._refused)

    def _write(self, path: str, made: Exported) -> None:
        self._context.feed.announce(made.changed)
        work = partial(self._acts.save_file, path, made.data)
        then = partial(self._written, made.number)
        self._context.jobs.run_paper(self, work, then, self._refused)

    def _written(self, number: str, _nothing: None) -> None:
        words = self.tr("Saved as copy {number}. Delete it when you are done with it.")
        self._context.go.tell(filled(words, number=number))

    def _delete(self, row: AttachmentRow, answers: Answers) -> Changed:
        return self._acts.delete(row.id, written(answers, "reason"))

    @Slot()
    def _deleted(self) -> None:
        self._context.go.tell(self.tr("The attachment is deleted"))

    def _refused(self, refusal: Refused) -> None:
        self.dialog = inform(self, self.tr("That cannot be done"), say(refusal.why))

    def _acts_on_one(self) -> tuple[Button, ...]:
        return self.export, self.delete

    def _connect(self) -> None:
        self.add.clicked.connect(self.ask_add)
        self.look.clicked.connect(self.view)
        self.export.clicked.connect(self.ask_export)
        self.gone.clicked.connect(self.ask_gone)
        self.delete.clicked.connect(self.ask_delete)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self.view)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.room, 1)
        head.addWidget(self.add)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.look, self.export, self.gone, self.delete):
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.warning)
        column.addLayout(foot)

    def _columns(self) -> tuple[Column[AttachmentRow], ...]:
        now, who = self._context.clock.now, self._context.name_of
        came: Column[AttachmentRow] = Column(
            self.tr("Concern"), lambda row: row.concern_number, priority=5, muted=True
        )
        return (
            Column(self.tr("Number"), lambda row: row.number, strong=True),
            Column(self.tr("What it is"), lambda row: row.title, stretch=True),
            Column(self.tr("Kind"), _kind_words, chip=_kind),
            Column(self.tr("From"), lambda row: row.source, priority=2),
            Column(
                self.tr("Size"), lambda row: shown_size(row.size), sort=lambda row: row.size,
                priority=3, number=True,
            ),
            *((came,) if self._of[0] is Kind.CASE else ()),
            Column(
                self.tr("Added"), lambda row: show_when(row.added_at, now()),
                sort=lambda row: row.added_at, priority=4, muted=True,
            ),
            Column(self.tr("By"), lambda row: who(row.added_by), priority=6, muted=True),
        )  # fmt: skip


def _kind_words(row: AttachmentRow) -> str:
    return say(TYPES[row.type].words)


def _kind(row: AttachmentRow) -> ChipLook:
    verdict = row.verdict
    if verdict.risky:
        return ChipLook(_kind_words(row), Tone.OVERDUE, "alert-triangle")
    if verdict.disguised:
        return ChipLook(_kind_words(row), Tone.URGENT, "alert-circle")
    return ChipLook(_kind_words(row), Tone.INFO, "file-text")


def _keep_reason(reasons: list[str], answers: Answers) -> Changed:
    """Keep the reason until the place is chosen: nothing is registered before that."""
    reasons.append(written(answers, "reason"))
    return frozenset()


def attachments_page(acts: AttachmentActs, context: Context, case_id: CaseId) -> QWidget:
    """Return the page of a case's attachments."""
    return AttachmentsPanel(acts, context, Kind.CASE, case_id)


def files_card(acts: AttachmentActs, context: Context, concern_id: ConcernId) -> Card:
    """Return the card of a concern's attachments; hidden until the concern is shown."""
    card = Card(QCoreApplication.translate("AttachmentsPanel", "Attachments"))
    card.add(AttachmentsPanel(acts, context, Kind.CONCERN, concern_id))
    card.hide()
    return card
