"""The letter to an authority in a round: what we ask, why them, and that nobody must share."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from models.documents.blocks import (
    Block,
    CheckItem,
    CheckList,
    Fields,
    Heading,
    KeepTogether,
    Notice,
    PageBreak,
    Paragraph,
    Signatures,
    Table,
    WritingSpace,
)
from models.documents.document import Document, Footer
from models.documents.visit_brief import PRACTICE
from models.forms.answers import Answers, written
from models.kernel.text import Say, text
from models.law.authorities import LETTERS, NAMES
from models.law.bases import SECTION_115_SENTENCE, basis
from models.office.office import Office

TITLE: Final = text("Letter", "We ask for what you know")
LEAD: Final = text(
    "Letter",
    "The kommune works to prevent crime together with others, and asks you to answer one "
    "question.",
)
PAGE: Final = text("Paper", "Page {page} of {pages}")
_TO: Final = text("Letter", "To")
_FROM: Final = text("Letter", "From")
_CASE: Final = text("Letter", "Our case")
_ABOUT: Final = text("Letter", "About")
_ANSWER_BY: Final = text("Letter", "Answer by")
_BASIS: Final = text("Letter", "Legal basis")
_QUESTION: Final = text("Letter", "What we ask")
_WHY: Final = text("Letter", "Why you, and why now")
_FREE: Final = text(
    "Letter",
    "You are not obliged to share (§ 115(4)). Share only what is necessary to answer. If you "
    "hold something back, say which kind it is, not what it says.",
)
_GENERAL: Final = text(
    "Letter",
    "We ask without a name. Answer in general, and name nobody; do not try to find out who it "
    "is.",
)
_ANSWER: Final = text("Letter", "Your answer")
_STATEMENT: Final = text("Letter", "What you know")
_KNOWN: Final = text("Letter", "Observed, reported or assessed")
_SOURCE: Final = text("Letter", "Source and time")
_CHOICES: Final = (
    text("Letter", "We know nothing that matters here"),
    text("Letter", "We will not share"),
    text("Letter", "We have held something back"),
)
_KIND: Final = text("Letter", "The kind that was held back")
_SIGNED: Final = (text("Letter", "Function"), text("Letter", "Date"))
_WIDTHS: Final = (0.52, 0.22, 0.26)
_ROWS: Final = 5


@dataclass(frozen=True, slots=True, repr=False)
class Letter:
    """What the letter is made of.

    Attributes:
        case_number: what the answer refers to.
        citizen: the name; "" where the authority is asked without one.
        asked: answers to the form ``round``.
        given: answers to the form ``invitation``.
        sender: who asks, by name.
        copy: number of the copy.
    """

    office: Office
    case_number: str
    citizen: str
    asked: Answers
    given: Answers
    sender: str
    copy: str
    made: datetime


def compose_letter(letter: Letter, say: Say) -> Document:
    """Return the letter; on § 115 its sentence stands at the foot of every page."""
    ground = basis(written(letter.given, "basis")) if letter.citizen else None
    sentence = ground is not None and ground.section_115
    blocks: list[Block] = [
        Paragraph(say(LEAD), "lead"),
        Fields(_facts(letter, say), columns=2),
        Heading(say(_QUESTION), 2),
        Paragraph(written(letter.asked, "question")),
    ]
    if letter.citizen:
        blocks += [Heading(say(_WHY), 2), Paragraph(written(letter.given, "necessity"))]
    blocks.append(Notice(say(_FREE if letter.citizen else _GENERAL)))
    blocks += _answer(say)
    return Document(
        title=say(TITLE),
        blocks=tuple(blocks),
        created=letter.made,
        page_label=say(PAGE),
        header_left=letter.office.name,
        header_right=letter.copy,
        banner=say(PRACTICE) if letter.office.practice else "",
        footer=Footer((say(SECTION_115_SENTENCE),) if sentence else ()),
    )


def _facts(letter: Letter, say: Say) -> tuple[tuple[str, str], ...]:
    given = letter.given
    code, day = written(given, "authority"), date.fromisoformat(written(given, "deadline"))
    facts = [
        (say(_TO), f"{say(NAMES[code])}\n{written(given, 'contact')}"),
        (say(_FROM), f"{letter.office.name}\n{letter.sender}"),
        (say(_CASE), letter.case_number),
        (say(_ANSWER_BY), f"{day:%d.%m.%Y}"),
    ]
    if letter.citizen:
        group = written(given, "letter")
        words = say(basis(written(given, "basis")).title)
        if group:
            words = f"{words}\n{say(LETTERS[group])}"
        facts += [(say(_ABOUT), letter.citizen), (say(_BASIS), words)]
    return tuple(facts)


def _answer(say: Say) -> tuple[Block, ...]:
    """Return the leaf that comes back: statements with their marks, or that nothing is shared."""
    columns = (say(_STATEMENT), say(_KNOWN), say(_SOURCE))
    table = Table(columns, (("", "", ""),) * _ROWS, _WIDTHS, row_lines=3)
    return (
        PageBreak(),
        KeepTogether((Heading(say(_ANSWER), 2), table)),
        CheckList(tuple(CheckItem(say(each)) for each in _CHOICES)),
        WritingSpace(say(_KIND), 1),
        Signatures(tuple(say(each) for each in _SIGNED)),
    )
