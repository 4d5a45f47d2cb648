from datetime import UTC, datetime

from models.calendar.entry import EntryKind
from models.calendar.rows import QueueRow
from models.kernel.ids import EntryId, UserId
from models.kernel.text import Text, plain, text

WHEN = datetime(2026, 1, 15, 8, tzinfo=UTC)


def row(label: Text | None) -> QueueRow:
    return QueueRow(
        EntryId("e"), EntryKind.EFFORT_START, WHEN, "S-2026-0002", text("T", "JA, 17"), True,
        UserId("u"), label=label,
    )  # fmt: skip


def test_efforts_of_one_case_are_told_apart_in_the_queue() -> None:
    alone, mentor = row(None), row(text("T", "Mentor"))
    assert plain(alone.words) == "Start the effort"
    assert plain(mentor.words) == "Start the effort: Mentor"
