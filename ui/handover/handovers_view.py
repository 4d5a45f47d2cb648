"""Handovers: what is on its way, and the register of all that was ever given or received."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.context import Context
from ui.handover.acts import HandoverActs
from ui.handover.handover_list import HandoverList
from ui.handover.register_acts import RegisterActs
from ui.handover.register_panel import RegisterPanel
from ui.kit.buttons import plain_button, primary
from ui.kit.page import Body, Page
from ui.kit.tabs import Tabs

OUTBOX: Final = "outbox"
REGISTER: Final = "register"


class HandoversView(QWidget):
    """The outbox, told as stories; receipts are read in here. Beside it the register."""

    def __init__(
        self,
        acts: HandoverActs,
        register: RegisterActs,
        context: Context,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._register, self._context = register, context
        self.list = HandoverList(acts, context)
        self.register: RegisterPanel | None = None
        self.read_in = primary(self.tr("Read in receipt …"), "file-import")
        self.read_in.setObjectName("read_receipt")
        self.read_in.clicked.connect(self.list.ask_receipt)
        self.scan = plain_button(self.tr("Scan or paste a receipt …"), "qrcode")
        self.scan.setObjectName("scan_receipt")
        self.scan.clicked.connect(self.list.scan_receipt)
        self.page = Page(
            self.tr("Handovers"),
            self.tr("Prepared, sealed, handed over, receipted"),
            self.scan,
            self.read_in,
            scroll=False,
        )
        self.tabs, self.stack = Tabs(self.tr("Parts of handovers")), QStackedWidget()
        self.tabs.add(OUTBOX, self.tr("On their way"))
        self.tabs.add(REGISTER, self.tr("Register of disclosures"))
        self.tabs.chosen.connect(self.go_to)
        body = Body()
        body.content.addWidget(self.list)
        body.content.addStretch(1)
        self.stack.addWidget(body)
        self.page.content.addWidget(self.tabs)
        self.page.content.addWidget(self.stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)

    @Slot(str)
    def go_to(self, key: str) -> None:
        """Show what is on its way, or the register; that is read when it is first shown."""
        self.tabs.select(key)
        if key == OUTBOX:
            self.stack.setCurrentIndex(0)
            return
        if self.register is None:
            self.register = RegisterPanel(self._register, self._context)
            self.stack.addWidget(self.register)
        self.stack.setCurrentWidget(self.register)
