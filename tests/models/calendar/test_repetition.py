"""How something repeats: read from a form, said in words, and given back to a form."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.calendar.recurrence import LAST, Closed, Every, Missing, Rule, nth_of
from models.calendar.repetition import (
    MOST_TIMES,
    as_answers,
    as_code,
    code_words,
    preview,
    read_repetition,
    rhythm_words,
)
from models.forms.answers import Value, check
from models.forms.definitions.repetition import RHYTHM
from models.kernel.errors import Refused
from models.kernel.text import plain

THURSDAY = date(2026, 1, 15)
USUAL = {"ends": "never", "lacking": "last", "closed": "after"}


@pytest.mark.parametrize(
    ("answers", "rule"),
    [
        ({"repeats": "fortnight"}, Rule(THURSDAY, Every.WEEK, 2)),
        ({"repeats": "month"}, Rule(THURSDAY, Every.MONTH)),
        ({"repeats": "quarter"}, Rule(THURSDAY, Every.MONTH, 3)),
        ({"repeats": "weekday"}, Rule(THURSDAY, Every.MONTH, nth=3)),
        ({"repeats": "weeks", "step": "5"}, Rule(THURSDAY, Every.WEEK, 5)),
        ({"repeats": "months", "step": "2"}, Rule(THURSDAY, Every.MONTH, 2)),
        (
            {"repeats": "fortnight", "ends": "count", "times": "8", "closed": "stay"},
            Rule(THURSDAY, Every.WEEK, 2, count=8, closed=Closed.STAY),
        ),
        (
            {"repeats": "month", "ends": "date", "last_day": "2026-12-31", "lacking": "leave"},
            Rule(THURSDAY, Every.MONTH, until=date(2026, 12, 31), missing=Missing.LEAVE),
        ),
    ],
)
def test_what_is_chosen_is_the_rule_and_the_form_begins_with_it(
    answers: dict[str, str], rule: Rule
) -> None:
    chosen = {**USUAL, **answers}
    assert read_repetition(chosen, THURSDAY) == rule
    again = as_answers(rule)
    assert read_repetition(again, THURSDAY) == rule
    problems = check(RHYTHM, {**again, "date": "2026-01-15", "time": "10:00", "reason": "x"},
                     submit=True)  # fmt: skip
    assert problems == ()


@given(
    some.sampled_from(("fortnight", "month", "quarter", "weekday", "weeks", "months")),
    some.integers(1, 24), some.dates(date(2024, 1, 1), date(2030, 12, 31)),
    some.sampled_from(Missing), some.sampled_from(Closed),
)  # fmt: skip
def test_a_form_gives_back_what_it_was_given(
    kind: str, step: int, first: date, missing: Missing, closed: Closed
) -> None:
    given_: dict[str, Value] = {
        "repeats": kind, "ends": "never", "lacking": str(missing), "closed": str(closed),
    }  # fmt: skip
    if kind in ("weeks", "months"):
        given_["step"] = str(step)
    rule = read_repetition(given_, first)
    assert rule is not None
    assert read_repetition(as_answers(rule), first) == rule


def test_once_is_no_rule() -> None:
    assert read_repetition({}, THURSDAY) is None
    assert read_repetition({"repeats": "no", "ends": "count"}, THURSDAY) is None


@pytest.mark.parametrize(
    ("answers", "field"),
    [
        ({"repeats": "weeks", "step": "0"}, "step"),
        ({"repeats": "weeks", "step": "53"}, "step"),
        ({"repeats": "months", "step": "25"}, "step"),
        ({"repeats": "month", "ends": "count", "times": "0"}, "times"),
        ({"repeats": "month", "ends": "count", "times": str(MOST_TIMES + 1)}, "times"),
        ({"repeats": "month", "ends": "date", "last_day": "2026-01-14"}, "last_day"),
    ],
)
def test_what_will_not_do_is_refused_at_its_field(answers: dict[str, str], field: str) -> None:
    with pytest.raises(Refused) as refusal:
        read_repetition(answers, THURSDAY)
    assert refusal.value.field == field


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Rule(THURSDAY, Every.WEEK), "Every week on Thursdays, without an end"),
        (Rule(THURSDAY, Every.WEEK, 2), "Every 14 days on Thursdays, without an end"),
        (Rule(THURSDAY, Every.WEEK, 5, count=3), "Every 5 weeks on Thursdays, 3 times"),
        (Rule(THURSDAY, Every.MONTH), "Every month on day 15, without an end"),
        (
            Rule(THURSDAY, Every.MONTH, 3, until=date(2026, 12, 31)),
            "Every three months on day 15, until 31.12.2026",
        ),
        (Rule(THURSDAY, Every.MONTH, 2), "Every 2 months on day 15, without an end"),
        (
            Rule(THURSDAY, Every.MONTH, nth=3),
            "Every month on the third Thursday, without an end",
        ),
        (
            Rule(date(2026, 1, 30), Every.MONTH, 2, nth=LAST),
            "Every 2 months on the last Friday, without an end",
        ),
        (
            Rule(date(2026, 1, 31), Every.MONTH),
            "Every month on day 31, without an end",
        ),
    ],
)
def test_a_rhythm_in_words(rule: Rule, words: str) -> None:
    assert plain(rhythm_words(rule)) == words
    assert plain(code_words(as_code(rule))) == words


def test_the_preview_has_the_days_to_come_alone() -> None:
    rule = Rule(THURSDAY, Every.WEEK, count=3)
    assert [each.own.day for each in preview(rule, THURSDAY)] == [15, 22, 29]
    assert [each.own.day for each in preview(rule, date(2026, 1, 16))] == [22, 29]
    assert len(preview(Rule(THURSDAY, Every.WEEK), THURSDAY)) == 5
    assert nth_of(THURSDAY) == 3
