"""The small forms of a meeting before it begins: when and where, who takes part, in what."""

from typing import Final

from models.forms.fields import (
    ChoiceField,
    Choices,
    ManyField,
    Shape,
    TextField,
    When,
    small_form,
)
from models.kernel.text import text
from models.law.authorities import AUTHORITIES
from models.law.bases import BASES

NO_NAMES: Final = text("Meeting", "No names: the calendar may be seen by others.")
MEETING_KINDS: Final[Choices] = (
    ("coordination", text("MeetingKind", "Coordination meeting")),
    ("panel", text("MeetingKind", "Panel on a case")),
    ("ssp", text("MeetingKind", "SSP meeting")),
    ("network", text("MeetingKind", "Infohus Network")),
    ("steering", text("MeetingKind", "Steering group")),
)
_KIND: Final = ChoiceField(
    key="kind",
    label=text("Meeting", "What kind of meeting?"),
    help=text("Meeting", "At Network and steering meetings no single case is talked about."),
    choices=MEETING_KINDS,
    style="list",
    required=True,
    missing=text("Meeting", "Choose the kind of meeting."),
)
_WHEN: Final = (
    TextField(
        key="date",
        label=text("Meeting", "Date"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Meeting", "Write the date."),
    ),
    TextField(
        key="time",
        label=text("Meeting", "From"),
        shape=Shape.TIME,
        longest=5,
        required=True,
        missing=text("Meeting", "Write when it begins."),
    ),
    TextField(
        key="until",
        label=text("Meeting", "To"),
        shape=Shape.TIME,
        longest=5,
        required=True,
        missing=text("Meeting", "Write when it ends."),
    ),
    TextField(
        key="place",
        label=text("Meeting", "Place"),
        help=NO_NAMES,
        longest=160,
        required=True,
        missing=text("Meeting", "Write where it is."),
    ),
    ChoiceField(
        key="chair",
        label=text("Meeting", "Who leads it?"),
        choices=(),
        style="list",
        required=True,
        missing=text("Meeting", "Choose who leads the meeting."),
    ),
)

REPEAT: Final = ChoiceField(
    key="repeat",
    label=text("Meeting", "Does it come back?"),
    choices=(
        ("no", text("Meeting", "Only this once")),
        ("14", text("Meeting", "Every 14 days")),
    ),
    required=True,
    missing=text("Meeting", "Choose whether it comes back."),
    when=When("kind", ("coordination",)),
)
MEETING: Final = small_form("meeting", text("Meeting", "New meeting"), _KIND, *_WHEN, REPEAT)
MEETING_PANEL: Final = small_form("meeting_panel", text("Meeting", "Call a panel"), *_WHEN)
MEETING_CHANGE: Final = small_form(
    "meeting_change", text("Meeting", "Another time, place or leader"), *_WHEN
)
MEETING_CANCEL: Final = small_form(
    "meeting_cancel",
    text("Meeting", "Cancel the meeting"),
    TextField(
        key="reason",
        label=text("Meeting", "Why?"),
        help=text("Meeting", "Without names and case numbers."),
        longest=300,
        required=True,
        missing=text("Meetings", "Write why the meeting is cancelled."),
    ),
)

_MANDATES: Final[Choices] = (
    ("decides", text("Mandate", "May decide for the authority")),
    ("speaks", text("Mandate", "Speaks for the authority")),
    ("listens", text("Mandate", "Listens")),
)
_FUNCTION: Final = TextField(
    key="function",
    label=text("Meeting", "Function"),
    help=text("Meeting", "For example SSP consultant. Not the name."),
    longest=120,
    required=True,
    missing=text("Meeting", "Write the function."),
)
_MANDATE: Final = ChoiceField(
    key="mandate",
    label=text("Meeting", "What may they do?"),
    choices=_MANDATES,
    style="list",
    required=True,
    missing=text("Meeting", "Choose what they may do."),
)
PARTICIPANT: Final = small_form(
    "meeting_participant",
    text("Meeting", "Who takes part"),
    ChoiceField(
        key="who",
        label=text("Meeting", "From where?"),
        choices=(
            ("authority", text("Meeting", "An authority")),
            ("colleague", text("Meeting", "Our Infohus")),
        ),
        required=True,
        missing=text("Meeting", "Say from where they come."),
    ),
    ChoiceField(
        key="authority",
        label=text("Round", "Authority"),
        choices=tuple((each.code, each.name) for each in AUTHORITIES),
        style="list",
        required=True,
        missing=text("Round", "Choose the authority."),
        when=When("who", ("authority",)),
    ),
    ChoiceField(
        key="colleague",
        label=text("Meeting", "Colleague"),
        choices=(),
        style="list",
        required=True,
        missing=text("Meeting", "Choose the colleague."),
        when=When("who", ("colleague",)),
    ),
    _FUNCTION,
    _MANDATE,
)
REPLY: Final = small_form(
    "meeting_reply",
    text("Meeting", "What did they answer?"),
    ChoiceField(
        key="reply",
        label=text("Meeting", "Answer"),
        choices=(
            ("comes", text("MeetingReply", "Comes")),
            ("cannot", text("MeetingReply", "Cannot come")),
        ),
        required=True,
        missing=text("Meeting", "Choose what they answered."),
    ),
)
POINT_BY_NUMBER: Final = small_form(
    "meeting_point_number",
    text("Meeting", "Put a case on the agenda"),
    TextField(
        key="case",
        label=text("FollowUp", "Case"),
        help=text("FollowUp", "The number; its last digits will do."),
        longest=20,
        example="S-2026-0001",
        required=True,
        missing=text("FollowUp", "Write the number of the case."),
    ),
)
MINUTES: Final[Choices] = (
    ("5", text("Meeting", "5 minutes")),
    ("10", text("Meeting", "10 minutes")),
    ("15", text("Meeting", "15 minutes")),
    ("20", text("Meeting", "20 minutes")),
    ("30", text("Meeting", "30 minutes")),
    ("45", text("Meeting", "45 minutes")),
)
POINT_SEATS: Final = small_form(
    "meeting_point_seats",
    text("Meeting", "This point"),
    ChoiceField(
        key="minutes",
        label=text("Meeting", "Time"),
        choices=MINUTES,
        required=True,
        missing=text("Meeting", "Choose how long it takes."),
    ),
    ManyField(
        key="who",
        label=text("Meeting", "Who takes part in this point?"),
        help=text(
            "Meeting",
            "Only those who need to know of this case. The others leave the room meanwhile.",
        ),
        choices=(),
    ),
    ChoiceField(
        key="basis",
        label=text("Meeting", "Legal basis where it must be clarified"),
        help=text(
            "Meeting", "Only for those whose basis is not plain, such as a private operator."
        ),
        choices=tuple((basis.code, basis.title) for basis in BASES if basis.shares),
        style="list",
    ),
    TextField(
        key="clarified",
        label=text("Meeting", "How was it clarified?"),
        help=text("Meeting", "For example: asked the kommune's lawyer on 12.1."),
        longest=300,
    ),
)

NO_CASE: Final = text(
    "Learning", "No names, no numbers, no single case: words that name one are refused."
)
THEME: Final = small_form(
    "meeting_theme",
    text("Learning", "A subject for the meeting"),
    TextField(
        key="words",
        label=text("Learning", "What is talked about?"),
        help=NO_CASE,
        longest=300,
        required=True,
        missing=text("Learning", "Write what is talked about."),
    ),
)
LEARNING: Final = small_form(
    "learning",
    text("Learning", "What was learnt"),
    TextField(
        key="words",
        label=text("Learning", "What should those who work with cases know?"),
        help=NO_CASE,
        longest=4000,
        lines=8,
        required=True,
        missing=text("Learning", "Write what was learnt."),
    ),
)
