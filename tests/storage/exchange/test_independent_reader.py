"""Somebody with nothing but the manual reads our bundles, and refuses what we refuse."""

import ast
import json
from collections.abc import Callable, Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature, InvalidTag

from storage.exchange.archive import ArchiveStream, Member
from storage.exchange.sshsig import SigningKey
from tests.attaching import PDF, add, file_of
from tests.handing import Pair, make_pair
from tests.storage.exchange import independent_reader
from tests.storage.exchange.chance import chance
from tests.storage.exchange.hostile_files import (
    KOMMUNE_SEED,
    KOMMUNE_SIGNS,
    POLICE_SEED,
    STRANGER_SIGNS,
    Files,
    pack,
    resigned,
    sealed_raw,
    unpack,
)

SIGNER = SigningKey(KOMMUNE_SIGNS).public.line()
REFUSALS = (ValueError, KeyError, InvalidTag, InvalidSignature)
MANUAL = Path(__file__).parents[3] / "resources" / "manual" / "bundle-format.md"


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A bundle with an attachment."""
    folder = tmp_path_factory.mktemp("independent")
    pair: Pair = make_pair(folder)
    pair.introduce()
    case = pair.case()
    add(pair.kommune.office, case, file_of(folder, "brev.pdf", PDF))
    prepared = pair.kommune.prepare(case, pair.answers(case, "subject", "attachment"))
    yield pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick)).file.path
    pair.kommune.office.database.close()
    pair.police.office.database.close()


def test_it_knows_nothing_of_our_code_and_is_short() -> None:
    source = Path(independent_reader.__file__).read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 100
    known = {"base64", "collections", "cryptography", "hashlib", "hmac", "itertools", "json", "struct",
             "typing", "zlib"}  # fmt: skip
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            assert {each.name.split(".")[0] for each in node.names} <= known
        if isinstance(node, ast.ImportFrom):
            assert str(node.module).split(".")[0] in known


def test_it_reads_all_of_ours(sealed: str) -> None:
    manifest, files = independent_reader.read(Path(sealed).read_bytes(), POLICE_SEED, SIGNER)
    assert files == unpack(sealed, POLICE_SEED)
    [name] = [name for name in files if name.startswith("att/")]
    assert files[name] == PDF
    assert name == f"att/{sha256(PDF).hexdigest()}"
    assert manifest["v"] == 2
    assert files["case.pdf"].startswith(b"%PDF")


def test_it_reads_any_size(sealed: str) -> None:
    for size in (0, 1, 65535, 65536, 65537, 131072, 200_001):
        found, _ = independent_reader.unseal(sealed_raw(BytesIO(b"x" * size)), POLICE_SEED)
        assert found == b"x" * size


def _listed(files: Files) -> Files:
    return resigned(files, files=json.loads(files["manifest.json"])["files"][1:])


HOSTILE: dict[str, Callable[[Files], Files]] = {
    "by a stranger": lambda files: resigned(
        files, STRANGER_SIGNS, signer=SigningKey(STRANGER_SIGNS).public.line()
    ),
    "signed by a stranger in another's name": lambda files: resigned(files, STRANGER_SIGNS),
    "sealed anew for somebody else": lambda files: resigned(files, recipients=["0" * 64]),
    "one file too many": lambda files: {**files, "more.txt": b"x"},
    "one file too few": lambda files: {k: v for k, v in files.items() if k != "case.pdf"},
    "another file": lambda files: {**files, "case.pdf": b"x"},
    "an attachment with other bytes": lambda files: {
        name: b"x" if name.startswith("att/") else data for name, data in files.items()
    },
    "a file that is not listed": _listed,
    "another list than signed": lambda files: {
        **files, "manifest.json": files["manifest.json"].replace(b"V-2026-0001", b"V-2026-0002")
    },
    "another bundle's case": lambda files: resigned(files, number="V-2026-0099"),
}  # fmt: skip


@pytest.mark.parametrize("what", HOSTILE)
def test_it_refuses_what_is_not_as_signed(sealed: str, what: str) -> None:
    files = HOSTILE[what](unpack(sealed, POLICE_SEED))
    with pytest.raises(REFUSALS):
        independent_reader.read(pack(files, POLICE_SEED), POLICE_SEED, SIGNER)


def test_it_refuses_another_key_and_other_layouts(sealed: str) -> None:
    files = unpack(sealed, POLICE_SEED)
    whole = ArchiveStream([Member.of_bytes(*each) for each in files.items()]).read(10_000_000)
    for data in (
        pack(files, KOMMUNE_SEED),
        sealed_raw(BytesIO(whole + b"x")),
        sealed_raw(BytesIO(b"x" + whole)),
        sealed_raw(BytesIO(whole[:-1])),
        sealed_raw(BytesIO(whole.replace(b"PK\1\2", b"PK\1\3", 1))),
    ):
        with pytest.raises(REFUSALS):
            independent_reader.read(data, POLICE_SEED, SIGNER)


def test_it_accepts_no_flipped_bit(sealed: str) -> None:
    data = bytearray(Path(sealed).read_bytes())
    dice = chance(19)
    for _ in range(100):
        at, bit = dice.randrange(len(data)), 1 << dice.randrange(8)
        data[at] ^= bit
        with pytest.raises(REFUSALS):
            independent_reader.read(bytes(data), POLICE_SEED, SIGNER)
        data[at] ^= bit


def test_the_manual_names_what_there_is() -> None:
    """Members, namespaces, limits and versions stand in it as the program has them."""
    from models.exchange import (  # noqa: PLC0415  # noqa: PLC0415
        card,
        manifest,
        recall,
        receipt,
        revocation,
        short_receipt,
        strict_json,
    )
    from storage.exchange import archive_format, cards, sshsig  # noqa: PLC0415
    from storage.exit import desk  # noqa: PLC0415

    words = MANUAL.read_text(encoding="utf-8")
    for said in (
        manifest.MANIFEST, manifest.SIGNATURE, manifest.CASE_JSON, manifest.CASE_PDF,
        manifest.READ_ME, manifest.READ_ME_PDF, manifest.TYPE, manifest.DECLARATION,
        receipt.TYPE, receipt.RECEIPT, receipt.RECEIPT_SIGNATURE, card.TYPE, card.SUFFIX,
        sshsig.BUNDLE_NAMESPACE, sshsig.RECEIPT_NAMESPACE, sshsig.SHORT_NAMESPACE,
        sshsig.RECALL_NAMESPACE, recall.TYPE, recall.RECALL, revocation.TYPE, revocation.SUFFIX,
        cards.CARD_NAMESPACE, cards.REVOCATION_NAMESPACE, desk.NAMESPACE, *short_receipt.TAGS, archive_format.PADDING,
        f"{archive_format.MOST_ENTRIES} members",
    ):  # fmt: skip
        assert said in words, said
    assert manifest.VERSION == 2
    assert strict_json.LONG == 20_000
