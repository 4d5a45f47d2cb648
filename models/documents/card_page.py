"""Our contact card on one page: the eight words, and the card as codes for a hand scanner."""

from dataclasses import dataclass
from typing import Final

from models.documents.blocks import Block, Columns, Fields, Heading, Paragraph, QrCode
from models.documents.case_report import DASH
from models.documents.checkpoint_slip import PAGE
from models.documents.document import Document
from models.documents.visit_brief import PRACTICE
from models.exchange.card import Card
from models.kernel.clock import local
from models.kernel.text import Say, text

TITLE: Final = text("CardPage", "Our contact card")
LEAD: Final = text(
    "CardPage",
    "In Tovholder: Contacts, Paste or scan codes. Scan every code, in any order. Then call a "
    "number you find yourself and compare the eight words.",
)
_OFFICE: Final = text("CardPage", "Office")
_PERSON: Final = text("CardPage", "Contact person")
_PHONE: Final = text("CardPage", "Phone")
_UNTIL: Final = text("CardPage", "The keys are used until")
_WORDS: Final = text("CardPage", "The eight words")
_PART: Final = text("CardPage", "Part {part} of {parts}")
_ACROSS: Final = 3
_CODE_MM: Final = 54
"""A code of 85 squares has half a millimetre for each: twice what a hand scanner needs."""


@dataclass(frozen=True, slots=True)
class CardSheet:
    """What the page is made of: the signed card, its words, and the texts of its codes."""

    card: Card
    words: tuple[str, ...]
    parts: tuple[str, ...]


def compose_card_page(sheet: CardSheet, say: Say) -> Document:
    """Return the page in the language of ``say``."""
    card = sheet.card
    person = ", ".join(part for part in (card.person, card.role) if part)
    blocks: list[Block] = [
        Paragraph(say(LEAD), "small"),
        Fields(
            (
                (say(_OFFICE), card.organisation),
                (say(_PERSON), person),
                (say(_PHONE), card.phone or DASH),
                (say(_UNTIL), f"{local(card.ends):%d.%m.%Y}"),
            ),
            columns=2,
        ),
        Heading(say(_WORDS), 2),
        Paragraph(" · ".join(sheet.words), "lead"),
        *_codes(sheet.parts, say),
    ]
    return Document(
        title=say(TITLE),
        blocks=tuple(blocks),
        created=card.created,
        page_label=say(PAGE.filled(page="{page}", pages="{pages}")),
        header_left=card.organisation[:80],
        header_right=f"{local(card.created):%d.%m.%Y}",
        banner=say(PRACTICE) if card.practice else "",
    )


def _codes(parts: tuple[str, ...], say: Say) -> tuple[Block, ...]:
    """Return the codes side by side, so that all of them stand on one page."""
    found = [
        QrCode(words, say(_PART.filled(part=at, parts=len(parts))), _CODE_MM)
        for at, words in enumerate(parts, 1)
    ]
    lines: list[Block] = []
    for first in range(0, len(found), _ACROSS):
        some = found[first : first + _ACROSS]
        columns = tuple((code,) for code in some) + ((),) * (_ACROSS - len(some))
        lines.append(Columns(columns, (1 / _ACROSS,) * _ACROSS))
    return tuple(lines)
