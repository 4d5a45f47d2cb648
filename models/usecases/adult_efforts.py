"""An effort for a child goes on after the 18th birthday: on another basis, never in silence."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.calendar.entry import Entry, EntryKind
from models.course.adult import ADULT_EFFORT, adult_bases
from models.course.record import Record
from models.efforts.grounds import NOT_ITS_BASIS
from models.forms.answers import Answers, written
from models.forms.definitions.efforts import EFFORT
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import RecordId
from models.kernel.text import text
from models.law.effort_bases import effort_basis
from models.ports.work import BeginWork, Work
from models.usecases.common import casework
from models.usecases.effort_course import effort_of
from models.usecases.effort_steps import (
    answers_of,
    fit,
    has_consent,
    is_minor,
    log,
    tell,
)
from models.usecases.own_efforts import kind_of
from models.workflow.movement import Doing

NOT_ASKED: Final = text("AdultEffort", "Nothing is to be decided on this effort.")
NOT_YET: Final = text("AdultEffort", "Decide it on the 18th birthday, or after it.")
OWN_YES: Final = text(
    "AdultEffort", "This law asks for the young person's own consent. Record it first."
)


@dataclass(frozen=True, slots=True)
class DecideAdultEffort:
    """Let an effort for a child go on, on a basis for an adult."""

    begin: BeginWork

    def __call__(self, effort_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Put the effort on its new basis; the former stays readable. Return what changed.

        Raises:
            Incomplete: no basis; nothing was saved.
            Refused: it is not asked about, the citizen is still under 18, the basis is not one
                for this effort or asks for a consent that is not on record, or the case rests.
            NotFoundError: there is no such effort, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            case, effort = effort_of(work, effort_id, Doing.RUN_EFFORT)
            waiting = _waiting(work, effort)
            if is_minor(work, case):
                raise Refused(NOT_YET)
            given = fit(ADULT_EFFORT, answers)
            basis = written(given, "basis")
            kind = kind_of(work, effort)
            if basis not in adult_bases(kind):
                raise Refused(NOT_ITS_BASIS, "basis")
            if effort_basis(basis).asks_consent and not has_consent(work, case, kind):
                raise Refused(OWN_YES, "basis")
            work.answers.add(ADULT_EFFORT, effort.topic, given)
            changed = {"basis": basis, "decision": written(given, "decision")}
            work.answers.add(EFFORT, effort.topic, {**answers_of(work, effort), **changed})
            for entry in waiting:
                entry.done(basis, work.now, work.actor.user)
                work.entries.save(entry)
            tell(work, case, "effort_adult", effort)
            log(work, Act.EFFORT_CHANGED, case, effort)
            return work.commit()


def _waiting(work: Work, effort: Record) -> list[Entry]:
    """Return what waits for the decision.

    Raises:
        Refused: nothing does.
    """
    found = [
        entry
        for entry in work.entries.open_about(effort.id)
        if entry.kind is EntryKind.EFFORT_DECISION and entry.origin == "came_of_age"
    ]
    if not found:
        raise Refused(NOT_ASKED)
    return found
