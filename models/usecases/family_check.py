"""Whether the family's conditions are checked before a visit, as others ask it."""

from typing import Final

from models.cases.case import Case
from models.course.qualification import CHECKERS, asks_for_conditions
from models.course.qualification import CONDITIONS as CODE
from models.forms.definitions.qualification import CONDITIONS
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.text import text
from models.people.relation import SIBLING
from models.ports.work import Work
from models.usecases.excepting import excepted

CONDITIONS_FIRST: Final = text(
    "Conditions",
    "Ask social services about the parents' and siblings' conditions before you plan a visit. "
    "You do that under Qualification.",
)


def needs_check(work: Work, case: Case) -> bool:
    """Whether social services check the family's conditions before a visit in this case."""
    today = local(work.now).date()
    return asks_for_conditions(
        minor=work.people.get(case.subject_id).is_minor(today),
        children=any(each.children_home == "yes" for each in work.concerns.of_case(case.id)),
        siblings=any(
            each.kind == SIBLING and each.is_current(today)
            for each in work.relations.of_case(case.id)
        ),
    )


def checked(work: Work, case: Case) -> bool:
    """Whether social services' check is on record, or a reasoned exception from it."""
    if excepted(work, case, CODE):
        return True
    return any(
        each.code in CHECKERS and work.answers.latest(CONDITIONS.key, each.topic) is not None
        for each in work.course.of_case(case.id, Kind.INVITATION)
    )


def require_checked(work: Work, case: Case) -> None:
    """Do nothing when a visit may be planned as far as the family is concerned.

    Raises:
        Refused: neither a check nor an exception is on record.
    """
    if needs_check(work, case) and not checked(work, case):
        raise Refused(CONDITIONS_FIRST)
