"""The office sets its hours: what is due from then on follows them, what stands does not move."""

from datetime import date

import pytest

from models.calendar.entry import EntryKind
from models.calendar.hours import STANDARD
from models.calendar.set_hours import DutyNumber, usual_answers
from models.forms.answers import Value
from models.kernel.clock import at_wall_clock
from models.kernel.errors import Refused
from models.kernel.ids import ConcernId
from models.office.office import NOT_YOUR_ROLE
from models.usecases.further_call import FurtherCall, TakeFurtherCall
from models.usecases.office_hours import SetDutyNumbers, SetOfficeHours, ShowOfficeTimes
from tests.calls import call
from tests.casework import register
from tests.office import ANE, BO, TestOffice

WORKING: dict[str, Value] = {
    **usual_answers(),
    "working": ["h24"],
    "closings": [{"day": "16.1.", "begins": "12:00"}],
}


def due(office: TestOffice, concern: ConcernId, kind: EntryKind) -> tuple[object, str]:
    with office.begin() as work:
        found = [each for each in work.entries.open_of_concern(concern) if each.kind is kind]
    return found[-1].due_at, found[-1].origin


def test_an_office_has_the_usual_hours_until_it_sets_its_own(office: TestOffice) -> None:
    shown = ShowOfficeTimes(office.begin_as(BO))()
    assert (shown.opening, shown.duty, shown.version, shown.since) == (STANDARD, (), 0, None)
    office.wait(minutes=5)
    SetOfficeHours(office.begin)(WORKING)
    SetOfficeHours(office.begin)({**WORKING, "closes_time": "15:00"})
    SetDutyNumbers(office.begin)(
        {"numbers": [{"function": "Socialvagten", "phone": "20304050"}]}
    )
    shown = ShowOfficeTimes(office.begin_as(BO))()
    assert (shown.version, shown.since, shown.by) == (2, office.clock.now(), ANE.id)
    assert shown.hours["closes_time"] == "15:00"
    assert shown.duty == (DutyNumber("Socialvagten", "20304050"),)


def test_a_deadline_counts_working_hours_only_where_the_office_chose_it(
    office: TestOffice,
) -> None:
    before = register(office)
    stood = due(office, before, EntryKind.ASSESSMENT)
    SetOfficeHours(office.begin)(WORKING)
    assert due(office, before, EntryKind.ASSESSMENT) == stood  # what stands is not moved
    assert stood == (at_wall_clock(date(2026, 1, 15), 8, 30), "severity_24")
    # Wednesday 8.30: 7.5 hours, Thursday 8, Friday 4 (a half day), Monday 4.5.
    after = register(office)
    monday = at_wall_clock(date(2026, 1, 19), 12, 30)
    assert due(office, after, EntryKind.ASSESSMENT) == (monday, "severity_24w")
    with office.begin() as work:
        assert work.concerns.get(after).due_at == monday
    other = register(office, severity="h48")
    friday = at_wall_clock(date(2026, 1, 16), 8, 30)
    assert due(office, other, EntryKind.ASSESSMENT) == (friday, "severity_48")


def test_immediately_and_a_childs_report_never_wait(office: TestOffice) -> None:
    SetOfficeHours(office.begin)({**WORKING, "working": ["h24", "h48", "h72"]})
    now = office.clock.now()
    concern = register(office, severity="now", about_age="15")
    assert due(office, concern, EntryKind.ASSESSMENT) == (now, "severity_now")
    assert due(office, concern, EntryKind.CHILD_REPORT) == (now, "child_at_once")


def test_a_further_call_counts_as_the_office_chose(office: TestOffice) -> None:
    SetOfficeHours(office.begin)({**WORKING, "working": ["h24", "h72"]})
    concern = register(office, severity="h72")
    given = call(office, None, words="Han ringede igen", severity="h24")
    TakeFurtherCall(office.begin)(FurtherCall(concern, given))
    monday = at_wall_clock(date(2026, 1, 19), 12, 30)
    assert due(office, concern, EntryKind.ASSESSMENT) == (monday, "called_again_24w")


def test_after_the_call_is_the_same_working_day_of_this_office(office: TestOffice) -> None:
    SetOfficeHours(office.begin)({**WORKING, "closes_time": "09:00"})
    concern = register(office)
    assert due(office, concern, EntryKind.AFTER_CALL) == (
        at_wall_clock(date(2026, 1, 15), 9), "same_day",
    )  # fmt: skip


def test_only_whoever_decides_for_the_office_sets_them(office: TestOffice) -> None:
    for act in (SetOfficeHours, SetDutyNumbers):
        with pytest.raises(Refused) as refused:
            act(office.begin_as(BO))({})
        assert refused.value.why is NOT_YOUR_ROLE


def test_what_is_wrong_is_said_at_its_field(office: TestOffice) -> None:
    with pytest.raises(Refused) as refused:
        SetOfficeHours(office.begin)({**WORKING, "closes_time": "07:00"})
    assert refused.value.field == "closes_time"
    with pytest.raises(Refused) as refused:
        SetDutyNumbers(office.begin)({"numbers": [{"function": "Vagt", "phone": "1"}]})
    assert refused.value.field == "numbers.0.phone"
