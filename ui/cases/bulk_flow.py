"""One act on several rows: a small form, a look at what will come of it, the report, the way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from models.access.roles import Right, may
from models.calendar.entry import KINDS, EntryKind
from models.calendar.settling import PLANNABLE
from models.cases.bulk_forms import BULK_FOLLOW_UP
from models.cases.step_forms import MOVE, OWNER
from models.forms.answers import Answers, Value, written
from models.forms.fields import Form
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.ids import UserId
from models.usecases.bulk import (
    BULK_ACTS,
    BulkAct,
    BulkDone,
    BulkLine,
    BulkOrder,
    BulkUndo,
    Target,
)
from ui.cases.entry_sheets import when
from ui.cases.list_acts import ListActs
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import plain_button, primary
from ui.kit.dialogs import Dialog, inform
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.language import filled, say

FORMS: dict[BulkAct, Form] = {
    BulkAct.HAND_OVER: OWNER,
    BulkAct.FOLLOW_UP: BULK_FOLLOW_UP,
    BulkAct.MOVE: MOVE,
}


@dataclass
class Looked:
    """What was asked for, and what would come of it."""

    order: BulkOrder
    lines: tuple[BulkLine, ...]


class BulkPreview(Dialog):
    """How many rows will be changed, which, and which not and why; nothing is done yet.

    Signals:
        agreed: it is to be done.
    """

    agreed = Signal()

    def __init__(self, parent: QWidget, looked: Looked) -> None:
        super().__init__(parent, say(BULK_ACTS[looked.order.act]))
        self.setObjectName("bulk_preview")
        good = [line for line in looked.lines if line.refused is None]
        words = filled(self.tr("{good} of {all} can be done."), good=str(len(good)))
        self.sentence = Wrapped(filled(words, all=str(len(looked.lines))))
        self.content.addWidget(self.sentence)
        if good:
            self.content.addWidget(Label(self.tr("Will be changed"), Role.STRONG))
            self.content.addWidget(Wrapped(", ".join(line.target.number for line in good)))
        self.left_out = [refusal_words(line) for line in looked.lines if line.refused]
        if self.left_out:
            self.content.addWidget(Label(self.tr("Will be left out"), Role.STRONG))
            for told in self.left_out:
                self.content.addWidget(Wrapped(told))
        self.content.addWidget(
            Muted(self.tr("Each is written in its own story and in the log."))
        )
        self.cancel = plain_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.do = primary(filled(self.tr("Do it for {count}"), count=str(len(good))), "check")
        self.do.setEnabled(bool(good))
        self.do.clicked.connect(self._agree)
        self.add_buttons((self.cancel, self.do), self.do if good else self.cancel)

    @Slot()
    def _agree(self) -> None:
        self.agreed.emit()
        self.accept()


class BulkFlow(QObject):
    """Leads through one act on several rows of a list.

    Signals:
        undoable: (whether the last act can be taken back).
    """

    undoable = Signal(bool)

    def __init__(self, over: QWidget, acts: ListActs, context: Context) -> None:
        super().__init__(over)
        self._over, self._acts, self._context = over, acts, context
        self._undo: BulkUndo | None = None
        self.sheet: FormSheet | None = None
        self.preview: BulkPreview | None = None

    def begin(self, act: BulkAct, targets: Sequence[Target]) -> FormSheet:
        """Open the form for an act on these rows."""
        looked: list[Looked] = []

        def submit(answers: Answers) -> Changed:
            order = _order(self._context, act, tuple(targets), answers)
            looked.append(Looked(order, self._acts.preview(order)))
            return frozenset()

        verb = QCoreApplication.translate("Bulk", "Look at it first")
        sheet = FormSheet(self._over, FORMS[act], verb, self._context, submit)
        sheet.title.setText(say(BULK_ACTS[act]))
        words = QCoreApplication.translate("Bulk", "{count} rows are chosen.")
        sheet.explain(filled(words, count=str(len(targets))))
        self._offer(sheet, act)
        sheet.saved.connect(lambda: self._look(looked[-1]))
        sheet.begin(_given(self._context, act))
        self.sheet = sheet
        return sheet

    @Slot()
    def take_back(self) -> None:
        """Take the last act back, each row that has not changed since."""
        undo, self._undo = self._undo, None
        self.undoable.emit(False)  # noqa: FBT003 - a Qt signal has no keywords
        if undo is not None:
            work = partial(self._acts.undo, undo)
            self._context.jobs.run(self, work, self._taken_back, self._refused)

    def _offer(self, sheet: FormSheet, act: BulkAct) -> None:
        if act is BulkAct.HAND_OVER:
            able = [
                user for user in self._context.users.values() if may(user.role, Right.CASEWORK)
            ]
            able.sort(key=lambda user: user.name)
            sheet.binding.set_choices("owner", [(str(user.id), user.name) for user in able])
        elif act is BulkAct.FOLLOW_UP:
            sheet.binding.set_choices(
                "kind", [(str(kind), say(KINDS[kind])) for kind in PLANNABLE]
            )

    def _look(self, looked: Looked) -> None:
        preview = BulkPreview(self._over, looked)
        preview.agreed.connect(lambda: self._do(looked.order))
        preview.open()
        self.preview = preview

    def _do(self, order: BulkOrder) -> None:
        work = partial(self._acts.do, order)
        self._context.jobs.run(self, work, self._done, self._refused)

    def _done(self, done: BulkDone) -> None:
        self._context.feed.announce(done.changed)
        self._undo = done.undo
        self.undoable.emit(done.undo is not None)
        words = QCoreApplication.translate("Bulk", "{good} of {all} changed")
        self._report(done, words, self.take_back if done.undo is not None else None)

    def _taken_back(self, done: BulkDone) -> None:
        self._context.feed.announce(done.changed)
        words = QCoreApplication.translate("Bulk", "{good} of {all} taken back")
        self._report(done, words, None)

    def _report(self, done: BulkDone, words: str, undo: Callable[[], object] | None) -> None:
        refused = [line for line in done.lines if line.refused is not None]
        told = filled(words, good=str(len(done.lines) - len(refused)))
        told = filled(told, all=str(len(done.lines)))
        self._context.go.tell(told, undo)
        if refused:
            title = QCoreApplication.translate("Bulk", "Not all could be changed")
            inform(self._over, title, told, *(refusal_words(line) for line in refused))

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


def refusal_words(line: BulkLine) -> str:
    """Return a row that will not have it, and why."""
    why = "" if line.refused is None else say(line.refused)
    words = QCoreApplication.translate("Bulk", "{number}: {why}")
    return filled(filled(words, number=line.target.number), why=why)


def _given(context: Context, act: BulkAct) -> dict[str, Value]:
    if act is BulkAct.FOLLOW_UP:
        return {"kind": str(EntryKind.FOLLOW_UP), "time": "09:00"}
    if act is BulkAct.MOVE:
        closes = context.times.opening.closing(local(context.clock.now()).date())
        return {"time": f"{local(closes):%H:%M}"}
    return {}


def _order(
    context: Context, act: BulkAct, targets: tuple[Target, ...], answers: Answers
) -> BulkOrder:
    owner, kind = written(answers, "owner"), written(answers, "kind")
    day = written(answers, "date")
    return BulkOrder(
        act,
        targets,
        owner=UserId(owner) if owner else None,
        kind=EntryKind(kind) if kind else None,
        due_at=when(context, day, written(answers, "time")) if day else None,
        reason=written(answers, "reason"),
    )
