"""Attacks on the calendar: what rests, is hidden or deleted is in no view, paper or file of it."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.calendar.participants import Participant
from models.calendar.recurrence import Closed, Every, Rule
from models.calendar.reminders import Later
from models.calendar.set_hours import usual_answers
from models.cases.case import PoliceAnswer
from models.cases.papers import Fate
from models.documents.document import Document, every_word
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import EntryId, MeetingId, PrintId, SeriesId, UserId
from models.kernel.text import plain
from models.meetings.rows import Span
from models.office.office import Actor, User
from models.ports.records import NotFoundError
from models.usecases.calendar_files import ExportCalendar
from models.usecases.close_meeting import carry_over
from models.usecases.closed_days import CoverEntries, PrintDutySlip, ShowClosed
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.delete_case import DeleteCase
from models.usecases.meeting_agenda import PutOnAgenda, ShowMeeting
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.not_possible_entry import NotPossible, NotPossibleEntry
from models.usecases.office_hours import SetDutyNumbers, SetOfficeHours
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.print_calendar import PaperOrder, PrintAgenda, PrintMonth
from models.usecases.remind import RemindLater
from models.usecases.resume_case import Request, ResumeCase
from models.usecases.settle_copy import SettleCopy
from storage.queries.reads import SqlReads
from tests.casework import Opened, answer, open_entries
from tests.closing import close, ready_case
from tests.colleagues import LEA, join
from tests.meetings import add_authority, plan_meeting, put_on, seat_at, wall
from tests.models.usecases.test_retention import NOT_WORTH, words_in
from tests.office import ANE, TestOffice

FRIDAY = date(2026, 1, 16)
DUTY = {"numbers": [{"function": "Socialvagten", "phone": "20304050"}]}
PLACE = "Klokkeblomstvej 7"
SSP = Participant(authority="ssp", function="SSP-konsulent")


def planned(
    office: TestOffice, case: Opened, day: date, kind: EntryKind = EntryKind.MEETING
) -> EntryId:
    starts = at_wall_clock(day, 10)
    ends = starts + timedelta(hours=1) if kind is EntryKind.MEETING else None
    follow_up = FollowUp(case.case_id, kind, starts, ends, PLACE if ends else "")
    return PlanFollowUp(office.begin)(follow_up).entry_id


def filled(office: TestOffice) -> tuple[Opened, MeetingId]:
    """A case in every corner of the calendar: appointments, a meeting, a weekend, reminders."""
    case = ready_case(office)
    office.clock.advance(at_wall_clock(FRIDAY, 9) - office.clock.now())
    planned(office, case, FRIDAY)
    planned(office, case, FRIDAY + timedelta(days=5))
    planned(office, case, FRIDAY + timedelta(days=1), EntryKind.OTHER)
    meeting = plan_meeting(office)
    seat_at(office, put_on(office, meeting, case.case_id), add_authority(office, meeting))
    return case, meeting


def everywhere(
    office: TestOffice,
    meeting: MeetingId,
    user: User = ANE,
    since: timedelta = timedelta(days=2),
) -> Iterator[tuple[str, str]]:
    """Yield where numbers of cases stand, and what stands there."""
    reads = SqlReads(office.database.sql, office.clock, Actor(user.id, user.role))
    now = office.clock.now()
    begin = office.begin_as(user)
    yield (
        "week and month",
        repr(reads.between(now - timedelta(days=400), now + timedelta(days=400))),
    )
    yield "agenda", repr(reads.open_until(now + timedelta(days=400)))
    yield "reminders", repr(reads.reminders(now - since))
    yield "meetings", repr(reads.meetings(Span.COMING))
    yield "the meeting", repr(ShowMeeting(begin)(meeting))
    yield "closed days", repr(ShowClosed(begin)())
    yield "new follow-up", repr(reads.case_numbered("1"))
    yield "I dag", repr(reads.today())
    papers: list[str] = []

    def paint(document: Document) -> bytes:
        papers.append(" ".join(every_word(document)))
        return b""

    today = local(now).date()
    order = PaperOrder(today, today + timedelta(days=90), lambda _row: True)
    PrintAgenda(begin, reads.open_until, plain, paint)(order)
    yield "paper of the agenda", papers[-1]
    PrintMonth(begin, reads.between, plain, paint)(today, order)
    yield "paper of the month", papers[-1]


def stands(office: TestOffice, meeting: MeetingId, number: str, user: User = ANE) -> set[str]:
    return {where for where, said in everywhere(office, meeting, user) if number in said}


def entries_of(office: TestOffice, case: Opened) -> list[EntryId]:
    return [each.id for each in open_entries(office, case.case_id)]


def test_the_attack_finds_a_case_that_does_not_rest(office: TestOffice) -> None:
    case, meeting = filled(office)
    assert stands(office, meeting, case.number) == {
        "week and month", "agenda", "reminders", "the meeting", "closed days", "new follow-up",
        "I dag", "paper of the agenda", "paper of the month",
    }  # fmt: skip


def test_a_case_that_rests_stands_nowhere(office: TestOffice) -> None:
    case, meeting = filled(office)
    SetDutyNumbers(office.begin)(DUTY)
    before = entries_of(office, case)
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    assert stands(office, meeting, case.number) == {"I dag"}  # what still moves at rest, alone
    for entry in before:
        for leave in (
            lambda entry=entry: ExportCalendar(office.begin, plain)([entry]),
            lambda entry=entry: PrintDutySlip(office.begin, plain, lambda _: b"")(
                [entry], "Socialvagten"
            ),
        ):
            with pytest.raises(Refused):
                leave()
    with pytest.raises(Refused):
        PutOnAgenda(office.begin)(meeting, case.case_id)


def test_a_case_one_is_in_conflict_with_stands_nowhere(office: TestOffice) -> None:
    case, meeting = filled(office)
    join(office, LEA)
    before = entries_of(office, case)
    DeclareConflict(office.begin)(
        Declared((Kind.CASE, case.case_id), "En slægtning", successor=LEA.id)
    )
    assert stands(office, meeting, case.number) == set()
    assert "closed days" in stands(office, meeting, case.number, LEA)
    for entry in before:
        for act in (
            lambda entry=entry: ExportCalendar(office.begin, plain)([entry]),
            lambda entry=entry: RemindLater(office.begin)(entry, Later.HOUR),
            lambda entry=entry: CoverEntries(office.begin)([entry]),
            lambda entry=entry: NotPossibleEntry(office.begin)(NotPossible(entry, "Aflyst")),
        ):
            with pytest.raises((Refused, NotFoundError)):
                act()


def test_nothing_of_the_calendar_is_left_of_a_deleted_case(office: TestOffice) -> None:
    case, meeting = filled(office)
    SetDutyNumbers(office.begin)(DUTY)
    (saturday,) = (row.entry_id for row in ShowClosed(office.begin)().rows)
    CoverEntries(office.begin)([saturday])
    PrintDutySlip(office.begin, plain, lambda _: b"%PDF")([saturday], "Socialvagten")
    ExportCalendar(office.begin, plain)(entries_of(office, case)[-2:])
    RemindLater(office.begin)(saturday, Later.HOUR)
    (copy,) = office.database.sql.execute("SELECT id FROM print_copy").fetchall()[0]
    SettleCopy(office.begin)(PrintId(copy), Fate.SHREDDED)
    ids = [
        row[0] for row in office.database.sql.execute(
            "SELECT id FROM entry WHERE case_id = ?", (case.case_id,)
        ).fetchall()
    ]  # fmt: skip
    assert ids
    close(office, case.case_id)
    DeleteCase(office.begin, plain, lambda _: b"%PDF")(case.case_id, NOT_WORTH)
    left = set(words_in(office.database, PLACE, case.case_id, *ids))
    assert left <= {"deletion.id", "log_leaf.leaf", "log_about.id", "countersignature.about"}
    assert ShowMeeting(office.begin)(meeting).agenda == ()


def test_what_is_carried_over_stands_after_what_one_may_not_see(office: TestOffice) -> None:
    _, meeting = filled(office)
    other = ready_case(office, about_name="Bilal Øvelund", about_age="27")
    later = plan_meeting(office, starts=wall(29, 9), ends=wall(29, 10))
    put_on(office, later, other.case_id)
    join(office, LEA)
    DeclareConflict(office.begin)(
        Declared((Kind.CASE, other.case_id), "En slægtning", successor=LEA.id)
    )
    with office.begin() as work:
        (point,) = work.meetings.points(meeting)
        carry_over(work, point, work.meetings.get(later))
        work.note(Note(Act.POINT_CHANGED, (point.topic,)))
        work.commit()
    assert [row.position for row in ShowMeeting(office.begin)(later).agenda] == [1, 2]


def test_invitations_are_due_on_a_day_when_the_office_is_at_work(office: TestOffice) -> None:
    closed = {**usual_answers(), "closes_time": "14:00", "closings": [{"day": "21.1."}]}
    SetOfficeHours(office.begin)(closed)
    meeting = plan_meeting(office)
    with office.begin() as work:
        (invite,) = (
            each for each in work.entries.open_about(meeting) if each.kind is EntryKind.INVITE
        )
    assert invite.due_at == wall(20, 14)  # not on the 21st, which counts as no working day
    assert ShowMeeting(office.begin)(meeting).invite_by == invite.due_at


# --- what repeats, in a case that rests and goes on


def every_week(
    office: TestOffice, case: Opened, first: date, closed: Closed = Closed.AFTER
) -> SeriesId:
    starts = at_wall_clock(first, 10)
    made = PlanFollowUp(office.begin)(
        FollowUp(
            case.case_id, EntryKind.FOLLOW_UP, starts, starts + timedelta(hours=1),
            repeats=Rule(first, Every.WEEK, closed=closed), participants=(SSP,),
        )
    )  # fmt: skip
    with office.begin() as work:
        found = work.entries.get(made.entry_id).series_id
    assert found is not None
    return found


def coming(office: TestOffice, series: SeriesId, most: int = 3) -> list[date]:
    with office.begin() as work:
        found = work.entries.open_of_series(series)
    return [local(each.due_at).date() for each in found[:most]]


def rest(office: TestOffice, case: Opened, until: datetime) -> None:
    """Let the case be suspended, and go on at that moment."""
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    office.clock.advance(until - office.clock.now())
    request = Request(case.case_id, "Politiassistent", office.clock.now(), called_back=True)
    ResumeCase(office.begin)(request)


def test_what_was_called_off_or_done_does_not_come_back_after_a_rest(
    office: TestOffice,
) -> None:
    case = ready_case(office)
    series = every_week(office, case, date(2026, 1, 22))  # Thursdays
    with office.begin() as work:
        off, done, *_ = work.entries.open_of_series(series)
    NotPossibleEntry(office.begin)(NotPossible(off.id, "Mor er på ferie"))
    CompleteEntry(office.begin)(Completion(done.id, "Talt i telefon i stedet"))
    assert coming(office, series, 1) == [date(2026, 2, 5)]
    rest(office, case, at_wall_clock(date(2026, 1, 15), 9))
    assert coming(office, series, 2) == [date(2026, 2, 5), date(2026, 2, 12)]


def test_a_day_that_was_moved_comes_back_where_it_was_moved_to(office: TestOffice) -> None:
    case = ready_case(office)
    series = every_week(office, case, date(2026, 1, 22))
    with office.begin() as work:
        first, *_ = work.entries.open_of_series(series)
    MoveEntry(office.begin)(Move(first.id, at_wall_clock(date(2026, 1, 23), 14), "Skolen"))
    rest(office, case, at_wall_clock(date(2026, 1, 15), 9))
    assert coming(office, series, 2) == [date(2026, 1, 23), date(2026, 1, 29)]
    with office.begin() as work:
        again, *_ = work.entries.open_of_series(series)
        assert work.entries.participants(again.id) == (SSP,)


def test_a_day_whose_own_date_is_past_comes_back_where_it_stands(office: TestOffice) -> None:
    case = ready_case(office)
    series = every_week(office, case, date(2026, 1, 25), closed=Closed.AFTER)  # Sundays
    assert coming(office, series, 1) == [date(2026, 1, 26)]
    rest(office, case, at_wall_clock(date(2026, 1, 26), 8))  # on the Monday
    assert coming(office, series, 2) == [date(2026, 1, 26), date(2026, 2, 2)]


def test_a_user_who_is_nobody_is_busy_never(office: TestOffice) -> None:
    reads = SqlReads(office.database.sql, office.clock, Actor(ANE.id, ANE.role))
    now = office.clock.now()
    assert reads.busy(UserId("nobody"), now, now + timedelta(days=1)) == ()
