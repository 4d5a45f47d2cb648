"""Every form of a police inbox with words that hurt: kept as typed, or refused in a sentence."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from models.exchange.inbox_forms import ANSWERED, JOURNALISE, KEEP, PERIODS
from models.forms.answers import Answers
from models.kernel.ids import BundleId
from tests.faults.test_hostile_words import (
    KEPT,
    LONG,
    UNFIT,
    refused_in_words,
    stands_in,
    written_fields,
)
from tests.handing import Pair, make_pair
from tests.inboxing import received

TODAY = "2026-01-14"
GOOD: Mapping[str, Answers] = {
    JOURNALISE.key: {"number": "1", "day": TODAY},
    ANSWERED.key: {"how": "phone", "day": TODAY},
    KEEP.key: {"until": "2026-03-01", "reason": "Ja"},
    PERIODS.key: {"journalised": "3", "never": "9"},
}


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def acts(pair: Pair, bundle: BundleId) -> dict[str, Callable[[Answers], object]]:
    police = pair.police
    return {
        JOURNALISE.key: lambda answers: police.journalise(bundle, answers),
        ANSWERED.key: lambda answers: police.answer(bundle, answers),
        KEEP.key: lambda answers: police.keep(bundle, answers),
        PERIODS.key: lambda answers: police.set_periods(pair.contact_back, answers),
    }


def test_words_that_cannot_be_kept_are_refused_and_nothing_of_them_stays(pair: Pair) -> None:
    does = acts(pair, received(pair))
    for form in (JOURNALISE, ANSWERED, KEEP, PERIODS):
        for field, _part, _sub in written_fields(form):
            for name, word in {**UNFIT, **LONG}.items():
                given = {**GOOD[form.key], field.key: word}
                assert refused_in_words(lambda f=form, g=given: does[f.key](g)), (
                    form.key, field.key, name,
                )  # fmt: skip
                assert not stands_in(pair.police.office, word[:40]) or len(word) < 3


def test_words_that_can_be_kept_are_kept_as_typed(pair: Pair) -> None:
    bundle = received(pair)
    does = acts(pair, bundle)
    for word in KEPT.values():
        if len(word) <= 80 and "\n" not in word:
            does[JOURNALISE.key]({**GOOD[JOURNALISE.key], "number": word})
            does[KEEP.key]({**GOOD[KEEP.key], "reason": word})
            with pair.police.office.begin() as work:
                kept = work.bundles.received(bundle)
            assert kept.keep_reason == word.strip()
            pair.police.receipt_code(bundle, kept.own_number)


@pytest.mark.parametrize("bad", [UNFIT["turned"], UNFIT["nul"], UNFIT["half"]])
def test_a_number_in_a_code_holds_nothing_that_cannot_be_seen(pair: Pair, bad: str) -> None:
    shown = pair.police.receipt_code(received(pair), bad)
    assert pair.kommune.accept_short(shown.data).own_number == shown.own_number
