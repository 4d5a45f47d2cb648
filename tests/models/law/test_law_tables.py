"""Law as data: complete, with sources, and refusing what must be refused."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from models.kernel.text import plain
from models.law.bases import (
    BASES,
    CATEGORIES,
    EVERY_BASIS,
    PURPOSES,
    REFUSED_PURPOSES,
    SECTION_115_SENTENCE,
    DataCategory,
    Purpose,
    basis,
)
from models.law.reporters import REPORTERS, ReporterType
from models.law.severity import PERIODS, Severity, due

NOON = datetime(2026, 1, 12, 8, tzinfo=UTC)


def test_every_basis_is_found_by_its_code_and_says_where_it_comes_from() -> None:
    for one in BASES:
        assert basis(one.code) == one
        assert one.version >= 1
        assert one.source.name
        assert one.source.checked >= date(2026, 11, 1)
        assert plain(one.title)
    assert len({one.code for one in BASES}) == len(BASES)


def test_the_newest_version_of_a_basis_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace  # noqa: PLC0415 - for this test alone

    newer = replace(BASES[0], version=2)
    monkeypatch.setattr("models.law.bases.EVERY_BASIS", (*EVERY_BASIS, newer))
    assert basis(newer.code) is newer


def test_no_other_basis_is_known() -> None:
    with pytest.raises(KeyError):
        basis("rpl115-2")


def test_section_115_is_what_the_sentence_stands_for() -> None:
    for one in BASES:
        assert one.section_115 is one.code.startswith("rpl115")
        assert one.shares or not one.section_115
    assert "115" in plain(SECTION_115_SENTENCE)
    assert "Not disclosed for the investigation" in plain(SECTION_115_SENTENCE)


def test_a_report_on_a_child_and_free_advice_are_no_basis_for_giving_to_the_police() -> None:
    assert not basis("barnets-lov-133").shares
    assert not basis("sel12b").shares


def test_investigation_and_benefit_control_are_refused_with_a_reason() -> None:
    assert set(REFUSED_PURPOSES) == {Purpose.INVESTIGATION, Purpose.BENEFIT_CONTROL}
    assert all(len(plain(why)) > 80 for why in REFUSED_PURPOSES.values())


def test_everything_has_words() -> None:
    assert set(PURPOSES) == set(Purpose)
    assert set(CATEGORIES) == set(DataCategory)
    assert set(REPORTERS) == set(ReporterType)
    assert set(PERIODS) == set(Severity)


def test_public_employees_and_police_are_never_anonymous() -> None:
    named = {kind for kind, rule in REPORTERS.items() if not rule.may_be_anonymous}
    assert named == {
        ReporterType.PUBLIC_EMPLOYEE, ReporterType.POLICE, ReporterType.AUTHORITY,
        ReporterType.ASYLUM_CENTRE,
    }  # fmt: skip
    assert all(REPORTERS[kind].by_function for kind in named)
    assert not REPORTERS[ReporterType.PRIVATE].by_function
    assert not REPORTERS[ReporterType.RELATIVE].by_function


@pytest.mark.parametrize(
    ("severity", "hours"),
    [(Severity.NOW, 0), (Severity.H24, 24), (Severity.H48, 48), (Severity.H72, 72)],
)
def test_how_soon(severity: Severity, hours: int) -> None:
    assert due(severity, NOON) - NOON == timedelta(hours=hours)
    assert "{received}" in PERIODS[severity].origin.source


def test_severities_are_in_the_order_of_their_hours() -> None:
    assert all(a.hours < b.hours for a, b in pairwise(PERIODS.values()))
