"""Meetings without cases: what is talked about in words, and what was learnt there.

Nothing here knows of a case: no field, no link. An import contract and a test on the database
hold it so.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.kernel.errors import Refused
from models.kernel.ids import LearningId, MeetingId, ThemeId, UserId
from models.kernel.text import text
from models.meetings.kinds import MeetingKind
from models.meetings.meeting import Meeting, MeetingState

HOLDS_CASES: Final = text(
    "Learning",
    "At this kind of meeting cases are talked about. Put them on the agenda instead.",
)
NOT_HELD: Final = text("Learning", "This meeting was cancelled, so nothing was learnt at it.")


def require_without_cases(meeting: Meeting) -> None:
    """Do nothing at a meeting without cases that was not cancelled.

    Raises:
        Refused: cases are talked about at it, or it was cancelled.
    """
    if meeting.holds_cases:
        raise Refused(HOLDS_CASES)
    if meeting.state is MeetingState.CANCELLED:
        raise Refused(NOT_HELD)


@dataclass(frozen=True, slots=True)
class Theme:
    """One subject on the agenda of a meeting without cases, in words alone."""

    id: ThemeId
    meeting_id: MeetingId
    position: int
    words: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """That a colleague has read what was learnt."""

    user: UserId
    at: datetime


@dataclass(frozen=True, slots=True)
class Learning:
    """What was learnt at a meeting, for those who work with cases; never changed.

    Attributes:
        receipts: who has read it, the first reader first.
    """

    id: LearningId
    meeting_id: MeetingId
    words: str
    at: datetime
    by: UserId
    receipts: tuple[Receipt, ...] = ()

    def read_by(self, user: UserId) -> bool:
        """Whether somebody wrote or has read it."""
        return user == self.by or any(each.user == user for each in self.receipts)


@dataclass(frozen=True, slots=True)
class LearningRow:
    """One line of the list: where and when it was learnt, and whether one has read it."""

    id: LearningId
    meeting_id: MeetingId
    number: str
    kind: MeetingKind
    at: datetime
    by: UserId
    read: bool
    readers: int
