"""A person on record and the answers about that person: each can be made from the other."""

from models.forms.answers import Answers, Value, rows, written
from models.kernel.cpr import Cpr
from models.people.person import Person

PLAIN = (
    "born",
    "born_kind",
    "street",
    "postcode",
    "city",
    "protection_until",
)
"""Fields that have the same key in the form and the same name on record."""


def as_answers(person: Person) -> dict[str, Value]:
    """Return what is known of the person as answers of the form ``after_call``."""
    found: dict[str, Value] = {"name": person.name, "cpr": person.cpr}
    found |= {key: str(getattr(person, key)) for key in PLAIN}
    found["spellings"] = [
        {"spelling": name, "seen_in": seen_in} for name, seen_in in person.spellings
    ]
    if person.address_protected != "unknown":
        found["address_protected"] = person.address_protected
    return {key: value for key, value in found.items() if value}


def revise(person: Person, answers: Answers, seen_in: str) -> None:
    """Put the answers of the form ``after_call`` on record; a former name stays as a spelling.

    Args:
        person: who is changed.
        answers: checked before.
        seen_in: where the former name stood: the number of the concern.
    """
    name, typed = written(answers, "name"), written(answers, "cpr")
    spellings = {
        row["spelling"].strip(): row.get("seen_in", "").strip()
        for row in rows(answers, "spellings")
        if row.get("spelling", "").strip()
    }
    if person.name and name and person.name != name:
        spellings.setdefault(person.name, seen_in)
    spellings.pop(name, None)
    person.name = name or person.name
    person.spellings = tuple(sorted(spellings.items()))
    person.cpr = Cpr.parse(typed).digits if typed else ""
    for key in PLAIN:
        setattr(person, key, written(answers, key))
    person.address_protected = written(answers, "address_protected") or "unknown"
    if person.address_protected != "yes":
        person.protection_until = ""
