"""The professional records of a case in the database, and who sees them."""

from collections.abc import Iterator

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.course.record import COURSE, HAS_ENDED, Record, RecordRow
from models.forms.definitions.note import NOTE
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, RecordId
from models.office.office import Actor, User
from models.people.person import Person
from models.ports.records import NotFoundError
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from storage.queries.reads import SqlReads
from storage.repositories.sight import AWAY_RECORDS
from tests.casework import Opened, open_case
from tests.colleagues import LEA, PIA, join
from tests.office import ANE, BO, TestOffice


@pytest.fixture
def case(office: TestOffice) -> Opened:
    join(office, BO, LEA, PIA)
    return open_case(office)


def keep(office: TestOffice, case: CaseId, kind: Kind, **given: object) -> RecordId:
    with office.begin() as work:
        key = RecordId(work.new_id())
        record = Record.make(key, kind, case, "open", work.now, ANE.id, **given)  # type: ignore[arg-type]
        work.course.add(record)
        work.answers.add(NOTE, record.topic, {"words": f"Om {kind}"})
        work.note(Note(Act.NOTE_WRITTEN, ((Kind.CASE, case),)))
        work.commit()
    return key


def rows(office: TestOffice, user: User, case: CaseId, *kinds: Kind) -> tuple[RecordRow, ...]:
    reads = SqlReads(office.database.sql, office.clock, Actor(user.id, user.role))
    return reads.course(case, *kinds)


def hidden(office: TestOffice, user: User) -> Iterator[tuple[str, str]]:
    found = office.database.sql.execute(AWAY_RECORDS, {"sight_user": user.id}).fetchall()
    yield from ((kind, key) for kind, key in found)


def test_a_record_is_kept_as_it_was_made_and_as_it_moved(
    office: TestOffice, case: Opened
) -> None:
    above = keep(office, case.case_id, Kind.ROUND)
    with office.begin() as work:
        parent = work.course.get(above)
        below = Record.make(
            RecordId(work.new_id()), Kind.INVITATION, parent.case_id, "invited", work.now,
            BO.id, parent=parent, code="school", person=None,
        )  # fmt: skip
        work.course.add(below)
        parent.end("closed", work.now)
        work.course.save(parent)
        work.note(Note(Act.NOTE_WRITTEN))
        work.commit()
    with office.begin() as work:
        again = work.course.get(below.id)
        assert again == below
        assert work.course.get(above).ended_at == office.clock.now()
        assert work.course.of_case(case.case_id) == (work.course.get(above), again)
        assert work.course.of_case(case.case_id, Kind.INVITATION) == (again,)
        assert work.course.of_case(case.case_id, Kind.ROUND, Kind.EFFORT)[0].id == above
        assert work.course.of_parent(above) == (again,)
        assert work.course.running(Kind.INVITATION, "school") == 1
        assert work.course.running(Kind.ROUND, "") == 0
        with pytest.raises(NotFoundError):
            work.course.get(RecordId("nowhere"))
        with pytest.raises(Refused) as refused:
            work.course.get(above).move("open")
        assert refused.value.why is HAS_ENDED


def test_a_page_shows_the_newest_answers_and_keeps_the_earlier(
    office: TestOffice, case: Opened
) -> None:
    key = keep(office, case.case_id, Kind.ANALYSIS)
    with office.begin() as work:
        work.answers.add(NOTE, (Kind.ANALYSIS, key), {"words": "Rettet"})
        work.note(Note(Act.NOTE_WRITTEN))
        work.commit()
    other = keep(office, case.case_id, Kind.ROUND)
    (analysis,) = rows(office, ANE, case.case_id, Kind.ANALYSIS)
    assert analysis.said(NOTE.key) == {"words": "Rettet"}
    assert [each.answers for each in analysis.earlier] == [{"words": "Om analysis"}]
    assert [row.record_id for row in rows(office, ANE, case.case_id)] == [other, key]


@pytest.mark.parametrize("kind", sorted(COURSE))
def test_a_record_is_seen_with_its_case_and_hidden_with_it(
    office: TestOffice, case: Opened, kind: Kind
) -> None:
    key = keep(office, case.case_id, kind)
    with office.begin_as(PIA)() as work:
        pia_sees = work.answers.latest(NOTE.key, (kind, key))
    assert (pia_sees is None) == (rows(office, PIA, case.case_id) == ())
    assert rows(office, LEA, case.case_id)
    DeclareConflict(office.begin_as(LEA))(Declared((Kind.CASE, case.case_id), "Nabo"))
    assert rows(office, LEA, case.case_id) == ()
    with office.begin_as(LEA)() as work:
        assert work.answers.latest(NOTE.key, (kind, key)) is None
        with pytest.raises(NotFoundError):
            work.course.get(key)
    assert (str(kind), key) in set(hidden(office, LEA))
    assert rows(office, ANE, case.case_id)


def test_a_conflict_with_whom_it_also_concerns_hides_the_record_alone(
    office: TestOffice, case: Opened
) -> None:
    with office.begin() as work:
        mother = Person(work.new_id(), "Anne Testesen")  # type: ignore[arg-type]
        work.people.add(mother)
        work.note(Note(Act.NOTE_WRITTEN))
        work.commit()
    plain = keep(office, case.case_id, Kind.EFFORT)
    key = keep(office, case.case_id, Kind.CONSENT, person=mother.id)
    with office.database.transaction() as transaction:
        transaction.execute(
            "INSERT INTO conflict (id, user_id, person_id, declared_at, declared_by, reason) "
            "VALUES ('x', ?, ?, '2026-01-14T08:00:00Z', ?, 'Nabo')",
            (LEA.id, mother.id, LEA.id),
        )
        transaction.commit()
    assert [row.record_id for row in rows(office, LEA, case.case_id)] == [plain]
    assert ("consent", key) in set(hidden(office, LEA))
    assert ("effort", plain) not in set(hidden(office, LEA))


def test_whom_a_record_concerns_is_kept_as_long_as_it(office: TestOffice, case: Opened) -> None:
    with office.begin() as work:
        mother = Person(work.new_id(), "Anne Testesen")  # type: ignore[arg-type]
        work.people.add(mother)
        work.note(Note(Act.NOTE_WRITTEN))
        work.commit()
    with office.begin() as work:
        assert not work.deletions.person_needed(mother.id)
    keep(office, case.case_id, Kind.CONSENT, person=mother.id)
    with office.begin() as work:
        assert work.deletions.person_needed(mother.id)
