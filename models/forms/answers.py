"""What was answered, and whether it will do: one check for typing, saving and import."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeGuard

from models.forms.fields import ChoiceField, Field, Form, ManyField, RowsField, Shape, TextField
from models.kernel.cpr import Cpr
from models.kernel.errors import Refused
from models.kernel.text import Text, text
from models.kernel.words import NO_CONTROLS, TOO_LONG, UNFIT

Row = Mapping[str, str]
Value = str | Sequence[str] | Sequence[Row]
Answers = Mapping[str, Value]
"""Answers by field key: a string, a list of choice keys, or a list of rows."""

ANSWER_THIS: Final = text("Check", "Answer this question.")
WRITE_A_DATE: Final = text(
    "Check", "Write the date as day, month and year, for example 14.01.2026."
)
WRITE_PARTIAL: Final = text(
    "Check", "Write the year, the month and year, or the whole date, for example 01.01.2003."
)
WRITE_A_TIME: Final = text("Check", "Write the time with hours and minutes, for example 9.05.")
WRITE_A_PHONE: Final = text(
    "Check", "Write eight digits, the first not 0 or 1, or start with + and the country code."
)
WRITE_A_NUMBER: Final = text("Check", "Write a whole number.")
CHOOSE_FROM_LIST: Final = text("Check", "Choose one of the answers on the list.")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: the field it belongs to and what to do.

    ``field`` is a key; inside a list of rows it is ``key.index.subkey``.
    """

    field: str
    what: Text


def is_text(value: Value) -> TypeGuard[str]:
    """Whether the value is one written answer or one choice."""
    return isinstance(value, str)


def written(answers: Answers, key: str) -> str:
    """Return the answer as a stripped string, or "" where there is none."""
    value = answers.get(key, "")
    return value.strip() if isinstance(value, str) else ""


def chosen(answers: Answers, key: str) -> tuple[str, ...]:
    """Return the chosen keys of a ``ManyField``."""
    value = answers.get(key, ())
    if isinstance(value, str):
        return ()
    return tuple(item for item in value if isinstance(item, str))


def rows(answers: Answers, key: str) -> tuple[Row, ...]:
    """Return the entries of a ``RowsField``, empty ones left out."""
    value = answers.get(key, ())
    if isinstance(value, str):
        return ()
    return tuple(
        item
        for item in value
        if not isinstance(item, str) and any(v.strip() for v in item.values())
    )


def answered(field: Field, answers: Answers) -> bool:
    """Whether there is anything in the field."""
    match field:
        case RowsField():
            return bool(rows(answers, field.key))
        case ManyField():
            return bool(chosen(answers, field.key))
        case _:
            return bool(written(answers, field.key))


def asked(field: Field, answers: Answers) -> bool:
    """Whether the field is asked, given the other answers."""
    return field.when is None or written(answers, field.when.key) in field.when.one_of


def asked_only(form: Form, answers: Answers) -> Answers:
    """Return the answers to what is asked; what stands in a hidden field was taken back."""
    known = {field.key for field in form.fields if asked(field, answers)}
    return {key: value for key, value in answers.items() if key in known}


def check(form: Form, answers: Answers, *, submit: bool) -> tuple[Problem, ...]:
    """Return what must be mended before the answers can be saved.

    Args:
        form: the form that asked.
        answers: what was answered; keys the form does not know are ignored.
        submit: True to demand required answers as well; a draft demands nothing.
    """
    found: list[Problem] = []
    for field in form.fields:
        if not asked(field, answers):
            continue
        if not answered(field, answers):
            if submit and field.required:
                found.append(Problem(field.key, field.missing or ANSWER_THIS))
            continue
        found.extend(_check_field(field, answers))
    return tuple(found)


def _check_field(field: Field, answers: Answers) -> list[Problem]:
    match field:
        case RowsField():
            return _check_rows(field, answers)
        case ManyField():
            known = {key for key, _ in field.choices}
            stray = [key for key in chosen(answers, field.key) if known and key not in known]
            return [Problem(field.key, CHOOSE_FROM_LIST)] if stray else []
        case _:
            problem = check_value(field, written(answers, field.key))
            return [Problem(field.key, problem)] if problem else []


def _check_rows(field: RowsField, answers: Answers) -> list[Problem]:
    found: list[Problem] = []
    for index, row in enumerate(rows(answers, field.key)):
        for part in field.fields:
            value = row.get(part.key, "").strip()
            where = f"{field.key}.{index}.{part.key}"
            if not value:
                if part.required:
                    found.append(Problem(where, part.missing or ANSWER_THIS))
                continue
            problem = check_value(part, value)
            if problem:
                found.append(Problem(where, problem))
    return found


def check_value(field: Field, value: str) -> Text | None:
    """Return what is wrong with one written answer or choice, or None."""
    if isinstance(field, ChoiceField):
        known = {key for key, _ in field.choices}
        return None if not known or value in known else CHOOSE_FROM_LIST
    if not isinstance(field, TextField):
        return None
    if len(value) > field.longest:
        return TOO_LONG.filled(longest=field.longest, length=len(value))
    if UNFIT.search(value):
        return NO_CONTROLS
    return _check_shape(field.shape, value)


def _check_shape(shape: Shape, value: str) -> Text | None:
    if shape is Shape.PLAIN:
        return None
    if shape is Shape.CPR:
        try:
            Cpr.parse(value)
        except Refused as refusal:
            return refusal.why
        return None
    fits, advice = _SHAPES[shape]
    return None if fits(value) else advice


def _is_date(value: str) -> bool:
    try:
        return bool(
            re.fullmatch(r"[12][0-9]{3}-[0-9]{2}-[0-9]{2}", value) and date.fromisoformat(value)
        )
    except ValueError:
        return False


def is_partial_date(value: str) -> bool:
    """Whether the value is ``2003``, ``2003-01`` or ``2003-01-01``."""
    if re.fullmatch(r"[12][0-9]{3}", value):
        return True
    if re.fullmatch(r"[12][0-9]{3}-(0[1-9]|1[0-2])", value):
        return True
    return _is_date(value)


def is_phone(value: str) -> bool:
    """Whether the value is a Danish number (8 digits, first 2-9) or an international one."""
    digits = re.sub(r"[\s().-]", "", value)
    return bool(
        re.fullmatch(r"(\+45)?[2-9][0-9]{7}|\+[1-9][0-9]{6,14}|1(12|14|1[0-9]{2})", digits)
    )


def _is_time(value: str) -> bool:
    return bool(re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value))


def _is_number(value: str) -> bool:
    return bool(re.fullmatch(r"[0-9]{1,9}", value))


_SHAPES: Final[Mapping[Shape, tuple[Callable[[str], bool], Text]]] = {
    Shape.DATE: (_is_date, WRITE_A_DATE),
    Shape.PARTIAL_DATE: (is_partial_date, WRITE_PARTIAL),
    Shape.TIME: (_is_time, WRITE_A_TIME),
    Shape.PHONE: (is_phone, WRITE_A_PHONE),
    Shape.NUMBER: (_is_number, WRITE_A_NUMBER),
}
