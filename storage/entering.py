"""Coming into an unlocked vault: who it is, whether both halves fit, what is put right."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from models.access.roles import Right, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.clock import instant
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.kernel.text import text
from models.office.office import Office, User
from models.ports.work import Work
from storage.database.connection import Database
from storage.database.sql import Sql
from storage.repositories.offices import read_office, read_users
from storage.repositories.users import SqlUsers
from storage.settling import Who, drop_strays, settle
from storage.system.clocks import PRACTICE_START
from storage.system.randomness import Random
from storage.vault.folder import VaultFolder
from storage.vault.paper_key import PaperKey
from storage.vault.unlocking import Unlocked

OLD_KEYS: Final = text("Vault", "The key file is older than the database it belongs to.")
OLD_DATABASE: Final = text(
    "Vault", "The database is older than the key file: entries of the log are missing in it."
)
NOTHING_LOST: Final = text("Vault", "Nothing was changed or lost.")
RESTORE_BOTH: Final = text(
    "Vault", "Restore the key file and the database from the same backup."
)
NOBODY: Final = text("Vault", "You no longer have access to this vault.")


@dataclass(frozen=True, slots=True, repr=False)
class Means:
    """How a vault was unlocked, besides what the slot gave.

    Attributes:
        label: initials of whoever used the paper key; "" for the first who manages users.
        paper: the paper key, where it was used.
        failed: attempts that failed just before, in this window.
        back: why a vault that was moved away is needed here again.
    """

    label: str = ""
    paper: PaperKey | None = None
    failed: int = 0
    back: str = ""

    def words(self, *, by_paper: bool) -> str:
        """Return what the log says of it."""
        parts = ("paper key" if by_paper else "", self._attempts)
        return ", ".join(part for part in parts if part)

    @property
    def _attempts(self) -> str:
        return f"failed attempts before: {self.failed}" if self.failed else ""


@dataclass(frozen=True, slots=True, repr=False)
class Entry:
    """Who comes in, with what was unlocked, by which means."""

    user: UserId
    unlocked: Unlocked
    means: Means


def who_unlocked(database: Database, unlocked: Unlocked, means: Means) -> tuple[Office, User]:
    """Return office and user, once key file and database are seen to belong together.

    The paper key opens for whoever is named, else for the first who manages users.

    Raises:
        Refused: the user has no access any more.
        EnvironmentFault: one of both halves is older than the other.
    """
    if unlocked.file.epoch < int(database.value("SELECT min_epoch FROM office") or 0):
        raise EnvironmentFault(OLD_KEYS, NOTHING_LOST, RESTORE_BOTH)
    if int(database.value("SELECT max(seq) FROM log_leaf") or 0) < unlocked.file.audit_seq:
        raise EnvironmentFault(OLD_DATABASE, NOTHING_LOST, RESTORE_BOTH)
    users = read_users(database.sql)
    if not unlocked.by_paper:
        fit = [user for user in users if user.id == unlocked.user_id]
    elif means.label:
        fit = [user for user in users if user.label == means.label]
    else:
        fit = [user for user in users if may(user.role, Right.MANAGE_USERS)]
    if not fit:
        raise Refused(NOBODY)
    return read_office(database.sql), fit[0]


def enter(
    work: Work, sql: Sql, folder: VaultFolder, entry: Entry, random: Random
) -> tuple[Unlocked, bytes | None, bool]:
    """Log the unlocking, and finish in the same transaction what a crash left half-done.

    Returns:
        the vault as it now is, the user's private seed, whether a new passphrase is due.
    """
    users, means = SqlUsers(sql, work), entry.means
    seed = settle(work, users, Who(entry.user, entry.unlocked, means.paper, random))
    by_paper = entry.unlocked.by_paper
    words = means.words(by_paper=by_paper)
    must_change = by_paper or users.must_change(entry.user)
    unlocked = drop_strays(folder, entry.unlocked, users)
    users.raise_epoch(unlocked.file.epoch)
    about = ((Kind.VAULT, unlocked.file.vault),)
    work.note(Note(Act.UNLOCKED, about, words=words))
    return unlocked, seed, must_change


def last_instant(database: Database) -> datetime:
    """Return when the log was last written, or the practice day's start if that is later."""
    at = database.value(
        "SELECT json_extract(leaf, '$.at') FROM log_leaf ORDER BY seq DESC LIMIT 1"
    )
    return PRACTICE_START if at is None else max(PRACTICE_START, instant(at))


def newest_in_log(database: Database) -> datetime:
    """Return the latest time of the log's last thousand entries; a clock far behind it is wrong.

    Source: ASVS 16.2.2; order comes from sequence numbers, deadlines from the clock.
    """
    at = database.value(
        "SELECT max(json_extract(leaf, '$.at')) FROM log_leaf "
        "WHERE seq > (SELECT max(seq) - 1000 FROM log_leaf) AND leaf <> ''"
    )
    return datetime.min.replace(tzinfo=UTC) if at is None else instant(at)
