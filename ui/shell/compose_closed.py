"""What is done about deadlines that fall when nobody is at work."""

from models.usecases.closed_days import CoverEntries, PrintDutySlip, ShowClosed
from ui.calendar.closed_card import ClosedActs
from ui.language import say
from ui.shell.outfit import Outfit


def closed_acts(outfit: Outfit) -> ClosedActs:
    """Return what the card on closed days does."""
    begin = outfit.begin
    return ClosedActs(
        show=ShowClosed(begin),
        cover=CoverEntries(begin),
        slip=PrintDutySlip(begin, say, outfit.paint),
        draw=outfit.draw,
    )
