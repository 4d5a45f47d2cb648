"""No open case without a next step: whatever is done, in whatever order."""

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.cases.lists import Asked, Selection
from models.cases.next_step import next_step
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, EntryId
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.entries import Planned
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.not_possible_entry import NotPossible, NotPossibleEntry
from models.usecases.open_case_view import OpenCaseView
from models.usecases.record_police_answer import RecordPoliceAnswer, Reply
from models.usecases.resume_case import Request, ResumeCase
from storage.queries import cases
from storage.repositories.sight import EVERYTHING
from tests.casework import open_case, open_entries
from tests.office import TestOffice, open_office

Act = Callable[[TestOffice, CaseId, int], object]


def _pick(office: TestOffice, case: CaseId, at: int) -> EntryId:
    entries = open_entries(office, case)
    return entries[at % len(entries)].id


def _planned(office: TestOffice, at: int) -> Planned | None:
    ahead = office.clock.now() + timedelta(days=at)
    return Planned(EntryKind.MEETING, ahead) if at % 2 else None


def _done(office: TestOffice, case: CaseId, at: int) -> None:
    CompleteEntry(office.begin)(
        Completion(_pick(office, case, at), "Gjort", _planned(office, at))
    )


def _missed(office: TestOffice, case: CaseId, at: int) -> None:
    NotPossibleEntry(office.begin)(
        NotPossible(_pick(office, case, at), "Gik ikke", _planned(office, at))
    )


def _moved(office: TestOffice, case: CaseId, at: int) -> None:
    ahead = office.clock.now() + timedelta(days=at + 1)
    MoveEntry(office.begin)(Move(_pick(office, case, at), ahead, "Sygdom"))


def _answered(office: TestOffice, case: CaseId, at: int) -> None:
    answer = list(PoliceAnswer)[at % len(PoliceAnswer)]
    RecordPoliceAnswer(office.begin)(
        Reply(case, answer, "Vagten", office.clock.now(), called_back=bool(at % 3))
    )


def _resumed(office: TestOffice, case: CaseId, at: int) -> None:
    ResumeCase(office.begin)(Request(case, f"Vagten {at}", office.clock.now()))


ACTS: tuple[Act, ...] = (_done, _missed, _moved, _answered, _resumed)
STEPS = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 7)), max_size=14)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_no_open_case_is_ever_without_a_next_step(steps: list[tuple[Act, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        office = open_office(Path(folder))
        case = open_case(office).case_id
        for act, at in steps:
            try:
                act(office, case, at)
            except Refused:
                office.wait(hours=1)
            _has_a_next_step(office, case)
        office.database.close()


def _has_a_next_step(office: TestOffice, case: CaseId) -> None:
    with office.begin() as work:
        kept = work.cases.get(case)
        assert next_step(kept, work.entries.open_of_case(case)) is not None
    assert OpenCaseView(office.begin)(case).step is not None
    sql, now = office.database.sql, office.clock.now()
    asked = Asked.of(Selection.STEPLESS)
    assert cases.listed(sql, EVERYTHING, asked, office.user.id, now).total == 0
