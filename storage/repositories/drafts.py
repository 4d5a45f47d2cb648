"""Drafts in SQL: the owner's only."""

import json
from dataclasses import dataclass
from typing import Final

from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import DraftId, UserId
from models.ports.records import Draft, NotFoundError
from storage.database.sql import Row, Sql, to_json
from storage.repositories.rows import Unit
from storage.repositories.sight import Sight

SELECT: Final = (
    "SELECT id, user_id, form, version, subject_kind, subject_id, answers, focus, received_at, "
    "created_at, saved_at FROM draft "
)


@dataclass(slots=True)
class SqlDrafts:
    """The draft table, seen by one user."""

    sql: Sql
    unit: Unit
    sight: Sight

    def get(self, draft_id: DraftId) -> Draft:
        """Return one's own draft, or raise ``NotFoundError``."""
        row = self.sql.execute(
            SELECT + f"WHERE id = :id AND user_id = :user AND {self._seen}",
            {"id": draft_id, "user": self.unit.actor.user, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(draft_id)
        return _draft(row)

    def keep(self, draft: Draft) -> None:
        """Keep the draft, new or changed."""
        self.sql.execute(
            "INSERT INTO draft (id, user_id, form, version, subject_kind, subject_id, answers, "
            "focus, received_at, created_at, saved_at) VALUES (:id, :user, :form, :version, "
            ":subject_kind, :subject_id, :answers, :focus, :received_at, :created_at, "
            ":saved_at) ON CONFLICT (id) DO UPDATE SET answers = :answers, focus = :focus, "
            "received_at = :received_at, saved_at = :saved_at WHERE user_id = :user",
            {
                "id": draft.id,
                "user": self.unit.actor.user,
                "form": draft.form,
                "version": draft.version,
                "subject_kind": draft.subject_kind,
                "subject_id": draft.subject_id,
                "answers": to_json(dict(draft.answers)),
                "focus": draft.focus,
                "received_at": stamp(draft.received_at),
                "created_at": stamp(draft.created_at),
                "saved_at": stamp(draft.saved_at),
            },
        )
        self.unit.changed(Kind.DRAFT, draft.id)

    def remove(self, draft_id: DraftId) -> None:
        """Forget the draft."""
        self.sql.execute(
            "DELETE FROM draft WHERE id = :id AND user_id = :user",
            {"id": draft_id, "user": self.unit.actor.user},
        )
        self.unit.changed(Kind.DRAFT, draft_id)

    def drop_about(self, subject: tuple[Kind, str]) -> None:
        """Forget everybody's drafts about a record that no form can be about any more."""
        gone = self.sql.execute(
            "DELETE FROM draft WHERE subject_kind = :kind AND subject_id = :id RETURNING id",
            {"kind": str(subject[0]), "id": subject[1]},
        ).fetchall()
        for (draft_id,) in gone:
            self.unit.changed(Kind.DRAFT, draft_id)

    def mine(self) -> tuple[Draft, ...]:
        """Return one's own drafts, newest first."""
        found = self.sql.execute(
            SELECT + f"WHERE user_id = :user AND {self._seen} "
            "ORDER BY saved_at DESC, rowid DESC",
            {"user": self.unit.actor.user, **self.sight.values},
        ).fetchall()
        return tuple(_draft(row) for row in found)

    @property
    def _seen(self) -> str:
        """What is half-written about a record that is hidden is hidden with it."""
        if self.sight.whole:
            return "(1)"
        told = " ".join(
            f"WHEN '{kind}' THEN {self.sight.record(kind, 'subject_id')}"
            for kind in (Kind.CASE, Kind.CONCERN, Kind.VISIT)
        )
        return f"(CASE subject_kind {told} ELSE 1 END)"


def _draft(row: Row) -> Draft:
    return Draft(
        id=DraftId(row[0]),
        user=UserId(row[1]),
        form=row[2],
        version=row[3],
        subject_kind=row[4],
        subject_id=row[5],
        answers=json.loads(row[6]),
        focus=row[7],
        received_at=instant(row[8]),
        created_at=instant(row[9]),
        saved_at=instant(row[10]),
    )
