"""Rules for repeating, as other calendars write them: checked narrowly, counted by dateutil.

What a rule may say is what Outlook, Google, Apple and Nextcloud write. The rest could make a
small file cost hours: it is refused, with its line.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.calendar.ics.lines import Line
from models.calendar.ics.strange import StrangeFileError, Wrong
from models.calendar.ics.values import LAST_YEAR, Moment, ZoneOf, moment

_WEEKDAY: Final = "(?:MO|TU|WE|TH|FR|SA|SU)"
_ORDINAL: Final = f"(?:[+-]?[1-5])?{_WEEKDAY}"
_MONTHDAY: Final = "(?:-?(?:[1-9]|[12][0-9]|3[01]))"
_MONTH: Final = "(?:0?[1-9]|1[0-2])"
_SETPOS: Final = "(?:-?[1-5])"


def _several(one: str, most: int) -> re.Pattern[str]:
    return re.compile(f"{one}(?:,{one}){{0,{most - 1}}}")


_SAYS: Final = {
    "FREQ": re.compile("DAILY|WEEKLY|MONTHLY|YEARLY"),
    "INTERVAL": re.compile("[1-9][0-9]{0,2}"),
    "COUNT": re.compile("[1-9][0-9]{0,4}"),
    "UNTIL": re.compile("[0-9]{8}(?:T[0-9]{6}Z?)?"),
    "WKST": re.compile(_WEEKDAY),
    "BYDAY": _several(_ORDINAL, 7),
    "BYMONTHDAY": _several(_MONTHDAY, 31),
    "BYMONTH": _several(_MONTH, 12),
    "BYSETPOS": _several(_SETPOS, 5),
}
_OFTEN: Final = re.compile("SECONDLY|MINUTELY|HOURLY")
_BY_DAYS: Final = ("DAILY", "WEEKLY")
_DAYS: Final = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 28, "YEARLY": 365}
_EFFORT: Final = {"DAILY": 1, "WEEKLY": 4, "MONTHLY": 8, "YEARLY": 16}
"""How much longer one step of counting takes than a step by days."""
MOST_STEPS: Final = 500_000
"""Steps that counting all rules of a file may take: seconds, whatever the file says."""
LAST_DAY: Final = datetime(LAST_YEAR, 12, 31)  # noqa: DTZ001 - as clocks show it


@dataclass(frozen=True, slots=True)
class Rule:
    """A checked rule.

    Attributes:
        line: on which it stands.
        said: its parts, without UNTIL.
        until: as it stands, or "".
    """

    line: Line
    said: Mapping[str, str]
    until: str

    def steps(self, start: datetime, last: datetime) -> int:
        """Return how much counting it takes to get from its start to ``last``."""
        every = _DAYS[self.said["FREQ"]] * int(self.said.get("INTERVAL", "1"))
        return (max((last - start).days, 0) // every + 1) * _EFFORT[self.said["FREQ"]]

    def times(self, start: Moment, last: datetime, zone_of: ZoneOf) -> Iterator[datetime]:
        """Yield when it falls, as the clocks of the start's place show it, up to ``last``.

        Raises:
            StrangeFileError: it falls never, or has no day to end on.
        """
        from dateutil.rrule import rrulestr  # noqa: PLC0415 - costs start-up time

        words = ";".join(f"{name}={said}" for name, said in self.said.items())
        until = self._until(start, zone_of)
        never = True
        for at in rrulestr(words, dtstart=start.wall):
            never = False
            if at > min(last, until):
                break
            yield at
        if never:
            raise StrangeFileError(self.line.number, Wrong.NEVER)

    def _until(self, start: Moment, zone_of: ZoneOf) -> datetime:
        """Return the last time that it may fall on, by the clocks of its start."""
        if not self.until or self.until[:4] > str(LAST_DAY.year):
            return LAST_DAY
        line = Line(self.line.number, "UNTIL", {}, self.until)
        end = moment(line, self.until, zone_of)
        if end.whole:
            return end.wall.replace(hour=23, minute=59, second=59)
        if self.until.endswith("Z"):
            return end.instant.astimezone(start.zone).replace(tzinfo=None)
        return end.wall


def rule_of(line: Line) -> Rule:
    """Return the rule that a line states.

    Raises:
        StrangeFileError: it is not understood, or repeats within a day.
    """
    said: dict[str, str] = {}
    for part in line.value.upper().strip(";").split(";"):
        name, _, value = part.partition("=")
        if name == "FREQ" and _OFTEN.fullmatch(value):
            raise StrangeFileError(line.number, Wrong.TOO_OFTEN)
        form = _SAYS.get(name)
        if form is None or name in said or not form.fullmatch(value):
            raise StrangeFileError(line.number, Wrong.RULE)
        said[name] = value
    if "FREQ" not in said or not _goes_together(said):
        raise StrangeFileError(line.number, Wrong.RULE)
    return Rule(line, said, said.pop("UNTIL", ""))


def _goes_together(said: Mapping[str, str]) -> bool:
    """Tell whether a rule is one that falls often enough to be counted at once."""
    if said["FREQ"] in _BY_DAYS:
        return "BYMONTHDAY" not in said and not re.search("[0-9]", said.get("BYDAY", ""))
    return "BYMONTHDAY" not in said or "BYDAY" not in said
