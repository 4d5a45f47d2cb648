"""The words of our own PDF, as a reader of the file would find them."""

from contextlib import closing
from typing import Any

from storage.paper.preview import ONE_AT_A_TIME


def words_of(pdf: bytes) -> list[str]:
    """Return the text of each page, a line feed at each line's end; only for what ``paint`` made."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415 - loaded lazily, as in the preview

    with ONE_AT_A_TIME, PdfDocument(pdf) as document:
        return [_page_words(page) for page in document]


def _page_words(page: Any) -> str:  # noqa: ANN401 - pypdfium2 is loaded lazily
    with closing(page), closing(page.get_textpage()) as textpage:
        return str(textpage.get_text_bounded()).replace("\r\n", "\n")
