"""The initial assessment on record: kept with each decision, written or put right later."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.concerns.assessing import Task, model_of
from models.concerns.concern import ALREADY_ENDED, STATES, Concern, ConcernState
from models.forms.answers import Answers, Value, check, written
from models.forms.definitions.assessment import (
    ASSESSMENT,
    DEFAULT_MODEL,
    MODEL,
    MODEL_SETTING,
    WRITTEN_LATER,
)
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId, UserId
from models.kernel.text import text
from models.law.severity import Severity
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_concern, task
from models.workflow.movement import Doing, require_move

NOT_DECIDED: Final = text(
    "Assessment", "Decide on the concern first; the assessment is written with the decision."
)


def office_model(work: Work) -> str:
    """Return the code of the model in which the office assesses unless it says otherwise."""
    return work.offices.setting(MODEL_SETTING) or DEFAULT_MODEL


def keep_assessment(work: Work, concern: Concern, given: Answers) -> str:
    """Keep what was assessed with the decision; return the model's code.

    Raises:
        Refused: an answer does not do; names its field.
    """
    for problem in check(ASSESSMENT, given, submit=False):
        raise Refused(problem.what, problem.field)
    known = {field.key for field in ASSESSMENT.fields}
    kept: dict[str, Value] = {key: value for key, value in given.items() if key in known}
    kept["model"] = written(given, "model") or office_model(work)
    work.answers.add(ASSESSMENT, (Kind.CONCERN, concern.id), kept)
    return written(kept, "model")


def tasks_of_model(
    work: Work, concern_id: ConcernId, case_id: CaseId, owner: UserId, *, joining: bool
) -> None:
    """Give the tasks that the concern's model asks for; what is open already is not doubled."""
    found = work.answers.latest(ASSESSMENT.key, (Kind.CONCERN, concern_id))
    code = office_model(work) if found is None else written(found.answers, "model")
    at_once = work.concerns.get(concern_id).severity is Severity.NOW
    there = {entry.kind for entry in work.entries.open_of_case(case_id)}
    for each in model_of(code).tasks:
        if (joining and not each.joining) or each.kind in there:
            continue
        task(
            work,
            each.kind,
            deadlines.after(work.now, _period(each, at_once=at_once), work.opening),
            origin=each.origin,
            origin_at=work.now,
            owner=owner,
            case=case_id,
        )


def _period(task_of: Task, *, at_once: bool) -> deadlines.After:
    asked = task_of.kind is EntryKind.POLICE_QUESTION
    return deadlines.POLICE_AT_ONCE if asked and at_once else task_of.period


@dataclass(frozen=True, slots=True)
class WriteAssessment:
    """Write the assessment of a concern that is in a case, or put it right."""

    begin: BeginWork

    def __call__(self, concern_id: ConcernId, answers: Answers) -> frozenset[Topic]:
        """Write it; the former one stays on record. Returns what changed.

        Raises:
            Refused: the concern is not decided on or has ended, or something is missing.
        """
        with self.begin() as work:
            casework(work)
            for problem in check(WRITTEN_LATER, answers, submit=True):
                raise Refused(problem.what, problem.field)
            concern = work.concerns.get(concern_id)
            if concern.state is ConcernState.REGISTERED:
                raise Refused(NOT_DECIDED)
            if concern.state is not ConcernState.IN_CASE:
                raise Refused(ALREADY_ENDED.filled(state=STATES[concern.state]))
            require_move(work.cases.get(CaseId(concern.case_id or "")), Doing.NOTE)
            keep_assessment(work, concern, answers)
            for entry in work.entries.open_of_concern(concern.id):
                if entry.kind is EntryKind.INITIAL_ASSESSMENT:
                    entry.done("", work.now, work.actor.user)
                    work.entries.save(entry)
            work.story.add(
                Happening(
                    "assessed",
                    work.now,
                    concern_id=concern.id,
                    case_id=concern.case_id,
                    data={"number": concern.number},
                    words=written(answers, "why"),
                )
            )
            note_concern(work, Act.CONCERN_ASSESSED, concern)
            return work.commit()


@dataclass(frozen=True, slots=True)
class ShowModel:
    """Say in which model the office assesses; a setting, about nobody."""

    begin: BeginWork

    def __call__(self) -> str:
        """Return the code of the model."""
        with self.begin() as work:
            return office_model(work)


@dataclass(frozen=True, slots=True)
class ChooseModel:
    """Choose the model in which the office assesses unless it says otherwise."""

    begin: BeginWork

    def __call__(self, model: str) -> frozenset[Topic]:
        """Choose it; return what changed.

        Raises:
            Refused: the role may not choose for the office, or there is no such model.
        """
        with self.begin() as work:
            work.actor.require(Right.GO_LIVE)
            for problem in check(ASSESSMENT, {MODEL.key: model}, submit=True):
                raise Refused(problem.what, problem.field)
            work.offices.set_setting(MODEL_SETTING, model)
            work.changed(Kind.SETTING, MODEL_SETTING)
            about = ((Kind.SETTING, MODEL_SETTING),)
            work.note(Note(Act.SETTING_CHANGED, about, words=model))
            return work.commit()
