"""What came of a visit: seen, said and our reading side by side."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.forms.answers import Problem, Value, chosen
from models.forms.definitions.home_visit import OFFERS
from models.forms.definitions.visit_report import (
    ANSWERS_TO_OFFERS,
    IF_DECLINED,
    NEXT_CONTACT,
    NO,
    OFFER,
    OWN_VIEW,
    THREE_COLUMNS,
    VISIT_REPORT,
    WHAT_HAPPENED,
    WORDS,
)
from models.forms.fields import Section
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import VisitId
from models.law.hints import Step
from models.ports.records import Draft
from models.usecases.register_concern import Incomplete
from models.visits.rows import VisitView
from models.visits.visit import VisitStatus
from ui.changes import Changed
from ui.context import Context
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.form_draft import FormDraft
from ui.kit.buttons import primary, quiet
from ui.kit.card import Card
from ui.kit.error_summary import ErrorSummary
from ui.kit.form_rows import FormBinding
from ui.kit.labels import Muted
from ui.kit.legal_hint import LegalHint
from ui.kit.page import Page
from ui.language import say, show_long_date, show_time
from ui.visits.acts import VisitActs

TOGETHER: Final = (("seen", "said", "reading"), ("next_date", "next_time"))


class RecordVisitView(Page):
    """Held or not held; then only what belongs to it is asked.

    Signals:
        recorded: the visit is written up.
        left: the user goes back without saving.
    """

    recorded = Signal()
    left = Signal()

    def __init__(
        self,
        acts: VisitActs,
        context: Context,
        visit_id: VisitId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("What came of the visit"), parent=parent)
        self._acts, self._context, self._visit = acts, context, visit_id
        self.setObjectName("record_visit")
        self.binding = FormBinding(VISIT_REPORT, parent=self)
        about = (Kind.VISIT, str(visit_id))
        self.half = FormDraft(VISIT_REPORT, about, self.binding, acts.drafts, context, self)
        self.problems = ErrorSummary()
        self.back = quiet(self.tr("Back"), "arrow-left")
        self.save = primary(self.tr("Save and finish"), "check")
        for act in (self.half.state, self.back, self.save):
            self.add_act(act)
        self._cards: dict[str, Card] = {}
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self._save)
        self.problems.chosen.connect(self._go_to)
        self.binding.changed.connect(self._show_what_is_asked)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.activated.connect(self._save)
        self._show_what_is_asked()
        context.jobs.run(self, self._look, self._show, self._refused)

    @property
    def keeper(self) -> DraftKeeper:
        """What keeps the half-filled form."""
        return self.half.keeper

    def answers(self) -> dict[str, Value]:
        """Return what is filled in."""
        return self.binding.answers()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where one left off, or with the first question."""
        super().showEvent(event)
        self._go_to(self.half.focus or "held")

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when another page is shown."""
        if self.keeper.waiting:
            self.keeper.save_now()
        super().hideEvent(event)

    def _look(self) -> tuple[VisitView, Draft | None]:
        """Return the visit and what was half-filled; runs on the database thread."""
        return self._acts.open(self._visit), self.half.find()

    @Slot(str)
    def _go_to(self, key: str) -> None:
        self.binding.focus(key)
        if key in self.binding.keys:
            self.show_widget(self.binding.row(key))

    def _lay_out(self) -> None:
        self.content.addWidget(self.problems)
        self.content.addWidget(LegalHint(Step.VISIT))
        sections = (WHAT_HAPPENED, THREE_COLUMNS, OWN_VIEW, ANSWERS_TO_OFFERS, NEXT_CONTACT)
        for section in sections:
            self._cards[section.key] = self._card(section)
            self.content.addWidget(self._cards[section.key])
        self.content.addStretch(1)

    def _card(self, section: Section) -> Card:
        card = Card(say(section.title))
        card.body.setSpacing(12)
        if section.guide:
            card.add(Muted(say(section.guide)))
        placed: set[str] = set()
        for field in section.fields:
            if field.key in placed:
                continue
            keys = next((each for each in TOGETHER if each[0] == field.key), (field.key,))
            placed.update(keys)
            row = QHBoxLayout()
            row.setSpacing(14)
            for key in keys:
                share = 0 if keys == TOGETHER[1] else 1
                top = Qt.AlignmentFlag.AlignTop if len(keys) > 1 else Qt.AlignmentFlag(0)
                row.addWidget(self.binding.row(key), share, top)
            if keys == TOGETHER[1]:
                row.addStretch(1)
            card.body.addLayout(row)
        return card

    def _show(self, found: tuple[VisitView, Draft | None]) -> None:
        view, draft = found
        when = f"{show_long_date(view.starts_at)}, {show_time(view.starts_at)}"
        self.set_title(self.tr("What came of the visit"), f"{view.case_number} · {when}")
        self.binding.load(view.report)
        brought = chosen(view.preparation, "offers") or tuple(key for key, _ in OFFERS)
        self._offers = {OFFER + key for key in brought}
        planned = view.status is VisitStatus.PLANNED
        self.save.setEnabled(planned)
        if planned or (draft is not None and not view.report):
            self.half.begin(draft)  # of a visit that was cancelled, the words can be read
        self._show_what_is_asked()
        self._go_to(self.half.focus or "held")

    _offers: frozenset[str] | set[str] = frozenset()

    @Slot()
    def _show_what_is_asked(self) -> None:
        """Show the cards that have a question, and only the offers that were brought."""
        held = self.binding.value("held") == "held"
        decided = bool(self.binding.value("held"))
        for key in ("three_columns", "own_view", "offers"):
            self._cards[key].setVisible(held)
        self._cards["next"].setVisible(decided)
        declined = held and any(self.binding.value(OFFER + key) == NO for key, _ in OFFERS)
        for key in IF_DECLINED:
            self.binding.row(key).setVisible(declined)
        for key in self.binding.keys:
            if key.startswith(OFFER) and held:
                brought = not self._offers or key in self._offers
                self.binding.row(key).setVisible(brought)
                if not brought:
                    self.binding.row(WORDS + key.removeprefix(OFFER)).hide()

    @Slot()
    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        self.save.setEnabled(False)
        self.keeper.settle(self._send)

    def _send(self) -> None:
        work = partial(self._acts.record, self._visit, self.answers(), self.keeper.draft)
        self._context.jobs.run(self, work, self._saved, self._refused, self._on_fault)

    def _on_fault(self, fault: EnvironmentFault) -> None:
        self.save.setEnabled(True)
        self.keeper.reopen()
        self._context.jobs.faulted.emit(fault)

    def _saved(self, changed: Changed) -> None:
        self.half.end()
        self._context.feed.announce(changed)
        self._context.go.tell(self.tr("The visit is written up"))
        self.recorded.emit()

    def _refused(self, refusal: Refused) -> None:
        self.save.setEnabled(True)
        self.keeper.reopen()
        found = refusal.problems if isinstance(refusal, Incomplete) else ()
        problems = found or (Problem(refusal.field, refusal.why),)
        self.problems.show_problems(self.binding.show_problems(problems))
        self.show_widget(self.problems)
