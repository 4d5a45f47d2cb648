"""An action card on one page of A4: squares to tick, numbers to call, a line for the case."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.documents.blocks import (
    Block,
    CheckItem,
    CheckList,
    Columns,
    Fields,
    Heading,
    Notice,
    Paragraph,
)
from models.documents.document import Document
from models.documents.visit_brief import PAGE, PRACTICE
from models.forms.definitions.action_card import WHEN
from models.kernel.text import Say, Text, text
from models.office.action_cards import CardVersion

PHONES: Final = text("CardPaper", "Phone numbers")
CASE: Final = text("CardPaper", "Case number")
BY: Final = text("CardPaper", "Who and when")
SOURCE: Final = text("CardPaper", "From: {source}, {day}.")
DRAFT: Final = text(
    "CardPaper", "A draft: the office has not checked it and does not use it yet."
)
NO_NAMES: Final = text("CardPaper", "Write no name on this page.")
_WHEN: Final[dict[str, Text]] = dict(WHEN)


@dataclass(frozen=True, slots=True)
class CardBrief:
    """What the page may say: the office's name, the card, and when it is printed."""

    office: str
    practice: bool
    card: CardVersion
    made: datetime


def action_card(brief: CardBrief, say: Say) -> Document:
    """Return the page; nothing on it is about anybody."""
    card = brief.card
    lead = " ".join(part for part in (say(_WHEN[card.when]) + ".", card.use) if part)
    parts: list[Block] = []
    if not card.in_use:
        parts.append(Notice(say(DRAFT), "warning"))
    parts += [
        Paragraph(lead),
        CheckList(tuple(CheckItem(step) for step in card.steps)),
    ]
    lines = Fields(((say(CASE), ""), (say(BY), "")), columns=2)
    if card.phones:
        numbers = (Heading(say(PHONES), 3), Paragraph("\n".join(card.phones)))
        parts.append(Columns((numbers, (lines,)), (0.62, 0.38)))
    else:
        parts.append(lines)
    source = SOURCE.filled(source=card.source, day=f"{card.dated:%d.%m.%Y}")
    parts.append(Paragraph(f"{say(source)} {say(NO_NAMES)}", "small"))
    return Document(
        title=card.title,
        blocks=tuple(parts),
        created=brief.made,
        page_label=say(PAGE),
        header_left=brief.office,
        banner=say(PRACTICE) if brief.practice else "",
    )
