"""Says while something is planned that somebody is busy then; it can be planned all the same."""

from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Slot

from models.calendar.blocks import Block, blocks_on
from models.forms.answers import Answers, written
from models.kernel.clock import at_wall_clock, local
from models.kernel.ids import UserId
from ui.calendar.acts import BusyTimes
from ui.calendar.words import block_hours
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.card import Note
from ui.language import filled

A_MINUTE: Final = timedelta(minutes=1)

Planned = tuple[UserId, datetime, datetime]
"""Whose time, from when, to when."""


class BusyHint(QObject):
    """Watches the date and times of a form."""

    def __init__(
        self, sheet: FormSheet, context: Context, busy: BusyTimes, owner: UserId | None = None
    ) -> None:
        """Watch a form with fields ``date`` and ``time``, perhaps ``until`` and ``owner``.

        Args:
            sheet: the form.
            context: jobs and colleagues.
            busy: asks for somebody's busy times.
            owner: whose time it is where the form does not say; None for one's own.
        """
        super().__init__(sheet)
        self._sheet, self._context, self._busy = sheet, context, busy
        self._owner = owner or context.user.id
        self._last: Planned | None = None
        self.note = Note("")
        self.note.hide()
        sheet.content.addWidget(self.note)
        sheet.binding.changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask whether that time is taken."""
        planned = planned_by(self._sheet.binding.answers(), self._owner)
        if planned == self._last:
            return
        self._last = planned
        if planned is None:
            self._say(())
            return
        work, then = partial(self._busy, *planned), partial(self._answered, planned)
        self._context.jobs.run(self, work, then, lambda _: None)

    def _answered(self, planned: Planned, found: tuple[Block, ...]) -> None:
        if planned == self._last:
            self._say(found)

    def _say(self, found: tuple[Block, ...]) -> None:
        told = ""
        if found and self._last is not None:
            user, starts_at, _ = self._last
            (block, *_) = blocks_on(found, local(starts_at).date()) or found
            day = local(starts_at).date()
            words = self.tr("{name} is busy all day in another calendar.")
            if not block.all_of(day):
                words = self.tr("{name} is busy from {starts} to {ends} in another calendar.")
            starts, ends = block_hours(block, day)
            name = self._context.name_of(user)
            told = filled(words, name=name, starts=starts, ends=ends)
            told = " ".join((told, self.tr("You can plan it all the same.")))
        self.note.say(told)
        self._sheet.grow()


def planned_by(answers: Answers, owner: UserId) -> Planned | None:
    """Return what a form plans, or None while its date and time are not written yet."""
    try:
        day = date.fromisoformat(written(answers, "date"))
        starts_at = _at(day, written(answers, "time"))
        until = written(answers, "until")
        ends_at = _at(day, until) if until else starts_at + A_MINUTE
    except ValueError:
        return None
    chosen = written(answers, "owner")
    return UserId(chosen) if chosen else owner, starts_at, max(ends_at, starts_at + A_MINUTE)


def _at(day: date, words: str) -> datetime:
    """Return the instant; raises ``ValueError``."""
    found = time.fromisoformat(words)
    return at_wall_clock(day, found.hour, found.minute)
