"""A new concern on somebody whose case rests is passed on: a disclosure.

The caller is told nothing of it. Source: the project's decisions on practice, 2.
"""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.concerns.concern import Concern
from models.course.rest import PASS_ON
from models.disclosures.disclosure import DisclosedItem, Disclosure, Way
from models.disclosures.door import End, How, Why
from models.forms.answers import Answers, written
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ConcernId
from models.kernel.text import text
from models.law.bases import DataCategory, basis
from models.law.requests import Ask
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case
from models.usecases.forms_check import fit_answers, moment
from models.usecases.given_to import given_to
from models.usecases.record_police_answer import require_source
from models.workflow.movement import Doing, require_move

NOT_JOINED: Final = text("Rest", "The concern is in no case. Decide on it first.")


@dataclass(frozen=True, slots=True)
class PassToPolice:
    """Record that a concern of a case was passed on to the police."""

    begin: BeginWork

    def __call__(self, concern_id: ConcernId, answers: Answers) -> frozenset[Topic]:
        """Register the disclosure and end what waited for it; return what changed.

        Raises:
            Refused: something is missing, the time is later than now, or it is in no case.
            NotFoundError: there is no such concern, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            concern = work.concerns.get(concern_id)
            if concern.case_id is None:
                raise Refused(NOT_JOINED)
            case = work.cases.get(concern.case_id)
            require_move(case, Doing.PASS_TO_POLICE)
            given = fit_answers(PASS_ON, answers)
            disclosure = _disclosure(work, concern, given)
            work.disclosures.add(disclosure)
            waiting = work.entries.open_about(str(concern.id))
            for entry in (each for each in waiting if each.kind is EntryKind.PASS_TO_POLICE):
                entry.done("", work.now, work.actor.user)
                work.entries.save(entry)
            work.story.add(
                Happening(
                    "passed_on", disclosure.at, concern_id=concern.id, case_id=case.id,
                    data={"number": concern.number},
                )
            )  # fmt: skip
            about = ((Kind.CONCERN, str(concern.id)), (Kind.DISCLOSURE, str(disclosure.id)))
            note_case(work, Act.CONCERN_PASSED, case, *about)
            return work.commit()


def _disclosure(work: Work, concern: Concern, given: Answers) -> Disclosure:
    at = moment(written(given, "given_date"), written(given, "given_time"))
    to = require_source(written(given, "to"), at, work.now)
    item = DisclosedItem(
        "concern", "concern", str(concern.id), concern.number, written(given, "necessity"),
        (DataCategory.ORDINARY,),
    )  # fmt: skip
    return given_to(
        work,
        End(work.offices.office().district, to),
        Why(
            basis(written(given, "basis")),
            written(given, "necessity"),
            withheld=written(given, "withheld"),
        ),
        (item,),
        How(Way(written(given, "way")), at=at, ask=Ask.ORIENTATION),
        case=concern.case_id,
        concern=concern.id,
    )
