from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar.entry import ABOUT_CONTACTS, KINDS, Entry, EntryKind
from models.calendar.settling import OWN_WAY, STILL_MOVES
from models.cases.case import Case
from models.cases.next_step import VERBS, Way, next_step, way_of
from models.cases.pages import PAGE_OF, PAGES
from models.kernel.ids import CaseId, EntryId, PersonId, UserId
from models.workflow.stages import Stage

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
ANE = UserId("ane")

NEVER_OF_A_CASE = {
    EntryKind.COUNTERSIGN, EntryKind.MILIEU_REVIEW, EntryKind.PLAN_REVIEW, EntryKind.INVITE,
    EntryKind.READ_LEARNING, EntryKind.ANSWER_TRANSFER, EntryKind.RETURN_ANSWER,
    EntryKind.KEYS_EXPIRE, EntryKind.TRY_AGAIN,
}  # fmt: skip


def case(*, suspended: bool = False, closed: bool = False) -> Case:
    made = Case(CaseId("c"), "S-2026-0001", NOW, Stage.ASSESSMENT, PersonId("p"), ANE)
    made.suspended_at = NOW if suspended else None
    made.closed_at = NOW if closed else None
    return made


def entry(kind: EntryKind, hours: int, name: str = "") -> Entry:
    return Entry(
        EntryId(name or f"{kind}-{hours}"), kind, ANE, NOW + timedelta(hours=hours), "person",
        NOW, NOW, ANE, case_id=CaseId("c"),
    )  # fmt: skip


ENTRIES = st.lists(
    st.builds(entry, st.sampled_from(list(EntryKind)), st.integers(-99, 99)), min_size=1
)


@given(ENTRIES)
def test_the_next_step_is_what_is_due_first(entries: list[Entry]) -> None:
    step = next_step(case(), entries)
    assert step is not None
    assert step.due_at == min(each.due_at for each in entries)


@given(ENTRIES)
def test_a_suspended_case_goes_on_only_with_what_still_moves(entries: list[Entry]) -> None:
    moving = [each for each in entries if each.kind in STILL_MOVES]
    if not moving:
        with pytest.raises(LookupError):
            next_step(case(suspended=True), entries)
        return
    step = next_step(case(suspended=True), entries)
    assert step is not None
    assert step.kind in STILL_MOVES
    assert step.due_at == min(each.due_at for each in moving)


def test_of_two_due_at_once_the_first_made_comes_first() -> None:
    one, two = entry(EntryKind.OTHER, 3, "one"), entry(EntryKind.MEETING, 3, "two")
    step = next_step(case(), [one, two])
    assert step is not None
    assert step.entry_id == "one"
    assert step.what == KINDS[EntryKind.OTHER]
    assert step.way is Way.DONE


def test_a_closed_case_has_none_and_an_open_one_without_is_a_bug() -> None:
    assert next_step(case(closed=True), []) is None
    with pytest.raises(LookupError):
        next_step(case(), [])


def test_what_has_a_way_of_its_own_is_never_merely_done() -> None:
    assert all(way_of(kind) is not Way.DONE for kind in OWN_WAY if kind not in NEVER_OF_A_CASE)
    assert set(VERBS) == set(Way)
    assert set(KINDS) == set(EntryKind)


@pytest.mark.parametrize(
    ("kind", "way", "page"),
    [
        (EntryKind.RECEIPT, Way.HANDOVER, "handovers"),
        (EntryKind.TERMS, Way.HANDOVER, "handovers"),
        (EntryKind.REGISTER_ACUTE, Way.ALARM, "overview"),
        (EntryKind.TRANSFER_RECEIPT, Way.PAGE, "transfer"),
        (EntryKind.COPY_OUTSIDE, Way.PAPER, "papers"),
    ],
)
def test_what_a_handover_leaves_to_be_done_leads_to_where_it_is_done(
    kind: EntryKind, way: Way, page: str
) -> None:
    step = next_step(case(), [entry(kind, 1)])
    assert step is not None
    assert (step.kind, step.way) == (kind, way)
    assert PAGE_OF[kind] == page
    assert page in PAGES
    assert kind in OWN_WAY


@pytest.mark.parametrize("kind", sorted(ABOUT_CONTACTS))
def test_what_is_about_keys_and_ways_is_of_no_case_and_ends_under_contacts(
    kind: EntryKind,
) -> None:
    assert kind in NEVER_OF_A_CASE
    assert "Contacts" in OWN_WAY[kind].source
