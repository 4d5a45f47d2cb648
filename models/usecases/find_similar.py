"""Search before create: earlier concerns on possibly the same person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.concerns.concern import Concern
from models.concerns.earlier import Earlier, earlier
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId, PersonId
from models.kernel.text import Text, text
from models.people.matching import Alike, Match, Sought, match
from models.ports.work import BeginWork, Work
from models.usecases.common import case_if_seen, casework

SIMILAR_NAME: Final = text("Match", "similar name")

MOST: Final = 6
"""Persons shown at once; the likeliest."""


@dataclass(frozen=True, slots=True)
class PossiblySame:
    """Somebody about whom there was a concern, and why it may be the same person.

    Attributes:
        why: the reasons, in words.
        linkable: whether enough agrees for the two to be recorded as the same person.
        open_case: id and number of a case that can take the concern up, or None.
    """

    person_id: PersonId
    name: str
    why: tuple[Text, ...]
    linkable: bool
    earlier: tuple[Earlier, ...]
    open_case: tuple[CaseId, str] | None


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, likeliest first."""

    persons: tuple[PossiblySame, ...]
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class FindSimilar:
    """Find earlier concerns; every answered search is logged with the persons it showed."""

    begin: BeginWork

    def __call__(self, sought: Sought, besides: ConcernId | None = None) -> Found:
        """Return possibly the same persons, each with a reason and what came before.

        A person without a concern (a relative, a reporter) is never among them.

        Args:
            sought: what is known while somebody types.
            besides: a concern that is at hand itself, left out.
        """
        with self.begin() as work:
            casework(work)
            found = similar_in(work, sought, besides)
            about = tuple((Kind.PERSON, str(one.person_id)) for one in found)
            work.note(Note(Act.MATCHES_SHOWN, about))
            return Found(found, work.commit())


def similar_in(
    work: Work, sought: Sought, besides: ConcernId | None
) -> tuple[PossiblySame, ...]:
    """Return possibly the same persons, inside a unit of work that logs the showing."""
    candidates = work.people.candidates(sought)
    alike = [found for person in candidates if (found := match(sought, person))]
    alike.sort(key=lambda found: (-found.strength, found.person.id))
    shown: list[PossiblySame] = []
    for found in alike:
        concerns = [
            one for one in work.concerns.of_person(found.person.id) if one.id != besides
        ]
        before = earlier(callers(work, concerns), closed_cases(work, concerns))
        if before and len(shown) < MOST:
            shown.append(_row(work, found, before))
    return tuple(shown)


def callers(work: Work, concerns: Sequence[Concern]) -> list[tuple[Concern, str]]:
    """Return each concern with what tells its caller from others."""
    return [(concern, work.identities.caller(concern.id)) for concern in concerns]


def closed_cases(work: Work, concerns: Sequence[Concern]) -> dict[CaseId, datetime]:
    """Return when the cases of these concerns were closed: those closed that one may see."""
    found = [case_if_seen(work, concern.case_id) for concern in concerns]
    return {
        case.id: case.closed_at
        for case in found
        if case is not None and case.closed_at is not None
    }


def _row(work: Work, found: Match, before: tuple[Earlier, ...]) -> PossiblySame:
    person = found.person
    case = next(iter(work.cases.open_of_person(person.id)), None)
    return PossiblySame(
        person_id=person.id,
        name=person.name or found.name,
        why=tuple(
            SIMILAR_NAME if each is Alike.NAME and found.name == person.name else why
            for each, why in zip(found.alike, found.why, strict=True)
        ),
        linkable=found.linkable,
        earlier=before,
        open_case=None if case is None else (case.id, case.number),
    )
