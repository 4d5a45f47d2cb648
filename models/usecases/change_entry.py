"""An entry is given to a colleague, moved to another place, or others take part."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.calendar.entry import Change, Changed, Entry
from models.calendar.participants import Participant
from models.calendar.settling import require_movable
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import EntryId, UserId
from models.kernel.text import text
from models.kernel.words import require_fit
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, require_sees, shown
from models.usecases.entries import case_of, note_entry, tell
from models.usecases.move_entry import NO_SERIES
from models.usecases.plan_follow_up import LONGEST_PLACE, SHORTER_PLACE, require_people
from models.usecases.series import following

NOT_A_COLLEAGUE: Final = text("ChangeEntry", "Choose a colleague.")
NOTHING_NEW: Final = text("ChangeEntry", "Nothing is changed yet. Change something, or cancel.")


@dataclass(frozen=True, slots=True)
class NewParticulars:
    """Who has an entry, where it is, and who takes part, as they are to be from now on.

    Attributes:
        reason: in a few words, or "".
        following: of all later days of its series too.
    """

    entry_id: EntryId
    owner: UserId
    place: str = ""
    participants: tuple[Participant, ...] = ()
    reason: str = ""
    following: bool = False


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """Change who, where and with whom; the time is moved by ``MoveEntry``."""

    begin: BeginWork

    def __call__(self, wanted: NewParticulars) -> frozenset[Topic]:
        """Change it; what it was stays in its history. Return what changed.

        Raises:
            Refused: no such colleague, or one who does not see the case; nothing is another;
                the entry is no longer open, has a way of its own, or its case is suspended.
        """
        with self.begin() as work:
            casework(work)
            entry = work.entries.get(wanted.entry_id)
            require_movable(entry.kind, entry.about_id)
            entry.require_open()
            case = case_of(work, entry)
            _check(work, entry, wanted)
            later = _later(work, entry, wanted)
            changed = [_change(work, each, wanted) for each in (entry, *later)]
            if True not in changed:
                raise Refused(NOTHING_NEW)
            kind = "series_changed" if wanted.following else "entry_changed"
            tell(work, entry, kind, {"when": shown(entry.due_at)}, wanted.reason.strip())
            note_entry(work, Act.ENTRY_CHANGED, entry, case)
            return work.commit()


def _check(work: Work, entry: Entry, wanted: NewParticulars) -> None:
    if wanted.owner not in {user.id for user in work.offices.users()}:
        raise Refused(NOT_A_COLLEAGUE, "owner")
    require_sees(work, wanted.owner, entry.case_id)
    require_people(work, wanted.participants, entry.case_id)
    if len(wanted.place) > LONGEST_PLACE:
        raise Refused(SHORTER_PLACE.filled(longest=LONGEST_PLACE), "place")
    require_fit(wanted.place, "place")
    require_fit(wanted.reason, "reason")


def _later(work: Work, entry: Entry, wanted: NewParticulars) -> tuple[Entry, ...]:
    """Return the later days that are changed too, and let the series lay the others like them."""
    if not wanted.following:
        return ()
    if entry.series_id is None:
        raise Refused(NO_SERIES)
    series = work.series.get(entry.series_id)
    series.owner_id, series.place = wanted.owner, wanted.place.strip()
    series.participants = wanted.participants
    work.series.save(series)
    return following(work, entry)


def _change(work: Work, entry: Entry, wanted: NewParticulars) -> bool:
    """Change one entry; return whether anything is another."""
    by, reason = work.actor.user, wanted.reason
    entry.hand_to(wanted.owner, work.now, by, reason)
    entry.take_to(wanted.place.strip(), work.now, by, reason)
    had = work.entries.participants(entry.id)
    if had != wanted.participants:
        work.entries.keep_participants(entry.id, wanted.participants)
        entry.changes.append(Change(Changed.PEOPLE, "", "", work.now, by, reason.strip()))
    another = bool(entry.changes)
    work.entries.save(entry)
    return another
