"""A police vault is a reader: nobody there searches for persons, and there is nothing to search.

Source: the project's decisions on practice, 15.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.access.needs import PLACES, QUERIES, USE_CASES, may_use
from models.access.roles import Right, Role, may
from models.office.office import OfficeKind
from models.office.people import roles_of
from storage.queries import exchange
from tests.handing import Pair, make_pair
from tests.inboxing import received

POLICE_ROLES = roles_of(OfficeKind.POLICE)
FINDS_PEOPLE = {
    "Search", "OpenHit", "FindSimilar", "LookBack", "OpenPerson", "ComparePersons",
    "MergePersons", "PeopleAround", "OpenList", "CitizenExtract", "AskInsight", "PrepareInsight",
}  # fmt: skip
"""Acts that begin with a person, or end with a list of some."""
TELLS_OF_NOBODY = {"inbox"}
"""Queries of a police vault: numbers, senders and days."""


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


@pytest.mark.parametrize("role", POLICE_ROLES)
def test_no_role_of_the_police_searches_or_lists_people(role: Role) -> None:
    assert set(USE_CASES) >= FINDS_PEOPLE
    assert not {name for name in FINDS_PEOPLE if may_use(role, USE_CASES[name])}
    assert {name for name, needs in QUERIES.items() if may_use(role, needs)} <= TELLS_OF_NOBODY
    assert not may(role, Right.CASEWORK)


@pytest.mark.parametrize("role", POLICE_ROLES)
def test_no_role_of_the_police_has_a_place_to_search_in(role: Role) -> None:
    places = {place for place, needs in PLACES.items() if may_use(role, needs)}
    assert places <= {"inbox", "contacts", "security", "settings", "help"}


def test_what_the_inbox_shows_names_nobody(pair: Pair) -> None:
    bundle = received(pair, "subject", "concern_words")
    pair.police.journalise(bundle, {"number": "0700-1", "day": "2026-01-14"})
    sql = pair.police.office.database.sql
    said = repr((exchange.inbox(sql), exchange.senders(sql), exchange.gone(sql)))
    assert "Mathias" not in said
    assert "740310" not in said


def test_a_name_stands_in_the_bundle_and_in_no_index(pair: Pair) -> None:
    bundle = received(pair, "subject", "concern_words")
    pair.police.view(bundle)
    pair.police.write_receipt(bundle, "0700-1", str(pair.stick))
    database = pair.police.office.database
    tables = [
        row[0]
        for row in database.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
    ]
    holding = {
        table
        for table in tables
        for row in database.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
        for cell in row
        if b"mathias" in (cell if isinstance(cell, bytes) else str(cell).encode()).lower()
    }
    assert holding == {"bundle_in"}
    for index in ("person", "person_name", "person_key", "search_doc", "identity"):
        assert database.value(f"SELECT count(*) FROM {index}") == 0  # noqa: S608
