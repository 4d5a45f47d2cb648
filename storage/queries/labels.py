"""What tells entries of one kind apart: the effort's kind, or the other office; never a person."""

from collections.abc import Callable, Iterable
from typing import Final

from models.efforts.own import catalogue, named
from models.kernel.text import Text
from models.people.who import NAMED
from storage.database.sql import Row, Sql
from storage.queries.efforts import own_efforts

OFFICE: Final = "office:"
"""Before the name of a contact, in place of an effort's code."""
JOIN: Final = (
    "LEFT JOIN course_record AS r ON r.id = e.about_id AND r.kind = 'effort' "
    "LEFT JOIN contact AS other ON other.id = e.about_id AND e.about_id <> '' "
)
COLUMNS: Final = (
    f"coalesce(r.code, '{OFFICE}' || other.organisation), e.series_id, e.rule_day, e.rule_asked"
)
"""What ``JOIN`` finds, and what an entry knows of its series."""

Labelled = Callable[[str | None], Text | None]


def labels(sql: Sql, found: Iterable[Row], at: int) -> Labelled:
    """Return what gives the label of an effort's code, or of a contact.

    Args:
        sql: the database; asked for the office's own efforts only where a row needs them.
        found: the rows.
        at: where in a row the code stands.
    """
    needed = any(row[at] and not row[at].startswith(OFFICE) for row in found)
    own = catalogue(own_efforts(sql)) if needed else {}

    def label(code: str | None) -> Text | None:
        if not code:
            return None
        if code.startswith(OFFICE):
            return NAMED.filled(name=code.removeprefix(OFFICE))
        return named(code, own).title

    return label
