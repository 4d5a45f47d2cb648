"""Measures the program with many cases; ``python3 packaging/dev.py bench`` runs it.

Every figure is taken through the program's own use cases and queries. Beside it stands the
same program, the same rows, the same machine, on SQLite without encryption: once with the
settings of a vault, once with those that applications usually choose.
"""

import argparse
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles
from typing import Final

from sqlcipher3 import dbapi2

from models.cases.lists import Asked, Selection
from models.kernel.ids import CaseId
from models.office.office import Actor
from models.people.matching import Sought
from models.ports.work import Work
from models.usecases.add_note import AddCaseNote
from models.usecases.find_similar import FindSimilar
from models.usecases.open_case_view import OpenCaseView
from models.usecases.register_concern import Call, RegisterConcern
from models.usecases.search import Search
from storage.database.connection import SETTINGS, Database
from storage.host import Host
from storage.queries import calendar, cases, today
from storage.repositories.sight import Sight
from storage.session import Outside, Session
from storage.surroundings import Surroundings
from storage.system.clocks import PRACTICE_START, PracticeClock
from storage.unit_of_work import begin_work
from storage.vault.kdf import DEFAULT_COST, PRACTICE_COST, derive
from storage.verify import verify_vault
from tests.bench_attachments import measure
from tests.bench_calendar import FRAME_MS, application, calls
from tests.bench_handover import MIB, RUNS, SIZE
from tests.bench_handover import measure as measure_handover
from tests.bench_office import PASSPHRASE, build, create

Begin = Callable[[], AbstractContextManager[Work]]
NOTE: Final = "Ringede til skolen. De har set ham hver dag i denne uge."
_MANY: Final = 1000
VAULT: Final = "Tovholder"
PEER: Final = "SQLite, not encrypted, same settings"
USUAL: Final = "SQLite, not encrypted, WAL and NORMAL"


@dataclass(frozen=True)
class Figure:
    """Milliseconds that runs of one act took."""

    took: tuple[float, ...]

    def __str__(self) -> str:
        if len(self.took) == 1:
            return f"{self.took[0]:9.1f}           "
        p95 = quantiles(self.took, n=20, method="inclusive")[-1]
        return f"{median(self.took):9.1f} {p95:9.1f} "


def in_turns(
    calls: Sequence[Callable[[], object]],
    runs: int,
    watch: Callable[[], float] = time.perf_counter,
) -> list[Figure]:
    """Run the calls in turns, that often each, after one round that does not count."""
    took: list[list[float]] = [[] for _ in calls]
    for _ in range(runs + 1):
        for call, times in zip(calls, took, strict=True):
            started = watch()
            call()
            times.append((watch() - started) * 1000)
    return [Figure(tuple(times[1:])) for times in took]


@dataclass(frozen=True)
class Store:
    """A database with the program on top of it."""

    name: str
    database: Database
    begin: Begin
    actor: Actor


def acts(store: Store) -> dict[str, Callable[[], object]]:
    """Return what a user waits for, each as a call."""
    sql, begin, now = store.database.sql, store.begin, PRACTICE_START
    sight = Sight.of(sql, store.actor, now)
    user = store.actor.user
    ids = [
        row[0]
        for row in sql.execute("SELECT id FROM case_file ORDER BY number LIMIT 997").fetchall()
    ]
    names = [
        row[0]
        for row in sql.execute("SELECT name FROM person ORDER BY street LIMIT 997").fetchall()
    ]
    case, name = cycle(ids), cycle(names)
    called = {
        "danger_now": "no", "words": "Råb om aftenen", "about_name": "Mathias Testesen",
        "about_age": "15", "reporter_type": "private", "severity": "h24",
    }  # fmt: skip
    month = (now - timedelta(days=14), now + timedelta(days=28))
    return {
        "I dag: queue and what stands beside it": partial(today.desk, sql, sight, now),
        "List of open cases, first page": partial(
            cases.listed, sql, sight, Asked.of(Selection.OPEN), user, now
        ),
        "Calendar: six weeks": partial(calendar.entries_between, sql, sight, *month),
        "Open a case (logged)": lambda: OpenCaseView(begin)(CaseId(next(case)), "Måling"),
        "Search by name (logged)": lambda: Search(begin)(next(name)),
        "Search by surname alone (logged)": lambda: Search(begin)("Testesen"),
        "Search by a word (logged)": lambda: Search(begin)("klarinet"),
        "Search by number (logged)": lambda: Search(begin)("S-2017-0042"),
        "Possibly the same person (logged)": lambda: FindSimilar(begin)(Sought(next(name))),
        "Save a note: commit, log, index": lambda: AddCaseNote(begin)(CaseId(next(case)), NOTE),
        "Register a concern": lambda: RegisterConcern(begin)(Call(called, now)),
    }


def plain_copy(session: Session, path: Path) -> None:
    """Write the same rows to a file without encryption: invented people only."""
    connection = session.database.connection
    connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(path),))
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.execute("DETACH DATABASE plain")


@contextmanager
def plain_store(path: Path, session: Session, *, usual: bool) -> Iterator[Store]:
    """Open the copy with a vault's settings, or with the usual ones."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    database = Database(connection)
    if usual:
        for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {pragma}")
    else:
        for name, setting, _ in SETTINGS:
            connection.execute(f"PRAGMA {name} = {setting}")
    actor = Actor(session.user.id, session.user.role)
    begin = partial(begin_work, database, _surroundings(session), actor)
    yield Store(USUAL if usual else PEER, database, begin, actor)
    database.close()


def _surroundings(session: Session) -> Surroundings:
    return replace(session.surroundings, clock=PracticeClock(PRACTICE_START, frozen=True))


def unlocking(folder: Path, runs: int) -> Figure:
    """Take the folder, unlock, open the database, write the log row, close."""

    def unlock() -> None:
        host = Host()
        host.look(str(folder))
        host.unlock("AØ", PASSPHRASE)
        host.close()

    return in_turns([unlock], runs)[0]


def beyond_the_key(folder: Path, runs: int) -> Figure:
    """Time from the passphrase to the open vault, less what deriving the key alone costs."""
    took: list[float] = []
    for _ in range(runs + 1):
        started = time.perf_counter()
        derive(b"x" * 32, bytes(16), PRACTICE_COST)
        derived = time.perf_counter() - started
        host = Host()
        host.look(str(folder))
        started = time.perf_counter()
        host.unlock("AØ", PASSPHRASE)
        took.append((time.perf_counter() - started - derived) * 1000)
        host.close()
    return Figure(tuple(took[1:]))


def verifying(folder: Path) -> Figure:
    """Check the whole vault once: database pages, keys, log, files."""
    started = time.perf_counter()
    found = verify_vault(folder, "AØ", PASSPHRASE)
    if not found.sound:
        raise SystemExit(found.as_json())
    return Figure(((time.perf_counter() - started) * 1000,))


def compare(session: Session, copies: Path, runs: int) -> dict[str, dict[str, Figure]]:
    """Return figures by act and by store; the stores take turns, so that a busy disk is fair."""
    for usual in (False, True):
        plain_copy(session, copies / f"plain-{usual}.db")
    table: dict[str, dict[str, Figure]] = {}
    with (
        plain_store(copies / "plain-False.db", session, usual=False) as peer,
        plain_store(copies / "plain-True.db", session, usual=True) as usual_one,
    ):
        stores = (Store(VAULT, session.database, session.begin, session.actor), peer, usual_one)
        calls = [acts(store) for store in stores]
        for act in calls[0]:
            took = in_turns([each[act] for each in calls], runs)
            table[act] = {store.name: each for store, each in zip(stores, took, strict=True)}
    return table


def show(line: str = "") -> None:
    """Print one line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def report(table: dict[str, dict[str, Figure]]) -> None:
    """Print the comparison."""
    stores = (VAULT, PEER, USUAL)
    show("Milliseconds: median and 95th percentile")
    show(f"{'':40}" + "".join(f"| {name:>36} " for name in stores))
    for act, figures in table.items():
        show(f"{act:40}" + "".join(f"| {figures[name]!s:>36} " for name in stores))


def main(words: list[str] | None = None) -> int:
    """Build, measure, print."""
    asked = argparse.ArgumentParser(prog="bench", description=__doc__)
    asked.add_argument("--cases", type=int, default=10_000)
    asked.add_argument("--runs", type=int, default=40)
    asked.add_argument(
        "--only", choices=("calendar", "handover"), help="no vault with many cases"
    )
    given = asked.parse_args(words)
    if given.only == "handover":
        _hand_over()
        return 0
    if given.only:
        _draw_calendar(max(given.runs, 100))
        return 0
    with tempfile.TemporaryDirectory(prefix="tovholder-bench-") as place:
        folder = Path(place) / "vault"
        _measure_all(folder, given.cases, given.runs)
    show()
    _hand_over(*((SIZE, RUNS) if given.cases >= _MANY else (11 * MIB, 1)))
    show()
    _draw_calendar(max(given.runs, 100))
    return 0


def _hand_over(size: int = SIZE, runs: int = RUNS) -> None:
    for what, figure in measure_handover(size, runs):
        show(f"{what:48}| {figure}")


def _draw_calendar(runs: int) -> None:
    app = application()
    acts = calls()
    show(
        f"Milliseconds of one core to draw, median and 95th percentile; a frame: {FRAME_MS:.1f}"
    )
    figures = in_turns(list(acts.values()), runs, time.process_time)
    for what, figure in zip(acts, figures, strict=True):
        show(f"{what:44}| {figure}")
    app.closeAllWindows()


def _measure_all(folder: Path, count: int, runs: int) -> None:
    clock = PracticeClock(PRACTICE_START, frozen=True)
    outside = Outside(practice_clock=lambda _: clock, cost=PRACTICE_COST)
    started = time.perf_counter()
    build(folder, count, outside)
    size = (folder / "vault.db").stat().st_size / 2**20
    show(
        f"{count:,} cases in {size:.0f} MiB, written in {time.perf_counter() - started:.0f} s; "
        f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, "
        f"SQLite {dbapi2.sqlite_version}"
    )
    host = Host(outside)
    host.look(str(folder))
    host.unlock("AØ", PASSPHRASE)
    assert host.session is not None
    report(compare(host.session, folder.parent, runs))
    more = measure(host.session)
    host.close()
    few = max(2, runs // 8)
    dear = folder.with_name("dear")
    create(dear, replace(outside, cost=DEFAULT_COST)).close()
    show()
    show(f"{'Unlock, practice cost':40}| {unlocking(folder, few)}")
    show(f"{'Unlock, production cost (256 MiB, 3, 4)':40}| {unlocking(dear, few)}")
    show(f"{'Unlock beyond the key, all cases':40}| {beyond_the_key(folder, few)}")
    show(f"{'Verify all of it':40}| {verifying(folder)}")
    for what, figure in more:
        show(f"{what:40}| {figure}")


if __name__ == "__main__":
    sys.exit(main())
