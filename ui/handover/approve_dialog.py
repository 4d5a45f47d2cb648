"""The second person's look: the very check page, and two answers."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from models.kernel.errors import Refused
from models.kernel.text import text
from models.usecases.prepare_handover import Prepared
from ui.changes import Changed
from ui.context import Context
from ui.forms.words_dialog import Refuse, WordsDialog
from ui.handover.acts import HandoverActs
from ui.handover.check_step import CheckStep
from ui.handover.looking import Looking
from ui.kit.buttons import plain_button, primary
from ui.kit.dialogs import Dialog, inform
from ui.language import filled, say

WHAT_TO_MEND = text("Approval", "What has to be another before it leaves?")
_MOST = QSize(1240, 860)
_LEAST = QSize(560, 320)


class ApproveDialog(Dialog):
    """Shows what would leave; approves it, or sends it back with words.

    Signals:
        settled: what was answered: approved, or sent back.
    """

    settled = Signal()

    def __init__(
        self, parent: QWidget, acts: HandoverActs, context: Context, prepared: Prepared
    ) -> None:
        super().__init__(parent, "")
        self.setObjectName("approve_handover")
        title = filled(self.tr("Approve {number} before it leaves?"), number=prepared.number)
        self.title.setText(title)
        self._acts, self._context, self._prepared = acts, context, prepared
        self.looking = Looking(self, acts, context)
        self.words: WordsDialog | None = None
        self.check = CheckStep(acts.draw, context.jobs, sees_files=acts.look is not None)
        self.check.setMinimumSize(_LEAST)
        self.check.look.connect(self.looking.look_at)
        self.content.addWidget(self.check, 1)
        self.approve = primary(self.tr("Approve"), "check")
        self.approve.setObjectName("approve")
        self.approve.clicked.connect(self._approve)
        self.back = plain_button(self.tr("Send back …"))
        self.back.setObjectName("send_back")
        self.back.clicked.connect(self.ask_words)
        self.later = plain_button(self.tr("Not now"))
        self.later.clicked.connect(self.reject)
        self.add_buttons((self.later, self.back, self.approve), self.later)
        self.resize(_MOST.boundedTo(parent.window().size() - QSize(40, 40)))
        self.check.show_prepared(prepared)

    def ask_words(self) -> None:
        """Ask what has to be mended, and send it back with that."""
        title, verb = self.tr("Send the handover back"), self.tr("Send back")
        self.words = WordsDialog(self, title, WHAT_TO_MEND, verb, self._send_back)
        self.words.open()

    def _approve(self) -> None:
        work = partial(self._acts.approve, self._prepared.disclosure_id, self._prepared.digest)
        said = self.tr("Approved. It can be sealed now.")
        self._context.jobs.run(self, work, partial(self._done, said), self._refused)

    def _send_back(self, words: str, refuse: Refuse) -> None:
        work = partial(self._acts.send_back, self._prepared.disclosure_id, words)
        said = self.tr("Sent back. Nothing has left.")
        self._context.jobs.run(self, work, partial(self._done, said), refuse)

    def _done(self, said: str, changed: Changed) -> None:
        if self.words is not None:
            self.words.accept()
        self._context.feed.announce(changed)
        self._context.go.tell(said)
        self.settled.emit()
        self.accept()

    def _refused(self, refusal: Refused) -> None:
        inform(self, self.tr("It was not approved"), say(refusal.why))
