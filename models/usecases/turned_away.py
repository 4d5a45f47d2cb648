"""What the door refused stands in the log and in the register, though nothing else of it stays."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace

from models.audit.acts import Act, Outcome
from models.audit.leaf import Note
from models.audit.sentence import keep
from models.disclosures.disclosure import Disclosure, DisclosureState, Way
from models.disclosures.door import End, How, Why
from models.disclosures.gate import Barred
from models.forms.answers import Answers, written
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, DisclosureId
from models.kernel.text import Say
from models.law.bases import NO_LAW, Purpose, basis, known_basis
from models.ports.work import BeginWork, Work
from models.usecases.given_to import given_to


@dataclass(frozen=True, slots=True)
class Attempt:
    """What somebody was about to give: to whom, why as far as it was said, and of what."""

    theirs: End
    why: Why
    way: Way
    case: CaseId | None = None
    concern: ConcernId | None = None


Describe = Callable[[Work], Attempt]


def why_so_far(answers: Answers) -> Why:
    """Return the grounds that were filled in before the door refused."""
    law = known_basis(written(answers, "basis"))
    purpose = written(answers, "purpose")
    known = purpose in {str(each) for each in Purpose}
    return Why(
        NO_LAW if law is None else law,
        written(answers, "purpose_words"),
        purpose=Purpose(purpose) if known else Purpose.PREVENTION,
    )


@contextmanager
def turned_away(
    begin: BeginWork,
    about: tuple[tuple[Kind, str], ...],
    attempt: Describe,
    say: Say,
    *,
    quiet: tuple[type[Refused], ...] = (),
) -> Iterator[None]:
    """Log a refusal inside the block, put what the door barred in the register, and let it go on.

    Those of a ``quiet`` kind, such as a form that is not ready, are only let go on.
    """
    try:
        yield
    except Barred as barred:
        with begin() as work:
            named = _registered(work, attempt(work), say(barred.why))
            _log(work, barred, (*about, *named))
        raise
    except quiet:
        raise
    except Refused as refusal:
        with begin() as work:
            _log(work, refusal, about)
        raise


def prepared_turned_away(
    begin: BeginWork, disclosure_id: DisclosureId, say: Say
) -> AbstractContextManager[None]:
    """Do the same for what was prepared and is about to leave by its way."""

    def attempt(work: Work) -> Attempt:
        entry = work.disclosures.get(disclosure_id)
        why = Why(basis(entry.basis), entry.purpose_words, purpose=entry.purpose)
        theirs = End(entry.to_authority, entry.to_person)
        return Attempt(theirs, why, entry.way, entry.case_id, entry.concern_id)

    return turned_away(begin, ((Kind.DISCLOSURE, str(disclosure_id)),), attempt, say)


def _log(work: Work, refusal: Refused, about: tuple[tuple[Kind, str], ...]) -> None:
    words = keep(refusal.why)
    work.note(Note(Act.DISCLOSURE_REFUSED, about, outcome=Outcome.REFUSED, words=words))
    work.commit()


def _registered(work: Work, attempt: Attempt, reason: str) -> tuple[tuple[Kind, str], ...]:
    """Register the refusal, once a day for the same attempt; return what the log names."""
    if attempt.case is not None:
        for each in work.disclosures.of_case(attempt.case):
            if _same(each, attempt, reason, work):
                return ((Kind.DISCLOSURE, str(each.id)),)
    how = How(attempt.way, state=DisclosureState.REFUSED, refused_reason=reason)
    why = replace(attempt.why, consent_reason="")
    entry = given_to(
        work, attempt.theirs, why, (), how, case=attempt.case, concern=attempt.concern
    )
    work.disclosures.add(entry)
    return ((Kind.DISCLOSURE, str(entry.id)),)


def _same(entry: Disclosure, attempt: Attempt, reason: str, work: Work) -> bool:
    return (
        entry.state is DisclosureState.REFUSED
        and (entry.refused_reason, entry.to_authority) == (reason, attempt.theirs.authority)
        and local(entry.at).date() == local(work.now).date()
    )
