"""The small forms of an inbox: what a police vault writes about a bundle it has received."""

from typing import Final

from models.exchange.leaving import AFTER_JOURNAL, NEVER_JOURNALISED, Answered
from models.forms.fields import ChoiceField, Form, Shape, TextField, small_form
from models.kernel.text import Text, text

HOWS: Final[dict[Answered, Text]] = {
    Answered.PHONE: text("InboxForm", "By phone"),
    Answered.WRITTEN: text("InboxForm", "In writing"),
    Answered.MEETING: text("InboxForm", "At a meeting"),
    Answered.NONE: text("InboxForm", "No answer will be given"),
}


def _day(label: Text, missing: Text) -> TextField:
    return TextField(
        key="day", label=label, shape=Shape.DATE, longest=10, required=True, missing=missing
    )


JOURNALISE: Final[Form] = small_form(
    "bundle_journalised",
    text("InboxForm", "Journalised by the police"),
    TextField(
        key="number",
        label=text("InboxForm", "The police's own journal number"),
        help=text("InboxForm", "It goes to the kommune with the receipt."),
        longest=80,
        required=True,
        missing=text("InboxForm", "Write the number in the police's own system."),
    ),
    _day(
        text("InboxForm", "Journalised on"),
        text("InboxForm", "Write the day on which it was journalised."),
    ),
)
ANSWERED: Final[Form] = small_form(
    "bundle_answered",
    text("InboxForm", "Answered"),
    ChoiceField(
        key="how",
        label=text("InboxForm", "How did the kommune get its answer?"),
        help=text("InboxForm", "What was said stands in the police's own system, not here."),
        choices=tuple((str(how), words) for how, words in HOWS.items()),
        required=True,
        missing=text("InboxForm", "Choose how it was answered."),
    ),
    _day(
        text("InboxForm", "Answered on"),
        text("InboxForm", "Write the day on which it was answered."),
    ),
)
KEEP: Final[Form] = small_form(
    "bundle_kept",
    text("InboxForm", "Keep the bundle longer"),
    TextField(
        key="until",
        label=text("InboxForm", "Keep it until"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("InboxForm", "Write the day until which it is kept."),
    ),
    TextField(
        key="reason",
        label=text("InboxForm", "Why must it stay here?"),
        help=text("InboxForm", "The police's own system is where a case is kept."),
        longest=500,
        lines=2,
        required=True,
        missing=text("InboxForm", "Write the reason in a sentence."),
    ),
)
PERIODS: Final[Form] = small_form(
    "sender_periods",
    text("InboxForm", "How long bundles from this kommune stay"),
    TextField(
        key="journalised",
        label=text("InboxForm", "Days after it was journalised"),
        help=text("InboxForm", "Usually {days}.").filled(days=AFTER_JOURNAL.days),
        longest=3,
        required=True,
        missing=text("InboxForm", "Write a number of days."),
    ),
    TextField(
        key="never",
        label=text("InboxForm", "Days after it was opened, if it was never journalised"),
        help=text("InboxForm", "Usually {days}.").filled(days=NEVER_JOURNALISED.days),
        longest=3,
        required=True,
        missing=text("InboxForm", "Write a number of days."),
    ),
)
DONE: Final[Form] = small_form(
    "bundle_done",
    text("InboxForm", "Done as agreed"),
    _day(
        text("InboxForm", "Done on"), text("InboxForm", "Write the day on which it was done.")
    ),
)
COPY: Final[Form] = small_form(
    "bundle_copy",
    text("InboxForm", "Print the case"),
    TextField(
        key="holder",
        label=text("InboxForm", "Who holds the copy?"),
        longest=120,
        required=True,
        missing=text("InboxForm", "Write who holds the copy."),
    ),
)
