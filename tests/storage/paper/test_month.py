"""A month is painted on one lying page, whatever stands in its days."""

import pytest
from pypdfium2 import PdfDocument

from models.documents.blocks import Block, DayCell, Month, Paragraph
from models.documents.document import Document
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from tests.storage.paper.paper_samples import MADE, PAGES

HEADS = ("man", "tir", "ons", "tor", "fre", "lør", "søn")


def paper(day: DayCell, weeks: int = 5, *before: str) -> bytes:
    days = (day, *(DayCell(str(at)) for at in range(2, 8)))
    month = Month("Uge", HEADS, tuple((str(at), days) for at in range(weeks)))
    blocks: tuple[Block, ...] = (*map(Paragraph, before), month)
    return paint(
        Document(title="Måned", blocks=blocks, created=MADE, page_label=PAGES,
                 sheet="A4 landscape")
    )  # fmt: skip


@pytest.mark.parametrize("weeks", [4, 5, 6])
def test_the_fullest_day_stands_on_one_page(weeks: int) -> None:
    lines = tuple((f"9.0{at} S-2026-000{at}", "Kontakt") for at in range(4))
    pdf = paper(DayCell("1", "Nytårsdag", lines, "+ 3: se listen", closed=True), weeks)
    with PdfDocument(pdf) as document:
        assert [tuple(round(side) for side in page.get_size()) for page in document] == [
            (842, 595)
        ]
    said = "".join(words_of(pdf))
    for word in ("Nytårsdag", "9.03 S-2026-0003", "+ 3: se listen"):
        assert said.count(word) == weeks


def test_a_long_kind_goes_over_two_lines_and_a_word_without_end_is_cut() -> None:
    long = "Orienter politi og myndigheder om afslaget"
    said = "".join(words_of(paper(DayCell("1", lines=(("9.00 S", long),)))))
    assert "".join(long.split()) in "".join(said.split())
    endless = "".join(words_of(paper(DayCell("1", lines=(("9.00 S", "X" * 90),)))))
    assert "X…" in endless


def test_a_page_with_little_room_begins_a_new_one() -> None:
    assert len(words_of(paper(DayCell("1"), 5, "Ord " * 400, "Ord " * 400))) >= 2
