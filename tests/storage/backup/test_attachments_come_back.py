"""Files in a vault are in its backups, bit by bit; a changed one is found."""

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from models.attachments.limits import SLICE
from models.backups.backup import Why
from models.backups.restoring import Order
from models.kernel.events import Kind
from models.kernel.ids import AttachmentId
from models.usecases.add_attachment import AddAttachment
from models.usecases.view_attachment import ListAttachments
from storage.attachments.reading import open_source
from storage.attachments.whole import count, damaged
from storage.backup import check, files, opening, restore
from storage.backup.check import ATTACHMENTS, FILE_DAMAGED, Damaged
from storage.backup.commands import check_backup
from storage.backup.desk import BackupDesk
from storage.database.connection import Database
from storage.session import Session
from storage.system.randomness import SeededRandom
from storage.vault.unlocking import database_key
from storage.verify import verify_vault
from tests.attaching import PDF, PNG, file_of, new_file, quiet
from tests.storage.backup.test_restore import forget, register
from tests.storage.backup.vaults import PAPER, PASSPHRASE, Place, outside

LARGE = SeededRandom("film")(3 * SLICE + 17)
CONTENTS = {"brev.pdf": PDF, "tegning.png": PNG, "film.bin": LARGE, "tom.txt": b"x"}


def attach(session: Session, folder: Path) -> dict[str, str]:
    """Add each file to a concern of its own; return the digests by id."""
    digests = {}
    for number, (name, data) in enumerate(CONTENTS.items()):
        concern = register(session, f"Prøve Testesen {number}")
        new = new_file(Kind.CONCERN, concern, file_of(folder, name, data), name, accepted=True)
        AddAttachment(session.begin, open_source)(new, quiet)
        (row,) = ListAttachments(session.begin)(Kind.CONCERN, concern).rows
        digests[str(row.id)] = hashlib.sha256(data).hexdigest()
    return digests


def stored(session: Session) -> dict[str, str]:
    """Return the digest of every attachment, from its bytes as a user gets them."""
    ids = [row[0] for row in session.database.execute("SELECT id FROM attachment").fetchall()]
    with session.begin() as work:
        found = [work.attachments.get(AttachmentId(each)) for each in ids]
        return {
            str(each.id): hashlib.sha256(work.attachments.content(each)).hexdigest()
            for each in found
        }


@pytest.fixture
def kept(place: Place, tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """A backup with attachments on a stick, and the digests; the vault is gone."""
    session = place.create()
    digests = attach(session, tmp_path)
    made = session.back_up(Why.MANUAL)
    session.close()
    stick = shutil.copytree(place.path / "backup", tmp_path / "stick")
    shutil.rmtree(place.path)
    return stick / made.name, digests


@pytest.mark.parametrize("by_paper", [False, True], ids=["passphrase", "paper key"])
def test_every_attachment_comes_back_as_it_was(
    place: Place, kept: tuple[Path, dict[str, str]], *, by_paper: bool
) -> None:
    backup, digests = kept
    assert len(digests) == len(CONTENTS)
    secret = (
        {"paper": PAPER.printed()} if by_paper else {"label": "AØ", "passphrase": PASSPHRASE}
    )
    restore.restore(Order(str(backup), str(place.path), **secret), outside("new"))
    session = place.unlock()
    assert stored(session) == digests
    assert (count(session.database.sql), list(damaged(session.database.sql))) == (4, [])
    session.close()
    assert verify_vault(place.path, "AØ", PASSPHRASE).sound


def test_the_copies_in_both_places_are_rehearsed_with_what_they_hold(
    place: Place, tmp_path: Path
) -> None:
    session = place.create()
    attach(session, tmp_path)
    share = tmp_path / "share"
    share.mkdir()
    desk = BackupDesk(session, share, lambda path: frozenset({path.name}))
    now = session.clock.now()
    made = desk.snapshot(Why.DAILY, now, session.user.id)()
    assert made.backup.size > len(LARGE)
    for second in (False, True):
        assert desk.rehearsal(made.backup.name, second=second, at=now)().problem is None


def test_a_bit_of_an_attachment_that_flips_on_the_stick_is_found(
    kept: tuple[Path, dict[str, str]], tmp_path: Path
) -> None:
    """The pages of the large file are most of the database: its middle is one of them."""
    backup, _ = kept
    path = backup / files.DATABASE
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 4
    path.write_bytes(data)
    opened = opening.unlock(backup, "AØ", PASSPHRASE, "")
    (tmp_path / "scratch").mkdir()
    with pytest.raises(Damaged) as found:
        check.bring_in(backup, opened.statement, opened.fresh, tmp_path / "scratch")
    assert found.value.why == FILE_DAMAGED.filled(file=files.DATABASE)


def test_a_chunk_that_was_changed_in_the_vault_is_found_when_it_is_backed_up(
    place: Place, tmp_path: Path
) -> None:
    """The page is sound, its bytes are not those of the digest: only reading them tells."""
    session = place.create()
    attach(session, tmp_path)
    session.close()
    key = database_key(session.unlocked.dbk)
    database = Database.open(place.path / "vault.db", key)
    ((chunk, data),) = database.execute(
        "SELECT rowid, data FROM attachment_chunk ORDER BY length(data) DESC LIMIT 1"
    ).fetchall()
    changed = bytearray(data)
    changed[1000] ^= 1
    with database.transaction() as transaction:
        transaction.sql.execute("DROP TRIGGER attachment_chunk_is_final")
        transaction.sql.execute(
            "UPDATE attachment_chunk SET data = :data WHERE rowid = :chunk",
            {"data": bytes(changed), "chunk": chunk},
        )
        transaction.commit()
    database.close()
    session = place.unlock()
    assert len(list(damaged(session.database.sql))) == 1
    backup = session.folder.backup / session.back_up(Why.MANUAL).name
    desk = BackupDesk(session)
    rehearsed = desk.rehearsal(backup.name, second=False, at=session.clock.now())()
    assert rehearsed.problem == ATTACHMENTS.filled(count="1")
    opened = opening.unlock(backup, "AØ", PASSPHRASE, "")
    older = {name: rows for name, rows in opened.facts.counts.items() if name != "attachment"}
    check.require_attachments(  # of a program that had none: nothing is asked of it
        tmp_path / "nothing", opened.fresh, replace(opened.facts, counts=older)
    )
    found = check_backup(backup, "AØ", PASSPHRASE, paper=False)
    assert (found["ok"], "Attachments" in str(found["error"])) == (False, True)


def test_an_attachment_that_was_deleted_since_is_deleted_again_with_its_bytes(
    place: Place, tmp_path: Path
) -> None:
    session = place.create()
    attach(session, tmp_path)
    backup = session.folder.backup / session.back_up(Why.MANUAL).name
    concern = session.database.value(
        "SELECT concern_id FROM attachment WHERE name = 'film.bin'"
    )
    forget(session, concern)
    session.close()
    order = Order(str(backup), str(tmp_path / "new"), "AØ", PASSPHRASE)
    assert restore.restore(order, outside("new")).replayed == 1
    there = place.unlock(tmp_path / "new")
    assert count(there.database.sql) == 3
    left = there.database.value(
        "SELECT count(*) FROM attachment_chunk WHERE attachment_id NOT IN "
        "(SELECT id FROM attachment)"
    )
    assert left == 0
