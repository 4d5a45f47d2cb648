"""While a case rests: each running effort gets its own decision, and resting is asked about."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.course.efforts import PAUSED, RUNNING, is_running
from models.course.record import Record
from models.course.rest import (
    EFFORT_DECISION,
    HOLD,
    STILL_RESTS,
    EffortRest,
    require_allowed,
)
from models.forms.answers import Answers, written
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, RecordId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.case_steps import finish, for_case
from models.usecases.common import casework, note_case
from models.usecases.effort_course import next_by_rhythm, plan_contact
from models.usecases.forms_check import fit_answers, moment
from models.usecases.record_police_answer import require_source
from models.usecases.statutory import statutory
from models.workflow.movement import Doing, require_move

NO_EFFORT: Final = text("Rest", "This effort no longer runs.")
NOT_RESTING: Final = text("Rest", "The case is not suspended.")


@dataclass(frozen=True, slots=True)
class DecideRestingEffort:
    """Decide what becomes of one effort: unchanged, paused, or as the police advise."""

    begin: BeginWork

    def __call__(self, record_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Let the decision act on the effort; return what changed.

        Whoever asks the police first is reminded until the effort goes on or is paused.

        Raises:
            Refused: something is missing, it does not run, or it is statutory and would stop.
            NotFoundError: there is no such effort, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            record = work.course.get(record_id)
            case = work.cases.get(record.case_id)
            require_move(case, Doing.DECIDE_EFFORT)
            if record.kind is not Kind.EFFORT or not is_running(record):
                raise Refused(NO_EFFORT)
            given = fit_answers(EFFORT_DECISION, answers)
            decision = EffortRest(written(given, "decision"))
            require_allowed(decision, statutory=statutory(work, record))
            work.answers.add(EFFORT_DECISION, record.topic, given)
            self._act(work, record, decision)
            self._settle(work, case, record, decision)
            work.story.add(Happening("effort_rest", work.now, case_id=case.id))
            note_case(work, Act.REST_DECIDED, case, record.topic)
            return work.commit()

    def _act(self, work: Work, record: Record, decision: EffortRest) -> None:
        if decision is EffortRest.PAUSED and record.state == RUNNING:
            record.move(PAUSED)
        elif decision is EffortRest.UNCHANGED and record.state == PAUSED:
            record.move(RUNNING)
        work.course.save(record)

    def _settle(self, work: Work, case: Case, record: Record, decision: EffortRest) -> None:
        key = str(record.id)
        for entry in work.entries.open_about(key):
            if entry.kind is EntryKind.EFFORT_DECISION:
                entry.done(str(decision), work.now, work.actor.user)
                work.entries.save(entry)
        kinds = {entry.kind for entry in work.entries.open_about(key)}
        asks = decision is EffortRest.ADVICE or EntryKind.EFFORT_CONTACT in kinds
        if not case.suspended and not asks:
            plan_contact(work, case, record, next_by_rhythm(work, record, work.now))
        if decision is EffortRest.ADVICE:
            due = deadlines.after(work.now, deadlines.REST_ADVICE, work.opening)
            for_case(work, case, EntryKind.EFFORT_DECISION, due, "suspended", work.now, key)


@dataclass(frozen=True, slots=True)
class ConfirmRest:
    """Record that the case still rests; it is asked again in three months."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Record the answer, and whether the case is kept meanwhile; return what changed.

        Raises:
            Refused: something is missing, the time is later than now, or it does not rest.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            case = _resting(work, case_id)
            require_move(case, Doing.ASK_POLICE)
            given = fit_answers(STILL_RESTS, answers)
            at = moment(written(given, "given_date"), written(given, "given_time"))
            require_source(written(given, "given_by"), at, work.now)
            work.answers.add(STILL_RESTS, (Kind.CASE, str(case.id)), given)
            finish(work, case.id, {EntryKind.STILL_SUSPENDED})
            due = deadlines.after(work.now, deadlines.STILL_SUSPENDED, work.opening)
            for_case(work, case, EntryKind.STILL_SUSPENDED, due, "suspended", work.now)
            work.story.add(Happening("still_suspended", at, case_id=case.id))
            note_case(work, Act.REST_CONFIRMED, case)
            return work.commit()


@dataclass(frozen=True, slots=True)
class DecideHold:
    """Decide whether the deadline for deletion is held while the case rests."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Record the decision; return what changed.

        Raises:
            Refused: something is missing, or the case does not rest.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            case = _resting(work, case_id)
            require_move(case, Doing.RETAIN)
            given = fit_answers(HOLD, answers)
            work.answers.add(HOLD, (Kind.CASE, str(case.id)), given)
            work.story.add(Happening("hold", work.now, case_id=case.id))
            note_case(work, Act.REST_DECIDED, case)
            return work.commit()


def hold_of(work: Work, case: Case) -> Answers:
    """Return the newest decision on keeping a case that rests; empty without one.

    A decision from before the present rest does not count.
    """
    about = (Kind.CASE, str(case.id))
    found = [work.answers.latest(form.key, about) for form in (HOLD, STILL_RESTS)]
    since = case.suspended_at
    counts = [each for each in found if each and since is not None and each.at >= since]
    return max(counts, key=lambda each: each.seq).answers if counts else {}


def _resting(work: Work, case_id: CaseId) -> Case:
    case = work.cases.get(case_id)
    if not case.suspended:
        raise Refused(NOT_RESTING)
    return case
