"""What must not stand on paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.concerns.reporter import marks_in, marks_of
from models.visits.hidden import NO_THIRD_PARTY, Hidden, said_in

MARKS = marks_of({"reporter_name": "Karla Fiktiv, lærer", "reporter_phone": "20000009"})
HIDDEN = Hidden(
    ("Ida Testesen",), lambda words: not MARKS.isdisjoint(marks_in(words)), "Øvelsesvej 12"
)


@given(
    some.dates().map(lambda day: f"{day:%d%m%y}"),
    some.sampled_from(["", "-", " ", " - ", ".", "\u2013"]),
    some.integers(0, 9999),
    some.booleans(),
)
def test_every_way_of_writing_a_number_is_seen(
    born: str, between: str, rest: int, replacement: bool
) -> None:
    day = int(born[:2]) + (60 if replacement else 0)
    words = f"Se {day:02d}{born[2:]}{between}{rest:04d}, tak"
    assert said_in(words, Hidden()) is not None


@pytest.mark.parametrize(
    "words",
    ["20000001", "+45 20000001", "+4531126789", "S-2026-0001", "kl. 16.30 den 15.01.2026", "",
     "9901019999", "0100001234"],
)  # fmt: skip
def test_other_numbers_are_let_through(words: str) -> None:
    assert said_in(words, Hidden()) is None


@pytest.mark.parametrize(
    "words",
    ["IDA TESTESEN er der", "spørg Karla  Fiktiv", "20 00 00 09", "+45 20000009",
     "på øvelsesvej 12"],
)  # fmt: skip
def test_names_numbers_and_streets_are_seen_however_written(words: str) -> None:
    assert said_in(words, HIDDEN) is not None


def test_a_given_name_counts_in_free_words_alone() -> None:
    assert said_in("Ida er hjemme", HIDDEN, free=True) is not None
    assert said_in("Ida Skabelon", HIDDEN) is None
    assert said_in("Idas skole, Ida's skole", HIDDEN, free=True) is not None, "the genitive"
    assert said_in("Idars fridag, i dag", HIDDEN, free=True) is None


def test_too_short_to_say_anything() -> None:
    assert said_in("Bo bor her", Hidden(("Bo",)), free=True) is None


def test_a_third_party_is_named_on_no_paper() -> None:
    named = Hidden(third_parties=("Noah", "Oskar Fiktiv"))
    assert said_in("Noah og Oskar", named, free=True) is NO_THIRD_PARTY
    assert said_in("Oskar Fiktiv", named) is NO_THIRD_PARTY
    assert said_in("Noah Attrap, SSP", named) is None, "a colleague may share a given name"
