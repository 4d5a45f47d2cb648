"""How something repeats: read from a form, and said in words."""

from datetime import date
from itertools import islice
from typing import Final

from models.calendar.hours import STANDARD, OpeningHours
from models.calendar.recurrence import (
    LAST,
    Closed,
    Every,
    Missing,
    Occurrence,
    Rule,
    nth_of,
    read_rule,
)
from models.forms.answers import Answers, written
from models.forms.definitions.repetition import (
    MONTHS,
    ONCE,
    TIMES,
    UNTIL,
    WEEKDAY,
    WEEKS,
)
from models.kernel.errors import Refused
from models.kernel.text import Text, text

PREVIEWED: Final = 5
MOST_STEP: Final = {Every.WEEK: 52, Every.MONTH: 24}
"""Further apart nobody remembers what it was for."""
MOST_TIMES: Final = 400

STEP_RANGE: Final = text("Repetition", "Write a number from 1 to {most}.")
TOO_SOON: Final = text("Repetition", "The last date lies before the first. Write a later one.")

_FIXED: Final = {
    "fortnight": (Every.WEEK, 2),
    "month": (Every.MONTH, 1),
    "quarter": (Every.MONTH, 3),
    WEEKDAY: (Every.MONTH, 1),
}
_OWN: Final = {WEEKS: Every.WEEK, MONTHS: Every.MONTH}

ON: Final = (
    text("Repetition", "on Mondays"),
    text("Repetition", "on Tuesdays"),
    text("Repetition", "on Wednesdays"),
    text("Repetition", "on Thursdays"),
    text("Repetition", "on Fridays"),
    text("Repetition", "on Saturdays"),
    text("Repetition", "on Sundays"),
)
WEEKDAYS: Final = (
    text("When", "Monday"),
    text("When", "Tuesday"),
    text("When", "Wednesday"),
    text("When", "Thursday"),
    text("When", "Friday"),
    text("When", "Saturday"),
    text("When", "Sunday"),
)
NTH: Final = {
    1: text("Repetition", "first"),
    2: text("Repetition", "second"),
    3: text("Repetition", "third"),
    4: text("Repetition", "fourth"),
    LAST: text("Repetition", "last"),
}
_WEEKLY: Final = {
    1: text("Repetition", "Every week {on}"),
    2: text("Repetition", "Every 14 days {on}"),
}
_WEEKS: Final = text("Repetition", "Every {step} weeks {on}")
_MONTHLY: Final = {
    1: text("Repetition", "Every month on day {day}"),
    3: text("Repetition", "Every three months on day {day}"),
}
_MONTHS: Final = text("Repetition", "Every {step} months on day {day}")
_NTH: Final = text("Repetition", "Every month on the {nth} {weekday}")
_NTHS: Final = text("Repetition", "Every {step} months on the {nth} {weekday}")
NO_END: Final = text("Repetition", "{rhythm}, without an end")
UNTIL_DAY: Final = text("Repetition", "{rhythm}, until {day}")
SO_OFTEN: Final = text("Repetition", "{rhythm}, {count} times")


def read_repetition(answers: Answers, first: date) -> Rule | None:
    """Return how it repeats from a first day on, or None where it happens once.

    The answers have been checked; what was not chosen is what the form proposes.

    Raises:
        Refused: a number that will not do, or an end before the first day; names the field.
    """
    kind = written(answers, "repeats") or ONCE
    if kind == ONCE:
        return None
    if kind in _OWN:
        every = _OWN[kind]
        step = _number(answers, "step", MOST_STEP[every])
    else:
        every, step = _FIXED[kind]
    until, count = None, 0
    if written(answers, "ends") == UNTIL:
        until = date.fromisoformat(written(answers, "last_day"))
        if until < first:
            raise Refused(TOO_SOON, "last_day")
    elif written(answers, "ends") == TIMES:
        count = _number(answers, "times", MOST_TIMES)
    return Rule(
        first,
        every,
        step,
        nth_of(first) if kind == WEEKDAY else 0,
        until,
        count,
        Missing(written(answers, "lacking") or Missing.LAST),
        Closed(written(answers, "closed") or Closed.AFTER),
    )


def as_answers(rule: Rule) -> dict[str, str]:
    """Return the answers that would make the rule: what a form for changing it begins with."""
    if rule.nth:
        kind = WEEKDAY
    else:
        found = (key for key, each in _FIXED.items() if each == (rule.every, rule.step))
        kind = next(found, WEEKS if rule.every is Every.WEEK else MONTHS)
    answers = {
        "repeats": kind,
        "ends": TIMES if rule.count else UNTIL if rule.until else "never",
        "lacking": str(rule.missing),
        "closed": str(rule.closed),
    }
    if kind in _OWN:
        answers["step"] = str(rule.step)
    if rule.count:
        answers["times"] = str(rule.count)
    elif rule.until is not None:
        answers["last_day"] = rule.until.isoformat()
    return answers


def rhythm_words(rule: Rule) -> Text:
    """Return the rhythm in words, with its end."""
    if rule.count:
        return SO_OFTEN.filled(rhythm=_rhythm(rule), count=rule.count)
    if rule.until is not None:
        return UNTIL_DAY.filled(rhythm=_rhythm(rule), day=f"{rule.until:%d.%m.%Y}")
    return NO_END.filled(rhythm=_rhythm(rule))


def as_code(rule: Rule) -> str:
    """Return a rule as a story keeps it: its first day and its RFC 5545 text."""
    return f"{rule.first.isoformat()} {rule.text}"


def code_words(code: str) -> Text:
    """Return what ``as_code`` kept, in words."""
    first, text_ = code.split(" ", 1)
    return rhythm_words(read_rule(text_, date.fromisoformat(first), Missing.LAST, Closed.STAY))


def preview(
    rule: Rule, after: date, opening: OpeningHours = STANDARD
) -> tuple[Occurrence, ...]:
    """Return the next days of a rule that stand on a day or later, five at most."""
    ahead = (each for each in rule.days(opening) if each.day >= after)
    return tuple(islice(ahead, PREVIEWED))


def _rhythm(rule: Rule) -> Text:
    weekday = rule.first.weekday()
    if rule.every is Every.WEEK:
        words = _WEEKLY.get(rule.step, _WEEKS)
        return words.filled(step=rule.step, on=ON[weekday])
    if rule.nth:
        words = _NTH if rule.step == 1 else _NTHS
        return words.filled(step=rule.step, nth=NTH[rule.nth], weekday=WEEKDAYS[weekday])
    return _MONTHLY.get(rule.step, _MONTHS).filled(step=rule.step, day=rule.first.day)


def _number(answers: Answers, key: str, most: int) -> int:
    number = int(written(answers, key))
    if not 1 <= number <= most:
        raise Refused(STEP_RANGE.filled(most=most), key)
    return number
