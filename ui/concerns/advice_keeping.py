"""How long advice is kept: said to everybody, chosen by whoever may delete."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.access.roles import Right, may
from models.concerns.advice import KEEP_SOURCE
from models.forms.fields import Shape, TextField, small_form
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.text import text
from models.usecases.advise import MONTHS, AdviceKept
from ui.changes import Changed, Refresh
from ui.concerns.advice_acts import AdviceActs
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import quiet
from ui.kit.dialogs import Confirm, confirm
from ui.kit.labels import Muted
from ui.language import say, show_date

KEEPING = small_form(
    "advice_keeping",
    text("Advice", "How long is advice kept?"),
    TextField(
        key=MONTHS,
        label=text("Advice", "Months"),
        shape=Shape.NUMBER,
        longest=4,
        required=True,
    ),
)


class AdviceKeeping(QWidget):
    """One line under the list, for whoever has the right to delete; else it is not shown."""

    dialog: Confirm | None = None

    def __init__(
        self, acts: AdviceActs, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._acts, self._context = acts, context
        self._kept: AdviceKept | None = None
        self.words = Muted()
        self.change = quiet(self.tr("Change"), "pencil")
        self.change.setAccessibleName(self.tr("Change how long advice is kept"))
        self.change.clicked.connect(self._change)
        self.delete = quiet(self.tr("Delete what is older"), "trash")
        self.delete.clicked.connect(self._ask)
        self.delete.hide()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.words, 1)
        across.addWidget(self.delete)
        across.addWidget(self.change)
        allowed = may(context.user.role, Right.DELETE)
        self.setVisible(allowed)
        if allowed:
            kinds = (Kind.ADVICE, Kind.SETTING)
            self._refresh = Refresh(self, context.feed, self._load, kinds=kinds)

    def _load(self) -> None:
        self._context.jobs.run(self, self._acts.kept, self._show, self._refused)

    def _show(self, kept: AdviceKept) -> None:
        self._kept = kept
        words = self.tr(
            "Advice is kept {months} months. {old} older. Source: {source}, looked at {date}."
        )
        for name, value in (
            ("{months}", str(kept.months)),
            ("{old}", str(kept.old)),
            ("{source}", KEEP_SOURCE.name),
            ("{date}", show_date(KEEP_SOURCE.checked)),
        ):
            words = words.replace(name, value)
        self.words.setText(words)
        self.delete.setVisible(kept.old > 0)

    @Slot()
    def _change(self) -> None:
        sheet = FormSheet(
            self,
            KEEPING,
            self.tr("Save"),
            self._context,
            lambda answers: self._acts.keep_for(str(answers.get(MONTHS, ""))),
        )
        sheet.begin({MONTHS: "" if self._kept is None else str(self._kept.months)})

    @Slot()
    def _ask(self) -> None:
        self.dialog = confirm(
            self,
            self.tr("Delete old advice?"),
            self.tr("Its words are deleted for good. That it was deleted stays in the log."),
            self.tr("Delete"),
            self._delete,
            dangerous=True,
        )

    def _delete(self) -> None:
        work = partial(self._acts.delete_old)
        self._context.jobs.run(self, work, self._deleted, self._refused)

    def _deleted(self, changed: Changed) -> None:
        self._context.feed.announce(changed)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))
