"""A file is what its bytes say; a name that says otherwise is told."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.attachments.file_types import TYPES, FileType, Sight, Sniffer, judge
from models.kernel.text import plain


def zipped(*names: str, first: bytes = b"x") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for at, name in enumerate(names):
            way = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            made.writestr(name, first if at == 0 else b"<x/>" * 100, way)
    return file.getvalue()


OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600
ODF = b"application/vnd.oasis.opendocument.text"
MAIL = b"From: a@example.org\r\nTo: b@example.org\r\nSubject: Hej\r\n\r\nOrd"

SAMPLES = [
    (b"%PDF-1.7\n", FileType.PDF),
    (b"\x89PNG\r\n\x1a\n\0\0", FileType.PNG),
    (b"\xff\xd8\xff\xe0\0\x10JFIF", FileType.JPEG),
    (b"GIF89a\1\0", FileType.GIF),
    (b"II*\0\x08\0", FileType.TIFF),
    (b"MM\0*\0\0", FileType.TIFF),
    (b"RIFF\0\0\0\0WEBPVP8 ", FileType.WEBP),
    (b"RIFF\0\0\0\0WAVEfmt ", FileType.WAV),
    (b"RIFF\0\0\0\0AVI LIST", FileType.UNKNOWN),
    (b"\0\0\0\x18ftypheic\0\0", FileType.HEIC),
    (b"\0\0\0\x18ftypisom\0\0", FileType.MP4),
    (b"ID3\3\0", FileType.MP3),
    (b"{\\rtf1", FileType.RTF),
    (b"MZ\x90\0", FileType.PROGRAM),
    (b"\x7fELF\2", FileType.PROGRAM),
    (b"#!/bin/sh\n", FileType.SCRIPT),
    (b"Rar!\x1a\x07\0", FileType.ARCHIVE),
    (b"\0" * 257 + b"ustar\0", FileType.ARCHIVE),
    (zipped("a.txt", "b.txt"), FileType.ARCHIVE),
    (zipped("[Content_Types].xml", "word/document.xml"), FileType.DOCX),
    (zipped("[Content_Types].xml", "xl/workbook.xml"), FileType.XLSX),
    (zipped("[Content_Types].xml", "ppt/presentation.xml"), FileType.PPTX),
    (zipped("mimetype", "content.xml", first=ODF), FileType.ODF),
    (zipped("word/document.xml", "word/vbaProject.bin"), FileType.MACROS),
    (zipped("mimetype", "Basic/script-lc.xml", first=ODF), FileType.MACROS),
    (OLE, FileType.UNKNOWN),
    (OLE + "WordDocument".encode("utf-16-le"), FileType.OLD_OFFICE),
    (OLE + "__nameid_version1.0".encode("utf-16-le"), FileType.MSG),
    (OLE + "WordDocument_VBA_PROJECT".encode("utf-16-le"), FileType.MACROS),
    (b"<!DOCTYPE html><p>", FileType.HTML),
    (b"  \n<script>alert(1)</script>", FileType.HTML),
    (b"<?xml version='1.0'?><svg xmlns='x'/>", FileType.SVG),
    ("\ufeff<html>".encode("utf-16"), FileType.HTML),
    (MAIL, FileType.EML),
    (b"Subject: only one line", FileType.TEXT),
    ("Æblet faldt.\r\n".encode(), FileType.TEXT),
    ("Æblet faldt.".encode("utf-16"), FileType.TEXT),
    (b"\0\1\2\3", FileType.UNKNOWN),
    (b"", FileType.UNKNOWN),
]


def sniffed(data: bytes, step: int = 1 << 18) -> FileType:
    sniffer = Sniffer()
    for at in range(0, len(data), step):
        sniffer.feed(data[at : at + step])
    return sniffer.found()


@pytest.mark.parametrize(("data", "found"), SAMPLES)
def test_the_content_says_what_a_file_is(data: bytes, found: FileType) -> None:
    assert sniffed(data) is found


@given(st.sampled_from(SAMPLES), st.integers(7, 300))
def test_it_does_not_matter_how_the_bytes_are_cut(
    sample: tuple[bytes, FileType], step: int
) -> None:
    data, found = sample
    assert sniffed(data, step) is found


@given(st.binary(max_size=600))
def test_any_bytes_are_of_some_type(data: bytes) -> None:
    assert sniffed(data) in TYPES


def test_a_name_declared_far_inside_an_archive_is_seen() -> None:
    data = zipped(
        "word/document.xml",
        *(f"word/media/{n}.xml" for n in range(5000)),
        "word/vbaProject.bin",
    )
    assert len(data) > 1 << 18
    assert sniffed(data) is FileType.MACROS


def test_a_program_that_calls_itself_a_picture_is_told() -> None:
    verdict = judge("ferie.jpg", FileType.PROGRAM)
    assert verdict.risky
    assert verdict.disguised
    assert verdict.warning is not None
    assert ".jpg" in plain(verdict.warning)
    assert "Program" in plain(verdict.warning)


def test_a_picture_of_another_kind_is_told_but_not_feared() -> None:
    verdict = judge("ferie.png", FileType.JPEG)
    assert not verdict.risky
    assert verdict.warning is not None


def test_what_is_as_it_says_is_said_nothing_of() -> None:
    assert judge("ferie.JPG", FileType.JPEG).warning is None
    assert judge("uden ending", FileType.PDF).warning is None
    assert judge("noget.xyz", FileType.UNKNOWN).warning is None


@pytest.mark.parametrize(
    ("name", "found", "judged"),
    [
        ("kør.bat", FileType.TEXT, FileType.SCRIPT),
        ("side.html", FileType.TEXT, FileType.HTML),
        ("mail.js", FileType.EML, FileType.SCRIPT),
        ("disk.iso", FileType.UNKNOWN, FileType.ARCHIVE),
        ("setup.msi", FileType.UNKNOWN, FileType.PROGRAM),
        ("brev.txt", FileType.TEXT, FileType.TEXT),
    ],
)
def test_words_that_a_computer_would_carry_out_are_a_script(
    name: str, found: FileType, judged: FileType
) -> None:
    verdict = judge(name, found)
    assert verdict.type is judged
    assert verdict.risky is (judged is not FileType.TEXT)
    assert (verdict.warning is None) is (judged is FileType.TEXT)


def test_risky_is_exactly_what_can_be_carried_out_or_hides_others() -> None:
    risky = {each for each, kind in TYPES.items() if kind.risky}
    assert risky == {
        FileType.PROGRAM, FileType.SCRIPT, FileType.HTML, FileType.SVG, FileType.ARCHIVE,
        FileType.MACROS,
    }  # fmt: skip


def test_only_what_the_viewer_can_draw_is_looked_at() -> None:
    seen = {each: kind.sight for each, kind in TYPES.items() if kind.sight}
    assert seen.pop(FileType.PDF) is Sight.PDF
    assert seen.pop(FileType.TEXT) is Sight.TEXT
    pictures = {FileType.PNG, FileType.JPEG, FileType.TIFF, FileType.GIF, FileType.WEBP}
    assert set(seen) == pictures
    assert set(seen.values()) == {Sight.IMAGE}
