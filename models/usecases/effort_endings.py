"""An effort ends with what came of it, and is asked about again."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.efforts.states import EffortState, move_effort
from models.forms.answers import Answers, written
from models.forms.definitions.efforts import EFFORT_CHECK, EFFORT_END
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import EntryId, RecordId
from models.kernel.text import text
from models.ports.work import BeginWork
from models.usecases.common import casework
from models.usecases.effort_course import effort_of, narrowed
from models.usecases.effort_steps import fit, log, tell
from models.usecases.own_efforts import kind_of
from models.workflow.movement import Doing

NO_CHECK: Final = text("EffortCheck", "This is not an after-check of an effort.")


@dataclass(frozen=True, slots=True)
class EndEffort:
    """End an effort: outcome, reason, and both axes where something can be said."""

    begin: BeginWork

    def __call__(self, effort_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """End it; its tasks end with it, after-checks are planned. Return what changed.

        Raises:
            Incomplete: something is missing; nothing was saved.
            Refused: it has ended already, or the case rests.
        """
        with self.begin() as work:
            casework(work)
            case, effort = effort_of(work, effort_id, Doing.RUN_EFFORT)
            given = fit(narrowed(EFFORT_END, kind_of(work, effort)), answers)
            move_effort(effort, EffortState.ENDED, work.now)
            work.course.save(effort)
            work.answers.add(EFFORT_END, effort.topic, given)
            tell(work, case, "effort_ended", effort, written(given, "reason"))
            log(work, Act.EFFORT_ENDED, case, effort)
            return work.commit()


@dataclass(frozen=True, slots=True)
class CheckAfter:
    """Write down how it goes some months after an effort ended."""

    begin: BeginWork

    def __call__(self, entry_id: EntryId, answers: Answers) -> frozenset[Topic]:
        """Write it down; return what changed.

        Raises:
            Incomplete: something is missing; nothing was saved.
            Refused: the entry is no after-check of an effort or settled, or the case rests.
        """
        with self.begin() as work:
            casework(work)
            entry = work.entries.get(entry_id)
            if entry.kind is not EntryKind.AFTER_CHECK or not entry.about_id:
                raise Refused(NO_CHECK)
            case, effort = effort_of(work, RecordId(entry.about_id), Doing.AFTER_CHECK)
            given = fit(EFFORT_CHECK, answers)
            entry.done(written(given, "holds"), work.now, work.actor.user)
            work.entries.save(entry)
            work.answers.add(EFFORT_CHECK, effort.topic, given)
            tell(work, case, "effort_checked", effort, written(given, "found"))
            log(work, Act.AFTER_CHECKED, case, effort)
            return work.commit()
