"""A meeting, who takes part, and the cases on its agenda: states, verbs and events."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.kernel.errors import Refused
from models.kernel.events import Event, Kind
from models.kernel.ids import CaseId, MeetingId, ParticipantId, PointId, UserId
from models.kernel.text import Text, text
from models.meetings.kinds import WITH_CASES, Mandate, MeetingKind, Reply

NUMBER: Final = "M"
"""The letter of a meeting's number; concerns about places count in the same row."""

NOT_OPEN: Final = text("Meetings", "This meeting is closed or cancelled. Plan a new one.")
NO_CASES: Final = text(
    "Meetings", "No single case is talked about at this kind of meeting. Plan another kind."
)
WHY_CANCELLED: Final = text("Meetings", "Write why the meeting is cancelled.")
ENDS_LATER: Final = text("Meetings", "The meeting must end after it begins.")
POINT_OVER: Final = text("Meetings", "This point is dealt with already.")


class MeetingState(StrEnum):
    """How far a meeting is."""

    PLANNED = "planned"
    INVITED = "invited"
    CLOSED = "closed"
    CANCELLED = "cancelled"


STATES: Final[dict[MeetingState, Text]] = {
    MeetingState.PLANNED: text("MeetingState", "Planned"),
    MeetingState.INVITED: text("MeetingState", "Invitations sent"),
    MeetingState.CLOSED: text("MeetingState", "Closed"),
    MeetingState.CANCELLED: text("MeetingState", "Cancelled"),
}
OPEN: Final = frozenset({MeetingState.PLANNED, MeetingState.INVITED})
"""States in which a meeting is still to be held."""


@dataclass(frozen=True, slots=True)
class MeetingPlanned(Event):
    """A meeting was put in the calendar."""

    meeting: "Meeting"


@dataclass(frozen=True, slots=True)
class MeetingMoved(Event):
    """A meeting is to be held at another time."""

    meeting: "Meeting"
    was: datetime


@dataclass(frozen=True, slots=True)
class MeetingInvited(Event):
    """Everybody has an invitation."""

    meeting: "Meeting"


@dataclass(frozen=True, slots=True)
class MeetingClosed(Event):
    """A meeting was held, and what came of it is written."""

    meeting: "Meeting"


@dataclass(frozen=True, slots=True)
class MeetingCancelled(Event):
    """A meeting is not held."""

    meeting: "Meeting"


@dataclass(slots=True)
class Meeting:
    """A meeting: a record of its own, of no case.

    Attributes:
        number: M-2026-0007.
        chair_id: the colleague who leads it and answers for invitations and minutes.
        reason: why it was cancelled, or "".
        series_id: the recurrence it belongs to, or "".
    """

    id: MeetingId
    number: str
    kind: MeetingKind
    state: MeetingState
    starts_at: datetime
    ends_at: datetime
    place: str
    chair_id: UserId
    made_at: datetime
    made_by: UserId
    invited_at: datetime | None = None
    ended_at: datetime | None = None
    reason: str = ""
    series_id: str = ""
    events: list[Event] = field(default_factory=list, compare=False, repr=False)

    @classmethod
    def plan(
        cls,
        meeting_id: MeetingId,
        number: str,
        kind: MeetingKind,
        span: tuple[datetime, datetime],
        place: str,
        chair: UserId,
        made: tuple[datetime, UserId],
        *,
        series: str = "",
    ) -> "Meeting":
        """Plan a meeting.

        Args:
            meeting_id: fresh.
            number: fresh.
            kind: which.
            span: from when until when, UTC.
            place: where, in words.
            chair: who leads it.
            made: when (UTC) and by whom it is planned.
            series: the recurrence it belongs to, or "".

        Raises:
            Refused: it does not end after it begins.
        """
        starts, ends = _span(*span)
        meeting = cls(
            meeting_id, number, kind, MeetingState.PLANNED, starts, ends, place.strip(), chair,
            made[0], made[1], series_id=series,
        )  # fmt: skip
        meeting.events.append(MeetingPlanned(meeting))
        return meeting

    @property
    def topic(self) -> tuple[Kind, str]:
        """What names it in the log, in topics and in answers."""
        return Kind.MEETING, str(self.id)

    @property
    def open(self) -> bool:
        """Whether it is still to be held."""
        return self.state in OPEN

    @property
    def holds_cases(self) -> bool:
        """Whether single cases may stand on its agenda."""
        return self.kind in WITH_CASES

    def require_open(self) -> None:
        """Do nothing while it is still to be held.

        Raises:
            Refused: it is closed or cancelled.
        """
        if not self.open:
            raise Refused(NOT_OPEN)

    def require_cases(self) -> None:
        """Do nothing where cases may stand on the agenda.

        Raises:
            Refused: this kind of meeting holds none; the database refuses it as well.
        """
        if not self.holds_cases:
            raise Refused(NO_CASES)

    def change(self, starts: datetime, ends: datetime, place: str, chair: UserId) -> None:
        """Set another time, place or chair; where time or place change, all are invited anew.

        Raises:
            Refused: it is over, or does not end after it begins.
        """
        self.require_open()
        was, place = self.starts_at, place.strip()
        if (starts, ends, place) != (self.starts_at, self.ends_at, self.place):
            self.state, self.invited_at = MeetingState.PLANNED, None
        self.starts_at, self.ends_at = _span(starts, ends)
        self.place, self.chair_id = place, chair
        self.events.append(MeetingMoved(self, was))

    def invite(self, at: datetime) -> None:
        """Record that everybody has an invitation.

        Raises:
            Refused: it is over.
        """
        self.require_open()
        self.state, self.invited_at = MeetingState.INVITED, at
        self.events.append(MeetingInvited(self))

    def close(self, at: datetime) -> None:
        """Record that it was held and that its minutes are written.

        Raises:
            Refused: it is over already.
        """
        self.require_open()
        self.state, self.ended_at = MeetingState.CLOSED, at
        self.events.append(MeetingClosed(self))

    def cancel(self, reason: str, at: datetime) -> None:
        """Record that it is not held, and why.

        Raises:
            Refused: no reason, or it is over already.
        """
        self.require_open()
        if not reason.strip():
            raise Refused(WHY_CANCELLED, "reason")
        self.state, self.ended_at, self.reason = MeetingState.CANCELLED, at, reason.strip()
        self.events.append(MeetingCancelled(self))


def _span(starts: datetime, ends: datetime) -> tuple[datetime, datetime]:
    if ends <= starts:
        raise Refused(ENDS_LATER, "until")
    return starts, ends


@dataclass(slots=True)
class Participant:
    """Somebody who takes part: a colleague, or an authority by function, never by name.

    Attributes:
        user_id: the colleague, or None.
        authority: a code of ``models.law.authorities``, or "" for a colleague.
        function: what they do there; no private name.
        invited_at: when the invitation was given, UTC, or None.
        reply: what they answered, and when.
    """

    id: ParticipantId
    meeting_id: MeetingId
    user_id: UserId | None
    authority: str
    function: str
    mandate: Mandate
    invited_at: datetime | None = None
    reply: Reply = Reply.NONE
    replied_at: datetime | None = None

    def invited(self, at: datetime) -> None:
        """Record that the invitation was given."""
        self.invited_at = at

    def replied(self, reply: Reply, at: datetime) -> None:
        """Record the answer; the newest counts."""
        self.reply, self.replied_at = reply, at


class PointState(StrEnum):
    """What became of a point on the agenda."""

    CHOSEN = "chosen"
    TREATED = "treated"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"


POINT_STATES: Final[dict[PointState, Text]] = {
    PointState.CHOSEN: text("MeetingPoint", "On the agenda"),
    PointState.TREATED: text("MeetingPoint", "Talked about"),
    PointState.POSTPONED: text("MeetingPoint", "Postponed"),
    PointState.WITHDRAWN: text("MeetingPoint", "Taken off"),
}


@dataclass(slots=True)
class Point:
    """One case on the agenda. What is written about it are answers about the point.

    Attributes:
        position: from 1, in the order of the agenda.
        minutes: the time set aside.
        why: code of the reason for which it waits, of ``models.meetings.waiting``.
        ended_at: when it was talked about, postponed or taken off, UTC.
    """

    id: PointId
    meeting_id: MeetingId
    case_id: CaseId
    position: int
    minutes: int
    why: str
    state: PointState = PointState.CHOSEN
    ended_at: datetime | None = None

    @property
    def topic(self) -> tuple[Kind, str]:
        """What names it in the log, in topics and in answers."""
        return Kind.MEETING_POINT, str(self.id)

    def treat(self, at: datetime) -> None:
        """Record that it was talked about.

        Raises:
            Refused: it is over already.
        """
        self._end(PointState.TREATED, at)

    def postpone(self, at: datetime) -> None:
        """Record that it was not reached, or is to wait.

        Raises:
            Refused: it is over already.
        """
        self._end(PointState.POSTPONED, at)

    def withdraw(self, at: datetime) -> None:
        """Take it off the agenda.

        Raises:
            Refused: it is over already.
        """
        self._end(PointState.WITHDRAWN, at)

    def _end(self, state: PointState, at: datetime) -> None:
        if self.state is not PointState.CHOSEN:
            raise Refused(POINT_OVER)
        self.state, self.ended_at = state, at


@dataclass(frozen=True, slots=True)
class Seat:
    """That a participant takes part in a point, and on what law.

    Attributes:
        basis: a code of ``models.law.bases``; "" for a colleague of the kommune's Infohus.
        clarified: how a basis was clarified that is not plain, in words, or "".
    """

    point_id: PointId
    participant_id: ParticipantId
    basis: str = ""
    clarified: str = ""
