from datetime import UTC, datetime
from typing import Any

import pytest

from models.documents.blocks import (
    CheckItem,
    CheckList,
    Heading,
    KeepTogether,
    Paragraph,
    QrCode,
    Table,
)
from models.documents.document import Document, Footer, every_word
from models.documents.paper_key import paper_key_page
from models.kernel.text import plain
from models.office.vaults import PaperKeyOffer

MADE = datetime(2026, 1, 14, 8, 30, tzinfo=UTC)
GIVEN: dict[str, Any] = {
    "title": "Besøgsark",
    "blocks": (),
    "created": MADE,
    "page_label": "side {page} af {pages}",
}


@pytest.mark.parametrize(
    "wrong",
    [
        {"created": datetime(2026, 1, 14)},
        {"page_label": "side {page}"},
        {"page_label": "{pages} sider"},
        {"title": " "},
        {"title": "x" * 121},
        {"header_left": "x" * 81},
        {"header_right": "x" * 81},
        {"copy_label": "x" * 81},
        {"banner": "x" * 61},
        {"page_label": "{page}{pages}" + "x" * 60},
    ],
)
def test_what_would_spoil_every_page_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - a bug; its message is for nobody
        Document(**GIVEN | wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        {"lines": ("",) * 5},
        {"blanks": ("",) * 5},
        {"lines": ("x" * 401, "x" * 400)},
        {"blanks": ("x" * 61,)},
    ],
)
def test_a_footer_that_would_crowd_the_page_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - a bug; its message is for nobody
        Footer(**wrong)


def test_the_page_number_is_put_into_words() -> None:
    assert Document(**GIVEN).page_text(2, 13) == "side 2 af 13"


def test_every_word_is_found_wherever_it_stands() -> None:
    document = Document(
        **GIVEN
        | {
            "blocks": (
                Heading("A"),
                KeepTogether((Paragraph("B"), Table(("C",), (("D",),)))),
                CheckList((CheckItem("E"),), ("F",)),
            ),
            "footer": Footer(("G",), ("H",)),
            "banner": "I",
        }
    )
    found = list(every_word(document))
    assert set("ABCDEFGHI") <= set(found)
    assert [word for word in found if word in set("ABCDEF")] == list("ABCDEF")


def test_a_document_shows_nothing_of_itself() -> None:
    assert "Freja" not in repr(Document(**GIVEN | {"blocks": (Paragraph("Freja"),)}))


def test_the_page_of_the_paper_key_holds_the_key_twice_and_says_what_to_do() -> None:
    key = PaperKeyOffer("ABCD EFGH JKMN", "ABCDEFGHJKMN")
    page = paper_key_page(key, "Prøvekøbing Kommune", MADE, plain, invented=True)
    words = list(every_word(page))
    assert Heading(key.printed, 1) in page.blocks
    assert [block.data for block in page.blocks if isinstance(block, QrCode)] == [key.signs]
    assert {"Prøvekøbing Kommune", "14.01.2026"} <= set(words)
    assert "Whoever has this page can read everything in the vault." in words
    assert (page.created, page.header_left) == (MADE, "Prøvekøbing Kommune")
    assert page.page_text(1, 1) == "Page 1 of 1"
    assert key.signs not in repr(page)


def test_only_the_paper_key_of_an_invented_office_is_marked_as_practice() -> None:
    key = PaperKeyOffer("ABCD", "ABCD")
    real = paper_key_page(key, "Odder Kommune", MADE, plain, invented=False)
    assert real.banner == ""
    assert paper_key_page(key, "X", MADE, plain, invented=True).banner == "PRACTICE ONLY"


def test_the_paper_key_is_dated_by_danish_time() -> None:
    late = datetime(2026, 1, 14, 23, 30, tzinfo=UTC)
    page = paper_key_page(PaperKeyOffer("ABCD", "ABCD"), "X", late, plain, invented=True)
    assert "15.01.2026" in set(every_word(page))
