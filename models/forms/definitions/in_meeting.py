"""What is written while a meeting is held: who came, and point by point what was said.

The people at the table are known only when a meeting is held: ``models.meetings.point`` puts
them into the choices that are left empty here.
"""

from typing import Final

from models.forms.definitions.after_call import MARKS
from models.forms.definitions.qualification import CARE
from models.forms.definitions.recommendation import OUTCOMES as RECOMMENDED
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

CAME: Final[Choices] = (
    ("came", text("Room", "Came")),
    ("excused", text("Room", "Excused")),
    ("absent", text("Room", "Did not come")),
)
MANDATE: Final[Choices] = (
    ("yes", text("Minutes", "Can decide")),
    ("no", text("Minutes", "Must ask at home")),
)

ATTENDANCE: Final = small_form(
    "meeting_held",
    text("Room", "Who is here"),
    RowsField(
        key="attendance",
        label=text("Room", "At the table"),
        add=text("Room", "Add somebody at the table"),
        required=True,
        missing=text("Room", "Say who came."),
        fields=(
            ChoiceField(key="who", label=text("Room", "Who"), choices=(), style="list", required=True),
            ChoiceField(
                key="came", label=text("Room", "Here?"), choices=CAME, required=True,
                missing=text("Room", "Say whether they came."),
            ),
            ChoiceField(key="mandate", label=text("Minutes", "Mandate"), choices=MANDATE),
            TextField(key="until", label=text("Room", "Left at"), shape=Shape.TIME, longest=5),
        ),
    ),
    ChoiceField(
        key="next", label=text("Room", "Next meeting"), choices=(), style="list",
        help=text("Room", "Points that are put off go on its agenda."),
    ),
)  # fmt: skip

POSTPONED: Final = "postponed"
RECOMMENDING: Final = tuple(key for key, _ in RECOMMENDED)
"""Outcomes that are a recommendation: only who has a mandate stands behind one."""
OUTCOMES: Final[Choices] = (
    *RECOMMENDED,
    ("go_on", text("Room", "Goes on as it does")),
    ("more", text("Room", "We must know more first")),
    ("close", text("Room", "Can be closed")),
    (POSTPONED, text("Room", "Put off to the next meeting")),
)
"""Source: the closed list of recommendations, and what else a coordination meeting ends with."""
HELD: Final = tuple(key for key, _ in OUTCOMES if key != POSTPONED)
_HELD: Final = When("outcome", HELD)

CONFLICT: Final = Section(
    "conflict",
    text("Room", "Before the point"),
    (
        ChoiceField(
            key="conflicts",
            label=text("Room", "Has anybody here a conflict of interest in this case?"),
            choices=(
                ("none", text("Room", "Nobody")),
                ("some", text("Room", "Yes: they leave the room")),
            ),
            required=True,
            missing=text("Room", "Ask first, and write the answer."),
            leaves=False,
        ),
        ManyField(
            key="away", label=text("Room", "Who leaves the room?"), choices=(), required=True,
            when=When("conflicts", ("some",)), leaves=False,
            missing=text("Room", "Tick who leaves the room."),
            help=text("Room", "Nothing of this point stands in their copy of the minutes."),
        ),
    ),
)  # fmt: skip

SHARED: Final = Section(
    "shared",
    text("Room", "Who shared what"),
    (
        RowsField(
            key="shared",
            label=text("Room", "Shared"),
            add=text("Room", "Add"),
            help=text("Room", "Each is a spoken disclosure in the register when the meeting is closed."),
            fields=(
                ChoiceField(
                    key="way", label=text("Room", "Who told whom?"),
                    choices=(
                        ("in", text("Room", "They told us")),
                        ("out", text("Room", "We told them")),
                    ),
                    required=True, missing=text("Room", "Say who told whom."),
                ),
                ChoiceField(
                    key="who", label=text("Room", "Who"), choices=(), style="list", required=True,
                    missing=text("Room", "Choose who it was."),
                ),
                TextField(
                    key="what", label=text("Room", "What, in words"), longest=1000, lines=2,
                    required=True, missing=text("Room", "Write what was told."),
                ),
                TextField(
                    key="necessity", label=text("Room", "Why was it needed?"), longest=600,
                    required=True, missing=text("Room", "Write why it was needed."),
                ),
                ChoiceField(
                    key="basis", label=text("Room", "Legal basis"), style="list", required=True,
                    choices=tuple((each.code, each.title) for each in BASES if each.shares),
                    missing=text("Handover", "Choose the legal basis."),
                ),
                ChoiceField(
                    key="care", label=text("Round", "What kind of information is it?"), choices=CARE,
                    required=True, missing=text("Round", "Say what kind of information it is."),
                ),
            ),
        ),
    ),
)  # fmt: skip

SAID: Final = Section(
    "said",
    text("Room", "Observations"),
    (
        RowsField(
            key="statements",
            label=text("Note", "Statement"),
            add=text("Note", "Add a statement"),
            help=text("Room", "What was seen or told stands apart from what somebody makes of it."),
            fields=(
                ChoiceField(
                    key="mark", label=text("Note", "This is"), choices=MARKS, required=True,
                    missing=text("Note", "Say whether it was observed, reported or is an assessment."),
                ),
                TextField(
                    key="said", label=text("Note", "What"), longest=2000, lines=2, required=True,
                    missing=text("Note", "Write the statement."),
                ),
                TextField(
                    key="source", label=text("Note", "Who observed, told or assessed it?"),
                    longest=160, required=True, missing=text("Note", "Write who it comes from."),
                ),
                TextField(
                    key="when", label=text("Note", "When"), shape=Shape.PARTIAL_DATE, longest=10,
                    required=True,
                    missing=text("Note", "Write when it was; the year alone will do."),
                ),
            ),
        ),
    ),
)  # fmt: skip

RECOMMENDS: Final = Section(
    "recommends",
    text("Room", "What came of it"),
    (
        ChoiceField(
            key="outcome", label=text("Room", "Outcome"), choices=OUTCOMES, style="list",
            required=True, missing=text("Room", "Choose what came of the point."),
        ),
        TextField(
            key="words", label=text("Room", "In words: what, and why"), longest=2000, lines=3,
            required=True, when=_HELD, missing=text("Room", "Write it in a few words."),
        ),
        ManyField(
            key="behind", label=text("Room", "Who recommends it?"), choices=(), required=True,
            when=When("outcome", RECOMMENDING),
            help=text("Room", "Only who can decide for their authority stands here."),
            missing=text("Room", "Tick who recommends it. Nobody can? Put the point off, or choose that you must know more."),
        ),
        RowsField(
            key="dissent",
            label=text("Room", "Dissent"),
            add=text("Room", "Somebody saw it otherwise"),
            when=_HELD,
            fields=(
                ChoiceField(
                    key="who", label=text("Room", "Who"), choices=(), style="list", required=True,
                    missing=text("Room", "Choose who it was."),
                ),
                TextField(
                    key="why", label=text("Room", "How, and why?"), longest=1000, lines=2,
                    required=True, missing=text("Room", "Write how and why."),
                ),
            ),
        ),
    ),
)  # fmt: skip

AGREED: Final = Section(
    "agreed",
    text("Room", "Actions"),
    (
        RowsField(
            key="actions",
            label=text("Room", "Action"),
            add=text("Room", "Add an action"),
            help=text("Room", "Each becomes an entry in the calendar of the case."),
            fields=(
                TextField(
                    key="what", label=text("Room", "What is to be done?"), longest=300, required=True,
                    missing=text("Room", "Write what is to be done."),
                ),
                ChoiceField(
                    key="who", label=text("Room", "Who does it?"), choices=(), style="list",
                    required=True, missing=text("Room", "Choose who does it."),
                ),
                TextField(
                    key="due", label=text("Room", "By"), shape=Shape.DATE, longest=10, required=True,
                    missing=text("Room", "Write the day."),
                ),
            ),
        ),
    ),
)  # fmt: skip

POINT: Final = Form(
    "meeting_point",
    1,
    text("Room", "A point of the meeting"),
    (CONFLICT, SHARED, SAID, RECOMMENDS, AGREED),
)

ADDITION: Final = small_form(
    "meeting_addition",
    text("Room", "Correct the minutes"),
    ChoiceField(
        key="point", label=text("Room", "Which point?"), choices=(), style="list", required=True,
        missing=text("Room", "Choose which point it is about."),
    ),
    TextField(
        key="words", label=text("Room", "As it should be"), longest=2000, lines=4, required=True,
        missing=text("Room", "Write it as it should be."),
    ),
    TextField(
        key="reason", label=text("Room", "What was wrong?"), longest=300, lines=2, required=True,
        help=text("Room", "What stood before stays readable."),
        missing=text("Room", "Write what was wrong."),
    ),
)  # fmt: skip
