from dataclasses import replace

import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.cases.case import PoliceAnswer
from models.concerns.searchable import searchable
from models.forms.definitions.call import CALL
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId, PersonId, UserId
from models.kernel.text import plain
from models.office.office import User
from models.people.person import Person
from models.people.searching import logged
from models.usecases.add_note import AddCaseNote, AddConcernNote
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.go_further import Further, GoFurther
from models.usecases.resume_case import Request, ResumeCase
from models.usecases.save_draft import Half, SaveDraft
from models.usecases.search import Hit, OpenHit, Search
from tests.casework import acts_of, answer, lives_at, open_case, register, see_earlier
from tests.colleagues import join
from tests.office import BO, TestOffice

DPO = User(UserId("dpo"), "DP", "Dorte Prøve", Role.DPO)


def titles(office: TestOffice, query: str) -> list[str]:
    return [hit.title for hit in Search(office.begin)(query).hits]


@pytest.mark.parametrize("typed", ["Dawit", "Daweet", "Dauit", "dauit fiktiv", "FIKTIV Dawit"])
def test_a_name_is_found_by_its_sound(office: TestOffice, typed: str) -> None:
    register(office, about_name="Dawit Fiktiv", about_age="")
    register(office, about_name="Freja Eksempel", about_age="25")
    found = Search(office.begin)(typed)
    assert [hit.title for hit in found.people] == ["Dawit Fiktiv"]
    assert plain(found.people[0].why[0]).startswith("similar name")


def test_a_cpr_number_finds_its_person_and_no_other(office: TestOffice) -> None:
    register(office, about_name="", about_cpr="6101034901", about_age="")
    register(office, about_name="Freja Eksempel", about_cpr="6711004902", about_age="")
    found = Search(office.begin)("671100-4902")
    assert [hit.title for hit in found.people] == ["Freja Eksempel"]
    assert plain(found.people[0].why[0]) == "same CPR number"
    assert Search(office.begin)("9999999999").hits == ()


def test_numbers_are_found_by_their_beginning(office: TestOffice) -> None:
    opened = open_case(office)
    register(office, about_name="Freja Eksempel")
    assert titles(office, "H-2026") == ["H-2026-0001", "H-2026-0002"]
    assert titles(office, "h2026-0002") == ["H-2026-0002"]
    assert titles(office, opened.number) == [opened.number]
    assert titles(office, "S-2027") == []


def test_a_handover_or_copy_leads_to_its_page_of_the_case(office: TestOffice) -> None:
    opened = open_case(office)
    with office.database.transaction() as transaction:
        transaction.sql.execute(
            "INSERT INTO print_copy (id, number, document, case_id, copy, copies, holder, "
            "printed_at, printed_by, sha256, channel) VALUES ('p', 'U-2026-0001', 'visit', "
            ":case, 1, 1, 'Bo Demosen', '2026-01-14T07:30:00Z', 'x', 'x', 'printer')",
            {"case": opened.case_id},
        )
        transaction.sql.execute(
            "INSERT INTO disclosure (id, number, direction, way, state, at, registered_at, "
            "registered_by, from_authority, from_person, to_authority, to_person, basis, "
            "basis_version, purpose, purpose_words, less_would_not_do, consent, consent_reason) "
            "VALUES ('d', 'V-2026-0001', 'out', 'spoken', 'handed_over', '', '', '', '', '', '', "
            "'', '', 1, '', '', '', 'left_out', '')"
        )
        transaction.commit()
    copy = Search(office.begin)("U-2026-0001").cases[0]
    assert (copy.kind, copy.case_id, copy.page) == (Kind.PRINT, opened.case_id, "papers")
    handover = Search(office.begin)("V-").cases[0]
    assert (handover.kind, handover.case_id, handover.page) == (
        Kind.DISCLOSURE, None, "handovers",
    )  # fmt: skip


def test_words_of_a_concern_and_of_a_note_are_found(office: TestOffice) -> None:
    opened = open_case(office, words="Han tegnede et symbol på skolebordet")
    AddCaseNote(office.begin)(opened.case_id, "Læreren er enig; håndbold er slut")
    assert titles(office, "skoleb symbol") == ["H-2026-0001"]
    assert titles(office, "håndbold") == [opened.number]
    assert titles(office, "symbol håndbold") == []
    why = plain(Search(office.begin)("symbol").concerns[0].why[0])
    assert "symbol på skolebordet" in why


@pytest.mark.parametrize("query", ['"', "*", "OR", "NEAR(", "symbol AND", "-symbol", "a" * 300])
def test_no_query_is_taken_for_syntax(office: TestOffice, query: str) -> None:
    register(office, words="Han tegnede et symbol")
    Search(office.begin)(query)


def test_the_words_of_rejected_and_mistaken_concerns_are_not_found(office: TestOffice) -> None:
    rejected = register(office, words="Skæg og bøger", about_name="Emil Skabelon")
    mistaken = register(office, words="Skæg og bøger", about_name="Freja Eksempel")
    assert len(titles(office, "skæg")) == 2
    RejectConcern(office.begin)(rejected, "Lovlig livsførelse")
    MistakenConcern(office.begin)(mistaken, "Forkert person")
    assert titles(office, "skæg") == []


def test_a_rejected_concern_shows_as_date_and_rejected_only(office: TestOffice) -> None:
    rejected = register(office, about_name="Emil Skabelon")
    RejectConcern(office.begin)(rejected, "Lovlig livsførelse")
    for query in ("H-2026-0001", "Emil Skabelon"):
        (line,) = Search(office.begin)(query).hits[0].lines
        assert plain(line) == "Received 14.01.2026 · rejected"


def test_what_a_suspended_case_holds_is_found_again_when_it_is_resumed(
    office: TestOffice,
) -> None:
    opened = open_case(office, words="Han købte kemikalier")
    AddCaseNote(office.begin)(opened.case_id, "Kemikalier set i garagen")
    assert len(titles(office, "kemikalier")) == 2
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    assert titles(office, "kemikalier") == []
    hit = Search(office.begin)(opened.number).cases[0]
    assert [plain(line) for line in hit.lines] == ["Suspended"]
    ResumeCase(office.begin)(Request(opened.case_id, "Tovholderen", office.clock.now()))
    assert len(titles(office, "kemikalier")) == 2


def test_drafts_are_found_by_nobody(office: TestOffice) -> None:
    words = {"words": "Hemmeligt udkast", "about_name": "Jonas Attrap"}
    SaveDraft(office.begin)(Half(CALL, words, office.clock.now()))
    assert titles(office, "hemmeligt") == []
    assert titles(office, "Jonas Attrap") == []


def test_reporters_and_relatives_are_not_found(office: TestOffice) -> None:
    register(
        office, reporter_type="relative", reporter_named="named",
        reporter_name="Gerda Demosen", reporter_phone="33112233",
    )  # fmt: skip
    assert titles(office, "Gerda Demosen") == []
    assert titles(office, "33112233") == []
    found = searchable(
        {"words": "A"},
        {
            "relatives": [{"name": "Ida", "reason": "søster"}],
            "protects": "Fodbold",
            "statements": [{"said": "Så en liste", "source": "Læreren Per"}],
        },
    )
    assert found == "A\nFodbold\nSå en liste"


def test_a_person_without_a_concern_is_nobody_here(office: TestOffice) -> None:
    with office.begin() as work:
        work.people.add(Person(PersonId("x"), "Rune Demosen"))
        work.note(Note(Act.PERSON_LINKED))
        work.commit()
    assert titles(office, "Rune Demosen") == []


def test_the_query_stands_erasable_in_the_log_with_what_was_shown(office: TestOffice) -> None:
    open_case(office)
    found = Search(office.begin)("  Mathias   Testesen ")
    leaf, words = office.database.sql.execute(
        "SELECT l.leaf, t.words FROM log_leaf AS l JOIN log_text AS t ON t.seq = l.seq "
        "ORDER BY l.seq DESC LIMIT 1"
    ).fetchall()[0]
    assert found.query == "Mathias Testesen"
    with office.begin() as work:
        assert words == logged(found.query, work.keyed)
    assert "athias" not in leaf + words
    assert found.people[0].id in leaf
    assert found.people[0].case_id is None


def test_one_letter_is_no_search_and_leaves_no_row(office: TestOffice) -> None:
    before = acts_of(office)
    assert Search(office.begin)(" M ").hits == ()
    assert acts_of(office) == before


def test_opening_a_result_is_logged(office: TestOffice) -> None:
    register(office)
    hit = Search(office.begin)("H-2026-0001").hits[0]
    assert OpenHit(office.begin)(hit) is hit
    assert acts_of(office)[-1] == "search.opened"


def test_whoever_does_no_casework_neither_searches_nor_opens(office: TestOffice) -> None:
    before = acts_of(office)
    for attempt in (
        lambda: Search(office.begin_as(DPO))("Mathias"),
        lambda: OpenHit(office.begin_as(DPO))(Hit(Kind.CASE, "c", "S", (), ())),
    ):
        with pytest.raises(Refused):
            attempt()
    assert acts_of(office) == before


def test_a_concern_that_changes_hands_is_indexed_once(office: TestOffice) -> None:
    concern: ConcernId = register(office, words="Helt særligt ord: kvidder")
    for _ in range(3):
        with office.begin() as work:
            kept = work.concerns.get(concern)
            work.concerns.save(kept)
            work.note(Note(Act.CONCERN_VIEWED))
            work.commit()
    rows = office.database.sql.execute("SELECT count(*) FROM search_doc").fetchall()
    assert rows == [(1,)]
    assert titles(office, "kvidder") == ["H-2026-0001"]


def test_what_was_noted_after_a_concern_went_into_a_hidden_case_is_not_quoted(
    office: TestOffice,
) -> None:
    join(office, BO)
    case = open_case(office, about_cpr="6101034901")
    theirs = replace(office, user=BO)
    concern = register(theirs, about_cpr="6101034901", words="En klarinet i skabet")
    AddConcernNote(theirs.begin)(concern, "Oboen spillede først")
    for each in (case.concern_id, concern):
        lives_at(office, each)
    see_earlier(office.begin, concern)
    office.wait(minutes=5)
    GoFurther(office.begin)(Further(concern, join=case.case_id))
    office.wait(minutes=5)
    AddConcernNote(office.begin)(concern, "Fagot hørt hos naboen")
    number = titles(theirs, "klarinet")
    assert number == titles(theirs, "oboen") == ["H-2026-0002"]
    assert titles(theirs, "fagot") == []
    said = [plain(why) for hit in Search(theirs.begin)("klarinet").hits for why in hit.why]
    assert not any("Fagot" in words for words in said)
    assert titles(office, "fagot") == [case.number]
    assert titles(office, "oboen") == ["H-2026-0002", case.number]
