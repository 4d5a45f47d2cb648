"""The first page on a new machine: make a vault, open one, or practise."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.kit.buttons import plain_button, primary
from ui.kit.card import Note
from ui.kit.files_dialog import ask_folder
from ui.kit.labels import Label, Role, Wrapped
from ui.vaults.gate import Gate


class WelcomeView(Gate):
    """Four ways in.

    Signals:
        wants_new: a vault shall be made.
        wants_open: (folder) of a vault that is there.
        wants_practice: the practice vault.
        wants_restore: a vault shall come from a backup, or be taken over after a move.
    """

    wants_new = Signal()
    wants_open = Signal(str)
    wants_practice = Signal()
    wants_restore = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.title.setText(self.tr("Welcome to Tovholder"))
        self.sentence.setText(
            self.tr("Cases of the Infohus: encrypted on this computer, never on a network.")
        )
        self.sentence.show()
        self.new = primary(self.tr("Make a new vault"), "plus")
        self.open = plain_button(self.tr("Open a vault that is there …"), "folder-open")
        self.restore = plain_button(self.tr("Restore from a backup …"), "history")
        self.practice = plain_button(self.tr("Practise with invented cases"), "school")
        for heading, words, button in (
            (
                self.tr("First time in this office?"),
                self.tr("A vault is one folder with everything in it. It takes five minutes."),
                self.new,
            ),
            (self.tr("Do you have a vault on this computer or on a stick?"), "", self.open),
            (
                self.tr("Is there a backup, or a vault that was moved here?"),
                "",
                self.restore,
            ),
            (
                self.tr("Do you only want to look?"),
                self.tr(
                    "The practice vault holds eight invented cases. Nothing you do there counts."
                ),
                self.practice,
            ),
        ):
            self.body.addWidget(Label(heading, Role.STRONG))
            if words:
                self.body.addWidget(Wrapped(words))
            self.body.addWidget(button)
        self.body.addWidget(
            Note(
                self.tr(
                    "One computer or stick for each Infohus at a time. "
                    "To change computer, use Security, Backups, “Move the vault” on the old one."
                )
            )
        )
        self.new.clicked.connect(self.wants_new)
        self.practice.clicked.connect(self.wants_practice)
        self.restore.clicked.connect(self.wants_restore)
        self.open.clicked.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        ask_folder(self, self.tr("Choose the folder of the vault"), self.wants_open.emit)
