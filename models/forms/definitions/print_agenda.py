"""How much of the agenda is printed."""

from datetime import date, timedelta
from typing import Final

from models.forms.fields import ChoiceField, Choices, Form, small_form
from models.kernel.text import text

WEEK: Final = "week"
DAYS: Final[dict[str, int]] = {"two_weeks": 14, "four_weeks": 28, "quarter": 92}
"""So many days from today on."""
PERIODS: Final[Choices] = (
    (WEEK, text("PrintAgenda", "This week, until Sunday")),
    ("two_weeks", text("PrintAgenda", "Two weeks from today")),
    ("four_weeks", text("PrintAgenda", "Four weeks from today")),
    ("quarter", text("PrintAgenda", "Three months from today")),
)

PRINT_AGENDA: Final[Form] = small_form(
    "print_agenda",
    text("PrintAgenda", "Print the agenda"),
    ChoiceField(
        key="period",
        label=text("PrintAgenda", "Period"),
        choices=PERIODS,
        style="list",
        required=True,
        missing=text("PrintAgenda", "Choose a period."),
    ),
)


def until(period: str, today: date) -> date:
    """Return the last day of a period that begins today; ``period`` is a key of ``PERIODS``."""
    if period == WEEK:
        return today + timedelta(days=6 - today.weekday())
    return today + timedelta(days=DAYS[period] - 1)
