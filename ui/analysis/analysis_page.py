"""The analysis of a case: one dimension at a time, the earlier one beside it, kept as one types."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from models.course.analysed import Statement, Version, not_taken_in, taken_over, with_row
from models.forms.answers import Value, chosen
from models.forms.definitions.analysis import ANALYSIS
from models.forms.fields import Section
from models.forms.progress import DONE_KEY, progress, with_done, without_progress
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.law.dimensions import DIMENSIONS, HALVES, of_half
from models.ports.records import Draft
from models.usecases.analyse import AnalysisView
from models.usecases.register_concern import Incomplete
from models.usecases.save_draft import Half
from models.workflow.stages import SUSPENDED
from ui.analysis.acts import AnalysisActs
from ui.analysis.beside import Beside
from ui.analysis.board_dialog import BoardDialog
from ui.analysis.type_card import TypeCard
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.kept_page import KeptPage
from ui.forms.section_list import SectionList
from ui.kit.buttons import plain_button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.error_summary import ErrorSummary
from ui.kit.flow import FlowLayout
from ui.kit.form_rows import FormBinding, FormRows
from ui.kit.labels import Label, Muted, Role
from ui.kit.page import Body
from ui.kit.page_head import PageHead
from ui.kit.side_by_side import SideBySide
from ui.language import filled, say, show_date, show_time

SECTIONS: Final = ANALYSIS.sections
GUIDES: Final = {each.code: each.asks for each in DIMENSIONS}
THREE_COLUMNS: Final = 138
"""Letters across, from which the earlier analysis stands beside the form, else below it."""


class AnalysisPage(KeptPage):
    """The nine dimensions and the whole, for one case."""

    dialog: QDialog | None = None

    def __init__(self, acts: AnalysisActs, context: Context, case_id: CaseId) -> None:
        super().__init__()
        self._acts, self._context, self._case = acts, context, case_id
        self.setObjectName("analysis")
        self.view: AnalysisView | None = None
        self._called_done: set[str] = set()
        self._focus = ""
        self._began = context.clock.now()
        self._saved: dict[str, Value] = {}
        self.binding = FormBinding(ANALYSIS, parent=self)
        groups = {of_half(half)[0].code: say(words) for half, words in HALVES.items()}
        briefs = {each.code: say(each.brief) for each in DIMENSIONS}
        self.sections = SectionList(SECTIONS, groups=groups, briefs=briefs, in_words=True)
        self.beside = Beside(context)
        for key in self.binding.keys:
            self.binding.row(key).optional.hide()  # nearly all is; what is needed says so
        self.types = TypeCard(acts, context)
        self.note, self.problems = Note(""), ErrorSummary()
        self.state = Label("", Role.MUTED)
        self.board = quiet(self.tr("Board for the meeting …"), "printer")
        self.save = plain_button(self.tr("Save"), "device-floppy")
        self.finish = primary(self.tr("Save and finish"), "check")
        self._keeper = DraftKeeper(acts.drafts.save, context, self._half, self)
        self._build()
        self._connect()
        self.show_section(SECTIONS[0].key)
        self._refresh = Refresh(self, context.feed, self._load, wants=self._wants)

    @property
    def drawn(self) -> bool:
        """Whether the board is open and its pages are on the screen."""
        return isinstance(self.dialog, BoardDialog) and self.dialog.ready

    @property
    def section(self) -> Section:
        """The section that is open."""
        return SECTIONS[self._stack.currentIndex()]

    def answers(self) -> dict[str, Value]:
        """Return what is written, with the sections that are called done."""
        return dict(with_done(self.binding.answers(), self._called_done))

    @Slot(str)
    def show_section(self, key: str) -> None:
        """Open a dimension, or the whole."""
        at = [section.key for section in SECTIONS].index(key)
        self._stack.setCurrentIndex(at)
        self.sections.select(key)
        self.back.setVisible(at > 0)
        last = at == len(SECTIONS) - 1
        self.next.setText(self.tr("Filled in") if last else self.tr("Filled in, next"))
        self.types.setVisible(last)
        self.beside.show_section(SECTIONS[at])
        self._show_statements()

    @Slot(str)
    def go_to(self, key: str) -> None:
        """Open the section of a field and put the focus there."""
        name = key.partition(".")[0]
        for section in SECTIONS:
            if name in {field.key for field in section.fields}:
                self.show_section(section.key)
                self.binding.focus(key)

    # --- showing

    def _wants(self, topics: Changed) -> bool:
        mine = {(Kind.CASE, str(self._case))}
        if self.view is not None:
            mine |= {(Kind.CONCERN, str(each.concern_id)) for each in self.view.concerns}
        return not mine.isdisjoint(topics) or any(kind is Kind.ANALYSIS for kind, _ in topics)

    @Slot()
    def _load(self) -> None:
        self._context.jobs.run(self, self._look, self._show, self._refused)

    def _look(self) -> tuple[AnalysisView, Draft | None]:
        """Return the analysis and what was half-filled; runs on the database thread."""
        about = (Kind.CASE, str(self._case))
        return self._acts.open(self._case), self._acts.drafts.find(ANALYSIS.key, about)

    def _show(self, found: tuple[AnalysisView, Draft | None]) -> None:
        self.view, draft = found
        writable = self.view.barred is None
        self.note.say(self._says(self.view))
        if not self.keeper.half:  # what is being written stays as it is
            self._take_up(self.view, draft if writable else None)
        for part in (self._stack, self.save, self.finish, self.next):
            part.setEnabled(writable)
        self.beside.show_versions(self._earlier(self.view), writable=writable)
        self.types.show_concerns(self.view.concerns, writable=writable)
        self._show_state()
        self._show_statements()

    def _take_up(self, view: AnalysisView, draft: Draft | None) -> None:
        given = view.answers if draft is None else draft.answers
        self._called_done = set(chosen(given, DONE_KEY))
        self._saved = dict(view.answers)
        self.binding.load(without_progress(given))
        self.state.setText("")
        if draft is not None:
            self.keeper.draft, self._began = draft.id, draft.received_at
            self._on_kept(draft.saved_at)
            self.go_to(draft.focus)

    def _earlier(self, view: AnalysisView) -> tuple[Version, ...]:
        """Return what stands beside: not the very words that stand in the form."""
        own = without_progress(self._saved)
        return tuple(
            each
            for each in view.versions
            if each.record_id != view.record_id or without_progress(each.answers) != own
        )

    def _says(self, view: AnalysisView) -> str:
        if view.barred is not None:  # the page of the case says that it rests
            return "" if view.barred is SUSPENDED else say(view.barred)
        newest = next(iter(view.versions), None)
        if newest is None:
            return ""
        words = self.tr("Begun {date} by {who}. Go on, and finish it when all have been heard.")
        if newest.done:
            words = self.tr(
                "Finished {date} by {who}. What you write now begins a new analysis."
            )
        who = self._context.name_of(newest.by)
        return filled(words, date=show_date(newest.at), who=who)

    @Slot()
    def _show_state(self) -> None:
        answers = self.answers()
        self.sections.show_progress(
            {each.key: progress(ANALYSIS, each, answers) for each in SECTIONS}
        )

    def _show_statements(self) -> None:
        statements = self.view.statements if self.view else ()
        self.beside.show_statements(not_taken_in(self.binding.answers(), statements))

    # --- writing

    @Slot()
    def _on_changed(self) -> None:
        self._focus = self.binding.focused_key() or self._focus
        self._show_state()
        self.keeper.touch()

    def _half(self) -> Half | None:
        if self.view is None or self.view.barred is not None:
            return None
        about = (Kind.CASE, str(self._case))
        self._focus = self.binding.focused_key() or self._focus
        return Half(ANALYSIS, self.answers(), self._began, self._focus, about=about)

    @Slot(object)
    def _take_over(self, version: Version) -> None:
        self._write(taken_over(self.binding.answers(), version.answers, self.section.key))

    @Slot(object)
    def _take_in(self, statement: Statement) -> None:
        self._write(with_row(self.binding.answers(), self.section.key, statement.row))
        self._show_statements()

    def _write(self, answers: dict[str, Value]) -> None:
        self.binding.load(answers)
        self._on_changed()
        self.binding.focus(self.section.fields[0].key)

    @Slot()
    def _on_next(self) -> None:
        at = self._stack.currentIndex()
        self._called_done.add(SECTIONS[at].key)
        self._on_changed()
        if at + 1 < len(SECTIONS):
            self.show_section(SECTIONS[at + 1].key)
            self.binding.focus(self.section.fields[0].key)
        else:
            self.finish.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_back(self) -> None:
        self.show_section(SECTIONS[self._stack.currentIndex() - 1].key)

    def _send(self, *, finish: bool) -> Callable[[], None]:
        def send() -> None:
            draft = self.keeper.draft
            work = partial(self._acts.save, self._case, self.answers(), draft, finish=finish)
            jobs = self._context.jobs
            jobs.run(self, work, self._on_saved, self._on_refused, self._on_fault)

        return send

    @Slot()
    def _save(self) -> None:
        self._settle(finish=False)

    @Slot()
    def _finish(self) -> None:
        self._settle(finish=True)

    def _settle(self, *, finish: bool) -> None:
        if not self.save.isEnabled():
            return
        self.save.setEnabled(False)
        self.finish.setEnabled(False)
        self.keeper.settle(self._send(finish=finish))

    def _on_saved(self, changed: Changed) -> None:
        self.keeper.renew()
        self.problems.show_problems([])
        self.state.setText("")
        self._context.feed.announce(changed)
        self._context.go.tell(self.tr("The analysis is saved"))

    def _on_refused(self, refusal: Refused) -> None:
        self._go_on()
        if isinstance(refusal, Incomplete):
            self.go_to(refusal.problems[0].field)
            self.problems.show_problems(self.binding.show_problems(refusal.problems))
        else:
            self.problems.show_problems([(refusal.field, say(refusal.why))])

    def _on_fault(self, fault: EnvironmentFault) -> None:
        self._go_on()
        self._context.jobs.faulted.emit(fault)

    def _go_on(self) -> None:
        self.save.setEnabled(True)
        self.finish.setEnabled(True)
        self.keeper.reopen()

    def _refused(self, refusal: Refused) -> None:
        self.note.say(say(refusal.why))

    @Slot(object)
    def _on_kept(self, saved_at: object) -> None:
        words = self.tr("Draft saved {time}")
        self.state.setText(filled(words, time=show_time(saved_at)))  # type: ignore[arg-type]

    @Slot()
    def _on_not_kept(self) -> None:
        self.state.setText(self.tr("The draft is not saved"))

    @Slot()
    def _print(self) -> None:
        self.dialog = BoardDialog(self.window(), self._acts, self._context, self._case)
        self.dialog.open()

    # --- making

    def _connect(self) -> None:
        self.sections.chosen.connect(self.show_section)
        self.problems.chosen.connect(self.go_to)
        self.beside.taken_over.connect(self._take_over)
        self.beside.taken_in.connect(self._take_in)
        self.board.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.finish.clicked.connect(self._finish)
        self.back.clicked.connect(self._on_back)
        self.next.clicked.connect(self._on_next)
        self.binding.changed.connect(self._on_changed)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.failed.connect(self._on_not_kept)
        self.keep_by_key()

    def _build(self) -> None:
        self.back = plain_button(self.tr("Back"), "arrow-left")
        self.next = plain_button("", "arrow-right")
        for name, part in (("next_section", self.next), ("save_analysis", self.save),
                           ("finish_analysis", self.finish), ("board", self.board)):  # fmt: skip
            part.setObjectName(name)
        self.note.hide()
        head = PageHead(self.board, self.save, self.finish, words=self.state)
        self._stack = QStackedWidget()
        for section in SECTIONS:
            self._stack.addWidget(self._page(section))
        side = Body()
        side.content.addWidget(self.sections)
        side.content.addStretch(1)
        side.setFixedWidth(self.fontMetrics().averageCharWidth() * 42)
        middle, forms = self._middle()
        across = SideBySide(middle, self.beside, THREE_COLUMNS, left=side)
        forms.content.addLayout(across.below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(self.note)
        column.addWidget(self.problems)
        column.addWidget(across, 1)

    def _page(self, section: Section) -> Card:
        card = Card(say(section.title))
        for words in GUIDES.get(section.key, ()):
            card.add(Muted(f"• {say(words)}"))
        if section.guide:
            card.add(Muted(say(section.guide)))
        return card.add(FormRows(section, binding=self.binding, headings=False))

    def _middle(self) -> tuple[QWidget, Body]:
        body = Body()
        body.content.addWidget(self._stack)
        body.content.addWidget(self.types)
        foot = FlowLayout()
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        whole = QWidget()
        middle = QVBoxLayout(whole)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(10)
        middle.addWidget(body, 1)
        middle.addLayout(foot)
        return whole, body
