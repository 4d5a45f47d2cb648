"""What a new passphrase must be, and the sentence it gets."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.access import passphrases
from models.access.passphrases import FIELD, folded, require_length, review, strength
from models.kernel.errors import Refused
from models.kernel.text import Text, plain
from storage.vault.blocklist import known_passphrases
from storage.vault.words import load_words

OWN = ("Ane Øvelund", "AØ", "Prøvekøbing Kommune", "Tovholder")
KNOWN = known_passphrases()


def refusal(typed: str, *, key_file: bool = False) -> Text | None:
    try:
        review(typed, known=KNOWN, own=OWN, key_file=key_file)
    except Refused as refused:
        return refused.why._replace(values=()) if refused.field == "passphrase" else None
    return None


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", passphrases.TOO_SHORT),
        ("fjorten tegn h", passphrases.TOO_SHORT),
        ("     kort        ord      ", passphrases.TOO_SHORT),
        ("x" * 1025, passphrases.TOO_LONG),
        ("Rødgrød med fløde", passphrases.WELL_KNOWN),
        ("correct-horse-battery-staple!", passphrases.WELL_KNOWN),
        ("2026 Rødgrød med fløde 123", passphrases.WELL_KNOWN),
        ("p4ssw0rd p4ssw0rd", passphrases.WELL_KNOWN),
        ("aaaaaaaaaaaaaaaaaa", passphrases.REPEATED),
        ("abababababababab", passphrases.REPEATED),
        ("sommerhuset sommerhuset sommer", passphrases.REPEATED),
        ("qwertyuiop12345678", passphrases.WELL_KNOWN),
        ("asdfghjkl; zxcvbn 5", passphrases.IN_ORDER),
        ("zyxwvutsrqponmlkjihg", passphrases.IN_ORDER),
        ("0987654321 abcdefgh 1", passphrases.IN_ORDER),
        ("Prøvekøbing Kommune 1", passphrases.OWN_WORDS),
        ("Ane Øvelund 1975!!", passphrases.OWN_WORDS),
        ("tovholder kommune 24", passphrases.OWN_WORDS),
    ],
)
def test_what_is_guessed_first_is_refused_with_its_reason(typed: str, why: Text) -> None:
    assert refusal(typed) == why


@pytest.mark.parametrize(
    "typed",
    [
        "gondol blåbær klarinet sejr symfoni pelikan",
        "ALTMED STORT KAN OGSÅ",  # no rule of composition
        "femten tegn her",
        "øvelund og tre lilla giraffer på tur",  # a name within is fine when enough is left
        "kattens tandbørste er blå",
    ],
)
def test_length_is_enough_whatever_it_is_made_of(typed: str) -> None:
    assert refusal(typed) is None


def test_beside_a_key_file_eight_characters_will_do() -> None:
    assert refusal("giraf på", key_file=True) is None
    assert refusal("giraf p", key_file=True) == passphrases.TOO_SHORT
    assert refusal("password1", key_file=True) == passphrases.WELL_KNOWN


@given(st.binary(min_size=9, max_size=9))
def test_words_that_are_offered_are_never_refused(data: bytes) -> None:
    words = load_words().passphrase(lambda _: data)
    if len(set(words.split())) > 2:  # the same word six times is refused, and should be
        assert refusal(words) is None


@given(st.text(max_size=60))
@settings(max_examples=50)
def test_anything_that_can_be_typed_gets_an_answer(typed: str) -> None:
    refusal(typed)


def test_names_are_shown_as_they_are_written() -> None:
    with pytest.raises(Refused) as refused:
        review("Prøvekøbing Kommune", known=(), own=OWN)
    assert dict(refused.value.why.values)["word"] == "Prøvekøbing Kommune"


def test_strength_is_a_sentence() -> None:
    assert strength("fem ord er nok til det") is passphrases.GOOD
    assert strength("femtentegnlang!!") is passphrases.ENOUGH


def test_the_list_is_folded_and_says_where_it_is_from() -> None:
    assert len(KNOWN) > 150
    assert all(one == folded(one) for one in KNOWN)
    assert not any(one.startswith("#") or "compiled" in one for one in KNOWN)


@pytest.mark.parametrize(
    ("typed", "key_file", "refused"),
    [
        ("a" * 14, False, True),
        ("a" * 15, False, False),
        ("a" + " " * 20, False, True),
        ("a" * 7, True, True),
        ("a" * 8, True, False),
        ("a" * 1024, False, False),
        ("a" * 1025, False, True),
    ],
)
def test_a_new_passphrase_is_refused_exactly_when_too_short_or_absurd(
    typed: str, *, key_file: bool, refused: bool
) -> None:
    if refused:
        with pytest.raises(Refused) as refusal:
            require_length(typed, key_file=key_file)
        assert refusal.value.field == FIELD
        assert "{" not in plain(refusal.value.why)
    else:
        require_length(typed, key_file=key_file)
