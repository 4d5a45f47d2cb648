"""A person in a list: age and initials; the full name only where the office has said so."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from models.kernel.text import Text, text
from models.people.person import Person

MINOR_UNKNOWN_AGE: Final = text("Who", "{name}, under 18")
AGED: Final = text("Who", "{name}, {age} years")
NAMED: Final = text("Who", "{name}")


@dataclass(frozen=True, slots=True)
class Who:
    """A person as a list shows one.

    Attributes:
        shown: initials, or the full name where the office allows it in lists; "?" for a
            person who is only described.
        age: whole years, or None.
        minor: under 18; None when nobody knows.
    """

    shown: str
    age: int | None
    minor: bool | None

    @classmethod
    def of(cls, person: Person, today: date, *, named: bool) -> "Who":
        """Return how a person is shown on that day."""
        shown = person.name if named and person.name else person.initials
        return cls(shown, person.age(today), person.is_minor(today))

    @property
    def words(self) -> Text:
        """Name or initials, with the age."""
        if self.age is not None:
            return AGED.filled(name=self.shown, age=self.age)
        return (MINOR_UNKNOWN_AGE if self.minor else NAMED).filled(name=self.shown)
