"""Keeps the full-text index in step with the records, once in each unit of work."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from models.concerns.concern import ConcernState
from models.concerns.searchable import searchable
from models.forms.answers import Answers
from models.kernel.events import Kind, Topic
from storage.database.sql import Sql

HIDDEN = (ConcernState.REJECTED, ConcernState.MISTAKE)
"""Concerns whose content no search finds. Source: decisions on practice, 4."""
BEFORE_A_CASE = "(case_id IS NULL OR noted_at < (SELECT k.ended_at FROM concern AS k WHERE k.id = concern_id))"
"""What was told before a concern was taken up. What came later is found with the case, which
not everybody who sees the concern may see; the story is cut at the same place."""


@dataclass(slots=True)
class SearchIndex:
    """The search tables, written from what the records now say."""

    sql: Sql

    def follow(self, topics: Iterable[Topic]) -> None:
        """Bring every concern and case among the topics up to date."""
        changed = sorted(topics)
        concerns = {key for kind, key in changed if kind is Kind.CONCERN}
        for case_id in [key for kind, key in changed if kind is Kind.CASE]:
            self._put(Kind.CASE, case_id, self._case_words(case_id))
            rows = self.sql.execute(
                "SELECT id FROM concern WHERE case_id = :id", {"id": case_id}
            ).fetchall()
            concerns |= {row[0] for row in rows}
        for concern_id in sorted(concerns):
            self._put(Kind.CONCERN, concern_id, self._concern_words(concern_id))

    def merge(self) -> None:
        """Write the index anew from what is found in it now; nothing of earlier texts is left.

        About a second with 10,000 cases, so only where something was deleted.
        Source: sqlite.org/fts5.html, 6.8 (optimize) and 6.14 (secure-delete).
        """
        self.sql.execute("INSERT INTO search (search) VALUES ('optimize')")

    def _concern_words(self, concern_id: str) -> str:
        row = self.sql.execute(
            "SELECT c.state, f.suspended_at FROM concern AS c LEFT JOIN case_file AS f "
            "ON f.id = c.case_id WHERE c.id = :id",
            {"id": concern_id},
        ).fetchone()
        if row is None or row[0] in HIDDEN or row[1] is not None:
            return ""
        answers = (self._answers(concern_id, "call"), self._answers(concern_id, "after_call"))
        told = self._told("concern_id", concern_id, BEFORE_A_CASE)
        return _joined(searchable(*answers), told, self._titles("concern_id", concern_id))

    def _case_words(self, case_id: str) -> str:
        row = self.sql.execute(
            "SELECT suspended_at FROM case_file WHERE id = :id", {"id": case_id}
        ).fetchone()
        if row is None or row[0] is not None:
            return ""
        return _joined(self._told("case_id", case_id), self._titles("case_id", case_id))

    def _titles(self, column: str, key: str) -> str:
        """Return the titles of attachments; what the files hold is never read."""
        rows = self.sql.execute(
            f"SELECT title FROM attachment WHERE {column} = :id ORDER BY number",  # noqa: S608 - one of two names, given here
            {"id": key},
        ).fetchall()
        return _joined(*(row[0] for row in rows))

    def _told(self, column: str, key: str, only: str = "1") -> str:
        rows = self.sql.execute(
            f"SELECT words FROM happening WHERE {column} = :id AND words <> '' AND {only} "  # noqa: S608 - names and a condition given here
            "ORDER BY seq",
            {"id": key},
        ).fetchall()
        return _joined(*(row[0] for row in rows))

    def _answers(self, concern_id: str, form: str) -> Answers:
        row = self.sql.execute(
            "SELECT answers FROM answer WHERE subject_id = :id AND form = :form "
            "ORDER BY seq DESC LIMIT 1",
            {"id": concern_id, "form": form},
        ).fetchone()
        found: Answers = {} if row is None else json.loads(row[0])
        return found

    def _put(self, kind: Kind, key: str, words: str) -> None:
        row = self.sql.execute(
            "SELECT d.seq, s.words FROM search_doc AS d JOIN search AS s ON s.rowid = d.seq "
            "WHERE d.kind = :kind AND d.id = :id",
            {"kind": str(kind), "id": key},
        ).fetchone()
        if row is not None and row[1] == words:
            return
        if row is not None:
            self.sql.execute("DELETE FROM search WHERE rowid = :seq", {"seq": row[0]})
            self.sql.execute("DELETE FROM search_doc WHERE seq = :seq", {"seq": row[0]})
        if words:
            new = self.sql.execute(
                "INSERT INTO search_doc (kind, id) VALUES (:kind, :id) RETURNING seq",
                {"kind": str(kind), "id": key},
            ).fetchone()
            self.sql.execute(
                "INSERT INTO search (rowid, words) VALUES (:seq, :words)",
                {"seq": new[0] if new else None, "words": words},
            )


def _joined(*parts: str) -> str:
    return "\n".join(part for part in parts if part)
