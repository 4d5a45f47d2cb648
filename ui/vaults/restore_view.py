"""Restoring a vault from a backup, or taking over one that was moved here: before unlocking."""

from collections.abc import Collection
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.backups.backup import REASONS, Why
from models.backups.restoring import Order, Restored, Shown
from models.kernel.errors import EnvironmentFault, Refused
from models.office.vaults import WHOLE_PATH, is_whole
from ui.jobs import Jobs
from ui.kit.buttons import link, plain_button, primary
from ui.kit.card import Note
from ui.kit.dialogs import show_fault
from ui.kit.error_summary import ErrorSummary
from ui.kit.files_dialog import ask_folder
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.steps import StageStrip
from ui.language import say, show_when
from ui.users.key_sheet import KeyFileEdit
from ui.vaults.acts import VaultActs
from ui.vaults.gate import Gate
from ui.vaults.passphrase_edit import PassphraseEdit
from ui.vaults.restore_outcome import RestoreOutcome


class RestoreView(Gate):
    """Which backup; whose key; where to; what came of it.

    Signals:
        left: back to the first page.
        restored: (folder, id of the backup when it was a move, else "").
        wants_open: (folder) of the restored vault.
    """

    left = Signal()
    restored = Signal(str, str)
    wants_open = Signal(str)

    def __init__(
        self,
        acts: VaultActs,
        jobs: Jobs,
        *,
        places: tuple[str, ...] = (),
        target: str = "",
        taken: Collection[str] = (),
        second: str = "",
    ) -> None:
        """Begin with the choice of a backup.

        Args:
            acts: what can be done here.
            jobs: the way to the database thread.
            places: where backups may lie: the vault's own folder, the second place.
            target: where the vault is proposed to stand.
            taken: ids of moves that were taken over on this computer before.
            second: the second place of this computer.
        """
        super().__init__("", width=700)
        self._acts, self._jobs = acts, jobs
        self._places, self._taken, self._second = places, taken, second
        self.shown: tuple[Shown, ...] = ()
        self.result: Restored | None = None
        self._step = 0
        self.title.setText(self.tr("Restore from a backup"))
        self.strip, self.problem = StageStrip(), ErrorSummary()
        self.folder, self.target = QLineEdit(), QLineEdit(target)
        self.backup, self.user = QComboBox(), QComboBox()
        self.passphrase = PassphraseEdit(self.tr("Passphrase"))
        self.paper = QLineEdit()
        self.again = QCheckBox(self.tr("Yes, take it over once more on this computer"))
        self.back = plain_button(self.tr("Back"), "arrow-left")
        self.next = primary(self.tr("Next"))
        self.outcome = RestoreOutcome()
        self.pages = (self._which(), self._who(), self._where(), self.outcome)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.next)
        for part in (self.strip, self.problem, *self.pages):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.problem.chosen.connect(self._to_field)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self._show(0)
        self._look_around()

    def _which(self) -> QWidget:
        page, column = _page()
        self.choose = plain_button(self.tr("Choose a folder …"), "folder-open")
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(self.tr("Folder with backups"))
        self.backup.setAccessibleName(self.tr("Backup"))
        self.nothing = Muted(
            self.tr(
                "Choose the folder with backups, or one backup: on a stick, a network drive, or "
                "the folder “backup” in the vault's folder. A package from a move is chosen likewise."
            )
        )
        self.moving = Note("")
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        column.addWidget(self.nothing)
        column.addLayout(row)
        self.which = Label(self.tr("Backup"), Role.STRONG)
        for part in (self.which, self.backup, self.moving, self.again):
            column.addWidget(part)
        self.choose.clicked.connect(self._choose)
        self.backup.currentIndexChanged.connect(self._chosen)
        self.again.toggled.connect(self._ready)
        return page

    def _who(self) -> QWidget:
        page, column = _page()
        self.other = link(self.tr("Use the paper key"))
        self.paper.setAccessibleName(self.tr("Paper key"))
        self.paper.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self.user.setAccessibleName(self.tr("Initials"))
        column.addWidget(
            Wrapped(
                self.tr(
                    "A backup opens with a passphrase as it was when the backup was made, or with "
                    "the paper key."
                )
            )
        )
        self.only_paper = Note(
            self.tr(
                "The key files of this backup are damaged or missing, so no passphrase opens it. "
                "The paper key does, and afterwards everybody has the passphrase of that time."
            )
        )
        column.addWidget(self.only_paper)
        self._by_words: list[QWidget] = [
            Label(self.tr("Initials"), Role.STRONG),
            self.user,
            Label(self.tr("Passphrase"), Role.STRONG),
            self.passphrase,
        ]
        self.key_file = KeyFileEdit(self.tr("Key file"))
        self._by_file: list[QWidget] = [Label(self.tr("Key file"), Role.STRONG), self.key_file]
        self._by_paper: list[QWidget] = [Label(self.tr("Paper key"), Role.STRONG), self.paper]
        for part in (*self._by_words, *self._by_file, *self._by_paper, self.other):
            column.addWidget(part)
        self.user.currentTextChanged.connect(self._ask_file)
        self.other.clicked.connect(self._change_way)
        self.passphrase.entered.connect(self._go_on)
        self.paper.returnPressed.connect(self._go_on)
        self._use_paper(paper=False)
        return page

    def _where(self) -> QWidget:
        page, column = _page()
        self.target.setAccessibleName(self.tr("Folder"))
        self.pick = plain_button(self.tr("Choose …"), "folder")
        row = QHBoxLayout()
        row.addWidget(self.target, 1)
        row.addWidget(self.pick)
        column.addWidget(Label(self.tr("Where the vault shall stand"), Role.STRONG))
        column.addLayout(row)
        column.addWidget(
            Muted(
                self.tr(
                    "On this computer or on a stick; never on a network drive. If a vault stands "
                    "there, it is not overwritten: it is put aside under a name with today's date."
                )
            )
        )
        self.pick.clicked.connect(self._pick)
        return page

    def _show(self, step: int) -> None:
        self._step = step
        for number, page in enumerate(self.pages):
            page.setVisible(number == step)
        stages = [self.tr("Backup"), self.tr("Key"), self.tr("Folder"), self.tr("Done")]
        self.strip.show_stages(stages, step)
        self.problem.show_problems(())
        last = len(self.pages) - 1
        words = {2: self.tr("Restore"), last: self.tr("Open the vault")}
        self.next.setText(words.get(step, self.tr("Next")))
        self.back.setVisible(step < last)
        self._ready()
        self._to_field("")

    @Slot(str)
    def _to_field(self, _field: str) -> None:
        """Go to what the step asks for."""
        secret = self.passphrase.line if self.paper.isHidden() else self.paper
        (self.choose, secret, self.target, self.next)[self._step].setFocus()

    @Slot()
    def _ready(self) -> None:
        shown = self.chosen
        twice = shown is not None and shown.id in self._taken and not self.again.isChecked()
        self.next.setEnabled(self._step > 0 or (shown is not None and not twice))

    @property
    def chosen(self) -> Shown | None:
        """The backup that is chosen."""
        at = self.backup.currentIndex()
        return self.shown[at] if 0 <= at < len(self.shown) else None

    def _look_around(self) -> None:
        """List what lies in the places that are known, the first that has any."""
        self._chosen()
        if self._places:
            self.look(self._places[0], self._places[1:])

    def look(self, folder: str, further: tuple[str, ...] = ()) -> None:
        """List the backups in a folder; where there are none, in the next one."""

        def refused(refusal: Refused) -> None:
            if further:
                self.look(further[0], further[1:])
            elif folder not in self._places:
                self.problem.show_problems(((refusal.field, say(refusal.why)),))

        def listed(shown: tuple[Shown, ...]) -> None:
            self.folder.setText(folder)
            self._list(shown)

        self._jobs.run(
            self, partial(self._acts.backups_in, folder), listed, refused, self._fault
        )

    def _list(self, shown: tuple[Shown, ...]) -> None:
        self.problem.show_problems(())
        self.shown = shown
        now, practice = datetime.now(UTC), self.tr("Practice only")
        self.backup.clear()
        for each in shown:
            words = f"{show_when(each.made_at, now)} · {say(REASONS[each.why])}"
            self.backup.addItem(f"{words} · {practice}" if each.practice else words)
        self.backup.setCurrentIndex(0)
        self._chosen()

    @Slot()
    def _chosen(self) -> None:
        shown = self.chosen
        for part in (self.which, self.backup):
            part.setVisible(shown is not None)
        moving = shown is not None and shown.why is Why.MOVE
        twice = shown is not None and shown.id in self._taken
        words = self.tr(
            "This is a package from a move. Take it over once only: no computer can know without "
            "a network whether another one has taken it over already."
        )
        if twice:
            words = self.tr(
                "This package was taken over on this computer before. If the vault is taken over "
                "again, work done since then is not in it, and numbers may be given twice."
            )
        self.moving.say(words if moving or twice else "")
        self.again.setVisible(twice)
        self.user.clear()
        self.user.addItems([each.label for each in shown.users] if shown else [])
        closed = shown is not None and not shown.users
        self.only_paper.setVisible(closed)
        self.other.setVisible(not closed)
        self._use_paper(paper=closed)
        self._ready()

    @Slot()
    def _change_way(self) -> None:
        self._use_paper(paper=self.paper.isHidden())
        self.problem.show_problems(())
        self._to_field("")

    def _use_paper(self, *, paper: bool) -> None:
        for part in self._by_words:
            part.setVisible(not paper)
        for part in self._by_paper:
            part.setVisible(paper)
        self.other.setText(
            self.tr("Use the passphrase") if paper else self.tr("Use the paper key")
        )
        self._ask_file()

    @Slot()
    def _ask_file(self) -> None:
        """Ask for a key file exactly where the chosen user has one."""
        shown = self.chosen
        users = shown.users if shown else ()
        label = self.user.currentText()
        asked = any(each.key_file and each.label == label for each in users)
        for part in self._by_file:
            part.setVisible(asked and self.paper.isHidden())

    @Slot()
    def _go_back(self) -> None:
        if self._step == 0:
            self.left.emit()
        else:
            self._show(self._step - 1)

    @Slot()
    def _go_on(self) -> None:
        if not self.next.isEnabled():
            return
        if self._step == len(self.pages) - 1 and self.result is not None:
            self.wants_open.emit(self.result.folder)
        elif self._step == 1:
            self._try_key()
        elif self._step < len(self.pages) - 2:
            self._show(self._step + 1)
        elif not is_whole(self.target.text().strip()):
            self.problem.show_problems((("target", say(WHOLE_PATH)),))
        else:
            self._restore()

    def _try_key(self) -> None:
        """Say at once where passphrase or paper key do not fit, and not at the last step."""
        order = self._order()
        if order is None:
            return
        self._wait(self.tr("Trying the key …"))
        self._jobs.run(
            self, partial(self._acts.try_backup, order), self._fits, self._refused, self._fault
        )

    def _fits(self, _nothing: None) -> None:
        self.back.setEnabled(True)
        self._show(2)

    def _wait(self, words: str) -> None:
        self.next.setEnabled(False)
        self.back.setEnabled(False)
        self.next.setText(words)

    def _order(self) -> Order | None:
        shown = self.chosen
        if shown is None:
            return None
        by_paper = not self.paper.isHidden()
        return Order(
            backup=shown.path,
            target=self.target.text().strip(),
            label="" if by_paper else self.user.currentText(),
            passphrase="" if by_paper else self.passphrase.typed(),
            key_file="" if self.key_file.isHidden() else self.key_file.path(),
            paper=self.paper.text() if by_paper else "",
            second=self._second,
        )

    def _restore(self) -> None:
        order = self._order()
        if order is None:
            return
        self._wait(self.tr("Restoring …"))
        work = partial(self._acts.restore, order)
        self._jobs.run(self, work, self._done, self._refused, self._fault)

    def _done(self, restored: Restored) -> None:
        self.result = restored
        self.passphrase.clear()
        self.paper.clear()
        self.back.setEnabled(True)
        self.outcome.tell(restored)
        shown = self.chosen
        moved = shown.id if shown is not None and restored.arrived else ""
        self.restored.emit(restored.folder, moved)
        self._show(len(self.pages) - 1)

    def _refused(self, refusal: Refused) -> None:
        self.back.setEnabled(True)
        step = {"target": 2, "folder": 2, "backup": 0}.get(refusal.field, 1)
        self._show(step)
        self.problem.show_problems(((refusal.field, say(refusal.why)),))

    def _fault(self, fault: EnvironmentFault) -> None:
        self.back.setEnabled(True)
        self._show(self._step)
        show_fault(self, fault)

    @Slot()
    def _choose(self) -> None:
        ask_folder(self, self.tr("Choose the folder with backups"), self.look)

    @Slot()
    def _pick(self) -> None:
        ask_folder(self, self.tr("Choose an empty folder"), self.target.setText)


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    return page, column
