"""A month drawn as a grid that fills what is left of the page."""

from typing import Final

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from models.documents.blocks import DayCell, Month
from storage.paper import fonts
from storage.paper.glyphs import printable
from storage.paper.styles import HAIR, INK, SOFT, Room

HEAD: Final = 6 * mm
SIDE: Final = 11 * mm
"""The column of the weeks' numbers."""
PAD: Final = 1.2 * mm
LEAST_HEIGHT: Final = 110 * mm
SIZES: Final = (7.4, 7.0, 6.6, 6.2, 5.8)
"""Letters in points: the first at which the fullest day fits."""
LEADING: Final = 1.16
CLOSED: Final = Color(0.93, 0.93, 0.93)
"""Still white enough that letters on it are read, from any printer."""
CUT: Final = "…"


class MonthDrawing(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Takes all the height that is left; a page with less than 110 mm begins a new one."""

    def __init__(self, month: Month) -> None:
        super().__init__()
        self.month = month
        self.room = Room(0, 0)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size: the whole line, and what is left of the page."""
        self.room = Room(width, max(height, LEAST_HEIGHT))
        return self.room.width, self.room.height

    def draw(self) -> None:
        """Draw heads, weeks and days."""
        pen, month = self.canv, self.month
        wide = (self.room.width - SIDE) / len(month.heads)
        high = (self.room.height - HEAD) / len(month.weeks)
        size = self._size(high)
        pen.setFillColor(INK)
        self._write(
            0, self.room.height - HEAD + PAD, month.week_head, SIDE, 7.0, fonts.SEMIBOLD
        )
        for at, head in enumerate(month.heads):
            left = SIDE + at * wide + PAD
            self._write(left, self.room.height - HEAD + PAD, head, wide, 8.5, fonts.SEMIBOLD)
        for row, (number, days) in enumerate(month.weeks):
            foot = self.room.height - HEAD - (row + 1) * high
            self._write(0, foot + high - 4 * mm, number, SIDE, 8.5, fonts.SEMIBOLD)
            for at, day in enumerate(days):
                self._day(day, SIDE + at * wide, foot, wide, high, size)

    def _size(self, high: float) -> float:
        """Return the size of letters at which the fullest day has room."""
        most = max(
            1 + 2 * len(day.lines) + bool(day.more)
            for _, days in self.month.weeks
            for day in days
        )
        fitting = (size for size in SIZES if most * size * LEADING + 2 * PAD <= high)
        return next(fitting, SIZES[-1])

    def _day(
        self, day: DayCell, left: float, foot: float, wide: float, high: float, size: float
    ) -> None:
        pen = self.canv
        pen.setStrokeColor(INK)
        pen.setLineWidth(HAIR)
        if day.closed:
            pen.setFillColor(CLOSED)
            pen.rect(left, foot, wide, high, fill=1)
        else:
            pen.rect(left, foot, wide, high)
        pen.setFillColor(SOFT if day.away else INK)
        inside, step = wide - 2 * PAD, size * LEADING
        top = foot + high - PAD - size
        face = fonts.REGULAR if day.away else fonts.SEMIBOLD
        number = size + 1
        self._write(left + PAD, top, day.number, inside, number, face)
        taken = stringWidth(printable(day.number), face, number) + 2 * PAD
        self._write(left + PAD + taken, top, day.holiday, inside - taken, size, fonts.REGULAR)
        spare = int((high - 2 * PAD - size) / step) - 2 * len(day.lines) - bool(day.more)
        for when, what in day.lines:
            top -= step
            self._write(left + PAD, top, when, inside, size, fonts.SEMIBOLD)
            lines = _wrapped(printable(what), inside, size) if spare > 0 else (what,)
            spare -= len(lines) - 1
            for line in lines:
                top -= step
                self._write(left + PAD, top, line, inside, size, fonts.REGULAR)
        if day.more:
            self._write(left + PAD, top - step, day.more, inside, size, fonts.ITALIC)

    def _write(
        self, left: float, base: float, words: str, room: float, size: float, face: str
    ) -> None:
        """Write words on one line, cut short where there is no room for all of them."""
        said = printable(words)
        if stringWidth(said, face, size) > room:
            while said and stringWidth(said + CUT, face, size) > room:
                said = said[:-1]
            said = said.rstrip() + CUT
        self.canv.setFont(face, size)
        self.canv.drawString(left, base, said)


def _wrapped(words: str, room: float, size: float) -> tuple[str, ...]:
    """Return the words on one line, or on two, broken at a space."""
    if stringWidth(words, fonts.REGULAR, size) <= room:
        return (words,)
    parts = words.split(" ")
    fitting = [
        at
        for at in range(1, len(parts))
        if stringWidth(" ".join(parts[:at]), fonts.REGULAR, size) <= room
    ]
    if not fitting:
        return (words,)
    return " ".join(parts[: fitting[-1]]), " ".join(parts[fitting[-1] :])
