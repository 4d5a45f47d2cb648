"""What repeats, in SQL."""

import json
from dataclasses import dataclass
from datetime import date, time
from typing import Any, Final

from models.calendar.entry import EntryKind
from models.calendar.participants import Participant
from models.calendar.recurrence import Closed, Missing, read_rule
from models.calendar.series import Series
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, SeriesId, UserId
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql, to_json
from storage.repositories.rows import Took, maybe_instant, maybe_stamp
from storage.repositories.sight import Sight

SELECT: Final = (
    "SELECT s.id, s.case_id, s.kind, s.rule, s.first_day, s.at, s.minutes, s.missing, s.closed, "
    "s.owner_id, s.place, s.participants, s.made_at, s.made_by, s.laid_until, s.ended_at "
    "FROM series AS s "
)


@dataclass(slots=True)
class SqlAllSeries:
    """The series, as a collection."""

    sql: Sql
    took: Took
    sight: Sight

    def get(self, series_id: SeriesId) -> Series:
        """Return the series, or raise ``NotFoundError``."""
        found = self._find("s.id = :key", series_id)
        if not found:
            raise NotFoundError(series_id)
        return found[0]

    def add(self, series: Series) -> None:
        """Keep a new series."""
        self.sql.execute(
            "INSERT INTO series (id, case_id, kind, rule, first_day, at, minutes, missing, closed, "
            "owner_id, place, participants, made_at, made_by, laid_until, ended_at) VALUES (:id, "
            ":case_id, :kind, :rule, :first_day, :at, :minutes, :missing, :closed, :owner_id, "
            ":place, :participants, :made_at, :made_by, :laid_until, :ended_at)",
            _values(series),
        )
        self.took(Kind.SERIES, series.id, series.events)

    def save(self, series: Series) -> None:
        """Keep what may change: case, owner, place, participants, how far it is laid, its end."""
        self.sql.execute(
            "UPDATE series SET case_id = :case_id, owner_id = :owner_id, place = :place, "
            "participants = :participants, laid_until = :laid_until, ended_at = :ended_at "
            "WHERE id = :id",
            _values(series),
        )
        self.took(Kind.SERIES, series.id, series.events)

    def of_case(self, case_id: CaseId) -> tuple[Series, ...]:
        """Return a case's series that go on, oldest first."""
        return self._find("s.case_id = :key AND s.ended_at IS NULL", case_id)

    def running(self) -> tuple[Series, ...]:
        """Return what goes on in cases that are open and do not rest, whoever asks."""
        found = self.sql.execute(
            f"{SELECT}JOIN case_file AS f ON f.id = s.case_id WHERE s.ended_at IS NULL "
            "AND f.closed_at IS NULL AND f.suspended_at IS NULL ORDER BY s.rowid"
        ).fetchall()
        return tuple(_series(row) for row in found)

    def _find(self, where: str, key: str) -> tuple[Series, ...]:
        found = self.sql.execute(
            f"{SELECT}WHERE {where} AND {self.sight.case('s.case_id')} ORDER BY s.rowid",
            {"key": key, **self.sight.values},
        ).fetchall()
        return tuple(_series(row) for row in found)


def _values(series: Series) -> dict[str, Any]:
    return {
        "id": series.id,
        "case_id": series.case_id,
        "kind": str(series.kind),
        "rule": series.rule.text,
        "first_day": series.rule.first.isoformat(),
        "at": f"{series.at:%H:%M}",
        "minutes": series.minutes,
        "missing": str(series.rule.missing),
        "closed": str(series.rule.closed),
        "owner_id": series.owner_id,
        "place": series.place,
        "participants": to_json(
            [[each.user, each.authority, each.function] for each in series.participants]
        ),
        "made_at": stamp(series.made_at),
        "made_by": series.made_by,
        "laid_until": series.laid_until.isoformat(),
        "ended_at": maybe_stamp(series.ended_at),
    }


def _series(row: Row) -> Series:
    first, missing, closed = date.fromisoformat(row[4]), Missing(row[7]), Closed(row[8])
    return Series(
        id=SeriesId(row[0]),
        case_id=CaseId(row[1]),
        kind=EntryKind(row[2]),
        rule=read_rule(row[3], first, missing, closed),
        at=time.fromisoformat(row[5]),
        minutes=row[6],
        owner_id=UserId(row[9]),
        place=row[10],
        participants=tuple(
            Participant(UserId(user), authority, function)
            for user, authority, function in json.loads(row[11])
        ),
        made_at=instant(row[12]),
        made_by=UserId(row[13]),
        laid_until=date.fromisoformat(row[14]),
        ended_at=maybe_instant(row[15]),
    )
