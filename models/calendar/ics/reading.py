"""Busy times out of a calendar file: when somebody is busy, never with what.

Decision: this runs in the program itself, not in the child that draws attachments. That child
keeps decoders written in C away from the vault; here plain Python looks at sixteen properties
under fixed bounds, so that a strange file can at worst be refused.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from models.calendar.busy import Span, merged
from models.calendar.ics.parts import Event, parts_of
from models.calendar.ics.rules import MOST_STEPS, Rule, rule_of
from models.calendar.ics.strange import StrangeFileError, Wrong
from models.calendar.ics.values import Moment, ZoneOf, length, moment, moments
from models.calendar.ics.zones import WindowsZone

MOST_BLOCKS: Final = 5_000
_A_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """An event read: when it starts, how long it lasts, how it repeats.

    Attributes:
        uid: what it is called inside the file; matched there, never kept.
        replaces: the occurrence of a repeated event in whose place it stands, or None.
    """

    line: int
    uid: str
    start: Moment
    lasts: timedelta
    busy: bool
    rule: Rule | None
    replaces: Moment | None
    further: tuple[Moment, ...]
    left_out: tuple[Moment, ...]

    def starts(self, last: datetime, zone_of: ZoneOf) -> Iterator[Moment]:
        """Yield when it starts, each time.

        Raises:
            StrangeFileError: its rule cannot be counted.
        """
        if self.rule is None:
            yield self.start
        else:
            wall = last.astimezone(self.start.zone).replace(tzinfo=None)
            for at in self.rule.times(self.start, wall, zone_of):
                yield self.start.at(at)
        yield from self.further

    def span(self, start: Moment) -> Span:
        """Return from when to when it lasts; whole days end at midnight, however long they are."""
        if start.whole:
            return Span(start.instant, start.at(start.wall + self.lasts).instant)
        return Span(start.instant, start.instant + self.lasts)


def busy_times(
    data: bytes, first: datetime, last: datetime, windows: WindowsZone
) -> tuple[Span, ...]:
    """Return when the owner of a calendar file is busy between two instants.

    Entries that are free or cancelled do not count; a whole day is a Danish day; what repeats
    is counted out. Spans that touch become one.

    Args:
        data: the bytes of the file.
        first: what ends before it is left out.
        last: what begins after it is left out.
        windows: knows the time zones that Windows names.

    Raises:
        StrangeFileError: a line breaks a rule; carries its number.
    """
    parts = parts_of(data, windows)
    entries = [entry_of(event, parts.zones.of) for event in parts.events]
    _require_countable(entries, last)
    replaced: dict[str, set[datetime]] = defaultdict(set)
    for entry in entries:
        if entry.replaces is not None:
            replaced[entry.uid].add(entry.replaces.instant)
    found = merged(
        Span(max(span.starts_at, first), min(span.ends_at, last))
        for entry in entries
        for span in _spans(entry, replaced, last, parts.zones.of)
        if max(span.starts_at, first) < min(span.ends_at, last)
    )
    if len(found) > MOST_BLOCKS:
        raise StrangeFileError(entries[-1].line, Wrong.TOO_MANY)
    return found


def entry_of(event: Event, zone_of: ZoneOf) -> Entry:
    """Read an event.

    Raises:
        StrangeFileError: what it says is no time, or does not go together.
    """
    stated = event.once.get("DTSTART")
    if stated is None:
        raise StrangeFileError(event.line, Wrong.NO_START)
    start = moment(stated, stated.value, zone_of)
    rule, replaces = event.once.get("RRULE"), event.once.get("RECURRENCE-ID")
    if replaces is not None and "RANGE" in replaces.parameters:
        raise StrangeFileError(replaces.number, Wrong.FOLLOWING)
    free = event.says("TRANSP") == "TRANSPARENT" or event.says("STATUS") == "CANCELLED"
    return Entry(
        line=event.line,
        uid=event.says("UID"),
        start=start,
        lasts=_lasts(event, start, zone_of),
        busy=not free,
        rule=None if rule is None else rule_of(rule),
        replaces=None if replaces is None else moment(replaces, replaces.value, zone_of),
        further=_all(event, "RDATE", zone_of),
        left_out=_all(event, "EXDATE", zone_of),
    )


def _all(event: Event, name: str, zone_of: ZoneOf) -> tuple[Moment, ...]:
    return tuple(each for line in event.several[name] for each in moments(line, zone_of))


def _lasts(event: Event, start: Moment, zone_of: ZoneOf) -> timedelta:
    """Return how long it lasts; with neither end nor length nothing, or a whole day."""
    ends = event.once.get("DTEND")
    lasts = event.once.get("DURATION")
    if ends is None:
        if lasts is not None:
            return length(lasts)
        return _A_DAY if start.whole else timedelta(0)
    if lasts is not None:
        raise StrangeFileError(lasts.number, Wrong.TWICE)
    end = moment(ends, ends.value, zone_of)
    if end.whole is not start.whole:
        raise StrangeFileError(ends.number, Wrong.MIXED)
    long = end.wall - start.wall if end.whole else end.instant - start.instant
    if long < timedelta(0):
        raise StrangeFileError(ends.number, Wrong.BACKWARDS)
    return long or (_A_DAY if start.whole else long)


def _require_countable(entries: list[Entry], last: datetime) -> None:
    """Refuse rules that would take longer to count than anybody waits."""
    steps = 0
    for entry in entries:
        if entry.rule is not None:
            steps += entry.rule.steps(entry.start.wall, last.replace(tzinfo=None))
            if steps > MOST_STEPS:
                raise StrangeFileError(entry.rule.line.number, Wrong.TOO_OFTEN)


def _spans(
    entry: Entry, replaced: Mapping[str, set[datetime]], last: datetime, zone_of: ZoneOf
) -> Iterator[Span]:
    """Yield when an entry takes place, without what was left out or stands elsewhere."""
    if not entry.busy:
        return
    gone = {each.instant for each in entry.left_out}
    if entry.replaces is None:
        gone |= replaced.get(entry.uid, set())
    days = {each.wall.date() for each in entry.left_out if each.whole}
    for start in entry.starts(last, zone_of):
        if start.instant not in gone and start.wall.date() not in days:
            yield entry.span(start)
