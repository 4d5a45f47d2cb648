"""A PDF locked with words: what opens it, and what can be seen without them."""

import re
import shutil
import subprocess
import unicodedata
import zlib
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdf import PasswordType, PdfReader, PdfWriter

from models.documents.blocks import PageBreak, Paragraph, QrCode
from models.documents.document import Document
from models.kernel.errors import EnvironmentFault
from models.ports.locking import Unlocked
from storage.exchange import locked_pdf
from storage.exchange.locked_pdf import LockingDesk, holds, locked, opens, passphrase
from storage.exchange.meter import Meter
from storage.paper.pdf import paint
from storage.system.randomness import SeededRandom
from storage.vault.words import load_words

WORDS = ("ål", "kø", "pære", "ost", "ko", "is")
"""Short ones: pdftotext takes no more than 32 bytes on its command line."""
CANARY = "KANARIE"
ORIGINAL = b"KANARIE-ORIGINAL " * 40


@pytest.fixture
def unlocked() -> Unlocked:
    document = Document(
        title=f"{CANARY}-TITEL",
        blocks=(Paragraph(f"{CANARY} zqxwy"), PageBreak(), QrCode("x" * 90)),
        created=datetime(2026, 1, 14, tzinfo=UTC),
        page_label="{page}/{pages}",
        header_left=f"{CANARY}-KOMMUNE",
    )
    attached = ((f"{CANARY}-brev æ.txt", ORIGINAL), ("2.bin", b""))
    return Unlocked(paint(document), "Dokument", attached)


@pytest.fixture
def desk() -> LockingDesk:
    return LockingDesk(SeededRandom("lock"), load_words())


def test_what_is_written_opens_with_the_words_and_is_what_was_meant(
    desk: LockingDesk, unlocked: Unlocked, tmp_path: Path
) -> None:
    words = desk.words()
    with desk.lock(unlocked, words, str(tmp_path)) as file:
        assert list(tmp_path.iterdir()) == [tmp_path / file.name]
    data = Path(file.path).read_bytes()
    assert (len(words), file.size) == (6, len(data))
    assert re.fullmatch(r"[a-z2-7]{16}\.pdf", file.name)
    reader = PdfReader(BytesIO(data))
    assert reader.decrypt(" ".join(words)) is not PasswordType.NOT_DECRYPTED
    assert CANARY in reader.pages[0].extract_text()
    assert reader.attachments[f"{CANARY}-brev æ.txt"] == [ORIGINAL]
    assert reader.metadata == {"/Title": "Dokument"}


def test_it_is_aes_256_of_revision_6_with_everything_encrypted(unlocked: Unlocked) -> None:
    how: Any = PdfReader(BytesIO(locked(unlocked, WORDS))).trailer["/Encrypt"]
    assert (how["/V"], how["/R"], how["/Length"]) == (5, 6, 256)
    assert how["/CF"]["/StdCF"] == {"/AuthEvent": "/DocOpen", "/CFM": "/AESV3", "/Length": 32}
    assert (how["/StmF"], how["/StrF"]) == ("/StdCF", "/StdCF")
    assert "/EncryptMetadata" not in how  # which means: metadata too


@pytest.mark.parametrize(
    "wrong",
    [(), WORDS[:5], WORDS[::-1], ("al", *WORDS[1:]), (*WORDS, "is")],
)
def test_other_words_do_not_open_it(unlocked: Unlocked, wrong: tuple[str, ...]) -> None:
    assert not opens(locked(unlocked, WORDS), wrong)


@pytest.mark.parametrize(
    "typed",
    [
        tuple(word.upper() for word in WORDS),
        tuple(unicodedata.normalize("NFD", word) for word in WORDS),
        tuple(f" {word} " for word in WORDS),
    ],
)
def test_the_words_are_known_again_however_they_are_written(
    unlocked: Unlocked, typed: tuple[str, ...]
) -> None:
    assert passphrase(typed) == "ål kø pære ost ko is"
    assert opens(locked(unlocked, typed), WORDS)


def test_no_word_of_the_list_is_one_that_a_reader_would_change() -> None:
    for word in load_words().words:
        assert passphrase((word,)) == word == unicodedata.normalize("NFKC", word)


def test_without_the_words_nothing_of_it_can_be_read(unlocked: Unlocked) -> None:
    words = ("snedker", "arving", "fontæne", "kvittere", "bergamot", "skifer")
    data = locked(unlocked, words)  # long ones: two letters stand in any random bytes
    seen = [data, *_inflated(data)]
    for said in (CANARY, "Dokument", "zqxwy", "Widths", "Tovholder", "Regular", *words):
        for encoded in (said.encode(), said.encode("utf-16-be"), said.encode().hex().encode()):
            assert not any(encoded in part for part in seen), said
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(data)


def _inflated(data: bytes) -> list[bytes]:
    """Return all that can be unpacked from anywhere in the bytes."""
    found = []
    for match in re.finditer(rb"stream\r?\n", data):
        try:
            found.append(zlib.decompressobj().decompress(data[match.end() :]))
        except zlib.error:
            continue
    assert found  # the table of objects is not encrypted
    return found


def test_the_letters_used_do_not_show_in_what_stays_open(unlocked: Unlocked) -> None:
    """The table of widths lists each letter in the order of its first use."""
    open_parts = re.sub(
        rb"stream\r?\n.*?endstream", b"", locked(unlocked, WORDS), flags=re.DOTALL
    )
    assert b"/FirstChar" not in open_parts
    assert b"/Page" not in open_parts.replace(b"/Pages", b"").replace(b"/PageMode", b"")


def test_two_of_the_same_have_nothing_in_common(unlocked: Unlocked) -> None:
    def streams(data: bytes) -> set[bytes]:
        found = re.findall(rb"\nstream\r?\n(.*?)endstream", data, re.DOTALL)
        return {part for part in found[:-1] if part}  # the last is the table of objects

    first, second = streams(locked(unlocked, WORDS)), streams(locked(unlocked, WORDS))
    assert len(first) == len(second) > 4
    assert not first & second


def test_a_pdf_with_holes_among_its_objects_is_locked_as_well(unlocked: Unlocked) -> None:
    writer = PdfWriter(clone_from=BytesIO(unlocked.pdf))
    writer.remove_page(1, clean=True)
    plain = BytesIO()
    writer.write(plain)
    data = locked(Unlocked(plain.getvalue(), "x"), WORDS)
    reader = PdfReader(BytesIO(data))
    reader.decrypt(passphrase(WORDS))
    assert [CANARY in page.extract_text() for page in reader.pages] == [True]


def test_pdfium_shows_the_pages(unlocked: Unlocked) -> None:
    data = locked(unlocked, WORDS)
    shown = pypdfium2.PdfDocument(data, password=passphrase(WORDS))
    assert len(shown) == 2
    assert CANARY in shown[0].get_textpage().get_text_range()
    assert shown.get_attachment(0).get_name() == "2.bin"
    assert bytes(shown.get_attachment(1).get_data()) == ORIGINAL


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="needs qpdf")
def test_qpdf_finds_no_fault(unlocked: Unlocked, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(locked(unlocked, WORDS))
    told = _run("qpdf", "--check", f"--password={passphrase(WORDS)}", str(path))
    assert "R = 6" in told.stdout
    assert "AESv3" in told.stdout
    assert (told.returncode, told.stderr) == (0, "")
    wrong = _run("qpdf", "--check", "--password=is ko", str(path))
    assert wrong.returncode != 0


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
def test_pdftotext_reads_it_with_the_words_alone(unlocked: Unlocked, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(locked(unlocked, WORDS))
    assert CANARY in _run("pdftotext", "-upw", passphrase(WORDS), str(path), "-").stdout
    assert _run("pdftotext", "-upw", "is ko", str(path), "-").stdout == ""
    assert _run("pdftotext", str(path), "-").stdout == ""


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_file_is_gone_if_what_follows_fails(
    desk: LockingDesk, unlocked: Unlocked, tmp_path: Path
) -> None:
    with pytest.raises(RuntimeError), desk.lock(unlocked, WORDS, str(tmp_path)):
        raise RuntimeError
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("at", [30, 3000, -30])
def test_a_disk_that_gives_back_something_else_is_seen(
    desk: LockingDesk,
    unlocked: Unlocked,
    tmp_path: Path,
    at: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def other(path: Path, data: bytes, _meter: Meter) -> None:
        path.write_bytes(b"" if at == 30 else data[:at] + b"\x00" + data[at + 1 :])

    monkeypatch.setattr(locked_pdf, "_write", other)
    with pytest.raises(EnvironmentFault), desk.lock(unlocked, WORDS, str(tmp_path)):
        pass
    assert not list(tmp_path.iterdir())


def test_a_file_under_other_words_or_with_other_contents_is_not_what_was_meant(
    unlocked: Unlocked,
) -> None:
    fewer = Unlocked(unlocked.pdf, unlocked.title, unlocked.attached[:1])
    assert holds(locked(unlocked, WORDS), unlocked, WORDS)
    assert not holds(locked(unlocked, WORDS[:3]), unlocked, WORDS)
    assert not holds(locked(fewer, WORDS), unlocked, WORDS)


def test_a_folder_that_is_not_there_is_said(desk: LockingDesk, unlocked: Unlocked) -> None:
    with pytest.raises(EnvironmentFault), desk.lock(unlocked, WORDS, "/nowhere/at/all"):
        pass
