"""What the calendar is narrowed by, in sight: whose, which kinds, which case."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from models.calendar.agenda import CalendarRow
from models.calendar.entry import KINDS, EntryKind
from models.calendar.view_state import (
    GROUPS,
    MINE,
    NARROWS,
    KindGroup,
    Narrow,
    Narrowed,
    group_of,
    number_of,
)
from models.kernel.clock import local
from models.kernel.ids import UserId
from models.kernel.sorting import danish_order
from ui.context import Context
from ui.kit.filter_bar import Choice, FilterBar, Group
from ui.language import filled, say

_LETTERS: Final = 16
MOST_CASES: Final = 30
"""Case numbers offered on the menu; any other is typed."""


class NarrowBar(FilterBar):
    """A field for a case's number, the menu of filters, and a chip for each in force.

    Signals:
        changed: it is narrowed otherwise.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.case = QLineEdit()
        super().__init__(self.case, parent=parent)
        self._context = context
        self._numbers: tuple[str, ...] = ()
        self.value = Narrowed()
        self.case.setObjectName("calendar_case")
        self.case.setAccessibleName(self.tr("Show one case: its number, then Enter"))
        self.case.setPlaceholderText(self.tr("Case number"))
        self.case.setFixedWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        self.case.setClearButtonEnabled(True)
        self.case.returnPressed.connect(self._typed)
        self.narrowed.connect(self._narrow)
        self.taken.connect(lambda key: self._narrow(key, ""))
        self.cleared.connect(lambda: self.use(Narrowed()))
        self.offer.list.aboutToShow.connect(self._offer_all)  # not at each turn of a page
        self.count_rows(0, 0)

    @property
    def case_number(self) -> str:
        """The number of the one case that is shown, or ""; a concern's is none."""
        number = self.value.case
        return number if number.startswith("S-") else ""

    @property
    def said(self) -> tuple[str, ...]:
        """What it is narrowed by, in words."""
        return tuple(chip.words for chip in self._chips())

    def use(self, narrowed: Narrowed) -> None:
        """Narrow by these filters."""
        self.value = narrowed
        self.changed.emit()

    def show_cases(self, rows: Iterable[CalendarRow]) -> None:
        """Offer the cases that stand in the calendar now."""
        found = sorted({row.number for row in rows if row.number}, reverse=True)
        self._numbers = tuple(found[:MOST_CASES])

    def count_rows(self, shown: int, among: int) -> None:
        """Show the chips, and how many entries they leave."""
        words = filled(self.tr("{shown} of {total} shown"), shown=shown, total=among)
        self.show_filters(self._chips(), words if self.value else "")

    @Slot()
    def _typed(self) -> None:
        year = local(self._context.clock.now()).year
        number = number_of(self.case.text(), year)
        if number:
            self.case.clear()
            self._narrow(str(Narrow.CASE), number)

    def _narrow(self, key: str, value: str) -> None:
        self.use(self.value.by(Narrow(key), value))

    def _chips(self) -> list[Choice]:
        return [
            Choice(str(key), value, f"{say(NARROWS[key])}: {self._words(key, value)}")
            for key in Narrow
            if (value := self.value.value(key))
        ]

    def _words(self, key: Narrow, value: str) -> str:
        if key is Narrow.OWNER:
            mine = self.tr("Mine")
            return mine if value == MINE else self._context.name_of(UserId(value))
        if key is Narrow.KIND:
            groups = {str(group): words for group, words in GROUPS.items()}
            return say(groups[value] if value in groups else KINDS[EntryKind(value)])
        return value

    @Slot()
    def _offer_all(self) -> None:
        owner, kind, case = (str(key) for key in Narrow)
        people = sorted(self._context.users.values(), key=lambda user: danish_order(user.name))
        others = [user for user in people if user.id != self._context.user.id]
        self.offer_groups(
            (
                Group(
                    say(NARROWS[Narrow.OWNER]),
                    (
                        Choice(owner, "", self.tr("Everybody's")),
                        Choice(owner, MINE, self.tr("Mine")),
                        *(Choice(owner, user.id, user.name) for user in others),
                    ),
                ),
                Group(
                    say(NARROWS[Narrow.KIND]),
                    (
                        Choice(kind, "", self.tr("All kinds")),
                        *(self._kinds(group) for group in KindGroup),
                    ),
                ),
                *(
                    [
                        Group(
                            say(NARROWS[Narrow.CASE]),
                            tuple(Choice(case, number, number) for number in self._numbers),
                        )
                    ]
                    if self._numbers
                    else []
                ),
            )
        )

    def _kinds(self, group: KindGroup) -> Group:
        key = str(Narrow.KIND)
        kinds = sorted(
            (say(words), kind) for kind, words in KINDS.items() if group_of(kind) is group
        )
        every = Choice(key, str(group), self.tr("All of these"))
        return Group(say(GROUPS[group]), (every, *(Choice(key, str(k), w) for w, k in kinds)))
