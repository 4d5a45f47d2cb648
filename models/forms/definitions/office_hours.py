"""When the office is open, and whom to call when it is not: asked of whoever decides for it."""

from typing import Final

from models.forms.fields import ChoiceField, ManyField, RowsField, Shape, TextField, small_form
from models.kernel.text import text
from models.law.severity import PERIODS

WEEKDAYS: Final = (
    ("0", text("Weekday", "Monday")),
    ("1", text("Weekday", "Tuesday")),
    ("2", text("Weekday", "Wednesday")),
    ("3", text("Weekday", "Thursday")),
    ("4", text("Weekday", "Friday")),
    ("5", text("Weekday", "Saturday")),
    ("6", text("Weekday", "Sunday")),
)
OPENS_AT: Final = text("OfficeHours", "Opens")
CLOSES_AT: Final = text("OfficeHours", "Closes")
WHEN_OPEN: Final = text("OfficeHours", "Write when it opens and closes.")

OFFICE_HOURS: Final = small_form(
    "office_hours",
    text("OfficeHours", "When the office is open"),
    ManyField(
        key="days", label=text("OfficeHours", "Working days"), choices=WEEKDAYS, required=True,
        missing=text("OfficeHours", "Choose the days on which somebody is at work."),
        print="never", leaves=False,
    ),
    TextField(
        key="opens_time", label=OPENS_AT, shape=Shape.TIME, longest=5, required=True,
        missing=WHEN_OPEN, print="never", leaves=False,
    ),
    TextField(
        key="closes_time", label=CLOSES_AT, shape=Shape.TIME, longest=5, required=True,
        missing=WHEN_OPEN, print="never", leaves=False,
    ),
    RowsField(
        key="differs",
        label=text("OfficeHours", "Days with other hours"),
        help=text("OfficeHours", "For example a long Thursday, or a short Friday."),
        fields=(
            ChoiceField(key="day", label=text("OfficeHours", "Day"), choices=WEEKDAYS,
                        style="list", required=True),
            TextField(key="opens", label=OPENS_AT, shape=Shape.TIME, longest=5, required=True),
            TextField(key="closes", label=CLOSES_AT, shape=Shape.TIME, longest=5, required=True),
        ),
        add=text("OfficeHours", "Add a day"), print="never", leaves=False,
    ),
    RowsField(
        key="closings",
        label=text("OfficeHours", "The office's own closing days"),
        help=text("OfficeHours", "Public holidays are known already."),
        fields=(
            TextField(
                key="day", label=text("OfficeHours", "Day"), longest=10, required=True,
                help=text("OfficeHours", "24.12. for every year, or 14.05.2027 for that year."),
            ),
            TextField(
                key="begins", label=text("OfficeHours", "Closed from"), shape=Shape.TIME,
                longest=5, help=text("OfficeHours", "Empty: closed all day."),
            ),
        ),
        add=text("OfficeHours", "Add a closing day"), print="never", leaves=False,
    ),
    ManyField(
        key="working",
        label=text("OfficeHours", "Deadlines that count only the hours the office is open"),
        help=text(
            "OfficeHours",
            "24 working hours are three days of eight hours. Immediately, and the duty to report "
            "on a child, never wait. Deadlines that stand already are not moved.",
        ),
        choices=tuple(
            (str(key), period.label) for key, period in PERIODS.items() if period.hours
        ),
        print="never", leaves=False,
    ),
)  # fmt: skip

DUTY_NUMBERS: Final = small_form(
    "duty_numbers",
    text("OfficeHours", "Who is on duty when the office is closed"),
    RowsField(
        key="numbers",
        label=text("OfficeHours", "Functions and phone numbers"),
        help=text(
            "OfficeHours",
            "A function, never a person: they can be given a duty slip, on which the number stands.",
        ),
        fields=(
            TextField(
                key="function", label=text("OfficeHours", "Function"), longest=60, required=True,
                missing=text("OfficeHours", "Write the function, for example social duty officer."),
            ),
            TextField(
                key="phone", label=text("OfficeHours", "Phone"), shape=Shape.PHONE, longest=20,
                required=True, missing=text("OfficeHours", "Write the phone number."),
            ),
        ),
        add=text("OfficeHours", "Add a function"), print="never", leaves=False,
    ),
)  # fmt: skip
