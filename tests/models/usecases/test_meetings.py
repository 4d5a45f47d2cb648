"""Meetings before they begin: planned, invited to, and the agenda built from cases that wait."""

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import Entry, EntryKind
from models.cases.case import PoliceAnswer
from models.forms.answers import Answers, Value
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.ids import EntryId, MeetingId, ParticipantId, PointId
from models.meetings.kinds import Mandate, Reply
from models.meetings.meeting import NO_CASES, NOT_OPEN, Meeting, MeetingState, PointState, Seat
from models.meetings.rows import MeetingPageRows, Span
from models.meetings.words import CASE_NUMBER
from models.office.office import Actor
from models.ports.records import NotFoundError
from models.usecases.entries import NOT_IN_THE_PAST
from models.usecases.meeting_agenda import (
    NO_BASIS,
    NO_REASON,
    ON_IT,
    PutOnAgenda,
    SetPoint,
    ShiftPoint,
    ShowMeeting,
    TakeOffAgenda,
)
from models.usecases.meeting_people import (
    LEADS,
    NOT_A_COLLEAGUE,
    NOT_OFFERED,
    TAKES_PART,
    AddParticipant,
    InviteToMeeting,
    RecordReply,
    RemoveParticipant,
)
from models.usecases.meeting_series import go_on
from models.usecases.plan_meeting import (
    NO_SUCH_COLLEAGUE,
    CancelMeeting,
    ChangeMeeting,
    PlanMeeting,
)
from models.workflow.movement import CLOSED
from models.workflow.stages import POLICE_FIRST, SUSPENDED
from storage.queries.reads import SqlReads
from tests.casework import Opened, acts_of, answer, open_case, register
from tests.colleagues import LEA, PIA, join
from tests.meetings import add_authority, plan_meeting, put_on, wall
from tests.office import ANE, BO, TestOffice
from tests.qualifying import invite, open_round

NEW: dict[str, Value] = {
    "kind": "coordination",
    "date": "2026-01-28",
    "time": "09:00",
    "until": "10:30",
    "place": "Rådhuset, lokale 2",
    "chair": ANE.id,
    "repeat": "no",
}
POLICE: dict[str, Value] = {
    "who": "authority",
    "authority": "local_police",
    "function": "Lokalbetjent",
    "mandate": "speaks",
}


@pytest.fixture
def case(office: TestOffice) -> Opened:
    join(office, BO, LEA, PIA)
    return open_case(office)


def new(office: TestOffice, **change: Value) -> MeetingId:
    return PlanMeeting(office.begin)({**NEW, **change}).id


def page(office: TestOffice, meeting: MeetingId) -> MeetingPageRows:
    return ShowMeeting(office.begin)(meeting)


def who(office: TestOffice, meeting: MeetingId, authority: str) -> ParticipantId:
    found = page(office, meeting).participants
    return next(each.id for each in found if each.authority == authority)


def points(office: TestOffice, meeting: MeetingId) -> tuple[PointId, ...]:
    return tuple(row.point.id for row in page(office, meeting).agenda if row.point)


def refused(act: object, *given: object) -> Refused:
    with pytest.raises(Refused) as caught:
        act(*given)  # type: ignore[operator]
    return caught.value


def test_a_meeting_is_planned_and_whoever_leads_it_takes_part(office: TestOffice) -> None:
    made = PlanMeeting(office.begin)(NEW)
    assert made.number == "M-2026-0001"
    shown = ShowMeeting(office.begin)(made.id, first=True)
    assert (shown.meeting.starts_at, shown.meeting.ends_at) == (wall(28, 9), wall(28, 10, 30))
    assert shown.invite_by == wall(21, 16)
    assert [(each.user_id, each.mandate, each.reply) for each in shown.participants] == [
        (ANE.id, Mandate.DECIDES, Reply.COMES)
    ]
    assert acts_of(office)[-2:] == ["meeting.planned", "meeting.viewed"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"place": "Hos Mathias"}, "place"),
        ({"place": "S-2026-0001"}, "place"),
        ({"until": "08:00"}, "until"),
        ({"date": "2026-01-13"}, "date"),
        ({"chair": "nobody"}, "chair"),
        ({"kind": ""}, "kind"),
    ],
)
def test_what_will_not_do_is_said_at_its_field(
    office: TestOffice, case: Opened, change: Answers, field: str
) -> None:
    assert refused(PlanMeeting(office.begin), {**NEW, **change}).field == field


def test_the_list_tells_what_comes_and_what_was(office: TestOffice, case: Opened) -> None:
    coming, gone = new(office), new(office, date="2026-01-29")
    PutOnAgenda(office.begin)(coming, case.case_id)
    AddParticipant(office.begin)(coming, POLICE)
    CancelMeeting(office.begin)(gone, {"reason": "Sygdom"})
    reads = SqlReads(office.database.sql, office.clock, Actor(ANE.id, ANE.role))
    (row,) = reads.meetings(Span.COMING)
    assert (row.id, row.points, row.participants, row.awaited) == (coming, 1, 2, 1)
    assert [(each.id, each.state) for each in reads.meetings(Span.PAST)] == [
        (gone, MeetingState.CANCELLED)
    ]


def test_another_time_asks_everybody_anew(office: TestOffice) -> None:
    meeting = new(office)
    AddParticipant(office.begin)(meeting, POLICE)
    InviteToMeeting(office.begin)(meeting)
    police = who(office, meeting, "local_police")
    RecordReply(office.begin)(police, {"reply": "comes"})
    same = {key: NEW[key] for key in ("date", "time", "until", "place")}
    ChangeMeeting(office.begin)(meeting, {**same, "chair": ANE.id})
    found = page(office, meeting).participant(police)
    assert found is not None
    assert (found.invited_at, found.reply) == (office.clock.now(), Reply.COMES)
    ChangeMeeting(office.begin)(
        meeting, {**same, "time": "10:00", "until": "11:00", "chair": ANE.id}
    )
    found = page(office, meeting).participant(police)
    assert found is not None
    assert (found.invited_at, found.reply) == (None, Reply.NONE)
    assert page(office, meeting).meeting.state is MeetingState.PLANNED


def test_a_reason_for_cancelling_names_nobody(office: TestOffice, case: Opened) -> None:
    meeting = new(office)
    told = refused(CancelMeeting(office.begin), meeting, {"reason": "Kun S-2026-0001"})
    assert (told.why, told.field) == (CASE_NUMBER, "reason")
    assert refused(CancelMeeting(office.begin), meeting, {"reason": " "}).field == "reason"


def test_authorities_and_colleagues_take_part_by_function(
    office: TestOffice, case: Opened
) -> None:
    meeting = new(office)
    add = AddParticipant(office.begin)
    add(meeting, POLICE)
    pia: dict[str, Value] = {
        "who": "colleague", "colleague": PIA.id, "function": "Sagsbehandler",
        "mandate": "listens",
    }  # fmt: skip
    add(meeting, pia)
    found = page(office, meeting).participants
    assert [(each.authority, each.user_id, each.function) for each in found[1:]] == [
        ("local_police", None, "Lokalbetjent"), ("", PIA.id, "Sagsbehandler"),
    ]  # fmt: skip
    assert refused(add, meeting, pia).why is TAKES_PART
    assert refused(add, meeting, {**pia, "colleague": "nobody"}).why is NOT_A_COLLEAGUE
    assert refused(add, meeting, {**POLICE, "function": "Mathias"}).field == "function"
    assert refused(RemoveParticipant(office.begin), found[0].id).why is LEADS
    RemoveParticipant(office.begin)(found[1].id)
    assert [each.user_id for each in page(office, meeting).participants] == [ANE.id, PIA.id]


def test_an_authority_that_is_no_longer_offered_is_not_invited(
    office: TestOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = new(office)
    monkeypatch.setattr("models.usecases.meeting_people.offered", lambda _day: ())
    assert refused(AddParticipant(office.begin), meeting, POLICE).why is NOT_OFFERED


def test_everybody_is_invited_once_and_the_task_is_done(office: TestOffice) -> None:
    meeting = new(office)
    InviteToMeeting(office.begin)(meeting)
    first = office.clock.now()
    office.wait(days=1)
    AddParticipant(office.begin)(meeting, POLICE)
    InviteToMeeting(office.begin)(meeting)
    found = page(office, meeting).participants
    assert [each.invited_at for each in found] == [first, office.clock.now()]
    with office.begin() as work:
        assert [each.kind for each in work.entries.open_about(meeting)] == [EntryKind.MEETING]


def test_a_case_that_waits_is_proposed_and_put_on_the_agenda(
    office: TestOffice, case: Opened
) -> None:
    answer(office, case.case_id)
    meeting = new(office)
    (proposed,) = page(office, meeting).proposals
    assert (proposed.case_id, proposed.reasons) == (case.case_id, ("police_answer",))
    PutOnAgenda(office.begin)(meeting, case.case_id, "police_answer")
    shown = page(office, meeting)
    assert shown.proposals == ()
    (row,) = shown.agenda
    assert row.point is not None
    assert (row.case_number, row.point.why, row.at) == (
        case.number,
        "police_answer",
        wall(28, 9),
    )
    assert refused(PutOnAgenda(office.begin), meeting, case.case_id).why is ON_IT
    assert refused(PutOnAgenda(office.begin), new(office), case.case_id, "x").why is NO_REASON
    with office.begin() as work:
        told = work.story.of_case(case.case_id)
        assert told[0].happening.kind == "point_on"


def test_a_case_is_put_on_no_meeting_without_cases_and_none_that_is_over(
    office: TestOffice, case: Opened
) -> None:
    put = PutOnAgenda(office.begin)
    for kind in ("network", "steering"):
        meeting = new(office, kind=kind)
        assert refused(put, meeting, case.case_id).why is NO_CASES
        assert page(office, meeting).proposals == ()
    over = new(office)
    CancelMeeting(office.begin)(over, {"reason": "Sygdom"})
    assert refused(put, over, case.case_id).why is NOT_OPEN
    assert page(office, over).proposals == ()
    with pytest.raises(NotFoundError):
        PutOnAgenda(office.begin_as(PIA))(new(office), case.case_id)


def test_a_case_that_rests_or_is_closed_is_never_proposed(
    office: TestOffice, case: Opened
) -> None:
    answer(office, case.case_id)
    meeting = new(office)
    assert page(office, meeting).proposals
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    assert page(office, meeting).proposals == ()
    assert refused(PutOnAgenda(office.begin), meeting, case.case_id).why is SUSPENDED
    other = open_case(office, about_name="Ida Prøvesen")
    answer(office, other.case_id)
    office.database.sql.execute(
        "UPDATE case_file SET closed_at = '2026-01-14T08:00:00Z' WHERE id = :id",
        {"id": other.case_id},
    )
    assert page(office, meeting).proposals == ()
    assert refused(PutOnAgenda(office.begin), meeting, other.case_id).why is CLOSED


def test_a_case_that_one_may_not_see_is_proposed_to_others_alone(
    office: TestOffice, case: Opened
) -> None:
    answer(office, case.case_id)
    meeting = new(office)
    assert ShowMeeting(office.begin_as(PIA))(meeting).proposals == ()
    PutOnAgenda(office.begin)(meeting, case.case_id)
    (row,) = ShowMeeting(office.begin_as(PIA))(meeting).agenda
    assert (row.position, row.point, row.case_number) == (1, None, "")
    second = open_case(office, about_name="Ida Prøvesen")
    PutOnAgenda(office.begin)(meeting, second.case_id)
    assert [each.position for each in page(office, meeting).agenda] == [1, 2]


def test_points_change_places_and_stop_at_the_ends(office: TestOffice, case: Opened) -> None:
    meeting = new(office)
    second = open_case(office, about_name="Ida Prøvesen")
    for each in (case, second):
        PutOnAgenda(office.begin)(meeting, each.case_id)
    one, two = points(office, meeting)
    shift = ShiftPoint(office.begin)
    shift(one, -1)
    assert points(office, meeting) == (one, two)
    shift(one, 1)
    assert points(office, meeting) == (two, one)
    shift(one, 1)
    shift(one, -1)
    assert points(office, meeting) == (one, two)


def test_a_point_that_is_taken_off_waits_again(office: TestOffice, case: Opened) -> None:
    answer(office, case.case_id)
    meeting = new(office)
    PutOnAgenda(office.begin)(meeting, case.case_id)
    (point,) = points(office, meeting)
    TakeOffAgenda(office.begin)(point)
    shown = page(office, meeting)
    assert shown.agenda == ()
    assert len(shown.proposals) == 1
    PutOnAgenda(office.begin)(meeting, case.case_id)
    assert len(points(office, meeting)) == 1


def test_what_was_put_off_last_time_is_proposed_until_it_is_treated(
    office: TestOffice, case: Opened
) -> None:
    for state in (PointState.POSTPONED, PointState.TREATED):
        meeting = plan_meeting(office)
        point = put_on(office, meeting, case.case_id)
        with office.begin() as work:
            held, said = work.meetings.get(meeting), work.meetings.point(point)
            getattr(said, "postpone" if state is PointState.POSTPONED else "treat")(work.now)
            work.meetings.save_point(said)
            held.close(work.now)
            work.meetings.save(held)
            work.note(Note(Act.MEETING_CLOSED))
            work.commit()
        found = {each.case_id: each.reasons for each in page(office, new(office)).proposals}
        assert ("postponed" in found.get(case.case_id, ())) is (state is PointState.POSTPONED)
        office.wait(hours=1)


def seats(office: TestOffice, meeting: MeetingId) -> tuple[Seat, ...]:
    with office.begin() as work:
        return work.meetings.seats(meeting)


def test_only_who_needs_to_know_takes_part_in_a_point(office: TestOffice, case: Opened) -> None:
    meeting = new(office)
    police, school = (
        add_authority(office, meeting),
        add_authority(office, meeting, "school", "Skoleleder"),
    )
    PutOnAgenda(office.begin)(meeting, case.case_id)
    (point,) = points(office, meeting)
    assert seats(office, meeting) == ()
    told = SetPoint(office.begin)
    told(point, {"minutes": "20", "who": [police]})
    assert seats(office, meeting) == (Seat(point, police, "rpl115-1-1"),)
    assert page(office, meeting).planned_minutes == 20
    both: Answers = {"minutes": "10", "who": [police, school]}
    assert refused(told, point, both).why is POLICE_FIRST
    answer(office, case.case_id)
    told(point, both)
    assert {each.participant_id for each in seats(office, meeting)} == {police, school}
    told(point, {"minutes": "10"})
    assert seats(office, meeting) == ()
    assert refused(told, point, {"who": []}).field == "minutes"


def test_a_private_operator_takes_part_only_where_the_basis_is_clarified(
    office: TestOffice, case: Opened
) -> None:
    answer(office, case.case_id)
    meeting = new(office)
    centre = add_authority(office, meeting, "asylum_centre", "Centerleder")
    PutOnAgenda(office.begin)(meeting, case.case_id)
    (point,) = points(office, meeting)
    told, given = SetPoint(office.begin), {"minutes": "10", "who": [centre]}
    for more in ({}, {"basis": "fvl28"}, {"basis": "rpl115-1-2", "clarified": "Spurgt"}):
        found = refused(told, point, {**given, **more})
        assert (found.why.source, found.field) == (NO_BASIS.source, "basis")
    told(point, {**given, "basis": "fvl28", "clarified": "Kommunens jurist, 12.1."})
    assert seats(office, meeting) == (Seat(point, centre, "fvl28", "Kommunens jurist, 12.1."),)


def test_who_was_told_in_a_round_takes_part_on_the_same_basis(
    office: TestOffice, case: Opened
) -> None:
    answer(office, case.case_id)
    round_id = open_round(office, case.case_id)
    invite(office, round_id, authority="social_under_18", basis="rpl115-1-2")
    invite(office, round_id, authority="school", named="no")
    meeting = new(office)
    social = add_authority(office, meeting, "social_under_18", "Rådgiver")
    add_authority(office, meeting, "school", "Skoleleder")
    PutOnAgenda(office.begin)(meeting, case.case_id)
    (point,) = points(office, meeting)
    assert seats(office, meeting) == (Seat(point, social, "rpl115-1-2"),)
    SetPoint(office.begin)(point, {"minutes": "10", "who": [social]})
    assert seats(office, meeting) == (Seat(point, social, "rpl115-1-2"),)


def test_nothing_changes_once_a_meeting_is_over(office: TestOffice, case: Opened) -> None:
    meeting = new(office)
    PutOnAgenda(office.begin)(meeting, case.case_id)
    (point,) = points(office, meeting)
    police = add_authority(office, meeting)
    CancelMeeting(office.begin)(meeting, {"reason": "Sygdom"})
    begin = office.begin
    for act, *given in (
        (ShiftPoint(begin), point, 1),
        (SetPoint(begin), point, {"minutes": "10"}),
        (TakeOffAgenda(begin), point),
        (AddParticipant(begin), meeting, POLICE),
        (RemoveParticipant(begin), police),
        (RecordReply(begin), police, {"reply": "comes"}),
        (InviteToMeeting(begin), meeting),
        (CancelMeeting(begin), meeting, {"reason": "Igen"}),
    ):
        assert refused(act, *given).why is NOT_OPEN


def test_a_new_concern_taken_to_the_ssp_meeting_waits_no_more(office: TestOffice) -> None:
    """Model B: the task is done once the SSP meeting has talked about the case."""
    opened = open_case(office)
    other = register(office, about_name="Ida Prøvesen")
    assert other
    with office.begin() as work:
        for origin in ("model_ssp", "person"):
            work.entries.add(
                Entry(
                    EntryId(work.new_id()), EntryKind.MEETING, ANE.id, wall(21, 9), origin,
                    work.now, work.now, ANE.id, case_id=opened.case_id,
                )
            )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE))
        work.commit()
    meeting = new(office, kind="ssp")
    (proposed,) = page(office, meeting).proposals
    assert proposed.reasons == ("model_ssp",)
    PutOnAgenda(office.begin)(meeting, opened.case_id, "model_ssp")
    second = open_case(office, about_name="Ole Attrap")
    PutOnAgenda(office.begin)(meeting, second.case_id)
    treated, _ = points(office, meeting)
    with office.begin() as work:
        held, said = work.meetings.get(meeting), work.meetings.point(treated)
        said.treat(work.now)
        work.meetings.save_point(said)
        held.close(work.now)
        work.meetings.save(held)
        work.note(Note(Act.MEETING_CLOSED))
        work.commit()
    with office.begin() as work:
        left = work.entries.open_of_case(opened.case_id)
        assert [each.origin for each in left if each.kind is EntryKind.MEETING] == ["person"]


def test_a_leader_who_is_nobody_is_refused(office: TestOffice) -> None:
    assert refused(PlanMeeting(office.begin), {**NEW, "chair": "x"}).why is NO_SUCH_COLLEAGUE
    late = refused(PlanMeeting(office.begin), {**NEW, "date": "2026-01-01"})
    assert late.why is NOT_IN_THE_PAST


def coming(office: TestOffice) -> list[Meeting]:
    with office.begin() as work:
        return list(work.meetings.coming(office.clock.now()))


def hold(office: TestOffice, meeting: MeetingId) -> None:
    with office.begin() as work:
        held = work.meetings.get(meeting)
        held.close(work.now)
        work.meetings.save(held)
        work.note(Note(Act.MEETING_CLOSED))
        work.commit()


def test_coordination_comes_back_every_14_days_on_working_days(office: TestOffice) -> None:
    first = new(office, repeat="14", date="2026-01-22")
    days = [f"{local(each.starts_at):%d.%m. %H:%M}" for each in coming(office)]
    # 2.4. is skærtorsdag, and the first working day after Easter is 7.4.
    assert days == [
        "22.01. 09:00", "05.02. 09:00", "19.02. 09:00", "05.03. 09:00", "19.03. 09:00",
        "07.04. 09:00",
    ]  # fmt: skip
    assert {each.series_id for each in coming(office)} == {first}
    assert {len(page(office, each.id).participants) for each in coming(office)} == {1}
    AddParticipant(office.begin)(first, POLICE)
    assert {len(page(office, each.id).participants) for each in coming(office)} == {2}


def test_a_colleague_is_added_once_and_to_no_meeting_before(office: TestOffice) -> None:
    join(office, PIA)
    first = new(office, repeat="14")
    ahead = coming(office)
    pia: dict[str, Value] = {
        "who": "colleague", "colleague": PIA.id, "function": "Sagsbehandler",
        "mandate": "listens",
    }  # fmt: skip
    AddParticipant(office.begin)(ahead[2].id, pia)
    AddParticipant(office.begin)(first, pia)
    found = [len(page(office, each.id).participants) for each in ahead]
    assert found == [2] * 6


def test_once_one_is_held_a_further_one_is_planned_with_its_people(office: TestOffice) -> None:
    first = new(office, repeat="14")
    AddParticipant(office.begin)(first, POLICE)
    hold(office, first)
    ahead = coming(office)
    assert len(ahead) == 6
    last = ahead[-1]
    assert f"{local(last.starts_at):%d.%m. %H:%M}" == "22.04. 09:00"  # summer time by then
    assert [each.authority for each in page(office, last.id).participants] == [
        "",
        "local_police",
    ]
    for each in ahead:
        CancelMeeting(office.begin)(each.id, {"reason": "Rejseforbud"}) if each != ahead[
            0
        ] else None
    hold(office, ahead[0].id)
    assert coming(office) == []  # nobody wants it any more


def test_a_meeting_alone_is_followed_by_none(office: TestOffice) -> None:
    only = new(office)
    hold(office, only)
    assert coming(office) == []


def test_a_further_one_is_planned_only_where_fewer_are_ahead(office: TestOffice) -> None:
    first = new(office, repeat="14")
    with office.begin() as work:
        go_on(work, work.meetings.get(first))
        assert len(work.meetings.coming(work.now)) == 6
