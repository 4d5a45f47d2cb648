"""How something repeats, as it is chosen: the rhythm, its end, and days that are none or closed."""

from typing import Final

from models.forms.fields import ChoiceField, Form, Shape, TextField, When, small_form
from models.kernel.text import text

ONCE: Final = "no"
WEEKS: Final = "weeks"
MONTHS: Final = "months"
WEEKDAY: Final = "weekday"
OWN_STEP: Final = (WEEKS, MONTHS)
BY_DATE: Final = ("month", "quarter", MONTHS)
"""Rhythms that keep the day of the month, which a month may lack."""
REPEATING: Final = ("fortnight", "month", "quarter", WEEKDAY, *OWN_STEP)
UNTIL: Final = "date"
TIMES: Final = "count"

REPETITION: Final = (
    ChoiceField(
        key="repeats",
        label=text("Repetition", "Repeats"),
        required=True,
        choices=(
            (ONCE, text("Repetition", "No")),
            ("fortnight", text("Repetition", "Every 14 days")),
            ("month", text("Repetition", "Every month, on the same date")),
            ("quarter", text("Repetition", "Every three months, on the same date")),
            (WEEKDAY, text("Repetition", "Every month, on the same weekday")),
            (WEEKS, text("Repetition", "Our own number of weeks")),
            (MONTHS, text("Repetition", "Our own number of months")),
        ),
        style="list",
    ),
    TextField(
        key="step",
        label=text("Repetition", "How many are there from one to the next?"),
        shape=Shape.NUMBER,
        longest=2,
        required=True,
        missing=text("Repetition", "Write how many there are from one to the next."),
        when=When("repeats", OWN_STEP),
    ),
    ChoiceField(
        key="ends",
        label=text("Repetition", "For how long"),
        required=True,
        choices=(
            ("never", text("Repetition", "No end")),
            (UNTIL, text("Repetition", "Until a date")),
            (TIMES, text("Repetition", "A number of times")),
        ),
        when=When("repeats", REPEATING),
    ),
    TextField(
        key="last_day",
        label=text("Repetition", "Last date"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Repetition", "Write the last date."),
        when=When("ends", (UNTIL,)),
    ),
    TextField(
        key="times",
        label=text("Repetition", "Number of times"),
        shape=Shape.NUMBER,
        longest=3,
        required=True,
        missing=text("Repetition", "Write the number of times."),
        when=When("ends", (TIMES,)),
    ),
    ChoiceField(
        key="lacking",
        label=text("Repetition", "In a month without that date"),
        required=True,
        choices=(
            ("last", text("Repetition", "The month's last day")),
            ("leave", text("Repetition", "Leave that month out")),
        ),
        when=When("repeats", BY_DATE),
    ),
    ChoiceField(
        key="closed",
        label=text("Repetition", "On a weekend or holiday"),
        required=True,
        choices=(
            ("after", text("Repetition", "The next working day")),
            ("before", text("Repetition", "The working day before")),
            ("stay", text("Repetition", "That day all the same")),
        ),
        when=When("repeats", REPEATING),
    ),
)

RHYTHM: Final[Form] = small_form(
    "rhythm",
    text("Repetition", "Another rhythm"),
    TextField(
        key="date",
        label=text("Repetition", "From"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Repetition", "Write the date."),
    ),
    TextField(
        key="time",
        label=text("Repetition", "Time"),
        shape=Shape.TIME,
        longest=5,
        required=True,
        missing=text("Repetition", "Write the time."),
    ),
    *REPETITION,
    TextField(
        key="reason",
        label=text("Repetition", "Why is it changed?"),
        longest=600,
        lines=2,
        required=True,
        missing=text("Repetition", "Write why it is changed."),
    ),
)
