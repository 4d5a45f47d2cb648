"""The walk itself: a day, a night, the next day."""

from models.calendar.entry import EntryKind
from tests.scenarios.walk import Walk
from ui.tour import people


def test_a_case_of_monday_is_there_on_thursday(walk: Walk) -> None:
    walk.call({**people.HALF_A_CALL, **people.REST_OF_THE_CALL})
    walk.after_call(dict(people.AFTER_THE_CALL))
    walk.further()
    assert EntryKind.CHILD_REPORT in walk.kinds()
    walk.unlock("2026-01-15", "08:00")
    walk.open_case()
    assert walk.stored().number == "S-2026-0001"
    assert walk.case.main_words()
    walk.require_whole_log()
