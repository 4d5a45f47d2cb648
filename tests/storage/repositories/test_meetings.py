"""Meetings in the database: what stands, who sees it, and what the database itself refuses."""

import pytest
import sqlcipher3

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import Entry, EntryKind, EntryStatus
from models.calendar.settling import HELD, HELD_MOVES
from models.cases.case import PoliceAnswer
from models.forms.definitions.note import NOTE
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import MeetingId, ParticipantId, PointId
from models.meetings.kinds import MeetingKind, Reply
from models.meetings.meeting import MeetingState, PointState, Seat
from models.office.office import Actor, User
from models.ports.records import NotFoundError
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.not_possible_entry import NotPossible, NotPossibleEntry
from storage.deletion import erase
from storage.queries.calendar import entries_between
from storage.queries.reads import SqlReads
from storage.repositories.sight import AWAY_RECORDS, EVERYTHING
from tests.casework import Opened, answer, open_case
from tests.colleagues import LEA, PIA, join
from tests.meetings import add_authority, add_colleague, plan_meeting, put_on, seat_at, wall
from tests.office import ANE, BO, TestOffice


@pytest.fixture
def case(office: TestOffice) -> Opened:
    join(office, BO, LEA, PIA)
    return open_case(office)


def entries_about(office: TestOffice, meeting: MeetingId) -> dict[EntryKind, Entry]:
    with office.begin() as work:
        return {each.kind: each for each in work.entries.open_about(meeting)}


def hidden(office: TestOffice, user: User) -> list[tuple[str, str]]:
    found = office.database.sql.execute(AWAY_RECORDS, {"sight_user": user.id}).fetchall()
    return [(kind, key) for kind, key in found]


def test_a_meeting_its_people_and_points_are_kept_as_they_are(
    office: TestOffice, case: Opened
) -> None:
    meeting = plan_meeting(office)
    police, me = add_authority(office, meeting), add_colleague(office, meeting)
    other = open_case(office, about_name="Ida Prøvesen")
    second = put_on(office, meeting, other.case_id, 2)
    first = put_on(office, meeting, case.case_id, 1, 20)
    seat_at(office, first, police, "rpl115-1-1")
    seat_at(office, first, me)
    seat_at(office, first, police, "rpl115-1-2")  # replaced
    with office.begin() as work:
        kept = work.meetings.get(meeting)
        assert (kept.number, kept.kind, kept.place) == (
            "M-2026-0001", MeetingKind.COORDINATION, "Rådhuset, lokale 2",
        )  # fmt: skip
        assert (kept.starts_at, kept.ends_at) == (wall(28, 9), wall(28, 10, 30))
        assert work.meetings.coming(wall(28, 9)) == (kept,)
        assert work.meetings.coming(wall(28, 10)) == ()
        people = work.meetings.participants(meeting)
        assert [each.id for each in people] == [police, me]
        assert (people[0].authority, people[1].user_id) == ("local_police", ANE.id)
        assert work.meetings.participant(police) == people[0]
        points = work.meetings.points(meeting)
        assert [each.id for each in points] == [first, second]
        assert work.meetings.unseen(meeting) == ()
        assert work.meetings.points_of_case(case.case_id) == (points[0],)
        assert work.meetings.seats(meeting) == (
            Seat(first, police, "rpl115-1-2"), Seat(first, me),
        )  # fmt: skip
        points[0].position, points[1].position = 2, 1
        work.meetings.order(points)
        people[0].replied(Reply.COMES, work.now)
        work.meetings.save_participant(people[0])
        work.meetings.unseat(first, me)
        work.note(Note(Act.MEETING_CHANGED))
        work.commit()
    with office.begin() as work:
        assert [each.id for each in work.meetings.points(meeting)] == [second, first]
        assert work.meetings.participant(police).reply is Reply.COMES
        assert work.meetings.seats(meeting) == (Seat(first, police, "rpl115-1-2"),)
        work.meetings.remove_participant(work.meetings.participant(police))
        assert work.meetings.seats(meeting) == ()


def test_what_is_not_there_is_not_found(office: TestOffice) -> None:
    with office.begin() as work:
        for look in (
            lambda: work.meetings.get(MeetingId("x")),
            lambda: work.meetings.participant(ParticipantId("x")),
            lambda: work.meetings.point(PointId("x")),
        ):
            with pytest.raises(NotFoundError):
                look()


@pytest.mark.parametrize("kind", [MeetingKind.NETWORK, MeetingKind.STEERING])
def test_the_database_refuses_a_case_at_a_meeting_without_cases(
    office: TestOffice, case: Opened, kind: MeetingKind
) -> None:
    allowed, meeting = plan_meeting(office), plan_meeting(office, kind)
    point = put_on(office, allowed, case.case_id)
    with pytest.raises(sqlcipher3.IntegrityError, match="holds no case"):
        put_on(office, meeting, case.case_id)
    sql = office.database.sql
    for change in (
        "UPDATE meeting_point SET meeting_id = :other WHERE id = :point",
        "UPDATE meeting SET kind = 'panel' WHERE id = :other",
        "UPDATE meeting SET kind = 'network' WHERE id = :allowed",
    ):
        with pytest.raises(sqlcipher3.IntegrityError):
            sql.execute(change, {"other": meeting, "point": point, "allowed": allowed})


def test_a_point_is_seen_with_its_case_and_otherwise_only_its_place(
    office: TestOffice, case: Opened
) -> None:
    meeting = plan_meeting(office)
    point = put_on(office, meeting, case.case_id)
    police = add_authority(office, meeting)
    seat_at(office, point, police)
    with office.begin() as work:
        work.answers.add(NOTE, (Kind.MEETING_POINT, point), {"words": "Sagt på mødet"})
        work.note(Note(Act.NOTE_WRITTEN))
        work.commit()
    for user, sees in ((ANE, True), (LEA, True), (PIA, False)):
        with office.begin_as(user)() as work:
            assert bool(work.meetings.points(meeting)) is sees
            assert bool(work.meetings.seats(meeting)) is sees
            assert work.meetings.unseen(meeting) == (() if sees else (1,))
            said = work.answers.latest(NOTE.key, (Kind.MEETING_POINT, str(point)))
            assert (said is not None) is sees
            assert work.meetings.get(meeting).number == "M-2026-0001"
    DeclareConflict(office.begin_as(LEA))(Declared((Kind.CASE, case.case_id), "Nabo"))
    assert (Kind.MEETING_POINT, point) in hidden(office, LEA)
    with office.begin_as(LEA)() as work:
        assert work.meetings.points(meeting) == ()
        assert work.meetings.unseen(meeting) == (1,)
        assert work.answers.latest(NOTE.key, (Kind.MEETING_POINT, str(point))) is None
        with pytest.raises(NotFoundError):
            work.meetings.point(point)


def test_what_was_said_of_a_case_goes_with_the_case(office: TestOffice, case: Opened) -> None:
    meeting = plan_meeting(office)
    point = put_on(office, meeting, case.case_id)
    seat_at(office, point, add_authority(office, meeting))
    with office.begin() as work:
        work.answers.add(NOTE, (Kind.MEETING_POINT, point), {"words": "Sagt på mødet"})
        work.note(Note(Act.POINT_RECORDED, ((Kind.MEETING_POINT, point),), words="Sagt"))
        work.commit()
    with office.database.transaction() as transaction:
        erase(transaction.sql, Kind.CASE, case.case_id)
        transaction.commit()
    assert office.database.value("SELECT count(*) FROM meeting_point") == 0
    assert office.database.value("SELECT count(*) FROM meeting_seat") == 0
    left = "SELECT count(*) FROM answer WHERE subject_kind = 'meeting_point'"
    assert office.database.value(left) == 0
    assert office.database.value("SELECT count(*) FROM log_text WHERE words = 'Sagt'") == 0
    with office.begin() as work:
        assert work.meetings.participants(meeting)  # the meeting itself stays


def test_a_meeting_stands_in_the_calendar_under_its_own_number(office: TestOffice) -> None:
    meeting = plan_meeting(office)
    found = entries_about(office, meeting)
    assert set(found) == {EntryKind.MEETING, EntryKind.INVITE}
    stands = found[EntryKind.MEETING]
    assert (stands.starts_at, stands.ends_at) == (wall(28, 9), wall(28, 10, 30))
    assert found[EntryKind.INVITE].due_at == wall(21, 16)  # five working days before
    rows = entries_between(office.database.sql, EVERYTHING, wall(28, 0), wall(29, 0))
    assert [(row.kind, row.number) for row in rows] == [(EntryKind.MEETING, "M-2026-0001")]
    reads = SqlReads(office.database.sql, office.clock, Actor(ANE.id, ANE.role))
    queued = {row.kind: row.number for row in reads.today().queue.rows}
    assert queued[EntryKind.INVITE] == "M-2026-0001"


def test_a_meeting_ends_on_its_page_and_moves_there(office: TestOffice) -> None:
    entry = entries_about(office, plan_meeting(office))[EntryKind.MEETING]
    with pytest.raises(Refused) as refused:
        CompleteEntry(office.begin)(Completion(entry.id, "Holdt"))
    assert refused.value.why is HELD
    with pytest.raises(Refused) as refused:
        NotPossibleEntry(office.begin)(NotPossible(entry.id, "Sygdom"))
    assert refused.value.why is HELD
    with pytest.raises(Refused) as refused:
        MoveEntry(office.begin)(Move(entry.id, wall(29, 9), "Sygdom"))
    assert refused.value.why is HELD_MOVES


def test_invited_moved_closed_and_cancelled_are_followed_in_the_calendar(
    office: TestOffice,
) -> None:
    meeting = plan_meeting(office)
    with office.begin() as work:
        held = work.meetings.get(meeting)
        held.invite(work.now)
        work.meetings.save(held)
        work.note(Note(Act.MEETING_INVITED))
        work.commit()
    assert set(entries_about(office, meeting)) == {EntryKind.MEETING}
    with office.begin() as work:
        held.change(held.starts_at, held.ends_at, held.place, BO.id)
        work.meetings.save(held)
        work.note(Note(Act.MEETING_CHANGED))
        work.commit()
    found = entries_about(office, meeting)
    assert set(found) == {EntryKind.MEETING}
    assert found[EntryKind.MEETING].owner_id == BO.id
    with office.begin() as work:
        held.change(wall(29, 9), wall(29, 10), held.place, BO.id)
        work.meetings.save(held)
        work.note(Note(Act.MEETING_CHANGED))
        work.commit()
    found = entries_about(office, meeting)
    assert set(found) == {EntryKind.MEETING, EntryKind.INVITE}
    assert found[EntryKind.MEETING].due_at == wall(29, 9)
    with office.begin() as work:
        held.close(work.now)
        work.meetings.save(held)
        work.note(Note(Act.MEETING_CLOSED))
        work.commit()
    with office.begin() as work:
        assert work.meetings.get(meeting).state is MeetingState.CLOSED
    assert entries_about(office, meeting) == {}
    other = plan_meeting(office)
    entry = entries_about(office, other)[EntryKind.MEETING]
    with office.begin() as work:
        off = work.meetings.get(other)
        off.cancel("Sygdom", work.now)
        work.meetings.save(off)
        work.note(Note(Act.MEETING_CANCELLED))
        work.commit()
    with office.begin() as work:
        assert work.entries.get(entry.id).status is EntryStatus.ENDED
        assert work.meetings.get(other).reason == "Sygdom"


def test_a_case_that_is_suspended_leaves_every_agenda_to_come(
    office: TestOffice, case: Opened
) -> None:
    meeting = plan_meeting(office)
    point = put_on(office, meeting, case.case_id)
    before = put_on(office, plan_meeting(office), case.case_id)
    with office.begin() as work:
        done = work.meetings.point(before)
        done.treat(work.now)
        work.meetings.save_point(done)
        work.note(Note(Act.POINT_RECORDED))
        work.commit()
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    with office.begin() as work:
        assert work.meetings.points(meeting) == ()
        assert work.meetings.unseen(meeting) == ()
        assert work.meetings.point(point).state is PointState.WITHDRAWN
        assert work.meetings.point(before).state is PointState.TREATED
