"""How the timeline of a case follows from what is stored: pure rules."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from models.calendar.entry import APPOINTMENTS, KINDS, EntryKind, EntryStatus
from models.cases.pages import PAGE_OF
from models.cases.story import sentence
from models.cases.timed import Course, Effort, Event, Meeting, Planned, Round, Talk
from models.cases.timeline import AT_REST, LANES, How, Lane, Mark, Rest, Timeline, Track
from models.kernel.text import text

PAGES: Final = {
    Lane.CASE: "overview",
    Lane.ROUNDS: "qualification",
    Lane.TALKS: "visits",
    Lane.EFFORT: "efforts",
    Lane.MEETINGS: "overview",
    Lane.DUE: "overview",
}
"""On which page of the case one goes on from what stands there."""
VISITS: Final = {
    "planned": How.PLANNED,
    "held": How.HELD,
    "not_held": How.NOT_HELD,
    "cancelled": How.CANCELLED,
}
POINTS: Final = {
    "chosen": How.PLANNED,
    "treated": How.HELD,
    "postponed": How.MOVED,
    "withdrawn": How.CANCELLED,
}
CONTACTS: Final = {
    "held": How.HELD,
    "no_show": How.NO_SHOW,
    "cancelled": How.CANCELLED,
}
EFFORTS: Final = {
    "planned": How.PLANNED,
    "running": How.RUNNING,
    "paused": How.RESTS,
    "ended": How.ENDED,
}
"""States of visits, points of meetings, contacts and efforts, as their subjects keep them."""
SETTLED: Final = {
    EntryStatus.MOVED: How.MOVED,
    EntryStatus.NOT_POSSIBLE: How.NOT_POSSIBLE,
    EntryStatus.ENDED: How.ENDED,
}

GIVEN_UP: Final = frozenset({EntryStatus.NOT_POSSIBLE, EntryStatus.ENDED})
OPEN: Final = frozenset({How.DUE, How.OVERDUE})

AT_MEETING: Final = text("Timeline", "Meeting {number}")
TALK: Final = text("Timeline", "Talk or visit")
ROUND: Final = text("Timeline", "Round of qualification")
CONTACT: Final = text("Timeline", "Contact")

TOLD: Final[dict[str, Lane]] = {
    "concern_received": Lane.CASE,
    "concern_joined": Lane.CASE,
    "called_again": Lane.CASE,
    "case_opened": Lane.CASE,
    "case_taken_in": Lane.CASE,
    "transferred_in": Lane.CASE,
    "assessed": Lane.CASE,
    "contact_decided": Lane.CASE,
    "police_may_continue": Lane.CASE,
    "police_wait": Lane.CASE,
    "police_none_yet": Lane.CASE,
    "police_exception": Lane.CASE,
    "child_reported": Lane.CASE,
    "child_reported_by_other": Lane.CASE,
    "child_report_not_due": Lane.CASE,
    "consent_given": Lane.CASE,
    "consent_refused": Lane.CASE,
    "consent_withdrawn": Lane.CASE,
    "inform_informed": Lane.CASE,
    "inform_postponed": Lane.CASE,
    "inform_omitted": Lane.CASE,
    "analysed": Lane.CASE,
    "recommended": Lane.CASE,
    "recommendation_approved": Lane.CASE,
    "recommendation_returned": Lane.CASE,
    "decision_referred": Lane.CASE,
    "offer_accepted": Lane.CASE,
    "offer_declined": Lane.CASE,
    "offer_thinking": Lane.CASE,
    "re_offered": Lane.CASE,
    "decline_told": Lane.CASE,
    "decline_kept": Lane.CASE,
    "effort_rest": Lane.CASE,
    "suspended": Lane.CASE,
    "still_suspended": Lane.CASE,
    "hold": Lane.CASE,
    "resumed": Lane.CASE,
    "came_of_age": Lane.CASE,
    "citizen_moved": Lane.CASE,
    "transfer_sent": Lane.CASE,
    "transfer_receipted": Lane.CASE,
    "transfer_rejected": Lane.CASE,
    "transfer_recalled": Lane.CASE,
    "responsibility_passed": Lane.CASE,
    "responsibility_here": Lane.CASE,
    "transferred": Lane.CASE,
    "closed": Lane.CASE,
    "closed_joined": Lane.CASE,
    "closed_mistake": Lane.CASE,
    "reopened": Lane.CASE,
    "kept": Lane.CASE,
    "at_meeting": Lane.MEETINGS,
    "agreed_at_meeting": Lane.MEETINGS,
    "invited": Lane.ROUNDS,
    "authority_answered": Lane.ROUNDS,
    "authority_partly": Lane.ROUNDS,
    "authority_nothing": Lane.ROUNDS,
    "authority_declined": Lane.ROUNDS,
}
"""Which happenings of the story stand on the timeline: what came in, decisions, answers. All
else (papers, notes, what was moved) is told by the story and by what the timeline draws."""

_RESTS_FROM: Final = "suspended"
_RESTS_UNTIL: Final = frozenset(
    {"resumed", "closed", "closed_joined", "closed_mistake", "transferred"}
)
_OF_A_VISIT: Final = EntryKind.HOME_VISIT
"""The visit itself stands there."""


def timeline(course: Course, now: datetime) -> Timeline:
    """Return a case in time.

    What is planned in a suspended case is left out, as everywhere: nothing of it is done, and
    nobody is to see what would have been.
    """
    entries = [_entry(each, now) for each in course.entries if each.kind is not _OF_A_VISIT]
    talks = [_talk(each) for each in course.talks]
    talks += [_meeting(each) for each in course.meetings]
    if course.suspended:
        entries = [mark for mark in entries if mark.how not in OPEN and mark.at <= now]
        talks = [mark for mark in talks if mark.how is not How.PLANNED and mark.at <= now]
    of_effort = {each.record_id for each in course.efforts}
    entries = [_placed(mark, of_effort) for mark in entries]
    told = [_told(each) for each in course.story if each.kind in TOLD]
    marks = [*told, *(_round(each, now) for each in course.rounds), *talks, *entries]
    marks += [mark for each in course.efforts for mark in _effort(each, now)]
    rests = _rests(course)
    marks += [_rest(rest, now) for rest in rests]
    times = [now, *(mark.at for mark in marks)]
    times += [mark.ends_at for mark in marks if mark.ends_at is not None]
    return Timeline(
        case_id=course.case_id,
        number=course.number,
        now=now,
        first=min(times),
        last=max(times),
        tracks=_tracks(marks, course.efforts),
        rests=rests,
        withheld=course.suspended,
    )


def _tracks(marks: Sequence[Mark], efforts: Sequence[Effort]) -> tuple[Track, ...]:
    """Return the lines that have something on them; efforts in the order they were begun."""
    found: list[Track] = []
    for lane in Lane:
        if lane is Lane.EFFORT:
            ordered = sorted(efforts, key=lambda each: each.begun_at or each.at)
            wanted = [(each.record_id, each.title) for each in ordered]
        else:
            wanted = [("", LANES[lane])]
        for key, title in wanted:
            own = [mark for mark in marks if mark.lane is lane and mark.track == key]
            if own:
                own.sort(key=lambda mark: mark.at)
                found.append(Track(lane, key, title, tuple(own)))
    return tuple(found)


def _told(event: Event) -> Mark:
    lane = TOLD[event.kind]
    words = sentence(event.kind, event.data)
    return Mark(
        f"told-{event.seq}",
        lane,
        event.at,
        words,
        How.HAPPENED,
        told=event.kind,
        page=PAGES[lane],
    )


def _rest(rest: Rest, now: datetime) -> Mark:
    return Mark(
        f"rest-{rest.starts_at.isoformat()}",
        Lane.CASE,
        rest.starts_at,
        AT_REST,
        How.RESTS if rest.ends_at is None else How.ENDED,
        ends_at=rest.ends_at or max(now, rest.starts_at),
        ongoing=rest.ends_at is None,
    )


def _round(each: Round, now: datetime) -> Mark:
    return Mark(
        each.record_id,
        Lane.ROUNDS,
        each.at,
        ROUND,
        How.ENDED if each.ended_at else How.RUNNING,
        ends_at=each.ended_at or max(now, each.at),
        ongoing=each.ended_at is None,
        page=PAGES[Lane.ROUNDS],
    )


def _talk(talk: Talk) -> Mark:
    return Mark(
        talk.visit_id,
        Lane.TALKS,
        talk.starts_at,
        TALK,
        VISITS[talk.status],
        page=PAGES[Lane.TALKS],
    )


def _meeting(meeting: Meeting) -> Mark:
    return Mark(
        meeting.point_id,
        Lane.MEETINGS,
        meeting.starts_at,
        AT_MEETING.filled(number=meeting.number),
        How.CANCELLED if meeting.called_off else POINTS[meeting.state],
        page=PAGES[Lane.MEETINGS],
    )


def _effort(effort: Effort, now: datetime) -> Iterable[Mark]:
    begun = effort.begun_at or effort.at
    open_ended = effort.ended_at is None
    yield Mark(
        effort.record_id,
        Lane.EFFORT,
        begun,
        effort.title,
        EFFORTS[effort.state],
        track=effort.record_id,
        ends_at=effort.ended_at or max(now, begun),
        ongoing=open_ended,
        page=PAGES[Lane.EFFORT],
    )
    for each in effort.contacts:
        yield Mark(
            each.record_id,
            Lane.EFFORT,
            each.at,
            CONTACT,
            CONTACTS[each.state],
            track=effort.record_id,
            page=PAGES[Lane.EFFORT],
        )


def _entry(entry: Planned, now: datetime) -> Mark:
    lane = Lane.MEETINGS if entry.kind is EntryKind.MEETING else Lane.DUE
    return Mark(
        entry.entry_id,
        lane,
        _stands_at(entry),
        KINDS[entry.kind],
        how_of(entry, now),
        track=entry.about_id,
        page=PAGE_OF.get(entry.kind, "overview"),
        origin=entry.origin,
        origin_at=entry.origin_at,
        settled_at=entry.done_at,
        moved_to=entry.moved_to,
    )


def _stands_at(entry: Planned) -> datetime:
    """Return its day; of what was given up before its time, when it was given up."""
    if entry.status not in GIVEN_UP or entry.done_at is None:
        return entry.due_at
    return min(entry.due_at, entry.done_at)


def _placed(mark: Mark, efforts: set[str]) -> Mark:
    """Return an entry's mark on the line of its effort, or of its lane."""
    if mark.track in efforts:
        return replace(mark, lane=Lane.EFFORT)
    return replace(mark, track="")


def how_of(entry: Planned, now: datetime) -> How:
    """Return how an entry stands; only of a deadline it is said whether it was met.

    What is due "at once" is due at the very moment it comes from; of that it is only said when it
    was done.
    """
    if entry.status is EntryStatus.OPEN:
        over = entry.ends_at or entry.due_at
        return How.OVERDUE if over <= now else How.DUE
    if entry.status is not EntryStatus.DONE:
        return SETTLED[entry.status]
    at_once = entry.due_at <= entry.origin_at  # nothing is done in no time
    if entry.kind in APPOINTMENTS or entry.done_at is None or at_once:
        return How.DONE
    return How.IN_TIME if entry.done_at <= entry.due_at else How.LATE


def _rests(course: Course) -> tuple[Rest, ...]:
    """Return when the case rested; the last one is open only while it is suspended."""
    found: list[Rest] = []
    since: datetime | None = None
    for event in sorted(course.story, key=lambda each: (each.at, each.seq)):
        if event.kind == _RESTS_FROM and since is None:
            since = event.at
        elif event.kind in _RESTS_UNTIL and since is not None:
            found.append(Rest(since, event.at))
            since = None
    if since is not None:
        found.append(Rest(since, None))
    return tuple(found)
