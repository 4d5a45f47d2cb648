"""When one is told of an entry, and until when it may be put off."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar.entry import EntryKind
from models.calendar.reminders import (
    LATERS,
    LONGEST,
    OF_KIND,
    Later,
    came_at,
    laters,
    leads_of,
    put_off_until,
    told_last,
    told_next,
)
from models.calendar.urgency import Urgency, urgency
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused

DAY = date(2026, 1, 14)
EARLY = at_wall_clock(DAY - timedelta(days=3), 9)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))
KINDS = st.sampled_from(list(EntryKind))


CLOSES = at_wall_clock(DAY, 16)


def at(hour: int, minute: int = 0) -> datetime:
    return at_wall_clock(DAY, hour, minute)


def test_an_appointment_is_told_a_quarter_of_an_hour_before_and_as_it_begins() -> None:
    meeting = EntryKind.MEETING
    assert told_last(meeting, at(10), EARLY, at(9, 44)) is None
    assert told_last(meeting, at(10), EARLY, at(9, 45)) == at(9, 45)
    assert told_last(meeting, at(10), EARLY, at(10)) == at(10)
    assert told_next(meeting, at(10), at(9, 45)) == at(10)
    assert told_next(meeting, at(10), at(10)) is None


def test_a_visit_is_told_an_hour_before() -> None:
    assert told_last(EntryKind.HOME_VISIT, at(14), EARLY, at(13)) == at(13)
    assert max(leads_of(EntryKind.HOME_VISIT).before) <= LONGEST


def test_a_deadline_is_told_as_it_becomes_urgent_and_as_it_passes() -> None:
    due = at(16)
    told = told_last(EntryKind.QUALIFY, due, EARLY, at(9))
    assert told == at(8)
    assert urgency(due, told - timedelta(seconds=1)) is Urgency.SOON
    assert urgency(due, told + timedelta(seconds=1)) is Urgency.URGENT
    assert told_last(EntryKind.QUALIFY, due, EARLY, at(16)) == due


def test_what_was_made_within_its_lead_is_not_told_at_once() -> None:
    assert told_last(EntryKind.QUALIFY, at(16), at(12), at(12)) is None
    assert told_last(EntryKind.QUALIFY, at(16), at(12), at(16)) == at(16)


def test_later_today_offers_what_is_still_to_come_today() -> None:
    assert list(laters(at(8), CLOSES)) == [Later.HOUR, Later.AFTERNOON, Later.CLOSING]
    assert list(laters(at(12, 30), CLOSES)) == [Later.AFTERNOON, Later.HOUR, Later.CLOSING]
    assert list(laters(at(15, 40), CLOSES)) == [Later.HOUR]
    assert laters(at(23, 10), CLOSES) == {}
    assert set(LATERS) == set(Later)


def test_a_time_that_has_passed_is_refused() -> None:
    with pytest.raises(Refused):
        put_off_until(EntryKind.QUALIFY, at(20), None, at(14))


def test_an_appointment_comes_back_as_it_begins_however_long_it_is_put_off() -> None:
    assert put_off_until(EntryKind.MEETING, at(10), at(15, 30), at(9, 45)) == at(10)
    assert put_off_until(EntryKind.QUALIFY, at(8), at(10), at(9)) == at(10)


@given(KINDS, MOMENTS, st.timedeltas(timedelta(0), timedelta(days=3)), st.sampled_from(Later))
def test_putting_off_never_passes_the_day_nor_the_entrys_own_time(
    kind: EntryKind, now: datetime, ahead: timedelta, later: Later
) -> None:
    due = now + ahead
    closes = at_wall_clock(local(now).date(), 16)
    chosen = laters(now, closes).get(later)
    if chosen is None:
        return
    until = put_off_until(kind, due, chosen, now)
    assert until > now
    assert local(until).date() == local(now).date()
    assert not now < due < until, "the deadline passes before one is told again"


@given(KINDS, MOMENTS, MOMENTS, MOMENTS)
def test_once_its_time_has_come_an_entry_is_told_until_it_is_settled(
    kind: EntryKind, due: datetime, made: datetime, now: datetime
) -> None:
    came = came_at(kind, due, made, None, now)
    if made < due <= now:
        assert came == due
    if came is not None:
        assert made < came <= now
        assert came_at(kind, due, made, now + timedelta(minutes=1), now) is None
        assert came_at(kind, due, made, now, now) == now


def test_every_lead_ends_with_the_time_itself_and_has_a_source() -> None:
    for kind in (*OF_KIND, EntryKind.MEETING, EntryKind.OTHER):
        leads = leads_of(kind)
        assert leads.before[-1] == timedelta(0)
        assert list(leads.before) == sorted(leads.before, reverse=True)
        assert leads.source.name
