"""With too little memory the program says so in a sentence, and nothing is lost."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from models.kernel.text import plain
from storage.database import faults as database_faults
from storage.session import Outside, create_session
from storage.vault import kdf
from storage.vault.kdf import DEFAULT_COST, Calibration, Scale
from storage.verify import verify_vault
from tests.faults.life import LABEL, PAPER, WORDS
from tests.faults.real_vault import real_vault
from tests.faults.shim import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_AS")

CHILD = """
import faulthandler, json, resource, sys
faulthandler.dump_traceback_later(60, exit=True)  # a child that hangs says where
from models.kernel.errors import EnvironmentFault
from models.kernel.text import plain
from models.usecases.register_concern import Call, RegisterConcern
from storage.host import Host
from tests.calls import ENOUGH
from tests.faults.life import LABEL, WORDS

def size():
    return int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()

def limit(more):
    most = resource.RLIM_INFINITY if more is None else size() + more
    resource.setrlimit(resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))

def tell(act):
    try:
        act()
        return ""
    except EnvironmentFault as fault:
        return plain(fault.happened)
    except MemoryError:  # beside the database: ui/jobs.py has a sentence for it
        return "memory"
    except BaseException as error:
        return "BUG " + repr(error)

folder, answer, host = sys.argv[1], {}, Host()
host.look(folder)
limit(100 * 2**20)
answer["poor"] = tell(lambda: host.unlock(LABEL, WORDS))
limit(None)
answer["rich"] = tell(lambda: host.unlock(LABEL, WORDS))
register = RegisterConcern(host.held.begin)
long = ENOUGH | {"words": "ord " * 700}
register(Call(ENOUGH, host.clock.now()))  # what is imported late is there
answer["at work"] = []
for more in range(8, 40, 4):
    limit(more * 2**16)
    answer["at work"].append(tell(lambda: register(Call(long, host.clock.now()))))
    limit(None)
answer["after"] = tell(lambda: register(Call(ENOUGH, host.clock.now())))
answer["there"] = host.held.database.value("SELECT count(*) FROM concern")
host.close()
print(json.dumps(answer))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("memory") / "vault"
    create_session(
        real_vault(folder),
        PAPER,
        Outside(scale=Scale(lambda: Calibration(DEFAULT_COST, 1.0, short_of_memory=False))),
    ).close()
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(folder)],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False, timeout=90,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found | {"sound": verify_vault(folder, LABEL, WORDS).sound}


def test_too_little_for_the_passphrase_is_a_sentence_and_later_it_opens(
    told: dict[str, Any],
) -> None:
    assert told["poor"] == plain(kdf.NO_MEMORY)
    assert told["rich"] == ""


def test_too_little_while_saving_is_a_sentence_and_what_was_said_to_be_saved_is_there(
    told: dict[str, Any],
) -> None:
    # at the very edge Python itself breaks (lru_cache returns NULL): a bug report, not a loss;
    # and a page that SQLCipher had no memory to decipher is to it as good as damaged
    said = {each for each in told["at work"] if not each.startswith("BUG SystemError")}
    allowed = {plain(database_faults.NO_MEMORY), plain(database_faults.DAMAGED)}
    assert said <= {"", "memory"} | allowed
    assert told["after"] == ""
    assert told["there"] == told["at work"].count("") + 2
    assert told["sound"]
