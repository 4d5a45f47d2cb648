"""What the office has written for itself, in SQL."""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import OfficePageId, UserId
from models.ports.records import Answered, NotFoundError
from storage.database.sql import Sql
from storage.repositories.rows import Unit


@dataclass(slots=True)
class SqlOfficePages:
    """The table of pages with their answers; about nobody, so no sight narrows them."""

    sql: Sql
    unit: Unit

    def add(self, kind: Kind, page_id: OfficePageId, number: str) -> None:
        """Keep a new page; what stands on it is kept as answers about it."""
        self.sql.execute(
            "INSERT INTO office_page (id, kind, number, at, user_id) "
            "VALUES (:id, :kind, :number, :at, :user)",
            {
                "id": page_id,
                "kind": str(kind),
                "number": number,
                "at": stamp(self.unit.now),
                "user": self.unit.actor.user,
            },
        )
        self.unit.changed(kind, page_id)

    def require(self, kind: Kind, page_id: OfficePageId) -> None:
        """Do nothing where there is such a page, or raise ``NotFoundError``."""
        found = self.sql.execute(
            "SELECT 1 FROM office_page WHERE id = :id AND kind = :kind",
            {"id": page_id, "kind": str(kind)},
        ).fetchone()
        if found is None:
            raise NotFoundError(page_id)

    def written(self, kind: Kind, form: str) -> Mapping[OfficePageId, tuple[Answered, ...]]:
        """Return what was written on each page of a kind, the newest first."""
        return written(self.sql, kind, form)


def written(sql: Sql, kind: Kind, form: str) -> Mapping[OfficePageId, tuple[Answered, ...]]:
    """Return what was written on each page of a kind, the newest first."""
    rows = sql.execute(
        "SELECT o.id, a.seq, a.form, a.version, a.answers, a.at, a.user_id "
        "FROM office_page AS o JOIN answer AS a "
        "ON a.subject_id = o.id AND a.subject_kind = o.kind AND a.form = :form "
        "WHERE o.kind = :kind ORDER BY a.seq DESC",
        {"kind": str(kind), "form": form},
    ).fetchall()
    found: dict[OfficePageId, list[Answered]] = defaultdict(list)
    for key, seq, name, version, answers, at, user in rows:
        said = Answered(seq, name, version, json.loads(answers), instant(at), UserId(user))
        found[OfficePageId(key)].append(said)
    return {key: tuple(said) for key, said in found.items()}
