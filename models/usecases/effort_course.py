"""An effort on its way: contacts, how it goes, rest, and taking it up again."""

from dataclasses import dataclass
from datetime import datetime

from models.audit.acts import Act
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.course.record import Record
from models.efforts.contacts import EARLY, evaluation, next_contact
from models.efforts.grounds import NO_CONSENT, waits_for_consent
from models.efforts.states import EFFORT_STATES, NOT_FROM_HERE, EffortState, move_effort
from models.forms.answers import Answers, written
from models.forms.definitions.efforts import (
    EFFORT_LOG,
    EFFORT_PAUSE,
    EFFORT_PROGRESS,
    EFFORT_TAKE_UP,
    SIGNS,
)
from models.forms.fields import Form, small_form
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import RecordId
from models.law.effort_kinds import EffortKind
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, task
from models.usecases.effort_steps import (
    NOT_YET,
    ahead,
    answers_of,
    fit,
    has_consent,
    log,
    moment_of,
    next_of,
    tell,
)
from models.usecases.efforts import NO_EFFORT
from models.usecases.own_efforts import kind_of
from models.workflow.movement import Doing, require_move


@dataclass(frozen=True, slots=True)
class NoteContact:
    """Write about a contact: held, not met, or called off; any contact, at any time."""

    begin: BeginWork

    def __call__(self, effort_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Write it down; the next contact follows. Return what changed.

        Raises:
            Incomplete: something is missing; nothing was saved.
            Refused: the contact is still to come, the next one is past, or the case rests.
        """
        with self.begin() as work:
            casework(work)
            case, effort = effort_of(work, effort_id, Doing.RUN_EFFORT)
            given = fit(EFFORT_LOG, answers)
            at = moment_of(given, "on")
            if at > work.now:
                raise Refused(NOT_YET, "on_date")
            after = next_of(given)
            if after is not None:
                ahead(work, after, "next_date")
            contact = Record.make(
                RecordId(work.new_id()), Kind.EFFORT_LOG, case.id, written(given, "happened"),
                at, work.actor.user, parent=effort, code=written(given, "cancelled_by"),
            )  # fmt: skip
            contact.ended_at = at
            work.course.add(contact)
            work.answers.add(EFFORT_LOG, contact.topic, given)
            tell(work, case, f"effort_{contact.state}", effort)
            log(work, Act.EFFORT_NOTED, case, effort)
            return work.commit()


@dataclass(frozen=True, slots=True)
class NoteProgress:
    """Write how it goes, in words: what the concern was about, and resilience."""

    begin: BeginWork

    def __call__(self, effort_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Write it down; what stood before stays readable. Return what changed.

        Raises:
            Incomplete: something is missing; nothing was saved.
            Refused: the case rests or is closed.
        """
        with self.begin() as work:
            casework(work)
            case, effort = effort_of(work, effort_id, Doing.RUN_EFFORT)
            given = fit(narrowed(EFFORT_PROGRESS, kind_of(work, effort)), answers)
            work.answers.add(EFFORT_PROGRESS, effort.topic, given)
            _evaluated(work, case, effort)
            tell(work, case, "effort_progress", effort)
            log(work, Act.EFFORT_CHANGED, case, effort)
            return work.commit()


@dataclass(frozen=True, slots=True)
class PauseEffort:
    """Let an effort rest until a day."""

    begin: BeginWork

    def __call__(self, effort_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Let it rest; return what changed.

        Raises:
            Incomplete: something is missing; nothing was saved.
            Refused: it does not run, the day is past, or the case rests.
        """
        with self.begin() as work:
            casework(work)
            case, effort = effort_of(work, effort_id, Doing.RUN_EFFORT)
            given = fit(EFFORT_PAUSE, answers)
            again = ahead(work, moment_of(given, "next"), "next_date")
            move_effort(effort, EffortState.PAUSED, work.now)
            work.course.save(effort)
            work.answers.add(EFFORT_PAUSE, effort.topic, given)
            plan_contact(work, case, effort, again)
            tell(work, case, "effort_paused", effort, written(given, "reason"))
            log(work, Act.EFFORT_CHANGED, case, effort)
            return work.commit()


@dataclass(frozen=True, slots=True)
class TakeUpEffort:
    """Take an effort up again that rested."""

    begin: BeginWork

    def __call__(self, effort_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Take it up again; return what changed.

        Raises:
            Incomplete: something is missing; nothing was saved.
            Refused: it does not rest, the day is past, the consent it rests on is no longer in
                force, or the case rests.
        """
        with self.begin() as work:
            casework(work)
            case, effort = effort_of(work, effort_id, Doing.START_EFFORT)
            given = fit(EFFORT_TAKE_UP, answers)
            first = ahead(work, moment_of(given, "next"), "next_date")
            if effort.state != EffortState.PAUSED:  # one that is planned begins with its form
                raise Refused(
                    NOT_FROM_HERE.filled(state=EFFORT_STATES[EffortState(effort.state)])
                )
            move_effort(effort, EffortState.RUNNING, work.now)
            kind, law = kind_of(work, effort), written(answers_of(work, effort), "basis")
            if waits_for_consent(kind, law) and not has_consent(work, case, kind):
                raise Refused(NO_CONSENT)
            work.course.save(effort)
            work.answers.add(EFFORT_TAKE_UP, effort.topic, given)
            plan_contact(work, case, effort, first)
            _decided(work, effort)
            tell(work, case, "effort_taken_up", effort)
            log(work, Act.EFFORT_CHANGED, case, effort)
            return work.commit()


def _decided(work: Work, effort: Record) -> None:
    """What becomes of it is asked no more: it goes on."""
    for entry in work.entries.open_about(effort.id):
        if entry.kind is EntryKind.EFFORT_DECISION:
            entry.done("unchanged", work.now, work.actor.user)
            work.entries.save(entry)


def effort_of(work: Work, effort_id: RecordId, doing: Doing) -> tuple[Case, Record]:
    """Return an effort with its case.

    Raises:
        Refused: it is another kind of record, or the case does not allow it now.
        NotFoundError: there is none, or it is hidden from this user.
    """
    effort = work.course.get(effort_id)
    case = work.cases.get(effort.case_id)
    require_move(case, doing)
    if effort.kind is not Kind.EFFORT:
        raise Refused(NO_EFFORT)
    return case, effort


def narrowed(form: Form, kind: EffortKind) -> Form:
    """Return the form without the axis that an effort is not told on.

    Source: the committee's note of 15 June 2015: an effort under employment law cannot be aimed
    at people for being at risk of radicalisation.
    """
    if kind.on_concern:
        return form
    return small_form(
        form.key, form.title, *(field for field in form.fields if field.key not in SIGNS)
    )


def plan_evaluation(work: Work, case: Case, effort: Record, since: datetime) -> None:
    """Put the next evaluation of an effort in the calendar."""
    task(work, EntryKind.EVALUATE, evaluation(since, work.opening), origin="effort", origin_at=effort.at,
         owner=case.owner_id, case=case.id, about=effort.id)  # fmt: skip


def _evaluated(work: Work, case: Case, effort: Record) -> None:
    """Settle the evaluation that is due (a little early counts), and plan the next."""
    for entry in work.entries.open_about(effort.id):
        if entry.kind is EntryKind.EVALUATE and entry.due_at <= work.now + EARLY:
            entry.done("", work.now, work.actor.user)
            work.entries.save(entry)
            plan_evaluation(work, case, effort, work.now)


def plan_contact(work: Work, case: Case, effort: Record, at: datetime) -> None:
    """Put the next contact in the calendar in place of the one that stands there."""
    open_now = [
        e for e in work.entries.open_about(effort.id) if e.kind is EntryKind.EFFORT_CONTACT
    ]
    task(work, EntryKind.EFFORT_CONTACT, at, origin="effort", origin_at=effort.at,
         owner=case.owner_id, case=case.id, about=effort.id)  # fmt: skip
    for entry in open_now:
        entry.end("replaced", work.now, work.actor.user)
        work.entries.save(entry)


def next_by_rhythm(work: Work, effort: Record, past: datetime) -> datetime:
    """Return the next contact by the effort's rhythm; no running effort is without one."""
    given = answers_of(work, effort)
    again = answers_of(work, effort, EFFORT_TAKE_UP)
    first = moment_of(again, "next") if again else moment_of(given, "first")
    found = next_contact(first, written(given, "rhythm"), past)
    return found or deadlines.after(past, deadlines.NEXT_FOLLOW_UP, work.opening)
