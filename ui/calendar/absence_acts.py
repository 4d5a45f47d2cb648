"""What can be done with holiday and leave; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.kernel.ids import AbsenceId, UserId
from models.usecases.absences import AbsenceRow, Away, OpenMatter
from ui.changes import Changed


@dataclass(frozen=True, slots=True)
class AbsenceActs:
    """Use cases of holiday and leave.

    Attributes:
        listed: who is away now and later.
        matters: what a colleague has open, by number.
        record: a new one.
        change: another last day, or others who take over.
        end: somebody is back.
    """

    listed: Callable[[], tuple[AbsenceRow, ...]]
    matters: Callable[[UserId], tuple[OpenMatter, ...]]
    record: Callable[[Away], Changed]
    change: Callable[[AbsenceId, Away], Changed]
    end: Callable[[AbsenceId], Changed]
