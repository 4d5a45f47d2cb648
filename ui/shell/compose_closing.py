"""What the end of a case can do: closed, reopened, kept and deleted."""

from models.usecases.close_case import CloseCase, CloseMistake, PrepareClosing, ReopenCase
from models.usecases.delete_case import DeleteCase, ShowDeleted
from models.usecases.journalise import NameJournal, ShowJournal
from models.usecases.retention import KeepLonger, SetRetention, ShowRetention
from ui.cases.closing_acts import ClosingActs
from ui.language import say
from ui.settings.office_cards import OfficeActs
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


def office_acts(outfit: Outfit) -> OfficeActs:
    """Return what holds for the whole office and is kept by whoever may delete."""
    begin = outfit.begin
    return OfficeActs(
        kept=ShowRetention(begin),
        keep_for=SetRetention(begin),
        journal=ShowJournal(begin),
        name_journal=NameJournal(begin),
        deleted=ShowDeleted(begin),
    )
