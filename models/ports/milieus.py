"""Concerns about places, forums and groups, as a collection seen inside one unit of work."""

from datetime import datetime
from typing import Protocol

from models.concerns.milieu import Milieu, MilieuNote
from models.kernel.ids import MilieuId


class Milieus(Protocol):
    """What is followed up; belongs to no person, case or concern."""

    def get(self, milieu_id: MilieuId) -> Milieu:
        """Return it, or raise ``NotFoundError``."""

    def add(self, milieu: Milieu) -> None:
        """Keep a new one."""

    def save(self, milieu: Milieu) -> None:
        """Keep when it is looked at again, or its end."""

    def add_note(self, milieu_id: MilieuId, note: MilieuNote) -> None:
        """Keep a note; notes are never changed."""

    def notes(self, milieu_id: MilieuId) -> tuple[MilieuNote, ...]:
        """Return its notes, oldest first."""

    def older_than(self, before: datetime) -> tuple[MilieuId, ...]:
        """Return those that ended before that instant."""
