"""Cases to test with, made through the program's own use cases."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import Entry, EntryKind
from models.cases.case import PoliceAnswer
from models.concerns.looking_back import ids_of
from models.kernel.ids import CaseId, ConcernId
from models.ports.work import BeginWork
from models.usecases.go_further import Further, GoFurther
from models.usecases.look_back import AcknowledgeEarlier, looked_back
from models.usecases.record_police_answer import RecordPoliceAnswer, Reply
from models.usecases.register_concern import Call, RegisterConcern
from tests.office import TestOffice

DELIVERED: Final = {
    "child": "other",
    "child_words": "Drengen selv",
    "outcome": "delivered",
    "delivered_date": "2026-01-14",
    "delivered_time": "08:20",
    "to": "Børneteamet, Prøvekøbing",
    "received_by": "Lise Fiktiv, rådgiver",
    "number": "7",
    "parents": "told",
}
"""A report on a child as delivered, in the form's answers."""


def see_earlier(begin: BeginWork, concern: ConcernId) -> None:
    """Say that what came before a concern was seen, if anything: only then is it decided on."""
    with begin() as work:
        shown = ids_of(looked_back(work, work.concerns.get(concern)))
    if shown:
        AcknowledgeEarlier(begin)(concern, shown)


def lives_at(office: TestOffice, concern: ConcernId, street: str = "Demosgade 39, st.") -> None:
    """Let the citizen of a concern live somewhere: beside a number, a second identifier."""
    with office.begin() as work:
        person = work.people.get(work.concerns.get(concern).subject_id)
        person.street, person.postcode = street, "9999"
        work.people.save(person)
        work.note(Note(Act.CONCERN_COMPLETED))
        work.commit()


@dataclass
class Opened:
    case_id: CaseId
    number: str
    concern_id: ConcernId


def register(office: TestOffice, **answers: str) -> ConcernId:
    given = {
        "danger_now": "no",
        "words": "En nabo hørte råb om aftenen",
        "about_name": "Mathias Testesen",
        "about_age": "15",
        "reporter_type": "private",
        "severity": "h24",
        **answers,
    }
    call = Call({key: value for key, value in given.items() if value}, office.clock.now())
    return RegisterConcern(office.begin)(call).concern_id


def open_case(office: TestOffice, **answers: str) -> Opened:
    concern = register(office, **answers)
    see_earlier(office.begin, concern)
    made = GoFurther(office.begin)(Further(concern))
    return Opened(made.case_id, made.number, concern)


def answer(
    office: TestOffice,
    case: CaseId,
    reply: PoliceAnswer = PoliceAnswer.MAY_CONTINUE,
    *,
    called_back: bool = True,
) -> None:
    given = office.clock.now()
    RecordPoliceAnswer(office.begin)(
        Reply(case, reply, "Vagthavende, Demokredsens Politi", given, called_back)
    )


def open_entries(office: TestOffice, case: CaseId) -> tuple[Entry, ...]:
    with office.begin() as work:
        return work.entries.open_of_case(case)


def entry_of(office: TestOffice, case: CaseId, kind: EntryKind) -> Entry:
    return next(entry for entry in open_entries(office, case) if entry.kind is kind)


def kinds_of(office: TestOffice, case: CaseId) -> set[EntryKind]:
    return {entry.kind for entry in open_entries(office, case)}


def acts_of(office: TestOffice) -> list[str]:
    rows = office.database.sql.execute(
        "SELECT json_extract(leaf, '$.act') FROM log_leaf ORDER BY seq"
    ).fetchall()
    return [row[0] for row in rows]
