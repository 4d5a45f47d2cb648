"""What follows from a disclosure."""

from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.disclosures.disclosure import (
    DisclosureReceipted,
    DisclosureSealed,
    DisclosureState,
)
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
def _(event: DisclosureReceipted, work: Work) -> None:
    for entry in work.entries.open_about(event.disclosure.id):
        if entry.kind is EntryKind.TERMS:  # that it was received says nothing of that
            continue
        entry.done(str(event.disclosure.state), work.now, work.actor.user)
        work.entries.save(entry)
    if event.disclosure.state is DisclosureState.RECEIPTED_DIGITAL:
        take_answer(work, event.disclosure)
