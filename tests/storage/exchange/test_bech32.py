"""Bech32 without a length limit: BIP 173 vectors, one spelling only, errors found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.exchange.bech32 import (
    BAD_CHECKSUM,
    BAD_LETTER,
    BAD_PADDING,
    BAD_PREFIX,
    MIXED_CASE,
    Bech32Error,
    _expand,
    _polymod,
    decode,
    encode,
)

PREFIXES = st.text(st.sampled_from("abcz019-_1!~"), min_size=1, max_size=12)
LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


@given(PREFIXES, st.binary(max_size=1300), st.booleans())
def test_what_is_encoded_is_decoded(prefix: str, data: bytes, upper: bool) -> None:
    prefix = prefix.upper() if upper else prefix
    spelled = encode(prefix, data)
    found, decoded = decode(spelled)
    assert (found.lower(), decoded) == (prefix.lower(), data)
    assert spelled == (spelled.upper() if prefix != prefix.lower() else spelled.lower())


@given(st.binary(min_size=1, max_size=40), st.data())
def test_one_changed_letter_never_passes(data: bytes, draw: st.DataObject) -> None:
    spelled = encode("age", data)
    at = draw.draw(st.integers(4, len(spelled) - 1))
    letter = draw.draw(st.sampled_from([other for other in LETTERS if other != spelled[at]]))
    with pytest.raises(Bech32Error, match=BAD_CHECKSUM):
        decode(spelled[:at] + letter + spelled[at + 1 :])


@pytest.mark.parametrize("spelled", ["A12UEL5L", "a12uel5l"])
def test_the_shortest_vectors_of_bip_173_hold_no_bytes(spelled: str) -> None:
    assert decode(spelled) == (spelled[0], b"")


@pytest.mark.parametrize(
    ("spelled", "expected"),
    [
        (
            "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
            "c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d",
        ),
        (
            "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
            "00443214c74254b635cf84653a56d7c675be77df",
        ),
    ],
)
def test_vectors_of_bip_173_hold_these_bytes(spelled: str, expected: str) -> None:
    prefix, data = decode(spelled)
    assert (prefix, data.hex()) == (spelled.partition("1")[0], expected)
    assert encode(prefix, data) == spelled


@pytest.mark.parametrize(
    "values", [[0], [0, 1], [0, 0, 0], [31] * 3, [0, 0, 0, 0, 1], [0] * 11]
)
def test_bits_that_are_no_whole_bytes_are_refused(values: list[int]) -> None:
    checksum = _polymod([*_expand("age"), *values, *[0] * 6]) ^ 1
    letters = [*values, *(checksum >> 5 * (5 - place) & 31 for place in range(6))]
    with pytest.raises(Bech32Error, match=BAD_PADDING):
        decode("age1" + "".join(LETTERS[value] for value in letters))


@pytest.mark.parametrize(
    ("spelled", "why"),
    [
        ("A12uEL5L", MIXED_CASE),
        ("a12UEL5L", MIXED_CASE),
        ("pzry9x0s0muk", BAD_PREFIX),
        ("1pzry9x0s0muk", BAD_PREFIX),
        ("\x201nwldj5", BAD_PREFIX),
        ("\x7f1axkwrx", BAD_PREFIX),
        ("æ1axkwrx", BAD_LETTER),
        (encode("A", b"k" * 9).replace("K", "\u212a"), BAD_LETTER),
        ("A12UEL5L".replace("L", "\u2112"), BAD_LETTER),
        ("", BAD_PREFIX),
        ("x1b4n0q5v", BAD_LETTER),
        ("li1dgmt3", BAD_CHECKSUM),
        ("A1G7SGD8", BAD_CHECKSUM),
        ("10a06t8", BAD_PREFIX),
        ("1qzzfhee", BAD_PREFIX),
    ],
)
def test_the_bad_vectors_of_bip_173_are_refused(spelled: str, why: str) -> None:
    with pytest.raises(Bech32Error) as refused:
        decode(spelled)
    assert str(refused.value) == why


@pytest.mark.parametrize("prefix", ["", "Age", "a b", "å"])
def test_a_bad_prefix_is_not_written(prefix: str) -> None:
    with pytest.raises(Bech32Error):
        encode(prefix, b"data")
