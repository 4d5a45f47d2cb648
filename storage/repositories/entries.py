"""The calendar in SQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from models.calendar.entry import Change, Changed, Entry, EntryKind, EntryStatus
from models.calendar.participants import Participant
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, EntryId, SeriesId, UserId
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql, to_json
from storage.repositories.rows import Took, maybe_day, maybe_instant, maybe_stamp
from storage.repositories.sight import Sight

SELECT: Final = (
    "SELECT id, kind, status, concern_id, case_id, about_id, owner_id, starts_at, ends_at, "
    "due_at, place, origin, origin_at, created_at, created_by, done_at, done_by, outcome, "
    "reason, moved_to, series_id, rule_day, rule_asked FROM entry "
)


@dataclass(slots=True)
class SqlEntries:
    """The entry table as a collection of entries."""

    sql: Sql
    took: Took
    sight: Sight

    def get(self, entry_id: EntryId) -> Entry:
        """Return the entry, or raise ``NotFoundError``."""
        row = self.sql.execute(
            SELECT + f"WHERE id = :id AND {self._seen}", {"id": entry_id, **self.sight.values}
        ).fetchone()
        if row is None:
            raise NotFoundError(entry_id)
        return read_entry(row)

    def add(self, entry: Entry) -> None:
        """Keep a new entry."""
        self.sql.execute(
            "INSERT INTO entry (id, kind, status, concern_id, case_id, about_id, owner_id, "
            "starts_at, ends_at, due_at, place, origin, origin_at, created_at, created_by, "
            "done_at, done_by, outcome, reason, moved_to, series_id, rule_day, rule_asked) "
            "VALUES (:id, :kind, :status, "
            ":concern_id, :case_id, :about_id, :owner_id, :starts_at, :ends_at, :due_at, "
            ":place, :origin, :origin_at, :created_at, :created_by, :done_at, :done_by, "
            ":outcome, :reason, :moved_to, :series_id, :rule_day, :rule_asked)",
            _values(entry),
        )
        self.took(Kind.ENTRY, entry.id, entry.events)

    def save(self, entry: Entry) -> None:
        """Keep what may change of an entry; its time and origin never do."""
        self.sql.execute(
            "UPDATE entry SET status = :status, concern_id = :concern_id, case_id = :case_id, "
            "owner_id = :owner_id, place = :place, done_at = :done_at, done_by = :done_by, "
            "outcome = :outcome, reason = :reason, moved_to = :moved_to WHERE id = :id",
            _values(entry),
        )
        for change in entry.changes:
            self.sql.execute(
                "INSERT INTO entry_change (entry_id, at, by_user, what, was, is_now, reason) "
                "VALUES (:id, :at, :by, :what, :was, :now, :reason)",
                {
                    "id": entry.id,
                    "at": stamp(change.at),
                    "by": change.by,
                    "what": str(change.what),
                    "was": change.was,
                    "now": change.is_now,
                    "reason": change.reason,
                },
            )
        entry.changes.clear()
        self.took(Kind.ENTRY, entry.id, entry.events)

    def participants(self, entry_id: EntryId) -> tuple[Participant, ...]:
        """Return who takes part, in the order in which they were written."""
        found = self.sql.execute(
            "SELECT user_id, authority, function FROM entry_participant "
            "WHERE entry_id = :id ORDER BY place",
            {"id": entry_id},
        ).fetchall()
        return tuple(Participant(UserId(row[0]), row[1], row[2]) for row in found)

    def keep_participants(self, entry_id: EntryId, people: Sequence[Participant]) -> None:
        """Let these take part, and nobody else."""
        self.sql.execute("DELETE FROM entry_participant WHERE entry_id = :id", {"id": entry_id})
        for place, each in enumerate(people):
            self.sql.execute(
                "INSERT INTO entry_participant (entry_id, place, user_id, authority, function) "
                "VALUES (:id, :place, :user, :authority, :function)",
                {
                    "id": entry_id,
                    "place": place,
                    "user": each.user,
                    "authority": each.authority,
                    "function": each.function,
                },
            )
        self.took(Kind.ENTRY, entry_id, [])

    def changes(self, entry_id: EntryId) -> tuple[Change, ...]:
        """Return what became another while the entry stayed, oldest first."""
        found = self.sql.execute(
            "SELECT what, was, is_now, at, by_user, reason FROM entry_change "
            "WHERE entry_id = :id ORDER BY seq",
            {"id": entry_id},
        ).fetchall()
        return tuple(
            Change(Changed(row[0]), row[1], row[2], instant(row[3]), UserId(row[4]), row[5])
            for row in found
        )

    def moved_to(self, entry_id: EntryId) -> Entry | None:
        """Return the entry that was moved to become this one, or None."""
        row = self.sql.execute(
            SELECT + f"WHERE moved_to = :id AND {self._seen}",
            {"id": entry_id, **self.sight.values},
        ).fetchone()
        return None if row is None else read_entry(row)

    def open_of_series(self, series_id: SeriesId) -> tuple[Entry, ...]:
        """Return the open days of a series, by deadline."""
        return self._all("series_id = :key", series_id)

    def rested_of_series(self, series_id: SeriesId, after: datetime) -> tuple[Entry, ...]:
        """Return the days of a series after an instant that its case's last rest ended."""
        rested = "series_id = :key AND status = 'ended' AND reason = 'suspended'"
        found = self.sql.execute(
            SELECT + f"WHERE {rested} AND due_at > :now AND done_at = "
            f"(SELECT max(done_at) FROM entry WHERE {rested}) AND {self._seen} "
            "ORDER BY due_at, rowid",
            {"key": series_id, "now": stamp(after), **self.sight.values},
        ).fetchall()
        return tuple(read_entry(row) for row in found)

    def open_of_concern(self, concern_id: ConcernId) -> tuple[Entry, ...]:
        """Return the open entries of a concern, by deadline."""
        return self._all("concern_id = :key", concern_id)

    def open_of_case(self, case_id: CaseId) -> tuple[Entry, ...]:
        """Return the open entries of a case, by deadline."""
        return self._all("case_id = :key", case_id)

    def of_kind(
        self, kind: EntryKind, case_id: CaseId | None, concerns: Sequence[ConcernId] = ()
    ) -> tuple[Entry, ...]:
        """Return a matter's entries of one kind, open or not, oldest first."""
        found = self.sql.execute(
            SELECT + "WHERE kind = :kind AND (case_id = :case OR concern_id IN "
            f"(SELECT value FROM json_each(:concerns))) AND {self._seen} ORDER BY rowid",
            {
                "kind": str(kind),
                "case": case_id,
                "concerns": to_json(list(concerns)),
                **self.sight.values,
            },
        ).fetchall()
        return tuple(read_entry(row) for row in found)

    def open_about(self, about_id: str) -> tuple[Entry, ...]:
        """Return the open entries that wait for a visit, print or disclosure."""
        return self._all("about_id = :key", about_id)

    def open_of_owner(self, user: UserId) -> tuple[Entry, ...]:
        """Return a user's open entries, by deadline; no sight narrows it."""
        found = self.sql.execute(
            SELECT + "WHERE owner_id = :user AND status = 'open' ORDER BY due_at, rowid",
            {"user": user},
        ).fetchall()
        return tuple(read_entry(row) for row in found)

    def owner_of_matter(self, entry: Entry) -> UserId | None:
        """Return who has the case or concern that an entry belongs to, if any."""
        row = self.sql.execute(
            "SELECT coalesce((SELECT owner_id FROM case_file WHERE id = :case), "
            "(SELECT owner_id FROM concern WHERE id = :concern))",
            {"case": entry.case_id, "concern": entry.concern_id},
        ).fetchone()
        return None if row is None or row[0] is None else UserId(row[0])

    @property
    def _seen(self) -> str:
        return self.sight.entry("case_id", "concern_id", "about_id")

    def _all(self, where: str, key: str) -> tuple[Entry, ...]:
        found = self.sql.execute(
            SELECT + f"WHERE {where} AND status = 'open' AND {self._seen} "
            "ORDER BY due_at, rowid",
            {"key": key, **self.sight.values},
        ).fetchall()
        return tuple(read_entry(row) for row in found)


def _values(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "kind": str(entry.kind),
        "status": str(entry.status),
        "concern_id": entry.concern_id,
        "case_id": entry.case_id,
        "about_id": entry.about_id,
        "owner_id": entry.owner_id,
        "starts_at": maybe_stamp(entry.starts_at),
        "ends_at": maybe_stamp(entry.ends_at),
        "due_at": stamp(entry.due_at),
        "place": entry.place,
        "origin": entry.origin,
        "origin_at": stamp(entry.origin_at),
        "created_at": stamp(entry.created_at),
        "created_by": entry.created_by,
        "done_at": maybe_stamp(entry.done_at),
        "done_by": entry.done_by,
        "outcome": entry.outcome,
        "reason": entry.reason,
        "moved_to": entry.moved_to,
        "series_id": entry.series_id,
        "rule_day": None if entry.rule_day is None else entry.rule_day.isoformat(),
        "rule_asked": entry.rule_asked,
    }


def read_entry(row: Row) -> Entry:
    """Return the entry in a row of ``SELECT``."""
    return Entry(
        id=EntryId(row[0]),
        kind=EntryKind(row[1]),
        status=EntryStatus(row[2]),
        concern_id=None if row[3] is None else ConcernId(row[3]),
        case_id=None if row[4] is None else CaseId(row[4]),
        about_id=row[5],
        owner_id=UserId(row[6]),
        starts_at=maybe_instant(row[7]),
        ends_at=maybe_instant(row[8]),
        due_at=instant(row[9]),
        place=row[10],
        origin=row[11],
        origin_at=instant(row[12]),
        created_at=instant(row[13]),
        created_by=UserId(row[14]),
        done_at=maybe_instant(row[15]),
        done_by=None if row[16] is None else UserId(row[16]),
        outcome=row[17],
        reason=row[18],
        moved_to=None if row[19] is None else EntryId(row[19]),
        series_id=None if row[20] is None else SeriesId(row[20]),
        rule_day=maybe_day(row[21]),
        rule_asked=row[22],
    )
