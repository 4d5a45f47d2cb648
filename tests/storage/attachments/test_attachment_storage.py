"""Files on the disk are read once, in slices; stored ones are whole, or it is told."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from models.attachments.limits import SLICE
from models.kernel.errors import Refused
from models.kernel.events import Kind
from storage.attachments.reading import NO_FILE, UNREADABLE, open_source, size_of
from storage.attachments.whole import count, damaged
from storage.database.migrate import MIGRATIONS
from storage.deletion import Deletion, replay
from storage.system.randomness import SeededRandom
from storage.verify import _attachments
from tests.attaching import PDF, PNG, add, file_of
from tests.casework import open_case, register
from tests.office import TestOffice, reopen_office


def test_a_file_is_read_in_slices_under_the_name_it_has(tmp_path: Path) -> None:
    data = os.urandom(2 * SLICE + 5)
    with open_source(file_of(tmp_path, "å b.bin", data)) as source:
        assert (source.name, source.size) == ("å b.bin", len(data))
        pieces = list(source.slices())
    assert b"".join(pieces) == data
    assert [len(piece) for piece in pieces] == [SLICE, SLICE, 5]
    assert size_of(str(tmp_path / "å b.bin")) == len(data)
    assert size_of(str(tmp_path / "nothing")) == 0
    assert size_of("a\0b") == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices as on POSIX")
def test_folders_pipes_sockets_devices_and_broken_names_are_refused_at_once(
    tmp_path: Path,
) -> None:
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket"))
        for path, why in (
            (tmp_path, NO_FILE),
            (tmp_path / "pipe", NO_FILE),
            (Path("/dev/zero"), NO_FILE),
            (tmp_path / "socket", UNREADABLE),
            (tmp_path / "nothing", UNREADABLE),
            (tmp_path / ("x" * 300), UNREADABLE),
        ):
            with pytest.raises(Refused) as refused, open_source(str(path)):
                pass
            assert refused.value.why is why
            assert refused.value.field == "file"
    with pytest.raises(Refused), open_source("a\0b"):
        pass


def test_a_folder_that_the_system_will_not_open_is_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise IsADirectoryError

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(Refused) as refused, open_source(str(tmp_path)):
        pass
    assert refused.value.why is NO_FILE


def test_a_stick_that_is_pulled_out_is_said_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> bytes:
        raise OSError(5, "Input/output error")

    with open_source(file_of(tmp_path, "a.bin", b"x")) as source:
        monkeypatch.setattr(os, "read", gone)
        with pytest.raises(Refused) as refused:
            list(source.slices())
    assert refused.value.why is UNREADABLE


def test_a_name_that_is_no_text_is_kept_as_something_that_can_be_stored(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/\xff.pdf"
    Path(os.fsdecode(raw)).write_bytes(b"x")
    with open_source(os.fsdecode(raw)) as source:
        assert source.name == "\\udcff.pdf"


def test_verify_names_every_attachment_that_is_not_what_was_stored(
    office: TestOffice, tmp_path: Path
) -> None:
    case = open_case(office).case_id
    good = add(office, case, file_of(tmp_path, "a.pdf", PDF))
    bad = add(office, case, file_of(tmp_path, "b.png", PNG + os.urandom(SLICE)))
    sql = office.database.sql
    assert count(sql) == 2
    assert list(damaged(sql)) == []
    assert _attachments(sql) == {"ok": True, "files": 2, "wrong": []}
    last = "DELETE FROM attachment_chunk WHERE attachment_id = :id AND position = 1"
    office.database.execute(last, {"id": bad.id})
    assert list(damaged(sql)) == [bad.id]
    swapped = "INSERT INTO attachment_chunk VALUES (:id, 1, zeroblob(:size))"
    size = len(PNG) + SLICE - SLICE
    office.database.execute(swapped, {"id": bad.id, "size": size})
    assert list(damaged(sql)) == [bad.id]
    assert good.id not in _attachments(sql)["wrong"]


def test_stored_bytes_are_never_changed_in_place(office: TestOffice, tmp_path: Path) -> None:
    add(office, open_case(office).case_id, file_of(tmp_path, "a.pdf", PDF))
    with pytest.raises(dbapi2.IntegrityError):
        office.database.execute("UPDATE attachment_chunk SET data = x'00'")


def test_attachments_go_with_their_concern_or_case(office: TestOffice, tmp_path: Path) -> None:
    case = open_case(office).case_id
    concern = register(office, about_name="Sofie Prøvesen")
    add(office, case, file_of(tmp_path, "a.pdf", PDF))
    add(office, concern, file_of(tmp_path, "a.pdf", PDF), Kind.CONCERN)
    office.database.execute("PRAGMA defer_foreign_keys = ON")
    with office.database.transaction() as transaction:
        sql = transaction.sql
        sql.execute("PRAGMA defer_foreign_keys = ON")
        sql.execute("DELETE FROM case_file WHERE id = :id", {"id": case})
        sql.execute("DELETE FROM concern WHERE id = :id", {"id": concern})
        left = sql.execute("SELECT count(*) FROM attachment").fetchone()
        slices = sql.execute("SELECT count(*) FROM attachment_chunk").fetchone()
        assert (left, slices) == ((0,), (0,))


def test_a_deleted_attachment_is_deleted_again_after_a_restore(
    office: TestOffice, tmp_path: Path
) -> None:
    row = add(office, open_case(office).case_id, file_of(tmp_path, "a.pdf", PDF))
    ledger = [Deletion("attachment", row.id, "2026-01-14T07:30:00Z", "x")]
    with office.database.transaction() as transaction:
        assert replay(transaction.sql, ledger) == ((Kind.ATTACHMENT, row.id),)
        transaction.commit()
    assert office.database.value("SELECT count(*) FROM attachment") == 0
    assert office.database.value("SELECT count(*) FROM attachment_chunk") == 0


def test_deleted_bytes_are_gone_from_the_pages_as_well(tmp_path: Path) -> None:
    """The same tables and settings in a file without a key, so that its bytes can be read."""
    path = tmp_path / "plain.db"
    database = dbapi2.connect(str(path), isolation_level=None)
    database.execute("PRAGMA secure_delete = ON")
    database.execute("PRAGMA foreign_keys = ON")
    scripts = [(MIGRATIONS / name).read_text(encoding="utf-8") for name in (
        "0001_office.sql", "0005_attachments.sql",
    )]  # fmt: skip
    for script in scripts:
        database.executescript(script)
    canary = b"kanariefugl-" * 2000
    database.execute("BEGIN")
    database.execute("INSERT INTO attachment_chunk VALUES ('a', 0, ?)", (canary,))
    database.execute("INSERT INTO person (id, name) VALUES ('p', 'x')")
    database.execute(
        "INSERT INTO case_file (id, number, opened_at, stage, subject_id, owner_id) "
        "VALUES ('c', 'S', '', 's', 'p', 'u')"
    )
    database.execute(
        "INSERT INTO attachment VALUES ('a', 'B', NULL, 'c', 't', 's', 'd', 'n', 'pdf', 1, '', "
        "'', 'u')"
    )
    database.execute("COMMIT")
    assert b"kanariefugl-" in path.read_bytes()
    database.execute("DELETE FROM attachment WHERE id = 'a'")
    database.close()
    assert b"kanariefugl" not in path.read_bytes()


KILLED = """
import os, signal, sys
from pathlib import Path
from models.kernel.events import Kind
from models.usecases.add_attachment import AddAttachment
from storage.attachments.reading import open_source
from storage.system.randomness import SeededRandom
from tests.attaching import new_file
from tests.office import reopen_office
folder, case, file = sys.argv[1:]
office = reopen_office(Path(folder) / "vault.db", SeededRandom("killed"))
def report(done, total):
    if done > total // 2:
        os.kill(os.getpid(), signal.SIGKILL)
AddAttachment(office.begin, open_source)(new_file(Kind.CASE, case, file), report)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_kill_in_the_middle_leaves_nothing_half(office: TestOffice, tmp_path: Path) -> None:
    case = open_case(office).case_id
    path = file_of(tmp_path, "a.bin", os.urandom(20 * SLICE))
    office.database.close()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), case, path],
        cwd=Path(__file__).parents[3], check=False, capture_output=True,
    )  # fmt: skip
    assert done.returncode == -9, done.stderr.decode()
    again = reopen_office(tmp_path / "vault.db", SeededRandom("after"))
    assert again.database.value("SELECT count(*) FROM attachment") == 0
    assert again.database.value("SELECT count(*) FROM attachment_chunk") == 0
    assert again.database.value("PRAGMA integrity_check") == "ok"
    again.database.close()
