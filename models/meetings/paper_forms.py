"""What is asked before a participant gets a paper for a meeting."""

from typing import Final

from models.cases.meeting import FIELDS, Shown
from models.forms.fields import ChoiceField, ManyField, TextField, small_form
from models.kernel.text import text
from models.law.requests import CONSENTS

ON_PAPER: Final = (
    Shown.AGE,
    Shown.STAGE,
    Shown.OPENED,
    Shown.ANALYSIS,
    Shown.NAME,
)
"""What of a case may stand on the paper of a participant; never what the police answered,
nor the next steps, which tell what they are asked."""
MEETING_PAPER: Final = small_form(
    "meeting_paper",
    text("MeetingPaper", "Paper for the meeting"),
    ManyField(
        key="fields",
        label=text("MeetingPaper", "What may stand on it, beside the number?"),
        choices=tuple((str(each), FIELDS[each]) for each in ON_PAPER),
        required=True,
        missing=text("MeetingPaper", "Choose at least one thing."),
    ),
    TextField(
        key="named",
        label=text("MeetingPaper", "Why must the name stand on it?"),
        help=text("MeetingPaper", "Only where the name is chosen."),
        longest=300,
    ),
    TextField(
        key="purpose_words",
        label=text("Inform", "The purpose in one sentence"),
        longest=600,
        required=True,
        missing=text("Inform", "Write the purpose in one sentence."),
    ),
    TextField(
        key="necessity",
        label=text("MeetingPaper", "Why must they read it before the meeting?"),
        longest=600,
        required=True,
        missing=text("MeetingPaper", "Write why they must read it before the meeting."),
    ),
    TextField(
        key="less",
        label=text("Inform", "Why would less not do?"),
        longest=600,
        required=True,
        missing=text("Inform", "Write why less would not do."),
    ),
    ChoiceField(
        key="consent",
        label=text("Inform", "Consent"),
        choices=tuple((str(key), words) for key, words in CONSENTS.items()),
        required=True,
        missing=text("Inform", "Say what was done about consent."),
    ),
    TextField(
        key="consent_reason",
        label=text("Inform", "When and how, or why not"),
        longest=600,
        required=True,
        missing=text("Inform", "Write when and how, or why not."),
    ),
)
