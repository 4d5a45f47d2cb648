"""A follow-up is put in the calendar: a kind, a time, a place, and who does it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.audit.acts import Act
from models.calendar.entry import APPOINTMENTS, Entry, EntryKind
from models.calendar.participants import Participant
from models.calendar.recurrence import Rule
from models.calendar.settling import PLANNABLE, STILL_MOVES
from models.cases.case import Case
from models.cases.step_forms import CHOOSE_A_STEP
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, EntryId, UserId
from models.kernel.text import text
from models.kernel.words import require_fit
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case, require_sees, shown, task
from models.usecases.entries import NOT_IN_THE_PAST
from models.usecases.series import Repeating, begin_series, tell_series

ENDS_FIRST: Final = text("FollowUp", "The end must come after the start.")
NOT_TIMED: Final = text("FollowUp", "Only appointments have an end. Leave it empty.")
LONGEST_PLACE: Final = 160
SHORTER_PLACE: Final = text("FollowUp", "Shorten the place to {longest} characters.")


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What is planned.

    Attributes:
        ends_at: for an appointment; None for a task that is due at ``due_at``.
        owner: None for whoever is responsible for the case.
        participants: colleagues, and authorities by function.
        repeats: by which rule it repeats, from ``due_at``'s day on; None for once.
    """

    case_id: CaseId
    kind: EntryKind
    due_at: datetime
    ends_at: datetime | None = None
    place: str = ""
    owner: UserId | None = None
    participants: tuple[Participant, ...] = ()
    repeats: Rule | None = None


@dataclass(frozen=True, slots=True)
class PlannedFollowUp:
    """The entry that was made; of what repeats, its first day."""

    entry_id: EntryId
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class PlanFollowUp:
    """Put an appointment or a task of a case in the calendar."""

    begin: BeginWork

    def __call__(self, follow_up: FollowUp) -> PlannedFollowUp:
        """Plan it.

        Raises:
            Refused: the kind is not one that people plan, the times will not do, or the case
                is suspended.
        """
        with self.begin() as work:
            casework(work)
            entry = put(work, follow_up)
            return PlannedFollowUp(entry.id, work.commit())


def put(work: Work, follow_up: FollowUp) -> Entry:
    """Put it in the calendar and log it; return the entry.

    Raises:
        Refused: as ``PlanFollowUp``.
    """
    case = work.cases.get(follow_up.case_id)
    _check(follow_up, work.now)
    if follow_up.kind not in STILL_MOVES:
        case.require_active()
    if follow_up.owner is not None:
        require_sees(work, follow_up.owner, case.id)
    require_people(work, follow_up.participants, case.id)
    owner = follow_up.owner or case.owner_id
    if follow_up.repeats is not None:
        return _repeat(work, follow_up, follow_up.repeats, case, owner)
    entry = task(
        work,
        follow_up.kind,
        follow_up.due_at,
        origin="person",
        origin_at=work.now,
        owner=owner,
        case=case.id,
        until=follow_up.ends_at,
        place=follow_up.place.strip(),
    )
    if follow_up.participants:
        work.entries.keep_participants(entry.id, follow_up.participants)
    data = {"what": str(follow_up.kind), "when": shown(follow_up.due_at)}
    work.story.add(Happening("follow_up_planned", work.now, case_id=case.id, data=data))
    note_case(work, Act.ENTRY_MADE, case, (Kind.ENTRY, entry.id))
    return entry


def _repeat(work: Work, follow_up: FollowUp, rule: Rule, case: Case, owner: UserId) -> Entry:
    """Let it repeat; return its first day."""
    length = None if follow_up.ends_at is None else follow_up.ends_at - follow_up.due_at
    wanted = Repeating(
        case.id,
        follow_up.kind,
        rule,
        follow_up.due_at,
        owner,
        length,
        follow_up.place.strip(),
        follow_up.participants,
    )
    series, entry = begin_series(work, wanted)
    tell_series(work, series, "series_planned", when=shown(entry.due_at))
    about = ((Kind.ENTRY, entry.id), (Kind.SERIES, series.id))
    note_case(work, Act.ENTRY_MADE, case, *about)
    return entry


def require_people(work: Work, people: tuple[Participant, ...], case: CaseId | None) -> None:
    """Refuse colleagues who would never see the case, and words that will not do.

    Raises:
        Refused: names the field.
    """
    for each in people:
        if each.user:
            require_sees(work, each.user, case, "colleagues")
        require_fit(each.function, "others")


def _check(follow_up: FollowUp, now: datetime) -> None:
    if follow_up.kind not in PLANNABLE:
        raise Refused(CHOOSE_A_STEP, "kind")
    if follow_up.due_at <= now:
        raise Refused(NOT_IN_THE_PAST, "date")
    if len(follow_up.place) > LONGEST_PLACE:
        raise Refused(SHORTER_PLACE.filled(longest=LONGEST_PLACE), "place")
    require_fit(follow_up.place, "place")
    if follow_up.ends_at is None:
        return
    if follow_up.kind not in APPOINTMENTS:
        raise Refused(NOT_TIMED, "until")
    if follow_up.ends_at <= follow_up.due_at:
        raise Refused(ENDS_FIRST, "until")
