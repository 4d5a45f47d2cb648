"""The line at the foot that says when a checkpoint of the log was last printed."""

from datetime import datetime

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.usecases.checkpoint_slip import SlipDue, SlipState
from ui.changes import Refresh
from ui.context import Context
from ui.kit.status import StatusLine
from ui.kit.tokens import Tone
from ui.language import filled, show_date


class SlipLine(QObject):
    """Read when the desk is shown, and again when a slip was printed."""

    def __init__(
        self, desk: QWidget, status: StatusLine, context: Context, due: SlipDue
    ) -> None:
        super().__init__(desk)
        self._desk, self._status, self._context, self._due = desk, status, context, due
        self._refresh = Refresh(desk, context.feed, self.read, kinds=(Kind.CHECKPOINT,))

    @Slot()
    def read(self) -> None:
        """Ask again when a slip was last printed."""
        self._context.jobs.run(self._desk, self._due, self._show, self._refused)

    def _show(self, state: SlipState) -> None:
        words, tone = self.words(state, self._context.clock.now())
        self._status.show_fact("checkpoint", words, "clipboard-check", tone)

    def words(self, state: SlipState, now: datetime) -> tuple[str, Tone | None]:
        """Return what the line says, and its tone when it asks for attention."""
        if state.printed_at is None or state.due_at is None:
            return self.tr("No checkpoint printed yet"), Tone.SOON
        late = state.due_at < now
        words = self.tr("Checkpoint printed on {date}")
        if late:
            words = self.tr("Checkpoint printed on {date} (print the next)")
        return filled(words, date=show_date(state.printed_at)), Tone.SOON if late else None

    def _refused(self, refusal: Refused) -> None:
        raise refusal  # the line is made only for a role that may
