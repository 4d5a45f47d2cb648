"""A closed case is deleted for good, after a decision on the journal; a proof without content."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.cases.case import Case
from models.concerns.concern import Concern
from models.course.closing import WAITING
from models.documents.deletion_proof import Proof, compose_proof
from models.forms.answers import Answers, check, written
from models.forms.definitions.closing import DELETE
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId
from models.kernel.text import Say, text
from models.ports.deleting import Gone
from models.ports.paper import Paint
from models.ports.work import BeginWork, Work
from models.usecases.common import why
from models.usecases.delete_concern import erase_concern, erase_person
from models.usecases.journalise import system_of
from models.usecases.wants_second import wants_second

ONLY_CLOSED: Final = text("DeleteCase", "Only a closed case can be deleted. Close it first.")
STILL_OUT: Final = text(
    "DeleteCase",
    "Something of this case is still out: a copy, a file or a receipt. Settle it first.",
)
NUMBER_FIRST: Final = text(
    "DeleteCase", "Write the case's number in the journal first, on the page Journal."
)


@dataclass(frozen=True, slots=True, repr=False)
class Deleted:
    """The proof on paper, which is kept nowhere here, and what changed."""

    pdf: bytes
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class DeleteCase:
    """Delete a closed case with its concerns, and the persons whom nothing else needs."""

    begin: BeginWork
    say: Say
    paint: Paint

    def __call__(self, case_id: CaseId, answers: Answers) -> Deleted:
        """Delete it; return the proof.

        Args:
            case_id: the case.
            answers: to ``DELETE``: what was decided on the journal.

        Raises:
            Refused: the role deletes nothing, the case is open, something is still out, or
                nothing was decided on the journal.
            NotFoundError: there is no such case.
        """
        with self.begin() as work:
            work.actor.require(Right.DELETE)
            case = work.cases.get(case_id)
            _require(work, case, answers)
            concerns = work.concerns.of_case(case.id)
            recorded = written(answers, "recorded")
            pdf = self._proof(work, case, concerns, recorded)
            gone = _erase(work, case, concerns)
            note = Note(Act.RECORD_DELETED, gone, why(work, case.owner_id), words=recorded)
            work.note(note)
            wants_second(work, Act.RECORD_DELETED, *gone, number=case.number)
            return Deleted(pdf, work.commit())

    def _proof(
        self, work: Work, case: Case, concerns: tuple[Concern, ...], recorded: str
    ) -> bytes:
        users = {user.id: user.name for user in work.offices.users()}
        proof = Proof(
            case,
            tuple(each.number for each in concerns),
            recorded,
            system_of(work),
            users.get(work.actor.user, ""),
            work.offices.office(),
            work.now,
        )
        return self.paint(compose_proof(proof, self.say))


def _require(work: Work, case: Case, answers: Answers) -> None:
    if case.closed_at is None:
        raise Refused(ONLY_CLOSED)
    for problem in check(DELETE, answers, submit=True):
        raise Refused(problem.what, problem.field)
    if any(each.kind in WAITING for each in work.entries.open_of_case(case.id)):
        raise Refused(STILL_OUT)
    if written(answers, "recorded") == "journalised" and not case.esdh_no:
        raise Refused(NUMBER_FIRST, "recorded")


def _erase(work: Work, case: Case, concerns: tuple[Concern, ...]) -> tuple[Topic, ...]:
    """Delete the case and all that is its own; return all as (kind, id)."""
    gone: list[Topic] = [(Kind.CASE, str(case.id))]
    people = (*work.deletions.around_case(case.id), case.subject_id)
    work.deletions.erase(*gone[0])
    for concern in concerns:
        gone += erase_concern(work, concern)
    for person in people:
        gone += erase_person(work, person)
    return tuple(dict.fromkeys(gone))


@dataclass(frozen=True, slots=True)
class ShowDeleted:
    """Say what was deleted: kind, time and by whom, nothing of what it was."""

    begin: BeginWork

    def __call__(self) -> tuple[Gone, ...]:
        """Return it, newest first.

        Raises:
            Refused: the role deletes nothing.
        """
        with self.begin() as work:
            work.actor.require(Right.DELETE)
            return work.deletions.ledger()
