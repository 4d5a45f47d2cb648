"""When the office is open and who is on duty: shown to everybody, set by whoever decides for it."""

from dataclasses import dataclass
from datetime import datetime

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.hours import OpeningHours
from models.calendar.set_hours import (
    HOURS,
    NUMBERS,
    DutyNumber,
    numbers_from,
    problems_of,
    usual_answers,
)
from models.forms.answers import Answers, check
from models.forms.definitions.office_hours import DUTY_NUMBERS, OFFICE_HOURS
from models.forms.fields import Form
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import UserId
from models.ports.work import BeginWork, Work


@dataclass(frozen=True, slots=True)
class OfficeTimes:
    """The hours and duty numbers that hold now, with what was written and since when.

    Attributes:
        version: how many times the hours were set; 0 while the usual ones hold.
        since: when they were last set, and by whom; None while nobody has.
    """

    opening: OpeningHours
    hours: Answers
    duty: tuple[DutyNumber, ...]
    numbers: Answers
    version: int = 0
    since: datetime | None = None
    by: UserId | None = None


@dataclass(frozen=True, slots=True)
class ShowOfficeTimes:
    """Say when the office is open and who is on duty; nothing of any case, so nothing is logged."""

    begin: BeginWork

    def __call__(self) -> OfficeTimes:
        """Return them."""
        with self.begin() as work:
            numbers = work.answers.latest(DUTY_NUMBERS.key, NUMBERS)
            duty = {} if numbers is None else numbers.answers
            versions = work.answers.history(OFFICE_HOURS.key, HOURS)
            if not versions:
                return OfficeTimes(work.opening, usual_answers(), numbers_from(duty), duty)
            newest = versions[-1]
            return OfficeTimes(
                work.opening,
                newest.answers,
                numbers_from(duty),
                duty,
                len(versions),
                newest.at,
                newest.user,
            )


@dataclass(frozen=True, slots=True)
class SetOfficeHours:
    """Say when the office is open; it holds for deadlines that are set from now on."""

    begin: BeginWork

    def __call__(self, answers: Answers) -> frozenset[Topic]:
        """Keep the answers to ``OFFICE_HOURS``; return what changed. Earlier ones stay.

        Raises:
            Refused: the role does not decide for the office, or something is to be mended.
        """
        with self.begin() as work:
            work.actor.require(Right.GO_LIVE)
            for problem in problems_of(answers):
                raise Refused(problem.what, problem.field)
            return _keep(work, OFFICE_HOURS, HOURS, answers)


@dataclass(frozen=True, slots=True)
class SetDutyNumbers:
    """Say which functions are on duty, and their phone numbers."""

    begin: BeginWork

    def __call__(self, answers: Answers) -> frozenset[Topic]:
        """Keep the answers to ``DUTY_NUMBERS``; return what changed.

        Raises:
            Refused: the role does not decide for the office, or something is to be mended.
        """
        with self.begin() as work:
            work.actor.require(Right.GO_LIVE)
            for problem in check(DUTY_NUMBERS, answers, submit=True):
                raise Refused(problem.what, problem.field)
            return _keep(work, DUTY_NUMBERS, NUMBERS, answers)


def _keep(work: Work, form: Form, about: Topic, answers: Answers) -> frozenset[Topic]:
    work.answers.add(form, about, answers)
    work.note(Note(Act.SETTING_CHANGED, (about,)))
    return work.commit()
