"""Possibly the same person (mulig samme person): always with the reason, never a verdict."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text
from models.people.names import fold, likeness, similar, sound_keys
from models.people.person import Person


class Alike(StrEnum):
    """In what two records of a person agree."""

    NAME = "name"
    CPR = "cpr"
    BORN = "born"
    ADDRESS = "address"
    PHONE = "phone"


REASONS: Final[dict[Alike, Text]] = {
    Alike.NAME: text("Match", "similar name: {name}"),
    Alike.CPR: text("Match", "same CPR number"),
    Alike.BORN: text("Match", "same date of birth"),
    Alike.ADDRESS: text("Match", "same address"),
    Alike.PHONE: text("Match", "same phone number"),
}

LINK_NEEDS: Final = 2
"""Identifiers besides a similar name before two records may be called one person.
Source: the project's decisions on practice, 5."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What is known of the person while somebody types."""

    name: str = ""
    cpr: str = ""
    born: str = ""
    street: str = ""
    postcode: str = ""
    phone: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "cpr", re.sub(r"\D", "", self.cpr))  # typed with a hyphen

    @classmethod
    def of(cls, person: Person) -> "Sought":
        """Return what is known of a person on record."""
        born = person.birthday.isoformat() if person.birthday else person.born
        return cls(person.name, person.cpr, born, person.street, person.postcode, person.phone)

    @property
    def keys(self) -> tuple[str, ...]:
        """Sound keys for the search, in a fixed order."""
        return tuple(sorted(sound_keys(self.name)))


@dataclass(frozen=True, slots=True)
class Match:
    """A person who may be the same, with the reasons."""

    person: Person
    alike: tuple[Alike, ...]
    name: str
    """The spelling on record that is alike; "" when the name is not."""
    strength: float

    @property
    def why(self) -> tuple[Text, ...]:
        """The reasons in words."""
        return tuple(
            REASONS[each].filled(name=self.name) if each is Alike.NAME else REASONS[each]
            for each in self.alike
        )

    @property
    def linkable(self) -> bool:
        """Whether two identifiers besides a similar name agree."""
        return Alike.NAME in self.alike and len(self.alike) > LINK_NEEDS


def match(sought: Sought, person: Person) -> Match | None:
    """Return how the person on record may be the one sought, or None.

    A date of birth or a street alone is no reason: it needs a similar name beside it.
    """
    name = _like_name(sought.name, person)
    found = [Alike.NAME] if name else []
    if sought.cpr and sought.cpr == person.cpr:
        found.append(Alike.CPR)
    phone = _digits(sought.phone)
    if phone and phone == _digits(person.phone):
        found.append(Alike.PHONE)
    if not found:
        return None
    born = person.birthday.isoformat() if person.birthday else person.born
    if sought.born and sought.born == born:
        found.append(Alike.BORN)
    place = _place(sought.street, sought.postcode)
    if place[0] and place == _place(person.street, person.postcode):
        found.append(Alike.ADDRESS)
    order = tuple(each for each in Alike if each in found)
    return Match(person, order, name, len(order) + (likeness(sought.name, name) if name else 0))


def _like_name(sought: str, person: Person) -> str:
    if len(fold(sought)) < 2:  # noqa: PLR2004 - one letter is nobody
        return ""
    names = [person.name, *(name for name, _ in person.spellings)]
    likely = [name for name in names if name and similar(sought, name)]
    return max(likely, key=lambda name: likeness(sought, name), default="")


def _digits(phone: str) -> str:
    return re.sub(r"\D", "", phone)[-8:]


def _place(street: str, postcode: str) -> tuple[str, str]:
    return fold(street), postcode.strip()
