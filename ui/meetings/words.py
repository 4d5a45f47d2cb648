"""How meetings are told on the screen."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from models.kernel.clock import local
from models.law.authorities import NAMES
from models.meetings.kinds import KINDS_OF_MEETING, Reply
from models.meetings.meeting import Meeting, MeetingState, Participant
from models.meetings.rows import MeetingRow
from ui.context import Context
from ui.kit.chip import ChipLook
from ui.kit.tokens import Tone
from ui.language import filled, say, show_long_date, show_time

STATE_LOOKS = {
    MeetingState.PLANNED: (Tone.INFO, "calendar-event"),
    MeetingState.INVITED: (Tone.OK, "send"),
    MeetingState.CLOSED: (Tone.OK, "circle-check"),
    MeetingState.CANCELLED: (Tone.INFO, "x"),
}
"""Tone and drawing of each state."""
REPLY_LOOKS = {
    Reply.NONE: (Tone.INFO, "hourglass"),
    Reply.COMES: (Tone.OK, "circle-check"),
    Reply.CANNOT: (Tone.INFO, "x"),
}
"""Tone and drawing of each answer."""


def kind_of(meeting: Meeting | MeetingRow) -> str:
    """Return the name of its kind."""
    return say(KINDS_OF_MEETING[meeting.kind].name)


def when(meeting: Meeting | MeetingRow) -> str:
    """Return day and times of day."""
    starts, ends = meeting.starts_at, meeting.ends_at
    words = QCoreApplication.translate("MeetingWords", "{day}, {start} to {end}")
    end = f"{local(ends).hour}.{local(ends):%M}"
    return filled(words, day=show_long_date(local(starts)), start=show_time(starts), end=end)


def who(context: Context, participant: Participant) -> str:
    """Return a colleague's name, or the name of the authority."""
    if participant.user_id is not None:
        return context.name_of(participant.user_id)
    return say(NAMES[participant.authority])


def in_full(context: Context, participant: Participant) -> str:
    """Return an authority with its function, as in lists of choices."""
    return ", ".join(filter(None, (who(context, participant), participant.function)))


def look(words: str, drawing: tuple[Tone, str]) -> ChipLook:
    """Return a chip."""
    return ChipLook(words, *drawing)


def joined(parts: Iterable[str]) -> str:
    """Return parts of a line, those that say anything."""
    return " · ".join(part for part in parts if part)
