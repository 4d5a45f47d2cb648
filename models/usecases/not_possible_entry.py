"""An entry that could not be done, with the reason."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.calendar.entry import APPOINTMENTS, Entry
from models.calendar.settling import require_plain
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import EntryId
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, shown
from models.usecases.entries import Planned, case_of, note_entry, plan, require_next, tell
from models.usecases.move_entry import NO_SERIES
from models.usecases.series import end_days, end_series, following, tell_series


@dataclass(frozen=True, slots=True)
class NotPossible:
    """An entry that could not be done, or is called off: why, and the next step.

    ``following``: all later days of its series are called off with it.
    """

    entry_id: EntryId
    reason: str
    then: Planned | None = None
    following: bool = False


@dataclass(frozen=True, slots=True)
class NotPossibleEntry:
    """Record that an entry could not be done; one that is still to come is called off."""

    begin: BeginWork

    def __call__(self, missed: NotPossible) -> frozenset[Topic]:
        """Record it and plan the next step; return what changed.

        Raises:
            Refused: no reason; a case would be left without a next step; the entry ends in
                another way, is no longer open, or its case is suspended.
        """
        with self.begin() as work:
            casework(work)
            entry = work.entries.get(missed.entry_id)
            require_plain(entry.kind, entry.about_id)
            case = case_of(work, entry)
            ahead = entry.kind in APPOINTMENTS and entry.due_at > work.now
            entry.not_possible(missed.reason, work.now, work.actor.user)
            if missed.following:
                _end_series(work, entry)
            require_next(work, entry, case, missed.then)
            work.entries.save(entry)
            plan(work, entry, missed.then)
            if not missed.following:
                kind = "entry_called_off" if ahead else "entry_not_possible"
                tell(work, entry, kind, {"when": shown(entry.due_at)}, entry.reason)
            note_entry(work, Act.ENTRY_ENDED, entry, case)
            return work.commit()


def _end_series(work: Work, entry: Entry) -> None:
    """Call off all later days of its series.

    Raises:
        Refused: it is of no series.
    """
    if entry.series_id is None:
        raise Refused(NO_SERIES)
    series = work.series.get(entry.series_id)
    end_days(work, following(work, entry), "series_ended")
    end_series(work, series)
    tell_series(work, series, "series_ended", entry.reason, when=shown(entry.due_at))
