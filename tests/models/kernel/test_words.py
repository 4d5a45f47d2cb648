"""What may be kept of what a person typed, and what stands apart in a sentence."""

import pytest

from models.kernel.errors import Refused
from models.kernel.text import set_apart
from models.kernel.words import LONGEST, NO_CONTROLS, TOO_LONG, require_all_fit, require_fit


def test_words_from_right_to_left_are_set_apart_and_others_are_not() -> None:
    assert set_apart("Åse 2026 👩‍👧") == "Åse 2026 👩‍👧"
    for words in ("שלום", "مرحبا 12", "a\u0661"):
        assert set_apart(words) == f"\u2068{words}\u2069"


def test_what_can_be_read_is_returned_as_it_is() -> None:
    for words in ("", "Åse\n\tØ", "👩‍👧", "שלום", "<b>", "x" * LONGEST):
        assert require_fit(words, "name") == words


@pytest.mark.parametrize("words", ["a\0", "\x1b[2J", "a\u202eb", "\u2066", "\ud83d", "\x7f"])
def test_what_nobody_can_see_is_refused_at_the_field(words: str) -> None:
    with pytest.raises(Refused) as refused:
        require_fit(words, "name")
    assert (refused.value.why, refused.value.field) == (NO_CONTROLS, "name")


def test_what_is_too_long_says_how_long_it_may_be() -> None:
    with pytest.raises(Refused) as refused:
        require_fit("x" * 25, "label", 24)
    assert refused.value.why == TOO_LONG.filled(longest=24, length=25)


def test_every_text_inside_is_looked_at_and_named_by_its_outermost_key() -> None:
    require_all_fit({"a": "fine", "b": ["fine", {"c": "fine"}], "n": 3})
    for value in ({"who": "\0"}, {"who": ["", "\0"]}, {"who": [{"name": "\0"}]}):
        with pytest.raises(Refused) as refused:
            require_all_fit(value)
        assert refused.value.field == "who"
