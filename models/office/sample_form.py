"""The small form on how often the log is sampled."""

from typing import Final

from models.audit.sampling import FEWEST_DAYS, MOST_DAYS
from models.forms.fields import TextField, small_form
from models.kernel.text import text

DAYS: Final = "days"
"""The key of the field."""
WHOLE_DAYS: Final = text(
    "Sample", "Write a whole number of days, from {least} to {most}."
).filled(least=FEWEST_DAYS, most=MOST_DAYS)

HOW_OFTEN: Final = small_form(
    "sample_days",
    text("Sample", "How often the log is sampled"),
    TextField(
        key=DAYS,
        label=text("Sample", "At most so many days between two samples"),
        longest=3,
        required=True,
        missing=WHOLE_DAYS,
    ),
)
