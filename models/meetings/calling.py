"""When everybody must be invited to a meeting."""

from datetime import datetime

from models.calendar.days import working_days_before
from models.calendar.hours import STANDARD, OpeningHours
from models.kernel.clock import local
from models.meetings.kinds import KINDS_OF_MEETING
from models.meetings.meeting import Meeting


def invite_by(meeting: Meeting, now: datetime, opening: OpeningHours = STANDARD) -> datetime:
    """Return the instant, UTC, by which the invitations must be out: closing time of a day.

    A meeting that is called at shorter notice than its kind asks for: now.
    """
    rule = KINDS_OF_MEETING[meeting.kind]
    first = local(meeting.starts_at).date()
    day = working_days_before(first, rule.invite_days, opening.works_on)
    return max(opening.closing(day), now)
