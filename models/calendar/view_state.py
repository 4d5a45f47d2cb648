"""What the calendar shows: which view and day, and what it is narrowed by; in one place for all."""

import json
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final

from models.calendar.agenda import CalendarRow
from models.calendar.entry import APPOINTMENTS, EntryKind
from models.kernel.ids import UserId
from models.kernel.text import Text, text

AGENDA: Final = "agenda"
WEEK: Final = "week"
MONTH: Final = "month"
MINE: Final = "mine"
"""The owner of a filter that follows whoever looks."""


class Narrow(StrEnum):
    """What the calendar can be narrowed by."""

    OWNER = "owner"
    KIND = "kind"
    CASE = "case"


NARROWS: Final[dict[Narrow, Text]] = {
    Narrow.OWNER: text("Calendar", "Whose"),
    Narrow.KIND: text("Calendar", "Kind"),
    Narrow.CASE: text("Calendar", "Case"),
}


class KindGroup(StrEnum):
    """Kinds of entry that one looks for together."""

    APPOINTMENTS = "appointments"
    CONCERN = "concern"
    POLICE = "police"
    CHILD = "child"
    CASEWORK = "casework"
    EFFORT = "effort"
    END = "end"
    PAPER = "paper"
    OTHER = "other_kinds"


GROUPS: Final[dict[KindGroup, Text]] = {
    KindGroup.APPOINTMENTS: text("Calendar", "Visits and appointments"),
    KindGroup.CONCERN: text("Calendar", "New concerns"),
    KindGroup.POLICE: text("Calendar", "Police"),
    KindGroup.CHILD: text("Calendar", "Child and consent"),
    KindGroup.CASEWORK: text("Calendar", "Qualification and analysis"),
    KindGroup.EFFORT: text("Calendar", "Offers and efforts"),
    KindGroup.END: text("Calendar", "Closing and transfer"),
    KindGroup.PAPER: text("Calendar", "Paper and receipts"),
    KindGroup.OTHER: text("Calendar", "Other tasks"),
}

_K = EntryKind
_GROUPED: Final[dict[KindGroup, frozenset[EntryKind]]] = {
    KindGroup.APPOINTMENTS: APPOINTMENTS,
    KindGroup.CONCERN: frozenset(
        {_K.ASSESSMENT, _K.AFTER_CALL, _K.INITIAL_ASSESSMENT, _K.TELL_BACK, _K.TWO_CASES}
    ),
    KindGroup.POLICE: frozenset(
        {_K.POLICE_QUESTION, _K.POLICE_REMINDER, _K.STILL_SUSPENDED, _K.CONFIRM_POLICE,
         _K.PASS_TO_POLICE, _K.REGISTER_ACUTE}
    ),
    KindGroup.CHILD: frozenset(
        {_K.CHILD_REPORT, _K.CONSENT, _K.INFORM, _K.TURNS_18, _K.PROTECTION_EXPIRES,
         _K.TRANSITION, _K.SAFE_CONTACT}
    ),
    KindGroup.CASEWORK: frozenset(
        {_K.QUALIFY, _K.QUALIFY_REPLY, _K.CLOSE_ROUND, _K.CHECK_CONDITIONS, _K.ANALYSE,
         _K.RECOMMEND, _K.APPROVE, _K.PLAN_CONTACT, _K.VISIT_NOTE, _K.NEXT_STEP}
    ),
    KindGroup.EFFORT: frozenset(
        {_K.OFFER_REPLY, _K.INFORM_DECLINED, _K.RE_OFFER, _K.EFFORT_START, _K.EFFORT_CONTACT,
         _K.EFFORT_STALLED, _K.EFFORT_DECISION, _K.RELEASE, _K.RELEASE_WATCH, _K.RELEASE_PLAN,
         _K.AFTER_CHECK, _K.EVALUATE}
    ),
    KindGroup.END: frozenset(
        {_K.CASE_CHECK, _K.CLOSE, _K.DELETE_DUE, _K.TRANSFER, _K.TRANSFER_RECEIPT}
    ),
    KindGroup.PAPER: frozenset({_K.PAPER_RETURN, _K.COPY_OUTSIDE, _K.RECEIPT, _K.TERMS, _K.BREACH}),
}  # fmt: skip
"""Kinds that stand nowhere here are other tasks, so that a new kind is never without a group."""


def group_of(kind: EntryKind) -> KindGroup:
    """Return the group in which a kind is looked for."""
    return next((group for group, kinds in _GROUPED.items() if kind in kinds), KindGroup.OTHER)


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What a calendar is narrowed by; each "" where it is not.

    Attributes:
        owner: ``MINE`` or a colleague's id.
        kind: a code of ``KindGroup`` or of ``EntryKind``.
        case: a number, as ``number_of`` makes it.
    """

    owner: str = ""
    kind: str = ""
    case: str = ""

    def __bool__(self) -> bool:
        """Whether anything is left out."""
        return bool(self.owner or self.kind or self.case)

    def by(self, key: Narrow, value: str) -> "Narrowed":
        """Return it narrowed by one thing more; "" takes it away."""
        return replace(self, **{str(key): value})

    def value(self, key: Narrow) -> str:
        """Return what it is narrowed by, or ""."""
        return {Narrow.OWNER: self.owner, Narrow.KIND: self.kind, Narrow.CASE: self.case}[key]

    def shows(self, row: CalendarRow, me: UserId) -> bool:
        """Whether an entry is shown to whoever looks."""
        owner = me if self.owner == MINE else UserId(self.owner)
        return (
            (not owner or row.is_of(owner))
            and (not self.kind or self.kind in (str(row.kind), str(group_of(row.kind))))
            and (not self.case or row.number == self.case)
        )


def number_of(typed: str, year: int) -> str:
    """Return the number that was typed; digits alone are a case of ``year``."""
    digits = typed.strip().upper()
    plain = digits.isascii() and digits.isdigit()
    return f"S-{year}-{int(digits):04d}" if plain else digits


@dataclass(frozen=True, slots=True)
class CalendarState:
    """How a user has left the calendar; of people it holds nothing, nor a case's number.

    Attributes:
        view: the key of a view.
        day: the day that was selected; None for today.
        narrowed: filters; that of a case is not kept, so that nothing of it outlives it.
    """

    view: str = AGENDA
    day: date | None = None
    narrowed: Narrowed = Narrowed()


def written(state: CalendarState, today: date) -> str:
    """Return a state as JSON, kept on ``today``."""
    return json.dumps(
        {
            "view": state.view,
            "day": "" if state.day is None else state.day.isoformat(),
            "kept": today.isoformat(),
            "owner": state.narrowed.owner,
            "kind": state.narrowed.kind,
        }
    )


def read(stored: str, today: date) -> CalendarState:
    """Return the state in ``stored``; the day only on the day it was kept, else today's.

    What is in no table is left out: nothing stored by hand, or by another program, is shown.
    """
    try:
        found = json.loads(stored)
    except ValueError:
        return CalendarState()
    if not isinstance(found, dict):
        return CalendarState()
    kinds = {*map(str, KindGroup), *map(str, EntryKind)}
    kind, same = _words(found, "kind"), _words(found, "kept") == today.isoformat()
    return CalendarState(
        _words(found, "view") or AGENDA,
        _day(_words(found, "day")) if same else None,
        Narrowed(_words(found, "owner"), kind if kind in kinds else ""),
    )


def _words(found: dict[str, Any], key: str) -> str:
    value = found.get(key)
    return value if isinstance(value, str) else ""


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None
