"""What follows from an analysis, from a recommendation, and from its approval."""

from typing import Final

from models.access.roles import may
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case, CaseResumed, PoliceAnswer
from models.course import analysed
from models.course.recommended import (
    FOLLOWS,
    TAKES_EFFECT,
    TO_APPROVE,
    WRITABLE,
    Follows,
    Recommended,
    Standing,
)
from models.course.record import Record, RecordMoved
from models.forms.answers import written
from models.forms.definitions.recommendation import RECOMMENDATION
from models.kernel.events import Kind
from models.kernel.ids import RecordId, UserId
from models.office.countersignature import Countersignature, Settled
from models.office.two_people import TWO_PEOPLE
from models.ports.records import NotFoundError
from models.ports.work import Work
from models.usecases.case_steps import finish, for_case
from models.usecases.common import task
from models.usecases.followups.dispatch import follow
from models.usecases.route import contact_step
from models.workflow.stages import Fact, Stage

BEFORE: Final = frozenset({Stage.QUALIFICATION, Stage.TRIAGE})
"""Stages that a recommendation moves a case on from; later ones stay where they are."""


@follow.register
def _(event: RecordMoved, work: Work) -> None:
    record = event.record
    if record.kind is Kind.ANALYSIS and record.state == analysed.Standing.DONE:
        _analysed(work, record)
    elif record.kind is Kind.RECOMMENDATION:
        _recommended(work, record, Standing(event.was))


@follow.register
def _(event: CaseResumed, work: Work) -> None:
    """Take up again where the case rested: its steps had left the calendar."""
    case = event.case
    record = next(reversed(work.course.of_case(case.id, Kind.RECOMMENDATION)), None)
    if record is not None and record.state in TO_APPROVE:
        for asked in work.countersignatures.open_about(*record.topic):
            due = deadlines.after(work.now, deadlines.RECOMMEND, work.opening)
            task(work, EntryKind.APPROVE, due, origin="recommended", origin_at=asked.made_at,
                 owner=_second_for(work, asked), case=case.id, about=asked.id)  # fmt: skip
    elif record is not None and record.state in WRITABLE:
        due = deadlines.after(work.now, deadlines.RECOMMEND, work.opening)
        for_case(work, case, EntryKind.RECOMMEND, due, "stage", work.now)
    elif record is not None and _signed_at_rest(work, case, record):
        _take_effect(work, case, record, _follows(work, record))
    elif record is None and case.stage is Stage.TRIAGE:
        done = any(each.ended_at for each in work.course.of_case(case.id, Kind.ANALYSIS))
        kind = EntryKind.RECOMMEND if done else EntryKind.ANALYSE
        due = deadlines.after(
            work.now, deadlines.RECOMMEND if done else deadlines.ANALYSE, work.opening
        )
        for_case(work, case, kind, due, "stage", work.now)


def _second_for(work: Work, asked: Countersignature) -> UserId:
    """Return who may be the second person; where nobody is left, the one who asked."""
    right = TWO_PEOPLE[asked.act].second
    able = (
        user.id
        for user in work.offices.users()
        if user.id != asked.made_by
        and may(user.role, right)
        and work.access.sees_all(user, asked.about)
    )
    return next(able, asked.made_by)


def _analysed(work: Work, record: Record) -> None:
    """After the analysis comes the recommendation, unless one stands or is written already."""
    case = work.cases.get(record.case_id)
    open_kinds = {each.kind for each in work.entries.open_of_case(case.id)}
    if not open_kinds & {EntryKind.RECOMMEND, EntryKind.APPROVE}:
        due = deadlines.after(work.now, deadlines.RECOMMEND, work.opening)
        for_case(work, case, EntryKind.RECOMMEND, due, "analysed", work.now)
    finish(work, case.id, {EntryKind.ANALYSE, EntryKind.QUALIFY})
    for entry in work.entries.open_of_case(case.id):
        if entry.kind is EntryKind.PLAN_CONTACT and entry.origin == "stage":
            entry.end("analysed", work.now, work.actor.user)  # first what is recommended
            work.entries.save(entry)


def _recommended(work: Work, record: Record, was: Standing) -> None:
    now = Standing(record.state)
    case = work.cases.get(record.case_id)
    if now in TAKES_EFFECT and was not in TAKES_EFFECT and not case.suspended:
        _take_effect(work, case, record, _follows(work, record))
    if now not in WRITABLE:
        finish(work, case.id, {EntryKind.RECOMMEND})


def _follows(work: Work, record: Record) -> Follows:
    answers = work.answers.latest(RECOMMENDATION.key, record.topic)
    outcome = Recommended(written(answers.answers if answers else {}, "outcome"))
    return FOLLOWS[outcome]


def _signed_at_rest(work: Work, case: Case, record: Record) -> bool:
    """Whether it was approved, on paper, while the case rested: then it led to nothing yet."""
    took_over = [
        each.given_at
        for each in work.cases.police_answers(case.id)
        if each.answer is PoliceAnswer.TAKES_OVER
    ]
    signed = record.ended_at if record.state in TAKES_EFFECT else None
    return signed is not None and signed >= max(took_over)


def _take_effect(work: Work, case: Case, record: Record, follows: Follows) -> None:
    """Put the next step in the calendar before any other is ended, and move the case on."""
    kind = follows.entry
    if kind is EntryKind.PLAN_CONTACT:
        kind = contact_step(work, case.id)  # whether contact is safe is decided first
    gone = {each.id for each in work.entries.open_of_case(case.id) if each.kind is kind}
    due = deadlines.after(work.now, follows.period, work.opening)
    for_case(work, case, kind, due, "recommended", work.now, str(record.id))
    for entry in work.entries.open_of_case(case.id):
        if entry.id in gone:
            entry.end("recommended", work.now, work.actor.user)
            work.entries.save(entry)
    moves = case.stage in BEFORE and Fact.POLICE_MAY_CONTINUE in case.known
    if follows.transition and moves:
        case.take(follows.transition)
        work.cases.save(case)


def settled(asked: Countersignature, work: Work) -> None:
    """Carry out what a second person said of a recommendation, on screen or on paper."""
    key = next(key for kind, key in asked.about if kind is Kind.RECOMMENDATION)
    try:
        record = work.course.get(RecordId(key))
    except NotFoundError:  # written in practice, before the vault went live
        return
    if record.state not in TO_APPROVE:
        return
    if asked.state is Settled.SIGNED:
        record.end(Standing.APPROVED, work.now)
    else:
        record.move(Standing.RETURNED)
        due = deadlines.after(work.now, deadlines.PUT_RIGHT, work.opening)
        task(work, EntryKind.RECOMMEND, due, origin="declined", origin_at=work.now,
             owner=asked.made_by, case=record.case_id)  # fmt: skip
    work.course.save(record)
