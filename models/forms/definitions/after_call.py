"""After the call: the rest of what is known, in sections, due the same working day."""

from typing import Final

from models.forms.definitions.call import YES_NO, YES_NO_UNKNOWN
from models.forms.fields import (
    ChoiceField,
    Form,
    ManyField,
    Ready,
    RowsField,
    Section,
    Shape,
    TextField,
    When,
)
from models.kernel.text import text
from models.law.bases import BASES, OUR_PURPOSES, PURPOSES

MARKS: Final = (
    ("observed", text("Mark", "Observed")),
    ("reported", text("Mark", "Reported by")),
    ("assessed", text("Mark", "Assessed")),
)

RELATIONS: Final = (
    ("mother", text("Relation", "Mother")),
    ("father", text("Relation", "Father")),
    ("guardian", text("Relation", "Other custody holder")),
    ("sibling", text("Relation", "Sibling")),
    ("child", text("Relation", "Child")),
    ("partner", text("Relation", "Partner")),
    ("other_relative", text("Relation", "Other relative")),
    ("professional", text("Relation", "Professional")),
    ("network", text("Relation", "Friend or network")),
)

SIGNS: Final = (
    ("violence", text("Sign", "Readiness for violence")),
    ("travel", text("Sign", "Interest in travelling to a conflict")),
    ("content", text("Sign", "Seeks or spreads content that legitimises violence")),
    ("threats", text("Sign", "Threats or social pressure")),
    ("fixation", text("Sign", "Fixation on a cause or a person")),
    ("contempt", text("Sign", "Contempt for the views of others")),
)
"""Observations, not a checklist and never a score. Source: ekstremisme.kk.dk."""

_PARENT: Final = text("AfterCall", "Parent of the person the concern is about")
AROUND: Final = (
    Ready(text("Relation", "Mother"), (("relation", "mother"), ("reason", _PARENT))),
    Ready(text("Relation", "Father"), (("relation", "father"), ("reason", _PARENT))),
    Ready(
        text("Relation", "Sibling"),
        (
            ("relation", "sibling"),
            ("reason", text("AfterCall", "Sibling: conditions are looked at before a visit")),
        ),
    ),
    Ready(
        text("Relation", "Third party"),
        (("reason", text("AfterCall", "Third party: named in what is reported")),),
    ),
)
"""Whom most concerns have around them. A third party is somebody of whom no relation is known."""

IDENTITY: Final = Section(
    "identity",
    text("AfterCall", "Who"),
    (
        TextField(key="name", label=text("AfterCall", "Name"), longest=160, protected=True),
        RowsField(
            key="spellings",
            label=text("AfterCall", "Other spellings and names"),
            add=text("AfterCall", "Add spelling"),
            fields=(
                TextField(key="spelling", label=text("AfterCall", "Spelling"), longest=160),
                TextField(key="seen_in", label=text("AfterCall", "Where seen"), longest=120),
            ),
            protected=True,
        ),
        TextField(
            key="cpr",
            label=text("AfterCall", "CPR number"),
            help=text("AfterCall", "A replacement number has the day of birth raised by 60."),
            shape=Shape.CPR,
            longest=11,
            protected=True,
            print="never",
        ),
        TextField(
            key="born",
            label=text("AfterCall", "Date of birth"),
            help=text("AfterCall", "The year alone will do when that is all we know."),
            shape=Shape.PARTIAL_DATE,
            longest=10,
        ),
        ChoiceField(
            key="born_kind",
            label=text("AfterCall", "The date is"),
            choices=(
                ("exact", text("AfterCall", "Certain")),
                ("stated", text("AfterCall", "Stated")),
                ("approximate", text("AfterCall", "Approximate")),
            ),
        ),
    ),
    guide=text("AfterCall", "Only what is needed to know who we talk about."),
)

ADDRESS: Final = Section(
    "address",
    text("AfterCall", "Address"),
    (
        TextField(key="street", label=text("AfterCall", "Street and number"), longest=160, protected=True),
        TextField(key="postcode", label=text("AfterCall", "Postcode"), shape=Shape.NUMBER, longest=4),
        TextField(key="city", label=text("AfterCall", "Town"), longest=80),
        ChoiceField(
            key="address_protected",
            label=text("AfterCall", "Name and address protection?"),
            help=text("AfterCall", "A protected address never stands on paper. It is told by word of mouth."),
            choices=YES_NO_UNKNOWN,
        ),
        TextField(
            key="protection_until",
            label=text("AfterCall", "Protection ends"),
            help=text("AfterCall", "Normally one year after it was given (CPR Act § 28)."),
            shape=Shape.DATE,
            longest=10,
            when=When("address_protected", ("yes",)),
        ),
    ),
)  # fmt: skip

FAMILY: Final = Section(
    "family",
    text("AfterCall", "Family and custody"),
    (
        RowsField(
            key="relatives",
            label=text("AfterCall", "Relatives and others around the person"),
            add=text("AfterCall", "Add a person"),
            ready=AROUND,
            fields=(
                TextField(key="name", label=text("AfterCall", "Name"), longest=160, required=True,
                          missing=text("AfterCall", "Write a name or a role.")),
                ChoiceField(key="relation", label=text("AfterCall", "Relation"), choices=RELATIONS,
                            style="list"),
                ChoiceField(key="custody", label=text("AfterCall", "Custody"), choices=YES_NO),
                TextField(key="contact", label=text("AfterCall", "Phone"), shape=Shape.PHONE, longest=20),
                TextField(key="reason", label=text("AfterCall", "Why recorded"), longest=200,
                          required=True,
                          missing=text("AfterCall", "Write why this person must be recorded.")),
            ),
            protected=True,
            leaves=False,
        ),
        ChoiceField(
            key="shared_custody",
            label=text("AfterCall", "Is custody shared?"),
            choices=YES_NO_UNKNOWN,
        ),
    ),
    guide=text("AfterCall", "A person around the citizen is not a case. Write only who is needed."),
)  # fmt: skip

STATEMENTS: Final = Section(
    "statements",
    text("AfterCall", "What we know"),
    (
        RowsField(
            key="statements",
            label=text("AfterCall", "Statements"),
            add=text("AfterCall", "Add a statement"),
            fields=(
                ChoiceField(key="mark", label=text("AfterCall", "This is"), choices=MARKS, required=True,
                            missing=text("AfterCall", "Say whether it was observed, reported or assessed.")),
                TextField(key="said", label=text("AfterCall", "Statement"), longest=2000, lines=3,
                          required=True, missing=text("AfterCall", "Write the statement.")),
                TextField(key="source", label=text("AfterCall", "Source"), longest=160),
                TextField(key="when", label=text("AfterCall", "Date"), shape=Shape.PARTIAL_DATE, longest=10),
            ),
        ),
        ManyField(key="signs", label=text("AfterCall", "Signs, if any"), choices=SIGNS,
                  help=text("AfterCall", "Not a checklist. Mark only what somebody has seen or heard.")),
    ),
    guide=text("AfterCall", "Behaviour, not belief. Lawful conduct is not a sign."),
)  # fmt: skip

PROTECTS: Final = Section(
    "protects",
    text("AfterCall", "What protects"),
    (
        TextField(
            key="protects",
            label=text("AfterCall", "What helps and holds this person?"),
            help=text("AfterCall", "Family, friends, school, work, interests, wishes."),
            longest=2000,
            lines=4,
        ),
    ),
)

LEGAL: Final = Section(
    "legal",
    text("AfterCall", "Purpose and legal basis"),
    (
        ChoiceField(
            key="purpose",
            label=text("AfterCall", "Purpose"),
            choices=tuple((str(key), PURPOSES[key]) for key in OUR_PURPOSES),
            style="list",
        ),
        ChoiceField(
            key="basis",
            label=text("AfterCall", "Legal basis"),
            choices=tuple((basis.code, basis.title) for basis in BASES),
            style="list",
        ),
        ChoiceField(
            key="in_scope",
            label=text("AfterCall", "Is it a matter for the Infohus?"),
            help=text(
                "AfterCall",
                "Risk of committing crimes with an extremist motive over time. "
                "Signs of extremism alone are not enough.",
            ),
            choices=(
                ("yes", text("Answer", "Yes")),
                ("no", text("Answer", "No")),
                ("unclear", text("Answer", "Not clear yet")),
            ),
        ),
        TextField(key="scope_reason", label=text("AfterCall", "Because"), longest=600, lines=2),
    ),
)

AFTER_CALL: Final = Form(
    "after_call",
    1,
    text("AfterCall", "After the call"),
    (IDENTITY, ADDRESS, FAMILY, STATEMENTS, PROTECTS, LEGAL),
)
