"""The one vault that is open, and where things lie."""

import os
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import platformdirs
import pytest

from models.access.roles import Role
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import Text, plain
from models.office.office import OfficeKind
from models.office.vaults import NewVault
from storage import places
from storage.database.migrate import NEWER
from storage.host import Host
from storage.practice.backstage import Backstage
from storage.practice.passphrase import KOMMUNE_PASSPHRASE, POLICE_PASSPHRASE
from storage.session import Outside
from storage.system.randomness import SeededRandom
from storage.vault.lock import FolderLock

ROOT = Path(__file__).parents[2]
WORDS = "gondol blåbær klarinet sejr symfoni pelikan"


@pytest.fixture
def host() -> Host:
    return Host(Outside(SeededRandom("host"), monotonic=lambda: 0))


def new(folder: Path) -> NewVault:
    return NewVault(
        str(folder), OfficeKind.POLICE, None, "Demokredsens Politi", "Poul Attrap", "PA",
        Role.POLICE_TOVHOLDER, WORDS,
    )  # fmt: skip


def test_nothing_is_held_before_a_vault_is_open(host: Host) -> None:
    with pytest.raises(RuntimeError, match="no vault"):
        _ = host.clock
    with pytest.raises(Refused):
        host.unlock("PA", WORDS)
    host.close()  # closing nothing is nothing


def test_a_vault_made_is_open_and_closes(host: Host, tmp_path: Path) -> None:
    assert len(host.offer_words().split()) == 6
    opened = host.create(new(tmp_path / "vault"), host.offer_paper_key())
    assert opened.user.name == "Poul Attrap"
    assert host.clock is host.held.clock
    host.close()
    seen = host.look(str(tmp_path / "vault"))
    assert [slot.label for slot in seen.slots] == ["PA"]
    assert seen.practice
    host.let_go()
    host.look(str(tmp_path / "vault"))
    with pytest.raises(Refused):
        host.unlock_with_paper("ikke en nøgle")
    paper = host.offer_paper_key()
    with pytest.raises(Refused):
        host.unlock_with_paper(paper.printed)  # another vault's
    host.let_go()


def test_damaged_keys_give_the_folder_back(host: Host, tmp_path: Path) -> None:
    host.create(new(tmp_path / "vault"), host.offer_paper_key())
    host.close()
    for name in ("keys.json", "keys-2.json"):
        (tmp_path / "vault" / name).write_bytes(b"{}")
    with pytest.raises(EnvironmentFault):
        host.look(str(tmp_path / "vault"))
    with pytest.raises(EnvironmentFault):  # not "in use": the lock was given back
        host.look(str(tmp_path / "vault"))


def test_a_new_vault_is_proposed_where_none_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platformdirs, "user_data_dir", lambda *_, **__: str(tmp_path))
    monkeypatch.setattr(platformdirs, "user_config_dir", lambda *_, **__: str(tmp_path))
    assert places.new_vault_folder() == tmp_path / "sagsbase"
    (tmp_path / "sagsbase").mkdir()
    (tmp_path / "sagsbase-2").mkdir()
    assert places.new_vault_folder() == tmp_path / "sagsbase-3"
    assert places.practice_folder() == tmp_path / "practice"
    assert places.settings_file() == tmp_path / "tovholder.ini"


def in_danish(sentence: Text) -> str:
    """Stand in for the language of the window."""
    return f"dansk {plain(sentence)}"


def require_danish(host: Host) -> None:
    """The register names authorities in the language of whoever looks at it."""
    run = host.held.database.execute
    rows = run("SELECT to_authority FROM disclosure WHERE direction = 'out'").fetchall()
    assert rows
    assert all(row[0].startswith("dansk ") for row in rows)


def test_behind_the_scenes_of_a_tour(host: Host, tmp_path: Path) -> None:
    backstage = Backstage(host, words=in_danish)
    backstage.install()
    backstage.make("kommune", str(tmp_path / "kommune"))
    backstage.make("police", str(tmp_path / "police"))
    for folder, label, words in (
        ("kommune", "AØ", KOMMUNE_PASSPHRASE),
        ("police", "PA", POLICE_PASSPHRASE),
    ):
        host.look(str(tmp_path / folder))
        host.unlock(label, words)
        later = host.clock.now() + timedelta(hours=1)
        backstage.set_clock(later)
        assert host.clock.now() == later
        if folder == "kommune":
            require_danish(host)
            cases = host.held.database.value("SELECT count(*) FROM case_file")
            backstage.crowd(1)
            assert host.held.database.value("SELECT count(*) FROM case_file") == cases + 1
        backstage.write_key(str(tmp_path / f"{folder}.key"))
        backstage.close()
    assert "AGE-SECRET-KEY-PQ-1" in (tmp_path / "police.key").read_text(encoding="ascii")


def test_a_fresh_vault_is_filled_from_the_day_it_was_founded(
    host: Host, tmp_path: Path
) -> None:
    backstage = Backstage(host, founding=True, words=in_danish)
    backstage.install()
    backstage.make("kommune", str(tmp_path / "other"))
    kommune = NewVault(
        str(tmp_path / "vault"), OfficeKind.POLICE, None, "Demokredsens Politi", "Ane Øvelund",
        "AØ", Role.TOVHOLDER, WORDS,
    )  # fmt: skip
    host.create(kommune, host.offer_paper_key())
    backstage.fill()
    assert host.held.database.value("SELECT count(*) FROM concern") == 11
    require_danish(host)
    host.close()


def test_the_key_of_a_real_vault_never_leaves_it(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    host.create(new(tmp_path / "vault"), host.offer_paper_key())
    office = host.held.office
    real = type(office)(
        office.vault_id, office.kind, office.kommune_code, office.name, office.district,
        practice=False,
    )  # fmt: skip
    monkeypatch.setattr(host.held, "office", real)
    with pytest.raises(ValueError, match="never leaves"):
        Backstage(host).write_key(str(tmp_path / "key"))
    assert not (tmp_path / "key").exists()
    host.close()


LOOK = """
import sys
from models.kernel.errors import EnvironmentFault, Refused
from storage.host import Host
try:
    Host().look(sys.argv[1])
    print("asks for the passphrase")
except Refused as refused:
    print(refused.why.source)
except EnvironmentFault as fault:
    print(fault.happened.source)
"""


def vault_at(host: Host, folder: Path) -> Path:
    host.create(new(folder), host.offer_paper_key())
    host.close()
    return folder


@pytest.mark.parametrize(
    ("word", "refused"),
    [("schema 9999\n", True), ("schema 1\n", False), ("schema", False), ("", False),
     ("schema 99999999999\n", False), ("\xff" * 40, False)],
)  # fmt: skip
def test_a_newer_programs_vault_is_told_before_the_passphrase(
    host: Host, tmp_path: Path, word: str, *, refused: bool
) -> None:
    folder = vault_at(host, tmp_path / "vault")
    marker = folder / "vault.lock"
    assert re.fullmatch(r"schema [0-9]+\n", marker.read_text())
    marker.write_text(word, encoding="latin-1")
    if refused:
        with pytest.raises(Refused) as told:
            host.look(str(folder))
        assert told.value.why == NEWER
        assert host.folder is None
    else:
        host.look(str(folder))
    host.let_go()


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounting wants root")
@pytest.mark.parametrize(
    ("mounting", "sentence"),
    [
        ("mount -t tmpfs none {at} && cp -r {vault} {at}/v", "asks for the passphrase"),
        ("mount -t tmpfs none {at} && cp -r {vault} {at}/v && mount -o remount,ro {at}",
         "The place where the vault lies can only be read."),
        ("mkdir {at}/v && mount --bind {vault} {at}/v && mount -o remount,ro,bind {at}/v",
         "The place where the vault lies can only be read."),
    ],
)  # fmt: skip
def test_a_real_mount_is_judged_before_the_passphrase(
    host: Host, tmp_path: Path, mounting: str, sentence: str
) -> None:
    folder = vault_at(host, tmp_path / "vault")
    at = tmp_path / "at"
    at.mkdir()
    script = mounting.format(at=at, vault=folder)
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", f'{script} && "$0" -c "$1" {at}/v', sys.executable, LOOK],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == sentence


def test_only_whoever_holds_the_folder_marks_it(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path / "vault.lock")
    assert lock.marked() == ""
    with pytest.raises(RuntimeError, match="not held"):
        lock.mark("schema 1\n")
    lock.acquire()
    for word in ("schema 12\n", "schema 1\n", "schema 1\n"):
        lock.mark(word)
        assert lock.marked() == word
    lock.release()
