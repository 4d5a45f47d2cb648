import pytest

from models.documents.blocks import CheckItem, CheckList, Notice, PageBreak, Paragraph
from storage.paper.pdf import paint
from storage.paper.preview import pages_as_images
from tests.storage.paper.paper_samples import plain


def dark(pixels: bytes) -> int:
    """How many pixels are nearly black in their blue byte."""
    return sum(blue < 100 for blue in pixels[::4])


def test_each_page_is_a_picture_of_the_asked_size() -> None:
    pages = pages_as_images(paint(plain(PageBreak(), Paragraph("To"))), 0.5)
    assert [(page.width, page.height) for page in pages] == [(298, 421)] * 2
    assert all(len(page.pixels) == page.stride * page.height for page in pages)


def test_the_paper_is_white_and_the_ink_black() -> None:
    page = pages_as_images(paint(plain()), 1.0)[0]
    assert page.pixels[:3] == b"\xff\xff\xff"
    assert 0 < dark(page.pixels) < page.width * page.height / 20


def test_a_tick_is_drawn() -> None:
    ticked, empty = (
        dark(pages_as_images(paint(plain(CheckList((CheckItem("Ja", held),)))), 2.0)[0].pixels)
        for held in (frozenset({0}), frozenset[int]())
    )
    assert ticked > empty


def test_a_warning_differs_from_information_without_colour() -> None:
    warning, info = (
        pages_as_images(paint(plain(Notice("Husk", tone))), 1.0)[0].pixels
        for tone in ("warning", "info")
    )
    assert dark(warning) > dark(info)


@pytest.mark.parametrize("scale", [0, 0.09, 6.1, -1, float("nan")])
def test_a_senseless_scale_is_refused(scale: float) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - a bug; its message is for nobody
        pages_as_images(paint(plain()), scale)
