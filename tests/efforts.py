"""Offers and efforts to test with, made through the program's own use cases."""

from datetime import timedelta

from models.audit.acts import Act
from models.calendar.entry import Entry, EntryKind
from models.course.record import Record
from models.forms.answers import Value
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.ids import CaseId, PersonId, RecordId
from models.usecases.common import note_case
from models.usecases.effort_steps import CONSENT_GIVEN
from models.usecases.efforts import PlanEffort
from models.workflow.movement import Doing, require_move
from tests.casework import answer, open_case
from tests.office import TestOffice

ADULT = {"about_name": "Freja Eksempel", "about_age": "25"}
GOAL = "Et sted at bo"
END: dict[str, Value] = {
    "outcome": "reached", "reason": "Boligen er på plads", "after_checks": "yes",
}  # fmt: skip
REST: dict[str, Value] = {
    "reason": "På ferie", "next_date": "2026-02-16", "next_time": "10:00",
}  # fmt: skip
PLAN: dict[str, Value] = {
    "behind_wall": "ready", "home": "working", "benefit": "missing", "work_plan": "working",
}  # fmt: skip
TOLD: dict[str, Value] = {
    "to": "employment", "to_person": "Jobkonsulent", "purpose": "prevention",
    "purpose_words": "Fortsat kontakt", "basis": "rpl115-1-1",
    "necessity": "De ser hende hver uge og skal vide, at vi ikke kommer",
    "less": "De spurgte selv", "consent": "asked", "consent_reason": "I samtalen", "more": "no",
}  # fmt: skip


def case_of(office: TestOffice, **answers: str) -> CaseId:
    """A case that the police have cleared; an adult unless told otherwise."""
    case = open_case(office, **{**ADULT, **answers}).case_id
    answer(office, case)
    return case


def consent(
    office: TestOffice, case: CaseId, person: PersonId | None = None, code: str = "effort"
) -> Record:
    """A consent on record, as the page for consents would make one."""
    with office.begin() as work:
        require_move(work.cases.get(case), Doing.CONSENT)
        record = Record.make(
            RecordId(work.new_id()), Kind.CONSENT, case, CONSENT_GIVEN, work.now,
            work.actor.user, code=code, person=person,
        )  # fmt: skip
        work.course.add(record)
        note_case(work, Act.CONSENT_RECORDED, work.cases.get(case), record.topic)
        work.commit()
    return record


def withdraw(office: TestOffice, record: Record) -> None:
    """The consent is taken back."""
    with office.begin() as work:
        found = work.course.get(record.id)
        found.end("withdrawn", work.now)
        work.course.save(found)
        note_case(work, Act.CONSENT_ENDED, work.cases.get(found.case_id), found.topic)
        work.commit()


def soon(office: TestOffice, days: int = 7) -> dict[str, Value]:
    """A first contact so many days from now, at 10 in the morning."""
    day = local(office.clock.now() + timedelta(days=days)).date()
    return {"first_date": day.isoformat(), "first_time": "10:00"}


def given(office: TestOffice, kind: str = "housing", **more: str) -> dict[str, Value]:
    """Answers by which an effort begins now."""
    found: dict[str, Value] = {
        "kind": kind, "goal": GOAL, "provider": "Boligrådgiver, Borgerservice",
        "footing": "voluntary", "basis": "sel10", "begin": "now", "rhythm": "fortnight",
        **soon(office), **more,
    }  # fmt: skip
    return found


def begin(office: TestOffice, case: CaseId, kind: str = "housing", **more: str) -> Record:
    """An effort that runs."""
    PlanEffort(office.begin)(case, given(office, kind, **more))
    return efforts(office, case)[-1]


def efforts(office: TestOffice, case: CaseId, kind: Kind = Kind.EFFORT) -> tuple[Record, ...]:
    with office.begin() as work:
        return work.course.of_case(case, kind)


def about(office: TestOffice, record: Record, kind: EntryKind) -> list[Entry]:
    with office.begin() as work:
        return [entry for entry in work.entries.open_about(record.id) if entry.kind is kind]


def story_of(office: TestOffice, case: CaseId) -> list[str]:
    with office.begin() as work:
        return [told.happening.kind for told in work.story.of_case(case)]
