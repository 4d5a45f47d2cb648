"""Busy times out of calendar files: right to the minute, and nothing but times."""

from datetime import UTC, datetime, timedelta

import pytest

from models.calendar.busy import Span, merged, period
from models.calendar.ics.parts import parts_of
from models.kernel.clock import at_wall_clock, local
from tests.ics_files import (
    APPLE,
    GOOGLE,
    NEXTCLOUD,
    OUTLOOK,
    calendar,
    event,
    file_of,
    read,
    shown,
    times,
)


def test_outlook() -> None:
    found = shown(read(file_of(OUTLOOK)))
    assert found[:3] == [
        "19.01. 09:30 - 19.01. 10:30",
        # 2.2. is left out; 16.2. was moved into the holiday, of which nothing is told apart
        "16.02. 00:00 - 21.02. 00:00",
        "02.03. 09:30 - 02.03. 10:30",
    ]
    assert found[-1] == "06.07. 09:30 - 06.07. 10:30"  # summer time: the clock says the same
    assert not any(each.startswith("05.03.") for each in found)  # a birthday is free


def test_google() -> None:
    assert shown(read(file_of(GOOGLE))) == [
        "21.01. 09:00 - 21.01. 10:00",
        "23.03. 15:00 - 23.03. 16:00",
        "30.03. 15:00 - 30.03. 16:00",
        "06.04. 15:00 - 06.04. 16:00",
    ]


def test_apple() -> None:
    assert shown(read(file_of(APPLE))) == ["27.01. 14:30 - 27.01. 15:45"]


def test_nextcloud() -> None:
    assert shown(read(file_of(NEXTCLOUD))) == ["29.01. 09:00 - 29.01. 10:30"]


@pytest.mark.parametrize("words", [OUTLOOK, GOOGLE, APPLE, NEXTCLOUD])
def test_nothing_but_times_is_ever_kept(words: str) -> None:
    kept = repr(parts_of(file_of(words), lambda _: ""))
    for word in ("Freja", "Lise", "Rådhuset", "Tandlæge", "Demogade", "Supervision", "example"):
        assert word not in kept
    assert all(type(span) is Span for span in read(file_of(words)))


def test_a_time_without_a_zone_is_danish() -> None:
    assert times("DTSTART:20260701T100000", "DTEND:20260701T110000") == [
        "01.07. 10:00 - 01.07. 11:00"
    ]


def test_a_zone_by_its_windows_name_or_with_a_path_before_it() -> None:
    for zone in ("Romance Standard Time", "/mozilla.org/20050126_1/Europe/Copenhagen", '"UTC"'):
        (span,) = read(event(f"DTSTART;TZID={zone}:20260701T100000", "DURATION:PT1H"))
        assert local(span.starts_at).hour == (12 if "UTC" in zone else 10)


def test_a_zone_that_only_the_file_defines() -> None:
    name = "(UTC+01:00) Bruxelles, København, Madrid, Paris"
    zone = OUTLOOK.partition("BEGIN:VTIMEZONE")[2].partition("END:VTIMEZONE")[0]
    lines = zone.replace("TZID:Romance Standard Time", f"TZID:{name}").strip().splitlines()
    data = calendar(
        "BEGIN:VEVENT",
        f'DTSTART;TZID="{name}":20260701T100000',
        f'DTEND;TZID="{name}":20260701T110000',
        "END:VEVENT",
        "BEGIN:VEVENT",
        f'DTSTART;TZID="{name}":20260105T100000',
        "DURATION:PT1H",
        "END:VEVENT",
        "BEGIN:VTIMEZONE",
        *lines,
        "END:VTIMEZONE",
    )
    assert shown(read(data)) == ["05.01. 10:00 - 05.01. 11:00", "01.07. 10:00 - 01.07. 11:00"]


def test_whole_days_are_danish_days_of_23_and_25_hours_too() -> None:
    for day, hours in (("20260329", 23), ("20261025", 25), ("20260114", 24)):
        (span,) = read(event(f"DTSTART;VALUE=DATE:{day}"))
        assert span.ends_at - span.starts_at == timedelta(hours=hours)
        (same,) = read(event(f"DTSTART:{day}", f"DTEND:{day}"))  # as some write one day
        assert same == span


def test_whole_days_repeat_at_midnight_through_summer_time() -> None:
    found = times("DTSTART;VALUE=DATE:20260326", "RRULE:FREQ=WEEKLY;COUNT=2")
    assert found == ["26.03. 00:00 - 27.03. 00:00", "02.04. 00:00 - 03.04. 00:00"]


def test_a_repeated_meeting_keeps_its_time_on_the_clock() -> None:
    found = times(
        "DTSTART;TZID=Europe/Copenhagen:20260325T090000",
        "DURATION:PT30M",
        "RRULE:FREQ=WEEKLY;COUNT=2",
    )
    assert found == ["25.03. 09:00 - 25.03. 09:30", "01.04. 09:00 - 01.04. 09:30"]


def test_a_meeting_repeated_in_utc_shifts_on_danish_clocks() -> None:
    found = times(
        "DTSTART:20260325T080000Z", "DTEND:20260325T083000Z", "RRULE:FREQ=WEEKLY;COUNT=2"
    )
    assert found == ["25.03. 09:00 - 25.03. 09:30", "01.04. 10:00 - 01.04. 10:30"]


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=DAILY;INTERVAL=2;COUNT=3", ["07.01", "09.01", "11.01"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2", ["31.01", "28.02"]),
        ("FREQ=MONTHLY;BYDAY=2TU;COUNT=2", ["13.01", "10.02"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", ["30.01", "27.02"]),
        ("FREQ=YEARLY;BYMONTH=2,3;BYMONTHDAY=1", ["01.02", "01.03"]),
        ("FREQ=WEEKLY;UNTIL=20260114;BYDAY=WE", ["07.01", "14.01"]),
        ("FREQ=WEEKLY;UNTIL=20260114T075959Z;BYDAY=WE", ["07.01"]),
        ("FREQ=WEEKLY;UNTIL=20260114T090000;BYDAY=WE;WKST=SU;", ["07.01", "14.01"]),
    ],
)
def test_rules_as_calendars_write_them(rule: str, days: list[str]) -> None:
    found = times(
        "DTSTART;TZID=Europe/Copenhagen:20260107T090000", "DURATION:PT1H", f"RRULE:{rule}"
    )
    assert [each[:5] for each in found] == days


def test_a_rule_without_end_is_counted_to_the_end_of_the_period() -> None:
    found = times(
        "DTSTART:20251201T090000", "DURATION:PT1H", "RRULE:FREQ=MONTHLY;UNTIL=99991231"
    )
    assert len(found) == 12
    assert found[-1] == "01.12. 09:00 - 01.12. 10:00"


def test_left_out_by_time_by_utc_or_by_day_and_put_in() -> None:
    found = times(
        "DTSTART;TZID=Europe/Copenhagen:20260107T090000",
        "DURATION:PT1H",
        "RRULE:FREQ=DAILY;COUNT=5",
        "EXDATE;TZID=Europe/Copenhagen:20260108T090000,20260109T090000",
        "EXDATE:20260110T080000Z",
        "EXDATE;VALUE=DATE:20260111",
        "RDATE;VALUE=PERIOD:20260120T080000Z/PT1H",
    )
    assert [each[:5] for each in found] == ["07.01", "20.01"]


def test_an_occurrence_that_was_cancelled_alone_is_free() -> None:
    data = calendar(
        "BEGIN:VEVENT",
        "UID:a",
        "DTSTART:20260107T090000",
        "DURATION:PT1H",
        "RRULE:FREQ=DAILY;COUNT=2",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:a",
        "RECURRENCE-ID:20260108T090000",
        "DTSTART:20260108T090000",
        "STATUS:CANCELLED",
        "END:VEVENT",
    )
    assert [each[:5] for each in shown(read(data))] == ["07.01"]


def test_what_touches_or_overlaps_becomes_one_block() -> None:
    nine = datetime(2026, 1, 7, 9, tzinfo=UTC)

    def span(start: int, end: int) -> Span:
        return Span(nine + timedelta(hours=start), nine + timedelta(hours=end))

    assert merged([span(4, 5), span(0, 3), span(1, 2), span(3, 4), span(6, 7)]) == (
        span(0, 5),
        span(6, 7),
    )


def test_what_reaches_over_the_edges_is_cut_and_what_lies_outside_is_left_out() -> None:
    found = read(event("DTSTART;VALUE=DATE:20251224", "DTEND;VALUE=DATE:20260105"))
    assert shown(found) == ["01.01. 00:00 - 05.01. 00:00"]
    assert read(event("DTSTART;VALUE=DATE:20251224")) == ()
    assert read(event("DTSTART:20270101T000000", "DURATION:PT1H")) == ()


def test_no_time_at_all_is_no_busy_time() -> None:
    assert times("DTSTART:20260107T090000") == []
    assert times("DTSTART:20260107T090000", "DTEND:20260107T090000") == []
    assert read(calendar()) == ()


def test_folded_anywhere_even_within_a_letter_and_with_empty_lines() -> None:
    data = event("SUMMARY:Ærø", "DTSTART:20260107T090000", "DURATION:PT1H")
    cut = data.replace("Ærø".encode(), b"\xc3\r\n \x86r\xc3\r\n\t\xb8").replace(
        b"DTSTART:2026", b"DTST\r\n ART:20\n 26"
    )
    assert read(b"\xef\xbb\xbf\r\n" + cut + b"\r\n\r\n") == read(data) != ()


def test_lengths() -> None:
    for words, hours in (
        ("P1W", 168),
        ("P1DT2H", 26),
        ("PT90M", 1.5),
        ("+PT3600S", 1),
        ("P2D", 48),
    ):
        (span,) = read(event("DTSTART:20260107T090000Z", f"DURATION:{words}"))
        assert span.ends_at - span.starts_at == timedelta(hours=hours)


def test_a_leap_second_and_small_letters() -> None:
    found = times("dtstart:20260107t090060", "dtend:20260107t100000z", "status:confirmed")
    assert found == ["07.01. 09:00 - 07.01. 11:00"]


def test_busy_times_are_kept_a_month_back_and_a_year_ahead() -> None:
    first, last = period(at_wall_clock(datetime(2026, 1, 14).date(), 8, 30))
    assert (first, last) == (
        at_wall_clock(datetime(2025, 12, 14).date(), 0),
        at_wall_clock(datetime(2027, 1, 15).date(), 0),
    )


def test_what_belongs_elsewhere_is_passed_over() -> None:
    assert times("VERSION:1.0", "TZID:x", "DTSTART:20260107T090000", "DURATION:PT1H") == [
        "07.01. 09:00 - 07.01. 10:00"
    ]
    zone = OUTLOOK.partition("BEGIN:VTIMEZONE")[2].partition("END:VTIMEZONE")[0]
    lines = zone.replace("Romance Standard Time", "Egen").strip().splitlines()
    lines.insert(2, "UID:x")  # within STANDARD
    data = calendar(
        "BEGIN:VTIMEZONE", *lines, "END:VTIMEZONE",
        "BEGIN:VEVENT", "DTSTART;TZID=Egen:20260701T100000", "DURATION:PT1H", "END:VEVENT",
    )  # fmt: skip
    assert shown(read(data)) == ["01.07. 10:00 - 01.07. 11:00"]
