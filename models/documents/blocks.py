"""The parts a printed document is made of: a frozen tree of translated words.

Every string is plain text that a person will read: it is never markup, may hold line breaks,
and a blank line begins a new paragraph. The painter escapes it and shows a box for letters
the type does not have. Wrong shapes (a row that is too short, widths that do not add up) are
bugs of the composer and raise ``ValueError``.

Nothing here shows its words in ``repr``: a document may be about a person.
"""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Tone: TypeAlias = Literal["info", "warning"]

MOST_TABLE_COLUMNS: Final = 10
LEAST_WIDTH: Final = 0.06
"""A column narrower than this fraction of the line could not hold a word."""
LEAST_COLUMN: Final = 0.25
"""The same for columns that hold whole blocks."""
MOST_LINES: Final = 60
MOST_ROW_LINES: Final = 24
"""Handwritten lines in one row of a table: more would not stand on a page."""
MOST_QR_BYTES: Final = 900
"""Still readable from paper at the greatest size, with medium error correction."""
MOST_SIGNATURES: Final = 3
MOST_SQUARES: Final = 5
MOST_FIELDS: Final = 6
DAYS_OF_A_WEEK: Final = 7
WEEKS_OF_A_MONTH: Final = range(4, 7)
MOST_OF_A_DAY: Final = 4


@dataclass(frozen=True, slots=True, repr=False)
class Heading:
    """A heading of level 1 to 3 below the document's title; stays with what follows."""

    words: str
    level: Literal[1, 2, 3] = 1

    def __post_init__(self) -> None:
        if self.level not in (1, 2, 3):
            raise ValueError(self.level)


@dataclass(frozen=True, slots=True, repr=False)
class Paragraph:
    """Running text; ``manner`` is body, lead (larger, first), small (aside) or quote."""

    words: str
    manner: Literal["body", "lead", "small", "quote"] = "body"


@dataclass(frozen=True, slots=True, repr=False)
class Bullets:
    """Short points, each with a dot, or numbered from 1 in the order given."""

    points: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Fields:
    """Pairs of label and value in one or two columns, read row by row.

    An empty value becomes a line to write on.
    """

    pairs: tuple[tuple[str, str], ...]
    columns: Literal[1, 2] = 1

    def __post_init__(self) -> None:
        if self.columns not in (1, 2):
            raise ValueError(self.columns)


@dataclass(frozen=True, slots=True, repr=False)
class Table:
    """Rows under column names, which are repeated on each page.

    Args:
        columns: one to ten names.
        rows: tuples of equal length; an empty cell is left for a pen.
        widths: fractions of the line, adding up to 1; empty means equal.
        numeric: indexes of columns set flush right.
        row_lines: above 0 the table is ruled for a pen, each row at least that many
            handwritten lines high (8 mm each), at most 24.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] = ()
    numeric: frozenset[int] = frozenset()
    row_lines: int = 0

    def __post_init__(self) -> None:
        count = len(self.columns)
        if not 1 <= count <= MOST_TABLE_COLUMNS:
            raise ValueError(count)
        if any(len(row) != count for row in self.rows):
            raise ValueError(count)
        if any(index not in range(count) for index in self.numeric):
            raise ValueError(count)
        _check_lines(self.row_lines, 0, MOST_ROW_LINES)
        _check_widths(self.widths, count)

    @property
    def fractions(self) -> tuple[float, ...]:
        """The width of each column as a fraction of the line."""
        return self.widths or (1 / len(self.columns),) * len(self.columns)


@dataclass(frozen=True, slots=True, repr=False)
class CheckItem:
    """One line of a checklist; ``ticked`` holds the indexes of the squares already ticked."""

    words: str
    ticked: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, repr=False)
class CheckList:
    """Squares drawn as lines. Without ``answers`` one square stands before each item.

    With ``answers`` (yes, no, will think) each item has one square per answer at the right.
    """

    items: tuple[CheckItem, ...]
    answers: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(self.answers) > MOST_SQUARES:
            raise ValueError(len(self.answers))
        squares = range(max(1, len(self.answers)))
        if any(index not in squares for item in self.items for index in item.ticked):
            raise ValueError(squares)


@dataclass(frozen=True, slots=True, repr=False)
class WritingSpace:
    """Lines to write on, 1 to 60, 8 mm apart, under a label and an optional hint."""

    label: str
    lines: int
    hint: str = ""

    def __post_init__(self) -> None:
        _check_lines(self.lines, 1, MOST_LINES)


@dataclass(frozen=True, slots=True, repr=False)
class Notice:
    """Framed text with a sign drawn in lines, so that no colour is needed to tell the tone."""

    words: str
    tone: Tone = "info"
    title: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class QrCode:
    """A QR code of 1 to 900 bytes of UTF-8, its caption beside it.

    ``size`` in mm, 20 to 90: 38 for 200 bytes, 60 for 450, 90 for 900.
    """

    data: str
    caption: str = ""
    size: int = 38

    def __post_init__(self) -> None:
        if not 1 <= len(self.data.encode()) <= MOST_QR_BYTES:
            raise ValueError(MOST_QR_BYTES)
        if not 20 <= self.size <= 90:  # noqa: PLR2004 - said in the docstring
            raise ValueError(self.size)


@dataclass(frozen=True, slots=True, repr=False)
class Signatures:
    """One to three lines side by side to sign on, a label below each."""

    labels: tuple[str, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.labels) <= MOST_SIGNATURES:
            raise ValueError(len(self.labels))


@dataclass(frozen=True, slots=True, repr=False)
class BoardField:
    """One field of a board: its title, and pairs of label and words; the rest is for a pen."""

    title: str
    points: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Board:
    """Two halves side by side, each a title and its fields in two columns; fills a page.

    Raises:
        ValueError: not two halves, a half without fields or with more than six, or a field
            with more letters than its place holds.
    """

    halves: tuple[tuple[str, tuple[BoardField, ...]], ...]
    letters: int = 200
    """The most letters that stand in one field, so that the most of it is left for a pen."""

    def __post_init__(self) -> None:
        if len(self.halves) != 2:  # noqa: PLR2004 - said above
            raise ValueError(len(self.halves))
        for _, fields in self.halves:
            if not 1 <= len(fields) <= MOST_FIELDS:
                raise ValueError(len(fields))
            for field in fields:
                if sum(len(words) for _, words in field.points) > self.letters:
                    raise ValueError(self.letters)


@dataclass(frozen=True, slots=True, repr=False)
class DayCell:
    """One day of a month.

    Attributes:
        number: the day as it is printed.
        holiday: its name, or "".
        lines: pairs of time with number, and kind; the second is cut short where it is long.
        more: says how many there is no room for, or "".
        away: it is a day of another month.
        closed: a weekend or holiday; shaded.
    """

    number: str
    holiday: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    more: str = ""
    away: bool = False
    closed: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Month:
    """A month as a grid, Monday first, with the week's number at the left; fills a page.

    Raises:
        ValueError: not seven days, not four to six weeks, or a day with more than four lines.
    """

    week_head: str
    heads: tuple[str, ...]
    weeks: tuple[tuple[str, tuple[DayCell, ...]], ...]

    def __post_init__(self) -> None:
        if len(self.weeks) not in WEEKS_OF_A_MONTH:
            raise ValueError(len(self.weeks))
        if any(
            len(days) != DAYS_OF_A_WEEK for days in (self.heads, *(w[1] for w in self.weeks))
        ):
            raise ValueError(DAYS_OF_A_WEEK)
        if any(len(day.lines) > MOST_OF_A_DAY for _, days in self.weeks for day in days):
            raise ValueError(MOST_OF_A_DAY)


@dataclass(frozen=True, slots=True, repr=False)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True, repr=False)
class KeepTogether:
    """Blocks that stay on one page where one page can hold them."""

    blocks: tuple["Block", ...]

    def __post_init__(self) -> None:
        _refuse_breaks(self.blocks)


@dataclass(frozen=True, slots=True, repr=False)
class Columns:
    """Two or three columns side by side; too high for a page, they follow one another.

    Not inside one another; a table inside needs columns wide enough for words.
    """

    columns: tuple[tuple["Block", ...], ...]
    widths: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if len(self.columns) not in (2, 3):
            raise ValueError(len(self.columns))
        _check_widths(self.widths, len(self.columns), LEAST_COLUMN)
        for column, fraction in zip(self.columns, self.fractions, strict=True):
            _refuse_breaks(column)
            _check_narrow(column, fraction)

    @property
    def fractions(self) -> tuple[float, ...]:
        """The width of each column as a fraction of the line."""
        return self.widths or (1 / len(self.columns),) * len(self.columns)


Block: TypeAlias = (
    Heading
    | Paragraph
    | Bullets
    | Fields
    | Table
    | CheckList
    | WritingSpace
    | Notice
    | QrCode
    | Signatures
    | Board
    | Month
    | PageBreak
    | KeepTogether
    | Columns
)
"""Whatever may stand in a document."""


def _check_widths(widths: tuple[float, ...], count: int, least: float = LEAST_WIDTH) -> None:
    """Refuse fractions that do not fill the line, or a column too narrow for a word."""
    if not widths:
        return
    fills = abs(sum(widths) - 1) < 0.001  # noqa: PLR2004 - thirds do not add up exactly
    if len(widths) != count or not fills or min(widths) < least:
        raise ValueError(widths)


def _check_narrow(column: tuple[Block, ...], fraction: float) -> None:
    """Refuse what cannot be read in a column that is ``fraction`` of the line wide."""
    for block in column:
        if isinstance(block, Columns):
            raise ValueError(block)  # noqa: TRY004 - the type is right, the place is wrong
        if isinstance(block, Table) and min(block.fractions) * fraction < LEAST_WIDTH:
            raise ValueError(block.fractions)
        if isinstance(block, KeepTogether):
            _check_narrow(block.blocks, fraction)


def _check_lines(lines: int, least: int, most: int) -> None:
    if not least <= lines <= most:
        raise ValueError(lines)


def _refuse_breaks(blocks: tuple[Block, ...]) -> None:
    """Refuse a page break where pages do not break."""
    for block in blocks:
        if isinstance(block, PageBreak):
            raise ValueError(block)  # noqa: TRY004 - the type is right, the place is wrong
        if isinstance(block, KeepTogether):
            _refuse_breaks(block.blocks)
