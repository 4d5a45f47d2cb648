"""The columns of a person that lists need, and how they become words."""

from datetime import date
from typing import Final

from models.kernel.ids import PersonId
from models.people.person import Person
from models.people.who import Who
from models.settings.lists import NAMES_IN_LISTS
from storage.database.sql import Row, Sql

PERSON: Final = "p.id, p.name, p.cpr, p.born, p.stated_age, p.stated_on, p.minor"
"""Columns of ``person AS p``, in the order that ``who`` reads."""
WIDTH: Final = 7


def named(sql: Sql) -> bool:
    """Whether the office shows full names in lists."""
    row = sql.execute(
        "SELECT value FROM setting WHERE user_id = '' AND key = :key", {"key": NAMES_IN_LISTS}
    ).fetchone()
    return row is not None and row[0] == "yes"


def person(columns: Row) -> Person:
    """Return the person in these columns, as far as lists need it."""
    return Person(
        id=PersonId(columns[0]),
        name=columns[1],
        cpr=columns[2],
        born=columns[3],
        stated_age=columns[4],
        stated_on=None if columns[5] is None else date.fromisoformat(columns[5]),
        minor=columns[6],
    )


def who(columns: Row, today: date, *, named: bool) -> Who:
    """Return how the person in these columns is shown on that day."""
    return Who.of(person(columns), today, named=named)
