"""Lists of cases and concerns: what they may be narrowed, shown and sorted by, and how they stand.

These tables are closed. No list, filter, column, sort, search or count goes by type of
extremism, sign, kind of concern, severity, or how many concerns there are about somebody.
Source: the project's decisions on practice, 2 to 4; a test holds it. Nor is there a filter on
what rests with the police: nothing that is counted tells what they do.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final, TypeVar

from models.kernel.ids import ViewId
from models.kernel.text import Text, text
from models.workflow.stages import STAGES, Stage

Code = TypeVar("Code", bound=StrEnum)


class ListName(StrEnum):
    """A list with a state of its own."""

    CASES = "cases"
    QUEUE = "queue"
    CALENDAR = "calendar"


class Source(StrEnum):
    """What a list is made of."""

    CASES = "cases"  # open cases
    CONCERNS = "concerns"  # concerns that nobody has decided on yet
    ENTRIES = "entries"  # the work queue


class Column(StrEnum):
    """What a list can show of a row, and be sorted by."""

    DUE = "due"
    NUMBER = "number"
    WHO = "who"
    STEP = "step"
    STAGE = "stage"
    OWNER = "owner"
    OPENED = "opened"


COLUMNS: Final[dict[Column, Text]] = {
    Column.DUE: text("List", "Due"),
    Column.NUMBER: text("List", "Number"),
    Column.WHO: text("List", "Who"),
    Column.STEP: text("List", "Next step"),
    Column.STAGE: text("List", "Stage"),
    Column.OWNER: text("List", "Owner"),
    Column.OPENED: text("List", "Opened"),
}
ALWAYS: Final = Column.NUMBER
"""The column that no list is without: by it a row is known."""
USUAL: Final = (
    Column.DUE, Column.NUMBER, Column.WHO, Column.STEP, Column.STAGE, Column.OWNER,
)  # fmt: skip
"""The columns of a list that nobody has changed."""


class Filter(StrEnum):
    """What a list can be narrowed by."""

    OWNER = "owner"
    DUE = "due"
    STEP = "step"
    STAGE = "stage"


ME: Final = "me"
OVERDUE: Final = "overdue"
TODAY: Final = "today"
WEEK: Final = "week"
WAITING: Final = "waiting"
NONE: Final = "none"

FILTERS: Final[dict[Filter, Text]] = {
    Filter.OWNER: text("List", "Owner"),
    Filter.DUE: text("List", "Due"),
    Filter.STEP: text("List", "Next step"),
    Filter.STAGE: text("List", "Stage"),
}
VALUES: Final[dict[Filter, dict[str, Text]]] = {
    Filter.OWNER: {ME: text("List", "Mine")},
    Filter.DUE: {
        OVERDUE: text("List", "Overdue"),
        TODAY: text("List", "Due by today"),
        WEEK: text("List", "Due within 7 days"),
    },
    Filter.STEP: {
        WAITING: text("List", "Waits for others"),
        NONE: text("List", "Without next step"),
    },
    Filter.STAGE: {
        str(stage): words for stage, words in STAGES.items() if stage is not Stage.CLOSED
    },
}
"""The values of each filter; an owner may be any colleague's id as well."""

ALLOWED: Final[dict[Source, frozenset[Filter]]] = {
    Source.CASES: frozenset(Filter),
    Source.CONCERNS: frozenset({Filter.OWNER, Filter.DUE}),
    Source.ENTRIES: frozenset({Filter.OWNER, Filter.DUE}),
}


class Selection(StrEnum):
    """A view that every user has."""

    OPEN = "open"
    MINE = "mine"
    WAITING = "waiting"
    OVERDUE = "overdue"
    STEPLESS = "stepless"
    CONCERNS = "concerns"


Filters = tuple[tuple[Filter, str], ...]
"""Pairs of filter and value, each filter once, in the order of ``Filter``."""

SELECTIONS: Final[dict[Selection, tuple[Source, Filters]]] = {
    Selection.OPEN: (Source.CASES, ()),
    Selection.MINE: (Source.CASES, ((Filter.OWNER, ME),)),
    Selection.WAITING: (Source.CASES, ((Filter.STEP, WAITING),)),
    Selection.OVERDUE: (Source.CASES, ((Filter.DUE, OVERDUE),)),
    Selection.STEPLESS: (Source.CASES, ((Filter.STEP, NONE),)),
    Selection.CONCERNS: (Source.CONCERNS, ()),
}
TILES: Final = (
    Selection.CONCERNS, Selection.MINE, Selection.OVERDUE, Selection.WAITING,
    Selection.STEPLESS,
)  # fmt: skip
"""The views that I dag counts; each number opens exactly that view."""


@dataclass(frozen=True, slots=True)
class Order:
    """The column that a list is sorted by, and which end comes first."""

    by: Column
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """Which rows a list is to show.

    Attributes:
        containing: letters of a number, of the owner, or of a name where the office shows names.
        order: None for the most pressing first.
        offset: rows to leave out.
        rows: rows to load at most; 0 for a page.
    """

    source: Source = Source.CASES
    filters: Filters = ()
    containing: str = ""
    order: Order | None = None
    offset: int = 0
    rows: int = 0

    @classmethod
    def of(cls, selection: Selection, *, containing: str = "", offset: int = 0) -> "Asked":
        """Return what a view that every user has asks for."""
        source, filters = SELECTIONS[selection]
        return cls(source, filters, containing, offset=offset)

    def value(self, key: Filter) -> str:
        """Return the value of a filter, or ""."""
        return dict(self.filters).get(key, "")


QUEUE: Final = Asked(Source.ENTRIES)
"""The whole work queue, overdue first, then by deadline."""
QUEUE_COLUMNS: Final = (
    Column.DUE, Column.NUMBER, Column.WHO, Column.STEP, Column.OWNER,
)  # fmt: skip
"""All that the work queue shows."""


@dataclass(frozen=True, slots=True)
class ListState:
    """How a user has left a list. May hold a name, in ``containing``; kept in the vault alone.

    Attributes:
        view: a code of ``Selection``, or the id of a view of one's own.
        widths: pixels of the columns that the user has drawn wider or narrower.
        chosen: keys of the rows that are chosen; ``current`` has the focus.
        scroll: pixels.
        shown: rows that were loaded.
    """

    view: str = Selection.OPEN
    asked: Asked = Asked()
    columns: tuple[Column, ...] = USUAL
    widths: tuple[tuple[Column, int], ...] = ()
    chosen: tuple[str, ...] = ()
    current: str = ""
    scroll: int = 0
    shown: int = 0

    def narrowed(self, key: Filter, value: str) -> "ListState":
        """Return it with a filter set, or taken away by ""; from the first row on."""
        kept = {**dict(self.asked.filters), key: value}
        return self.asking(filters=ordered(kept))

    def asking(self, **change: Any) -> "ListState":  # noqa: ANN401 - fields of ``Asked``
        """Return it asking otherwise, from the first row on, with nothing chosen."""
        asked = replace(self.asked, **change)
        same = next(
            (
                str(selection)
                for selection, defined in SELECTIONS.items()
                if defined == (asked.source, asked.filters) and not asked.containing
            ),
            self.view,
        )
        own = self.view not in list(Selection)
        return replace(
            self, view=self.view if own else same, asked=asked, chosen=(), scroll=0, shown=0
        )

    def opened(self, view: str, definition: "ListState") -> "ListState":
        """Return it as a view defines it."""
        return replace(definition, view=view, chosen=(), current="", scroll=0, shown=0)


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view of a user's own; nobody else sees it."""

    id: ViewId
    name: str
    state: ListState


def of_selection(selection: Selection, state: ListState) -> ListState:
    """Return the state that opens a view every user has; columns and widths stay."""
    source, filters = SELECTIONS[selection]
    return replace(state, asked=Asked(source, filters, order=state.asked.order))


def ordered(filters: Mapping[Filter, str]) -> Filters:
    """Return filters that have a value, in the order of ``Filter``."""
    return tuple((key, filters[key]) for key in Filter if filters.get(key))


def written(state: ListState) -> str:
    """Return a state as JSON."""
    asked = state.asked
    return json.dumps(
        {
            "view": state.view,
            "source": asked.source,
            "filters": dict(asked.filters),
            "containing": asked.containing,
            "order": None if asked.order is None else [asked.order.by, asked.order.descending],
            "columns": list(state.columns),
            "widths": dict(state.widths),
            "chosen": list(state.chosen),
            "current": state.current,
            "scroll": state.scroll,
            "shown": state.shown,
        },
        ensure_ascii=False,
    )


def read(stored: str, usual: ListState) -> ListState:
    """Return the state in ``stored``; what is not in the tables above is left out.

    So nothing that was stored by an older program, or by hand, shows or filters by more.
    """
    try:
        found = json.loads(stored)
    except ValueError:
        return usual
    if not isinstance(found, dict):
        return usual
    columns = tuple(dict.fromkeys(_codes(found.get("columns"), Column)))
    return replace(
        usual,
        view=_words(found.get("view")) or usual.view,
        asked=_asked(found, usual.asked.source),
        columns=columns if ALWAYS in columns else usual.columns,
        widths=_widths(found.get("widths")),
        chosen=tuple(each for each in _list(found.get("chosen")) if isinstance(each, str)),
        current=_words(found.get("current")),
        scroll=_number(found.get("scroll")),
        shown=_number(found.get("shown")),
    )


def _asked(found: dict[str, Any], usual: Source) -> Asked:
    source = next(iter(_codes([found.get("source")], Source)), usual)
    filters = {
        key: _words(value)
        for name, value in _map(found.get("filters")).items()
        for key in _codes([name], Filter)
        if key in ALLOWED[source] and fits(key, _words(value))
    }
    return Asked(
        source, ordered(filters), _words(found.get("containing")), _order(found.get("order"))
    )


def fits(key: Filter, value: str) -> bool:
    """Whether a filter has such a value: one of the table, or somebody who owns."""
    return value in VALUES[key] or (key is Filter.OWNER and bool(value))


def _order(found: object) -> Order | None:
    parts = _list(found)
    columns = _codes(parts[:1], Column)
    return Order(columns[0], len(parts) > 1 and parts[1] is True) if columns else None


def _widths(found: object) -> tuple[tuple[Column, int], ...]:
    return tuple(
        (column, _number(value))
        for name, value in _map(found).items()
        for column in _codes([name], Column)
        if _number(value)
    )


def _codes(found: object, codes: type[Code]) -> list[Code]:
    known = {str(code): code for code in codes}
    return [known[each] for each in _list(found) if isinstance(each, str) and each in known]


def _list(found: object) -> list[Any]:
    return found if isinstance(found, list) else []


def _map(found: object) -> dict[str, Any]:
    return found if isinstance(found, dict) else {}


def _words(found: object) -> str:
    return found if isinstance(found, str) else ""


def _number(found: object) -> int:
    return found if isinstance(found, int) and not isinstance(found, bool) and found > 0 else 0
