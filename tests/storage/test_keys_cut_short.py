"""Every write, fsync, rename and commit of a change of keys fails once, or is the last one."""

import errno
import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.kernel.errors import EnvironmentFault, Refused
from models.ports.keys import Secret
from models.usecases.manage_users import ResetUser
from models.usecases.own_keys import ChangeOwnSecret, RenewPaperKey
from storage.audit.log import verify_log
from storage.database.connection import Database, Transaction
from storage.vault import slot_file
from storage.vault.kdf import CEILING, TEST_COST, Limits
from tests.storage.key_office import (
    ANE,
    BO,
    CIA_FIRST,
    NEW_PAPER,
    PAPER,
    KeyOffice,
    offer_of,
    outside_at,
    people,
)

NEW = "cykel måne trappe sølv kaktus violin"


class KilledError(BaseException):
    """Stands for the process ending here."""


@dataclass
class Trouble:
    """Counts what touches the disk; at one of them something happens instead."""

    at: int = -1
    error: Callable[[], BaseException] = KilledError
    after: bool = False
    count: int = 0

    def step(self, real: Callable[..., Any], *given: Any, **named: Any) -> Any:
        self.count += 1
        if self.count != self.at:
            return real(*given, **named)
        if self.after:
            real(*given, **named)
        raise self.error()


@contextmanager
def watched(trouble: Trouble) -> Iterator[Trouble]:
    with pytest.MonkeyPatch.context() as patch:
        for where, name in (
            (os, "fsync"), (Path, "replace"), (Transaction, "commit"), (Database, "rekey"),
        ):  # fmt: skip
            real = getattr(where, name)

            def instead(*given: Any, _real: Any = real, **named: Any) -> Any:
                return trouble.step(_real, *given, **named)

            patch.setattr(where, name, instead)
        yield trouble


Work = Callable[[KeyOffice], None]


def leave(office: KeyOffice) -> None:
    office.leave("CE", paper=NEW_PAPER)


def change(office: KeyOffice) -> None:
    ChangeOwnSecret(office.open.begin, office.keys)(Secret(ANE), Secret(NEW))


def renew(office: KeyOffice) -> None:
    RenewPaperKey(office.open.begin, office.keys)(Secret(ANE), offer_of(NEW_PAPER))


def reset(office: KeyOffice) -> None:
    ResetUser(office.open.begin, office.keys)(office.id_of("BD"), NEW, PAPER.printed())


def add(office: KeyOffice) -> None:
    office.add("DF", NEW)


CHANGES = (leave, change, renew, reset, add)


@pytest.fixture(scope="module", autouse=True)
def cheap() -> Iterator[None]:
    """Argon2id at its least, for practice vaults as these; the steps are the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slot_file, "PRACTICE_LIMITS", Limits(TEST_COST, CEILING))
        yield


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, cheap: None) -> Path:
    path = tmp_path_factory.mktemp("keys") / "whole"
    people(path, TEST_COST).stop()
    return path


def copy_of(whole: Path) -> KeyOffice:
    path = whole.with_name("copy")
    shutil.rmtree(path, ignore_errors=True)
    shutil.copytree(whole, path)
    office = KeyOffice(path, outside_at(TEST_COST))
    office.unlock()
    return office


def opens(office: KeyOffice, label: str, *words: str) -> list[str]:
    """Return which of these passphrases open, each with the private identity."""
    found = []
    for each in words:
        with suppress(Refused):
            assert office.unlock(label, each).seed is not None
            found.append(each)
    return found


def look(office: KeyOffice) -> None:
    """Nobody is locked out, one of two secrets opens, and the log is whole."""
    papers = []
    for paper in (PAPER, NEW_PAPER):
        with suppress(Refused):
            office.unlock_with_paper("AØ", paper)
            papers.append(paper)
    assert len(papers) == 1
    assert len(opens(office, "AØ", ANE, NEW)) == 1
    assert len(opens(office, "BD", BO, NEW)) == 1
    ane = opens(office, "AØ", ANE, NEW)[0]
    session = office.unlock("AØ", ane)
    assert session.unlocked.file.pending is None
    users = office.users()
    assert {user for user, row in users.items() if row.slot != (row.left_at is None)} == set()
    assert bool(opens(office, "CE", CIA_FIRST)) is (users["CE"].left_at is None)
    assert not list(verify_log(office.unlock("AØ", ane).database.sql))
    office.stop()


def steps_of(whole: Path, work: Work) -> int:
    office = copy_of(whole)
    with watched(Trouble()) as trouble:
        work(office)
    office.stop()
    look(office)
    return trouble.count


def killed(whole: Path, work: Work, at: int, *, after: bool) -> None:
    office = copy_of(whole)
    with watched(Trouble(at, KilledError, after)), pytest.raises(KilledError):
        work(office)
    office.stop(killed=True)
    look(office)


def full() -> BaseException:
    return OSError(errno.ENOSPC, "full")


def failing(whole: Path, work: Work, at: int) -> None:
    office = copy_of(whole)
    with watched(Trouble(at, full)), suppress(EnvironmentFault, OSError):
        work(office)
    with suppress(EnvironmentFault):
        office.stop()
    look(office)


named = pytest.mark.parametrize("work", CHANGES, ids=lambda work: work.__name__)


@named
def test_cut_short_at_some_steps_nobody_is_locked_out(whole: Path, work: Work) -> None:
    """A sample by turns; the proof of every step stands behind the marker."""
    chance = random.Random(work.__name__)  # noqa: S311 - repeatable
    count = steps_of(whole, work)
    for after in (False, True):
        killed(whole, work, chance.randint(1, count), after=after)
    failing(whole, work, chance.randint(1, count))


@pytest.mark.long
@pytest.mark.timeout(600)
@named
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_killed_at_every_step_nobody_is_locked_out(
    whole: Path, work: Work, *, after: bool
) -> None:
    for at in range(1, steps_of(whole, work) + 1):
        killed(whole, work, at, after=after)


@pytest.mark.long
@pytest.mark.timeout(600)
@named
def test_a_disk_that_fails_at_any_step_is_told_and_loses_nothing(
    whole: Path, work: Work
) -> None:
    for at in range(1, steps_of(whole, work) + 1):
        failing(whole, work, at)
