"""What repeats: planned, laid a year ahead, moved, changed, called off and ended."""

from datetime import date, datetime, timedelta

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import APPOINTMENTS, Entry, EntryKind, EntryStatus
from models.calendar.history import EntryView
from models.calendar.participants import Participant
from models.calendar.recurrence import Closed, Every, Rule
from models.calendar.settling import VISIT_MOVES
from models.cases.case import PoliceAnswer
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, EntryId, SeriesId, UserId
from models.kernel.text import plain
from models.usecases.change_entry import (
    NOT_A_COLLEAGUE,
    NOTHING_NEW,
    ChangeEntry,
    NewParticulars,
)
from models.usecases.change_rhythm import ChangeRhythm, NewRhythm
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.entries import NEXT_NEEDED, NOT_IN_THE_PAST
from models.usecases.move_entry import NO_SERIES, Move, MoveEntry
from models.usecases.not_possible_entry import NotPossible, NotPossibleEntry
from models.usecases.open_case_view import OpenCaseView
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.resume_case import Request, ResumeCase
from models.usecases.series import NO_DAY
from models.usecases.show_entry import ShowEntry
from models.usecases.take_case import TakeCase
from models.usecases.transitions import CatchUp
from tests.casework import acts_of, answer, open_case, register
from tests.closing import close, ready_case
from tests.colleagues import LEA, join
from tests.models.usecases.test_two_cases import decide, joined
from tests.office import ANE, BO, TestOffice
from tests.visiting import plan as plan_visit

FIRST = date(2026, 1, 22)  # a Thursday
PEOPLE = (Participant(LEA.id), Participant(authority="ssp", function="SSP-konsulent"))


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    join(office, BO, LEA)
    found = open_case(office, about_age="40").case_id
    answer(office, found)
    return found


def plan(office: TestOffice, case: CaseId, rule: Rule | None = None, **more: object) -> Entry:
    """Plan an appointment of an hour every 14 days on Thursdays at ten; return the first."""
    first = rule.first if rule else FIRST
    starts = at_wall_clock(first, 10)
    given: dict[str, object] = {
        "ends_at": starts + timedelta(hours=1), "place": "Rådhuset", **more,
    }  # fmt: skip
    made = PlanFollowUp(office.begin)(
        FollowUp(
            case,
            EntryKind.FOLLOW_UP,
            starts,
            repeats=rule or Rule(first, Every.WEEK, 2),
            **given,  # type: ignore[arg-type]
        )
    )
    with office.begin() as work:
        return work.entries.get(made.entry_id)


def days(office: TestOffice, series: SeriesId | None) -> list[Entry]:
    assert series is not None
    with office.begin() as work:
        return list(work.entries.open_of_series(series))


def dates(entries: list[Entry], many: int = 4) -> list[tuple[int, int, int, int]]:
    """Day, month, hour and minute of the first few, on Danish clocks."""
    walls = [local(each.due_at) for each in entries[:many]]
    return [(wall.day, wall.month, wall.hour, wall.minute) for wall in walls]


def told(office: TestOffice, case: CaseId, kind: str) -> list[str]:
    lines = OpenCaseView(office.begin)(case, "Prøve").story
    return [plain(line.sentence) for line in lines if line.kind == kind]


def get(office: TestOffice, key: EntryId) -> Entry:
    with office.begin() as work:
        return work.entries.get(key)


def show(office: TestOffice, key: EntryId) -> EntryView:
    return ShowEntry(office.begin)(key)


def history(view: EntryView) -> list[tuple[str, str]]:
    return [(plain(line.what), line.words) for line in view.history]


def test_its_days_stand_in_the_calendar_a_year_ahead(office: TestOffice, case: CaseId) -> None:
    entry = plan(office, case, participants=PEOPLE)
    found = days(office, entry.series_id)
    assert found[0] == entry
    assert dates(found) == [(22, 1, 10, 0), (5, 2, 10, 0), (19, 2, 10, 0), (5, 3, 10, 0)]
    assert len(found) == 26  # every second Thursday of a year
    assert {(local(e.due_at).hour, local(e.ends_at or e.due_at).hour) for e in found} == {
        (10, 11)
    }
    assert {(e.origin, e.place, e.owner_id) for e in found} == {("series", "Rådhuset", ANE.id)}
    easter = next(each for each in found if each.rule_day == date(2026, 4, 2))
    assert local(easter.due_at).date() == date(2026, 4, 7)
    with office.begin() as work:
        assert all(work.entries.participants(each.id) == PEOPLE for each in found)
    assert told(office, case, "series_planned") == [
        (
            "Follow-up planned for 22.01.2026 kl. 10.00, and repeats: Every 14 days on Thursdays, "
            "without an end"
        )
    ]
    assert acts_of(office).count("entry.made") == 1


def test_each_day_adds_to_the_year_and_a_second_look_adds_nothing(
    office: TestOffice, case: CaseId
) -> None:
    entry = plan(office, case)
    assert CatchUp(office.begin)() == frozenset()
    office.wait(days=10)
    added = CatchUp(office.begin)()
    assert added
    assert len(days(office, entry.series_id)) == 27
    assert CatchUp(office.begin)() == frozenset()
    assert acts_of(office)[-1] == "entry.made"


def test_a_month_without_work_closes_no_gap(office: TestOffice, case: CaseId) -> None:
    """What passed while the vault was closed is not laid behind one's back."""
    entry = plan(office, case, Rule(FIRST, Every.MONTH))
    office.wait(days=500)
    CatchUp(office.begin)()
    found = days(office, entry.series_id)
    later = [each for each in found if each.due_at > office.clock.now()]
    assert len(later) == 12
    assert all(each.created_at != office.clock.now() for each in found if each not in later)


def test_a_series_ends_after_its_times_or_its_last_day(
    office: TestOffice, case: CaseId
) -> None:
    three = plan(office, case, Rule(FIRST, Every.WEEK, 1, count=3))
    assert dates(days(office, three.series_id)) == [
        (22, 1, 10, 0),
        (29, 1, 10, 0),
        (5, 2, 10, 0),
    ]
    until = plan(office, case, Rule(FIRST, Every.WEEK, 1, until=date(2026, 1, 30)))
    assert len(days(office, until.series_id)) == 2
    far = plan(office, case, Rule(date(2028, 3, 1), Every.MONTH))
    assert dates(days(office, far.series_id)) == [(1, 3, 10, 0)]
    office.wait(days=30)
    CatchUp(office.begin)()
    assert len(days(office, three.series_id)) == 3


def test_a_task_repeats_without_an_end_of_day(office: TestOffice, case: CaseId) -> None:
    entry = plan(office, case, ends_at=None)
    found = days(office, entry.series_id)
    assert {(each.starts_at, each.ends_at) for each in found} == {(None, None)}


def test_what_is_never_again_to_come_is_not_planned(office: TestOffice, case: CaseId) -> None:
    sunday = date(2026, 1, 18)  # the working day before is Friday the 16th
    office.wait(days=3)  # Saturday
    rule = Rule(sunday, Every.WEEK, count=1, closed=Closed.BEFORE)
    with pytest.raises(Refused, match="No day of it") as refusal:
        plan(office, case, rule)
    assert refusal.value.why == NO_DAY


def test_the_case_shows_its_first_day_alone(office: TestOffice, case: CaseId) -> None:
    entry = plan(office, case)
    steps = OpenCaseView(office.begin)(case).steps
    mine = [step for step in steps if step.series_id == entry.series_id]
    assert [(step.entry_id, step.later) for step in mine] == [(entry.id, 25)]
    assert {step.later for step in steps if step.series_id is None} == {0}


def test_one_day_is_moved_by_itself(office: TestOffice, case: CaseId) -> None:
    entry = plan(office, case, participants=PEOPLE)
    to = at_wall_clock(date(2026, 1, 23), 13)
    MoveEntry(office.begin)(Move(entry.id, to, "Sygdom"))
    found = days(office, entry.series_id)
    assert dates(found, 2) == [(23, 1, 13, 0), (5, 2, 10, 0)]
    assert (found[0].rule_day, found[0].series_id) == (FIRST, entry.series_id)
    view = show(office, found[0].id)
    assert history(view) == [
        ("Put in the calendar: Repeats, decided 14.01.2026 kl. 8.30", ""),
        ("Moved from 22.01.2026 kl. 10.00 to 23.01.2026 kl. 13.00", "Sygdom"),
    ]
    assert view.participants == PEOPLE
    assert get(office, entry.id).status is EntryStatus.MOVED


def test_all_that_follow_are_moved_together(office: TestOffice, case: CaseId) -> None:
    rule = Rule(FIRST, Every.WEEK, 2, count=6)
    entry = plan(office, case, rule, participants=PEOPLE)
    third = days(office, entry.series_id)[2]
    friday = at_wall_clock(date(2026, 2, 20), 9, 30)
    MoveEntry(office.begin)(Move(third.id, friday, "Lokalet er optaget", following=True))
    assert dates(days(office, entry.series_id)) == [(22, 1, 10, 0), (5, 2, 10, 0)]
    new = get(office, get(office, third.id).moved_to or EntryId(""))
    found = days(office, new.series_id)
    assert dates(found, 9) == [
        (20, 2, 9, 30), (6, 3, 9, 30), (20, 3, 9, 30), (7, 4, 9, 30),
    ]  # fmt: skip
    with office.begin() as work:
        assert work.entries.participants(found[1].id) == PEOPLE
        assert [len(each.participants) for each in work.series.of_case(case)] == [2]
    assert told(office, case, "series_moved") == [
        (
            "Moved with all that follow: Follow-up, from 19.02.2026 kl. 10.00 to "
            "20.02.2026 kl. 9.30. Repeats: Every 14 days on Fridays, 4 times"
        )
    ]
    ended = office.database.sql.execute(
        "SELECT id FROM entry WHERE reason = 'series_moved' LIMIT 1"
    ).fetchone()
    assert ended is not None
    view = show(office, EntryId(ended[0]))
    assert history(view)[-1] == ("Ended: All following days were moved", "")


def test_the_second_tuesday_becomes_another_weekday(office: TestOffice, case: CaseId) -> None:
    entry = plan(office, case, Rule(date(2026, 2, 10), Every.MONTH, nth=2))
    to = at_wall_clock(date(2026, 2, 25), 10)
    MoveEntry(office.begin)(Move(entry.id, to, "Ny dag", following=True))
    new = get(office, get(office, entry.id).moved_to or EntryId(""))
    assert dates(days(office, new.series_id), 3) == [
        (25, 2, 10, 0), (25, 3, 10, 0), (22, 4, 10, 0),  # the fourth Wednesday
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("when", "why"),
    [
        (datetime(2026, 1, 13, 10), NOT_IN_THE_PAST),
        (datetime(2026, 6, 3, 10), NO_DAY),  # past the end of the series
    ],
)
def test_all_are_not_moved_where_it_cannot_be(
    office: TestOffice, case: CaseId, when: datetime, why: object
) -> None:
    entry = plan(office, case, Rule(FIRST, Every.WEEK, until=date(2026, 3, 1)))
    with pytest.raises(Refused) as refusal:
        MoveEntry(office.begin)(
            Move(entry.id, at_wall_clock(when.date(), when.hour), "x", following=True)
        )
    assert (refusal.value.why, refusal.value.field) == (why, "date")


def test_what_does_not_repeat_has_no_days_that_follow(office: TestOffice, case: CaseId) -> None:
    soon = office.clock.now() + timedelta(days=1)
    once = PlanFollowUp(office.begin)(FollowUp(case, EntryKind.MEETING, soon)).entry_id
    acts = (
        lambda: MoveEntry(office.begin)(Move(once, soon, "x", following=True)),
        lambda: NotPossibleEntry(office.begin)(NotPossible(once, "x", following=True)),
        lambda: ChangeEntry(office.begin)(NewParticulars(once, LEA.id, following=True)),
        lambda: ChangeRhythm(office.begin)(NewRhythm(once, soon, Rule(FIRST, Every.WEEK), "x")),
    )
    for act in acts:
        with pytest.raises(Refused) as refusal:
            act()
        assert refusal.value.why == NO_SERIES
    assert show(office, once).rhythm is None


def test_it_goes_on_in_another_rhythm(office: TestOffice, case: CaseId) -> None:
    entry = plan(office, case)
    second = days(office, entry.series_id)[1]
    view = show(office, second.id)
    assert dict(view.answers)["date"] == "2026-02-05"
    assert view.later == 24
    starts = at_wall_clock(date(2026, 2, 10), 14)
    rule = Rule(date(2026, 2, 10), Every.MONTH, 3)
    changed = ChangeRhythm(office.begin)(NewRhythm(second.id, starts, rule, "Det går godt"))
    assert changed
    new = get(office, get(office, second.id).moved_to or EntryId(""))
    assert dates(days(office, new.series_id), 3) == [
        (10, 2, 14, 0), (11, 5, 14, 0), (10, 8, 14, 0),  # the 10th of May is a Sunday
    ]  # fmt: skip
    assert dates(days(office, entry.series_id)) == [(22, 1, 10, 0)]
    assert plain(show(office, new.id).rhythm or NO_DAY) == (
        "Every three months on day 10, without an end"
    )


def test_one_day_is_called_off_and_the_others_stay(office: TestOffice, case: CaseId) -> None:
    entry = plan(office, case)
    NotPossibleEntry(office.begin)(NotPossible(entry.id, "Ferie"))
    assert len(days(office, entry.series_id)) == 25
    assert told(office, case, "entry_called_off") == [
        "Called off: Follow-up, 22.01.2026 kl. 10.00"
    ]
    assert history(show(office, entry.id))[-1] == ("Called off", "Ferie")
    with office.begin() as work:
        assert [each.ended_at for each in work.series.of_case(case)] == [None]


def test_all_that_follow_are_called_off(office: TestOffice, case: CaseId) -> None:
    entry = plan(office, case)
    second = days(office, entry.series_id)[1]
    NotPossibleEntry(office.begin)(
        NotPossible(second.id, "Ikke mere brug for det", following=True)
    )
    assert dates(days(office, entry.series_id)) == [(22, 1, 10, 0)]
    assert told(office, case, "series_ended") == [
        (
            "Called off from 05.02.2026 kl. 10.00 on: Follow-up, repeated: Every 14 days on "
            "Thursdays, without an end"
        )
    ]
    assert told(office, case, "entry_called_off") == []
    office.wait(days=60)
    CatchUp(office.begin)()
    assert len(days(office, entry.series_id)) == 1
    NotPossibleEntry(office.begin)(NotPossible(entry.id, "Kom ikke", following=True))
    assert days(office, entry.series_id) == []


def test_the_last_series_of_a_case_is_not_called_off_without_a_next_step(
    office: TestOffice, case: CaseId
) -> None:
    entry = plan(office, case)
    with office.begin() as work:
        for each in work.entries.open_of_case(case):
            if each.series_id is None:
                each.end("test", work.now, ANE.id)
                each.events.clear()
                work.entries.save(each)
        work.note(Note(Act.ENTRY_ENDED))
        work.commit()
    with pytest.raises(Refused) as refusal:
        NotPossibleEntry(office.begin)(NotPossible(entry.id, "Slut", following=True))
    assert refusal.value.why == NEXT_NEEDED
    assert not show(office, entry.id).last
    NotPossibleEntry(office.begin)(NotPossible(entry.id, "Ferie"))  # the next day is the step


def test_who_where_and_with_whom_of_one_day(office: TestOffice, case: CaseId) -> None:
    entry = plan(office, case)
    ChangeEntry(office.begin)(
        NewParticulars(entry.id, LEA.id, " Skolen ", PEOPLE[1:], " Ferie ")
    )
    found = days(office, entry.series_id)
    assert [(each.owner_id, each.place) for each in found[:2]] == [
        (LEA.id, "Skolen"), (ANE.id, "Rådhuset"),
    ]  # fmt: skip
    view = show(office, entry.id)
    assert view.participants == PEOPLE[1:]
    assert history(view)[1:] == [
        ("Handed to {who}", "Ferie"), ("Another place: Skolen", "Ferie"),
        ("Others take part", "Ferie"),
    ]  # fmt: skip
    assert view.history[1].to == LEA.id
    assert told(office, case, "entry_changed") == [
        "Another colleague or place: Follow-up, 22.01.2026 kl. 10.00"
    ]
    assert acts_of(office)[-2:] == ["entry.viewed", "case.viewed"]
    ChangeEntry(office.begin)(NewParticulars(entry.id, LEA.id, "", PEOPLE[1:]))
    assert history(show(office, entry.id))[-1] == ("The place was taken out", "")


def test_of_all_that_follow_and_of_those_that_are_laid_later(
    office: TestOffice, case: CaseId
) -> None:
    entry = plan(office, case)
    second = days(office, entry.series_id)[1]
    wanted = NewParticulars(second.id, LEA.id, "Skolen", PEOPLE[1:], following=True)
    ChangeEntry(office.begin)(wanted)
    office.wait(days=30)
    CatchUp(office.begin)()
    found = days(office, entry.series_id)
    assert len(found) == 28
    assert [each.owner_id for each in found] == [ANE.id, *[LEA.id] * 27]
    with office.begin() as work:
        assert work.entries.participants(found[-1].id) == PEOPLE[1:]
    assert told(office, case, "series_changed")


def test_a_change_is_refused_at_its_field(office: TestOffice, case: CaseId) -> None:
    entry = plan(office, case)
    same = NewParticulars(entry.id, ANE.id, "Rådhuset")
    tries = (
        (same, NOTHING_NEW, ""),
        (NewParticulars(entry.id, UserId("nobody")), NOT_A_COLLEAGUE, "owner"),
        (NewParticulars(entry.id, ANE.id, "\ud800"), None, "place"),
        (NewParticulars(entry.id, ANE.id, "x" * 161), None, "place"),
        (NewParticulars(entry.id, ANE.id, "", (), "\ud800"), None, "reason"),
        (
            NewParticulars(entry.id, ANE.id, "", (Participant(authority="ssp", function="\ud800"),)),
            None, "others",
        ),
        (NewParticulars(entry.id, BO.id), None, "owner"),  # who does not see the case
        (NewParticulars(entry.id, ANE.id, "", (Participant(BO.id),)), None, "colleagues"),
    )  # fmt: skip
    for wanted, why, field in tries:
        with pytest.raises(Refused) as refusal:
            ChangeEntry(office.begin)(wanted)
        assert why in (None, refusal.value.why)
        assert refusal.value.field == field
    visit = plan_visit(office, case)
    with office.begin() as work:
        booked = next(e for e in work.entries.open_about(visit) if e.kind in APPOINTMENTS)
    with pytest.raises(Refused) as refusal:
        ChangeEntry(office.begin)(NewParticulars(booked.id, LEA.id))
    assert refusal.value.why == VISIT_MOVES
    CompleteEntry(office.begin)(Completion(entry.id, "Holdt"))
    with pytest.raises(Refused, match="no longer open"):
        ChangeEntry(office.begin)(NewParticulars(entry.id, LEA.id))
    assert history(show(office, entry.id))[-1] == ("Done", "Holdt")


def test_a_case_that_rests_has_no_days_and_they_come_back(
    office: TestOffice, case: CaseId
) -> None:
    entry = plan(office, case)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    assert days(office, entry.series_id) == []
    with pytest.raises(Refused, match="suspended"):
        show(office, entry.id)
    office.wait(days=40)
    CatchUp(office.begin)()
    assert days(office, entry.series_id) == []
    given = office.clock.now()
    ResumeCase(office.begin)(Request(case, "Politiassistent", given, called_back=True))
    found = days(office, entry.series_id)
    assert dates(found, 2) == [(5, 3, 10, 0), (19, 3, 10, 0)]  # the rhythm is as it was
    assert told(office, case, "series_rests") == [
        (
            "Out of the calendar while the case rests: Follow-up, repeats: Every 14 days on "
            "Thursdays, without an end"
        )
    ]


def test_it_goes_to_whoever_takes_the_case(office: TestOffice, case: CaseId) -> None:
    entry = plan(office, case)
    TakeCase(office.begin)(case, LEA.id)
    with office.begin() as work:
        assert [each.owner_id for each in work.series.of_case(case)] == [LEA.id]
    assert {each.owner_id for each in days(office, entry.series_id)} == {LEA.id}
    DeclareConflict(office.begin_as(LEA))(Declared((Kind.CASE, case), "Nabo", successor=ANE.id))
    with office.begin() as work:
        assert [each.owner_id for each in work.series.of_case(case)] == [ANE.id]


def test_a_series_of_a_colleague_stays_theirs(office: TestOffice, case: CaseId) -> None:
    plan(office, case, owner=LEA.id)
    TakeCase(office.begin)(case, ANE.id)
    with office.begin() as work:
        assert [each.owner_id for each in work.series.of_case(case)] == [LEA.id]


def test_it_ends_with_its_case_and_the_story_says_so_once(office: TestOffice) -> None:
    join(office, BO, LEA)
    case = ready_case(office).case_id
    entry = plan(office, case)
    close(office, case)
    assert days(office, entry.series_id) == []
    assert told(office, case, "series_ended_with_case") == [
        "Ended with the case: Follow-up, repeated: Every 14 days on Thursdays, without an end"
    ]
    assert "Ended with the case: Follow-up" not in told(office, case, "entry_ended")
    assert history(show(office, entry.id))[-1] == ("Ended: The case was closed", "")
    office.wait(days=60)
    CatchUp(office.begin)()
    assert days(office, entry.series_id) == []


def test_an_entry_of_a_concern_is_shown_too(office: TestOffice) -> None:
    concern = register(office)
    with office.begin() as work:
        entry = work.entries.open_of_concern(concern)[0]
    view = show(office, entry.id)
    assert (view.rhythm, view.answers, view.later, view.last) == (None, (), 0, False)
    assert len(view.history) == 1
    assert acts_of(office)[-1] == "entry.viewed"


def test_the_last_entry_of_a_case_is_known_as_such(office: TestOffice, case: CaseId) -> None:
    entry = plan(office, case, Rule(FIRST, Every.WEEK, count=1))
    assert not show(office, entry.id).last
    with office.begin() as work:
        for each in work.entries.open_of_case(case):
            if each.id != entry.id:
                each.end("test", work.now, ANE.id)
                each.events.clear()
                work.entries.save(each)
        work.note(Note(Act.ENTRY_ENDED))
        work.commit()
    assert show(office, entry.id).last


def test_it_goes_along_when_one_case_takes_up_another(office: TestOffice) -> None:
    here, other, asks = joined(office)
    entry = plan(office, other.case_id)
    decide(office, asks, "this")
    with office.begin() as work:
        assert [each.id for each in work.series.of_case(here.case_id)] == [entry.series_id]
        assert work.series.of_case(other.case_id) == ()
    assert {each.case_id for each in days(office, entry.series_id)} == {here.case_id}
