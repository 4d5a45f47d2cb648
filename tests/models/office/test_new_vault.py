"""A new vault is for practice, and belongs to one office."""

from dataclasses import replace

import pytest

from models.access.roles import Role
from models.kernel.errors import Refused
from models.office.office import Municipality, OfficeKind
from models.office.vaults import NewVault

KOMMUNE = Municipality("999", "Prøvekøbing", "Demokredsens Politi", "Region Øvelse")
NEW = NewVault(
    "folder", OfficeKind.KOMMUNE, KOMMUNE, "", "Ane Øvelund", "AØ", Role.TOVHOLDER,
    "havn kirke lampe sten regn vindue",
)  # fmt: skip
POLICE = replace(NEW, kind=OfficeKind.POLICE, kommune=None, district="Demokredsens Politi")


def test_a_kommune_brings_its_district() -> None:
    office = NEW.office("v")
    assert (office.vault_id, office.kommune_code, office.name, office.district) == (
        "v", "999", "Prøvekøbing Kommune", "Demokredsens Politi",
    )  # fmt: skip
    assert office.practice


def test_a_police_office_has_no_kommune() -> None:
    office = POLICE.office("v")
    assert (office.kind, office.kommune_code, office.name) == (
        OfficeKind.POLICE, "", "Demokredsens Politi",
    )  # fmt: skip
    assert office.practice


@pytest.mark.parametrize(
    ("new", "field"),
    [
        (replace(NEW, user_name=" "), "user_name"),
        (replace(NEW, label=" "), "label"),
        (replace(NEW, kommune=None), "kommune"),
        (replace(POLICE, district=""), "district"),
    ],
)
def test_what_is_missing_is_named(new: NewVault, field: str) -> None:
    with pytest.raises(Refused) as refused:
        new.office("v")
    assert refused.value.field == field


def test_neither_name_nor_passphrase_is_ever_shown() -> None:
    assert repr(NEW) == "NewVault(kommune, ****)"
