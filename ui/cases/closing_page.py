"""The page on which a case is closed: needs, evaluation, what follows; and what is after it."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from models.access.roles import Right, may
from models.course.record import RecordRow
from models.forms.answers import Answers, Problem, Value, rows
from models.forms.definitions.closing import ABOUT, AFTERWARDS, CLOSURE, EVALUATION
from models.forms.fields import Section
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId
from models.law.hints import Step
from models.ports.records import Draft
from models.usecases.close_case import Closed, Closing
from models.usecases.delete_case import Deleted
from models.usecases.save_draft import Half
from ui.cases.closing_acts import ClosingActs
from ui.cases.closing_needs import NeedsCard
from ui.cases.closing_parts import answer_lines, answers_card, closure_card, follows, handed_on
from ui.cases.closing_sheets import delete_sheet, mistake_sheet, reopen_sheet
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.keep_sheet import keep_sheet
from ui.forms.kept_page import KeptPage
from ui.kit.buttons import Button, plain_button, primary, quiet
from ui.kit.card import SPACE, Card, Note
from ui.kit.clearing import clear_out
from ui.kit.error_summary import ErrorSummary
from ui.kit.form_rows import FormBinding
from ui.kit.labels import Muted, Wrapped
from ui.kit.legal_hint import LegalHint
from ui.kit.page import READING, Body
from ui.kit.page_head import PageHead
from ui.language import filled, say, show_date
from ui.paper.paper_dialog import PaperDialog

_QUESTIONS, _READING, _ENDED, _RESTS = range(4)
"""The faces of the page."""
Found = tuple[Closing | Closed, tuple[RecordRow, ...], Draft | None]


class ClosingPage(KeptPage):
    """Four faces: the questions, the answers read again, a closed case, one that rests."""

    def __init__(self, acts: ClosingActs, context: Context, case_id: CaseId) -> None:
        super().__init__()
        self.setObjectName("closure")
        self._acts, self._context, self._case = acts, context, case_id
        self._about = (Kind.CASE, str(case_id))
        self._began, self._loaded = context.clock.now(), False
        self.closing: Closing | None = None
        self.sheet: QDialog | None = None
        self.paper: PaperDialog | None = None
        self._keeper = DraftKeeper(acts.drafts.save, context, self._half, self)
        self.problems = ErrorSummary()
        self.problems.chosen.connect(self._go_to)
        self.first = Card(self.tr("Before the case can be closed"))
        self._lacking = QVBoxLayout()
        self.first.body.addLayout(self._lacking)
        self.needs = NeedsCard()
        self.binding = FormBinding(ABOUT, parent=self)
        self.after = QVBoxLayout()
        self.check = primary(self.tr("Check the answers"), "arrow-right")
        self.mistake = quiet(self.tr("Created by mistake …"))
        self.back = plain_button(self.tr("Change the answers"), "arrow-left")
        self.close_case = primary(self.tr("Close the case"), "check")
        self.reopen = primary(self.tr("Reopen the case …"), "arrow-back-up")
        self.keep = plain_button(self.tr("Keep it longer …"), "archive")
        self.delete = plain_button(self.tr("Delete for good …"), "trash")
        self._acts_of = {
            _QUESTIONS: (self.mistake, self.check),
            _READING: (self.back, self.close_case),
            _ENDED: (self.delete, self.keep, self.reopen),
            _RESTS: (),
        }
        self.head = PageHead(*(act for acts in self._acts_of.values() for act in acts))
        self.head.offer(*self._acts_of[_QUESTIONS])
        self._read, self._done = QVBoxLayout(), QVBoxLayout()
        self.faces = QStackedWidget()
        for face in (self._questions(), self._reading(), self._ended(), self._rests()):
            self.faces.addWidget(face)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE)
        outer.addWidget(self.head)
        outer.addWidget(self.faces, 1)
        self._connect()
        self._refresh = Refresh(self, context.feed, self._load, wants=self._wants)

    def answers(self) -> dict[str, Value]:
        """Return what is filled in."""
        return {**self.binding.answers(), "needs": self.needs.rows()}

    def _questions(self) -> QWidget:
        body = Body(READING)
        for part in (self.problems, self.first, self.needs):
            body.content.addWidget(part)
        for section in (EVALUATION, AFTERWARDS):
            body.content.addWidget(self._card(section))
        body.content.addLayout(self.after)
        body.content.addWidget(LegalHint(Step.CLOSURE))
        self._body = body
        return body

    def _reading(self) -> QWidget:
        body = Body(READING)
        body.content.addLayout(self._read)
        return body

    def _ended(self) -> QWidget:
        body = Body(READING)
        body.content.addLayout(self._done)
        return body

    def _rests(self) -> QWidget:
        body = Body(READING)
        words = self.tr("A case is not closed while it is suspended.")
        body.content.addWidget(Note(words))
        return body

    def _card(self, section: Section) -> Card:
        card = Card(say(section.title))
        card.body.setSpacing(14)
        if section.guide:
            card.add(Muted(say(section.guide)))
        return card.add(*(self.binding.row(field.key) for field in section.fields))

    def _connect(self) -> None:
        self.needs.changed.connect(self._touched)
        self.binding.changed.connect(self._touched)
        self.check.clicked.connect(self._check)
        self.mistake.clicked.connect(self._ask_mistake)
        self.back.clicked.connect(self._change)
        self.close_case.clicked.connect(self._close)
        self.reopen.clicked.connect(self._ask_reopen)
        self.keep.clicked.connect(self._ask_keep)
        self.delete.clicked.connect(self._ask_delete)

    def _wants(self, topics: frozenset[Topic]) -> bool:
        return self._about in topics

    @Slot()
    def _load(self) -> None:
        self._context.jobs.run(self, self._look, self._show, self._refused)

    def _look(self) -> Found:
        """Return how the case stands, its closings and a half-filled one; not on this thread."""
        found = self._acts.prepare(self._case)
        draft = None if self._loaded else self._acts.drafts.find(CLOSURE.key, self._about)
        records = self._acts.course(self._case, Kind.CLOSURE, Kind.TRANSFER)
        return found, records, draft

    def _show(self, found: Found) -> None:
        state, records, draft = found
        if isinstance(state, Closed):
            self._show_closed(state, records)
            return
        if state.rests:
            self._turn(_RESTS)
            return
        self.closing = state
        if self.faces.currentIndex() == _ENDED:  # reopened meanwhile
            self._loaded = False
        if draft is not None:
            self.keeper.draft, self._began = draft.id, draft.received_at
        given = self.answers() if self._loaded else _beginning(state, draft)
        self.needs.show_needs(state.needs, rows(given, "needs"))
        if not self._loaded:
            self.binding.load(given)
        self._loaded = True
        clear_out(self._lacking)
        for words in state.hindrances:
            self._lacking.addWidget(Wrapped(f"· {say(words)}"))
        self.first.setVisible(bool(state.hindrances))
        clear_out(self.after)
        self.after.addWidget(follows(state, self._context))
        self._turn(_QUESTIONS)

    def _show_closed(self, state: Closed, records: tuple[RecordRow, ...]) -> None:
        clear_out(self._done)
        for record in records:
            if record.kind is Kind.CLOSURE:
                self._done.addWidget(closure_card(record, self._context, records))
        if state.delete_on is not None:
            words = self.tr("To be deleted, or decided upon again, on {day}.")
            told = Wrapped(filled(words, day=show_date(state.delete_on)))
            self._done.insertWidget(0, Card(self.tr("From here")).add(told))
        self._turn(_ENDED)

    def _turn(self, face: int) -> None:
        """Show a face of the page, with its acts at the top."""
        self.faces.setCurrentIndex(face)
        acts: tuple[Button, ...] = self._acts_of[face]
        if face == _ENDED and not may(self._context.user.role, Right.DELETE):
            acts = (self.reopen,)
        self.head.offer(*acts)

    def _half(self) -> Half | None:
        answers = self.answers()
        if not self._loaded or self.faces.currentIndex() in {_ENDED, _RESTS}:
            return None
        return Half(
            CLOSURE, answers, self._began, self.binding.focused_key(), about=self._about
        )

    @Slot()
    def _touched(self) -> None:
        if self._loaded:
            self.keeper.touch()

    @Slot()
    def _check(self) -> None:
        """Read the answers again before anything is done; what lacks is said at its field."""
        if self.closing is None:
            return
        found = self.closing.lacking(self.answers())
        self._show_problems(found)
        if found:
            return
        clear_out(self._read)
        self._read.addWidget(
            Note(self.tr("Nothing is closed yet. Read the answers once more."))
        )
        title = self.tr("Your answers")
        self._read.addWidget(answers_card(title, answer_lines(self.answers())))
        self._read.addWidget(follows(self.closing, self._context))
        self._turn(_READING)
        self.close_case.setEnabled(True)
        self.close_case.setFocus()

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        own = [each for each in problems if each.field.startswith("needs")]
        others = [each for each in problems if each not in own]
        shown = self.needs.show_problems(own) + self.binding.show_problems(others)
        self.problems.show_problems(shown)
        if shown:
            self._body.ensureWidgetVisible(self.problems)

    @Slot(str)
    def _go_to(self, key: str) -> None:
        if key.startswith("needs"):
            self._body.ensureWidgetVisible(self.needs.focus(key))
        elif key in self.binding.keys:
            self.binding.focus(key)
            self._body.ensureWidgetVisible(self.binding.row(key))

    @Slot()
    def _change(self) -> None:
        self._turn(_QUESTIONS)
        self.keeper.touch()

    @Slot()
    def _close(self) -> None:
        self.close_case.setEnabled(False)
        self.keeper.settle(self._send)

    def _send(self) -> None:
        work = partial(self._acts.close, self._case, self.answers(), self.keeper.draft)
        self._context.jobs.run(self, work, self._closed, self._not_closed)

    def _closed(self, changed: Changed) -> None:
        self.keeper.renew()
        self._context.feed.announce(changed)

    def _not_closed(self, refusal: Refused) -> None:
        self._turn(_QUESTIONS)
        self.keeper.reopen()
        self._show_problems((Problem(refusal.field, refusal.why),))

    @Slot()
    def _ask_mistake(self) -> None:
        self.sheet = mistake_sheet(self, self._context, self._acts, self._case)

    @Slot()
    def _ask_reopen(self) -> None:
        self.sheet = reopen_sheet(self, self._context, self._acts, self._case)

    @Slot()
    def _ask_keep(self) -> None:
        self.sheet = keep_sheet(self, self._context, self._acts.keep, self._about)

    @Slot()
    def _ask_delete(self) -> None:
        self.sheet = delete_sheet(self, self._context, self._acts, self._case, self._gone)

    def _gone(self, deleted: Deleted) -> None:
        """Leave the page of a case that is no more, with the proof on the screen."""
        window = self.window()
        self._context.go.show_today()
        title = self.tr("Proof of deletion")
        jobs = self._context.jobs
        self.paper = PaperDialog(window, title, self._acts.draw, jobs, deleted.pdf)
        self.paper.open()
        self._context.go.tell(self.tr("The case is deleted."))

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


def _beginning(state: Closing, draft: Draft | None) -> Answers:
    """Return the answers to begin with: a draft's, else what a new kommune has taken on."""
    if draft is not None:
        return draft.answers
    return {} if state.taken_by is None else handed_on(state, state.taken_by)
