"""A visit is planned or its preparation carried on: one form, the gates beside it."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.forms.answers import Answers, Problem, Value, check
from models.forms.definitions.home_visit import HOME_VISIT
from models.forms.fields import Section
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, VisitId
from models.law.hints import Step
from models.ports.records import Draft
from models.usecases.plan_visit import PlannedVisit, VisitPlan
from models.usecases.prepare_visit import FIXED
from models.usecases.register_concern import Incomplete
from models.visits.rows import VisitView
from models.visits.visit import VisitStatus
from models.visits.visit_gates import CONTACT_FIELD, Gate
from ui.changes import Changed
from ui.context import Context
from ui.forms.contact_sheet import contact_sheet
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.form_draft import FormDraft
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import plain_button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.columns import Columns
from ui.kit.error_summary import ErrorSummary
from ui.kit.form_rows import FormBinding
from ui.kit.labels import Muted
from ui.kit.legal_hint import LegalHint
from ui.kit.page import Page
from ui.language import filled, say, show_long_date, show_time
from ui.visits.acts import VisitActs
from ui.visits.gates_card import GatesCard

SIDE_BY_SIDE: Final = (
    ("visit_date", "starts", "ends"),
    ("first_name", "first_authority"),
    ("second_name", "second_authority"),
    ("standby_name", "standby_phone"),
    ("check_in", "check_out"),
    ("contact_name", "contact_phone"),
    ("parking", "way_out"),
)
EVEN: Final = frozenset({"parking", "way_out"})
RIGHT: Final = frozenset({"who_knows", "safety", "bring"})


class PlanVisitView(Page):
    """The preparation of a visit. Saving needs when and where; printing needs the gates.

    Signals:
        planned: the id of the visit that was planned or whose preparation was saved.
        left: the user goes back without saving.
    """

    planned = Signal(str)
    left = Signal()

    _focus = ""
    sheet: FormSheet | None = None

    def __init__(
        self,
        acts: VisitActs,
        context: Context,
        case_id: CaseId,
        visit_id: VisitId | None = None,
        *,
        inside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Open the form.

        Args:
            acts: what can be done with visits.
            context: jobs, changes, the way to other screens.
            case_id: the case.
            visit_id: the visit whose preparation is carried on; None for a new one.
            inside: whether it stands in a page of the case, which takes it away again.
            parent: the widget that it is a part of.
        """
        super().__init__("", parent=parent)
        self._acts, self._context = acts, context
        self._case, self._visit, self._inside = case_id, visit_id, inside
        self.setObjectName("plan_visit")
        self.binding = FormBinding(HOME_VISIT, parent=self)
        about = (Kind.CASE, str(case_id)) if visit_id is None else (Kind.VISIT, str(visit_id))
        self.half = FormDraft(HOME_VISIT, about, self.binding, acts.drafts, context, self)
        self.problems = ErrorSummary()
        self.gates = GatesCard()
        self.ask_first = Note("")
        self.ask_first.hide()
        self.to_round = plain_button(self.tr("Go to Qualification"), "arrow-right")
        self.to_round.setObjectName("to_round")
        self.to_round.hide()
        self.back = quiet(self.tr("Back to the case"), "arrow-left")
        self.papers = plain_button(self.tr("Save and see the papers"), "printer")
        self.save = primary(self.tr("Plan the visit"), "check")
        for act in (self.half.state, self.back, self.papers, self.save):
            self.add_act(act)
        self._to_papers = False
        self._lay_out()
        self._connect()
        self._begin()

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
        self._focus_on(self.half.focus or self._focus)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when another page is shown."""
        if self.keeper.waiting:
            self.keeper.save_now()
        super().hideEvent(event)

    def _begin(self) -> None:
        jobs = self._context.jobs
        if self._visit is None:
            self.set_title(self.tr("Plan talk or visit"), say(HOME_VISIT.title))
            gates = partial(self._acts.gates, self._case)
            jobs.run(self, gates, self._show_gates, self._refused)
            mine: dict[str, Value] = {
                "first_name": self._context.user.name,
                "first_authority": "kommune",
                "contact_name": self._context.user.name,
                "speaks": "first",
                "place_kind": "home",
            }
            self.binding.load(mine)
            self._focus = "visit_date"
            self.binding.focus(self._focus)
            jobs.run(self, self.half.find, self._restore, self._refused)
            return
        self.save.setText(self.tr("Save the preparation"))
        self.set_title(self.tr("Prepare the visit"))
        jobs.run(self, partial(self._look, self._visit), self._show, self._refused)

    def _show_gates(self, gates: tuple[Gate, ...]) -> None:
        """Show what is missing; ask first whether contact is safe, where that is open."""
        self.gates.show_gates(gates)
        family = [say(each.says) for each in gates if each.key == "conditions" and not each.met]
        self.ask_first.say("".join(family))
        self.to_round.setVisible(bool(family))
        if any(each.field == CONTACT_FIELD and not each.met for each in gates):
            self.ask_contact()

    @Slot()
    def ask_contact(self) -> None:
        """Ask whether contact is safe; afterwards the gates are looked at again."""
        decide = self._acts.decide_contact
        self.sheet = contact_sheet(self, self._context, decide, self._case)
        self.sheet.saved.connect(self._look_again)

    @Slot()
    def _look_again(self) -> None:
        jobs = self._context.jobs
        if self._visit is None:
            gates = partial(self._acts.gates, self._case)
            jobs.run(self, gates, self.gates.show_gates, self._refused)
        else:
            work = partial(self._acts.open, self._visit)
            jobs.run(self, work, self._show_view_gates, self._refused)

    def _show_view_gates(self, view: VisitView) -> None:
        self.gates.show_gates(view.gates)

    def _look(self, visit: VisitId) -> tuple[VisitView, Draft | None]:
        """Return the visit and what was half-filled; runs on the database thread."""
        return self._acts.open(visit), self.half.find()

    def _restore(self, draft: Draft | None) -> None:
        self.half.begin(draft)
        if draft is not None:
            self._focus_on(draft.focus or self._focus)

    def _show(self, found: tuple[VisitView, Draft | None]) -> None:
        view, draft = found
        when = f"{show_long_date(view.starts_at)}, {show_time(view.starts_at)}"
        told = self.tr("{number} · {when}")
        told = filled(told, number=view.case_number, when=when)
        self.set_title(self.tr("Prepare the visit"), told)
        self.binding.load(view.preparation)
        for key in FIXED:
            self.binding.row(key).setEnabled(False)
        self.fixed.setVisible(True)
        self.gates.show_gates(view.gates)
        planned = view.status is VisitStatus.PLANNED
        self.save.setEnabled(planned)
        self.papers.setEnabled(planned)
        self._focus = "first_name"
        self.binding.focus(self._focus)
        if planned or draft is not None:  # of a settled visit, the words can be read
            self._restore(draft)

    def _lay_out(self) -> None:
        self.content.addWidget(self.problems)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.ask_first, 1)
        first.addWidget(self.to_round)
        self.content.addLayout(first)
        self.content.addWidget(LegalHint(Step.VISIT))
        columns = Columns(share=(1, 1))
        self.fixed = Muted(
            self.tr("Another time? Cancel the visit and plan a new one, so that papers follow.")
        )
        self.fixed.hide()
        for section in HOME_VISIT.sections:
            side = columns.right if section.key in RIGHT else columns.left
            side.addWidget(self._card(section))
        for column in (columns.left, columns.right):
            column.addStretch(1)
        self.content.addWidget(columns)

    def _card(self, section: Section) -> Card:
        card = Card(say(section.title))
        card.body.setSpacing(14)
        if section.guide:
            card.add(Muted(say(section.guide)))
        if section.key == "before":
            card.add(self.gates)
        if section.key == "when":
            card.add(self.fixed)
        placed: set[str] = set()
        for field in section.fields:
            if field.key in placed:
                continue
            together = next(
                (each for each in SIDE_BY_SIDE if each[0] == field.key), (field.key,)
            )
            placed.update(together)
            card.body.addLayout(self._together(together))
        return card

    def _together(self, keys: tuple[str, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        for key in keys:
            share = 1 if key.endswith("_name") or len(keys) == 1 or key in EVEN else 0
            top = Qt.AlignmentFlag.AlignTop if len(keys) > 1 else Qt.AlignmentFlag(0)
            row.addWidget(self.binding.row(key), share, top)
        if keys[0] in ("visit_date", "check_in"):
            row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.problems.chosen.connect(self._go_to)
        self.gates.chosen.connect(self._go_to)
        self.to_round.clicked.connect(
            partial(self._context.go.open_case, self._case, "qualification")
        )
        self.save.clicked.connect(self._save)
        self.papers.clicked.connect(self._save_and_print)
        self.back.clicked.connect(self._leave)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self._save)

    @Slot(str)
    def _go_to(self, key: str) -> None:
        if key == CONTACT_FIELD:
            self.ask_contact()
        else:
            self._focus_on(key)

    def _focus_on(self, key: str) -> None:
        self.binding.focus(key)
        if key in self.binding.keys:
            self.show_widget(self.binding.row(key))

    @Slot()
    def _save_and_print(self) -> None:
        self._to_papers = True
        self._submit()

    @Slot()
    def _save(self) -> None:
        if self.save.isEnabled():
            self._to_papers = False
            self._submit()

    def _submit(self) -> None:
        answers: Answers = self.answers()
        problems = check(HOME_VISIT, answers, submit=True)
        self._tell(problems)
        if problems:
            return
        self._busy(busy=True)
        self.keeper.settle(partial(self._send, answers))

    def _send(self, answers: Answers) -> None:
        jobs, draft = self._context.jobs, self.keeper.draft
        if self._visit is None:
            plan = partial(self._acts.plan, VisitPlan(self._case, answers, draft))
            jobs.run(self, plan, self._planned, self._refused, self._on_fault)
        else:
            keep = partial(self._acts.prepare, self._visit, answers, draft)
            jobs.run(self, keep, self._kept, self._refused, self._on_fault)

    def _planned(self, made: PlannedVisit) -> None:
        self._visit = made.visit_id
        self._kept(made.changed)

    def _kept(self, changed: Changed) -> None:
        self._busy(busy=False)
        self.half.end()
        self._context.feed.announce(changed)
        visit = self._visit
        if visit is None:
            return
        self._context.go.tell(self.tr("The visit is saved"))
        self.planned.emit(visit)
        if self._to_papers:
            self._context.go.visit_papers(visit)
        elif not self._inside:
            self._context.go.open_case(self._case, "visits")

    def _on_fault(self, fault: EnvironmentFault) -> None:
        self._busy(busy=False)
        self.keeper.reopen()
        self._context.jobs.faulted.emit(fault)

    def _refused(self, refusal: Refused) -> None:
        self._busy(busy=False)
        self.keeper.reopen()
        found = refusal.problems if isinstance(refusal, Incomplete) else ()
        self._tell(found or (Problem(refusal.field, refusal.why),))

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        self.problems.show_problems(self.binding.show_problems(problems))
        if problems:
            self.show_widget(self.problems)

    def _busy(self, *, busy: bool) -> None:
        for act in (self.save, self.papers):
            act.setEnabled(not busy)

    @Slot()
    def _leave(self) -> None:
        self.left.emit()
        if not self._inside:
            self._context.go.open_case(self._case, "visits")
