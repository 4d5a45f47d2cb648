"""The overview of a case: its story, a field for a note, what comes and what is missing."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.cases.case import POLICE_ANSWERS
from models.cases.notes import WORDED
from models.cases.rows import CaseView, StoryLine
from models.forms.answers import Answers, written
from models.forms.definitions.note import CORRECTION, MARKED_NOTE, NOTE
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.ports.records import Draft
from models.usecases.save_draft import Half
from ui.cards.cards_card import CardsCard
from ui.cases.acts import CaseActs
from ui.cases.steps_card import StepsCard
from ui.cases.story_icons import icon_of
from ui.changes import Changed
from ui.context import Context
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.form_sheet import FormSheet
from ui.handover.given_card import GivenCard
from ui.kit.buttons import plain_button, quiet
from ui.kit.card import Card
from ui.kit.clearing import clear_out
from ui.kit.columns import Columns
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.page import WIDEST, Body
from ui.kit.status import Glyph
from ui.kit.text_box import TextBox
from ui.kit.timeline import Happening, Timeline
from ui.language import filled, say, show_when


class NoteField(TextBox):
    """A few lines; Ctrl+Enter saves, Tab goes on.

    Signals:
        submitted: Ctrl+Enter was pressed.
    """

    submitted = Signal()

    def setReadOnly(self, ro: bool) -> None:  # noqa: FBT001, N802 - Qt's name and way
        """Look so, too: Qt polishes a widget once only."""
        super().setReadOnly(ro)
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Ctrl+Enter as the wish to save."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
            return
        super().keyPressEvent(event)


class NoteCard(Card):
    """A note is written once, time-stamped, and never changed; a half-written one is kept."""

    def __init__(self, acts: CaseActs, context: Context, case_id: CaseId) -> None:
        super().__init__()
        self._acts, self._context, self._case = acts, context, case_id
        self._about = (Kind.CASE, str(case_id))
        self._began = context.clock.now()
        self._loading = True
        self.keeper = DraftKeeper(acts.drafts.save, context, self._half, self)
        self.keeper.kept.connect(self._on_kept)
        self.words = NoteField()
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Note"))
        self.words.setPlaceholderText(self.tr("Write a note. It cannot be changed later."))
        self.words.setFixedHeight(self.words.fontMetrics().height() * 3 + 18)
        self.words.setObjectName("note")
        self.words.textChanged.connect(self._on_changed)
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self.save = plain_button(self.tr("Add note"), "note")
        self.save.setObjectName("add_note")
        self.save.setToolTip("Ctrl+Enter")
        self.save.clicked.connect(self._save)
        self.words.submitted.connect(self._save)
        self.marked = quiet(self.tr("Note with statements …"), "list-check")
        self.marked.setToolTip(
            self.tr("For what an assessment may rest on: observed, reported or assessed")
        )
        self.marked.clicked.connect(self._write_statements)
        self.sheet: FormSheet | None = None
        foot = QHBoxLayout()
        foot.addWidget(self.problem, 1)
        foot.addStretch(0)
        foot.addWidget(self.marked)
        foot.addWidget(self.save)
        self.add(self.words)
        self.body.addLayout(foot)
        self._mind()
        self.words.setReadOnly(True)  # what was begun before comes first
        work = partial(acts.drafts.find, NOTE.key, self._about)
        context.jobs.run(self, work, self._restore, self._refused)

    @property
    def written(self) -> str:
        """What is written and not yet saved."""
        return self.words.toPlainText().strip()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when another page is shown."""
        if self.keeper.waiting:
            self.keeper.save_now()
        super().hideEvent(event)

    def _restore(self, draft: Draft | None) -> None:
        self.words.setReadOnly(False)
        if draft is not None:
            self.keeper.draft, self._began = draft.id, draft.received_at
            self.words.setPlainText(written(draft.answers, "note"))
            self.words.moveCursor(QTextCursor.MoveOperation.End)
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._loading = False

    def _half(self) -> Half | None:
        if self._loading or not (self.written or self.keeper.draft):
            return None
        answers = {"note": self.words.toPlainText()} if self.written else {}
        return Half(NOTE, answers, self._began, "note", about=self._about)

    @Slot()
    def _on_changed(self) -> None:
        self._mind()
        if not self._loading:
            self.keeper.touch()

    @Slot()
    def _on_kept(self) -> None:
        """A note of which every word was taken back is no draft."""
        draft = self.keeper.draft
        if draft is not None and not self.written and not self.words.isReadOnly():
            work = partial(self._acts.drafts.discard, draft)
            self.keeper.draft = None
            self._context.jobs.run(self._context.feed, work, self._forgotten, self._not_there)

    def _forgotten(self, changed: Changed) -> None:
        self._context.feed.announce(changed)

    def _not_there(self, _refusal: Refused) -> None:
        """It was discarded on another page: that is what was wanted."""

    @Slot()
    def _mind(self) -> None:
        self.save.setEnabled(bool(self.written))
        self.problem.hide()

    @Slot()
    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        self.save.setEnabled(False)
        self.words.setReadOnly(True)
        self.keeper.settle(self._send)

    def _send(self) -> None:
        work = partial(self._acts.note, self._case, self.written, self.keeper.draft)
        self._context.jobs.run(self, work, self._saved, self._refused, self._on_fault)

    def _saved(self, changed: Changed) -> None:
        self.words.setReadOnly(False)
        self.words.clear()
        self.keeper.renew()
        self._began = self._context.clock.now()
        self._context.feed.announce(changed)
        self._context.go.tell(self.tr("The note is saved."))

    def _refused(self, refusal: Refused) -> None:
        self._go_on_writing()
        self.problem.setText(say(refusal.why))
        self.problem.show()

    def _on_fault(self, fault: EnvironmentFault) -> None:
        self._go_on_writing()
        self._context.jobs.faulted.emit(fault)

    @Slot()
    def _write_statements(self) -> None:
        work = partial(self._acts.statements, self._case)
        self.sheet = FormSheet(self, MARKED_NOTE, self.tr("Save"), self._context, work)
        self.sheet.explain(
            self.tr(
                "Each statement says who it comes from and when, so that a rumour never hardens "
                "into a fact. It cannot be changed later, but corrected."
            )
        )
        self.sheet.begin({"statements": [{"mark": ""}]})

    def _go_on_writing(self) -> None:
        self.words.setReadOnly(False)
        self.save.setEnabled(bool(self.written))
        self.keeper.reopen()


class OverviewPage(QWidget):
    """Story on the left; what comes, what is missing and the police on the right.

    Signals:
        concern_opened: the id of a concern in the story.
        police_answered: the police have said something new; it may come at any time.
    """

    concern_opened = Signal(object)
    police_answered = Signal()

    def __init__(
        self, acts: CaseActs, context: Context, case_id: CaseId, *, follow_ups: bool = False
    ) -> None:
        """Make the page; ``follow_ups`` says whether one can be planned from here."""
        super().__init__()
        self._acts, self._context, self._case = acts, context, case_id
        self.note = NoteCard(acts, context, case_id)
        self.timeline = Timeline(self.tr("Story"))
        self.timeline.opened.connect(self.concern_opened)
        self.timeline.amended.connect(self._correct)
        self.sheet: FormSheet | None = None
        self._notes_open = False
        self.steps = StepsCard(context, follow_ups=follow_ups)
        self.cards = CardsCard(acts.cards, context, (Kind.CASE, str(case_id)))
        self.missing = Card(self.tr("What is missing"))
        self.answered = quiet(self.tr("A new answer …"), "shield")
        self.answered.setAccessibleName(self.tr("Record a new answer of the police"))
        self.answered.setObjectName("police_answer")
        self.answered.clicked.connect(self.police_answered)
        self.police = Card(self.tr("The answer of the police"), self.answered)
        self._lacking, self._answers = QVBoxLayout(), QVBoxLayout()
        self.missing.body.addLayout(self._lacking)
        self.police.body.addLayout(self._answers)
        columns = Columns(share=(3, 2))
        columns.left.addWidget(self.note)
        columns.left.addWidget(Card(self.tr("Story")).add(self.timeline))
        self.given = GivenCard(acts.given, context, (Kind.CASE, str(case_id)))
        for card in (self.steps, self.cards, self.missing, self.police, self.given):
            columns.right.addWidget(card)
        for side in (columns.left, columns.right):
            side.addStretch(1)
        self._right = columns.right
        self.cards.weighed.connect(self._place_cards)
        body = Body(WIDEST)
        body.content.addWidget(columns)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(body)

    @Slot(bool)
    def _place_cards(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Put the action cards above the steps where something asks for one, else below."""
        self._right.removeWidget(self.cards)
        self._right.insertWidget(0 if wanted else 1, self.cards)

    @property
    def keeper(self) -> DraftKeeper:
        """What keeps a half-written note."""
        return self.note.keeper

    def show_case(self, case: CaseView) -> None:
        """Show the overview of this case."""
        self._notes_open = not case.suspended
        self.note.setVisible(self._notes_open)
        self.timeline.show_story([self._happening(line) for line in case.story])
        self.steps.show_case(case)
        self.steps.setVisible(bool(case.steps or case.agendas))
        _fill(self._lacking, [_point(say(words)) for words in case.missing])
        self.missing.setVisible(bool(case.missing) and not case.suspended)
        self._show_police(case)

    def _happening(self, line: StoryLine) -> Happening:
        return Happening(
            show_when(line.at, self._context.clock.now()),
            say(line.sentence),
            icon_of(line.kind),
            self._context.name_of(line.user),
            line.words,
            line.concern_id if line.kind == "concern_received" else None,
            mark=self._mark(line),
            amend=line if self._may_correct(line) else None,
        )

    def _may_correct(self, line: StoryLine) -> bool:
        return self._notes_open and line.kind in WORDED and not line.corrected

    def _mark(self, line: StoryLine) -> str:
        journal = self.tr("journal {number}")
        return " · ".join(
            words
            for words, shown in (
                (self.tr("corrected later"), line.corrected),
                (filled(journal, number=line.journal_no), line.journal_no),
            )
            if shown
        )

    @Slot(object)
    def _correct(self, line: StoryLine) -> None:
        def submit(answers: Answers) -> Changed:
            return self._acts.correct(self._case, line.seq, written(answers, "note"))

        verb = self.tr("Save the correction")
        self.sheet = FormSheet(self, CORRECTION, verb, self._context, submit)
        self.sheet.explain(
            self.tr("The note stays as it was written; the correction points back to it.")
        )
        self.sheet.begin({"note": line.words})

    def _show_police(self, case: CaseView) -> None:
        now = self._context.clock.now()
        rows: list[QWidget] = []
        for answer in case.police if not case.suspended else ():
            rows.append(Label(say(POLICE_ANSWERS[answer.answer]), Role.STRONG))
            said = [answer.given_by, show_when(answer.given_at, now)]
            if answer.called_back:
                said.append(self.tr("called back"))
            rows.append(Muted(" · ".join(said)))
        self.police.setVisible(not case.suspended and (bool(rows) or case.closed_at is None))
        self.answered.setVisible(case.closed_at is None)
        if not rows:
            rows.append(Muted(self.tr("They have not answered yet.")))
        _fill(self._answers, rows)


def _point(words: str) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(8)
    across.addWidget(Glyph("circle-dashed"), 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(Wrapped(words), 1)
    return row


def _fill(column: QVBoxLayout, widgets: list[QWidget]) -> None:
    clear_out(column)
    for widget in widgets:
        column.addWidget(widget)
