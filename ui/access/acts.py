"""What the pages on access can do."""

from collections.abc import Callable
from dataclasses import dataclass

from models.access.rows import CaseAccess, Preview
from models.kernel.ids import CaseId, ConflictId, GrantId, UserId
from models.usecases.case_access import Given
from models.usecases.conflict_of_interest import Declared
from ui.changes import Changed


@dataclass(frozen=True, slots=True)
class AccessActs:
    """Acts on who may see what.

    Attributes:
        of_case: returns who can see a case, and why.
        give: opens a case to a colleague for a time.
        take_back: ends that before its time.
        declare: hides a person from a user.
        lift: lets them see the person's matters again, for a reason.
        preview: returns what a user can see, by number.
    """

    of_case: Callable[[CaseId], CaseAccess]
    give: Callable[[Given], Changed]
    take_back: Callable[[GrantId], Changed]
    declare: Callable[[Declared], Changed]
    lift: Callable[[ConflictId, str], Changed]
    preview: Callable[[UserId], Preview]
