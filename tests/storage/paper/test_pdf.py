import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from models.documents.blocks import (
    Bullets,
    CheckList,
    Columns,
    Fields,
    Heading,
    KeepTogether,
    PageBreak,
    Paragraph,
    Table,
    WritingSpace,
)
from storage.paper.extract import words_of
from storage.paper.marks import Code
from storage.paper.pdf import paint
from tests.storage.paper import paper_samples
from tests.storage.paper.code_reader import ALPHANUMERIC, read_code
from tests.storage.paper.paper_samples import (
    every_block,
    plain,
    preparation_sheet,
    visit_sheet,
)

GOLDEN = Path(__file__).parent / "golden"


SAMPLES = (
    "preparation_sheet", "visit_sheet", "every_block", "board", "agenda_paper", "month_paper",
)  # fmt: skip


@pytest.mark.parametrize("name", SAMPLES)
def test_a_paper_says_what_it_said(name: str) -> None:
    said = "\f\n".join(words_of(paint(getattr(paper_samples, name)())))
    golden = (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")
    assert [line.rstrip() for line in said.splitlines()] == golden.splitlines()


def test_the_same_document_gives_the_same_bytes() -> None:
    assert paint(visit_sheet()) == paint(visit_sheet())


def test_another_process_gives_the_same_bytes() -> None:
    script = (
        "import hashlib;from storage.paper.pdf import paint;"
        "from tests.storage.paper.paper_samples import preparation_sheet as make;"
        "print(hashlib.sha256(paint(make())).hexdigest())"
    )
    root = Path(__file__).parents[3]
    environment = os.environ | {
        "PYTHONHASHSEED": "7",
        "PYTHONPATH": str(root),
        "TZ": "Asia/Tokyo",
    }
    printed = subprocess.run(
        [sys.executable, "-c", script],
        cwd=root,
        env=environment,
        capture_output=True,
        check=True,
    ).stdout
    assert printed.decode().strip() == hashlib.sha256(paint(preparation_sheet())).hexdigest()


def test_every_page_is_upright_a4() -> None:
    with PdfDocument(paint(every_block())) as pdf:
        sizes = {tuple(round(side, 1) for side in page.get_size()) for page in pdf}
    assert sizes == {(595.3, 841.9)}


def test_only_embedded_type_is_used() -> None:
    pdf = paint(every_block())
    names = set(re.findall(rb"/BaseFont /([^\s/]+)", pdf))
    described = re.findall(rb"/FontFile2 ", pdf)
    assert names == {b"AAAAAA+Inter-Regular", b"AAAAAA+Inter-SemiBold", b"AAAAAA+Inter-Italic"}
    assert len(described) == len(names)
    assert b"Helvetica" not in pdf


def test_the_file_tells_its_kind_and_language_and_nobody() -> None:
    pdf = paint(plain(Paragraph("Freja Eksempel"), title="Besøgsark"))
    with PdfDocument(pdf) as read:
        facts = read.get_metadata_dict()
    assert facts["Title"] == "Besøgsark"
    assert facts["Author"] == facts["Subject"] == facts["Keywords"] == ""
    assert facts["Creator"] == facts["Producer"] == "Tovholder"
    assert b"/Lang (da-DK)" in pdf


def test_the_file_carries_the_given_time_with_its_zone() -> None:
    made = datetime(2026, 7, 1, 9, 5, 7, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
    with PdfDocument(paint(replace(plain(), created=made))) as read:
        facts = read.get_metadata_dict()
    assert facts["CreationDate"] == facts["ModDate"] == "D:20260701090507-03'30'"


def test_each_page_says_which_it_is_of_how_many() -> None:
    pages = words_of(paint(plain(PageBreak(), Paragraph("To"), PageBreak(), Paragraph("Tre"))))
    assert [f"side {number} af 3" in words for number, words in enumerate(pages, 1)] == [
        True
    ] * 3


def test_each_page_of_a_practice_paper_says_so() -> None:
    pages = words_of(paint(plain(PageBreak(), Paragraph("To"), banner="KUN ØVELSE")))
    assert len(pages) == 2
    assert all("KUN ØVELSE" in words for words in pages)
    assert "ØVELSE" not in "".join(words_of(paint(plain(Paragraph("Alvor")))))


def test_the_title_stands_on_later_pages_too() -> None:
    pages = words_of(paint(plain(PageBreak(), Paragraph("To"), title="Besøgsark")))
    assert [words.count("Besøgsark") for words in pages] == [1, 1]


def test_a_long_table_names_its_columns_on_each_of_forty_pages() -> None:
    rows = tuple((f"R{number:04}", "Notat om besøg") for number in range(1300))
    pages = words_of(paint(plain(Table(("Nummer", "Indhold"), rows, (0.2, 0.8)))))
    assert len(pages) >= 40
    assert all("Nummer" in words and "Indhold" in words for words in pages)
    assert re.findall(r"R\d{4}", "".join(pages)) == [row[0] for row in rows]


def test_a_heading_is_not_left_behind_by_what_it_heads() -> None:
    filled = [WritingSpace("Før", lines) for lines in (20,)]
    for following in (Table(("A",), (("",),), row_lines=9), Paragraph("Ord " * 300)):
        pages = words_of(paint(plain(*filled, Heading("Overskrift"), following)))
        alone = [words for words in pages if "Overskrift" in words]
        assert len(alone) == 1
        assert ("A" in alone[0].split()) or ("Ord" in alone[0].split())


def test_it_is_quick() -> None:
    # 1,300 rows take about a second; a paper of two pages must not be felt.
    before = os.times()
    paint(visit_sheet())
    after = os.times()
    assert after.user - before.user < 1.0


def test_a_document_without_blocks_is_one_page() -> None:
    assert len(words_of(paint(plain()))) == 1


def test_blocks_without_content_leave_no_trace() -> None:
    empty = (
        Bullets(()),
        Fields(()),
        CheckList(()),
        CheckList((), ("Ja",)),
        Paragraph(" \n\n "),
    )
    pages = words_of(paint(plain(*empty, KeepTogether(()), Columns(((), ())))))
    assert pages == ["Prøve\nside 1 af 1"]


def test_qr_codes_hold_the_bytes_that_were_given() -> None:
    code = Code("Ærø 7°", 100)
    (part,) = code.qr.dataList
    assert bytes(part.data) == "Ærø 7°".encode()
    modules = [[bool(square) for square in row] for row in code.qr.modules]
    assert read_code(modules) == "Ærø 7°"
    corner = [row[:7] for row in modules[:7]]
    assert corner == [row[-7:][::-1] for row in modules[:7]]  # the finder patterns
    assert 0 < code.quiet < 20


@pytest.mark.parametrize("length", [1, 2, 27, 300, 600, 734])
def test_codes_of_capitals_and_figures_are_read_back_as_they_were(length: int) -> None:
    words = ("TOV1/4:KABCDEFG2345 $%*+-.67" * 30)[:length]
    code = Code(words, 100)
    assert code.qr.dataList[0].mode == ALPHANUMERIC
    assert read_code([[bool(square) for square in row] for row in code.qr.modules]) == words
