"""The visit sheet (besøgsark): goes along; the citizen may read every line of it."""

import re
from typing import Final

from models.documents.blocks import (
    Block,
    CheckItem,
    CheckList,
    Columns,
    Fields,
    Heading,
    KeepTogether,
    Paragraph,
    QrCode,
    Signatures,
    Table,
    WritingSpace,
)
from models.documents.dates import span
from models.documents.document import Document
from models.documents.visit_brief import (
    PAGE,
    PRACTICE,
    VisitBrief,
    copy_label,
    footer,
    place_words,
    visitor,
)
from models.forms.definitions.visit_report import REPLIES
from models.kernel.text import Say, Text, text

TITLE: Final = text("VisitSheet", "Visit sheet")
SUBTITLE: Final = text("VisitSheet", "You are welcome to read everything that stands here.")
GREETING: Final = text(
    "VisitSheet",
    "We come from {office}. Somebody is worried about you and wants you to be well.",
)
RIGHTS: Final = text(
    "VisitSheet",
    "It is voluntary to talk with us, and you can stop when you want. We take notes. You can "
    "ask to see what we have written, ask for mistakes to be mended, and complain to us or to "
    "the Data Protection Agency.",
)
OPENING: Final = text("VisitSheet", "Everyday life: what do you do on an ordinary day?")
QUESTIONS: Final = (
    (
        text("VisitSheet", "School or job"),
        text("VisitSheet", "Friends, and the time on the net"),
    ),
    (text("VisitSheet", "Your family"), text("VisitSheet", "What worries you yourself?")),
    (
        text("VisitSheet", "How do you see it that others are worried?"),
        text("VisitSheet", "What would help?"),
    ),
)
"""Asked in pairs, side by side, so that the sheet is one leaf printed on both sides."""
DANISH: Final = "+45"


def visit_sheet(brief: VisitBrief, say: Say) -> Document:
    """Return the sheet in the words of one language; nothing on it depends on a gate."""
    return Document(
        title=say(TITLE),
        subtitle=say(SUBTITLE),
        created=brief.made,
        page_label=say(PAGE),
        header_left=brief.office,
        header_right=brief.case_number,
        copy_label=copy_label(brief, say),
        banner=say(PRACTICE) if brief.practice else "",
        footer=footer(brief, say),
        language=brief.language,
        blocks=(
            Paragraph(say(GREETING.filled(office=brief.office)), "lead"),
            Paragraph(say(RIGHTS)),
            _meeting(brief, say),
            Heading(say(text("VisitSheet", "What we would like to talk about"))),
            WritingSpace(say(OPENING), 2),
            *(_side_by_side(pair, say) for pair in QUESTIONS),
            _columns(say),
            WritingSpace(say(text("VisitSheet", "In your own words")), 3),
            *_offers(brief, say),
            _afterwards(brief, say),
            Signatures(
                (
                    say(text("VisitSheet", "The one who spoke")),
                    say(text("VisitSheet", "The one who took notes")),
                )
            ),
        ),
    )


def _side_by_side(questions: tuple[Text, Text], say: Say) -> Block:
    left, right = (WritingSpace(say(words), 2) for words in questions)
    return KeepTogether((Columns(((left,), (right,))),))


def _meeting(brief: VisitBrief, say: Say) -> Block:
    visitors = tuple(visitor(brief, which, say) for which in ("first", "second"))
    return Fields(
        (
            (say(text("VisitSheet", "To")), brief.citizen),
            (say(text("VisitSheet", "When")), span(brief.starts_at, brief.ends_at, say)),
            (say(text("VisitSheet", "Where")), place_words(brief, say)),
            (say(text("VisitSheet", "Who comes")), "\n".join(filter(None, visitors))),
        )
    )


def _columns(say: Say) -> Block:
    names = (
        say(text("VisitSheet", "Seen")),
        say(text("VisitSheet", "Said")),
        say(text("VisitSheet", "Our reading")),
    )
    table = Table(names, (("", "", ""),), row_lines=5)
    return KeepTogether((Heading(say(text("VisitSheet", "During the talk"))), table))


def _offers(brief: VisitBrief, say: Say) -> tuple[Block, ...]:
    offers = tuple(CheckItem(say(words)) for words in brief.choices("offers"))
    if not offers:
        return ()
    replies = tuple(say(words) for _, words in REPLIES)
    heading = Heading(say(text("VisitSheet", "What we can offer")))
    return (
        KeepTogether((heading, CheckList(offers, replies))),
        WritingSpace(say(text("VisitSheet", "If no: why?")), 2),
    )


def _afterwards(brief: VisitBrief, say: Say) -> Block:
    next_time = (
        Heading(say(text("VisitSheet", "Next time")), 2),
        Fields(
            (
                (say(text("VisitSheet", "Date")), ""),
                (say(text("VisitSheet", "Place")), ""),
            )
        ),
    )
    name, phone = brief.word("contact_name"), brief.word("contact_phone")
    call_us: tuple[Block, ...] = (Heading(say(text("VisitSheet", "Call us")), 2),)
    digits = re.sub(r"[\s().-]", "", phone)
    if digits:
        full = digits if digits.startswith("+") else DANISH + digits
        caption = "\n".join(filter(None, (name, brief.phone("contact_phone"))))
        call_us = (*call_us, QrCode(f"tel:{full}", caption, 24))
    else:
        pairs = (
            (say(text("VisitSheet", "Name")), name),
            (say(text("VisitSheet", "Phone")), ""),
        )
        call_us = (*call_us, Fields(pairs))
    return KeepTogether((Columns((next_time, call_us)),))
