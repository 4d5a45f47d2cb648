"""A case in time, read from a real database."""

from datetime import timedelta

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.cases.timeline import How, Lane, Timeline
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.kernel.text import plain
from models.office.office import Actor, User
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.effort_course import NoteContact
from models.usecases.efforts import PlanEffort
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.qualify import OpenRound
from storage.queries.reads import SqlReads
from tests.casework import answer, entry_of, open_case
from tests.colleagues import LEA, join
from tests.efforts import begin, case_of, consent, given
from tests.meetings import plan_meeting, put_on
from tests.office import ANE, BO, TestOffice
from tests.qualifying import ASKED
from tests.visiting import cleared_case, plan


def read(office: TestOffice, case: CaseId, user: User = ANE) -> Timeline | None:
    return SqlReads(office.database.sql, office.clock, Actor(user.id, user.role)).timeline(case)


def seen(office: TestOffice, case: CaseId) -> Timeline:
    line = read(office, case)
    assert line is not None
    return line


def test_the_whole_course_stands_in_time(office: TestOffice) -> None:
    case = cleared_case(office).case_id
    visit = plan(office, case)
    OpenRound(office.begin)(case, ASKED)
    line = seen(office, case)
    assert line.number == "S-2026-0001"
    assert {track.lane for track in line.tracks} == {
        Lane.CASE,
        Lane.ROUNDS,
        Lane.TALKS,
        Lane.DUE,
    }
    assert visit in {mark.key for mark in line.marks}
    said = {plain(mark.words) for mark in line.marks}
    assert {"Concern H-2026-0001 received", "Case S-2026-0001 opened"} <= said
    assessed = next(mark for mark in line.marks if plain(mark.words) == "Assess the concern")
    assert (assessed.how, assessed.origin) == (How.IN_TIME, "severity_24")


def test_an_effort_runs_from_when_it_began_and_shows_its_no_shows(office: TestOffice) -> None:
    case = case_of(office)
    consent(office, case)
    PlanEffort(office.begin)(case, given(office, begin="later"))
    office.wait(days=2)
    began = office.clock.now()
    effort = begin(office, case)
    office.wait(days=8)
    wall = local(office.clock.now() - timedelta(hours=1))
    NoteContact(office.begin)(
        effort.id,
        {
            "on_date": wall.date().isoformat(), "on_time": f"{wall:%H:%M}",
            "happened": "no_show", "note": "Kom ikke",
        },
    )  # fmt: skip
    tracks = [track for track in seen(office, case).tracks if track.lane is Lane.EFFORT]
    planned, running = tracks
    assert planned.marks[0].how is How.PLANNED
    assert (running.marks[0].how, running.marks[0].at) == (How.RUNNING, began)
    assert How.NO_SHOW in {mark.how for mark in running.marks}
    assert "Evaluate" in {plain(mark.words) for mark in running.marks}


def test_what_was_moved_stands_at_its_old_day_with_the_new_one(office: TestOffice) -> None:
    case = open_case(office).case_id
    entry = entry_of(office, case, EntryKind.POLICE_QUESTION)
    later = entry.due_at + timedelta(days=3)
    MoveEntry(office.begin)(Move(entry.id, later, "Politiet er på kursus"))
    mark = next(each for each in seen(office, case).marks if each.key == entry.id)
    assert (mark.how, mark.at, mark.moved_to) == (How.MOVED, entry.due_at, later)


def test_of_a_suspended_case_nothing_planned_is_read(office: TestOffice) -> None:
    case = cleared_case(office).case_id
    plan(office, case)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    line = seen(office, case)
    assert line.withheld
    assert all(mark.at <= line.now for mark in line.marks)
    assert not {How.DUE, How.OVERDUE, How.PLANNED} & {mark.how for mark in line.marks}


def test_whoever_may_not_see_a_case_reads_no_timeline(office: TestOffice) -> None:
    join(office, BO, LEA)
    case = open_case(office).case_id
    assert read(office, case) is not None
    assert read(office, case, BO) is None  # a caseworker whose case it is not
    assert read(office, CaseId("nothing")) is None
    why = "Hun er min nabo"
    DeclareConflict(office.begin)(Declared((Kind.CASE, case), why, successor=LEA.id))
    assert read(office, case) is None


def test_a_meeting_on_whose_agenda_the_case_is_stands_at_its_time(office: TestOffice) -> None:
    case = cleared_case(office).case_id
    meeting = plan_meeting(office)
    put_on(office, meeting, case)
    with office.begin() as work:
        starts = work.meetings.get(meeting).starts_at
        number = work.meetings.get(meeting).number
    marks = [mark for mark in seen(office, case).marks if mark.lane is Lane.MEETINGS]
    assert [(plain(mark.words), mark.at, mark.how) for mark in marks] == [
        (f"Meeting {number}", starts, How.PLANNED)
    ]
    answer(office, case, PoliceAnswer.TAKES_OVER)
    assert Lane.MEETINGS not in {mark.lane for mark in seen(office, case).marks}
