"""The office's hours and duty numbers, read from what the office wrote."""

import re
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from models.calendar.hours import CLOSES, OPENS, USUAL, Closing, OpeningHours
from models.forms.answers import Answers, Problem, Row, check, chosen, rows, written
from models.forms.definitions.office_hours import OFFICE_HOURS
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.text import text
from models.law.severity import PERIODS, Severity

HOURS: Final[Topic] = (Kind.SETTING, "office.hours")
NUMBERS: Final[Topic] = (Kind.SETTING, "office.duty")
"""What the answers are about; each change is a new answer with its date and who made it."""

MOST_ROWS: Final = 40
CLOSES_LATER: Final = text("OfficeHours", "It closes after it opens.")
A_DAY: Final = text(
    "OfficeHours", "Write day and month, for example 24.12., or the whole date, 14.05.2027."
)
TOO_MANY: Final = text("OfficeHours", "Write at most {most} days.")
_DAY: Final = re.compile(r"([0-9]{1,2})\.\s*([0-9]{1,2})\.?\s*([12][0-9]{3})?")
_LEAP: Final = 2028


@dataclass(frozen=True, slots=True)
class DutyNumber:
    """A function that is on duty when the office is closed, and its phone number."""

    function: str
    phone: str


def usual_answers() -> Answers:
    """Return the answers that stand for the hours of an office that has set none."""
    return {
        "days": [str(day) for day in USUAL],
        "opens_time": f"{OPENS:%H:%M}",
        "closes_time": f"{CLOSES:%H:%M}",
    }


def hours_from(answers: Answers) -> OpeningHours:
    """Return the hours that were written; they have passed ``problems_of``."""
    usual = (
        time.fromisoformat(written(answers, "opens_time")),
        time.fromisoformat(written(answers, "closes_time")),
    )
    week = {int(day): usual for day in chosen(answers, "days")}
    for row in rows(answers, "differs"):
        week[int(row["day"])] = (
            time.fromisoformat(row["opens"]),
            time.fromisoformat(row["closes"]),
        )
    found = tuple(_closing(row) for row in rows(answers, "closings"))
    working = frozenset(Severity(code) for code in chosen(answers, "working"))
    return OpeningHours(week, found, frozenset(each for each in working if PERIODS[each].hours))


def numbers_from(answers: Answers) -> tuple[DutyNumber, ...]:
    """Return the duty numbers that were written."""
    return tuple(
        DutyNumber(row["function"].strip(), row["phone"].strip())
        for row in rows(answers, "numbers")
    )


def problems_of(answers: Answers) -> tuple[Problem, ...]:
    """Return what must be mended before these hours can hold."""
    found = check(OFFICE_HOURS, answers, submit=True)
    if found:
        return found
    spans = [("closes_time", written(answers, "opens_time"), written(answers, "closes_time"))]
    spans += [
        (f"differs.{at}.closes", row["opens"], row["closes"])
        for at, row in enumerate(rows(answers, "differs"))
    ]
    wrong = [Problem(key, CLOSES_LATER) for key, opens, closes in spans if closes <= opens]
    for at, row in enumerate(rows(answers, "closings")):
        try:
            _closing(row)
        except Refused as refusal:
            wrong.append(Problem(f"closings.{at}.day", refusal.why))
    many = (key for key in ("differs", "closings") if len(rows(answers, key)) > MOST_ROWS)
    return (*wrong, *(Problem(key, TOO_MANY.filled(most=MOST_ROWS)) for key in many))


def _closing(row: Row) -> Closing:
    """Return the closing day in a row.

    Raises:
        Refused: it is no day.
    """
    typed = _DAY.fullmatch(row["day"].strip())
    if typed is None:
        raise Refused(A_DAY, "day")
    day, month, year = (int(part) if part else None for part in typed.groups())
    try:
        date(year or _LEAP, month or 0, day or 0)
    except ValueError as error:
        raise Refused(A_DAY, "day") from error
    begins = row.get("begins", "").strip()
    return Closing(month or 0, day or 0, year, time.fromisoformat(begins) if begins else None)
