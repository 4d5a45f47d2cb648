"""What can be done to show a case at a meeting."""

from dataclasses import dataclass
from typing import Protocol

from models.cases.meeting import MeetingChoice, MeetingView
from models.kernel.ids import CaseId


class Others(Protocol):
    """Names the other people of a case."""

    def __call__(self, case_id: CaseId, reason: str = "") -> tuple[str, ...]:
        """Return their names; a closed case wants a reason."""


class Show(Protocol):
    """Shows a case at a meeting."""

    def __call__(self, case_id: CaseId, choice: MeetingChoice, reason: str = "") -> MeetingView:
        """Log and return what is shown; a closed case wants a reason."""


@dataclass(frozen=True, slots=True)
class MeetingActs:
    """Use cases.

    Attributes:
        others: returns the names of the other people of a case, each to be chosen by itself.
        show: logs what is shown, and returns it.
    """

    others: Others
    show: Show
