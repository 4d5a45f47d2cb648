"""What the vault remembers of its backups, in SQL."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.backups.standing import Rehearsal
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.text import Text
from models.ports.backups import Copied, Made
from storage.database.sql import Sql, to_json
from storage.repositories.rows import Unit

OWN: Final = "own"
SECOND: Final = "second"


@dataclass(slots=True)
class SqlBackups:
    """Events of backups, and the mark of a move."""

    sql: Sql
    unit: Unit

    def made(self, made: Made) -> None:
        """Remember that a backup was made, and whether it was copied."""
        self._event("made", made.backup.id, made.backup.made_at)
        keep_number(self.sql, made.backup.number)
        if made.copied is not None and made.copied.at is not None:
            self.copied(made.copied)

    def copied(self, copied: Copied) -> None:
        """Remember that a backup reached the second place."""
        self._event("copied", copied.backup, copied.at or self.unit.now)

    def rehearsed(self, rehearsal: Rehearsal) -> None:
        """Remember a rehearsal."""
        place = SECOND if rehearsal.second else OWN
        self._event("rehearsed", rehearsal.backup, rehearsal.at, rehearsal.problem, place)

    def moved(self, package: str) -> None:
        """Mark the vault as moved."""
        self.sql.execute(
            "INSERT INTO vault_move (package, at, by_user) VALUES (:package, :at, :user)",
            {"package": package, "at": stamp(self.unit.now), "user": self.unit.actor.user},
        )
        self.unit.changed(Kind.BACKUP, package)

    def came_back(self, reason: str) -> None:
        """Take the mark away."""
        self.sql.execute(
            "UPDATE vault_move SET back_at = :at, back_reason = :reason WHERE back_at IS NULL",
            {"at": stamp(self.unit.now), "reason": reason},
        )
        self.unit.changed(Kind.BACKUP, "move")

    def _event(
        self, kind: str, backup: str, at: datetime, problem: Text | None = None,
        place: str = OWN,
    ) -> None:  # fmt: skip
        self.sql.execute(
            "INSERT INTO backup_event (kind, backup_id, at, by_user, problem, place) "
            "VALUES (:kind, :backup, :at, :user, :problem, :place)",
            {
                "kind": kind,
                "backup": backup,
                "at": stamp(at),
                "user": self.unit.actor.user,
                "place": place,
                "problem": "" if problem is None else written(problem),
            },
        )
        self.unit.changed(Kind.BACKUP, backup)


def newest_number(sql: Sql) -> int:
    """Return the number of the newest backup that this database knows of, or 0."""
    row = sql.execute("SELECT value FROM counter WHERE name = 'backup'").fetchone()
    return 0 if row is None else int(row[0])


def keep_number(sql: Sql, number: int) -> None:
    """Count backups on from this number, unless they are further already."""
    sql.execute(
        "INSERT INTO counter (name, year, value) VALUES ('backup', 0, :number) "
        "ON CONFLICT (name, year) DO UPDATE SET value = max(value, excluded.value)",
        {"number": number},
    )


def moved_at(sql: Sql) -> datetime | None:
    """Return when the vault was moved away, or None where it is at home."""
    row = sql.execute("SELECT max(at) FROM vault_move WHERE back_at IS NULL").fetchone()
    return None if row is None or row[0] is None else instant(row[0])


def last_rehearsal(sql: Sql) -> Rehearsal | None:
    """Return the latest rehearsal, or None."""
    row = sql.execute(
        "SELECT backup_id, at, problem, place FROM backup_event WHERE kind = 'rehearsed' "
        "ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    return Rehearsal(row[0], instant(row[1]), read(row[2]), row[3] == SECOND)


def last_from_second(sql: Sql) -> datetime | None:
    """Return when a rehearsal from the second place last went well, or None."""
    row = sql.execute(
        "SELECT at FROM backup_event WHERE kind = 'rehearsed' AND place = :second "
        "AND problem = '' ORDER BY seq DESC LIMIT 1",
        {"second": SECOND},
    ).fetchone()
    return None if row is None else instant(row[0])


def last_copied(sql: Sql) -> tuple[str, datetime] | None:
    """Return which backup was copied last to a second place, and when; or None."""
    row = sql.execute(
        "SELECT backup_id, at FROM backup_event WHERE kind = 'copied' ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    return None if row is None else (str(row[0]), instant(row[1]))


def written(sentence: Text) -> str:
    """Return a sentence as it is stored: source and values that are plain words."""
    values = [[name, value] for name, value in sentence.values if isinstance(value, str)]
    return to_json([sentence.context, sentence.source, values])


def read(stored: str) -> Text | None:
    """Return the sentence that ``written`` stored, or None for ""."""
    if not stored:
        return None
    context, source, values = json.loads(stored)
    return Text(context, source, values=tuple((name, value) for name, value in values))
