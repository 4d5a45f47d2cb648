"""What can be done with the journal of a case."""

from models.usecases.journalise import Journalise, NumberCase, PrintJournal
from ui.cases.acts import JournalActs
from ui.language import say
from ui.shell.outfit import Outfit


def journal_acts(outfit: Outfit) -> JournalActs:
    """Return what can be done with the journal of a case."""
    begin = outfit.begin
    printed = PrintJournal(begin, say, outfit.paint)
    return JournalActs(NumberCase(begin), Journalise(begin), printed)
