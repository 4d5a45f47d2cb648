"""What a user may see, as SQL: the one place that decides it for repositories and queries.

A coordinator or leader sees every case; a caseworker the cases they own, the concerns they
own or registered, what a grant opens for now, and what they stand in for. Who reads the log looks records up without
seeing cases; whoever does neither sees none. A conflict of interest hides a person, those
linked to it or with the same CPR number, and every record about them, whatever the role.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final, Self

from models.access.roles import Right, Role, may
from models.course.record import COURSE
from models.kernel.clock import stamp
from models.kernel.events import Kind
from models.office.office import Actor
from storage.database.sql import Sql
from storage.repositories import standing

IN_CONFLICT: Final = (
    "SELECT person_id FROM conflict WHERE user_id = :sight_user AND lifted_at IS NULL"
)
SAME_PERSON: Final = (
    "WITH RECURSIVE away (id) AS ({start} "
    "UNION SELECT p.same_as FROM away JOIN person AS p ON p.id = away.id "
    "WHERE p.same_as IS NOT NULL "
    "UNION SELECT p.id FROM away JOIN person AS p ON p.same_as = away.id "
    "UNION SELECT q.id FROM away JOIN person AS p ON p.id = away.id "
    "JOIN person AS q ON q.cpr = p.cpr AND q.cpr <> '' WHERE p.cpr <> '') "
    "SELECT id FROM away"
)
"""Persons that are the same as those in ``start``: linked, or of the same CPR number."""
AWAY: Final = SAME_PERSON.format(start=IN_CONFLICT)
"""Persons in a conflict of interest with the user."""

AWAY_CASES: Final = (
    f"SELECT id FROM case_file WHERE subject_id IN ({AWAY}) "
    f"UNION SELECT case_id FROM concern WHERE subject_id IN ({AWAY}) AND case_id IS NOT NULL"
)
AWAY_CONCERNS: Final = (
    f"SELECT id FROM concern WHERE subject_id IN ({AWAY}) "
    f"UNION SELECT id FROM concern WHERE case_id IN ({AWAY_CASES})"
)
_AWAY_RELATION: Final = (
    f"coalesce(case_id IN ({AWAY_CASES}), 0) OR coalesce(concern_id IN ({AWAY_CONCERNS}), 0)"
)
AWAY_PERSONS: Final = (
    f"{AWAY} UNION SELECT person_id FROM relation GROUP BY person_id "
    f"HAVING min({_AWAY_RELATION}) AND person_id NOT IN (SELECT subject_id FROM concern) "
    "AND person_id NOT IN (SELECT subject_id FROM case_file)"
)
"""Persons in a conflict with the user, and those known only as somebody around one of them."""
_OF_CASE_OR_CONCERN: Final = f"case_id IN ({AWAY_CASES}) OR concern_id IN ({AWAY_CONCERNS})"
_AWAY_DISCLOSURES: Final = f"SELECT id FROM disclosure WHERE {_OF_CASE_OR_CONCERN}"
_AWAY_ARRIVED: Final = (
    "SELECT b.id FROM bundle_in AS b WHERE b.concern_id IS NULL AND EXISTS ("
    f"SELECT 1 FROM person AS p WHERE p.id IN ({AWAY}) AND ("
    "(p.name <> '' AND instr(CAST(b.case_json AS TEXT), p.name)) OR (p.cpr <> '' AND "
    "(instr(CAST(b.case_json AS TEXT), p.cpr) OR instr(CAST(b.case_json AS TEXT), "
    "substr(p.cpr, 1, 6) || '-' || substr(p.cpr, 7))))))"
)
"""Bundles that name somebody in a conflict with the user, and came to nothing here as yet."""
_AWAY_BUNDLES: Final = (
    f"SELECT id FROM bundle_out WHERE disclosure_id IN ({_AWAY_DISCLOSURES}) "
    f"UNION SELECT id FROM bundle_in WHERE concern_id IN ({AWAY_CONCERNS}) "
    f"UNION {_AWAY_ARRIVED}"
)
_AWAY_PRINTS: Final = (
    "SELECT id FROM print_copy WHERE coalesce(case_id, about_id) IN "
    f"({AWAY_CASES} UNION {AWAY_CONCERNS})"
)
AWAY_RECORDS: Final = " UNION ALL ".join(
    f"SELECT '{kind}' AS kind, id FROM ({found})"
    for kind, found in (
        (Kind.PERSON, AWAY_PERSONS),
        (Kind.CASE, AWAY_CASES),
        (Kind.CONCERN, AWAY_CONCERNS),
        (Kind.ENTRY, f"SELECT id FROM entry WHERE {_OF_CASE_OR_CONCERN}"),
        (
            Kind.RELATION,
            f"SELECT id FROM relation WHERE {_OF_CASE_OR_CONCERN} OR person_id IN ({AWAY})",
        ),
        (Kind.SERIES, f"SELECT id FROM series WHERE case_id IN ({AWAY_CASES})"),
        (Kind.VISIT, f"SELECT id FROM visit WHERE case_id IN ({AWAY_CASES})"),
        (Kind.PRINT, _AWAY_PRINTS),
        (Kind.ATTACHMENT, f"SELECT id FROM attachment WHERE {_OF_CASE_OR_CONCERN}"),
        (Kind.DISCLOSURE, _AWAY_DISCLOSURES),
        (
            Kind.BUNDLE,
            _AWAY_BUNDLES,
        ),
        (Kind.IDENTITY, f"SELECT id FROM identity WHERE concern_id IN ({AWAY_CONCERNS})"),
        (Kind.GRANT, f"SELECT id FROM access_grant WHERE case_id IN ({AWAY_CASES})"),
        (Kind.ADVICE, f"SELECT id FROM advice WHERE concern_id IN ({AWAY_CONCERNS})"),
        (
            Kind.MERGE,
            f"SELECT id FROM merge WHERE kept_id IN ({AWAY}) OR other_id IN ({AWAY})",
        ),
        (Kind.CONFLICT, f"SELECT id FROM conflict WHERE person_id IN ({AWAY})"),
        (
            Kind.MEETING_POINT,
            f"SELECT id FROM meeting_point WHERE case_id IN ({AWAY_CASES})",
        ),
    )
) + (
    f" UNION ALL SELECT kind, id FROM course_record WHERE case_id IN ({AWAY_CASES}) "
    f"OR coalesce(person_id IN ({AWAY}), 0)"
)
"""(kind, id) of every record that a conflict of interest hides from the user."""

_MINE: Final = (
    "SELECT id FROM case_file WHERE owner_id = :sight_user "
    "UNION SELECT case_id FROM access_grant WHERE user_id = :sight_user "
    "AND revoked_at IS NULL AND starts_at <= :sight_now AND ends_at > :sight_now "
    f"UNION {standing.CASES}"
)
_MY_CONCERNS: Final = (
    "SELECT id FROM concern WHERE owner_id = :sight_user "
    "UNION SELECT id FROM concern WHERE registered_by = :sight_user "
    f"UNION SELECT id FROM concern WHERE case_id IN ({_MINE}) UNION {standing.CONCERNS}"
)
_MY_PERSONS: Final = (
    f"SELECT subject_id FROM case_file WHERE id IN ({_MINE}) "
    f"UNION SELECT subject_id FROM concern WHERE id IN ({_MY_CONCERNS}) "
    f"UNION SELECT person_id FROM relation WHERE case_id IN ({_MINE}) "
    f"OR concern_id IN ({_MY_CONCERNS})"
)


_OF_CASES: Final = frozenset({Kind.VISIT, Kind.ENTRY, Kind.SERIES, Kind.MEETING_POINT})
"""Kinds that are seen with their case, besides the records of its course."""


class Reach(StrEnum):
    """How far a role's sight goes, before conflicts of interest."""

    ALL = "all"
    ASSIGNED = "assigned"
    NONE = "none"


def reach_of(role: Role) -> Reach:
    """Return how far the role's sight goes; it follows from its rights."""
    if may(role, Right.ALL_CASES) or may(role, Right.READ_LOG):
        return Reach.ALL
    return Reach.ASSIGNED if may(role, Right.CASEWORK) else Reach.NONE


@dataclass(frozen=True, slots=True)
class Sight:
    """One user's sight at one instant, as conditions for a WHERE.

    Every method takes the SQL of an id (``f.id``, ``:id``) and returns a condition in
    brackets that is true when the user may see that record; bind ``values`` with it.

    Attributes:
        conflicts: whether any conflict of interest is in force; without one, the conditions
            of a role that sees everything cost nothing.
    """

    user: str
    at: str
    reach: Reach
    conflicts: bool

    @classmethod
    def of(cls, sql: Sql, actor: Actor, now: datetime) -> Self:
        """Return what the actor may see at that instant."""
        at = stamp(now)
        if actor.role is Role.SYSTEM:
            return cls(actor.user, at, Reach.ALL, conflicts=False)
        found = sql.execute(IN_CONFLICT + " LIMIT 1", {"sight_user": actor.user}).fetchone()
        return cls(actor.user, at, reach_of(actor.role), conflicts=found is not None)

    @property
    def whole(self) -> bool:
        """Whether nothing at all is hidden."""
        return self.reach is Reach.ALL and not self.conflicts

    @property
    def values(self) -> dict[str, str]:
        """What the conditions bind."""
        return {"sight_user": self.user, "sight_now": self.at}

    def case(self, key: str) -> str:
        """Return the condition for a case; of no case (NULL) it is not true."""
        return self._seen(key, _MINE, AWAY_CASES)

    def concern(self, key: str) -> str:
        """Return the condition for a concern; of no concern (NULL) it is not true."""
        return self._seen(key, _MY_CONCERNS, AWAY_CONCERNS)

    def advice(self, concern: str) -> str:
        """Return the condition for advice: about nobody, until a concern has come of it."""
        if self.whole:
            return "(1)"
        return f"({concern} IS NULL OR {self.concern(concern)})"

    def person(self, key: str) -> str:
        """Return the condition for a person: whom a visible record is about, or names."""
        return self._seen(key, _MY_PERSONS, AWAY_PERSONS)

    def relation(self, table: str) -> str:
        """Return the condition for a relation, given the name of its table.

        It is seen with its concern or case; a conflict with either person hides it.
        """
        home = self.of_record(f"{table}.case_id", f"{table}.concern_id")
        return f"({home} AND {table}.person_id NOT IN ({AWAY}))" if self.conflicts else home

    def course(self, table: str) -> str:
        """Return the condition for a record of the course, given the name of its table.

        It is seen with its case; a conflict with the person it also concerns hides it.
        """
        home = self.case(f"{table}.case_id")
        free = f"coalesce({table}.person_id NOT IN ({AWAY}), 1)"
        return f"({home} AND {free})" if self.conflicts else home

    def record(self, kind: Kind, key: str) -> str:
        """Return the condition for a record by its kind.

        A visit, an entry, a point of a meeting and a record of the course are seen with their
        case. Other kinds, such as a setting, are about nobody.
        """
        if kind is Kind.CASE:
            return self.case(key)
        if kind is Kind.CONCERN:
            return self.concern(key)
        if self.whole or (kind not in _OF_CASES and kind not in COURSE):
            return "(1)"
        if kind in (Kind.VISIT, Kind.SERIES, Kind.MEETING_POINT):
            table, seen = str(kind), self.case("v.case_id")
        elif kind is Kind.ENTRY:
            table, seen = "entry", self.entry("v.case_id", "v.concern_id", "v.about_id")
        else:
            table, seen = "course_record", self.course("v")
        return f"EXISTS (SELECT 1 FROM {table} AS v WHERE v.id = {key} AND {seen})"

    def of_record(self, case: str, concern: str, *, otherwise: str = "1") -> str:
        """Return the condition for what belongs to a case, or else to a concern.

        ``otherwise`` is the condition for what belongs to neither.
        """
        if self.whole:
            return "(1)"
        return (
            f"(CASE WHEN {case} IS NOT NULL THEN {self.case(case)} "
            f"WHEN {concern} IS NOT NULL THEN {self.concern(concern)} ELSE {otherwise} END)"
        )

    def bundle(self, table: str) -> str:
        """Return the condition for a received bundle, given the name of its table.

        It is seen with what came of it; before, a conflict with whom it names hides it.
        """
        home = self.of_record("NULL", f"{table}.concern_id")
        return f"({home} AND {table}.id NOT IN ({_AWAY_ARRIVED}))" if self.conflicts else home

    def copy(self, case: str, about: str) -> str:
        """Return the condition for a printed copy: without a case it is about a concern."""
        return self.of_record(case, about, otherwise="0")

    def entry(self, case: str, concern: str, about: str) -> str:
        """Return the condition for an entry, given case, concern and what it waits for."""
        named = (
            "NOT EXISTS (SELECT 1 FROM countersignature AS s "
            f"WHERE s.id = {about} AND NOT {self.about('s.about')})"
        )
        if self.whole:
            return "(1)"
        other = (  # what is about a further case is seen by who sees both
            "NOT EXISTS (SELECT 1 FROM case_file AS o "
            f"WHERE o.id = {about} AND NOT {self.case('o.id')})"
        )
        return f"({self.of_record(case, concern, otherwise=named)} AND {other})"

    def about(self, about: str) -> str:
        """Return the condition for what names its records as JSON pairs of (kind, id).

        A role that opens no case may see such numbers, unless a conflict hides them.
        """
        if self.whole or (self.reach is Reach.NONE and not self.conflicts):
            return "(1)"
        sight = replace(self, reach=Reach.ALL) if self.reach is Reach.NONE else self
        key = "j.value ->> 1"
        hides = [
            f"(j.value ->> 0 = '{kind}' AND NOT {seen(key)})"
            for kind, seen in (
                (Kind.CASE, sight.case),
                (Kind.CONCERN, sight.concern),
                (Kind.PERSON, sight.person),
            )
        ]
        if self.conflicts:
            hides.append(
                f"(j.value ->> 0 = '{Kind.DISCLOSURE}' AND {key} IN ({_AWAY_DISCLOSURES}))"
            )
        return (
            f"(NOT EXISTS (SELECT 1 FROM json_each({about}) AS j WHERE {' OR '.join(hides)}))"
        )

    def log_row(self, seq: str) -> str:
        """Return the condition for a row of the log: nothing in it is in conflict."""
        if not self.conflicts:
            return "(1)"
        return (
            f"({seq} NOT IN (SELECT a.seq FROM log_about AS a JOIN ({AWAY_RECORDS}) AS h "
            "ON h.kind = a.kind AND h.id = a.id))"
        )

    def _seen(self, key: str, mine: str, away: str) -> str:
        parts = tuple(self._parts(key, mine, away))
        return f"({' AND '.join(parts)})" if parts else "(1)"

    def _parts(self, key: str, mine: str, away: str) -> Iterator[str]:
        if self.reach is Reach.NONE:
            yield "0"
        if self.reach is Reach.ASSIGNED:
            yield f"{key} IN ({mine})"
        if self.conflicts:
            yield f"{key} NOT IN ({away})"


EVERYTHING: Final = Sight("", "", Reach.ALL, conflicts=False)
"""What the program's own rules see."""
