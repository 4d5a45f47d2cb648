"""The police's answer to "may the kommune go on?": who, when, called back; never why."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.audit.acts import Act
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case, PoliceAnswer
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import CaseId
from models.kernel.text import text
from models.kernel.words import require_fit
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case, task

WHO_SAID_SO: Final = text("Police", "Write who at the police answered.")
LONGEST_SOURCE: Final = 160
NOT_YET: Final = text("Police", "The time of the answer cannot be later than now.")


@dataclass(frozen=True, slots=True)
class Reply:
    """What the police said, who said it and when, and whether we called back."""

    case_id: CaseId
    answer: PoliceAnswer
    given_by: str
    given_at: datetime
    called_back: bool = False


def require_source(given_by: str, given_at: datetime, now: datetime) -> str:
    """Return who answered, tidied.

    Raises:
        Refused: nobody is named, nobody could read it, or the time is later than now.
    """
    who = require_fit(given_by.strip(), "given_by", LONGEST_SOURCE)
    if not who:
        raise Refused(WHO_SAID_SO, "given_by")
    if given_at > now:
        raise Refused(NOT_YET, "given_time")
    return who


@dataclass(frozen=True, slots=True)
class RecordPoliceAnswer:
    """Record an answer; a takeover suspends the case at once."""

    begin: BeginWork

    def __call__(self, reply: Reply) -> frozenset[Topic]:
        """Record the answer; return what changed.

        Raises:
            Refused: nobody is named, the time is later than now, or the case is suspended
                and the answer is not a takeover.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(reply.case_id)
            who = require_source(reply.given_by, reply.given_at, work.now)
            was_suspended = case.suspended
            case.police_answered(reply.answer, work.now)
            work.cases.add_police_answer(
                case.id,
                reply.answer,
                given_by=who,
                given_at=reply.given_at,
                called_back=reply.called_back,
            )
            work.cases.save(case)
            if not was_suspended:
                _tell(work, reply, who)
            if case.suspended and not reply.called_back:
                _call_back(work, case)
            note_case(work, Act.POLICE_ANSWERED, case)
            return work.commit()


def _tell(work: Work, reply: Reply, who: str) -> None:
    """Write the story; of a takeover it says only that the case rests."""
    over = reply.answer is PoliceAnswer.TAKES_OVER
    kind = "suspended" if over else f"police_{reply.answer}"
    data = {} if over else {"by": who}
    work.story.add(Happening(kind, reply.given_at, case_id=reply.case_id, data=data))


def _call_back(work: Work, case: Case) -> None:
    """A takeover told by phone is confirmed on the number that we know."""
    due = deadlines.after(work.now, deadlines.CALL_BACK, work.opening)
    task(
        work,
        EntryKind.CONFIRM_POLICE,
        due,
        origin="suspended",
        origin_at=work.now,
        owner=case.owner_id,
        case=case.id,
    )
