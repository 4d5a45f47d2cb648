"""Measures week and month with 5,000 entries in a year, beside what Qt's own widgets do.

The rows are there already: measured is what lies between them and pixels. The peers draw the
same rows of the same month at the same size: a table with a cell a day, filled anew, and Qt's
calendar with the entries written into its cells.
"""

import os
import random
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from models.calendar.agenda import CalendarRow, by_day, month_page
from models.calendar.days import is_working_day
from models.calendar.entry import APPOINTMENTS, EntryKind, EntryStatus
from models.kernel.clock import at_wall_clock
from models.kernel.ids import EntryId, UserId
from storage.system.clocks import PRACTICE_START, PracticeClock
from ui.calendar.month_grid import MonthGrid
from ui.calendar.week_grid import WeekGrid
from ui.calendar.words import clock, words
from ui.kit.theme import Theme

IN_A_YEAR: Final = 5_000
FRAME_MS: Final = 1000 / 60
SIZE: Final = QSize(1140, 500)
"""What the grid has of a window of 1366x768."""
PEER_LINES: Final = 3

Days = Mapping[date, tuple[CalendarRow, ...]]


def rows_of_a_year(count: int = IN_A_YEAR) -> tuple[CalendarRow, ...]:
    """Return that many invented entries on the working days of 2026, the same each time."""
    chance = random.Random("calendar")  # noqa: S311 - figures, no secrets
    first = date(2026, 1, 1)
    days = [day for at in range(365) if is_working_day(day := first + timedelta(days=at))]
    kinds, seen = tuple(EntryKind), tuple(APPOINTMENTS)
    found: list[CalendarRow] = []
    for at in range(count):
        timed = chance.random() < 1 / 3
        day = chance.choice(days)
        due = at_wall_clock(day, chance.randrange(8, 17), chance.randrange(60))
        ends = due + timedelta(minutes=chance.choice((30, 60, 90))) if timed else None
        status = EntryStatus.DONE if due < PRACTICE_START else EntryStatus.OPEN
        found.append(
            CalendarRow(
                EntryId(f"{at}"),
                chance.choice(seen if timed else kinds),
                status,
                due,
                due if timed else None,
                ends,
                f"S-2026-{chance.randrange(1, 900):04d}",
                UserId("u"),
                "person",
                due,
                None,
                None,
                "",
                "",
            )
        )
    return tuple(found)


class _Written(QCalendarWidget):
    """Qt's calendar with the entries of each day written into its cell."""

    days: Days = {}  # noqa: RUF012 - replaced whole

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:  # noqa: N802
        """Draw the day, and the first entries below its number."""
        super().paintCell(painter, rect, day)
        metrics = QFontMetrics(painter.font())
        here = date(day.year(), day.month(), day.day())
        for at, row in enumerate(self.days.get(here, ())[:PEER_LINES]):
            said = f"{clock(row.due_at)} {words(row)}"
            shown = metrics.elidedText(said, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect.left(), rect.top() + (at + 1) * metrics.height(), shown)


def calls() -> dict[str, Callable[[], object]]:
    """Return what is measured, each as a call: rows in, pixels out."""
    watch = PracticeClock(PRACTICE_START, frozen=True)
    rows = rows_of_a_year()
    month, week, full = MonthGrid(watch), WeekGrid(watch), MonthGrid(watch)
    page = [row for row in rows if row.day in set(month.days)]
    near = [row for row in rows if row.day in set(week.days)]
    table, written = QTableWidget(6, 7), _Written()
    sheet = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    for widget in (month, week, full, table, written):
        widget.resize(SIZE)
        widget.show()
        QApplication.processEvents()

    def drawn(widget: QWidget) -> None:
        widget.render(sheet, QPoint())

    def ours(grid: MonthGrid | WeekGrid, shown: list[CalendarRow]) -> None:
        grid.show_rows(shown)
        drawn(grid)

    def filled() -> None:
        days = by_day(page)
        for at, day in enumerate(each for w in month_page(2026, 1) for each in w.days):
            lines = [f"{clock(row.due_at)} {words(row)}" for row in days.get(day, ())]
            cell = QTableWidgetItem("\n".join((str(day.day), *lines[:PEER_LINES])))
            table.setItem(at // 7, at % 7, cell)
        drawn(table)

    def cells() -> None:
        written.days = by_day(page)
        drawn(written)

    return {
        f"Month of {len(page)} entries": lambda: ours(month, page),
        f"Week of {len(near)} entries": lambda: ours(week, near),
        f"Month given all {IN_A_YEAR:,} of the year": lambda: ours(full, list(rows)),
        "Month, drawn again": lambda: drawn(month),
        "Week, drawn again": lambda: drawn(week),
        "Peer: QTableWidget, same month filled": filled,
        "Peer: QCalendarWidget, same month written": cells,
    }


def application() -> QApplication:
    """Return the application with the program's look, without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    Theme(app).use()
    return app
