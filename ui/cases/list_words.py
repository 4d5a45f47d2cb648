"""Columns, filters and empty states of a list of cases, in words."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from models.access.roles import Right, may
from models.calendar.entry import KINDS
from models.cases.lists import (
    ALLOWED,
    COLUMNS,
    FILTERS,
    SELECTIONS,
    VALUES,
    Column,
    Filter,
    ListState,
    Selection,
    Source,
)
from models.cases.rows import CaseRow
from models.kernel.ids import UserId
from models.kernel.text import Text, text
from models.workflow.stages import STAGES
from ui.context import Context
from ui.kit.chip import ChipLook, due_chip
from ui.kit.filter_bar import Choice, Group
from ui.kit.row_model import Column as Shown
from ui.language import filled, say, show_date, show_left


def columns_of(context: Context) -> Mapping[str, Shown[CaseRow]]:
    """Return how each column shows a row; the order of the rows comes with them."""

    def heading(column: Column) -> str:
        return say(COLUMNS[column])

    def left(row: CaseRow) -> str:
        return "" if row.due_at is None else show_left(row.due_at, context.clock.now())

    def chip(row: CaseRow) -> ChipLook | None:
        return None if row.due_at is None else due_chip(row.due_at, context.clock.now())

    shown: dict[Column, Shown[CaseRow]] = {
        Column.DUE: Shown(heading(Column.DUE), left, chip=chip),
        Column.NUMBER: Shown(heading(Column.NUMBER), lambda row: row.number, strong=True),
        Column.WHO: Shown(heading(Column.WHO), lambda row: say(row.who.words)),
        Column.STEP: Shown(heading(Column.STEP), step_words, stretch=True),
        Column.STAGE: Shown(heading(Column.STAGE), stage_words, priority=3, muted=True),
        Column.OWNER: Shown(
            heading(Column.OWNER),
            lambda row: context.name_of(row.owner_id),
            priority=2,
            muted=True,
        ),
        Column.OPENED: Shown(
            heading(Column.OPENED),
            lambda row: show_date(row.opened_at),
            priority=4,
            muted=True,
        ),
    }
    return {str(column): shown[column] for column in Column}


def step_words(row: CaseRow) -> str:
    """Return the next step of a row."""
    return say(KINDS[row.step]) if row.step else ""


def stage_words(row: CaseRow) -> str:
    """Return where a row stands."""
    if row.stage is None:
        return QCoreApplication.translate("CaseList", "Concern")
    if row.suspended:
        return QCoreApplication.translate("CaseList", "Suspended")
    return say(STAGES[row.stage])


def groups_of(source: Source, context: Context) -> list[Group]:
    """Return the filters that a list has, with their values."""
    return [
        Group(say(FILTERS[key]), _choices(key, context))
        for key in Filter
        if key in ALLOWED[source]
    ]


def _choices(key: Filter, context: Context) -> list[Choice]:
    found = [Choice(str(key), value, say(words)) for value, words in VALUES[key].items()]
    if key is Filter.OWNER:
        others = sorted(
            (user for user in context.users.values() if may(user.role, Right.CASEWORK)),
            key=lambda user: user.name,
        )
        found += [
            Choice(str(key), user.id, user.name)
            for user in others
            if user.id != context.user.id
        ]
    return found


def chips_of(state: ListState, context: Context) -> list[Choice]:
    """Return the filters in force, as their chips say them."""
    return [_chip(key, value, context) for key, value in state.asked.filters]


def _chip(key: Filter, value: str, context: Context) -> Choice:
    known = VALUES[key].get(value)
    words = say(known) if known is not None else context.name_of(UserId(value))
    return Choice(
        str(key), value, words if key is not Filter.OWNER else _owned(words, value, key)
    )


def _owned(words: str, value: str, key: Filter) -> str:
    if value in VALUES[key]:
        return words
    return filled(QCoreApplication.translate("CaseList", "Owner: {name}"), name=words)


NOTHING: Final[dict[Selection | None, tuple[Text, Text]]] = {
    Selection.OPEN: (
        text("CaseList", "There are no open cases"),
        text("CaseList", "A case is opened from a concern."),
    ),
    Selection.MINE: (
        text("CaseList", "None is yours"),
        text("CaseList", "Look under All open."),
    ),
    Selection.WAITING: (
        text("CaseList", "Nothing waits for others"),
        text("CaseList", "What waits for others comes here by itself."),
    ),
    Selection.OVERDUE: (
        text("CaseList", "Nothing is overdue"),
        text("CaseList", "What is overdue comes here by itself."),
    ),
    Selection.STEPLESS: (
        text("CaseList", "Every case has a next step"),
        text("CaseList", "A case that has none comes here by itself."),
    ),
    Selection.CONCERNS: (
        text("CaseList", "No concern waits for a decision"),
        text("CaseList", "When somebody calls, press Ctrl+N."),
    ),
    None: (
        text("CaseList", "Nothing is left by these filters"),
        text("CaseList", "Take one away, or press Clear all."),
    ),
}
NO_LETTERS: Final = (
    text("CaseList", "Nothing here has these letters"),
    text("CaseList", "Names are found with Ctrl+K."),
)


def nothing_in(state: ListState) -> tuple[str, str]:
    """Return what an empty list says, and what to do."""
    asked = state.asked
    narrowed = (asked.source, asked.filters)
    same = next((each for each in Selection if SELECTIONS[each] == narrowed), None)
    what, advice = NO_LETTERS if asked.containing.strip() else NOTHING[same]
    return say(what), say(advice)
