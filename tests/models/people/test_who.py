from datetime import date

import pytest

from models.kernel.ids import PersonId
from models.kernel.text import plain
from models.people.person import Person
from models.people.who import Who

TODAY = date(2026, 1, 14)


@pytest.mark.parametrize(
    ("person", "named", "shown", "minor"),
    [
        (Person(PersonId("p"), "Mathias Testesen", cpr="7403105907"), False, "MT, 15 years", True),
        (Person(PersonId("p"), "Mathias Testesen", cpr="7403105907"), True,
         "Mathias Testesen, 15 years", True),
        (Person(PersonId("p"), "Dawit Fiktiv"), False, "DF", None),
        (Person(PersonId("p"), minor="yes"), False, "?, under 18", True),
        (Person(PersonId("p"), "", "Ung mand i rød jakke"), True, "?", None),
    ],
)  # fmt: skip
def test_a_list_shows_initials_and_age_unless_names_are_allowed(
    person: Person, named: bool, shown: str, minor: bool | None
) -> None:
    who = Who.of(person, TODAY, named=named)
    assert (plain(who.words), who.minor) == (shown, minor)
