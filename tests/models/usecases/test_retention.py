"""How long matters are kept, what is decided when the time is up, and deleting a case for good."""

from datetime import date, timedelta

import pytest

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.concerns.earlier import CASE_CLOSED
from models.documents.document import Document, every_word
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId
from models.kernel.text import plain
from models.law.retention import RETENTION, Ending, kept_until
from models.people.matching import Sought
from models.people.relation import Described
from models.ports.records import NotFoundError
from models.usecases.add_note import AddCaseNote, CorrectNote
from models.usecases.common import note_case, task
from models.usecases.delete_case import (
    NUMBER_FIRST,
    ONLY_CLOSED,
    STILL_OUT,
    DeleteCase,
    ShowDeleted,
)
from models.usecases.delete_concern import DeleteConcern
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.find_similar import FindSimilar
from models.usecases.journalise import NumberCase
from models.usecases.open_case_view import OpenCaseView
from models.usecases.relations import AddRelation
from models.usecases.retention import NOT_DUE, KeepLonger, SetRetention, ShowRetention
from storage.database.connection import Database
from storage.deletion import erase, read_ledger, replay
from tests.casework import Opened, acts_of, entry_of, register
from tests.closing import close, ready_case
from tests.office import BO, TestOffice

JOURNALISED = {"recorded": "journalised"}
NOT_WORTH = {"recorded": "not_worthy"}


def delete(office: TestOffice, case: Opened, **answers: str) -> list[Document]:
    kept: list[Document] = []

    def paint(document: Document) -> bytes:
        kept.append(document)
        return b"%PDF"

    DeleteCase(office.begin, plain, paint)(case.case_id, answers or NOT_WORTH)
    return kept


def due_of(office: TestOffice, concern: ConcernId) -> date:
    with office.begin() as work:
        (entry,) = (
            each
            for each in work.entries.open_of_concern(concern)
            if each.kind is EntryKind.DELETE_DUE
        )
    return local(entry.due_at).date()


def test_the_periods_are_the_offices_to_choose(office: TestOffice) -> None:
    assert {each.ending: each.months for each in ShowRetention(office.begin)()} == {
        ending: rule.months for ending, rule in RETENTION.items()
    }
    SetRetention(office.begin)(Ending.CHILD, " 9 ")
    found = {each.ending: each for each in ShowRetention(office.begin)()}
    assert (found[Ending.CHILD].months, found[Ending.CHILD].usual) == (9, 12)
    for typed in ("", "0", "121", "1000", "tolv", "²"):
        with pytest.raises(Refused) as refused:
            SetRetention(office.begin)(Ending.CHILD, typed)
        assert refused.value.field == Ending.CHILD
    with pytest.raises(Refused):
        SetRetention(office.begin_as(BO))(Ending.CHILD, "9")


@pytest.mark.parametrize(
    ("act", "months"), [(RejectConcern, 6), (MistakenConcern, 1)], ids=["rejected", "mistake"]
)
def test_a_concern_that_came_to_nothing_gets_its_date_by_itself(
    office: TestOffice, act: type[RejectConcern] | type[MistakenConcern], months: int
) -> None:
    concern = register(office, about_age="30")
    act(office.begin)(concern, "Et almindeligt naboskab")
    today = local(office.clock.now()).date()
    assert due_of(office, concern) == kept_until(today, months)
    DeleteConcern(office.begin)(concern)  # the date itself keeps nobody from deleting
    with office.begin() as work, pytest.raises(NotFoundError):
        work.concerns.get(concern)


def test_it_is_kept_longer_by_a_decision_with_a_reason_and_a_date(office: TestOffice) -> None:
    concern = register(office, about_age="30")
    about = (Kind.CONCERN, str(concern))
    later = local(office.clock.now()).date() + timedelta(days=700)
    with pytest.raises(Refused) as nothing:
        KeepLonger(office.begin)(about, "Klagesag", later)
    assert nothing.value.why == NOT_DUE
    RejectConcern(office.begin)(concern, "Et almindeligt naboskab")
    for reason, until, field in (
        (" ", later, "reason"),
        ("Klagesag", local(office.clock.now()).date(), "until_date"),
    ):
        with pytest.raises(Refused) as refused:
            KeepLonger(office.begin)(about, reason, until)
        assert refused.value.field == field
    KeepLonger(office.begin)(about, "Klagesag", later)
    assert due_of(office, concern) == later
    with office.begin() as work:
        told = work.story.of_concern(concern)[0].happening
    assert (told.kind, told.words) == ("kept", "Klagesag")


def test_a_closed_case_is_kept_longer_too(office: TestOffice) -> None:
    case = ready_case(office)
    close(office, case.case_id)
    until = date(2030, 1, 1)
    KeepLonger(office.begin)((Kind.CASE, str(case.case_id)), "Klagesag", until)
    entry = entry_of(office, case.case_id, EntryKind.DELETE_DUE)
    assert local(entry.due_at).date() == until
    view = OpenCaseView(office.begin)(case.case_id, "Kontrol")
    assert plain(view.story[0].sentence) == "Decided: kept until 01.01.2030"


def test_a_case_is_deleted_only_when_closed_settled_and_decided_upon(
    office: TestOffice,
) -> None:
    case = ready_case(office)
    with pytest.raises(Refused) as open_:
        delete(office, case)
    assert open_.value.why == ONLY_CLOSED
    close(office, case.case_id)
    with pytest.raises(Refused) as undecided:
        delete(office, case, recorded="later")
    assert undecided.value.field == "recorded"
    with pytest.raises(Refused) as unnumbered:
        delete(office, case, **JOURNALISED)
    assert unnumbered.value.why == NUMBER_FIRST
    with office.begin() as work:
        task(work, EntryKind.RECEIPT, work.now, origin="sealed", origin_at=work.now,
             owner=office.user.id, case=case.case_id)  # fmt: skip
        note_case(work, Act.ENTRY_MADE, work.cases.get(case.case_id))
        work.commit()
    with pytest.raises(Refused) as out:
        delete(office, case)
    assert out.value.why == STILL_OUT
    with pytest.raises(Refused):
        DeleteCase(office.begin_as(BO), plain, lambda _: b"")(case.case_id, NOT_WORTH)


def words_in(database: Database, *words: str) -> list[str]:
    """Every table and column in which one of the words stands."""
    found: list[str] = []
    tables = database.sql.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    for (table,) in tables.fetchall():
        for column in database.sql.execute(f"PRAGMA table_info('{table}')").fetchall():
            rows = database.sql.execute(
                f'SELECT "{column[1]}" FROM "{table}"'  # noqa: S608 - names from the schema
            ).fetchall()
            held = " ".join(str(row[0]) for row in rows)
            found += [f"{table}.{column[1]}" for word in words if word in held]
    return found


def test_after_deleting_nothing_is_left_but_the_proof(office: TestOffice) -> None:
    other = ready_case(office, about_name="Bilal Øvelund", about_age="27")
    case = ready_case(office, words="Hun vil stoppe maskinerne", reporter_phone="20 00 00 01")
    AddCaseNote(office.begin)(case.case_id, "Ringet til jobcentret")
    seq = OpenCaseView(office.begin)(case.case_id).story[0].seq
    CorrectNote(office.begin)(case.case_id, seq, "Ringet til boligkontoret")
    AddRelation(office.begin)(case.case_id, Described("mother", "Mor", name="Lone Eksempel"))
    NumberCase(office.begin)(case.case_id, "2026-77")
    close(office, case.case_id)
    (proof,) = delete(office, case, **JOURNALISED)
    said = " ".join(every_word(proof))
    assert case.number in said
    assert "2026-77" in said
    assert "Freja" not in said
    gone = ("Freja", "maskinerne", "jobcentret", "boligkontoret", "Lone Eksempel", case.case_id)
    left = words_in(office.database, *gone)
    assert set(left) <= {"deletion.id", "log_leaf.leaf", "log_about.id", "entry.about_id",
                         "countersignature.about_number", "countersignature.about"}  # fmt: skip
    kinds = {each.kind for each in ShowDeleted(office.begin)()}
    assert kinds == {Kind.CASE, Kind.CONCERN, Kind.PERSON}
    assert Act.RECORD_DELETED in acts_of(office)
    assert OpenCaseView(office.begin)(other.case_id).number == other.number


def test_a_restored_backup_deletes_the_case_again(office: TestOffice) -> None:
    case = ready_case(office)
    close(office, case.case_id)
    with office.database.transaction() as transaction:
        ids = transaction.execute("SELECT id FROM concern").fetchall()
        assert ids
    delete(office, case)
    ledger = read_ledger(office.database.sql)
    assert {each.kind for each in ledger} >= {"case", "concern"}
    again = ready_case(office)
    close(office, again.case_id)
    with office.database.transaction() as transaction:
        erase(transaction.sql, Kind.CASE, again.case_id)  # as a replay begins: the case first
        left = transaction.execute("SELECT case_id FROM concern").fetchall()
        assert [row[0] for row in left] == [None]
        erase(transaction.sql, Kind.CONCERN, again.concern_id)
        assert replay(transaction.sql, ledger) == ()
        transaction.commit()


def test_a_repeat_concern_shows_that_the_case_was_closed_and_when(office: TestOffice) -> None:
    case = ready_case(office)
    close(office, case.case_id)
    sought = Sought("Freja Eksempel", "", "", "", "", "")
    found = FindSimilar(office.begin)(sought).persons
    (before,) = found[0].earlier
    day = f"{local(office.clock.now()):%d.%m.%Y}"
    assert plain(before.outcome) == plain(CASE_CLOSED.filled(day=day))
    assert before.source is not None
