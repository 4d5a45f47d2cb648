"""How the office assesses a concern unless it says otherwise; holds for everybody."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox

from models.forms.definitions.assessment import MODELS
from models.kernel.errors import Refused
from ui.changes import Changed
from ui.context import Context
from ui.kit.card import Card
from ui.kit.labels import Label, Muted, Role
from ui.language import say
from ui.settings.acts import ModelActs


class ModelCard(Card):
    """One choice for the whole office."""

    def __init__(self, acts: ModelActs, context: Context) -> None:
        super().__init__()
        self.title.setText(self.tr("For the whole office"))
        self.title.show()
        self._acts, self._context = acts, context
        words = self.tr("The initial assessment is usually made")
        label = Label(words, Role.STRONG, wrap=True)
        self.choice = QComboBox()
        self.choice.setObjectName("assessment_model")
        self.choice.setAccessibleName(words)
        for code, name in MODELS:
            self.choice.addItem(say(name), code)
        label.setBuddy(self.choice)
        self.choice.activated.connect(self._choose)
        self.add(
            label,
            self.choice,
            Muted(
                self.tr(
                    "It stands ready when a concern is decided on, and decides which tasks follow. "
                    "It can be chosen otherwise each time."
                )
            ),
        )
        context.jobs.run(self, acts.show, self._show, self._refused)

    def _show(self, model: str) -> None:
        self.choice.setCurrentIndex(self.choice.findData(model))

    @Slot()
    def _choose(self) -> None:
        work = partial(self._acts.choose, str(self.choice.currentData()))
        self._context.jobs.run(self, work, self._chosen, self._refused)

    def _chosen(self, changed: Changed) -> None:
        self._context.feed.announce(changed)
        self._context.go.tell(self.tr("Saved for the whole office."))

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))
