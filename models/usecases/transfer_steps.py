"""What the use cases and follow-ups of a transfer share: where it stands, and its next step."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.calendar.series import firsts
from models.calendar.settling import STILL_MOVES
from models.cases.case import Case
from models.course.record import Record
from models.course.transfer import (
    BUNDLE,
    LEFT_OPEN,
    NO_TRANSFER,
    NOT_NOW,
    OTHER_KOMMUNE,
    RECEIPT,
    SENT,
    TAKEN_OVER,
    TransferState,
    require_onward,
)
from models.disclosures.disclosure import Disclosure, DisclosureState
from models.exchange.contact import Contact
from models.forms.answers import Answers, Problem, written
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, DisclosureId, RecordId
from models.kernel.text import text
from models.office.office import OfficeKind, kommune_office
from models.ports.exchange import BundleOut
from models.ports.records import Happening
from models.ports.work import Work
from models.usecases.case_steps import end_with, finish
from models.usecases.common import shown, task
from models.usecases.series import tell_series
from models.visits.visit import VisitStatus

GOES_ON: Final = text(
    "Transfer", "The case goes on in the new kommune. Answer yes, and name it."
)
STEPS: Final = {EntryKind.TRANSFER, EntryKind.TRANSFER_RECEIPT}


def running(work: Work, case_id: CaseId) -> Record | None:
    """Return the transfer of a case that is under way, or None."""
    found = work.course.of_case(case_id, Kind.TRANSFER)
    return next((each for each in found if each.ended_at is None), None)


def taken_over(work: Work, case_id: CaseId) -> Record | None:
    """Return the receipted transfer by which a case is still to be closed, or None."""
    done = {each.parent_id for each in work.course.of_case(case_id, Kind.CLOSURE)}
    for each in reversed(work.course.of_case(case_id, Kind.TRANSFER)):
        if each.state == TransferState.RECEIPTED:
            return None if each.id in done else each
    return None


@dataclass(frozen=True, slots=True)
class TakenBy:
    """Who has taken a case over: the office, the person who signed for it, and the day."""

    to: str
    who: str
    on: date


def taken_by(work: Work, case: Case) -> TakenBy | None:
    """Return who has taken the case over, while it is still to be closed here for that."""
    record = taken_over(work, case.id)
    if record is None:
        return None
    (last, signed) = (
        work.answers.history(form.key, record.topic)[-1].answers for form in (SENT, RECEIPT)
    )
    on = date.fromisoformat(written(signed, "received_on"))
    return TakenBy(written(last, "to"), written(signed, "received_by"), on)


def not_theirs(answers: Answers) -> tuple[Problem, ...]:
    """Return what must be mended where a new kommune is responsible from now on."""
    ours = written(answers, "goes_on") != "yes"
    return (Problem("goes_on", GOES_ON),) if ours else ()


def require_none(work: Work, case: Case, why: Refused) -> None:
    """Do nothing when no transfer is under way, nor receipted and waiting for the end.

    Raises:
        Refused: one is.
    """
    if running(work, case.id) is not None:
        raise why
    if taken_over(work, case.id) is not None:
        raise Refused(TAKEN_OVER)


def moved_away(work: Work, case: Case) -> bool:
    """Whether the citizen is known to live in another kommune."""
    code = work.people.get(case.subject_id).kommune_code
    return code not in {"", work.offices.office().kommune_code}


def mind_transfer(
    work: Work, case: Case, *, due: datetime | None = None, place: str = ""
) -> None:
    """Make the step that the residence and the transfer ask for; a second time it makes none.

    Args:
        work: the unit of work.
        case: while it rests nothing is made; it is made up for when it is resumed.
        due: when it must be decided, where that is known.
        place: the new kommune, where it is known.
    """
    if case.closed_at is not None or case.suspended:
        return
    record = running(work, case.id)
    if record is not None and record.state != TransferState.PREPARED:
        _once(work, case, EntryKind.TRANSFER_RECEIPT, due, place, str(record.id))
    elif record is None and taken_over(work, case.id) is not None:
        _once(work, case, EntryKind.CLOSE, due, place)
    elif record is not None or moved_away(work, case):
        _once(work, case, EntryKind.TRANSFER, due, place)


def ask_to_transfer(work: Work, case: Case, due: datetime, place: str = "") -> None:
    """Put on the list that the case is to be handed over, unless it stands there already."""
    _once(work, case, EntryKind.TRANSFER, due, place)


_PERIODS: Final = {
    EntryKind.TRANSFER: deadlines.TRANSFER,
    EntryKind.TRANSFER_RECEIPT: deadlines.RECEIPT,
    EntryKind.CLOSE: deadlines.CLOSE,
}


def _once(
    work: Work, case: Case, kind: EntryKind, due: datetime | None, place: str, about: str = ""
) -> None:
    if any(entry.kind is kind for entry in work.entries.open_of_case(case.id)):
        return
    origin = "moved_away" if kind is EntryKind.TRANSFER else "transfer"
    task(
        work, kind, due or deadlines.after(work.now, _PERIODS[kind], work.opening), origin=origin,
        origin_at=work.now, owner=case.owner_id, case=case.id, about=about, place=place,
    )  # fmt: skip


def transfer_of(work: Work, record_id: RecordId) -> tuple[Case, Record]:
    """Return a transfer and its case.

    Raises:
        Refused: it is another kind of record.
        NotFoundError: there is none, or it is hidden from this user.
    """
    record = work.course.get(record_id)
    if record.kind is not Kind.TRANSFER:
        raise Refused(NOT_NOW)
    return work.cases.get(record.case_id), record


def require_receiver(
    work: Work, case: Case, contact: Contact, kommuner: Mapping[str, str]
) -> Record:
    """Return the transfer of this very case in which something may go to that kommune.

    Raises:
        Refused: there is none under way, or it goes to another kommune.
    """
    record = running(work, case.id)
    if record is None:
        raise Refused(NO_TRANSFER, "contact")
    name = kommune_office(kommuner.get(record.code, record.code))
    if not is_office_of(contact, name):
        raise Refused(OTHER_KOMMUNE.filled(name=name), "contact")
    return record


def is_office_of(contact: Contact, name: str) -> bool:
    """Whether a contact is the kommune of that name."""
    kommune = contact.kind is OfficeKind.KOMMUNE
    return kommune and contact.organisation.casefold() == name.casefold()


def sent(work: Work, case: Case, record: Record, disclosure: Disclosure, way: str) -> None:
    """Write down that a transfer was sent, and wait for its receipt from now on."""
    require_onward(record.state, TransferState.SENT)
    record.move(TransferState.SENT)
    work.course.save(record)
    to = disclosure.to_authority
    answers = {
        "way": way, "to": to, "disclosure": str(disclosure.id), "number": disclosure.number,
    }  # fmt: skip
    work.answers.add(SENT, record.topic, answers)
    finish(work, case.id, STEPS)
    mind_transfer(work, case, place=to)
    data = {"to": to, "number": disclosure.number}
    work.story.add(Happening("transfer_sent", work.now, case_id=case.id, data=data))


def sent_with(work: Work, disclosure: Disclosure) -> Record | None:
    """Return the transfer under way that was sent with this disclosure, or None."""
    record = None if disclosure.case_id is None else running(work, disclosure.case_id)
    if record is None:
        return None
    times = work.answers.history(SENT.key, record.topic)
    numbers = {written(each.answers, "disclosure") for each in times}
    return record if str(disclosure.id) in numbers else None


def transfer_by(work: Work, disclosure: Disclosure) -> tuple[Record, bool] | None:
    """Return the transfer, also one that has ended, that was sent with this disclosure.

    The second says whether it was its newest sending.
    """
    if disclosure.case_id is None:
        return None
    for record in work.course.of_case(disclosure.case_id, Kind.TRANSFER):
        times = work.answers.history(SENT.key, record.topic)
        keys = [written(each.answers, "disclosure") for each in times]
        if str(disclosure.id) in keys:
            return record, keys[-1] == str(disclosure.id)
    return None


def sealed_sendings(work: Work, record: Record) -> tuple[BundleOut, ...]:
    """Return the bundles with which a transfer was sent, the oldest first."""
    times = work.answers.history(SENT.key, record.topic)
    return tuple(
        work.bundles.out_of(DisclosureId(written(each.answers, "disclosure")))
        for each in times
        if written(each.answers, "way") == BUNDLE
    )


def handed_over(work: Work, record: Record) -> bool:
    """Whether a sealed bundle of a transfer is out of our hands."""
    there = (work.disclosures.get(each.disclosure_id) for each in sealed_sendings(work, record))
    return any(each.state is not DisclosureState.SEALED for each in there)


def receipted(
    work: Work, case: Case, record: Record, given: Answers, at: datetime | None = None
) -> None:
    """Write down that the new kommune has the case: from that moment on it is theirs.

    Args:
        work: the unit of work.
        case: what was still open here ends, and is written down to be told.
        record: the transfer.
        given: answers to ``RECEIPT``.
        at: when responsibility passed; None: now.
    """
    last = work.answers.history(SENT.key, record.topic)[-1].answers
    end_transfer(work, case, record, TransferState.RECEIPTED, at or work.now)
    work.answers.add(RECEIPT, record.topic, given)
    leave_to_them(work, case, record)
    mind_transfer(work, case)
    data = {
        "to": written(last, "to"), "who": written(given, "received_by"),
        "when": shown(at or work.now),
    }  # fmt: skip
    work.story.add(Happening("responsibility_passed", work.now, case_id=case.id, data=data))


def end_transfer(
    work: Work, case: Case, record: Record, state: TransferState, at: datetime
) -> None:
    """Bring a transfer to its last state; what waited for it is done.

    What had ended already is put right where a signed answer says otherwise.
    """
    if record.ended_at is None:
        record.end(state, at)
    else:
        record.correct(state)
        record.ended_at = at
    work.course.save(record)
    finish(work, case.id, STEPS)


HERE: Final = STILL_MOVES | {
    EntryKind.CLOSE,
    EntryKind.RECEIPT,
    EntryKind.COUNTERSIGN,
    EntryKind.DECLINED,
    EntryKind.TELL_BACK,
}
"""What stays with whoever had the case: duties of our own, what is out, what we promised."""


def leave_to_them(work: Work, case: Case, record: Record) -> None:
    """End what was open here of a case that is theirs, and write down what it was."""
    if case.closed_at is not None:
        return
    left = [each for each in work.entries.open_of_case(case.id) if each.kind not in HERE]
    for series in work.series.of_case(case.id):
        tell_series(work, series, "series_ended_with_case")
    for entry in left:
        end_with(work, entry, "transferred", "entry_transferred")
    for visit in work.visits.of_case(case.id):
        if visit.status is VisitStatus.PLANNED:
            visit.settle(VisitStatus.CANCELLED)
            work.visits.save(visit)
    rows = [{"what": str(each.kind), "due": shown(each.due_at)} for each in firsts(left)]
    if rows:
        work.answers.add(LEFT_OPEN, record.topic, {"entries": rows})


def by_bundle(work: Work, case: Case, disclosure: Disclosure) -> bool:
    """Write down that a transfer was sealed as a bundle; return whether it is one at all."""
    contact = (
        None if disclosure.contact_id is None else work.contacts.get(disclosure.contact_id)
    )
    record = running(work, case.id)
    if contact is None or contact.kind is not OfficeKind.KOMMUNE or record is None:
        return False
    sent(work, case, record, disclosure, BUNDLE)
    return True
