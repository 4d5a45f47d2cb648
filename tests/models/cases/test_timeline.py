"""The timeline of a case: what stands on it, how it is said to stand, and what never does."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from models.calendar.entry import EntryKind, EntryStatus
from models.cases.pages import PAGES as CASE_PAGES
from models.cases.story import STORY
from models.cases.timed import Contact, Course, Effort, Event, Meeting, Planned, Round, Talk
from models.cases.timeline import HOWS, LANES, How, Lane, Mark, Timeline
from models.cases.timeline_rules import (
    CONTACTS,
    EFFORTS,
    PAGES,
    POINTS,
    TOLD,
    VISITS,
    how_of,
    timeline,
)
from models.efforts.states import EffortState
from models.forms.definitions.efforts import HAPPENED
from models.kernel.ids import CaseId
from models.kernel.text import Text, plain
from models.meetings.meeting import PointState
from models.visits.visit import VisitStatus

NOW = datetime(2026, 1, 14, 8, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
EMPTY = Course(CaseId("c"), "S-2026-0001", False, (), (), (), (), ())


def entry(
    due: datetime,
    status: EntryStatus = EntryStatus.OPEN,
    kind: EntryKind = EntryKind.QUALIFY,
    *,
    key: str = "e",
    done: datetime | None = None,
    about: str = "",
    ends: datetime | None = None,
    moved: datetime | None = None,
) -> Planned:
    return Planned(key, kind, status, due, ends, "stage", NOW - 9 * DAY, about, done, moved)


def effort(key: str = "f", *, begun: datetime | None = NOW - 3 * DAY, state: str = "running",
           ended: datetime | None = None, contacts: tuple[Contact, ...] = ()) -> Effort:  # fmt: skip
    return Effort(key, Text("", f"Effort {key}"), NOW - 4 * DAY, begun, ended, state, contacts)


def marks_of(line: Timeline, lane: Lane) -> list[Mark]:
    return [mark for mark in line.marks if mark.lane is lane]


def test_every_table_says_all_there_is() -> None:
    assert set(LANES) == set(PAGES) == set(Lane)
    assert set(HOWS) == set(How)
    assert set(VISITS) == {str(each) for each in VisitStatus}
    assert set(POINTS) == {str(each) for each in PointState}
    assert set(CONTACTS) == {key for key, _ in HAPPENED}
    assert set(EFFORTS) == {str(each) for each in EffortState}
    assert set(PAGES.values()) <= set(CASE_PAGES)
    assert set(TOLD) <= set(STORY)


@pytest.mark.parametrize(
    ("status", "due", "done", "kind", "how"),
    [
        (EntryStatus.OPEN, NOW + HOUR, None, EntryKind.QUALIFY, How.DUE),
        (EntryStatus.OPEN, NOW, None, EntryKind.QUALIFY, How.OVERDUE),
        (EntryStatus.DONE, NOW, NOW, EntryKind.QUALIFY, How.IN_TIME),
        (EntryStatus.DONE, NOW - HOUR, NOW, EntryKind.QUALIFY, How.LATE),
        (EntryStatus.DONE, NOW - HOUR, NOW, EntryKind.FOLLOW_UP, How.DONE),
        (EntryStatus.DONE, NOW - HOUR, None, EntryKind.QUALIFY, How.DONE),
        (EntryStatus.MOVED, NOW - HOUR, NOW, EntryKind.QUALIFY, How.MOVED),
        (EntryStatus.NOT_POSSIBLE, NOW - HOUR, NOW, EntryKind.QUALIFY, How.NOT_POSSIBLE),
        (EntryStatus.ENDED, NOW - HOUR, NOW, EntryKind.QUALIFY, How.ENDED),
    ],
)
def test_of_a_deadline_it_is_said_whether_it_was_met(
    status: EntryStatus, due: datetime, done: datetime | None, kind: EntryKind, how: How
) -> None:
    assert how_of(entry(due, status, kind, done=done), NOW) is how


def test_what_is_due_at_once_is_never_late() -> None:
    at_once = replace(entry(NOW, EntryStatus.DONE, done=NOW + HOUR), origin_at=NOW)
    assert how_of(at_once, NOW + DAY) is How.DONE


def test_an_appointment_is_not_overdue_while_it_lasts() -> None:
    runs = entry(NOW - HOUR, kind=EntryKind.MEETING, ends=NOW + HOUR)
    assert how_of(runs, NOW) is How.DUE
    assert how_of(runs, NOW + 2 * HOUR) is How.OVERDUE


def test_it_reaches_from_the_first_concern_to_the_last_thing_planned() -> None:
    told = Event(1, "concern_received", NOW - 30 * DAY, {"number": "H-2026-0001"})
    last = entry(NOW + 200 * DAY, kind=EntryKind.EVALUATE)
    line = timeline(replace(EMPTY, story=(told,), entries=(last,)), NOW)
    assert (line.first, line.last) == (told.at, last.due_at)
    assert [plain(mark.words) for mark in line.marks] == [
        "Concern H-2026-0001 received", "Evaluate",
    ]  # fmt: skip
    assert timeline(EMPTY, NOW).first == timeline(EMPTY, NOW).last == NOW


def test_papers_and_notes_of_the_story_are_not_drawn() -> None:
    story = tuple(Event(at, kind, NOW, {}) for at, kind in enumerate(("note", "printed")))
    assert timeline(replace(EMPTY, story=story), NOW).marks == ()


def test_an_effort_is_a_bar_with_its_contacts_and_what_is_to_come_on_it() -> None:
    came = Contact("k1", NOW - 2 * DAY, "held")
    stayed_away = Contact("k2", NOW - DAY, "no_show")
    runs = effort(contacts=(came, stayed_away))
    tasks = (
        entry(NOW + DAY, kind=EntryKind.EVALUATE, about="f", key="own"),
        entry(NOW + DAY, kind=EntryKind.RECEIPT, about="elsewhere", key="other"),
    )
    line = timeline(replace(EMPTY, efforts=(runs,), entries=tasks), NOW)
    track, due = line.tracks
    assert plain(track.title) == "Effort f"
    bar, *points = track.marks
    assert (bar.at, bar.ends_at, bar.ongoing, bar.how) == (
        runs.begun_at,
        NOW,
        True,
        How.RUNNING,
    )
    assert [(each.key, each.how) for each in points] == [
        ("k1", How.HELD), ("k2", How.NO_SHOW), ("own", How.DUE),
    ]  # fmt: skip
    assert [mark.key for mark in due.marks] == ["other"]


def test_an_ended_effort_ends_where_it_did_and_a_planned_one_begins_where_it_was_put() -> None:
    ended = effort("a", state="ended", ended=NOW - DAY)
    planned = effort("b", begun=None, state="planned")
    line = timeline(replace(EMPTY, efforts=(ended, planned)), NOW)
    assert [track.key for track in line.tracks] == ["b", "a"]  # by when they begin
    first, second = (track.marks[0] for track in line.tracks)
    assert (first.at, first.ends_at, first.how) == (NOW - 4 * DAY, NOW, How.PLANNED)
    assert (second.ends_at, second.ongoing, second.how) == (NOW - DAY, False, How.ENDED)


def test_lines_stand_in_their_order_and_only_where_something_is_on_them() -> None:
    course = replace(
        EMPTY,
        story=(Event(1, "case_opened", NOW, {"number": "S-2026-0001"}),),
        entries=(entry(NOW, kind=EntryKind.MEETING), entry(NOW, key="d")),
        talks=(Talk("v", NOW, NOW + HOUR, "held"),),
        efforts=(effort(),),
        rounds=(Round("r", NOW - DAY, None), Round("q", NOW - 2 * DAY, NOW - DAY)),
    )
    line = timeline(course, NOW)
    assert [track.lane for track in line.tracks] == list(Lane)
    rounds = marks_of(line, Lane.ROUNDS)
    assert [(mark.key, mark.ongoing) for mark in rounds] == [("q", False), ("r", True)]
    assert {track.lane for track in timeline(EMPTY, NOW).tracks} == set()


def test_a_visit_stands_once_as_itself() -> None:
    course = replace(
        EMPTY,
        talks=(Talk("v", NOW, NOW + HOUR, "planned"),),
        entries=(entry(NOW, kind=EntryKind.HOME_VISIT),),
    )
    assert [mark.key for mark in timeline(course, NOW).marks] == ["v"]


def test_meetings_stand_with_what_became_of_the_point() -> None:
    meetings = (
        Meeting("p1", "M-2026-0001", NOW - DAY, "treated"),
        Meeting("p2", "M-2026-0002", NOW + DAY, "chosen"),
        Meeting("p3", "M-2026-0003", NOW + 2 * DAY, "chosen", called_off=True),
    )
    course = replace(EMPTY, meetings=meetings)
    found = marks_of(timeline(course, NOW), Lane.MEETINGS)
    assert [(mark.key, mark.how) for mark in found] == [
        ("p1", How.HELD), ("p2", How.PLANNED), ("p3", How.CANCELLED),
    ]  # fmt: skip
    assert plain(found[0].words) == "Meeting M-2026-0001"
    resting = marks_of(timeline(replace(course, suspended=True), NOW), Lane.MEETINGS)
    assert [mark.key for mark in resting] == ["p1"]


def test_what_was_given_up_before_its_time_stands_where_it_was_given_up() -> None:
    ended = entry(NOW + 90 * DAY, EntryStatus.ENDED, done=NOW - DAY)
    late = entry(NOW - 3 * DAY, EntryStatus.NOT_POSSIBLE, done=NOW, key="late")
    moved = entry(NOW + DAY, EntryStatus.MOVED, done=NOW, moved=NOW + 5 * DAY, key="moved")
    unknown = entry(NOW + DAY, EntryStatus.ENDED, key="unknown")
    line = timeline(replace(EMPTY, entries=(ended, late, moved, unknown)), NOW)
    assert {mark.key: mark.at for mark in line.marks} == {
        "e": NOW - DAY, "late": NOW - 3 * DAY, "moved": NOW + DAY, "unknown": NOW + DAY,
    }  # fmt: skip


def test_a_suspension_is_a_band_from_its_first_day_to_its_last() -> None:
    told = ("suspended", "suspended", "still_suspended", "resumed", "resumed", "suspended")
    story = tuple(Event(at, kind, NOW + at * DAY, {"by": "P"}) for at, kind in enumerate(told))
    line = timeline(replace(EMPTY, story=story, suspended=True), NOW + 9 * DAY)
    assert [(rest.starts_at, rest.ends_at) for rest in line.rests] == [
        (NOW, NOW + 3 * DAY), (NOW + 5 * DAY, None),
    ]  # fmt: skip
    bars = [mark for mark in line.marks if mark.key.startswith("rest")]
    assert [(bar.how, bar.ongoing, bar.ends_at) for bar in bars] == [
        (How.ENDED, False, NOW + 3 * DAY), (How.RESTS, True, NOW + 9 * DAY),
    ]  # fmt: skip


@pytest.mark.parametrize("suspended", [True, False])
def test_nothing_planned_shows_while_a_case_is_suspended(suspended: bool) -> None:
    course = replace(
        EMPTY,
        suspended=suspended,
        entries=(
            entry(NOW + DAY, key="to come"),
            entry(NOW - DAY, key="overdue"),
            entry(NOW + DAY, EntryStatus.MOVED, key="moved", moved=NOW + 2 * DAY),
            entry(NOW - DAY, EntryStatus.DONE, done=NOW - DAY, key="done"),
        ),
        talks=(
            Talk("coming", NOW + DAY, NOW + DAY + HOUR, "planned"),
            Talk("called off", NOW + DAY, NOW + DAY + HOUR, "cancelled"),
            Talk("held", NOW - DAY, NOW - DAY + HOUR, "held"),
        ),
    )
    line = timeline(course, NOW)
    assert line.withheld is suspended
    shown = {mark.key for mark in line.marks}
    everything = {each.entry_id for each in course.entries} | {t.visit_id for t in course.talks}
    assert shown == ({"done", "held"} if suspended else everything)
    if suspended:
        assert line.last == NOW
