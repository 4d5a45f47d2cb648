"""The analysis of a case: opened with what came before, saved as often as wanted, finished."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.cases.case import Case
from models.course.analysed import Standing, Statement, Version, as_statement
from models.course.record import Record
from models.forms.answers import Answers, asked_only, check, chosen, rows, written
from models.forms.definitions.after_call import AFTER_CALL
from models.forms.definitions.analysis import ANALYSIS, CONCERN_TYPE, NO_TYPE
from models.forms.definitions.qualification import AUTHORITY_ANSWER
from models.forms.progress import DONE_KEY, with_done
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId, DraftId, RecordId
from models.kernel.text import Text, text
from models.law.authorities import NAMES
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case, note_concern
from models.usecases.register_concern import Incomplete
from models.workflow.movement import Doing, require_move
from models.workflow.stages import Fact, Stage

TO_MEND: Final = text("Analysis", "A few things must be mended before the analysis is kept.")
NO_CASE: Final = text("Analysis", "The concern is in no case yet. Decide on the concern first.")


@dataclass(frozen=True, slots=True)
class TypedConcern:
    """A concern of the case, and the type of extremism that is said of it."""

    concern_id: ConcernId
    number: str
    type: str
    why: str


@dataclass(frozen=True, slots=True)
class AnalysisView:
    """What the page of the analysis shows.

    Attributes:
        barred: why nothing can be written now; None where it can.
        record_id: the analysis that is begun and not finished, or None.
        answers: what stands in it, with the sections that are called done.
        versions: all that was ever saved, newest first.
        statements: what has been said in the case, to be taken in.
    """

    case_id: CaseId
    case_number: str
    barred: Text | None
    record_id: RecordId | None
    answers: Answers
    versions: tuple[Version, ...]
    statements: tuple[Statement, ...]
    concerns: tuple[TypedConcern, ...]


@dataclass(frozen=True, slots=True)
class OpenAnalysis:
    """Show the analysis of a case, and every earlier one."""

    begin: BeginWork

    def __call__(self, case_id: CaseId) -> AnalysisView:
        """Log that it is looked at, and return it once that is written.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such case.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            note_case(work, Act.ANALYSIS_VIEWED, case)
            view = _view(work, case)
            work.commit()
            return view


@dataclass(frozen=True, slots=True)
class SaveAnalysis:
    """Keep an analysis as it stands; finished, it is never written in again."""

    begin: BeginWork

    def __call__(
        self, case_id: CaseId, answers: Answers, draft: DraftId | None, *, finish: bool
    ) -> frozenset[Topic]:
        """Save a version; return what changed.

        Args:
            case_id: whose.
            answers: the nine dimensions and the whole, with the sections called done.
            draft: the half-filled form that is then forgotten.
            finish: whether it is the whole analysis; the overall assessment is then needed.

        Raises:
            Incomplete: something is to be mended; an observation without mark, source or
                time is never saved.
            Refused: the role does no casework, or the case does not move.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.ANALYSE)
            if problems := check(ANALYSIS, answers, submit=finish):
                raise Incomplete(TO_MEND, problems)
            record = open_analysis(work, case) or _new(work, case)
            kept = with_done(asked_only(ANALYSIS, answers), chosen(answers, DONE_KEY))
            work.answers.add(ANALYSIS, record.topic, kept)
            if finish:
                _gathered(work, case)
                record.end(Standing.DONE, work.now)
                work.story.add(Happening("analysed", work.now, case_id=case.id))
            work.course.save(record)
            if draft is not None:
                work.drafts.remove(draft)
            note_case(work, Act.ANALYSED, case, record.topic)
            return work.commit()


@dataclass(frozen=True, slots=True)
class SetConcernType:
    """Say which type of extremism a concern is about; it stands on the concern alone."""

    begin: BeginWork

    def __call__(self, concern_id: ConcernId, answers: Answers) -> frozenset[Topic]:
        """Record it; what was said before stays readable. Return what changed.

        Raises:
            Incomplete: no type is chosen.
            Refused: the role does no casework, or the case does not move.
            NotFoundError: there is no such concern, or it is in no case.
        """
        with self.begin() as work:
            casework(work)
            concern = work.concerns.get(concern_id)
            if concern.case_id is None:
                raise Refused(NO_CASE)
            case = work.cases.get(concern.case_id)
            require_move(case, Doing.ANALYSE)
            if problems := check(CONCERN_TYPE, answers, submit=True):
                raise Incomplete(TO_MEND, problems)
            work.answers.add(CONCERN_TYPE, (Kind.CONCERN, concern.id), answers)
            data = {"number": concern.number}
            work.story.add(Happening("concern_typed", work.now, case_id=case.id, data=data))
            note_concern(work, Act.ANALYSED, concern, more=((Kind.CASE, str(case.id)),))
            work.changed(Kind.CASE, str(case.id))
            return work.commit()


def open_analysis(work: Work, case: Case) -> Record | None:
    """Return the analysis of a case that is not finished, or None."""
    found = work.course.of_case(case.id, Kind.ANALYSIS)
    return next((each for each in found if each.ended_at is None), None)


def versions_of(work: Work, case: Case) -> tuple[Version, ...]:
    """Return every version of every analysis of a case, newest first."""
    found: list[Version] = []
    for record in work.course.of_case(case.id, Kind.ANALYSIS):
        history = work.answers.history(ANALYSIS.key, record.topic)
        last = history[-1].seq
        found += [
            Version(
                record.id, each.seq, each.answers, each.at, each.user,
                done=record.ended_at is not None and each.seq == last,
            )
            for each in history
        ]  # fmt: skip
    return tuple(sorted(found, key=lambda each: each.seq, reverse=True))


def statements_of(work: Work, case: Case) -> tuple[Statement, ...]:
    """Return what has been said in a case, with mark and source, oldest first."""
    found: list[Statement] = []
    for concern in work.concerns.of_case(case.id):
        later = work.answers.latest(AFTER_CALL.key, (Kind.CONCERN, concern.id))
        day = local(concern.received_at).date().isoformat()
        told = rows(later.answers, "statements") if later else ()
        found += [as_statement(row, concern.number, day) for row in told]
    for record in work.course.of_case(case.id, Kind.INVITATION):
        said = work.answers.latest(AUTHORITY_ANSWER.key, record.topic)
        if said is not None:
            day = local(said.at).date().isoformat()
            told = rows(said.answers, "statements")
            found += [
                as_statement(row, NAMES.get(record.code, record.code), day) for row in told
            ]
    return tuple(found)


def _view(work: Work, case: Case) -> AnalysisView:
    record = open_analysis(work, case)
    latest = work.answers.latest(ANALYSIS.key, record.topic) if record else None
    return AnalysisView(
        case_id=case.id,
        case_number=case.number,
        barred=_barred(case),
        record_id=record.id if record else None,
        answers=latest.answers if latest else {},
        versions=versions_of(work, case),
        statements=statements_of(work, case),
        concerns=tuple(_typed(work, each.id, each.number) for each in work.concerns.of_case(case.id)),
    )  # fmt: skip


def _barred(case: Case) -> Text | None:
    try:
        require_move(case, Doing.ANALYSE)
    except Refused as refusal:
        return refusal.why
    return None


def _typed(work: Work, concern: ConcernId, number: str) -> TypedConcern:
    said = work.answers.latest(CONCERN_TYPE.key, (Kind.CONCERN, concern))
    answers = said.answers if said else {}
    return TypedConcern(
        concern, number, written(answers, "type") or NO_TYPE, written(answers, "why")
    )


def _new(work: Work, case: Case) -> Record:
    key = RecordId(work.new_id())
    record = Record.make(key, Kind.ANALYSIS, case.id, Standing.BEGUN, work.now, work.actor.user)
    work.course.add(record)
    return record


def _gathered(work: Work, case: Case) -> None:
    """A finished analysis brings a case that is still qualified to its recommendation."""
    if case.stage is Stage.QUALIFICATION and Fact.POLICE_MAY_CONTINUE in case.known:
        case.take("gathered")
        work.cases.save(case)
