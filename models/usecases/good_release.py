"""The plan for a good release: what is in place, and when the day comes."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.course.record import Record
from models.efforts.contacts import WATCH, release_check
from models.forms.answers import Answers, written
from models.forms.definitions.efforts import CHECKLIST, GOOD_RELEASE_PLAN
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import RecordId
from models.kernel.text import text
from models.law.effort_kinds import GOOD_RELEASE
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, task
from models.usecases.effort_course import effort_of
from models.usecases.effort_steps import ahead, day_of, fit, log, morning, tell, today
from models.workflow.movement import Doing

NOT_A_RELEASE: Final = text("Release", "Only a good release has such a plan.")
OF_A_PLAN: Final = frozenset(
    {EntryKind.RELEASE, EntryKind.RELEASE_WATCH, EntryKind.RELEASE_PLAN}
)
SETTLED: Final = frozenset({"ready", "not_wanted"})


@dataclass(frozen=True, slots=True)
class PlanRelease:
    """Write down how far the release is prepared; the calendar counts down to it."""

    begin: BeginWork

    def __call__(self, effort_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Write it down; an unknown date is asked for again. Return what changed.

        Raises:
            Incomplete: something is missing; nothing was saved.
            Refused: it is no good release, the day is past, or the case rests.
        """
        with self.begin() as work:
            casework(work)
            case, effort = effort_of(work, effort_id, Doing.RUN_EFFORT)
            if effort.code != GOOD_RELEASE:
                raise Refused(NOT_A_RELEASE)
            given = fit(GOOD_RELEASE_PLAN, answers)
            before = work.entries.open_about(effort.id)
            _plan(work, case, effort, given)
            for entry in before:
                if entry.kind in OF_A_PLAN:
                    entry.done("", work.now, work.actor.user)
                    work.entries.save(entry)
            work.answers.add(GOOD_RELEASE_PLAN, effort.topic, given)
            tell(work, case, "release_planned", effort)
            log(work, Act.EFFORT_CHANGED, case, effort)
            return work.commit()


def _plan(work: Work, case: Case, effort: Record, given: Answers) -> None:
    """Put in the calendar: the release, the next look at the plan, or asking for the date."""
    release = day_of(given, "release_date")
    if release is None:
        put(work, case, effort, EntryKind.RELEASE_WATCH, WATCH)
        return
    due = ahead(work, morning(release), "release_date")
    task(work, EntryKind.RELEASE, due, origin="release", origin_at=due, owner=case.owner_id,
         case=case.id, about=effort.id)  # fmt: skip
    look = release_check(release, today(work))
    if look is not None and not all(written(given, key) in SETTLED for key in CHECKLIST):
        task(work, EntryKind.RELEASE_PLAN, morning(look), origin="release", origin_at=due,
             owner=case.owner_id, case=case.id, about=effort.id)  # fmt: skip


def put(work: Work, case: Case, effort: Record, kind: EntryKind, later: timedelta) -> None:
    """Put a task about an effort in the calendar for the morning some days from now."""
    due = morning(today(work) + later)
    task(work, kind, due, origin="effort", origin_at=work.now, owner=case.owner_id,
         case=case.id, about=effort.id)  # fmt: skip
