"""A vault of a kommune that exists, with its first user: it keeps the machine's own clock."""

from pathlib import Path

from models.access.roles import Role
from models.office.office import Municipality, OfficeKind
from models.office.vaults import NewVault
from tests.faults.life import LABEL, WORDS

REAL = Municipality("101", "København", "Københavns Politi", "Hovedstaden")


def real_vault(folder: Path) -> NewVault:
    """Return what is asked for when it is made."""
    return NewVault(
        str(folder), OfficeKind.KOMMUNE, REAL, "", "Ane Øvelund", LABEL, Role.TOVHOLDER, WORDS
    )
