"""The initial assessment on the screens: asked with the decision, shown with the concern."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.concerns.assessing import model_of
from models.concerns.rows import AsAsked
from models.forms.answers import Value
from models.forms.definitions.assessment import ASSESSMENT, WRITTEN_LATER
from ui.concerns.answer_list import AnswerList
from ui.context import Context
from ui.forms.form_sheet import FormSheet, Submit
from ui.kit.buttons import quiet
from ui.kit.card import Card, Line
from ui.kit.form_rows import FormBinding
from ui.kit.labels import Muted
from ui.language import show_when


def usual(model: str) -> dict[str, Value]:
    """Return what stands ready: the office's model, and who usually takes part in it."""
    return {"model": model, "took_part": list(model_of(model).who)}


class WhoFollows:
    """Lets who took part follow the model, until somebody ticks otherwise."""

    def __init__(self, binding: FormBinding) -> None:
        self._binding = binding
        self._stood = str(binding.value("model"))
        binding.changed.connect(self.follow)

    def follow(self) -> None:
        """Tick who usually takes part in the model that was just chosen."""
        model = str(self._binding.value("model"))
        if model == self._stood:
            return
        untouched = set(self._binding.value("took_part")) == set(model_of(self._stood).who)
        self._stood = model
        if untouched:
            self._binding.row("took_part").set_value(list(model_of(model).who))


class AssessmentPart(QWidget):
    """The three questions, as part of the dialog that takes a concern further."""

    def __init__(self, model: str) -> None:
        super().__init__()
        self.binding = FormBinding(ASSESSMENT, parent=self)
        self.binding.load(usual(model))
        self._follows = WhoFollows(self.binding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(12)
        for key in self.binding.keys:
            column.addWidget(self.binding.row(key))


class AssessmentSheet(FormSheet):
    """The same questions with a decision of their own: a rejection, or written later."""

    follows: WhoFollows | None = None

    def begin_with(self, answers: dict[str, Value]) -> None:
        """Open with what stands ready, the focus where something must be written."""
        self.begin(answers)
        self.follows = WhoFollows(self.binding)
        self.binding.focus("why")


class AssessedCard(Card):
    """What the initial assessment said; what it said before stands below."""

    def __init__(
        self,
        found: tuple[AsAsked, ...],
        context: Context,
        *,
        writable: bool,
    ) -> None:
        super().__init__()
        self.title.setText(QCoreApplication.translate("Assessed", "Initial assessment"))
        self.title.show()
        self.setObjectName("assessed")
        now = context.clock.now()
        for at, one in enumerate(found):
            if at:
                self.add(Line())
            said = (context.name_of(one.by), show_when(one.at, now))
            self.add(Muted(" · ".join(said)), AnswerList(one))
        self.write = quiet(
            QCoreApplication.translate("Assessed", "Write the assessment …"), "writing"
        )
        self.write.setObjectName("write_assessment")
        self.write.setVisible(writable)
        self.add(self.write)
        self.body.addStretch(1)


def written_sheet(
    parent: QWidget, context: Context, submit: Submit, newest: AsAsked | None, model: str
) -> AssessmentSheet:
    """Open the form in which the assessment is written afterwards, or put right."""
    verb = QCoreApplication.translate("Assessed", "Save the assessment")
    sheet = AssessmentSheet(parent, WRITTEN_LATER, verb, context, submit)
    sheet.begin_with(usual(model) if newest is None else dict(newest.answers))
    return sheet
