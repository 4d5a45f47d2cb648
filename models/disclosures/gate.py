"""The gate: every way out passes here, and it is the same for all of them.

Nothing leaves while an item lacks its own necessity, while the basis does not share, for the
purposes that are refused, or from a suspended case to anybody but the police. Help in danger is
outside: 112 and 114 are called first and written down afterwards.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from models.calendar.hours import STANDARD, OpeningHours
from models.disclosures.contents import Choosable
from models.disclosures.items import ATTACHMENT
from models.disclosures.own_words import Callers, problems_in
from models.disclosures.paths import NOT_ASKED, NOT_FOR_THIS, Receiver, allowed, leaves_by
from models.disclosures.terms import Afterwards, Terms
from models.forms.answers import Answers, Problem, check, rows, written
from models.forms.definitions.handover import HANDOVER
from models.forms.fields import Form
from models.kernel.errors import Refused
from models.kernel.text import Text, text
from models.law.bases import (
    PURPOSES,
    REFUSED_PURPOSES,
    DataCategory,
    LegalBasis,
    Purpose,
    basis,
    known_basis,
)
from models.law.requests import ASKS, Ask, Consent
from models.office.office import OfficeKind
from models.workflow.movement import MOVES
from models.workflow.stages import SUSPENDED

TO_MEND: Final = text("Gate", "A few things are missing before anything can leave.")
DOES_NOT_SHARE: Final = text(
    "Gate", "This legal basis does not allow a handover to the police. Choose another."
)
NOT_IN_CASE: Final = text(
    "Gate", "This is no longer in the case, or may not leave it. Take it off the list."
)
NAMES_REPORTER: Final = text(
    "Gate", "This holds the reporter's name or number. It stays here; write a note without it."
)
NOT_TO_KOMMUNE: Final = text(
    "Gate", "This legal basis does not allow a transfer to another kommune. Choose another."
)
TO_TAKE_OVER: Final = text(
    "Gate", "A transfer asks the new kommune to take over. Choose Takeover."
)
GIVEN_NAME: Final = text(
    "Gate",
    "The given name of the one who reported stands here. Write who it is instead, or take it "
    "off the list.",
)
TWICE: Final = text("Gate", "This is on the list twice.")
NECESSITY: Final = text("Gate", "Write why this item is necessary.")
WHICH_KINDS: Final = text("Gate", "Choose what kind of data is in this file.")
TERMS_LATER: Final = text("Gate", "The day by which it is done must lie ahead.")
ANSWER_LATER: Final = text("Gate", "The day for the answer must lie ahead.")
_RECEIVERS: Final = {
    OfficeKind.POLICE: Receiver.POLICE,
    OfficeKind.KOMMUNE: Receiver.KOMMUNE,
    OfficeKind.OTHER: Receiver.AUTHORITY,
}


@dataclass(frozen=True, slots=True)
class Wish:
    """One item that somebody wants to let leave, and why."""

    code: str
    record_id: str
    necessity: str
    basis: str = ""
    """Code of its own legal basis; "" for that of the whole."""
    named: str = ""
    """Whose given name stands in it, where it is that of whoever reported as well."""
    kinds: tuple[str, ...] = ()
    """Codes of the kinds of data in a file."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One item that may leave: what, why, and its own legal basis where it differs."""

    item: Choosable
    necessity: str
    basis: LegalBasis | None = None
    named: str = ""
    """Whose given name stands in it, where somebody had to say."""
    kinds: frozenset[DataCategory] = frozenset()
    """What is in a file, as whoever chose it said."""

    @property
    def categories(self) -> tuple[DataCategory, ...]:
        """What kinds of data leave with it: those that are known of it, and those said."""
        every = self.kinds.union(self.item.categories)
        return tuple(category for category in DataCategory if category in every)


@dataclass(frozen=True, slots=True)
class Plan:
    """A handover that has passed the gate."""

    ask: Ask
    answer_by: datetime | None
    call_back: str
    basis: LegalBasis
    purpose: Purpose
    purpose_words: str
    less_would_not_do: str
    consent: Consent
    consent_reason: str
    withheld: str
    items: tuple[Planned, ...]
    """In the order chosen."""
    terms: Terms | None = None
    """What both have agreed to do with it afterwards."""


class Barred(Refused):
    """Nothing at all may leave, or not for this purpose; stands in the register as refused."""


class NotReady(Refused):
    """Something is missing; carries every problem, for the box that links to the fields."""

    def __init__(self, why: Text, problems: tuple[Problem, ...]) -> None:
        super().__init__(why, problems[0].field if problems else "")
        self.problems = problems


def wishes(answers: Answers) -> tuple[Wish, ...]:
    """Return the items on the list."""
    return tuple(
        Wish(
            row.get("item", "").strip(),
            row.get("record", "").strip(),
            row.get("necessity", "").strip(),
            row.get("basis", "").strip(),
            row.get("named", "").strip(),
            tuple(row.get("kinds", "").split()),
        )
        for row in rows(answers, "items")
    )


def refusal(
    answers: Answers, *, suspended: bool, to: OfficeKind = OfficeKind.POLICE
) -> Barred | None:
    """Return why nothing at all may leave, whatever else is filled in; None if it may."""
    if suspended and not MOVES[leaves_by(_RECEIVERS[to])].suspended:
        return Barred(SUSPENDED)
    purpose = written(answers, "purpose")
    for refused, why in REFUSED_PURPOSES.items():
        if purpose == refused:
            return Barred(why, "purpose")
    return None


def problems_of(
    answers: Answers,
    offered: Mapping[tuple[str, str], Choosable],
    today: date,
    to: OfficeKind = OfficeKind.POLICE,
    form: Form = HANDOVER,
) -> tuple[Problem, ...]:
    """Return everything that must be mended before anything can leave."""
    found = list(check(form, answers, submit=True))
    known = {problem.field for problem in found}
    found.extend(
        problem
        for problem in _item_problems(answers, offered, to)
        if problem.field not in known
    )
    if "basis" not in known:
        found.extend(_basis_problems("basis", written(answers, "basis"), to))
        if not {"basis", "purpose"} & {problem.field for problem in found}:
            found.extend(_purpose_problems(answers))
    if to is OfficeKind.KOMMUNE and written(answers, "ask") not in {"", Ask.TAKEOVER}:
        found.append(Problem("ask", TO_TAKE_OVER))
    day = written(answers, "answer_by")
    if day and "answer_by" not in known and date.fromisoformat(day) <= today:
        found.append(Problem("answer_by", ANSWER_LATER))
    if "terms_by" not in known and not _ahead(terms_of(answers), today):
        found.append(Problem("terms_by", TERMS_LATER))
    return tuple(found)


def _ahead(terms: Terms | None, today: date) -> bool:
    return terms is None or terms.by > today


def _basis_problems(field: str, code: str, to: OfficeKind) -> tuple[Problem, ...]:
    law = known_basis(code)
    if to is OfficeKind.KOMMUNE:
        goes = law is not None and law.to_kommune
        return () if goes else (Problem(field, NOT_TO_KOMMUNE),)
    goes = law is not None and law.shares
    return () if goes else (Problem(field, DOES_NOT_SHARE),)


def _purpose_problems(answers: Answers) -> tuple[Problem, ...]:
    """Return what the law chosen is not for: a purpose, or what is asked of the receiver."""
    rule, purpose = allowed(written(answers, "basis")), Purpose(written(answers, "purpose"))
    if purpose not in rule.purposes:
        return (Problem("basis", NOT_FOR_THIS.filled(purpose=PURPOSES[purpose])),)
    ask = written(answers, "ask")
    if ask and ask not in {str(each) for each in rule.asks}:
        return (Problem("ask", NOT_ASKED.filled(ask=ASKS[Ask(ask)])),)
    return ()


def _item_problems(
    answers: Answers, offered: Mapping[tuple[str, str], Choosable], to: OfficeKind
) -> list[Problem]:
    found: list[Problem] = []
    before: set[tuple[str, str]] = set()
    for index, wish in enumerate(wishes(answers)):
        item = offered.get((wish.code, wish.record_id))
        if item is None:
            found.append(Problem(f"items.{index}.item", NOT_IN_CASE))
        elif item.names_reporter:
            found.append(Problem(f"items.{index}.item", NAMES_REPORTER))
        elif item.key in before:
            found.append(Problem(f"items.{index}.item", TWICE))
        elif not wish.necessity:
            found.append(Problem(f"items.{index}.necessity", NECESSITY))
        elif item.given_name and not wish.named:
            found.append(Problem(f"items.{index}.named", GIVEN_NAME))
        elif wish.basis:
            found.extend(_basis_problems(f"items.{index}.basis", wish.basis, to))
        if not _kinds_said(wish):
            found.append(Problem(f"items.{index}.kinds", WHICH_KINDS))
        before.add((wish.code, wish.record_id))
    return found


def _kinds_said(wish: Wish) -> bool:
    """Whether it is said what is in a file; of all else it is known here."""
    said = bool(wish.kinds) or wish.code != ATTACHMENT.code
    return said and set(wish.kinds) <= set(DataCategory)


def pass_gate(
    answers: Answers,
    offered: tuple[Choosable, ...],
    *,
    callers: Callers,
    suspended: bool,
    today: date,
    to: OfficeKind = OfficeKind.POLICE,
    form: Form = HANDOVER,
    opening: OpeningHours = STANDARD,
) -> Plan:
    """Return the plan if everything that the law and the office ask for is there.

    Args:
        answers: to the form.
        offered: what can be chosen from the case.
        callers: who reported; nothing that the sender writes gives them away.
        suspended: whether the police have taken over.
        today: the day in Denmark.
        to: at which kind of office it goes; a kommune only in a transfer of this case.
        form: what was asked; a transfer given by hand asks less of the other end.
        opening: the office's hours; an answer is asked for by closing time.

    Raises:
        Barred: nothing may leave this case, or not for this purpose: says the right path.
        NotReady: something is missing; carries all of it.
    """
    never = refusal(answers, suspended=suspended, to=to)
    if never is not None:
        raise never
    by_key = {item.key: item for item in offered}
    problems = list(problems_of(answers, by_key, today, to, form))
    known = {problem.field for problem in problems}
    problems += [each for each in problems_in(answers, callers) if each.field not in known]
    if problems:
        raise NotReady(TO_MEND, tuple(problems))
    return _plan(answers, by_key, opening)


def _plan(
    answers: Answers, by_key: Mapping[tuple[str, str], Choosable], opening: OpeningHours
) -> Plan:
    """Return the plan of answers that were found to be whole."""
    ask = Ask(written(answers, "ask") or Ask.TAKEOVER)
    day = "" if ask is Ask.ORIENTATION else written(answers, "answer_by")
    law = basis(written(answers, "basis"))
    return Plan(
        ask=ask,
        answer_by=opening.closing(date.fromisoformat(day)) if day else None,
        call_back=written(answers, "call_back"),
        basis=law,
        purpose=Purpose(written(answers, "purpose")),
        purpose_words=written(answers, "purpose_words"),
        less_would_not_do=written(answers, "less"),
        consent=Consent(written(answers, "consent")),
        consent_reason=written(answers, "consent_reason"),
        withheld=written(answers, "withheld"),
        items=tuple(
            _planned(by_key[wish.code, wish.record_id], wish, law) for wish in wishes(answers)
        ),
        terms=terms_of(answers),
    )


def terms_of(answers: Answers) -> Terms | None:
    """Return what was agreed to be done afterwards; None where nothing was, or no day is given."""
    done, day = written(answers, "afterwards"), written(answers, "terms_by")
    if done not in list(Afterwards) or not day:
        return None
    return Terms(
        Afterwards(done),
        date.fromisoformat(day),
        written(answers, "terms_with").strip(),
        written(answers, "terms_words").strip(),
    )


def _planned(item: Choosable, wish: Wish, law: LegalBasis) -> Planned:
    named = wish.named if item.given_name else ""
    said = wish.kinds if item.code == ATTACHMENT.code else ()
    kinds = frozenset(map(DataCategory, said))
    return Planned(item, wish.necessity, _own(wish.basis, law), named, kinds)


def _own(code: str, whole: LegalBasis) -> LegalBasis | None:
    """Return an item's own basis where it differs from that of the whole."""
    return None if code in ("", whole.code) else basis(code)
