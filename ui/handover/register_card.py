"""The register of a case or a person: what was given to others and received from them."""

from PySide6.QtWidgets import QWidget

from models.kernel.events import Kind, Topic
from ui.context import Context
from ui.handover.register_acts import RegisterActs
from ui.handover.register_panel import RegisterPanel
from ui.kit.card import Card
from ui.kit.labels import Muted


class RegisterCard(Card):
    """Every disclosure of one case or citizen, spoken ones too, on a page of several cards."""

    def __init__(
        self,
        acts: RegisterActs,
        context: Context,
        about: Topic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("register")
        self.title.setText(self.tr("Register of disclosures"))
        self.title.show()
        said = self.tr(
            "What was said, given or received of this case: each with its law and its reason. It "
            "fills itself from what you do in the case."
        )
        if about[0] is Kind.PERSON:
            said = self.tr(
                "What was said, given or received about this person, in every case and concern "
                "that you have access to."
            )
        self.panel = RegisterPanel(acts, context, about)
        self.add(Muted(said), self.panel)
