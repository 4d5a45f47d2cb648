"""The go-live list: every point asked for, none counted before it is on record."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from models.forms.answers import check
from models.office.go_live import DEMANDS, RECORDED, OnRecord, Point, lacking

GIVEN = {"done_on": "2026-01-14", "who": "Ane Øvelund, leder", "where": "2026-77", "remark": ""}


@given(st.sets(st.sampled_from(list(Point))))
def test_exactly_what_is_not_on_record_is_lacking(recorded: set[Point]) -> None:
    known = dict.fromkeys(recorded, OnRecord.of(GIVEN))
    assert set(lacking(known)) == set(Point) - recorded
    assert list(lacking(known)) == [point for point in Point if point not in recorded]


def test_every_point_says_what_to_do_and_why() -> None:
    assert set(DEMANDS) == set(Point)
    assert len({demand.title.source for demand in DEMANDS.values()}) == len(Point)


def test_a_point_needs_day_person_and_place() -> None:
    assert not check(RECORDED, GIVEN, submit=True)
    for key in ("done_on", "who", "where"):
        found = check(RECORDED, {**GIVEN, key: ""}, submit=True)
        assert [problem.field for problem in found] == [key]


def test_what_was_recorded_is_read_back() -> None:
    answers = {**GIVEN, "remark": "Set på bærbar 7"}
    assert OnRecord.of(answers) == OnRecord(
        date(2026, 1, 14), "Ane Øvelund, leder", "2026-77", "Set på bærbar 7"
    )
