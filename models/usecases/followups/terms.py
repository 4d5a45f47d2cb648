"""What follows from terms of return or deletion: somebody asks for it, and hears that it is done."""

from models.calendar.entry import EntryKind
from models.disclosures.disclosure import DisclosureSealed
from models.disclosures.terms import Kept, Proof
from models.ports.work import Work
from models.usecases.case_steps import for_case
from models.usecases.followups.dispatch import follow
from models.usecases.take_receipt import WordCame
from models.usecases.terms import done_at, keep_terms


@follow.register
def _(event: DisclosureSealed, work: Work) -> None:
    """Ask on the day by which it is done; one is told of it a week before."""
    given = event.disclosure
    if given.terms is None or given.case_id is None:
        return
    case = work.cases.get(given.case_id)
    due = work.opening.closing(given.terms.by)
    for_case(work, case, EntryKind.TERMS, due, "terms", work.now, given.id)


@follow.register
def _(event: WordCame, work: Work) -> None:
    """The receiver has signed that it is deleted or given back: nobody needs to ask."""
    given = event.disclosure
    if given.terms is not None and given.terms.kept is None:
        said = Kept(done_at(event.done, work.now), Proof.SIGNED, given.to_authority)
        keep_terms(work, given, said)
