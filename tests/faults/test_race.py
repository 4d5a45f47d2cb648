"""Many starts at once: one gets the vault, every other one a sentence, and nothing is harmed."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from models.kernel.text import plain
from storage.vault.lock import IN_USE
from storage.verify import verify_vault
from tests.faults.life import LABEL, WORDS, Life, found
from tests.faults.shim import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks")

STARTER = """
import json, os, sys, time
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import plain
from models.usecases.register_concern import Call, RegisterConcern
from storage.host import Host
from storage.session import Outside
from storage.system.clocks import PRACTICE_START, PracticeClock
from tests.calls import ENOUGH
from tests.faults.life import LABEL, WORDS

folder, starts, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])

def start(number, moment, done):
    host = Host(Outside(practice_clock=lambda _: PracticeClock(PRACTICE_START, frozen=True)))
    time.sleep(max(0, moment - time.monotonic()))
    try:
        host.look(folder)
        host.unlock(LABEL, WORDS)
        RegisterConcern(host.held.begin)(Call(ENOUGH, host.clock.now()))
        answer = "got it"
    except (Refused, EnvironmentFault) as error:
        answer = str(error)
    except BaseException as error:
        answer = "BUG " + repr(error)
    os.write(1, json.dumps(answer).encode() + b"\\n")
    if answer == "got it":
        os.read(done, 1)
        host.close()
    os._exit(0)

for _ in range(rounds):
    done, told = os.pipe()
    moment = time.monotonic() + 0.1
    children = []
    for number in range(starts):
        child = os.fork()
        if child == 0:
            os.close(told)
            start(number, moment, done)
        children.append(child)
    os.close(done)
    waiting = set(children)
    while len(waiting) > 1:
        waiting.discard(os.wait()[0])
    os.close(told)
    os.waitpid(waiting.pop(), 0)
"""


def race(folder: Path, starts: int, rounds: int) -> Counter[str]:
    """Start so many programs at the same moment, so often; return what they were told."""
    done = subprocess.run(
        [sys.executable, "-c", STARTER, str(folder), str(starts), str(rounds)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    return Counter(json.loads(line) for line in done.stdout.splitlines())


@pytest.mark.parametrize(("starts", "rounds"), [(2, 5), (8, 5)])
def test_of_fifty_starts_one_at_a_time_gets_the_vault(
    tmp_path: Path, starts: int, rounds: int
) -> None:
    life = Life(tmp_path / "vault", tmp_path / "beside")
    found(life)
    life.session.close()
    answers = race(life.folder, starts, rounds)
    assert answers == {"got it": rounds, plain(IN_USE): (starts - 1) * rounds}
    report = verify_vault(life.folder, LABEL, WORDS)
    assert report.sound, report.as_json()
