"""Age files as text: one spelling, and binary files left alone."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.exchange.age_armor import TOO_LARGE, armored, unarmored, without_armor
from storage.exchange.age_errors import ArmorError


@given(st.binary(max_size=300))
def test_armor_comes_off_again(data: bytes) -> None:
    text = armored(data)
    assert unarmored(text) == data
    assert all(len(line) <= 64 for line in text.splitlines())
    assert without_armor(io.BytesIO(text)).read() == data


@given(st.binary(max_size=120), st.data())
def test_a_changed_byte_is_refused_or_changes_the_content(
    data: bytes, draw: st.DataObject
) -> None:
    text = armored(data)
    at = draw.draw(st.integers(0, len(text) - 2))
    value = draw.draw(st.integers(0, 255).filter(lambda other: other != text[at]))
    try:
        found = unarmored(text[:at] + bytes([value]) + text[at + 1 :])
    except ArmorError:
        return
    assert found != data


@pytest.mark.parametrize("data", [b"", b"age-encryption.org/v1\n", b"-----BEGI", b" \n" * 900])
def test_a_binary_file_is_left_where_it_stands(data: bytes) -> None:
    source = io.BytesIO(b"xx" + data)
    source.seek(2)
    assert without_armor(source) is source
    assert source.tell() == 2


def test_text_is_read_into_memory_up_to_a_limit() -> None:
    text = armored(bytes(100))
    assert without_armor(io.BytesIO(text), largest=len(text)).read() == bytes(100)
    with pytest.raises(ArmorError, match=TOO_LARGE):
        without_armor(io.BytesIO(text), largest=len(text) - 1)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"-----BEGIN AGE ENCRYPTED FILE-----\n",
        b"-----BEGIN AGE ENCRYPTED FILE----------END AGE ENCRYPTED FILE-----\n",
        b"-----BEGIN AGE ENCRYPTED FILE-----\n\n-----END AGE ENCRYPTED FILE-----\n",
        b"-----BEGIN AGE ENCRYPTED FILE-----\n-----END AGE ENCRYPTED FILE-----\v",
        armored(b"a").replace(b"\n", b"\r"),
    ],
)
def test_what_is_nearly_armor_is_refused(text: bytes) -> None:
    with pytest.raises(ArmorError):
        unarmored(text)
