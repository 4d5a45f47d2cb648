"""What other subjects put on the calendar's page: acts under "More", and further views."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QDialog, QWidget

from models.calendar.agenda import CalendarRow
from models.calendar.blocks import Block
from ui.calendar.acts import BlockSource, Rows


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on the calendar's page as an act under "More" is chosen.

    Attributes:
        over: the page, over which dialogs open.
        view: key of the view: agenda, week, month, or a further view's.
        day: the day that is selected.
        first: the first day on the page.
        last: the last day on the page, itself on it.
        rows: the entries, as narrowed by the filters; of the agenda those still to do.
        blocks: busy times, closed days, absence.
        narrowed: the filters in force, in words.
        wants: whether those filters show an entry.
    """

    over: QWidget
    view: str
    day: date
    first: date
    last: date
    rows: Rows
    blocks: tuple[Block, ...]
    narrowed: tuple[str, ...] = ()
    wants: Callable[[CalendarRow], bool] = lambda _row: True


@dataclass(frozen=True, slots=True)
class MoreAct:
    """One act under "More".

    Attributes:
        key: its name in code and tests.
        label: its words, in the chosen language.
        icon: a drawing's name.
        handler: does it; the dialog that it opens, if any, is the page's ``sheet``.
    """

    key: str
    label: str
    icon: str
    handler: Callable[[Shown], QDialog | None]


@runtime_checkable
class FollowsCase(Protocol):
    """A further view that shows the case to which the calendar is narrowed."""

    def follow(self, number: str) -> None:
        """Show that case; "" where the calendar is not narrowed to one."""


@dataclass(frozen=True, slots=True)
class FurtherView:
    """A view beside agenda, week and month, with a tab and Alt with the tab's number.

    Attributes:
        key: its name in code and tests.
        words: on its tab, in the chosen language.
        make: makes the widget; it keeps itself fresh, and takes the focus as it is shown.
    """

    key: str
    words: str
    make: Callable[[], QWidget]


@dataclass(frozen=True, slots=True)
class Parts:
    """All that other subjects put on the page.

    Attributes:
        blocks: each asks for busy times, closed days or absence between two instants.
    """

    more: tuple[MoreAct, ...] = ()
    views: tuple[FurtherView, ...] = ()
    blocks: tuple[BlockSource, ...] = ()
