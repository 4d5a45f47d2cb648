"""What can be done to show a case at a meeting."""

from collections.abc import Callable
from dataclasses import dataclass

from models.cases.meeting import MeetingChoice, MeetingView
from models.kernel.ids import CaseId


@dataclass(frozen=True, slots=True)
class MeetingActs:
    """Use cases.

    Attributes:
        others: returns the names of the other people of a case, each to be chosen by itself.
        show: logs what is shown, and returns it.
    """

    others: Callable[[CaseId], tuple[str, ...]]
    show: Callable[[CaseId, MeetingChoice], MeetingView]
