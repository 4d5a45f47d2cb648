"""Every act is told to the citizen in a way that somebody has decided."""

from collections import Counter

import pytest

from models.audit import for_citizens
from models.audit.act_words import SENTENCES
from models.audit.acts import Act
from models.audit.for_citizens import TOLD, Told
from tests.models.audit.test_golden_sentences import say

POLICE_WORDS = ("politi", "bero", "genopt", "pakke", "kvitter", "videreg", "kontakt")


@pytest.mark.parametrize("act", Act)
def test_every_act_stands_in_exactly_one_list(act: Act) -> None:
    lists = (
        for_citizens._PLAIN, for_citizens._DETAILED, for_citizens._POLICE,
        for_citizens._EVERYDAY, for_citizens._OF_THE_OFFICE,
    )  # fmt: skip
    times = Counter(each for one in lists for each in one)[act]
    assert times == 1, f"{act}: put it in one list of models/audit/for_citizens.py"
    assert act in TOLD


@pytest.mark.parametrize("act", [act for act, told in TOLD.items() if told is not Told.NEUTRAL])
def test_no_sentence_a_citizen_reads_speaks_of_the_police(act: Act) -> None:
    assert not any(word in say(SENTENCES[act]).casefold() for word in POLICE_WORDS)


@pytest.mark.parametrize("code", ["police", "disclosure", "bundle", "receipt", "contact",
                                  "countersign", "conflict", "identity"])  # fmt: skip
def test_what_has_to_do_with_the_police_by_its_code_is_neutral(code: str) -> None:
    acts = [act for act in Act if act.partition(".")[0] == code]
    assert acts
    assert {TOLD[act] for act in acts} == {Told.NEUTRAL}
