"""What follows when 112, 114 or the police were called in danger: it is registered in 24 hours.

The alarm itself waits for nothing. Source: the project's decisions on practice, 16.
"""

from datetime import datetime, timedelta

from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.concerns.concern import CalledAgain, Concern, ConcernRegistered
from models.forms.answers import written
from models.forms.definitions.call import CALL
from models.forms.definitions.further_call import FURTHER_CALL
from models.kernel.clock import local
from models.kernel.events import Kind
from models.ports.work import Work
from models.usecases.common import task
from models.usecases.followups.dispatch import follow
from models.usecases.forms_check import moment


@follow.register
def _(event: ConcernRegistered, work: Work) -> None:
    _ask_to_register(work, event.concern, CALL.key, event.concern.received_at)


@follow.register
def _(event: CalledAgain, work: Work) -> None:
    concern = work.concerns.get(event.concern_id)
    _ask_to_register(work, concern, FURTHER_CALL.key, event.at)


def _ask_to_register(work: Work, concern: Concern, form: str, received: datetime) -> None:
    """Put the task in the calendar where the newest call says that somebody was called."""
    found = work.answers.latest(form, (Kind.CONCERN, concern.id))
    at = "" if found is None else written(found.answers, "danger_called_at")
    if not at:
        return
    called = _called(at, received)
    owner, case = concern.owner_id, None
    if concern.case_id is not None:
        taken_up = work.cases.get(concern.case_id)
        if taken_up.closed_at is None:
            owner, case = taken_up.owner_id, taken_up.id
    task(
        work,
        EntryKind.REGISTER_ACUTE,
        deadlines.after(called, deadlines.REGISTER_ACUTE, work.opening),
        origin="alarmed",
        origin_at=called,
        owner=owner,
        concern=concern.id,
        case=case,
    )


def _called(at: str, received: datetime) -> datetime:
    """Return when the alarm was called: near the call, be it before or after midnight, UTC."""
    day = local(received).date()
    near = (moment(f"{day + timedelta(days=off)}", at) for off in (-1, 0, 1))
    return min(near, key=lambda each: abs(each - received))
