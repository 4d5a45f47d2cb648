"""A meeting as it is being held: its points, what is half-written, and what is still missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from models.forms.answers import Answers, Problem, check, chosen, rows, written
from models.forms.definitions.in_meeting import ATTENDANCE
from models.kernel.ids import CaseId, DraftId, MeetingId
from models.kernel.text import Text, text
from models.meetings.meeting import Meeting, Point
from models.meetings.point import Room, begun, is_postponed, problems, told
from models.meetings.table import Member

NOBODY_CAME: Final = text("Room", "Say who is here: nobody is ticked as having come.")
NOT_SAID: Final = text("Room", "Say of everybody whether they came.")
NO_OUTCOME: Final = text("Room", "This point has no outcome. Write it, or put the point off.")


@dataclass(frozen=True, slots=True)
class Written:
    """One point as it is written so far.

    Attributes:
        case_number: S-2026-0001.
        room: who takes part in it, and who may be given a task of the case.
        conflicted: keys of members who are known to have a conflict of interest in it.
        answers: to ``POINT``; half, until the meeting is closed.
        draft: where they are kept, or None where nothing is written.
        focus: the field in which somebody was writing.
        closed: whether the point is dealt with, and written for good.
    """

    point: Point
    case_number: str
    room: Room
    conflicted: tuple[str, ...] = ()
    answers: Answers | None = None
    draft: DraftId | None = None
    focus: str = ""
    closed: bool = False

    @property
    def given(self) -> Answers:
        """What is written; nothing, where nobody began."""
        return self.answers or {}

    @property
    def case_id(self) -> CaseId:
        """Whose case it is."""
        return self.point.case_id


@dataclass(frozen=True, slots=True)
class Sitting:
    """A meeting being held.

    Attributes:
        table: who was invited, and, as far as it is said, who came.
        points: those that the user may see, in the order of the agenda.
        unseen: positions of points that somebody else must write.
        held: answers to ``ATTENDANCE``.
        draft: where those are kept, or None.
        focus: the field of them in which somebody was writing.
        coming: further meetings of the kind: id, number and day.
        unfinished: points that left the agenda while they were talked about: of each what was
            shared until then; closed once that is registered.
    """

    meeting: Meeting
    table: tuple[Member, ...]
    points: tuple[Written, ...]
    unseen: tuple[int, ...] = ()
    held: Answers | None = None
    draft: DraftId | None = None
    focus: str = ""
    coming: tuple[tuple[MeetingId, Text], ...] = ()
    unfinished: tuple[Written, ...] = ()

    @property
    def given(self) -> Answers:
        """What is said of who came."""
        return self.held or {}

    @property
    def open_points(self) -> tuple[Written, ...]:
        """The points that are still to be closed."""
        return tuple(each for each in self.points if not each.closed)

    @property
    def to_register(self) -> tuple[Written, ...]:
        """Those unfinished of which the register is still to be written."""
        return tuple(each for each in self.unfinished if not each.closed)


@dataclass(frozen=True, slots=True)
class Gap:
    """Something missing: at which point (None: at the table), in which field, what to do."""

    point: Point | None
    field: str
    what: Text


@dataclass(frozen=True, slots=True)
class ToBeWritten:
    """What closing will write of one case; of one unfinished no number, and the register alone."""

    case_number: str
    position: int
    postponed: bool
    disclosures: int
    notes: int
    actions: int
    unfinished: bool = False


def gaps(sitting: Sitting, today: date) -> tuple[Gap, ...]:
    """Return what must be mended before the meeting can be closed.

    Args:
        sitting: the meeting.
        today: the day in Denmark.
    """
    found = [Gap(None, each.field, each.what) for each in _table(sitting)]
    for each in sitting.open_points:
        found += [Gap(each.point, p.field, p.what) for p in _of_point(each, today)]
    return tuple(found)


def to_be_written(points: Iterable[Written]) -> tuple[ToBeWritten, ...]:
    """Return what closing will write, case by case."""
    return tuple(
        ToBeWritten(
            each.case_number,
            each.point.position,
            is_postponed(each.given),
            sum(len(one.members) for one in told(each.room, each.given)),
            notes_in(each.given),
            len(rows(each.given, "actions")),
        )
        for each in points
    )


def only_registered(points: Iterable[Written]) -> tuple[ToBeWritten, ...]:
    """Return what closing will write of points that were not finished."""
    return tuple(
        ToBeWritten(
            case_number="",
            position=each.point.position,
            postponed=False,
            disclosures=sum(len(one.members) for one in told(each.room, each.given)),
            notes=0,
            actions=0,
            unfinished=True,
        )
        for each in points
    )


def notes_in(answers: Answers) -> int:
    """Return how many lines of the case's story are written: one, and each statement."""
    return 1 + len(rows(answers, "statements"))


def _table(sitting: Sitting) -> tuple[Problem, ...]:
    said: Mapping[str, str] = {
        row.get("who", ""): row.get("came", "") for row in rows(sitting.given, "attendance")
    }
    if not any(came == "came" for came in said.values()):
        return (Problem("attendance", NOBODY_CAME),)
    if not all(said.get(member.key) for member in sitting.table):
        return (Problem("attendance", NOT_SAID),)
    return check(ATTENDANCE, sitting.given, submit=True)


def _of_point(written_: Written, today: date) -> tuple[Problem, ...]:
    answers = written_.given
    if not begun(answers):
        return (Problem("outcome", NO_OUTCOME),)
    if is_postponed(answers) and not _talked(answers):
        return ()
    return problems(written_.room, answers, today)


def _talked(answers: Answers) -> bool:
    """Whether something was said of a point that was then put off."""
    return any(rows(answers, key) for key in ("shared", "statements", "actions"))


def went_out(written_: Written) -> tuple[Member, ...]:
    """Return who left the room for a point."""
    gone = (
        chosen(written_.given, "away") if written(written_.given, "conflicts") == "some" else ()
    )
    return tuple(each for each in written_.room.table if each.key in gone)
