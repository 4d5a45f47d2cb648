"""No effort without its basis; target groups; the states."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.course.record import HAS_ENDED, Record
from models.efforts.grounds import Facts, hindrances, months_lived, require_grounds
from models.efforts.states import (
    EFFORT_MOVES,
    EffortState,
    OfferState,
    answer_offer,
    move_effort,
)
from models.forms.definitions.efforts import (
    EFFORT,
    EFFORT_CHECK,
    EFFORT_END,
    EFFORT_LOG,
    EFFORT_PAUSE,
    EFFORT_PROGRESS,
    GOOD_RELEASE_PLAN,
)
from models.forms.definitions.offers import INFORM_DECLINED, OFFER, OFFER_ANSWER, RE_OFFER
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, RecordId, UserId
from models.kernel.text import plain
from models.law.effort_bases import EFFORT_BASES, effort_basis
from models.law.effort_kinds import EFFORT_KINDS, effort_kind, open_kinds
from models.usecases.effort_course import narrowed

TODAY = date(2026, 1, 14)
FACTS = Facts(TODAY, date(2001, 11, 7), 24, 0, consent=True)
AT = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
FORMS = (EFFORT, EFFORT_LOG, EFFORT_PROGRESS, EFFORT_PAUSE, EFFORT_END, EFFORT_CHECK,
         GOOD_RELEASE_PLAN, OFFER, OFFER_ANSWER, RE_OFFER, INFORM_DECLINED)  # fmt: skip


def effort(state: str = "planned") -> Record:
    return Record(RecordId("e"), Kind.EFFORT, CaseId("c"), state, AT, UserId("u"), code="exit")


def test_the_catalogue_is_whole() -> None:
    codes = [kind.code for kind in EFFORT_KINDS]
    assert len(set(codes)) == len(codes)
    assert len({basis.code for basis in EFFORT_BASES}) == len(EFFORT_BASES)
    for kind in EFFORT_KINDS:
        assert kind.bases
        for code in (*kind.bases, *filter(None, (kind.child_basis,))):
            assert effort_basis(code).source.checked.year == 2026
            assert code in kind.bases
        assert kind.source.name
        assert kind.usual_basis(minor=True) in kind.bases
        assert kind.usual_basis(minor=False) == kind.bases[0]
    with pytest.raises(KeyError):
        effort_basis("none")
    with pytest.raises(KeyError):
        effort_kind("none")


def test_the_two_mentors_of_2015_are_history() -> None:
    today = {kind.code for kind in open_kinds(TODAY)}
    then = {kind.code for kind in open_kinds(date(2015, 6, 15))}
    old = {"mentor_holistic", "mentor_retention"}
    assert not today & old
    assert old <= then
    assert "mentor_lab" in today - then


def test_a_mentor_under_employment_law_is_another_than_one_of_prevention() -> None:
    """Own law, own purpose: neither can rest on the other's, nor be told on the other's axis."""
    vink, lab = effort_kind("mentor_vink"), effort_kind("mentor_lab")
    assert not set(vink.bases) & set(lab.bases)
    assert vink.purpose != lab.purpose
    assert (vink.on_concern, lab.on_concern) == (True, False)
    asked = {field.key for field in narrowed(EFFORT_PROGRESS, lab).fields}
    assert asked == {"resilience", "resilience_why"}
    assert narrowed(EFFORT_PROGRESS, vink) is EFFORT_PROGRESS
    for kind, basis in ((vink, "lab167"), (lab, "sel12b")):
        with pytest.raises(Refused) as refused:
            require_grounds(kind, {"basis": basis}, FACTS)
        assert refused.value.field == "basis"


@given(
    st.sampled_from(EFFORT_KINDS),
    st.sampled_from(["", *(basis.code for basis in EFFORT_BASES)]),
    st.booleans(),
    st.one_of(st.none(), st.integers(0, 90)),
    st.integers(0, 40),
    st.sampled_from(["", "Afdelingen har givet lov"]),
)
def test_no_effort_without_its_basis(
    kind: object, basis: str, consent: bool, age: int | None, taken: int, exception: str
) -> None:
    """Whatever is recorded: what passes is in use, on its own law, consented to, and fits."""
    assert isinstance(kind, type(EFFORT_KINDS[0]))
    facts = Facts(TODAY, None, age, taken, consent)
    try:
        require_grounds(kind, {"basis": basis, "exception": exception}, facts)
    except Refused:
        return
    assert kind.open_on(TODAY)
    assert basis in kind.bases
    assert consent or not effort_basis(basis).asks_consent
    assert exception or not hindrances(kind, facts)


@pytest.mark.parametrize(
    ("code", "born", "fits"),
    [
        ("ssp_plus", date(2008, 7, 14), True),  # 17½ today
        ("ssp_plus", date(2008, 7, 15), False),
        ("ssp_plus", date(2001, 1, 15), True),  # 24, 25 tomorrow
        ("ssp_plus", date(2001, 1, 14), False),
        ("exit", date(2008, 1, 14), True),
        ("exit", date(2008, 1, 15), False),
        ("exit", date(2000, 1, 15), True),
        ("exit", date(2000, 1, 14), False),
        ("mentor_vink", date(1950, 1, 1), True),
    ],
)
def test_target_groups_to_the_day(code: str, born: date, fits: bool) -> None:
    facts = replace(FACTS, born=born)
    assert (hindrances(effort_kind(code), facts) == ()) is fits


def test_of_an_age_in_years_only_what_is_sure_counts() -> None:
    assert months_lived(replace(FACTS, born=None, age=17)) == 17 * 12
    assert months_lived(replace(FACTS, born=None, age=None)) is None
    (said,) = hindrances(effort_kind("exit"), replace(FACTS, born=None, age=None))
    assert "not known" in plain(said)


def test_all_places_taken_and_the_wrong_age_are_both_said() -> None:
    facts = replace(FACTS, born=date(1980, 1, 1), age=46, taken=25)
    with pytest.raises(Refused) as refused:
        require_grounds(effort_kind("exit"), {"basis": "exit"}, facts)
    said = str(refused.value)
    assert "18 to 25" in said
    assert "25 places" in said
    assert refused.value.field == "begin"
    require_grounds(effort_kind("exit"), {"basis": "exit", "exception": "Aftalt"}, facts)
    with pytest.raises(Refused, match="25 places"):
        require_grounds(effort_kind("exit"), {"basis": "exit"}, replace(FACTS, taken=25))


@pytest.mark.parametrize("was", EffortState)
@pytest.mark.parametrize("to", EffortState)
def test_an_effort_moves_as_the_table_says(was: EffortState, to: EffortState) -> None:
    one = effort(was)
    if to in EFFORT_MOVES[was]:
        move_effort(one, to, AT)
        assert (one.state, one.ended_at is not None) == (to, to is EffortState.ENDED)
        return
    with pytest.raises(Refused):
        move_effort(one, to, AT)
    assert one.state == was


def test_a_yes_is_the_last_answer_to_an_offer() -> None:
    offer = Record(RecordId("o"), Kind.OFFER, CaseId("c"), "declined", AT, UserId("u"))
    answer_offer(offer, OfferState.THINKING, AT)
    answer_offer(offer, OfferState.ACCEPTED, AT)
    assert offer.ended_at == AT
    with pytest.raises(Refused) as refused:
        answer_offer(offer, OfferState.DECLINED, AT)
    assert refused.value.why is not HAS_ENDED


def test_nothing_of_offers_and_efforts_is_printed_or_leaves() -> None:
    for form in FORMS:
        for field in form.fields:
            assert (field.print, field.leaves) == ("never", False), (form.key, field.key)


def test_declining_has_no_field_about_risk_and_nothing_asks_about_a_sentence() -> None:
    """A no never raises a risk: no question of the answer's form is about one."""
    keys = {field.key for form in (OFFER, OFFER_ANSWER, RE_OFFER) for field in form.fields}
    assert keys == {"kind", "how", "reply", "words", "until", "again_from", "accepts"}
    for form in FORMS:
        for field in form.fields:
            words = f"{field.key} {plain(field.label)}".casefold()
            assert not any(each in words for each in ("risk", "convict", "crime", "score"))
