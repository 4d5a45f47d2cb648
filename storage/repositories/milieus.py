"""Concerns about places, forums and groups, in SQL."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.concerns.milieu import Milieu, MilieuNote
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import MilieuId, UserId
from models.kernel.words import require_fit
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql
from storage.repositories.rows import Unit, maybe_instant, maybe_stamp

_SELECT: Final = (
    "SELECT id, number, kind, title, worry, source, at, user_id, owner_id, review_at, ended_at "
    "FROM milieu "
)


@dataclass(slots=True)
class SqlMilieus:
    """The tables of milieus and their notes; about nobody, so no sight narrows them."""

    sql: Sql
    unit: Unit

    def get(self, milieu_id: MilieuId) -> Milieu:
        """Return it, or raise ``NotFoundError``."""
        row = self.sql.execute(_SELECT + "WHERE id = :id", {"id": milieu_id}).fetchone()
        if row is None:
            raise NotFoundError(milieu_id)
        return _milieu(row)

    def add(self, milieu: Milieu) -> None:
        """Keep a new one.

        Raises:
            Refused: words in it cannot be kept.
        """
        for words in (milieu.title, milieu.worry, milieu.source):
            require_fit(words)
        self.sql.execute(
            "INSERT INTO milieu (id, number, kind, title, worry, source, at, user_id, owner_id, "
            "review_at, ended_at) VALUES (:id, :number, :kind, :title, :worry, :source, :at, "
            ":by, :owner, :review, NULL)",
            {
                "id": milieu.id,
                "number": milieu.number,
                "kind": milieu.kind,
                "title": milieu.title,
                "worry": milieu.worry,
                "source": milieu.source,
                "at": stamp(milieu.at),
                "by": milieu.by,
                "owner": milieu.owner_id,
                "review": stamp(milieu.review_at),
            },
        )
        self.unit.changed(Kind.MILIEU, milieu.id)

    def save(self, milieu: Milieu) -> None:
        """Keep when it is looked at again, or its end."""
        self.sql.execute(
            "UPDATE milieu SET owner_id = :owner, review_at = :review, ended_at = :ended "
            "WHERE id = :id",
            {
                "id": milieu.id,
                "owner": milieu.owner_id,
                "review": stamp(milieu.review_at),
                "ended": maybe_stamp(milieu.ended_at),
            },
        )
        self.unit.changed(Kind.MILIEU, milieu.id)

    def add_note(self, milieu_id: MilieuId, note: MilieuNote) -> None:
        """Keep a note; notes are never changed.

        Raises:
            Refused: its words cannot be kept.
        """
        require_fit(note.words)
        self.sql.execute(
            "INSERT INTO milieu_note (milieu_id, at, user_id, words) "
            "VALUES (:id, :at, :by, :words)",
            {"id": milieu_id, "at": stamp(note.at), "by": note.by, "words": note.words},
        )
        self.unit.changed(Kind.MILIEU, milieu_id)

    def notes(self, milieu_id: MilieuId) -> tuple[MilieuNote, ...]:
        """Return its notes, oldest first."""
        found = self.sql.execute(
            "SELECT at, user_id, words FROM milieu_note WHERE milieu_id = :id ORDER BY seq",
            {"id": milieu_id},
        ).fetchall()
        return tuple(MilieuNote(instant(row[0]), UserId(row[1]), row[2]) for row in found)

    def older_than(self, before: datetime) -> tuple[MilieuId, ...]:
        """Return those that ended before that instant."""
        found = self.sql.execute(
            "SELECT id FROM milieu WHERE ended_at < :before ORDER BY ended_at, number",
            {"before": stamp(before)},
        ).fetchall()
        return tuple(MilieuId(key) for (key,) in found)


def _milieu(row: Row) -> Milieu:
    return Milieu(
        id=MilieuId(row[0]),
        number=row[1],
        kind=row[2],
        title=row[3],
        worry=row[4],
        source=row[5],
        at=instant(row[6]),
        by=UserId(row[7]),
        owner_id=UserId(row[8]),
        review_at=instant(row[9]),
        ended_at=maybe_instant(row[10]),
    )
