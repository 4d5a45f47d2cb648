"""Cases that wait for a meeting: why, in words, by one table of what waits in the calendar."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from models.calendar.entry import EntryKind
from models.kernel.ids import CaseId
from models.kernel.text import Text, text
from models.meetings.kinds import MeetingKind
from models.meetings.meeting import Meeting

PERSON: Final = "person"
"""The reason of a case that somebody put on the agenda by its number."""
POSTPONED: Final = "postponed"
AHEAD: Final = timedelta(days=14)
"""What falls due before the meeting after this one is looked at now. Source: the office's
practice; the Infohus meets every 14 days."""

_K = EntryKind


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a case waits for a meeting.

    Attributes:
        code: stable name, kept with the point.
        words: as it stands beside the case.
        kinds: of open entries that say so.
        origins: of those entries; any, where none is named.
        due: whether only what falls due by the meeting, and ``AHEAD`` after it, counts.
        meetings: kinds of meetings that it is proposed for; any, where none is named.
    """

    code: str
    words: Text
    kinds: frozenset[EntryKind] = frozenset()
    origins: frozenset[str] = frozenset()
    due: bool = False
    meetings: frozenset[MeetingKind] = frozenset()


REASONS: Final = (
    Reason(
        "model_ssp",
        text("Waiting", "New concern that was to be taken to the SSP meeting"),
        frozenset({_K.MEETING}),
        frozenset({"model_ssp"}),
        meetings=frozenset({MeetingKind.SSP}),
    ),
    Reason(POSTPONED, text("Waiting", "Postponed at the last meeting")),
    Reason(
        "stalled",
        text("Waiting", "An effort has come to a standstill"),
        frozenset({_K.EFFORT_STALLED}),
    ),
    Reason(
        "police_answer",
        text("Waiting", "The police have answered: go on with the case"),
        frozenset({_K.QUALIFY}),
    ),
    Reason(
        "resumed",
        text("Waiting", "The police ask us to resume the case"),
        frozenset({_K.PLAN_CONTACT, _K.SAFE_CONTACT}),
        frozenset({"police_cleared"}),
    ),
    Reason(
        "round_closed",
        text("Waiting", "The round is closed: ready for the analysis"),
        frozenset({_K.ANALYSE}),
    ),
    Reason("recommend", text("Waiting", "Waits for a recommendation"), frozenset({_K.RECOMMEND})),
    Reason(
        "approve",
        text("Waiting", "A recommendation waits to be approved"),
        frozenset({_K.APPROVE}),
    ),
    Reason(
        "evaluate",
        text("Waiting", "An evaluation is due"),
        frozenset({_K.EVALUATE}),
        due=True,
    ),
    Reason(
        "turns_18",
        text("Waiting", "The citizen turns 18 soon"),
        frozenset({_K.TURNS_18}),
        due=True,
    ),
    Reason("re_offer", text("Waiting", "An offer is to be made again"), frozenset({_K.RE_OFFER}), due=True),
    Reason(
        "follow_up",
        text("Waiting", "A follow-up is planned"),
        frozenset({_K.FOLLOW_UP}),
        due=True,
    ),
    Reason(PERSON, text("Waiting", "Put on by us")),
)  # fmt: skip
"""In the order in which they are told; the first is the reason that is kept with the point."""

WORDS: Final = {each.code: each.words for each in REASONS}


@dataclass(frozen=True, slots=True)
class Waits:
    """One open entry of an open case that does not rest."""

    case_id: CaseId
    number: str
    kind: EntryKind
    origin: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Proposal:
    """A case that waits, with every reason, the first the most telling."""

    case_id: CaseId
    number: str
    reasons: tuple[str, ...]


def proposals(
    meeting: Meeting,
    waiting: Iterable[Waits],
    postponed: Iterable[tuple[CaseId, str]] = (),
    taken: frozenset[CaseId] = frozenset(),
) -> tuple[Proposal, ...]:
    """Return the cases that wait for a meeting, by reason and then by number.

    Args:
        meeting: which; one without cases is proposed none.
        waiting: the open entries of open cases that do not rest.
        postponed: cases (id, number) that were put off when they were last on an agenda.
        taken: cases that stand on the agenda already.
    """
    if not meeting.holds_cases:
        return ()
    found: dict[CaseId, tuple[str, set[str]]] = {}
    for case_id, number in postponed:
        found.setdefault(case_id, (number, set()))[1].add(POSTPONED)
    for each in waiting:
        for reason in REASONS:
            if _tells(reason, each, meeting):
                found.setdefault(each.case_id, (each.number, set()))[1].add(reason.code)
    order = [each.code for each in REASONS]
    made = [
        Proposal(case_id, number, tuple(code for code in order if code in codes))
        for case_id, (number, codes) in found.items()
        if case_id not in taken
    ]
    return tuple(sorted(made, key=lambda each: (order.index(each.reasons[0]), each.number)))


def _tells(reason: Reason, entry: Waits, meeting: Meeting) -> bool:
    return (
        entry.kind in reason.kinds
        and (not reason.origins or entry.origin in reason.origins)
        and (not reason.due or entry.due_at <= meeting.starts_at + AHEAD)
        and (not reason.meetings or meeting.kind in reason.meetings)
    )
