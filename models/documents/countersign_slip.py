"""A slip for a signature on paper: what was done, under which number, and a line to sign on.

It names no citizen and holds no CPR number: whoever signs opens the record by its number.
"""

from dataclasses import dataclass
from typing import Final

from models.audit.act_words import SENTENCES
from models.documents.blocks import (
    CheckItem,
    CheckList,
    Fields,
    Paragraph,
    Signatures,
    WritingSpace,
)
from models.documents.document import Document
from models.documents.visit_brief import PRACTICE
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.text import Say, Text, text
from models.office.countersignature import Countersignature
from models.office.two_people import chosen

TITLE: Final = text("Slip", "Countersignature {number}")
LEAD: Final = text(
    "Slip", "One person has done this alone. A second person looks at it and signs."
)
WHAT: Final = text("Slip", "What was done")
RECORD: Final = text("Slip", "Number of the record")
NO_RECORD: Final = text("Slip", "None")
BY: Final = text("Slip", "Done by")
AT: Final = text("Slip", "Done on")
DUE: Final = text("Slip", "To be signed by")
ANSWERS: Final = (text("Slip", "I agree"), text("Slip", "I decline"))
BECAUSE: Final = text("Slip", "If you decline: why")
SIGNED: Final = (
    text("Slip", "Signature"),
    text("Slip", "Name in capitals, date"),
)
BACK: Final = text(
    "Slip", "Give the slip back. The office writes down who signed, and keeps the paper."
)
PAGE: Final = text("Paper", "Page {page} of {pages}")


@dataclass(frozen=True, slots=True)
class Slip:
    """What the slip is made of: the countersignature, who acted, and the office's name."""

    asked: Countersignature
    made_by: str
    office: str
    practice: bool


def _subject(asked: Countersignature) -> Text:
    """Return which choice of the office it is, where it is one."""
    found = [
        title for kind, key in asked.about if kind is Kind.SETTING and (title := chosen(key))
    ]
    return found[0] if found else NO_RECORD


def compose_slip(slip: Slip, say: Say) -> Document:
    """Return the slip in the language of ``say``."""
    asked = slip.asked
    made, due = local(asked.made_at), local(asked.due_at)
    return Document(
        title=say(TITLE.filled(number=asked.number)),
        blocks=(
            Paragraph(say(LEAD), "lead"),
            Fields(
                (
                    (say(WHAT), say(SENTENCES[asked.act])),
                    (say(RECORD), asked.about_number or say(_subject(asked))),
                    (say(BY), slip.made_by),
                    (say(AT), f"{made:%d.%m.%Y} kl. {made.hour}.{made:%M}"),
                    (say(DUE), f"{due:%d.%m.%Y}"),
                )
            ),
            CheckList(tuple(CheckItem(say(words)) for words in ANSWERS)),
            WritingSpace(say(BECAUSE), 2),
            Signatures(tuple(say(words) for words in SIGNED)),
            Paragraph(say(BACK), "small"),
        ),
        created=asked.made_at,
        page_label=say(PAGE),
        header_left=slip.office,
        header_right=asked.number,
        banner=say(PRACTICE) if slip.practice else "",
    )
