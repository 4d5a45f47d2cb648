"""Eleven misspelt concerns on a brother and a sister, and a twelfth at hand; all invented."""

from typing import Any

from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.ids import ConcernId
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from tests.casework import register
from tests.office import TestOffice

Around = tuple[str, str, str]
"""Kind of relation, name, phone."""


def concern(
    office: TestOffice, name: str, *around: Around, cpr: str = "", **after: Any
) -> ConcernId:
    """Register a concern and write it up; every caller is another."""
    made = register(office, about_name=name, about_cpr=cpr, about_age="")
    rows = [
        {"name": who, "relation": kind, "contact": phone, "reason": "Familie"}
        for kind, who, phone in around
    ]
    if after or rows:
        written = {"name": name, "cpr": cpr, **after, **({"relatives": rows} if rows else {})}
        CompleteAfterCall(office.begin)(AfterCall(made, written))
    office.wait(days=3)
    return made


def seeded(office: TestOffice) -> dict[str, ConcernId]:
    """Eleven concerns in two years on a brother and a sister, each written by another hand."""
    mother = ("mother", "Åse Nørgaard-Attrap", "20 31 42 53")
    return {
        "aa for å": concern(office, "Søren Aagård Attrap"),
        "ph for f": concern(office, "Sophie Ågaard Attrap"),
        "names swapped": concern(office, "Attrap, Søren"),
        "no middle name": concern(office, "Soren Attrap"),
        "a hyphen": concern(office, "Sofie Aagaard-Attrap"),
        "one wrong digit": concern(office, "Dreng i 6. b", cpr="6301114125"),
        "two digits swapped": concern(office, "Ukendt pige", cpr="6502124542"),
        "only the mother's phone": concern(
            office, "En pige fra klubben", ("mother", "Oase", "+45 20314253")
        ),
        "only the street": concern(office, "Børnene ovenpå", street="Birke vænget 12 st. tv."),
        "a nickname": concern(
            office, "Røde", spellings=[{"spelling": "Søren Ågård", "seen_in": "Skolen"}]
        ),
        "named as a brother": concern(
            office, "Ronni Skabelon", mother, ("sibling", "Søren Ågaard Attrap", "")
        ),
    }  # fmt: skip


def twelfth(office: TestOffice) -> ConcernId:
    """The concern at hand: on Søren, with his sister and their mother beside him."""
    return concern(
        office,
        "Søren Aagaard Attrap",
        ("sibling", "Sofie Ågård Attrap", ""),
        ("mother", "Aase Nørgård Attrap", "20314253"),
        cpr="6301114135",
        street="Birkevænget 12, st. tv",
        postcode="9999",
    )


def with_sisters_number(office: TestOffice) -> ConcernId:
    at_hand = twelfth(office)
    with office.begin() as work:
        sister = next(
            work.people.get(each.person_id)
            for each in work.relations.of_concern(at_hand)
            if each.kind == "sibling"
        )
        sister.cpr = "6502124524"
        work.people.save(sister)
        work.note(Note(Act.PERSON_CHANGED))
        work.commit()
    return at_hand
