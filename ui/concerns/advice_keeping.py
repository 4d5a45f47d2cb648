"""How long advice is kept: said to everybody, chosen by whoever may delete."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.access.roles import Right, may
from models.concerns.advice import KEEPING as ADVICE_RULE
from models.concerns.advice import KeepRule
from models.concerns.milieu import KEEPING as MILIEU_RULE
from models.forms.fields import Shape, TextField, small_form
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.text import Text, text
from models.usecases.advise import MONTHS, AdviceKept
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import quiet
from ui.kit.dialogs import Confirm, confirm
from ui.kit.labels import Muted
from ui.language import filled, say, show_date

KEEPING = small_form(
    "advice_keeping",
    text("Advice", "How long is it kept?"),
    TextField(
        key=MONTHS,
        label=text("Advice", "Months"),
        shape=Shape.NUMBER,
        longest=4,
        required=True,
    ),
)


class KeepingActs(Protocol):
    """What can be done with what is kept for a time; asks for the right to delete."""

    @property
    def kept(self) -> Callable[[], AdviceKept]:
        """Says how long, and how much is older."""

    @property
    def keep_for(self) -> Callable[[str], Changed]:
        """Chooses how many months."""

    @property
    def delete_old(self) -> Callable[[], Changed]:
        """Deletes what is older."""


@dataclass(frozen=True, slots=True)
class KeepingWords:
    """What is said of one kind of record that is kept for a time."""

    rule: KeepRule
    line: Text
    ask: Text


ADVICE_WORDS: Final = KeepingWords(
    ADVICE_RULE,
    text(
        "AdviceKeeping",
        "Advice is kept {months} months. {old} older. Source: {source}, looked at {date}.",
    ),
    text("AdviceKeeping", "Delete old advice?"),
)
MILIEU_WORDS: Final = KeepingWords(
    MILIEU_RULE,
    text(
        "AdviceKeeping",
        "Kept {months} months after the end. {old} older. Source: {source}, looked at {date}.",
    ),
    text("AdviceKeeping", "Delete what ended long ago?"),
)


class AdviceKeeping(QWidget):
    """One line under the list, for whoever has the right to delete; else it is not shown."""

    dialog: Confirm | None = None

    def __init__(
        self,
        acts: KeepingActs,
        context: Context,
        said: KeepingWords = ADVICE_WORDS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._acts, self._context, self._said = acts, context, said
        self._kept: AdviceKept | None = None
        self.words = Muted()
        self.change = quiet(self.tr("Change"), "pencil")
        self.change.setAccessibleName(say(KEEPING.title))
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
            kinds = (said.rule.kind, Kind.SETTING)
            self._refresh = Refresh(self, context.feed, self._load, kinds=kinds)

    def _load(self) -> None:
        self._context.jobs.run(self, self._acts.kept, self._show, self._refused)

    def _show(self, kept: AdviceKept) -> None:
        self._kept = kept
        source = self._said.rule.source
        day = show_date(source.checked)
        said = filled(say(self._said.line), months=kept.months, old=kept.old, date=day)
        self.words.setText(filled(said, source=source.name))
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
            say(self._said.ask),
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
