"""What follows from a disclosure."""

from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.disclosures.delivery import GivenReceipt
from models.disclosures.disclosure import (
    Disclosure,
    DisclosureAnswered,
    DisclosureNumbered,
    DisclosureReceipted,
    DisclosureSealed,
    DisclosureState,
    DisclosureTakenBack,
)
from models.exchange.short_receipt import read_kept
from models.kernel.ids import ReceiptId
from models.ports.work import Work
from models.usecases.case_steps import for_case
from models.usecases.followups.dispatch import follow
from models.usecases.transfer_answers import take_answer
from models.usecases.transfer_steps import by_bundle


@follow.register
def _(event: DisclosureSealed, work: Work) -> None:
    disclosure = event.disclosure
    if disclosure.case_id is None:
        return
    case = work.cases.get(disclosure.case_id)
    if by_bundle(work, case, disclosure):
        return
    due = deadlines.after(work.now, deadlines.RECEIPT, work.opening)
    for_case(work, case, EntryKind.RECEIPT, due, "sealed", work.now, disclosure.id)


@follow.register
def _(event: DisclosureTakenBack, work: Work) -> None:
    """Nobody has it, so no receipt is awaited, and nothing is to be deleted there."""
    for entry in work.entries.open_about(event.disclosure.id):
        if entry.kind is not EntryKind.BREACH:
            entry.end("not_given", work.now, work.actor.user)
            work.entries.save(entry)


@follow.register
def _(event: DisclosureReceipted, work: Work) -> None:
    for entry in work.entries.open_about(event.disclosure.id):
        if entry.kind is EntryKind.TERMS:  # that it was received says nothing of that
            continue
        entry.done(str(event.disclosure.state), work.now, work.actor.user)
        work.entries.save(entry)
    if event.disclosure.state is DisclosureState.RECEIPTED_DIGITAL:
        _keep_digital(work, event.disclosure)
        take_answer(work, event.disclosure)


def _keep_digital(work: Work, disclosure: Disclosure) -> None:
    """Keep who signed the receipt, beside those by voice and on paper."""
    receipt = read_kept(work.bundles.out_of(disclosure.id).receipt or b"")
    work.deliveries.add_receipt(
        GivenReceipt(
            id=ReceiptId(work.new_id()),
            disclosure_id=disclosure.id,
            kind=disclosure.state,
            at=receipt.created,
            person=receipt.person or disclosure.to_authority,
            role=receipt.role,
            own_number=receipt.own_number,
            registered_at=work.now,
            registered_by=work.actor.user,
        )
    )


@follow.register
def _(event: DisclosureAnswered, work: Work) -> None:
    take_answer(work, event.disclosure)


@follow.register
def _(event: DisclosureNumbered, work: Work) -> None:
    _keep_digital(work, event.disclosure)
