"""What follows from offers and efforts: tasks, their endings, and the alarm."""

from datetime import date, datetime, timedelta
from typing import Final

from models.calendar import deadlines
from models.calendar.entry import Entry, EntryKind
from models.cases.case import Case, CaseResumed
from models.course.record import Record, RecordMade, RecordMoved
from models.efforts.contacts import after_checks, stays_away
from models.efforts.states import EffortState, OfferState
from models.forms.answers import written
from models.forms.definitions.efforts import (
    EFFORT_END,
    EFFORT_LOG,
    HELD,
    NO_SHOW,
)
from models.forms.definitions.offers import OFFER, OFFER_ANSWER
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.ids import RecordId
from models.law.effort_kinds import GOOD_RELEASE
from models.ports.work import Work
from models.usecases.case_steps import end_with, for_case
from models.usecases.effort_course import next_by_rhythm, plan_contact, plan_evaluation
from models.usecases.effort_steps import (
    answers_of,
    is_minor,
    moment_of,
    morning,
    next_of,
)
from models.usecases.efforts import plan
from models.usecases.followups.dispatch import follow
from models.usecases.good_release import put
from models.usecases.offers import agree_anew, plan_re_offer

SOON: Final = timedelta(days=1)
"""When a plan for a release is to be written."""


@follow.register
def _(event: RecordMade, work: Work) -> None:
    record = event.record
    if record.kind is Kind.OFFER and record.state in set(OfferState):
        _answered(work, record, OfferState(record.state), was="")
    elif record.kind is Kind.EFFORT_LOG and record.parent_id is not None:
        _met(work, record, record.parent_id)
    elif record.kind is Kind.EFFORT and record.state == EffortState.PLANNED:
        _to_start(work, record)


@follow.register
def _(event: RecordMoved, work: Work) -> None:
    record = event.record
    if record.kind is Kind.OFFER and record.state in set(OfferState):
        _answered(work, record, OfferState(record.state), was=event.was)
    elif record.kind is Kind.EFFORT:
        if record.state == EffortState.ENDED:
            _ended(work, record)
        elif event.was == EffortState.PLANNED:
            _begun(work, record)


@follow.register
def _(event: CaseResumed, work: Work) -> None:
    """Offers and efforts stand in the calendar again, each at its next day to come."""
    case = event.case
    for effort in work.course.of_case(case.id, Kind.EFFORT):
        if effort.state == EffortState.PLANNED:
            _to_start(work, effort)
        elif effort.state == EffortState.ENDED:
            _plan_checks(work, effort)
        else:
            if effort.state != EffortState.PAUSED:  # that one is decided on first
                plan_contact(work, case, effort, next_by_rhythm(work, effort, work.now))
            plan_evaluation(work, case, effort, work.now)
            if effort.code == GOOD_RELEASE:
                put(work, case, effort, EntryKind.RELEASE_PLAN, SOON)
    for offer in work.course.of_case(case.id, Kind.OFFER):
        if offer.state == OfferState.THINKING:
            _to_ask(
                work, offer, deadlines.after(work.now, deadlines.PLAN_CONTACT, work.opening)
            )
    if not is_minor(work, case):
        plan_re_offer(work, case)


def _case(work: Work, record: Record) -> Case:
    return work.cases.get(record.case_id)


def _answered(work: Work, offer: Record, now: OfferState, *, was: str) -> None:
    """A yes leads to an effort; a thought to a day; an adult's no to a month, and to others."""
    case = _case(work, offer)
    for entry in work.entries.open_about(offer.id):
        entry.done(str(now), work.now, work.actor.user)
        work.entries.save(entry)
    kinds = {entry.kind for entry in work.entries.open_of_case(case.id)}
    if now is OfferState.ACCEPTED:
        if not _stands(work, case, offer.code):
            plan(work, case, offer.code)
        if was == OfferState.DECLINED:
            _no_more(work, case)
    elif now is OfferState.THINKING:
        given = answers_of(work, offer, OFFER_ANSWER if was else OFFER)
        _to_ask(work, offer, morning(date.fromisoformat(written(given, "until"))))
    elif not is_minor(work, case):
        if EntryKind.INFORM_DECLINED not in kinds:
            due = deadlines.same_working_day(work.now, work.opening)
            for_case(work, case, EntryKind.INFORM_DECLINED, due, "declined_offer", work.now)
        if EntryKind.RE_OFFER not in kinds:
            plan_re_offer(work, case)
        elif was:
            agree_anew(work, case, offer)


def _stands(work: Work, case: Case, code: str) -> bool:
    """Whether an effort of that kind is planned, runs or rests already."""
    found = work.course.of_case(case.id, Kind.EFFORT)
    return any(each.code == code and each.ended_at is None for each in found)


def _to_ask(work: Work, offer: Record, due: datetime) -> None:
    case = _case(work, offer)
    for_case(work, case, EntryKind.OFFER_REPLY, due, "offered", work.now, offer.id)


def _no_more(work: Work, case: Case) -> None:
    """A yes to an offer that was declined ends the months."""
    for entry in work.entries.open_of_case(case.id):
        if entry.kind is EntryKind.RE_OFFER:
            entry.end("offer_accepted", work.now, work.actor.user)
            work.entries.save(entry)


def _to_start(work: Work, effort: Record) -> None:
    case = _case(work, effort)
    due = deadlines.after(work.now, deadlines.PLAN_CONTACT, work.opening)
    for_case(work, case, EntryKind.EFFORT_START, due, "effort_planned", work.now, effort.id)


def _begun(work: Work, effort: Record) -> None:
    case = _case(work, effort)
    plan_contact(work, case, effort, moment_of(answers_of(work, effort), "first"))
    plan_evaluation(work, case, effort, work.now)
    _followed_by_it(work, case)
    if effort.code == GOOD_RELEASE:
        put(work, case, effort, EntryKind.RELEASE_PLAN, SOON)
    for entry in _about(work, effort, EntryKind.EFFORT_START):
        entry.done("", work.now, work.actor.user)
        work.entries.save(entry)


def _followed_by_it(work: Work, case: Case) -> None:
    """The contacts of an effort are the follow-up that the stage asked for."""
    for entry in work.entries.open_of_case(case.id):
        if entry.kind is EntryKind.FOLLOW_UP and entry.origin == "stage":
            entry.end("replaced", work.now, work.actor.user)
            work.entries.save(entry)


def _ended(work: Work, effort: Record) -> None:
    before = work.entries.open_about(effort.id)
    _plan_checks(work, effort)
    for entry in before:
        end_with(work, entry, "effort_ended", "entry_ended_effort")


def _plan_checks(work: Work, effort: Record) -> None:
    """Put the after-checks to come in the calendar, where they were wanted."""
    if (
        effort.ended_at is None
        or written(answers_of(work, effort, EFFORT_END), "after_checks") != "yes"
    ):
        return
    for due in after_checks(effort.ended_at):
        if due > work.now:
            for_case(work, _case(work, effort), EntryKind.AFTER_CHECK, due, "effort_ended",
                     effort.ended_at, effort.id)  # fmt: skip


def _met(work: Work, contact: Record, effort_id: RecordId) -> None:
    """Settle the contact that was due, plan the next, and raise the alarm or end it."""
    effort = work.course.get(effort_id)
    case = _case(work, effort)
    planned = _about(work, effort, EntryKind.EFFORT_CONTACT)
    due = [e for e in planned if local(e.due_at).date() <= local(contact.at).date()]
    for entry in due:
        entry.done(contact.state, work.now, work.actor.user)
        work.entries.save(entry)
    _alarm(work, case, effort, contact)
    if effort.state != EffortState.RUNNING:
        return
    wanted = next_of(answers_of(work, contact, EFFORT_LOG))
    if wanted is not None:
        plan_contact(work, case, effort, wanted)
    elif len(due) == len(planned):
        past = max([work.now, *(entry.due_at for entry in due)])
        plan_contact(work, case, effort, next_by_rhythm(work, effort, past))


def _alarm(work: Work, case: Case, effort: Record, contact: Record) -> None:
    raised = _about(work, effort, EntryKind.EFFORT_STALLED)
    if contact.state == HELD:
        for entry in raised:
            entry.done(HELD, work.now, work.actor.user)
            work.entries.save(entry)
    elif contact.state == NO_SHOW and not raised:
        happened = [
            each.state
            for each in work.course.of_parent(effort.id)
            if each.kind is Kind.EFFORT_LOG
        ]
        if stays_away(happened):
            due = deadlines.same_working_day(work.now, work.opening)
            for_case(
                work, case, EntryKind.EFFORT_STALLED, due, "no_shows", contact.at, effort.id
            )


def _about(work: Work, effort: Record, kind: EntryKind) -> list[Entry]:
    return [entry for entry in work.entries.open_about(effort.id) if entry.kind is kind]
