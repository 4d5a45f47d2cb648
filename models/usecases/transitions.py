"""Transitions: the 18th birthday is prepared, and so is whatever else changes hands."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from models.audit.acts import Act
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.course.majority import TURNS_18
from models.course.record import Record
from models.course.transition import TRANSITION, Change, require_ahead
from models.forms.answers import Answers, written
from models.kernel.clock import at_wall_clock, local
from models.kernel.events import Event, Kind, Topic
from models.kernel.ids import CaseId, EntryId, RecordId
from models.kernel.text import text
from models.law.child import majority_of
from models.ports.records import Happening
from models.ports.work import BeginWork
from models.usecases.case_steps import answered, for_case, of_kind
from models.usecases.common import casework, note_case
from models.usecases.forms_check import fit_answers
from models.usecases.majority import ask_anew
from models.usecases.transfer_steps import ask_to_transfer
from models.workflow.movement import Doing, require_move

NO_BIRTHDAY: Final = text("Turns18", "This entry is about something else.")


@dataclass(frozen=True, slots=True)
class DayBegan(Event):
    """The vault was unlocked: what fell due meanwhile is made up for."""

    at: datetime


@dataclass(frozen=True, slots=True)
class CatchUp:
    """Make up for what fell due while the vault was closed; run at each unlock."""

    begin: BeginWork

    def __call__(self) -> frozenset[Topic]:
        """Let it follow that a day began; return what changed, mostly nothing."""
        with self.begin() as work:
            work.happened(DayBegan(work.now))
            return work.commit()


@dataclass(frozen=True, slots=True)
class PrepareMajority:
    """Write down how the 18th birthday is prepared."""

    begin: BeginWork

    def __call__(self, entry_id: EntryId, answers: Answers) -> frozenset[Topic]:
        """Record it; ask for the young person's consent and for decisions on each effort.

        Raises:
            Refused: something is missing, it is another entry, or the case rests or is closed.
            NotFoundError: there is no such entry, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            entry, case = of_kind(work, entry_id, EntryKind.TURNS_18, NO_BIRTHDAY)
            answered(work, entry, TURNS_18, answers)
            born = work.people.get(case.subject_id).birthday
            since = work.now if born is None else at_wall_clock(majority_of(born), 0, 0)
            ask_anew(work, case, since)
            work.story.add(Happening("majority_prepared", work.now, case_id=case.id))
            note_case(work, Act.TRANSITION_RECORDED, case, (Kind.ENTRY, str(entry.id)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class PlanTransition:
    """Write down what changes, from when, who hands over to whom, and what must be ready."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Record it, with an entry before the day; return what changed.

        Raises:
            Refused: something is missing, the day is past, or the case rests or is closed.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.PLAN)
            given = fit_answers(TRANSITION, answers)
            day = require_ahead(written(given, "from_date"), local(work.now).date())
            change = written(given, "change")
            record = Record.make(
                RecordId(work.new_id()), Kind.TRANSITION, case.id, "planned", work.now,
                work.actor.user, code=change,
            )  # fmt: skip
            work.course.add(record)
            work.answers.add(TRANSITION, record.topic, given)
            lead = timedelta(days=deadlines.TRANSITION_LEAD.days)
            begins = work.opening.closing(day) - lead
            due = max(begins, deadlines.same_working_day(work.now, work.opening))
            key = str(record.id)
            for_case(work, case, EntryKind.TRANSITION, due, "person", work.now, key)
            if change == Change.KOMMUNE:
                closes = work.opening.closing(day)
                ask_to_transfer(work, case, closes, written(given, "takes_over"))
            data = {"date": f"{day:%d.%m.%Y}"}
            kind = f"transition_{change}"
            work.story.add(Happening(kind, work.now, case_id=case.id, data=data))
            note_case(work, Act.TRANSITION_RECORDED, case, record.topic)
            return work.commit()
