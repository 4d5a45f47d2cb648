"""Consent, person by person: who was asked for what, what each answered, and when it ends."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.forms.fields import ChoiceField, Form, Shape, TextField, small_form
from models.kernel.errors import Refused
from models.kernel.ids import PersonId
from models.kernel.text import Text, text


class ConsentState(StrEnum):
    """How far a consent is."""

    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"
    NO_ANSWER = "no_answer"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


STATES: Final[dict[ConsentState, Text]] = {
    ConsentState.ASKED: text("ConsentState", "Asked"),
    ConsentState.GIVEN: text("ConsentState", "Consent given"),
    ConsentState.REFUSED: text("ConsentState", "No"),
    ConsentState.NO_ANSWER: text("ConsentState", "Has not answered"),
    ConsentState.WITHDRAWN: text("ConsentState", "Withdrawn"),
    ConsentState.EXPIRED: text("ConsentState", "Expired"),
}

MOVES: Final[dict[ConsentState, frozenset[ConsentState]]] = {
    ConsentState.ASKED: frozenset(
        {
            ConsentState.GIVEN,
            ConsentState.REFUSED,
            ConsentState.NO_ANSWER,
            ConsentState.EXPIRED,
        }
    ),
    ConsentState.NO_ANSWER: frozenset(
        {ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.EXPIRED}
    ),
    ConsentState.GIVEN: frozenset({ConsentState.WITHDRAWN, ConsentState.EXPIRED}),
    ConsentState.REFUSED: frozenset(),
    ConsentState.WITHDRAWN: frozenset(),
    ConsentState.EXPIRED: frozenset(),
}
"""Where each state leads. Whoever said no is asked anew, in a record of its own. A consent may be
withdrawn at any time. Source: databeskyttelsesforordningen art. 7, stk. 3."""

LAST: Final = frozenset(state for state, onward in MOVES.items() if not onward)

FIRST_ANSWERS: Final = (
    ConsentState.ASKED,
    ConsentState.GIVEN,
    ConsentState.REFUSED,
    ConsentState.NO_ANSWER,
)
"""What can stand when a consent is first written down."""

OWN_COURSE: Final = "own_course"
PURPOSES: Final = (
    ("talk", text("ConsentFor", "Talk or home visit")),
    ("effort", text("ConsentFor", "An effort")),
    (OWN_COURSE, text("ConsentFor", "A course of their own, such as a parent coach")),
    ("share", text("ConsentFor", "Asking or telling others")),
    ("other", text("ConsentFor", "Something else")),
)
"""What consent is asked for. § 115 asks for none; what does, stands with each effort."""

WAYS: Final = (
    ("meeting", text("ConsentWay", "At a meeting")),
    ("phone", text("ConsentWay", "By phone")),
    ("letter", text("ConsentWay", "By letter")),
    ("digital", text("ConsentWay", "By digital post")),
)

NOT_NOW: Final = text("Consent", "This consent cannot become that any more. Ask anew instead.")
WHO: Final = text("Consent", "Choose who is asked.")

_ON: Final = TextField(
    key="on",
    label=text("Consent", "On"),
    shape=Shape.DATE,
    longest=10,
    required=True,
    missing=text("Consent", "Write the date."),
)
_HOW: Final = ChoiceField(
    key="how",
    label=text("Consent", "How?"),
    choices=WAYS,
    required=True,
    missing=text("Consent", "Choose how."),
)
_WORDS: Final = TextField(
    key="words",
    label=text("Consent", "In their own words"),
    longest=600,
    lines=2,
)

ASK: Final[Form] = small_form(
    "consent",
    text("Consent", "Consent"),
    ChoiceField(
        key="who",
        label=text("Consent", "Who is asked?"),
        choices=(),
        style="list",
        required=True,
        missing=WHO,
    ),
    ChoiceField(
        key="what",
        label=text("Consent", "What for?"),
        choices=PURPOSES,
        style="list",
        required=True,
        missing=text("Consent", "Choose what it is for."),
    ),
    TextField(
        key="which",
        label=text("Consent", "Exactly what?"),
        help=text("Consent", "So that the one who is asked knows what a yes means."),
        longest=200,
        required=True,
        missing=text("Consent", "Write exactly what the consent is for."),
    ),
    ChoiceField(
        key="state",
        label=text("Consent", "The answer"),
        choices=tuple((str(state), STATES[state]) for state in FIRST_ANSWERS),
        style="list",
        required=True,
        missing=text("Consent", "Choose what stands now."),
    ),
    _ON,
    _HOW,
    _WORDS,
)

ANSWER: Final[Form] = small_form(
    "consent_answer",
    text("Consent", "The answer"),
    ChoiceField(
        key="state",
        label=text("Consent", "The answer"),
        choices=tuple(
            (str(state), STATES[state])
            for state in (
                ConsentState.GIVEN,
                ConsentState.REFUSED,
                ConsentState.NO_ANSWER,
                ConsentState.WITHDRAWN,
            )
        ),
        style="list",
        required=True,
        missing=text("Consent", "Choose the answer."),
    ),
    _ON,
    _HOW,
    _WORDS,
)


def require_onward(now: str, then: str) -> None:
    """Do nothing when a consent may go from one state to the other.

    Raises:
        Refused: it may not; names the field.
    """
    if ConsentState(then) not in MOVES[ConsentState(now)]:
        raise Refused(NOT_NOW, "state")


@dataclass(frozen=True, slots=True)
class Asked:
    """One consent as far as a reader needs it: whose, for what, how it stands."""

    who: PersonId
    what: str
    state: ConsentState


ALL_YES: Final = text("Custody", "Everybody who has custody has said yes.")
NOT_ALL: Final = text(
    "Custody", "Not everybody who has custody has said yes. Missing: {names}."
)
NOBODY: Final = text("Custody", "Nobody who has custody has been asked.")
NO_HOLDER: Final = text(
    "Custody", "It is not written who has custody. Write it on the page People."
)


def custody_says(holders: Iterable[tuple[PersonId, str]], asked: Iterable[Asked]) -> Text:
    """Return in one sentence how consent stands among those who have custody.

    Args:
        holders: everybody who holds custody today, with the name shown.
        asked: the consents of the case, the newest last.
    """
    given = tuple(holders)
    if not given:
        return NO_HOLDER
    newest = {each.who: each.state for each in asked}
    if not any(who in newest for who, _ in given):
        return NOBODY
    left = [name for who, name in given if newest.get(who) is not ConsentState.GIVEN]
    if not left:
        return ALL_YES
    return NOT_ALL.filled(names=", ".join(left))
