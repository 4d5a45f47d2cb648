"""What lists can do, put together."""

from models.usecases.bulk import DoBulk, PreviewBulk, UndoBulk
from models.usecases.views import DeleteView, KeepListState, OpenList, RenameView, SaveView
from ui.cases.list_acts import ListActs
from ui.language import say
from ui.shell.outfit import Outfit


def list_acts(outfit: Outfit) -> ListActs:
    """Return what every list can do."""
    begin = outfit.begin
    return ListActs(
        begin=OpenList(begin),
        keep=KeepListState(begin),
        save=SaveView(begin),
        rename=RenameView(begin),
        delete=DeleteView(begin),
        preview=PreviewBulk(begin),
        do=DoBulk(begin),
        undo=UndoBulk(begin, say),
    )
