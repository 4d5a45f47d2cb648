"""A paper cannot be composed from what its white list does not let through."""

from datetime import UTC, datetime

import pytest

from models.cases.papers import Paper
from models.documents.visit_brief import WHITE_LIST, VisitBrief, allowed
from models.forms.definitions.home_visit import HOME_VISIT

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)


def brief(paper: Paper) -> VisitBrief:
    answers = {field.key: "x" for field in HOME_VISIT.fields}
    return VisitBrief(
        paper=paper, office="", practice=True, case_number="", citizen="", address="",
        starts_at=NOW, ends_at=NOW, answers=allowed(paper, answers), gates=(), made=NOW,
        mark=None,
    )  # fmt: skip


@pytest.mark.parametrize("paper", list(WHITE_LIST))
def test_only_the_white_list_is_within_reach(paper: Paper) -> None:
    made = brief(paper)
    for field in HOME_VISIT.fields:
        for read in (made.word, made.choice, made.choices):
            if field.key in WHITE_LIST[paper]:
                read(field.key)
            else:
                with pytest.raises(KeyError):
                    read(field.key)
    assert set(made.answers) == set(WHITE_LIST[paper])
