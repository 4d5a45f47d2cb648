"""Acts that want two people, done by one: the whole way over a real database."""

from datetime import date, timedelta

import pytest
from sqlcipher3 import dbapi2

from models.access.roles import RIGHTS, Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.calendar.settling import COUNTERSIGN
from models.kernel.clock import stamp
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import EntryId, UserId
from models.kernel.text import plain
from models.office.countersignature import NEVER_SELF, Countersignature, Settled, SignedPaper
from models.office.office import NOT_YOUR_ROLE, RULES, Actor, User
from models.ports.records import NotFoundError
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.countersign import (
    RECORDS_PAPER,
    SEES_LIST,
    Countersign,
    CountersignSlip,
    DeclineCountersign,
    ListCountersignatures,
    RecordSignedPaper,
    SetTwoPeople,
)
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.wants_second import wants_second
from storage.founding import add_user
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from storage.queries import calendar, today
from storage.queries.reads import SqlReads
from storage.repositories.sight import EVERYTHING
from storage.unit_of_work import begin_work
from tests.casework import acts_of, open_case
from tests.office import ANE, TestOffice, keys_of

LEA = User(UserId("00000000-0000-4000-8000-00000000001e"), "LL", "Lea Leder", Role.LEADER)
ULLA = User(UserId("00000000-0000-4000-8000-00000000001f"), "UL", "Ulla Leder", Role.LEADER)
NEW = (Kind.USER, "new-user")


def with_user(office: TestOffice, user: User) -> None:
    with office.database.transaction() as transaction:
        add_user(transaction.sql, user, keys_of(user), stamp(office.clock.now()))
        transaction.commit()


def act(
    office: TestOffice, what: Act = Act.USER_ADDED, user: User = ANE, *, acute: bool = False
) -> Countersignature | None:
    with office.begin_as(user)() as work:
        work.note(Note(what, (NEW,)))
        asked = wants_second(work, what, NEW, number="S-2026-0001", acute=acute)
        work.commit()
        return asked


def needed(
    office: TestOffice, what: Act = Act.USER_ADDED, user: User = ANE
) -> Countersignature:
    asked = act(office, what, user)
    assert asked is not None
    return asked


def state(office: TestOffice, asked: Countersignature) -> Countersignature:
    with office.begin() as work:
        return work.countersignatures.get(asked.id)


def tasks(office: TestOffice, asked: Countersignature) -> list[tuple[EntryKind, UserId]]:
    with office.begin() as work:
        return [(entry.kind, entry.owner_id) for entry in work.entries.open_about(asked.id)]


def test_one_acts_and_the_leader_has_it_for_seven_days(office: TestOffice) -> None:
    with_user(office, LEA)
    asked = needed(office)
    assert acts_of(office)[-2:] == ["user.added", "countersign.asked"]
    assert (asked.number, asked.waits) == ("K-2026-0001", False)
    assert asked.due_at - asked.made_at == timedelta(days=7)
    assert tasks(office, asked) == [(EntryKind.COUNTERSIGN, LEA.id)]
    assert state(office, asked) == asked


def test_it_stands_in_the_queue_and_calendar_under_its_number_and_gets_overdue(
    office: TestOffice,
) -> None:
    asked = needed(office)
    (row,) = today.queue(office.database.sql, EVERYTHING, office.clock.now()).rows
    assert (row.kind, row.number) == (EntryKind.COUNTERSIGN, "K-2026-0001")
    office.wait(days=8)
    now = office.clock.now()
    assert today.queue(office.database.sql, EVERYTHING, now).overdue == 1
    (shown,) = calendar.open_until(office.database.sql, EVERYTHING, now)
    assert "K-2026-0001" in plain(shown.words)
    assert shown.overdue(now)
    (listed,) = ListCountersignatures(office.begin)().rows
    assert listed.overdue(now)
    assert not listed.overdue(asked.made_at)


def test_without_a_second_user_the_task_is_ones_own_to_get_it_signed_on_paper(
    office: TestOffice,
) -> None:
    asked = needed(office)
    assert tasks(office, asked) == [(EntryKind.COUNTERSIGN, ANE.id)]
    (row,) = ListCountersignatures(office.begin)().rows
    assert (row.may_sign, row.may_record, row.made_by) == (False, True, "Ane Øvelund")
    signed = SignedPaper("Lea Leder", date(2026, 1, 14))
    changed = RecordSignedPaper(office.begin)(asked.id, signed)
    assert (Kind.COUNTERSIGNATURE, asked.id) in changed
    assert state(office, asked).state is Settled.SIGNED
    assert tasks(office, asked) == []
    assert acts_of(office)[-1] == "countersign.given"


def test_a_leader_signs_on_screen_but_never_the_own_act(office: TestOffice) -> None:
    with_user(office, LEA)
    asked, own = needed(office), needed(office, user=LEA)
    with pytest.raises(Refused) as refused:
        Countersign(office.begin_as(LEA))(own.id)
    assert refused.value.why == NEVER_SELF
    with pytest.raises(Refused) as refused:
        Countersign(office.begin)(own.id)  # a coordinator is nobody's second
    assert refused.value.why == NOT_YOUR_ROLE
    rows = {row.asked.id: row for row in ListCountersignatures(office.begin_as(LEA))().rows}
    assert (rows[asked.id].may_sign, rows[own.id].may_sign) == (True, False)
    Countersign(office.begin_as(LEA))(asked.id)
    found = state(office, asked)
    assert (found.state, found.settled_by) == (Settled.SIGNED, LEA.id)
    assert tasks(office, asked) == []
    with pytest.raises(dbapi2.IntegrityError), office.database.transaction() as transaction:
        transaction.execute("UPDATE countersignature SET reason = 'x' WHERE state <> 'open'")
    with pytest.raises(dbapi2.IntegrityError), office.database.transaction() as transaction:
        transaction.execute("DELETE FROM countersignature")


def test_what_is_declined_goes_back_to_the_one_who_acted(office: TestOffice) -> None:
    with_user(office, LEA)
    asked = needed(office)
    DeclineCountersign(office.begin_as(LEA))(asked.id, "Ikke aftalt")
    assert tasks(office, asked) == [(EntryKind.DECLINED, ANE.id)]
    assert state(office, asked).reason == "Ikke aftalt"
    assert acts_of(office)[-1] == "countersign.declined"
    on_paper = needed(office)
    paper = SignedPaper("Lea Leder", date(2026, 1, 14), agreed=False, reason="Nej")
    RecordSignedPaper(office.begin)(on_paper.id, paper)
    assert acts_of(office)[-1] == "countersign.declined"
    open_first = [row.asked.number for row in ListCountersignatures(office.begin)().rows]
    assert open_first == ["K-2026-0002", "K-2026-0001"]


def test_it_ends_only_where_it_is_signed(office: TestOffice) -> None:
    asked = needed(office)
    with office.begin() as work:
        (entry,) = work.entries.open_about(asked.id)
    with pytest.raises(Refused) as refused:
        CompleteEntry(office.begin)(Completion(EntryId(entry.id), "gjort"))
    assert refused.value.why == COUNTERSIGN
    later = office.clock.now() + timedelta(days=30)
    with pytest.raises(Refused) as refused:
        MoveEntry(office.begin)(Move(entry.id, later, "senere"))
    assert refused.value.why == COUNTERSIGN


def test_a_release_waits_only_where_a_second_user_is_and_nothing_is_acute(
    office: TestOffice,
) -> None:
    assert not needed(office, Act.IDENTITY_RELEASED).waits
    with_user(office, LEA)
    assert needed(office, Act.IDENTITY_RELEASED).waits
    acute = act(office, Act.IDENTITY_RELEASED, acute=True)
    assert acute is not None
    assert not acute.waits
    assert not needed(office, Act.RECORD_DELETED).waits


def test_the_office_switches_what_is_not_fixed(office: TestOffice) -> None:
    assert act(office, Act.BUNDLE_SEALED) is None
    SetTwoPeople(office.begin)(Act.BUNDLE_SEALED, on=True)
    assert act(office, Act.BUNDLE_SEALED) is not None
    SetTwoPeople(office.begin)(Act.USER_ADDED, on=False)
    assert act(office, Act.USER_ADDED) is None
    with pytest.raises(Refused):
        SetTwoPeople(office.begin)(Act.LOG_THINNED, on=False)
    before = len(ListCountersignatures(office.begin)().rows)
    SetTwoPeople(office.begin)(Act.USER_ADDED, on=False)
    SetTwoPeople(office.begin)(Act.BUNDLE_SEALED, on=True)
    assert len(ListCountersignatures(office.begin)().rows) == before  # nothing was given up
    shown = {row.act: row.on for row in ListCountersignatures(office.begin)().acts}
    assert (shown[Act.BUNDLE_SEALED], shown[Act.USER_ADDED]) == (True, False)


def test_doing_without_a_second_person_wants_a_second_person(office: TestOffice) -> None:
    SetTwoPeople(office.begin)(Act.RECORD_DELETED, on=False)
    (row,) = ListCountersignatures(office.begin)().rows
    asked = row.asked
    assert (asked.act, asked.about) == (
        Act.SETTING_CHANGED, ((Kind.SETTING, "two_people.record.deleted"),)
    )  # fmt: skip
    words = " ".join(words_of(CountersignSlip(office.begin, plain, paint)(asked.id)))
    assert "Deleting a record" in words
    SetTwoPeople(office.begin)(Act.RECORD_DELETED, on=True)
    with pytest.raises(Refused):
        SetTwoPeople(office.begin)(Act.SETTING_CHANGED, on=False)


def test_what_a_rule_does_wants_nobody(office: TestOffice) -> None:
    with begin_work(office.database, office.surroundings, RULES) as work:
        assert wants_second(work, Act.RECORD_DELETED, NEW) is None


@pytest.mark.parametrize("role", list(Role))
def test_who_sees_the_list_and_who_writes_it(office: TestOffice, role: Role) -> None:
    if role is Role.SYSTEM:
        return
    asked = needed(office)
    begin = office.begin_as(User(UserId("somebody"), "XX", "Somebody", role))
    sees, records = RIGHTS[role] & SEES_LIST, RIGHTS[role] & RECORDS_PAPER
    if sees:
        assert ListCountersignatures(begin)().rows[0].may_record is bool(records)
    else:
        with pytest.raises(Refused):
            ListCountersignatures(begin)()
    signed = SignedPaper("Lea Leder", date(2026, 1, 14))
    if records:
        RecordSignedPaper(begin)(asked.id, signed)
    else:
        with pytest.raises(Refused):
            RecordSignedPaper(begin)(asked.id, signed)


def test_the_slip_names_the_act_and_numbers_and_nobody_else(office: TestOffice) -> None:
    asked = needed(office)
    slip = CountersignSlip(office.begin, plain, paint)(asked.id)
    words = " ".join(words_of(slip))
    for told in ("K-2026-0001", "Added a user", "S-2026-0001", "Ane Øvelund", "21.01.2026"):
        assert told in words
    assert acts_of(office)[-1] == "print.made"


def test_what_is_not_there_is_not_found(office: TestOffice) -> None:
    with pytest.raises(NotFoundError), office.begin() as work:
        work.countersignatures.get("nothing")
    asked = needed(office)
    with office.begin() as work:
        assert work.countersignatures.open_about(*NEW) == (asked,)
        assert work.countersignatures.open_about(Kind.USER, "other") == ()


def test_who_acted_and_has_left_since_keeps_a_name_and_signs_nothing(
    office: TestOffice,
) -> None:
    with_user(office, LEA)
    asked = needed(office, user=LEA)
    with office.begin() as work:
        work.users.leave(LEA.id, work.now)
        work.note(Note(Act.USER_LEFT, ((Kind.USER, LEA.id),)))
        work.commit()
    (row,) = [one for one in ListCountersignatures(office.begin)().rows if one.asked == asked]
    assert row.made_by == LEA.name
    assert LEA.name in " ".join(words_of(CountersignSlip(office.begin, plain, paint)(asked.id)))
    own = SignedPaper(LEA.name, office.clock.now().date())
    with pytest.raises(Refused) as refused:
        RecordSignedPaper(office.begin)(asked.id, own)
    assert refused.value.why is NEVER_SELF


def test_the_task_goes_to_a_leader_who_can_see_it(office: TestOffice) -> None:
    """A leader in conflict of interest would never see it, and it would lie there."""
    with_user(office, LEA)
    with_user(office, ULLA)
    case = open_case(office)
    about = ((Kind.CASE, str(case.case_id)),)
    asked: Countersignature | None = None
    for away, left in ((LEA, ULLA.id), (ULLA, ANE.id)):
        DeclareConflict(office.begin)(Declared(about[0], "Nabo", away.id, ANE.id))
        with office.begin() as work:
            work.note(Note(Act.ACCESS_GRANTED, about))
            asked = wants_second(work, Act.ACCESS_GRANTED, *about)
            work.commit()
        assert asked is not None
        assert tasks(office, asked) == [(EntryKind.COUNTERSIGN, left)]
    assert asked is not None
    queue = SqlReads(office.database.sql, office.clock, Actor(ANE.id, ANE.role)).today().queue
    assert asked.number in {row.number for row in queue.rows}  # ANE gets it signed on paper


def test_a_release_that_no_leader_can_see_does_not_wait(office: TestOffice) -> None:
    with_user(office, LEA)
    case = open_case(office)
    about = ((Kind.CASE, str(case.case_id)),)
    for waits in (True, False):
        with office.begin() as work:
            work.note(Note(Act.IDENTITY_RELEASED, about))
            asked = wants_second(work, Act.IDENTITY_RELEASED, *about)
            work.commit()
        assert asked is not None
        assert asked.waits is waits
        if waits:
            DeclareConflict(office.begin)(Declared(about[0], "Nabo", LEA.id, ANE.id))
