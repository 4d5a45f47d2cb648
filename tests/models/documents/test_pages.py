import pytest

from models.documents.pages import Page


def test_a_page_has_as_many_bytes_as_it_says() -> None:
    page = Page(2, 3, 8, bytes(24))
    assert (page.width, page.height, len(page.pixels)) == (2, 3, 24)


@pytest.mark.parametrize(("stride", "size"), [(7, 21), (8, 23), (8, 25)])
def test_a_page_of_the_wrong_size_is_refused(stride: int, size: int) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - a bug; its message is for nobody
        Page(2, 3, stride, bytes(size))
