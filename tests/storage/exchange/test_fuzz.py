"""Fuzzing: a short run here, two million behind ``long``; nothing but declared errors comes out."""

import resource
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.handing import make_pair
from tests.storage.exchange.fuzz_exchange import (
    AUTHENTIC,
    Samples,
    Target,
    first_manifest,
    fuzz,
    one,
    targets,
)
from tests.storage.exchange.hostile_files import KOMMUNE_SEED, POLICE_SEED, unpack

SHORT, WHOLE = 4_000, 2_000_000
MOST_GROWTH = 150 * 1024
"""KiB that the process may grow by: nothing is unpacked or kept by what a file says of itself."""


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Target]]:
    pair = make_pair(tmp_path_factory.mktemp("fuzz"))
    pair.introduce()
    sealed = pair.sealed()
    received = pair.police.receive(sealed.file.path)
    written = pair.police.write_receipt(received.bundle_id, "0700-1", str(pair.stick))
    card = Path(pair.kommune.export_card(str(pair.stick), "70203040").path).read_bytes()
    bundle = unpack(sealed.file.path, POLICE_SEED)
    receipt = unpack(written.file.path, KOMMUNE_SEED)["receipt.json"]
    samples = Samples(bundle["manifest.json"], bundle["case.json"], receipt, card)
    yield targets(samples, first_manifest())
    pair.kommune.office.database.close()
    pair.police.office.database.close()


def grown() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def test_each_parser_takes_the_files_it_begins_with(every: Mapping[str, Target]) -> None:
    for name, target in every.items():
        for data in target.corpus if name != "keys" else target.corpus[:1]:
            target.parse(data)
    assert sum(target.share for target in every.values()) == 100


def test_a_run_is_the_same_again(every: Mapping[str, Target]) -> None:
    for name, target in every.items():
        assert one(name, target, 17) == one(name, target, 17)
        assert one(name, target, 17)[0] != one(name, target, 18)[0]


def test_nothing_but_declared_errors_comes_out(every: Mapping[str, Target]) -> None:
    before = grown()
    found = fuzz(every, SHORT)
    assert [said for each in found.values() for said in each.escaped] == []
    assert sum(each.runs for each in found.values()) >= SHORT * 99 // 100
    assert all(each.runs > each.accepted for each in found.values())
    assert [found[name].changed for name in AUTHENTIC] == [0, 0, 0, 0]
    assert grown() - before < MOST_GROWTH


@pytest.mark.long
@pytest.mark.timeout(4 * 3600)
def test_two_million_runs_let_nothing_escape(
    every: Mapping[str, Target], capsys: pytest.CaptureFixture[str]
) -> None:
    before, began = grown(), time.monotonic()
    found = fuzz(every, WHOLE, start=1_000_000)
    with capsys.disabled():
        for name, each in found.items():
            said = f"{each.runs} runs, {each.accepted} accepted, {len(each.escaped)} escaped"
            sys.stdout.write(f"{name}: {said}\n")
        sys.stdout.write(f"{time.monotonic() - began:.0f} s, {grown() - before} KiB more\n")
    assert [said for each in found.values() for said in each.escaped] == []
    assert [found[name].changed for name in AUTHENTIC] == [0, 0, 0, 0]
    assert sum(each.runs for each in found.values()) >= WHOLE
    assert grown() - before < MOST_GROWTH
