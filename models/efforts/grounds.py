"""No effort without its basis: what must be on record before one begins."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from models.forms.answers import Answers, written
from models.kernel.errors import Refused
from models.kernel.text import Text, text
from models.law.effort_bases import effort_basis
from models.law.effort_kinds import EffortKind, Target

CLOSED_KIND: Final = text(
    "Grounds", "This effort is no longer in use. Choose one from today's catalogue."
)
NOT_ITS_BASIS: Final = text(
    "Grounds", "This effort does not rest on that law. Choose its own legal basis."
)
NO_CONSENT: Final = text(
    "Grounds",
    'This law asks for consent, and none is on record. Choose "It is planned for later", and record '
    "the consent first.",
)  # fmt: skip
NOT_FOR_AGE: Final = text("Grounds", "The effort is meant for: {group}. Now: {age} years.")
AGE_NOT_KNOWN: Final = text(
    "Grounds", "The effort is meant for: {group}. The age is not known."
)
ALL_TAKEN: Final = text("Grounds", "All {places} places are taken or promised.")
NEEDS_REASON: Final = text(
    "Grounds", '{why} Choose "It starts now, as an exception" and write why, or choose another.'
)
TWO_REASONS: Final = text("Grounds", "{first} {second}")
MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class Facts:
    """What the record says when an effort is to begin.

    Attributes:
        today: the day in Denmark.
        born: the birthday, or None where only an age is known.
        age: whole years, or None where nobody knows.
        taken: places of this kind that are taken or promised, this effort's own left out.
        consent: whether a consent that covers it is in force.
    """

    today: date
    born: date | None
    age: int | None
    taken: int
    consent: bool


def hindrances(kind: EffortKind, facts: Facts) -> tuple[Text, ...]:
    """Return why the effort does not fit, in words; an exception with a reason passes them."""
    found: list[Text] = []
    target = kind.target
    if target is not None:
        months = months_lived(facts)
        if months is None or facts.age is None:
            found.append(AGE_NOT_KNOWN.filled(group=target.says))
        elif not _fits(target, months):
            found.append(NOT_FOR_AGE.filled(group=target.says, age=facts.age))
    if kind.places is not None and facts.taken >= kind.places:
        found.append(ALL_TAKEN.filled(places=kind.places))
    return tuple(found)


def months_lived(facts: Facts) -> int | None:
    """Return whole months lived; of an age in years alone, those that are sure."""
    if facts.born is not None:
        born, today = facts.born, facts.today
        months = (today.year - born.year) * MONTHS + today.month - born.month
        return months - (today.day < born.day)
    return None if facts.age is None else facts.age * MONTHS


def require_own_law(kind: EffortKind, answers: Answers, today: date) -> None:
    """Do nothing when the effort is in use and rests on a law of its own.

    Raises:
        Refused: at the field to mend.
    """
    if not kind.open_on(today):
        raise Refused(CLOSED_KIND, "kind")
    if written(answers, "basis") not in kind.bases:
        raise Refused(NOT_ITS_BASIS, "basis")


def require_grounds(kind: EffortKind, answers: Answers, facts: Facts) -> None:
    """Do nothing when the effort may begin.

    Raises:
        Refused: no basis of its own, a consent that the law asks for is missing, or it does not
            fit and nobody gave a reason; names the field.
    """
    require_own_law(kind, answers, facts.today)
    if waits_for_consent(kind, written(answers, "basis")) and not facts.consent:
        raise Refused(NO_CONSENT, "begin")
    why = hindrances(kind, facts)
    if why and not written(answers, "exception"):
        said = why[0] if len(why) == 1 else TWO_REASONS.filled(first=why[0], second=why[1])
        raise Refused(NEEDS_REASON.filled(why=said), "begin")


def waits_for_consent(kind: EffortKind, basis: str) -> bool:
    """Whether an effort on that law waits for a consent: the law or the office asks for it."""
    return kind.asks_consent or effort_basis(basis).asks_consent


def _fits(target: Target, months: int) -> bool:
    over = target.below_years and months >= target.below_years * MONTHS
    return months >= target.from_months and not over
