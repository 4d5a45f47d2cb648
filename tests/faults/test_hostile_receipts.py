"""The forms of receipts with words that hurt: kept as typed, or refused in a sentence."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from models.disclosures.taken_back import TAKEN_BACK
from models.forms.answers import Answers
from models.forms.definitions.receipts import PAPER_RECEIPT, VOICE_RECEIPT, WORDS_TOLD
from models.kernel.ids import DisclosureId
from tests.faults.test_hostile_words import (
    KEPT,
    LONG,
    UNFIT,
    refused_in_words,
    stands_in,
    written_fields,
)
from tests.handing import Pair, make_pair


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


@pytest.fixture
def locked(pair: Pair) -> DisclosureId:
    case_id = pair.case()
    ready = pair.kommune.prepare(case_id, {**pair.answers(case_id), "way": "locked_pdf"})
    return pair.kommune.lock(ready.disclosure_id, ready.digest, str(pair.stick)).disclosure_id


def good(pair: Pair, disclosure: DisclosureId) -> Mapping[str, Answers]:
    with pair.kommune.office.begin() as work:
        words = " ".join(work.deliveries.get(disclosure).control)
    return {
        VOICE_RECEIPT.key: {"phone": "11 22 33 44", "words": words, "person": "Peter"},
        PAPER_RECEIPT.key: {"person": "Peter", "signed_on": "2026-01-14", "kept": "Mappe"},
        WORDS_TOLD.key: {"told_to": "Peter"},
        TAKEN_BACK.key: {"reason": "Øvelse", "fate": "deleted"},
    }


def acts(pair: Pair, disclosure: DisclosureId) -> dict[str, Callable[[Answers], object]]:
    kommune = pair.kommune
    return {
        VOICE_RECEIPT.key: lambda answers: kommune.by_voice(disclosure, answers),
        PAPER_RECEIPT.key: lambda answers: kommune.on_paper(disclosure, answers),
        WORDS_TOLD.key: lambda answers: kommune.words_told(disclosure, answers),
        TAKEN_BACK.key: lambda answers: kommune.take_back(disclosure, answers),
    }


def test_words_that_cannot_be_kept_are_refused_and_nothing_of_them_stays(
    pair: Pair, locked: DisclosureId
) -> None:
    does, fits = acts(pair, locked), good(pair, locked)
    for form in (VOICE_RECEIPT, PAPER_RECEIPT, WORDS_TOLD, TAKEN_BACK):
        for field, _part, _sub in written_fields(form):
            for name, word in {**UNFIT, **LONG}.items():
                given = {**fits[form.key], field.key: word}
                assert refused_in_words(lambda f=form, g=given: does[f.key](g)), (
                    form.key, field.key, name,
                )  # fmt: skip
                assert not stands_in(pair.kommune.office, word[:40]) or len(word) < 3


def test_words_that_can_be_kept_are_kept_as_typed(pair: Pair, locked: DisclosureId) -> None:
    does, fits = acts(pair, locked), good(pair, locked)
    for word in KEPT.values():
        if len(word) <= 80 and "\n" not in word:
            does[WORDS_TOLD.key]({"told_to": word})
            with pair.kommune.office.begin() as work:
                assert work.deliveries.get(locked).told_to == word
    given = {**fits[PAPER_RECEIPT.key], "person": KEPT["markup"], "kept": KEPT["markup"]}
    does[PAPER_RECEIPT.key](given)
    with pair.kommune.office.begin() as work:
        (kept,) = work.deliveries.receipts_of(locked)
    assert (kept.person, kept.proof) == (KEPT["markup"], KEPT["markup"])


def test_why_it_was_never_given_is_kept_as_typed(pair: Pair, locked: DisclosureId) -> None:
    why = KEPT["markup"]
    acts(pair, locked)[TAKEN_BACK.key]({"reason": why, "fate": "deleted"})
    with pair.kommune.office.begin() as work:
        assert work.disclosures.get(locked).refused_reason == why
