"""Time zones of a calendar file: by their name, by Windows' name, or as the file defines them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import tzinfo
from functools import lru_cache
from io import StringIO
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from models.calendar.ics.lines import Line
from models.calendar.ics.strange import StrangeFileError, Wrong

WindowsZone = Callable[[str], str]
"""Returns the usual name of a zone that Windows names, or "" (Unicode CLDR, windowsZones)."""

MOST_ZONES: Final = 100
MOST_TURNS: Final = 40
"""Times in a zone's definition from which its clocks are turned."""
_TURN: Final = {
    "DTSTART": re.compile(r"[0-9]{8}T[0-9]{6}"),
    "TZOFFSETFROM": re.compile(r"[+-](?:0[0-9]|1[0-4])[0-5][0-9](?:[0-5][0-9])?"),
    "TZOFFSETTO": re.compile(r"[+-](?:0[0-9]|1[0-4])[0-5][0-9](?:[0-5][0-9])?"),
    "RRULE": re.compile(
        r"FREQ=YEARLY(?:;(?:INTERVAL=1|WKST=[A-Z]{2}|UNTIL=[0-9]{8}(?:T[0-9]{6}Z?)?"
        r"|BYMONTH=(?:[1-9]|1[0-2])|BYDAY=[+-]?[1-4]?(?:MO|TU|WE|TH|FR|SA|SU)"
        r"|BYMONTHDAY=(?:[1-9]|1[0-9]|2[0-8])(?:,(?:[1-9]|1[0-9]|2[0-8])){0,6}))*"
    ),
}
"""What a definition may say: rules of every year that do come true, and nothing that costs time."""


@dataclass(slots=True)
class Definition:
    """A zone as the file defines it; looked at only when an entry names it.

    Attributes:
        line: on which it begins.
        said: its turns, each a list of ``NAME:value`` with STANDARD or DAYLIGHT first.
    """

    line: int
    name: str = ""
    said: list[list[str]] = field(default_factory=list)

    def turn(self, kind: str) -> None:
        """Begin a turn of the clocks.

        Raises:
            StrangeFileError: there are too many.
        """
        if len(self.said) == MOST_TURNS:
            raise StrangeFileError(self.line, Wrong.TOO_MANY)
        self.said.append([kind])

    def take(self, line: Line) -> None:
        """Take a line of the turn that was begun.

        Raises:
            StrangeFileError: it says what a zone cannot say.
        """
        form = _TURN.get(line.name)
        if form is None:
            return
        if not form.fullmatch(line.value.upper()):
            raise StrangeFileError(line.number, Wrong.ZONE)
        self.said[-1].append(f"{line.name}:{line.value.upper()}")

    def zone(self) -> tzinfo:
        """Return the zone.

        Raises:
            StrangeFileError: the definition is not whole.
        """
        from dateutil.tz import tzical  # noqa: PLC0415 - costs start-up time

        lines = ["BEGIN:VTIMEZONE", "TZID:zone"]
        for kind, *said in self.said:
            lines += [f"BEGIN:{kind}", *said, f"END:{kind}"]
        try:
            found = tzical(StringIO("\n".join([*lines, "END:VTIMEZONE"]))).get()
        except ValueError:
            raise StrangeFileError(self.line, Wrong.ZONE) from None
        return found  # type: ignore[return-value]  # the one zone of the text


@dataclass(slots=True)
class Zones:
    """The zones that a file may name."""

    windows: WindowsZone
    defined: dict[str, Definition] = field(default_factory=dict)
    _known: dict[str, tzinfo] = field(default_factory=dict)

    def define(self, definition: Definition) -> None:
        """Keep a definition of the file.

        Raises:
            StrangeFileError: there are too many.
        """
        if len(self.defined) == MOST_ZONES:
            raise StrangeFileError(definition.line, Wrong.TOO_MANY)
        self.defined[definition.name] = definition

    def of(self, name: str, line: int) -> tzinfo:
        """Return the zone of that name.

        A name that everybody knows wins over the file's definition, which is often out of date.

        Raises:
            StrangeFileError: nobody knows it.
        """
        if name not in self._known:
            usual = usual_name(name) or usual_name(self.windows(name))
            if usual:
                self._known[name] = ZoneInfo(usual)
            elif name in self.defined:
                self._known[name] = self.defined[name].zone()
            else:
                raise StrangeFileError(line, Wrong.ZONE)
        return self._known[name]


def usual_name(name: str) -> str:
    """Return the zone's name in the time zone database, or "".

    Some programs write a path before it: ``/mozilla.org/20050126_1/Europe/Copenhagen``.
    """
    parts = name.split("/")
    tails = ("/".join(parts[-count:]) for count in (3, 2, 1) if count <= len(parts))
    return next((tail for tail in tails if tail in _names()), "")


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    return frozenset(available_timezones())
