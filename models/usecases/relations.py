"""Somebody around the citizen is recorded, put right, or no longer there."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.cases.case import Case
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, RelationId
from models.kernel.words import require_fit
from models.people.relation import (
    WHY_ENDED,
    Described,
    Relation,
    describe,
    name_on_record,
)
from models.ports.records import Happening, NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.around import record_new
from models.usecases.common import casework, note_case


@dataclass(frozen=True, slots=True)
class AddRelation:
    """Record somebody around the citizen of a case."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, given: Described) -> frozenset[Topic]:
        """Write the person and the relation; return what changed.

        Raises:
            Refused: no reason, nobody is named, or the case is suspended or closed.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            case.require_active()
            relation = record_new(work, given, case.subject_id)
            relation.case_id = case.id
            work.relations.add(relation)
            _tell(work, case, relation, "relation_added", Act.RELATION_RECORDED)
            return work.commit()


@dataclass(frozen=True, slots=True)
class ChangeRelation:
    """Put right what is recorded of somebody around the citizen."""

    begin: BeginWork

    def __call__(
        self, case_id: CaseId, relation_id: RelationId, given: Described
    ) -> frozenset[Topic]:
        """Change person and relation; a former name stays as a spelling; return what changed.

        Raises:
            Refused: no reason, nobody is named, it has ended, or the case is suspended.
            NotFoundError: it is no relation of that case, or hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            case, relation = _of(work, case_id, relation_id)
            relation.require_standing()
            person = work.people.get(relation.person_id)
            before = describe(relation, person)
            relation.describe(given)
            name_on_record(person, given, case.number)
            work.people.save(person)
            work.relations.save(relation)
            changed = " ".join(before.differs(given))
            _tell(work, case, relation, "relation_changed", Act.PERSON_CHANGED, changed)
            return work.commit()


@dataclass(frozen=True, slots=True)
class EndRelation:
    """Somebody is no longer around the citizen; what stood stays readable as such."""

    begin: BeginWork

    def __call__(
        self, case_id: CaseId, relation_id: RelationId, reason: str
    ) -> frozenset[Topic]:
        """End it with a reason; return what changed.

        Raises:
            Refused: no reason, it has ended already, or the case is suspended.
            NotFoundError: it is no relation of that case, or hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            case, relation = _of(work, case_id, relation_id)
            why = require_fit(reason.strip(), "reason")
            if not why:
                raise Refused(WHY_ENDED, "reason")
            relation.end(work.now, why)
            relation.until_on = relation.until_on or local(work.now).date().isoformat()
            work.relations.save(relation)
            _tell(work, case, relation, "relation_ended", Act.RELATION_ENDED, why)
            return work.commit()


def _of(work: Work, case_id: CaseId, relation_id: RelationId) -> tuple[Case, Relation]:
    case = work.cases.get(case_id)
    case.require_active()
    found = (each for each in work.relations.of_case(case.id) if each.id == relation_id)
    relation = next(found, None)
    if relation is None:
        raise NotFoundError(relation_id)
    return case, relation


def _tell(
    work: Work, case: Case, relation: Relation, kind: str, act: Act, words: str = ""
) -> None:
    work.story.add(Happening(kind, work.now, case_id=case.id))
    about = ((Kind.PERSON, str(relation.person_id)), (Kind.RELATION, str(relation.id)))
    note_case(work, act, case, *about, words=words)
