"""A register of 5,000 lines: a page is read through an index, and no statement grows by rows."""

from datetime import timedelta

import pytest

from models.disclosures.register import PAGE, Asked, Filter
from models.kernel.clock import stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.office.office import Actor
from storage.queries.reads import SqlReads
from storage.queries.register import ABOUT, COLUMNS, FROM, ORDER
from tests.casework import open_case
from tests.office import ANE, TestOffice

MANY = 5000


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    made = open_case(office, about_name="Freja Eksempel", about_age="25").case_id
    now = office.clock.now()
    with office.database.transaction() as transaction:
        for at in range(MANY):
            transaction.execute(
                "INSERT INTO disclosure (id, number, direction, way, state, at, registered_at, "
                "registered_by, case_id, from_authority, from_person, to_authority, to_person, "
                "basis, basis_version, purpose, purpose_words, less_would_not_do, consent, "
                "consent_reason) VALUES (?, ?, 'out', 'spoken', 'handed_over', ?, ?, ?, ?, '', "
                "'', ?, '', 'rpl115-1-1', 1, 'prevention', '', '', 'left_out', '')",
                (f"d{at}", f"V-2026-{at:04}", stamp(now - timedelta(hours=at)), stamp(now),
                 ANE.id, made if at % 50 == 0 else None, f"Myndighed {at % 7}"),
            )  # fmt: skip
        transaction.commit()
    return made


def test_a_page_has_a_hundred_rows_and_says_how_many_there_are(
    office: TestOffice, case: CaseId
) -> None:
    reads = SqlReads(office.database.sql, office.clock, Actor(ANE.id, ANE.role))
    first = reads.registered(Asked())
    assert (len(first.rows), first.total, len(first.others)) == (PAGE, MANY, 7)
    last = reads.registered(Asked(offset=MANY - 10))
    assert [row.number for row in last.rows][-1] == f"V-2026-{MANY - 1}"
    assert reads.registered(Asked((Kind.CASE, case))).total == MANY // 50
    assert reads.registered(Asked().narrowed(Filter.OTHER, "Myndighed 3")).total == 714


def test_it_is_read_by_time_and_a_case_by_its_own_index(
    office: TestOffice, case: CaseId
) -> None:
    def plan(where: str) -> str:
        values = {"unseen": "[]", "about": case, "page": PAGE, "offset": 0}
        statement = f"EXPLAIN QUERY PLAN {COLUMNS}{FROM}{where}{ORDER}"
        return "\n".join(
            str(row[3]) for row in office.database.execute(statement, values).fetchall()
        )

    assert "USING INDEX disclosure_by_time" in plan("")
    assert "TEMP B-TREE FOR ORDER" not in plan("")
    assert "disclosure_by_case" in plan(f"AND {ABOUT[Kind.CASE]} ")
