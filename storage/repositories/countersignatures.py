"""Countersignatures in SQL."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from models.audit.acts import Act
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.office.countersignature import Countersignature, How, Settled
from models.office.two_people import GIVES_ACCESS
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql, to_json
from storage.repositories.rows import Took, maybe_instant, maybe_stamp
from storage.repositories.sight import Sight

SELECT: Final = (
    "SELECT id, number, act, about, about_number, made_by, made_at, due_at, waits, state, how, "
    "settled_at, settled_by, signer, signed_on, reason FROM countersignature "
)
MOST: Final = 500
"""Rows of the list; the open ones come first."""


@dataclass(slots=True)
class SqlCountersignatures:
    """The table of countersignatures; a row is never removed."""

    sql: Sql
    took: Took
    sight: Sight

    def get(self, key: str) -> Countersignature:
        """Return the countersignature, or raise ``NotFoundError``."""
        row = self.sql.execute(
            SELECT + f"WHERE id = :id AND {self.sight.about('about')}",
            {"id": key, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(key)
        return _read(row)

    def add(self, countersignature: Countersignature) -> None:
        """Keep a new one."""
        self.sql.execute(
            "INSERT INTO countersignature (id, number, act, about, about_number, made_by, "
            "made_at, due_at, waits, state, how, settled_at, settled_by, signer, signed_on, "
            "reason) VALUES (:id, :number, :act, :about, :about_number, :made_by, :made_at, "
            ":due_at, :waits, :state, :how, :settled_at, :settled_by, :signer, :signed_on, "
            ":reason)",
            _values(countersignature),
        )
        self.took(Kind.COUNTERSIGNATURE, countersignature.id, countersignature.events)

    def save(self, countersignature: Countersignature) -> None:
        """Keep what became of it; what was done never changes."""
        self.sql.execute(
            "UPDATE countersignature SET state = :state, how = :how, settled_at = :settled_at, "
            "settled_by = :settled_by, signer = :signer, signed_on = :signed_on, "
            "reason = :reason WHERE id = :id",
            _values(countersignature),
        )
        self.took(Kind.COUNTERSIGNATURE, countersignature.id, countersignature.events)

    def every(self) -> tuple[Countersignature, ...]:
        """Return the open ones by day, then the settled ones, newest first (at most 500)."""
        found = self.sql.execute(
            SELECT + f"WHERE {self.sight.about('about')} "
            "ORDER BY state <> 'open', CASE state WHEN 'open' THEN due_at || number END, "
            "settled_at DESC, number DESC LIMIT :most",
            {"most": MOST, **self.sight.values},
        ).fetchall()
        return tuple(_read(row) for row in found)

    def open_about(self, kind: Kind, key: str) -> tuple[Countersignature, ...]:
        """Return the open ones that concern a record."""
        return tuple(each for each in self.about(kind, key) if each.state is Settled.OPEN)

    def about(self, kind: Kind, key: str) -> tuple[Countersignature, ...]:
        """Return all that concern a record, open or settled, the oldest first."""
        found = self.sql.execute(
            SELECT + "WHERE EXISTS (SELECT 1 FROM json_each(about) AS a "
            "WHERE a.value ->> 0 = :kind AND a.value ->> 1 = :key) ORDER BY number",
            {"kind": str(kind), "key": key},
        ).fetchall()
        return tuple(_read(row) for row in found)

    def of_access(self, user: UserId) -> tuple[Countersignature, ...]:
        """Return those of acts by which a user got access, role or passphrase, newest first."""
        found = self.sql.execute(
            SELECT + "WHERE act IN (SELECT value FROM json_each(:acts)) AND EXISTS (SELECT 1 "
            "FROM json_each(about) AS a WHERE a.value ->> 0 = :kind AND a.value ->> 1 = :key) "
            "ORDER BY rowid DESC",
            {"acts": to_json(sorted(GIVES_ACCESS)), "kind": str(Kind.USER), "key": user},
        ).fetchall()
        return tuple(_read(row) for row in found)


def _values(one: Countersignature) -> dict[str, Any]:
    return {
        "id": one.id,
        "number": one.number,
        "act": str(one.act),
        "about": to_json([[str(kind), key] for kind, key in one.about]),
        "about_number": one.about_number,
        "made_by": one.made_by,
        "made_at": stamp(one.made_at),
        "due_at": stamp(one.due_at),
        "waits": int(one.waits),
        "state": str(one.state),
        "how": "" if one.how is None else str(one.how),
        "settled_at": maybe_stamp(one.settled_at),
        "settled_by": one.settled_by,
        "signer": one.signer,
        "signed_on": None if one.signed_on is None else one.signed_on.isoformat(),
        "reason": one.reason,
    }


def _read(row: Row) -> Countersignature:
    return Countersignature(
        id=row[0],
        number=row[1],
        act=Act(row[2]),
        about=tuple((Kind(kind), key) for kind, key in json.loads(row[3])),
        about_number=row[4],
        made_by=UserId(row[5]),
        made_at=instant(row[6]),
        due_at=instant(row[7]),
        waits=bool(row[8]),
        state=Settled(row[9]),
        how=How(row[10]) if row[10] else None,
        settled_at=maybe_instant(row[11]),
        settled_by=None if row[12] is None else UserId(row[12]),
        signer=row[13],
        signed_on=None if row[14] is None else date.fromisoformat(row[14]),
        reason=row[15],
    )
