"""What the use cases of a kommune share that another kommune hands a case over to."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.concerns.handed_in import NOT_OURS, ONLY_A_TRIAL
from models.exchange.answer import Answered
from models.exchange.manifest import parse_manifest
from models.exchange.responsibility import Sending, require_answerable
from models.kernel.errors import Refused
from models.kernel.ids import BundleId
from models.office.office import OfficeKind
from models.ports.exchange import BundleIn
from models.ports.work import Work
from models.usecases.common import case_if_seen, task

ORIGIN: Final = "transfer_came"


def ask_for_answer(work: Work, bundle: BundleIn, sender: str) -> None:
    """Put on the list that a transfer waits for an answer; until then it is the sender's case."""
    due = deadlines.after(work.now, deadlines.ANSWER_TRANSFER, work.opening)
    _task(work, bundle.id, EntryKind.ANSWER_TRANSFER, due, sender)


def _task(work: Work, key: BundleId, kind: EntryKind, due: datetime, sender: str) -> None:
    task(
        work, kind, due, origin=ORIGIN, origin_at=work.now, owner=work.actor.user,
        about=str(key), place=sender,
    )  # fmt: skip


def open_transfer_in(work: Work, bundle_id: BundleId) -> BundleIn:
    """Return a transfer that can be answered here.

    Raises:
        Refused: our office is no kommune, it is a trial shipment, it is answered, or a newer
            one has come.
        NotFoundError: there is no such bundle, or it is hidden from this user.
    """
    bundle = work.bundles.received(bundle_id)
    if work.offices.office().kind is not OfficeKind.KOMMUNE:
        raise Refused(NOT_OURS)
    if parse_manifest(bundle.manifest).trial:
        raise Refused(ONLY_A_TRIAL)
    others = work.bundles.of_their_case(bundle.contact_id, bundle.theirs)
    require_answerable(
        Sending(bundle.sequence, bundle.answer),
        (
            Sending(each.sequence, each.answer, _runs(work, each))
            for each in others
            if each.id != bundle.id
        ),
    )
    return bundle


def _runs(work: Work, bundle: BundleIn) -> bool:
    """Whether the case that came of an accepted sending is open here."""
    if bundle.concern_id is None:
        return False
    case = case_if_seen(work, work.concerns.get(bundle.concern_id).case_id)
    return case is not None and case.closed_at is None


def decide(work: Work, bundle: BundleIn, answered: Answered) -> None:
    """Keep what was decided on a transfer, and ask for the receipt that says so."""
    work.bundles.answer(replace(bundle, decided=answered, decided_by=work.actor.user))
    sender = work.contacts.get(bundle.contact_id).organisation
    for entry in work.entries.open_about(str(bundle.id)):
        entry.done(str(answered.answer), work.now, work.actor.user)
        work.entries.save(entry)
    due = deadlines.same_working_day(work.now, work.opening)
    _task(work, bundle.id, EntryKind.RETURN_ANSWER, due, sender)


def answer_given(work: Work, bundle: BundleIn) -> None:
    """End the step that asks for the receipt: it is written."""
    for entry in work.entries.open_about(str(bundle.id)):
        if entry.kind is EntryKind.RETURN_ANSWER:
            entry.done("", work.now, work.actor.user)
            work.entries.save(entry)
