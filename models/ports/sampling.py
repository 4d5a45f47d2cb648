"""Samples of the log."""

from typing import Protocol

from models.audit.sampling import Observed, Sample


class Samples(Protocol):
    """The samples that were drawn, and the rows that may be."""

    def last(self) -> Sample | None:
        """Return the newest sample, or None."""

    def get(self, sample_id: str) -> Sample:
        """Return a sample, or raise ``NotFoundError``."""

    def keep(self, sample: Sample) -> None:
        """Keep a sample, new or changed."""

    def head(self) -> tuple[int, bytes]:
        """Return how many rows the log has, and its root."""

    def observed(self, first: int, size: int) -> tuple[Observed, ...]:
        """Return the rows from ``first`` to before ``size``, with what the rules ask."""
