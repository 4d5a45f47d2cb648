"""Closing: what stands in the way, which needs must be answered, what ends and what stays.

Source: the ideas on closing, B11: each need is met, handed to a named body, or declined with a
reason (Amess review: needs left unsupported). Scenario 8: what goes on elsewhere has a named
receiver.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.calendar.entry import KINDS, Entry, EntryKind
from models.concerns.concern import Concern
from models.course.record import Record
from models.forms.answers import Answers, Problem, Row, check, rows, written
from models.forms.definitions.closing import CLOSURE, NEED
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.text import Text, text
from models.law.effort_kinds import effort_kind

STAYS: Final = frozenset(
    {
        EntryKind.PAPER_RETURN,
        EntryKind.COPY_OUTSIDE,
        EntryKind.RECEIPT,
        EntryKind.TERMS,
        EntryKind.BREACH,
        EntryKind.AFTER_CHECK,
        EntryKind.TRANSFER_RECEIPT,
        EntryKind.TWO_CASES,
        EntryKind.TAKEN_OVER,
        EntryKind.INSIGHT,
        EntryKind.PARTY_ACCESS,
        EntryKind.REGISTER_ACUTE,
    }
)
"""What goes on when a case is closed: what is out comes back, and is asked for afterwards."""

WAITING: Final = frozenset(
    {
        EntryKind.PAPER_RETURN,
        EntryKind.COPY_OUTSIDE,
        EntryKind.RECEIPT,
        EntryKind.TERMS,
        EntryKind.BREACH,
        EntryKind.TRANSFER_RECEIPT,
        EntryKind.INSIGHT,
        EntryKind.PARTY_ACCESS,
        EntryKind.REGISTER_ACUTE,
    }
)
"""What is still out: named when the case is closed, and to be settled before it is deleted."""

VISIT: Final = text("Closing", "A talk or visit is planned. Hold it or cancel it first.")
CHILD: Final = text(
    "Closing",
    "A report on a child is not delivered yet. Record it first, on the page Child and consent.",
)
EFFORT: Final = text(
    "Closing", "An effort of {day} is still running. End it or hand it over first."
)
ROUND: Final = text("Closing", "A round of {day} is still open. Gather its answers first.")
TRANSFER: Final = text(
    "Closing",
    "The transfer of {day} to another kommune waits for its receipt. Finish it or give it up first.",
)
UNFINISHED: Final = text("Closing", "Finish what is left after the call of {number} first.")
TELL_FIRST: Final = text(
    "Closing",
    "Calling the reporter back is still planned. Do it first, or say why it is not done.",
)
SAY_OF_EACH: Final = text("Closing", "Say what became of this need.")

_BLOCKS: Final = {
    EntryKind.HOME_VISIT: VISIT,
    EntryKind.VISIT_NOTE: VISIT,
    EntryKind.CHILD_REPORT: CHILD,
}
_RUNNING: Final = {Kind.EFFORT: EFFORT, Kind.ROUND: ROUND, Kind.TRANSFER: TRANSFER}
"""Records that must have ended before a case is closed."""

NO_NEED: Final = STAYS | {
    EntryKind.TELL_BACK,
    EntryKind.CONSENT,
    EntryKind.NEXT_STEP,
    EntryKind.OFFER_REPLY,
    EntryKind.RE_OFFER,
    EntryKind.INFORM_DECLINED,
    EntryKind.EFFORT_START,
    EntryKind.EVALUATE,
    EntryKind.AFTER_CALL,
    EntryKind.ASSESSMENT,
    EntryKind.POLICE_QUESTION,
    EntryKind.POLICE_REMINDER,
    EntryKind.CONFIRM_POLICE,
    EntryKind.HOME_VISIT,
    EntryKind.VISIT_NOTE,
    EntryKind.CHILD_REPORT,
    EntryKind.STILL_SUSPENDED,
    EntryKind.CLOSE,
    EntryKind.INITIAL_ASSESSMENT,
    EntryKind.QUALIFY,
    EntryKind.QUALIFY_REPLY,
    EntryKind.CLOSE_ROUND,
    EntryKind.CHECK_CONDITIONS,
    EntryKind.ANALYSE,
    EntryKind.RECOMMEND,
    EntryKind.APPROVE,
}
"""Open entries that are no need of the citizen's, or of a record that is asked about itself."""

CONCERN_NEED: Final = text("Closing", "What concern {number} was about")
OFFER_NEED: Final = text("Closing", "Offered {day}: {what}")
EFFORT_NEED: Final = text("Closing", "Effort of {day}: {what}")
STEP_NEED: Final = text("Closing", "Planned: {what}, {day}")

_OF_RECORD: Final = {Kind.OFFER: OFFER_NEED, Kind.EFFORT: EFFORT_NEED}


@dataclass(frozen=True, slots=True)
class Need:
    """Something that must be answered before the case is closed; ``key`` names its record."""

    key: str
    what: Text


def in_catalogue(code: str) -> Text:
    """Return what an effort of the national catalogue is called."""
    return effort_kind(code).title


def needs(
    concerns: Iterable[Concern],
    records: Iterable[Record],
    entries: Iterable[Entry],
    name_of: Callable[[str], Text] = in_catalogue,
) -> tuple[Need, ...]:
    """Return what must be answered: of concerns, offers, efforts and what is planned.

    Args:
        concerns: of the case.
        records: of its course.
        entries: its open ones.
        name_of: gives an effort's name by its code, the office's own among them.
    """
    records = tuple(records)
    found = [
        Need(f"concern.{each.id}", CONCERN_NEED.filled(number=each.number)) for each in concerns
    ]
    found += [
        Need(
            f"{each.kind}.{each.id}",
            _OF_RECORD[each.kind].filled(day=_day(each.at), what=name_of(each.code)),
        )
        for each in _offered_or_given(records)
    ]
    found += [
        Need(f"entry.{each.id}", STEP_NEED.filled(what=KINDS[each.kind], day=_day(each.due_at)))
        for each in entries
        if each.kind not in NO_NEED
    ]
    return tuple(found)


def _offered_or_given(records: Sequence[Record]) -> list[Record]:
    """Return efforts, and offers that have not become one: nothing is asked about twice."""
    became = {each.code for each in records if each.kind is Kind.EFFORT}
    return [
        each
        for each in records
        if each.kind is Kind.EFFORT
        or (each.kind is Kind.OFFER and (each.ended_at is None or each.code not in became))
    ]


def hindrances(
    concerns: Iterable[Concern], records: Iterable[Record], entries: Iterable[Entry]
) -> tuple[Text, ...]:
    """Return what must be done before the case can be closed; nothing where it can."""
    found = [_BLOCKS[each.kind] for each in entries if each.kind in _BLOCKS]
    found += [
        _RUNNING[each.kind].filled(day=_day(each.at))
        for each in records
        if each.kind in _RUNNING and each.ended_at is None
    ]
    found += [
        UNFINISHED.filled(number=each.number) for each in concerns if each.after_call_at is None
    ]
    return tuple(dict.fromkeys(found))


def problems(answers: Answers, asked: Sequence[Need]) -> tuple[Problem, ...]:
    """Return what must be mended in the answers to ``CLOSURE``; each need at its own row.

    Args:
        answers: as given.
        asked: the needs that must be among them.
    """
    found = list(check(CLOSURE, answers, submit=True))
    given = rows(answers, "needs")
    for index, row in enumerate(given):
        found += _of_need(index, row)
    known = {row.get("key", "") for row in given}
    missing = [need for need in asked if need.key not in known]
    found += [Problem("needs", SAY_OF_EACH) for _ in missing[:1]]
    return tuple(found)


def _of_need(index: int, row: Row) -> list[Problem]:
    return [
        Problem(f"needs.{index}.{problem.field}", problem.what)
        for problem in check(NEED, row, submit=True)
    ]


def require_told(answers: Answers, entries: Iterable[Entry]) -> None:
    """Do nothing when the reporter was told, or it is said why not.

    Raises:
        Refused: a call back is still planned, though it is said to be done.
    """
    planned = any(each.kind is EntryKind.TELL_BACK for each in entries)
    if planned and written(answers, "told") == "yes":
        raise Refused(TELL_FIRST, "told")


def _day(at: datetime) -> str:
    return f"{local(at):%d.%m.%Y}"
