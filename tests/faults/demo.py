"""The practice vault with what must not leave planted in it, and the police's vault beside it.

Who reports, who else is named, what authorities answered and what they kept back are put into the
scenarios before they happen, so that all of it goes the way that a user's own words go.
"""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, Final

import pytest

from models.kernel.ids import CaseId
from models.office.office import Actor, User
from models.ports.work import Work
from storage.exchange.bundle_writer import SealingDesk
from storage.exchange.cards import card_desk
from storage.host import Host
from storage.practice import fill
from storage.practice.passphrase import KOMMUNE_PASSPHRASE, POLICE_PASSPHRASE
from storage.practice.steps import AuthorityAnswered, Step, TookCall
from storage.practice.vaults import make_police_practice_vault, make_practice_vault
from storage.queries.reads import SqlReads
from storage.session import Outside, Session
from storage.system.clocks import PRACTICE_START, PracticeClock
from storage.system.randomness import SeededRandom
from tests.faults.seeded import Needles
from tests.handing import Desk, Pair
from tests.office import TestOffice

CALLER: Final = "Zebrafinke{letter} Skabelonfinken"
CALLER_PHONE: Final = "20 99 88 7{figure}"
RELATIVE: Final = "Rørdrumøj{letter} Kakadussen"
RELATIVE_PHONE: Final = "20 77 66 5{figure}"
RELATIVE_CPR: Final = "64127609{figure:02}"
KEPT_BACK: Final = "TILBAGEHOLDT-DOMPAP"
SAID_OVER_THERE: Final = "MYNDIGHEDENS-STILLITS"
EXCHANGE_KEY: Final = "SELECT secret FROM office_key WHERE kind = 'exchange'"
DEMO: Final[Needles] = {
    "reporter": ("zebrafinke", "skabelonfinken", "2099887"),
    "third": ("rørdrumøj", "kakadussen", "2077665", "64127609"),
    "withheld": (KEPT_BACK.casefold(),),
    "answer": (SAID_OVER_THERE.casefold(),),
}
"""The beginning of each: whatever follows it, it must not be there."""


def relatives(steps: tuple[Step, ...]) -> tuple[str, ...]:
    """Return the names of everybody that the scenarios place around a citizen."""
    found = [
        row["name"]
        for step in steps
        for row in getattr(step, "answers", {}).get("relatives", ())
    ]
    return tuple(dict.fromkeys(found))


def planted(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the steps with what must not leave in them."""
    others = relatives(steps)
    assert len(others) > 4
    names = {name: RELATIVE.format(letter="abcdefghij"[at]) for at, name in enumerate(others)}
    calls = 0
    found: list[Step] = []
    for step in steps:
        told = _put(step, names)
        if isinstance(told, TookCall):
            told, calls = _called(told, calls), calls + 1
        elif isinstance(told, AuthorityAnswered):
            told = _answered(told)
        found.append(told)
    assert calls > 8
    return tuple(found)


def _called(step: TookCall, at: int) -> TookCall:
    """Let a caller with a name tell it; whoever is anonymous stays so."""
    if step.answers.get("reporter_named") == "anonymous":
        return step
    named = f"{step.answers['reporter_name']}, {CALLER.format(letter='abcdefghijkl'[at])}"
    phone = CALLER_PHONE.format(figure=at % 10)
    return replace(
        step, answers={**step.answers, "reporter_name": named, "reporter_phone": phone}
    )


def _answered(step: AuthorityAnswered) -> AuthorityAnswered:
    rows: Any = step.answers.get("statements", [])
    said = [{**row, "said": f"{row['said']} {SAID_OVER_THERE}"} for row in rows]
    more = {"statements": said} if said else {}
    if step.answers.get("withheld"):
        more["withheld"] = f"{step.answers['withheld']} {KEPT_BACK}"  # type: ignore[assignment]
    return replace(step, answers={**step.answers, **more})


def _put(value: Any, names: Mapping[str, str]) -> Any:
    """Return a value, however deep, with other names and phones for those around a citizen."""
    if type(value) is str:  # a code of an enumeration is none
        for name, other in names.items():
            value = value.replace(name, other)
        return value
    if isinstance(value, dict):
        told = {key: _put(each, names) for key, each in value.items()}
        if "relation" in told and told.get("contact"):
            told["contact"] = RELATIVE_PHONE.format(figure=len(told["name"]) % 10)
        return told
    if isinstance(value, (list, tuple)):
        return type(value)(_put(each, names) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {each.name: _put(getattr(value, each.name), names) for each in fields(value)}
        return replace(value, **changed)
    return value


def make_demo(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make both practice vaults as ``main.py --demo`` does, with all that planted."""
    steps = planted(fill.in_order())
    monkeypatch.setattr(fill, "in_order", lambda: steps)
    make_practice_vault(folder / "kommune", Outside(random=SeededRandom("demo")))
    make_police_practice_vault(folder / "police", Outside(random=SeededRandom("demo police")))


class DemoOffice(TestOffice):
    """The open practice vault; its own user with its own keys."""

    __test__ = False

    def __init__(self, session: Session) -> None:
        clock = session.clock
        assert isinstance(clock, PracticeClock)
        super().__init__(session.database, clock, session.surroundings, session.user)
        self.session = session

    def begin_as(
        self, user: User, *, by_paper: bool = False
    ) -> Callable[[], AbstractContextManager[Work]]:
        """Begin in the name of the user who unlocked, or of one whom a test added."""
        if user.id == self.session.user.id:
            return self.session.begin
        return super().begin_as(user, by_paper=by_paper)


@dataclass
class Demo:
    """Both vaults, open, and the stick between them."""

    pair: Pair
    folder: Path

    @property
    def office(self) -> TestOffice:
        return self.pair.kommune.office

    @property
    def begin(self) -> Callable[[], AbstractContextManager[Work]]:
        return self.office.begin

    @property
    def session(self) -> Session:
        office = self.pair.kommune.office
        assert isinstance(office, DemoOffice)
        return office.session

    @property
    def reads(self) -> SqlReads:
        user = self.office.user
        return SqlReads(self.office.database.sql, self.office.clock, Actor(user.id, user.role))

    def values(self, sql: str) -> list[Any]:
        """Return the first column of each row."""
        return [row[0] for row in self.office.database.execute(sql).fetchall()]

    @property
    def cases(self) -> tuple[CaseId, ...]:
        """Every case, closed and suspended ones too."""
        return tuple(map(CaseId, self.values("SELECT id FROM case_file ORDER BY number")))

    @property
    def sharing(self) -> tuple[CaseId, ...]:
        """The cases from which something may leave."""
        sql = (
            "SELECT id FROM case_file WHERE closed_at IS NULL AND suspended_at IS NULL "
            "ORDER BY number"
        )
        return tuple(map(CaseId, self.values(sql)))

    @property
    def police_seed(self) -> bytes:
        """What opens what is sealed to the police."""
        return bytes(self.pair.police.office.database.value(EXCHANGE_KEY))

    @property
    def our_seed(self) -> bytes:
        """What opens what comes back."""
        return bytes(self.office.database.value(EXCHANGE_KEY))


@contextmanager
def opened(folder: Path, into: Path) -> Iterator[Demo]:
    """Open a copy of both vaults, with cards exchanged and every way tried."""
    for name in ("kommune", "police"):
        shutil.copytree(folder / name, into / name)
    stick = into / "stick"
    stick.mkdir()
    with (
        closing(_host(into / "kommune", "AØ", KOMMUNE_PASSPHRASE)) as ours,
        closing(_host(into / "police", "PA", POLICE_PASSPHRASE)) as theirs,
    ):
        run = ours.held.database.execute
        others = run("SELECT id FROM person WHERE id IN (SELECT person_id FROM relation)")
        for at, (key,) in enumerate(others.fetchall()):
            cpr = RELATIVE_CPR.format(figure=at)
            run("UPDATE person SET cpr = ? WHERE id = ?", (cpr, key))
        pair = Pair(_desk(ours, "k"), _desk(theirs, "p"), stick)
        pair.introduce()
        yield Demo(pair, into)


def _host(folder: Path, label: str, words: str) -> Host:
    clock = PracticeClock(PRACTICE_START, frozen=True)
    host = Host(Outside(random=SeededRandom(f"open {label}"), practice_clock=lambda _: clock))
    host.look(str(folder))
    host.unlock(label, words)
    return host


def _desk(host: Host, letter: str) -> Desk:
    return Desk(DemoOffice(host.held), card_desk(), SealingDesk(SeededRandom(letter)))
