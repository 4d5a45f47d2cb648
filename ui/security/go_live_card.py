"""On the page of the day: what is left before the vault is ready for real people."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.office.go_live import Point
from models.usecases.go_live import GoLiveList
from ui.changes import Refresh
from ui.context import Context
from ui.kit.buttons import link
from ui.kit.card import Card
from ui.kit.labels import Muted
from ui.language import filled
from ui.security.acts import GoLiveActs


class GoLiveCard(Card):
    """Hidden until the list is known, and once the vault is in real use."""

    def __init__(
        self, acts: GoLiveActs, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Ready for real use"), parent=parent)
        self.setObjectName("go_live")
        self._acts, self._context = acts, context
        self.words = Muted("")
        self.way = link(self.tr("See the list"))
        self.way.clicked.connect(partial(context.go.show_security, "go_live"))
        self.add(self.words, self.way)
        self.body.setAlignment(self.way, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        self._refresh = Refresh(self, context.feed, self._ask, kinds=(Kind.SETTING, Kind.VAULT))
        self._ask()

    @Slot()
    def _ask(self) -> None:
        self._context.jobs.run(self, self._acts.shown, self._show, self._refused)

    def _show(self, found: GoLiveList) -> None:
        done = len(Point) - len(found.lacking)
        words = self.tr(
            "Until then the vault is for practice only: no real people in it. {done} of {all} "
            "points are on record."
        )
        self.words.setText(filled(words, done=done, all=len(Point)))
        self.setVisible(not found.live)

    def _refused(self, _refusal: Refused) -> None:
        self.hide()  # the list is not for this role
