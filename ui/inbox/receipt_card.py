"""The receipt: our own number, a file or a code, and whether one was written."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from models.ports.exchange import BundleIn
from models.usecases.write_receipt import lacks_number
from ui.kit.buttons import plain_button, primary
from ui.kit.card import Card, Note
from ui.kit.chip import Chip, ChipLook
from ui.kit.labels import Label, Muted, Role
from ui.kit.tokens import Tone
from ui.language import show_when


class ReceiptCard(Card):
    """Writes the receipt.

    Signals:
        file: (our own number): a file is wanted.
        code: (our own number): a code is wanted, on the screen and on paper.
    """

    file = Signal(str)
    code = Signal(str)

    def __init__(
        self,
        bundle: BundleIn,
        now: datetime,
        *,
        first: bool,
        trial: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show what stands; ``first`` when it is the main act, ``trial`` where nothing is filed."""
        written = bundle.receipted_at
        look = (
            ChipLook(QCoreApplication.translate("ReceiptCard", "No receipt yet"), Tone.SOON)
            if written is None
            else ChipLook(show_when(written, now), Tone.OK, "signature")
        )
        super().__init__(" ", Chip(look), parent=parent)
        self.title.setText(self.tr("Receipt"))
        self.own_number = QLineEdit(bundle.own_number)
        self.own_number.setObjectName("own_number")
        self.own_number.setAccessibleName(self.tr("Our own journal number"))
        label = Label(self.tr("Our own journal number"), Role.QUESTION)
        label.setBuddy(self.own_number)
        self.write = (primary if first else plain_button)(
            self.tr("Write receipt …"), "signature"
        )
        self.write.setObjectName("write_receipt")
        self.write.clicked.connect(self._on_file)
        if written is not None:
            self.write.setText(self.tr("Write it again …"))
        self.show_code = plain_button(self.tr("Show as QR code"), "qrcode")
        self.show_code.setObjectName("receipt_code")
        self.show_code.clicked.connect(self._on_code)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.write)
        row.addWidget(self.show_code)
        row.addStretch(1)
        self.add(label, self.own_number)
        for part in (label, self.own_number):
            part.setVisible(not trial)
        self.add(
            Muted(
                self.tr(
                    "As a file it is sealed for the sender; as a QR code it goes by paper or "
                    "from screen to scanner. It says nothing of the case."
                )
            )
        )
        if lacks_number(bundle):
            words = self.tr("The sender does not have our number yet. Write the receipt again.")
            self.add(Note(words))
        self.body.addLayout(row)

    @Slot()
    def _on_file(self) -> None:
        self.file.emit(self.own_number.text())

    @Slot()
    def _on_code(self) -> None:
        self.code.emit(self.own_number.text())
