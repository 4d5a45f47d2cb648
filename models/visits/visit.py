"""A planned home visit or talk."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.kernel.errors import Refused
from models.kernel.events import Event
from models.kernel.ids import CaseId, UserId, VisitId
from models.kernel.text import text

NOT_PLANNED: Final = text("Visit", "This visit is already settled.")
ENDS_AFTER_START: Final = text("Visit", "The visit must end after it starts.")


class VisitStatus(StrEnum):
    """What became of a visit."""

    PLANNED = "planned"
    HELD = "held"
    NOT_HELD = "not_held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class VisitPlanned(Event):
    """A visit stands in the calendar."""

    visit: "Visit"


@dataclass(frozen=True, slots=True)
class VisitSettled(Event):
    """A visit was held, not held, or cancelled."""

    visit: "Visit"


@dataclass(slots=True)
class Visit:
    """One visit; its preparation and its outcome are answers to forms.

    ``place_kind`` is a key of the preparation form (home, office, other); ``place`` is empty
    for a home: the address comes from the person, unless it is protected.
    """

    id: VisitId
    case_id: CaseId
    starts_at: datetime
    ends_at: datetime
    place_kind: str
    place: str
    created_at: datetime
    created_by: UserId
    status: VisitStatus = VisitStatus.PLANNED
    events: list[Event] = field(default_factory=list, compare=False, repr=False)

    def __post_init__(self) -> None:
        if self.ends_at <= self.starts_at:
            raise Refused(ENDS_AFTER_START, "ends")

    def planned(self) -> None:
        """Leave the fact behind that this visit is new."""
        self.events.append(VisitPlanned(self))

    def settle(self, status: VisitStatus) -> None:
        """Record what became of it.

        Raises:
            Refused: it was settled before.
        """
        if self.status is not VisitStatus.PLANNED:
            raise Refused(NOT_PLANNED)
        self.status = status
        self.events.append(VisitSettled(self))
