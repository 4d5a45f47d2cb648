"""A person is looked at: logged first, shown after; what still needs them among it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from models.access.roles import Right, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.concerns.concern import STATES, Concern
from models.forms.definitions.after_call import RELATIONS
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, PersonId
from models.kernel.text import Text, text
from models.law.reporters import REPORTERS, ReporterType
from models.people.matching import Alike, Sought, match
from models.people.person import Person
from models.people.relation import Relation, shown_name
from models.people.rows import Beside, Joined, Need, PersonView, Twin
from models.ports.work import BeginWork, Work
from models.usecases.common import case_if_seen, casework
from models.usecases.open_concern import ENDED_WITHOUT_CASE
from models.workflow.stages import STAGES

MOST: Final = 6
"""Possibly the same persons shown at once; the likeliest."""

CONCERN: Final = text("Person", "Concern received {date} · {source} · {state}")
REJECTED: Final = text("Person", "Concern received {date} · {state}")
CASE_OPEN: Final = text("Person", "Case opened {date} · {stage}")
CASE_RESTS: Final = text("Person", "Case opened {date} · suspended")
CASE_CLOSED: Final = text("Person", "Case opened {date} · closed")
STANDS_BY: Final = text("Person", "Recorded as {relation}")
DISCLOSED: Final = text(
    "Person", "Concern received {date} · kept because something was disclosed"
)
IN_COURSE: Final = text("Person", "Named in the course of a case, {date}")
SOMEBODY: Final = text("Person", "somebody around the citizen")


@dataclass(frozen=True, slots=True)
class OpenPerson:
    """Show a person's own page."""

    begin: BeginWork

    def __call__(self, person_id: PersonId) -> PersonView:
        """Log that the person is looked at, and return the page once that is written.

        An entry that was merged into another leads to that one.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such person, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            person = work.people.get(person_id)
            while person.same_as is not None:
                person = work.people.get(person.same_as)
            view = _view(work, person)
            shown = (person.id, *(each.person_id for each in view.twins))
            work.note(
                Note(Act.PERSON_VIEWED, tuple((Kind.PERSON, str(each)) for each in shown))
            )
            work.commit()
            return view


def _view(work: Work, person: Person) -> PersonView:
    merges = may(work.actor.role, Right.ALL_CASES)
    concerns = work.concerns.of_person(person.id)
    needs = (
        *_concerns(work, concerns),
        *_cases(work, person.id),
        *_relations(work, person.id),
        *_course(work, person.id),
    )
    return PersonView(
        person=person,
        today=local(work.now).date(),
        needs=tuple(sorted(needs, key=lambda each: (each.at, each.id), reverse=True)),
        around=tuple(_around(work, person.id, concerns)),
        stands_by=tuple(_stands_by(work, person.id)),
        merged=_merged(work, person.id) if merges else (),
        twins=_twins(work, person) if merges else (),
    )


def _concerns(work: Work, concerns: tuple[Concern, ...]) -> Iterator[Need]:
    """Yield each concern as date, kind of source and outcome; a rejected one has no source."""
    for concern in concerns:
        words = REJECTED if concern.state in ENDED_WITHOUT_CASE else CONCERN
        if work.deletions.disclosed(concern.id):
            words = DISCLOSED
        case = case_if_seen(work, concern.case_id)
        yield Need(
            Kind.CONCERN,
            concern.id,
            concern.received_at,
            words.filled(
                date=f"{local(concern.received_at):%d.%m.%Y}",
                source=REPORTERS[ReporterType(concern.reporter_type)].label,
                state=STATES[concern.state],
            ),
            None if case is None else case.id,
            concern.id,
        )


def _cases(work: Work, person_id: PersonId) -> Iterator[Need]:
    for case in work.cases.of_person(person_id):
        words = CASE_RESTS if case.suspended else CASE_OPEN
        words = CASE_CLOSED if case.closed_at is not None else words
        day = f"{local(case.opened_at):%d.%m.%Y}"
        yield Need(
            Kind.CASE, case.id, case.opened_at,
            words.filled(date=day, stage=STAGES[case.stage]), case.id, None,
        )  # fmt: skip


def _relations(work: Work, person_id: PersonId) -> Iterator[Need]:
    for relation in work.relations.of_person(person_id):
        yield Need(
            Kind.RELATION,
            relation.id,
            relation.created_at,
            STANDS_BY.filled(relation=_role(relation)),
            relation.case_id or _case_of(work, relation),
            relation.concern_id,
        )


def _case_of(work: Work, relation: Relation) -> CaseId | None:
    concern = work.concerns.get(ConcernId(str(relation.concern_id)))
    case = case_if_seen(work, concern.case_id)
    return None if case is None else case.id


def _course(work: Work, person_id: PersonId) -> Iterator[Need]:
    for record in work.course.of_person(person_id):
        day = f"{local(record.at):%d.%m.%Y}"
        yield Need(
            record.kind, record.id, record.at, IN_COURSE.filled(date=day), record.case_id, None
        )


def _around(work: Work, person_id: PersonId, concerns: tuple[Concern, ...]) -> Iterator[Beside]:
    """Yield those recorded around this person, each once."""
    found = [each for one in concerns for each in work.relations.of_concern(one.id)]
    for case in work.cases.of_person(person_id):
        found += work.relations.of_case(case.id)
    for relation in {each.id: each for each in found}.values():
        person = work.people.get(relation.person_id)
        yield Beside(
            person.id,
            shown_name(relation, person),
            _role(relation),
            relation.reason,
            relation.is_current(local(work.now).date()),
        )


def _stands_by(work: Work, person_id: PersonId) -> Iterator[Beside]:
    """Yield the citizens around whom this person is recorded: a relation, never a case."""
    for relation in work.relations.of_person(person_id):
        citizen = work.people.get(relation.subject_id)
        yield Beside(
            citizen.id,
            citizen.name or citizen.description,
            STANDS_BY.filled(relation=_role(relation)),
            relation.reason,
            relation.is_current(local(work.now).date()),
        )


def _role(relation: Relation) -> Text:
    return dict(RELATIONS).get(relation.kind, SOMEBODY)


def _merged(work: Work, person_id: PersonId) -> tuple[Joined, ...]:
    found = [each for each in work.merges.of_person(person_id) if each.kept_id == person_id]
    return tuple(
        Joined(
            each.id, each.other.name or each.other.description, each.at, each.by, each.reason,
            newest=at == 0,
        )
        for at, each in enumerate(found)
    )  # fmt: skip


def _twins(work: Work, person: Person) -> tuple[Twin, ...]:
    """Return who may be the same by name or number; a phone alone is a household's."""
    sought = Sought.of(person)
    near = [each for each in work.people.candidates(sought) if each.id != person.id]
    found = [one for each in near if each.same_as is None and (one := match(sought, each))]
    found = [one for one in found if set(one.alike) != {Alike.PHONE}]
    found.sort(key=lambda one: (-one.strength, one.person.id))
    return tuple(
        Twin(
            one.person.id,
            one.person.name or one.person.description or one.name,
            one.why,
            one.why_not,
        )
        for one in found[:MOST]
    )
