"""Small forms on the kind of a concern, and on whether the family may be contacted."""

from typing import Final

from models.forms.fields import ChoiceField, Choices, TextField, small_form
from models.kernel.text import text
from models.law.kinds import ROUTES

KIND_CHOICES: Final[Choices] = tuple((str(kind), route.label) for kind, route in ROUTES.items())

OTHER_KINDS: Final[Choices] = KIND_CHOICES[1:]
"""What is asked on the phone; no answer means extremism."""

SAFE_WITH: Final[Choices] = (
    ("citizen", text("Contact", "Yes, with the citizen alone, without the family knowing")),
    ("family", text("Contact", "Yes, with the citizen and the family")),
    ("no", text("Contact", "No, not now")),
)
SAFE_WITH_FAMILY: Final = "family"
SAFE: Final = frozenset({"citizen", SAFE_WITH_FAMILY})
"""Answers after which a talk or visit may be planned."""

KIND: Final = small_form(
    "concern_kind",
    text("ConcernKind", "Kind of concern"),
    ChoiceField(
        key="kind",
        label=text("ConcernKind", "What kind of concern is it?"),
        choices=KIND_CHOICES,
        required=True,
        style="list",
    ),
    TextField(
        key="why",
        label=text("ConcernKind", "Why is it changed?"),
        longest=600,
        lines=2,
        required=True,
        missing=text("ConcernKind", "Write why the kind is changed."),
    ),
)

CONTACT: Final = small_form(
    "safe_contact",
    text("Contact", "Is contact safe?"),
    ChoiceField(
        key="contact",
        label=text("Contact", "May somebody be contacted now?"),
        choices=SAFE_WITH,
        required=True,
        missing=text("Contact", "Choose whether contact is safe."),
        style="list",
        print="never",
        leaves=False,
    ),
    TextField(
        key="why",
        label=text("Contact", "Why, and how is it done?"),
        help=text(
            "Contact",
            "For example: which number and time are safe, who calls, who must not know.",
        ),
        longest=1000,
        lines=3,
        required=True,
        missing=text("Contact", "Write the reasons for the decision."),
        print="never",
        leaves=False,
    ),
    TextField(
        key="asked",
        label=text("Contact", "Who was asked?"),
        help=text("Contact", "For example the police or the child authority."),
        longest=200,
        print="never",
        leaves=False,
    ),
)
