"""What the new kommune has signed is read in here: the case is theirs, or it stays ours."""

from typing import Final

from models.audit.acts import Act, Reason
from models.audit.leaf import Note
from models.cases.case import Case
from models.course.record import Record
from models.course.transfer import ANSWERED, SENT, TWO_KOMMUNER, TransferState
from models.disclosures.disclosure import Disclosure
from models.exchange.answer import Answered
from models.exchange.responsibility import follow
from models.exchange.short_receipt import Kept, read_kept
from models.forms.answers import Answers, written
from models.kernel.clock import local, stamp
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.ports.records import Happening
from models.ports.work import Work
from models.usecases.transfer_steps import end_transfer, mind_transfer, receipted, transfer_by

TOLD: Final = {
    TransferState.REJECTED: "transfer_rejected",
    TransferState.WITHDRAWN: "transfer_recall_counts",
}
_UNDER_WAY: Final = {TransferState.SENT, TransferState.RECALLED, TransferState.RECEIPTED}


def take_answer(work: Work, disclosure: Disclosure) -> None:
    """Let a transfer follow the answer in the receipt that was just kept for a disclosure.

    Raises:
        Refused: two kommuner have it now; people must agree.
    """
    found = transfer_by(work, disclosure)
    signed = None if found is None else work.bundles.out_of(disclosure.id).receipt
    if found is None or signed is None:
        return
    record, newest = found
    receipt = read_kept(signed)
    was = TransferState(record.state)
    if receipt.answered is None:
        return
    then = follow(was, receipt.answered.answer, newest=newest)
    if then is was:
        return
    case = work.cases.get(record.case_id)
    _keep(work, record, receipt, receipt.answered)
    if then is TransferState.RECEIPTED:
        _end_others(work, case, record)
        receipted(work, case, record, _signed(receipt, receipt.answered), receipt.answered.at)
    else:
        _stays(work, case, record, then, receipt.answered)
    about = ((Kind.CASE, str(case.id)), (Kind.PERSON, str(case.subject_id)), record.topic)
    work.note(Note(Act.TRANSFER_ENDED, about, Reason.RULE))


def _signed(receipt: Kept, answered: Answered) -> Answers:
    return {
        "received_by": _who(receipt),
        "received_on": f"{local(answered.at).date()}",
        "number": receipt.own_number,
    }


def _who(receipt: Kept) -> str:
    return ", ".join(filter(None, (receipt.person, receipt.role)))


def _keep(work: Work, record: Record, receipt: Kept, answered: Answered) -> None:
    said = {
        "answer": str(answered.answer), "at": stamp(answered.at), "who": _who(receipt),
        "reason": answered.reason,
    }  # fmt: skip
    work.answers.add(ANSWERED, record.topic, said)


def _end_others(work: Work, case: Case, record: Record) -> None:
    """End what was begun after a transfer was given up here that they have accepted all the same.

    Raises:
        Refused: by then the case was sent to another kommune.
    """
    for other in work.course.of_case(case.id, Kind.TRANSFER):
        if other.id == record.id or other.at < record.at:
            continue
        if other.state in _UNDER_WAY and other.code != record.code:
            raise Refused(TWO_KOMMUNER)
        if other.ended_at is None:
            end_transfer(work, case, other, TransferState.WITHDRAWN, work.now)


def _stays(
    work: Work, case: Case, record: Record, then: TransferState, answered: Answered
) -> None:
    to = written(work.answers.history(SENT.key, record.topic)[-1].answers, "to")
    end_transfer(work, case, record, then, answered.at)
    mind_transfer(work, case)
    data = {"to": to}
    told = Happening(TOLD[then], work.now, case_id=case.id, data=data, words=answered.reason)
    work.story.add(told)
