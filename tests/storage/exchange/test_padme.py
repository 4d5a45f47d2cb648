"""Padmé sizes: never smaller, little overhead, few of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.exchange.padme import padme


@given(st.integers(0, 2**33))
def test_a_padded_size_holds_the_file_with_little_waste_and_is_its_own(size: int) -> None:
    assert size <= padme(size) <= size * 1.12
    assert padme(padme(size)) == padme(size)


@given(st.integers(0, 2**33))
def test_larger_files_never_become_smaller(size: int) -> None:
    assert padme(size) <= padme(size + 1)


@pytest.mark.parametrize(
    ("size", "expected"),
    [(0, 0), (1, 1), (2, 2), (8, 8), (9, 10), (1000, 1024), (2**31, 2**31)],
)
def test_known_sizes(size: int, expected: int) -> None:
    assert padme(size) == expected


def test_a_megabyte_has_few_sizes() -> None:
    sizes = {padme(size) for size in range(1 << 20, 1 << 21, 97)}
    assert len(sizes) == 32 + 1  # five leading bits, and the next power of two


def test_no_file_is_smaller_than_nothing() -> None:
    with pytest.raises(ValueError, match="0 or more"):
        padme(-1)
