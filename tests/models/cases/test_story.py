import pytest

from models.calendar.entry import EntryKind
from models.cases.story import STORY, sentence
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
