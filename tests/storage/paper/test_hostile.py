from contextlib import closing
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from pypdfium2 import PdfDocument

from models.documents.blocks import (
    Block,
    Bullets,
    CheckItem,
    CheckList,
    Columns,
    Fields,
    Heading,
    KeepTogether,
    Notice,
    Paragraph,
    QrCode,
    Signatures,
    Table,
    WritingSpace,
)
from models.documents.document import Document, Footer
from storage.paper.extract import words_of
from storage.paper.glyphs import STAND_INS, printable
from storage.paper.pdf import paint
from storage.paper.styles import MARGIN_EDGE, MARGIN_LEFT, MARGIN_RIGHT, PAGE_HEIGHT, PAGE_WIDTH
from tests.storage.paper.paper_samples import MADE, PAGES, plain

LONG = "Bekymringssamtaleskema" * 60
TALL = "Et langt svar. " * 450


def everywhere(words: str) -> tuple[Block, ...]:
    """The same words in every place that words can stand."""
    return (
        Heading(words),
        Paragraph(words),
        Paragraph(words, "quote"),
        Bullets((words,), numbered=True),
        Fields((("A", words), (words, "B"))),
        Fields((("A", words), (words, "B")), columns=2),
        Table(("A", words), ((words, "B"), ("C", words)), (0.3, 0.7)),
        Table(("A", "B", words), ((words, "B", "C"),), row_lines=3),
        CheckList((CheckItem(words),)),
        CheckList((CheckItem(words),), ("Ja", words)),
        WritingSpace(words, 2, words),
        Notice(words, "warning", words),
        QrCode("x", words, 20),
        Columns(((Paragraph(words), QrCode("x", words, 60)), (Bullets((words,)),))),
        KeepTogether((Heading(words), Paragraph(words))),
        Signatures(("A", words)),
    )


def assert_inside(pdf: bytes) -> None:
    """Every letter of every page stands within the margins."""
    with PdfDocument(pdf) as read:
        for page in read:
            with closing(page), closing(page.get_textpage()) as text:
                for left, low, right, high in _boxes(text):
                    assert left >= MARGIN_LEFT - 2
                    assert right <= PAGE_WIDTH - MARGIN_RIGHT + 2
                    assert low >= MARGIN_EDGE - 4
                    assert high <= PAGE_HEIGHT - MARGIN_EDGE + 4


def _boxes(text: Any) -> list[tuple[float, float, float, float]]:
    return [text.get_rect(number) for number in range(text.count_rects())]


@pytest.mark.parametrize(
    "words", [LONG, TALL, "W" * 700, "a\n" * 90], ids=["long", "tall", "w", "n"]
)
def test_no_amount_of_words_leaves_the_page_or_is_lost(words: str) -> None:
    pdf = paint(plain(*everywhere(words)))
    assert_inside(pdf)
    places = 25  # at least so often do the words stand above
    said = "".join("".join(words_of(pdf)).split())
    sign = words.strip()[0]
    assert said.count(sign) >= places * words.count(sign)


@pytest.mark.parametrize(
    "words",
    [
        "<img src='file:///etc/passwd'/>",
        '<a href="http://example.org">her</a>',
        "<b>fed</b> & <font color='white'>skjult</font>",
        "</para><para>",
        "&#60;&lt;&amp;amp;",
        "]]> <!-- -->",
        "%(navn)s {page} \\n (",
    ],
)
def test_markup_is_shown_as_it_was_written(words: str) -> None:
    pdf = paint(plain(Paragraph(words), title=words))
    said = "".join(words_of(pdf)[0].split())
    assert said.count("".join(words.split())) == 2
    assert b"/URI" not in pdf
    assert b"/Subtype /Image" not in pdf


@pytest.mark.parametrize(
    "words",
    ["\x00", "\x1b[31m", "\u202e", "\u2066", "\ud800", "😀", "مرحبا", "中", "\x85", "\uffff"],
)
def test_what_cannot_be_drawn_is_seen_to_be_missing(words: str) -> None:
    shown = printable(f"a{words}b")
    assert any(sign in shown for sign in STAND_INS)
    assert shown[0] == "a"
    assert shown[-1] == "b"
    document = plain(*everywhere(words), title=f"a{words}", banner=words)
    assert f"a{shown[1]}" in words_of(paint(document))[0]


def test_what_has_no_shape_leaves_none() -> None:
    assert printable("ko\u00adord\u200b, \ufeffx\u200d\ufe0f") == "koord, x"


def test_letters_are_composed_and_line_ends_are_one_kind() -> None:
    assert printable("A\u030arhus e\u0301n") == "Århus én"
    assert printable("a\r\nb\rc\u2028d\x0be\tf") == "a\nb\nc\nd\ne f"


def test_danish_and_foreign_names_keep_their_letters() -> None:
    names = "Ærø Åse Müller Łukasz Çelik Šimić Nguyễn Ștefan O\u2019Brien §115 1\u20132 … € → ½"
    assert printable(names) == names


TEXT = some.one_of(
    some.text(max_size=60),
    some.sampled_from(["", LONG, TALL, "W" * 300, "<br/>&", "\n\n\n", "Kort"]),
)
BLOCKS = TEXT.flatmap(lambda words: some.sampled_from(everywhere(words)))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(some.lists(BLOCKS, max_size=6), some.text(max_size=60), some.text(max_size=125))
def test_any_words_make_a_paper_that_keeps_its_margins(
    blocks: list[Block], short: str, line: str
) -> None:
    document = Document(
        title=short.strip() or "Titel",
        blocks=tuple(blocks),
        created=MADE,
        page_label=PAGES,
        subtitle=line,
        header_left=short,
        header_right=short,
        copy_label=short,
        banner=short,
        footer=Footer((line,) * 4, (short,) * 4),
    )
    assert_inside(paint(document))
