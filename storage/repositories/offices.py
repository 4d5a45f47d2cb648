"""The office, its users, numbers and settings in SQL."""

from dataclasses import dataclass

from models.access.roles import Role
from models.kernel.clock import local, stamp
from models.kernel.events import Kind
from models.kernel.ids import UserId, shown_number
from models.office.office import Office, OfficeKind, User
from models.ports.records import NotFoundError
from storage.database.sql import Sql
from storage.repositories.going_live import empty_of_practice
from storage.repositories.rows import Unit


@dataclass(slots=True)
class SqlOffices:
    """The office row and what belongs to it."""

    sql: Sql
    unit: Unit

    def office(self) -> Office:
        """Return the office that owns the vault, or raise ``NotFoundError``."""
        return read_office(self.sql)

    def users(self) -> tuple[User, ...]:
        """Return the users who have not left, by name."""
        return read_users(self.sql)

    def next_number(self, kind: str) -> str:
        """Return the next shown number of that kind and this year; never reused."""
        year = local(self.unit.now).year
        row = self.sql.execute(
            "INSERT INTO counter (name, year, value) VALUES (:name, :year, 1) "
            "ON CONFLICT (name, year) DO UPDATE SET value = value + 1 RETURNING value",
            {"name": kind, "year": year},
        ).fetchone()
        return shown_number(kind, year, row[0] if row else 1)

    def setting(self, key: str, user: UserId | None = None) -> str | None:
        """Return a stored setting of the office or of a user."""
        row = self.sql.execute(
            "SELECT value FROM setting WHERE user_id = :user AND key = :key",
            {"user": user or "", "key": key},
        ).fetchone()
        return None if row is None else str(row[0])

    def set_setting(self, key: str, value: str, user: UserId | None = None) -> None:
        """Store a setting."""
        self.sql.execute(
            "INSERT INTO setting (user_id, key, value) VALUES (:user, :key, :value) "
            "ON CONFLICT (user_id, key) DO UPDATE SET value = :value",
            {"user": user or "", "key": key, "value": value},
        )
        self.unit.changed(Kind.SETTING, key)

    def go_live(self) -> None:
        """Empty the vault of what was practised, and mark it as in real use from now on."""
        empty_of_practice(self.sql)
        self.sql.execute(
            "UPDATE office SET practice = 0, went_live_at = :now",
            {"now": stamp(self.unit.now)},
        )
        self.unit.changed(Kind.VAULT, self.office().vault_id)


def read_office(sql: Sql) -> Office:
    """Return the office that owns the vault, or raise ``NotFoundError``."""
    row = sql.execute(
        "SELECT vault_id, kind, kommune_code, name, district, practice FROM office"
    ).fetchone()
    if row is None:
        raise NotFoundError(Kind.VAULT)
    return Office(row[0], OfficeKind(row[1]), row[2], row[3], row[4], bool(row[5]))


def read_users(sql: Sql) -> tuple[User, ...]:
    """Return the users who have not left, by name."""
    found = sql.execute(
        "SELECT id, label, name, role FROM user_account WHERE left_at IS NULL ORDER BY name"
    ).fetchall()
    return tuple(User(UserId(row[0]), row[1], row[2], Role(row[3])) for row in found)
