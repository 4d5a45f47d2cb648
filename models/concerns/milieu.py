"""A concern about a place, a forum or a group (miljøbekymring): about nobody in particular."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.calendar.deadlines import After
from models.concerns.advice import KeepRule
from models.concerns.nobody import NO_NUMBER, person_shaped
from models.forms.answers import Answers, Problem, check, written
from models.forms.fields import Form
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import MilieuId, UserId
from models.kernel.text import text
from models.law.sources import OFFICE

ENDED: Final = text("Milieu", "This is at an end already. Register a new one if it comes back.")
REVIEWS: Final[dict[str, After]] = {
    "1": After(days=30),
    "3": After(days=90),
    "6": After(days=180),
}
"""Until it is looked at again, by the choice. Source: the office's own practice."""
KEEPING: Final = KeepRule("milieu.keep_months", 12, OFFICE, Kind.MILIEU)
"""Counted from its end; what is followed up is kept. No law states a period."""


class Standing(StrEnum):
    """Which of them a list shows."""

    OPEN = "open"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class MilieuNote:
    """What somebody wrote at a follow-up; never changed."""

    at: datetime
    by: UserId
    words: str


@dataclass(slots=True)
class Milieu:
    """A place, forum or group that worries somebody.

    Attributes:
        source: profession or function of who told it, never a name.
        review_at: when it is looked at again.
    """

    id: MilieuId
    number: str
    kind: str
    title: str
    worry: str
    source: str
    at: datetime
    by: UserId
    owner_id: UserId
    review_at: datetime
    ended_at: datetime | None = None

    def require_open(self) -> None:
        """Do nothing while it is followed up.

        Raises:
            Refused: it is at an end.
        """
        if self.ended_at is not None:
            raise Refused(ENDED)


@dataclass(frozen=True, slots=True)
class MilieuRow:
    """One line of the list; what worries is shown only once it is opened."""

    id: MilieuId
    number: str
    kind: str
    title: str
    at: datetime
    owner: UserId
    review_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class MilieuView:
    """One of them with its notes, oldest first."""

    milieu: Milieu
    notes: tuple[MilieuNote, ...]


def problems_of(form: Form, answers: Answers) -> tuple[Problem, ...]:
    """Return what must be mended before it can be kept: nobody's number stands in it."""
    found = list(check(form, answers, submit=True))
    bad = {problem.field for problem in found}
    found.extend(
        Problem(field.key, NO_NUMBER)
        for field in form.fields
        if field.key not in bad and person_shaped(written(answers, field.key))
    )
    return tuple(found)
