"""Name and address protection that runs out has a reminder, one and the right one."""

from datetime import date, datetime, timedelta

import pytest

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.kernel.clock import local
from models.kernel.ids import ConcernId
from models.kernel.text import plain
from models.usecases.close_case import CloseMistake, ReopenCase, Reopening
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.end_concern import RejectConcern
from models.usecases.entries import Planned
from models.usecases.go_further import Further, GoFurther
from models.usecases.merge_persons import MergePersons, Merging, UndoMerge
from models.usecases.open_concern import OpenConcern
from models.usecases.resume_case import Request, ResumeCase
from tests.casework import answer, open_case, register, see_earlier
from tests.models.usecases.test_merge_persons import alter, merges, two
from tests.office import ANE, TestOffice

HENRIK = {"name": "Henrik Prøvegaard", "cpr": "610187-0901", "street": "Demosgade 39, st.",
          "postcode": "9999"}  # fmt: skip


def written(office: TestOffice, concern: ConcernId, until: str, protected: str = "yes") -> None:
    more = {"protection_until": until} if until else {}
    CompleteAfterCall(office.begin)(
        AfterCall(concern, {**HENRIK, "address_protected": protected, **more})
    )


def reminders(office: TestOffice) -> list[tuple[date, str, str]]:
    """Day, and whether on a case or concern, of every open reminder."""
    rows = office.database.sql.execute(
        "SELECT due_at, coalesce(case_id, ''), coalesce(concern_id, '') FROM entry "
        "WHERE kind = ? AND status = 'open' ORDER BY due_at",
        (EntryKind.PROTECTION_EXPIRES,),
    ).fetchall()
    return [
        (local(datetime.fromisoformat(due)).date(), case, concern)
        for due, case, concern in rows
    ]


def test_a_protection_with_an_end_is_reminded_of_two_weeks_before(office: TestOffice) -> None:
    concern = register(office, about_name="Henrik Prøvegaard")
    written(office, concern, "2026-06-01")
    assert reminders(office) == [(date(2026, 5, 18), "", concern)]
    entry = next(
        each
        for each in OpenConcern(office.begin)(concern).open_entries
        if each.kind is EntryKind.PROTECTION_EXPIRES
    )
    assert plain(entry.origin) == "The protection lasts until {moment}"
    assert local(entry.origin_at).date() == date(2026, 6, 1)


def test_one_that_ends_before_that_is_due_now(office: TestOffice) -> None:
    concern = register(office, about_name="Henrik Prøvegaard")
    written(office, concern, "2026-01-20")
    assert reminders(office) == [(date(2026, 1, 14), "", concern)]


@pytest.mark.parametrize(("until", "protected"), [("", "yes"), ("", "no"), ("", "unknown")])
def test_without_an_end_there_is_none(office: TestOffice, until: str, protected: str) -> None:
    concern = register(office, about_name="Henrik Prøvegaard")
    written(office, concern, until, protected)
    assert reminders(office) == []


def test_a_new_end_replaces_it_and_the_same_leaves_it(office: TestOffice) -> None:
    concern = register(office, about_name="Henrik Prøvegaard")
    written(office, concern, "2026-06-01")
    (first,) = reminders(office)
    written(office, concern, "2026-06-01")
    assert reminders(office) == [first]
    written(office, concern, "2027-06-01")
    assert [day for day, *_ in reminders(office)] == [date(2027, 5, 18)]
    written(office, concern, "", "no")
    assert reminders(office) == []


def test_it_goes_along_into_the_case_and_ends_with_a_rejected_concern(
    office: TestOffice,
) -> None:
    concern = register(office, about_name="Henrik Prøvegaard")
    written(office, concern, "2026-06-01")
    went = GoFurther(office.begin)(Further(concern))
    assert [case for _, case, _ in reminders(office)] == [went.case_id]
    other = register(office, about_name="Freja Eksempel", about_age="30")
    CompleteAfterCall(office.begin)(AfterCall(other, {
        "name": "Freja Eksempel", "address_protected": "yes", "protection_until": "2026-07-01",
    }))  # fmt: skip
    assert len(reminders(office)) == 2
    see_earlier(office.begin, other)
    RejectConcern(office.begin)(other, "Intet i det")
    written(office, concern, "2026-08-01")
    assert [(case, day) for day, case, _ in reminders(office)] == [
        (went.case_id, date(2026, 7, 20))
    ]


def test_a_merge_reminds_of_the_longest_and_its_undo_of_what_was(office: TestOffice) -> None:
    case = open_case(office, about_name="Henrik Prøvegaard")
    written(office, case.concern_id, "2026-06-01")
    _, _, kept, other = two(office)
    alter(office, kept, address_protected="yes", protection_until="2026-06-01")
    alter(office, other, address_protected="yes", protection_until="2026-09-01")
    before = reminders(office)
    MergePersons(office.begin)(Merging(kept, other, {}))
    assert date(2026, 8, 18) in [day for day, *_ in reminders(office)]
    UndoMerge(office.begin)(merges(office)[-1])
    after = [day for day, *_ in reminders(office)]
    assert after.count(date(2026, 8, 18)) == 1  # the other's own, on the other's own concern
    assert set(before) <= set(reminders(office))


def test_it_is_back_when_the_case_goes_on_again(office: TestOffice) -> None:
    opened = open_case(office, about_name="Henrik Prøvegaard")
    written(office, opened.concern_id, "2026-06-01")
    assert reminders(office) == [(date(2026, 5, 18), opened.case_id, "")]
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    assert reminders(office) == []
    ResumeCase(office.begin)(Request(opened.case_id, "Vagthavende", office.clock.now()))
    assert reminders(office) == [(date(2026, 5, 18), opened.case_id, "")]


def test_what_is_written_up_while_it_rests_is_reminded_of_afterwards(
    office: TestOffice,
) -> None:
    opened = open_case(office, about_name="Henrik Prøvegaard")
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    with office.begin() as work:
        subject = work.cases.get(opened.case_id).subject_id
    alter(office, subject, address_protected="yes", protection_until="2026-06-01")
    assert reminders(office) == []
    ResumeCase(office.begin)(Request(opened.case_id, "Vagthavende", office.clock.now()))
    assert reminders(office) == [(date(2026, 5, 18), opened.case_id, "")]


def test_it_is_back_when_a_closed_case_is_reopened(office: TestOffice) -> None:
    opened = open_case(office, about_name="Henrik Prøvegaard", about_age="40")
    written(office, opened.concern_id, "2026-06-01")
    CloseMistake(office.begin)(opened.case_id, "En prøve")
    assert reminders(office) == []
    step = Planned(EntryKind.FOLLOW_UP, office.clock.now() + timedelta(days=1))
    ReopenCase(office.begin)(Reopening(opened.case_id, "Fortsætter", ANE.id, step))
    assert reminders(office) == [(date(2026, 5, 18), opened.case_id, "")]
