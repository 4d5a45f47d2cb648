"""Concerns about places, forums and groups: about nobody, followed up, deleted in time."""

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.concerns.milieu import KEEPING, Standing, problems_of
from models.concerns.nobody import name_shaped
from models.forms.answers import Answers
from models.forms.definitions.milieu import FOLLOW_UP, MILIEU
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import MilieuId
from models.kernel.text import plain
from models.ports.records import NotFoundError
from models.usecases.advise import DeleteOldAdvice, FindOldAdvice, KeepAdviceFor
from models.usecases.milieus import FollowUpMilieu, OpenMilieu, RegisterMilieu
from models.usecases.search import Search
from storage.deletion import read_ledger, replay
from storage.queries.milieus import listed
from storage.repositories.going_live import EMPTIED
from tests.calls import count
from tests.casework import acts_of
from tests.models.usecases.test_advise import record
from tests.office import BO, TestOffice

TOLD: Answers = {
    "kind": "forum",
    "title": "En chat på et spil",
    "worry": "Der deles film, som hylder vold",
    "source": "Klubleder",
    "review": "3",
}
LATER: Answers = {"note": "Der er blevet roligere", "next": "1"}
END: Answers = {"note": "Chatten er lukket", "next": "end"}


def milieu(office: TestOffice, **more: str) -> MilieuId:
    RegisterMilieu(office.begin)({**TOLD, **more})
    found = office.database.execute("SELECT id FROM milieu ORDER BY number DESC").fetchall()
    return MilieuId(found[0][0])


def rows(office: TestOffice, standing: Standing = Standing.OPEN) -> list[str]:
    return [row.number for row in listed(office.database.sql, standing)]


def test_it_has_a_number_of_its_own_and_is_looked_at_again(office: TestOffice) -> None:
    key = milieu(office)
    view = OpenMilieu(office.begin)(key)
    assert view.milieu.number == "M-2026-0001"
    assert (view.milieu.title, view.milieu.worry) == (TOLD["title"], TOLD["worry"])
    with office.begin() as work:
        (entry,) = work.entries.open_about(key)
    assert entry.kind is EntryKind.MILIEU_REVIEW
    assert (entry.case_id, entry.concern_id, entry.owner_id) == (None, None, office.user.id)
    assert entry.due_at == view.milieu.review_at
    assert acts_of(office)[-2:] == ["milieu.registered", "milieu.viewed"]


def test_nothing_of_it_can_point_to_a_person_a_concern_or_a_case(office: TestOffice) -> None:
    for table in ("milieu", "milieu_note"):
        names = [
            row[1] for row in office.database.execute(f"PRAGMA table_info({table})").fetchall()
        ]
        assert not {"person_id", "subject_id", "case_id", "concern_id"} & set(names)
        keys = office.database.execute(f"PRAGMA foreign_key_list({table})").fetchall()
        assert {row[2] for row in keys} <= {"milieu"}
        assert table in EMPTIED


@pytest.mark.parametrize("field", ["title", "worry", "source"])
def test_no_number_of_anybody_stands_in_it(office: TestOffice, field: str) -> None:
    with pytest.raises(Refused) as caught:
        milieu(office, **{field: "Ham med 740310-5907"})
    assert caught.value.field == field
    assert rows(office) == []


@pytest.mark.parametrize("field", ["kind", "title", "worry", "review"])
def test_what_is_missing_is_asked_for_once(office: TestOffice, field: str) -> None:
    answers = {key: value for key, value in TOLD.items() if key != field}
    assert [each.field for each in problems_of(MILIEU, answers)] == [field]


@pytest.mark.parametrize(
    ("words", "looks"),
    [
        ("Vi så Mathias Testesen der", True),
        ("Anne-Marie Prøvegaard var med", True),
        ("Bænkene ved biblioteket", False),
        ("Den gamle skole. Derefter torvet", False),
        ("", False),
    ],
)
def test_what_looks_like_a_name_is_hinted_at(words: str, looks: bool) -> None:
    assert name_shaped(words) is looks


def test_a_follow_up_is_noted_and_planned_again(office: TestOffice) -> None:
    key = milieu(office)
    office.wait(days=30)
    FollowUpMilieu(office.begin)(key, LATER)
    view = OpenMilieu(office.begin)(key)
    assert [note.words for note in view.notes] == [LATER["note"]]
    with office.begin() as work:
        (entry,) = work.entries.open_about(key)
    assert entry.due_at == view.milieu.review_at
    assert rows(office) == ["M-2026-0001"]


def test_at_its_end_it_waits_for_nothing(office: TestOffice) -> None:
    key = milieu(office)
    FollowUpMilieu(office.begin)(key, END)
    with office.begin() as work:
        assert work.entries.open_about(key) == ()
    assert rows(office) == []
    assert rows(office, Standing.ENDED) == ["M-2026-0001"]
    with pytest.raises(Refused, match="at an end already"):
        FollowUpMilieu(office.begin)(key, LATER)


def test_a_note_names_nobody_either(office: TestOffice) -> None:
    key = milieu(office)
    with pytest.raises(Refused) as caught:
        FollowUpMilieu(office.begin)(key, {**LATER, "note": "740310-5907"})
    assert caught.value.field == "note"
    assert [each.field for each in problems_of(FOLLOW_UP, {})] == ["note", "next"]


def test_only_what_ended_long_ago_is_deleted(office: TestOffice) -> None:
    milieu(office)
    old = milieu(office)
    FollowUpMilieu(office.begin)(old, END)
    find = FindOldAdvice(office.begin, KEEPING)
    assert (find().months, find().old) == (12, 0)
    office.wait(days=400)
    assert find().old == 1
    DeleteOldAdvice(office.begin, KEEPING)()
    assert rows(office) == ["M-2026-0001"]
    assert rows(office, Standing.ENDED) == []
    assert int(office.database.value("SELECT count(*) FROM milieu_note")) == 0
    with pytest.raises(NotFoundError):
        OpenMilieu(office.begin)(old)
    assert [(each.kind, each.id) for each in read_ledger(office.database.sql)] == [
        ("milieu", old)
    ]


def test_its_period_is_its_own(office: TestOffice) -> None:
    KeepAdviceFor(office.begin, KEEPING)("6")
    assert FindOldAdvice(office.begin, KEEPING)().months == 6
    assert FindOldAdvice(office.begin)().months == 24


@pytest.mark.parametrize("kind", [Kind.MILIEU, Kind.ADVICE])
def test_a_deletion_that_is_replayed_removes_it(office: TestOffice, kind: Kind) -> None:
    from storage.deletion import Deletion  # noqa: PLC0415 - one test alone

    key = str(milieu(office)) if kind is Kind.MILIEU else str(record(office))
    gone = Deletion(str(kind), key, "2026-01-14T09:00:00Z", office.user.id)
    with office.begin() as work:
        done = replay(office.database.sql, [gone])
        work.note(Note(Act.DELETIONS_REPLAYED, done))
        work.commit()
    assert done == ((kind, key),)
    assert count(office, str(kind)) == 0


@pytest.mark.parametrize(("typed", "number"), [("M-2026", "M-2026-0001"), ("r", "R-2026-0001")])
def test_the_search_finds_it_by_its_number(office: TestOffice, typed: str, number: str) -> None:
    milieu(office)
    record(office)
    found = Search(office.begin)(typed if len(typed) > 1 else f"{typed}-2026")
    (hit,) = found.hits
    assert hit.title == number
    assert (hit.case_id, hit.concern_id) == (None, None)
    assert plain(hit.lines[0]) in {"A place, forum or group", "Advice without a person"}


def test_a_caseworker_sees_them_too(office: TestOffice) -> None:
    key = milieu(office)
    assert OpenMilieu(office.begin_as(BO))(key).milieu.id == key
