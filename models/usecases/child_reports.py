"""The report on a child: recorded once it is delivered, also while a case rests or is closed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.audit.acts import Act
from models.calendar.entry import Entry, EntryKind
from models.cases.case import Case
from models.course.child_report import (
    BY_OTHER,
    CHILD_REPORT,
    DELIVERED,
    NOT_DUE,
    REPORT_NUMBER,
    require_past,
)
from models.forms.answers import Answers, written
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import EntryId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework
from models.usecases.entries import note_entry
from models.usecases.forms_check import fit_answers, moment
from models.workflow.movement import Doing, require_move

NO_REPORT: Final = text("ChildReport", "This entry is about something else.")
FIRST_DELIVER: Final = text("ChildReport", "Record first that the report is delivered.")

_STORY: Final = {
    DELIVERED: "child_reported",
    BY_OTHER: "child_reported_by_other",
    NOT_DUE: "child_report_not_due",
}


@dataclass(frozen=True, slots=True)
class DeliverChildReport:
    """Record what became of a report that is due; nothing holds it back."""

    begin: BeginWork

    def __call__(self, entry_id: EntryId, answers: Answers) -> frozenset[Topic]:
        """Record it and end the entry; return what changed.

        Raises:
            Refused: something is missing, the time is later than now, or it was ended before.
            NotFoundError: there is no such entry, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            entry, case = _report(work, entry_id)
            given = fit_answers(CHILD_REPORT, answers)
            at = _delivered_at(given)
            require_past(at, work.now)
            work.answers.add(CHILD_REPORT, (Kind.ENTRY, str(entry.id)), given)
            outcome = written(given, "outcome")
            entry.done(outcome, work.now, work.actor.user)
            work.entries.save(entry)
            data = {"to": written(given, "to")} if outcome == DELIVERED else {}
            _tell(work, entry, _STORY[outcome], at or work.now, data, written(given, "reason"))
            note_entry(work, Act.CHILD_REPORTED, entry, case)
            return work.commit()


@dataclass(frozen=True, slots=True)
class NumberChildReport:
    """Write down the number that the child authority gave a report."""

    begin: BeginWork

    def __call__(self, entry_id: EntryId, answers: Answers) -> frozenset[Topic]:
        """Keep it as the newest; return what changed.

        Raises:
            Refused: no number, or the report is not delivered yet.
            NotFoundError: there is no such entry, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            entry, case = _report(work, entry_id)
            given = fit_answers(REPORT_NUMBER, answers)
            about = (Kind.ENTRY, str(entry.id))
            if work.answers.latest(CHILD_REPORT.key, about) is None:
                raise Refused(FIRST_DELIVER, "number")
            work.answers.add(REPORT_NUMBER, about, given)
            _tell(work, entry, "child_report_number", work.now, {}, "")
            note_entry(work, Act.CHILD_REPORTED, entry, case)
            return work.commit()


def _report(work: Work, entry_id: EntryId) -> tuple[Entry, Case | None]:
    entry = work.entries.get(entry_id)
    if entry.kind is not EntryKind.CHILD_REPORT:
        raise Refused(NO_REPORT)
    case = None if entry.case_id is None else work.cases.get(entry.case_id)
    if case is not None:
        require_move(case, Doing.REPORT_CHILD)
    return entry, case


def _delivered_at(answers: Answers) -> datetime | None:
    if written(answers, "outcome") != DELIVERED:
        return None
    return moment(written(answers, "delivered_date"), written(answers, "delivered_time"))


def _tell(
    work: Work, entry: Entry, kind: str, at: datetime, data: dict[str, str], words: str
) -> None:
    happening = Happening(
        kind, at, concern_id=entry.concern_id, case_id=entry.case_id, data=data, words=words
    )
    work.story.add(happening)
