"""A party asks to see the file (partsaktindsigt): only its deadline and its reference are here.

The authority decides in its own system. Source: the project's decisions on practice.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from models.audit.acts import Act
from models.calendar.entry import Entry, EntryKind
from models.calendar.hours import STANDARD
from models.cases.case import Case
from models.concerns.concern import Concern
from models.forms.answers import Answers, written
from models.forms.definitions.insight import PARTY_ASKED
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.text import text
from models.law.insight import party_access_by
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.citizen_extract import matter_of
from models.usecases.common import casework, note_case, note_concern, task
from models.usecases.forms_check import fit_answers
from models.usecases.insight import NOT_LATER
from models.workflow.movement import Doing, require_move

ASKED_BEFORE: Final = text(
    "Insight", "This request is written down already. It ends with Done in the calendar."
)


@dataclass(frozen=True, slots=True)
class AskPartyAccess:
    """Write down that a party asks to see the file; the decision has a date from then on."""

    begin: BeginWork

    def __call__(self, kind: Kind, key: str, answers: Answers) -> frozenset[Topic]:
        """Write it down; return what changed.

        Raises:
            Refused: the role does no casework, something is missing, the day is to come, or
                the same request waits already.
            NotFoundError: there is no such concern or case.
        """
        with self.begin() as work:
            casework(work)
            matter = matter_of(work, kind, key)
            given = fit_answers(PARTY_ASKED, answers)
            on = date.fromisoformat(written(given, "on"))
            if on > local(work.now).date():
                raise Refused(NOT_LATER, "on")
            _write(work, matter, on, given)
            return work.commit()


def _write(work: Work, matter: Case | Concern, on: date, given: Answers) -> None:
    """Plan the decision and tell of the request.

    Raises:
        Refused: it waits already.
    """
    if isinstance(matter, Case):
        require_move(matter, Doing.RIGHTS)
        case, concern = matter.id, None
        waiting = work.entries.open_of_case(matter.id)
        note_case(work, Act.PARTY_ACCESS_ASKED, matter)
    else:
        case, concern = None, matter.id
        waiting = work.entries.open_of_concern(matter.id)
        note_concern(work, Act.PARTY_ACCESS_ASKED, matter)
    if any(_same(work, each, given) for each in waiting):
        raise Refused(ASKED_BEFORE, "on")
    entry = task(
        work,
        EntryKind.PARTY_ACCESS,
        work.opening.closing(party_access_by(on, STANDARD.next_day)),
        origin="party_access",
        origin_at=at_wall_clock(on, 0, 0),
        owner=work.actor.user,
        case=case,
        concern=concern,
    )
    work.answers.add(PARTY_ASKED, (Kind.ENTRY, str(entry.id)), given)
    data, words = {"asker": written(given, "who")}, written(given, "reference")
    work.story.add(
        Happening("party_access_asked", work.now, concern, case, data=data, words=words)
    )


def _same(work: Work, entry: Entry, given: Answers) -> bool:
    """Whether the entry waits for what the same asked on the same day."""
    asked = work.answers.latest(PARTY_ASKED.key, (Kind.ENTRY, str(entry.id)))
    return asked is not None and all(
        written(asked.answers, key) == written(given, key) for key in ("who", "on")
    )
