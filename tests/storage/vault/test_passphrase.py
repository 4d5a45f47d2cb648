"""What counts of a typed passphrase."""

import pytest

from storage.vault.passphrase import passphrase_bytes


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
