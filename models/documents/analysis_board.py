"""The board of an analysis (analysebræt) for the meeting: two halves, nine fields, a pen.

The head is neutral: the case number alone. What does not fit a field stands on the pages that
follow, with the mark, source and time of every observation; nothing is cut off.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.documents.blocks import Block, Board, BoardField, Fields, Heading, PageBreak, Table
from models.documents.dates import moment
from models.documents.document import Document, Footer, Sheet
from models.documents.visit_brief import (
    COPY,
    FOR_HOLDER,
    INITIALS,
    LOST,
    PAGE,
    PRACTICE,
    RETURN,
    SHREDDED_ON,
    UNREGISTERED,
    CopyMark,
)
from models.forms.answers import Answers, chosen, rows, written
from models.forms.definitions.after_call import MARKS
from models.forms.definitions.analysis import (
    ANALYSIS,
    OBSERVATIONS,
    PROTECTS,
    RISKS,
    UNKNOWN,
    WHOLE,
    key_of,
)
from models.forms.fields import TextField
from models.kernel.text import Say, Text, text
from models.law.bases import SECTION_115_SENTENCE
from models.law.dimensions import DIMENSIONS, HALVES, Dimension, of_half

TITLE: Final = text("Board", "Board of the analysis")
NOT_YET: Final = text("Board", "Nothing is written yet.")
STANDS: Final = text(
    "Board",
    "As it stood {when}. The points are assessed; what was observed and reported is overleaf.",
)
OVERLEAF: Final = text("Board", "See the pages that follow")
WHAT: Final = text("Board", "What the board rests on")
SHORT: Final[dict[str, Text]] = {
    RISKS: text("Board", "Risk"),
    PROTECTS: text("Board", "Protects"),
    UNKNOWN: text("Board", "Not known"),
}
COLUMNS: Final = (
    text("Board", "This is"),
    text("Board", "Source"),
    text("Board", "When"),
    text("Board", "Observation"),
)
LETTERS: Final[dict[Sheet, int]] = {"A4 landscape": 150, "A3 landscape": 420}
"""The most letters of a field, so that a good half of it is left for a pen."""
_MARKS: Final = dict(MARKS)


@dataclass(frozen=True, slots=True, repr=False)
class BoardBrief:
    """All that the board may say.

    Attributes:
        answers: of the newest analysis; empty before anything is written.
        written_at: when it was saved, or None.
        section_115: whether the sentence of § 115 goes on every page.
        mark: which copy it is; None in a preview.
    """

    office: str
    practice: bool
    case_number: str
    answers: Answers
    written_at: datetime | None
    section_115: bool
    made: datetime
    mark: CopyMark | None
    sheet: Sheet
    language: str = "da-DK"


def analysis_board(brief: BoardBrief, say: Say) -> Document:
    """Return the board, and behind it what it rests on."""
    halves = tuple(
        (say(words), tuple(_field(brief, each, say) for each in of_half(half)))
        for half, words in HALVES.items()
    )
    stands = NOT_YET
    if brief.written_at is not None:
        stands = STANDS.filled(when=moment(brief.written_at, say))
    return Document(
        title=say(TITLE),
        subtitle=say(stands),
        blocks=(Board(halves, LETTERS[brief.sheet]), *_behind(brief, say)),
        created=brief.made,
        page_label=say(PAGE),
        header_left=brief.office,
        header_right=brief.case_number,
        copy_label=_copy(brief, say),
        banner=say(PRACTICE) if brief.practice else "",
        footer=_footer(brief, say),
        language=brief.language,
        sheet=brief.sheet,
    )


def _field(brief: BoardBrief, dimension: Dimension, say: Say) -> BoardField:
    points = [
        (say(label), " ".join(written(brief.answers, key_of(dimension.code, part)).split()))
        for part, label in SHORT.items()
    ]
    filled = tuple((label, words) for label, words in points if words)
    if sum(len(words) for _, words in filled) > LETTERS[brief.sheet]:
        filled = (("", say(OVERLEAF)),)
    return BoardField(say(dimension.title), filled)


def _behind(brief: BoardBrief, say: Say) -> tuple[Block, ...]:
    parts: list[Block] = []
    for dimension in DIMENSIONS:
        parts += _dimension(brief.answers, dimension, say)
    whole = _texts(brief.answers, WHOLE.key, say)
    focus = chosen(brief.answers, "focus")
    if focus:
        titles = ", ".join(say(each.title) for each in DIMENSIONS if each.code in focus)
        whole += ((say(ANALYSIS.field("focus").label), titles),)
    if whole:
        parts += [Heading(say(WHOLE.title), 2), Fields(whole)]
    return (PageBreak(), Heading(say(WHAT)), *parts) if parts else ()


def _dimension(answers: Answers, dimension: Dimension, say: Say) -> list[Block]:
    seen = tuple(
        (
            say(_MARKS[row["mark"]]),
            row.get("source", ""),
            ".".join(reversed(row.get("when", "").split("-"))),
            row.get("said", ""),
        )
        for row in rows(answers, key_of(dimension.code, OBSERVATIONS))
    )
    texts = _texts(answers, dimension.code, say)
    if not seen and not texts:
        return []
    found: list[Block] = [Heading(say(dimension.title), 2)]
    if seen:
        found.append(Table(tuple(map(say, COLUMNS)), seen, (0.13, 0.2, 0.12, 0.55)))
    return [*found, Fields(texts)] if texts else found


def _texts(answers: Answers, section: str, say: Say) -> tuple[tuple[str, str], ...]:
    """Return what is written in the text fields of a section, by their labels."""
    known = [
        field for each in ANALYSIS.sections if each.key == section for field in each.fields
    ]
    return tuple(
        (say(field.label), written(answers, field.key))
        for field in known
        if isinstance(field, TextField) and written(answers, field.key)
    )


def _copy(brief: BoardBrief, say: Say) -> str:
    mark = brief.mark
    if mark is None:
        return say(UNREGISTERED)
    return say(COPY.filled(number=mark.number, copy=mark.copy, copies=mark.copies))


def _footer(brief: BoardBrief, say: Say) -> Footer:
    mark = brief.mark
    lines = [say(LOST)]
    if mark is not None:
        given = FOR_HOLDER.filled(copy=mark.copy, copies=mark.copies, holder=mark.holder)
        back = say(RETURN.filled(when=moment(mark.return_by, say)))
        lines = [say(given.filled(when=moment(mark.printed_at, say))), f"{back} {say(LOST)}"]
    if brief.section_115:
        lines.append(say(SECTION_115_SENTENCE))
    return Footer(tuple(lines), (say(SHREDDED_ON), say(INITIALS), say(INITIALS)))
