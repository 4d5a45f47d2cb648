"""The preparation sheet (forberedelsesark): read in the office, never taken into the home."""

from typing import Final

from models.documents.blocks import (
    Block,
    Bullets,
    CheckItem,
    CheckList,
    Columns,
    Fields,
    Heading,
    KeepTogether,
    Notice,
    Table,
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
from models.kernel.text import Say, Text, text

TITLE: Final = text("Preparation", "Preparation sheet")
SUBTITLE: Final = text("Preparation", "Read in the office. Never take it into the home.")
CASE: Final = text("Preparation", "Case {number}")
LAST_LOOK: Final = text("Preparation", "Ask the police a last time before you leave")
FRIENDLY: Final = (
    text("Preparation", "Who you are, and why you come"),
    text("Preparation", "That the talk is voluntary"),
    text("Preparation", "That you take notes, and that they may be seen"),
    text("Preparation", "Which offers there are"),
)
NEVER: Final = (
    text("Preparation", "Who reported the concern"),
    text("Preparation", "Anything that comes from the police"),
    text("Preparation", "Anything about other people's cases"),
    text("Preparation", "Labels for somebody's views"),
    text("Preparation", "That something can be kept secret"),
    text("Preparation", "That a no has consequences"),
)
CRIME: Final = text(
    "Preparation",
    "If a crime comes up: stop. This is no interrogation. The police officer decides what "
    "happens then.",
)
DANGER: Final = text("Preparation", "In danger: leave, and call 112.")
RELATIVE: Final = text("Preparation", "A relative or friend never interprets.")


def preparation_sheet(brief: VisitBrief, say: Say) -> Document:
    """Return the sheet in the words of one language."""
    return Document(
        title=say(TITLE),
        subtitle=say(SUBTITLE),
        created=brief.made,
        page_label=say(PAGE),
        header_left=brief.office,
        header_right=say(CASE.filled(number=brief.case_number)),
        copy_label=copy_label(brief, say),
        banner=say(PRACTICE) if brief.practice else "",
        footer=footer(brief, say),
        language=brief.language,
        blocks=(
            _head(brief, say),
            Heading(say(text("Preparation", "Before you go"))),
            _gates(brief, say),
            Heading(say(text("Preparation", "Two go, one waits"))),
            _people(brief, say),
            Heading(say(text("Preparation", "Safety"))),
            *_safety(brief, say),
            Heading(say(text("Preparation", "Who knows what"))),
            _knows(brief, say),
            Heading(say(text("Preparation", "What you may say, and what not"))),
            _to_say(say),
            Notice(say(CRIME), "warning"),
        ),
    )


def _head(brief: VisitBrief, say: Say) -> Block:
    return Fields(
        (
            (say(text("Preparation", "Visit")), span(brief.starts_at, brief.ends_at, say)),
            (say(text("Preparation", "Place")), place_words(brief, say)),
            (say(text("Preparation", "Citizen")), brief.citizen),
            (say(text("Preparation", "Purpose")), brief.word("purpose")),
            (say(text("Preparation", "Legal basis")), _said(brief.choice("basis"), say)),
            (
                say(text("Preparation", "Offers to bring")),
                _listed(brief.choices("offers"), say),
            ),
        ),
    )


def _gates(brief: VisitBrief, say: Say) -> Block:
    met = (
        CheckItem(say(gate.says), frozenset({0} if gate.met else ())) for gate in brief.gates
    )
    return CheckList((*met, CheckItem(say(LAST_LOOK))))


def _people(brief: VisitBrief, say: Say) -> Block:
    names = {which: visitor(brief, which, say) for which in ("first", "second")}
    speaks = brief.word("speaks")
    notes = {"first": "second", "second": "first"}.get(speaks, "")
    standby = ", ".join(
        filter(None, (brief.word("standby_name"), brief.phone("standby_phone")))
    )
    return Fields(
        (
            (say(text("Preparation", "First visitor")), names["first"]),
            (say(text("Preparation", "Second visitor")), names["second"]),
            (say(text("Preparation", "Speaks")), names.get(speaks, "")),
            (say(text("Preparation", "Takes notes")), names.get(notes, "")),
            (say(text("Preparation", "Standby contact")), standby),
            (
                say(text("Preparation", "May be at home")),
                _listed(brief.choices("may_be_home"), say),
            ),
            (say(text("Preparation", "Check in at")), _clock(brief.word("check_in"))),
            (
                say(text("Preparation", "Check out no later than")),
                _clock(brief.word("check_out")),
            ),
        ),
        columns=2,
    )


def _safety(brief: VisitBrief, say: Say) -> tuple[Block, ...]:
    pairs = [
        (say(text("Preparation", "Dog in the home")), _said(brief.choice("dogs"), say)),
        (say(text("Preparation", "Parking")), brief.word("parking")),
        (say(text("Preparation", "Way out")), brief.word("way_out")),
        (say(text("Preparation", "We leave when")), brief.word("leave_when")),
    ]
    if brief.word("interpreter") == "yes":
        words = ". ".join(filter(None, (brief.word("language"), say(RELATIVE))))
        pairs.append((say(text("Preparation", "Interpreter")), words))
    return (Fields(tuple(pairs), columns=2), Notice(say(DANGER), "warning"))


def _knows(brief: VisitBrief, say: Say) -> Block:
    first, second = (visitor(brief, which, say) for which in ("first", "second"))
    return KeepTogether(
        (
            Table(
                (
                    say(text("Preparation", "Who")),
                    say(text("Preparation", "Knows already")),
                ),
                (
                    (say(text("Preparation", "The citizen")), brief.word("knows_citizen")),
                    (say(text("Preparation", "The parents")), brief.word("knows_parents")),
                    (say(text("Preparation", "The school")), brief.word("knows_school")),
                ),
                (0.3, 0.7),
            ),
            Table(
                (
                    say(text("Preparation", "Visitor")),
                    say(text("Preparation", "May confirm")),
                ),
                (
                    (first, brief.word("first_confirms")),
                    (second, brief.word("second_confirms")),
                ),
                (0.3, 0.7),
            ),
        )
    )


def _to_say(say: Say) -> Block:
    gladly, never = (tuple(say(words) for words in each) for each in (FRIENDLY, NEVER))
    return KeepTogether(
        (
            Columns(
                (
                    (Heading(say(text("Preparation", "Say gladly")), 3), Bullets(gladly)),
                    (Heading(say(text("Preparation", "Never say")), 3), Bullets(never)),
                )
            ),
        )
    )


def _said(words: Text | None, say: Say) -> str:
    return say(words) if words else ""


def _listed(words: tuple[Text, ...], say: Say) -> str:
    return ", ".join(say(each) for each in words)


def _clock(stored: str) -> str:
    """Return a stored time of day as it is written in Denmark."""
    hour, _, minute = stored.partition(":")
    return f"{int(hour)}.{minute}" if minute else ""
