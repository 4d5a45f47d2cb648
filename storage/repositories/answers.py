"""Answers to forms in SQL, append-only."""

import json
from dataclasses import dataclass
from typing import Final

from models.forms.answers import Answers
from models.forms.fields import Form
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.kernel.words import require_all_fit
from models.ports.records import Answered
from storage.database.sql import Row, Sql, to_json
from storage.repositories.rows import Unit
from storage.repositories.sight import Sight

SELECT: Final = "SELECT seq, form, version, answers, at, user_id FROM answer "


@dataclass(slots=True)
class SqlAnswers:
    """The answer table."""

    sql: Sql
    unit: Unit
    sight: Sight

    def add(self, form: Form, subject: tuple[Kind, str], answers: Answers) -> None:
        """Keep these answers as the newest.

        Raises:
            Refused: words in them cannot be kept, whatever was asked.
        """
        require_all_fit(answers)
        self.sql.execute(
            "INSERT INTO answer (form, version, subject_kind, subject_id, answers, at, user_id) "
            "VALUES (:form, :version, :kind, :id, :answers, :at, :user)",
            {
                "form": form.key,
                "version": form.version,
                "kind": str(subject[0]),
                "id": subject[1],
                "answers": to_json(dict(answers)),
                "at": stamp(self.unit.now),
                "user": self.unit.actor.user,
            },
        )
        self.unit.changed(*subject)

    def latest(self, form: str, subject: tuple[Kind, str]) -> Answered | None:
        """Return the newest answers to a form about a record, or None."""
        row = self.sql.execute(
            SELECT + f"WHERE subject_id = :id AND form = :form AND {self._seen(subject[0])} "
            "ORDER BY seq DESC LIMIT 1",
            {"id": subject[1], "form": form, **self.sight.values},
        ).fetchone()
        return None if row is None else _answered(row)

    def history(self, form: str, subject: tuple[Kind, str]) -> tuple[Answered, ...]:
        """Return all answers to a form about a record, oldest first."""
        found = self.sql.execute(
            SELECT + f"WHERE subject_id = :id AND form = :form AND {self._seen(subject[0])} "
            "ORDER BY seq",
            {"id": subject[1], "form": form, **self.sight.values},
        ).fetchall()
        return tuple(_answered(row) for row in found)

    def _seen(self, kind: Kind) -> str:
        return self.sight.record(kind, "subject_id")


def _answered(row: Row) -> Answered:
    return Answered(row[0], row[1], row[2], json.loads(row[3]), instant(row[4]), UserId(row[5]))
