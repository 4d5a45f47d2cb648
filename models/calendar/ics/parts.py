"""The parts of a calendar file: its zones and events, each with the lines that say when."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Final

from models.calendar.ics.lines import Line, lines_of
from models.calendar.ics.strange import StrangeFileError, Wrong
from models.calendar.ics.zones import Definition, WindowsZone, Zones

MOST_EVENTS: Final = 20_000
DEEPEST: Final = 4
"""A calendar, an entry, its alarm; and one that we do not know."""
CALENDAR: Final = "VCALENDAR"
EVENT: Final = "VEVENT"
ZONE: Final = "VTIMEZONE"
_TURNS: Final = ("STANDARD", "DAYLIGHT")
_ONCE: Final = frozenset(
    {"UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RECURRENCE-ID", "TRANSP", "STATUS"}
)
_SEVERAL: Final = frozenset({"RDATE", "EXDATE"})


@dataclass(slots=True)
class Event:
    """The lines of one event that say when.

    Attributes:
        line: on which it begins.
    """

    line: int
    once: dict[str, Line] = field(default_factory=dict)
    several: dict[str, list[Line]] = field(default_factory=lambda: defaultdict(list))

    def take(self, line: Line) -> None:
        """Take a line.

        Raises:
            StrangeFileError: it stands twice, and must stand once.
        """
        if line.name in _SEVERAL:
            self.several[line.name].append(line)
        elif line.name in _ONCE:
            if line.name in self.once:
                raise StrangeFileError(line.number, Wrong.TWICE)
            self.once[line.name] = line

    def says(self, name: str) -> str:
        """Return what it says, in capital letters, or ""."""
        line = self.once.get(name)
        return "" if line is None else line.value.upper()


@dataclass(slots=True)
class Parts:
    """What a file holds, gathered line by line."""

    zones: Zones
    events: list[Event] = field(default_factory=list)
    _open: list[tuple[str, int]] = field(default_factory=list)
    _zone: Definition = field(default_factory=lambda: Definition(0))

    def take(self, line: Line) -> None:
        """Take the next line.

        Raises:
            StrangeFileError: it does not belong where it stands.
        """
        if line.name == "BEGIN":
            self._begin(line.value.upper(), line.number)
        elif not self._open:
            raise StrangeFileError(line.number, Wrong.AFTER_THE_END)
        elif line.name == "END":
            kind, _ = self._open.pop()
            if kind != line.value.upper():
                raise StrangeFileError(line.number, Wrong.NOT_OPEN)
            if kind == ZONE:
                self.zones.define(self._zone)
        else:
            self._say(line)

    def end(self) -> None:
        """Require that every part has ended.

        Raises:
            StrangeFileError: one has not; carries the line on which it began.
        """
        if self._open:
            raise StrangeFileError(self._open[-1][1], Wrong.NOT_CLOSED)

    def _begin(self, kind: str, number: int) -> None:
        depth = len(self._open)
        if not depth and kind != CALENDAR:
            raise StrangeFileError(number, Wrong.AFTER_THE_END)
        outermost = kind in (EVENT, ZONE)
        if depth == DEEPEST or (depth and kind == CALENDAR) or (outermost and depth > 1):
            raise StrangeFileError(number, Wrong.TOO_DEEP)
        if kind == EVENT:
            if len(self.events) == MOST_EVENTS:
                raise StrangeFileError(number, Wrong.TOO_MANY)
            self.events.append(Event(number))
        elif kind == ZONE:
            self._zone = Definition(number)
        elif kind in _TURNS and self._open[-1][0] == ZONE:
            self._zone.turn(kind)
        self._open.append((kind, number))

    def _say(self, line: Line) -> None:
        kinds = tuple(kind for kind, _ in self._open)
        if kinds == (CALENDAR,) and line.name == "VERSION" and line.value != "2.0":
            raise StrangeFileError(line.number, Wrong.VERSION)
        if kinds == (CALENDAR, EVENT):
            self.events[-1].take(line)
        elif kinds == (CALENDAR, ZONE) and line.name == "TZID":
            self._zone.name = line.value
        elif kinds[1:-1] == (ZONE,) and kinds[-1] in _TURNS:
            self._zone.take(line)


def parts_of(data: bytes, windows: WindowsZone) -> Parts:
    """Return what a file holds.

    Raises:
        StrangeFileError: a line breaks a rule; carries its number.
    """
    parts = Parts(Zones(windows))
    for line in lines_of(data):
        parts.take(line)
    parts.end()
    return parts
