"""The closed list of authorities: who may be asked, on which basis, and what must be clarified."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.law import authorities
from models.law.authorities import AUTHORITIES, LETTERS, NAMES, Authority, authority, offered
from models.law.bases import basis
from models.law.sources import RPL_115

DAY = date(2026, 1, 12)


def test_every_kind_that_the_rules_name_is_on_the_list_once() -> None:
    assert [each.code for each in AUTHORITIES] == [
        "social_under_18", "social_over_18", "employment", "local_police", "police_tovholder",
        "social_psychiatry", "treatment_psychiatry", "prison_service", "school",
        "youth_education", "ssp", "asylum_centre", "self_governing", "other_kommune",
    ]  # fmt: skip
    assert set(NAMES) == {each.code for each in AUTHORITIES}


@pytest.mark.parametrize("each", AUTHORITIES, ids=lambda each: each.code)
def test_it_is_asked_on_bases_that_share_and_says_why(each: Authority) -> None:
    assert each.bases
    assert all(basis(code).shares for code in each.bases)
    assert each.default == "" or each.default in each.bases
    assert each.why.source
    assert each.brings.source
    assert each.function.source
    assert each.source is RPL_115


@pytest.mark.parametrize(
    ("code", "default"),
    [
        ("ssp", "rpl115-1-1"),
        ("school", "rpl115-1-1"),
        ("social_psychiatry", "rpl115-1-2"),
        ("treatment_psychiatry", "rpl115-1-2"),
        ("prison_service", "rpl115-1-3"),
        ("asylum_centre", ""),
    ],
)
def test_the_basis_that_is_proposed_is_that_of_the_cooperation(code: str, default: str) -> None:
    """Source: retsplejeloven § 115, stk. 1, nr. 1-3; a private operator is to be clarified."""
    assert authority(code).default == default


def test_section_115_b_stands_nowhere() -> None:
    assert not [code for each in AUTHORITIES for code in each.bases if "115b" in code]


def test_the_three_groups_of_the_prison_service() -> None:
    assert list(LETTERS) == ["a", "b", "c"]


@given(some.dates(min_value=date(2010, 1, 1), max_value=date(2040, 1, 1)))
def test_what_is_offered_is_in_force_on_that_day(day: date) -> None:
    assert all(each.since <= day for each in offered(day))
    assert set(offered(day)) <= set(AUTHORITIES)
    assert bool(offered(day)) is (day >= authorities.IN_FORCE)


def test_an_authority_that_is_no_longer_offered_keeps_its_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = AUTHORITIES[0]
    gone = Authority(
        "gone", first.name, first.function, first.brings, first.bases, first.default,
        first.why, until=DAY,
    )  # fmt: skip
    monkeypatch.setattr(authorities, "AUTHORITIES", (*AUTHORITIES, gone))
    assert gone in offered(DAY)
    assert gone not in offered(DAY + timedelta(days=1))
    assert authority("gone") is gone
    with pytest.raises(KeyError):
        authority("housing")
