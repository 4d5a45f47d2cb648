"""Words that hold no case: no number, nobody's name."""

import pytest

from models.concerns.nobody import NO_NUMBER
from models.kernel.errors import Refused
from models.meetings.words import CASE_NUMBER, names_a_known, numbers_a_case, require_no_case

NAMES = ("Mathias Testesen", "Bo Øvelund-Demosen")


@pytest.mark.parametrize(
    "words", ["S-2026-0001", "sagen s-2026-12", "H 2026 0004", "U-2026-0003.", "se V2026-0001"]
)
def test_a_number_of_a_case_is_found_however_it_is_typed(words: str) -> None:
    assert numbers_a_case(words)


@pytest.mark.parametrize("words", ["M-2026-0001", "i 2026", "BUS 2026-2027", "kl. 9.30", ""])
def test_other_numbers_are_none(words: str) -> None:
    assert not numbers_a_case(words)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Talt om Mathias", "Mathias"),
        ("Testesens skole", "Testesens"),
        ("MATHIAS", "MATHIAS"),
        ("hos Øvelund", "Øvelund"),
        ("mathias med lille", ""),
        ("Bo er for kort", ""),
        ("Mathiassen er en anden", ""),
        ("Rådhuset, lokale 2", ""),
    ],
)
def test_a_known_name_is_found_where_it_is_written_as_one(words: str, name: str) -> None:
    assert names_a_known(words, NAMES) == name


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Om S-2026-0001", CASE_NUMBER.source),
        ("Om 631204-9897", NO_NUMBER.source),
        ("Om Mathias", "“{name}” is the name of somebody in a case. Name nobody here."),
    ],
)
def test_words_that_hold_a_case_are_refused_at_their_field(words: str, why: str) -> None:
    with pytest.raises(Refused) as refused:
        require_no_case(words, NAMES, "topic")
    assert (refused.value.why.source, refused.value.field) == (why, "topic")
    assert require_no_case("Erfaringer fra efteråret", NAMES, "topic")
