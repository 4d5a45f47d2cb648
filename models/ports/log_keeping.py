"""Thinning the log."""

from datetime import datetime
from typing import Protocol


class LogKeeping(Protocol):
    """The log's old rows: what they said may go, their hashes and counts stay."""

    def old_rows(self) -> tuple[int, datetime, int] | None:
        """Return which rows may be thinned, or None while there are none.

        As the first row that stays, the instant before which every one of them was written,
        and how many they are.
        """

    def thin(self, up_to: int, before: datetime) -> None:
        """Take away what every row below ``up_to`` said."""

    def counts(self) -> tuple[tuple[str, str, int], ...]:
        """Return month, act and number of the thinned rows."""
