"""Over every page of a guarded case: do not call the family, and what was decided."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.cases.rows import CaseView, ContactDecision
from models.concerns.care import DO_NOT_CALL
from models.forms.definitions.concern_kind import SAFE, SAFE_WITH
from ui.context import Context
from ui.kit.buttons import plain_button
from ui.kit.card import Note
from ui.language import say, show_when


class CareBar(QWidget):
    """A note that never scrolls away; beside it the way to decide.

    Signals:
        wanted: somebody wants to decide whether contact is safe.
    """

    wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("care")
        self.note = Note("")
        self.decide = plain_button(self.tr("Is contact safe? …"), "scale")
        self.decide.setObjectName("decide_contact")
        self.decide.clicked.connect(self.wanted)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(self.note, 1)
        across.addWidget(self.decide)
        self.hide()

    def show_case(self, case: CaseView) -> None:
        """Show what holds for this case; nothing where the family may be called."""
        self.setVisible(case.guarded)
        self.decide.setVisible(not case.suspended and case.closed_at is None)
        decided = case.contact
        self.note.say(say(DO_NOT_CALL) if decided is None else self._decided(decided))

    def _decided(self, decided: ContactDecision) -> str:
        safe = decided.contact in SAFE
        first = "" if safe else f"{say(DO_NOT_CALL)} "
        words = self.tr("Is contact safe? {answer}. {why} ({who}, {when})")
        for name, value in (
            ("answer", say(dict(SAFE_WITH)[decided.contact])),
            ("who", self._context.name_of(decided.by)),
            ("when", show_when(decided.at, self._context.clock.now())),
            ("why", decided.why),
        ):
            words = words.replace(f"{{{name}}}", value)
        return first + words
