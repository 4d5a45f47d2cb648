"""What a case still lacks: a reminder on its page, never a hindrance."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from models.cases.case import Case
from models.concerns.concern import Concern
from models.forms.answers import Answers, written
from models.kernel.text import Text, text
from models.people.person import Person
from models.people.relation import Relation

AFTER_CALL: Final = text("Missing", "Finish what is left after the call for {number}.")
ASSESSED: Final = text("Missing", "Write why {number} went further: the initial assessment.")
NAME: Final = text("Missing", "Write the name, or how the person is known.")
BORN: Final = text("Missing", "Write the date of birth or the CPR number.")
ADDRESS: Final = text("Missing", "Write the address.")
PROTECTION: Final = text("Missing", "Find out whether name and address are protected.")
CUSTODY: Final = text("Missing", "Write who has custody.")
BASIS: Final = text("Missing", "Choose the legal basis.")
SCOPE: Final = text("Missing", "Decide whether it is a matter for the Infohus.")
POLICE: Final = text("Missing", "Ask the police whether the kommune can continue.")


def missing(
    case: Case,
    subject: Person,
    concerns: Iterable[Concern],
    after_call: Iterable[Answers],
    around: Iterable[Relation],
    today: date,
    unexplained: Iterable[str] = (),
) -> tuple[Text, ...]:
    """Return what is still to be found out or decided, most needed first.

    Args:
        case: the case.
        subject: the person it is about.
        concerns: its concerns.
        after_call: the newest answers after the call, one for each concern that has any.
        around: the relations seen in the case.
        today: the day, in Denmark.
        unexplained: numbers of concerns whose assessment has no reasons.
    """
    found = tuple(after_call)
    custody = any(each.holds_custody and each.is_current(today) for each in around)
    unfinished = [each for each in concerns if each.after_call_at is None]
    lacks = [
        (case.police is None, POLICE),
        *((True, AFTER_CALL.filled(number=each.number)) for each in unfinished),
        *((True, ASSESSED.filled(number=number)) for number in unexplained),
        (not subject.name, NAME),
        (subject.birthday is None and not subject.born, BORN),
        (not subject.street and subject.address_protected != "yes", ADDRESS),
        (subject.address_protected == "unknown", PROTECTION),
        (bool(subject.is_minor(today)) and not custody, CUSTODY),
        (not any(written(each, "basis") for each in found), BASIS),
        (not any(written(each, "in_scope") for each in found), SCOPE),
    ]
    return tuple(sentence for lacking, sentence in lacks if lacking)
