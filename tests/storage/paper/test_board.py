"""The board is painted: lying, whole, its words inside their fields."""

import pytest
from pypdfium2 import PdfDocument

from models.documents.blocks import Board, BoardField, Paragraph
from models.documents.document import Document, Sheet
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from tests.storage.paper.paper_samples import MADE, PAGES

SIZES: dict[Sheet, tuple[int, int]] = {
    "A4": (595, 842), "A4 landscape": (842, 595), "A3 landscape": (1191, 842),
}  # fmt: skip


def with_board(board: Board, sheet: Sheet, *before: str) -> Document:
    return Document(
        title="Bræt", blocks=(*map(Paragraph, before), board), created=MADE, page_label=PAGES,
        sheet=sheet,
    )  # fmt: skip


def fields(count: int, words: str) -> tuple[BoardField, ...]:
    return tuple(
        BoardField(f"Felt {at} " + "bekymrende " * 3, (("Risiko", words),))
        for at in range(count)
    )


@pytest.mark.parametrize("sheet", list(SIZES))
@pytest.mark.parametrize("words", ["", "kort", "ord " * 37, "W" * 150])
def test_all_its_words_stand_on_one_page(sheet: Sheet, words: str) -> None:
    board = Board((("Risiko", fields(4, words)), ("Trivsel", fields(5, words))), 150)
    pdf = paint(with_board(board, sheet))
    document = PdfDocument(pdf)
    assert len(document) == 1
    assert tuple(round(side) for side in document[0].get_size()) == SIZES[sheet]
    said = "".join("".join(words_of(pdf)).split())
    for at in range(5):
        assert f"Felt{at}" in said
    assert said.count("".join(words.split())) >= 9
    assert "Risiko" in said
    assert "Trivsel" in said


def test_where_little_of_a_page_is_left_it_takes_the_next() -> None:
    board = Board((("A", fields(1, "ord")), ("B", fields(2, "ord"))))
    assert len(PdfDocument(paint(with_board(board, "A4 landscape", *["linje"] * 20)))) == 2


def height_of(words: str, sheet: Sheet) -> float:
    """Return how high the first letter of a field's words is, in points."""
    board = Board((("A", fields(4, words)), ("B", fields(5, words))), 1000)
    text = PdfDocument(paint(with_board(board, sheet)))[0].get_textpage()
    _, foot, _, top = text.get_charbox(
        text.get_text_bounded().replace("\r\n", "\n").index("kkk")
    )
    return float(top - foot)


def test_a_large_sheet_has_large_letters_where_they_leave_room_for_a_pen() -> None:
    own = height_of("kkk", "A4 landscape")
    assert height_of("kkk", "A3 landscape") > own * 1.3
    assert height_of("kkk " + "ord " * 150, "A3 landscape") < own * 1.1
