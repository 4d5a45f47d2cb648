"""The call: seven questions, in the order in which they are asked on the phone."""

from typing import Final

from models.forms.definitions.concern_kind import OTHER_KINDS
from models.forms.fields import ChoiceField, Form, Section, Shape, TextField, When
from models.kernel.text import text
from models.law.reporters import ON_NAMES, REPORTERS, ReporterType
from models.law.severity import PERIODS

YES_NO: Final = (("yes", text("Answer", "Yes")), ("no", text("Answer", "No")))
YES_NO_UNKNOWN: Final = (*YES_NO, ("unknown", text("Answer", "Unknown")))

CHANNELS: Final = (
    ("phone", text("Channel", "Phone")),
    ("mail", text("Channel", "Mail")),
    ("in_person", text("Channel", "In person")),
    ("voicemail", text("Channel", "Voicemail")),
    ("police_report", text("Channel", "Police daily report")),
    ("letter", text("Channel", "Letter or digital post")),
)

SOURCE_NAMED: Final = (
    ("named", text("Reporter", "Gives name")),
    ("anonymous", text("Reporter", "Wishes to be anonymous")),
)

DANGER: Final = Section(
    "danger",
    text("Call", "Is anyone in danger now?"),
    (
        ChoiceField(
            key="danger_now",
            label=text("Call", "Is anyone in danger now?"),
            choices=YES_NO,
            required=True,
            missing=text("Call", "Say whether anyone is in danger now."),
        ),
        TextField(
            key="danger_called_at",
            label=text("Call", "112 or 114 called at"),
            help=text("Call", "Call first, write afterwards. The form keeps what you have."),
            shape=Shape.TIME,
            longest=5,
            when=When("danger_now", ("yes",)),
        ),
    ),
)

WORDS: Final = Section(
    "words",
    text("Call", "What have you seen or heard?"),
    (
        TextField(
            key="words",
            label=text("Call", "What have you seen or heard?"),
            help=text("Call", "The caller's own words. What happened, when, who saw it?"),
            longest=8000,
            lines=6,
            required=True,
            missing=text("Call", "Write what the caller has seen or heard."),
        ),
    ),
)

ABOUT: Final = Section(
    "about",
    text("Call", "Who is it about?"),
    (
        TextField(
            key="about_name",
            label=text("Call", "Name or description"),
            longest=160,
            protected=True,
        ),
        TextField(key="about_cpr", label=text("Call", "CPR, if said"), shape=Shape.CPR, longest=11,
                  protected=True, leaves=False, print="never"),
        TextField(key="about_age", label=text("Call", "Age"), shape=Shape.NUMBER, longest=3),
        ChoiceField(
            key="about_minor",
            label=text("Call", "Under 18?"),
            choices=YES_NO_UNKNOWN,
        ),
        ChoiceField(
            key="about_kommune", label=text("Call", "Lives in"), choices=(), style="list"
        ),
    ),
)  # fmt: skip

KIND: Final = Section(
    "kind",
    text("Call", "Other than extremism?"),
    (
        ChoiceField(
            key="kind",
            label=text("Call", "Other than extremism?"),
            choices=OTHER_KINDS,
            style="list",
        ),
    ),
)

CHILDREN: Final = Section(
    "children",
    text("Call", "Are there children in the home?"),
    (
        ChoiceField(
            key="children_home",
            label=text("Call", "Are there children in the home?"),
            choices=YES_NO_UNKNOWN,
        ),
    ),
)

CALLER: Final = Section(
    "caller",
    text("Call", "Who is calling?"),
    (
        ChoiceField(
            key="reporter_type",
            label=text("Call", "Who is calling?"),
            choices=tuple((str(kind), rule.label) for kind, rule in REPORTERS.items()),
            required=True,
            missing=text("Call", "Choose who is calling; it decides what we may promise."),
            style="list",
        ),
        ChoiceField(
            key="reporter_named",
            label=text("Call", "Name"),
            help=ON_NAMES,
            choices=SOURCE_NAMED,
            when=When(
                "reporter_type",
                tuple(str(kind) for kind, rule in REPORTERS.items() if rule.may_be_anonymous),
            ),
            leaves=False,
            print="never",
        ),
        TextField(
            key="reporter_name",
            label=text("Call", "Name and function"),
            longest=160,
            protected=True,
            leaves=False,
            print="never",
        ),
        TextField(
            key="reporter_phone",
            label=text("Call", "Call-back number"),
            shape=Shape.PHONE,
            longest=20,
            protected=True,
            leaves=False,
            print="never",
        ),
    ),
    guide=ON_NAMES,
)

HOW_SOON: Final = Section(
    "how_soon",
    text("Call", "How soon must we act?"),
    (
        ChoiceField(
            key="severity",
            label=text("Call", "How soon must we act?"),
            choices=tuple((str(key), period.label) for key, period in PERIODS.items()),
            required=True,
            missing=text("Call", "Choose how soon we must act."),
        ),
        TextField(
            key="severity_reason",
            label=text("Call", "Because"),
            longest=300,
            example="",
        ),
    ),
)

AGREED: Final = Section(
    "agreed",
    text("Call", "What did you agree with the caller?"),
    (
        TextField(
            key="agreed",
            label=text("Call", "What did you agree with the caller?"),
            longest=2000,
            lines=2,
        ),
    ),
)

RECEIVED: Final = Section(
    "received",
    text("Call", "Received"),
    (
        ChoiceField(key="channel", label=text("Call", "Came by"), choices=CHANNELS, style="list"),
        TextField(key="received_date", label=text("Call", "Received on"), shape=Shape.DATE, longest=10),
        TextField(key="received_time", label=text("Call", "Received at"), shape=Shape.TIME, longest=5),
        TextField(
            key="received_reason",
            label=text("Call", "Why earlier than now?"),
            help=text("Call", "For example: the mail came on Saturday."),
            longest=200,
        ),
    ),
)  # fmt: skip

CALL: Final = Form(
    "call",
    2,
    text("Call", "New concern"),
    (DANGER, WORDS, ABOUT, KIND, CHILDREN, CALLER, HOW_SOON, AGREED, RECEIVED),
)

PUBLIC_EMPLOYEE: Final = str(ReporterType.PUBLIC_EMPLOYEE)
