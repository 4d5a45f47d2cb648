"""One report over database, keys, log and received files: what it must see."""

import hashlib
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.checkpoint import Checkpoint
from models.audit.leaf import Note
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.text import text
from models.office.office import Municipality, OfficeKind
from models.office.vaults import NewVault
from storage.audit.checkpoints import sign_checkpoint
from storage.session import Outside, Session, create_session
from storage.system.clocks import PracticeClock
from storage.system.randomness import SeededRandom
from storage.vault.lock import InUse
from storage.vault.paper_key import PaperKey
from storage.verify import Report, refusal, verify_vault

PASSPHRASE = "havn kirke lampe sten regn vindue"
KOMMUNE = Municipality("999", "Prøvekøbing", "Demokredsens Politi", "Region Øvelse")


def make(path: Path) -> Session:
    new = NewVault(
        str(path),
        OfficeKind.KOMMUNE,
        KOMMUNE,
        "",
        "Ane Øvelund",
        "AØ",
        Role.TOVHOLDER,
        PASSPHRASE,
    )
    outside = Outside(SeededRandom("verify"), partial(PracticeClock, frozen=True), lambda: 0)
    session = create_session(new, PaperKey(bytes(range(20))), outside)
    for number in range(4):
        with session.begin() as work:
            work.note(Note(Act.SEARCHED, ((Kind.CASE, "c"),), words=f"ord {number}"))
            work.commit()
    return session


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A closed vault with five rows in its log."""
    path = tmp_path / "vault"
    make(path).close()
    return path


def altered(tmp_path: Path, *statements: str) -> Report:
    """Verify a vault whose database somebody with the key has changed."""
    session = make(tmp_path / "vault")
    session.database.execute("PRAGMA foreign_keys = OFF")
    for (name,) in session.database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall():
        session.database.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        session.database.execute(statement)
    session.close()
    return verify_vault(tmp_path / "vault", "AØ", PASSPHRASE)


def test_a_sound_vault_is_sound_and_verifying_changes_nothing(vault: Path) -> None:
    before = {path.name: path.read_bytes() for path in vault.iterdir() if path.is_file()}
    report = verify_vault(vault, "AØ", PASSPHRASE)
    said = json.loads(report.as_json())
    assert report.sound
    assert verify_vault(vault, None, PASSPHRASE) == report  # its only user
    assert next(iter(said)) == "ok"
    assert said["ok"] is True
    assert {name for name, part in said.items() if name != "ok" and part["ok"]} == {
        "database", "vault", "keys", "log", "attachments",
    }  # fmt: skip
    assert said["vault"]["office"] == "Prøvekøbing Kommune"
    assert said["keys"] == {"ok": True, "epoch": 1, "copies": "alike", "slots": 2}
    assert (said["log"]["rows"], len(said["log"]["root"]), said["log"]["faults"]) == (5, 64, [])
    assert said["attachments"] == {"ok": True, "files": 0, "wrong": []}
    assert "ord 1" not in report.as_json()
    after = {path.name: path.read_bytes() for path in vault.iterdir() if path.is_file()}
    assert after == before


@pytest.mark.parametrize("part", range(8))
def test_one_flipped_bit_is_seen_wherever_it_is(vault: Path, part: int) -> None:
    database = vault / "vault.db"
    data = bytearray(database.read_bytes())
    at = len(data) * part // 8 + 700  # a page's content, not the salt
    data[at] ^= 1
    database.write_bytes(data)
    report = verify_vault(vault, "AØ", PASSPHRASE)
    assert not report.sound
    assert not report.parts["database"]["ok"]
    assert report.parts["database"]["pages"]
    assert set(report.parts) == {"database"}


def test_a_flipped_bit_of_the_salt_is_seen(vault: Path) -> None:
    database = vault / "vault.db"
    data = bytearray(database.read_bytes())
    data[3] ^= 1
    database.write_bytes(data)
    report = verify_vault(vault, "AØ", PASSPHRASE)
    assert not report.parts["database"]["header"]


def test_a_missing_last_page_is_seen(vault: Path) -> None:
    database = vault / "vault.db"
    database.write_bytes(database.read_bytes()[:-4096])
    assert not verify_vault(vault, "AØ", PASSPHRASE).sound


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        (
            "UPDATE log_leaf SET leaf = replace(leaf, 'search.done', 'case.viewed') WHERE seq = 2",
            "leaf",
        ),
        ("DELETE FROM log_leaf WHERE seq = 2", "gap"),
        ("UPDATE log_text SET words = 'x' WHERE seq = 2", "text"),
        ("UPDATE log_head SET peaks = '[]'", "head"),
        ("UPDATE log_head SET peaks = 'x'", "head"),
        ("DELETE FROM log_about WHERE seq = 2", "index"),
    ],
)
def test_a_changed_log_is_seen(tmp_path: Path, statement: str, fault: str) -> None:
    also = ("DELETE FROM log_text", "DELETE FROM log_about WHERE seq = 2")
    alone = not statement.startswith("DELETE FROM log_leaf")
    report = altered(tmp_path, statement, *(() if alone else also))
    log = report.parts["log"]
    assert not report.sound
    assert fault in {each["what"] for each in log["faults"]}
    assert log["fault_count"] >= 1
    assert log["root"] == ""


def test_a_row_that_points_nowhere_is_seen(tmp_path: Path) -> None:
    report = altered(
        tmp_path,
        "INSERT INTO person_key (key, person_id) VALUES ('x', 'nobody')",
    )
    assert report.parts["database"]["structure"] == ["a row of person_key points nowhere"]


def test_forgotten_words_are_no_fault(tmp_path: Path) -> None:
    assert altered(tmp_path, "DELETE FROM log_text").sound


def lose(copy: Path) -> None:
    copy.unlink()


def damage(copy: Path) -> None:
    copy.write_bytes(copy.read_bytes()[:100])


@pytest.mark.parametrize("harm", [lose, damage])
@pytest.mark.parametrize("name", ["keys.json", "keys-2.json"])
def test_a_copy_of_the_keys_that_is_gone_is_said_once_and_mended(
    vault: Path, name: str, harm: Callable[[Path], None]
) -> None:
    whole = (vault / name).read_bytes()
    harm(vault / name)
    report = verify_vault(vault, "AØ", PASSPHRASE)
    assert not report.sound
    assert report.parts["keys"]["copies"] == "repaired"
    assert (vault / name).read_bytes() == whole
    assert verify_vault(vault, "AØ", PASSPHRASE).sound


@pytest.mark.parametrize(
    "statement",
    ["UPDATE office SET min_epoch = 9", "DELETE FROM user_account"],
)
def test_keys_that_do_not_fit_the_database_are_seen(tmp_path: Path, statement: str) -> None:
    report = altered(tmp_path, statement)
    assert not report.parts["keys"]["ok"]
    assert report.parts["database"]["ok"]


def test_another_vaults_database_under_these_keys_is_seen(tmp_path: Path) -> None:
    report = altered(tmp_path, "UPDATE office SET vault_id = 'another'")
    assert not report.parts["vault"]["ok"]


@pytest.mark.parametrize("content", ["pdf", "changed"])
def test_received_files_are_held_against_their_manifest(tmp_path: Path, content: str) -> None:
    digests = [hashlib.sha256(each).hexdigest() for each in (b"json", b"pdf")]
    manifest = json.dumps({"files": [{"sha256": each} for each in digests]}).encode().hex()
    received = (
        (
            "INSERT INTO bundle_in (id, number, contact_id, sequence, created_at, opened_at, "
            "opened_by, manifest, case_json, case_pdf) VALUES ('b', 'n', 'c', 1, 't', 't', 'u',"
        ),
        f"x'{manifest}', x'{b'json'.hex()}', x'{content.encode().hex()}')",
    )
    report = altered(
        tmp_path,
        " ".join(received),
        "INSERT INTO contact (id, organisation, kind, vault_id, signer, card, practice, state, "
        "added_at) VALUES ('c', 'o', 'police', 'v', 's', 'k', 1, 'confirmed', 't')",
    )
    wrong = [] if content == "pdf" else ["b"]
    assert report.parts["attachments"] == {"ok": not wrong, "files": 2, "wrong": wrong}


@pytest.mark.parametrize(
    ("user", "passphrase"), [("AØ", "bord stol lampe vind regn skov"), ("XX", PASSPHRASE)]
)
def test_whoever_cannot_unlock_cannot_verify(vault: Path, user: str, passphrase: str) -> None:
    for _ in range(2):  # the lock was given back
        with pytest.raises(Refused):
            verify_vault(vault, user, passphrase)
    assert verify_vault(vault, None, PASSPHRASE).sound


def test_beside_an_open_window_it_says_so(tmp_path: Path) -> None:
    session = make(tmp_path / "vault")
    with pytest.raises(InUse):
        verify_vault(tmp_path / "vault", "AØ", PASSPHRASE)
    session.close()


def test_a_refusal_is_one_json_object() -> None:
    said = json.loads(refusal(text("T", "Nej {n}").filled(n="æ")))
    assert said == {"ok": False, "error": "Nej æ"}


def with_checkpoint(tmp_path: Path, *statements: str) -> tuple[Path, str]:
    session = make(tmp_path / "vault")
    with session.begin() as work:
        note = work.checkpoints.make("print")
        work.commit()
    session.database.execute("PRAGMA foreign_keys = OFF")
    for statement in statements:
        session.database.execute(statement)
    session.close()
    return tmp_path / "vault", note


def compared(tmp_path: Path, vault: Path, note: str) -> object:
    file = tmp_path / "checkpoint.txt"
    file.write_bytes(note.replace("\n", "\r\n").encode())
    report = verify_vault(vault, "AØ", PASSPHRASE, file)
    part = report.parts["checkpoint"]
    assert part["ok"] is (part["found"] == "held")
    assert report.sound or part["found"] != "held"
    return part["found"]


def test_a_checkpoint_from_outside_is_compared(tmp_path: Path) -> None:
    vault, note = with_checkpoint(tmp_path)
    assert compared(tmp_path, vault, note) == "held"
    assert compared(tmp_path, vault, "hej") == "unreadable"
    other = sign_checkpoint(Checkpoint("tovholder/x", 3, bytes(32)), b"s" * 32)
    assert compared(tmp_path, vault, other) == "foreign"
    parts = verify_vault(vault, "AØ", PASSPHRASE, tmp_path / "none").parts
    assert parts["checkpoint"] == {"ok": False, "found": "unreadable"}


def test_a_log_cut_below_a_checkpoint_from_outside_is_seen(tmp_path: Path) -> None:
    vault, note = with_checkpoint(
        tmp_path,
        "DROP TRIGGER log_leaf_stays",
        "DELETE FROM checkpoint",
        "DELETE FROM log_text WHERE seq >= 3",
        "DELETE FROM log_about WHERE seq >= 3",
        "DELETE FROM log_leaf WHERE seq >= 3",
    )
    assert compared(tmp_path, vault, note) == "shorter"
