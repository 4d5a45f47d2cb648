"""What the end of a case can do: closed, reopened, kept and deleted."""

from models.usecases.close_case import CloseCase, CloseMistake, PrepareClosing, ReopenCase
from models.usecases.delete_case import DeleteCase
from models.usecases.retention import KeepLonger
from ui.cases.closing_acts import ClosingActs
from ui.language import say
from ui.shell import compose
from ui.shell.outfit import Outfit


def closing_acts(outfit: Outfit) -> ClosingActs:
    """Return what can be done on the page on which a case is closed."""
    begin = outfit.begin
    return ClosingActs(
        course=outfit.reads.course,
        prepare=PrepareClosing(begin),
        close=CloseCase(begin),
        mistake=CloseMistake(begin),
        reopen=ReopenCase(begin),
        keep=KeepLonger(begin),
        delete=DeleteCase(begin, say, outfit.paint),
        drafts=compose.draft_acts(outfit),
        draw=outfit.draw,
    )
