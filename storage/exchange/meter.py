"""How far long work is: several passes over the same bytes, told as one."""

from models.ports.attachments import Report


class Meter:
    """Adds up what is done of what there is to do; the report may raise to stop the work."""

    def __init__(self, report: Report, total: int) -> None:
        self._report, self._total, self._done = report, total, 0

    def add(self, size: int) -> None:
        """Tell of so many further bytes."""
        self._done += size
        self._report(min(self._done, self._total), self._total)
