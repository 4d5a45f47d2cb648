"""Everybody's own keys: passphrase, key file; and for some the office's key on paper."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.access.roles import Right, may
from models.kernel.errors import Refused
from models.kernel.events import Kind
from ui.changes import Refresh
from ui.context import Context
from ui.kit.buttons import Button, plain_button
from ui.kit.card import Card
from ui.kit.dialogs import Inform, inform
from ui.kit.labels import Muted, Wrapped
from ui.kit.memory import tell_short_of_memory
from ui.kit.page import READING, Body
from ui.language import say
from ui.users.acts import KeyActs
from ui.users.key_sheet import KeySheet
from ui.users.own_sheets import DropKeyFileSheet, KeyFileSheet, PaperSheet, PassphraseSheet


class KeysPage(Body):
    """A card for each key that one has or looks after."""

    def __init__(self, acts: KeyActs, context: Context) -> None:
        super().__init__(READING)
        self._acts, self._context = acts, context
        self.key_file = False
        self.sheet: KeySheet | None = None
        self.memory: Inform | None = None
        self.passphrase = plain_button(self.tr("Change your passphrase …"), "key")
        self.file = plain_button(self.tr("Use a key file …"), "device-usb")
        self.no_file = plain_button(self.tr("Stop using a key file …"), "x")
        self.paper = plain_button(self.tr("Make a new paper key …"), "file-text")
        self.state = Wrapped("")
        self.content.addWidget(self._passphrase_card())
        self.content.addWidget(self._file_card())
        if may(context.user.role, Right.MANAGE_USERS):
            self.content.addWidget(self._paper_card())
        self.passphrase.clicked.connect(self.change_passphrase)
        self.file.clicked.connect(self.use_key_file)
        self.no_file.clicked.connect(self.drop_key_file)
        self.paper.clicked.connect(self.renew_paper)
        self._refresh = Refresh(self, context.feed, self.reload, kinds=(Kind.USER,))

    @Slot()
    def reload(self) -> None:
        """Ask whether a key file belongs to the own passphrase."""
        self._context.jobs.run(self, self._acts.key_file, self._show, self._refused)

    @Slot()
    def change_passphrase(self) -> None:
        """Open the sheet for another passphrase."""
        self._open(
            PassphraseSheet(self, self._acts, self._context, key_file=self.key_file),
            self.tr("Your passphrase is changed."),
        )

    @Slot()
    def use_key_file(self) -> None:
        """Open the sheet for a key file."""
        self._open(
            KeyFileSheet(self, self._acts, self._context, key_file=self.key_file),
            self.tr("From now on your key file is asked for."),
        )

    @Slot()
    def drop_key_file(self) -> None:
        """Open the sheet that takes the key file away."""
        self._open(
            DropKeyFileSheet(self, self._acts, self._context),
            self.tr("Your key file is not asked for any more."),
        )

    @Slot()
    def renew_paper(self) -> None:
        """Open the sheet for a new paper key."""
        self._open(
            PaperSheet(self, self._acts, self._context, key_file=self.key_file),
            self.tr("The new paper key is in use. Destroy the old one."),
        )

    def _open(self, sheet: KeySheet, done: str) -> None:
        self.sheet = sheet
        sheet.saved.connect(partial(self._saved, done))
        sheet.open()

    def _saved(self, done: str) -> None:
        self._context.go.tell(done)
        if self._acts.short_of_memory():
            self.memory = tell_short_of_memory(self)

    def _show(self, key_file: object) -> None:
        self.key_file = bool(key_file)
        self.state.setText(
            self.tr("A key file is asked for each time you unlock.")
            if self.key_file
            else self.tr("You unlock with your passphrase alone.")
        )
        self.file.setText(
            self.tr("Use another key file …") if self.key_file else self.tr("Use a key file …")
        )
        self.no_file.setVisible(self.key_file)

    def _refused(self, refusal: Refused) -> None:
        inform(self, self.tr("That cannot be done"), say(refusal.why))

    def _passphrase_card(self) -> Card:
        card = Card(self.tr("Your passphrase"))
        card.add(
            Wrapped(
                self.tr(
                    "Nobody else knows it, and nobody can look it up. Change it when somebody may "
                    "have seen it; otherwise it need not be changed."
                )
            ),
            _row(self.passphrase),
        )
        return card

    def _file_card(self) -> Card:
        card = Card(self.tr("Key file"))
        card.add(
            self.state,
            Muted(
                self.tr(
                    "A file on a stick, asked for beside the passphrase. Whoever has seen you "
                    "type still cannot get in."
                )
            ),
            _row(self.file, self.no_file),
        )
        return card

    def _paper_card(self) -> Card:
        card = Card(self.tr("The vault's paper key"))
        card.add(
            Wrapped(
                self.tr(
                    "It opens the vault when passphrases are lost. Make a new one when the "
                    "envelope was opened, is lost, or may have been seen."
                )
            ),
            _row(self.paper),
        )
        return card


def _row(*buttons: Button) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 4, 0, 0)
    across.setSpacing(8)
    for button in buttons:
        across.addWidget(button)
    across.addStretch(1)
    return row
