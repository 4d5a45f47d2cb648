"""Two entries of one person become one, field by field; what is left behind is kept as former."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Final

from models.kernel.errors import Refused
from models.kernel.ids import PersonId
from models.kernel.text import Text, text
from models.people.person import Former, Person

KEPT: Final = "kept"
OTHER: Final = "other"

NO_SUCH_CHOICE: Final = text("Merge", "Choose for each line which of the two is right.")


@dataclass(frozen=True, slots=True)
class Group:
    """Attributes of a person that belong together: chosen together, kept together.

    Attributes:
        former: the kind of former value that the one not chosen becomes; "" for the name,
            which becomes a spelling.
    """

    label: Text
    attributes: tuple[str, ...]
    former: str = ""


GROUPS: Final[dict[str, Group]] = {
    "name": Group(text("Merge", "Name"), ("name",)),
    "description": Group(text("Merge", "Description"), ("description",), "description"),
    "cpr": Group(text("Merge", "CPR number"), ("cpr",), "cpr"),
    "born": Group(text("Merge", "Date of birth"), ("born", "born_kind"), "born"),
    "age": Group(text("Merge", "Age, as told"), ("stated_age", "stated_on"), "age"),
    "minor": Group(text("Merge", "Under 18, as told"), ("minor",), "minor"),
    "kommune": Group(text("Merge", "Lives in"), ("kommune_code",), "kommune"),
    "address": Group(text("Merge", "Address"), ("street", "postcode", "city"), "address"),
    "phone": Group(text("Merge", "Phone"), ("phone",), "phone"),
}
"""What stands side by side. The protection of an address is not chosen: see ``merged``."""
FORMER_LABELS: Final[dict[str, Text]] = {
    group.former: group.label for group in GROUPS.values() if group.former
}
UNKNOWN: Final = frozenset({"", "unknown"})


def shown(person: Person, key: str) -> str:
    """Return the value of a group on one line; "" where nothing is known."""
    if key == "address":
        return person.address
    if key == "age" and person.stated_age is not None:
        day = "" if person.stated_on is None else f" ({person.stated_on:%d.%m.%Y})"
        return f"{person.stated_age}{day}"
    value = getattr(person, GROUPS[key].attributes[0])
    return "" if value is None or value in UNKNOWN else str(value)


def differing(kept: Person, other: Person) -> tuple[str, ...]:
    """Return the groups of which both know something, and not the same."""
    return tuple(
        key
        for key in GROUPS
        if shown(kept, key) and shown(other, key) and shown(kept, key) != shown(other, key)
    )


def merged(
    kept: Person, other: Person, choices: Mapping[str, str], seen_in: tuple[str, str]
) -> Person:
    """Return the one person that both are; nothing that either knew is lost.

    An address that is protected on either stays protected, for the longest time said.

    Args:
        kept: whose entry goes on.
        other: whose entry ends in it.
        choices: group to ``KEPT`` or ``OTHER``; where nothing is chosen, what is kept prevails.
        seen_in: where each stood: for ``kept`` and for ``other``.

    Raises:
        Refused: a choice that is none.
    """
    if set(choices) - set(GROUPS) or set(choices.values()) - {KEPT, OTHER}:
        raise Refused(NO_SUCH_CHOICE)
    one = replace(kept)
    names = dict(other.spellings) | dict(kept.spellings)
    former = {*kept.formerly, *other.formerly}
    for key, group in GROUPS.items():
        wanted = choices.get(key) == OTHER or not shown(kept, key)
        takes_other = wanted and bool(shown(other, key))
        winner, loser = (other, kept) if takes_other else (kept, other)
        for attribute in group.attributes:
            setattr(one, attribute, getattr(winner, attribute))
        left = shown(loser, key)
        if left and left != shown(winner, key):
            where = seen_in[0] if takes_other else seen_in[1]
            if key == "name":
                names.setdefault(left, where)
            else:
                former.add(Former(group.former, left, where))
    names.pop(one.name, None)
    one.spellings, one.formerly = tuple(sorted(names.items())), tuple(sorted(former))
    _protect(one, kept, other)
    return one


def _protect(one: Person, kept: Person, other: Person) -> None:
    said = {kept.address_protected, other.address_protected}
    one.address_protected = next((each for each in ("yes", "no") if each in said), "unknown")
    protecting = [each for each in (kept, other) if each.address_protected == "yes"]
    until = {each.protection_until for each in protecting}
    one.protection_until = "" if "" in until or not until else max(until)


def parted(before: Person, after: Person, now: Person) -> Person:
    """Return the kept person without what the merge brought; what came after the merge stays.

    Args:
        before: as it was before the merge.
        after: as the merge left it.
        now: as it is.
    """
    one = replace(now)
    for each in fields(Person):
        if each.name in ("id", "spellings", "formerly"):
            continue
        if getattr(now, each.name) == getattr(after, each.name):
            setattr(one, each.name, getattr(before, each.name))
    one.spellings = tuple(
        (name, where)
        for name, where in _three_ways(before.spellings, after.spellings, now.spellings)
        if name != one.name
    )
    one.formerly = _three_ways(before.formerly, after.formerly, now.formerly)
    return one


def _three_ways(
    before: tuple[Any, ...], after: tuple[Any, ...], now: tuple[Any, ...]
) -> tuple[Any, ...]:
    dropped = set(after) - set(now)
    return tuple(sorted((set(before) - dropped) | (set(now) - set(after))))


def written_down(person: Person) -> dict[str, Any]:
    """Return a person as plain values that JSON can hold."""
    found = {each.name: getattr(person, each.name) for each in fields(Person)}
    found["stated_on"] = None if person.stated_on is None else person.stated_on.isoformat()
    found["spellings"] = [list(each) for each in person.spellings]
    found["formerly"] = [[each.what, each.value, each.seen_in] for each in person.formerly]
    return found


def read_back(found: Mapping[str, Any]) -> Person:
    """Return the person that ``written_down`` wrote."""
    values = dict(found)
    values["id"] = PersonId(values["id"])
    if values["same_as"] is not None:
        values["same_as"] = PersonId(values["same_as"])
    if values["stated_on"] is not None:
        values["stated_on"] = date.fromisoformat(values["stated_on"])
    values["spellings"] = tuple((name, where) for name, where in values["spellings"])
    values["formerly"] = tuple(Former(*each) for each in values["formerly"])
    return Person(**values)
