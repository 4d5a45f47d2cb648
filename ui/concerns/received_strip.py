"""How and when the concern came: the start of the call, unless it is set back."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from models.forms.answers import Answers, written
from models.forms.definitions.call import CHANNELS, RECEIVED
from models.usecases.register_concern import Call, received_at
from ui.concerns.questions import side_by_side
from ui.context import Context
from ui.kit.buttons import quiet
from ui.kit.form_rows import FormBinding
from ui.language import filled, say, show_when

KEYS = tuple(field.key for field in RECEIVED.fields)
EARLIER_KEYS = ("received_date", "received_time")


def received(answers: Answers, opened_at: datetime) -> datetime | None:
    """Return the time of receipt as answered so far, or None while it cannot be read."""
    try:
        return received_at(Call(answers, opened_at))
    except ValueError:
        return None


class ReceivedStrip(QFrame):
    """Four rows that stay folded away until somebody wants to change them.

    Signals:
        unfolded: the rows are shown, or no more.
    """

    unfolded = Signal(bool)

    def __init__(self, binding: FormBinding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "soft")
        self.setObjectName("received")
        self._binding = binding
        first = [binding.row(key) for key in KEYS]
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.addLayout(side_by_side(*first, shares=(0, 0, 0, 1)))
        self.change = quiet(self.tr("Change time or channel"), "clock")
        self.change.setObjectName("change_received")
        self.change.setCheckable(True)
        self.change.toggled.connect(self._on_toggled)
        self.hide()

    def unfold(self) -> None:
        """Show the rows."""
        self.change.setChecked(True)

    def unfold_if_answered(self, answers: Answers) -> None:
        """Show the rows where one of them is answered, so that nothing counts unseen."""
        if any(answers.get(key) for key in KEYS):
            self.unfold()

    def line(self, answers: Answers, opened_at: datetime, context: Context) -> str:
        """Return "Received today at 9.05 · Phone", the line under the page's title."""
        moment = received(answers, opened_at)
        if moment is None:
            return self.tr("Received: write the date and time")
        channel = dict(CHANNELS)[written(answers, "channel") or "phone"]
        when = show_when(moment, context.clock.now())
        words = self.tr("Received {when} · {channel}")
        return filled(words, when=when, channel=say(channel))

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a Qt signal has no keywords
        self.setVisible(shown)
        if shown:
            self._binding.focus(KEYS[0])
        self.unfolded.emit(shown)
