"""A copy that was saved outside: a task to delete it, its line among the papers, its end."""

import json
from pathlib import Path

import pytest

from models.attachments.rows import AttachmentRow
from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.cases.papers import BREACH_ADVICE, SETTLED_BEFORE, Channel, Fate
from models.cases.story import sentence
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.kernel.text import plain
from models.ports.records import NotFoundError
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.delete_concern import STILL_OPEN, DeleteConcern
from models.usecases.end_concern import RejectConcern
from models.usecases.export_attachment import ExportAttachment
from models.usecases.go_further import Further, GoFurther
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.search import Found, Search
from models.usecases.settle_outside import SettleOutside
from storage.deletion import Deletion, replay
from storage.queries import today
from storage.queries.visits import copies_of_case
from storage.repositories.sight import EVERYTHING, Sight
from tests.attaching import PDF, PNG, add, file_of, listed
from tests.casework import acts_of, answer, entry_of, kinds_of, open_case, register
from tests.colleagues import join
from tests.office import ANE, BO, TestOffice


@pytest.fixture
def saved(office: TestOffice, tmp_path: Path) -> tuple[CaseId, AttachmentRow]:
    """A case with an attachment of which one copy lies outside."""
    case = open_case(office).case_id
    row = add(office, case, file_of(tmp_path, "a.pdf", PDF))
    ExportAttachment(office.begin)(row.id, "Til mødet")
    return case, listed(office, case)[0]


def settle(
    office: TestOffice, row: AttachmentRow, fate: str = "deleted", note: str = "Fra stikket"
) -> object:
    return SettleOutside(office.begin)(row.out[0].id, fate, note).advice


def test_whoever_saves_a_copy_has_a_task_to_delete_it_by_the_next_working_day(
    office: TestOffice, saved: tuple[CaseId, AttachmentRow]
) -> None:
    case, row = saved
    task = entry_of(office, case, EntryKind.COPY_OUTSIDE)
    assert (task.owner_id, task.about_id) == (ANE.id, row.out[0].id)
    assert local(task.due_at).date() == local(office.clock.now()).date().replace(day=15)
    queue = today.queue(office.database.sql, EVERYTHING, office.clock.now())
    assert EntryKind.COPY_OUTSIDE in {each.kind for each in queue.rows}
    with pytest.raises(Refused):  # not merely done: it ends with what became of the copy
        CompleteEntry(office.begin)(Completion(task.id, "Slettet"))


def test_it_stands_among_the_papers_of_the_case_until_and_after_it_is_gone(
    office: TestOffice, saved: tuple[CaseId, AttachmentRow]
) -> None:
    case, row = saved
    task = entry_of(office, case, EntryKind.COPY_OUTSIDE)
    (out,) = copies_of_case(office.database.sql, EVERYTHING, case)
    assert (out.number, out.what, out.document) == (
        "U-2026-0001", "B-2026-0001 Brev fra skolen", None,
    )  # fmt: skip
    assert (out.printed_by, out.channel) == (ANE.id, Channel.FILE)
    assert (out.return_by, out.settled_at, out.fate) == (task.due_at, None, None)
    later = office.wait(hours=2)
    assert settle(office, row) is None
    (gone,) = copies_of_case(office.database.sql, EVERYTHING, case)
    assert (gone.settled_at, gone.fate) == (later, Fate.DELETED)
    assert EntryKind.COPY_OUTSIDE not in kinds_of(office, case)
    assert listed(office, case)[0].out == ()
    assert listed(office, case)[0].outside == ("U-2026-0001",)
    with pytest.raises(Refused) as again:
        settle(office, row)
    assert again.value.why == SETTLED_BEFORE


def test_the_note_stands_in_story_and_log(
    office: TestOffice, saved: tuple[CaseId, AttachmentRow]
) -> None:
    _, row = saved
    settle(office, row, note=" Slettet fra stikket ")
    sql = office.database.sql
    (told,) = sql.execute(
        "SELECT data, words FROM happening WHERE kind = 'copy_settled'"
    ).fetchall()
    assert plain(sentence("copy_settled", json.loads(told[0]))) == "Copy U-2026-0001: Deleted"
    assert told[1] == "Slettet fra stikket"
    assert acts_of(office)[-1] == Act.OUTSIDE_DELETED
    said = office.database.value("SELECT words FROM log_text ORDER BY seq DESC LIMIT 1")
    assert said == "B-2026-0001 U-2026-0001 Slettet fra stikket"


def test_a_lost_copy_is_a_breach_from_now_on(
    office: TestOffice, saved: tuple[CaseId, AttachmentRow]
) -> None:
    case, row = saved
    assert settle(office, row, "lost", "Stikket er væk") == BREACH_ADVICE
    breach = entry_of(office, case, EntryKind.BREACH)
    assert (breach.due_at - office.clock.now()).total_seconds() == 72 * 3600
    assert acts_of(office)[-1] == Act.OUTSIDE_LOST
    (row_of,) = copies_of_case(office.database.sql, EVERYTHING, case)
    assert row_of.fate is Fate.LOST
    assert listed(office, case)[0].out == ()


@pytest.mark.parametrize(
    ("fate", "note", "field"),
    [("", "Ja", "fate"), ("filed", "Ja", "fate"), ("deleted", "  ", "note")],
)
def test_what_is_missing_is_said_at_its_field(
    office: TestOffice, saved: tuple[CaseId, AttachmentRow], fate: str, note: str, field: str
) -> None:
    case, row = saved
    with pytest.raises(Refused) as refused:
        settle(office, row, fate, note)
    assert refused.value.field == field
    assert EntryKind.COPY_OUTSIDE in kinds_of(office, case)


def test_a_moved_task_still_says_by_when_and_ends_with_the_copy(
    office: TestOffice, saved: tuple[CaseId, AttachmentRow]
) -> None:
    case, row = saved
    task = entry_of(office, case, EntryKind.COPY_OUTSIDE)
    later = office.clock.now().replace(day=20)
    MoveEntry(office.begin)(Move(task.id, later, "Mødet er flyttet"))
    (out,) = copies_of_case(office.database.sql, EVERYTHING, case)
    assert (out.return_by, out.settled_at) == (later, None)
    settle(office, row)
    assert EntryKind.COPY_OUTSIDE not in kinds_of(office, case)


def test_it_is_settled_while_the_case_rests(
    office: TestOffice, saved: tuple[CaseId, AttachmentRow]
) -> None:
    case, row = saved
    answer(office, case, PoliceAnswer.TAKES_OVER)
    assert EntryKind.COPY_OUTSIDE in kinds_of(office, case)
    settle(office, row)
    assert EntryKind.COPY_OUTSIDE not in kinds_of(office, case)


def test_of_a_concern_the_task_outlives_a_rejection_and_follows_into_a_case(
    office: TestOffice, tmp_path: Path
) -> None:
    rejected, taken = register(office), register(office, about_name="Sofie Prøvesen")
    rows = []
    for concern, data in ((rejected, PDF), (taken, PNG)):
        row = add(office, concern, file_of(tmp_path, "a", data), Kind.CONCERN)
        ExportAttachment(office.begin)(row.id, "Til mødet")
        rows.append(listed(office, concern, Kind.CONCERN)[0])
    RejectConcern(office.begin)(rejected, "Uden grundlag")
    with office.begin() as work:
        (left,) = [
            each
            for each in work.entries.open_of_concern(rejected)
            if each.kind is EntryKind.COPY_OUTSIDE
        ]
    assert left.owner_id == ANE.id
    with pytest.raises(Refused) as refused:
        DeleteConcern(office.begin)(rejected)
    assert refused.value.why == STILL_OPEN
    settle(office, rows[0])
    case = GoFurther(office.begin)(Further(taken)).case_id
    assert EntryKind.COPY_OUTSIDE in kinds_of(office, case)
    (out,) = copies_of_case(office.database.sql, EVERYTHING, case)
    assert out.number == "U-2026-0002"
    settle(office, rows[1])
    assert EntryKind.COPY_OUTSIDE not in kinds_of(office, case)


def test_who_may_not_see_the_case_finds_neither_copy_nor_attachment(
    office: TestOffice, saved: tuple[CaseId, AttachmentRow]
) -> None:
    case, row = saved
    join(office, BO)
    as_bo = office.begin_as(BO)
    with pytest.raises(NotFoundError):
        SettleOutside(as_bo)(row.out[0].id, "deleted", "Fra stikket")
    with as_bo() as work:
        sight = Sight.of(office.database.sql, work.actor, work.now)
        assert copies_of_case(office.database.sql, sight, case) == ()
    for number in ("B-2026-0001", "U-2026-0001", "b-", "u"):
        assert Search(as_bo)(number).hits == ()
        assert len(Search(office.begin)(number).hits) == 1 or number == "u"


def test_numbers_of_attachments_and_copies_are_found(
    office: TestOffice, saved: tuple[CaseId, AttachmentRow], tmp_path: Path
) -> None:
    case, row = saved
    ExportAttachment(office.begin)(row.id, "Til advokaten")
    concern = register(office, about_name="Sofie Prøvesen")
    other = add(office, concern, file_of(tmp_path, "b.png", PNG), Kind.CONCERN)

    def lead(found: Found) -> list[tuple[str, str, str | None, str | None]]:
        return [(hit.title, hit.page, hit.case_id, hit.concern_id) for hit in found.cases]

    found = Search(office.begin)("b2026-0001")
    assert lead(found) == [("B-2026-0001", "attachments", case, None)]
    assert found.cases[0].lines == Search(office.begin)("S-2026-0001").cases[0].lines
    assert lead(Search(office.begin)("U-2026")) == [
        ("U-2026-0001", "papers", case, None), ("U-2026-0002", "papers", case, None),
    ]  # fmt: skip
    found = Search(office.begin)("B-2026-0002")
    assert found.cases == ()
    (hit,) = found.concerns
    assert (hit.id, hit.case_id, hit.concern_id) == (other.id, None, concern)
    assert (Kind.ATTACHMENT, other.id) in {
        (kind, key)
        for kind, key in office.database.sql.execute(
            "SELECT kind, id FROM log_about WHERE seq = (SELECT max(seq) FROM log_leaf)"
        ).fetchall()
    }


def test_a_deletion_carried_out_again_leaves_the_case_a_next_step(
    office: TestOffice, saved: tuple[CaseId, AttachmentRow]
) -> None:
    case, row = saved
    with office.database.transaction() as transaction:
        replay(transaction.sql, [Deletion("attachment", row.id, "2026-01-15T00:00:00Z", "u")])
        transaction.commit()
    kinds = kinds_of(office, case)
    assert EntryKind.COPY_OUTSIDE not in kinds
    assert EntryKind.NEXT_STEP in kinds
