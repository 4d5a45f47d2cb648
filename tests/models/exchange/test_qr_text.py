"""Codes that a scanner types: every order, every layout, and nothing damaged gets through."""

import random
import string
import zlib
from base64 import b32encode
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.exchange import qr_text
from models.exchange.qr_text import (
    DAMAGED_PART,
    LONGEST_PART,
    NOT_CODES,
    OTHER_KIND,
    TOO_LARGE,
    TWO_FILES,
    Gathered,
    Kind,
    gather,
    parts,
)
from models.kernel.errors import Refused
from models.kernel.text import Text
from storage.system.randomness import SeededRandom

QR_ALPHANUMERIC = frozenset(string.digits + string.ascii_uppercase + " $%*+-./:")
BYTES = SeededRandom("qr")(1700)
CODES = parts(Kind.CARD, BYTES)


def refused(typed: str, kind: Kind = Kind.CARD) -> Text:
    with pytest.raises(Refused) as why:
        gather(typed, kind)
    assert why.value.field == "codes"
    return why.value.why


def test_a_card_takes_few_codes_of_a_size_that_reads_well() -> None:
    assert len(CODES) == 4
    assert max(map(len, CODES)) <= LONGEST_PART
    assert CODES[0].startswith("TOV1/4:K")
    assert frozenset("".join(CODES)) <= QR_ALPHANUMERIC


@given(st.binary(max_size=4000), st.sampled_from(Kind), st.randoms(use_true_random=False))
def test_whatever_the_order_it_comes_back(
    data: bytes, kind: Kind, chance: random.Random
) -> None:
    codes = list(parts(kind, data))
    chance.shuffle(codes)
    read = gather("\n".join([*codes, codes[0]]), kind)
    assert read == Gathered(len(codes), (), data, kind)


@pytest.mark.parametrize(
    ("slash", "colon"), [("/", ":"), ("-", "Æ"), ("&", "Ö"), ("-", ">"), ("_", "ç")]
)
def test_a_scanner_with_another_keyboard_is_understood(slash: str, colon: str) -> None:
    typed = "".join(CODES).replace("/", slash).replace(":", colon).lower()
    assert gather(typed, Kind.CARD).data == BYTES


def test_text_broken_into_lines_by_a_mail_is_understood() -> None:
    typed = "".join(CODES)
    broken = "\r\n ".join(typed[at : at + 60] for at in range(0, len(typed), 60))
    assert gather(broken, Kind.CARD).data == BYTES


@given(st.sets(st.integers(0, 3), max_size=3))
def test_it_says_which_parts_are_missing(have: set[int]) -> None:
    read = gather(" ".join(CODES[at] for at in have), Kind.CARD)
    if have:
        missing = tuple(at + 1 for at in range(4) if at not in have)
        assert read == Gathered(4, missing, None, Kind.CARD)
    else:
        assert read == Gathered()


def test_one_part_missing_is_named() -> None:
    assert gather(CODES[3] + CODES[0] + CODES[2], Kind.CARD).missing == (2,)
    assert gather("  \n", Kind.CARD) == Gathered()


@given(st.integers(8, len(CODES[1]) - 1), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_no_changed_sign_gets_through(at: int, sign: str) -> None:
    changed = CODES[1][:at] + sign + CODES[1][at + 1 :]
    if changed != CODES[1]:
        assert refused(changed).source == DAMAGED_PART.source


@pytest.mark.parametrize(
    "rubbish", ["hej", "TOV", "TOV1/3", "https://example.dk/?q=1", "TOV1/2:K"]
)
def test_rubbish_is_refused_alone_and_among_codes(rubbish: str) -> None:
    assert refused(rubbish) == NOT_CODES
    assert refused(f"{rubbish} {CODES[0]}") == NOT_CODES


def test_half_a_part_is_refused_by_its_number() -> None:
    assert refused(CODES[0] + CODES[1][:-9]) == DAMAGED_PART.filled(part=2)


@pytest.mark.parametrize(("at", "of"), [(0, 2), (3, 2)])
def test_a_number_outside_the_set_is_damage(at: int, of: int) -> None:
    tag, piece = "A" * 8, "B"
    check = b32encode(sha256(f"{at}/{of}:K{tag}{piece}".encode()).digest()).decode()[:4]
    found = refused(f"TOV{at}/{of}:K{tag}{piece}{check}")
    assert found == DAMAGED_PART.filled(part=at)


def test_parts_of_two_papers_do_not_mix() -> None:
    other = parts(Kind.CARD, BYTES[1:])
    assert refused(CODES[0] + other[1]) == TWO_FILES
    assert refused(CODES[0] + parts(Kind.RECEIPT, BYTES)[1]) == TWO_FILES


def test_a_receipt_is_no_card() -> None:
    assert refused("".join(parts(Kind.RECEIPT, b"kvittering"))) == OTHER_KIND


def forged(packed: bytes, data: bytes = b"") -> str:
    """One part whose check and tag hold, whatever is in it."""
    letters = b32encode(packed).decode().rstrip("=")
    tag = b32encode(sha256(b"K" + data).digest()).decode()[:8]
    check = b32encode(sha256(f"1/1:K{tag}{letters}".encode()).digest()).decode()[:4]
    return f"TOV1/1:K{tag}{letters}{check}"


@pytest.mark.parametrize(
    "packed",
    [b"no zlib", zlib.compress(b"ab")[:-1], zlib.compress(b"other"), zlib.compress(b"") + b"x"],
)
def test_what_cannot_be_unpacked_is_refused(packed: bytes) -> None:
    assert refused(forged(packed)) == NOT_CODES


def test_base_32_of_an_impossible_length_is_refused() -> None:
    tag = b32encode(sha256(b"K").digest()).decode()[:8]
    check = b32encode(sha256(f"1/1:K{tag}A".encode()).digest()).decode()[:4]
    assert refused(f"TOV1/1:K{tag}A{check}") == NOT_CODES


def test_nothing_unpacks_to_more_than_a_small_file() -> None:
    bomb = bytes(qr_text.LARGEST + 1)
    assert refused(forged(zlib.compress(bomb), bomb)) == NOT_CODES
    fits = bytes(qr_text.LARGEST)
    assert gather(forged(zlib.compress(fits), fits), Kind.CARD).data == fits


def test_what_is_too_large_takes_no_codes() -> None:
    for data in (bytes(qr_text.LARGEST + 1), SeededRandom("qr")(10_000)):
        with pytest.raises(Refused) as why:
            parts(Kind.CARD, data)
        assert why.value.why == TOO_LARGE
