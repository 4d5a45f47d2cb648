"""A concern is decided once; what is refused changes nothing."""

from collections.abc import Callable
from copy import deepcopy
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.concerns.caller import concerns_a_child
from models.concerns.concern import (
    NOT_LATER,
    REASON_NEEDED,
    STATES,
    AfterCallCompleted,
    Concern,
    ConcernDecided,
    ConcernRegistered,
    ConcernState,
)
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, ConcernId, PersonId, UserId
from models.kernel.text import plain
from models.law.severity import Severity, due

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
CASE = CaseId("case")


def concern(received: datetime = NOW, registered: datetime = NOW) -> Concern:
    return Concern(
        id=ConcernId("h"),
        number="H-2026-0001",
        channel="phone",
        received_at=received,
        registered_at=registered,
        registered_by=UserId("u"),
        severity=Severity.H24,
        due_at=due(Severity.H24, received),
        reporter_type="private",
        danger_now="no",
        subject_id=PersonId("p"),
        owner_id=UserId("u"),
    )


DECISIONS: list[tuple[ConcernState, Callable[[Concern, str], None]]] = [
    (ConcernState.IN_CASE, lambda one, _: one.join(CASE, NOW)),
    (ConcernState.REJECTED, lambda one, why: one.reject(why, NOW)),
    (ConcernState.MISTAKE, lambda one, why: one.mistaken(why, NOW)),
]


@given(
    st.lists(
        st.tuples(st.sampled_from(DECISIONS), st.sampled_from(["", " ", " fordi "])), max_size=4
    )
)
def test_a_concern_is_decided_exactly_once(
    tries: list[tuple[tuple[ConcernState, Callable[[Concern, str], None]], str]],
) -> None:
    one = concern()
    for (state, decide), why in tries:
        before = deepcopy(one)
        reasoned = state is ConcernState.IN_CASE or bool(why.strip())
        if before.state is ConcernState.REGISTERED and reasoned:
            decide(one, why)
            joined = state is ConcernState.IN_CASE
            assert (one.state, one.ended_at) == (state, NOW)
            assert one.case_id == (CASE if joined else None)
            assert one.ended_reason == ("" if joined else "fordi")
            assert one.events == [ConcernDecided(one.id, state, one.case_id)]
        else:
            with pytest.raises(Refused):
                decide(one, why)
            assert one == before  # nothing of it was changed


def test_the_refusal_names_what_was_decided() -> None:
    one = concern()
    one.reject("uden for formål", NOW)
    with pytest.raises(Refused, match="already rejected"):
        one.join(CASE, NOW)
    assert one.case_id is None
    for decide in (one.reject, one.mistaken):
        with pytest.raises(Refused) as refused:
            decide(" ", NOW)
        assert (refused.value.why, refused.value.field) == (REASON_NEEDED, "reason")


@given(st.integers(-5, 5))
def test_nothing_is_received_after_it_was_registered(minutes: int) -> None:
    received = NOW + timedelta(minutes=minutes)
    if minutes <= 0:
        assert concern(received).due_at == received + timedelta(hours=24)
    else:
        with pytest.raises(Refused) as refused:
            concern(received)
        assert (refused.value.why, refused.value.field) == (NOT_LATER, "received_time")


def test_being_new_and_being_complete_are_facts() -> None:
    one = concern()
    one.registered()
    one.complete(NOW)
    one.complete(NOW + timedelta(hours=1))
    assert one.events == [ConcernRegistered(one), AfterCallCompleted(one.id)]
    assert one.after_call_at == NOW


def test_every_state_has_words() -> None:
    assert set(STATES) == set(ConcernState)
    assert all(plain(words) for words in STATES.values())


AGES = st.sampled_from(["", "0", "9", "17", "18", "99", "²", "ung", "1e1", "٩"])
NUMBERS = st.sampled_from(["", "740310-5907", "8802085851", "6101034901", "6101", "nej"])
SAID = st.sampled_from(["", "yes", "no", "unknown"])


@given(AGES, NUMBERS, SAID, SAID)
def test_it_is_about_a_child_exactly_when_anything_said_makes_it_so(
    age: str, cpr: str, minor: str, home: str
) -> None:
    answers = {"about_age": age, "about_cpr": cpr, "about_minor": minor, "children_home": home}
    young = age in ("0", "9", "17") or cpr in ("740310-5907", "8802085851")
    assert concerns_a_child(answers, NOW.date()) is (young or "yes" in (minor, home))
