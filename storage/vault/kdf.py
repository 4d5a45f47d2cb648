"""What a guess at a passphrase costs: Argon2id, between a floor and a ceiling."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from models.kernel.errors import EnvironmentFault
from models.kernel.text import text
from storage.system.faults import NOTHING_CHANGED

COST_OUTSIDE: Final = text(
    "Vault", "The key file asks for an unlocking cost outside the limits."
)
COST_ADVICE: Final = text(
    "Vault", "Someone or something has altered the key file. Restore it from the latest backup."
)
NO_MEMORY: Final = text("Vault", "There is too little free memory to unlock.")
CLOSE_PROGRAMS: Final = text("Vault", "Close other programs, then try again.")

_LANE_KIB: Final = 8  # RFC 9106, 3.1: at least 8 KiB a lane
_FASTEST, _SLOWEST = 0.75, 1.5  # seconds that unlocking may take


@dataclass(frozen=True, slots=True)
class KdfCost:
    """Argon2id's parameters: memory in KiB, passes, lanes.

    Raises:
        ValueError: not what Argon2id can do (RFC 9106, 3.1).
    """

    m_kib: int
    t: int
    p: int

    def __post_init__(self) -> None:
        if self.t < 1 or self.p < 1 or self.m_kib < _LANE_KIB * self.p:
            msg = f"no such Argon2id cost: {self}"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True)
class Limits:
    """The costs that a slot may have; each of the three numbers lies between the two."""

    floor: KdfCost
    ceiling: KdfCost

    def allow(self, cost: KdfCost) -> bool:
        """Return whether the cost lies within these limits."""
        low, high = self.floor, self.ceiling
        return (
            low.m_kib <= cost.m_kib <= high.m_kib
            and low.t <= cost.t <= high.t
            and low.p <= cost.p <= high.p
        )

    def require(self, cost: KdfCost) -> None:
        """Refuse a cost outside the limits, before anything is derived with it.

        Raises:
            EnvironmentFault: too cheap (a guess would be) or too dear (a trap).
        """
        if not self.allow(cost):
            raise EnvironmentFault(COST_OUTSIDE, NOTHING_CHANGED, COST_ADVICE)


CEILING: Final = KdfCost(1024 * 1024, 16, 8)
DEFAULT_COST: Final = KdfCost(256 * 1024, 3, 4)
PRODUCTION_LIMITS: Final = Limits(KdfCost(64 * 1024, 3, 4), CEILING)
"""For real vaults. Floor: RFC 9106's second recommended option."""

PRACTICE_COST: Final = KdfCost(19 * 1024, 2, 1)
PRACTICE_LIMITS: Final = Limits(PRACTICE_COST, CEILING)
"""For practice vaults, which hold invented people. Floor: OWASP's least."""

TEST_COST: Final = KdfCost(64, 1, 1)
"""Worth nothing; allowed only where a caller passes limits with it as the floor."""


def derive(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    """Return 32 bytes of Argon2id (RFC 9106); whoever calls has checked the limits.

    Raises:
        EnvironmentFault: the machine has too little free memory.
    """
    try:
        return _argon2id(secret, salt, cost)
    except MemoryError as error:
        raise EnvironmentFault(NO_MEMORY, NOTHING_CHANGED, CLOSE_PROGRAMS) from error


def _argon2id(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    kdf = Argon2id(
        salt=salt, length=32, iterations=cost.t, lanes=cost.p, memory_cost=cost.m_kib
    )
    return kdf.derive(secret)


@dataclass(frozen=True, slots=True)
class Calibration:
    """A cost measured on this machine.

    Attributes:
        seconds: what one derivation took here.
        short_of_memory: the default did not fit, so less memory is used; to be shown.
    """

    cost: KdfCost
    seconds: float
    short_of_memory: bool


def calibrate(
    limits: Limits = PRODUCTION_LIMITS,
    *,
    run: Callable[[bytes, bytes, KdfCost], bytes] = _argon2id,
    timer: Callable[[], float] = time.perf_counter,
) -> Calibration:
    """Return a cost that takes 0.75 to 1.5 s here, from the default up or down.

    Less memory is taken only when it runs out or the machine is slow, never below the
    floor; a fast machine makes more passes.

    Raises:
        EnvironmentFault: not even the floor fits into memory.
    """
    cost, short = DEFAULT_COST, False
    while True:
        started = timer()
        try:
            run(b"calibration", bytes(16), cost)
        except MemoryError as error:
            if cost.m_kib <= limits.floor.m_kib:
                raise EnvironmentFault(NO_MEMORY, NOTHING_CHANGED, CLOSE_PROGRAMS) from error
            cost, short = _halved(cost, limits), True
            continue
        seconds = timer() - started
        if seconds > _SLOWEST and cost.m_kib > limits.floor.m_kib:
            cost = _halved(cost, limits)
            continue
        if seconds >= _FASTEST:
            return Calibration(cost, seconds, short)
        passes = min(limits.ceiling.t, int(cost.t * _FASTEST / max(seconds, 0.01)) + 1)
        longer = replace(cost, t=max(passes, cost.t))
        return Calibration(longer, seconds * longer.t / cost.t, short)


def _halved(cost: KdfCost, limits: Limits) -> KdfCost:
    return replace(cost, m_kib=max(cost.m_kib // 2, limits.floor.m_kib))


@dataclass(slots=True)
class Scale:
    """Measures what a slot shall cost here, and remembers whether memory was short.

    Attributes:
        measure: finds the cost on this computer.
        short: whether the last measuring found too little memory; to be shown.
    """

    measure: Callable[[], Calibration] = calibrate
    short: bool = False

    def cost(self) -> KdfCost:
        """Measure; see ``calibrate`` for what it raises."""
        found = self.measure()
        self.short = found.short_of_memory
        return found.cost

    def take(self) -> bool:
        """Return whether memory was short, and forget it: it is told once."""
        short, self.short = self.short, False
        return short
