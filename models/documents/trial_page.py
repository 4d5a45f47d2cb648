"""The page of a trial shipment: friendly, and about nobody."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.disclosures.disclosure import WAYS, Way
from models.documents.blocks import Block, Bullets, Fields, Heading, Paragraph, Signatures
from models.documents.case_report import DASH
from models.documents.checkpoint_slip import PAGE
from models.documents.document import Document
from models.documents.visit_brief import PRACTICE
from models.kernel.clock import local
from models.kernel.text import Say, Text, text

TITLE: Final = text("TrialPage", "Trial shipment")
LEAD: Final = text(
    "TrialPage",
    "Hello. This page only tries out whether we can send something to you this way. It is about "
    "nobody.",
)
_STEPS: Final[dict[Way, tuple[Text, ...]]] = {
    Way.BUNDLE: (
        text("TrialPage", "You can read this page: the bundle has been opened as it should."),
        text("TrialPage", "Write a receipt in the inbox and give it back to us."),
    ),
    Way.LOCKED_PDF: (
        text("TrialPage", "You can read this page: the six words have opened the file."),
        text("TrialPage", "Call us, and tell us with which program you opened it."),
    ),
    Way.PAPER: (
        text("TrialPage", "You hold this page: it has reached the right desk."),
        text("TrialPage", "Sign below and give the page back, or call us."),
    ),
}
_STEPS_BY_HAND: Final = (
    text("TrialPage", "You can read this page: the key you gave us opens what we seal."),
    text("TrialPage", "Check who signed, as the reader's page beside it says."),
    text("TrialPage", "Call us, and tell us with which version of age you opened it."),
)
_FROM: Final = text("TrialPage", "From")
_TO: Final = text("TrialPage", "To")
_WAY: Final = text("TrialPage", "Way")
_CALL: Final = text("TrialPage", "Call us on")
_MADE: Final = text("TrialPage", "Made on")
_NEXT: Final = text("TrialPage", "What to do")
_AFTER: Final = text(
    "TrialPage", "Afterwards you may throw the page away. We keep only that the way works."
)
_SIGNED: Final = (text("TrialPage", "Received by"), text("TrialPage", "Date"))


@dataclass(frozen=True, slots=True)
class TrialBrief:
    """What the page is made of; no citizen, no case."""

    number: str
    way: Way
    organisation: str
    phone: str
    to: str
    person: str
    made: datetime
    practice: bool
    by_hand: bool = False
    """Whether the recipient has no program: it signs no receipt."""


def compose_trial_page(brief: TrialBrief, say: Say) -> Document:
    """Return the page in the language of ``say``."""
    made = local(brief.made)
    to = "\n".join(part for part in (brief.to, brief.person) if part)
    steps = _STEPS_BY_HAND if brief.way is Way.BUNDLE and brief.by_hand else _STEPS[brief.way]
    blocks: list[Block] = [
        Paragraph(say(LEAD), "lead"),
        Heading(say(_NEXT), 2),
        Bullets(tuple(map(say, steps)), numbered=True),
        Fields(
            (
                (say(_FROM), brief.organisation),
                (say(_CALL), brief.phone or DASH),
                (say(_TO), to),
                (say(_WAY), say(WAYS[brief.way])),
                (say(_MADE), f"{made:%d.%m.%Y} kl. {made.hour}.{made:%M}"),
            ),
            columns=2,
        ),
        Paragraph(say(_AFTER), "small"),
    ]
    if brief.way is Way.PAPER:
        blocks.append(Signatures(tuple(map(say, _SIGNED))))
    return Document(
        title=say(TITLE),
        blocks=tuple(blocks),
        created=brief.made,
        page_label=say(PAGE.filled(page="{page}", pages="{pages}")),
        header_left=brief.organisation[:80],
        header_right=brief.number,
        banner=say(PRACTICE) if brief.practice else "",
    )
