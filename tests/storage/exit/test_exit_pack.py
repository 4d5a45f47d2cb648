"""The exit pack: complete by every table, verifiable by an outsider, nothing left when it fails."""

import base64
import csv
import hashlib
import io
import json
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from models.exchange.strict_json import canonical
from models.kernel.errors import EnvironmentFault
from models.office.exit_pack import ExitState
from models.usecases.exit_pack import MakeExit, ShowExit, Wish
from storage.exchange.age import AgeReader
from storage.exchange.age_keys import HybridIdentity
from storage.exchange.sshsig import SigningKey, VerifyKey
from storage.exit import desk as exit_desk
from storage.exit.desk import NAMESPACE
from storage.exit.left_out import COLUMNS, CONDITIONS, TABLES
from storage.exit.papers import received, received_files
from storage.paper.extract import words_of
from storage.system.durable import UNFINISHED, sync_folder
from tests.attaching import PDF, add, file_of
from tests.json_schema import fits
from tests.office import seed_of
from tests.storage.exit.leaving import (
    KEY,
    WISH,
    Leaving,
    make_leaving,
    opened,
    table,
)

INFO = "SELECT * FROM pragma_table_info(?)"


@pytest.fixture(scope="module")
def leaving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Leaving]:
    made = make_leaving(tmp_path_factory.mktemp("exit"))
    yield made
    made.office.database.close()
    made.pair.police.office.database.close()


@pytest.fixture(scope="module")
def pack(leaving: Leaving) -> str:
    return leaving.made().path


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Leaving]:
    made = make_leaving(tmp_path)
    yield made
    made.office.database.close()
    made.pair.police.office.database.close()


def names_in(leaving: Leaving) -> list[str]:
    rows = leaving.office.database.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return [name for (name,) in rows]


def as_json(value: Any) -> Any:
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def test_every_table_is_in_the_pack_row_for_row_and_column_for_column(fresh: Leaving) -> None:
    """Whatever is added to the schema is in the pack, or in the table that says why not."""
    sql = fresh.office.database
    order = MakeExit(fresh.lea, fresh.desk)._begin(fresh.agreed(), str(fresh.out))
    written = fresh.desk.write(order, str(fresh.out), lambda *_: None)
    rows = 0
    with opened(written.path) as archive:
        names = [name for name in archive.namelist() if name.startswith("tables/")]
        there = {name.removeprefix("tables/").removesuffix(".json") for name in names}
        assert there == set(names_in(fresh)) - set(TABLES)
        for name in there:
            columns = sql.execute(INFO, (name,)).fetchall()
            kept = [row[1] for row in columns if (name, row[1]) not in COLUMNS]
            chosen = ", ".join(_as_it_leaves(name, column) for column in kept)
            stored = sql.execute(f'SELECT {chosen} FROM "{name}"').fetchall()  # noqa: S608 - our own names
            expected = [dict(zip(kept, map(as_json, row), strict=True)) for row in stored]
            found = table(archive, name)["rows"]
            assert sorted(map(repr, found)) == sorted(map(repr, expected)), name
            rows += len(found)
    assert rows == written.rows > 100


def _as_it_leaves(name: str, column: str) -> str:
    if (name, column) not in CONDITIONS:
        return f'"{column}"'
    return f"CASE WHEN {CONDITIONS[name, column][0]} THEN {column} END"


def test_every_exception_names_something_that_there_is(leaving: Leaving, pack: str) -> None:
    sql = leaving.office.database
    assert set(TABLES) <= set(names_in(leaving))
    for name, column in (*COLUMNS, *CONDITIONS):
        found = sql.execute(INFO, (name,)).fetchall()
        assert column in {row[1] for row in found}
        with opened(pack) as archive:
            assert table(archive, name)["left_out"][column]


def test_no_secret_key_and_no_sealed_name_is_in_the_pack(leaving: Leaving, pack: str) -> None:
    with opened(pack) as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist())
        assert "Karen Skabelon" not in whole.decode("utf-8", "ignore")
        assert "reporters.json" not in archive.namelist()
    secrets = leaving.office.database.execute("SELECT secret FROM office_key").fetchall()
    for (secret,) in secrets:
        assert bytes(secret) not in whole
        assert base64.b64encode(secret).rstrip(b"=") not in whole


def test_each_table_file_meets_its_schema(pack: str) -> None:
    with opened(pack) as archive:
        for name in archive.namelist():
            if name.startswith("schemas/"):
                schema = json.loads(archive.read(name))
                data = table(archive, schema["title"])
                assert schema["description"].startswith("CREATE TABLE")
                assert fits(_simpler(schema), data), name


def _simpler(schema: Any) -> Any:
    """Return the schema in the few words that ``tests.json_schema`` knows."""
    if not isinstance(schema, dict):
        return schema
    kept = {
        key: _simpler(value)
        for key, value in schema.items()
        if key not in {"description", "contentEncoding"} or isinstance(value, dict)
    }
    if isinstance(kept.get("type"), list):
        kept["anyOf"] = [{"type": each} for each in kept.pop("type")]
    if isinstance(kept.get("additionalProperties"), dict):
        kept["properties"], kept["additionalProperties"] = {}, True
    return kept


def test_contents_list_every_file_and_are_signed(leaving: Leaving, pack: str) -> None:
    with opened(pack) as archive:
        signed = archive.read("contents.json")
        contents = json.loads(signed)
        assert canonical(contents) == signed
        assert (
            contents["signer"]
            == SigningKey(leaving.pair.kommune.keys.signing_seed).public.line()
        )
        VerifyKey.parse_line(contents["signer"]).verify(
            archive.read("contents.sig"), signed, NAMESPACE
        )
        listed = {one["name"]: one for one in contents["files"]}
        assert {*listed, "contents.json", "contents.sig"} == set(archive.namelist())
        for name, one in listed.items():
            data = archive.read(name)
            assert (len(data), hashlib.sha256(data).hexdigest()) == (
                one["length"],
                one["sha256"],
            )
        assert contents["practice"] is True
        assert contents["reporters"] == {"sealed": 1, "named": None}


def test_papers_originals_and_the_list_for_the_archive(leaving: Leaving, pack: str) -> None:
    with opened(pack) as archive:
        [original] = [name for name in archive.namelist() if name.endswith("skolen.pdf")]
        assert original == "cases/S-2026-0001/B-2026-0001 brev_ fra skolen.pdf"
        assert archive.read(original) == PDF
        paper = "\n".join(words_of(archive.read("cases/S-2026-0001/S-2026-0001.pdf")))
        for words in ("Mathias Testesen", "740310", "B-2026-0001", "Case S-2026-0001 opened"):
            assert words in paper
        [listed] = json.loads(archive.read("archive/cases.json"))
        assert (listed["number"], listed["attachments"]) == ("S-2026-0001", 1)
        rows = archive.read("archive/cases.csv").decode("utf-8-sig")
        [row] = csv.DictReader(io.StringIO(rows), delimiter=";")
        assert row["name"] == "Mathias Testesen"
        page = archive.read("read-me.txt").decode()
        assert page.startswith("PRACTICE ONLY")
        assert "1 case" in page


def test_an_outsider_can_check_the_log(pack: str) -> None:
    """With nothing but the pack and what format.md says of the tree."""
    with opened(pack) as archive:
        rows = sorted(table(archive, "log_leaf")["rows"], key=lambda row: row["seq"])
        note = archive.read("log/checkpoint.txt").decode()
        words = {row["seq"]: row for row in table(archive, "log_text")["rows"]}
        signer = json.loads(archive.read("contents.json"))["signer"]
    body, _, signature = note.partition("\n\n")
    origin, size, root = body.split("\n")
    hashes = []
    for number, row in enumerate(rows):
        assert row["seq"] == number
        leaf = row["leaf"].encode()
        assert hashlib.sha256(b"\x00" + leaf).digest() == base64.b64decode(row["hash"])
        hashes.append(base64.b64decode(row["hash"]))
        if number in words:
            said = base64.b64decode(words[number]["salt"]) + words[number]["words"].encode()
            assert json.loads(leaf)["text"] == hashlib.sha256(said).hexdigest()
    assert base64.b64encode(_root(hashes[: int(size)])).decode() == root
    blob = base64.b64decode(signature.split(" ")[2])
    public = base64.b64decode(signer.split(" ")[1])[-32:]
    assert blob[:4] == hashlib.sha256(origin.encode() + b"\n\x01" + public).digest()[:4]
    Ed25519PublicKey.from_public_bytes(public).verify(blob[4:], body.encode() + b"\n")


def _root(hashes: list[bytes]) -> bytes:
    if len(hashes) == 1:
        return hashes[0]
    half = 1 << (len(hashes) - 1).bit_length() - 1
    return hashlib.sha256(b"\x01" + _root(hashes[:half]) + _root(hashes[half:])).digest()


def test_the_paper_key_opens_a_sealed_reporter_from_the_pack_alone(pack: str) -> None:
    with opened(pack) as archive:
        [identity] = table(archive, "identity")["rows"]
        [wrap] = [
            row for row in table(archive, "identity_wrap")["rows"] if row["wrapped"] is not None
        ]
    assert (wrap["holder"], wrap["identity_id"]) == ("paper", identity["id"])
    reader = AgeReader(
        io.BytesIO(base64.b64decode(wrap["wrapped"])), (HybridIdentity(seed_of("paper")),)
    )
    key = b"".join(reader.chunks())
    sealed = base64.b64decode(identity["sealed"])
    aad = f"tovholder/identity/v1/{identity['id']}/{identity['concern_id']}".encode()
    plain = ChaCha20Poly1305(key).decrypt(sealed[:12], sealed[12:], aad)
    assert json.loads(plain)["reporter_name"].startswith("Karen Skabelon")


def test_who_reported_is_named_only_where_it_is_released(fresh: Leaving) -> None:
    """The leader who releases must hold a key to the identity; then each opening is logged."""
    with fresh.lea() as work:
        holders = work.identities.every()
    assert len(holders) == 1
    begin = fresh.office.begin_as(fresh.office.user)
    from models.usecases.identity_keys import GiveKeys  # noqa: PLC0415

    GiveKeys(begin)()
    written = fresh.made(Wish(WISH.reason, key=KEY, to=WISH.to, compared=True, reporters=True))
    with opened(written.path) as archive:
        named = json.loads(archive.read("reporters.json"))["reporters"]
        page = archive.read("read-me.txt").decode()
    assert [one["name"] for one in named] == ["Karen Skabelon, UU-vejleder"]
    assert "in clear for 1 concern" in page
    assert "identity.opened done" in fresh.pair.kommune.log()


def test_what_was_received_leaves_as_it_was_signed(fresh: Leaving) -> None:
    pair = fresh.pair
    answers = pair.answers(fresh.case_id, "subject", "attachment")
    prepared = pair.kommune.prepare(fresh.case_id, answers)
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    pair.police.receive(sealed.file.path)
    sql = pair.police.office.database.sql
    found = {
        file.name.rpartition("/")[2]: b"".join(file.chunks())
        for file in (*received(sql), *received_files(sql))
    }
    assert found["case.pdf"].startswith(b"%PDF")
    assert json.loads(found["manifest.json"])["type"] == "tovholder-bundle"
    assert json.loads(found["case.json"])["type"] == "tovholder-case"
    assert found[hashlib.sha256(PDF).hexdigest()] == PDF


def test_cancelling_leaves_no_file_and_says_so(fresh: Leaving) -> None:
    class StopError(Exception):
        pass

    def told(done: int, whole: int) -> None:
        assert 0 <= done <= whole
        raise StopError

    key = fresh.agreed()
    with pytest.raises(StopError):
        MakeExit(fresh.lea, fresh.desk)(key, str(fresh.out), told)
    assert list(fresh.out.iterdir()) == []
    found = ShowExit(fresh.lea, fresh.desk)().open
    assert found is not None
    assert found.state is ExitState.AGREED
    assert fresh.pair.kommune.log()[-1] == "exit.made failed"


def test_what_does_not_read_back_is_no_pack(
    fresh: Leaving, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exit_desk, "read_back", lambda *_: None)
    with pytest.raises(EnvironmentFault) as fault:
        fresh.made()
    assert fault.value.happened == exit_desk.NOT_READ_BACK
    assert list(fresh.out.iterdir()) == []


def test_a_disk_that_gives_back_other_bytes_is_noticed(
    fresh: Leaving, monkeypatch: pytest.MonkeyPatch
) -> None:

    def spoil(folder: Path) -> None:
        [path] = folder.iterdir()  # not named as a pack before it was read back
        assert path.name.endswith(UNFINISHED)
        data = bytearray(path.read_bytes())
        data[-100] ^= 1
        path.write_bytes(data)
        sync_folder(folder)

    monkeypatch.setattr(exit_desk, "sync_folder", spoil)
    with pytest.raises(EnvironmentFault) as fault:
        fresh.made()
    assert fault.value.happened == exit_desk.NOT_READ_BACK
    assert list(fresh.out.iterdir()) == []


def test_a_damaged_attachment_is_named_and_leaves_all_the_same(fresh: Leaving) -> None:
    database = fresh.office.database
    database.execute("DROP TRIGGER attachment_chunk_is_final")
    database.execute("UPDATE attachment_chunk SET data = x'00'")
    written = fresh.made()
    assert written.damaged == ("B-2026-0001",)


def test_large_attachments_are_never_held_whole(fresh: Leaving, tmp_path: Path) -> None:
    big = 24 * 1024 * 1024
    add(fresh.office, fresh.case_id, file_of(tmp_path, "stor.bin", bytes(big)), accepted=True)
    key = fresh.agreed()
    tracemalloc.start()
    try:
        MakeExit(fresh.lea, fresh.desk)(key, str(fresh.out))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < big / 2


def test_a_system_without_a_way_to_forget_its_cache_reads_back_as_well(
    fresh: Leaving, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr("os.posix_fadvise", raising=False)
    assert fresh.made().files > 50
