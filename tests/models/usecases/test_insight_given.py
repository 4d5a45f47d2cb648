"""Who has had something, in the answer on access: spoken and written, across cases; not the police
where the law lets that be left out."""

import pytest

from models.documents import insight_paper
from models.forms.answers import Value
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId
from models.kernel.text import plain
from models.law.bases import CATEGORIES, DataCategory, basis
from models.law.insight import LEFT_OUT, UNTOLD, WHY_LEFT_OUT, told_of
from tests.casework import answer, open_case, register
from tests.models.usecases.test_insight import ask, words_of
from tests.office import TestOffice
from tests.qualifying import answer_invitation, invite, open_round


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    made = open_case(office, about_name="Emil Skabelon", about_age="21").case_id
    answer(office, made)
    asked = open_round(office, made)
    answer_invitation(office, invite(office, asked, "school"))
    invite(office, asked, "local_police")
    ask(office, Kind.CASE, made)
    return made


def told(office: TestOffice, case: CaseId, **more: Value) -> str:
    return "\n".join(words_of(office, Kind.CASE, case, **more))


def test_each_is_told_with_day_recipient_way_kinds_and_law(
    office: TestOffice, case: CaseId
) -> None:
    words = words_of(office, Kind.CASE, case)
    at = words.index("School")
    assert words[at - 1 : at + 4] == [
        "14.01.2026", "School", "By word of mouth", "Ordinary", plain(basis("rpl115-1-1").title),
    ]  # fmt: skip
    assert "Familierådgiver" not in words, "a function, but never the person"
    assert words.count("School") == 1, "their own answer is not something they got"


def test_police_are_told_of_unless_that_is_left_out_with_its_law(
    office: TestOffice, case: CaseId
) -> None:
    said = told(office, case, left_out=["prevention"])
    assert "Local police" not in said
    assert "School" in said
    assert plain(WHY_LEFT_OUT["prevention"]) in said


def test_police_are_told_of_where_nothing_in_law_stands_against_it(
    office: TestOffice, case: CaseId
) -> None:
    assert "Local police" in told(office, case)


def test_every_case_and_concern_about_the_person_is_in_it_once(
    office: TestOffice, case: CaseId
) -> None:
    concern: ConcernId = register(office, about_name="Emil Skabelon", about_age="21")
    with office.begin() as work:
        person = work.cases.get(case).subject_id
    office.database.execute("UPDATE concern SET subject_id = ? WHERE id = ?", (person, concern))
    office.database.execute(
        "UPDATE disclosure SET case_id = NULL, concern_id = ?, way = 'paper' "
        "WHERE to_authority = 'School'", (concern,),
    )  # fmt: skip
    words = words_of(office, Kind.CASE, case)
    assert words[words.index("School") + 1] == "On paper"
    office.database.execute(
        "UPDATE disclosure SET case_id = ? WHERE to_authority = 'School'", (case,)
    )
    ask(office, Kind.CASE, case)
    assert words_of(office, Kind.CASE, case).count("School") == 1


def test_what_was_refused_or_never_left_is_not_in_it(office: TestOffice, case: CaseId) -> None:
    office.database.execute(
        "UPDATE disclosure SET state = 'refused' WHERE to_authority = 'School'"
    )
    office.database.execute(
        "UPDATE disclosure SET state = 'prepared' WHERE to_authority = 'Local police'"
    )
    assert plain(insight_paper.GIVEN) not in words_of(office, Kind.CASE, case)


def test_that_others_were_spoken_of_is_not_a_kind_that_is_told(
    office: TestOffice, case: CaseId
) -> None:
    office.database.execute(
        """UPDATE disclosure_item SET categories = '["third_party", "child"]'"""
    )
    words = words_of(office, Kind.CASE, case)
    assert plain(CATEGORIES[DataCategory.CHILD]) in words
    assert plain(CATEGORIES[DataCategory.THIRD_PARTY]) not in words


def test_a_case_that_rests_names_nobody(office: TestOffice, case: CaseId) -> None:
    office.database.execute("UPDATE case_file SET suspended_at = '2026-01-14T07:30:00Z'")
    words = words_of(office, Kind.CASE, case)
    assert plain(insight_paper.GIVEN) not in words


def test_what_is_not_told_of_has_a_reason_that_stands_in_the_answer() -> None:
    assert set(UNTOLD) <= {code for code, _ in LEFT_OUT}


@pytest.mark.parametrize(
    "name",
    [
        "Demokredsens Politi",
        "Lokalpolitiet",
        "Local police",
        "Politiets Efterretningstjeneste",
        "PET",
        "PET, Søborg",
    ],
)
def test_police_of_every_name_are_meant(name: str) -> None:
    assert told_of(name, ["source", "third"])
    assert not told_of(name, ["prevention"])
    assert told_of("Skolen", ["prevention"])


def test_a_contact_of_the_police_is_police_whatever_it_is_called() -> None:
    assert not told_of("Infohus Nord", ["prevention"], police=True)
    assert told_of("Infohus Nord", ["source"], police=True)


def test_a_contact_that_is_not_of_the_police_is_told_of_whatever_it_is_called() -> None:
    """Words tell only where somebody wrote them: "politi" stands in a council's name as well."""
    assert told_of("Det kriminalpolitiske sekretariat", ["prevention"], police=False)
    assert not told_of("Det kriminalpolitiske sekretariat", ["prevention"]), "to be sure"
    assert told_of("Infohus Nord", ["third"], police=True)
    assert told_of("Kommunens petanque", ["prevention"]), "PET counts as a word alone"


def test_the_answer_goes_by_the_kind_of_the_contact(office: TestOffice, case: CaseId) -> None:
    office.database.execute(
        "INSERT INTO contact (id, organisation, kind, practice, state, added_at) VALUES "
        "('p', 'Infohus Nord', 'police', 1, 'no_keys', '2026-01-14T07:30:00Z')"
    )
    office.database.execute(
        "UPDATE disclosure SET to_authority = 'Infohus Nord', contact_id = 'p' "
        "WHERE to_authority = 'School'"
    )
    assert "Infohus Nord" not in told(office, case, left_out=["prevention"])
    ask(office, Kind.CASE, case)
    assert "Infohus Nord" in told(office, case)
