"""Unlocking: who one is, and the passphrase."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from models.kernel.errors import Refused
from models.office.vaults import Seen
from ui.jobs import Jobs
from ui.kit.buttons import link, plain_button, primary
from ui.kit.card import Note
from ui.kit.error_summary import ErrorSummary
from ui.kit.labels import Label, Muted, Role
from ui.kit.practice import PracticeBand
from ui.language import filled, say
from ui.users.key_sheet import KeyFileEdit
from ui.vaults.acts import VaultActs
from ui.vaults.gate import Gate
from ui.vaults.passphrase_edit import PassphraseEdit


class UnlockView(Gate):
    """Initials from a list, a passphrase, one button.

    Signals:
        unlocked: (Opened).
        wants_other: another vault shall be opened.
        wants_restore: this vault shall be restored from a backup.
    """

    unlocked = Signal(object)
    wants_other = Signal()
    wants_restore = Signal()

    def __init__(
        self, acts: VaultActs, jobs: Jobs, seen: Seen, last: str = "", hint: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Show the users.

        Args:
            acts: what can be done here.
            jobs: the way to the database thread.
            seen: who can unlock, and whether the vault is for practice.
            last: initials of whoever unlocked last on this computer.
            hint: the passphrase of the program's own practice vault, which is no secret.
            parent: the widget that it is a part of.
        """
        super().__init__("", width=480, parent=parent)
        self._acts, self._jobs = acts, jobs
        self.title.setText(self.tr("Unlock the vault"))
        self.problem = ErrorSummary()
        self.user = QComboBox()
        self.user.setAccessibleName(self.tr("Initials"))
        self.user.addItems([slot.label for slot in seen.slots])
        self.user.setCurrentText(last)
        self.passphrase = PassphraseEdit(self.tr("Passphrase"))
        self.key_file = KeyFileEdit(self.tr("Key file"))
        self._asks = {slot.label: slot.key_file for slot in seen.slots}
        self.paper = QLineEdit()
        self.paper.setAccessibleName(self.tr("Paper key"))
        self.paper.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self.button = primary(self.tr("Unlock"), "lock-open")
        self.other = link(self.tr("Open another vault"))
        self.forgotten = link(self.tr("Use the paper key"))
        self.restore = link(self.tr("Restore from a backup"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Why it is needed here again"))
        self.come_back = link(self.tr("The other computer never came to be"))
        self.moved = False
        self._hint = hint
        if seen.practice:
            self.add_band(PracticeBand())
        self._build()

    def _build(self) -> None:
        who, words, key = (
            Label(self.tr("Initials"), Role.STRONG),
            Label(self.tr("Passphrase"), Role.STRONG),
            Label(self.tr("Paper key"), Role.STRONG),
        )
        file = Label(self.tr("Key file"), Role.STRONG)
        self._by_words: list[QWidget] = [words, self.passphrase]
        self._by_file: list[QWidget] = [file, self.key_file]
        self._by_paper: list[QWidget] = [
            key,
            self.paper,
            Muted(self.tr("The log will say that the paper key was used.")),
        ]
        why = Label(self.tr("Why it is needed here again"), Role.STRONG)
        self._by_reason: list[QWidget] = [why, self.reason]
        self.done_words = Note("")
        self.done_words.hide()
        self.body.addWidget(self.done_words)
        self.body.addWidget(self.problem)
        for widget in (
            who, self.user, *self._by_words, *self._by_file, *self._by_paper,
            *self._by_reason, self.come_back,
        ):  # fmt: skip
            self.body.addWidget(widget)
        for hidden in (*self._by_reason, self.come_back):
            hidden.hide()
        if self._hint:
            self.body.addWidget(
                Note(
                    filled(
                        self.tr("This is the practice vault. Its passphrase is: {words}"),
                        words=self._hint,
                    )
                )
            )
            self.use_hint = plain_button(self.tr("Fill it in for me"), "school")
            self.use_hint.clicked.connect(self._fill)
            self.body.addWidget(self.use_hint)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(self.forgotten)
        row.addWidget(self.other)
        self.body.addLayout(row)
        self.body.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        self._use_paper(paper=False)
        self._wire()

    def _wire(self) -> None:
        self.button.clicked.connect(self._unlock)
        self.passphrase.entered.connect(self._unlock)
        self.paper.returnPressed.connect(self._unlock)
        self.key_file.line.returnPressed.connect(self._unlock)
        self.user.currentTextChanged.connect(self._ask_file)
        self.other.clicked.connect(self.wants_other)
        self.restore.clicked.connect(self.wants_restore)
        self.come_back.clicked.connect(self._take_back)
        self.reason.returnPressed.connect(self._unlock)
        self.forgotten.clicked.connect(self._change_way)
        QTimer.singleShot(0, self.passphrase.setFocus)

    def tell_done(self, what: str) -> None:
        """Say what was just done, which locked the vault: "live", "moved", or "" for nothing."""
        words = {
            "live": self.tr(
                "It worked: the vault is in real use from now on, and what was practised is "
                "deleted. Unlock it to begin."
            ),
            "moved": self.tr(
                "It worked: the vault is packed, and shut here. Take the package to the other "
                "computer, and choose Restore from a backup there."
            ),
        }
        self.done_words.say(words.get(what, ""))

    @Slot()
    def _fill(self) -> None:
        self.passphrase.set_text(self._hint)
        self.button.setFocus()

    @property
    def paper_way(self) -> bool:
        """Whether the paper key is asked for."""
        return not self.paper.isHidden()

    @Slot()
    def _change_way(self) -> None:
        self._use_paper(paper=not self.paper_way)

    def _use_paper(self, *, paper: bool) -> None:
        for widget in self._by_words:
            widget.setVisible(not paper)
        for widget in self._by_paper:
            widget.setVisible(paper)
        self._ask_file()
        self.forgotten.setText(
            self.tr("Use the passphrase") if paper else self.tr("Use the paper key")
        )
        self.problem.show_problems(())
        (self.paper if paper else self.passphrase).setFocus()

    @Slot()
    def _ask_file(self) -> None:
        """Ask for the key file where the user's slot wants one."""
        asked = self._asks.get(self.user.currentText(), False) and not self.paper_way
        for widget in self._by_file:
            widget.setVisible(asked)

    @Slot()
    def _unlock(self) -> None:
        if not self.button.isEnabled():
            return
        self._busy(busy=True)
        label = self.user.currentText()
        asked = not self.key_file.isHidden()
        if self.moved:
            work = partial(self._acts.take_back, self.paper.text(), self.reason.text(), label)
        elif self.paper_way:
            work = partial(self._acts.unlock_with_paper, self.paper.text(), label)
        else:
            file = self.key_file.path() if asked else ""
            work = partial(self._acts.unlock, label, self.passphrase.typed(), file)
        self._jobs.run(self, work, self._done, self._refused)

    def _done(self, opened: object) -> None:
        self.passphrase.clear()
        self.paper.clear()
        self.unlocked.emit(opened)

    @Slot()
    def _take_back(self) -> None:
        """Ask for paper key and reason: a vault that was moved is needed here again."""
        self.moved = True
        self._use_paper(paper=True)
        for widget in self._by_reason:
            widget.show()
        for widget in (self.come_back, self.forgotten):
            widget.hide()

    def _refused(self, refusal: Refused) -> None:
        self._busy(busy=False)
        self.come_back.setVisible(refusal.field == "moved" and not self.moved)
        self.problem.show_problems(((refusal.field, say(refusal.why)),))
        wrong_file = refusal.field == "key_file"
        words = self.key_file.line if wrong_file else self.passphrase.line
        target = self.paper if self.paper_way else words
        target.selectAll()
        target.setFocus()

    def _busy(self, *, busy: bool) -> None:
        self.button.setEnabled(not busy)
        self.button.setText(self.tr("Unlocking …") if busy else self.tr("Unlock"))
