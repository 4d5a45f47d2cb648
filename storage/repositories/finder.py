"""Finding in SQL: numbers by their beginning, words by the full-text index."""

import re
from dataclasses import dataclass
from typing import Final

from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId
from models.ports.finding import Numbered, Worded
from storage.database.sql import Sql
from storage.repositories.sight import Sight

MOST: Final = 20
"""Records of one kind that one look-up answers with."""
_WORDS_AROUND: Final = 12

_BY_NUMBER: Final = (
    (Kind.CONCERN, "SELECT id, number, case_id, id FROM concern"),
    (Kind.CASE, "SELECT id, number, id, NULL FROM case_file"),
    (Kind.DISCLOSURE, "SELECT id, number, case_id, concern_id FROM disclosure"),
    (
        Kind.PRINT,
        "SELECT id, number, case_id, iif(case_id IS NULL, about_id, NULL) FROM print_copy",
    ),
    (Kind.ATTACHMENT, "SELECT id, number, case_id, concern_id FROM attachment"),
    (Kind.ADVICE, "SELECT id, number, NULL, NULL FROM advice"),
    (Kind.MILIEU, "SELECT id, number, NULL, NULL FROM milieu"),
    (Kind.COUNTERSIGNATURE, "SELECT id, number, NULL, NULL FROM countersignature"),
    (Kind.MEETING, "SELECT id, number, NULL, NULL FROM meeting"),
    (
        Kind.ATTACHMENT,
        (
            "SELECT id, number, case_id, concern_id FROM (SELECT a.id AS id, k.number AS "
            "number, a.case_id AS case_id, a.concern_id AS concern_id FROM attachment_copy AS k "
            "JOIN attachment AS a ON a.id = k.attachment_id)"
        ),
    ),
)
"""Copies that were saved outside lead to their attachment."""
LAST: Final = "\U0010ffff"


@dataclass(slots=True)
class SqlFinder:
    """Numbers and the search table."""

    sql: Sql
    sight: Sight

    def numbered(self, begins: str) -> tuple[Numbered, ...]:
        """Return records whose number begins so, in order of number."""
        found: list[Numbered] = []
        for kind, select in _BY_NUMBER:
            rows = self.sql.execute(
                select + " WHERE number >= :low AND number < :high "
                f"AND {self._seen(kind)} ORDER BY number LIMIT :most",
                {
                    "low": begins,
                    "high": begins + LAST,
                    "most": MOST,
                    **self.sight.values,
                },
            ).fetchall()
            found.extend(
                Numbered(
                    kind,
                    row[0],
                    row[1],
                    None if row[2] is None else CaseId(row[2]),
                    None if row[3] is None else ConcernId(row[3]),
                )
                for row in rows
            )
        return tuple(found)

    def worded(self, words: str) -> tuple[Worded, ...]:
        """Return concerns and cases that have all these words, best first."""
        terms = as_terms(words)
        if not terms:
            return ()
        rows = self.sql.execute(
            "SELECT d.kind, d.id, snippet(search, 0, '', '', ' … ', :around) FROM search "
            "JOIN search_doc AS d ON d.seq = search.rowid WHERE search MATCH :terms "
            f"AND CASE d.kind WHEN '{Kind.CASE}' THEN {self.sight.case('d.id')} "
            f"ELSE {self.sight.concern('d.id')} END ORDER BY search.rank LIMIT :most",
            {
                "terms": terms,
                "around": _WORDS_AROUND,
                "most": MOST,
                **self.sight.values,
            },
        ).fetchall()
        return tuple(Worded(Kind(row[0]), row[1], row[2]) for row in rows)

    def _seen(self, kind: Kind) -> str:
        if kind in (Kind.DISCLOSURE, Kind.ATTACHMENT):
            return self.sight.of_record("case_id", "concern_id")
        if kind is Kind.ADVICE:
            return self.sight.advice("concern_id")
        if kind is Kind.COUNTERSIGNATURE:
            return self.sight.about("about")
        if kind is Kind.PRINT:
            return self.sight.copy("case_id", "about_id")
        return self.sight.record(kind, "id")


def as_terms(words: str) -> str:
    """Return the full-text query: every word of two letters or more, as a beginning."""
    found = re.findall(r"\w{2,}", words)
    return " ".join(f'"{word}"*' for word in found)
