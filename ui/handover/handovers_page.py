"""The page Handovers of a case."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.cases.rows import CaseView
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from ui.context import Context
from ui.handover.acts import HandoverActs
from ui.handover.given_card import GivenCard
from ui.handover.handover_list import HandoverList
from ui.handover.register_acts import RegisterActs
from ui.handover.register_card import RegisterCard
from ui.kit.buttons import plain_button
from ui.kit.page import Body


class HandoversPage(QWidget):
    """What was handed over from this case, and the way to hand over more."""

    def __init__(
        self,
        acts: HandoverActs,
        register: RegisterActs,
        context: Context,
        case_id: CaseId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.list = HandoverList(acts, context, case_id)
        self.register = RegisterCard(register, context, (Kind.CASE, case_id))
        self.given = GivenCard(register.given, context, (Kind.CASE, str(case_id)))
        self.start = plain_button(self.tr("Hand over to the police …"), "package-export")
        self.start.setObjectName("hand_over")
        self.start.clicked.connect(partial(context.go.hand_over, case_id))
        head = QHBoxLayout()
        head.addStretch(1)
        head.addWidget(self.start)
        body = Body()
        body.content.addLayout(head)
        body.content.addWidget(self.list)
        body.content.addWidget(self.register)
        body.content.addWidget(self.given)
        body.content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body)

    def show_case(self, case: CaseView) -> None:
        """Offer a handover only where one can be made."""
        self.start.setVisible(case.closed_at is None)
