"""What a person's own page can do: use cases put together."""

from models.usecases.merge_persons import (
    ComparePersons,
    MergePersons,
    PreviewParting,
    UndoMerge,
)
from models.usecases.open_person import OpenPerson
from ui.people.acts import PeopleActs
from ui.shell.outfit import Outfit


def people_acts(outfit: Outfit) -> PeopleActs:
    """Return what can be done with a person."""
    begin = outfit.begin
    return PeopleActs(
        open=OpenPerson(begin),
        compare=ComparePersons(begin),
        merge=MergePersons(begin),
        parting=PreviewParting(begin),
        undo=UndoMerge(begin),
    )
