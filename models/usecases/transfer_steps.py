"""What the use cases and follow-ups of a transfer share: where it stands, and its next step."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.course.record import Record
from models.course.transfer import (
    BUNDLE,
    NO_TRANSFER,
    NOT_NOW,
    OTHER_KOMMUNE,
    RECEIPT,
    SENT,
    TAKEN_OVER,
    TransferState,
    require_onward,
)
from models.disclosures.disclosure import Disclosure
from models.exchange.contact import Contact
from models.forms.answers import Answers, Problem, written
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, RecordId
from models.kernel.text import text
from models.office.office import OfficeKind, kommune_office
from models.ports.records import Happening
from models.ports.work import Work
from models.usecases.case_steps import finish
from models.usecases.common import task

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
    if record is not None and record.state == TransferState.SENT:
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


def receipted(work: Work, case: Case, record: Record, given: Answers) -> None:
    """Write down that the new kommune has the case: from now on it is theirs."""
    require_onward(record.state, TransferState.RECEIPTED)
    last = work.answers.history(SENT.key, record.topic)[-1].answers
    record.end(TransferState.RECEIPTED, work.now)
    work.course.save(record)
    work.answers.add(RECEIPT, record.topic, given)
    finish(work, case.id, STEPS)
    mind_transfer(work, case)
    data = {"to": written(last, "to"), "who": written(given, "received_by")}
    work.story.add(Happening("transfer_receipted", work.now, case_id=case.id, data=data))


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
