"""The round of qualification: which states there are, who is awaited, and when it may close."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, Protocol

from models.forms.answers import Answers, Problem, rows, written
from models.forms.definitions.qualification import MARKED
from models.kernel.text import Text, text
from models.law.authorities import AUTHORITIES, authority
from models.law.bases import DataCategory


class RoundState(StrEnum):
    """How far a round is."""

    OPEN = "open"
    CLOSED = "closed"


class Invited(StrEnum):
    """How far an invitation is."""

    INVITED = "invited"
    REMINDED = "reminded"
    ANSWERED = "answered"
    PARTLY = "partly"
    NOTHING = "nothing"
    DECLINED = "declined"
    MISSING = "missing"
    WITHDRAWN = "withdrawn"


class Excepted(StrEnum):
    """Whether a reasoned exception stands."""

    STANDS = "stands"
    ENDED = "ended"


STATES: Final[Mapping[Invited, Text]] = {
    Invited.INVITED: text("Invited", "Invited"),
    Invited.REMINDED: text("Invited", "Reminded"),
    Invited.ANSWERED: text("Invited", "Answered"),
    Invited.PARTLY: text("Invited", "Answered, something held back"),
    Invited.NOTHING: text("Invited", "Knows nothing that matters here"),
    Invited.DECLINED: text("Invited", "Will not share"),
    Invited.MISSING: text("Invited", "No answer in time"),
    Invited.WITHDRAWN: text("Invited", "Invitation withdrawn"),
}
AWAITED: Final = frozenset({Invited.INVITED, Invited.REMINDED})
"""States in which somebody has still to answer."""
CORRECTABLE: Final = frozenset(
    {Invited.ANSWERED, Invited.PARTLY, Invited.NOTHING, Invited.DECLINED}
)
"""States in which there is an answer that may be put right."""
CHOICES: Final = frozenset({Invited.PARTLY, Invited.DECLINED})
"""Answers that are lawful choices: nobody is obliged to share. Source: § 115, stk. 4."""

CONDITIONS: Final = "conditions"
"""Code of the exception from social services' check of the family's conditions."""

NOT_THIS_BASIS: Final = text(
    "Round", "This authority is not asked on that basis. Choose one that is proposed for it."
)
NOT_OFFERED: Final = text("Round", "This authority is no longer on the list. Choose another.")
LATER: Final = text("Round", "The day must lie ahead.")
NOT_AHEAD: Final = text("Round", "The day cannot be later than today.")
NAME_WHAT_IS_MISSING: Final = text(
    "Round", "Somebody has not answered. Write what is missing, and what that means."
)
STILL_TIME: Final = text(
    "Round",
    "Somebody has still time to answer. Wait for the day that was set, or record their answer.",
)
ALREADY_OPEN: Final = text(
    "Round", "A round is open already. Invite in that one, or close it first."
)
ALREADY_INVITED: Final = text("Round", "This authority is invited already.")

CARES: Final[Mapping[str, DataCategory]] = {
    "ordinary": DataCategory.ORDINARY,
    "health": DataCategory.ARTICLE_9,
    "criminal": DataCategory.CRIMINAL,
    "others": DataCategory.THIRD_PARTY,
}


class Asked(Protocol):
    """An invitation, as far as the rules ask: a record or a row of one."""

    @property
    def state(self) -> str:
        """Its state."""

    @property
    def code(self) -> str:
        """Its authority."""


def awaited(invitations: Iterable[Asked]) -> tuple[str, ...]:
    """Return the codes of those who have still to answer."""
    return tuple(each.code for each in invitations if each.state in AWAITED)


def still_invited(invitations: Iterable[Asked]) -> frozenset[str]:
    """Return the codes of those whose invitation stands, answered or not."""
    return frozenset(each.code for each in invitations if each.state != Invited.WITHDRAWN)


def invitation_problems(
    answers: Answers, today: date, invited: Collection[str]
) -> tuple[Problem, ...]:
    """Return what the table of authorities says against an invitation.

    Args:
        answers: to the form ``invitation``, checked already.
        today: the day in Denmark.
        invited: codes of those who are invited in this round.
    """
    code = written(answers, "authority")
    found = authority(code)
    problems: list[Problem] = []
    if not found.in_force(today):
        problems.append(Problem("authority", NOT_OFFERED))
    if code in invited:
        problems.append(Problem("authority", ALREADY_INVITED))
    if written(answers, "named") == "yes" and written(answers, "basis") not in found.bases:
        problems.append(Problem("basis", NOT_THIS_BASIS))
    problems.extend(day_ahead(answers, today))
    return tuple(problems)


def day_ahead(answers: Answers, today: date) -> tuple[Problem, ...]:
    """Return what is wrong with a deadline that does not lie ahead."""
    ahead = date.fromisoformat(written(answers, "deadline")) > today
    return () if ahead else (Problem("deadline", LATER),)


def day_past(answers: Answers, today: date) -> tuple[Problem, ...]:
    """Return what is wrong with an answer from a day to come."""
    past = date.fromisoformat(written(answers, "given_on")) <= today
    return () if past else (Problem("given_on", NOT_AHEAD),)


def closing_problems(
    answers: Answers, invitations: Iterable[Asked], deadline: date, today: date
) -> tuple[Problem, ...]:
    """Return what keeps a round open: somebody has time left, or what is missing is not said."""
    if not awaited(invitations):
        return ()
    if today <= deadline:
        return (Problem("missing", STILL_TIME),)
    if not written(answers, "missing"):
        return (Problem("missing", NAME_WHAT_IS_MISSING),)
    return ()


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of an authority: what, how it is known, from whom and when."""

    mark: str
    said: str
    source: str
    when: str
    care: str

    @property
    def marked(self) -> bool:
        """Whether it must never reach the papers of a visit."""
        return self.care in MARKED


def statements(answers: Answers) -> tuple[Statement, ...]:
    """Return the statements of an answer."""
    keys = ("mark", "said", "source", "when", "care")
    return tuple(
        Statement(*(row.get(key, "").strip() for key in keys))
        for row in rows(answers, "statements")
    )


def categories(answers: Answers) -> tuple[DataCategory, ...]:
    """Return what kinds of information an answer holds, each once."""
    found = {CARES[each.care] for each in statements(answers)}
    return tuple(sorted(found)) or (DataCategory.ORDINARY,)


def asks_for_conditions(*, minor: bool | None, children: bool, siblings: bool) -> bool:
    """Whether social services check the family's conditions before anybody visits.

    Args:
        minor: whether the citizen is under 18; None where nobody knows.
        children: whether there are children in the home.
        siblings: whether a sibling is recorded.
    """
    return bool(minor) or children or (minor is None and siblings)


CHECKERS: Final = frozenset(each.code for each in AUTHORITIES if each.conditions)
"""Authorities that answer for the parents' and siblings' conditions."""
