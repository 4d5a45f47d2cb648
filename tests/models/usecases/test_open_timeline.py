"""The timeline from the calendar: the log knows first."""

import pytest

from models.cases.timeline import Timeline
from models.kernel.errors import Refused
from models.kernel.ids import CaseId
from models.office.office import Actor
from models.ports.records import NotFoundError
from models.usecases.common import WHY_CLOSED
from models.usecases.open_timeline import OpenTimeline
from storage.queries.reads import SqlReads
from tests.casework import acts_of, open_case
from tests.office import ANE, TestOffice


def opener(office: TestOffice) -> OpenTimeline:
    reads = SqlReads(office.database.sql, office.clock, Actor(ANE.id, ANE.role))
    return OpenTimeline(office.begin, reads.timeline)


def test_looking_is_logged_once_an_hour_for_each_case(office: TestOffice) -> None:
    first, second = open_case(office), open_case(office, about_name="Freja Eksempel")
    read, before = opener(office), len(acts_of(office))
    assert isinstance(read(first.case_id), Timeline)
    read(first.case_id)
    assert acts_of(office)[before:] == ["case.viewed"]
    read(second.case_id)
    assert acts_of(office)[before:] == ["case.viewed"] * 2
    office.wait(hours=1)
    read(first.case_id)
    assert acts_of(office)[before:] == ["case.viewed"] * 3


def test_a_case_that_is_not_there_is_not_found(office: TestOffice) -> None:
    with pytest.raises(NotFoundError):
        opener(office)(CaseId("nothing"))
    case = open_case(office).case_id
    with pytest.raises(NotFoundError):  # it went while it was being read
        OpenTimeline(office.begin, lambda _case: None)(case)


def test_a_closed_case_is_opened_on_its_own_page(office: TestOffice) -> None:
    case = open_case(office).case_id
    with office.database.transaction() as transaction:
        transaction.execute("UPDATE case_file SET closed_at = '2026-01-14T07:30:00Z'")
        transaction.commit()
    with pytest.raises(Refused) as refused:
        opener(office)(case)
    assert refused.value.why is WHY_CLOSED
