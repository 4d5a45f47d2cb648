"""What is sought is compared as digits, however it was typed."""

from models.kernel.ids import PersonId
from models.people.matching import Alike, Sought, match
from models.people.person import Person


def test_a_number_typed_with_a_hyphen_is_the_same_number() -> None:
    person = Person(PersonId("1"), "Mathias Testesen", cpr="7403105907")
    found = match(Sought(cpr="740310-5907"), person)
    assert found is not None
    assert Alike.CPR in found.alike
