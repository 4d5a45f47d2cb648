"""A whole document: its blocks and what stands on each page around them."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal

from models.documents.blocks import Block

LONGEST_TITLE: Final = 120
"""Letters; what stands on each page must not crowd out the page."""
LONGEST_HEADER: Final = 80
LONGEST_BANNER: Final = 60
LONGEST_FOOTER: Final = 800
"""All its sentences together."""
MOST_FOOTER_LINES: Final = 4
MOST_BLANKS: Final = 4

Sheet = Literal["A4", "A4 landscape", "A3 landscape"]
"""The paper, and which way it lies."""


@dataclass(frozen=True, slots=True, repr=False)
class Footer:
    """What stands at the foot of each page beside the page number.

    Args:
        lines: up to four sentences, 800 letters in all: copy number, return by, a lost
            sheet, the checkpoint of the log.
        blanks: up to four labels, each followed by a short line for a pen (initials, date).
    """

    lines: tuple[str, ...] = ()
    blanks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(self.lines) > MOST_FOOTER_LINES or len(self.blanks) > MOST_BLANKS:
            raise ValueError(self.lines)
        _check_length(LONGEST_FOOTER, "".join(self.lines))
        _check_length(LONGEST_BANNER, *self.blanks)


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class Document:
    """A document in one language, ready to be painted.

    Args:
        title: what kind of paper it is; goes into the file's metadata, so it names no person.
        blocks: the contents in reading order.
        created: when it was made, with its time zone; goes into the metadata.
        page_label: the page number in words, with ``{page}`` and ``{pages}``.
        subtitle: a line below the title on the first page only; not in the metadata.
        header_left: whose paper it is, at the top of each page.
        header_right: the number it is filed under, at the top of each page.
        copy_label: which copy this is, at the top of each page.
        banner: a framed warning across the top of each page, such as "KUN ØVELSE".
        footer: what stands at the foot of each page.
        language: BCP 47 tag of the words.
        sheet: the paper, and which way it lies.

    Raises:
        ValueError: the time has no zone, the page label lacks a placeholder, the title is
            empty or a line is too long for its place.
    """

    title: str
    blocks: tuple[Block, ...]
    created: datetime
    page_label: str
    subtitle: str = ""
    header_left: str = ""
    header_right: str = ""
    copy_label: str = ""
    banner: str = ""
    footer: Footer = field(default_factory=Footer)
    language: str = "da-DK"
    sheet: Sheet = "A4"

    def __post_init__(self) -> None:
        if self.created.utcoffset() is None:
            raise ValueError(self.created)
        if "{page}" not in self.page_label or "{pages}" not in self.page_label:
            raise ValueError(self.page_label)
        if not self.title.strip():
            raise ValueError(self.title)
        heads = (self.header_left, self.header_right, self.copy_label)
        _check_length(LONGEST_TITLE, self.title)
        _check_length(LONGEST_HEADER, *heads)
        _check_length(LONGEST_BANNER, self.banner, self.page_label)

    def page_text(self, page: int, pages: int) -> str:
        """Return the words for page ``page`` (from 1) of ``pages``."""
        return self.page_label.replace("{page}", str(page)).replace("{pages}", str(pages))


def every_word(part: object) -> Iterator[str]:
    """Yield every string in a document, block or tuple of blocks, in reading order.

    For checks over all that a paper says: that it holds no CPR number, or nothing the
    composer was not given.
    """
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for piece in part:
            yield from every_word(piece)
    elif dataclasses.is_dataclass(part):
        for piece in dataclasses.fields(part):
            if piece.name != "sheet":  # how the paper lies is no word on it
                yield from every_word(getattr(part, piece.name))


def _check_length(longest: int, *words: str) -> None:
    if any(len(line) > longest for line in words):
        raise ValueError(longest)
