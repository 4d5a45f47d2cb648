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

    CASEWORK = "casework"
    HAND_OVER = "hand_over"
    RECEIVE = "receive"
    READ_LOG = "read_log"
    CONTACTS = "contacts"


RIGHTS: Final[dict[Role, frozenset[Right]]] = {
    Role.TOVHOLDER: frozenset(
        {Right.CASEWORK, Right.HAND_OVER, Right.READ_LOG, Right.CONTACTS}
    ),
    Role.CASEWORKER: frozenset({Right.CASEWORK}),
    Role.LEADER: frozenset({Right.CASEWORK, Right.HAND_OVER, Right.READ_LOG, Right.CONTACTS}),
    Role.LOG_REVIEWER: frozenset({Right.READ_LOG}),
    Role.DPO: frozenset({Right.READ_LOG}),
    Role.ADMINISTRATOR: frozenset(),
    Role.POLICE_TOVHOLDER: frozenset({Right.RECEIVE, Right.READ_LOG, Right.CONTACTS}),
    Role.SYSTEM: frozenset(Right),
}

FOUNDER_ROLES: Final = (Role.TOVHOLDER, Role.CASEWORKER, Role.LEADER)
"""Roles that may create a kommune's vault; a police vault is founded by its tovholder."""


def may(role: Role, right: Right) -> bool:
    """Whether the role has the right."""
    return right in RIGHTS[role]
