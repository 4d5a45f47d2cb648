"""One gate, three ways: the same case as a bundle, as a locked PDF and on paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.disclosures.disclosure import Way
from models.kernel.errors import Refused
from models.usecases.prepare_handover import CHOOSE_WAY, answers_of
from storage.paper.extract import words_of
from tests.handing import Pair, make_pair


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def test_what_is_prepared_anew_by_another_way_is_the_same_disclosure(pair: Pair) -> None:
    case_id = pair.case()
    answers = pair.answers(case_id)
    by_bundle = pair.kommune.prepare(case_id, answers)
    by_pdf = pair.kommune.prepare(case_id, {**answers, "way": "locked_pdf"})
    assert (by_bundle.number, by_bundle.case_json) == (by_pdf.number, by_pdf.case_json)
    with pair.kommune.office.begin() as work:
        kept = work.disclosures.prepared_of(case_id)
    assert kept is not None
    assert kept.way is Way.LOCKED_PDF
    assert answers_of(kept)["way"] == "locked_pdf"
    assert kept.items == by_pdf.items
    assert "List of what left" not in " ".join(words_of(by_bundle.case_pdf))
    assert "List of what left" in " ".join(" ".join(words_of(by_pdf.case_pdf)).split())


@pytest.mark.parametrize("way", ["spoken", "file", "x"])
def test_there_are_three_ways_of_a_handover(pair: Pair, way: str) -> None:
    case_id = pair.case()
    with pytest.raises(Refused) as refused:
        pair.kommune.prepare(case_id, {**pair.answers(case_id), "way": way})
    assert (refused.value.why, refused.value.field) == (CHOOSE_WAY, "way")
