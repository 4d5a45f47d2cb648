"""The further cases of a tour: open, about different people, and cleared by the police."""

from pathlib import Path

from models.workflow.stages import Fact
from storage.practice.crowd import CROWD, open_more
from tests.office import open_office


def test_as_many_cases_are_opened_as_are_asked_for(tmp_path: Path) -> None:
    office = open_office(tmp_path)
    open_more(office.begin, len(CROWD))
    with office.begin() as work:
        cases = work.cases.open_of_owner(office.user.id)
        assert len({each.subject_id for each in cases}) == len(CROWD)
        assert all(Fact.POLICE_MAY_CONTINUE in each.known for each in cases)


def test_whoever_came_before_is_seen_first(tmp_path: Path) -> None:
    office = open_office(tmp_path)
    open_more(office.begin, 1)
    open_more(office.begin, 1)
    with office.begin() as work:
        assert len(work.cases.open_of_owner(office.user.id)) == 2
