"""Answers as they were given, under the wording of the version that asked."""

from collections.abc import Collection, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.concerns.rows import AsAsked
from models.forms.answers import answered, asked, chosen, rows, written
from models.forms.definitions.shipped import as_shipped
from models.forms.fields import ChoiceField, Field, ManyField, RowsField, TextField
from models.kernel.text import text
from ui.kit.labels import Label, Role, Wrapped
from ui.kit.shapes import show
from ui.language import say

AS_ASKED: Final = text("AnswerList", "Asked with “{form}”, version {version}.")


def answer_pairs(
    given: AsAsked, leave_out: Collection[str] = (), named: Mapping[str, str] | None = None
) -> list[tuple[str, str]]:
    """Return (question, answer) of all that was asked and answered, in words.

    Args:
        given: the answers.
        leave_out: keys of fields that are shown elsewhere.
        named: words for keys that the form itself does not name, such as kommuner.
    """
    form = as_shipped(given.form, given.version)
    return [
        (say(field.label), _named(field, shown(field, given), named or {}))
        for field in form.fields
        if field.key not in leave_out
        and asked(field, given.answers)
        and answered(field, given.answers)
    ]


def _named(field: Field, words: str, named: Mapping[str, str]) -> str:
    open_choice = isinstance(field, ChoiceField) and not field.choices
    return named.get(words, words) if open_choice else words


def shown(field: Field, given: AsAsked) -> str:
    """Return one answer in words; a choice that is no longer offered shows as its key."""
    answers = given.answers
    match field:
        case RowsField():
            return "\n".join(_row(field, row) for row in rows(answers, field.key))
        case ManyField():
            words = dict(field.choices)
            keys = chosen(answers, field.key)
            return ", ".join(say(words[key]) if key in words else key for key in keys)
        case _:
            return _value(field, written(answers, field.key))


def _row(field: RowsField, row: object) -> str:
    given = row if isinstance(row, dict) else {}
    parts = (_value(part, str(given.get(part.key, ""))) for part in field.fields)
    return " · ".join(part for part in parts if part)


def _value(field: Field, value: str) -> str:
    if isinstance(field, ChoiceField):
        words = dict(field.choices)
        return say(words[value]) if value in words else value
    return show(field.shape, value) if isinstance(field, TextField) else value


class AnswerList(QWidget):
    """Questions in small letters, answers below them."""

    def __init__(
        self,
        given: AsAsked,
        leave_out: Collection[str] = (),
        named: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for question, answer in answer_pairs(given, leave_out, named):
            column.addWidget(Label(question, Role.SMALL, wrap=True))
            column.addWidget(Wrapped(answer).selectable())
            column.addSpacing(6)
        version = AS_ASKED.filled(
            form=as_shipped(given.form, given.version).title, version=given.version
        )
        column.addWidget(Label(say(version), Role.SMALL, wrap=True))
        column.addStretch(1)
        self.setAccessibleName(QCoreApplication.translate("AnswerList", "Answers"))
