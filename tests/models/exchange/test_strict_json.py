"""Foreign JSON has one spelling, or is refused."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.exchange.strict_json import MalformedError, Obj, canonical, read_canonical, seen

CASES = {
    b"": "json",
    b"[]": "object",
    b"{}": None,
    b'{"a":1,"a":1}': "canonical",
    b'{"a": 1}': "canonical",
    b'{"b":1,"a":1}': "canonical",
    b'{"a":1.5}': "json",
    b'{"a":NaN}': "json",
    b'{"a":"\xff"}': "json",
    b'{"a":"\\ud800"}': "json",
    b'{"a":99999999999999999999}': "json",
    b"[" * 100_000: "json",
}


@pytest.mark.parametrize("data", CASES)
def test_only_the_one_spelling_is_read(data: bytes) -> None:
    wrong = CASES[data]
    if wrong is None:
        read_canonical(data, largest=200_000).close()
        return
    with pytest.raises(MalformedError, match=wrong):
        read_canonical(data, largest=200_000)


def test_size_is_looked_at_first() -> None:
    with pytest.raises(MalformedError, match="size"):
        read_canonical(b"{}", largest=1)


@given(st.dictionaries(st.text(), st.text() | st.integers(-100, 100)))
def test_what_canonical_writes_is_read_back(value: dict[str, Any]) -> None:
    try:
        data = canonical(value)
    except ValueError:
        return
    found = read_canonical(data, largest=1_000_000)
    assert {key: found.raw(key) for key in value} == json.loads(data)


@pytest.mark.parametrize(
    ("value", "ask"),
    [
        (1, lambda o: o.words("k")),
        ("", lambda o: o.words("k")),
        ("x" * 201, lambda o: o.words("k")),
        ("a\u202eb", lambda o: o.words("k")),
        ("a\x00b", lambda o: o.words("k")),
        ("zz", lambda o: o.one_of("k", ("a",))),
        (True, lambda o: o.whole("k")),
        ("1", lambda o: o.whole("k")),
        (-1, lambda o: o.whole("k")),
        (1, lambda o: o.flag("k")),
        ("2026-01-14", lambda o: o.instant("k")),
        ("9999-12-31T23:59:59Z", lambda o: o.instant("k")),
        ("0001-01-01T00:00:00Z", lambda o: o.maybe_instant("k")),
        ("2026-01-32", lambda o: o.day("k")),
        ("9999-12-31", lambda o: o.day("k")),
        ("0001-01-01", lambda o: o.day("k")),
        ("x", lambda o: o.part("k")),
        ("x", lambda o: o.parts("k", most=2)),
        ([1, 2, 3], lambda o: o.parts("k", most=2)),
        ([], lambda o: o.parts("k", most=2, least=1)),
        ([""], lambda o: o.strings("k", most=2)),
        ("x", lambda o: o.words("other")),
        ("x", lambda o: o.close()),
    ],
)
def test_members_of_another_kind_are_refused(value: Any, ask: Any) -> None:
    with pytest.raises(MalformedError):
        ask(Obj({"k": value}))


def test_members_of_the_right_kind_are_given() -> None:
    found = Obj({"a": "", "b": "", "c": "2026-01-14T07:30:00Z", "d": [{"x": True}], "e": ["y"]})
    assert found.words("a", empty=True) == ""
    assert found.maybe_instant("b") is None
    assert found.maybe_instant("c") == datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
    assert Obj({"k": "2199-12-31"}).day("k") == date(2199, 12, 31)
    assert found.parts("d", most=1)[0].flag("x")
    assert found.strings("e", most=1) == ("y",)
    found.close()


def test_letters_that_are_not_seen_are_taken_out() -> None:
    assert seen("a\u200bb\r\nc\rd\u202e\x00") == "ab\nc\nd"
