"""What the acts on a child, on consent and on a case at rest are done to."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.course.record import Record
from models.forms.definitions.efforts import EFFORT
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, EntryId, PersonId, RecordId
from models.usecases.check_operator import AskOperator
from models.usecases.common import task
from models.usecases.consents import RecordConsent
from models.usecases.go_further import Further, GoFurther
from tests.casework import register, see_earlier
from tests.efforts import case_of, consent, given
from tests.office import TestOffice

CONSENT: Final = {
    "what": "effort", "which": "Mentor i seks måneder", "state": "asked", "on": "2026-01-14",
    "how": "phone",
}  # fmt: skip
"""Answers that are enough to ask somebody for consent."""


@dataclass(frozen=True)
class ChildGround:
    """By id; the same in every copy of the office."""

    report: EntryId
    reported: EntryId
    consent: RecordId
    birthday: EntryId
    centre: EntryId
    joined: ConcernId
    effort: RecordId
    subject: PersonId
    adult: RecordId


def run_effort(
    office: TestOffice, case: CaseId, code: str = "mentor_vink", **more: str
) -> RecordId:
    """Let an effort run in a case, whatever its grounds."""
    with office.begin() as work:
        effort = Record.make(
            RecordId(work.new_id()), Kind.EFFORT, case, "running", work.now, office.user.id,
            code=code,
        )  # fmt: skip
        work.course.add(effort)
        work.answers.add(EFFORT, effort.topic, given(office, code, **more))
        work.note(Note(Act.EFFORT_BEGUN, ((Kind.CASE, str(case)), effort.topic)))
        work.commit()
        return effort.id


def join_resting(office: TestOffice, resting: CaseId, **answers: str) -> ConcernId:
    """Take up a further concern in a case, resting or not, as on the same person."""
    joined = register(office, **answers)
    with office.begin() as work:
        concern = work.concerns.get(joined)
        concern.subject_id = work.cases.get(resting).subject_id
        work.concerns.save(concern)
        work.note(Note(Act.PERSON_LINKED, ((Kind.CONCERN, str(joined)),)))
        work.commit()
    see_earlier(office.begin, joined)
    GoFurther(office.begin)(Further(joined, resting))
    return joined


def came_of_age(office: TestOffice) -> RecordId:
    """An effort for a child whose citizen is an adult by now, with a consent of their own."""
    case = case_of(office, about_name="Ove Demosen", about_age="18")
    consent(office, case)
    effort = run_effort(office, case, basis="bl30")
    with office.begin() as work:
        task(
            work, EntryKind.EFFORT_DECISION, work.now, origin="came_of_age",
            origin_at=work.now, owner=office.user.id, case=case, about=effort,
        )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE, ((Kind.CASE, str(case)),)))
        work.commit()
    return effort


def child_ground(
    office: TestOffice, case: CaseId, resting: CaseId, fresh: ConcernId
) -> ChildGround:
    """Let everything be there that these acts are done to."""
    AskOperator(office.begin)(case)
    effort = run_effort(office, resting)
    with office.begin() as work:
        (report,) = work.entries.of_kind(EntryKind.CHILD_REPORT, None, (fresh,))
        reported = work.entries.of_kind(EntryKind.CHILD_REPORT, case)[0].id
        subject = work.cases.get(case).subject_id
        birthday = task(
            work, EntryKind.TURNS_18, work.now, origin="came_of_age", origin_at=work.now,
            owner=office.user.id, case=case,
        )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE, ((Kind.CASE, str(case)),)))
        work.commit()
    RecordConsent(office.begin)(case, {**CONSENT, "who": subject})
    joined = join_resting(office, resting, about_name="Rune Demosen", about_age="31")
    with office.begin() as work:
        asked = work.course.of_case(case, Kind.CONSENT)[-1].id
        (centre,) = work.entries.of_kind(EntryKind.CHECK_OPERATOR, case)
    return ChildGround(
        report.id, reported, asked, birthday.id, centre.id, joined, effort, subject,
        came_of_age(office),
    )  # fmt: skip
