"""What another office has sent is drawn by the viewer's child, and by nothing else here."""

import sys
from datetime import UTC, datetime

import pytest

from models.documents.blocks import PageBreak, Paragraph
from models.documents.document import Document
from models.documents.pages import Page
from models.kernel.text import Text
from storage.attachments.desk import attachment_files
from storage.paper.pdf import paint
from tests.faults.shim import ROOT
from ui.paper.outside import drawn_outside

OURS = [Page(1, 1, 4, b"\x00\x00\x00\xff")]


def ours(_pdf: bytes, _scale: float) -> list[Page]:
    return OURS


@pytest.mark.skipif(sys.platform != "linux", reason="there is no viewer")
def test_each_page_is_drawn_outside_and_what_is_damaged_is_said() -> None:
    look = attachment_files(sys.executable, str(ROOT / "main.py")).look
    assert look is not None
    said: list[Text] = []

    def say_on_paper(why: Text) -> bytes:
        said.append(why)
        return b""

    draw = drawn_outside(look, ours, say_on_paper)
    document = Document(
        title="Sag",
        blocks=(Paragraph("En"), PageBreak(), Paragraph("To")),
        created=datetime(2026, 1, 14, tzinfo=UTC),
        page_label="{page}/{pages}",
    )
    pages = draw(paint(document), 0.5)
    assert [page.width for page in pages] == [298, 298]
    assert said == []
    assert draw(b"%PDF-1.7 damaged", 1.0) is OURS
    assert len(said) == 1
