"""An entry ends once, in one of four ways, and each is recorded."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar.entry import (
    APPOINTMENTS,
    KINDS,
    NOT_OPEN,
    WHY_MOVED,
    WHY_NOT,
    Entry,
    EntryKind,
    EntrySettled,
    EntryStatus,
)
from models.calendar.origins import ORIGINS
from models.calendar.settling import (
    OWN_WAY,
    PLANNABLE,
    STAYS,
    STILL_MOVES,
    WAITING,
    require_movable,
    require_plain,
)
from models.kernel.errors import Refused
from models.kernel.ids import EntryId, UserId
from models.kernel.text import plain

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
BY = UserId("u")


def entry(key: str = "e", kind: EntryKind = EntryKind.OTHER) -> Entry:
    return Entry(EntryId(key), kind, BY, NOW + timedelta(days=1), "person", NOW, NOW, BY)


WAYS: list[tuple[EntryStatus, Callable[[Entry, str], None]]] = [
    (EntryStatus.DONE, lambda one, why: one.done(why, NOW, BY)),
    (EntryStatus.NOT_POSSIBLE, lambda one, why: one.not_possible(why, NOW, BY)),
    (EntryStatus.ENDED, lambda one, why: one.end(why, NOW, BY)),
    (EntryStatus.MOVED, lambda one, why: one.move(entry("next"), why, NOW, BY)),
]


@given(
    st.lists(st.tuples(st.sampled_from(WAYS), st.sampled_from(["", "  ", "fordi"])), max_size=5)
)
def test_an_entry_ends_exactly_once_and_with_a_reason_where_one_is_due(
    tries: list[tuple[tuple[EntryStatus, Callable[[Entry, str], None]], str]],
) -> None:
    one = entry()
    for (status, settle), why in tries:
        before = one.status
        reasoned = bool(why.strip()) or status in (EntryStatus.DONE, EntryStatus.ENDED)
        if before is EntryStatus.OPEN and reasoned:
            settle(one, why)
            assert one.status is status
            assert (one.done_at, one.done_by) == (NOW, BY)
        else:
            with pytest.raises(Refused) as refused:
                settle(one, why)
            assert refused.value.why in (NOT_OPEN, WHY_MOVED, WHY_NOT)
            assert one.status is before
    assert one.events == [EntrySettled(one)] * (one.status is not EntryStatus.OPEN)


def test_what_came_of_it_is_kept() -> None:
    done, impossible, ended, moved = (entry() for _ in range(4))
    done.done(" talte med mor ", NOW, BY)
    impossible.not_possible(" ingen hjemme ", NOW, BY)
    ended.end("suspended", NOW, BY)
    moved.move(entry("next"), " syg ", NOW, BY)
    assert (done.outcome, done.reason) == ("talte med mor", "")
    assert (impossible.outcome, impossible.reason) == ("", "ingen hjemme")
    assert ended.reason == "suspended"
    assert (moved.reason, moved.moved_to) == ("syg", "next")
    assert moved.due_at == NOW + timedelta(days=1)  # the old date stays


@pytest.mark.parametrize(("settle", "why"), [(WAYS[1][1], WHY_NOT), (WAYS[3][1], WHY_MOVED)])
def test_the_reason_is_asked_at_its_field(
    settle: Callable[[Entry, str], None], why: object
) -> None:
    with pytest.raises(Refused) as refused:
        settle(entry(), " ")
    assert (refused.value.why, refused.value.field) == (why, "reason")


def test_every_kind_and_origin_has_words() -> None:
    assert set(KINDS) == set(EntryKind)
    assert all(plain(words) for words in KINDS.values())
    assert all("{moment}" in words.source for words in ORIGINS.values())
    assert set(EntryKind) > APPOINTMENTS


@given(st.sampled_from(list(EntryKind)))
def test_some_entries_end_only_by_the_work_they_stand_for(kind: EntryKind) -> None:
    if kind in OWN_WAY:
        with pytest.raises(Refused) as refused:
            require_plain(kind)
        assert refused.value.why is OWN_WAY[kind]
    else:
        require_plain(kind)
    if kind in STAYS:
        with pytest.raises(Refused) as refused:
            require_movable(kind)
        assert refused.value.why is STAYS[kind]
    else:
        require_movable(kind)


def test_what_may_be_chosen_ends_by_saying_so() -> None:
    assert set(PLANNABLE) & set(OWN_WAY) == {EntryKind.CHILD_REPORT}  # on its own page
    assert EntryKind.CHILD_REPORT in STILL_MOVES
    assert EntryKind.STILL_SUSPENDED in WAITING & STILL_MOVES
