"""What each concern of the case is about: said after the analysis, of the concern alone."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.forms.answers import Answers
from models.forms.definitions.analysis import CONCERN_TYPE
from models.law.extremism import EXTREMISM
from models.usecases.analyse import TypedConcern
from ui.analysis.acts import AnalysisActs
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import Button, quiet
from ui.kit.card import Card
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Muted
from ui.language import filled, say


class TypeCard(Card):
    """One line a concern: its number, what it is about, and the act that says otherwise."""

    def __init__(
        self, acts: AnalysisActs, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(say(CONCERN_TYPE.title), level=3, parent=parent)
        self._acts, self._context = acts, context
        self.sheet: FormSheet | None = None
        self.buttons: dict[str, Button] = {}
        self.add(Muted(say(CONCERN_TYPE.sections[0].guide or CONCERN_TYPE.title)))
        self._lines = QVBoxLayout()
        self.body.addLayout(self._lines)

    def show_concerns(self, concerns: tuple[TypedConcern, ...], *, writable: bool) -> None:
        """Show the concerns of the case."""
        clear_out(self._lines)
        self.buttons = {}
        for concern in concerns:
            line = QWidget()
            across = QHBoxLayout(line)
            across.setContentsMargins(0, 0, 0, 0)
            words = filled(
                "{number}: {type}", number=concern.number, type=say(EXTREMISM[concern.type])
            )
            across.addWidget(Label(words, wrap=True), 1)
            if writable:
                button = quiet(self.tr("Change …"), "pencil")
                button.setAccessibleName(f"{button.text()} {concern.number}")
                button.clicked.connect(partial(self._change, concern))
                self.buttons[concern.number] = button
                across.addWidget(button)
            self._lines.addWidget(line)

    def _change(self, concern: TypedConcern) -> None:
        def submit(answers: Answers) -> Changed:
            return self._acts.set_type(concern.concern_id, answers)

        verb = self.tr("Save")
        self.sheet = FormSheet(self.window(), CONCERN_TYPE, verb, self._context, submit)
        self.sheet.explain(concern.number)
        self.sheet.begin({"type": concern.type, "why": concern.why})
