"""Roles in an office, and what each may do: one table."""

from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text


class Role(StrEnum):
    """A user's role; a user has one."""

    TOVHOLDER = "tovholder"
    CASEWORKER = "caseworker"
    LEADER = "leader"
    LOG_REVIEWER = "log_reviewer"
    DPO = "dpo"
    ADMINISTRATOR = "administrator"
    POLICE_TOVHOLDER = "police_tovholder"
    SYSTEM = "system"


ROLES: Final[dict[Role, Text]] = {
    Role.TOVHOLDER: text("Role", "Coordinator (tovholder)"),
    Role.CASEWORKER: text("Role", "Caseworker"),
    Role.LEADER: text("Role", "Leader"),
    Role.LOG_REVIEWER: text("Role", "Log reviewer"),
    Role.DPO: text("Role", "Data protection officer"),
    Role.ADMINISTRATOR: text("Role", "Administrator"),
    Role.POLICE_TOVHOLDER: text("Role", "Police coordinator (tovholder)"),
    Role.SYSTEM: text("Role", "The program"),
}


class Right(StrEnum):
    """Something a role may do."""

    CASEWORK = "casework"  # work with the cases that one may see
    ALL_CASES = "all_cases"  # see every case, unless a conflict of interest hides it
    HAND_OVER = "hand_over"
    RECEIVE = "receive"
    CONTACTS = "contacts"
    ASSIGN = "assign"  # grant access to a case, record a colleague's conflict of interest
    OPEN_SEALED = "open_sealed"  # open a reporter's sealed identity
    COUNTERSIGN = "countersign"  # be the second of two people
    DELETE = "delete"  # delete what the rules let go
    READ_LOG = "read_log"
    SAMPLE_LOG = "sample_log"  # draw a sample of the log and sign it off
    PREVIEW_ACCESS = "preview_access"  # see what a user can see, by number
    MANAGE_USERS = "manage_users"  # users and keys
    MANAGE_BACKUPS = "manage_backups"
    EXIT = "exit"  # leave with everything: one pack, sealed to a named key
    GO_LIVE = "go_live"  # the go-live list and the office's settings
    OFFICE_PAGES = "office_pages"  # write the office's action cards and its own efforts


_EVERYWHERE: Final = {Right.READ_LOG}
_OVERSIGHT: Final = {Right.MANAGE_USERS, Right.MANAGE_BACKUPS, Right.PREVIEW_ACCESS}
_CASES: Final = {
    Right.CASEWORK,
    Right.ALL_CASES,
    Right.HAND_OVER,
    Right.RECEIVE,  # what another kommune hands over
    Right.CONTACTS,
    Right.ASSIGN,
    Right.OPEN_SEALED,
    Right.DELETE,
    Right.GO_LIVE,
}

RIGHTS: Final[dict[Role, frozenset[Right]]] = {
    Role.TOVHOLDER: frozenset(_CASES | _OVERSIGHT | _EVERYWHERE | {Right.OFFICE_PAGES}),
    Role.CASEWORKER: frozenset({Right.CASEWORK}),
    Role.LEADER: frozenset(
        _CASES | _OVERSIGHT | _EVERYWHERE | {Right.COUNTERSIGN, Right.SAMPLE_LOG, Right.EXIT}
    ),
    Role.LOG_REVIEWER: frozenset(_EVERYWHERE | {Right.SAMPLE_LOG}),
    Role.DPO: frozenset(_EVERYWHERE | {Right.PREVIEW_ACCESS}),
    Role.ADMINISTRATOR: frozenset(_OVERSIGHT | {Right.EXIT}),
    Role.POLICE_TOVHOLDER: frozenset(
        _OVERSIGHT
        | _EVERYWHERE
        | {Right.RECEIVE, Right.CONTACTS, Right.SAMPLE_LOG, Right.GO_LIVE, Right.EXIT}
    ),
    Role.SYSTEM: frozenset(Right),
}

FOUNDER_ROLES: Final = (Role.TOVHOLDER, Role.LEADER)
"""Roles that may create a kommune's vault: they keep its users, which a caseworker cannot.

A police vault is founded by its tovholder.
"""


def may(role: Role, right: Right) -> bool:
    """Whether the role has the right."""
    return right in RIGHTS[role]
