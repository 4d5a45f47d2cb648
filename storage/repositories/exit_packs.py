"""Exit packs in SQL: what was asked for, agreed to and made."""

from dataclasses import dataclass
from typing import Final

from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import ContactId, UserId
from models.office.exit_pack import ExitPack, ExitState, Recipient
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql
from storage.repositories.rows import Took, maybe_instant, maybe_stamp

SELECT: Final = (
    "SELECT id, number, recipient, to_whom, contact_id, reason, reporters, asked_at, asked_by, "
    "state, countersignature, made_at, made_by, file_name, size, sha256 FROM exit_pack "
)


@dataclass(slots=True)
class SqlExitPacks:
    """The table of exit packs."""

    sql: Sql
    took: Took

    def get(self, key: str) -> ExitPack:
        """Return the pack, or raise ``NotFoundError``."""
        row = self.sql.execute(SELECT + "WHERE id = :id", {"id": key}).fetchone()
        if row is None:
            raise NotFoundError(key)
        return _read(row)

    def every(self) -> tuple[ExitPack, ...]:
        """Return all packs, newest first."""
        return tuple(
            map(
                _read,
                self.sql.execute(SELECT + "ORDER BY asked_at DESC, rowid DESC").fetchall(),
            )
        )

    def of_countersignature(self, key: str) -> ExitPack | None:
        """Return the pack that a second person was asked about, or None."""
        row = self.sql.execute(
            SELECT + "WHERE countersignature = :key", {"key": key}
        ).fetchone()
        return None if row is None else _read(row)

    def add(self, pack: ExitPack) -> None:
        """Keep a new one."""
        self.sql.execute(
            "INSERT INTO exit_pack (id, number, recipient, to_whom, contact_id, reason, "
            "reporters, asked_at, asked_by, state, countersignature) VALUES (:id, :number, "
            ":recipient, :to, :contact, :reason, :reporters, :asked_at, :asked_by, :state, "
            ":countersignature)",
            {
                "id": pack.id,
                "number": pack.number,
                "recipient": pack.recipient.key,
                "to": pack.recipient.to,
                "contact": pack.recipient.contact_id,
                "reason": pack.reason,
                "reporters": int(pack.reporters),
                "asked_at": stamp(pack.asked_at),
                "asked_by": pack.asked_by,
                "state": str(pack.state),
                "countersignature": pack.countersignature,
            },
        )
        self.took(Kind.EXIT, pack.id, pack.events)

    def save(self, pack: ExitPack) -> None:
        """Keep what became of it."""
        self.sql.execute(
            "UPDATE exit_pack SET state = :state, made_at = :made_at, made_by = :made_by, "
            "file_name = :name, size = :size, sha256 = :sha256 WHERE id = :id",
            {
                "id": pack.id,
                "state": str(pack.state),
                "made_at": maybe_stamp(pack.made_at),
                "made_by": pack.made_by,
                "name": pack.file_name,
                "size": pack.size,
                "sha256": pack.sha256,
            },
        )
        self.took(Kind.EXIT, pack.id, pack.events)

    def cases(self) -> tuple[str, ...]:
        """Return the ids of all cases, also those hidden from the user: for the log alone."""
        found = self.sql.execute("SELECT id FROM case_file ORDER BY number").fetchall()
        return tuple(str(key) for (key,) in found)


def _read(row: Row) -> ExitPack:
    return ExitPack(
        id=row[0],
        number=row[1],
        recipient=Recipient(row[2], row[3], None if row[4] is None else ContactId(row[4])),
        reason=row[5],
        reporters=bool(row[6]),
        asked_at=instant(row[7]),
        asked_by=UserId(row[8]),
        state=ExitState(row[9]),
        countersignature=row[10],
        made_at=maybe_instant(row[11]),
        made_by=None if row[12] is None else UserId(row[12]),
        file_name=row[13],
        size=row[14],
        sha256=row[15],
    )
