"""What may be written of a point, who may be chosen in it, and what must be mended."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.forms.answers import check
from models.forms.definitions.in_meeting import POINT
from models.forms.fields import ChoiceField, ManyField, RowsField
from models.kernel.ids import UserId
from models.kernel.text import plain
from models.law.authorities import AUTHORITIES
from models.meetings.point import (
    BASIS_UNFIT,
    CAME_AWAY,
    DAY_GONE,
    EVERYBODY,
    NO_MANDATE,
    NOBODY_TO_TELL,
    NOT_OUR_OWN,
    NOT_THERE,
    Room,
    agreed,
    attendance_form,
    begun,
    is_postponed,
    kept,
    point_form,
    problems,
    recommends,
    told,
)
from models.meetings.table import Member, basis_for

TODAY = date(2026, 1, 28)
US = Member("us", "Ane Øvelund", user=UserId("ane"), mandate=True, came="came")
POLICE = Member("police", "Lokalbetjent", "local_police", mandate=True, came="came")
SCHOOL = Member("school", "SSP-lærer", "school", came="came")
GONE = Member("gone", "Leder", "employment", mandate=True, came="excused")
ROOM = Room((US, POLICE, SCHOOL, GONE), ((UserId("ane"), "Ane Øvelund"),))
FINE: dict[str, Any] = {"conflicts": "none", "outcome": "go_on", "words": "Det går"}
ROW = {
    "way": "in", "who": "police", "what": "Set til fodbold", "necessity": "For at vide det",
    "basis": "rpl115-1-1", "care": "ordinary",
}  # fmt: skip


def found(**more: Any) -> dict[str, str]:
    """Return what is to be mended, by field."""
    return {each.field: each.what.source for each in problems(ROOM, {**FINE, **more}, TODAY)}


def test_a_point_that_is_written_in_full_can_be_closed() -> None:
    assert (
        found(shared=[ROW], actions=[{"what": "Ring", "who": "u:ane", "due": "2026-02-01"}])
        == {}
    )


def test_a_conflict_must_be_asked_about_first() -> None:
    assert "conflicts" in found(conflicts="")
    assert "away" in found(conflicts="some")


def test_only_who_has_a_mandate_recommends() -> None:
    needed = {"outcome": "home_visit"}
    assert list(found(**needed)) == ["behind"]
    assert found(**needed, behind=["police"]) == {}
    assert found(**needed, behind=["school"]) == {"behind": NO_MANDATE.source}
    assert found(**needed, behind=["gone"]) == {"behind": NOT_THERE.source}
    assert found(**needed, behind=["nobody known"]) == {}
    away = {"conflicts": "some", "away": ["police"]}
    assert found(**needed, **away, behind=["police"]) == {"behind": CAME_AWAY.source}


def test_who_left_or_was_not_here_shares_and_dissents_nothing() -> None:
    away = {"conflicts": "some", "away": ["police"]}
    assert found(**away, shared=[ROW]) == {"shared.0.who": CAME_AWAY.source}
    assert found(shared=[{**ROW, "who": "gone"}]) == {"shared.0.who": NOT_THERE.source}
    dissent = {"dissent": [{"who": "police", "why": "For tidligt"}]}
    assert found(**dissent) == {}
    assert found(**away, **dissent) == {"dissent.0.who": CAME_AWAY.source}


def test_our_own_office_is_no_receiver() -> None:
    assert found(shared=[{**ROW, "who": "us"}]) == {"shared.0.who": NOT_OUR_OWN.source}


def test_a_basis_must_be_one_that_the_authority_takes_part_on() -> None:
    psp = {**ROW, "basis": "rpl115-1-2", "who": "school"}
    assert found(shared=[psp]) == {"shared.0.basis": BASIS_UNFIT.source}
    assert found(shared=[{**psp, "basis": "strl141"}]) == {}
    assert list(found(shared=[{**ROW, "basis": ""}])) == ["shared.0.basis"]


def test_telling_all_the_others_needs_others() -> None:
    row = {**ROW, "way": "out", "who": EVERYBODY}
    assert [each.members for each in told(ROOM, {**FINE, "shared": [row]})] == [
        (POLICE, SCHOOL)
    ]
    both = {"conflicts": "some", "away": ["police", "school"]}
    assert found(**both, shared=[row]) == {"shared.0.who": NOBODY_TO_TELL.source}


def test_days_are_of_the_right_side_of_today() -> None:
    action = {"what": "Ring", "who": "a:school", "due": "2026-01-28"}
    seen = {"mark": "observed", "said": "Hilste", "source": "Lærer", "when": "2026-01-29"}
    wrong = found(actions=[action], statements=[seen])
    assert wrong["actions.0.due"] == DAY_GONE.source
    assert "statements.0.when" in wrong


def test_an_action_is_a_colleagues_or_an_authoritys() -> None:
    rows = [
        {"what": " Ring ", "who": "u:ane", "due": "2026-02-01"},
        {"what": "Spørg", "who": "a:school", "due": "2026-02-02"},
    ]
    one, two = agreed({"actions": rows})
    assert (one.what, one.colleague, one.authority) == ("Ring", "ane", "")
    assert (two.colleague, two.authority, two.due) == (None, "school", date(2026, 2, 2))


def test_somebody_unknown_tells_nobody() -> None:
    (lost,) = told(ROOM, {**FINE, "shared": [{**ROW, "who": "left the office"}]})
    assert lost.members == ()


def test_the_form_offers_who_is_in_the_room() -> None:
    form = point_form(ROOM, ("police",))
    assert _choices(form.field("away")) == ["us", "police", "school"]
    assert _choices(form.field("behind")) == ["us"]
    shared = form.field("shared")
    assert isinstance(shared, RowsField)
    assert _choices(shared.fields[1]) == ["school", EVERYBODY]
    assert [plain(each.label) for each in shared.ready] == ["School told us", "We told"]
    assert dict(shared.ready[0].given)["basis"] == "rpl115-1-1"
    actions = form.field("actions")
    assert isinstance(actions, RowsField)
    assert _choices(actions.fields[1]) == ["u:ane", "a:school"]


def test_a_basis_that_must_be_clarified_is_not_proposed() -> None:
    centre = Member("centre", "Leder", "asylum_centre", came="came")
    shared = point_form(Room((centre,))).field("shared")
    assert isinstance(shared, RowsField)
    assert "basis" not in dict(shared.ready[0].given)
    assert basis_for(US) == ""
    assert basis_for(Member("c", "Leder", "asylum_centre", basis="fvl28")) == "fvl28"


def _choices(field: Any) -> list[str]:
    assert isinstance(field, ChoiceField | ManyField)
    return [key for key, _ in field.choices]


def test_the_table_is_offered_with_the_meetings_that_may_be_next() -> None:
    form = attendance_form((US, POLICE), (("m", BASIS_UNFIT),))
    assert _choices(form.field("next")) == ["m"]


def test_only_what_is_asked_is_kept_and_what_the_clock_said() -> None:
    given = {**FINE, "outcome": "postponed", "opened": "2026-01-28T08:00:00Z", "stray": "x"}
    assert kept(given) == {
        "conflicts": "none", "outcome": "postponed", "opened": "2026-01-28T08:00:00Z",
    }  # fmt: skip
    assert is_postponed(given)
    assert not recommends(given)
    assert not begun({"opened": "now", "meeting": "m"})


WORDS = st.text(max_size=40)


@given(st.lists(st.fixed_dictionaries({"who": st.sampled_from(["us", "police", "school", "gone", "all"]), "way": st.sampled_from(["in", "out"]), "what": WORDS, "necessity": WORDS, "basis": st.sampled_from(["", "rpl115-1-1", "fvl28"]), "care": st.sampled_from(["", "health"])}), max_size=4), st.sets(st.sampled_from(["police", "school"])))  # fmt: skip
def test_whatever_is_closed_names_only_who_was_in_the_room(
    rows: list[dict[str, str]], away: set[str]
) -> None:
    answers = {**FINE, "shared": rows}
    if away:
        answers |= {"conflicts": "some", "away": sorted(away)}
    if problems(ROOM, answers, TODAY):
        return
    for each in told(ROOM, answers):
        assert each.members
        assert all(one.outside and one.here and one.key not in away for one in each.members)
        assert each.necessity
        assert each.basis


@pytest.mark.parametrize("word", ["før\0efter", "navn \u2066 uden ende", "x" * 5000])
def test_words_that_cannot_be_kept_are_refused_at_their_field(word: str) -> None:
    assert "words" in found(words=word)
    assert "shared.0.what" in found(shared=[{**ROW, "what": word}])
    assert "shared.0.necessity" in found(shared=[{**ROW, "necessity": word}])
    row = {"mark": "observed", "said": word, "source": word, "when": "2026"}
    assert {"statements.0.said", "statements.0.source"} <= set(found(statements=[row]))
    assert "dissent.0.why" in found(dissent=[{"who": "police", "why": word}])
    action = {"what": word, "who": "u:ane", "due": "2026-02-01"}
    assert "actions.0.what" in found(actions=[action])


def test_every_authority_can_be_proposed_a_basis_of_its_own() -> None:
    for each in AUTHORITIES:
        member = Member("m", "Leder", each.code)
        assert basis_for(member) in {"", *each.bases}
    assert not check(POINT, FINE, submit=True)
