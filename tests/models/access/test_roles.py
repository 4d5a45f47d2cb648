"""Who may do what: the whole table, so that a change is seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.access.roles import FOUNDER_ROLES, RIGHTS, ROLES, Right, Role, may
from models.kernel.errors import Refused
from models.kernel.ids import UserId
from models.office.office import NOT_YOUR_ROLE, RULES, Actor

_CASES = {
    "casework",
    "all_cases",
    "hand_over",
    "receive",
    "contacts",
    "assign",
    "open_sealed",
    "delete",
    "go_live",
    "read_log",
    "manage_users",
    "manage_backups",
    "preview_access",
}
TABLE = {
    Role.TOVHOLDER: _CASES | {"office_pages"},
    Role.CASEWORKER: {"casework"},
    Role.LEADER: _CASES | {"countersign", "sample_log", "exit"},
    Role.LOG_REVIEWER: {"read_log", "sample_log"},
    Role.DPO: {"read_log", "preview_access"},
    Role.ADMINISTRATOR: {"manage_users", "manage_backups", "preview_access", "exit"},
    Role.POLICE_TOVHOLDER: {
        "receive",
        "read_log",
        "contacts",
        "sample_log",
        "go_live",
        "manage_users",
        "manage_backups",
        "preview_access",
        "exit",
    },
    Role.SYSTEM: {str(right) for right in Right},
}


@given(st.sampled_from(list(Role)), st.sampled_from(list(Right)))
def test_a_role_may_exactly_what_the_table_says(role: Role, right: Right) -> None:
    allowed = str(right) in TABLE[role]
    assert may(role, right) is allowed
    actor = Actor(UserId("u"), role)
    if allowed:
        actor.require(right)
    else:
        with pytest.raises(Refused) as refused:
            actor.require(right)
        assert refused.value.why is NOT_YOUR_ROLE


def test_the_table_is_whole_and_every_role_has_a_name() -> None:
    assert set(RIGHTS) == set(ROLES) == set(Role) == set(TABLE)


def test_nobody_at_the_police_does_casework_and_few_receive() -> None:
    people = set(Role) - {Role.SYSTEM}
    able = {Role.POLICE_TOVHOLDER, Role.TOVHOLDER, Role.LEADER}
    assert {role for role in people if may(role, Right.RECEIVE)} == able
    assert not may(Role.POLICE_TOVHOLDER, Right.CASEWORK)


def test_whoever_founds_a_vault_can_work_in_it() -> None:
    assert all(may(role, Right.CASEWORK) for role in FOUNDER_ROLES)
    assert all(may(role, Right.MANAGE_USERS) for role in FOUNDER_ROLES)


def test_rules_act_as_the_program() -> None:
    assert (RULES.user, RULES.role) == ("system", Role.SYSTEM)
