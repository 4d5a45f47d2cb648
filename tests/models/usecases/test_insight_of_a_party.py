"""A party asks to see the file (partsaktindsigt): seven working days, and a reference."""

from collections.abc import Mapping
from datetime import date
from typing import Final

import pytest

from models.audit.acts import Act
from models.calendar.entry import Entry, EntryKind, EntryStatus
from models.calendar.hours import STANDARD
from models.cases.case import PoliceAnswer
from models.forms.answers import Value
from models.kernel.clock import at_wall_clock
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId
from models.law.insight import party_access_by
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.delete_concern import STILL_OPEN, DeleteConcern
from models.usecases.insight import NOT_LATER
from models.usecases.party_access import ASKED_BEFORE, AskPartyAccess
from tests.casework import acts_of, answer, open_case
from tests.models.usecases.test_insight import rejected
from tests.office import TestOffice

ASKED: Final[Mapping[str, Value]] = {
    "who": "citizen",
    "on": "2026-01-14",
    "reference": "F2 2026-17",
}


def waiting(office: TestOffice, case: CaseId) -> list[Entry]:
    with office.begin() as work:
        found = work.entries.open_of_case(case)
    return [each for each in found if each.kind is EntryKind.PARTY_ACCESS]


def of_concern(office: TestOffice, concern: ConcernId) -> list[Entry]:
    with office.begin() as work:
        found = work.entries.open_of_concern(concern)
    return [each for each in found if each.kind is EntryKind.PARTY_ACCESS]


@pytest.mark.parametrize(
    ("asked", "by"),
    [
        (date(2026, 1, 14), date(2026, 1, 23)),  # a Wednesday: the day itself is not counted
        (date(2026, 1, 17), date(2026, 1, 27)),  # a Saturday
        (date(2026, 3, 30), date(2026, 4, 13)),  # Monday before Easter: three days are closed
        (date(2026, 4, 1), date(2026, 4, 15)),  # the day before Maundy Thursday
        (date(2026, 4, 2), date(2026, 4, 15)),  # Maundy Thursday itself
        (date(2026, 12, 23), date(2027, 1, 5)),  # Christmas Day and New Year
    ],
)
def test_seven_working_days_after_the_day_of_receipt(asked: date, by: date) -> None:
    assert party_access_by(asked, STANDARD.next_day) == by


def test_it_is_due_at_closing_time_and_stands_in_story_and_log(office: TestOffice) -> None:
    case = CaseId(open_case(office).case_id)
    AskPartyAccess(office.begin)(Kind.CASE, case, ASKED)
    (entry,) = waiting(office, case)
    assert entry.due_at == at_wall_clock(date(2026, 1, 23), 16, 0)
    assert (entry.origin, entry.origin_at) == (
        "party_access",
        at_wall_clock(date(2026, 1, 14), 0, 0),
    )
    assert entry.owner_id == office.user.id
    assert acts_of(office)[-1] == Act.PARTY_ACCESS_ASKED
    with office.begin() as work:
        (told,) = [
            each.happening
            for each in work.story.of_case(case)
            if each.happening.kind == "party_access_asked"
        ]
    assert (told.data, told.words) == ({"asker": "citizen"}, "F2 2026-17")


def test_the_same_request_is_written_once_but_a_custody_holders_is_another(
    office: TestOffice,
) -> None:
    case = CaseId(open_case(office).case_id)
    ask = AskPartyAccess(office.begin)
    ask(Kind.CASE, case, ASKED)
    with pytest.raises(Refused) as twice:
        ask(Kind.CASE, case, {**ASKED, "reference": ""})
    assert (twice.value.why, twice.value.field) == (ASKED_BEFORE, "on")
    ask(Kind.CASE, case, {**ASKED, "who": "custody"})
    ask(Kind.CASE, case, {**ASKED, "on": "2026-01-13"})
    assert len(waiting(office, case)) == 3


def test_it_cannot_have_come_tomorrow(office: TestOffice) -> None:
    case = open_case(office).case_id
    with pytest.raises(Refused) as late:
        AskPartyAccess(office.begin)(Kind.CASE, case, {**ASKED, "on": "2026-01-15"})
    assert (late.value.why, late.value.field) == (NOT_LATER, "on")


def test_it_goes_on_while_the_case_rests_and_ends_by_saying_so(office: TestOffice) -> None:
    case = CaseId(open_case(office).case_id)
    ask = AskPartyAccess(office.begin)
    ask(Kind.CASE, case, ASKED)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    ask(Kind.CASE, case, {**ASKED, "who": "representative"})
    first, second = waiting(office, case)
    for each in (first, second):
        CompleteEntry(office.begin)(Completion(each.id, "Givet delvist, F2 2026-17"))
    assert not waiting(office, case)
    with office.begin() as work:
        done = work.entries.get(first.id)
    assert (done.status, done.outcome) == (EntryStatus.DONE, "Givet delvist, F2 2026-17")


def test_a_rejected_concern_is_kept_until_it_is_decided(office: TestOffice) -> None:
    concern = rejected(office)
    AskPartyAccess(office.begin)(Kind.CONCERN, concern, ASKED)
    with pytest.raises(Refused) as kept:
        DeleteConcern(office.begin)(concern)
    assert kept.value.why == STILL_OPEN
    (entry,) = of_concern(office, concern)
    CompleteEntry(office.begin)(Completion(entry.id, "Afslået, F2 2026-17"))
    DeleteConcern(office.begin)(concern)
    assert (
        office.database.value("SELECT count(*) FROM answer WHERE form = 'party_access_asked'")
        == 0
    )
