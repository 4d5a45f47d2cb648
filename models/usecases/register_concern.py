"""A call becomes a registered concern with its deadlines."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Final

from models.audit.acts import Act
from models.calendar.deadlines import assess_by
from models.concerns.caller import concerns_a_child
from models.concerns.concern import (
    NOT_LATER,
    REASON_FOR_EARLIER,
    Concern,
)
from models.concerns.reporter import named_in_call, sealed_off
from models.forms.answers import (
    CHOOSE_FROM_LIST,
    Answers,
    Problem,
    asked_only,
    check,
    written,
)
from models.forms.definitions.call import CALL, PUBLIC_EMPLOYEE
from models.kernel.clock import at_wall_clock, local
from models.kernel.cpr import Cpr
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ConcernId, DraftId, PersonId
from models.kernel.text import Text, text
from models.law.kinds import ConcernKind
from models.law.reporters import NOT_ANONYMOUS
from models.law.severity import Severity
from models.people.person import Person
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_concern
from models.usecases.identity_keys import seal_reporter
from models.usecases.save_draft import own_draft

TO_MEND: Final = text("Call", "A few things are missing before the concern can be registered.")
CALL_DANGER: Final = text(
    "Call", "Write when 112 or 114 was called. Call first if it is not done."
)
_KOMMUNE: Final = re.compile("[0-9]{3}")
"""The code of a kommune, three digits (Danmarks Statistik); the list is outside the models."""


class Incomplete(Refused):
    """The form is not ready; carries every problem, for the box that links to the fields."""

    def __init__(self, why: Text, problems: tuple[Problem, ...]) -> None:
        super().__init__(why, problems[0].field if problems else "")
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Call:
    """What was taken down: the answers, when the form was opened, and the draft to forget."""

    answers: Answers
    opened_at: datetime
    draft: DraftId | None = None


@dataclass(frozen=True, slots=True)
class Registered:
    """The concern that came of the call."""

    concern_id: ConcernId
    number: str
    due_at: datetime
    changed: frozenset[Topic]


def problems_of(call: Call, now: datetime) -> tuple[Problem, ...]:
    """Return what must be mended before the call can be registered."""
    answers = call.answers
    found = list(check(CALL, answers, submit=True))
    if written(answers, "danger_now") == "yes" and not written(answers, "danger_called_at"):
        found.append(Problem("danger_called_at", CALL_DANGER))
    kommune = written(answers, "about_kommune")
    if kommune and not _KOMMUNE.fullmatch(kommune):
        found.append(Problem("about_kommune", CHOOSE_FROM_LIST))
    child = concerns_a_child(answers, local(now).date())
    public = written(answers, "reporter_type") == PUBLIC_EMPLOYEE
    if child and public and not written(answers, "reporter_name"):
        found.append(Problem("reporter_name", NOT_ANONYMOUS))
    found.extend(named_in_call(as_kept(answers)))
    return tuple(found) or problems_of_receipt(call, now)


def problems_of_receipt(call: Call, now: datetime) -> tuple[Problem, ...]:
    """Return what must be mended of the time of receipt, where the answers can be read."""
    found: list[Problem] = []
    received = received_at(call)
    if received > now:
        found.append(Problem("received_time", NOT_LATER))
    began = call.opened_at.replace(microsecond=0)
    if received < began and not written(call.answers, "received_reason"):
        found.append(Problem("received_reason", REASON_FOR_EARLIER))
    return tuple(found)


def as_kept(answers: Answers) -> Answers:
    """Return the answers that are stored: the name of whoever wishes none is not."""
    if written(answers, "reporter_named") != "anonymous":
        return answers
    return {key: value for key, value in answers.items() if key != "reporter_name"}


def received_at(call: Call) -> datetime:
    """Return when the office first knew: the start of the call, or what was set back to.

    A time alone means the day of the call. Source: decision 3, deadlines run from receipt.
    """
    opened = call.opened_at.replace(microsecond=0)
    wall = local(opened).replace(second=0)
    day, at = written(call.answers, "received_date"), written(call.answers, "received_time")
    when = time.fromisoformat(at) if at else wall.time()
    on = date.fromisoformat(day) if day else wall.date()
    if (on, when) == (wall.date(), wall.time()):
        return opened
    return at_wall_clock(on, when.hour, when.minute)


@dataclass(frozen=True, slots=True)
class RegisterConcern:
    """Register a concern in one unit of work, and forget its draft."""

    begin: BeginWork

    def __call__(self, call: Call) -> Registered:
        """Register the call and return the new concern.

        Raises:
            Incomplete: answers are missing or need mending; nothing was saved.
            Refused: the role does no casework, or the draft was registered before: a second
                press of the button makes no second concern.
        """
        with self.begin() as work:
            casework(work)
            concern = register(work, call)
            advised: tuple[Topic, ...] = ()
            if call.draft is not None:
                draft = own_draft(work, call.draft).id
                work.drafts.remove(draft)
                became = work.advices.became(draft, concern.id)
                advised = tuple((Kind.ADVICE, str(key)) for key in became)
            note_concern(work, Act.CONCERN_REGISTERED, concern, more=advised)
            changed = work.commit()
            return Registered(concern.id, concern.number, concern.due_at, changed)


def register(work: Work, call: Call) -> Concern:
    """Put a new concern, its citizen and its reporter on record; the log is the caller's.

    Raises:
        Incomplete: answers are missing or need mending.
    """
    call = replace(call, answers=asked_only(CALL, call.answers))
    problems = problems_of(call, work.now)
    if problems:
        raise Incomplete(TO_MEND, problems)
    person = _subject(call, work)
    work.people.add(person)
    concern = _concern(call, work, person)
    concern.registered()
    work.concerns.add(concern)
    kept, identity = sealed_off(as_kept(call.answers))
    work.answers.add(CALL, (Kind.CONCERN, concern.id), kept)
    seal_reporter(work, concern, identity)
    _tell(call, work, concern)
    return concern


def _subject(call: Call, work: Work) -> Person:
    answers = call.answers
    typed = written(answers, "about_cpr")
    age = written(answers, "about_age")
    return Person(
        id=PersonId(work.new_id()),
        name=written(answers, "about_name"),
        cpr=Cpr.parse(typed).digits if typed else "",
        stated_age=int(age) if age else None,
        stated_on=local(call.opened_at).date(),
        minor=written(answers, "about_minor") or "unknown",
        kommune_code=written(answers, "about_kommune"),
    )


def _concern(call: Call, work: Work, person: Person) -> Concern:
    answers = call.answers
    severity = Severity(written(answers, "severity"))
    received = received_at(call)
    return Concern(
        id=ConcernId(work.new_id()),
        number=work.offices.next_number("H"),
        channel=written(answers, "channel") or "phone",
        received_at=received,
        registered_at=work.now,
        registered_by=work.actor.user,
        severity=severity,
        due_at=assess_by(severity, received, work.opening),
        reporter_type=written(answers, "reporter_type"),
        danger_now=written(answers, "danger_now"),
        children_home=written(answers, "children_home") or "unknown",
        kind=written(answers, "kind") or ConcernKind.EXTREMISM,
        subject_id=person.id,
        owner_id=work.actor.user,
    )


def _tell(call: Call, work: Work, concern: Concern) -> None:
    answers = call.answers
    lines = [("concern_received", {"number": concern.number}, "")]
    if called := written(answers, "danger_called_at"):
        lines.append(("danger_called", {"time": called.replace(":", ".")}, ""))
    if agreed := written(answers, "agreed"):
        lines.append(("agreed", {}, agreed))
    for kind, data, words in lines:
        work.story.add(
            Happening(kind, concern.received_at, concern_id=concern.id, data=data, words=words)
        )
