"""An asylum centre calls: the case asks by itself whether the centre has reported too."""

import pytest

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.usecases.check_operator import CheckOperator
from models.usecases.go_further import Further, GoFurther
from models.usecases.resume_case import Request, ResumeCase
from tests.casework import (
    answer,
    entry_of,
    kinds_of,
    lives_at,
    open_case,
    register,
    see_earlier,
)
from tests.office import TestOffice

K = EntryKind
CENTRE = {"reporter_type": "asylum_centre", "reporter_name": "Centerlederen"}
GROWN = {"about_name": "Freja Eksempel", "about_age": "25", "about_cpr": "6711004902"}
BOTH = {"to_police": "yes", "to_pet": "yes"}


def test_the_case_asks_from_its_first_day(office: TestOffice) -> None:
    opened = open_case(office, **GROWN, **CENTRE)
    entry = entry_of(office, opened.case_id, K.CHECK_OPERATOR)
    assert entry.due_at.date() == office.clock.now().date()


@pytest.mark.parametrize("who", ["private", "police"])
def test_no_other_caller_brings_it(office: TestOffice, who: str) -> None:
    opened = open_case(office, **GROWN, reporter_type=who, reporter_name="Per Test")
    assert K.CHECK_OPERATOR not in kinds_of(office, opened.case_id)


def joined(office: TestOffice, **second: str) -> set[EntryKind]:
    first = open_case(office, **GROWN, **second)
    late = register(office, **GROWN, **CENTRE)
    see_earlier(office.begin, late)
    for each in (first.concern_id, late):
        lives_at(office, each)
    if second:
        entry = entry_of(office, first.case_id, K.CHECK_OPERATOR)
        CheckOperator(office.begin)(entry.id, BOTH)
    GoFurther(office.begin)(Further(late, join=first.case_id))
    return kinds_of(office, first.case_id)


def test_a_later_call_from_the_centre_brings_it(office: TestOffice) -> None:
    assert K.CHECK_OPERATOR in joined(office)


def test_once_both_are_told_nobody_asks_again(office: TestOffice) -> None:
    assert K.CHECK_OPERATOR not in joined(office, **CENTRE)


def test_at_rest_nobody_asks_and_resumed_it_comes_back(office: TestOffice) -> None:
    opened = open_case(office, **GROWN, **CENTRE)
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    assert K.CHECK_OPERATOR not in kinds_of(office, opened.case_id)
    ResumeCase(office.begin)(Request(opened.case_id, "Vagthavende", office.clock.now()))
    assert K.CHECK_OPERATOR in kinds_of(office, opened.case_id)
