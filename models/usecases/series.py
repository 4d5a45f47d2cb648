"""Steps of what repeats: its days are laid a year ahead, and end together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from models.calendar.entry import Entry, EntryKind, EntryStatus
from models.calendar.participants import Participant
from models.calendar.recurrence import DAY, Occurrence, Rule, nth_of
from models.calendar.repetition import as_code
from models.calendar.series import Series
from models.cases.case import Case
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, EntryId, SeriesId, UserId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import Work

AHEAD: Final = timedelta(days=366)
"""So far ahead the days of a series stand in the calendar; each day that begins adds to it."""
NO_DAY: Final = text("Series", "No day of it is still to come. Choose a later end.")


@dataclass(frozen=True, slots=True)
class Repeating:
    """What repeats: what, when first, how long, where, by whom and with whom.

    Attributes:
        starts_at: the first one's own time.
        length: of an appointment; None for a task.
    """

    case_id: CaseId
    kind: EntryKind
    rule: Rule
    starts_at: datetime
    owner: UserId
    length: timedelta | None = None
    place: str = ""
    participants: tuple[Participant, ...] = ()


def begin_series(work: Work, wanted: Repeating) -> tuple[Series, Entry]:
    """Keep a new series and put its days in the calendar; return it with its first day.

    Raises:
        Refused: none of its days is still to come.
    """
    wall = local(wanted.starts_at)
    series = Series(
        id=SeriesId(work.new_id()),
        case_id=wanted.case_id,
        kind=wanted.kind,
        rule=wanted.rule,
        at=wall.time(),
        owner_id=wanted.owner,
        made_at=work.now,
        made_by=work.actor.user,
        laid_until=wanted.rule.first - DAY,
        minutes=0 if wanted.length is None else round(wanted.length.total_seconds()) // 60,
        place=wanted.place,
        participants=wanted.participants,
    )
    work.series.add(series)
    laid = lay(work, series, work.now)
    if not laid:
        raise Refused(NO_DAY, "last_day")
    return series, laid[0]


def lay(work: Work, series: Series, now: datetime) -> tuple[Entry, ...]:
    """Put the days of a series in the calendar that do not stand there yet; return them."""
    until = max(local(now + AHEAD).date(), series.rule.first)  # one far off has its first day
    if until <= series.laid_until:
        return ()
    found = [
        _day(work, series, each, due)
        for each in series.rule.between(series.laid_until, until, work.opening)
        if (due := at_wall_clock(each.day, series.at.hour, series.at.minute)) > now
    ]
    for entry in found:
        work.entries.add(entry)
        if series.participants:
            work.entries.keep_participants(entry.id, series.participants)
    if found:  # nothing new is nothing to write
        series.laid_until = until
        work.series.save(series)
    return tuple(found)


def _day(work: Work, series: Series, each: Occurrence, due: datetime) -> Entry:
    length = timedelta(minutes=series.minutes)
    return Entry(
        id=EntryId(work.new_id()),
        kind=series.kind,
        owner_id=series.owner_id,
        due_at=due,
        origin="series",
        origin_at=series.made_at,
        created_at=work.now,
        created_by=series.made_by,
        case_id=series.case_id,
        starts_at=due if length else None,
        ends_at=due + length if length else None,
        place=series.place,
        series_id=series.id,
        rule_day=each.own,
        rule_asked=each.asked,
    )


def lay_again(work: Work, case: Case) -> None:
    """Put the days to come of a case's series in the calendar anew: it rested, and goes on.

    They come back where they stood when it was suspended: what had been moved stays moved, and
    what had been called off or done does not return.
    """
    for series in work.series.of_case(case.id):
        for day in work.entries.rested_of_series(series.id, work.now):
            again = replace(
                day, id=EntryId(work.new_id()), owner_id=series.owner_id, created_at=work.now,
                status=EntryStatus.OPEN, done_at=None, done_by=None, reason="", events=[],
            )  # fmt: skip
            work.entries.add(again)
            people = work.entries.participants(day.id)
            if people:
                work.entries.keep_participants(again.id, people)
        lay(work, series, work.now)


def hand_series(work: Work, case: CaseId, had: UserId, owner: UserId) -> None:
    """Let the days to come of a case's series be another's, where they were one's."""
    for series in work.series.of_case(case):
        if series.owner_id == had:
            series.owner_id = owner
            work.series.save(series)


def end_series(work: Work, series: Series) -> None:
    """Let it have no further days; nothing happens where that is so already."""
    if series.ended_at is None:
        series.end(work.now)
        work.series.save(series)


def end_series_of(work: Work, case: Case) -> None:
    """Let what repeats in a case have no further days, and say so; the days end by themselves."""
    for series in work.series.of_case(case.id):
        end_series(work, series)
        tell_series(work, series, "series_ended_with_case")


def end_days(work: Work, days: Sequence[Entry], reason: str) -> None:
    """End days of a series: what they served has ended."""
    for entry in days:
        entry.end(reason, work.now, work.actor.user)
        work.entries.save(entry)


def following(work: Work, entry: Entry) -> tuple[Entry, ...]:
    """Return the open days of its series that the rule meant for later, without itself."""
    if entry.series_id is None or entry.rule_day is None:
        return ()
    return tuple(
        each
        for each in work.entries.open_of_series(entry.series_id)
        if each.id != entry.id and (each.rule_day or date.max) > entry.rule_day
    )


def rest_of(rule: Rule, first: date, since: date) -> Rule:
    """Return the rule as it goes on from another first day.

    Args:
        rule: as it was.
        first: the new first day.
        since: the own date of the first day that it takes the place of; what came before is
            counted where the number of times is.

    Raises:
        Refused: its end lies before the new first day.
    """
    if rule.until is not None and rule.until < first:
        raise Refused(NO_DAY, "date")
    count = rule.count
    if count:
        count -= sum(1 for _ in rule.between(rule.first - DAY, since - DAY))
    return replace(rule, first=first, count=count, nth=nth_of(first) if rule.nth else 0)


def tell_series(work: Work, series: Series, kind: str, words: str = "", **data: str) -> None:
    """Write into the story what became of a series."""
    told = {"what": str(series.kind), "rhythm": as_code(series.rule), **data}
    happening = Happening(kind, work.now, case_id=series.case_id, data=told, words=words)
    work.story.add(happening)
