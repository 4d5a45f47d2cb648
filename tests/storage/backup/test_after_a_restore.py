"""On a new computer everything stands as it stood: people, keys, marks, log; and no more."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from models.backups.backup import Why
from models.backups.restoring import Order
from models.kernel.errors import Refused
from models.office.go_live import Point
from models.office.office import Office
from models.usecases.go_live import RecordPoint, ShowGoLive
from models.usecases.move_vault import BeginMove, FinishMove
from storage.backup import restore
from storage.backup.desk import BackupDesk
from storage.backup.home import MOVED_FIELD
from storage.verify import verify_vault
from tests.models.usecases.test_go_live import GIVEN
from tests.storage.backup.test_restore import acts, forget, register
from tests.storage.key_office import ANE, BO, CIA_FIRST, PAPER, KeyOffice, outside_at, people

EVERYBODY = {"AØ": ANE, "BD": BO, "CE": CIA_FIRST}


@dataclass
class Old:
    """What the old computer had when the backup was made, and the backup on a stick."""

    office: KeyOffice
    stick: Path
    backup: Path
    seeds: dict[str, bytes | None]
    stood: Office
    recorded: object


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Old]:
    office = people(tmp_path / "old" / "vault")
    seeds = {}
    for label, words in EVERYBODY.items():
        seeds[label] = office.unlock(label, words).seed
    session = office.unlock()
    RecordPoint(session.begin)(Point.RECORD, GIVEN)
    gone = register(session, "Mathias Testesen")
    register(session, "Anne Prøvegaard")
    recorded, stood = ShowGoLive(session.begin)(), session.office
    made = session.back_up(Why.MANUAL)
    forget(session, gone)
    stick = shutil.copytree(session.folder.backup, tmp_path / "stick")
    yield Old(office, stick, stick / made.name, seeds, stood, recorded)
    office.stop(killed=True)


@pytest.mark.parametrize("by_paper", [False, True], ids=["passphrase", "paper key"])
def test_people_keys_marks_and_log_are_as_they_were_and_later_deletions_are_done(
    old: Old, tmp_path: Path, *, by_paper: bool
) -> None:
    old.office.stop()
    shutil.rmtree(tmp_path / "old")
    target = tmp_path / "new" / "vault"
    secret = {"paper": PAPER.printed()} if by_paper else {"label": "AØ", "passphrase": ANE}
    done = restore.restore(Order(str(old.backup), str(target), **secret), outside_at())
    assert (done.replayed, done.aside, done.arrived) == (1, "", False)
    there = KeyOffice(target, outside_at())
    for label, words in EVERYBODY.items():
        session = there.unlock(label, words)
        assert (session.user.label, session.seed) == (label, old.seeds[label])
        assert session.must_change is (label == "CE")  # nobody's access got better or worse
    assert there.unlock_with_paper("AØ").seed == old.seeds["AØ"]
    session = there.unlock()
    assert session.office == old.stood
    assert session.unlocked.file.practice
    assert ShowGoLive(session.begin)() == old.recorded
    assert session.database.value("SELECT count(*) FROM concern") == 1
    said = acts(session)
    at = said.index("backup.restored")
    assert said[at + 1] == "record.replayed"
    there.stop()
    assert verify_vault(target, "AØ", ANE).sound


def test_after_a_move_the_old_computer_opens_for_nobody_and_the_new_one_for_all(
    old: Old, tmp_path: Path
) -> None:
    session = old.office.open
    package = BeginMove(session.begin, BackupDesk(session))(str(tmp_path))()
    FinishMove(session.begin)(package)
    old.office.stop()
    for label, words in EVERYBODY.items():
        with pytest.raises(Refused) as moved:
            old.office.unlock(label, words)
        assert moved.value.field == MOVED_FIELD
    with pytest.raises(Refused):
        old.office.unlock_with_paper("AØ")
    (shown,) = (each for each in restore.look(tmp_path) if each.why is Why.MOVE)
    target = tmp_path / "new"
    done = restore.restore(Order(shown.path, str(target), "AØ", ANE), outside_at())
    assert (done.arrived, done.replayed) == (True, 0)
    there = KeyOffice(target, outside_at())
    for label, words in EVERYBODY.items():
        assert there.unlock(label, words).seed == old.seeds[label]
    assert there.unlock().database.value("SELECT count(*) FROM concern") == 1
    assert "vault.arrived" in acts(there.open)
    there.stop()
