"""Making the practice vaults: alike, afresh, and never over anything else."""

from pathlib import Path

import pytest

from models.backups.backup import Why
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import Text, plain
from storage.backup.files import found_in
from storage.host import Host
from storage.practice.passphrase import KOMMUNE_PASSPHRASE, POLICE_PASSPHRASE
from storage.practice.vaults import (
    OTHER_FILES,
    REAL_VAULT,
    ensure_police_practice_vault,
    ensure_practice_vault,
    make_police_practice_vault,
    make_practice_vault,
)
from storage.session import Outside
from storage.system.faults import FULL
from storage.system.randomness import SeededRandom
from storage.vault import vault
from storage.vault.kdf import PRACTICE_COST
from storage.vault.lock import InUse
from storage.verify import verify_vault


def test_it_says_when_it_begins_and_what_there_is(tmp_path: Path) -> None:
    said: list[Text] = []
    make_practice_vault(tmp_path / "v", Outside(random=SeededRandom("say")), say=said.append)
    assert [plain(each) for each in said] == [
        "Filling the practice vault with eight invented scenarios and an older case.",
        "The practice vault is ready: 11 concerns and 6 cases.",
    ]


def test_two_makings_with_the_same_randomness_are_alike(tmp_path: Path) -> None:
    roots = []
    for name in ("one", "two"):
        folder = tmp_path / name
        make_practice_vault(
            folder,
            Outside(random=SeededRandom("same"), monotonic=lambda: 0, cost=PRACTICE_COST),
        )
        roots.append(verify_vault(folder, "AØ", KOMMUNE_PASSPHRASE).parts["log"]["root"])
    assert roots[0] == roots[1]


def test_the_police_have_a_vault_of_their_own(tmp_path: Path) -> None:
    make_police_practice_vault(tmp_path / "police", Outside(random=SeededRandom("police")))
    host = Host()
    assert [slot.label for slot in host.look(str(tmp_path / "police")).slots] == ["PA"]
    opened = host.unlock("PA", POLICE_PASSPHRASE)
    host.close()
    assert (opened.office.name, opened.office.practice) == ("Demokredsens Politi", True)
    assert (opened.user.name, str(opened.user.role)) == ("Poul Attrap", "police_tovholder")


def vault_id(folder: Path) -> str:
    host = Host()
    host.look(str(folder))
    assert host.folder is not None
    found = vault.peek(host.folder).vault
    host.let_go()
    return found


def test_a_vault_that_is_there_stays_until_a_fresh_one_is_asked_for(tmp_path: Path) -> None:
    folder = tmp_path / "practice"
    ensure_practice_vault(folder, Outside(), fresh=False)
    first = vault_id(folder)
    ensure_practice_vault(folder, Outside(), fresh=False)
    assert vault_id(folder) == first
    (folder / "backup" / "before-schema-2.db").write_bytes(b"old")
    ensure_practice_vault(folder, Outside(), fresh=True)
    assert vault_id(folder) != first
    assert [each.name for each in tmp_path.iterdir()] == ["practice"]


def test_backups_of_a_practice_vault_go_with_it(tmp_path: Path) -> None:
    folder = tmp_path / "police"
    ensure_police_practice_vault(folder, Outside(), fresh=False)
    host = Host()
    host.look(str(folder))
    host.unlock("PA", POLICE_PASSPHRASE)
    assert host.session is not None
    host.session.back_up(Why.MANUAL)
    host.close()
    assert len(list(found_in(folder / "backup"))) == 1
    ensure_police_practice_vault(folder, Outside(), fresh=True)
    assert not list(found_in(folder / "backup"))


def test_what_an_interrupted_making_left_is_swept_away(tmp_path: Path) -> None:
    left = tmp_path / "police.new"
    left.mkdir()
    (left / "vault.db").write_bytes(b"half")
    ensure_police_practice_vault(tmp_path / "police", Outside(), fresh=True)
    assert [each.name for each in tmp_path.iterdir()] == ["police"]


def test_a_vault_in_use_is_not_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "police"
    ensure_police_practice_vault(folder, Outside(), fresh=False)
    host = Host()
    host.look(str(folder))
    with pytest.raises(InUse):
        ensure_police_practice_vault(folder, Outside(), fresh=True)
    host.let_go()


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(Refused) as refusal:
        ensure_practice_vault(tmp_path, Outside(), fresh=True)
    assert refusal.value.why == OTHER_FILES
    assert (tmp_path / "letter.txt").read_text() == "mine"


def test_a_real_vault_is_never_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "police"
    ensure_police_practice_vault(folder, Outside(), fresh=False)
    for copy in ("keys.json", "keys-2.json"):
        slots = folder / copy
        real = slots.read_text(encoding="utf-8").replace('"practice":true', '"practice":false')
        real = real.replace('"practice": true', '"practice": false')
        slots.write_text(real, encoding="utf-8")
    with pytest.raises(Refused) as refusal:
        ensure_police_practice_vault(folder, Outside(), fresh=True)
    assert refusal.value.why == REAL_VAULT
    assert (folder / "vault.db").exists()


def test_a_making_that_fails_takes_nothing_away(tmp_path: Path) -> None:
    folder = tmp_path / "practice"
    ensure_practice_vault(folder, Outside(), fresh=False)
    first = vault_id(folder)
    left = SeededRandom("dry")
    drawn = 0

    def runs_dry(count: int) -> bytes:
        nonlocal drawn
        drawn += count
        if drawn > 2000:  # well into the scenarios
            raise EnvironmentFault(*FULL)
        return left(count)

    with pytest.raises(EnvironmentFault):
        ensure_practice_vault(folder, Outside(random=runs_dry), fresh=True)
    assert vault_id(folder) == first
    assert verify_vault(folder, "AØ", KOMMUNE_PASSPHRASE).sound
