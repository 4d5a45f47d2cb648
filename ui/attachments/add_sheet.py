"""Adding files: the limits first, then the files, what they are, and who they came from."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from models.attachments.limits import PER_CASE, PER_FILE, cost, rule
from models.forms.answers import Problem, check, written
from models.forms.definitions.attachment import COMMON
from models.kernel.clock import local
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.usecases.add_attachment import NewAttachment
from ui.attachments.acts import AttachmentActs
from ui.attachments.file_row import FileRow
from ui.changes import Changed
from ui.context import Context
from ui.kit.busy import BusyBar
from ui.kit.buttons import plain_button, primary
from ui.kit.card import Note
from ui.kit.dialogs import Dialog
from ui.kit.files_dialog import ask_files
from ui.kit.form_rows import FormBinding
from ui.kit.labels import Label, Muted, Role, set_tip
from ui.kit.page import Body
from ui.language import filled, say

if TYPE_CHECKING:
    from ui.jobs import Job

MOST_AT_ONCE: Final = 20
_HIGHEST, _AROUND = 300, 380
"""Pixels of the list of files; what stands around it needs the rest of a small window."""


class AddSheet(Dialog):
    """Takes files one after the other; those that cannot be stored stay with a sentence."""

    def __init__(
        self, parent: QWidget, acts: AttachmentActs, context: Context, to: tuple[Kind, str]
    ) -> None:
        """Open without a file.

        Args:
            parent: the window over which it stands; it outlives the page.
            acts: what can be done.
            context: jobs, changes and clock.
            to: the concern or case.
        """
        super().__init__(parent, context.say(COMMON.title))
        self.setObjectName("add_attachments")
        self.title.setText(self.tr("Add files"))
        self._acts, self._context, self._to = acts, context, to
        self.rows: list[FileRow] = []
        self.picker: QFileDialog | None = None
        self._job: Job | None = None
        self._changed: set[tuple[Kind, str]] = set()
        self._stored = 0
        self.setAcceptDrops(True)
        self.limits = Note(f"{say(rule())} {say(cost())}")
        set_tip(self.limits, f"{say(PER_FILE.reason)} {say(PER_CASE.reason)}")
        self.choose = plain_button(self.tr("Choose files …"), "paperclip")
        self.choose.setObjectName("choose_files")
        self.choose.clicked.connect(self.ask)
        self.hint = Muted(self.tr("You can also drag files here."))
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self.body = Body()
        self.body.content.setSpacing(8)
        self.common = FormBinding(COMMON, parent=self)
        self.common.load({"dated": local(context.clock.now()).date().isoformat()})
        self.common.changed.connect(self.mind_words)
        self.busy = BusyBar()
        self.cancel = plain_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._leave)
        self.save = primary(self.tr("Add"), "check")
        self.save.setObjectName("save_files")
        self.save.clicked.connect(self.send)
        self._lay_out()
        self._show_list()

    @Slot()
    def ask(self) -> None:
        """Ask for files."""
        self.picker = ask_files(self, self.tr("Choose files to add"), self.take)

    @Slot(list)
    def take(self, paths: Sequence[str]) -> None:
        """Take these files onto the list; one that stands there is not taken twice."""
        there = {row.path for row in self.rows}
        new = [path for path in dict.fromkeys(paths) if path not in there]
        room = MOST_AT_ONCE - len(self.rows)
        for path in new[:room]:
            row = FileRow(path, self._acts.size_of(path))
            row.removed.connect(partial(self._drop, row))
            row.changed.connect(self.mind_words)
            self.rows.append(row)
            self.body.content.addWidget(row)
        words = self.tr("Add at most {most} files at a time.")
        self._say(filled(words, most=str(MOST_AT_ONCE)) if len(new) > room else "")
        self._show_list()

    @Slot()
    def send(self) -> None:
        """Add the files, from the first."""
        answers = self.common.answers()
        problems = self.common.unfit() or check(COMMON, answers, submit=True)
        self.common.show_problems(problems)
        if problems or not self.rows:
            return
        for row in self.rows:
            row.title.check()
        self._go_on(list(self.rows))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over it."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were let go here."""
        self.take(local_files(event))
        event.acceptProposedAction()

    def done(self, result: int) -> None:
        """Close; what is being stored is stopped, and what is stored is told."""
        if self._job is not None:
            self._job.cancel()
        self._tell()
        super().done(result)

    @Slot()
    def _leave(self) -> None:
        if self._job is None:
            self.reject()
        else:
            self._job.cancel()

    def _go_on(self, left: list[FileRow]) -> None:
        """Add the first of these files, then the others; the sheet closes after the last."""
        if not left:
            self._at_end()
            return
        row, *others = left
        row.say_problem("")
        answers = self.common.answers()
        new = NewAttachment(
            *self._to,
            row.path,
            str(row.title.value()),
            written(answers, "source"),
            written(answers, "dated"),
            row.accepted,
        )
        self._set_busy(busy=True)
        self._job = self._context.jobs.run_long(
            self,
            partial(self._acts.add, new),
            partial(self._added, row, others),
            partial(self._refused, row, others),
            self._failed,
        )
        self._job.ended.connect(self._ended)
        words = filled(self.tr("Adding {name} …"), name=row.name.text())
        self.busy.watch(self._job, words)

    def _added(self, row: FileRow, others: list[FileRow], changed: Changed) -> None:
        self._changed |= changed
        self._stored += 1
        self._drop(row)
        self._go_on(others)

    def _refused(self, row: FileRow, others: list[FileRow], refusal: Refused) -> None:
        if refusal.field in self.common.keys:
            self.common.show_problems((Problem(refusal.field, refusal.why),))
            self._set_busy(busy=False)
            return
        row.refuse(refusal)
        self.body.ensureWidgetVisible(row)
        self._go_on(others)

    def _failed(self, fault: EnvironmentFault) -> None:
        self._set_busy(busy=False)
        self._context.jobs.faulted.emit(fault)

    @Slot()
    def _ended(self) -> None:
        self._job = None
        self._set_busy(busy=False)

    def _at_end(self) -> None:
        self._set_busy(busy=False)
        if not self.rows:
            self.accept()

    def _tell(self) -> None:
        changed, self._changed = frozenset(self._changed), set()
        if not changed:
            return
        self._context.feed.announce(changed)
        words = filled(self.tr("{count} added"), count=str(self._stored))
        self._context.go.tell(words)

    @Slot()
    def _drop(self, row: FileRow) -> None:
        if row in self.rows:
            self.rows.remove(row)
            self.body.content.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._show_list()

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _set_busy(self, *, busy: bool) -> None:
        for part in (self.choose, self.save, self.body):
            part.setEnabled(not busy)
        for key in self.common.keys:
            self.common.row(key).setEnabled(not busy)
        if not busy:
            self._show_list()

    def _show_list(self) -> None:
        self.body.setVisible(bool(self.rows))
        over = self.parentWidget()
        room = over.window().height() - _AROUND if over is not None else _HIGHEST
        heights = [_height(row, self.width()) for row in self.rows]
        whole = sum(heights) + self.body.content.spacing() * len(heights)
        one = max(heights, default=0)  # a file is never shown by halves
        self.body.setMinimumHeight(max(min(room, _HIGHEST, whole), one))
        self.save.setEnabled(bool(self.rows))
        if self.rows:
            self.adjustSize()

    def _lay_out(self) -> None:
        choosing = QHBoxLayout()
        choosing.setSpacing(12)
        choosing.addWidget(self.choose)
        choosing.addWidget(self.hint)
        choosing.addStretch(1)
        self.content.addWidget(self.limits)
        self.content.addLayout(choosing)
        self.content.addWidget(self.problem)
        self.content.addWidget(self.body, 1)
        self.content.addSpacing(8)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self.common.row("source"), 1, Qt.AlignmentFlag.AlignBottom)
        beside.addWidget(self.common.row("dated"), 0, Qt.AlignmentFlag.AlignBottom)
        self.content.addLayout(beside)
        self.content.addWidget(self.busy)
        self.add_buttons((self.cancel, self.save), self.save)
        self.choose.setFocus()


def _height(row: FileRow, width: int) -> int:
    """Return the pixels that a file needs; its words wrap at less than that width."""
    row.ensurePolished()
    return max(row.sizeHint().height(), row.heightForWidth(width * 4 // 5))


def local_files(event: QDropEvent | QDragEnterEvent) -> list[str]:
    """Return the paths of the files that are being dragged; what is not on a disk is not one."""
    urls = event.mimeData().urls()
    return [url.toLocalFile() for url in urls if url.isLocalFile()]
