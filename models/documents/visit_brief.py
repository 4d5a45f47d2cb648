"""What the papers of a visit are made from: a white list for each, and what they share."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.cases.papers import Paper
from models.documents.dates import moment
from models.documents.document import Document, Footer, every_word
from models.forms.answers import Answers, Value, chosen, written
from models.forms.definitions.home_visit import HOME_VISIT
from models.forms.fields import ChoiceField, ManyField
from models.kernel.errors import Refused
from models.kernel.text import Say, Text, text
from models.visits.hidden import Hidden, said_in
from models.visits.visit_gates import Gate

BY_MOUTH: Final = text("Paper", "Told by word of mouth")
PAGE: Final = text("Paper", "page {page} of {pages}")
PRACTICE: Final = text("Paper", "PRACTICE ONLY")
COPY: Final = text("Paper", "{number} · copy {copy} of {copies}")
UNREGISTERED: Final = text("Paper", "Preview, not yet printed")
FOR_HOLDER: Final = text("Paper", "Copy {copy} of {copies} for {holder}. Printed {when}.")
RETURN: Final = text("Paper", "Give it back no later than {when}. It is then shredded.")
LOST: Final = text("Paper", "A lost sheet is a breach of data security: call us now.")
LOST_CALL: Final = text("Paper", "A lost sheet is a breach of data security: call {phone} now.")
SHREDDED_ON: Final = text("Paper", "Shredded on")
INITIALS: Final = text("Paper", "Initials")

SHOWN_TO_THE_CITIZEN: Final = (
    "place_kind",
    "place",
    "first_name",
    "first_authority",
    "second_name",
    "second_authority",
    "speaks",
    "contact_name",
    "contact_phone",
    "offers",
)
WHITE_LIST: Final[Mapping[Paper, tuple[str, ...]]] = {
    Paper.PREPARATION: (
        *(key for key in SHOWN_TO_THE_CITIZEN if key != "contact_name"),
        "purpose",
        "basis",
        "standby_name",
        "standby_phone",
        "check_in",
        "check_out",
        "may_be_home",
        "knows_citizen",
        "knows_parents",
        "knows_school",
        "first_confirms",
        "second_confirms",
        "dogs",
        "parking",
        "way_out",
        "leave_when",
        "interpreter",
        "language",
    ),
    Paper.VISIT_SHEET: SHOWN_TO_THE_CITIZEN,
}
"""Fields of the preparation that each paper may show; whatever else is known never gets here."""


@dataclass(frozen=True, slots=True)
class CopyMark:
    """Which copy it is: U-2026-0001, 1 of 2, for whom, printed when, due back when."""

    number: str
    copy: int
    copies: int
    holder: str
    printed_at: datetime
    return_by: datetime


@dataclass(frozen=True, slots=True, repr=False)
class VisitBrief:
    """Everything that a paper of a visit may say; made by ``brief_for``.

    Attributes:
        citizen: the name on the visit sheet; initials and age on the preparation sheet.
        address: the home's, or "" where it is protected, unknown or not needed.
        answers: only what the paper's white list lets through.
        gates: for the preparation sheet alone.
        mark: None in a preview.
    """

    paper: Paper
    office: str
    practice: bool
    case_number: str
    citizen: str
    address: str
    starts_at: datetime
    ends_at: datetime
    answers: Answers
    gates: tuple[Gate, ...]
    made: datetime
    mark: CopyMark | None
    language: str = "da-DK"

    def word(self, key: str) -> str:
        """Return a written answer.

        Raises:
            KeyError: the paper's white list does not have it; a bug of the composer.
        """
        self._require(key)
        return written(self.answers, key)

    def phone(self, key: str) -> str:
        """Return a number as it is written in Denmark: ``20 00 00 02``; raises as ``word``."""
        number = self.word(key)
        parts = re.fullmatch(r"(\+45)?(\d{2})(\d{2})(\d{2})(\d{2})", number)
        return " ".join(filter(None, parts.groups())) if parts else number

    def choice(self, key: str) -> Text | None:
        """Return the chosen answer in words, or None; raises ``KeyError`` as ``word`` does."""
        self._require(key)
        field, value = HOME_VISIT.field(key), written(self.answers, key)
        return dict(field.choices).get(value) if isinstance(field, ChoiceField) else None

    def choices(self, key: str) -> tuple[Text, ...]:
        """Return all chosen answers in words; raises ``KeyError`` as ``word`` does."""
        self._require(key)
        field, keys = HOME_VISIT.field(key), chosen(self.answers, key)
        if not isinstance(field, ManyField):
            return ()
        return tuple(words for name, words in field.choices if name in keys)

    def _require(self, key: str) -> None:
        if key not in WHITE_LIST[self.paper]:
            raise KeyError(key)


def allowed(paper: Paper, answers: Answers) -> dict[str, Value]:
    """Return those answers that the paper may show."""
    return {key: answers[key] for key in WHITE_LIST[paper] if key in answers}


def visitor(brief: VisitBrief, which: str, say: Say) -> str:
    """Return ``Ida Skabelon · The kommune``; which is first or second."""
    authority = brief.choice(f"{which}_authority")
    parts = (brief.word(f"{which}_name"), say(authority) if authority else "")
    return " · ".join(part for part in parts if part)


def place_words(brief: VisitBrief, say: Say) -> str:
    """Return where they meet: the address, the place, or that it is told by word of mouth."""
    kind = brief.choice("place_kind")
    if brief.word("place_kind") == "home":
        where = brief.address or say(BY_MOUTH)
    else:
        where = brief.word("place")
    return ": ".join(part for part in (say(kind) if kind else "", where) if part)


def copy_label(brief: VisitBrief, say: Say) -> str:
    """Return the copy's number for the head of each page."""
    mark = brief.mark
    if mark is None:
        return say(UNREGISTERED)
    return say(COPY.filled(number=mark.number, copy=mark.copy, copies=mark.copies))


def footer(brief: VisitBrief, say: Say) -> Footer:
    """Return what stands at the foot of each page of a copy that must come back."""
    mark, phone = brief.mark, brief.phone("contact_phone")
    lost = say(LOST_CALL.filled(phone=phone)) if phone else say(LOST)
    lines = [lost]
    if mark is not None:
        given = FOR_HOLDER.filled(copy=mark.copy, copies=mark.copies, holder=mark.holder)
        printed = say(given.filled(when=moment(mark.printed_at, say)))
        lines = [printed, say(RETURN.filled(when=moment(mark.return_by, say))), lost]
    return Footer(tuple(lines), (say(SHREDDED_ON), say(INITIALS), say(INITIALS)))


def require_clean(document: Document, hidden: Hidden) -> None:
    """Do nothing when the finished paper says nothing hidden: the last look before it leaves.

    Raises:
        Refused: it does; the sentence says what to take out.
    """
    for words in every_word(document):
        if found := said_in(words, hidden):
            raise Refused(found)
