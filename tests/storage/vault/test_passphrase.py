"""What counts of a typed passphrase, and what a new one must have."""

import pytest

from models.kernel.errors import Refused
from models.kernel.text import plain
from storage.vault import passphrase
from storage.vault.passphrase import passphrase_bytes, require_strength


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("å", "a\u030a"),
        ("blå  himmel", "blå himmel"),
        ("blå himmel\n", "blå himmel"),
        ("blå\u00a0himmel", "blå himmel"),
    ],
)
def test_the_same_words_count_the_same(typed: str, same: str) -> None:
    assert passphrase_bytes(typed) == passphrase_bytes(same)


def test_different_words_count_differently() -> None:
    variants = [
        "blå himmel",
        "Blå himmel",
        "blåhimmel",
        "bla himmel",
        "blå himmel.",
        "\ud800",
        "",
    ]
    assert len({passphrase_bytes(one) for one in variants}) == len(variants)


def test_the_bytes_are_utf8() -> None:
    assert passphrase_bytes(" blå  himmel ") == "blå himmel".encode()


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
            require_strength(typed, key_file=key_file)
        assert refusal.value.field == passphrase.FIELD
        assert "{" not in plain(refusal.value.why)
    else:
        require_strength(typed, key_file=key_file)
