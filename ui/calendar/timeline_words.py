"""How the timeline is said: times, how something stands, and the drawing of each."""

from typing import Final

from models.calendar.origins import ORIGINS
from models.cases.timeline import HOWS, LANES, How, Mark, Timeline
from models.kernel.clock import local
from models.kernel.text import text
from ui.cases.story_icons import icon_of
from ui.kit.chip import ChipLook
from ui.kit.tokens import Tone
from ui.language import say, show_date, show_time, show_when

SINCE: Final = text("Timeline", "from {day}")
SPAN: Final = text("Timeline", "{first} to {last}")
MOVED: Final = text("Timeline", "Moved to {when}")

ICONS: Final = {
    How.HAPPENED: "circle-dot",
    How.DONE: "check",
    How.IN_TIME: "circle-check",
    How.LATE: "history",
    How.DUE: "circle",
    How.OVERDUE: "alert-triangle",
    How.MOVED: "arrow-right",
    How.NOT_POSSIBLE: "x",
    How.ENDED: "minus",
    How.PLANNED: "calendar-event",
    How.RUNNING: "progress",
    How.RESTS: "player-pause",
    How.HELD: "users",
    How.NOT_HELD: "x",
    How.NO_SHOW: "user-off",
    How.CANCELLED: "minus",
}
"""A drawing for each, so that no colour is needed to tell them apart."""
INKS: Final = {
    How.OVERDUE: "overdue_fg",
    How.DUE: "accent",
    How.PLANNED: "accent",
    How.RUNNING: "accent",
    How.MOVED: "muted",
    How.ENDED: "muted",
    How.CANCELLED: "muted",
    How.NOT_POSSIBLE: "muted",
}
"""Colours: what is to come, what is behind, and a deadline that we have overrun."""


def drawing(mark: Mark) -> str:
    """Return the name of a mark's icon."""
    return icon_of(mark.told) if mark.told else ICONS[mark.how]


def bar_words(mark: Mark) -> str:
    """Return what stands in or beside a bar: of an effort how it stands, its name is beside."""
    return say(HOWS[mark.how]) if mark.track else say(mark.words)


def when(mark: Mark) -> str:
    """Return the day and the time, or from which day until which."""
    wall = local(mark.at)
    if mark.ends_at is None:
        if (wall.hour, wall.minute) == (0, 0):
            return show_date(mark.at)
        return f"{show_date(mark.at)} {show_time(mark.at)}"
    if mark.ongoing:
        return say(SINCE.filled(day=show_date(mark.at)))
    return say(SPAN.filled(first=show_date(mark.at), last=show_date(mark.ends_at)))


def standing(mark: Mark, line: Timeline) -> str:
    """Return how it stands, with the day on which it was done or to which it was moved."""
    said = say(HOWS[mark.how])
    if mark.moved_to is not None:
        return say(MOVED.filled(when=show_when(mark.moved_to, line.now)))
    if mark.how in (How.DONE, How.IN_TIME, How.LATE) and mark.settled_at is not None:
        return f"{said}, {show_when(mark.settled_at, line.now)}"
    return said


def chip(mark: Mark, line: Timeline) -> ChipLook:
    """Return how it stands as a chip; only an overrun deadline has a colour of its own."""
    tone = Tone.OVERDUE if mark.how is How.OVERDUE else Tone.INFO
    return ChipLook(standing(mark, line), tone, ICONS[mark.how])


def origin(mark: Mark, line: Timeline) -> str:
    """Return where an entry comes from, or ""."""
    if mark.origin_at is None:
        return ""
    moment = show_when(mark.origin_at, line.now)
    return say(ORIGINS[mark.origin].filled(moment=moment))


def place(mark: Mark, line: Timeline) -> str:
    """Return the line on which it stands: the effort's name, or the lane's."""
    for track in line.tracks:
        if (track.lane, track.key) == (mark.lane, mark.track):
            return say(track.title)
    return say(LANES[mark.lane])


def spoken(mark: Mark, line: Timeline) -> str:
    """Return all that is said of a mark, for those who hear the timeline."""
    parts = (when(mark), say(mark.words), standing(mark, line), place(mark, line))
    return ", ".join(part for part in (*parts, origin(mark, line)) if part)
