"""What can be done while a meeting is held: use cases put together."""

from models.usecases.close_meeting import CloseMeeting
from models.usecases.correct_minutes import CorrectMinutes
from models.usecases.in_meeting import CheckMeeting, ShowRoom
from models.usecases.meeting_minutes import PreviewMinutes, PrintMinutes
from ui.language import say
from ui.meetings.room_acts import RoomActs
from ui.shell.compose import draft_acts
from ui.shell.outfit import Outfit


def room_acts(outfit: Outfit) -> RoomActs:
    """Return what the page of a meeting that is held can do."""
    begin = outfit.begin
    return RoomActs(
        show=ShowRoom(begin),
        check=CheckMeeting(begin),
        close=CloseMeeting(begin, say),
        drafts=draft_acts(outfit),
        preview=PreviewMinutes(begin, say),
        order=PrintMinutes(begin, outfit.paint, say, outfit.exchange.spell),
        correct=CorrectMinutes(begin),
        paint=outfit.paint,
        draw=outfit.draw,
    )
