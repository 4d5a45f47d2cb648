"""How something repeats, said in words, with its next days, before it is saved."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.calendar.recurrence import EVERY_MONTH_HAS, Rule
from models.calendar.repetition import preview, read_repetition, rhythm_words
from models.forms.answers import Answers, check, written
from models.forms.definitions.repetition import REPETITION, RHYTHM
from models.forms.fields import Form
from models.kernel.clock import local
from models.kernel.errors import Refused
from ui.calendar.words import shift
from ui.context import Context
from ui.forms.form_sheet import FormSheet, Submit
from ui.kit.labels import Label, Muted, Role
from ui.language import say, show_long_date

_HOW = frozenset(field.key for field in REPETITION)


def rule_of(answers: Answers) -> Rule | None:
    """Return how it repeats as far as it is answered; None where it does not, or cannot yet."""
    day = written(answers, "date")
    open_ones = {problem.field for problem in check(RHYTHM, answers, submit=True)}
    if not day or open_ones & _HOW:
        return None
    try:
        return read_repetition(answers, date.fromisoformat(day))
    except (Refused, ValueError):
        return None


class RepetitionPreview(QWidget):
    """A sentence, and the next five days."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        self.sentence = Label("", Role.STRONG, wrap=True)
        self.days = Muted()
        column.addWidget(self.sentence)
        column.addWidget(self.days)
        self.hide()

    def show_rule(self, rule: Rule | None) -> None:
        """Say how it repeats; nothing where it does not."""
        self.setVisible(rule is not None)
        if rule is None:
            return
        self.sentence.setText(say(rhythm_words(rule)))
        today = local(self._context.clock.now()).date()
        found = preview(rule, today, self._context.times.opening)
        lines = [
            " · ".join(
                part
                for part in (
                    show_long_date(each.day),
                    shift(each.own, each.day, each.asked),
                )
                if part
            )
            for each in found
        ]
        self.days.setText("\n".join(lines))


class RepeatingSheet(FormSheet):
    """A form with a date and the fields of ``REPETITION``, and below them what they mean."""

    def __init__(
        self, parent: QWidget, form: Form, verb: str, context: Context, submit: Submit
    ) -> None:
        super().__init__(parent, form, verb, context, submit)
        self.preview = RepetitionPreview(context)
        self.content.addWidget(self.preview)
        self.binding.changed.connect(self._tell)

    def begin(self, answers: Answers | None = None) -> None:
        """Open with these answers, the focus in the first field."""
        super().begin(answers)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        answers = self.binding.answers()
        day = written(answers, "date")
        rule = rule_of(answers)
        if "lacking" in answers and day[8:].isdigit() and int(day[8:]) <= EVERY_MONTH_HAS:
            self.binding.row("lacking").hide()  # every month has that date
        self.preview.show_rule(rule)
        self._fit()
