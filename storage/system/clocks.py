"""The clocks that a program run may be given."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from models.kernel.clock import at_wall_clock

PRACTICE_START: Final = at_wall_clock(datetime(2026, 1, 14, tzinfo=UTC).date(), 8, 30)
"""Wednesday 14 January 2026 at 08.30 in Denmark. Source: ARCHITECTURE.md, the practice vault."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present instant, in UTC."""
        return datetime.now(UTC)


class PracticeClock:
    """A practice vault's clock: starts on the practice day and goes on with real seconds.

    It follows the monotonic clock, so that setting the machine's clock does not move it.
    """

    def __init__(
        self,
        start: datetime = PRACTICE_START,
        *,
        frozen: bool = False,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._monotonic = monotonic
        self._frozen = frozen
        self._shown = start
        self.set(start)

    def now(self) -> datetime:
        """Return the practised instant, in UTC."""
        if self._frozen:
            return self._shown
        return self._shown + timedelta(seconds=self._monotonic() - self._since)

    def set(self, instant: datetime) -> None:
        """Put the clock to that instant; it stays frozen, or goes on from there.

        Raises:
            ValueError: the instant has no time zone.
        """
        if instant.tzinfo is None:
            msg = f"an instant needs a time zone: {instant!r}"
            raise ValueError(msg)
        self._shown = instant.astimezone(UTC)
        self._since = self._monotonic()

    def advance(self, by: timedelta) -> None:
        """Move the clock on (or back) by that much."""
        self.set(self.now() + by)

    def freeze(self) -> None:
        """Stop the clock where it stands."""
        self.set(self.now())
        self._frozen = True

    def run(self) -> None:
        """Let a frozen clock go on from where it stands."""
        self.set(self.now())
        self._frozen = False
