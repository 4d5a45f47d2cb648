"""When the power goes at any moment, what was acknowledged as saved is there, and nothing else.

The real program lives a working life (``life.py``) on a recorded disk. From the record every
state is rebuilt that a power cut could have left (``crash.py``). In each the vault unlocks
with the passphrase that holds, both checks of the database pass, the log verifies, and the
rows are exactly those after the last acknowledged save or the one that was under way.
"""

import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import pytest

from models.kernel.errors import EnvironmentFault, Refused
from storage.audit.log import verify_log
from storage.database.integrity import examine
from storage.database.sql import Sql
from storage.session import open_session
from storage.system.clocks import PracticeClock
from storage.vault import vault
from storage.vault.folder import VaultFolder, open_folder
from storage.vault.identity import unwrap_seed
from storage.vault.vault import Unlocked
from tests.faults.crash import MODES, Disk, Event, events, lay_out
from tests.faults.fingerprint import fingerprint
from tests.faults.life import FOUNDED, LABEL, outside
from tests.faults.shim import environment, needs_shim

pytestmark = needs_shim
FEW, MANY = 200, 5_000


@dataclass
class Promise:
    """What the program had said at a moment.

    Attributes:
        words: the passphrases of which one must open the vault; none before it was made.
        prints: what the database may hold: as acknowledged, or as the next save leaves it.
    """

    words: tuple[str, ...] = ()
    prints: tuple[str, ...] = ()


@dataclass
class Story:
    """The record of a life: its events, and what was promised at each."""

    events: list[Event]
    promises: list[Promise]
    root: str

    @classmethod
    def read(cls, record: Path, root: Path) -> "Story":
        found = list(events(record))
        saved = [e.path.split()[1] for e in found if e.kind == "A" and e.path[:5] == "saved"]
        words: tuple[str, ...] = ()
        at, kept, promises = -1, [], []
        for event in found:
            if event.kind != "A":
                kept.append(event)
                promises.append(Promise(words, tuple(saved[max(at, 0) : at + 2])))
                continue
            what, _, said = event.path.partition(" ")
            if what == "saved":
                at += 1
            elif what == "changing":
                words = (*words, said)
            else:
                words = (said,)
        return cls(kept, promises, str(root))


@dataclass
class Survey:
    """Rebuilds states and looks into each.

    Attributes:
        found: how many states ended how; "whole" is the only good end.
    """

    scratch: Path
    found: Counter[str] = field(default_factory=Counter)
    seen: set[bytes] = field(default_factory=set)
    opened: dict[tuple[bytes, bytes], Unlocked] = field(default_factory=dict)

    def look(self, state: dict[str, bytes | None], promise: Promise) -> None:
        """Lay the state out and see whether the promise is kept; the same state only once."""
        mark = sha256(repr(sorted(state.items())).encode() + repr(promise).encode()).digest()
        if mark in self.seen:
            return
        self.seen.add(mark)
        shutil.rmtree(self.scratch, ignore_errors=True)
        lay_out(state, self.scratch)
        self.found[self._judge(promise)] += 1

    def _judge(self, promise: Promise) -> str:
        try:
            folder = open_folder(self.scratch / "vault")
        except (Refused, EnvironmentFault) as error:
            return "no vault" if promise.words else self._before(error)
        try:
            unlocked = self._unlock(folder, promise.words)
            return self._inside(folder, unlocked, promise)
        except (Refused, EnvironmentFault) as error:
            return type(error).__name__ + f": {error}" if promise.words else self._before(error)
        finally:
            folder.release()

    @staticmethod
    def _before(_: Exception) -> str:
        """Before the vault was said to be made, a sentence is all that is asked for."""
        return "whole"

    def _unlock(self, folder: VaultFolder, words: tuple[str, ...]) -> Unlocked:
        """Unlock; equal key files need not be guessed at again."""
        pair = tuple(path.read_bytes() if path.exists() else b"" for path in folder.keys)
        key = (pair[0], pair[1])
        if key in self.opened:
            return self.opened[key]
        last: Exception = Refused(vault.WRONG)
        for each in words:
            try:
                unlocked = vault.unlock(folder, LABEL, each)
            except Refused as error:
                last = error
            else:
                if b'"pending"' not in pair[0] + pair[1]:  # then the database decides
                    self.opened[key] = unlocked
                return unlocked
        raise last

    def _inside(self, folder: VaultFolder, unlocked: Unlocked, promise: Promise) -> str:
        seen = examine(folder.database, unlocked.database_key)
        if not seen.sound:  # before the vault was said to be made, its file may be empty
            return "damaged" if promise.words else "whole"
        database = vault.open_database(folder, unlocked)
        try:
            if promise.words and fingerprint(database) not in promise.prints:
                return "lost or torn"
            if promise.words and list(verify_log(database.sql)):
                return "log"
            if promise.words and not holds_identity(database.sql, unlocked):
                return "identity"
        finally:
            database.close()
        if sum(self.found.values()) % 10 == 0 and promise.words:
            session = open_session(folder, unlocked, outside(PracticeClock(FOUNDED)))
            session.database.close()
        return "whole"


def holds_identity(sql: Sql, unlocked: Unlocked) -> bool:
    """Whether the user's private identity opens with the key that the passphrase gives."""
    row = sql.execute(
        "SELECT private_key, next_key FROM user_account WHERE id = :id",
        {"id": unlocked.user_id},
    ).fetchone()
    key, user = unlocked.user_wrapping_key, unlocked.user_id
    return row is not None and any(each and unwrap_seed(key, each, user) for each in row)


def record(place: Path, *spoilt: str) -> Story:
    """Let the program live on the recorded disk."""
    watched, beside = place / "disk", place / "beside"
    watched.mkdir(parents=True)
    log = place / "record"
    subprocess.run(
        [sys.executable, "-m", "tests.faults.child_living", str(beside), *spoilt],
        env=environment(watched, DISK_LOG=str(log)),
        check=True,
        timeout=120,
    )
    return Story.read(log, watched)


def survey(story: Story, scratch: Path, states: int, seed: int = 1) -> Survey:
    """Look into so many different states, spread over the whole story."""
    dice, found = random.Random(seed), Survey(scratch)  # noqa: S311 - moments, not keys
    rounds = max(1, -(-states // len(story.events)))
    chosen = set(range(len(story.events)))
    if states < len(chosen):
        step = len(chosen) / states
        chosen = {int(at * step + dice.random() * step) for at in range(states)}
    while sum(found.found.values()) < states and rounds < 40:
        disk = Disk(story.root)
        for at, event in enumerate(story.events):
            disk.feed(event)
            if at in chosen:
                mode = MODES[dice.randrange(len(MODES))]
                found.look(disk.crashed(dice, mode), story.promises[at])
                if sum(found.found.values()) >= states:
                    break
        rounds += 1
    return found


@pytest.fixture
def scratch(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one, of this run alone: thousands are written."""
    memory = Path("/dev/shm")
    place = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else tmp_path))
    yield place / "state"
    shutil.rmtree(place, ignore_errors=True)


def test_nothing_acknowledged_is_lost_when_the_power_goes(
    tmp_path: Path, scratch: Path
) -> None:
    found = survey(record(tmp_path), scratch, FEW)
    assert found.found == {"whole": FEW}


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_nothing_acknowledged_is_lost_in_five_thousand_power_cuts(
    tmp_path: Path, scratch: Path
) -> None:
    found = survey(record(tmp_path), scratch, MANY)
    assert found.found == {"whole": MANY}


@pytest.mark.parametrize(
    ("how", "states"),
    [
        pytest.param("off", 60, marks=pytest.mark.long),
        ("normal", 30),
        pytest.param("keys", 60, marks=pytest.mark.long),
    ],
)
def test_a_program_that_does_not_wait_for_the_disk_is_found_out(
    tmp_path: Path, scratch: Path, how: str, states: int
) -> None:
    found = survey(record(tmp_path, how), scratch, states)
    assert found.found.total() > found.found["whole"]
