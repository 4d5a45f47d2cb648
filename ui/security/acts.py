"""What the pages of the place "Security" can do."""

from collections.abc import Callable
from dataclasses import dataclass

from models.forms.answers import Answers
from models.office.go_live import Point
from models.settings.protection import Protection
from models.usecases.go_live import GoLiveList
from ui.changes import Changed


@dataclass(frozen=True, slots=True)
class ProtectionActs:
    """Facts for the page.

    Attributes:
        protections: what protects this process now, read back from the system.
    """

    protections: Callable[[], tuple[Protection, ...]]


@dataclass(frozen=True, slots=True)
class GoLiveActs:
    """What can be done with the go-live list.

    Attributes:
        shown: returns the list.
        record: puts a point on record.
        go_live: takes the vault into real use.
    """

    shown: Callable[[], GoLiveList]
    record: Callable[[Point, Answers], Changed]
    go_live: Callable[[], Changed]
