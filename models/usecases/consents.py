"""Consent and information, person by person: asked, answered, decided, with a date."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from models.audit.acts import Act
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.course.consent import ANSWER, ASK, LAST, WHO, ConsentState, require_onward
from models.course.informing import INFORM, Informed, require_review
from models.course.record import Record
from models.forms.answers import Answers, written
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, PersonId, RecordId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.case_steps import for_case
from models.usecases.common import casework, note_case
from models.usecases.forms_check import fit_answers
from models.workflow.movement import Doing, require_move

NO_CONSENT: Final = text("Consent", "This is not a consent.")
NOT_LATER: Final = text("Consent", "The date cannot be later than today.")


@dataclass(frozen=True, slots=True)
class RecordConsent:
    """Write down that somebody is asked for consent, and what stands."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Record it; return what changed.

        Raises:
            Refused: something is missing, the person is not of the case, or the case rests or
                is closed.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.CONSENT)
            given = fit_answers(ASK, answers)
            who = _person(work, case, written(given, "who"))
            _require_past(work, written(given, "on"))
            state = ConsentState(written(given, "state"))
            record = Record.make(
                RecordId(work.new_id()), Kind.CONSENT, case.id, str(state), work.now,
                work.actor.user, code=written(given, "what"), person=who,
            )  # fmt: skip
            if state in LAST:
                record.ended_at = work.now
            work.course.add(record)
            work.answers.add(ASK, record.topic, given)
            _settle(work, str(who))
            _remind(work, case, record)
            _tell(work, case, record)
            return work.commit()


@dataclass(frozen=True, slots=True)
class AnswerConsent:
    """Write down what somebody answered, or that a consent is withdrawn."""

    begin: BeginWork

    def __call__(self, record_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Record the answer; return what changed.

        Raises:
            Refused: something is missing, the consent cannot become that, or the case rests
                or is closed.
            NotFoundError: there is no such consent, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            record = work.course.get(record_id)
            if record.kind is not Kind.CONSENT:
                raise Refused(NO_CONSENT)
            case = work.cases.get(record.case_id)
            require_move(case, Doing.CONSENT)
            given = fit_answers(ANSWER, answers)
            _require_past(work, written(given, "on"))
            state = written(given, "state")
            require_onward(record.state, state)
            if ConsentState(state) in LAST:
                record.end(state, work.now)
            else:
                record.move(state)
            work.course.save(record)
            work.answers.add(ANSWER, record.topic, given)
            _settle(work, str(record.id))
            _remind(work, case, record)
            _tell(work, case, record)
            return work.commit()


@dataclass(frozen=True, slots=True)
class DecideInforming:
    """Decide whether somebody is told that we hold something on them: yes, later, or not."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Record the decision; an earlier one on the same person ends; return what changed.

        Raises:
            Refused: something is missing, the person is not of the case, or the review is not
                still to come.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.INFORM)
            given = fit_answers(INFORM, answers)
            who = _person(work, case, written(given, "who"))
            _require_past(work, written(given, "on"))
            review = require_review(written(given, "review"), local(work.now).date())
            self._end_former(work, case, who)
            state = Informed(written(given, "decision"))
            record = Record.make(
                RecordId(work.new_id()), Kind.INFORMATION, case.id, str(state), work.now,
                work.actor.user, person=who,
            )  # fmt: skip
            work.course.add(record)
            work.answers.add(INFORM, record.topic, given)
            if review is not None and case.closed_at is None:
                due = work.opening.closing(review)
                key = str(record.id)
                for_case(work, case, EntryKind.INFORM, due, "informing", work.now, key)
            work.story.add(Happening(f"inform_{state}", work.now, case_id=case.id))
            note_case(work, Act.INFORMED, case, record.topic, (Kind.PERSON, str(who)))
            return work.commit()

    def _end_former(self, work: Work, case: Case, who: PersonId) -> None:
        for former in work.course.of_case(case.id, Kind.INFORMATION):
            if former.person_id == who and former.ended_at is None:
                former.end(former.state, work.now)
                work.course.save(former)
                _settle(work, str(former.id))


def _person(work: Work, case: Case, key: str) -> PersonId:
    """Return the citizen or somebody around, of this case and nobody else.

    Raises:
        Refused: it is nobody of the case.
    """
    around = {each.person_id for each in work.relations.of_case(case.id)}
    if key != case.subject_id and key not in around:
        raise Refused(WHO, "who")
    return PersonId(key)


def _require_past(work: Work, on: str) -> None:
    if date.fromisoformat(on) > local(work.now).date():
        raise Refused(NOT_LATER, "on")


_AWAITED: Final = {
    ConsentState.ASKED: "consent_asked",
    ConsentState.NO_ANSWER: "consent_silent",
}
"""What is still asked after, and what the reminder counts from."""


def _remind(work: Work, case: Case, record: Record) -> None:
    """An answer that is awaited is asked after; silence, too."""
    origin = _AWAITED.get(ConsentState(record.state))
    if origin is not None:
        due = deadlines.after(work.now, deadlines.CONSENT_REPLY, work.opening)
        for_case(work, case, EntryKind.CONSENT, due, origin, work.now, str(record.id))


def _settle(work: Work, about: str) -> None:
    """End what waited for it."""
    for entry in work.entries.open_about(about):
        if entry.kind in {EntryKind.CONSENT, EntryKind.INFORM}:
            entry.done("", work.now, work.actor.user)
            work.entries.save(entry)


def _tell(work: Work, case: Case, record: Record) -> None:
    work.story.add(Happening(f"consent_{record.state}", work.now, case_id=case.id))
    act = Act.CONSENT_RECORDED if record.ended_at is None else Act.CONSENT_ENDED
    note_case(work, act, case, record.topic, (Kind.PERSON, str(record.person_id)))
