"""Groups of acts, purposes, and a filter in words."""

from datetime import date

from models.audit.acts import Act, Outcome, Reason
from models.audit.reading import (
    GROUPS,
    REASONS,
    ActGroup,
    LogFilter,
    acts_of,
    group_of,
)


def test_every_act_is_looked_for_in_exactly_one_group() -> None:
    found = [act for group in ActGroup for act in acts_of(group)]
    assert sorted(found) == sorted(Act)
    assert set(GROUPS) == set(ActGroup)
    assert all(acts_of(group) for group in ActGroup)


def test_groups_hold_what_their_words_say() -> None:
    for act, group in (
        (Act.CASE_VIEWED, ActGroup.LOOKED),
        (Act.SEARCHED, ActGroup.SEARCHED),
        (Act.NOTE_WRITTEN, ActGroup.CHANGED),
        (Act.PRINTED, ActGroup.PRINTED),
        (Act.ATTACHMENT_EXPORTED, ActGroup.PRINTED),
        (Act.BUNDLE_SEALED, ActGroup.HANDED_OVER),
        (Act.USER_ADDED, ActGroup.KEYS),
        (Act.LOG_THINNED, ActGroup.LOG),
    ):
        assert group_of(act) is group, act


def test_every_purpose_has_its_words() -> None:
    assert set(REASONS) == set(Reason)


def test_a_filter_is_logged_as_what_was_asked_for() -> None:
    assert LogFilter().words() == ""
    day = date(2026, 1, 14)
    asked = LogFilter(" S-2026-0001 ", "u1", ActGroup.LOOKED, Outcome.REFUSED, day, day)
    assert asked.words() == (
        "S-2026-0001 user=u1 group=looked outcome=refused from=2026-01-14 to=2026-01-14"
    )


def test_a_name_that_was_looked_for_in_the_log_is_not_written_into_it() -> None:
    for typed in ("Emil Skabelon", "631204-9897", "Emil 2"):
        assert LogFilter(typed, "u1").words() == "name user=u1"
