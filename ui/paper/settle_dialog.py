"""What became of a copy that belongs to no case: asked where it is listed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from models.cases.papers import FATES, Fate
from models.kernel.errors import Refused
from models.kernel.ids import PrintId
from models.usecases.settle_copy import SettledCopy
from ui.context import Context
from ui.kit.buttons import Button, plain_button, primary
from ui.kit.dialogs import Dialog, Inform, inform
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, say

Settle = Callable[[PrintId, Fate], SettledCopy]
OFFERED = (
    (Fate.LOST, "alert-triangle"),
    (Fate.NOT_PRINTED, "printer"),
    (Fate.SHREDDED, "trash"),
)
"""What may become of it; the likeliest last, at the right."""


class SettleDialog(Dialog):
    """Ends the task to get the copy back; a loss is a breach, from now."""

    def __init__(
        self, parent: QWidget, context: Context, settle: Settle, copy: tuple[PrintId, str]
    ) -> None:
        """Make the question about a copy: its id and its number."""
        super().__init__(parent, "")
        title = filled(self.tr("What became of copy {number}?"), number=copy[1])
        self.title.setText(title)
        self.setAccessibleName(title)
        self._context, self._over = context, parent
        self.told: Inform | None = None
        self.content.addWidget(
            Muted(self.tr("It ends the task to get the copy back, and cannot be taken back."))
        )
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self.content.addWidget(self.problem)
        self.no = plain_button(self.tr("Cancel"))
        self.no.clicked.connect(self.reject)
        self.buttons: dict[Fate, Button] = {}
        for fate, icon in OFFERED:
            make = primary if fate is Fate.SHREDDED else plain_button
            self.buttons[fate] = make(say(FATES[fate]), icon)
            self.buttons[fate].clicked.connect(partial(self._send, settle, copy[0], fate))
        self.add_buttons((self.no, *self.buttons.values()), self.buttons[Fate.SHREDDED])

    def _send(self, settle: Settle, copy: PrintId, fate: Fate) -> None:
        work = partial(settle, copy, fate)
        self._context.jobs.run(self, work, self._settled, self._refused)

    def _settled(self, settled: SettledCopy) -> None:
        self.accept()
        self._context.feed.announce(settled.changed)
        if settled.advice is not None:
            self.told = inform(self._over, self.tr("Call now"), say(settled.advice))
        else:
            self._context.go.tell(self.tr("The copy is settled"))

    def _refused(self, refusal: Refused) -> None:
        self.problem.setText(say(refusal.why))
        self.problem.show()
