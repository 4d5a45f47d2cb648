"""The recommendation (anbefaling) of the Infohus; the authorities decide in their own systems."""

from typing import Final

from models.forms.fields import (
    ChoiceField,
    Choices,
    Form,
    ManyField,
    RowsField,
    Section,
    Shape,
    TextField,
    When,
    small_form,
)
from models.kernel.text import text
from models.law.bases import BASES

OUTCOMES: Final[Choices] = (
    ("home_visit", text("Recommendation", "Home visit and near-citizen effort")),
    ("referral", text("Recommendation", "Referral")),
    ("rejection", text("Recommendation", "Rejection")),
    ("police_takeover", text("Recommendation", "The police take over")),
)
"""Source: Københavns Kommune, the step of visitation; a recommendation, never a decision."""

MANDATES: Final[Choices] = (
    ("yes", text("Recommendation", "Can decide for the authority")),
    ("no", text("Recommendation", "Must ask at home")),
)

WHAT: Final = Section(
    "what",
    text("Recommendation", "What we recommend"),
    (
        ChoiceField(
            key="outcome", label=text("Recommendation", "We recommend"), choices=OUTCOMES,
            required=True, missing=text("Recommendation", "Choose what is recommended."),
        ),
        TextField(
            key="referred_to", label=text("Recommendation", "Referred to"), longest=160,
            help=text("Recommendation", "A named body that takes it on, such as the unit and its leader."),
            required=True, when=When("outcome", ("referral",)),
            missing=text("Recommendation", "Name the body that takes it on."),
        ),
        TextField(
            key="proposal", label=text("Recommendation", "In words: who does what"), longest=2000, lines=3,
            required=True, missing=text("Recommendation", "Write who does what."),
        ),
        TextField(
            key="reasons", label=text("Recommendation", "Reasons"), longest=4000, lines=4, required=True,
            missing=text("Recommendation", "Write the reasons, in a few sentences."),
        ),
    ),
)  # fmt: skip

RESTS_ON: Final = Section(
    "rests_on",
    text("Recommendation", "What it rests on"),
    (
        ChoiceField(
            key="basis", label=text("Recommendation", "Legal basis of our work"), style="list",
            choices=tuple((each.code, each.title) for each in BASES), required=True,
            missing=text("Recommendation", "Choose the legal basis."),
        ),
        ChoiceField(
            key="analysis", label=text("Recommendation", "Analysis"), choices=(), style="list",
            leaves=False, print="never",
        ),
        ManyField(
            key="concerns", label=text("Recommendation", "Concerns"), choices=(), leaves=False,
            print="never",
        ),
        ChoiceField(
            key="earlier", label=text("Recommendation", "Earlier concerns"),
            help=text("Recommendation", "Those of the same person, and possibly the same, stand beside."),
            choices=(("seen", text("Recommendation", "Looked through")),), required=True, leaves=False,
            print="never", missing=text("Recommendation", "Look through the earlier concerns first."),
        ),
    ),
)  # fmt: skip

PRESENT: Final = Section(
    "present",
    text("Recommendation", "Who was there"),
    (
        RowsField(
            key="participants",
            label=text("Recommendation", "Participant"),
            add=text("Recommendation", "Add participant"),
            fields=(
                TextField(
                    key="name", label=text("Recommendation", "Name"), longest=120, required=True,
                    missing=text("Recommendation", "Write who it was."),
                ),
                TextField(
                    key="authority", label=text("Recommendation", "Authority"), longest=120, required=True,
                    missing=text("Recommendation", "Write which authority."),
                ),
                ChoiceField(
                    key="mandate", label=text("Recommendation", "Mandate"), choices=MANDATES,
                    required=True, missing=text("Recommendation", "Say whether they could decide."),
                ),
            ),
            leaves=False,
        ),
        TextField(
            key="dissent", label=text("Recommendation", "Who saw it otherwise, and how?"), longest=2000,
            lines=2,
        ),
    ),
)  # fmt: skip

DECIDES: Final = Section(
    "decides",
    text("Recommendation", "Who decides"),
    (
        RowsField(
            key="decisions",
            label=text("Recommendation", "Decision"),
            add=text("Recommendation", "Add who decides"),
            fields=(
                TextField(
                    key="authority", label=text("Recommendation", "Authority that decides"), longest=120,
                    required=True, missing=text("Recommendation", "Write which authority decides."),
                ),
                TextField(
                    key="law", label=text("Recommendation", "Under which law"), longest=160, required=True,
                    missing=text("Recommendation", "Write the law and its section."),
                ),
                TextField(
                    key="number", label=text("Recommendation", "Their case number, when it is known"),
                    longest=60,
                ),
                TextField(
                    key="decided_on", label=text("Recommendation", "Decided on"), shape=Shape.DATE, longest=10
                ),
            ),
        ),
    ),
    guide=text(
        "Recommendation",
        "The Infohus recommends. The decision, and how to complain of it, stand with the authority.",
    ),
)  # fmt: skip

HASTE: Final = Section(
    "haste",
    text("Recommendation", "Approval"),
    (
        ChoiceField(
            key="acute", label=text("Recommendation", "Can it wait until it is approved?"),
            choices=(
                ("no", text("Recommendation", "It can wait")),
                ("yes", text("Recommendation", "It is acute")),
            ),
            help=text("Recommendation", "What is acute is done at once and approved afterwards."),
            leaves=False,
        ),
        TextField(
            key="acute_why", label=text("Recommendation", "Why it is acute"), longest=600, lines=2,
            required=True, when=When("acute", ("yes",)), leaves=False,
            missing=text("Recommendation", "Write why it cannot wait."),
        ),
    ),
)  # fmt: skip

RECOMMENDATION: Final = Form(
    "recommendation",
    1,
    text("Recommendation", "Recommendation"),
    (WHAT, RESTS_ON, PRESENT, DECIDES, HASTE),
)

APPROVAL: Final = small_form(
    "recommendation_approval",
    text("Recommendation", "Approve the recommendation"),
    TextField(
        key="comment",
        label=text("Recommendation", "Comment"),
        longest=2000,
        lines=3,
        leaves=False,
    ),
)

RETURN: Final = small_form(
    "recommendation_return",
    text("Recommendation", "Send the recommendation back"),
    TextField(
        key="reason", label=text("Recommendation", "What has to be mended, and why"), longest=2000,
        lines=3, required=True, leaves=False,
        missing=text("Recommendation", "Write what has to be mended."),
    ),
)  # fmt: skip

REFERENCE: Final = small_form(
    "decision_reference",
    text("Recommendation", "The authority's own decision"),
    TextField(
        key="authority", label=text("Recommendation", "Authority"), longest=120, required=True,
        missing=text("Recommendation", "Write which authority decided."),
    ),
    TextField(
        key="number", label=text("Recommendation", "Number in their system"), longest=60, required=True,
        missing=text("Recommendation", "Write the number in their system."),
    ),
    TextField(
        key="decided_on", label=text("Recommendation", "Decided on"), shape=Shape.DATE, longest=10,
        required=True, missing=text("Recommendation", "Write the day of the decision."),
    ),
)  # fmt: skip
