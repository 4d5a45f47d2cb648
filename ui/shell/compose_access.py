"""What the pages on access can do: use cases put together."""

from models.usecases.case_access import GrantAccess, RevokeAccess, ShowCaseAccess
from models.usecases.conflict_of_interest import DeclareConflict, LiftConflict
from models.usecases.preview_access import PreviewAccess
from ui.access.acts import AccessActs
from ui.language import say
from ui.shell.outfit import Outfit


def access_acts(outfit: Outfit) -> AccessActs:
    """Return what can be done with access."""
    begin = outfit.begin
    return AccessActs(
        of_case=ShowCaseAccess(begin),
        give=GrantAccess(begin),
        take_back=RevokeAccess(begin),
        declare=DeclareConflict(begin, say),
        lift=LiftConflict(begin),
        preview=PreviewAccess(begin),
    )
