"""Base64 with one spelling, and reads that come back whole."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.exchange.encoding import (
    from_padded,
    from_unpadded,
    padded,
    read_exactly,
    unpadded,
)


class Trickle:
    """Gives at most three bytes at a time, as a pipe may."""

    def __init__(self, data: bytes) -> None:
        self.rest = io.BytesIO(data)

    def read(self, size: int, /) -> bytes | None:
        return self.rest.read(min(size, 3)) or None


@given(st.binary())
def test_both_spellings_come_back(data: bytes) -> None:
    assert from_padded(padded(data)) == data
    assert from_unpadded(unpadded(data)) == data


@given(st.text("ABab01+/=-_ \n", max_size=12))
def test_a_spelling_is_read_exactly_if_it_would_be_written(spelled: str) -> None:
    encoded = spelled.encode()
    for read, write in ((from_padded, padded), (from_unpadded, unpadded)):
        try:
            data = read(encoded)
        except ValueError:
            continue
        assert write(data) == encoded


@pytest.mark.parametrize(
    "spelled", [b"AB", b"AA=", b"AA", b"A===", b"AB==", b"AA==\n", b"-_=="]
)
def test_other_padded_spellings_are_refused(spelled: bytes) -> None:
    with pytest.raises(ValueError, match="base64"):
        from_padded(spelled)


@pytest.mark.parametrize("spelled", [b"AB", b"AA==", b"A", b"=", b"A A", b"AAAAA"])
def test_other_unpadded_spellings_are_refused(spelled: bytes) -> None:
    with pytest.raises(ValueError, match="base64"):
        from_unpadded(spelled)


@given(st.binary(max_size=40), st.integers(0, 50))
def test_a_read_is_short_only_at_the_end(data: bytes, size: int) -> None:
    assert read_exactly(Trickle(data), size) == data[:size]
    assert read_exactly(io.BytesIO(data), size) == data[:size]
