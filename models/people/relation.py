"""Who is around a citizen: a person with a relation and a reason to be recorded, never a case."""

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Final

from models.forms.answers import Answers, Row, Value, rows, written
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, ConcernId, PersonId, RelationId, UserId
from models.kernel.text import Text, text
from models.kernel.words import require_fit
from models.people.names import fold
from models.people.person import Person

SIBLING: Final = "sibling"
PROFESSIONAL: Final = "professional"
THIRD_PARTY: Final = ""
"""No relation is known: somebody whom others named. Such a name stands on no paper of a visit."""
HOLDS_CUSTODY: Final = frozenset({"yes", "shared"})

CUSTODY: Final[dict[str, Text]] = {
    "yes": text("Custody", "Has custody"),
    "shared": text("Custody", "Shares custody"),
    "no": text("Custody", "Does not have custody"),
}
"""Whether somebody holds custody (forældremyndighed), in words."""

WHY_RECORDED: Final = text("Relation", "Write why this person must be recorded.")
WHY_ENDED: Final = text("Relation", "Write why it ends.")
BY_FUNCTION: Final = text("Relation", "Write the function. A professional is named by it.")
WHO: Final = text("Relation", "Write a name, or what the person is called.")
HAS_ENDED: Final = text("Relation", "This relation has ended already.")
ENDS_LATER: Final = text("Relation", "Choose an end that is not before the beginning.")


@dataclass(slots=True)
class Relation:
    """One person's relation to the citizen of a concern or case.

    Attributes:
        person_id: who is around the citizen.
        subject_id: the citizen; follows from the concern or case, never stored twice.
        concern_id: the concern in which it was seen, or None.
        case_id: the case in which it was seen, where it was in no concern.
        kind: a key of ``RELATIONS`` of the form ``after_call``, or "" where nobody said.
        function: what a professional is named by.
        custody: yes, no, shared, or "" where nobody said.
        from_on: ``2003``, ``2003-01`` or ``2003-01-01``, or "".
        until_on: likewise.
        ended_reason: "" where it was taken out of the form "after the call".
    """

    id: RelationId
    person_id: PersonId
    subject_id: PersonId
    reason: str
    created_at: datetime
    created_by: UserId
    concern_id: ConcernId | None = None
    case_id: CaseId | None = None
    kind: str = ""
    function: str = ""
    custody: str = ""
    mail: str = ""
    from_on: str = ""
    until_on: str = ""
    ended_at: datetime | None = None
    ended_reason: str = ""

    def is_current(self, today: date) -> bool:
        """Whether it still stands on that day; of a year or month alone, until it is over."""
        day = today.isoformat()
        return self.ended_at is None and (
            not self.until_on or self.until_on >= day[: len(self.until_on)]
        )

    @property
    def holds_custody(self) -> bool:
        """Whether this person holds custody, alone or with another."""
        return self.custody in HOLDS_CUSTODY

    def describe(self, given: "Described") -> None:
        """Put down what is known of the relation; whatever else is known stays.

        Raises:
            Refused: no reason, no function of a professional, or it ends before it begins.
        """
        given.require_whole()
        professional = given.kind == PROFESSIONAL
        self.kind = given.kind
        self.custody = "" if professional else given.custody
        self.function = given.function if professional else ""
        self.reason, self.mail = given.reason, given.mail
        self.from_on, self.until_on = given.from_on, given.until_on

    def require_standing(self) -> None:
        """Do nothing while it stands.

        Raises:
            Refused: it has ended already.
        """
        if self.ended_at is not None:
            raise Refused(HAS_ENDED)

    def end(self, at: datetime, reason: str) -> None:
        """End it; it stays on record as one that was.

        Raises:
            Refused: it has ended already.
        """
        self.require_standing()
        self.ended_at, self.ended_reason = at, reason


ROOM: Final = {
    "name": 160, "function": 160, "phone": 20, "mail": 120, "reason": 200, "from_on": 10,
    "until_on": 10,
}  # fmt: skip
"""Field of a description to the characters it may have, on the form and wherever it is kept."""


@dataclass(frozen=True, slots=True)
class Described:
    """A relation as somebody writes it down, with the name and phone of the person."""

    kind: str
    reason: str
    name: str = ""
    function: str = ""
    custody: str = ""
    phone: str = ""
    mail: str = ""
    from_on: str = ""
    until_on: str = ""

    @property
    def person_name(self) -> str:
        """The name on record: a professional is named by function alone."""
        return "" if self.kind == PROFESSIONAL else self.name

    def differs(self, other: "Described") -> tuple[str, ...]:
        """Return the names of the fields that another description has otherwise."""
        return tuple(
            field.name
            for field in fields(self)
            if getattr(self, field.name) != getattr(other, field.name)
        )

    def require_whole(self) -> None:
        """Refuse what nobody could answer for later.

        Raises:
            Refused: with the field to mend.
        """
        if self.kind == PROFESSIONAL and not self.function:
            raise Refused(BY_FUNCTION, "function")
        if self.kind != PROFESSIONAL and not self.name:
            raise Refused(WHO, "name")
        if not self.reason:
            raise Refused(WHY_RECORDED, "reason")
        for field, longest in ROOM.items():
            require_fit(getattr(self, field), field, longest)
        if self.from_on and self.until_on:
            shorter = min(len(self.from_on), len(self.until_on))
            if self.until_on[:shorter] < self.from_on[:shorter]:
                raise Refused(ENDS_LATER, "until_on")


def name_on_record(person: Person, described: Described, seen_in: str) -> None:
    """Put name and phone on record; a former name stays as a spelling, with where it stood."""
    name = described.person_name
    if person.name and name and person.name != name:
        former = dict(person.spellings) | {person.name: seen_in}
        former.pop(name, None)
        person.spellings = tuple(sorted(former.items()))
    person.name = name
    person.phone = described.phone


def describe(relation: Relation, person: Person) -> Described:
    """Return what stands of a relation, as somebody would write it down."""
    return Described(
        kind=relation.kind,
        reason=relation.reason,
        name=person.name,
        function=relation.function,
        custody=relation.custody,
        phone=person.phone,
        mail=relation.mail,
        from_on=relation.from_on,
        until_on=relation.until_on,
    )


def shown_name(relation: Relation, person: Person) -> str:
    """Return what somebody is called: a professional by function, others by name."""
    return relation.function or person.name or person.description


def as_rows(around: tuple["Known", ...]) -> dict[str, Value]:
    """Return relations as answers of the form ``after_call``; of nobody, no answer."""
    if not around:
        return {}
    found: dict[str, Value] = {"relatives": [_row(*each) for each in around]}
    if any(relation.custody == "shared" for relation, _ in around):
        found["shared_custody"] = "yes"
    return found


def _row(relation: Relation, person: Person) -> Row:
    row = {
        "name": shown_name(relation, person),
        "relation": relation.kind,
        "custody": "yes" if relation.holds_custody else relation.custody,
        "contact": person.phone,
        "reason": relation.reason,
    }
    return {key: value for key, value in row.items() if value}


def described_in(answers: Answers) -> tuple[Described, ...]:
    """Return who stands around the citizen in answers of the form ``after_call``."""
    shared = written(answers, "shared_custody") == "yes"
    return tuple(_described(row, shared=shared) for row in rows(answers, "relatives"))


def _described(row: Row, *, shared: bool) -> Described:
    got = {key: value.strip() for key, value in row.items()}
    kind, custody = got.get("relation", ""), got.get("custody", "")
    name = got.get("name", "")
    return Described(
        kind=kind,
        reason=got.get("reason", ""),
        name="" if kind == PROFESSIONAL else name,
        function=name if kind == PROFESSIONAL else "",
        custody="shared" if shared and custody == "yes" else custody,
        phone=got.get("contact", ""),
    )


Known = tuple[Relation, Person]


def paired(
    given: tuple[Described, ...], known: tuple[Known, ...]
) -> tuple[tuple[tuple[Described, Known | None], ...], tuple[Known, ...]]:
    """Return each description with the relation it is about, if any, and those left over.

    A row of the form carries no id. It is the relation of the same name and kind, else of the
    same name, else the only one left of its kind whose name was put right.
    """
    found: dict[int, Known] = {}
    left = list(known)
    for alike in (_same, _same_name):
        for at, one in enumerate(given):
            if at in found:
                continue
            other = next((each for each in left if alike(one, each)), None)
            if other is not None:
                found[at] = other
                left.remove(other)
    for at, one in enumerate(given):
        rivals = [n for n, each in enumerate(given) if n not in found and each.kind == one.kind]
        others = [each for each in left if each[0].kind == one.kind]
        if at not in found and len(rivals) == len(others) == 1:
            found[at] = others[0]
            left.remove(others[0])
    return tuple((one, found.get(at)) for at, one in enumerate(given)), tuple(left)


def _same(given: Described, known: Known) -> bool:
    return _same_name(given, known) and given.kind == known[0].kind


def _same_name(given: Described, known: Known) -> bool:
    return fold(given.function or given.name) == fold(shown_name(*known))
