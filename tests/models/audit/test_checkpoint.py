"""Signed checkpoints: printed and read in one form only."""

import base64
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.audit.checkpoint import (
    Checkpoint,
    key_id,
    origin_of,
    parse_note,
    signed_note,
)

PUBLIC, SIGNATURE = bytes(range(32)), bytes(range(64))
POINT = Checkpoint(origin_of("7d0c6a4e"), 20852163, hashlib.sha256(b"root").digest())
NOTE = signed_note(POINT, PUBLIC, SIGNATURE)


def test_the_body_is_three_lines() -> None:
    root = base64.b64encode(POINT.root).decode()
    assert POINT.body() == f"tovholder/7d0c6a4e\n20852163\n{root}\n"
    assert NOTE.startswith(POINT.body() + "\n\u2014 tovholder/7d0c6a4e ")
    assert NOTE.endswith("\n")


def test_the_key_id_is_that_of_a_known_note() -> None:
    """Source: golang.org/x/mod/sumdb/note, the example key of PeterNeumann."""
    encoded = base64.b64decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
    assert encoded[0] == 1
    assert key_id("PeterNeumann", encoded[1:]).hex() == "c74f20a3"


@given(
    st.integers(0, 10**18 - 1),
    st.binary(min_size=32, max_size=32),
    st.binary(min_size=64, max_size=64),
)
def test_what_is_written_is_read_back(size: int, root: bytes, signature: bytes) -> None:
    point = Checkpoint("tovholder/x", size, root)
    read, key, signed = parse_note(signed_note(point, PUBLIC, signature))
    assert (read, key, signed) == (point, key_id("tovholder/x", PUBLIC), signature)


@pytest.mark.parametrize(
    "broken",
    [
        "", "x", NOTE[:-1], NOTE + "\n", NOTE.replace("\u2014", "-"), NOTE.replace("\n\n", "\n"),
        NOTE.replace("20852163", "020852163"), NOTE.replace("20852163", "-1"),
        NOTE.replace("\n", "\r\n"), NOTE.replace("\u2014 tovholder", "\u2014 anybody"),
        NOTE + NOTE.splitlines()[-1] + "\n",
        signed_note(POINT, PUBLIC, SIGNATURE[:-1]),
        signed_note(POINT, PUBLIC, SIGNATURE + b"x"),
        signed_note(Checkpoint("a", 1, b"short"), PUBLIC, SIGNATURE),
    ],
)  # fmt: skip
def test_anything_else_is_no_checkpoint(broken: str) -> None:
    with pytest.raises(ValueError, match=r"checkpoint|padding|base64"):
        parse_note(broken)


@given(st.integers(0, len(NOTE) - 1), st.characters(codec="ascii"))
def test_a_changed_sign_is_refused_or_says_something_else(at: int, sign: str) -> None:
    changed = NOTE[:at] + sign + NOTE[at + 1 :]
    try:
        read, key, signed = parse_note(changed)
    except ValueError:
        return
    same = (read, key, signed) == (POINT, key_id(POINT.origin, PUBLIC), SIGNATURE)
    assert same is (changed == NOTE)


def test_unused_bits_are_not_a_second_way_to_write_it() -> None:
    *head, last = NOTE.rstrip("\n").split(" ")
    for body, twin in ((last, last[:-2] + chr(ord(last[-2]) + 1) + last[-1]),):
        assert base64.b64decode(body) == base64.b64decode(twin)
        with pytest.raises(ValueError, match="checkpoint"):
            parse_note(" ".join([*head, twin]) + "\n")
