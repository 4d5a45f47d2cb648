"""A concern goes further: into a case of its own, or into an open case of the same person."""

from dataclasses import dataclass, field
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.cases.case import Case
from models.concerns.concern import Concern
from models.forms.answers import Answers, written
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId, PersonId
from models.kernel.text import text
from models.people.matching import Sought, match
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.assessing import keep_assessment, tasks_of_model
from models.usecases.common import casework, note_case, note_concern
from models.usecases.look_back import require_looked_back
from models.usecases.merging import by_default, merge_in, records_of

TWO_MORE: Final = text(
    "Further",
    "A similar name is not enough. Two more things must agree: the CPR number or date of birth, "
    "and the address or phone. Write up what you know after the call, or open a new case.",
)
CASE_CLOSED: Final = text(
    "Further",
    "Case {number} is closed. Reopen it first, on its page Closing, or open a new case.",
)
HAS_OPEN_CASE: Final = text(
    "Further",
    "There is an open case on this person, {number}. Take the concern up in that one.",
)


@dataclass(frozen=True, slots=True)
class Further:
    """How a concern goes further.

    Attributes:
        join: the open case that takes it up; None opens a new one.
        same_as: a person already on record who is the same; for a joined case it is that
            case's person anyway.
        assessed: the initial assessment; without a model it is the office's.
    """

    concern_id: ConcernId
    join: CaseId | None = None
    same_as: PersonId | None = None
    assessed: Answers = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WentFurther:
    """The case that the concern is now part of.

    ``suspended`` says that the case rests: the concern is to be passed on to the police.
    """

    case_id: CaseId
    number: str
    suspended: bool
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class GoFurther:
    """Take a concern up in a case, in one unit of work."""

    begin: BeginWork

    def __call__(self, further: Further) -> WentFurther:
        """Open or join a case and return it.

        Raises:
            Refused: the concern has ended, what came before was not seen, the case is closed,
                the person has an open case already, or too little agrees for two records to
                be the same person.
        """
        with self.begin() as work:
            casework(work)
            concern = work.concerns.get(further.concern_id)
            concern.require_waiting()
            require_looked_back(work, concern)
            joined = None if further.join is None else _open(work, further.join)
            same = further.same_as if joined is None else joined.subject_id
            if same is not None and same != concern.subject_id:
                link_same(work, concern, same)
            keep_assessment(work, concern, further.assessed)
            case = joined or new_case(work, concern)
            concern.join(case.id, work.now)
            work.concerns.save(concern)
            if joined is not None and not joined.suspended:
                tasks_of_model(work, concern.id, case.id, case.owner_id, joining=True)
            why = written(further.assessed, "why")
            _tell(work, concern, case, why, joined=joined is not None)
            return WentFurther(case.id, case.number, case.suspended, work.commit())


def _open(work: Work, case_id: CaseId) -> Case:
    """Return the case; one that is suspended still takes up concerns.

    Source: the project's decisions on practice, 2.
    """
    case = work.cases.get(case_id)
    if case.closed_at is not None:
        raise Refused(CASE_CLOSED.filled(number=case.number))
    return case


def new_case(work: Work, concern: Concern) -> Case:
    """Open a case on a concern, for whoever has that.

    Raises:
        Refused: the person has an open case already.
    """
    for other in work.cases.open_of_person(concern.subject_id):
        raise Refused(HAS_OPEN_CASE.filled(number=other.number))
    case = Case.open(
        CaseId(work.new_id()),
        work.offices.next_number("S"),
        work.now,
        subject=concern.subject_id,
        owner=concern.owner_id,
        concern=concern.id,
    )
    work.cases.add(case)
    note_case(work, Act.CASE_OPENED, case, (Kind.CONCERN, concern.id))
    return case


def link_same(work: Work, concern: Concern, same: PersonId) -> None:
    """Record that the concern's person is one already on record, who prevails.

    Raises:
        Refused: too little agrees for the two to be one.
    """
    ours, theirs = work.people.get(concern.subject_id), work.people.get(same)
    found = match(Sought.of(ours), theirs)
    if found is None or not found.linkable:
        raise Refused(TWO_MORE)
    before = next(iter(work.concerns.of_person(theirs.id)), concern)
    merge = merge_in(work, theirs, ours, by_default(theirs, ours))
    concern.subject_id = theirs.id
    work.note(Note(Act.PERSON_LINKED, (*records_of(merge), (Kind.CONCERN, str(concern.id)))))
    work.story.add(
        Happening(
            "same_person", work.now, concern_id=concern.id, data={"number": before.number}
        )
    )


def _tell(work: Work, concern: Concern, case: Case, why: str, *, joined: bool) -> None:
    work.story.join(concern.id, case.id)
    kind, number = (
        ("concern_joined", concern.number) if joined else ("case_opened", case.number)
    )
    work.story.add(
        Happening(
            kind,
            work.now,
            concern_id=concern.id,
            case_id=case.id,
            data={"number": number},
            words=why,
        )
    )
    note_concern(work, Act.CONCERN_JOINED, concern)
