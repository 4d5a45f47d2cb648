"""A new database or paper key is cut short: the old one or the new one, never neither."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from models.kernel.errors import EnvironmentFault, Refused
from models.ports.keys import Secret
from models.usecases.own_keys import RenewPaperKey
from storage.database.connection import Database
from storage.keyring import Keyring
from storage.system import faults
from storage.system.faults import FULL
from storage.vault import rekey, unlocking
from storage.vault.key_store import write_copies
from storage.vault.unlocking import NO_LONGER, CopyState
from tests.storage.ailing import Ailing
from tests.storage.key_office import (
    ANE,
    BO,
    CIA_FIRST,
    NEW_PAPER,
    PAPER,
    KeyOffice,
    offer_of,
    people,
)


class KilledError(BaseException):
    """Stands for the process ending here."""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[KeyOffice]:
    made = people(tmp_path / "vault")
    yield made
    made.stop(killed=True)


def gone(office: KeyOffice) -> bool:
    """Whether Cia's access is closed, by the slots and by the database alike."""
    session = office.unlock()
    assert session.unlocked.file.pending is None
    left = office.users()["CE"].left_at is not None
    assert (session.unlocked.file.find("CE") is None) is left
    return left


def fails_at(count: int, real: Callable[..., Any]) -> Callable[..., Any]:
    """Return what writes as the real one does, until the disk is full."""
    calls = 0

    def write(*given: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls >= count:
            raise EnvironmentFault(*FULL)
        return real(*given)

    return write


def leave_with_the_last_write_failing(office: KeyOffice) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rekey, "write_copies", fails_at(2, write_copies))
        with pytest.raises(EnvironmentFault) as fault:
            office.leave("CE")
    assert fault.value.happened is faults.DISK_FULL
    office.stop(killed=True)


def leave_killed_before_the_new_key(office: KeyOffice) -> None:
    def killed(*_: object) -> None:
        raise KilledError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Database, "rekey", killed)
        with pytest.raises(KilledError):
            office.leave("CE")
    office.stop(killed=True)


def test_a_database_that_cannot_be_rewritten_keeps_its_key_and_all_its_people(
    office: KeyOffice,
) -> None:
    database = office.open.database
    database._connection = Ailing(database.connection, "PRAGMA rekey", 10)
    with pytest.raises(EnvironmentFault) as fault:
        office.leave("CE")
    assert fault.value.happened is faults.DISK_ERROR
    assert office.open.unlocked.file.pending is None
    office.stop()
    assert office.unlock("CE", CIA_FIRST).user.label == "CE"
    assert not gone(office)


def test_a_slot_file_that_cannot_be_finished_is_finished_at_the_next_unlock(
    office: KeyOffice,
) -> None:
    leave_with_the_last_write_failing(office)
    assert gone(office)
    assert office.unlock("BD", BO).seed is not None


def test_who_was_sent_away_is_told_so_also_before_it_is_finished(office: KeyOffice) -> None:
    leave_with_the_last_write_failing(office)
    with pytest.raises(Refused) as refused:
        office.unlock("CE", CIA_FIRST)
    assert refused.value.why is NO_LONGER
    assert gone(office)


def test_a_database_that_has_neither_key_is_a_fault_and_nobody_is_sent_away(
    office: KeyOffice,
) -> None:
    leave_with_the_last_write_failing(office)
    place = office.path / "vault.db"
    whole = place.read_bytes()
    place.write_bytes(bytes(4096) + whole[4096:])
    with pytest.raises(EnvironmentFault):
        office.unlock()
    place.write_bytes(whole)
    assert gone(office)


def test_a_header_that_cannot_be_renewed_keeps_nobody_out(
    office: KeyOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_killed_before_the_new_key(office)

    def full(_: object) -> None:
        raise EnvironmentFault(*FULL)

    with monkeypatch.context() as patch:
        patch.setattr(unlocking, "renew_header", full)
        assert office.unlock().unlocked.copies is CopyState.FAILING
    assert not gone(office)
    assert office.unlock("CE", CIA_FIRST).user.label == "CE"


@pytest.mark.parametrize("written", [False, True], ids=["before", "after"])
def test_of_a_new_paper_key_that_was_cut_short_the_slot_file_decides(
    office: KeyOffice, *, written: bool
) -> None:
    real = Keyring.put_paper

    def killed(*given: Any) -> None:
        if written:
            real(*given)
        raise KilledError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Keyring, "put_paper", killed)
        with pytest.raises(KilledError):
            RenewPaperKey(office.open.begin, office.keys)(Secret(ANE), offer_of(NEW_PAPER))
    office.stop(killed=True)
    office.unlock()
    with office.open.begin() as work:
        recipient = work.users.paper_recipient()
    good, bad = (NEW_PAPER, PAPER) if written else (PAPER, NEW_PAPER)
    assert recipient == office.keys.recipient_of(offer_of(good))
    assert office.unlock_with_paper("AØ", good).seed is not None
    with pytest.raises(Refused):
        office.unlock_with_paper("AØ", bad)
