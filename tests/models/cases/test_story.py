import pytest

from models.calendar.entry import EntryKind
from models.cases.story import RECEIPTS, STORY, sentence
from models.disclosures.disclosure import RECEIPTED, STATES
from models.kernel.text import plain


def test_codes_of_stages_and_entries_are_told_in_words() -> None:
    assert plain(sentence("stage", {"stage": "contact"})) == "Next stage: Concern talk"
    told = sentence("entry_done", {"what": EntryKind.MEETING.value})
    assert plain(told) == "Done: Meeting"


def test_other_values_are_told_as_they_stand() -> None:
    told = sentence("follow_up_planned", {"what": "Møde på skolen", "when": "i morgen"})
    assert plain(told) == "Møde på skolen planned for i morgen"
    assert plain(sentence("stage", {"stage": "elsewhere"})) == "Next stage: elsewhere"


def test_an_unknown_happening_is_a_bug() -> None:
    with pytest.raises(KeyError):
        sentence("nothing_of_the_kind", {})


def test_every_sentence_can_be_told_without_values() -> None:
    assert all(plain(sentence(kind, {})) for kind in STORY)


def test_a_receipt_is_told_in_the_words_of_the_register() -> None:
    assert set(RECEIPTS) == set(RECEIPTED)
    for state in RECEIPTED:
        told = sentence("receipted", {"number": "V-2026-0001", "state": str(state)})
        assert plain(told) == f"Receipt for V-2026-0001: {plain(STATES[state])}"
