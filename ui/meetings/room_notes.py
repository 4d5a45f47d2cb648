"""What is written of a meeting so far, in the memory of its page: the table, and each point."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from models.forms.answers import Answers, Value, check
from models.forms.definitions.in_meeting import ATTENDANCE, POINT, POSTPONED
from models.forms.progress import Progress
from models.kernel.events import Kind
from models.kernel.ids import MeetingId
from models.meetings.point import Room, begun, is_postponed
from models.meetings.sitting import Sitting, Written
from models.meetings.table import attended
from models.usecases.save_draft import Half

TABLE: Final = "table"
"""In place of a point's id: who is here."""


@dataclass
class RoomNotes:
    """Answers and the field in focus, by the id of the point or ``TABLE``."""

    meeting: MeetingId
    began: datetime
    sitting: Sitting | None = None
    held: dict[str, Value] = field(default_factory=dict)
    written: dict[str, dict[str, Value]] = field(default_factory=dict)
    focus: dict[str, str] = field(default_factory=dict)

    @property
    def points(self) -> tuple[Written, ...]:
        """The points of the agenda, as they were loaded last."""
        return () if self.sitting is None else self.sitting.points

    @property
    def open_points(self) -> tuple[Written, ...]:
        """Those that are still to be closed."""
        return () if self.sitting is None else self.sitting.open_points

    @property
    def keys(self) -> tuple[str, ...]:
        """The table and the open points, in order."""
        return (TABLE, *(str(each.point.id) for each in self.open_points))

    def point(self, key: str) -> Written | None:
        """Return a point by its id, or None."""
        return next((each for each in self.points if str(each.point.id) == key), None)

    def answers(self, point: Written) -> Answers:
        """Return what is written of a point."""
        if point.closed:
            return point.given
        return self.written.get(str(point.point.id), {})

    def room(self, point: Written) -> Room:
        """Return who takes part in a point, with what the table says now."""
        return Room(attended(point.room.table, self.held), point.room.colleagues)

    def put_off_rest(self) -> tuple[str, ...]:
        """Let every point that nobody has begun wait for the next meeting; return which."""
        keys = [str(each.point.id) for each in self.open_points]
        fresh = tuple(key for key in keys if not begun(self.written.get(key, {})))
        self.written |= {key: {"outcome": POSTPONED} for key in fresh}
        return fresh

    def half(self, key: str) -> Half | None:
        """Return what is to be kept of a part, or None where nothing can be."""
        return self._table_half() if key == TABLE else self._point_half(key)

    def states(self) -> dict[str, Progress]:
        """Return how far each part is."""
        said = Progress.DONE if self.held.get("attendance") else Progress.NOT_BEGUN
        return {TABLE: said, **{str(each.point.id): self._state(each) for each in self.points}}

    def start(self, at: str) -> str:
        """Return where to begin: where one left, else at the table or the first open point.

        Args:
            at: the case or meeting that a draft is about, or "".
        """
        sitting = self.sitting
        if at:
            keys = {str(each.case_id): str(each.point.id) for each in self.open_points}
            return keys.get(at, TABLE)
        if sitting is None or (sitting.meeting.open and sitting.draft is None):
            return TABLE
        fresh = (each for each in self.open_points if self._state(each) is not Progress.DONE)
        found = next(fresh, None)
        return TABLE if found is None else str(found.point.id)

    def _state(self, each: Written) -> Progress:
        given = self.answers(each)
        if each.closed or is_postponed(given):
            return Progress.DONE
        if given.get("outcome") and not check(POINT, given, submit=True):
            return Progress.DONE
        return Progress.BEGUN if begun(given) else Progress.NOT_BEGUN

    def _table_half(self) -> Half | None:
        if self.sitting is None or not self.sitting.meeting.open:
            return None
        about = (Kind.MEETING, str(self.meeting))
        return Half(
            ATTENDANCE, dict(self.held), self.began, self.focus.get(TABLE, ""), about=about
        )

    def _point_half(self, key: str) -> Half | None:
        found = self.point(key)
        if found is None or key not in self.written:
            return None
        answers: Answers = {**self.written[key], "meeting": str(self.meeting)}
        about = (Kind.CASE, str(found.case_id))
        return Half(POINT, answers, self.began, self.focus.get(key, ""), about=about)
