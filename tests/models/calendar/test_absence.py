"""Holiday and leave: days, deputies, and what cannot stand beside each other."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar.absence import (
    AWAY_ALREADY,
    BACKWARDS,
    DEPUTY_AWAY,
    NOT_ONESELF,
    OVER,
    PAST,
    STANDS_IN,
    TOO_LONG,
    Absence,
    clash,
)
from models.calendar.hours import STANDARD, Closing, OpeningHours
from models.kernel.clock import at_wall_clock
from models.kernel.errors import Refused
from models.kernel.ids import AbsenceId, CaseId, UserId

A, B, C, D = (UserId(each) for each in "abcd")
NOW = at_wall_clock(date(2026, 1, 14), 8, 30)
MONDAY, FRIDAY = date(2026, 2, 2), date(2026, 2, 13)


def away(
    user: UserId = A,
    deputy: UserId = B,
    first: date = MONDAY,
    last: date = FRIDAY,
    key: str = "x",
) -> Absence:
    return Absence.planned(AbsenceId(key), user, deputy, (first, last), NOW, C, " Nøglen ")


def test_it_holds_from_midnight_to_midnight_in_denmark() -> None:
    absence = away()
    assert absence.starts_at == at_wall_clock(MONDAY, 0)
    assert absence.ends_at == at_wall_clock(date(2026, 2, 14), 0)
    assert not absence.holds(absence.starts_at - timedelta(seconds=1))
    assert absence.holds(absence.starts_at)
    assert not absence.holds(absence.ends_at)
    assert (absence.working_days(STANDARD.works_on), absence.words) == (10, "Nøglen")


def test_who_falls_ill_today_is_away_from_now_on() -> None:
    assert away(first=NOW.date(), last=NOW.date()).starts_at == NOW


def test_days_on_which_the_office_is_closed_are_no_working_days() -> None:
    closed = OpeningHours(closings=(Closing(2, 4), Closing(2, 14)))
    assert away().working_days(closed.works_on) == 9


def test_public_holidays_are_no_working_days() -> None:
    assert (
        away(first=date(2026, 4, 1), last=date(2026, 4, 7)).working_days(STANDARD.works_on) == 2
    )


@pytest.mark.parametrize(
    ("first", "last", "deputy", "why"),
    [
        (FRIDAY, MONDAY, B, BACKWARDS),
        (date(2026, 1, 13), FRIDAY, B, PAST),
        (MONDAY, date(2026, 8, 14), B, TOO_LONG),
        (MONDAY, FRIDAY, A, NOT_ONESELF),
    ],
)
def test_days_and_deputies_that_will_not_do(
    first: date, last: date, deputy: UserId, why: object
) -> None:
    with pytest.raises(Refused) as caught:
        away(deputy=deputy, first=first, last=last)
    assert caught.value.why is why


def test_it_is_prolonged_shortened_and_ended() -> None:
    absence = away()
    absence.until(date(2026, 2, 20), NOW)
    assert absence.working_days(STANDARD.works_on) == 15
    during = at_wall_clock(date(2026, 2, 4), 9)
    absence.until(date(2026, 2, 4), during)
    for last, why in ((date(2026, 2, 3), PAST), (date(2026, 1, 30), BACKWARDS)):
        with pytest.raises(Refused) as caught:
            absence.until(last, during)
        assert caught.value.why is why
    absence.end(during)
    assert absence.ends_at == during
    for act in (
        lambda: absence.end(during),
        lambda: absence.until(FRIDAY, during),
        lambda: absence.give(C, {}, during),
    ):
        with pytest.raises(Refused) as caught:
            act()
        assert caught.value.why is OVER


def test_single_matters_may_go_to_another() -> None:
    absence, case = away(), CaseId("case")
    absence.give(B, {case: C}, NOW)
    assert (absence.has(case), absence.has(CaseId("other")), absence.has(None)) == (C, B, B)
    assert absence.deputies == {B, C}
    absence.give(B, {case: A}, NOW)
    assert absence.deputies == {B}, "what stays with its owner has no deputy"
    with pytest.raises(Refused):
        absence.give(A, {}, NOW)


def test_nobody_is_away_twice_nor_stands_in_while_away() -> None:
    first = away()
    twice = clash(away(deputy=C, key="y"), [first])
    assert twice is not None
    assert (twice.words, twice.who, twice.field) == (AWAY_ALREADY, A, "from_on")
    chain = clash(away(C, A, key="y"), [first])
    assert chain is not None
    assert (chain.words, chain.who, chain.field) == (DEPUTY_AWAY, A, "deputy")
    leaves = clash(away(B, C, key="y"), [first])
    assert leaves is not None
    assert (leaves.words, leaves.who, leaves.field) == (STANDS_IN, B, "from_on")
    single = away(C, B, key="y")
    single.exceptions = {CaseId("case"): A}
    found = clash(single, [first])
    assert found is not None
    assert found.field == "exceptions"
    assert clash(first, [first]) is None
    later = away(B, C, date(2026, 2, 14), date(2026, 2, 15), key="y")
    assert clash(later, [first]) is None


PEOPLE = st.sampled_from([A, B, C, D])
DAYS = st.integers(0, 40)
PLANS = st.lists(st.tuples(PEOPLE, PEOPLE, PEOPLE, DAYS, DAYS), max_size=12)
CASE = CaseId("case")


@given(PLANS, st.integers(0, 24 * 90))
def test_whatever_is_allowed_nobody_who_stands_in_is_away(
    plans: list[tuple[UserId, UserId, UserId, int, int]], hours: int
) -> None:
    kept: list[Absence] = []
    for number, (user, deputy, other, first, length) in enumerate(plans):
        begins = NOW.date() + timedelta(days=first)
        days = (begins, begins + timedelta(days=length))
        try:
            made = Absence.planned(AbsenceId(str(number)), user, deputy, days, NOW, D)
        except Refused:
            continue
        made.exceptions = {CASE: other}
        if clash(made, kept) is None:
            kept.append(made)
    at: datetime = NOW + timedelta(hours=hours)
    here = [each for each in kept if each.holds(at)]
    gone = [each.user_id for each in here]
    assert len(gone) == len(set(gone)), "somebody is away twice"
    for absence in here:
        assert not absence.deputies & set(gone), "a deputy is away"
