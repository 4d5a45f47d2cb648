"""The structure of the CPR number: date, century, replacement; never a check-digit rule."""

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from models.kernel.cpr import NO_SUCH_DAY, TEN_DIGITS, Cpr
from models.kernel.errors import Refused

CENTURIES = [
    *[(seventh, first, last, 1900) for seventh in (0, 1, 2, 3) for first, last in [(0, 99)]],
    *[(seventh, 0, 36, 2000) for seventh in (4, 9)],
    *[(seventh, 37, 99, 1900) for seventh in (4, 9)],
    *[(seventh, 0, 57, 2000) for seventh in (5, 6, 7, 8)],
    *[(seventh, 58, 99, 1800) for seventh in (5, 6, 7, 8)],
]
"""Source: CPR-kontoret, Personnummeret i CPR, table of the 7th digit and the year."""


@pytest.mark.parametrize(("seventh", "first", "last", "century"), CENTURIES)
def test_the_century_follows_the_official_table(
    seventh: int, first: int, last: int, century: int
) -> None:
    for year in range(first, last + 1):
        assert Cpr(f"6101{year:02d}{seventh}000").born == date(century + year, 1, 1)


def test_the_table_above_is_whole() -> None:
    covered = [(s, y) for s, first, last, _ in CENTURIES for y in range(first, last + 1)]
    assert sorted(covered) == [(s, y) for s in range(10) for y in range(100)]


@given(st.dates(date(1900, 1, 1), date(1999, 12, 31)), st.integers(0, 3999), st.booleans())
def test_every_day_has_numbers_with_and_without_replacement(
    born: date, serial: int, replaced: bool
) -> None:
    day = born.day + (60 if replaced else 0)
    number = Cpr.parse(f"{day:02d}{born:%m%y}-{serial:04d}")
    assert number.born == born
    assert number.replacement is replaced


@given(st.from_regex(r"[0-9]{10}", fullmatch=True))
def test_ten_digits_are_a_number_exactly_when_they_state_a_day(digits: str) -> None:
    day = int(digits[:2]) - (60 if int(digits[:2]) > 60 else 0)
    month, year = int(digits[2:4]), int(digits[4:6])
    seventh = int(digits[6])
    century = next(
        c for s, first, last, c in CENTURIES if s == seventh and first <= year <= last
    )
    try:
        date(century + year, month, day)
    except ValueError:
        with pytest.raises(Refused) as refused:
            Cpr(digits)
        assert refused.value.why is NO_SUCH_DAY
        assert refused.value.field == "cpr"
    else:
        assert Cpr(digits).digits == digits


@given(st.text(max_size=14))
def test_anything_but_ten_digits_is_refused(typed: str) -> None:
    assume(not (len(typed) == 10 and typed.isascii() and typed.isdigit()))
    with pytest.raises(Refused) as refused:
        Cpr(typed)
    assert refused.value.why is TEN_DIGITS


@pytest.mark.parametrize(
    "typed", ["610103-4901", "6101034901", " 610103 4901 ", "6101 03-4901"]
)
def test_hyphen_and_blanks_do_not_matter(typed: str) -> None:
    assert Cpr.parse(typed).digits == "6101034901"


@pytest.mark.parametrize("digits", ["٦١٠١٠٣٤٩٠١", "6101034901\n", "610103490", "61010349010"])
def test_only_plain_digits_count(digits: str) -> None:
    with pytest.raises(Refused):
        Cpr(digits)


@pytest.mark.parametrize(
    ("digits", "born", "modulus"),
    [
        ("7403105907", date(2010, 3, 14), True),  # V1
        ("6209811896", date(1981, 9, 2), True),
        ("6101034901", date(2003, 1, 1), False),  # V5: without modulus 11, and valid
        ("8802085851", date(2008, 2, 28), True),  # V6
        ("9004983901", date(1998, 4, 30), True),  # V4
    ],
)
def test_the_numbers_of_the_scenarios(digits: str, born: date, modulus: bool) -> None:
    number = Cpr(digits)
    assert (number.born, number.modulus_11, number.replacement) == (born, modulus, True)


@given(st.dates(date(1937, 1, 1), date(1999, 12, 31)), st.integers(0, 9999))
def test_modulus_11_is_the_weighted_sum(born: date, serial: int) -> None:
    digits = f"{born:%d%m%y}{serial % 4000:04d}"
    weights = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
    total = sum(int(d) * w for d, w in zip(digits, weights, strict=True))
    assert Cpr(digits).modulus_11 is (total % 11 == 0)


def test_a_shown_number_hides_its_last_digits() -> None:
    number = Cpr("6101034901")
    assert (str(number), repr(number), f"{number}") == ("610103-****",) * 3
    assert number.whole == "610103-4901"
