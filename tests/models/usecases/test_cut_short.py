"""A case that leaves a meeting while it is talked about: what was told stands, nothing else does."""

from pathlib import Path

import pytest

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.disclosures.disclosure import Direction, Disclosure
from models.documents.document import every_word
from models.forms.answers import Answers, Value
from models.forms.definitions.in_meeting import POINT
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import MeetingId, ParticipantId
from models.kernel.text import plain
from models.meetings.cut_short import as_if_here, said_so_far
from models.meetings.meeting import PointState
from models.meetings.point import Room
from models.meetings.table import Member
from models.usecases.close_meeting import NOTHING_LEFT, CloseMeeting
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.in_meeting import CheckMeeting, ShowRoom
from models.usecases.meeting_agenda import PutOnAgenda, TakeOffAgenda
from models.usecases.meeting_minutes import PreviewMinutes
from tests.casework import answer
from tests.colleagues import LEA, join
from tests.holding import Held, came, case_of, hold, shared, write
from tests.office import ANE, BO, open_office

FULL: dict[str, Value] = {
    "statements": [
        {"mark": "observed", "said": "Han hilste", "source": "SSP", "when": "2026-01-27"}
    ],
    "actions": [{"what": "Ring til skolen", "who": f"u:{ANE.id}", "due": "2026-02-04"}],
    "outcome": "go_on",
}


@pytest.fixture
def held(tmp_path: Path) -> Held:
    return hold(open_office(tmp_path))


def close(held: Held) -> None:
    CloseMeeting(held.office.begin, plain)(held.meeting)


def register(held: Held, at: int) -> tuple[Disclosure, ...]:
    with held.office.begin() as work:
        return work.disclosures.of_case(case_of(held, at))


def story(held: Held, at: int) -> list[str]:
    with held.office.begin() as work:
        return [each.happening.kind for each in work.story.of_case(case_of(held, at))]


def minutes(held: Held, who: ParticipantId | None = None) -> str:
    paper = PreviewMinutes(held.office.begin, plain)(MeetingId(held.meeting), who)
    return "\n".join(every_word(paper.document))


def cut(held: Held) -> None:
    """Let the police take a case over in the middle of its point."""
    came(held)
    write(held, 0)
    told = [shared(held.police), shared("all", "out", necessity="")]
    write(held, 1, shared=told, opened="2026-01-28T08:03:00Z", **FULL)
    held.office.wait(minutes=5)
    answer(held.office, case_of(held, 1), PoliceAnswer.TAKES_OVER)


def test_what_was_said_before_the_case_rested_stands_in_the_register(held: Held) -> None:
    cut(held)
    close(held)
    found = register(held, 1)
    assert sorted(str(each.direction) for each in found) == ["in", "out", "out"]
    assert {f"{each.at:%H:%M}" for each in found} == {"08:03"}
    assert {each.less_would_not_do for each in found if each.direction is Direction.OUT} == {
        "Not written down before the point ended."
    }
    with held.office.begin() as work:
        said = work.answers.latest(POINT.key, (Kind.MEETING_POINT, held.points[1]))
        assert said is not None
        assert set(said.answers) == {"meeting", "opened", "conflicts", "shared"}
        assert not work.drafts.mine()
        assert work.meetings.point(held.points[1]).state is PointState.WITHDRAWN


def test_nothing_else_of_the_point_is_written(held: Held) -> None:
    before = story(held, 1)
    cut(held)
    close(held)
    added = story(held, 1)[: -len(before)]
    assert not {"at_meeting", "stated_observed", "agreed_at_meeting"} & set(added)
    with held.office.begin() as work:
        kinds = {each.kind for each in work.entries.open_of_case(case_of(held, 1))}
    assert not kinds & {EntryKind.AGREED, EntryKind.AGREED_WITH}


def test_the_last_look_and_the_minutes_say_only_that_it_was_not_finished(held: Held) -> None:
    cut(held)
    looked = CheckMeeting(held.office.begin)(held.meeting)
    line = looked.lines[1]
    assert (line.case_number, line.position, line.unfinished) == ("", 2, True)
    assert (line.disclosures, line.notes, line.actions) == (3, 0, 0)
    close(held)
    for said in (minutes(held), minutes(held, held.police)):
        assert "Point 2" in said
        assert "This point was not finished." in said
        assert held.cases[1].number not in said
        assert "fodbold" not in said
        assert "police take" not in said.lower()
    assert CheckMeeting(held.office.begin)(held.meeting).lines == ()
    with pytest.raises(Refused) as stopped:
        close(held)
    assert stopped.value.why == NOTHING_LEFT


def test_minutes_of_a_point_alone_that_was_not_finished(tmp_path: Path) -> None:
    held = hold(open_office(tmp_path), 1)
    came(held)
    write(held, 0, shared=[shared(held.police)])
    answer(held.office, case_of(held, 0), PoliceAnswer.TAKES_OVER)
    close(held)
    assert "No point on this copy." not in minutes(held)
    assert "This point was not finished." in minutes(held)


def test_a_point_nobody_had_begun_leaves_no_trace(held: Held) -> None:
    came(held)
    write(held, 0)
    answer(held.office, case_of(held, 1), PoliceAnswer.TAKES_OVER)
    close(held)
    assert "not finished" not in minutes(held)
    assert register(held, 1) == ()


def test_a_draft_begun_after_it_rested_is_no_part_of_the_meeting(held: Held) -> None:
    came(held)
    write(held, 0)
    answer(held.office, case_of(held, 1), PoliceAnswer.TAKES_OVER)
    held.office.wait(minutes=1)
    write(held, 1, shared=[shared(held.police)])
    assert ShowRoom(held.office.begin)(held.meeting).unfinished == ()


def test_a_case_put_on_again_keeps_its_draft_for_the_new_point(held: Held) -> None:
    came(held)
    write(held, 1, shared=[shared(held.police)])
    TakeOffAgenda(held.office.begin)(held.points[1])
    assert len(ShowRoom(held.office.begin)(held.meeting).unfinished) == 1
    PutOnAgenda(held.office.begin)(held.meeting, case_of(held, 1))
    shown = ShowRoom(held.office.begin)(held.meeting)
    assert shown.unfinished == ()
    assert "shared" in shown.points[1].given


def test_what_one_wrote_before_ones_own_conflict_stands_in_the_register(held: Held) -> None:
    join(held.office, BO, LEA)
    write(held, 1, shared=[shared("all", "out")])  # before anybody said who came
    write(held, 0, shared=[shared(held.police)])
    on = (Kind.CASE, str(case_of(held, 1)))
    DeclareConflict(held.office.begin)(Declared(on, "Min nabos søn", successor=LEA.id))
    came(held)
    close(held)
    assert len(register(held, 0)) == 1
    held.office.user = LEA
    assert {each.to_authority for each in register(held, 1)} == {"Local police", "School"}
    with held.office.begin() as work:
        assert work.meetings.point(held.points[1]).state is PointState.CHOSEN
    count = held.office.database.value("SELECT count(*) FROM draft")
    assert count == 0


def test_a_conflict_without_a_word_said_writes_nothing(held: Held) -> None:
    join(held.office, BO, LEA)
    write(held, 1)
    on = (Kind.CASE, str(case_of(held, 1)))
    DeclareConflict(held.office.begin)(Declared(on, "Min nabos søn", successor=LEA.id))
    held.office.user = LEA
    assert register(held, 1) == ()


def test_a_colleagues_conflict_leaves_ones_own_draft(held: Held) -> None:
    join(held.office, BO, LEA)
    write(held, 1, shared=[shared(held.police)])
    on = (Kind.CASE, str(case_of(held, 1)))
    DeclareConflict(held.office.begin)(Declared(on, "Nabo", user=BO.id))
    assert register(held, 1) == ()
    assert ShowRoom(held.office.begin)(held.meeting).points[1].draft is not None


US = Member("us", "Ane")
SCHOOL = Member("school", "SSP-lærer", "school", came="came")


def test_a_half_row_is_made_whole_and_an_empty_one_left_out() -> None:
    room = Room((US, SCHOOL))
    answers: Answers = {
        "outcome": "go_on",
        "shared": [
            {"way": "out", "what": "Han er startet"},
            {"way": "in", "what": "Af hvem?"},
            {"way": "in", "who": "us", "what": "Os selv"},
            {"way": "in", "who": "school", "what": " "},
        ],
    }
    assert said_so_far(room, answers) == {
        "shared": [
            {"way": "out", "what": "Han er startet", "who": "all", "basis": "rpl115-1-1"}
        ]
    }
    assert said_so_far(room, {"outcome": "go_on", "meeting": "m"}) == {"meeting": "m"}


def test_who_came_counts_once_it_is_said() -> None:
    silent = Member("p", "Betjent", "local_police")
    assert as_if_here((US, SCHOOL, silent)) == (US, SCHOOL, silent)
    assert all(each.here for each in as_if_here((US, silent)))


def test_each_write_that_fails_leaves_nothing_behind(
    held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut(held)
    tables = ("answer", "happening", "entry", "disclosure", "log_leaf", "draft")
    value = held.office.database.value

    def everything() -> list[int]:
        return [value(f"SELECT count(*) FROM {each}") for each in tables]  # noqa: S608

    before = everything()

    def fails(*_: object, **__: object) -> None:
        raise OSError(5, "the disk")

    with monkeypatch.context() as patched:
        patched.setattr("models.usecases.cut_short.note_case", fails)
        with pytest.raises(OSError, match="disk"):
            close(held)
    assert everything() == before
    close(held)
    assert everything() != before
