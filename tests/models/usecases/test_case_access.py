"""Access by assignment and by grants that end; nothing else is found, however one asks."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.access.grant import ALREADY_BACK, LONGEST, NOT_AHEAD, SAY_WHY, TOO_LONG
from models.access.reasons import SHORTER
from models.access.rows import SeerRow, Why
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, GrantId, UserId
from models.kernel.text import plain
from models.office.countersignature import SignedPaper
from models.office.office import NOT_YOUR_ROLE, User
from models.ports.records import NotFoundError
from models.usecases.case_access import (
    CHOOSE_COLLEAGUE,
    Given,
    GrantAccess,
    RevokeAccess,
    ShowCaseAccess,
)
from models.usecases.common import CANNOT_SEE
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.countersign import DeclineCountersign, RecordSignedPaper
from models.usecases.entries import Planned
from models.usecases.open_case_view import OpenCaseView
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.take_case import TakeCase
from tests.casework import Opened, acts_of, open_case
from tests.colleagues import ADAM, DORA, LEA, PIA, join
from tests.office import ANE, BO, TestOffice

UNTIL = date(2026, 3, 12)


@pytest.fixture
def case(office: TestOffice) -> Opened:
    join(office, BO, LEA, PIA, DORA)
    return open_case(office, about_name="Mathias Testesen")


def sees(office: TestOffice, user: User, case: CaseId) -> bool:
    try:
        OpenCaseView(office.begin_as(user))(case)
    except NotFoundError:
        return False
    return True


def give(office: TestOffice, case: CaseId, user: User = BO, until: date = UNTIL) -> None:
    GrantAccess(office.begin)(Given(case, user.id, until, " Ferieafløsning "))


def grant_of(office: TestOffice, case: CaseId) -> GrantId:
    (row,) = [one for one in ShowCaseAccess(office.begin)(case).seers if one.grant_id]
    assert row.grant_id is not None
    return row.grant_id


def test_a_case_is_its_owners_the_coordinators_and_the_leaders(
    office: TestOffice, case: Opened
) -> None:
    assert [sees(office, user, case.case_id) for user in (ANE, LEA, BO, PIA)] == [
        True, True, False, False,
    ]  # fmt: skip
    TakeCase(office.begin)(case.case_id, BO.id)
    assert sees(office, BO, case.case_id)
    seers = ShowCaseAccess(office.begin_as(BO))(case.case_id).seers
    assert seers == (
        SeerRow(ANE.id, Why.ROLE),
        SeerRow(BO.id, Why.OWNER),
        SeerRow(LEA.id, Why.ROLE),
    )


def test_a_grant_opens_the_case_at_once_and_ends_by_itself_at_the_end_of_its_day(
    office: TestOffice, case: Opened
) -> None:
    give(office, case.case_id)
    assert sees(office, BO, case.case_id)
    assert not sees(office, PIA, case.case_id)
    (row,) = [one for one in ShowCaseAccess(office.begin)(case.case_id).seers if one.grant_id]
    assert (row.user_id, row.why, row.reason) == (BO.id, Why.GRANT, "Ferieafløsning")
    assert row.granted_by == ANE.id
    assert row.until is not None
    office.wait(seconds=(row.until - office.clock.now()).total_seconds() - 1)
    assert sees(office, BO, case.case_id)
    office.wait(seconds=1)
    assert not sees(office, BO, case.case_id)
    with pytest.raises(Refused) as refused:
        RevokeAccess(office.begin)(row.grant_id)  # type: ignore[arg-type]
    assert refused.value.why is ALREADY_BACK


def test_a_grant_is_taken_back_at_once_and_only_once(office: TestOffice, case: Opened) -> None:
    give(office, case.case_id)
    grant = grant_of(office, case.case_id)
    changed = RevokeAccess(office.begin_as(LEA))(grant)
    assert (Kind.CASE, case.case_id) in changed
    assert not sees(office, BO, case.case_id)
    with pytest.raises(Refused) as refused:
        RevokeAccess(office.begin)(grant)
    assert refused.value.why is ALREADY_BACK
    told = [act for act in acts_of(office) if act.startswith("access.")]
    assert told == ["access.granted", "access.previewed", "access.revoked"]


def test_giving_access_asks_for_a_countersignature(office: TestOffice, case: Opened) -> None:
    give(office, case.case_id)
    with office.begin_as(LEA)() as work:
        (asked,) = work.countersignatures.every()
    assert (str(asked.act), asked.about_number) == ("access.granted", case.number)


def test_access_that_the_second_person_declines_ends_at_once(
    office: TestOffice, case: Opened
) -> None:
    give(office, case.case_id)
    assert sees(office, BO, case.case_id)
    with office.begin_as(LEA)() as work:
        (asked,) = work.countersignatures.every()
    DeclineCountersign(office.begin_as(LEA))(asked.id, "Han er i familie med dem")
    assert not sees(office, BO, case.case_id)
    assert acts_of(office)[-2:] == ["countersign.declined", "access.revoked"]


def test_access_that_had_ended_is_declined_without_a_further_act(
    office: TestOffice, case: Opened
) -> None:
    give(office, case.case_id)
    RevokeAccess(office.begin)(grant_of(office, case.case_id))
    with office.begin_as(LEA)() as work:
        (asked,) = work.countersignatures.every()
    DeclineCountersign(office.begin_as(LEA))(asked.id, "Han er i familie med dem")
    assert acts_of(office)[-1] == "countersign.declined"


@pytest.mark.parametrize("recorder", [ANE, ADAM])
def test_access_ends_at_once_whoever_writes_down_the_slip_that_declines_it(
    office: TestOffice, case: Opened, recorder: User
) -> None:
    join(office, ADAM)
    give(office, case.case_id)
    with office.begin() as work:
        (asked,) = work.countersignatures.every()
    paper = SignedPaper(LEA.name, local(office.clock.now()).date(), agreed=False, reason="Nej")
    RecordSignedPaper(office.begin_as(recorder))(asked.id, paper)
    assert not sees(office, BO, case.case_id)


def test_access_given_in_practice_can_be_declined_after_going_live(
    office: TestOffice, case: Opened
) -> None:
    give(office, case.case_id)
    with office.begin() as work:
        (asked,) = work.countersignatures.every()
        work.offices.go_live()
        work.note(Note(Act.WENT_LIVE))
        work.commit()
    DeclineCountersign(office.begin_as(LEA))(asked.id, "Kun en øvelse")
    assert acts_of(office)[-1] == "countersign.declined"


def test_a_task_is_given_only_to_somebody_who_sees_the_case(
    office: TestOffice, case: Opened
) -> None:
    when = office.clock.now() + timedelta(days=2)
    wanted = FollowUp(case.case_id, EntryKind.FOLLOW_UP, when, owner=BO.id)
    with pytest.raises(Refused) as refused:
        PlanFollowUp(office.begin)(wanted)
    assert (refused.value.why.source, refused.value.field) == (CANNOT_SEE.source, "owner")
    done = Completion(
        PlanFollowUp(office.begin)(replace(wanted, owner=None)).entry_id,
        "Talt",
        Planned(EntryKind.FOLLOW_UP, when, BO.id),
    )
    with pytest.raises(Refused) as refused:
        CompleteEntry(office.begin)(done)
    assert refused.value.why.source == CANNOT_SEE.source
    give(office, case.case_id)
    PlanFollowUp(office.begin)(wanted)


@pytest.mark.parametrize(
    ("until", "reason", "why"),
    [
        (date(2026, 1, 13), "Ferie", NOT_AHEAD),
        (date(2026, 1, 14) + LONGEST, "Ferie", TOO_LONG),
        (UNTIL, "  ", SAY_WHY),
        (UNTIL, "x" * 501, SHORTER),
    ],
)
def test_a_grant_needs_a_reason_and_a_sensible_end(
    office: TestOffice, case: Opened, until: date, reason: str, why: object
) -> None:
    with pytest.raises(Refused) as refused:
        GrantAccess(office.begin)(Given(case.case_id, BO.id, until, reason))
    assert refused.value.why.source == why.source  # type: ignore[attr-defined]
    assert not sees(office, BO, case.case_id)


def test_the_longest_grant_is_accepted(office: TestOffice, case: Opened) -> None:
    give(office, case.case_id, until=date(2026, 1, 14) + LONGEST - timedelta(days=1))
    assert sees(office, BO, case.case_id)


@pytest.mark.parametrize("who", [DORA.id, UserId("nobody")])
def test_only_a_caseworker_is_given_a_case(
    office: TestOffice, case: Opened, who: UserId
) -> None:
    with pytest.raises(Refused) as refused:
        GrantAccess(office.begin)(Given(case.case_id, who, UNTIL, "Ferie"))
    assert refused.value.why is CHOOSE_COLLEAGUE


def test_nobody_is_given_what_they_see_or_must_not_see(
    office: TestOffice, case: Opened
) -> None:
    with pytest.raises(Refused) as refused:
        GrantAccess(office.begin)(Given(case.case_id, LEA.id, UNTIL, "Ferie"))
    assert "Lea Lederdal can already see" in plain(refused.value.why)
    DeclareConflict(office.begin)(Declared((Kind.CASE, case.case_id), "Fætter", BO.id))
    with pytest.raises(Refused) as refused:
        GrantAccess(office.begin)(Given(case.case_id, BO.id, UNTIL, "Ferie"))
    assert "Bo Demosen has a conflict of interest" in plain(refused.value.why)
    with pytest.raises(Refused) as refused:
        TakeCase(office.begin)(case.case_id, BO.id)
    assert "Bo Demosen has a conflict of interest" in plain(refused.value.why)


def test_whoever_was_given_access_cannot_make_it_last(office: TestOffice, case: Opened) -> None:
    give(office, case.case_id)
    for owner in (None, PIA.id):
        with pytest.raises(Refused) as refused:
            TakeCase(office.begin_as(BO))(case.case_id, owner)
        assert refused.value.why is NOT_YOUR_ROLE
    with pytest.raises(Refused):
        GrantAccess(office.begin_as(BO))(Given(case.case_id, PIA.id, UNTIL, "Ferie"))
    with pytest.raises(Refused):
        RevokeAccess(office.begin_as(BO))(grant_of(office, case.case_id))


def test_an_owner_hands_their_case_on_and_no_longer_sees_it(
    office: TestOffice, case: Opened
) -> None:
    TakeCase(office.begin)(case.case_id, BO.id)
    TakeCase(office.begin_as(BO))(case.case_id, PIA.id)
    assert (sees(office, BO, case.case_id), sees(office, PIA, case.case_id)) == (False, True)


def test_who_sees_a_case_is_not_told_to_who_does_not(office: TestOffice, case: Opened) -> None:
    with pytest.raises(NotFoundError):
        ShowCaseAccess(office.begin_as(BO))(case.case_id)
    give(office, case.case_id, PIA)
    grant = grant_of(office, case.case_id)
    with pytest.raises(NotFoundError), office.begin_as(BO)() as work:
        work.access.grant(grant)
    with pytest.raises(NotFoundError):
        RevokeAccess(office.begin)(GrantId("none"))


def test_the_longest_of_several_grants_is_told(office: TestOffice, case: Opened) -> None:
    give(office, case.case_id)
    office.wait(days=1)
    RevokeAccess(office.begin)(grant_of(office, case.case_id))
    give(office, case.case_id, until=date(2026, 4, 1))
    (row,) = [one for one in ShowCaseAccess(office.begin)(case.case_id).seers if one.grant_id]
    assert row.until is not None
    assert row.until.date() == date(2026, 4, 1)
