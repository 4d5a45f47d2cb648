"""What is looked up of a person beside the name: number, phone and street, as they compare.

A concern is lost when a phone is written with another blank, a street in another spelling, or
a number with one wrong digit; so none of them is compared letter by letter.
"""

import re
from typing import Final

from models.people.names import fold, sound

_PHONE_DIGITS: Final = 8
_SHORTEST_PHONE: Final = 6
_HOUSE: Final = re.compile(r"[0-9]+[a-z]?")
_LETTER: Final = re.compile(r"[a-h]")
"""Letters of a house: 12 B. Later letters stand for a floor (kl, st, tv, th)."""


def digits(typed: str) -> str:
    """Return nothing but the digits."""
    return re.sub(r"[^0-9]", "", typed)


def phone_digits(phone: str) -> str:
    """Return the eight digits of a Danish number, without country code; "" for too few."""
    found = digits(phone)[-_PHONE_DIGITS:]
    return found if len(found) >= _SHORTEST_PHONE else ""


def house(street: str) -> tuple[str, str]:
    """Return street and house number by sound, and what says which door; "" where not said."""
    parts = fold(street).split()
    at = next((at for at, part in enumerate(parts) if _HOUSE.fullmatch(part)), None)
    if at is None:
        return sound("".join(parts)), ""
    number, rest = parts[at], parts[at + 1 :]
    if number.isdigit() and rest and _LETTER.fullmatch(rest[0]):
        number, rest = number + rest[0], rest[1:]
    road = sound("".join(parts[:at]))  # one word or two: Birke vænget
    return f"{road} {number}" if road else "", " ".join(rest)


def near_numbers(cpr: str) -> frozenset[str]:
    """Return the numbers that one wrong digit, or two that changed places, make of this one."""
    wrong = {
        cpr[:at] + digit + cpr[at + 1 :] for at in range(len(cpr)) for digit in "0123456789"
    }
    swapped = {
        cpr[:at] + cpr[at + 1] + cpr[at] + cpr[at + 2 :] for at in range(max(0, len(cpr) - 1))
    }
    return frozenset((wrong | swapped) - {cpr})


def marks_of(cpr: str, phone: str, street: str) -> frozenset[str]:
    """Return under what a person is found: ``cpr:``, ``phone:`` and ``street:`` with a value."""
    found = {"cpr": digits(cpr), "phone": phone_digits(phone), "street": house(street)[0]}
    return frozenset(f"{kind}:{value}" for kind, value in found.items() if value)
