"""A panel is called on a case: the meeting and its first point, or nothing."""

import pytest

from models.audit.acts import Act
from models.cases.case import PoliceAnswer
from models.forms.answers import Value
from models.kernel.errors import Refused
from models.meetings.kinds import MeetingKind
from models.meetings.waiting import PERSON
from models.ports.records import NotFoundError
from models.usecases.call_panel import CallPanel
from models.usecases.meeting_agenda import ShowMeeting
from models.workflow.movement import CLOSED
from models.workflow.stages import SUSPENDED
from tests.casework import acts_of, answer, open_case
from tests.closing import close, ready_case
from tests.colleagues import LEA, PIA, join
from tests.office import ANE, BO, TestOffice

PANEL: dict[str, Value] = {
    "date": "2026-01-16", "time": "09:00", "until": "10:00", "place": "Lokale 2",
    "chair": ANE.id,
}  # fmt: skip


def meetings(office: TestOffice) -> list[str]:
    with office.begin() as work:
        return [each.number for each in work.meetings.coming(work.now)]


def test_the_case_stands_on_the_agenda_of_the_panel_at_once(office: TestOffice) -> None:
    case = open_case(office)
    made = CallPanel(office.begin)(case.case_id, PANEL)
    shown = ShowMeeting(office.begin)(made.id)
    assert shown.meeting.kind is MeetingKind.PANEL
    (row,) = shown.agenda
    assert row.point is not None
    assert (row.point.case_id, row.point.why, row.position) == (case.case_id, PERSON, 1)
    assert [each.user_id for each in shown.participants] == [ANE.id]
    assert acts_of(office)[-2:] == [Act.MEETING_PLANNED, Act.POINT_CHOSEN]


@pytest.mark.parametrize("rests", [True, False])
def test_no_panel_on_a_case_that_rests_or_is_closed(office: TestOffice, *, rests: bool) -> None:
    case = ready_case(office).case_id
    if rests:
        answer(office, case, PoliceAnswer.TAKES_OVER)
    else:
        close(office, case)
    with pytest.raises(Refused) as caught:
        CallPanel(office.begin)(case, {**PANEL, "date": "2025-01-01"})
    assert caught.value.why is (SUSPENDED if rests else CLOSED), "that first, whatever is typed"
    assert meetings(office) == []


def test_what_will_not_do_leaves_no_meeting_behind(office: TestOffice) -> None:
    case = open_case(office)
    with pytest.raises(Refused) as caught:
        CallPanel(office.begin)(case.case_id, {**PANEL, "place": "Hos S-2026-0001"})
    assert caught.value.field == "place"
    assert meetings(office) == []


def test_on_a_case_that_one_may_not_see_none_is_called(office: TestOffice) -> None:
    join(office, BO, LEA, PIA)
    case = open_case(office)
    with pytest.raises(NotFoundError):
        CallPanel(office.begin_as(PIA))(case.case_id, PANEL)
    assert meetings(office) == []
