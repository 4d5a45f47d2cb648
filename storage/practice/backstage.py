"""What a tour needs behind the windows: the clock, the scenarios, the police's key file."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from models.kernel.text import Say as Words
from models.kernel.text import plain
from storage.exchange.age_hybrid import HybridIdentity
from storage.host import Host
from storage.practice.crowd import open_more
from storage.practice.fill import fill
from storage.practice.vaults import (
    FOUNDED,
    make_police_practice_vault,
    make_practice_vault,
    silent,
)
from storage.session import Outside
from storage.system.clocks import PracticeClock
from storage.system.durable import replace_file


@dataclass(slots=True)
class Backstage:
    """Runs on the database thread, save ``make``; for practice vaults alone."""

    host: Host
    founding: bool = False
    words: Words = plain
    """The language in which records name authorities and needs."""
    clock: PracticeClock = field(default_factory=lambda: PracticeClock(FOUNDED, frozen=True))

    def install(self) -> None:
        """Give the next session a clock that stands still until it is set.

        With ``founding`` it stands at the day on which the scenarios begin to happen.
        """
        self.host.outside = replace(self.host.outside, practice_clock=self._clock)

    def _clock(self, at: datetime) -> PracticeClock:
        self.clock = PracticeClock(FOUNDED if self.founding else at, frozen=True)
        return self.clock

    def set_clock(self, instant: datetime) -> None:
        """Put the open vault's clock to an instant."""
        self.clock.set(instant)

    def fill(self) -> None:
        """Let the scenarios happen in the open, fresh vault."""
        fill(self.host.held, self.clock, silent, self.words)
        self.clock.freeze()

    def crowd(self, count: int) -> None:
        """Open so many further invented cases in the open vault."""
        open_more(self.host.held.begin, count)

    def make(self, kind: str, folder: str) -> None:
        """Make a practice vault: "kommune", filled, or "police"."""
        outside = Outside(self.host.outside.random, monotonic=self.host.outside.monotonic)
        if kind == "kommune":
            make_practice_vault(Path(folder), outside, words=self.words)
        else:
            make_police_practice_vault(Path(folder), outside)

    def close(self) -> None:
        """Close the open vault."""
        self.host.close()

    def write_key(self, path: str) -> None:
        """Write the open vault's exchange key as an age key file: practice vaults only.

        Raises:
            ValueError: the vault is a real one.
        """
        if not self.host.held.office.practice:
            msg = "the key of a real vault never leaves it"
            raise ValueError(msg)
        seed = self.host.held.database.value(
            "SELECT secret FROM office_key WHERE kind = 'exchange' AND retired_at IS NULL"
        )
        identity = HybridIdentity(bytes(seed))
        lines = f"# practice only\n# public key: {identity.recipient}\n{identity.reveal()}\n"
        replace_file(Path(path), lines.encode("ascii"))
