"""A person concerned: only what is needed to know who is meant."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Final

from models.kernel.clock import age_on
from models.kernel.cpr import Cpr
from models.kernel.ids import PersonId

MAJORITY: Final = 18


@dataclass(frozen=True, slots=True, order=True)
class Former:
    """What was known as this person's and no longer stands: where it came from.

    Attributes:
        what: cpr, born, address, phone, description, age, minor or kommune.
        seen_in: the number of the concern or case, or a word on where it stood.
    """

    what: str
    value: str
    seen_in: str = ""


@dataclass(slots=True)
class Person:
    """A person as best known; a person is not a case.

    Attributes:
        name: "" when only described.
        cpr: ten digits or "".
        born: ``2003``, ``2003-01``, ``2003-01-01`` or "".
        born_kind: exact, stated, approximate, cpr or "".
        stated_age: whole years as told on ``stated_on``.
        minor: "yes", "no" or "unknown", as told on ``stated_on``.
    """

    id: PersonId
    name: str = ""
    description: str = ""
    cpr: str = ""
    born: str = ""
    born_kind: str = ""
    stated_age: int | None = None
    stated_on: date | None = None
    minor: str = "unknown"
    kommune_code: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    address_protected: str = "unknown"
    protection_until: str = ""
    phone: str = ""
    same_as: PersonId | None = None
    spellings: tuple[tuple[str, str], ...] = ()
    """Other names: (name, where seen)."""
    formerly: tuple["Former", ...] = ()
    """What stood here before, or on another entry of the same person."""

    @property
    def number(self) -> Cpr | None:
        """The CPR or replacement number, if known."""
        return Cpr(self.cpr) if self.cpr else None

    @property
    def birthday(self) -> date | None:
        """The whole date of birth: the one written, else the number's; None when not known."""
        if len(self.born) == len("2003-01-01"):
            return date.fromisoformat(self.born)
        return Cpr(self.cpr).born if self.cpr else None

    @property
    def address(self) -> str:
        """Street, postcode and town on one line, or ""."""
        town = " ".join(part for part in (self.postcode, self.city) if part)
        return ", ".join(part for part in (self.street, town) if part)

    def former(self, what: str) -> tuple[str, ...]:
        """Return the former values of one kind."""
        return tuple(each.value for each in self.formerly if each.what == what)

    def age(self, today: date) -> int | None:
        """Return whole years on that day, as exactly as is known, or None.

        A doubtful person is young: a year alone counts as born on its last day, so does a
        month, and an age that was told counts as reached on the day it was told.
        """
        if self.birthday:
            return max(0, age_on(self.birthday, today))
        if self.born:
            year, _, month = self.born.partition("-")
            _, last = monthrange(int(year), int(month or "12"))
            return max(0, age_on(date(int(year), int(month or "12"), last), today))
        if self.stated_age is not None and self.stated_on is not None:
            return self.stated_age + max(0, age_on(self.stated_on, today))
        return None

    def is_minor(self, today: date) -> bool | None:
        """Whether under 18 on that day; None when nobody knows."""
        if (age := self.age(today)) is not None:
            return age < MAJORITY
        return {"yes": True, "no": False}.get(self.minor)

    @property
    def initials(self) -> str:
        """First letters of the first and last part of the name, or "?"."""
        parts = [part for part in self.name.split() if part[0].isalpha()]
        if not parts:
            return "?"
        return (parts[0][0] + (parts[-1][0] if len(parts) > 1 else "")).upper()
