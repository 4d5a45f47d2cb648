"""Eleven bits a word, both by hand and by property."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.system.randomness import SeededRandom
from storage.vault.words import COUNT, DANISH, WordList, load_words

NUMBERED = WordList(tuple(f"ord{number}" for number in range(COUNT)))


def test_bits_become_words_from_the_most_significant() -> None:
    data = ((2047 << 11 | 3) << 2).to_bytes(3, "big")
    assert NUMBERED.spell(data, 2) == ("ord2047", "ord3")


@given(st.binary(min_size=9, max_size=40))
def test_words_and_bits_stand_for_each_other(data: bytes) -> None:
    count = len(data) * 8 // 11
    number = 0
    for word in NUMBERED.spell(data, count):
        number = number << 11 | int(word.removeprefix("ord"))
    assert number == int.from_bytes(data, "big") >> (len(data) * 8 - count * 11)


def test_too_few_bits_are_a_bug() -> None:
    with pytest.raises(ValueError, match="do not make"):
        NUMBERED.spell(b"\x00", 1)


def test_a_passphrase_has_six_words_from_the_given_randomness() -> None:
    one = NUMBERED.passphrase(SeededRandom("a"))
    assert one == NUMBERED.passphrase(SeededRandom("a"))
    assert one != NUMBERED.passphrase(SeededRandom("b"))
    assert len(one.split(" ")) == 6
    assert " ".join(NUMBERED.spell(SeededRandom("a")(9), 6)) == one


def test_a_fingerprint_spells_the_digest() -> None:
    digest = hashlib.sha256(b"key").digest()
    assert NUMBERED.fingerprint(b"key") == NUMBERED.spell(digest, 8)
    assert len(NUMBERED.fingerprint(b"key", count=4)) == 4


def test_a_list_of_another_length_or_with_a_double_is_refused() -> None:
    with pytest.raises(ValueError, match="2048 different"):
        WordList(NUMBERED.words[:-1])
    with pytest.raises(ValueError, match="2048 different"):
        WordList((*NUMBERED.words[:-1], "ord0"))


def test_a_file_is_one_word_a_line(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_text("".join(f"{word}\n" for word in NUMBERED.words), encoding="utf-8")
    assert load_words(path) == NUMBERED
    assert load_words(path) is load_words(path)


@pytest.mark.skipif(not DANISH.exists(), reason="the Danish list is not there yet")
def test_the_danish_list_loads() -> None:
    assert len(load_words().words) == COUNT
