"""Which backups are kept: the periods are data, the rule is pure."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Final

from models.backups.backup import Backup
from models.kernel.clock import local


@dataclass(frozen=True, slots=True)
class Keep:
    """How many days, weeks and months with a backup are kept; each at least 1."""

    days: int = 7
    weeks: int = 4
    months: int = 3

    def __post_init__(self) -> None:
        if min(self.days, self.weeks, self.months) < 1:
            msg = "at least one day, week and month is kept"
            raise ValueError(msg)


KEEP: Final = Keep()
"""The office's default. Source: issue 3, "kept 7 daily, 4 weekly, 3 monthly by default"."""


def superfluous(backups: Sequence[Backup], keep: Keep = KEEP) -> tuple[Backup, ...]:
    """Return the backups that may go, oldest first.

    The newest backup of each of the latest days, weeks and months *that have one* stays,
    and the newest of each reason. What is newer is told by number: a clock that was wrong
    for a while gives a backup a wrong day, but never makes a newer one go. Time that passes
    without backups deletes nothing.

    Args:
        backups: all good ones of one place, in any order.
        keep: how many.
    """
    newest_first = sorted(backups, key=lambda one: -one.number)
    stays = {one.id for one in newest_first[:1]}
    for label, count in ((_day, keep.days), (_week, keep.weeks), (_month, keep.months)):
        stays |= _first_of_each(newest_first, label, count)
    stays |= _first_of_each(newest_first, lambda one: one.why, len(newest_first))
    return tuple(one for one in reversed(newest_first) if one.id not in stays)


def _first_of_each(
    newest_first: Sequence[Backup], label: Callable[[Backup], Hashable], count: int
) -> set[str]:
    """Return the newest of each of the first ``count`` labels."""
    found: dict[Hashable, str] = {}
    for one in newest_first:
        found.setdefault(label(one), one.id)
    return set(list(found.values())[:count])


def _day(one: Backup) -> Hashable:
    return local(one.made_at).date()


def _week(one: Backup) -> Hashable:
    return local(one.made_at).isocalendar()[:2]


def _month(one: Backup) -> Hashable:
    day = local(one.made_at)
    return day.year, day.month
