"""Possibly the same person (mulig samme person): always with the reason, never a verdict."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text
from models.people.marks import digits, house, marks_of, near_numbers, phone_digits
from models.people.names import fold, likeness, similar, sound_keys
from models.people.person import Person


class Alike(StrEnum):
    """In what two records of a person agree."""

    NAME = "name"
    CPR = "cpr"
    NEAR_CPR = "near_cpr"
    BORN = "born"
    ADDRESS = "address"
    HOUSE = "house"
    PHONE = "phone"


REASONS: Final[dict[Alike, Text]] = {
    Alike.NAME: text("Match", "similar name: {name}"),
    Alike.CPR: text("Match", "same CPR number"),
    Alike.NEAR_CPR: text("Match", "almost the same CPR number"),
    Alike.BORN: text("Match", "same date of birth"),
    Alike.ADDRESS: text("Match", "same address"),
    Alike.HOUSE: text("Match", "same street and number"),
    Alike.PHONE: text("Match", "same phone number"),
}


class Against(StrEnum):
    """What speaks against two records being one person."""

    CPR = "cpr"
    BORN = "born"


AGAINST: Final[dict[Against, Text]] = {
    Against.CPR: text("Match", "the CPR numbers differ"),
    Against.BORN: text("Match", "the dates of birth differ"),
}

POINTS: Final = frozenset({Alike.NAME, Alike.CPR, Alike.NEAR_CPR, Alike.PHONE})
"""What alone makes somebody possibly the same. A date of birth or a house is shared by many."""
OWN: Final = frozenset({Alike.CPR, Alike.BORN})
"""Of the person alone; a number holds the date of birth, so that together they are one."""
SHARED: Final = frozenset({Alike.ADDRESS, Alike.PHONE})
"""Of a household: sisters and brothers with similar names have both in common."""
LINK_NEEDS: Final = 2
"""Identifiers besides a similar name before two records may be called one person.
Source: the project's decisions on practice, 5."""
GUESSED: Final = "-01-01"
"""Whose date of birth nobody knew is often written down as born on 1 January, together with
many others: that day identifies nobody. Source: the project's test of false links."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What is known of the person while somebody types.

    Attributes:
        also: other names of the same person, each sought as well.
    """

    name: str = ""
    cpr: str = ""
    born: str = ""
    street: str = ""
    postcode: str = ""
    phone: str = ""
    also: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "cpr", digits(self.cpr))  # typed with a hyphen

    @classmethod
    def of(cls, person: Person) -> "Sought":
        """Return what is known of a person on record."""
        return cls(
            person.name,
            person.cpr,
            _born(person),
            person.street,
            person.postcode,
            person.phone,
            tuple(name for name, _ in person.spellings),
        )

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that is sought."""
        return tuple(name for name in (self.name, *self.also) if _is_name(name))

    @property
    def keys(self) -> tuple[str, ...]:
        """Sound keys for the search, in a fixed order."""
        return tuple(sorted({key for name in self.names for key in sound_keys(name)}))

    @property
    def marks(self) -> tuple[str, ...]:
        """What else the search goes by, in a fixed order: a number with a slip in it too."""
        near = {f"cpr:{each}" for each in near_numbers(self.cpr)}
        return tuple(sorted(near | marks_of(self.cpr, self.phone, self.street)))


@dataclass(frozen=True, slots=True)
class Match:
    """A person who may be the same, with the reasons.

    Attributes:
        name: the spelling on record that is alike; "" when the name is not.
        strength: the order of a list; never shown.
        against: what speaks against it.
        whole: whether the name that was sought has more than one part.
        same_name: whether the whole name is the same, letter by letter.
        vague_birthday: whether the date of birth may be one that was written for many.
    """

    person: Person
    alike: tuple[Alike, ...]
    name: str
    strength: float
    against: tuple[Against, ...] = ()
    whole: bool = False
    same_name: bool = False
    vague_birthday: bool = False

    @property
    def why(self) -> tuple[Text, ...]:
        """The reasons in words."""
        return tuple(
            REASONS[each].filled(name=self.name) if each is Alike.NAME else REASONS[each]
            for each in self.alike
        )

    @property
    def why_not(self) -> tuple[Text, ...]:
        """What speaks against it, in words."""
        return tuple(AGAINST[each] for each in self.against)

    @property
    def pointing(self) -> bool:
        """Whether it is reason enough to ask if the person is the same."""
        return bool(POINTS & set(self.alike))

    @property
    def identified(self) -> bool:
        """Whether two identifiers besides a similar name agree, whatever speaks against it.

        Address and phone of a household count as one, unless the whole name is the same.
        """
        if Alike.NAME not in self.alike:
            return False
        own = OWN & set(self.alike)
        if own == {Alike.BORN} and self.vague_birthday:
            own = frozenset()
        shared = len(SHARED & set(self.alike))
        return bool(own) + (shared if self.same_name else min(shared, 1)) >= LINK_NEEDS

    @property
    def linkable(self) -> bool:
        """Whether two identifiers besides a similar name agree, and nothing speaks against it."""
        return self.identified and not self.against


def match(sought: Sought, person: Person) -> Match | None:
    """Return how the person on record may be the one sought, or None.

    A date of birth or a street alone is no reason: it needs a similar name beside it.
    """
    found = agreement(sought, person)
    return found if found.pointing else None


def agreement(sought: Sought, person: Person) -> Match:
    """Return in what a person on record agrees with what is sought; perhaps in nothing."""
    wanted, name = _like_name(sought, person)
    alike = {Alike.NAME} if name else set()
    alike |= _numbers(sought, person) | _places(sought, person)
    born = _born(person)
    if sought.born and sought.born == born:
        alike.add(Alike.BORN)
    order = tuple(each for each in Alike if each in alike)
    return Match(
        person,
        order,
        name,
        len(order) + (likeness(wanted, name) if name else 0),
        tuple(_against(sought, person)),
        _whole(wanted),
        _whole(wanted) and _letters(wanted) == _letters(name),
        born.endswith(GUESSED) and not person.cpr,
    )


def marks_of_person(person: Person) -> frozenset[str]:
    """Return under what a person is found beside the names: what stands, and what stood."""
    found = set(marks_of(person.cpr, person.phone, person.street))
    for former in person.formerly:
        cpr, phone, address = (
            former.value if former.what == what else "" for what in ("cpr", "phone", "address")
        )
        found |= marks_of(cpr, phone, _split(address)[0])
    return frozenset(found)


def _numbers(sought: Sought, person: Person) -> set[Alike]:
    known = {person.cpr, *person.former("cpr")} - {""}
    found: set[Alike] = set()
    if sought.cpr in known:
        found.add(Alike.CPR)
    elif sought.cpr and known & near_numbers(sought.cpr):
        found.add(Alike.NEAR_CPR)
    phones = {phone_digits(each) for each in (person.phone, *person.former("phone"))}
    if phone_digits(sought.phone) and phone_digits(sought.phone) in phones:
        found.add(Alike.PHONE)
    return found


def _places(sought: Sought, person: Person) -> set[Alike]:
    known = [(person.street, person.postcode)]
    known += [_split(each) for each in person.former("address")]
    found = {_place((sought.street, sought.postcode), each) for each in known}
    best = next((each for each in (Alike.ADDRESS, Alike.HOUSE) if each in found), None)
    return {best} if best else set()


def _place(one: tuple[str, str], other: tuple[str, str]) -> Alike | None:
    """Return whether two addresses are the same, or the same house as far as either says."""
    here, there = house(one[0]), house(other[0])
    towns = {one[1].strip(), other[1].strip()} - {""}
    if not here[0] or here[0] != there[0] or len(towns) > 1:
        return None
    if fold(one[0]) == fold(other[0]) and (one[1].strip() == other[1].strip()):
        return Alike.ADDRESS
    doors = {here[1], there[1]} - {""}
    return Alike.HOUSE if len(doors) <= 1 else None


def _split(address: str) -> tuple[str, str]:
    """Return street and postcode of a former address, as ``Person.address`` joins them."""
    street, _, town = address.rpartition(", ")
    return (street, town[:4]) if street and town[:4].isdigit() else (address, "")


def _against(sought: Sought, person: Person) -> Iterator[Against]:
    numbers = {person.cpr, *person.former("cpr")} - {""}
    if sought.cpr and numbers and sought.cpr not in numbers:
        yield Against.CPR
    days = {_born(person), *person.former("born")} - {""}
    if sought.born and days and not any(_agrees(sought.born, each) for each in days):
        yield Against.BORN


def _agrees(one: str, other: str) -> bool:
    """Whether two dates of birth can be one: 2003 can be 2003-01-01."""
    return one.startswith(other) or other.startswith(one)


def _born(person: Person) -> str:
    return person.birthday.isoformat() if person.birthday else person.born


def _like_name(sought: Sought, person: Person) -> tuple[str, str]:
    """Return the sought name and the name on record that are likest; "" when none are alike."""
    names = [person.name, *(name for name, _ in person.spellings)]
    likely = [
        (wanted, name)
        for wanted in sought.names
        for name in names
        if name and similar(wanted, name)
    ]
    return max(likely, key=lambda pair: likeness(*pair), default=("", ""))


def _is_name(name: str) -> bool:
    return len(fold(name)) >= 2  # noqa: PLR2004 - one letter is nobody


def _whole(name: str) -> bool:
    return len(fold(name).split()) > 1


def _letters(name: str) -> list[str]:
    return sorted(fold(name).split())
