"""The scenarios as data: nothing real in them, and every form answered as it asks."""

import json
import re

from models.forms.answers import check
from models.forms.definitions.after_call import AFTER_CALL
from models.forms.definitions.call import CALL
from storage.practice import steps
from storage.practice.fill import in_order
from storage.practice.passphrase import KOMMUNE_PASSPHRASE, POLICE_PASSPHRASE
from storage.practice.scenarios import SCENARIOS
from storage.system.clocks import PRACTICE_START
from storage.vault.words import load_words


def everything_written() -> str:
    return json.dumps([str(step) for step in in_order()], ensure_ascii=False)


def test_no_telephone_rings() -> None:
    words = everything_written()
    numbers = re.findall(r"\+\d[\d ]{7,}", words)
    assert numbers
    assert all(number.startswith("+999 55 ") for number in numbers)
    assert not re.findall(
        r"(?<![\d+.-])\d{2} \d{2} \d{2} \d{2}(?!\d)", re.sub(r"\+999[\d ]+", "", words)
    )


def test_every_form_is_answered_as_it_asks() -> None:
    for step in in_order():
        if isinstance(step, steps.TookCall):
            assert check(CALL, step.answers, submit=True) == (), step.concern
            assert set(step.answers) <= {each.key for each in CALL.fields}, step.concern
        if isinstance(step, steps.WroteUp):
            assert check(AFTER_CALL, step.answers, submit=True) == (), step.concern
            assert set(step.answers) <= {each.key for each in AFTER_CALL.fields}, step.concern


def test_the_steps_of_a_scenario_are_told_in_order() -> None:
    keys = [each.key for each in SCENARIOS]
    assert keys == [*(f"v{number}" for number in range(1, 10)), "around"]
    for scenario in SCENARIOS:
        times = [step.at for step in scenario.steps]
        assert times == sorted(times), scenario.key
        assert max(times) < PRACTICE_START


def test_the_passphrases_are_six_words_of_the_list() -> None:
    words = set(load_words().words)
    for passphrase in (KOMMUNE_PASSPHRASE, POLICE_PASSPHRASE):
        assert len(passphrase.split()) == 6
        assert set(passphrase.split()) <= words
