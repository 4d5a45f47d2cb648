"""Deleted is deleted: in no row, no index, no page; and again after a restore."""

from pathlib import Path
from typing import Any

import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.forms.definitions.call import CALL
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId, UserId
from models.office.office import User
from models.people.matching import Sought
from models.ports.records import NotFoundError
from models.usecases.delete_concern import DISCLOSED, ONLY_ENDED, STILL_OPEN, DeleteConcern
from models.usecases.drafts import DiscardDraft
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.find_similar import FindSimilar
from models.usecases.go_further import Further, GoFurther
from models.usecases.merge_persons import MergePersons, Merging
from models.usecases.open_concern import OpenConcern
from models.usecases.save_draft import Half, SaveDraft
from models.usecases.search import Search
from storage.audit.log import verify_log
from storage.deletion import Deletion, erase, read_ledger, replay
from tests.casework import lives_at, open_case, see_earlier
from tests.office import KEY, TestOffice, open_office
from tests.plain_pages import plain_pages
from tests.scenario_calls import V7, take_down

CANARY = "Kanariefugl"
CPR = "6312049897"


def rejected(office: TestOffice, **more: Any) -> ConcernId:
    """A concern with the canary in everything, looked at, searched for, and rejected."""
    words = f"{CANARY}ord " * 400  # long enough to spill onto overflow pages
    call = V7 | {"about_name": f"Emil {CANARY}", "words": words, "about_cpr": CPR, **more}
    concern = take_down(office, call)
    Search(office.begin)(f"{CANARY}ord")
    Search(office.begin)(f"emil {CANARY.lower()}")
    Search(office.begin)("631204-9897")
    Search(office.begin)("noget andet")
    FindSimilar(office.begin)(Sought(name=f"Emil {CANARY}"))
    RejectConcern(office.begin)(concern, f"{CANARY} er ikke en sag")
    OpenConcern(office.begin)(concern, f"{CANARY} har spurgt")
    return concern


def everything(office: TestOffice) -> bytes:
    path = Path(office.database.value("SELECT file FROM pragma_database_list"))
    return plain_pages(path, KEY)


def spoken(pages: bytes) -> list[str]:
    """Which of the secrets stand in the pages, whatever the case of their letters."""
    low = pages.lower()
    return [word for word in (CANARY.lower(), CPR) if word.encode() in low]


def test_what_is_deleted_stands_in_no_page_of_the_database(office: TestOffice) -> None:
    concern = rejected(office)
    assert spoken(everything(office))
    DeleteConcern(office.begin)(concern)
    assert spoken(everything(office)) == []
    assert list(verify_log(office.database.sql)) == []


def test_what_is_deleted_among_many_others_stands_in_no_page(office: TestOffice) -> None:
    for number in range(40):
        take_down(office, V7 | {"about_name": f"Andre Testesen{number}", "about_cpr": ""})
    concern = rejected(office)
    for number in range(40):
        take_down(office, V7 | {"about_name": f"Flere Testesen{number}", "about_cpr": ""})
    DeleteConcern(office.begin)(concern)
    assert spoken(everything(office)) == []


def test_the_log_keeps_that_somebody_worked_here_without_words(office: TestOffice) -> None:
    concern = rejected(office)
    with office.begin() as work:
        before = work.log_book.about(Kind.CONCERN, concern)
    DeleteConcern(office.begin)(concern)
    with office.begin() as work:
        after = work.log_book.about(Kind.CONCERN, concern)
    assert [row.act for row in after][2:] == [row.act for row in before]
    assert {row.act for row in after[:2]} == {Act.RECORD_DELETED, Act.COUNTERSIGN_ASKED}
    assert {row.words for row in after} == {""}
    assert any(CANARY in row.words for row in before)


def test_the_ledger_holds_random_ids_and_who_and_when(office: TestOffice) -> None:
    concern = rejected(office)
    with office.begin() as work:
        person = work.concerns.get(concern).subject_id
    DeleteConcern(office.begin)(concern)
    at = office.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")
    assert set(read_ledger(office.database.sql)) == {
        Deletion("concern", concern, at, office.user.id),
        Deletion("person", person, at, office.user.id),
    }
    with pytest.raises(NotFoundError):
        OpenConcern(office.begin)(concern)


def test_a_person_whom_another_record_needs_stays(office: TestOffice) -> None:
    first = rejected(office)
    second = take_down(office, V7 | {"about_name": f"Emil {CANARY}", "about_cpr": CPR})
    with office.begin() as work:
        subject = work.concerns.get(first).subject_id
    for concern in (first, second):
        lives_at(office, concern)
    see_earlier(office.begin, second)
    GoFurther(office.begin)(Further(second, same_as=subject))
    DeleteConcern(office.begin)(first)
    with office.begin() as work:
        assert work.people.get(subject).cpr == CPR
    assert [each.kind for each in read_ledger(office.database.sql)] == ["concern"]
    assert list(verify_log(office.database.sql)) == []


def test_an_entry_of_the_same_person_goes_with_the_last_concern(office: TestOffice) -> None:
    first = rejected(office)
    second = take_down(office, V7 | {"about_name": f"Emil {CANARY}", "about_cpr": CPR})
    with office.begin() as work:
        one, two = (work.concerns.get(each).subject_id for each in (first, second))
        same = work.people.get(two)
        same.same_as = one
        work.people.save(same)
        work.note(Note(Act.PERSON_LINKED))
        work.commit()
    MistakenConcern(office.begin)(second, "To gange")
    DeleteConcern(office.begin)(first)
    assert {each.id for each in read_ledger(office.database.sql)} == {first}
    DeleteConcern(office.begin)(second)
    assert {each.id for each in read_ledger(office.database.sql)} == {first, second, one, two}


def test_a_linked_person_goes_with_the_last_record_and_the_snapshot_with_them(
    office: TestOffice,
) -> None:
    first = rejected(office)
    second = take_down(office, V7 | {"about_name": f"Emil {CANARY}", "about_cpr": CPR})
    with office.begin() as work:
        one, two = (work.concerns.get(each).subject_id for each in (first, second))
    for each in (first, second):
        lives_at(office, each, f"{CANARY}vej 7")
    MergePersons(office.begin)(Merging(one, two, {}))
    see_earlier(office.begin, second)
    RejectConcern(office.begin)(second, "Heller ikke")
    DeleteConcern(office.begin)(second)
    assert {each.id for each in read_ledger(office.database.sql)} == {second}
    DeleteConcern(office.begin)(first)
    assert {each.id for each in read_ledger(office.database.sql)} == {first, second, one, two}
    assert spoken(everything(office)) == []
    assert list(verify_log(office.database.sql)) == []


def test_only_what_came_to_nothing_can_go(office: TestOffice) -> None:
    case = open_case(office)
    with pytest.raises(Refused) as caught:
        DeleteConcern(office.begin)(case.concern_id)
    assert caught.value.why is ONLY_ENDED


def test_a_report_on_a_child_is_made_first(office: TestOffice) -> None:
    concern = rejected(office, about_minor="yes")
    with pytest.raises(Refused) as caught:
        DeleteConcern(office.begin)(concern)
    assert caught.value.why is STILL_OPEN


def test_what_was_disclosed_stays(office: TestOffice) -> None:
    concern = rejected(office)
    office.database.sql.execute(
        "INSERT INTO disclosure (id, number, direction, way, state, at, registered_at, "
        "registered_by, concern_id, from_authority, from_person, to_authority, to_person, "
        "basis, basis_version, purpose, purpose_words, less_would_not_do, consent, "
        "consent_reason) VALUES ('d', 'V-2026-0001', 'out', 'spoken', 'handed_over', '', '', "
        "'', ?, '', '', '', '', '', 1, '', '', '', 'left_out', '')",
        (concern,),
    )
    with pytest.raises(Refused) as caught:
        DeleteConcern(office.begin)(concern)
    assert caught.value.why is DISCLOSED
    erase(office.database.sql, Kind.CONCERN, concern)  # what a replay does asks nobody
    row = office.database.sql.execute("SELECT concern_id FROM disclosure").fetchone()
    assert row == (None,)


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.LOG_REVIEWER, Role.ADMINISTRATOR])
def test_a_role_without_the_right_deletes_nothing(office: TestOffice, role: Role) -> None:
    concern = rejected(office)
    other = User(UserId("u9"), "X", "Xenia Demosen", role)
    with pytest.raises(Refused):
        DeleteConcern(office.begin_as(other))(concern)
    assert read_ledger(office.database.sql) == ()


def test_a_discarded_draft_is_in_the_ledger_and_in_no_page(office: TestOffice) -> None:
    answers = {"words": f"{CANARY}kladde " * 300}
    kept = SaveDraft(office.begin)(Half(CALL, answers, office.clock.now()))
    DiscardDraft(office.begin)(kept.draft)
    assert spoken(everything(office)) == []
    assert [(each.kind, each.id) for each in read_ledger(office.database.sql)] == [
        ("draft", kept.draft)
    ]


def test_deletions_are_carried_out_again_on_an_older_copy(tmp_path: Path) -> None:
    for name in ("today", "before"):
        (tmp_path / name).mkdir()
    now, old = (open_office(tmp_path / name) for name in ("today", "before"))
    first, second = rejected(now), rejected(old)
    assert first == second  # the copy knows the same record
    DeleteConcern(now.begin)(first)
    ledger = read_ledger(now.database.sql)
    assert {kind for kind, _ in replay(old.database.sql, ledger)} == {Kind.CONCERN, Kind.PERSON}
    assert spoken(everything(old)) == []
    assert read_ledger(old.database.sql) == ledger
    assert replay(old.database.sql, ledger) == ()
    for office in (now, old):
        office.database.close()


def test_the_ledger_cannot_be_changed(office: TestOffice) -> None:
    DeleteConcern(office.begin)(rejected(office))
    for statement in ("UPDATE deletion SET at = ''", "DELETE FROM deletion"):
        with pytest.raises(Exception, match="append-only"):
            office.database.sql.execute(statement)
