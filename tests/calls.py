"""Calls to take down in tests, and looks into what an office then holds."""

from typing import Any

from models.forms.answers import Value
from models.kernel.ids import DraftId
from models.usecases.register_concern import Call, RegisterConcern, Registered
from tests.office import TestOffice

ENOUGH: dict[str, Value] = {
    "danger_now": "no",
    "words": "Naboen har hørt råb og set et symbol på døren.",
    "reporter_type": "private",
    "severity": "h24",
}
"""Exactly what registering needs."""


def call(office: TestOffice, draft: DraftId | None = None, /, **answers: Value) -> Call:
    """Return a call that was opened now; an answer of "" is left out."""
    answered = {key: value for key, value in (ENOUGH | answers).items() if value}
    return Call(answered, office.clock.now(), draft)


def registered(office: TestOffice, **answers: Value) -> Registered:
    return RegisterConcern(office.begin)(call(office, None, **answers))


def count(office: TestOffice, table: str) -> int:
    return int(office.database.value(f"SELECT count(*) FROM {table}"))  # noqa: S608 - a table's name from a test


def everything(office: TestOffice) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table: to see that nothing at all was changed."""
    names = office.database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY name"
    ).fetchall()
    return {
        name: office.database.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608 - see above
        for (name,) in names
    }
