"""The calendar on paper: nothing is left out, and nothing but numbers and kinds is on it."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar.agenda import CalendarRow, agenda, month_page, page_span
from models.calendar.entry import KINDS, EntryKind, EntryStatus
from models.calendar.hours import Closing, OpeningHours
from models.documents.agenda_sheet import Calendar, compose_agenda
from models.documents.blocks import DayCell, Heading, Month, Paragraph, Table
from models.documents.document import Document, every_word
from models.documents.month_sheet import LETTERS, ROOM, compose_month
from models.kernel.clock import at_wall_clock
from models.kernel.ids import EntryId, UserId
from models.kernel.text import Text, plain
from tests.models.audit.test_golden_sentences import say
from tests.office import PRACTICE

MADE = at_wall_clock(date(2026, 4, 1), 8, 30)
APRIL = date(2026, 4, 1)
WEEKS = month_page(2026, 4)
FIRST, LAST = WEEKS[0].days[0], WEEKS[-1].days[-1]


def row(
    at: int, due: datetime, kind: EntryKind = EntryKind.EVALUATE, **more: object
) -> CalendarRow:
    made = CalendarRow(
        EntryId(f"e{at}"), kind, EntryStatus.OPEN, due, None, None, f"S-2026-{at:04d}",
        UserId("ane"), "person", MADE, None, None, "", "Vestergade 4, hos moren",
        Text("", "Mentor (VINK)"),
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def calendar(rows: tuple[CalendarRow, ...], **more: object) -> Calendar:
    sheet = Calendar(FIRST, LAST, rows, (), {UserId("ane"): "AØ"}, "AØ", PRACTICE, MADE)
    return replace(sheet, **more)  # type: ignore[arg-type]


def on(day: int, hour: int = 9, minute: int = 4) -> datetime:
    return at_wall_clock(date(2026, 4, day), hour, minute)


def agenda_of(*rows: CalendarRow, **more: object) -> Document:
    sheet = calendar(rows, **more)
    return compose_agenda(sheet, agenda(rows, MADE), plain)


def month_of(*rows: CalendarRow, day: date = APRIL, **more: object) -> Document:
    weeks = month_page(day.year, day.month)
    return compose_month(calendar(rows, **more), weeks, day, plain)


def grid(paper: Document) -> Month:
    return next(block for block in paper.blocks if isinstance(block, Month))


def cells(paper: Document) -> list[DayCell]:
    return [day for _, days in grid(paper).weeks for day in days]


def tables(paper: Document) -> list[tuple[str, ...]]:
    return [line for block in paper.blocks if isinstance(block, Table) for line in block.rows]


ROWS = st.lists(
    st.tuples(
        st.integers(0, 34), st.integers(0, 23), st.sampled_from(list(EntryKind)),
        st.sampled_from((EntryStatus.OPEN, EntryStatus.DONE)),
    ),
    max_size=60,
).map(
    lambda found: tuple(
        row(at, page_span(WEEKS)[0] + timedelta(days=day, hours=hour), kind, status=status)
        for at, (day, hour, kind, status) in enumerate(found)
    )
)  # fmt: skip


def test_the_closing_days_of_the_office_are_shaded() -> None:
    opening = OpeningHours(closings=(Closing(4, 8),))
    shaded = {day.number for day in cells(month_of(opening=opening)) if day.closed}
    assert shaded - {day.number for day in cells(month_of()) if day.closed} == {"8"}


@given(ROWS)
def test_every_entry_stands_in_the_month_or_in_the_list_below(
    rows: tuple[CalendarRow, ...],
) -> None:
    paper = month_of(*rows)
    shown = Counter(when.split()[-1] for day in cells(paper) for when, _ in day.lines)
    listed = Counter(line[2] for line in tables(paper))
    for each in rows:
        assert shown[each.number] + listed[each.number] >= 1
        assert max(shown[each.number], listed[each.number]) == 1
    hidden = sum(int(day.more.split()[1].rstrip(":")) for day in cells(paper) if day.more)
    assert sum(shown.values()) + hidden == len(rows)
    assert f"Entries: {len(rows)}" in paper.subtitle


@given(ROWS)
def test_every_entry_to_come_stands_once_in_the_agenda(rows: tuple[CalendarRow, ...]) -> None:
    paper = agenda_of(*rows)
    assert Counter(line[2] for line in tables(paper) if line[2] != "-") == Counter(
        each.number for each in rows if each.open
    )


@pytest.mark.parametrize("make", [agenda_of, month_of])
def test_no_place_label_or_origin_is_on_paper(make: object) -> None:
    assert callable(make)
    said = " ".join(every_word(make(row(1, on(8)), row(2, on(1, 7)))))
    assert "S-2026-0001" in said
    for word in ("Vestergade", "moren", "Mentor", "VINK", "colleague"):
        assert word not in said


@pytest.mark.parametrize("make", [agenda_of, month_of])
def test_it_says_what_it_is_when_it_was_made_and_by_whom(make: object) -> None:
    assert callable(make)
    paper = make(row(1, on(8)), narrowed=("Mine", "Home visit"))
    assert paper.subtitle.endswith("Shown: Mine, Home visit")
    assert "Mon 30.3. to Sun 3.5. 2026" in paper.subtitle
    assert paper.header_right == "Printed Wednesday 1 April 2026, 8.30 by AØ"
    assert "names, places or reasons" in paper.footer.lines[0]
    assert paper.banner
    assert not replace_practice(make).banner
    assert paper.page_text(2, 3) == "Page 2 of 3"


def replace_practice(make: object) -> Document:
    assert callable(make)
    made = make(row(1, on(8)), office=replace(PRACTICE, practice=False))
    assert isinstance(made, Document)
    return made


def test_the_overdue_stand_first_and_weeks_have_their_numbers() -> None:
    late = row(1, at_wall_clock(date(2025, 12, 30), 9))
    paper = agenda_of(row(2, on(8)), late, row(3, on(1, 12)))
    heads = [block.words for block in paper.blocks if isinstance(block, Heading)]
    assert heads[:2] == ["Overdue", "Week 14, 30.3. to 5.4.2026"]
    assert tables(paper)[0] == ("Tue 30.12. 2025", "9.00", "S-2026-0001", "Evaluate", "AØ")
    assert tables(paper)[1][:2] == ("Wed 1.4.\nToday", "12.04")


def test_holidays_stand_in_both_also_where_nothing_is_planned() -> None:
    lines = tables(agenda_of(row(1, on(8))))
    assert ("Thu 2.4.\nSkærtorsdag", "-", "-", "-", "-") in lines
    named = {day.number: day.holiday for day in cells(month_of()) if day.holiday}
    assert named["2"] == "Skærtorsdag"
    assert [day.closed for day in cells(month_of())][:7] == [False, False, False] + [True] * 4


def test_an_agenda_without_anything_says_so() -> None:
    first = date(2026, 1, 12)
    paper = agenda_of(first=first, last=first + timedelta(days=3))
    assert [block for block in paper.blocks if isinstance(block, Paragraph)]
    assert "Nothing is planned" in " ".join(every_word(paper))


def test_two_on_a_day_name_the_day_twice_and_an_unknown_owner_is_a_dash() -> None:
    span = row(1, on(8), ends_at=on(8, 10))
    lines = tables(agenda_of(span, row(2, on(8, 11), owner_id=UserId("gone"))))
    mine = [line for line in lines if line[2] != "-"]
    assert [line[0] for line in mine] == ["Wed 8.4."] * 2
    assert mine[0][1] == "9.04-10.04"
    assert mine[1][4] == "-"


@pytest.mark.parametrize(
    ("day", "weeks"), [(date(2027, 2, 1), 4), (date(2026, 4, 1), 5), (date(2026, 3, 1), 6)]
)
def test_a_day_holds_as_many_as_a_month_of_so_many_weeks_has_room_for(
    day: date, weeks: int
) -> None:
    room = ROOM[weeks]
    rows = [row(at, at_wall_clock(day.replace(day=10), 8 + at)) for at in range(room + 2)]
    few = month_of(*rows[:room], day=day)
    assert tables(few) == []
    many = month_of(*rows, day=day)
    full = next(each for each in cells(many) if each.lines)
    assert (len(full.lines), full.more) == (room, "+ 2: see below")
    assert len(tables(many)) == room + 2


def test_what_is_left_to_do_has_its_place_before_what_is_done() -> None:
    done = [row(at, on(8, 9 + at), status=EntryStatus.DONE) for at in range(3)]
    paper = month_of(*done, row(9, on(8, 15)))
    shown = next(day.lines for day in cells(paper) if day.lines)
    assert [when.split()[-1] for when, _ in shown] == [
        "S-2026-0000", "S-2026-0001", "S-2026-0009",
    ]  # fmt: skip


def test_a_full_day_with_two_long_kinds_is_listed_as_well() -> None:
    long = max(EntryKind, key=lambda kind: len(plain(KINDS[kind])))
    assert len(plain(KINDS[long])) > LETTERS
    rows = [row(at, on(8, 9 + at), long if at < 2 else EntryKind.OTHER) for at in range(3)]
    assert len(tables(month_of(*rows))) == 3
    assert tables(month_of(*rows[1:])) == []
    assert tables(month_of(*rows[1:], row(9, on(8, 15), EntryKind.OTHER))) == []


def test_no_kind_needs_more_than_two_lines_of_a_day() -> None:
    assert max(len(say(kind)) for kind in KINDS.values()) <= 2 * LETTERS


def test_days_of_other_months_and_today_are_told_apart() -> None:
    found = cells(month_of(row(1, on(8), status=EntryStatus.DONE)))
    assert found[0].away
    assert found[0].number == "30.3."
    assert found[2].number == "1 Today"
    assert next(day.lines for day in found if day.lines) == (
        ("9.04 S-2026-0001", "Evaluate (done)"),
    )


def test_a_month_is_four_to_six_weeks_of_seven_days() -> None:
    week = ("14", (DayCell("1"),) * 7)
    heads = ("d",) * 7
    Month("W", heads, (week,) * 4)
    for wrong in ((week,) * 3, (week,) * 7, (("14", (DayCell("1"),) * 6),) * 4):
        with pytest.raises(ValueError):  # noqa: PT011 - any of them
            Month("W", heads, wrong)
    crowded = DayCell("1", lines=(("9.00 S", "x"),) * 5)
    with pytest.raises(ValueError, match="4"):
        Month("W", heads, (("14", (crowded,) * 7),) * 4)
