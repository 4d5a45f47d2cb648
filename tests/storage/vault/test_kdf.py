"""The cost of a guess stays between floor and ceiling, and fits the machine."""

import subprocess
import sys
from pathlib import Path

import pytest

from models.kernel.errors import EnvironmentFault
from storage.vault import kdf
from storage.vault.kdf import (
    CEILING,
    DEFAULT_COST,
    PRACTICE_LIMITS,
    PRODUCTION_LIMITS,
    TEST_COST,
    KdfCost,
    Limits,
    calibrate,
    derive,
)

ROOT = Path(__file__).parents[3]
MIB = 1024


def test_the_figures_are_those_of_the_design() -> None:
    floors = [PRODUCTION_LIMITS.floor, DEFAULT_COST, PRACTICE_LIMITS.floor]
    assert floors == [
        KdfCost(64 * MIB, 3, 4),
        KdfCost(256 * MIB, 3, 4),
        KdfCost(19 * MIB, 2, 1),
    ]


def test_argon2id_gives_what_the_reference_gives() -> None:
    """From the reference implementation's own test list: 256 KiB, 2 passes, 1 lane."""
    derived = derive(b"password", b"somesalt", KdfCost(256, 2, 1))
    assert derived.hex() == "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"


@pytest.mark.parametrize(
    ("cost", "allowed"),
    [
        (PRODUCTION_LIMITS.floor, True),
        (CEILING, True),
        (KdfCost(64 * MIB - 1, 3, 4), False),
        (KdfCost(64 * MIB, 2, 4), False),
        (KdfCost(64 * MIB, 3, 3), False),
        (KdfCost(1024 * MIB + 1, 3, 4), False),
        (KdfCost(64 * MIB, 17, 4), False),
        (KdfCost(64 * MIB, 3, 9), False),
        (PRACTICE_LIMITS.floor, False),
        (TEST_COST, False),
    ],
)
def test_a_real_vault_allows_exactly_what_lies_within(cost: KdfCost, *, allowed: bool) -> None:
    assert PRODUCTION_LIMITS.allow(cost) is allowed
    if allowed:
        PRODUCTION_LIMITS.require(cost)
    else:
        with pytest.raises(EnvironmentFault) as fault:
            PRODUCTION_LIMITS.require(cost)
        assert fault.value.happened is kdf.COST_OUTSIDE


def test_the_test_cost_needs_limits_of_its_own() -> None:
    assert not PRACTICE_LIMITS.allow(TEST_COST)
    assert Limits(TEST_COST, CEILING).allow(TEST_COST)


@pytest.mark.parametrize("numbers", [(7, 1, 1), (31, 1, 4), (64, 0, 1), (64, 1, 0), (-8, 1, 1)])
def test_impossible_costs_are_no_values(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no such"):
        KdfCost(*numbers)


class Machine:
    """A machine of a given speed and memory; derives nothing."""

    def __init__(self, mib_passes_a_second: float, memory_mib: int = 10**6) -> None:
        self.speed, self.memory, self.at = mib_passes_a_second, memory_mib, 0.0
        self.tried: list[KdfCost] = []

    def run(self, _secret: bytes, _salt: bytes, cost: KdfCost) -> bytes:
        self.tried.append(cost)
        if cost.m_kib > self.memory * MIB:
            raise MemoryError
        self.at += cost.m_kib / MIB * cost.t / self.speed
        return b""

    def calibrate(self, limits: Limits = PRODUCTION_LIMITS) -> kdf.Calibration:
        return calibrate(limits, run=self.run, timer=lambda: self.at)


def test_a_machine_of_the_expected_speed_keeps_the_default() -> None:
    found = Machine(768).calibrate()
    assert found == kdf.Calibration(DEFAULT_COST, 1.0, False)


def test_a_fast_machine_makes_more_passes() -> None:
    found = Machine(2400).calibrate()
    assert found.cost.m_kib == DEFAULT_COST.m_kib
    assert found.cost.t > 3
    assert 0.75 <= found.seconds <= 1.5


def test_an_absurdly_fast_machine_stops_at_the_ceiling() -> None:
    found = Machine(10**9).calibrate()
    assert found.cost.t == CEILING.t
    assert PRODUCTION_LIMITS.allow(found.cost)


def test_a_slow_machine_takes_less_memory_but_never_below_the_floor() -> None:
    assert Machine(400).calibrate().cost == KdfCost(128 * MIB, 3, 4)
    crawling = Machine(10).calibrate()
    assert crawling.cost == PRODUCTION_LIMITS.floor
    assert crawling.seconds > 1.5


def test_too_little_memory_falls_back_and_says_so() -> None:
    found = Machine(300, memory_mib=100).calibrate()
    assert found.short_of_memory
    assert found.cost.m_kib == 64 * MIB
    assert PRODUCTION_LIMITS.allow(found.cost)


def test_memory_below_the_floor_is_a_sentence() -> None:
    with pytest.raises(EnvironmentFault) as fault:
        Machine(300, memory_mib=32).calibrate()
    assert fault.value.happened is kdf.NO_MEMORY


def test_the_systems_lack_of_memory_is_translated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kdf, "_argon2id", Machine(1, memory_mib=0).run)
    with pytest.raises(EnvironmentFault) as fault:
        derive(b"x", bytes(16), KdfCost(2 * MIB, 1, 1))
    assert fault.value.happened is kdf.NO_MEMORY


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_AS")
def test_a_real_lack_of_memory_is_a_sentence_not_a_crash() -> None:
    child = (
        "import resource; from models.kernel.errors import EnvironmentFault\n"
        "from storage.vault.kdf import KdfCost, derive\n"
        "resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20))\n"
        "try: derive(b'x', bytes(16), KdfCost(600 * 1024, 1, 1))\n"
        "except EnvironmentFault as fault: print(fault)"
    )
    done = subprocess.run(
        [sys.executable, "-c", child], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "There is too little free memory to unlock."


def test_that_memory_was_short_is_told_once() -> None:
    scale = kdf.Scale(Machine(300, memory_mib=100).calibrate)
    assert not scale.take()
    assert scale.cost().m_kib == 64 * MIB
    assert scale.take()
    assert not scale.take()
    scale.cost()
    scale.measure = Machine(768).calibrate
    assert scale.cost() == DEFAULT_COST
    assert not scale.take()
