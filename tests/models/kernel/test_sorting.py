from hypothesis import given
from hypothesis import strategies as st

from models.kernel.sorting import danish_order


def in_order(*words: str) -> list[str]:
    return sorted(words, key=danish_order)


def test_danish_letters_come_last_and_case_does_not_matter() -> None:
    given_words = ("Åse", "zoo", "ærlig", "Øvelund", "Aabenraa", "bo", "Ane", "Zita")
    assert in_order(*given_words) == [
        "Ane", "bo", "Zita", "zoo", "ærlig", "Øvelund", "Aabenraa", "Åse",
    ]  # fmt: skip


def test_accents_and_case_count_only_where_all_else_is_equal() -> None:
    assert in_order("José", "Josefine", "Jose", "JOSE") == ["JOSE", "Jose", "José", "Josefine"]


def test_two_a_are_one_letter_in_a_word_and_two_in_initials() -> None:
    assert in_order("AA", "AB", "ÅB") == ["AA", "AB", "ÅB"]


def test_nine_comes_before_ten() -> None:
    assert in_order("S-2026-10000", "S-2026-9999", "S-2025-0001") == [
        "S-2025-0001", "S-2026-9999", "S-2026-10000",
    ]  # fmt: skip


@given(st.lists(st.text(max_size=8), max_size=8))
def test_the_order_is_the_same_however_words_are_given(words: list[str]) -> None:
    assert in_order(*words) == in_order(*reversed(words))
