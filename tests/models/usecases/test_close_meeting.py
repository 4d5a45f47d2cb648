"""Closing a meeting: what is written of each case, together or not at all."""

from pathlib import Path

import pytest

from models.calendar.entry import EntryKind, EntryStatus
from models.disclosures.disclosure import Direction, Way
from models.forms.definitions.in_meeting import POINT
from models.meetings.meeting import MeetingState, PointState
from models.usecases.close_meeting import CloseMeeting
from models.usecases.in_meeting import CheckMeeting, ShowRoom
from models.usecases.register_concern import Incomplete
from tests.holding import Held, came, case_of, hold, shared, write
from tests.office import ANE, BO, TestOffice, open_office
from models.kernel.text import plain as english


@pytest.fixture
def held(tmp_path: Path) -> Held:
    return hold(open_office(tmp_path))


def test_closing_writes_what_was_shared_observed_and_agreed(held: Held) -> None:
    came(held)
    write(
        held, 0,
        shared=[shared(held.police), shared("all", "out")],
        statements=[{"mark": "observed", "said": "Han hilste", "source": "SSP-lærer", "when": "2026-01-27"}],
        actions=[{"what": "Ring til skolen", "who": f"u:{ANE.id}", "due": "2026-02-04"},
                 {"what": "Undersøger hærværket", "who": "a:local_police", "due": "2026-02-05"}],
    )  # fmt: skip
    write(held, 1, outcome="postponed")
    CloseMeeting(held.office.begin, english)(held.meeting)
    with held.office.begin() as work:
        assert work.meetings.get(held.meeting).state is MeetingState.CLOSED
        assert [each.state for each in work.meetings.points(held.meeting)] == [
            PointState.TREATED, PointState.POSTPONED,
        ]  # fmt: skip
        entries = {e.kind: e for e in work.entries.open_of_case(case_of(held, 0))}
        assert entries[EntryKind.AGREED].owner_id == ANE.id
        assert EntryKind.AGREED_WITH in entries
        assert not work.drafts.mine()
