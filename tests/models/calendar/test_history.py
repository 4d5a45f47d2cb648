"""The lines of an entry's history, and why entries ended."""

from datetime import UTC, datetime, timedelta

import pytest

from models.calendar.endings import ENDINGS, OTHERWISE, ending_words
from models.calendar.entry import Entry, EntryKind
from models.calendar.history import settled
from models.kernel.ids import EntryId, UserId
from models.kernel.text import plain

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
ANE = UserId("ane")


def entry(kind: EntryKind, due: datetime = NOW) -> Entry:
    return Entry(EntryId("e"), kind, ANE, due, "person", NOW, NOW, ANE)


def test_what_is_open_or_moved_has_no_last_line() -> None:
    one, other = entry(EntryKind.OTHER), entry(EntryKind.OTHER)
    assert settled(one) is None
    one.move(other, "Ferie", NOW, ANE)
    assert settled(one) is None


@pytest.mark.parametrize(
    ("kind", "outcome", "words"),
    [
        (EntryKind.OTHER, "Talt med skolen", "Talt med skolen"),
        (EntryKind.ASSESSMENT, "joined", ""),  # a rule's code
        (EntryKind.EFFORT_STALLED, "held", ""),
    ],
)
def test_only_words_of_a_person_are_shown(kind: EntryKind, outcome: str, words: str) -> None:
    one = entry(kind)
    one.done(outcome, NOW, ANE)
    line = settled(one)
    assert line is not None
    assert (plain(line.what), line.words) == ("Done", words)


@pytest.mark.parametrize(
    ("kind", "ahead", "what"),
    [
        (EntryKind.MEETING, 1, "Called off"),
        (EntryKind.MEETING, -1, "Not possible"),
        (EntryKind.OTHER, 1, "Not possible"),
    ],
)
def test_an_appointment_to_come_is_called_off(kind: EntryKind, ahead: int, what: str) -> None:
    one = entry(kind, NOW + timedelta(days=ahead))
    one.not_possible("Sygdom", NOW, ANE)
    line = settled(one)
    assert line is not None
    assert (plain(line.what), line.words) == (what, "Sygdom")


@pytest.mark.parametrize("code", [*ENDINGS, "answered"])
def test_why_it_ended_is_said_in_words(code: str) -> None:
    one = entry(EntryKind.FOLLOW_UP)
    one.end(code, NOW, ANE)
    line = settled(one)
    assert line is not None
    assert plain(line.what) == f"Ended: {plain(ending_words(code))}"
    assert (ending_words(code) == OTHERWISE) is (code not in ENDINGS)
