"""The office's hours as they are written: what is read, and what is refused."""

from datetime import date, time

import pytest

from models.calendar.hours import STANDARD, Closing
from models.calendar.set_hours import (
    DutyNumber,
    hours_from,
    numbers_from,
    problems_of,
    usual_answers,
)
from models.forms.answers import Value
from models.law.severity import Severity


def test_an_office_that_set_nothing_has_the_usual_hours() -> None:
    assert problems_of(usual_answers()) == ()
    assert hours_from(usual_answers()) == STANDARD


def test_hours_are_read_as_written() -> None:
    answers = {
        **usual_answers(),
        "differs": [{"day": "3", "opens": "10:00", "closes": "17:30"}],
        "closings": [
            {"day": "24.12."},
            {"day": "5. 6", "begins": "12:00"},
            {"day": "29.2."},
            {"day": "14.05.2027", "begins": ""},
        ],
        "working": ["h48", "now"],
    }
    assert problems_of(answers)[0].field == "working"  # "immediately" is not offered
    found = hours_from(answers)
    assert found.week[3] == (time(10), time(17, 30))
    assert found.week[4] == (time(8), time(16))
    assert found.closings == (
        Closing(12, 24),
        Closing(6, 5, begins=time(12)),
        Closing(2, 29),
        Closing(5, 14, 2027),
    )
    assert found.working == {Severity.H48}
    assert found.span(date(2026, 6, 5)) == (time(8), time(12))


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"days": []}, "days"),
        ({"opens_time": "16:00"}, "closes_time"),
        ({"differs": [{"day": "4", "opens": "14:00", "closes": "09:00"}]}, "differs.0.closes"),
        ({"closings": [{"day": "31.2."}]}, "closings.0.day"),
        ({"closings": [{"day": "jul"}]}, "closings.0.day"),
        ({"closings": [{"day": "29.2.2027"}]}, "closings.0.day"),
        ({"closings": [{"day": "1.1."}] * 41}, "closings"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(wrong: dict[str, Value], field: str) -> None:
    assert [each.field for each in problems_of({**usual_answers(), **wrong})] == [field]


def test_duty_numbers_are_functions_and_phones() -> None:
    rows = [
        {"function": " Socialvagten ", "phone": "20 30 40 50"},
        {"function": "", "phone": ""},
    ]
    assert numbers_from({"numbers": rows}) == (DutyNumber("Socialvagten", "20 30 40 50"),)
