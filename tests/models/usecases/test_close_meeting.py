"""Closing a meeting: what is written of each case, together or not at all."""

import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.disclosures.disclosure import Direction, Way
from models.forms.definitions.in_meeting import ATTENDANCE, POINT
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import MeetingId
from models.kernel.text import plain
from models.meetings.kinds import Mandate, MeetingKind
from models.meetings.meeting import MeetingState, PointState
from models.meetings.sitting import NOT_SAID
from models.ports.records import NotFoundError
from models.usecases.agreed_words import agreed_words
from models.usecases.close_meeting import CANCELLED, NOTHING_LEFT, CloseMeeting
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.in_meeting import CheckMeeting, ShowRoom
from models.usecases.open_case_view import OpenCaseView
from models.usecases.register_concern import Incomplete
from models.usecases.save_draft import Half, SaveDraft
from storage.database.connection import Transaction
from storage.system.randomness import SeededRandom
from tests.casework import answer
from tests.colleagues import LEA, join
from tests.holding import Held, came, case_of, hold, shared, write
from tests.meetings import add_authority, add_colleague, plan_meeting, put_on, wall
from tests.office import ANE, BO, TestOffice, open_office, reopen_office

ROOT = Path(__file__).parents[3]


@pytest.fixture
def office(tmp_path: Path) -> TestOffice:
    return open_office(tmp_path)


@pytest.fixture
def held(office: TestOffice) -> Held:
    return hold(office)


def close(held: Held) -> None:
    CloseMeeting(held.office.begin, plain)(held.meeting)


def kinds_of(held: Held, at: int) -> list[str]:
    """Return the kinds of lines in the story of a case, oldest first."""
    with held.office.begin() as work:
        told = work.story.of_case(case_of(held, at))
    return [each.happening.kind for each in reversed(told)]


def everything(office: TestOffice) -> dict[str, int]:
    """Return how many rows each table has that closing may write to."""
    tables = (
        "answer",
        "happening",
        "entry",
        "disclosure",
        "log_leaf",
        "draft",
        "meeting_point",
    )
    value = office.database.value
    return {table: value(f"SELECT count(*) FROM {table}") for table in tables}  # noqa: S608


FULL: dict[str, Any] = {
    "statements": [
        {"mark": "observed", "said": "Han hilste", "source": "SSP-lærer", "when": "2026-01-27"}
    ],
    "actions": [
        {"what": "Ring til skolen", "who": f"u:{ANE.id}", "due": "2026-02-04"},
        {"what": "Ser på hærværket", "who": "a:local_police", "due": "2026-02-05"},
    ],
}


def test_what_was_shared_stands_in_the_register_both_ways(held: Held) -> None:
    came(held)
    write(held, 0, shared=[shared(held.police), shared("all", "out", care="health")])
    write(held, 1)
    close(held)
    with held.office.begin() as work:
        found = work.disclosures.of_case(case_of(held, 0))
        assert not work.disclosures.of_case(case_of(held, 1))
    told = {(each.direction, each.from_authority, each.to_authority) for each in found}
    ours = "Prøvekøbing Kommune"
    assert told == {
        (Direction.IN, "Local police", ours),
        (Direction.OUT, ours, "Local police"),
        (Direction.OUT, ours, "School"),
    }
    assert {each.way for each in found} == {Way.SPOKEN}
    assert {each.at for each in found} == {wall(28, 9)}
    assert all("fodbold" not in each.items[0].title for each in found)


def test_it_was_said_when_the_point_was_opened(held: Held) -> None:
    came(held)
    write(held, 0, shared=[shared(held.police)], opened="2026-01-28T08:03:00Z")
    write(held, 1)
    close(held)
    with held.office.begin() as work:
        (said,) = work.disclosures.of_case(case_of(held, 0))
    assert said.at == wall(28, 9, 3)


def test_observations_and_actions_become_lines_and_tasks_of_their_case(held: Held) -> None:
    came(held)
    write(held, 0, **FULL)
    write(held, 1, outcome="postponed")
    close(held)
    assert kinds_of(held, 0)[-4:] == [
        "at_meeting", "stated_observed", "agreed_at_meeting", "agreed_at_meeting",
    ]  # fmt: skip
    with held.office.begin() as work:
        entries = {each.kind: each for each in work.entries.open_of_case(case_of(held, 0))}
        assert entries[EntryKind.AGREED].owner_id == ANE.id
        assert entries[EntryKind.AGREED].due_at == wall(28, 16).replace(day=4, month=2)
        assert entries[EntryKind.AGREED_WITH].about_id == held.points[0]
        states = [each.state for each in work.meetings.points(held.meeting)]
        assert states == [PointState.TREATED, PointState.POSTPONED]
        assert work.meetings.get(held.meeting).state is MeetingState.CLOSED
        assert not work.entries.open_about(held.meeting)
        assert not work.drafts.mine()
        assert work.answers.latest(ATTENDANCE.key, held.topic)
        assert work.answers.latest(POINT.key, (Kind.MEETING_POINT, held.points[0]))


def test_who_left_the_room_stands_in_the_story(held: Held) -> None:
    came(held)
    write(held, 0, conflicts="some", away=[held.police])
    write(held, 1)
    close(held)
    assert "left_the_room" in kinds_of(held, 0)
    assert "left_the_room" not in kinds_of(held, 1)


def test_no_case_is_left_without_a_next_step(held: Held) -> None:
    case = case_of(held, 1)
    with held.office.database.transaction() as transaction:
        transaction.execute("DELETE FROM entry WHERE case_id = ?", (case,))
        transaction.commit()
    came(held)
    write(held, 0)
    write(held, 1)
    close(held)
    with held.office.begin() as work:
        assert [e.kind for e in work.entries.open_of_case(case)] == [EntryKind.NEXT_STEP]


def test_a_point_put_off_goes_to_the_meeting_chosen_with_the_same_people(held: Held) -> None:
    later = plan_meeting(held.office, starts=wall(30, 9), ends=wall(30, 10))
    police = add_authority(held.office, later, mandate=Mandate.DECIDES)
    came(held, next=str(later))
    write(held, 0, outcome="postponed")
    write(held, 1, outcome="postponed")
    close(held)
    with held.office.begin() as work:
        there = work.meetings.points(later)
        assert [each.case_id for each in there] == [case_of(held, 0), case_of(held, 1)]
        assert [each.position for each in there] == [1, 2]
        assert {each.participant_id for each in work.meetings.seats(later)} == {police}


def test_a_case_is_put_on_the_next_agenda_once(held: Held) -> None:
    later = plan_meeting(held.office, starts=wall(30, 9), ends=wall(30, 10))
    put_on(held.office, later, case_of(held, 0))
    came(held, next=str(later))
    write(held, 0, outcome="postponed")
    write(held, 1)
    close(held)
    with held.office.begin() as work:
        assert len(work.meetings.points(later)) == 1


def test_one_seat_fewer_at_the_next_meeting_is_left_out(held: Held) -> None:
    later = plan_meeting(held.office, starts=wall(30, 9), ends=wall(30, 10))
    came(held, next=str(later))
    write(held, 0, outcome="postponed")
    write(held, 1)
    close(held)
    with held.office.begin() as work:
        assert len(work.meetings.points(later)) == 1
        assert not work.meetings.seats(later)


def test_nothing_is_closed_while_something_is_missing(held: Held) -> None:
    came(held)
    write(held, 0, outcome="")
    before = everything(held.office)
    with pytest.raises(Incomplete) as stopped:
        close(held)
    assert [each.field for each in stopped.value.problems] == ["outcome", "outcome"]
    assert everything(held.office) == before


def test_each_write_that_fails_leaves_nothing_behind(
    held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = plan_meeting(held.office, starts=wall(30, 9), ends=wall(30, 10))
    came(held, next=str(later))
    write(held, 0, shared=[shared(held.police)], conflicts="some", away=[held.school], **FULL)
    write(held, 1, outcome="postponed")
    before, counted = everything(held.office), _Count()
    real = Transaction.execute

    def execute(self: Transaction, statement: str, values: Any = ()) -> Any:
        counted.tick(statement)
        return real(self, statement, values)

    monkeypatch.setattr(Transaction, "execute", execute)
    for at in range(200):
        counted.left = at
        try:
            close(held)
        except OSError:
            assert everything(held.office) == before, at
        else:
            break
    assert at > 30
    assert everything(held.office) != before


@dataclass
class _Count:
    """Lets so many writes pass, then the disk fails."""

    left: int = 0

    def tick(self, statement: str) -> None:
        if statement.lstrip()[:6].upper() in {"INSERT", "UPDATE", "DELETE"}:
            if not self.left:
                raise OSError(5, "the disk")
            self.left -= 1


KILLED = """
import os, signal, sys
from pathlib import Path
from models.kernel.text import plain
from models.usecases.close_meeting import CloseMeeting
from storage.database.connection import Transaction
from storage.system.randomness import SeededRandom
from tests.office import reopen_office
office = reopen_office(Path(sys.argv[1]), SeededRandom("killed"))
office.wait(days=14, minutes=36)
Transaction.commit = lambda self: os.kill(os.getpid(), signal.SIGKILL)
CloseMeeting(office.begin, plain)(sys.argv[2])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
def test_killed_before_its_commit_nothing_is_written(held: Held, tmp_path: Path) -> None:
    came(held)
    write(held, 0, shared=[shared(held.police)], **FULL)
    write(held, 1)
    before = everything(held.office)
    held.office.database.close()
    path = tmp_path / "vault.db"
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), held.meeting], check=False, cwd=ROOT
    )
    assert done.returncode == -signal.SIGKILL
    again = reopen_office(path, SeededRandom("again"))
    again.wait(days=14, minutes=37)
    assert everything(again) == before
    CloseMeeting(again.begin, plain)(held.meeting)
    assert everything(again)["disclosure"] == 1


def test_a_case_suspended_meanwhile_drops_out_at_once(held: Held) -> None:
    came(held)
    write(held, 0)
    write(held, 1, shared=[shared(held.police)])
    answer(held.office, case_of(held, 1), PoliceAnswer.TAKES_OVER)
    shown = ShowRoom(held.office.begin)(held.meeting)
    assert [each.case_number for each in shown.points] == [held.cases[0].number]
    close(held)
    assert "at_meeting" not in kinds_of(held, 1)


def test_a_case_in_conflict_is_written_by_somebody_else_afterwards(held: Held) -> None:
    join(held.office, BO, LEA)
    on = (Kind.CASE, str(case_of(held, 1)))
    came(held)
    write(held, 0)
    DeclareConflict(held.office.begin)(Declared(on, "Min nabos søn", successor=LEA.id))
    mine = ShowRoom(held.office.begin)(held.meeting)
    assert mine.unseen == (2,)
    assert [each.point.position for each in mine.points] == [1]
    close(held)
    with pytest.raises(Refused) as stopped:
        close(held)
    assert stopped.value.why == NOTHING_LEFT
    hers = Held(
        held.office, held.meeting, held.us, held.police, held.school, held.cases, held.points
    )
    hers.office.user = LEA
    looked = CheckMeeting(hers.office.begin)(held.meeting)
    assert [each.field for each in looked.gaps] == ["outcome"]
    write(hers, 1, conflicts="some", away=[held.us])
    close(hers)
    with hers.office.begin() as work:
        assert work.meetings.point(held.points[1]).state is PointState.TREATED
    assert held.us in _text(hers, 1)


def _text(held: Held, at: int) -> str:
    with held.office.begin() as work:
        said = work.answers.latest(POINT.key, (Kind.MEETING_POINT, held.points[at]))
    return "" if said is None else str(said.answers)


def test_who_is_known_to_be_in_conflict_is_said_before_the_point_opens(held: Held) -> None:
    join(held.office, LEA)
    on = (Kind.CASE, str(case_of(held, 1)))
    DeclareConflict(held.office.begin)(Declared(on, "Min nabos søn", successor=LEA.id))
    held.office.user = LEA
    shown = ShowRoom(held.office.begin)(held.meeting)
    assert [each.conflicted for each in shown.points] == [(), (held.us,)]


def test_a_cancelled_meeting_is_not_closed(held: Held) -> None:
    with held.office.begin() as work:
        meeting = work.meetings.get(held.meeting)
        meeting.cancel("Ingen kan", work.now)
        work.meetings.save(meeting)
        work.note(Note(Act.MEETING_CANCELLED, (meeting.topic,)))
        work.commit()
    with pytest.raises(Refused) as stopped:
        close(held)
    assert stopped.value.why == CANCELLED


def test_a_meeting_without_cases_is_closed_with_who_came(office: TestOffice) -> None:
    meeting = plan_meeting(office, MeetingKind.NETWORK)
    us = add_colleague(office, meeting)
    office.wait(days=14, minutes=35)
    answers = {"attendance": [{"who": str(us), "came": "came"}]}
    half = Half(ATTENDANCE, answers, office.clock.now(), about=(Kind.MEETING, meeting))
    SaveDraft(office.begin)(half)
    CloseMeeting(office.begin, plain)(meeting)
    with office.begin() as work:
        assert work.meetings.get(meeting).state is MeetingState.CLOSED


def test_a_meeting_that_is_not_there_is_not_found(office: TestOffice) -> None:
    with pytest.raises(NotFoundError):
        ShowRoom(office.begin)(MeetingId("none"))


def test_each_meeting_has_its_own_draft_of_a_case(held: Held) -> None:
    write(held, 0, meeting="another")
    shown = ShowRoom(held.office.begin)(held.meeting)
    assert shown.points[0].answers is None


def test_what_is_half_written_is_found_with_its_field(held: Held) -> None:
    write(held, 0)
    came(held)
    shown = ShowRoom(held.office.begin)(held.meeting)
    assert shown.points[0].given["words"] == "Det går fremad."
    assert shown.draft is not None
    assert shown.points[0].draft is not None


def test_further_meetings_are_offered(held: Held) -> None:
    later = plan_meeting(held.office, starts=wall(30, 9), ends=wall(30, 10))
    plan_meeting(held.office, MeetingKind.STEERING, wall(29, 9), wall(29, 10))
    shown = ShowRoom(held.office.begin)(held.meeting)
    assert [key for key, _ in shown.coming] == [later]
    assert plain(shown.coming[0][1]).endswith("30.01.2026")


def test_of_everybody_it_is_said_whether_they_came(held: Held) -> None:
    rows = [{"who": str(held.us), "came": "came"}]
    half = Half(ATTENDANCE, {"attendance": rows}, held.office.clock.now(), about=held.topic)
    SaveDraft(held.office.begin)(half)
    write(held, 0)
    write(held, 1)
    looked = CheckMeeting(held.office.begin)(held.meeting)
    assert [each.what for each in looked.gaps] == [NOT_SAID]


def test_what_was_agreed_stands_beside_the_task_in_its_own_words(held: Held) -> None:
    came(held)
    actions = [
        *FULL["actions"],
        {"what": "Skriv til mor", "who": f"u:{ANE.id}", "due": "2026-02-04"},
    ]
    write(held, 0, actions=actions)
    write(held, 1)
    close(held)
    view = OpenCaseView(held.office.begin)(case_of(held, 0))
    about = {each.kind: plain(each.about) for each in view.steps if each.about}
    assert about[EntryKind.AGREED] == "Ring til skolen; Skriv til mor"
    assert about[EntryKind.AGREED_WITH] == "Ser på hærværket"


def test_a_task_that_was_moved_keeps_its_words_and_one_without_answers_has_none(
    held: Held,
) -> None:
    came(held)
    write(held, 0, **FULL)
    write(held, 1)
    close(held)
    with held.office.begin() as work:
        entries = work.entries.open_of_case(case_of(held, 0))
        (mine,) = (each for each in entries if each.kind is EntryKind.AGREED)
        mine.due_at = wall(30, 9)
        assert plain(agreed_words(work, [mine])[mine.id]) == "Ring til skolen"
        mine.about_id = "gone"
        assert agreed_words(work, entries).keys().isdisjoint({mine.id})
