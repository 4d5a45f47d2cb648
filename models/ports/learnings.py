"""Meetings without cases: their subjects, and what was learnt at them."""

from datetime import datetime
from typing import Protocol

from models.kernel.ids import LearningId, MeetingId, ThemeId, UserId
from models.meetings.learning import Learning, Theme


class Learnings(Protocol):
    """Words that hold no case; seen by all who do casework."""

    def themes(self, meeting_id: MeetingId) -> tuple[Theme, ...]:
        """Return the subjects of a meeting, in order."""

    def add_theme(self, theme: Theme) -> None:
        """Keep a subject."""

    def remove_theme(self, meeting_id: MeetingId, theme_id: ThemeId) -> None:
        """Forget a subject."""

    def get(self, learning_id: LearningId) -> Learning:
        """Return what was learnt, or raise ``NotFoundError``."""

    def of_meeting(self, meeting_id: MeetingId) -> tuple[Learning, ...]:
        """Return what was learnt at a meeting, oldest first."""

    def add(self, learning: Learning) -> None:
        """Keep what was learnt; it is never changed."""

    def read(self, learning_id: LearningId, user: UserId, at: datetime) -> None:
        """Record that somebody has read it; the first time counts."""
