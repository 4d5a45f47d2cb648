"""What a round gives and fetches, as it stands in the register of disclosures.

An invitation by name is given; an answer to it is fetched. What was asked without a name is
about nobody, and stands in the round alone.
"""

from dataclasses import replace
from datetime import date
from typing import Final

from models.cases.case import Case
from models.course.qualification import categories
from models.course.record import Record
from models.disclosures.disclosure import (
    Direction,
    DisclosedItem,
    DisclosureState,
    Way,
)
from models.disclosures.door import End, How, Why
from models.forms.answers import Answers, written
from models.forms.definitions.qualification import INVITATION, ROUND
from models.kernel.events import Kind
from models.kernel.text import Say, Text, text
from models.law.authorities import NAMES
from models.law.bases import DataCategory, basis
from models.law.requests import Consent
from models.ports.work import Work
from models.usecases.given_to import given_to

OUR_QUESTION: Final = text("Round", "Name, and that the kommune asks for qualification")
THEIR_ANSWER: Final = text("Round", "Answer in the round of qualification")
CORRECTED: Final = text("Round", "Answer in the round of qualification, corrected")
ASKED_ABOUT: Final = "asked_about"
"""Code of the item that leaves with an invitation by name."""
ANSWERED: Final = "authority_answer"
"""Code of the item that comes in with an answer."""


def register_invitation(
    work: Work, case: Case, above: Record, record: Record, given: Answers, say: Say
) -> tuple[tuple[Kind, str], ...]:
    """Register an invitation by name as given; return what the log names."""
    if written(given, "named") != "yes":
        return ()
    item = DisclosedItem(
        item=ASKED_ABOUT,
        record_kind=str(record.kind),
        record_id=record.id,
        title=say(OUR_QUESTION),
        necessity=written(given, "necessity"),
        categories=(DataCategory.ORDINARY,),
    )
    how, why = _grounds(work, record, above)
    theirs = End(say(NAMES[record.code]), written(given, "contact"))
    entry = given_to(work, theirs, why, (item,), how, case=case.id)
    work.disclosures.add(entry)
    return ((Kind.DISCLOSURE, entry.id),)


def register_answer(
    work: Work, case: Case, record: Record, given: Answers, say: Say, title: Text = THEIR_ANSWER
) -> tuple[tuple[Kind, str], ...]:
    """Register an answer as fetched, or as refused; return what the log names."""
    invitation = _said(work, INVITATION.key, record)
    if written(invitation, "named") != "yes" or record.parent_id is None:
        return ()
    how, why = _grounds(work, record, work.course.get(record.parent_id))
    how = replace(how, direction=Direction.IN, answer_by=None)
    items: tuple[DisclosedItem, ...] = ()
    if written(given, "outcome") == "declined":
        how = replace(how, state=DisclosureState.REFUSED)
    else:
        item = DisclosedItem(
            item=ANSWERED,
            record_kind=str(record.kind),
            record_id=record.id,
            title=say(title),
            necessity=written(invitation, "necessity"),
            categories=categories(given),
        )
        items = (item,)
    why = replace(why, withheld=written(given, "withheld"))
    theirs = End(say(NAMES[record.code]), written(given, "given_by"))
    entry = given_to(work, theirs, why, items, how, case=case.id)
    work.disclosures.add(entry)
    return ((Kind.DISCLOSURE, entry.id),)


def register_correction(
    work: Work, case: Case, record: Record, both: tuple[Answers, Answers], say: Say
) -> tuple[tuple[Kind, str], ...]:
    """Register an answer anew where the register would say something else of it.

    The entry that stands is never changed: it says what was known then.

    Args:
        work: the unit of work.
        case: the case.
        record: the invitation.
        both: the answer as it stood, and as it stands now.
        say: names the authority.
    """
    before, after = both
    if _in_register(before) == _in_register(after):
        return ()
    return register_answer(work, case, record, after, say, CORRECTED)


def _in_register(given: Answers) -> tuple[object, ...]:
    """Return what the register says of an answer."""
    declined = written(given, "outcome") == "declined"
    who, withheld = written(given, "given_by"), written(given, "withheld")
    return declined, who, withheld, categories(given)


def _grounds(work: Work, record: Record, above: Record) -> tuple[How, Why]:
    """Return how an invitation goes and why, as the round and the invitation say."""
    asked, invitation = _said(work, ROUND.key, above), _said(work, INVITATION.key, record)
    day = date.fromisoformat(written(invitation, "deadline"))
    how = How(Way(written(invitation, "way")), answer_by=work.opening.closing(day))
    why = Why(
        basis(written(invitation, "basis")),
        written(asked, "question"),
        less=written(asked, "less"),
        consent=Consent(written(asked, "consent")),
        consent_reason=written(asked, "consent_reason"),
    )
    return how, why


def said_in_round(work: Work, record: Record) -> tuple[Answers, Answers]:
    """Return what the round asks, and what stands in one of its invitations.

    Raises:
        ValueError: it belongs to no round.
    """
    if record.parent_id is None:
        raise ValueError(record.kind)
    above = work.course.get(record.parent_id)
    return _said(work, ROUND.key, above), _said(work, INVITATION.key, record)


def _said(work: Work, form: str, record: Record) -> Answers:
    found = work.answers.latest(form, record.topic)
    return {} if found is None else found.answers
