"""The overview of a case: its story, a field for a note, what comes and what is missing."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from models.cases.case import POLICE_ANSWERS
from models.cases.rows import CaseView, StoryLine
from models.kernel.errors import Refused
from models.kernel.ids import CaseId
from ui.cases.acts import CaseActs, Changed
from ui.cases.steps_card import StepsCard
from ui.cases.story_icons import icon_of
from ui.context import Context
from ui.kit.buttons import plain_button
from ui.kit.card import Card
from ui.kit.columns import Columns
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.page import WIDEST, Body
from ui.kit.status import Glyph
from ui.kit.timeline import Happening, Timeline
from ui.language import say, show_when


class NoteField(QPlainTextEdit):
    """A few lines; Ctrl+Enter saves, Tab goes on.

    Signals:
        submitted: Ctrl+Enter was pressed.
    """

    submitted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Ctrl+Enter as the wish to save."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
            return
        super().keyPressEvent(event)


class NoteCard(Card):
    """A note is written once, time-stamped, and never changed."""

    def __init__(self, acts: CaseActs, context: Context, case_id: CaseId) -> None:
        super().__init__()
        self._acts, self._context, self._case = acts, context, case_id
        self.words = NoteField()
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Note"))
        self.words.setPlaceholderText(self.tr("Write a note. It cannot be changed later."))
        self.words.setFixedHeight(self.words.fontMetrics().height() * 3 + 18)
        self.words.setObjectName("note")
        self.words.textChanged.connect(self._mind)
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self.save = plain_button(self.tr("Add note"), "note")
        self.save.setObjectName("add_note")
        self.save.setToolTip("Ctrl+Enter")
        self.save.clicked.connect(self._save)
        self.words.submitted.connect(self._save)
        foot = QHBoxLayout()
        foot.addWidget(self.problem, 1)
        foot.addStretch(0)
        foot.addWidget(self.save)
        self.add(self.words)
        self.body.addLayout(foot)
        self._mind()

    @property
    def written(self) -> str:
        """What is written and not yet saved."""
        return self.words.toPlainText().strip()

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
        work = partial(self._acts.note, self._case, self.written)
        self._context.jobs.run(self, work, self._saved, self._refused)

    def _saved(self, changed: Changed) -> None:
        self.words.setReadOnly(False)
        self.words.clear()
        self._context.feed.announce(changed)
        self._context.go.tell(self.tr("The note is saved."))

    def _refused(self, refusal: Refused) -> None:
        self.words.setReadOnly(False)
        self.save.setEnabled(True)
        self.problem.setText(say(refusal.why))
        self.problem.show()


class OverviewPage(QWidget):
    """Story on the left; what comes, what is missing and the police on the right.

    Signals:
        concern_opened: the id of a concern in the story.
    """

    concern_opened = Signal(object)

    def __init__(
        self, acts: CaseActs, context: Context, case_id: CaseId, *, follow_ups: bool = False
    ) -> None:
        """Make the page; ``follow_ups`` says whether one can be planned from here."""
        super().__init__()
        self._context = context
        self.note = NoteCard(acts, context, case_id)
        self.timeline = Timeline(self.tr("Story"))
        self.timeline.opened.connect(self.concern_opened)
        self.steps = StepsCard(context, follow_ups=follow_ups)
        self.missing = Card(self.tr("What is missing"))
        self.police = Card(self.tr("The answer of the police"))
        self._lacking, self._answers = QVBoxLayout(), QVBoxLayout()
        self.missing.body.addLayout(self._lacking)
        self.police.body.addLayout(self._answers)
        columns = Columns(share=(3, 2))
        columns.left.addWidget(self.note)
        columns.left.addWidget(Card(self.tr("Story")).add(self.timeline))
        for card in (self.steps, self.missing, self.police):
            columns.right.addWidget(card)
        for side in (columns.left, columns.right):
            side.addStretch(1)
        body = Body(WIDEST)
        body.content.addWidget(columns)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(body)

    def show_case(self, case: CaseView) -> None:
        """Show the overview of this case."""
        self.note.setVisible(not case.suspended and case.closed_at is None)
        self.timeline.show_story([self._happening(line) for line in case.story])
        self.steps.show_case(case)
        self.steps.setVisible(bool(case.steps))
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
        )

    def _show_police(self, case: CaseView) -> None:
        now = self._context.clock.now()
        rows: list[QWidget] = []
        for answer in case.police if not case.suspended else ():
            rows.append(Label(say(POLICE_ANSWERS[answer.answer]), Role.STRONG))
            said = [answer.given_by, show_when(answer.given_at, now)]
            if answer.called_back:
                said.append(self.tr("called back"))
            rows.append(Muted(" · ".join(said)))
        self.police.setVisible(bool(rows))
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
    while (item := column.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
    for widget in widgets:
        column.addWidget(widget)
