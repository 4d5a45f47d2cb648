"""An entry of the register for what was given by word, on paper or as a file of one's own."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from models.disclosures.disclosure import (
    Direction,
    DisclosedItem,
    Disclosure,
    DisclosureState,
    Way,
)
from models.kernel.ids import CaseId, ConcernId, DisclosureId
from models.law.bases import Purpose, basis
from models.law.requests import Ask, Consent
from models.ports.work import Work

NOT_ASKED: Final = (Consent.LEFT_OUT, "")


def our_name(work: Work) -> str:
    """Return the name of whoever is at work; "" for the program."""
    return next((user.name for user in work.offices.users() if user.id == work.actor.user), "")


def given_to(
    work: Work,
    to: tuple[str, str],
    law: str,
    items: tuple[DisclosedItem, ...],
    *,
    way: Way,
    purpose_words: str,
    case: CaseId | None,
    concern: ConcernId | None = None,
    at: datetime | None = None,
    ask: Ask = Ask.PARTICIPATION,
    answer_by: datetime | None = None,
    purpose: Purpose = Purpose.PREVENTION,
    less: str = "",
    consent: tuple[Consent, str] = NOT_ASKED,
    withheld: str = "",
) -> Disclosure:
    """Return the entry, numbered and handed over, from our office and whoever is at work.

    It is not yet in the register: ``work.disclosures.add`` puts it there.

    Args:
        work: the unit of work.
        to: authority and person.
        law: a code of ``models.law.bases``, in its present version.
        items: what was given, each with its necessity.
        way: how.
        purpose_words: what for.
        case: the case, if there is one; ``concern`` the same.
        concern: the concern.
        at: when it was given, UTC; None for now.
        ask: what is asked of the receiver; ``answer_by`` until when, UTC.
        answer_by: until when, or None.
        purpose: the law's own.
        less: why less would not do.
        consent: how it stands with consent, and why.
        withheld: what was left out, in words.

    Raises:
        KeyError: no basis has that code.
    """
    ground = basis(law)
    return Disclosure(
        id=DisclosureId(work.new_id()),
        number=work.offices.next_number("V"),
        way=way,
        at=work.now if at is None else at,
        registered_at=work.now,
        registered_by=work.actor.user,
        contact_id=None,
        from_authority=work.offices.office().name,
        from_person=our_name(work),
        to_authority=to[0],
        to_person=to[1],
        ask=ask,
        answer_by=answer_by,
        call_back="",
        basis=ground.code,
        basis_version=ground.version,
        purpose=purpose,
        purpose_words=purpose_words,
        less_would_not_do=less,
        consent=consent[0],
        consent_reason=consent[1],
        withheld=withheld,
        items=items,
        case_id=case,
        concern_id=concern,
        state=DisclosureState.HANDED_OVER,
    )


def fetched(entry: Disclosure) -> Disclosure:
    """Turn an entry round: what it says was told us by them."""
    return replace(
        entry,
        direction=Direction.IN,
        from_authority=entry.to_authority,
        from_person=entry.to_person,
        to_authority=entry.from_authority,
        to_person=entry.from_person,
    )
