"""The users' rows in SQL: who has access, what is known of their keys, what is half-done."""

from dataclasses import dataclass
from datetime import datetime

from models.access.roles import Role
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.office.office import User
from models.office.people import UserRow
from models.ports.keys import Account, UserKeys
from models.ports.records import NotFoundError
from storage.database.sql import Sql
from storage.repositories.rows import Unit, maybe_instant


@dataclass(slots=True)
class SqlUsers:
    """The table of users, and what of the office's row belongs to keys."""

    sql: Sql
    unit: Unit

    def every(self) -> tuple[UserRow, ...]:
        """Return everybody who ever had access, those who left last, by name."""
        rows = self.sql.execute(
            "SELECT id, label, name, role, created_at, unlocked_at, left_at, must_change "
            "FROM user_account ORDER BY left_at IS NOT NULL, name"
        ).fetchall()
        return tuple(
            UserRow(
                User(UserId(key), label, name, Role(role)), instant(since),
                maybe_instant(unlocked), maybe_instant(left), bool(must),
            )
            for key, label, name, role, since, unlocked, left, must in rows
        )  # fmt: skip

    def account(self, user_id: UserId) -> Account:
        """Return what is known of a user's keys, or raise ``NotFoundError``."""
        row = self.sql.execute(
            "SELECT recipient, private_key, paper_key, paper_for, next_key FROM user_account "
            "WHERE id = :id",
            {"id": user_id},
        ).fetchone()
        if row is None:
            raise NotFoundError(Kind.USER)
        return Account(UserKeys(*row[:4]), row[4])

    def add(self, user: User, keys: UserKeys) -> None:
        """Keep a new user, who must change the passphrase at the first unlock."""
        self.sql.execute(
            "INSERT INTO user_account (id, label, name, role, recipient, private_key, paper_key, "
            "paper_for, created_at, must_change) VALUES (:id, :label, :name, :role, :recipient, "
            ":wrapped, :sealed, :paper, :at, 1)",
            {
                **_named(user.id, keys),
                "label": user.label,
                "name": user.name,
                "role": str(user.role),
                "at": stamp(self.unit.now),
            },
        )
        self.unit.changed(Kind.USER, user.id)

    def rename(self, user: User) -> None:
        """Keep a user's name and role."""
        self._set(user.id, "name = :name, role = :role", name=user.name, role=str(user.role))
        self.unit.changed(Kind.USER, user.id)

    def set_next_key(self, user_id: UserId, wrapped: bytes, *, given: bool = False) -> None:
        """Keep the private seed under a further key, before the slot file changes."""
        self._set(
            user_id,
            "next_key = :wrapped, must_change = max(must_change, :given)",
            wrapped=wrapped,
            given=int(given),
        )
        self.unit.changed(Kind.USER, user_id)

    def settle_key(self, user_id: UserId, *, changed: bool) -> None:
        """Let the further key be the only one, after the slot file has changed."""
        self._set(
            user_id,
            "private_key = coalesce(next_key, private_key), next_key = NULL, "
            "must_change = must_change * :kept",
            kept=int(not changed),
        )

    def drop_next_key(self, user_id: UserId) -> None:
        """Forget the further key: the slot file did not change."""
        self._set(user_id, "next_key = NULL")

    def replace_keys(self, user_id: UserId, keys: UserKeys) -> None:
        """Keep a user's new identity; the passphrase must be changed at the next unlock."""
        self.sql.execute(
            "UPDATE user_account SET recipient = :recipient, private_key = :wrapped, "
            "next_key = NULL, paper_key = :sealed, paper_for = :paper, must_change = 1 "
            "WHERE id = :id",
            _named(user_id, keys),
        )
        self.unit.changed(Kind.USER, user_id)

    def set_recipient(self, user_id: UserId, recipient: str) -> None:
        """Keep the public key that belongs to the user's private one."""
        self._set(user_id, "recipient = :recipient", recipient=recipient)
        self.unit.changed(Kind.USER, user_id)

    def set_leaving(self, user_id: UserId, heir: UserId | None = None) -> None:
        """Say that a user is about to leave, and to whom, before the database key changes."""
        self._set(user_id, "leaving = 1")
        self.sql.execute(
            "INSERT INTO setting (user_id, key, value) VALUES (:user, 'heir', :heir) "
            "ON CONFLICT (user_id, key) DO UPDATE SET value = :heir",
            {"user": user_id, "heir": heir or ""},
        )

    def heir(self, user_id: UserId) -> UserId | None:
        """Return who was chosen to take over from a user who is about to leave, or left."""
        row = self.sql.execute(
            "SELECT value FROM setting WHERE user_id = :user AND key = 'heir' AND value <> ''",
            {"user": user_id},
        ).fetchone()
        return None if row is None else UserId(row[0])

    def stay(self, user_id: UserId) -> None:
        """Say that a user did not leave after all: the slot is still there."""
        self._set(user_id, "leaving = 0")

    def leaving(self) -> tuple[UserId, ...]:
        """Return who was about to leave when the program ended."""
        rows = self.sql.execute(
            "SELECT id FROM user_account WHERE leaving = 1 AND left_at IS NULL"
        ).fetchall()
        return tuple(UserId(row[0]) for row in rows)

    def leave(self, user_id: UserId, at: datetime) -> None:
        """Close a user's access: the slot is gone, and the lists as the user left them."""
        self.sql.execute("DELETE FROM list_view WHERE user_id = :user", {"user": user_id})
        self.sql.execute("DELETE FROM list_state WHERE user_id = :user", {"user": user_id})
        self._set(user_id, "left_at = :at, leaving = 0", at=stamp(at))
        self.unit.changed(Kind.USER, user_id)

    def saw_unlock(self, user_id: UserId) -> None:
        """Keep when a user last unlocked."""
        self._set(user_id, "unlocked_at = :at", at=stamp(self.unit.now))

    def must_change(self, user_id: UserId) -> bool:
        """Whether a colleague has given this user's passphrase."""
        row = self.sql.execute(
            "SELECT must_change FROM user_account WHERE id = :id", {"id": user_id}
        ).fetchone()
        return bool(row and row[0])

    def paper_recipient(self) -> str:
        """Return the recipient of the office's paper key."""
        row = self.sql.execute("SELECT paper_recipient FROM office").fetchone()
        return str(row[0]) if row else ""

    def next_paper(self) -> tuple[str, str] | None:
        """Return slot id and recipient of a paper key on its way, or None."""
        row = self.sql.execute("SELECT next_paper FROM office").fetchone()
        slot, _, recipient = (row[0] if row else "").partition(" ")
        return (slot, recipient) if recipient else None

    def set_next_paper(self, slot_id: str, recipient: str) -> None:
        """Say which paper key is on its way, before the slot file changes."""
        self.sql.execute(
            "UPDATE office SET next_paper = :next", {"next": f"{slot_id} {recipient}"}
        )

    def drop_next_paper(self) -> None:
        """Forget a paper key on its way: the slot file did not change."""
        self.sql.execute("UPDATE office SET next_paper = ''")

    def arrive_paper(self) -> None:
        """Let the paper key on its way be the one: the slot file has it."""
        self.sql.execute(
            "UPDATE office SET paper_recipient = substr(next_paper, instr(next_paper, ' ') + 1), "
            "next_paper = '' WHERE next_paper <> ''"
        )

    def settle_paper(self, own: UserId, for_paper: bytes) -> None:
        """Let the paper key on its way be the one, with the own seed sealed to it."""
        self.arrive_paper()
        self.seal_own(own, for_paper)

    def seal_own(self, own: UserId, for_paper: bytes) -> None:
        """Keep the own seed as it is sealed to the paper key of today."""
        self._set(
            own,
            "paper_key = :sealed, paper_for = (SELECT paper_recipient FROM office)",
            sealed=for_paper,
        )

    def raise_epoch(self, epoch: int) -> None:
        """Refuse older slot files from now on."""
        self.sql.execute(
            "UPDATE office SET min_epoch = max(min_epoch, :epoch)", {"epoch": epoch}
        )

    def _set(self, user_id: UserId, what: str, **values: str | int | bytes) -> None:
        self.sql.execute(
            f"UPDATE user_account SET {what} WHERE id = :id", {"id": user_id, **values}
        )


def _named(user_id: UserId, keys: UserKeys) -> dict[str, str | bytes]:
    return {
        "id": user_id,
        "recipient": keys.recipient,
        "wrapped": keys.wrapped,
        "sealed": keys.for_paper,
        "paper": keys.paper,
    }
