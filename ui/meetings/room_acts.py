"""What can be done while a meeting is held, and with its minutes; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.documents.document import Document
from models.forms.answers import Answers
from models.kernel.ids import MeetingId, ParticipantId
from models.meetings.sitting import Sitting
from models.usecases.in_meeting import Looked
from models.usecases.meeting_minutes import MadeMinutes, MinutesOrder, MinutesPaper
from ui.changes import Changed
from ui.forms.acts import DraftActs
from ui.paper.pictures import Draw


@dataclass(frozen=True, slots=True)
class RoomActs:
    """Use cases of a meeting that is being held, one for each act.

    Attributes:
        show: the meeting as far as it is written.
        check: what closing would write, and what is missing.
        close: writes everything for good.
        preview: the minutes, the whole or one participant's; logged.
        order: registers a copy of them and returns its bytes.
        correct: adds a correction to them.
        paint: makes a PDF; runs beside the database.
        draw: makes pictures of its pages.
    """

    show: Callable[[MeetingId], Sitting]
    check: Callable[[MeetingId], Looked]
    close: Callable[[MeetingId], Changed]
    drafts: DraftActs
    preview: Callable[[MeetingId, ParticipantId | None], MinutesPaper]
    order: Callable[[MinutesOrder], MadeMinutes]
    correct: Callable[[MeetingId, Answers], Changed]
    paint: Callable[[Document], bytes]
    draw: Draw
