"""Names of all colleagues: those who left stand in the log, and are called by name there."""

from models.usecases.colleagues import ListColleagues
from tests.models.usecases.test_countersign import LEA, with_user
from tests.office import ANE, TestOffice


def test_everybody_knows_the_names_of_all_colleagues(office: TestOffice) -> None:
    with_user(office, LEA)
    names = {row.user.name for row in ListColleagues(office.begin_as(LEA))()}
    assert {ANE.name, LEA.name} <= names
