"""Small steps that many use cases share."""

from models.usecases.common import case_if_seen
from models.usecases.take_case import TakeCase
from tests.casework import open_case
from tests.colleagues import LEA, PIA, join
from tests.office import BO, TestOffice


def test_a_case_that_one_may_not_see_is_as_none(office: TestOffice) -> None:
    join(office, BO, LEA, PIA)
    case = open_case(office).case_id
    TakeCase(office.begin)(case, BO.id)
    with office.begin_as(BO)() as work:
        found = case_if_seen(work, case)
        assert found is not None
        assert found.id == case
        assert case_if_seen(work, None) is None
    with office.begin_as(PIA)() as work:
        hidden = case_if_seen(work, case)
    assert hidden is None
