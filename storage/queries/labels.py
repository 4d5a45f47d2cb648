"""What tells entries of one kind apart: the kind of the effort they are about, never a name."""

from collections.abc import Callable, Iterable
from typing import Final

from models.efforts.own import catalogue, named
from models.kernel.text import Text
from storage.database.sql import Row, Sql
from storage.queries.efforts import own_efforts

JOIN: Final = "LEFT JOIN course_record AS r ON r.id = e.about_id AND r.kind = 'effort' "
COLUMNS: Final = "r.code, e.series_id, e.rule_day, e.rule_asked"
"""What ``JOIN`` finds, and what an entry knows of its series."""

Labelled = Callable[[str | None], Text | None]


def labels(sql: Sql, found: Iterable[Row], at: int) -> Labelled:
    """Return what gives the label of an effort's code.

    Args:
        sql: the database; asked for the office's own efforts only where a row needs them.
        found: the rows.
        at: where in a row the code stands.
    """
    needed = any(row[at] for row in found)
    own = catalogue(own_efforts(sql)) if needed else {}
    return lambda code: None if not code else named(code, own).title
