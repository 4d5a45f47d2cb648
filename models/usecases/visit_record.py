"""What the record says of a visit: for its gates, and what its papers must not say."""

from datetime import datetime
from typing import Final

from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.course.qualification import statements
from models.forms.answers import Answers, Problem, check, written
from models.forms.definitions.home_visit import HOME_VISIT
from models.forms.definitions.qualification import AUTHORITY_ANSWER
from models.kernel.clock import at_wall_clock, local
from models.kernel.events import Kind
from models.kernel.text import Text, text
from models.law.kinds import guarded
from models.people.person import Person
from models.people.relation import SIBLING, THIRD_PARTY
from models.ports.work import Work
from models.usecases.excepting import excepted
from models.usecases.family_check import checked, needs_check
from models.usecases.route import contact_is_safe
from models.visits.hidden import Hidden, problems_in
from models.visits.visit import ENDS_AFTER_START, Visit
from models.visits.visit_gates import Record
from models.workflow.movement import Doing

STILL_TO_COME: Final = text("Visit", "Choose a day and time that are still to come.")


def preparation(work: Work, visit: Visit) -> Answers:
    """Return the newest preparation of a visit."""
    latest = work.answers.latest(HOME_VISIT.key, (Kind.VISIT, visit.id))
    return latest.answers if latest else {}


def record_of(work: Work, case: Case, answers: Answers) -> Record:
    """Return what the gates look at."""
    concerns = work.concerns.of_case(case.id)
    today = local(work.now).date()
    return Record(
        police=case.police,
        suspended=case.suspended,
        minor=work.people.get(case.subject_id).is_minor(today),
        children_home=any(concern.children_home == "yes" for concern in concerns),
        report_open=any(
            entry.kind is EntryKind.CHILD_REPORT for entry in work.entries.open_of_case(case.id)
        ),
        answers=answers,
        siblings=any(
            each.kind == SIBLING and each.is_current(today)
            for each in work.relations.of_case(case.id)
        ),
        excepted=excepted(work, case, Doing.PLAN_CONTACT),
        asks_conditions=needs_check(work, case),
        conditions=checked(work, case),
        guarded=guarded(concern.kind for concern in concerns),
        contact_safe=contact_is_safe(work, case.id),
    )


def address_of(person: Person) -> str:
    """Return the address as it may stand on paper: "" unless it is known not to be protected.

    Source: decisions of the domain, the two sheets: a protected address is carried orally.
    """
    if person.address_protected != "no" or not person.street:
        return ""
    town = " ".join(part for part in (person.postcode, person.city) if part)
    return ", ".join(part for part in (person.street, town) if part)


def hidden_of(work: Work, case: Case) -> Hidden:
    """Return what the case knows and its papers must not say.

    Raises:
        Refused: the program cannot tell yet who reported.
    """
    person = work.people.get(case.subject_id)
    concerns = work.concerns.of_case(case.id)
    return Hidden(
        siblings=work.relations.names_held_back(case.id, SIBLING),
        third_parties=work.relations.names_held_back(case.id, THIRD_PARTY),
        names_reporter=work.identities.names([each.id for each in concerns], single=True),
        street="" if person.address_protected == "no" else person.street,
        marked=_marked(work, case),
    )


def _marked(work: Work, case: Case) -> tuple[str, ...]:
    """Return what authorities said of health, offences and other people, word for word.

    Also as it stood before it was corrected: somebody may have read it then.
    """
    found = (
        each
        for record in work.course.of_case(case.id, Kind.INVITATION)
        for each in work.answers.history(AUTHORITY_ANSWER.key, record.topic)
    )
    return tuple(
        said.said for each in found for said in statements(each.answers) if said.marked
    )


def times(answers: Answers) -> tuple[datetime, datetime]:
    """Return when the visit starts and ends; the answers have been checked."""
    day = datetime.fromisoformat(written(answers, "visit_date")).date()
    starts, ends = (
        at_wall_clock(day, *(int(part) for part in written(answers, key).split(":")))
        for key in ("starts", "ends")
    )
    return starts, ends


def problems_of(
    answers: Answers, hidden: Hidden, *, now: datetime | None
) -> tuple[Problem, ...]:
    """Return what must be mended before the preparation can be kept.

    Args:
        answers: the preparation.
        hidden: what must not be said in it.
        now: the present instant for a new visit; None where its time stands already.
    """
    found = [*check(HOME_VISIT, answers, submit=True), *problems_in(answers, hidden)]
    untimed = {"visit_date", "starts", "ends"}.isdisjoint(each.field for each in found)
    if now is not None and untimed:
        starts, ends = times(answers)
        if ends <= starts:
            found.append(Problem("ends", ENDS_AFTER_START))
        if starts <= now:
            found.append(Problem("visit_date", STILL_TO_COME))
    return tuple(found)


TO_MEND: Final[Text] = text("Visit", "A few things must be mended before the visit is kept.")
