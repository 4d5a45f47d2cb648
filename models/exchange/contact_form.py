"""A contact written by hand, its public key, the policy on keys, and what came of a trial."""

from typing import Final

from models.disclosures.disclosure import WAYS, Way
from models.forms.fields import ChoiceField, Choices, ManyField, TextField, small_form
from models.kernel.text import text
from models.office.office import OfficeKind

KINDS: Final[Choices] = (
    (OfficeKind.POLICE, text("ContactForm", "Police")),
    (OfficeKind.KOMMUNE, text("ContactForm", "Kommune")),
    (OfficeKind.OTHER, text("ContactForm", "Other authority")),
)
_WITHOUT_KEYS: Final = tuple((str(way), WAYS[way]) for way in (Way.LOCKED_PDF, Way.PAPER))
_WITH_KEYS: Final = ((str(Way.BUNDLE), WAYS[Way.BUNDLE]), *_WITHOUT_KEYS)

_ORGANISATION: Final = TextField(
    key="organisation",
    label=text("ContactForm", "Authority"),
    help=text("ContactForm", "For instance a police district, a kommune or an agency."),
    required=True,
    longest=120,
)
_KIND: Final = ChoiceField(
    key="kind", label=text("ContactForm", "Kind"), choices=KINDS, required=True
)
_WHO: Final = (
    TextField(key="person", label=text("ContactForm", "Contact person"), longest=120),
    TextField(key="role", label=text("ContactForm", "Role"), longest=120),
    TextField(
        key="post",
        label=text("ContactForm", "Address for post"),
        help=text("ContactForm", "Where paper is carried or sent."),
        lines=3,
        longest=300,
    ),
    TextField(
        key="phone",
        label=text("ContactForm", "Phone"),
        help=text("ContactForm", "A number that you found yourself, not one from a card."),
        longest=80,
    ),
)


def _ways(choices: Choices) -> tuple[ManyField, ChoiceField]:
    return (
        ManyField(
            key="ways",
            label=text("ContactForm", "Ways that can be used"),
            help=text("ContactForm", "Each is tried with a trial shipment before it is used."),
            choices=choices,
            required=True,
        ),
        ChoiceField(
            key="usual",
            label=text("ContactForm", "The usual way"),
            choices=choices,
            required=True,
        ),
    )


CONTACT_BY_HAND: Final = small_form(
    "contact_by_hand",
    text("ContactForm", "Contact"),
    _ORGANISATION,
    _KIND,
    *_WHO,
    *_ways(_WITHOUT_KEYS),
)
"""A contact without keys."""
CONTACT_WITH_KEYS: Final = small_form(
    "contact_with_keys",
    text("ContactForm", "Contact"),
    _ORGANISATION,
    *_WHO,
    *_ways(_WITH_KEYS),
)
"""A contact with a card: what kind of authority it is stands there."""

HAND_KEY: Final = small_form(
    "hand_key",
    text("ContactForm", "Their public key"),
    TextField(
        key="key",
        label=text("ContactForm", "Public key of age"),
        help=text(
            "ContactForm",
            "Copy all of it from what they sent. It begins with age1pq1, which is protected against "
            "quantum computers too, or with age1.",
        ),
        required=True,
        lines=6,
        longest=2100,
    ),
)
"""The key of an office without our program."""
ALLOWED: Final = "yes"
CLASSIC_KEYS: Final = small_form(
    "classic_keys",
    text("ClassicKeys", "Classic keys of recipients"),
    ChoiceField(
        key="allowed",
        label=text("ClassicKeys", "May a handover be sealed to a classic key?"),
        help=text(
            "ClassicKeys",
            "Such a key begins with age1, and not with age1pq1. Whoever keeps a copy of the file "
            "may be able to open it when there are large quantum computers.",
        ),
        choices=(
            ("no", text("ClassicKeys", "No, never")),
            (ALLOWED, text("ClassicKeys", "Yes, where a recipient has no other")),
        ),
        required=True,
    ),
    TextField(
        key="reason",
        label=text("ClassicKeys", "Why?"),
        help=text("ClassicKeys", "It stands in the log. Write nothing about a citizen."),
        required=True,
        lines=3,
        longest=500,
    ),
)
"""The office's policy: a decision with its date, its reason and who made it."""

WENT: Final[Choices] = (
    ("works", text("TrialForm", "It arrived and could be read")),
    ("failed", text("TrialForm", "It did not arrive, or could not be read")),
)
TRIAL_OUTCOME: Final = small_form(
    "trial_outcome",
    text("TrialForm", "What came of the trial shipment"),
    ChoiceField(
        key="went", label=text("TrialForm", "How did it go?"), choices=WENT, required=True
    ),
    TextField(
        key="with_whom",
        label=text("TrialForm", "Who said so?"),
        help=text("TrialForm", "Name or function of whoever opened it on their own computer."),
        required=True,
        longest=120,
    ),
    TextField(
        key="words",
        label=text("TrialForm", "Notes"),
        help=text(
            "TrialForm", "For instance the program it was opened with, or what went wrong."
        ),
        lines=3,
        longest=500,
    ),
)
