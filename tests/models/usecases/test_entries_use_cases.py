from datetime import timedelta

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import WHAT_CAME, WHY_MOVED, Entry, EntryKind, EntryStatus
from models.calendar.settling import OWN_WAY, PLANNABLE, VISIT_MOVES
from models.cases.case import PoliceAnswer
from models.cases.step_forms import CHOOSE_A_STEP
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, EntryId
from models.usecases.child_reports import DeliverChildReport
from models.usecases.common import task
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.entries import NEXT_NEEDED, NOT_IN_THE_PAST, Planned
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.not_possible_entry import NotPossible, NotPossibleEntry
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.workflow.stages import SUSPENDED
from tests.casework import (
    DELIVERED,
    acts_of,
    answer,
    entry_of,
    kinds_of,
    open_case,
    register,
)
from tests.office import TestOffice


def later(office: TestOffice, **span: float) -> Planned:
    return Planned(EntryKind.MEETING, office.clock.now() + timedelta(**span))


def only_a_follow_up(office: TestOffice) -> tuple[TestOffice, EntryId]:
    """A case in which one entry is left open."""
    case = open_case(office).case_id
    answer(office, case)
    with office.begin() as work:
        for entry in work.entries.open_of_case(case):
            entry.end("test", work.now, work.actor.user)
            entry.events.clear()
            work.entries.save(entry)
        kept = task(
            work, EntryKind.FOLLOW_UP, work.now + timedelta(days=1), origin="person",
            origin_at=work.now, owner=office.user.id, case=case,
        )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE))
        work.commit()
    return office, kept.id


def a_task(office: TestOffice, case: CaseId) -> Entry:
    """Something that a colleague put in, and that ends by saying so."""
    soon = office.clock.now() + timedelta(hours=1)
    made = PlanFollowUp(office.begin)(FollowUp(case, EntryKind.OTHER, soon)).entry_id
    with office.begin() as work:
        return work.entries.get(made)


def test_done_writes_outcome_and_next_step_in_the_same_breath(office: TestOffice) -> None:
    case = open_case(office).case_id
    entry = a_task(office, case)
    then = later(office, days=2)
    changed = CompleteEntry(office.begin)(Completion(entry.id, " Modtaget af vagten ", then))
    assert ("entry", entry.id) in {(str(kind), key) for kind, key in changed}
    with office.begin() as work:
        kept = work.entries.get(entry.id)
        told = work.story.of_case(case)[0].happening
    assert (kept.status, kept.outcome) == (EntryStatus.DONE, "Modtaget af vagten")
    assert kept.done_by == office.user.id
    assert (told.kind, told.words) == ("entry_done", "Modtaget af vagten")
    made = entry_of(office, case, EntryKind.MEETING)
    assert (made.due_at, made.owner_id, made.origin) == (then.due_at, entry.owner_id, "person")
    assert acts_of(office)[-1] == "entry.done"


def test_the_last_entry_of_a_case_is_not_done_without_a_next_step(office: TestOffice) -> None:
    office, last = only_a_follow_up(office)
    for attempt in (
        lambda: CompleteEntry(office.begin)(Completion(last, "Talt sammen")),
        lambda: NotPossibleEntry(office.begin)(NotPossible(last, "Han kom ikke")),
    ):
        with pytest.raises(Refused) as refused:
            attempt()
        assert (refused.value.why, refused.value.field) == (NEXT_NEEDED, "next_kind")
    with office.begin() as work:
        assert work.entries.get(last).status is EntryStatus.OPEN
    CompleteEntry(office.begin)(Completion(last, "Talt sammen", later(office, days=14)))


def test_an_outcome_is_required(office: TestOffice) -> None:
    case = open_case(office).case_id
    entry = a_task(office, case)
    with pytest.raises(Refused) as refused:
        CompleteEntry(office.begin)(Completion(entry.id, "  ", later(office, days=1)))
    assert (refused.value.why, refused.value.field) == (WHAT_CAME, "outcome")


def test_the_next_step_is_one_that_people_plan_and_lies_ahead(office: TestOffice) -> None:
    case = open_case(office).case_id
    entry = a_task(office, case)
    past = Planned(EntryKind.MEETING, office.clock.now() - timedelta(minutes=1))
    forged = Planned(EntryKind.POLICE_QUESTION, office.clock.now() + timedelta(days=1))
    for then, why in ((past, NOT_IN_THE_PAST), (forged, CHOOSE_A_STEP)):
        with pytest.raises(Refused) as refused:
            CompleteEntry(office.begin)(Completion(entry.id, "Gjort", then))
        assert refused.value.why == why
    assert set(PLANNABLE) & set(OWN_WAY) == {EntryKind.CHILD_REPORT}


def test_what_ends_in_its_own_way_is_not_merely_done(office: TestOffice) -> None:
    case = open_case(office).case_id
    entry = entry_of(office, case, EntryKind.POLICE_QUESTION)
    for attempt in (
        lambda: CompleteEntry(office.begin)(Completion(entry.id, "Gjort")),
        lambda: NotPossibleEntry(office.begin)(NotPossible(entry.id, "Ingen tog den")),
    ):
        with pytest.raises(Refused) as refused:
            attempt()
        assert refused.value.why == OWN_WAY[EntryKind.POLICE_QUESTION]


def test_moving_keeps_the_old_date_and_the_reason(office: TestOffice) -> None:
    case = open_case(office).case_id
    old = entry_of(office, case, EntryKind.POLICE_QUESTION)
    due = old.due_at + timedelta(days=1)
    MoveEntry(office.begin)(Move(old.id, due, "Politiet er på kursus"))
    new = entry_of(office, case, EntryKind.POLICE_QUESTION)
    with office.begin() as work:
        kept = work.entries.get(old.id)
        told = work.story.of_case(case)[0].happening
    assert (kept.status, kept.moved_to, kept.due_at) == (EntryStatus.MOVED, new.id, old.due_at)
    assert kept.reason == "Politiet er på kursus"
    assert (new.due_at, new.origin, new.origin_at) == (due, "moved", old.due_at)
    assert told.data["old"] == "15.01.2026 kl. 8.30"
    assert told.data["new"] == "16.01.2026 kl. 8.30"
    assert told.words == "Politiet er på kursus"
    assert acts_of(office)[-1] == "entry.moved"


def test_a_moved_appointment_keeps_its_length_and_place(office: TestOffice) -> None:
    case = open_case(office).case_id
    with office.begin() as work:
        start = work.now + timedelta(hours=2)
        made = task(
            work, EntryKind.MEETING, start, origin="person", origin_at=work.now,
            owner=office.user.id, case=case, until=start + timedelta(minutes=45), place="Rådhuset",
        )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE))
        work.commit()
    MoveEntry(office.begin)(Move(made.id, start + timedelta(days=1), "Sygdom"))
    moved = entry_of(office, case, EntryKind.MEETING)
    assert moved.starts_at == start + timedelta(days=1)
    assert moved.ends_at == start + timedelta(days=1, minutes=45)
    assert moved.place == "Rådhuset"


def test_moving_needs_a_reason_and_a_time_to_come(office: TestOffice) -> None:
    case = open_case(office).case_id
    entry = entry_of(office, case, EntryKind.POLICE_QUESTION)
    ahead = office.clock.now() + timedelta(days=1)
    with pytest.raises(Refused) as refused:
        MoveEntry(office.begin)(Move(entry.id, ahead, " "))
    assert refused.value.why == WHY_MOVED
    with pytest.raises(Refused) as refused:
        MoveEntry(office.begin)(
            Move(entry.id, office.clock.now() - timedelta(hours=1), "Glemt")
        )
    assert refused.value.why == NOT_IN_THE_PAST


def test_a_visit_does_not_move_without_its_papers(office: TestOffice) -> None:
    case = open_case(office).case_id
    with office.begin() as work:
        made = task(
            work, EntryKind.HOME_VISIT, work.now + timedelta(days=1), origin="person",
            origin_at=work.now, owner=office.user.id, case=case,
        )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE))
        work.commit()
    with pytest.raises(Refused) as refused:
        MoveEntry(office.begin)(Move(made.id, office.clock.now() + timedelta(days=2), "Regn"))
    assert refused.value.why == VISIT_MOVES


def test_an_entry_of_a_concern_is_settled_in_the_concerns_story(office: TestOffice) -> None:
    concern = register(office)
    with office.begin() as work:
        made = task(
            work, EntryKind.TELL_BACK, work.now + timedelta(days=1), origin="person",
            origin_at=work.now, owner=office.user.id, concern=concern,
        )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE))
        work.commit()
    NotPossibleEntry(office.begin)(NotPossible(made.id, "Hun tager ikke telefonen"))
    with office.begin() as work:
        kept = work.entries.get(made.id)
        told = work.story.of_concern(concern)[0].happening
    assert kept.status is EntryStatus.NOT_POSSIBLE
    assert (told.kind, told.words) == ("entry_not_possible", "Hun tager ikke telefonen")
    assert acts_of(office)[-1] == "entry.ended"


def test_in_a_suspended_case_only_what_still_moves_is_settled(office: TestOffice) -> None:
    case = open_case(office).case_id
    before = entry_of(office, case, EntryKind.AFTER_CALL)
    answer(office, case, PoliceAnswer.TAKES_OVER, called_back=False)
    with pytest.raises(Refused):
        MoveEntry(office.begin)(Move(before.id, office.clock.now() + timedelta(days=1), "Nej"))
    told = entry_of(office, case, EntryKind.CONFIRM_POLICE)
    with pytest.raises(Refused) as refused:
        CompleteEntry(office.begin)(Completion(told.id, "Ringet", later(office, days=1)))
    assert refused.value.why == SUSPENDED
    CompleteEntry(office.begin)(Completion(told.id, "Ringet"))
    report = entry_of(office, case, EntryKind.CHILD_REPORT)
    DeliverChildReport(office.begin)(report.id, DELIVERED)
    assert kinds_of(office, case) == {EntryKind.STILL_SUSPENDED}


def test_a_case_whose_last_entry_ends_by_itself_gets_a_step_to_decide(
    office: TestOffice,
) -> None:
    office, last = only_a_follow_up(office)
    with office.begin() as work:
        entry = work.entries.get(last)
        entry.end("by rule", work.now, work.actor.user)
        work.entries.save(entry)
        work.note(Note(Act.ENTRY_ENDED))
        work.commit()
        case = entry.case_id
    assert case is not None
    assert kinds_of(office, case) == {EntryKind.NEXT_STEP}


def test_an_open_case_is_never_given_two_decisions_at_once(office: TestOffice) -> None:
    case = open_case(office).case_id
    answer(office, case)
    assert EntryKind.NEXT_STEP not in kinds_of(office, case)


def test_an_entry_of_the_office_itself_is_done_and_logged(office: TestOffice) -> None:
    with office.begin() as work:
        made = task(
            work, EntryKind.MEETING, work.now + timedelta(days=1), origin="person",
            origin_at=work.now, owner=office.user.id,
        )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE))
        work.commit()
    CompleteEntry(office.begin)(Completion(made.id, "Holdt", later(office, days=30)))
    assert acts_of(office)[-1] == "entry.done"


def test_a_report_on_a_child_may_be_planned_in_a_suspended_case(office: TestOffice) -> None:
    case = open_case(office).case_id
    answer(office, case, PoliceAnswer.TAKES_OVER, called_back=False)
    told = entry_of(office, case, EntryKind.CONFIRM_POLICE)
    report = entry_of(office, case, EntryKind.CHILD_REPORT)
    DeliverChildReport(office.begin)(report.id, DELIVERED)
    again = Planned(EntryKind.CHILD_REPORT, office.clock.now() + timedelta(days=1))
    CompleteEntry(office.begin)(Completion(told.id, "Ringet. Også om Liv", again))
    assert entry_of(office, case, EntryKind.CHILD_REPORT).due_at == again.due_at
