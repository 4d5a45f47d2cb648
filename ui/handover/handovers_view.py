"""Handovers: what is on its way, and what was receipted."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.handover.acts import HandoverActs
from ui.handover.handover_list import HandoverList
from ui.kit.buttons import primary
from ui.kit.page import Page


class HandoversView(QWidget):
    """The outbox, told as stories; receipts are read in here."""

    def __init__(
        self, acts: HandoverActs, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.list = HandoverList(acts, context)
        self.read_in = primary(self.tr("Read in receipt …"), "file-import")
        self.read_in.setObjectName("read_receipt")
        self.read_in.clicked.connect(self.list.ask_receipt)
        self.page = Page(
            self.tr("Handovers"),
            self.tr("Prepared, sealed, handed over, receipted"),
            self.read_in,
        )
        self.page.content.addWidget(self.list)
        self.page.content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
