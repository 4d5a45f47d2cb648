"""The course of a case in time: what happened, what runs, what is due, and when it rested."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.kernel.ids import CaseId
from models.kernel.text import Text, text


class Lane(StrEnum):
    """What a line of the timeline is about, from top to bottom."""

    CASE = "case"
    ROUNDS = "rounds"
    TALKS = "talks"
    EFFORT = "effort"
    MEETINGS = "meetings"
    DUE = "due"


LANES: Final[dict[Lane, Text]] = {
    Lane.CASE: text("Timeline", "The case"),
    Lane.ROUNDS: text("Timeline", "Qualification"),
    Lane.TALKS: text("Timeline", "Talks and visits"),
    Lane.EFFORT: text("Timeline", "Efforts"),
    Lane.MEETINGS: text("Timeline", "Meetings"),
    Lane.DUE: text("Timeline", "Deadlines and tasks"),
}


class How(StrEnum):
    """How something stands: said of deadlines, visits and efforts, never of a person."""

    HAPPENED = "happened"
    DONE = "done"
    IN_TIME = "in_time"
    LATE = "late"
    DUE = "due"
    OVERDUE = "overdue"
    MOVED = "moved"
    NOT_POSSIBLE = "not_possible"
    ENDED = "ended"
    PLANNED = "planned"
    RUNNING = "running"
    RESTS = "rests"
    HELD = "held"
    NOT_HELD = "not_held"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


HOWS: Final[dict[How, Text]] = {
    How.HAPPENED: text("Timeline", "Happened"),
    How.DONE: text("Timeline", "Done"),
    How.IN_TIME: text("Timeline", "Done in time"),
    How.LATE: text("Timeline", "Done after its time"),
    How.DUE: text("Timeline", "To come"),
    How.OVERDUE: text("Timeline", "Overdue"),
    How.MOVED: text("Timeline", "Moved"),
    How.NOT_POSSIBLE: text("Timeline", "Not possible"),
    How.ENDED: text("Timeline", "Ended"),
    How.PLANNED: text("Timeline", "Planned"),
    How.RUNNING: text("Timeline", "Running"),
    How.RESTS: text("Timeline", "Rests"),
    How.HELD: text("Timeline", "Held"),
    How.NOT_HELD: text("Timeline", "Did not take place"),
    How.NO_SHOW: text("Timeline", "Did not come"),
    How.CANCELLED: text("Timeline", "Called off"),
}
AT_REST: Final = text("Timeline", "The case is suspended")


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on the timeline.

    Attributes:
        key: the same at each showing.
        track: which effort it belongs to, or "".
        ends_at: where a bar ends; None for a point.
        ongoing: the bar is open: ``ends_at`` is now.
        told: the kind of a happening, or "".
        page: the case's page on which one goes on.
        origin: the code of ``ORIGINS`` of an entry, or "".
        settled_at: when an entry was done, or given up.
        moved_to: its new time, of one that was moved.
    """

    key: str
    lane: Lane
    at: datetime
    words: Text
    how: How
    track: str = ""
    ends_at: datetime | None = None
    ongoing: bool = False
    told: str = ""
    page: str = "overview"
    origin: str = ""
    origin_at: datetime | None = None
    settled_at: datetime | None = None
    moved_to: datetime | None = None


@dataclass(frozen=True, slots=True)
class Track:
    """One line of the timeline: a lane, or one effort."""

    lane: Lane
    key: str
    title: Text
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Rest:
    """A time in which the case was suspended; ``ends_at`` is None while it still is."""

    starts_at: datetime
    ends_at: datetime | None


@dataclass(frozen=True, slots=True)
class Timeline:
    """A case in time.

    Attributes:
        first: its first moment.
        last: the last one known: of what is planned, or now.
        withheld: the case is suspended, so that nothing planned is shown.
    """

    case_id: CaseId
    number: str
    now: datetime
    first: datetime
    last: datetime
    tracks: tuple[Track, ...]
    rests: tuple[Rest, ...]
    withheld: bool

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Everything, from the first to the last; of one moment, from top to bottom."""
        found = (mark for track in self.tracks for mark in track.marks)
        return tuple(sorted(found, key=lambda mark: mark.at))
