"""What a professional record of a case keeps, whichever subject it belongs to."""

from datetime import UTC, datetime

import pytest

from models.course.record import (
    COURSE,
    HAS_ENDED,
    Record,
    RecordMade,
    RecordMoved,
    RecordRow,
    Said,
)
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, RecordId, UserId

AT = datetime(2026, 1, 14, 8, 30, tzinfo=UTC)
CASE = CaseId("case")
ANE = UserId("ane")


def made(kind: Kind = Kind.ROUND, state: str = "open") -> Record:
    return Record.make(RecordId("one"), kind, CASE, state, AT, ANE)


def test_what_is_made_moved_and_ended_leaves_facts() -> None:
    record = made()
    record.move("gathered")
    record.end("closed", AT)
    assert record.events == [
        RecordMade(record), RecordMoved(record, "open"), RecordMoved(record, "gathered"),
    ]  # fmt: skip
    assert (record.state, record.ended_at) == ("closed", AT)
    assert record.topic == (Kind.ROUND, "one")


def test_what_has_ended_stays_as_it_is() -> None:
    record = made()
    record.end("closed", AT)
    for again in (lambda: record.move("open"), lambda: record.end("closed", AT)):
        with pytest.raises(Refused) as refused:
            again()
        assert refused.value.why is HAS_ENDED
    assert record.state == "closed"


@pytest.mark.parametrize("kind", sorted(set(Kind) - COURSE))
def test_nothing_else_is_a_record_of_a_course(kind: Kind) -> None:
    with pytest.raises(ValueError, match=str(kind)):
        made(kind)


def test_what_belongs_to_a_record_is_of_the_same_case() -> None:
    above = made()
    below = Record.make(
        RecordId("two"), Kind.INVITATION, CASE, "invited", AT, ANE, parent=above, code="school"
    )
    assert (below.parent_id, below.code) == (above.id, "school")
    with pytest.raises(ValueError, match="invitation"):
        Record.make(
            RecordId("3"), Kind.INVITATION, CaseId("other"), "invited", AT, ANE, parent=above
        )


def test_a_row_knows_what_was_said() -> None:
    said = Said("round", 1, {"question": "Hvad ved I?"}, AT, ANE)
    row = RecordRow(
        RecordId("one"),
        Kind.ROUND,
        CASE,
        "open",
        AT,
        ANE,
        None,
        "",
        None,
        None,
        {"round": said},
    )
    assert row.said("round") == {"question": "Hvad ved I?"}
    assert row.said("answer") == {}
