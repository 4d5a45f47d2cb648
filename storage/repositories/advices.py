"""Advice without a person, in SQL."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.concerns.advice import Advice
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import AdviceId, ConcernId, DraftId, UserId
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql
from storage.repositories.rows import Unit
from storage.repositories.sight import Sight

_SELECT: Final = "SELECT id, number, topic, caller, asked, given, at, user_id, draft_id, concern_id FROM advice "


@dataclass(slots=True)
class SqlAdvices:
    """The table of advice."""

    sql: Sql
    unit: Unit
    sight: Sight

    def get(self, advice_id: AdviceId) -> Advice:
        """Return the advice, or raise ``NotFoundError``."""
        row = self.sql.execute(
            _SELECT + f"WHERE id = :id AND {self.sight.advice('concern_id')}",
            {"id": advice_id, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(advice_id)
        return _advice(row)

    def add(self, advice: Advice) -> None:
        """Keep new advice."""
        self.sql.execute(
            "INSERT INTO advice (id, number, topic, caller, asked, given, at, user_id, draft_id, "
            "concern_id) VALUES (:id, :number, :topic, :caller, :asked, :given, :at, :by, "
            ":draft, :concern)",
            {
                "id": advice.id,
                "number": advice.number,
                "topic": advice.topic,
                "caller": advice.caller,
                "asked": advice.asked,
                "given": advice.given,
                "at": stamp(advice.at),
                "by": advice.by,
                "draft": advice.draft_id,
                "concern": advice.concern_id,
            },
        )
        self.unit.changed(Kind.ADVICE, advice.id)

    def begin_concern(self, advice_id: AdviceId, draft_id: DraftId) -> None:
        """Remember which call form was begun from it."""
        self.sql.execute(
            "UPDATE advice SET draft_id = :draft WHERE id = :id",
            {"id": advice_id, "draft": draft_id},
        )
        self.unit.changed(Kind.ADVICE, advice_id)

    def became(self, draft_id: DraftId, concern_id: ConcernId) -> tuple[AdviceId, ...]:
        """Link what the draft was begun from to its concern; return which."""
        found = self.sql.execute(
            "UPDATE advice SET draft_id = NULL, concern_id = :concern WHERE draft_id = :draft "
            "RETURNING id",
            {"draft": draft_id, "concern": concern_id},
        ).fetchall()
        for (key,) in found:
            self.unit.changed(Kind.ADVICE, key)
        return tuple(AdviceId(key) for (key,) in found)

    def older_than(self, before: datetime) -> tuple[AdviceId, ...]:
        """Return advice given before that instant, whoever may see it."""
        found = self.sql.execute(
            "SELECT id FROM advice WHERE at < :before ORDER BY at, number",
            {"before": stamp(before)},
        ).fetchall()
        return tuple(AdviceId(key) for (key,) in found)


def _advice(row: Row) -> Advice:
    return Advice(
        id=AdviceId(row[0]),
        number=row[1],
        topic=row[2],
        caller=row[3],
        asked=row[4],
        given=row[5],
        at=instant(row[6]),
        by=UserId(row[7]),
        draft_id=None if row[8] is None else DraftId(row[8]),
        concern_id=None if row[9] is None else ConcernId(row[9]),
    )
