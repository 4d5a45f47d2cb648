"""Strange files are refused with the line that was wrong; none of them costs more than a moment."""

import tracemalloc
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.calendar.busy import Span
from models.calendar.ics import parts as parts_module
from models.calendar.ics import reading
from models.calendar.ics.lines import LARGEST, LONGEST_KEPT, LONGEST_LINE
from models.calendar.ics.strange import WRONG, StrangeFileError, Wrong
from models.calendar.ics.zones import MOST_TURNS, MOST_ZONES
from models.kernel.text import plain
from tests.ics_files import (
    APPLE,
    FIRST,
    GOOGLE,
    LAST,
    NEXTCLOUD,
    OUTLOOK,
    calendar,
    event,
    file_of,
    read,
)

START = "DTSTART:20260107T090000"


def refused(data: bytes) -> tuple[int, Wrong]:
    with pytest.raises(StrangeFileError) as caught:
        read(data)
    assert plain(caught.value.why).startswith(f"Line {caught.value.line}: ")
    return caught.value.line, caught.value.wrong


def zone(*said: str) -> bytes:
    return calendar(
        "BEGIN:VTIMEZONE", "TZID:Egen", *said, "END:VTIMEZONE",
        "BEGIN:VEVENT", "DTSTART;TZID=Egen:20260107T090000", "END:VEVENT",
    )  # fmt: skip


TURN = ("BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0100")
STRANGE = {
    "empty": (b"", 1, Wrong.NOT_A_CALENDAR),
    "only lines": (b"\r\n\r\n", 1, Wrong.NOT_A_CALENDAR),
    "a page": (b"<html><body>Log ind</body></html>", 1, Wrong.NOT_A_CALENDAR),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00", 1, Wrong.NOT_A_CALENDAR),
    "UTF-16": (calendar().decode().encode("utf-16"), 1, Wrong.NOT_A_CALENDAR),
    "too large": (b"BEGIN:VCALENDAR\r\n" + b"X" * LARGEST, 1, Wrong.TOO_LARGE),
    "NUL": (event(START, "SUMMARY:a\0b"), 7, Wrong.CONTROL),
    "an old line end": (event("SUMMARY:a\rb"), 6, Wrong.CONTROL),
    "a long line": (event("SUMMARY:" + "x" * LONGEST_LINE), 6, Wrong.TOO_LONG),
    "a long list": (event(START, "EXDATE:" + "20260107T090000," * 400), 7, Wrong.TOO_LONG),
    "a long list, folded": (
        event(START, "EXDATE:" + "20260107T090000,\r\n " * (LONGEST_KEPT // 15)),
        7,
        Wrong.TOO_LONG,
    ),
    "Latin-1": (event(START, "SUMMARY:Moede").replace(b"oe", b"\xf8"), 7, Wrong.ENCODING),
    "half a letter": (event(START, "SUMMARY:M").replace(b":M", b":M\xc3"), 7, Wrong.ENCODING),
    "no colon": (event(START, "SUMMARY"), 7, Wrong.NO_PROPERTY),
    "no name": (event(START, ":x"), 7, Wrong.NO_PROPERTY),
    "an open quote": (event('DTSTART;TZID="Europe:20260107T090000'), 6, Wrong.NO_PROPERTY),
    "folded after nothing": (b"BEGIN:VCALENDAR\r\n\r\n x\r\n", 3, Wrong.NO_PROPERTY),
    "a line after the end": (calendar() + b"UID:1\r\n", 5, Wrong.AFTER_THE_END),
    "a part after the end": (calendar() + b"BEGIN:VEVENT\r\n", 5, Wrong.AFTER_THE_END),
    "the version before": (
        b"BEGIN:VCALENDAR\r\nVERSION:1.0\r\nEND:VCALENDAR\r\n", 2, Wrong.VERSION,
    ),
    "too deep": (calendar(*["BEGIN:X"] * 5), 7, Wrong.TOO_DEEP),
    "a calendar within": (calendar("BEGIN:VCALENDAR"), 4, Wrong.TOO_DEEP),
    "an event within": (event("BEGIN:VEVENT"), 6, Wrong.TOO_DEEP),
    "crossed": (calendar("BEGIN:VEVENT", "END:VTODO"), 5, Wrong.NOT_OPEN),
    "cut off": (event(START).partition(b"END:VEVENT")[0], 4, Wrong.NOT_CLOSED),
    "no start": (event("DURATION:PT1H"), 4, Wrong.NO_START),
    "two starts": (event(START, START), 7, Wrong.TWICE),
    "an end and a length": (event(START, "DTEND:20260107T100000", "DURATION:PT1H"), 8, Wrong.TWICE),
    "no day": (event("DTSTART:20260230T090000"), 6, Wrong.MOMENT),
    "no date": (event("DTSTART:i morgen"), 6, Wrong.MOMENT),
    "no time": (event("DTSTART:20260107T250000"), 6, Wrong.MOMENT),
    "no such form": (event("DTSTART:2026-01-07T09:00:00"), 6, Wrong.MOMENT),
    "year 9999": (event("DTSTART:99991231T235959"), 6, Wrong.YEAR),
    "year 0001": (event("DTSTART;VALUE=DATE:00010101"), 6, Wrong.YEAR),
    "a day and a time": (event(START, "DTEND;VALUE=DATE:20260108"), 7, Wrong.MIXED),
    "backwards": (event(START, "DTEND:20260107T085959"), 7, Wrong.BACKWARDS),
    "less than nothing": (event(START, "DURATION:-PT1H"), 7, Wrong.BACKWARDS),
    "no length": (event(START, "DURATION:PT"), 7, Wrong.LENGTH),
    "no length at all": (event(START, "DURATION:en time"), 7, Wrong.LENGTH),
    "a zone nobody knows": (event("DTSTART;TZID=Mars/Basen:20260107T090000"), 6, Wrong.ZONE),
    "a zone that is a path": (event("DTSTART;TZID=../../etc/passwd:20260107T090000"), 6, Wrong.ZONE),
    "a zone that is a folder": (event("DTSTART;TZID=Europe:20260107T090000"), 6, Wrong.ZONE),
    "a zone without turns": (zone(), 4, Wrong.ZONE),
    "half a turn": (zone("BEGIN:STANDARD", "END:STANDARD"), 4, Wrong.ZONE),
    "a zone that turns each second": (
        zone(*TURN, "RRULE:FREQ=SECONDLY", "END:STANDARD"), 10, Wrong.ZONE,
    ),
    "a zone far off": (
        zone("BEGIN:STANDARD", "TZOFFSETTO:+9900", "END:STANDARD"), 7, Wrong.ZONE,
    ),
    "a zone of many turns": (
        zone(*("BEGIN:STANDARD", "END:STANDARD") * (MOST_TURNS + 1)), 4, Wrong.TOO_MANY,
    ),
    "many zones": (
        calendar(*(
            line for at in range(MOST_ZONES + 1)
            for line in ("BEGIN:VTIMEZONE", f"TZID:{at}", "END:VTIMEZONE")
        )),
        4 + MOST_ZONES * 3, Wrong.TOO_MANY,
    ),
    "each second": (event(START, "RRULE:FREQ=SECONDLY"), 7, Wrong.TOO_OFTEN),
    "each hour": (event(START, "RRULE:INTERVAL=1;FREQ=HOURLY"), 7, Wrong.TOO_OFTEN),
    "no frequency": (event(START, "RRULE:COUNT=2"), 7, Wrong.RULE),
    "by the second": (event(START, "RRULE:FREQ=DAILY;BYSECOND=0,1,2"), 7, Wrong.RULE),
    "every zeroth day": (event(START, "RRULE:FREQ=DAILY;INTERVAL=0"), 7, Wrong.RULE),
    "twice a rule": (event(START, "RRULE:FREQ=DAILY;FREQ=DAILY"), 7, Wrong.RULE),
    "days of weeks": (event(START, "RRULE:FREQ=WEEKLY;BYMONTHDAY=1"), 7, Wrong.RULE),
    "both days": (event(START, "RRULE:FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=MO"), 7, Wrong.RULE),
    "a place of a day in a week": (event(START, "RRULE:FREQ=WEEKLY;BYDAY=1MO"), 7, Wrong.RULE),
    "no day to end on": (event(START, "RRULE:FREQ=DAILY;UNTIL=20260230"), 7, Wrong.MOMENT),
    "never": (event(START, "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), 7, Wrong.NEVER),
    "all following": (
        event(START, "RECURRENCE-ID;RANGE=THISANDFUTURE:20260107T090000"), 7, Wrong.FOLLOWING,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", STRANGE)
def test_it_is_refused_with_its_line(name: str) -> None:
    data, line, wrong = STRANGE[name]
    assert refused(data) == (line, wrong)


def test_every_rule_has_words_and_a_file_that_breaks_it() -> None:
    assert set(WRONG) == set(Wrong)
    assert {wrong for _, _, wrong in STRANGE.values()} == set(Wrong)


def test_what_stands_on_the_line_is_not_told() -> None:
    with pytest.raises(StrangeFileError) as caught:
        read(event("DTSTART:Freja Eksempel 010190-1234"))
    assert "Freja" not in str(caught.value) + repr(caught.value.why)


def test_too_many_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts_module, "MOST_EVENTS", 2)
    one = ("BEGIN:VEVENT", START, "END:VEVENT")
    assert read(calendar(*one * 2)) == ()
    assert refused(calendar(*one * 3)) == (10, Wrong.TOO_MANY)


def test_too_many_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_BLOCKS", 2)
    assert refused(event(START, "DURATION:PT1H", "RRULE:FREQ=DAILY")) == (4, Wrong.TOO_MANY)


def test_many_rules_together_may_not_cost_more_than_seconds() -> None:
    one = ("BEGIN:VEVENT", "DTSTART:19000101T090000", "RRULE:FREQ=DAILY", "END:VEVENT")
    line, wrong = refused(calendar(*one * 20))
    assert wrong is Wrong.TOO_OFTEN
    assert line == 3 + 4 * 10 + 3  # the eleventh: ten of 46,000 steps each are allowed


def test_a_large_file_of_nothing_needs_little_memory() -> None:
    data = b"BEGIN:VCALENDAR" + b"\r\n" * 1_000_000 + b"END:VCALENDAR"
    tracemalloc.start()
    try:
        read(data)
        assert tracemalloc.get_traced_memory()[1] < 3 * len(data)
    finally:
        tracemalloc.stop()


# --- whatever comes: a list of times, or a refusal with a line


def read_or_refuse(data: bytes) -> tuple[int, tuple[Span, ...]]:
    try:
        return 1, read(data)
    except StrangeFileError as strange:
        return strange.line, ()


def judged(data: bytes) -> None:
    line, found = read_or_refuse(data)
    assert 1 <= line <= data.count(b"\n") + 1
    assert all(FIRST <= each.starts_at < each.ends_at <= LAST for each in found)
    assert all(one.ends_at < two.starts_at for one, two in pairwise(found))


SHIPPED = [file_of(words) for words in (OUTLOOK, GOOGLE, APPLE, NEXTCLOUD)]
PIECES = [
    *(line for data in SHIPPED for line in data.splitlines()),
    b"RRULE:FREQ=DAILY", b"RRULE:FREQ=YEARLY;BYDAY=53MO", b"DTSTART:99991231", b"DTEND:00000000",
    b"BEGIN:VEVENT", b"END:VEVENT", b"BEGIN:VTIMEZONE", b"END:VTIMEZONE", b"BEGIN:DAYLIGHT",
    b"RRULE:FREQ=MONTHLY;BYSETPOS=5;BYDAY=1MO", b"RDATE:20260101/20260102", b" folded", b"",
    b"EXDATE:", b"DURATION:P9999D", b"RECURRENCE-ID:20260119T083000Z", b"TZID:", b"\xff\xfe",
]  # fmt: skip


@given(some.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    judged(data)
    judged(b"BEGIN:VCALENDAR\r\n" + data)


@given(some.lists(some.sampled_from(PIECES), max_size=40))
def test_any_lines(lines: list[bytes]) -> None:
    judged(b"\r\n".join([b"BEGIN:VCALENDAR", *lines, b"END:VCALENDAR"]))


@some.composite
def mutated(draw: some.DrawFn) -> bytes:
    data = bytearray(draw(some.sampled_from(SHIPPED)))
    for _ in range(draw(some.integers(1, 6))):
        at = draw(some.integers(0, len(data) - 1))
        kind = draw(some.integers(0, 3))
        if kind == 0:
            data[at] = draw(some.integers(0, 255))
        elif kind == 1:
            del data[at : at + draw(some.integers(1, 60))]
        elif kind == 2:
            data[at:at] = data[at : at + draw(some.integers(1, 60))]
        else:
            data[at:at] = draw(some.sampled_from(PIECES))
        if not data:
            break
    return bytes(data)


@given(mutated())
def test_real_files_with_something_wrong_in_them(data: bytes) -> None:
    judged(data)
