"""Everybody's name: those who have access, and those who had it and still stand in the log."""

from dataclasses import dataclass

from models.office.people import UserRow
from models.ports.work import BeginWork


@dataclass(frozen=True, slots=True)
class ListColleagues:
    """Names, initials and roles of colleagues. It shows no case, so it is not logged."""

    begin: BeginWork

    def __call__(self) -> tuple[UserRow, ...]:
        """Return everybody who has or had access, those who left last."""
        with self.begin() as work:
            return work.users.every()
