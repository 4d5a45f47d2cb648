"""Absences in SQL."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from models.calendar.absence import Absence
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import AbsenceId, CaseId, EntryId, UserId
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql
from storage.repositories.rows import Unit, maybe_instant, maybe_stamp
from storage.repositories.standing import HOLDER

SELECT: Final = (
    "SELECT id, user_id, deputy_id, first_day, last_day, starts_at, recorded_at, recorded_by, "
    "words, ended_at FROM absence "
)


@dataclass(slots=True)
class SqlAbsences:
    """The tables ``absence`` and ``absence_matter``; they name colleagues, and matters by id."""

    sql: Sql
    unit: Unit

    def get(self, absence_id: AbsenceId) -> Absence:
        """Return it, or raise ``NotFoundError``."""
        row = self.sql.execute(SELECT + "WHERE id = :id", {"id": absence_id}).fetchone()
        if row is None:
            raise NotFoundError(absence_id)
        return self._read(row)

    def keep(self, absence: Absence) -> None:
        """Keep it, new or changed; what a deputy may see changes at once."""
        self.sql.execute(
            "INSERT INTO absence (id, user_id, deputy_id, first_day, last_day, starts_at, "
            "ends_at, ended_at, words, recorded_at, recorded_by) VALUES (:id, :user, :deputy, "
            ":first, :last, :starts, :ends, :ended, :words, :at, :by) ON CONFLICT (id) DO "
            "UPDATE SET deputy_id = :deputy, last_day = :last, ends_at = :ends, "
            "ended_at = :ended, words = :words",
            {
                "id": absence.id,
                "user": absence.user_id,
                "deputy": absence.deputy_id,
                "first": absence.first.isoformat(),
                "last": absence.last.isoformat(),
                "starts": stamp(absence.starts_at),
                "ends": stamp(absence.ends_at),
                "ended": maybe_stamp(absence.ended_at),
                "words": absence.words,
                "at": stamp(absence.recorded_at),
                "by": absence.recorded_by,
            },
        )
        self._keep_exceptions(absence)
        self.unit.changed(Kind.ABSENCE, absence.id)

    def coming(self) -> tuple[Absence, ...]:
        """Return those that hold now or later, by their beginning."""
        found = self.sql.execute(
            SELECT + "WHERE ends_at > :now ORDER BY starts_at, rowid",
            {"now": stamp(self.unit.now)},
        ).fetchall()
        return tuple(self._read(row) for row in found)

    def holder(self, entry_id: EntryId) -> UserId:
        """Return who has an entry now, or raise ``NotFoundError``."""
        row = self.sql.execute(
            f"SELECT {HOLDER} FROM entry AS e WHERE e.id = :id",
            {"id": entry_id, "sight_now": stamp(self.unit.now)},
        ).fetchone()
        if row is None:
            raise NotFoundError(entry_id)
        return UserId(row[0])

    def _keep_exceptions(self, absence: Absence) -> None:
        self.sql.execute(
            "DELETE FROM absence_matter WHERE absence_id = :id", {"id": absence.id}
        )
        for matter, deputy in absence.exceptions.items():
            self.sql.execute(
                "INSERT INTO absence_matter (absence_id, matter_id, case_id, concern_id, "
                "deputy_id) VALUES (:id, :matter, (SELECT id FROM case_file WHERE id = :matter),"
                " (SELECT id FROM concern WHERE id = :matter), :deputy)",
                {"id": absence.id, "matter": matter, "deputy": deputy},
            )

    def _read(self, row: Row) -> Absence:
        found = self.sql.execute(
            "SELECT matter_id, deputy_id FROM absence_matter WHERE absence_id = :id "
            "ORDER BY matter_id",
            {"id": row[0]},
        ).fetchall()
        return Absence(
            id=AbsenceId(row[0]),
            user_id=UserId(row[1]),
            deputy_id=UserId(row[2]),
            first=date.fromisoformat(row[3]),
            last=date.fromisoformat(row[4]),
            starts_at=instant(row[5]),
            recorded_at=instant(row[6]),
            recorded_by=UserId(row[7]),
            words=row[8],
            ended_at=maybe_instant(row[9]),
            exceptions={CaseId(matter): UserId(deputy) for matter, deputy in found},
        )
