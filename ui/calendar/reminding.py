"""Watches what one is to be told of while the vault is open, and does what is asked of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from models.calendar.reminders import Later, Reminder, Reminders
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import EntryId
from ui.calendar.acts import CalendarActs
from ui.calendar.entry_flow import EntryFlow
from ui.calendar.reminder_bar import ReminderBar
from ui.changes import Refresh
from ui.context import Context
from ui.language import filled, say, show_when

EVERY_MS: Final = 30_000
KEY: Final = "F8"
SHOWS: Final = (Kind.ENTRY, Kind.CASE, Kind.CONCERN, Kind.CONFLICT)


@dataclass(frozen=True, slots=True)
class ReminderActs:
    """What reminders ask and do.

    Attributes:
        due: what came since an instant; None for since one was told last.
        later: puts a reminder off; returns when it comes back.
        told: keeps until when one has been told.
        calendar: what one does with an entry.
    """

    due: Callable[[datetime | None], Reminders]
    later: Callable[[EntryId, Later], datetime]
    told: Callable[[datetime], None]
    calendar: CalendarActs


class Reminding(QObject):
    """Asks every half minute while the desk is seen: not at a meeting, never while locked.

    Signals:
        came: something new is shown.
    """

    came = Signal()

    def __init__(
        self,
        desk: QWidget,
        context: Context,
        acts: ReminderActs,
        roomy: Callable[[], bool] = lambda: True,
    ) -> None:
        """Begin to watch.

        Args:
            desk: under whose pages the bar stands.
            context: jobs, clock, changes and the way to other screens.
            acts: what reminders ask and do.
            roomy: whether the whole list may open by itself at unlock, since nobody is in the
                middle of a form.
        """
        super().__init__(desk)
        self._roomy = roomy
        self._desk, self._context, self._acts = desk, context, acts
        self._since: datetime | None = None
        self._found: Reminders | None = None
        self._shown: frozenset[tuple[str, datetime]] = frozenset()
        self._away = False
        self._flow = EntryFlow(desk, acts.calendar, context)
        self.bar = ReminderBar(desk, self._whose)
        self.bar.wanted.connect(self._act)
        self.bar.later.connect(self._later)
        self.bar.put_away.connect(self._put_away)
        key = QShortcut(QKeySequence(KEY), desk)
        key.setContext(Qt.ShortcutContext.WindowShortcut)
        key.activated.connect(self.lead_there)
        self._refresh = Refresh(desk, context.feed, self.ask, kinds=SHOWS)
        self._tick = QTimer(self)
        self._tick.setInterval(EVERY_MS)
        self._tick.timeout.connect(self._refresh.again)
        self._tick.start()

    @Slot()
    def ask(self) -> None:
        """Ask what is to be told now."""
        work = partial(self._acts.due, self._since)
        self._context.jobs.run(self._desk, work, self._show, self._refused)

    @Slot()
    def lead_there(self) -> None:
        """Go to the reminders, because the user asked for them."""
        if self._found is None or not self._found.rows:
            words = self.tr("No reminders. What is overdue stands in Today.")
            self._context.go.tell(words)
        else:
            self.bar.take_focus()

    def _show(self, found: Reminders) -> None:
        first, self._found = self._since is None, found
        if first:
            self._since = found.since
            self._away = bool(found.passed)
            if found.since == found.now:
                self._keep(found.now)  # never told before: from now on
        keys = frozenset(each.key for each in found.rows)
        new, self._shown = keys - self._shown, keys
        if new and not first:
            self._away = False
        opens = first and self._away and self._roomy()
        self.bar.show_reminders(found, away=self._away, whole=True if opens else None)
        if new:
            self.bar.tell()
            self.came.emit()

    @Slot()
    def _put_away(self) -> None:
        if self._found is None:
            return
        seen = self._found.now
        self._since, self._away = seen, False
        self.bar.give_back()
        self._keep(seen)
        self.ask()

    def _keep(self, seen: datetime) -> None:
        work = partial(self._acts.told, seen)
        self._context.jobs.run(self._desk, work, lambda _: None, self._refused)

    @Slot(object, object)
    def _later(self, later: Later, reminder: Reminder) -> None:
        work = partial(self._acts.later, reminder.row.entry_id, later)
        self._context.jobs.run(self._desk, work, self._put_off, self._refused)

    def _put_off(self, until: datetime) -> None:
        words = self.tr("You are reminded again {when}. The deadline is as it was.")
        when = show_when(until, self._context.clock.now())
        self._context.go.tell(filled(words, when=when))
        self.ask()

    @Slot(str, object)
    def _act(self, act: str, reminder: Reminder) -> None:
        self._flow.act(act, reminder.row)

    def _whose(self, reminder: Reminder) -> str:
        """Return for whom one stands in, or ""."""
        return "" if reminder.for_user is None else self._context.name_of(reminder.for_user)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))
