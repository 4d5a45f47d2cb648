"""Small steps that the use cases of offers and efforts share."""

from datetime import date, datetime
from typing import Final

from models.audit.acts import Act
from models.cases.case import Case
from models.course.consent import OWN_COURSE
from models.course.record import Record
from models.efforts.grounds import Facts
from models.forms.answers import Answers, Problem, asked_only, check, written
from models.forms.definitions.efforts import EFFORT
from models.forms.fields import Form
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.text import text
from models.law.effort_kinds import EffortKind, ForWhom
from models.ports.records import Happening
from models.ports.work import Work
from models.usecases.common import note_case
from models.usecases.entries import NOT_IN_THE_PAST
from models.usecases.own_efforts import story_name
from models.usecases.register_concern import Incomplete

TO_MEND: Final = text("Effort", "A few things are missing.")
NOT_YET: Final = text("Effort", "That is still to come. Write about it when it has been.")
AND_THE_TIME: Final = text("Effort", "Write the time as well.")
MORNING: Final = 9
"""The hour at which a task of a whole day stands in the calendar."""


def fit(form: Form, answers: Answers, *more: Problem) -> Answers:
    """Return the answers to what is asked.

    Raises:
        Incomplete: something is missing or needs mending; carries every problem.
    """
    problems = (*check(form, answers, submit=True), *more)
    if problems:
        raise Incomplete(TO_MEND, problems)
    return asked_only(form, answers)


def today(work: Work) -> date:
    """Return the day in Denmark."""
    return local(work.now).date()


def day_of(answers: Answers, key: str) -> date | None:
    """Return the date that was answered, or None."""
    found = written(answers, key)
    return date.fromisoformat(found) if found else None


def morning(day: date) -> datetime:
    """Return the UTC instant at which a task of that day is due."""
    return at_wall_clock(day, MORNING)


def moment_of(answers: Answers, part: str) -> datetime:
    """Return the UTC instant of ``<part>_date`` and ``<part>_time``, which the form demands."""
    day = date.fromisoformat(written(answers, f"{part}_date"))
    hour, minute = written(answers, f"{part}_time").split(":")
    return at_wall_clock(day, int(hour), int(minute))


def next_of(answers: Answers) -> datetime | None:
    """Return the next contact that was written, or None where none was.

    Raises:
        Refused: a date without its time.
    """
    if not written(answers, "next_date"):
        return None
    if not written(answers, "next_time"):
        raise Refused(AND_THE_TIME, "next_time")
    return moment_of(answers, "next")


def ahead(work: Work, moment: datetime, field: str) -> datetime:
    """Return a moment that is still to come.

    Raises:
        Refused: it is past.
    """
    if moment < work.now:
        raise Refused(NOT_IN_THE_PAST, field)
    return moment


def answers_of(work: Work, record: Record, form: Form = EFFORT) -> Answers:
    """Return the newest answers to a form about a record; nothing where it was not asked."""
    found = work.answers.latest(form.key, record.topic)
    return {} if found is None else found.answers


def facts_of(work: Work, case: Case, kind: EffortKind, own: Record | None) -> Facts:
    """Return what the record says when an effort is to begin; ``own`` holds no place yet."""
    person = work.people.get(case.subject_id)
    day = today(work)
    codes = (kind.code, *kind.also)
    running = sum(work.course.running(Kind.EFFORT, code) for code in codes)
    return Facts(
        today=day,
        born=person.birthday,
        age=person.age(day),
        taken=running - (own is not None),
        consent=has_consent(work, case, kind),
    )


def has_consent(work: Work, case: Case, kind: EffortKind) -> bool:
    """Whether a consent that covers the effort is in force in the case.

    An adult's effort rests on the citizen's own consent, the parents' course on theirs. For a
    minor any consent to an effort counts; who of those with custody has said yes stands on the
    page for consent.
    """
    theirs = kind.whose is not ForWhom.CITIZEN
    covers = COVERS | {OWN_COURSE} if theirs else COVERS
    given = [
        each.person_id or case.subject_id
        for each in work.course.of_case(case.id, Kind.CONSENT)
        if each.ended_at is None and each.state == CONSENT_GIVEN and each.code in covers
    ]
    if theirs:
        return any(who != case.subject_id for who in given)
    return bool(given) if is_minor(work, case) else case.subject_id in given


CONSENT_GIVEN: Final = "given"
COVERS: Final = frozenset({"", "effort"})
"""What a consent was asked for, as far as it covers an effort."""


def is_minor(work: Work, case: Case) -> bool:
    """Whether the citizen is known to be under 18."""
    return work.people.get(case.subject_id).is_minor(today(work)) is True


def tell(work: Work, case: Case, happened: str, record: Record, words: str = "") -> None:
    """Write a line of the case's story about an offer or effort."""
    data = {"effort": story_name(work, record.code)}
    work.story.add(Happening(happened, work.now, case_id=case.id, data=data, words=words))


def log(work: Work, act: Act, case: Case, record: Record, words: str = "") -> None:
    """Log an act on an offer or effort of a case."""
    note_case(work, act, case, record.topic, words=words)
