"""The round of qualification over a real office: who is asked, what came, what is missing."""

import pytest

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.course.qualification import (
    ALREADY_INVITED,
    ALREADY_OPEN,
    LATER,
    NAME_WHAT_IS_MISSING,
    NOT_AHEAD,
    NOT_OFFERED,
    NOT_THIS_BASIS,
    STILL_TIME,
    Invited,
)
from models.disclosures.disclosure import Direction, DisclosureState, Way
from models.forms.answers import Value
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, RecordId
from models.kernel.text import plain
from models.law import authorities
from models.law.bases import DataCategory
from models.office.office import Actor
from models.ports.records import NotFoundError
from models.usecases.conditions import NOT_THEIRS
from models.usecases.open_case_view import OpenCaseView
from models.usecases.qualify import ANSWERED_ALREADY, ROUND_CLOSED, InviteAuthority
from models.usecases.qualify_correct import NO_ANSWER_YET
from models.usecases.resume_case import Request, ResumeCase
from models.workflow.stages import SUSPENDED, Stage
from storage.queries.reads import SqlReads
from tests.casework import acts_of, answer, entry_of, kinds_of, open_case, open_entries
from tests.office import ANE, TestOffice
from tests.qualifying import (
    INVITED,
    SAID,
    answer_invitation,
    check_family,
    close_round,
    correct,
    invite,
    newest,
    open_round,
    records,
    remind,
    withdraw,
)


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    """A case of an adult that the police have cleared."""
    made = open_case(office, about_name="Freja Eksempel", about_age="25").case_id
    answer(office, made)
    return made


def stage_of(office: TestOffice, case: CaseId) -> Stage:
    with office.begin() as work:
        return work.cases.get(case).stage


def register_of(
    office: TestOffice, case: CaseId
) -> list[tuple[Direction, DisclosureState, str]]:
    with office.begin() as work:
        return [
            (each.direction, each.state, each.to_authority)
            for each in work.disclosures.of_case(case)
        ]


def state_of(office: TestOffice, record: RecordId) -> str:
    with office.begin() as work:
        return work.course.get(record).state


def test_a_round_is_the_next_step_until_it_is_closed(office: TestOffice, case: CaseId) -> None:
    assert EntryKind.QUALIFY in kinds_of(office, case)
    asked = open_round(office, case)
    kinds = kinds_of(office, case)
    assert EntryKind.CLOSE_ROUND in kinds
    assert EntryKind.QUALIFY not in kinds
    assert EntryKind.CHECK_CONDITIONS not in kinds  # an adult without children at home
    due = entry_of(office, case, EntryKind.CLOSE_ROUND)
    assert (due.about_id, due.due_at.isoformat()) == (asked, "2026-01-20T15:00:00+00:00")
    school = invite(office, asked, "school")
    assert entry_of(office, case, EntryKind.QUALIFY_REPLY).about_id == school
    answer_invitation(office, school)
    assert EntryKind.QUALIFY_REPLY not in kinds_of(office, case)
    close_round(office, asked)
    assert stage_of(office, case) is Stage.TRIAGE
    assert EntryKind.CLOSE_ROUND not in kinds_of(office, case)
    assert open_entries(office, case), "an open case has a next step"


def test_an_invitation_by_name_and_its_answer_stand_in_the_register(
    office: TestOffice, case: CaseId
) -> None:
    asked = open_round(office, case)
    school = invite(office, asked, "school", way="paper")
    answer_invitation(office, school, given_by="Skolelederen")
    with office.begin() as work:
        out, back = work.disclosures.of_case(case)
    assert (out.direction, out.way, out.state) == (
        Direction.OUT, Way.PAPER, DisclosureState.HANDED_OVER,
    )  # fmt: skip
    assert (out.to_authority, out.to_person) == ("School", "Familierådgiver")
    assert (out.from_authority, out.from_person) == ("Prøvekøbing Kommune", "Ane Øvelund")
    assert out.items[0].necessity == INVITED["necessity"]
    assert (out.basis, out.basis_version) == ("rpl115-1-1", 1)
    assert (back.direction, back.from_authority, back.from_person) == (
        Direction.IN, "School", "Skolelederen",
    )  # fmt: skip
    assert (back.to_authority, back.to_person) == ("Prøvekøbing Kommune", "Ane Øvelund")
    assert back.items[0].record_id == school
    assert [each.number for each in (out, back)] == ["V-2026-0001", "V-2026-0002"]
    with office.begin() as work:
        assert work.disclosures.get(out.id) == out


def test_what_is_asked_without_a_name_is_about_nobody(office: TestOffice, case: CaseId) -> None:
    asked = open_round(office, case)
    ssp = invite(office, asked, "ssp", named="no", necessity="", basis="")
    answer_invitation(office, ssp)
    assert register_of(office, case) == []
    assert state_of(office, ssp) == Invited.ANSWERED


@pytest.mark.parametrize("field", ["necessity", "basis", "contact", "named", "deadline", "way"])
def test_a_name_is_not_given_without(office: TestOffice, case: CaseId, field: str) -> None:
    asked = open_round(office, case)
    with pytest.raises(Refused) as refused:
        invite(office, asked, "school", **{field: ""})
    assert refused.value.field == field
    assert records(office, case, Kind.INVITATION) == ()
    assert register_of(office, case) == []


@pytest.mark.parametrize(
    ("code", "change", "field"),
    [
        ("school", {"basis": "rpl115-1-2"}, "basis"),
        ("treatment_psychiatry", {"basis": "rpl115-1-1"}, "basis"),
        ("school", {"deadline": "2026-01-12"}, "deadline"),
        ("prison_service", {"basis": "rpl115-1-3"}, "letter"),
    ],
)
def test_an_invitation_follows_the_table(
    office: TestOffice, case: CaseId, code: str, change: dict[str, Value], field: str
) -> None:
    asked = open_round(office, case)
    with pytest.raises(Refused) as refused:
        invite(office, asked, code, **change)
    assert refused.value.field == field
    assert refused.value.why in (NOT_THIS_BASIS, LATER) or field == "letter"


def test_the_prison_service_is_asked_for_one_of_the_three_groups(
    office: TestOffice, case: CaseId
) -> None:
    asked = open_round(office, case)
    invite(office, asked, "prison_service", basis="rpl115-1-3", letter="a")
    assert register_of(office, case)[0][2] == "Prison and Probation Service"


def test_an_authority_is_invited_once_and_only_while_it_is_on_the_list(
    office: TestOffice, case: CaseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = open_round(office, case)
    invite(office, asked, "school")
    with pytest.raises(Refused) as refused:
        invite(office, asked, "school")
    assert refused.value.why == ALREADY_INVITED
    monkeypatch.setattr(authorities.Authority, "in_force", lambda _self, _day: False)
    with pytest.raises(Refused) as refused:
        invite(office, asked, "ssp")
    assert refused.value.why == NOT_OFFERED


def test_one_round_at_a_time(office: TestOffice, case: CaseId) -> None:
    asked = open_round(office, case)
    with pytest.raises(Refused) as refused:
        open_round(office, case)
    assert refused.value.why == ALREADY_OPEN
    close_round(office, asked)
    open_round(office, case)
    with pytest.raises(Refused) as refused:
        invite(office, asked, "school")
    assert refused.value.why == ROUND_CLOSED


def test_a_round_needs_a_day_ahead(office: TestOffice, case: CaseId) -> None:
    with pytest.raises(Refused) as refused:
        open_round(office, case, deadline="2026-01-12")
    assert (refused.value.why, refused.value.field) == (LATER, "deadline")


def test_a_reminder_awaits_the_answer_anew(office: TestOffice, case: CaseId) -> None:
    asked = open_round(office, case)
    school = invite(office, asked, "school")
    remind(office, school)
    assert state_of(office, school) == Invited.REMINDED
    due = entry_of(office, case, EntryKind.QUALIFY_REPLY)
    assert (due.about_id, due.origin) == (school, "invited")
    remind(office, school)
    answer_invitation(office, school)
    with pytest.raises(Refused) as refused:
        remind(office, school)
    assert refused.value.why == ANSWERED_ALREADY
    assert len([act for act in acts_of(office) if act == Act.AUTHORITY_REMINDED]) == 2


@pytest.mark.parametrize("part", ["mark", "said", "source", "when", "care"])
def test_a_statement_without_its_mark_or_source_is_not_kept(
    office: TestOffice, case: CaseId, part: str
) -> None:
    asked = open_round(office, case)
    school = invite(office, asked, "school")
    with pytest.raises(Refused) as refused:
        answer_invitation(office, school, statements=[{**SAID, part: ""}])
    assert refused.value.field == f"statements.0.{part}"
    assert state_of(office, school) == Invited.INVITED


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"statements": ""}, "statements"),
        ({"outcome": "partly"}, "withheld"),
        ({"outcome": "declined"}, "withheld"),
        ({"outcome": ""}, "outcome"),
        ({"given_by": ""}, "given_by"),
    ],
)
def test_an_answer_shares_something_or_says_that_it_does_not(
    office: TestOffice, case: CaseId, change: dict[str, Value], field: str
) -> None:
    asked = open_round(office, case)
    school = invite(office, asked, "school")
    with pytest.raises(Refused) as refused:
        answer_invitation(office, school, **change)
    assert refused.value.field == field
    with pytest.raises(Refused) as refused:
        answer_invitation(office, school, given_on="2026-01-15")
    assert (refused.value.why, refused.value.field) == (NOT_AHEAD, "given_on")


def test_to_decline_and_to_hold_back_are_lawful_choices_on_record(
    office: TestOffice, case: CaseId
) -> None:
    """V8: municipal psychiatry withholds the diagnosis; the regional one shares nothing."""
    asked = open_round(office, case)
    ours = invite(office, asked, "social_psychiatry", basis="rpl115-1-2")
    theirs = invite(office, asked, "treatment_psychiatry", basis="rpl115-1-2")
    health = {**SAID, "said": "Der er kontakt, og medicinen bør følges", "care": "health"}
    answer_invitation(office, ours, outcome="partly", statements=[health], withheld="Diagnosen")
    answer_invitation(office, theirs, outcome="declined", withheld="Behandlingen")
    assert (state_of(office, ours), state_of(office, theirs)) == ("partly", "declined")
    with office.begin() as work:
        found = [each for each in work.disclosures.of_case(case) if each.direction == "in"]
    shared, refused = found
    assert (shared.state, shared.withheld) == (DisclosureState.HANDED_OVER, "Diagnosen")
    assert shared.items[0].categories == (DataCategory.ARTICLE_9,)
    assert (refused.state, refused.items) == (DisclosureState.REFUSED, ())
    assert refused.withheld == "Behandlingen"
    story = {line.kind for line in OpenCaseView(office.begin)(case).story}
    assert {"authority_partly", "authority_declined"} <= story


def test_to_know_nothing_is_an_answer(office: TestOffice, case: CaseId) -> None:
    asked = open_round(office, case)
    school = invite(office, asked, "school")
    answer_invitation(office, school, outcome="nothing", statements="")
    assert state_of(office, school) == Invited.NOTHING
    with office.begin() as work:
        assert work.disclosures.of_case(case)[1].items[0].categories == (DataCategory.ORDINARY,)


def test_a_round_is_not_closed_while_somebody_has_time_left(
    office: TestOffice, case: CaseId
) -> None:
    asked = open_round(office, case)
    school = invite(office, asked, "school")
    with pytest.raises(Refused) as refused:
        close_round(office, asked, missing="Skolen")
    assert refused.value.why == STILL_TIME
    office.wait(days=9)
    with pytest.raises(Refused) as refused:
        close_round(office, asked)
    assert (refused.value.why, refused.value.field) == (NAME_WHAT_IS_MISSING, "missing")
    close_round(office, asked, missing="Skolen har ikke svaret")
    assert state_of(office, school) == Invited.MISSING
    assert EntryKind.QUALIFY_REPLY not in kinds_of(office, case)
    answer_invitation(office, school)  # late, and still worth having
    assert state_of(office, school) == Invited.ANSWERED
    with pytest.raises(Refused) as refused:
        answer_invitation(office, school)
    assert refused.value.why == ANSWERED_ALREADY
    kinds = {line.kind for line in OpenCaseView(office.begin)(case).story}
    assert "round_closed_missing" in kinds


def test_a_later_round_leaves_the_stage_where_it_is(office: TestOffice, case: CaseId) -> None:
    close_round(office, open_round(office, case))
    close_round(office, open_round(office, case))
    assert stage_of(office, case) is Stage.TRIAGE


def test_closing_asks_for_what_the_round_tells(office: TestOffice, case: CaseId) -> None:
    asked = open_round(office, case)
    with pytest.raises(Refused) as refused:
        close_round(office, asked, summary="")
    assert refused.value.field == "summary"


def test_nothing_moves_while_the_case_rests_and_all_is_taken_up_again(
    office: TestOffice, case: CaseId
) -> None:
    asked = open_round(office, case)
    school, ssp = invite(office, asked, "school"), invite(office, asked, "ssp")
    answer_invitation(office, ssp)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    assert not kinds_of(office, case) & {EntryKind.CLOSE_ROUND, EntryKind.QUALIFY_REPLY}
    for act in (
        lambda: answer_invitation(office, school),
        lambda: remind(office, school),
        lambda: close_round(office, asked),
        lambda: invite(office, asked, "employment"),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.why == SUSPENDED
    ResumeCase(office.begin)(Request(case, "Poul Attrap", office.clock.now()))
    again = entry_of(office, case, EntryKind.QUALIFY_REPLY)
    assert again.about_id == school
    assert entry_of(office, case, EntryKind.CLOSE_ROUND).about_id == asked
    answer_invitation(office, school)
    close_round(office, asked)


def test_the_acts_take_only_records_of_their_kind(office: TestOffice, case: CaseId) -> None:
    asked = open_round(office, case)
    school = invite(office, asked, "school")
    with pytest.raises(NotFoundError):
        remind(office, asked)
    with pytest.raises(NotFoundError):
        InviteAuthority(office.begin, plain)(school, INVITED)


def test_the_page_reads_round_and_invitations_with_what_was_said(
    office: TestOffice, case: CaseId
) -> None:
    asked = open_round(office, case)
    school = invite(office, asked, "school")
    answer_invitation(office, school)
    reads = SqlReads(office.database.sql, office.clock, Actor(ANE.id, ANE.role))
    found = {row.record_id: row for row in reads.course(case, Kind.ROUND, Kind.INVITATION)}
    assert found[asked].said("round")["deadline"] == "2026-01-20"
    assert found[school].said("authority_answer")["statements"] == [SAID]
    assert found[school].parent_id == asked == newest(office, case, Kind.ROUND).id


def test_what_was_done_stands_in_the_log(office: TestOffice, case: CaseId) -> None:
    asked = open_round(office, case)
    school = invite(office, asked, "school")
    answer_invitation(office, school)
    close_round(office, asked)
    assert acts_of(office)[-4:] == [
        Act.ROUND_OPENED, Act.AUTHORITY_INVITED, Act.AUTHORITY_ANSWERED, Act.ROUND_CLOSED,
    ]  # fmt: skip


def test_a_correction_holds_and_what_stood_before_stays_readable(
    office: TestOffice, case: CaseId
) -> None:
    school = invite(office, open_round(office, case), "school")
    answer_invitation(office, school)
    office.wait(hours=2)
    put_right = {**SAID, "said": "Han kommer to dage om ugen"}
    correct(office, school, statements=[put_right])
    (row,) = SqlReads(office.database.sql, office.clock, Actor(ANE.id, ANE.role)).course(
        case, Kind.INVITATION
    )
    assert row.said("authority_answer")["statements"] == [put_right]
    assert row.said("authority_correction") == {"reason": "Skolen ringede igen"}
    assert [each.answers["statements"] for each in row.earlier] == [[SAID]]
    assert len(register_of(office, case)) == 2, "the register says nothing else of it"
    assert acts_of(office)[-1] == Act.ANSWER_CORRECTED
    assert OpenCaseView(office.begin)(case).story[0].kind == "authority_corrected"
    assert open_entries(office, case)


@pytest.mark.parametrize(
    ("change", "state", "registered"),
    [
        ({"outcome": "declined", "withheld": "Fravær", "statements": []}, "refused", True),
        ({"given_by": "Klasselæreren"}, "handed_over", True),
        ({"statements": [{**SAID, "care": "health"}]}, "handed_over", True),
        ({"given_on": "2026-01-11"}, "handed_over", False),
    ],
)
def test_the_register_has_a_further_entry_where_it_would_say_something_else(
    office: TestOffice, case: CaseId, change: dict[str, Value], state: str, registered: bool
) -> None:
    asked = open_round(office, case)
    school = invite(office, asked, "school")
    answer_invitation(office, school)
    close_round(office, asked)
    before = register_of(office, case)
    correct(office, school, **change)
    after = register_of(office, case)
    assert after[: len(before)] == before
    assert len(after) - len(before) == registered
    assert after[-1][1] == state
    assert state_of(office, school) == change.get("outcome", "answered")


def test_an_answer_without_a_name_is_corrected_beside_the_register(
    office: TestOffice, case: CaseId
) -> None:
    ssp = invite(office, open_round(office, case), "ssp", named="no", necessity="", basis="")
    answer_invitation(office, ssp)
    correct(office, ssp, outcome="declined", withheld="Navne", statements=[])
    assert register_of(office, case) == []
    assert state_of(office, ssp) == Invited.DECLINED


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"reason": ""}, "reason"),
        ({"given_on": "2026-01-15"}, "given_on"),
        ({"statements": []}, "statements"),
        ({}, "outcome"),
    ],
)
def test_a_correction_says_what_was_wrong(
    office: TestOffice, case: CaseId, change: dict[str, Value], field: str
) -> None:
    school = invite(office, open_round(office, case), "school")
    answer_invitation(office, school)
    with pytest.raises(Refused) as refused:
        correct(office, school, **change)
    assert refused.value.field == field


def test_without_an_answer_there_is_nothing_to_correct(
    office: TestOffice, case: CaseId
) -> None:
    school = invite(office, open_round(office, case), "school")
    with pytest.raises(Refused) as refused:
        correct(office, school)
    assert refused.value.why == NO_ANSWER_YET
    withdraw(office, school)
    with pytest.raises(Refused) as refused:
        correct(office, school)
    assert refused.value.why == NO_ANSWER_YET


def test_a_withdrawn_invitation_ends_its_entry_and_the_disclosure_stays(
    office: TestOffice, case: CaseId
) -> None:
    asked = open_round(office, case)
    school = invite(office, asked, "school")
    remind(office, school)
    before = register_of(office, case)
    withdraw(office, school)
    assert EntryKind.QUALIFY_REPLY not in kinds_of(office, case)
    assert register_of(office, case) == before
    assert [each[1] for each in before] == [DisclosureState.HANDED_OVER]
    assert state_of(office, school) == Invited.WITHDRAWN
    assert acts_of(office)[-1] == Act.INVITATION_WITHDRAWN
    told = OpenCaseView(office.begin)(case).story[0]
    assert (told.kind, told.words) == ("invitation_withdrawn", "Forkert skole")
    assert open_entries(office, case), "the round goes on"
    for again in (lambda: withdraw(office, school), lambda: answer_invitation(office, school)):
        with pytest.raises(Refused) as refused:
            again()
        assert refused.value.why == ANSWERED_ALREADY


def test_one_that_was_withdrawn_is_invited_again_and_a_round_closes_without_it(
    office: TestOffice, case: CaseId
) -> None:
    asked = open_round(office, case)
    withdraw(office, invite(office, asked, "school"))
    again = invite(office, asked, "school")
    answer_invitation(office, again)
    close_round(office, asked)
    assert [each.state for each in records(office, case, Kind.INVITATION)] == [
        Invited.WITHDRAWN, Invited.ANSWERED,
    ]  # fmt: skip


def test_an_invitation_is_withdrawn_with_a_reason(office: TestOffice, case: CaseId) -> None:
    school = invite(office, open_round(office, case), "school")
    with pytest.raises(Refused) as refused:
        withdraw(office, school, "")
    assert refused.value.field == "reason"
    answer(office, case, PoliceAnswer.TAKES_OVER)
    with pytest.raises(Refused) as refused:
        withdraw(office, school)
    assert refused.value.why == SUSPENDED


def test_the_check_is_not_recorded_with_a_withdrawn_invitation(office: TestOffice) -> None:
    child = open_case(office, about_age="15").case_id
    answer(office, child)
    social = invite(office, open_round(office, child))
    withdraw(office, social)
    with pytest.raises(Refused) as refused:
        check_family(office, social)
    assert refused.value.why == NOT_THEIRS
