"""The seven questions of the call, composed by hand to stand on one screen."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.calendar.deadlines import assess_by
from models.forms.answers import Answers, Value, written
from models.forms.definitions.call import ABOUT, CALL
from models.kernel.clock import local
from models.kernel.cpr import Cpr
from models.kernel.errors import Refused
from models.law.hints import Step
from models.law.reporters import NOT_ANONYMOUS, ON_NAMES, REPORTERS, ReporterType
from models.law.severity import PERIODS, Severity
from models.people.matching import Sought
from ui.concerns.questions import Question, side_by_side, without_marks
from ui.concerns.received_strip import received
from ui.context import Context
from ui.kit.buttons import plain_button
from ui.kit.card import Card
from ui.kit.form_rows import FormBinding
from ui.kit.labels import Label, Muted, Role
from ui.kit.legal_hint import LegalHint
from ui.kit.status import Glyph
from ui.language import filled, say, show_when

WORDS_LINES: Final = 6
NAMELESS: Final = "anonymous"


class CallForm(QWidget):
    """Owns the binding and the two columns of questions; a screen places the columns.

    Signals:
        changed: some answer is another.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.binding = FormBinding(CALL, parent=self)
        self._offer_kommuner()
        self.called_now = plain_button(self.tr("Called now"), "phone")
        self.called_now.setObjectName("called_now")
        self.called_now.clicked.connect(self._on_called_now)
        self.danger = self._danger_notice()
        self.promise = Muted()
        self.due_mark = Glyph("clock", "accent")
        self.due_line = Label("", Role.STRONG, wrap=True)
        self.due_line.setObjectName("deadline")
        self.left, self.right = Card(), Card()
        without_marks(*(self.binding.row(key) for key in self.binding.keys))
        self._fill_left()
        self._fill_right()
        self.binding.changed.connect(self._on_changed)

    def answers(self) -> dict[str, Value]:
        """Return what is answered; whoever wishes to be anonymous leaves no name behind."""
        found = self.binding.answers()
        if written(found, "reporter_named") == NAMELESS:
            found.pop("reporter_name", None)
        return found

    def sought(self) -> Sought:
        """Return what a search for the same person can go by."""
        answers = self.answers()
        try:
            cpr = Cpr.parse(written(answers, "about_cpr")).digits
        except Refused:
            cpr = ""  # not whole yet
        return Sought(written(answers, "about_name"), cpr)

    def show_state(self, opened_at: datetime) -> None:
        """Show what follows from the answers: notices, what is promised, the deadline."""
        answers = self.answers()
        self.danger.setVisible(written(answers, "danger_now") == "yes")
        self._show_caller(answers)
        self._show_deadline(answers, opened_at)

    def _show_caller(self, answers: Answers) -> None:
        kind = written(answers, "reporter_type")
        known = kind in {str(each) for each in ReporterType}
        nameless = written(answers, "reporter_named") == NAMELESS
        self.binding.row("reporter_name").setVisible(known and not nameless)
        self.binding.row("reporter_phone").setVisible(known)
        if not known:
            self.promise.setText(
                self.tr("Ask early: it decides what we ask and what we may promise.")
            )
            return
        rule = REPORTERS[ReporterType(kind)]
        words = [say(ON_NAMES)]
        if not rule.may_be_anonymous and kind == ReporterType.PUBLIC_EMPLOYEE:
            words = [say(NOT_ANONYMOUS)]
        elif rule.by_function:
            words.append(self.tr("Write the function first; the name only if it is needed."))
        if rule.ask is not None:
            words.append(say(rule.ask))
        self.promise.setText(" ".join(words))

    def _show_deadline(self, answers: Answers, opened_at: datetime) -> None:
        severity = written(answers, "severity")
        moment = received(answers, opened_at)
        chosen = severity in PERIODS and moment is not None
        self.due_mark.setVisible(chosen)
        if not chosen or moment is None:
            self.due_line.setText("")
            self.due_line.hide()
            return
        now = self._context.clock.now()
        by = assess_by(Severity(severity), moment, self._context.times.opening)
        self.due_line.show()
        if severity == Severity.NOW:
            self.due_line.setText(self.tr("To be assessed now, at once."))
            return
        words = self.tr("To be assessed by: {when}")
        self.due_line.setText(filled(words, when=show_when(by, now)))

    def _offer_kommuner(self) -> None:
        own = self._context.office.kommune_code
        rest = sorted(self._context.municipalities, key=lambda one: one.code != own)
        self.binding.set_choices("about_kommune", [(one.code, one.name) for one in rest])

    def _danger_notice(self) -> QFrame:
        notice = QFrame()
        notice.setProperty("role", "note")
        notice.setObjectName("danger_notice")
        column = QVBoxLayout(notice)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(6)
        column.addWidget(
            Label(
                self.tr("Call 112 now, not acute: 114. Write afterwards."),
                Role.STRONG,
                wrap=True,
            )
        )
        row = self.binding.row("danger_called_at")
        row.help.hide()  # said above, in one line
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(row)
        line.addWidget(self.called_now, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        column.addLayout(line)
        notice.hide()
        return notice

    def _fill_left(self) -> None:
        row = self.binding.row
        about = Question(3, say(ABOUT.title)).add(
            row("about_name"),
            side_by_side(row("about_age"), row("about_minor")),
            side_by_side(row("about_cpr"), row("about_kommune")),
        )
        self.left.body.setSpacing(14)
        self.left.add(
            Question(1, needed=True).add(row("danger_now"), self.danger),
            Question(2, needed=True).add(row("words")),
            about,
            LegalHint(Step.CALL),
        )
        self.left.body.addStretch(1)

    def _fill_right(self) -> None:
        row = self.binding.row
        row("reporter_named").help.hide()  # the promise below says it for every caller
        caller = Question(5, needed=True).add(
            row("reporter_type"),
            self.promise,
            row("reporter_named"),
            side_by_side(row("reporter_name"), row("reporter_phone"), shares=(1, 1)),
        )
        deadline = QHBoxLayout()
        deadline.setSpacing(6)
        deadline.addWidget(self.due_mark)
        deadline.addWidget(self.due_line, 1)
        soon = Question(6, needed=True).add(row("severity"), row("severity_reason"), deadline)
        self.right.body.setSpacing(14)
        self.right.add(
            Question(4).add(side_by_side(row("children_home"), row("kind"))),
            caller,
            soon,
            Question(7).add(row("agreed")),
        )
        self.right.body.addStretch(1)

    @Slot()
    def _on_called_now(self) -> None:
        wall = local(self._context.clock.now())
        self.binding.row("danger_called_at").set_value(f"{wall:%H:%M}")
        self.binding.focus("words")
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
