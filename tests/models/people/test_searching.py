"""A search in the log: its kind, and digests that only the vault can make again."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.people.searching import SAID, Sought, kind_of, logged, read, tokens


def keyed(word: str) -> str:
    return hashlib.sha256(word.encode()).hexdigest()[:16]


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        ("S-2026-0001", Sought.RECORD),
        ("h2026", Sought.RECORD),
        ("631204-9897", Sought.CPR),
        ("6312049897", Sought.CPR),
        ("Emil Skabelon", Sought.WORDS),
        ("skolen 2", Sought.WORDS),
    ],
)
def test_the_kind_of_a_search_is_known(asked: str, kind: Sought) -> None:
    assert kind_of(asked) is kind
    assert set(SAID) == set(Sought)


@given(st.text(min_size=1))
def test_what_is_logged_is_read_back_and_holds_no_word(asked: str) -> None:
    kind, digests = read(logged(asked, keyed))
    assert kind is kind_of(asked)
    assert digests == {keyed(token) for token in tokens(asked)}


def test_a_name_is_known_again_however_it_is_typed() -> None:
    assert tokens("Åse  ØVELUND") == tokens("øvelund aase")
    assert tokens("631204 9897") == ("6312049897",)


def test_a_search_of_the_first_schema_has_its_words_in_clear() -> None:
    assert read("Emil Skabelon") == (Sought.WORDS, frozenset({"emil", "skabelon"}))
    assert read("631204-9897") == (Sought.CPR, frozenset({"6312049897"}))


def test_forgotten_words_were_a_search_for_something() -> None:
    assert read("") == (Sought.WORDS, frozenset())
