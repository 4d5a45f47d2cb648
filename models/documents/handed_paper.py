"""What is handed over to be read without our program: in a locked PDF, or on paper.

The same report as in a bundle, between a cover and the list of what left; the control words
stand on the last page of each, and on a receipt to be signed where it goes on paper.
"""

from dataclasses import dataclass, replace
from typing import Final

from models.disclosures.disclosure import DisclosedItem, Way
from models.documents.anchor import Anchor, anchored_at_end
from models.documents.blocks import (
    Block,
    Bullets,
    Fields,
    Heading,
    KeepTogether,
    PageBreak,
    Paragraph,
    Signatures,
)
from models.documents.case_report import DASH, CaseReport, compose_case_report
from models.documents.document import Document
from models.exchange.manifest import Grounds
from models.kernel.clock import local
from models.kernel.text import Say, text
from models.law.bases import CATEGORIES, basis

LOCKED_TITLE: Final = text("Handed", "Document")
"""In the file's own data, which some programs show before it is opened."""
COPY: Final = text("Handed", "Copy {copy} of {copies} · {number}")

_CONTROL: Final = text("Handed", "The four control words")
_CONTROL_WHY: Final = text(
    "Handed",
    "Read them to {to} on {phone} once you have come to this page. They say that all of it "
    "has reached you.",
)
_HOW: Final = text("Handed", "When you have received this")
_HOW_LOCKED: Final = (
    text("Handed", "Look through all {count} items; a list of them stands at the end."),
    text("Handed", "Write your own number above."),
    text("Handed", "Call back and read out the four control words on the last page."),
)
_HOW_PAPER: Final = (
    text("Handed", "Look through all {count} items; a list of them stands at the end."),
    text("Handed", "Fill in and sign the receipt on the last page, and give that page back."),
    text("Handed", "Keep the rest as you keep such papers; nothing is copied further."),
)
_LIST: Final = text("Handed", "List of what left")
_LIST_IS: Final = text(
    "Handed",
    "{number}, {count} items, made {made}. The long number of each is its digest (SHA-256): it "
    "is another as soon as one letter is.",
)
_NECESSITY: Final = text("Handed", "Why: {words}")
_BASIS: Final = text("Handed", "Legal basis: {words}")
_KINDS: Final = text("Handed", "Kind of data: {words}")
_DIGEST: Final = text("Handed", "Digest: {words}")
_RECEIPT: Final = text("Handed", "Receipt")
_RECEIVED: Final = text(
    "Handed", "I have received disclosure {number} with {count} items from {sender}."
)
_NAME: Final = text("Handed", "Name")
_ROLE: Final = text("Handed", "Role and station")
_DATE: Final = text("Handed", "Date and time")
_OWN_NUMBER: Final = text("Handed", "Your own number")
_SIGNATURE: Final = text("Handed", "Signature")
_GIVEN_BACK: Final = text("Handed", "This page goes back to {sender}.")
_HALF: Final = 8
"""Signs of a digest between two spaces."""


@dataclass(frozen=True, slots=True)
class HandedPaper:
    """What it is made of.

    Attributes:
        items: what leaves, as it stands in the register.
        control: the four words.
    """

    report: CaseReport
    items: tuple[DisclosedItem, ...]
    anchor: Anchor
    control: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CopyNumber:
    """Which copy this is, at the top of each page."""

    number: str
    copy: int
    copies: int


def compose_handed(
    paper: HandedPaper, way: Way, say: Say, copy: CopyNumber | None = None
) -> Document:
    """Return the whole as it leaves by this way: a bundle's report, a locked PDF, a paper."""
    if way is Way.BUNDLE:
        report = compose_case_report(paper.report, say)
        return _closed(anchored_at_end(report, paper.anchor, say), paper, say)
    between = (*_how(paper, way, say), PageBreak())
    report = compose_case_report(paper.report, say, between)
    whole = replace(report, blocks=(*report.blocks, PageBreak(), *_list(paper, say)))
    whole = anchored_at_end(whole, paper.anchor, say)
    if way is Way.LOCKED_PDF:
        return _closed(whole, paper, say)
    return replace(
        whole,
        copy_label="" if copy is None else _label(copy, say),
        blocks=(*whole.blocks, PageBreak(), *_receipt(paper, say)),
    )


def _closed(document: Document, paper: HandedPaper, say: Say) -> Document:
    """Return the document with the control words as the last that is read."""
    to, phone = paper.report.sender.organisation, paper.report.grounds.call_back
    why = say(_CONTROL_WHY.filled(to=to, phone=phone or paper.report.sender.phone or DASH))
    block = KeepTogether((Heading(say(_CONTROL), 2), Paragraph(why), _words(paper)))
    return replace(document, blocks=(*document.blocks, block))


def _words(paper: HandedPaper) -> Fields:
    return Fields(tuple((str(at), word) for at, word in enumerate(paper.control, 1)), columns=2)


def _how(paper: HandedPaper, way: Way, say: Say) -> tuple[Block, ...]:
    count = len(paper.items)
    steps = _HOW_LOCKED if way is Way.LOCKED_PDF else _HOW_PAPER
    points = tuple(say(step.filled(count=count)) for step in steps)
    return (Heading(say(_HOW), 2), Bullets(points, numbered=True))


def _list(paper: HandedPaper, say: Say) -> tuple[Block, ...]:
    """Each item with its necessity, its basis, and the digest by which it is known again."""
    made = local(paper.report.case.created)
    when = f"{made:%d.%m.%Y} kl. {made.hour}.{made:%M}"
    number = paper.report.case.disclosure
    count = len(paper.items)
    about = say(_LIST_IS.filled(number=number, count=count, made=when))
    grounds = paper.report.grounds
    lines = tuple(
        (f"{at}. {item.title}", _line(item, grounds, say))
        for at, item in enumerate(paper.items, 1)
    )
    return (Heading(say(_LIST), 2), Paragraph(about, "small"), Fields(lines))


def _line(item: DisclosedItem, grounds: Grounds, say: Say) -> str:
    law = say(basis(item.basis).title) if item.basis else grounds.basis_title
    kinds = ", ".join(say(CATEGORIES[category]) for category in item.categories)
    digest = " ".join(item.sha256[at : at + _HALF] for at in range(0, len(item.sha256), _HALF))
    told = (
        _NECESSITY.filled(words=item.necessity),
        _BASIS.filled(words=law),
        _KINDS.filled(words=kinds),
        _DIGEST.filled(words=digest),
    )
    return "\n".join(map(say, told))


def _receipt(paper: HandedPaper, say: Say) -> tuple[Block, ...]:
    """The page that comes back: who, when, their number, and nothing of the case."""
    case, sender = paper.report.case, paper.report.sender.organisation
    count = len(paper.items)
    said = _RECEIVED.filled(number=case.disclosure, count=count, sender=sender)
    blanks = tuple((say(label), "") for label in (_NAME, _ROLE, _DATE, _OWN_NUMBER))
    return (
        Heading(say(_RECEIPT), 1),
        Paragraph(say(said), "lead"),
        Heading(say(_CONTROL), 2),
        _words(paper),
        Fields(blanks, columns=2),
        Signatures((say(_SIGNATURE),)),
        Paragraph(say(_GIVEN_BACK.filled(sender=sender)), "small"),
    )


def _label(copy: CopyNumber, say: Say) -> str:
    return say(COPY.filled(copy=copy.copy, copies=copy.copies, number=copy.number))
