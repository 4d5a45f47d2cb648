"""Moving the vault to another computer: where to, what happens, and then it is shut here."""

from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from models.backups.backup import Backup
from models.kernel.errors import EnvironmentFault, Refused
from models.ports.backups import Aside
from ui.backups.acts import BackupActs
from ui.changes import Changed
from ui.context import Context
from ui.kit.buttons import plain_button, primary
from ui.kit.card import Note
from ui.kit.dialogs import Dialog, show_fault
from ui.kit.error_summary import ErrorSummary
from ui.kit.files_dialog import ask_folder
from ui.kit.labels import Label, Role, Wrapped
from ui.language import say


class MoveSheet(Dialog):
    """Asks for a folder, makes and verifies the package, then shuts the vault.

    Signals:
        shut: the vault is shut on this computer.
    """

    shut = Signal()

    def __init__(self, parent: QWidget, acts: BackupActs, context: Context) -> None:
        super().__init__(parent, "", "package-export")
        self._acts, self._context = acts, context
        self.title.setText(self.tr("Move the vault to another computer"))
        self.problem = ErrorSummary()
        self.folder = QLineEdit()
        self.folder.setAccessibleName(self.tr("Folder or stick for the package"))
        self.choose = plain_button(self.tr("Choose …"), "folder")
        self.sure = QCheckBox(self.tr("Nobody shall work on this computer any more"))
        self.go = primary(self.tr("Make the package and shut the vault here"), "package-export")
        self.cancel = plain_button(self.tr("Cancel"))
        self.go.setEnabled(False)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose)
        for words in (
            self.tr("1. A package with the whole vault is made on a stick and read back."),
            self.tr("2. The vault is shut here. It stays, but opens for work no more."),
            self.tr(
                "3. On the other computer: choose “Restore from a backup” on the first page, and "
                "the folder on the stick. Passphrases stay the same."
            ),
        ):
            self.content.addWidget(Wrapped(words))
        self.content.addWidget(self.problem)
        self.content.addWidget(Label(self.tr("Folder or stick for the package"), Role.STRONG))
        self.content.addLayout(place)
        self.content.addWidget(self.sure)
        self.content.addWidget(
            Note(
                self.tr(
                    "If the other computer never comes to be, the vault can be opened here again "
                    "with the paper key and a reason. No computer can know without a network "
                    "whether the package was taken over elsewhere: see to it that it is used once."
                )
            )
        )
        self.problem.chosen.connect(self._to_folder)
        self.choose.clicked.connect(self._choose)
        self.sure.toggled.connect(self._ready)
        self.folder.textChanged.connect(self._ready)
        self.go.clicked.connect(self._begin)
        self.cancel.clicked.connect(self.reject)
        self.add_buttons((self.cancel, self.go), self.cancel)
        self.choose.setFocus()

    @Slot()
    def _ready(self) -> None:
        self.go.setEnabled(self.sure.isChecked() and bool(self.folder.text().strip()))

    @Slot(str)
    def _to_folder(self, _field: str) -> None:
        self.folder.setFocus()

    @Slot()
    def _choose(self) -> None:
        ask_folder(self, self.tr("Choose a folder or stick"), self.folder.setText)

    @Slot()
    def _begin(self) -> None:
        self._busy(busy=True)
        work = partial(self._acts.pack, self.folder.text().strip())
        self._context.jobs.run(self, work, self._aside, self._refused, self._fault)

    def _aside(self, aside: Aside[Backup]) -> None:
        self._context.jobs.run_aside(self, aside, self._shut, self._refused, self._fault)

    def _shut(self, package: Backup) -> None:
        work = partial(self._acts.shut, package)
        self._context.jobs.run(self, work, self._gone, self._refused, self._fault)

    def _gone(self, changed: Changed) -> None:
        self._context.feed.announce(changed)
        self.accept()
        self.shut.emit()

    def _refused(self, refusal: Refused) -> None:
        self._busy(busy=False)
        self.problem.show_problems(((refusal.field, say(refusal.why)),))
        QTimer.singleShot(0, self, self._fit)

    @Slot()
    def _fit(self) -> None:
        """Be high enough for the problem, too."""
        self.resize(self.width(), self.needed_height())

    def _fault(self, fault: EnvironmentFault) -> None:
        self._busy(busy=False)
        show_fault(self, fault)

    def _busy(self, *, busy: bool) -> None:
        for part in (self.go, self.folder, self.choose, self.sure):
            part.setEnabled(not busy)
        self.go.setText(
            self.tr("Making the package …")
            if busy
            else self.tr("Make the package and shut the vault here")
        )
