"""Minutes of a closed meeting: the office's copy, an authority's own points, corrections."""

from pathlib import Path

import pytest

from models.documents.document import every_word
from models.kernel.text import plain
from models.usecases.close_meeting import CloseMeeting
from models.usecases.meeting_minutes import PreviewMinutes
from tests.holding import Held, came, hold, shared, write
from tests.office import open_office


@pytest.fixture
def held(tmp_path: Path) -> Held:
    return hold(open_office(tmp_path), 3)


def test_a_copy_for_one_holds_the_points_they_were_in_on(held: Held) -> None:
    came(held)
    write(held, 0, shared=[shared(held.police)])
    write(held, 1, conflicts="some", away=[held.police], left_at="09:20", back_at="09:31")
    write(held, 2, outcome="postponed")
    CloseMeeting(held.office.begin, plain)(held.meeting)
    look = PreviewMinutes(held.office.begin, plain)
    whole = "\n".join(every_word(look(held.meeting).document))
    theirs = "\n".join(every_word(look(held.meeting, held.police).document))
    for case in held.cases:
        assert case.number in whole
    assert held.cases[1].number not in theirs
    assert held.cases[0].number in theirs
    assert "left the room during point 2, from 09.20 to 09.31" in whole
    assert "left the room" not in theirs
