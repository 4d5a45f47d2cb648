"""After the first passphrase or the paper key: a passphrase of one's own, before anything else."""

from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.kernel.errors import EnvironmentFault, Refused
from models.office.vaults import Opened
from models.ports.keys import Secret
from ui.jobs import Jobs
from ui.kit.buttons import link, primary
from ui.kit.dialogs import show_fault
from ui.kit.error_summary import ErrorSummary
from ui.kit.labels import Wrapped
from ui.kit.practice import PracticeBand
from ui.language import filled, say
from ui.users.key_sheet import NewPassphrase
from ui.vaults.acts import VaultActs
from ui.vaults.gate import Gate


class OwnPassphraseView(Gate):
    """Six words offered, one's own written twice, one button.

    Signals:
        chosen: the passphrase is changed, or it is put off after the paper key.
        wants_lock: not now, and nothing else either.
    """

    chosen = Signal()
    wants_lock = Signal()

    def __init__(
        self, acts: VaultActs, jobs: Jobs, opened: Opened, parent: QWidget | None = None
    ) -> None:
        super().__init__("", width=560, parent=parent)
        self._acts, self._jobs = acts, jobs
        self.title.setText(self.tr("Choose a passphrase of your own"))
        self.problem = ErrorSummary()
        user = opened.user
        names = (user.name, user.label)
        self.new = NewPassphrase(acts.judge, acts.offer_words, names, own=True)
        self.button = primary(self.tr("Use this passphrase"), "check")
        self.later = link(self.tr("Not now"))
        self.lock = link(self.tr("Lock instead"))
        if opened.office.practice:
            self.add_band(PracticeBand())
        sentence = (
            filled(
                self.tr(
                    "You have unlocked with the paper key, and the log says so. Choose a passphrase "
                    "for {name}, and seal the paper key in a new envelope."
                ),
                name=user.name,
            )
            if opened.by_paper
            else filled(
                self.tr(
                    "Welcome, {name}. Your first passphrase is known to a colleague. Choose one that "
                    "only you know."
                ),
                name=user.name,
            )
        )
        self.later.setVisible(opened.by_paper)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(self.later)
        row.addWidget(self.lock)
        self.body.addWidget(self.problem)
        self.body.addWidget(Wrapped(sentence))
        self.body.addWidget(self.new)
        self.body.addLayout(row)
        self.button.clicked.connect(self._change)
        self.new.entered.connect(self._change)
        self.new.passphrase.changed.connect(lambda: self.problem.show_problems(()))
        self.later.clicked.connect(self.chosen)
        self.lock.clicked.connect(self.wants_lock)
        self.problem.chosen.connect(lambda _: self.new.setFocus())
        QTimer.singleShot(0, self.new.setFocus)

    def keep(self) -> bool:
        """Return that nothing here is kept at a lock."""
        return True

    def half(self) -> bool:
        """Return that nothing here is a half-filled form to come back to."""
        return False

    @Slot()
    def _change(self) -> None:
        problem = self.new.problem()
        self.problem.show_problems([("passphrase", problem)] if problem else [])
        if problem or not self.button.isEnabled():
            return
        self._busy(busy=True)
        work = partial(self._acts.change_own, Secret(self.new.typed()))
        self._jobs.run(self, work, self._done, self._refused, self._failed)

    def _done(self, _changed: object) -> None:
        self.new.clear()
        self.chosen.emit()

    def _refused(self, refusal: Refused) -> None:
        self._busy(busy=False)
        self.problem.show_problems(((refusal.field, say(refusal.why)),))

    def _failed(self, fault: EnvironmentFault) -> None:
        self._busy(busy=False)
        show_fault(self, fault)

    def _busy(self, *, busy: bool) -> None:
        self.button.setEnabled(not busy)
        self.button.setText(self.tr("One moment …") if busy else self.tr("Use this passphrase"))
