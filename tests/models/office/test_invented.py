"""The invented kommune and its police are what the reference data says they are."""

from models.office.office import INVENTED_DISTRICT, INVENTED_KOMMUNE, Office, OfficeKind
from storage.reference import municipalities


def test_only_the_practice_kommune_and_its_police_are_invented() -> None:
    for one in municipalities(practice=True):
        mine = one.code == INVENTED_KOMMUNE
        kommune = Office("v", OfficeKind.KOMMUNE, one.code, one.name, one.district, True)
        police = Office("v", OfficeKind.POLICE, "", one.district, one.district, True)
        assert kommune.invented is police.invented is mine
        assert (one.district == INVENTED_DISTRICT) is mine
