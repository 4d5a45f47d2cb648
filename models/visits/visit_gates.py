"""What must be in order before the visit sheet is printed: each gate as a sentence."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from models.cases.case import PoliceAnswer
from models.forms.answers import Answers, is_phone, written
from models.kernel.errors import Refused
from models.kernel.text import Text, text

NOT_YET: Final = text(
    "Gate", "The visit sheet cannot be printed yet. See what is missing before you go."
)
BEFORE_THE_ANSWER: Final = text(
    "Gate", "The visit goes on before the police have answered; the reason is on record."
)


@dataclass(frozen=True, slots=True)
class Record:
    """What the record says of a case and a visit; nothing else opens or shuts a gate.

    Attributes:
        police: the police's latest answer.
        minor: whether the citizen is under 18; None where nobody knows.
        children_home: whether there are children in the home.
        report_open: a report on a child (underretning) is still to be made.
        answers: the newest preparation.
        siblings: a sibling is recorded: "none to check" is then no answer.
        excepted: a reasoned exception from the police's answer stands for visits.
        asks_conditions: social services check the family's conditions before a visit.
        conditions: that check is on record, or a reasoned exception from it.
        guarded: the kind of concern forbids contact to the family until it is decided on.
        contact_safe: somebody has decided that contact is safe.
    """

    police: PoliceAnswer | None
    suspended: bool
    minor: bool | None
    children_home: bool
    report_open: bool
    answers: Answers
    siblings: bool = False
    excepted: bool = False
    asks_conditions: bool = False
    conditions: bool = False
    guarded: bool = False
    contact_safe: bool = False


@dataclass(frozen=True, slots=True)
class Gate:
    """One condition: its name, the sentence when it is met, and what to do when it is not."""

    key: str
    met: bool
    says: Text
    field: str = ""
    """The field of the preparation that mends it, or ""."""


def _police(record: Record) -> bool:
    return record.police is PoliceAnswer.MAY_CONTINUE or record.excepted


def _not_suspended(record: Record) -> bool:
    return not record.suspended


def _contact_safe(record: Record) -> bool:
    return record.contact_safe


def _family(key: str) -> Callable[[Record], bool]:
    def checked(record: Record) -> bool:
        answer = written(record.answers, key)
        known = record.minor is not None if key == PARENTS else record.siblings
        nothing_to_check = answer == "none" and not known
        return answer == "yes" or nothing_to_check

    return checked


def _conditions(record: Record) -> bool:
    return record.conditions


def _child_duties(record: Record) -> bool:
    if record.report_open:
        return False
    accepted = {"yes"} if record.minor or record.children_home else {"yes", "none"}
    return written(record.answers, "child_duties") in accepted


def _two_visitors(record: Record) -> bool:
    names = [written(record.answers, key).casefold() for key in ("first_name", "second_name")]
    return all(names) and names[0] != names[1]


def _standby(record: Record) -> bool:
    answers = record.answers
    return bool(written(answers, "standby_name")) and is_phone(
        written(answers, "standby_phone")
    )


def _interpreter(record: Record) -> bool:
    return written(record.answers, "interpreter_relative") == "no"


@dataclass(frozen=True, slots=True)
class Rule:
    """A gate's test, its two sentences, and the field that mends it."""

    key: str
    test: Callable[[Record], bool]
    met: Text
    unmet: Text
    field: str = ""


PARENTS: Final = "parents_checked"
CONTACT_FIELD: Final = "safe_contact"
"""Leads to the decision on contact, which is no field of the preparation."""
RULES: Final = (
    Rule("police", _police,
         text("Gate", "The police say that the kommune can continue."),
         text("Gate", "Record the police's answer that the kommune can continue.")),
    Rule("suspended", _not_suspended,
         text("Gate", "The case is not suspended."),
         text("Gate", "The case is suspended. Nobody goes on a visit.")),
    Rule("conditions", _conditions,
         text("Gate", "The check of the family is on record, or why the visit cannot wait for it."),
         text("Gate", "Ask social services about the family in the round, or write why the visit cannot wait.")),
    Rule("contact", _contact_safe,
         text("Gate", "Contact is decided to be safe."),
         text("Gate", "Do not call the family. Decide first whether contact is safe, and how."),
         CONTACT_FIELD),
    Rule("parents", _family(PARENTS),
         text("Gate", "The parents' conditions are checked."),
         text("Gate", "Check the parents' conditions before you visit a child."), PARENTS),
    Rule("siblings", _family("siblings_checked"),
         text("Gate", "The siblings' conditions are checked."),
         text("Gate", "Check the siblings' conditions before you visit a child."),
         "siblings_checked"),
    Rule("child_duties", _child_duties,
         text("Gate", "The duties under the Children's Act are handled."),
         text("Gate", "Handle the duties under the Children's Act: make the report on the child and say so here."),
         "child_duties"),
    Rule("visitors", _two_visitors,
         text("Gate", "Two visitors are named."),
         text("Gate", "Name two visitors. Nobody goes alone."), "first_name"),
    Rule("standby", _standby,
         text("Gate", "A standby contact with a number is named."),
         text("Gate", "Name a standby contact with a number."), "standby_name"),
    Rule("interpreter", _interpreter,
         text("Gate", "No relative interprets."),
         text("Gate", "Find an interpreter who is not a relative."), "interpreter_relative"),
)  # fmt: skip
"""Source: the domain's two sheets (A): gates from the record."""

ONLY_FOR_A_CHILD: Final = frozenset({"parents", "siblings"})


def gates(record: Record) -> tuple[Gate, ...]:
    """Return every gate that concerns this visit, met or not, in the order of the sheet.

    Only then is its test asked.
    """
    return tuple(
        Gate(rule.key, met := rule.test(record), _says(rule, record, met=met), rule.field)
        for rule in RULES
        if _concerns(rule.key, record)
    )


def _says(rule: Rule, record: Record, *, met: bool) -> Text:
    if not met:
        return rule.unmet
    excused = rule.key == "police" and record.police is not PoliceAnswer.MAY_CONTINUE
    return BEFORE_THE_ANSWER if excused else rule.met


def unmet(record: Record) -> tuple[Gate, ...]:
    """Return the gates that are not met."""
    return tuple(gate for gate in gates(record) if not gate.met)


def require_open(record: Record) -> None:
    """Do nothing when the visit sheet may be printed.

    Raises:
        Refused: a gate is not met; names the field of the first.
    """
    missing = unmet(record)
    if missing:
        raise Refused(NOT_YET, missing[0].field)


def _concerns(key: str, record: Record) -> bool:
    if key == "contact":
        return record.guarded
    if key in ONLY_FOR_A_CHILD:  # social services' own check stands in their place
        return record.minor is not False and not record.asks_conditions
    if key == "conditions":
        return record.asks_conditions
    if key == "child_duties":
        return record.minor is not False or record.children_home or record.report_open
    if key == "interpreter":
        return written(record.answers, "interpreter") == "yes"
    return True
