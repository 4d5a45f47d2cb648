"""Names from outside play no tricks on the screen, and none on a disk."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.attachments.file_types import FileType, outside_name
from models.attachments.limits import PER_CASE, PER_FILE, Limit, cost, rule, shown_size
from models.attachments.names import (
    HIDDEN,
    LONGEST_EXPORTED,
    LONGEST_SHOWN,
    ending_of,
    exported_name,
    shown_name,
    title_from,
)
from models.kernel.text import plain, text

NASTY = st.text(
    st.one_of(st.characters(), st.sampled_from("/\\:.\0\u202e\u2066\u200b\r\n\u0301 CONnul")),
    max_size=400,
)


@given(NASTY)
def test_a_shown_name_is_short_and_nothing_in_it_is_unseen(name: str) -> None:
    shown = shown_name(name)
    assert 0 < len(shown) <= LONGEST_SHOWN
    unseen = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    assert not any(unicodedata.category(sign) in unseen for sign in shown)


@given(NASTY, st.sampled_from(["pdf", "bin", "jpg"]))
def test_an_exported_name_is_one_plain_file_that_ends_as_it_must(
    name: str, ending: str
) -> None:
    made = exported_name(name, ending=ending)
    assert made.endswith(f".{ending}")
    assert len(made) <= LONGEST_EXPORTED + 1 + len(ending)
    assert len(made.encode()) <= 255 * 2
    assert not set(made) & set('<>:"/\\|?*\0' + HIDDEN)
    assert not made.startswith(".")
    stem = made.partition(".")[0].strip().lower()
    assert stem not in {"con", "prn", "aux", "nul", "com1", "lpt9"}


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("billede.jpg", "billede.jpg"),
        ("rekning\u202egpj.exe", f"rekning{HIDDEN}gpj.exe"),
        ("a\0b.pdf", f"a{HIDDEN}b.pdf"),
        ("a\tb  c.pdf", f"a{HIDDEN}b c.pdf"),
        ("", HIDDEN),
        ("Z\u0301\u0301\u0301\u0301.txt", "Z\u0301\u0301.txt"),
    ],
)
def test_tricks_are_made_visible(name: str, shown: str) -> None:
    assert shown_name(name) == shown


def test_a_name_of_300_letters_keeps_its_ending() -> None:
    shown = shown_name("å" * 300 + ".jpg")
    assert shown.endswith(".jpg")
    assert "…" in shown


@pytest.mark.parametrize(
    ("name", "ending", "made"),
    [
        ("../../etc/passwd", "txt", "_.._etc_passwd.txt"),
        ("CON", "pdf", "_CON.pdf"),
        ("nul.pdf", "pdf", "_nul.pdf"),
        ("program.jpg", "bin", "program.jpg.bin"),
        ("billede.JPG", "jpg", "billede.jpg"),
        ("...", "pdf", "bilag.pdf"),
        ("a\0.pdf", "pdf", "a_.pdf"),
    ],
)
def test_a_copy_gets_a_name_that_does_no_harm(name: str, ending: str, made: str) -> None:
    assert exported_name(name, ending=ending) == made


def test_the_ending_and_a_title_come_from_the_name() -> None:
    assert ending_of("A.B.PdF") == "pdf"
    assert ending_of("uden") == ""
    assert ending_of("a.en_meget_lang_ending") == ""
    assert title_from("brev_fra__skolen.pdf") == "brev fra skolen"
    assert title_from("uden") == "uden"
    assert title_from(".skjult") == ".skjult"


@pytest.mark.parametrize(
    ("name", "kind", "made"),
    [
        ("skærmbillede.PNG", FileType.PNG, "skærmbillede.png"),
        ("foto.jpeg", FileType.JPEG, "foto.jpeg"),
        ("foto.png", FileType.JPEG, "foto.png.jpg"),
        ("sjov.jpg", FileType.PROGRAM, "sjov.jpg.bin"),
        ("side.html", FileType.HTML, "side.html.bin"),
    ],
)
def test_a_copy_of_something_risky_does_not_open_by_a_double_click(
    name: str, kind: FileType, made: str
) -> None:
    assert outside_name(name, kind) == made


def test_limits_are_said_with_what_they_cost() -> None:
    assert PER_FILE.shown == "25 MB"
    assert PER_CASE.shown == "200 MB"
    assert Limit(3 * 1024 * 1024, text("T", "x")).shown == "3 MB"
    assert "25 MB" in plain(rule())
    assert "200 MB" in plain(rule())
    assert "14 MB" in plain(cost())


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 B"), (999, "999 B"), (1000, "1 kB"), (40_000, "39 kB"), (2_516_582, "2,4 MB")],
)
def test_a_size_is_said_for_people(size: int, words: str) -> None:
    assert shown_size(size) == words
