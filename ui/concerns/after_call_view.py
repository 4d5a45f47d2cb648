"""After the call: what else is known, one section at a time, kept as one types."""

from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.concerns.care import DO_NOT_CALL
from models.forms.answers import Value, chosen, written
from models.forms.definitions.after_call import AFTER_CALL, IDENTITY
from models.forms.progress import DONE_KEY, progress, with_done
from models.kernel.clock import local
from models.kernel.cpr import Cpr
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId
from models.law.hints import Step
from models.people.cpr_hints import cpr_hints
from models.people.letters import letters_hint
from models.people.matching import Sought
from models.usecases.complete_after_call import AfterCall, AfterCallStart
from models.usecases.register_concern import Incomplete
from models.usecases.save_draft import Half
from ui.attachments.add_sheet import AddSheet
from ui.changes import Changed
from ui.concerns.acts import ConcernActs
from ui.concerns.caller_card import CallerCard
from ui.concerns.custody import CustodyFollows
from ui.concerns.same_person_panel import SamePersonPanel
from ui.context import Context
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.section_list import SectionList
from ui.kit.buttons import plain_button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.error_summary import ErrorSummary
from ui.kit.flow import FlowLayout
from ui.kit.form_rows import FormBinding, FormRows
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.legal_hint import LegalHint
from ui.kit.page import READING, Body, Page
from ui.kit.rows_editor import RowsEditor
from ui.language import filled, say, show_time, show_when

SECTIONS = AFTER_CALL.sections


_LETTERS_BESIDE: Final = 40
_LONGEST: Final = 2000
"""Characters in a statement."""


class AfterCallView(QWidget):
    """The form for what is left after the call, for one concern.

    Signals:
        finished: the id of the concern that is now complete.
    """

    finished = Signal(object)

    _start: AfterCallStart | None = None
    sheet: AddSheet | None = None

    def __init__(
        self,
        acts: ConcernActs,
        context: Context,
        concern_id: ConcernId,
        parent: QWidget | None = None,
    ) -> None:
        """Open the form; what the call gave stands in it already."""
        super().__init__(parent)
        self._acts, self._context, self.concern_id = acts, context, concern_id
        self._called_done: set[str] = set()
        self._focus = ""
        self._sending = False
        self.binding = FormBinding(AFTER_CALL, parent=self)
        self.sections = SectionList(SECTIONS)
        self.sections.chosen.connect(self.show_section)
        self.panel = SamePersonPanel(acts.matches, context)
        self.hints = Muted()
        self.hints.setObjectName("cpr_hints")
        self.words = Wrapped().selectable()
        self.problems = ErrorSummary()
        self.problems.chosen.connect(self.go_to)
        self.state = Label("", Role.MUTED)
        self.finish = primary(self.tr("Save and finish"), "check")
        self.finish.setObjectName("finish")
        self.finish.clicked.connect(self.send)
        self.keeper = DraftKeeper(acts.save_draft, context, self._half, self)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.failed.connect(self._on_not_kept)
        relatives = self.binding.editor("relatives")
        if isinstance(relatives, RowsEditor):
            self._custody = CustodyFollows(relatives, self.binding)
        self.binding.changed.connect(self._on_changed)
        self._build()
        self.setEnabled(False)
        context.jobs.run(self, partial(acts.after_call, concern_id), self._on_start, self._shut)

    def answers(self) -> dict[str, Value]:
        """Return what is answered."""
        return self.binding.answers()

    @Slot(str)
    def show_section(self, key: str) -> None:
        """Open a section at its first question."""
        at = [section.key for section in SECTIONS].index(key)
        self._stack.setCurrentIndex(at)
        self.sections.select(key)
        self.back.setVisible(at > 0)
        last = at == len(SECTIONS) - 1
        self.next.setText(self.tr("Section done") if last else self.tr("Done, next section"))
        self.binding.focus(SECTIONS[at].fields[0].key)

    @Slot(str)
    def go_to(self, key: str) -> None:
        """Open the section of a field and put the focus there."""
        name = key.partition(".")[0]
        for section in SECTIONS:
            if name in {field.key for field in section.fields}:
                self.show_section(section.key)
                self.binding.focus(key)

    @Slot()
    def ask_files(self) -> None:
        """Open the sheet that adds files to the concern."""
        to = (Kind.CONCERN, str(self.concern_id))
        self.sheet = AddSheet(self.window(), self._acts.attachments, self._context, to)
        self.sheet.open()

    def keep_now(self) -> str:
        """Start saving what is typed, without waiting; return the draft's id if known."""
        self.keeper.save_now()
        return str(self.keeper.draft or "")

    @Slot()
    def send(self) -> None:
        """Finish; a second press while it is under way does nothing."""
        if self._sending or self._start is None:
            return
        self._sending = True
        self.finish.setEnabled(False)
        self.panel.rest()
        self.keeper.settle(self._send)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave more than half of the width to the questions, however large the text."""
        super().resizeEvent(event)
        wanted = self.fontMetrics().averageCharWidth() * _LETTERS_BESIDE
        self._side_body.setFixedWidth(min(wanted, event.size().width() * 47 // 100))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where one left off, or with the first question."""
        super().showEvent(event)
        self.binding.focus(self._focus or IDENTITY.fields[0].key)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when another page is shown."""
        if self.keeper.waiting:
            self.keeper.save_now()
        super().hideEvent(event)

    def _on_start(self, start: AfterCallStart) -> None:
        self._start = start
        self._context.feed.announce(start.changed)
        self.setEnabled(True)
        self._called_done = set(chosen(start.answers, DONE_KEY))
        self.binding.load(start.answers)
        self._offer_words(start)
        self.words.setText(start.words)
        caller = CallerCard(
            self._acts, self._context, start.concern_id, start.reporter, deciding=False
        )
        self._side_cards.insertWidget(self._side_cards.count() - 1, caller)
        self._show_title(start)
        self.care.setVisible(start.guarded)
        self.show_section(SECTIONS[0].key)
        if start.draft is not None:
            self.keeper.draft = start.draft.id
            self._focus = start.draft.focus
            self._on_kept(start.draft.saved_at)
            self.go_to(start.draft.focus)
        self._show_state()

    def _offer_words(self, start: AfterCallStart) -> None:
        """Let one press take the caller's words in as a statement, to be cut to what matters."""
        statements = self.binding.editor("statements")
        if start.words and isinstance(statements, RowsEditor):
            statements.offer(
                self.tr("The caller's words"),
                {
                    "mark": "reported",
                    "said": start.words[:_LONGEST],
                    "source": say(start.reporter.kind),
                    "when": local(start.received_at).date().isoformat(),
                },
            )

    def _show_title(self, start: AfterCallStart) -> None:
        title = filled(self.tr("After the call · {number}"), number=start.number)
        line = self.tr("Finished before; you are correcting it")
        if start.due_at is not None:
            when = show_when(start.due_at, self._context.clock.now())
            line = filled(self.tr("To be finished by: {when}"), when=when)
        self.page.set_title(title, line)

    def _shut(self, refusal: Refused) -> None:
        self.problems.show_problems([("", say(refusal.why))])

    def _send(self) -> None:
        given = AfterCall(self.concern_id, self.answers(), self.keeper.draft)
        work = partial(self._acts.complete, given)
        self._context.jobs.run(self, work, self._on_finished, self._on_refused, self._on_fault)

    def _on_finished(self, changed: Changed) -> None:
        self._context.feed.announce(changed)
        self._context.go.tell(self.tr("Saved: the concern is written up."))
        self.finished.emit(self.concern_id)
        self._context.go.open_concern(self.concern_id)

    def _on_refused(self, refusal: Refused) -> None:
        self._go_on_writing()
        if isinstance(refusal, Incomplete):
            self.go_to(refusal.problems[0].field)
            self.problems.show_problems(self.binding.show_problems(refusal.problems))
        else:
            self.problems.show_problems([(refusal.field, say(refusal.why))])

    def _on_fault(self, fault: EnvironmentFault) -> None:
        self._go_on_writing()
        self._context.jobs.faulted.emit(fault)

    def _go_on_writing(self) -> None:
        self._sending = False
        self.finish.setEnabled(True)
        self.keeper.reopen()

    def _half(self) -> Half | None:
        if self._start is None:
            return None
        self._focus = self.binding.focused_key() or self._focus
        answers = with_done(self.answers(), self._called_done)
        about = (Kind.CONCERN, str(self.concern_id))
        return Half(AFTER_CALL, answers, self._start.received_at, self._focus, about=about)

    @Slot(object)
    def _on_kept(self, saved_at: datetime) -> None:
        self.state.setText(filled(self.tr("Draft saved {time}"), time=show_time(saved_at)))

    @Slot()
    def _on_not_kept(self) -> None:
        self.state.setText(self.tr("The draft is not saved"))

    @Slot()
    def _on_changed(self) -> None:
        self._show_state()
        self.keeper.touch()

    def _show_state(self) -> None:
        answers = with_done(self.answers(), self._called_done)
        self.sections.show_progress(
            {section.key: progress(AFTER_CALL, section, answers) for section in SECTIONS}
        )
        try:
            number: Cpr | None = Cpr.parse(written(answers, "cpr"))
        except Refused:
            number = None  # not whole yet
        today = local(self._context.clock.now()).date()
        told = list(cpr_hints(number, today)) if number else []
        unseen = letters_hint(" ".join(written(answers, key) for key in ("name", "street")))
        told += [unseen] if unseen else []
        self.hints.setText(" ".join(say(hint) for hint in told))
        self.hints.setVisible(bool(told))
        self._seek(number)

    def _seek(self, number: Cpr | None) -> None:
        answers = self.answers()
        born = written(answers, "born") or (number.born.isoformat() if number else "")
        place = (written(answers, "street"), written(answers, "postcode"))
        sought = Sought(written(answers, "name"), number.digits if number else "", born, *place)
        self.panel.seek(sought, self.concern_id)

    @Slot()
    def _on_next(self) -> None:
        at = self._stack.currentIndex()
        self._called_done.add(SECTIONS[at].key)
        self._on_changed()
        if at + 1 < len(SECTIONS):
            self.show_section(SECTIONS[at + 1].key)
        else:
            self.finish.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_back(self) -> None:
        self.show_section(SECTIONS[self._stack.currentIndex() - 1].key)

    def _build(self) -> None:
        self.back = plain_button(self.tr("Back"), "arrow-left")
        self.next = plain_button("", "arrow-right")
        self.next.setObjectName("next_section")
        self.back.clicked.connect(self._on_back)
        self.next.clicked.connect(self._on_next)
        self.attach = quiet(self.tr("Add files …"), "paperclip")
        self.attach.setObjectName("attach")
        self.attach.clicked.connect(self.ask_files)
        acts = self.state, self.attach, self.finish
        self.page = Page(self.tr("After the call"), " ", *acts, scroll=False)
        self.page.above.addWidget(self.problems)
        self.care = Note(say(DO_NOT_CALL))
        self.care.setObjectName("do_not_call")
        self.care.hide()
        self.page.above.addWidget(self.care)
        self._stack = QStackedWidget()
        for section in SECTIONS:
            rows = FormRows(section, binding=self.binding)
            body = Body(READING)
            card = Card().add(rows)
            if section is IDENTITY:
                at = rows.column.indexOf(self.binding.row("cpr"))
                rows.column.insertWidget(at + 1, self.hints)
            body.content.addWidget(card)
            body.content.addWidget(LegalHint(Step.AFTER_CALL))
            self._stack.addWidget(body)
        across = QHBoxLayout()
        across.setSpacing(14)
        across.addWidget(self._side(), 0)
        across.addLayout(self._middle(), 1)
        self.page.content.addLayout(across, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.keep_now)

    def _side(self) -> Body:
        side = Body()
        self._side_body = side
        words = Card(self.tr("The caller's words"), level=3).add(self.words)
        words.body.addStretch(1)
        for part in (self.sections, self.panel, words):
            side.content.addWidget(part)
        side.content.addStretch(1)  # takes what room is left
        self._side_cards = side.content
        return side

    def _middle(self) -> QVBoxLayout:
        foot = FlowLayout()  # large text takes a second line
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        middle = QVBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._stack, 1)
        middle.addLayout(foot)
        return middle
