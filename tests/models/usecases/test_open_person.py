"""A person's own page: who, around whom, what still needs them; and the search's way there."""

import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.concerns.concern import ConcernState
from models.course.record import Record
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, PersonId, RecordId
from models.kernel.text import plain
from models.office.office import User
from models.people.relation import Described
from models.ports.records import NotFoundError
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.delete_concern import DeleteConcern
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.merge_persons import MergePersons, Merging
from models.usecases.open_person import OpenPerson
from models.usecases.relations import AddRelation
from models.usecases.search import Search
from tests.casework import open_case, register, see_earlier
from tests.colleagues import LEA, join
from tests.models.usecases.test_merge_persons import alter, subject, two
from tests.office import ANE, BO, TestOffice
from tests.scenario_calls import log_of


def opened(office: TestOffice, key: PersonId) -> list[str]:
    return [plain(each.words) for each in OpenPerson(office.begin)(key).needs]


def test_what_still_needs_a_person_is_dates_and_outcomes(office: TestOffice) -> None:
    case = open_case(office)
    key = subject(office, case.concern_id)
    assert set(opened(office, key)) == {
        "Case opened 14.01.2026 · Initial assessment",
        "Concern received 14.01.2026 · Private person · taken up in a case",
    }
    first = log_of(office)[-1]
    assert first == ("person.viewed", [["person", key]], "duty", "")


@pytest.mark.parametrize("end", [RejectConcern, MistakenConcern])
def test_what_was_rejected_is_a_date_and_rejected(office: TestOffice, end: type) -> None:
    concern = register(office)
    key = subject(office, concern)
    end(office.begin)(concern, "Intet i det")
    (words,) = opened(office, key)
    state = ConcernState.REJECTED if end is RejectConcern else ConcernState.MISTAKE
    outcome = "rejected" if state is ConcernState.REJECTED else "created by mistake"
    assert words == f"Concern received 14.01.2026 · {outcome}"


@pytest.mark.parametrize(
    ("column", "said"), [("suspended_at", "suspended"), ("closed_at", "closed")]
)
def test_a_case_that_rests_or_is_closed_says_only_that(
    office: TestOffice, column: str, said: str
) -> None:
    case = open_case(office)
    office.database.sql.execute(
        f"UPDATE case_file SET {column} = '2026-01-14T08:00:00Z'"  # noqa: S608 - from the list
    )
    needs = opened(office, subject(office, case.concern_id))
    assert f"Case opened 14.01.2026 · {said}" in needs


def test_what_was_disclosed_keeps_the_concern_and_the_person(office: TestOffice) -> None:
    concern = register(office)
    office.database.sql.execute(
        "INSERT INTO disclosure (id, number, direction, way, state, at, registered_at, "
        "registered_by, concern_id, from_authority, from_person, to_authority, to_person, "
        "basis, basis_version, purpose, purpose_words, less_would_not_do, consent, "
        "consent_reason) VALUES ('d', 'V-2026-0001', 'out', 'spoken', 'handed_over', '', '', "
        "'', ?, '', '', '', '', '', 1, '', '', '', 'left_out', '')",
        (concern,),
    )
    assert opened(office, subject(office, concern)) == [
        "Concern received 14.01.2026 · kept because something was disclosed"
    ]


def family(office: TestOffice) -> tuple[CaseId, PersonId, PersonId]:
    """A citizen with a case, and his mother."""
    case = open_case(office)
    AddRelation(office.begin)(
        case.case_id, Described("mother", "Har forældremyndighed", name="Anne Testesen")
    )
    with office.begin() as work:
        (relation,) = work.relations.of_case(case.case_id)
    return case.case_id, subject(office, case.concern_id), relation.person_id


def test_relations_are_told_both_ways_and_are_no_case(office: TestOffice) -> None:
    case, citizen, mother = family(office)
    (hers,) = OpenPerson(office.begin)(mother).stands_by
    assert (hers.person_id, hers.name, plain(hers.words), hers.current) == (
        citizen, "Mathias Testesen", "Recorded as Mother", True,
    )  # fmt: skip
    (his,) = OpenPerson(office.begin)(citizen).around
    assert (his.person_id, his.name, plain(his.words)) == (mother, "Anne Testesen", "Mother")
    view = OpenPerson(office.begin)(mother)
    assert [(plain(each.words), each.case_id) for each in view.needs] == [
        ("Recorded as Mother", case)
    ]
    assert "Case" not in " ".join(opened(office, mother))


def test_a_relation_seen_in_a_concern_leads_to_its_case_once_it_is_in_one(
    office: TestOffice,
) -> None:
    case = open_case(office, about_age="30", about_minor="")
    rows = [{"name": "Anne Testesen", "relation": "mother", "reason": "Bor sammen"}]
    CompleteAfterCall(office.begin)(
        AfterCall(case.concern_id, {"name": "Mathias Testesen", "relatives": rows})
    )
    waiting = register(office, about_name="Freja Eksempel")
    rows = [{"name": "Bo Fiktiv", "relation": "father", "reason": "Bor sammen"}]
    CompleteAfterCall(office.begin)(
        AfterCall(waiting, {"name": "Freja Eksempel", "relatives": rows})
    )
    with office.begin() as work:
        (hers,) = work.relations.of_concern(case.concern_id)
        (his,) = work.relations.of_concern(waiting)
    (need,) = OpenPerson(office.begin)(hers.person_id).needs
    assert (need.case_id, need.concern_id) == (case.case_id, case.concern_id)
    (need,) = OpenPerson(office.begin)(his.person_id).needs
    assert (need.case_id, need.concern_id) == (None, waiting)


def test_somebody_named_in_the_course_of_a_case_is_needed_there(office: TestOffice) -> None:
    case, _, mother = family(office)
    with office.begin() as work:
        made = Record.make(
            RecordId(work.new_id()), Kind.CONSENT, case, "given", work.now, ANE.id,
            person=mother,
        )  # fmt: skip
        work.course.add(made)
        work.note(Note(Act.CONSENT_RECORDED))
        work.commit()
    assert "Named in the course of a case, 14.01.2026" in opened(office, mother)


def test_an_entry_that_was_merged_leads_to_the_one_that_goes_on(office: TestOffice) -> None:
    _, _, kept, other = two(office)
    MergePersons(office.begin)(Merging(kept, other, {}))
    view = OpenPerson(office.begin)(other)
    assert view.person.id == kept
    (joined,) = view.merged
    assert (joined.name, joined.by, joined.newest) == ("Hendrik Prøvegård", ANE.id, True)
    assert view.twins == ()


def test_possibly_the_same_persons_are_shown_with_their_reasons_to_who_may_merge(
    office: TestOffice,
) -> None:
    _, _, kept, other = two(office)
    alter(office, kept, phone="20304050")
    stranger = register(office, about_name="Freja Eksempel")
    alter(office, subject(office, stranger), phone="20304050")
    (twin,) = OpenPerson(office.begin)(kept).twins
    assert (twin.person_id, twin.name, twin.why_not) == (other, "Hendrik Prøvegård", ())
    assert "same CPR number" in [plain(each) for each in twin.why]
    office.database.sql.execute("UPDATE concern SET owner_id = ?", (BO.id,))
    view = OpenPerson(office.begin_as(BO))(kept)
    assert (view.twins, view.merged) == ((), ())


def test_the_last_record_takes_the_person_along(office: TestOffice) -> None:
    concern = register(office, about_age="30")
    key = subject(office, concern)
    see_earlier(office.begin, concern)
    RejectConcern(office.begin)(concern, "Intet i det")
    assert len(opened(office, key)) == 1
    DeleteConcern(office.begin)(concern)
    with pytest.raises(NotFoundError):
        OpenPerson(office.begin)(key)


def test_a_conflict_hides_the_page_and_a_role_without_casework_is_refused(
    office: TestOffice,
) -> None:
    join(office, LEA)
    concern = register(office)
    key = subject(office, concern)
    DeclareConflict(office.begin)(Declared((Kind.CONCERN, concern), "Nabo", ANE.id))
    with pytest.raises(NotFoundError):
        OpenPerson(office.begin)(key)
    with pytest.raises(Refused):
        OpenPerson(office.begin_as(User(BO.id, "DP", "Dpo Attrap", Role.DPO)))(key)


def test_search_finds_somebody_around_a_citizen_by_role_and_never_as_a_case(
    office: TestOffice,
) -> None:
    _, _, mother = family(office)
    (hit,) = Search(office.begin)("Anne Testesen").people
    assert (hit.id, hit.title) == (mother, "Anne Testesen")
    assert [plain(each) for each in hit.lines] == ["Mother · recorded around MT, 15 years"]
    assert (hit.case_id, hit.concern_id) == (None, None)
    assert "Case" not in str(hit.lines)


def test_search_finds_a_professional_by_no_name_that_was_never_written(
    office: TestOffice,
) -> None:
    case, _, _ = family(office)
    AddRelation(office.begin)(
        case, Described("professional", "Kender ham", function="Klasselærer", phone="20304050")
    )
    assert Search(office.begin)("Klasselærer").people == ()


def test_an_entry_that_ended_in_another_is_found_there(office: TestOffice) -> None:
    _, _, kept, other = two(office)
    MergePersons(office.begin)(Merging(kept, other, {}))
    assert [hit.id for hit in Search(office.begin)("Hendrik Prøvegård").people] == [kept]
