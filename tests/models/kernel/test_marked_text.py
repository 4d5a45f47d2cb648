"""Marked sentences: filled once, translated inside, braces left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.ids import shown_number
from models.kernel.text import ONE, Text, fill, plain, text


def test_a_sentence_carries_context_source_and_note() -> None:
    assert text("Call", "Is it?", "asked") == Text("Call", "Is it?", "asked", ())


@given(st.text(), st.text())
def test_a_value_is_put_in_as_it_is_whatever_it_holds(name: str, age: str) -> None:
    sentence = text("Who", "{name}, {age}").filled(name=name, age=age)
    assert plain(sentence) == f"{name}, {age}"


def test_braces_in_a_value_are_no_placeholder() -> None:
    assert plain(text("Who", "{name}, {age}").filled(name="{age}", age=3)) == "{age}, 3"


def test_numbers_and_sentences_can_be_values() -> None:
    inner = text("State", "rejected {n}").filled(n=1)
    outer = text("Concern", "already {state}").filled(state=inner)
    assert plain(outer) == "already rejected 1"
    assert fill(outer.source, outer.values, lambda one: one.source.upper()) == (
        "already REJECTED {N}"
    )


def test_a_placeholder_without_a_value_stays() -> None:
    assert plain(text("Who", "{name} {age}").filled(name="A")) == "A {age}"


def test_given_twice_the_first_value_counts() -> None:
    assert plain(text("Who", "{name}").filled(name="A").filled(name="B")) == "A"


def test_filling_leaves_the_marked_constant_alone() -> None:
    marked = text("Who", "{name}")
    marked.filled(name="A")
    assert marked.values == ()


def test_a_refusal_says_why_and_where() -> None:
    why = text("Call", "Write {what}.").filled(what="it")
    refused = Refused(why, "words")
    assert (str(refused), refused.why, refused.field) == ("Write it.", why, "words")
    assert Refused(why).field == ""


def test_a_fault_says_three_things() -> None:
    said = [text("F", "a"), text("F", "b"), text("F", "c")]
    fault = EnvironmentFault(*said)
    assert [fault.happened, fault.safe, fault.advice] == said
    assert str(fault) == "a"


def test_shown_numbers_have_four_digits_or_more() -> None:
    assert shown_number("H", 2026, 1) == "H-2026-0001"
    assert shown_number("S", 2026, 12345) == "S-2026-12345"


@pytest.mark.parametrize(
    ("pattern", "count", "shown"),
    [
        ("{months} months", "1", "1 month"),
        ("{months} måneder. Kilde", "1", "1 måned. Kilde"),
        ("{months} måneder", "12", "12 måneder"),
        ("{rows} rækker", "1", "1 række"),
        ("{items} items", "1", "1 item"),
        ("{items} oplysninger", "1", "1 oplysning"),
        ("{days} dage {hours} t", "1", "1 dag {hours} t"),
        ("{number} venter", "1", "1 venter"),
        ("{months} månedersdag", "1", "1 månedersdag"),
    ],
)
def test_what_is_counted_of_one_is_said_of_one(pattern: str, count: str, shown: str) -> None:
    name = pattern.partition("}")[0][1:]
    assert fill(pattern, ((name, count),), plain) == shown


def test_no_word_of_one_is_a_word_of_many() -> None:
    assert not set(ONE) & set(ONE.values())
