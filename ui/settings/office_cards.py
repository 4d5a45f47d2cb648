"""What holds for the whole office: how long matters are kept, where it journalises, what is gone."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.access.roles import Right, may
from models.cases.journal import SYSTEM
from models.forms.answers import Answers, written
from models.forms.definitions.journal import SYSTEM_FORM
from models.forms.fields import Form, Shape, TextField, small_form
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.text import Text, text
from models.law.retention import RETENTION, Ending
from models.ports.deleting import Gone
from models.usecases.retention import KeptFor
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import Button, quiet
from ui.kit.card import Card
from ui.kit.clearing import clear_out
from ui.kit.labels import Heading, Label, Muted, Role
from ui.language import filled, say, show_date, show_when

_MOST = 200
GONE: dict[Kind, Text] = {
    Kind.CASE: text("OfficeCards", "A case"),
    Kind.CONCERN: text("OfficeCards", "A concern"),
    Kind.PERSON: text("OfficeCards", "A person"),
    Kind.ATTACHMENT: text("OfficeCards", "An attachment"),
    Kind.ADVICE: text("OfficeCards", "Advice without a person"),
}
_OTHER = text("OfficeCards", "Something else")


def months_form(ending: Ending) -> Form:
    """Return the form that asks how many months matters that ended so are kept."""
    field = TextField(
        key=str(ending),
        label=text("OfficeCards", "Months"),
        shape=Shape.NUMBER,
        longest=3,
        required=True,
    )
    return small_form("retention", RETENTION[ending].title, field)


REJECTED_MONTHS = months_form(Ending.REJECTED)


@dataclass(frozen=True, slots=True)
class OfficeActs:
    """Use cases, one for each act of the cards."""

    kept: Callable[[], tuple[KeptFor, ...]]
    keep_for: Callable[[Ending, str], Changed]
    journal: Callable[[], str]
    name_journal: Callable[[str], Changed]
    deleted: Callable[[], tuple[Gone, ...]]


class OfficeCards(QWidget):
    """Shown to whoever may delete; hidden from others."""

    def __init__(
        self, acts: OfficeActs, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._acts, self._context = acts, context
        self.sheet: QDialog | None = None
        self.changes: dict[Ending, Button] = {}
        self.keeping = Card(self.tr("How long matters are kept"))
        self.keeping.add(
            Muted(
                self.tr(
                    "No law sets a period for the files of an Infohus; ask your data protection "
                    "officer. A change holds for what ends from now on."
                )
            )
        )
        self._periods = QVBoxLayout()
        self.keeping.body.addLayout(self._periods)
        self.name = quiet(self.tr("Change …"), "pencil")
        self.name.setAccessibleName(self.tr("Change what the journal is called"))
        self.name.clicked.connect(self._ask_name)
        self.journal = Card(self.tr("Journal"), self.name)
        self.system = Label("", wrap=True)
        self.journal.add(self.system)
        self.deleted = Card(self.tr("What was deleted for good"))
        self._gone = QVBoxLayout()
        self.deleted.body.addLayout(self._gone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(Heading(self.tr("For the whole office")))
        for card in (self.keeping, self.journal, self.deleted):
            column.addWidget(card)
        allowed = may(context.user.role, Right.DELETE)
        if not allowed:
            self.hide()
        else:
            kinds = (Kind.SETTING, Kind.CASE, Kind.CONCERN)
            self._refresh = Refresh(self, context.feed, self._load, kinds=kinds)

    @Slot()
    def _load(self) -> None:
        self._context.jobs.run(self, self._look, self._show, self._refused)

    def _look(self) -> tuple[tuple[KeptFor, ...], str, tuple[Gone, ...]]:
        """Return all three; runs on the database thread."""
        return self._acts.kept(), self._acts.journal(), self._acts.deleted()

    def _show(self, found: tuple[tuple[KeptFor, ...], str, tuple[Gone, ...]]) -> None:
        kept, journal, gone = found
        clear_out(self._periods)
        self.changes = {}
        for each in kept:
            self._periods.addWidget(self._period(each))
        words = self.tr("The office journalises in {system}.")
        self.system.setText(filled(words, system=journal or SYSTEM))
        clear_out(self._gone)
        now = self._context.clock.now()
        for line in gone[:_MOST]:
            what = say(GONE.get(line.kind, _OTHER))
            said = (what, show_when(line.at, now), self._context.name_of(line.by))
            self._gone.addWidget(Label(" · ".join(said), wrap=True))
        if not gone:
            self._gone.addWidget(Muted(self.tr("Nothing has been deleted yet.")))

    def _period(self, kept: KeptFor) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        rule = RETENTION[kept.ending]
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(say(rule.title), Role.STRONG, wrap=True))
        source = self.tr("{months} months. Source: {source}, looked at {day}")
        day, name = show_date(rule.source.checked), rule.source.name
        said = filled(source, months=kept.months, source=name, day=day)
        words.addWidget(Muted(said))
        change = quiet(self.tr("Change …"), "pencil")
        change.setAccessibleName(filled(self.tr("Change: {what}"), what=say(rule.title)))
        change.clicked.connect(partial(self._ask_months, kept))
        self.changes[kept.ending] = change
        across.addLayout(words, 1)
        across.addWidget(change)
        return row

    def _ask_months(self, kept: KeptFor) -> None:
        key = str(kept.ending)
        form = months_form(kept.ending)

        def submit(answers: Answers) -> Changed:
            return self._acts.keep_for(kept.ending, written(answers, key))

        self.sheet = _open(FormSheet(self, form, self.tr("Save"), self._context, submit),
                           {key: str(kept.months)})  # fmt: skip

    @Slot()
    def _ask_name(self) -> None:
        def submit(answers: Answers) -> Changed:
            return self._acts.name_journal(written(answers, "system"))

        self.sheet = _open(FormSheet(self, SYSTEM_FORM, self.tr("Save"), self._context, submit),
                           {})  # fmt: skip

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


def _open(sheet: FormSheet, answers: Answers) -> FormSheet:
    sheet.begin(answers)
    return sheet
