"""What came of a visit is written down: held or not, and when to meet again."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from models.audit.acts import Act
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case, PoliceAnswer
from models.forms.answers import Answers, Problem, check, written
from models.forms.definitions.home_visit import BECOMES
from models.forms.definitions.visit_report import AGAIN_FROM, NO, OFFER, VISIT_REPORT, WORDS
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import DraftId, VisitId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case, shown, task
from models.usecases.entries import NOT_IN_THE_PAST
from models.usecases.excepting import excepted
from models.usecases.offers import record_offer
from models.usecases.register_concern import Incomplete
from models.usecases.route import contact_step
from models.usecases.visit_record import TO_MEND
from models.visits.visit import VisitStatus
from models.workflow.movement import Doing
from models.workflow.stages import Stage

NOT_BEGUN: Final = text(
    "Visit", "The visit has not begun. Cancel it instead, if it will not take place."
)
AND_THE_TIME: Final = text("Visit", "Write the time of the next contact as well.")
AND_THE_DATE: Final = text("Visit", "Write the date of the next contact as well.")
AN_HOUR: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class RecordVisit:
    """Record what came of a visit: the note falls due, the case moves on."""

    begin: BeginWork

    def __call__(
        self, visit_id: VisitId, answers: Answers, draft: DraftId | None = None
    ) -> frozenset[Topic]:
        """Record it; return what changed.

        Args:
            visit_id: the visit.
            answers: what came of it.
            draft: the half-filled form, to be forgotten.

        Raises:
            Incomplete: answers are missing or need mending; nothing was saved.
            Refused: the visit has not begun or is settled, or its case is suspended.
        """
        with self.begin() as work:
            casework(work)
            visit = work.visits.get(visit_id)
            case = work.cases.get(visit.case_id)
            case.require_active()
            if visit.starts_at > work.now:
                raise Refused(NOT_BEGUN)
            problems = _problems(answers, work.now)
            if problems:
                raise Incomplete(TO_MEND, problems)
            held = written(answers, "held") == "held"
            _plan_next(work, case, answers, held=held)
            visit.settle(VisitStatus.HELD if held else VisitStatus.NOT_HELD)
            excused = excepted(work, case, Doing.PLAN_CONTACT)
            cleared = excused or case.police is PoliceAnswer.MAY_CONTINUE
            if held and cleared and case.stage is Stage.CONTACT:
                case.take("visit_held", excepted=excused)
                work.cases.save(case)
            work.visits.save(visit)
            work.answers.add(VISIT_REPORT, (Kind.VISIT, visit.id), answers)
            if held:
                _offers(work, case, answers)
            if draft is not None:
                work.drafts.remove(draft)
            words = "" if held else written(answers, "not_held_reason")
            kind = "visit_held" if held else "visit_not_held"
            work.story.add(Happening(kind, visit.starts_at, case_id=case.id, words=words))
            note_case(work, Act.VISIT_HELD, case, (Kind.VISIT, visit.id))
            return work.commit()


def _offers(work: Work, case: Case, answers: Answers) -> None:
    """Let each offer that was answered stand on record, with the person's own words.

    Who thinks about it is asked at the next contact, or in two weeks.
    """
    due = deadlines.after(work.now, deadlines.NEXT_FOLLOW_UP, work.opening)
    ask_on = written(answers, "next_date") or local(due).date().isoformat()
    for key, code in BECOMES.items():
        reply = written(answers, OFFER + key)
        if not reply:
            continue
        words = written(answers, WORDS + key)
        given = {"kind": code, "how": "talk", "reply": reply, "words": words}
        if reply == NO:
            given["words"] = words or written(answers, "declined_why")
            given[AGAIN_FROM] = written(answers, AGAIN_FROM)
        elif reply == "thinking":
            given["until"] = ask_on
        record_offer(work, case, code, {key: said for key, said in given.items() if said})


def _problems(answers: Answers, now: datetime) -> tuple[Problem, ...]:
    found = list(check(VISIT_REPORT, answers, submit=True))
    if found:
        return tuple(found)
    day, at = written(answers, "next_date"), written(answers, "next_time")
    if day and not at:
        return (Problem("next_time", AND_THE_TIME),)
    if at and not day:
        return (Problem("next_date", AND_THE_DATE),)
    if day and _next_at(answers) <= now:
        return (Problem("next_date", NOT_IN_THE_PAST),)
    return ()


def _next_at(answers: Answers) -> datetime:
    day = datetime.fromisoformat(written(answers, "next_date")).date()
    hour, minute = written(answers, "next_time").split(":")
    return at_wall_clock(day, int(hour), int(minute))


def _plan_next(work: Work, case: Case, answers: Answers, *, held: bool) -> None:
    """Put the next contact in the calendar; a visit that was not held asks for another."""
    if written(answers, "next_date"):
        starts = _next_at(answers)
        task(work, EntryKind.FOLLOW_UP, starts, origin="visit", origin_at=work.now,
             owner=case.owner_id, case=case.id, until=starts + AN_HOUR,
             place=written(answers, "next_place"))  # fmt: skip
        data = {"what": str(EntryKind.FOLLOW_UP), "when": shown(starts)}
        work.story.add(Happening("follow_up_planned", work.now, case_id=case.id, data=data))
    elif not held:
        due = deadlines.after(work.now, deadlines.PLAN_CONTACT, work.opening)
        task(work, contact_step(work, case.id), due, origin="visit", origin_at=work.now,
             owner=case.owner_id, case=case.id)  # fmt: skip
