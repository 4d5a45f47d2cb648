"""Colleagues in a test office."""

from typing import Final

from models.access.roles import Role
from models.kernel.clock import stamp
from models.kernel.ids import UserId
from models.office.office import User
from tests.office import TestOffice

LEA: Final = User(
    UserId("00000000-0000-4000-8000-0000000000c1"), "LL", "Lea Lederdal", Role.LEADER
)
PIA: Final = User(
    UserId("00000000-0000-4000-8000-0000000000c2"), "PP", "Pia Prøvesen", Role.CASEWORKER
)
DORA: Final = User(
    UserId("00000000-0000-4000-8000-0000000000c3"), "DD", "Dora Demobæk", Role.DPO
)
LARS: Final = User(
    UserId("00000000-0000-4000-8000-0000000000c4"), "LO", "Lars Logdal", Role.LOG_REVIEWER
)
ADAM: Final = User(
    UserId("00000000-0000-4000-8000-0000000000c5"), "AD", "Adam Attrap", Role.ADMINISTRATOR
)


def join(office: TestOffice, *users: User) -> None:
    """Let colleagues have an account."""
    with office.database.transaction() as transaction:
        for user in users:
            transaction.execute(
                "INSERT INTO user_account (id, label, name, role, recipient, private_key, "
                "paper_key, created_at) VALUES (?, ?, ?, ?, 'age1pqtest', x'00', x'00', ?)",
                (user.id, user.label, user.name, str(user.role), stamp(office.clock.now())),
            )
        transaction.commit()
