"""What an office holds about a citizen, for that citizen (indsigt); who used it follows."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from models.documents.blocks import Block, Bullets, Fields, Heading, Paragraph, Table
from models.documents.document import Document
from models.kernel.text import Say, Text, text

TITLE: Final = text("InsightPaper", "Your information with the Infohus")
LEAD: Final = text(
    "InsightPaper",
    "You asked on {day} what information we hold about you. This is the answer. Ask {office} if "
    "something is not clear.",
)
NOTHING: Final = text("InsightPaper", "None.")
MATTERS: Final = text("InsightPaper", "What we have received and opened")
MATTER_COLUMNS: Final = (
    text("InsightPaper", "Number"),
    text("InsightPaper", "Since"),
    text("InsightPaper", "How it stands"),
    text("InsightPaper", "Deleted or decided upon again"),
)
CONCERN: Final = text("InsightPaper", "What the concern was about")
WRITTEN: Final = text("InsightPaper", "What we have written about you")
DECIDED: Final = text("InsightPaper", "What we decided and did")
WHY: Final = text("InsightPaper", "Why we hold it")
PURPOSE: Final = text("InsightPaper", "Purpose")
LAW: Final = text("InsightPaper", "Legal basis")
GIVEN: Final = text("InsightPaper", "Who has had information about you from us")
GIVEN_COLUMNS: Final = (
    text("InsightPaper", "When"),
    text("InsightPaper", "To whom"),
    text("InsightPaper", "How"),
    text("InsightPaper", "What kinds of information"),
    text("InsightPaper", "Legal basis"),
)
LEFT_OUT: Final = text("InsightPaper", "What we have left out")
RIGHTS: Final = text("InsightPaper", "Your rights")
POINTS: Final = (
    text("InsightPaper", "You may ask us to correct what is wrong, and to add what you think is missing."),
    text("InsightPaper", "You may object, and in some cases ask us to delete or to restrict the use of it."),
    text("InsightPaper", "The information comes from those who turned to us, from authorities and from yourself. No machine decides anything about you."),
    text("InsightPaper", "You may complain to Datatilsynet, www.datatilsynet.dk."),
)  # fmt: skip
"""Source: GDPR art. 15(1)(e) to (h)."""


@dataclass(frozen=True, slots=True, repr=False)
class MatterLine:
    """A concern or case: number, day it began, how it stands, and when it is deleted."""

    number: str
    since: date
    state: Text
    until: date | None


@dataclass(frozen=True, slots=True, repr=False)
class GivenLine:
    """One disclosure, spoken or written; never its words, nor the name of anybody.

    Attributes:
        to: the authority.
        how: by which way.
        kinds: what kinds of information; none where it says nothing of itself.
        law: the legal basis of the whole.
    """

    on: date
    to: str
    how: Text
    kinds: tuple[Text, ...]
    law: Text


@dataclass(frozen=True, slots=True, repr=False)
class InsightPaper:
    """What the answer is made of.

    Attributes:
        asked: the day of the request.
        purposes, laws: what the information is held for, and by which law.
        given: every disclosure; where there is none, nothing is said of them. So a paper that
            leaves them out because the case rests looks as one that has none.
        left_out: what kind of information is left out, with its law.
    """

    asked: date
    office: str
    matters: tuple[MatterLine, ...]
    concern: str
    written: str
    decided: str
    purposes: tuple[Text, ...]
    laws: tuple[Text, ...]
    given: tuple[GivenLine, ...]
    left_out: tuple[Text, ...]


def with_insight(paper: InsightPaper, extract: Document, say: Say) -> Document:
    """Return the answer, followed by who used the information when and for what.

    Args:
        paper: the answer.
        extract: the extract of the log for the citizen.
        say: the language.
    """
    matters = tuple(
        (line.number, _day(line.since), say(line.state), _day(line.until))
        for line in paper.matters
    )
    blocks: list[Block] = [
        Paragraph(say(LEAD.filled(day=_day(paper.asked), office=paper.office)), "lead"),
        Heading(say(MATTERS), 2),
        Table(tuple(map(say, MATTER_COLUMNS)), matters, (0.2, 0.17, 0.33, 0.3)),
    ]
    for title, words in (
        (CONCERN, paper.concern),
        (WRITTEN, paper.written),
        (DECIDED, paper.decided),
    ):
        blocks += [Heading(say(title), 2), Paragraph(words or say(NOTHING))]
    why = ((say(PURPOSE), _joined(paper.purposes, say)), (say(LAW), _joined(paper.laws, say)))
    blocks += [Heading(say(WHY), 2), Fields(why)]
    if paper.given:
        blocks += [Heading(say(GIVEN), 2), _given(paper.given, say)]
    if paper.left_out:
        blocks += [Heading(say(LEFT_OUT), 2), Bullets(tuple(map(say, paper.left_out)))]
    blocks += [Heading(say(RIGHTS), 2), Bullets(tuple(map(say, POINTS)))]
    blocks += [Heading(extract.title, 1), *extract.blocks]
    return Document(
        title=say(TITLE),
        blocks=tuple(blocks),
        created=extract.created,
        page_label=extract.page_label,
        header_left=extract.header_left,
        header_right=extract.header_right,
        banner=extract.banner,
        footer=extract.footer,
    )


def _given(given: tuple[GivenLine, ...], say: Say) -> Block:
    rows = tuple(
        (
            _day(line.on),
            line.to,
            say(line.how),
            "\n".join(map(say, line.kinds)),
            say(line.law),
        )
        for line in given
    )
    return Table(tuple(map(say, GIVEN_COLUMNS)), rows, (0.14, 0.22, 0.14, 0.18, 0.32))


def _joined(words: tuple[Text, ...], say: Say) -> str:
    return "\n".join(map(say, words))


def _day(on: date | None) -> str:
    return f"{on:%d.%m.%Y}" if on else ""
