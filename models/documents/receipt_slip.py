"""A receipt on one page: a QR code or two that the sender scans. It says nothing of the case."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.documents.blocks import Block, Bullets, Fields, Heading, Paragraph, QrCode
from models.documents.case_report import PAGE, PRACTICE_ONLY
from models.documents.dates import moment
from models.documents.document import Document
from models.exchange.qr_text import Kind, parts
from models.exchange.receipt import Word
from models.kernel.text import Say, Text, text

TITLES: Final[dict[Word, Text]] = {
    Word.RECEIVED: text("Slip", "Receipt for a sealed bundle"),
    Word.DELETED: text("Slip", "A bundle is deleted, as agreed"),
    Word.RETURNED: text("Slip", "A bundle was given back, as agreed"),
}
NO_CONTENT: Final = text(
    "Slip", "The codes name the bundle and who has it. They say nothing about the case."
)
_BUNDLE: Final = text("Slip", "Bundle")
_OURS: Final = text("Slip", "Our own number")
_SIGNED: Final = text("Slip", "Signed")
_FROM: Final = text("Slip", "From")
_HOW: Final = text("Slip", "How the kommune reads it in")
_STEPS: Final = (
    text("Slip", "Open Handovers and choose Scan or paste a receipt."),
    text("Slip", "Scan every code with a hand scanner, in any order."),
    text("Slip", "Without a scanner: paste the text, or use the receipt in a file instead."),
)
_PART: Final = text("Slip", "Code {part} of {parts}")
_MM: Final = 78


@dataclass(frozen=True, slots=True, repr=False)
class Slip:
    """What the page is made of.

    Attributes:
        data: the short receipt with its signature.
        number: of the bundle.
        organisation: who signed.
    """

    data: bytes
    number: str
    own_number: str
    organisation: str
    made: datetime
    word: Word
    practice: bool


def compose_receipt_slip(slip: Slip, say: Say) -> Document:
    """Return the page: bundle number, our own number, when, the codes, and how they are read."""
    codes = parts(Kind.RECEIPT, slip.data)
    facts = (
        (say(_BUNDLE), slip.number),
        (say(_FROM), slip.organisation),
        (say(_OURS), slip.own_number),
        (say(_SIGNED), moment(slip.made, say)),
    )
    blocks: list[Block] = [
        Paragraph(say(NO_CONTENT), "lead"),
        Fields(tuple(fact for fact in facts if fact[1]), columns=2),
        *(
            QrCode(code, say(_PART.filled(part=at, parts=len(codes))), _MM)
            for at, code in enumerate(codes, 1)
        ),
        Heading(say(_HOW), 2),
        Bullets(tuple(map(say, _STEPS)), numbered=True),
    ]
    return Document(
        title=say(TITLES[slip.word]),
        blocks=tuple(blocks),
        created=slip.made,
        page_label=say(PAGE.filled(page="{page}", pages="{pages}")),
        header_left=slip.organisation[:80],
        header_right=slip.number,
        banner=say(PRACTICE_ONLY) if slip.practice else "",
    )
