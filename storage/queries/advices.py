"""The list of advice without a person, and how much there was of each topic."""

from datetime import datetime
from typing import Any, Final

from models.concerns.advice import AdvicePage, AdviceRow, Period, span
from models.kernel.clock import instant, stamp
from models.kernel.ids import AdviceId, UserId
from storage.database.sql import Sql
from storage.repositories.sight import Sight

PAGE: Final = 100


def listed(sql: Sql, sight: Sight, period: Period, now: datetime, *, offset: int) -> AdvicePage:
    """Return a page of the advice given in a period, newest first, with counts by topic."""
    first, after = span(period, now)
    values: dict[str, Any] = {
        "first": "" if first is None else stamp(first),
        "after": "9999" if after is None else stamp(after),
        "page": PAGE,
        "offset": offset,
        **sight.values,
    }
    source = f"FROM advice WHERE at >= :first AND at < :after AND {sight.advice('concern_id')} "
    counts = sql.execute(
        f"SELECT topic, count(*) {source}GROUP BY topic ORDER BY count(*) DESC, topic", values
    ).fetchall()
    found = sql.execute(
        "SELECT id, number, topic, caller, at, user_id, concern_id IS NOT NULL "
        f"{source}ORDER BY at DESC, number DESC LIMIT :page OFFSET :offset",
        values,
    ).fetchall()
    rows = tuple(
        AdviceRow(AdviceId(r[0]), r[1], r[2], r[3], instant(r[4]), UserId(r[5]), bool(r[6]))
        for r in found
    )
    topics = tuple((str(topic), int(count)) for topic, count in counts)
    return AdvicePage(rows, sum(count for _, count in topics), topics)
