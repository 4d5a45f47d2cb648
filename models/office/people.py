"""The people of an office as they are listed, and what must hold when one is changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.access.roles import Right, Role, may
from models.kernel.errors import Refused
from models.kernel.ids import UserId
from models.kernel.text import text
from models.kernel.words import require_fit
from models.office.office import OfficeKind, User

NAME_NEEDED: Final = text("Users", "Write the name.")
LONGEST_NAME: Final = 120
LONGEST_LABEL: Final = 24
LABEL_NEEDED: Final = text("Users", "Write the initials; they stand on the unlock page.")
LABEL_TAKEN: Final = text("Users", "Somebody has or had these initials. Choose others.")
LAST_MANAGER: Final = text(
    "Users",
    "Nobody would be left who can manage users. Give somebody else such a role first.",
)
LAST_WORKER: Final = text(
    "Users", "Nobody would be left who can work with cases. Add a colleague first."
)
NOT_YOURSELF: Final = text("Users", "A colleague must do this for you.")
NOT_HERE: Final = text("Users", "This person has no access any more.")
WRONG_ROLE: Final = text("Users", "This role does not belong in this office. Choose another.")


@dataclass(frozen=True, slots=True)
class UserRow:
    """Somebody on the list of users.

    Attributes:
        since: when access was given.
        unlocked_at: when last unlocked, or None.
        left_at: when access was closed, or None.
        must_change: whether the passphrase was given by a colleague and not yet changed.
        slot: whether there is a slot, so that this user can unlock.
        key_file: whether a key file is asked for.
        waiting: whether a new database key waits for the next unlock.
    """

    user: User
    since: datetime
    unlocked_at: datetime | None
    left_at: datetime | None
    must_change: bool
    slot: bool = True
    key_file: bool = False
    waiting: bool = False


def roles_of(kind: OfficeKind) -> tuple[Role, ...]:
    """Return the roles that somebody may have in such an office."""
    if kind is OfficeKind.POLICE:
        return Role.POLICE_TOVHOLDER, Role.LOG_REVIEWER, Role.ADMINISTRATOR
    return (
        Role.TOVHOLDER, Role.CASEWORKER, Role.LEADER, Role.LOG_REVIEWER, Role.DPO,
        Role.ADMINISTRATOR,
    )  # fmt: skip


def require_staffed(users: Iterable[User]) -> None:
    """Refuse an office in which nobody could manage users or do its work.

    Args:
        users: who would have access afterwards.

    Raises:
        Refused: nobody could.
    """
    roles = [user.role for user in users]
    if not any(may(role, Right.MANAGE_USERS) for role in roles):
        raise Refused(LAST_MANAGER)
    work = (Right.CASEWORK, Right.RECEIVE)
    if not any(may(role, right) for role in roles for right in work):
        raise Refused(LAST_WORKER)


def require_name(name: str) -> str:
    """Return the name, tidied.

    Raises:
        Refused: at the field ``name``: there is none, or it cannot be kept.
    """
    if not name.strip():
        raise Refused(NAME_NEEDED, "name")
    return require_fit(name.strip(), "name", LONGEST_NAME)


def require_label(label: str, taken: Iterable[str]) -> None:
    """Refuse missing initials, or those of anybody who was ever here: the log names them.

    Raises:
        Refused: at the field ``label``.
    """
    if not label:
        raise Refused(LABEL_NEEDED, "label")
    require_fit(label, "label", LONGEST_LABEL)
    if label.casefold() in {one.casefold() for one in taken}:
        raise Refused(LABEL_TAKEN, "label")


def without(users: Iterable[User], user_id: UserId) -> tuple[User, ...]:
    """Return the others."""
    return tuple(user for user in users if user.id != user_id)
