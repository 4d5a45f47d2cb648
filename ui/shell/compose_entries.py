"""What can be done with entries of the calendar, put together for the desk."""

from models.usecases.change_entry import ChangeEntry
from models.usecases.change_rhythm import ChangeRhythm
from models.usecases.complete_entry import CompleteEntry
from models.usecases.move_entry import MoveEntry
from models.usecases.not_possible_entry import NotPossibleEntry
from models.usecases.show_entry import ShowEntry
from ui.cases.acts import EntryActs
from ui.shell.outfit import Outfit


def entry_acts(outfit: Outfit) -> EntryActs:
    """Return what can be done with an entry."""
    begin = outfit.begin
    return EntryActs(
        done=CompleteEntry(begin),
        move=MoveEntry(begin),
        not_possible=NotPossibleEntry(begin),
        show=ShowEntry(begin),
        change=ChangeEntry(begin),
        rhythm=ChangeRhythm(begin),
    )
