"""Who called is taken out of the answers, and known again by marks alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.concerns.reporter import (
    FREE,
    IDENTIFYING,
    SEALED,
    caller_mark,
    marks_in,
    marks_of,
    named_in_call,
    sealed_off,
)
from models.forms.definitions.call import CALL, CALLER

NAMES = some.lists(
    some.text("abcdefghijklmnoæøå", min_size=3, max_size=9), min_size=2, max_size=4
).map(lambda parts: " ".join(part.capitalize() for part in parts))
DIGITS = some.text("0123456789", min_size=8, max_size=8)


def named(words: str, name: str = "", phone: str = "", *, single: bool = False) -> bool:
    marks = marks_of({"reporter_name": name, "reporter_phone": phone})
    return not marks.isdisjoint(marks_in(words, single=single))


@given(NAMES, DIGITS)
def test_nothing_that_identifies_is_left_in_the_answers(name: str, phone: str) -> None:
    answers = {"words": "råb", "reporter_type": "private", "reporter_name": name, "reporter_phone": phone}  # fmt: skip
    kept, identity = sealed_off(answers)
    assert identity == {"reporter_name": name, "reporter_phone": phone}
    assert kept == {"words": "råb", "reporter_type": "private", "reporter_name": SEALED, "reporter_phone": SEALED}  # fmt: skip
    assert sealed_off(kept) == (kept, {}), "what is sealed is not sealed again"
    assert sealed_off({"words": "råb"}) == ({"words": "råb"}, {})


def test_every_field_of_the_call_that_identifies_the_caller_is_among_them() -> None:
    told = {field.key for field in CALLER.fields if getattr(field, "protected", False)}
    assert told == set(IDENTIFYING)
    assert {field.key for field in CALL.fields} >= {*FREE, *IDENTIFYING}


@given(
    NAMES, some.sampled_from(["{}", "vi talte med {} i går", "{}s barn", "({}), lærer", "{}."])
)
def test_a_name_is_known_again_however_it_is_written(name: str, around: str) -> None:
    assert named(around.format(name), name)
    assert named(around.format(name.upper()), f"{name}, klasselærer")
    assert named(
        around.format(f"{name.split(maxsplit=1)[0]} {name.rsplit(maxsplit=1)[-1]}"), name
    )


@given(NAMES)
def test_a_name_is_known_again_with_the_family_name_first(name: str) -> None:
    first, *_, last = name.split()
    assert named(f"{last}, {first} ringede", name)


@given(DIGITS, some.sampled_from([(8,), (2, 2, 2, 2), (4, 4)]), some.sampled_from(" .-"))
def test_a_number_is_known_again_however_it_is_grouped(
    digits: str, groups: tuple[int, ...], between: str
) -> None:
    parts, at = [], 0
    for size in groups:
        parts.append(digits[at : at + size])
        at += size
    assert named(f"ring +45 {between.join(parts)} i dag", phone=f"+45 {digits}")
    assert not named("ring 20 00 00 09", phone="20000008")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ida er hjemme", "Ida Attrap"),
        ("læreren så det", "lærer"),
        ("Bo Li", "Bo Li"),  # too short to say anything
        ("alt muligt", ""),
        ("12345678", "Ida Attrap"),
    ],
)
def test_what_names_nobody_is_let_through(words: str, name: str) -> None:
    assert not named(words, name)


def test_a_name_of_one_word_counts_only_where_nothing_at_all_may_stand() -> None:
    assert named("spørg Birthe", "Birthe", single=True)
    assert named("Birthes hus", "Birthe", single=True)
    assert not named("spørg Birthe", "Birthe")
    assert not named("en to", "en", single=True)


def test_two_persons_in_one_name_are_both_known() -> None:
    written = "Den nationale hotline; forældrene Birthe og Leif Attrap"
    assert named("Leif Attrap ringede", written)
    assert named("den nationale hotline ringede", written)


def test_the_callers_name_in_own_words_is_to_be_taken_out() -> None:
    given = {"reporter_name": "Ida Attrap, lærer", "reporter_phone": "20123456"}
    found = named_in_call({**given, "words": "Ida Attrap så det", "agreed": "ring 20 12 34 56"})
    assert {problem.field for problem in found} == {"words", "agreed"}
    assert named_in_call({**given, "words": "læreren så det", "about_name": "Ida Attrap"}) == ()
    assert named_in_call({"words": "Ida Attrap så det"}) == ()
    function = {"reporter_name": "Jobkonsulent i jobcentret"}
    assert named_in_call({**function, "words": "Jobkonsulent i jobcentret så det"}) == ()


def test_the_same_caller_has_the_same_mark_by_number_before_name() -> None:
    one = caller_mark({"reporter_name": "Ida Attrap", "reporter_phone": "+45 20 12 34 56"})
    assert one == caller_mark({"reporter_name": "I. Attrap", "reporter_phone": "20123456"})
    assert caller_mark({"reporter_name": "Ida Attrap"}) == caller_mark(
        {"reporter_name": "IDA ATTRAP"}
    )
    assert caller_mark({}) == ""
