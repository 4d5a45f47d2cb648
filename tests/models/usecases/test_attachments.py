"""Files of a concern or case: stored whole or not at all, logged, limited, deleted for good."""

import json
import os
import tracemalloc
from dataclasses import replace
from pathlib import Path
from typing import Self

import pytest

from models.access.roles import Role
from models.attachments import limits
from models.attachments.file_types import FileType
from models.attachments.limits import Limit
from models.audit.acts import Act
from models.cases.case import PoliceAnswer
from models.concerns.concern import STATES
from models.forms.definitions.note import LONGEST
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import AttachmentId
from models.kernel.text import plain
from models.ports.records import NotFoundError
from models.usecases import add_attachment, attachment_home
from models.usecases.add_attachment import (
    ALREADY_THERE,
    EMPTY,
    NO_ROOM,
    NOT_YET,
    TOO_LARGE,
    AddAttachment,
    RiskyFile,
)
from models.usecases.attachment_home import Home, home
from models.usecases.delete_attachment import COPY_FIRST, DeleteAttachment
from models.usecases.end_concern import RejectConcern
from models.usecases.export_attachment import ExportAttachment
from models.usecases.go_further import Further, GoFurther
from models.usecases.search import Search
from models.usecases.settle_outside import SettleOutside
from models.usecases.view_attachment import NOT_SHOWN, ListAttachments, ViewAttachment
from storage.attachments.reading import open_source
from storage.audit.log import verify_log
from storage.audit.surroundings import verify_surroundings
from storage.deletion import Deletion, replay
from storage.system.faults import DISK_FULL
from tests.attaching import PDF, PNG, add, file_of, listed, new_file, quiet
from tests.calls import count, everything
from tests.casework import acts_of, answer, open_case, register
from tests.office import ANE, BO, TestOffice


class Left(Exception):  # noqa: N818
    """Somebody pressed Cancel."""


def tables(office: TestOffice) -> tuple[int, int]:
    return count(office, "attachment"), count(office, "attachment_chunk")


def test_a_file_is_stored_in_slices_with_digest_type_and_number(
    office: TestOffice, tmp_path: Path
) -> None:
    case = open_case(office).case_id
    data = PDF + os.urandom(3 * limits.SLICE)
    told: list[tuple[int, int]] = []
    new = new_file(Kind.CASE, case, file_of(tmp_path, "brev.pdf", data))
    topics = AddAttachment(office.begin, open_source)(new, lambda *step: told.append(step))
    row = listed(office, case)[0]
    assert (row.number, row.type, row.size) == ("B-2026-0001", FileType.PDF, len(data))
    assert (row.title, row.source, row.dated) == (
        "Brev fra skolen",
        "Skolens leder",
        "2026-01-13",
    )
    assert row.verdict.warning is None
    assert row.sight is not None
    assert tables(office) == (1, 4)
    assert told[-1] == (len(data), len(data))
    assert len(told) == 4
    assert {(Kind.CASE, case), (Kind.ATTACHMENT, row.id)} <= topics
    laid = ViewAttachment(office.begin)(row.id)
    assert laid.data == data
    assert acts_of(office)[-2:] == [Act.ATTACHMENT_ADDED, Act.ATTACHMENT_VIEWED]


def test_the_log_names_attachment_case_and_person_but_no_title(
    office: TestOffice, tmp_path: Path
) -> None:
    case = open_case(office).case_id
    row = add(office, case, file_of(tmp_path, "hemmelig.pdf", PDF), title="Om Kanariefuglen")
    leaf = json.loads(
        office.database.value("SELECT leaf FROM log_leaf ORDER BY seq DESC LIMIT 1")
    )
    kinds = dict(leaf["about"])
    assert kinds["attachment"] == row.id
    assert kinds["case"] == case
    assert "person" in kinds
    assert leaf["purpose"] == "assigned"
    words = [str(each) for each in everything(office)["log_text"]]
    story = [str(each) for each in everything(office)["happening"]]
    assert not any("Kanariefuglen" in each or "hemmelig" in each for each in words + story)


def test_a_file_of_a_concern_stands_in_its_case_as_well(
    office: TestOffice, tmp_path: Path
) -> None:
    concern = register(office)
    row = add(office, concern, file_of(tmp_path, "a.pdf", PDF), Kind.CONCERN)
    assert row.concern_id == concern
    case = GoFurther(office.begin)(Further(concern)).case_id
    seen = listed(office, case)
    assert [each.id for each in seen] == [row.id]
    assert seen[0].concern_number.startswith("H-")
    with pytest.raises(Refused) as same:
        add(office, case, file_of(tmp_path, "b.pdf", PDF))
    assert same.value.why == ALREADY_THERE.filled(number=row.number, title=row.title)
    again = add(office, concern, file_of(tmp_path, "c.png", PNG), Kind.CONCERN)
    ViewAttachment(office.begin)(again.id)
    assert [each.id for each in listed(office, concern, Kind.CONCERN)] == [again.id, row.id]
    leaf = office.database.value("SELECT leaf FROM log_leaf ORDER BY seq DESC LIMIT 1")
    assert {kind for kind, _ in json.loads(leaf)["about"]} == {
        "attachment", "concern", "case", "person",
    }  # fmt: skip


def test_the_same_bytes_in_another_case_are_nobodys_business(
    office: TestOffice, tmp_path: Path
) -> None:
    path = file_of(tmp_path, "a.pdf", PDF)
    add(office, open_case(office).case_id, path)
    add(office, open_case(office, about_name="Sofie Prøvesen").case_id, path)
    assert tables(office) == (2, 2)


def test_cancel_between_slices_leaves_nothing(office: TestOffice, tmp_path: Path) -> None:
    case = open_case(office).case_id
    before = everything(office)

    def leave(done: int, _total: int) -> None:
        if done > limits.SLICE:
            raise Left

    path = file_of(tmp_path, "a.pdf", PDF + bytes(4 * limits.SLICE))
    with pytest.raises(Left):
        AddAttachment(office.begin, open_source)(new_file(Kind.CASE, case, path), leave)
    assert everything(office) == before


@pytest.mark.parametrize(
    ("size", "why"),
    [(0, EMPTY), (2001, TOO_LARGE.filled(most="0 MB"))],
)
def test_an_empty_and_a_too_large_file_are_refused_unread(
    office: TestOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int, why: object
) -> None:
    monkeypatch.setattr(add_attachment, "PER_FILE", Limit(2000, limits.PER_FILE.reason))
    case = open_case(office).case_id
    with pytest.raises(Refused) as refused:
        add(office, case, file_of(tmp_path, "a.pdf", b"x" * size))
    assert refused.value.why == why
    assert refused.value.field == "file"
    assert tables(office) == (0, 0)
    add(office, case, file_of(tmp_path, "b.pdf", b"x" * 2000))  # exactly the limit


class Growing:
    """A file that is longer, or shorter, than it said."""

    def __init__(self, *pieces: bytes, size: int = 1) -> None:
        self.name, self.size, self._pieces = "a.txt", size, pieces

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...

    def slices(self) -> object:
        return iter(self._pieces)


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (Growing(b"x" * 1500, b"x" * 1500), TOO_LARGE.filled(most="0 MB")),
        (Growing(), EMPTY),
    ],
)
def test_a_file_that_grows_or_shrinks_while_it_is_read_is_refused(
    office: TestOffice, monkeypatch: pytest.MonkeyPatch, source: Growing, why: object
) -> None:
    monkeypatch.setattr(add_attachment, "PER_FILE", Limit(2000, limits.PER_FILE.reason))
    case = open_case(office).case_id
    act = AddAttachment(office.begin, lambda _: source)  # type: ignore[arg-type,return-value]
    with pytest.raises(Refused) as refused:
        act(new_file(Kind.CASE, case, "a.txt"), quiet)
    assert refused.value.why == why
    assert tables(office) == (0, 0)


def test_a_case_that_is_full_says_how_much_room_is_left(
    office: TestOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(add_attachment, "PER_CASE", Limit(250, limits.PER_CASE.reason))
    case = open_case(office).case_id
    add(office, case, file_of(tmp_path, "a.txt", b"a" * 150))
    with pytest.raises(Refused) as full:
        add(office, case, file_of(tmp_path, "b.txt", b"b" * 101))
    assert full.value.why == NO_ROOM.filled(left="100 B", size="101 B")
    add(office, case, file_of(tmp_path, "c.txt", b"c" * 100))
    assert ListAttachments(office.begin)(Kind.CASE, case).used == 250


def test_what_can_do_harm_is_stored_only_after_a_deliberate_yes(
    office: TestOffice, tmp_path: Path
) -> None:
    case = open_case(office).case_id
    path = file_of(tmp_path, "ferie.jpg", b"MZ" + bytes(100))
    with pytest.raises(RiskyFile) as risky:
        add(office, case, path)
    assert ".jpg" in plain(risky.value.why)
    assert tables(office) == (0, 0)
    row = add(office, case, path, accepted=True)
    assert row.type is FileType.PROGRAM
    said = office.database.value("SELECT words FROM log_text ORDER BY seq DESC LIMIT 1")
    assert said == "B-2026-0001 program accepted"
    with pytest.raises(Refused) as refused:
        ViewAttachment(office.begin)(row.id)
    assert refused.value.why is NOT_SHOWN


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"title": " "}, "title"),
        ({"source": ""}, "source"),
        ({"dated": ""}, "dated"),
        ({"dated": "i går"}, "dated"),
        ({"dated": "2026-01-15"}, "dated"),
        ({"title": "a\u202eb"}, "title"),
        ({"path": "/findes/ikke"}, "file"),
    ],
)
def test_what_is_missing_is_said_at_its_field(
    office: TestOffice, tmp_path: Path, change: dict[str, str], field: str
) -> None:
    case = open_case(office).case_id
    new = new_file(Kind.CASE, case, file_of(tmp_path, "a.pdf", PDF))
    changed = replace(new, **change)  # type: ignore[arg-type]
    with pytest.raises(Refused) as refused:
        AddAttachment(office.begin, open_source)(changed, quiet)
    assert refused.value.field == field
    if change.get("dated") == "2026-01-15":
        assert refused.value.why is NOT_YET
    assert tables(office) == (0, 0)


def test_a_suspended_case_and_a_rejected_concern_take_no_files_and_lose_none(
    office: TestOffice, tmp_path: Path
) -> None:
    case = open_case(office).case_id
    row = add(office, case, file_of(tmp_path, "a.pdf", PDF))
    answer(office, case, PoliceAnswer.TAKES_OVER)
    concern = register(office, about_name="Sofie Prøvesen")
    other = add(office, concern, file_of(tmp_path, "b.pdf", PDF), Kind.CONCERN)
    RejectConcern(office.begin)(concern, "Uden grundlag")
    for key, kind, each in ((case, Kind.CASE, row), (concern, Kind.CONCERN, other)):
        assert ListAttachments(office.begin)(kind, key).locked
        with pytest.raises(Refused):
            add(office, key, file_of(tmp_path, "c.png", PNG), kind)
        with pytest.raises(Refused):
            DeleteAttachment(office.begin)(each.id, "Forkert sag")
        with pytest.raises(Refused):
            ExportAttachment(office.begin)(each.id, "Til mødet")
        ViewAttachment(office.begin)(each.id)  # what is there is still there to be read


def test_a_title_is_found_by_search_until_the_matter_rests(
    office: TestOffice, tmp_path: Path
) -> None:
    case = open_case(office).case_id
    concern = register(office, about_name="Sofie Prøvesen")
    add(office, case, file_of(tmp_path, "a.pdf", PDF + b"uglespejl"), title="Kanariefugl i bur")
    add(office, concern, file_of(tmp_path, "b.pdf", PDF), Kind.CONCERN, "Papegøje")

    def found(words: str) -> set[str]:
        with office.begin() as work:
            return {each.id for each in work.finder.worded(words)}

    assert found("kanariefugl") == {case}
    assert found("papegøje") == {concern}
    assert not found("uglespejl")
    answer(office, case, PoliceAnswer.TAKES_OVER)
    RejectConcern(office.begin)(concern, "Uden grundlag")
    assert not found("kanariefugl")
    assert not found("papegøje")


def test_a_copy_outside_is_registered_with_its_reason_before_it_is_written(
    office: TestOffice, tmp_path: Path
) -> None:
    case = open_case(office).case_id
    row = add(office, case, file_of(tmp_path, "a.pdf", PDF))
    with pytest.raises(Refused) as refused:
        ExportAttachment(office.begin)(row.id, "  ")
    assert refused.value.field == "reason"
    with pytest.raises(Refused):
        ExportAttachment(office.begin)(row.id, "x" * (LONGEST + 1))
    made = ExportAttachment(office.begin)(row.id, " Skal ses på mødet ")
    assert made.data == PDF
    assert made.number == "U-2026-0001"
    assert listed(office, case)[0].outside == ("U-2026-0001",)
    assert acts_of(office)[-1] == Act.ATTACHMENT_EXPORTED
    said = office.database.value("SELECT words FROM log_text ORDER BY seq DESC LIMIT 1")
    assert said == "B-2026-0001 U-2026-0001 Skal ses på mødet"


def test_deleting_takes_bytes_title_and_search_words_and_leaves_number_and_reason(
    office: TestOffice, tmp_path: Path
) -> None:
    case = open_case(office).case_id
    row = add(office, case, file_of(tmp_path, "a.pdf", PDF), title="Kanariefugl")
    ExportAttachment(office.begin)(row.id, "Til mødet")
    with pytest.raises(Refused):
        DeleteAttachment(office.begin)(row.id, "")
    with pytest.raises(Refused) as outside:
        DeleteAttachment(office.begin)(row.id, "Hører til en anden sag")
    assert outside.value.why == COPY_FIRST.filled(number="U-2026-0001")
    SettleOutside(office.begin)(listed(office, case)[0].out[0].id, "deleted", "Fra stikket")
    topics = DeleteAttachment(office.begin)(row.id, "Hører til en anden sag")
    assert (Kind.CASE, case) in topics
    assert tables(office) == (0, 0)
    assert count(office, "attachment_copy") == 0
    kept = str(everything(office))
    assert "Kanariefugl" not in kept
    assert "Hører til en anden sag" in kept
    assert not list(verify_log(office.database.sql))
    assert not list(verify_surroundings(office.database.sql))  # the ledger and the log agree
    with pytest.raises(NotFoundError):
        ViewAttachment(office.begin)(row.id)


def test_a_colleagues_file_is_deleted_only_by_a_role_that_deletes(
    office: TestOffice, tmp_path: Path
) -> None:
    case = open_case(office).case_id
    row = add(office, case, file_of(tmp_path, "a.pdf", PDF))
    with pytest.raises(NotFoundError):  # not Bo's case: it does not exist for him
        DeleteAttachment(office.begin_as(BO))(row.id, "Forkert")
    for hidden in (
        lambda: ListAttachments(office.begin_as(BO))(Kind.CASE, case),
        lambda: ViewAttachment(office.begin_as(BO))(row.id),
        lambda: ExportAttachment(office.begin_as(BO))(row.id, "Til mødet"),
        lambda: AddAttachment(office.begin_as(BO), open_source)(
            new_file(Kind.CASE, case, str(tmp_path / "a.pdf")), quiet
        ),
    ):
        with pytest.raises(NotFoundError):
            hidden()
    office.database.execute("UPDATE case_file SET owner_id = :bo", {"bo": BO.id})
    with pytest.raises(Refused):
        DeleteAttachment(office.begin_as(BO))(row.id, "Forkert")
    office.user = BO
    own = add(office, case, file_of(tmp_path, "b.png", PNG))
    DeleteAttachment(office.begin)(own.id, "Forkert")
    own = add(office, case, file_of(tmp_path, "b.png", PNG))
    office.user = ANE
    DeleteAttachment(office.begin)(own.id, "Forkert")


@pytest.mark.parametrize("role", [Role.LOG_REVIEWER, Role.DPO, Role.ADMINISTRATOR])
def test_roles_without_casework_see_and_change_nothing(
    office: TestOffice, tmp_path: Path, role: Role
) -> None:
    case = open_case(office).case_id
    path = file_of(tmp_path, "a.pdf", PDF)
    row = add(office, case, path)
    begin = office.begin_as(replace(ANE, role=role))
    before = everything(office)
    for act in (
        lambda: AddAttachment(begin, open_source)(new_file(Kind.CASE, case, path), quiet),
        lambda: ListAttachments(begin)(Kind.CASE, case),
        lambda: ViewAttachment(begin)(row.id),
        lambda: ExportAttachment(begin)(row.id, "Til mødet"),
        lambda: DeleteAttachment(begin)(row.id, "Forkert"),
    ):
        with pytest.raises(Refused):
            act()
    assert everything(office) == before


def test_bytes_that_are_not_those_that_were_stored_are_not_shown(
    office: TestOffice, tmp_path: Path
) -> None:
    case = open_case(office).case_id
    row = add(office, case, file_of(tmp_path, "a.pdf", PDF))
    office.database.execute("DELETE FROM attachment_chunk")
    for act in (
        lambda: ViewAttachment(office.begin)(row.id),
        lambda: ExportAttachment(office.begin)(row.id, "Til mødet"),
    ):
        with pytest.raises(EnvironmentFault):
            act()


def test_an_attachment_belongs_to_a_concern_or_a_case_and_nothing_else(
    office: TestOffice, tmp_path: Path
) -> None:
    row = add(office, open_case(office).case_id, file_of(tmp_path, "a.pdf", PDF))
    with office.begin() as work:
        with pytest.raises(ValueError, match="person"):
            home(work, Kind.PERSON, "x")
        with pytest.raises(NotFoundError):
            work.attachments.get(AttachmentId("x"))
        nobody = Home(None, None)
        assert nobody.refusal() is None
        assert nobody.all_of(work) == ()
        with pytest.raises(ValueError, match=row.id):
            nobody.note(work, Act.ATTACHMENT_VIEWED, work.attachments.get(row.id))
    assert STATES


def test_a_full_disk_in_the_middle_leaves_nothing_half(
    office: TestOffice, tmp_path: Path
) -> None:
    case = open_case(office).case_id
    before = everything(office)
    pages = office.database.value("PRAGMA page_count")
    office.database.execute(f"PRAGMA max_page_count = {pages + 300}")
    path = file_of(tmp_path, "a.bin", os.urandom(20 * limits.SLICE))
    with pytest.raises(EnvironmentFault) as fault:
        add(office, case, path)
    assert fault.value.happened is DISK_FULL
    assert everything(office) == before
    office.database.execute("PRAGMA max_page_count = 1000000")
    assert add(office, case, path).size == 20 * limits.SLICE


def test_a_concern_in_a_case_that_one_may_not_see_keeps_its_files_locked(
    office: TestOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    concern = register(office)
    row = add(office, concern, file_of(tmp_path, "a.pdf", PDF), Kind.CONCERN)
    GoFurther(office.begin)(Further(concern))
    monkeypatch.setattr(attachment_home, "case_if_seen", lambda *_: None)
    assert ListAttachments(office.begin)(Kind.CONCERN, concern).locked
    ViewAttachment(office.begin)(row.id)
    with pytest.raises(Refused):
        DeleteAttachment(office.begin)(row.id, "Forkert")


def test_adding_needs_no_more_memory_than_a_few_slices(
    office: TestOffice, tmp_path: Path
) -> None:
    case = open_case(office).case_id
    path = file_of(tmp_path, "a.bin", os.urandom(24 * 1024 * 1024))
    add(office, case, file_of(tmp_path, "b.bin", os.urandom(1024 * 1024)))
    tracemalloc.start()
    try:
        add(office, case, path)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 4 * 1024 * 1024


@pytest.mark.parametrize("kind", [Kind.CASE, Kind.CONCERN])
def test_a_deletion_that_is_carried_out_again_takes_the_title_from_the_index(
    office: TestOffice, tmp_path: Path, kind: Kind
) -> None:
    opened = open_case(office)
    key = opened.case_id if kind is Kind.CASE else register(office, about_name="Rosa Testesen")
    new = new_file(kind, key, file_of(tmp_path, "brev.pdf", PDF), title="Om Kanariefuglen")
    AddAttachment(office.begin, open_source)(new, quiet)
    found = Search(office.begin)("Kanariefuglen")
    assert found.hits
    row = office.database.execute("SELECT id FROM attachment").fetchone()
    deletion = Deletion("attachment", row[0] if row else "", "2026-01-14T08:00:00Z", ANE.id)
    assert replay(office.database.sql, (deletion,)) == ((Kind.ATTACHMENT, deletion.id),)
    assert count(office, "attachment") == 0
    assert not Search(office.begin)("Kanariefuglen").hits
    assert replay(office.database.sql, (deletion,)) == ()
