"""What repeats, seen inside one unit of work."""

from typing import Protocol

from models.calendar.series import Series
from models.kernel.ids import CaseId, SeriesId


class AllSeries(Protocol):
    """The series."""

    def get(self, series_id: SeriesId) -> Series:
        """Return the series, or raise ``NotFoundError``."""

    def add(self, series: Series) -> None:
        """Keep a new series."""

    def save(self, series: Series) -> None:
        """Keep what may change: case, owner, place, participants, how far it is laid, its end."""

    def of_case(self, case_id: CaseId) -> tuple[Series, ...]:
        """Return a case's series that go on, oldest first."""

    def running(self) -> tuple[Series, ...]:
        """Return what goes on in cases that are open and do not rest, whoever asks."""
