"""The handover: what we ask, what leaves and why. The door out reads these answers."""

from typing import Final

from models.forms.fields import (
    ChoiceField,
    Form,
    ManyField,
    RowsField,
    Section,
    Shape,
    TextField,
    When,
)
from models.kernel.text import text
from models.law.bases import BASES, CATEGORIES, OWN_PATHS, PURPOSES
from models.law.requests import ASKS, CONSENTS, Ask

REQUEST: Final = Section(
    "request",
    text("Handover", "To whom, and what we ask"),
    (
        ChoiceField(
            key="contact",
            label=text("Handover", "To"),
            choices=(),
            style="list",
            required=True,
            missing=text("Handover", "Choose who is to have it."),
        ),
        ChoiceField(
            key="way",
            label=text("Handover", "By which way"),
            choices=(),
            required=True,
            missing=text("Handover", "Choose by which way it goes."),
        ),
        ChoiceField(
            key="ask",
            label=text("Handover", "We ask for"),
            choices=tuple((str(ask), words) for ask, words in ASKS.items()),
            required=True,
            missing=text("Handover", "Choose what you ask for."),
        ),
        TextField(
            key="answer_by",
            label=text("Handover", "Answer by"),
            shape=Shape.DATE,
            longest=10,
            required=True,
            missing=text("Handover", "Write the day by which you need an answer."),
            when=When("ask", tuple(str(ask) for ask in ASKS if ask is not Ask.ORIENTATION)),
        ),
        TextField(
            key="call_back",
            label=text("Handover", "Call-back number"),
            shape=Shape.PHONE,
            longest=20,
            required=True,
            missing=text("Handover", "Write the number that they can call."),
        ),
    ),
)

ITEMS: Final = Section(
    "items",
    text("Handover", "What leaves"),
    (
        RowsField(
            key="items",
            label=text("Handover", "What leaves"),
            add=text("Handover", "Add an item"),
            required=True,
            missing=text("Handover", "Choose at least one thing that is to leave."),
            fields=(
                TextField(key="item", label=text("Handover", "Item"), longest=40, required=True),
                TextField(key="record", label=text("Handover", "Record"), longest=120),
                TextField(
                    key="necessity",
                    label=text("Handover", "Why is this necessary?"),
                    help=text("Handover", "Why this item, this recipient, now?"),
                    longest=1000,
                    lines=2,
                    required=True,
                    missing=text("Handover", "Write why this item is necessary."),
                ),
                ChoiceField(
                    key="basis",
                    label=text("Handover", "Legal basis of this item"),
                    help=text("Handover", "Only where it is another than for the whole."),
                    choices=tuple(
                        (basis.code, basis.title) for basis in BASES if basis.shares
                    ),
                    style="list",
                ),
                TextField(
                    key="named",
                    label=text("Handover", "Whose given name stands here?"),
                    help=text(
                        "Handover",
                        "Whoever reported has the same one. Write who it is, without the name, "
                        "as: his uncle. Your words stay here.",
                    ),
                    longest=200,
                ),
                TextField(
                    key="kinds", label=text("Handover", "Kinds of data in this file"), longest=80
                ),
            ),
        ),
    ),
    guide=text("Handover", "Each item needs its own reason. What is not necessary stays here."),
)  # fmt: skip

KINDS: Final = ManyField(
    key="kinds",
    label=text("Handover", "What kind of data is in this file?"),
    help=text("Handover", "Nobody has read the file for you. Choose all that is in it."),
    choices=tuple((str(category), words) for category, words in CATEGORIES.items()),
    required=True,
)
"""Asked of each file that goes along; kept in its row as codes with a space between."""

WHY: Final = Section(
    "why",
    text("Handover", "Purpose and legal basis"),
    (
        ChoiceField(
            key="purpose",
            label=text("Handover", "Purpose"),
            choices=tuple(
                (str(key), words) for key, words in PURPOSES.items() if key not in OWN_PATHS
            ),
            style="list",
            required=True,
            missing=text("Handover", "Choose the purpose."),
        ),
        TextField(
            key="purpose_words",
            label=text("Handover", "The purpose in one sentence"),
            longest=600,
            lines=2,
            required=True,
            missing=text("Handover", "Write the purpose in one sentence."),
        ),
        ChoiceField(
            key="basis",
            label=text("Handover", "Legal basis"),
            choices=tuple((basis.code, basis.title) for basis in BASES),
            style="list",
            required=True,
            missing=text("Handover", "Choose the legal basis."),
        ),
        TextField(
            key="less",
            label=text("Handover", "Why would less not do?"),
            longest=600,
            lines=2,
            required=True,
            missing=text("Handover", "Write why less would not do."),
        ),
    ),
)

CONSENT: Final = Section(
    "consent",
    text("Handover", "Consent, and what stays here"),
    (
        ChoiceField(
            key="consent",
            label=text("Handover", "Consent"),
            help=text(
                "Handover", "Section 115 does not need consent. Asking is often still right."
            ),
            choices=tuple((str(key), words) for key, words in CONSENTS.items()),
            required=True,
            missing=text("Handover", "Say what was done about consent."),
        ),
        TextField(
            key="consent_reason",
            label=text("Handover", "When and how, or why not"),
            longest=600,
            lines=2,
            required=True,
            missing=text("Handover", "Write when and how, or why not."),
        ),
        TextField(
            key="withheld",
            label=text("Handover", "What was held back, and why?"),
            help=text("Handover", "For example a diagnosis that they do not need."),
            longest=600,
            lines=2,
        ),
    ),
)

_AGREED: Final = When("afterwards", ("delete", "return"))
TERMS: Final = Section(
    "terms",
    text("Handover", "Afterwards"),
    (
        ChoiceField(
            key="afterwards",
            label=text("Handover", "What becomes of it at the receiver?"),
            help=text(
                "Handover",
                "Only where both of you have agreed. Their own rules hold otherwise.",
            ),
            choices=(
                ("no", text("Handover", "Nothing is agreed")),
                ("delete", text("Handover", "It is deleted")),
                ("return", text("Handover", "It is returned")),
            ),
            style="list",
        ),
        TextField(
            key="terms_with",
            label=text("Handover", "Agreed with"),
            help=text("Handover", "The function there, as: head of section."),
            longest=120,
            required=True,
            missing=text("Handover", "Write with whom it is agreed."),
            when=_AGREED,
        ),
        TextField(
            key="terms_by",
            label=text("Handover", "By"),
            shape=Shape.DATE,
            longest=10,
            required=True,
            missing=text("Handover", "Write the day by which it is done."),
            when=_AGREED,
        ),
        TextField(
            key="terms_words",
            label=text("Handover", "What else is agreed?"),
            longest=400,
            lines=2,
            when=_AGREED,
        ),
    ),
)
"""Source: the project's decisions on practice, 14: terms only where both agreed."""

HANDOVER: Final = Form(
    "handover", 1, text("Handover", "Hand over"), (REQUEST, ITEMS, WHY, CONSENT, TERMS)
)
