"""What was agreed is kept: the receiver has deleted or returned it, and says so."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.disclosures.disclosure import Disclosure
from models.disclosures.terms import NO_TERMS, Kept, Proof, Terms
from models.exchange.terms import Terms as SignedTerms
from models.forms.answers import Answers, written
from models.forms.definitions.terms import TERMS_KEPT
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import DisclosureId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import why
from models.usecases.forms_check import fit_answers
from models.usecases.register_entry import matter_of, topics_of

NOT_LATER: Final = text("Terms", "It cannot have been done later than today.")
_TOLD: Final = {Proof.SPOKEN: "terms_told", Proof.PAPER: "terms_on_paper"}


@dataclass(frozen=True, slots=True)
class KeepTerms:
    """Write down that the receiver has deleted or returned it, told by phone or on paper."""

    begin: BeginWork

    def __call__(self, disclosure_id: DisclosureId, answers: Answers) -> frozenset[Topic]:
        """Write it down; return what changed. In a closed or suspended case as well.

        Raises:
            Refused: the role hands nothing over, nothing was agreed, it is written down
                already, something is missing, or the day is to come.
            NotFoundError: there is none such that this user may see.
        """
        with self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            found = work.disclosures.get(disclosure_id)
            given = fit_answers(TERMS_KEPT, answers)
            on = date.fromisoformat(written(given, "on"))
            if on > local(work.now).date():
                raise Refused(NOT_LATER, "on")
            proof = Proof(written(given, "proof"))
            at = done_at(on, work.now)
            keep_terms(work, found, Kept(at, proof, written(given, "words").strip()))
            data = {"number": found.number, "day": f"{on:%d.%m.%Y}"}
            work.story.add(
                Happening(
                    _TOLD[proof], work.now, case_id=found.case_id,
                    concern_id=None if found.case_id else found.concern_id, data=data,
                )
            )  # fmt: skip
            matter = matter_of(work, found)
            owner = found.registered_by if matter is None else matter.owner_id
            about = topics_of(found, matter)
            work.note(Note(Act.TERMS_KEPT, about, why(work, owner), words=str(proof)))
            return work.commit()


def keep_terms(work: Work, found: Disclosure, kept: Kept) -> None:
    """Let the terms of a disclosure be kept, and end the task that asks for it.

    Raises:
        Refused: nothing was agreed, or it is written down already.
    """
    if found.terms is None:
        raise Refused(NO_TERMS)
    found.terms = found.terms.settled(kept)
    work.disclosures.save(found)
    for entry in work.entries.open_about(found.id):
        if entry.kind is EntryKind.TERMS:
            entry.done(str(kept.proof), work.now, work.actor.user)
            work.entries.save(entry)


def signed_terms(terms: Terms | None) -> SignedTerms | None:
    """Return the terms as the manifest signs them; whom it was agreed with stays here."""
    return None if terms is None else SignedTerms(terms.afterwards, terms.by, terms.words)


def done_at(day: date, now: datetime) -> datetime:
    """Return the instant that stands for a day on which something was done, by now at latest."""
    return min(now, at_wall_clock(day, 12))
