"""Grants, conflicts of interest, and who sees what, in SQL."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from models.access.conflict import Conflict
from models.access.grant import Grant
from models.access.roles import Right, may
from models.access.rows import ConflictRow, Preview, SeenRow, SeerRow, Why
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, ConflictId, EntryId, GrantId, PersonId, UserId
from models.office.office import Actor, User
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql, to_json
from storage.repositories import standing
from storage.repositories.offices import read_users
from storage.repositories.rows import Unit, maybe_instant, maybe_stamp
from storage.repositories.sight import (
    AWAY,
    AWAY_CASES,
    AWAY_CONCERNS,
    SAME_PERSON,
    Sight,
)

MOST: Final = 200
"""Cases that a preview names; the rest are counted."""

GRANT: Final = (
    "SELECT g.id, g.case_id, g.user_id, g.reason, g.starts_at, g.ends_at, g.granted_at, "
    "g.granted_by, g.revoked_at, g.revoked_by FROM access_grant AS g "
)
CONFLICT: Final = (
    "SELECT id, user_id, person_id, case_id, concern_id, reason, declared_at, declared_by, "
    "lifted_at, lifted_by, lifted_reason FROM conflict "
)
_HOLDS: Final = "g.revoked_at IS NULL AND g.starts_at <= :sight_now AND g.ends_at > :sight_now "
_NEWEST_FIRST: Final = "ORDER BY f.opened_at DESC, f.number DESC LIMIT :most"
_VIEWER: Final = "SELECT value FROM json_each(:viewer_away)"


@dataclass(slots=True)
class SqlAccess:
    """The tables ``access_grant`` and ``conflict``, and what follows from them."""

    sql: Sql
    unit: Unit
    sight: Sight

    def grant(self, grant_id: GrantId) -> Grant:
        """Return the grant, or raise ``NotFoundError``."""
        row = self.sql.execute(
            GRANT + f"WHERE g.id = :id AND {self.sight.case('g.case_id')}",
            {"id": grant_id, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(grant_id)
        return _grant(row)

    def keep_grant(self, grant: Grant) -> None:
        """Keep a grant, new or taken back."""
        self.sql.execute(
            "INSERT INTO access_grant (id, case_id, user_id, reason, starts_at, ends_at, "
            "granted_at, granted_by, revoked_at, revoked_by) VALUES (:id, :case_id, :user_id, "
            ":reason, :starts_at, :ends_at, :granted_at, :granted_by, :revoked_at, "
            ":revoked_by) ON CONFLICT (id) DO UPDATE SET revoked_at = :revoked_at, "
            "revoked_by = :revoked_by",
            {
                "id": grant.id,
                "case_id": grant.case_id,
                "user_id": grant.user_id,
                "reason": grant.reason,
                "starts_at": stamp(grant.starts_at),
                "ends_at": stamp(grant.ends_at),
                "granted_at": stamp(grant.granted_at),
                "granted_by": grant.granted_by,
                "revoked_at": maybe_stamp(grant.revoked_at),
                "revoked_by": grant.revoked_by,
            },
        )
        self.unit.changed(Kind.GRANT, grant.id)
        self.unit.changed(Kind.CASE, grant.case_id)

    def conflict(self, conflict_id: ConflictId) -> Conflict:
        """Return the conflict of interest, or raise ``NotFoundError``; never one's own."""
        row = self.sql.execute(
            CONFLICT + f"WHERE id = :id AND {self.sight.person('person_id')}",
            {"id": conflict_id, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(conflict_id)
        return _conflict(row)

    def keep_conflict(self, conflict: Conflict) -> None:
        """Keep a conflict, new or lifted; what can be seen changes at once."""
        self.sql.execute(
            "INSERT INTO conflict (id, user_id, person_id, case_id, concern_id, reason, "
            "declared_at, declared_by, lifted_at, lifted_by, lifted_reason) VALUES (:id, "
            ":user_id, :person_id, :case_id, :concern_id, :reason, :declared_at, "
            ":declared_by, :lifted_at, :lifted_by, :lifted_reason) ON CONFLICT (id) DO UPDATE "
            "SET lifted_at = :lifted_at, lifted_by = :lifted_by, "
            "lifted_reason = :lifted_reason",
            {
                "id": conflict.id,
                "user_id": conflict.user_id,
                "person_id": conflict.person_id,
                "case_id": conflict.case_id,
                "concern_id": conflict.concern_id,
                "reason": conflict.reason,
                "declared_at": stamp(conflict.declared_at),
                "declared_by": conflict.declared_by,
                "lifted_at": maybe_stamp(conflict.lifted_at),
                "lifted_by": conflict.lifted_by,
                "lifted_reason": conflict.lifted_reason,
            },
        )
        self.unit.changed(Kind.CONFLICT, conflict.id)
        self.unit.changed(Kind.PERSON, conflict.person_id)

    def same_person(self, person_id: PersonId) -> tuple[PersonId, ...]:
        """Return the person and those linked to it or with the same CPR number, by id."""
        found = self.sql.execute(
            SAME_PERSON.format(start="SELECT :person") + " ORDER BY id", {"person": person_id}
        ).fetchall()
        return tuple(PersonId(row[0]) for row in found)

    def in_conflict(self, user: UserId, person_id: PersonId) -> bool:
        """Whether the user has a conflict of interest with the person."""
        row = self.sql.execute(
            f"SELECT :person IN ({AWAY})", {"person": person_id, "sight_user": user}
        ).fetchone()
        return row is not None and bool(row[0])

    def sees(self, user: User, case_id: CaseId) -> bool:
        """Whether the user can see the case now."""
        return self._why(user, case_id) is not None

    def sees_all(self, user: User, records: tuple[tuple[Kind, str], ...]) -> bool:
        """Whether what is about these records is shown to the user now."""
        sight = self._sight_of(user)
        row = self.sql.execute(
            f"SELECT {sight.about(':about')}",
            {"about": to_json([[str(kind), key] for kind, key in records]), **sight.values},
        ).fetchone()
        return row is not None and bool(row[0])

    def barred(self, user: UserId, record: tuple[Kind, str]) -> bool:
        """Whether a conflict of interest hides a case or a concern from the user."""
        away = AWAY_CASES if record[0] is Kind.CASE else AWAY_CONCERNS
        found = self._count(f"SELECT :id IN ({away})", {"id": record[1], "sight_user": user})
        return bool(found)

    def sees_entry(self, user: User, entry_id: EntryId) -> bool:
        """Whether the user can see what an entry is about now."""
        sight = self._sight_of(user)
        seen = sight.entry("e.case_id", "e.concern_id", "e.about_id")
        values = {"id": entry_id, **sight.values}
        return bool(
            self._count(f"SELECT count(*) FROM entry AS e WHERE e.id = :id AND {seen}", values)
        )

    def seers(self, case_id: CaseId) -> tuple[SeerRow, ...]:
        """Return the users who can see a case now, with the reason, by name."""
        rows = (self._why(user, case_id) for user in read_users(self.sql))
        return tuple(row for row in rows if row is not None)

    def conflicts_of_case(self, case_id: CaseId) -> tuple[ConflictRow, ...]:
        """Return the conflicts in force that hide a case, oldest first."""
        found = self._in_force(user.id for user in read_users(self.sql))
        return tuple(row for row in found if self._hides(row, case_id))

    def preview(self, user: User) -> Preview:
        """Return what a user can see, by the same rules that every record is read by."""
        theirs = self._sight_of(user)
        values = {**theirs.values, "most": MOST, "viewer_away": self._away_from_viewer()}
        works = may(user.role, Right.CASEWORK)
        seen = f"{theirs.case('f.id')} AND :works AND f.id NOT IN ({_VIEWER})"
        values["works"] = int(works)
        total = self._count(f"SELECT count(*) FROM case_file AS f WHERE {seen}", values)
        concerns = self._count(
            f"SELECT count(*) FROM concern AS c WHERE {theirs.concern('c.id')} AND :works "
            f"AND c.case_id IS NULL AND c.id NOT IN ({_VIEWER})",
            values,
        )
        hidden = self._count(
            f"SELECT count(*) FROM (SELECT id FROM ({AWAY_CASES}) UNION "
            f"SELECT id FROM ({AWAY_CONCERNS})) WHERE id NOT IN ({_VIEWER})",
            values,
        )
        found = self.sql.execute(
            "SELECT f.number, f.owner_id = :sight_user, (SELECT max(g.ends_at) "
            f"FROM access_grant AS g WHERE g.case_id = f.id AND g.user_id = :sight_user "
            f"AND {_HOLDS}) FROM case_file AS f WHERE {seen} {_NEWEST_FIRST}",
            values,
        ).fetchall()
        until, every = self._until(theirs), may(user.role, Right.ALL_CASES)
        cases = tuple(_seen(row, until, all_cases=every) for row in found)
        return Preview(user.id, cases, total, concerns, hidden, self._in_force((user.id,)))

    def _why(self, user: User, case_id: CaseId) -> SeerRow | None:
        """Return why a user can see a case, or None where they cannot."""
        if not may(user.role, Right.CASEWORK):
            return None
        sight = self._sight_of(user)
        row = self.sql.execute(
            f"SELECT owner_id FROM case_file AS f WHERE f.id = :id AND {sight.case('f.id')}",
            {"id": case_id, **sight.values},
        ).fetchone()
        if row is None:
            return None
        if row[0] == user.id:
            return SeerRow(user.id, Why.OWNER)
        if may(user.role, Right.ALL_CASES):
            return SeerRow(user.id, Why.ROLE)
        grant = self._longest(case_id, sight)
        if grant is None:
            return SeerRow(user.id, Why.STANDS_IN, self._until(sight))
        return SeerRow(
            user.id, Why.GRANT, grant.ends_at, grant.id, grant.reason, grant.granted_by
        )

    def _until(self, sight: Sight) -> datetime | None:
        """Return until when somebody stands in, at the longest."""
        row = self.sql.execute(
            f"SELECT max(a.ends_at) FROM absence AS a WHERE {standing.IN_FORCE} AND "
            "(a.deputy_id = :sight_user OR a.id IN (SELECT x.absence_id FROM absence_matter "
            "AS x WHERE x.deputy_id = :sight_user))",
            sight.values,
        ).fetchone()
        return None if row is None else maybe_instant(row[0])

    def _longest(self, case_id: CaseId, sight: Sight) -> Grant | None:
        """Return the grant by which a case is seen; None where one stands in for somebody."""
        found = self.sql.execute(
            GRANT + f"WHERE g.case_id = :id AND g.user_id = :sight_user AND {_HOLDS}"
            "ORDER BY g.ends_at DESC, g.id LIMIT 1",
            {"id": case_id, **sight.values},
        ).fetchall()
        return _grant(found[0]) if found else None

    def _sight_of(self, user: User) -> Sight:
        return Sight.of(self.sql, Actor(user.id, user.role), self.unit.now)

    def _count(self, statement: str, values: dict[str, Any]) -> int:
        row = self.sql.execute(statement, values).fetchone()
        return int(row[0]) if row else 0

    def _away_from_viewer(self) -> str:
        """Return the ids that a conflict hides from whoever looks, as JSON."""
        if not self.sight.conflicts:
            return "[]"
        found = self.sql.execute(f"{AWAY_CASES} UNION {AWAY_CONCERNS}", self.sight.values)
        return to_json([row[0] for row in found.fetchall()])

    def _in_force(self, users: Iterable[UserId]) -> tuple[ConflictRow, ...]:
        """Return these users' conflicts in force that the acting user may know of."""
        found = self.sql.execute(
            CONFLICT + "WHERE lifted_at IS NULL AND user_id IN "
            f"(SELECT value FROM json_each(:users)) AND {self._known()} "
            "ORDER BY declared_at, rowid",
            {"users": to_json(list(users)), **self.sight.values},
        ).fetchall()
        return tuple(self._conflict_row(_conflict(row)) for row in found)

    def _known(self) -> str:
        """Return the condition for a conflict: its person is not in conflict with the reader."""
        return f"person_id NOT IN ({AWAY})" if self.sight.conflicts else "1"

    def _hides(self, row: ConflictRow, case_id: CaseId) -> bool:
        """Whether it is this conflict that hides the case; a user may have several."""
        same = to_json(list(self.same_person(row.person_id)))
        found = self.sql.execute(
            "SELECT 1 FROM json_each(:same) AS s WHERE s.value IN (SELECT subject_id "
            "FROM case_file WHERE id = :id UNION SELECT subject_id FROM concern "
            "WHERE case_id = :id)",
            {"same": same, "id": case_id},
        ).fetchone()
        return found is not None

    def _conflict_row(self, conflict: Conflict) -> ConflictRow:
        same = to_json(list(self.same_person(conflict.person_id)))
        found = self.sql.execute(
            "SELECT number FROM case_file WHERE subject_id IN "
            "(SELECT value FROM json_each(:same)) UNION SELECT number FROM concern "
            "WHERE subject_id IN (SELECT value FROM json_each(:same)) ORDER BY number DESC",
            {"same": same},
        ).fetchall()
        return ConflictRow(
            conflict.id,
            conflict.user_id,
            conflict.person_id,
            conflict.declared_at,
            conflict.declared_by,
            conflict.reason,
            tuple(row[0] for row in found),
        )


def _seen(row: Row, until: datetime | None, *, all_cases: bool) -> SeenRow:
    if row[1]:
        return SeenRow(row[0], Why.OWNER, None)
    if all_cases:
        return SeenRow(row[0], Why.ROLE, None)
    if row[2] is None:
        return SeenRow(row[0], Why.STANDS_IN, until)
    return SeenRow(row[0], Why.GRANT, maybe_instant(row[2]))


def _grant(row: Row) -> Grant:
    return Grant(
        id=GrantId(row[0]),
        case_id=CaseId(row[1]),
        user_id=UserId(row[2]),
        reason=row[3],
        starts_at=instant(row[4]),
        ends_at=instant(row[5]),
        granted_at=instant(row[6]),
        granted_by=UserId(row[7]),
        revoked_at=maybe_instant(row[8]),
        revoked_by=None if row[9] is None else UserId(row[9]),
    )


def _conflict(row: Row) -> Conflict:
    return Conflict(
        id=ConflictId(row[0]),
        user_id=UserId(row[1]),
        person_id=PersonId(row[2]),
        case_id=None if row[3] is None else CaseId(row[3]),
        concern_id=None if row[4] is None else ConcernId(row[4]),
        reason=row[5],
        declared_at=instant(row[6]),
        declared_by=UserId(row[7]),
        lifted_at=maybe_instant(row[8]),
        lifted_by=None if row[9] is None else UserId(row[9]),
        lifted_reason=row[10],
    )
