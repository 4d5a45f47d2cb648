"""What was given or fetched stands in the register: per case, person and recipient, opened, numbered."""

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.disclosures.disclosure import Direction, Disclosure
from models.disclosures.register import Asked, Filter, RegisterRow
from models.forms.definitions.journal import WRITE_NUMBER
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, DisclosureId
from models.kernel.text import plain
from models.office.office import Actor, User
from models.ports.records import NotFoundError
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.inform_declined import InformDeclined
from models.usecases.offers import MakeOffer
from models.usecases.register_entry import NumberDisclosure, OpenDisclosure, RegisterEntry
from storage.queries.reads import SqlReads
from tests.casework import acts_of, answer, open_case, register
from tests.colleagues import LEA, join
from tests.efforts import TOLD
from tests.models.usecases.test_merge_persons import subject
from tests.office import ANE, TestOffice
from tests.qualifying import INVITED, answer_invitation, invite, open_round

GROWN = {"about_name": "Freja Eksempel", "about_age": "25"}


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    made = open_case(office, **GROWN).case_id
    answer(office, made)
    return made


def rows(office: TestOffice, asked: Asked, user: User = ANE) -> tuple[RegisterRow, ...]:
    actor = Actor(user.id, user.role)
    return SqlReads(office.database.sql, office.clock, actor).registered(asked).rows


def of_case(office: TestOffice, case: CaseId) -> tuple[RegisterRow, ...]:
    return rows(office, Asked((Kind.CASE, case)))


def opened(office: TestOffice, key: DisclosureId) -> RegisterEntry:
    return OpenDisclosure(office.begin)(key)


def of(office: TestOffice, row: RegisterRow) -> Disclosure:
    return opened(office, row.id).disclosure


def test_a_question_by_name_and_its_answer_stand_with_law_and_reason(
    office: TestOffice, case: CaseId
) -> None:
    school = invite(office, open_round(office, case), "school")
    answer_invitation(office, school)
    back, out = of_case(office, case)
    for line, way in ((out, Direction.OUT), (back, Direction.IN)):
        assert (line.direction, line.other, line.basis) == (way, "School", "rpl115-1-1")
        items = of(office, line).items
        assert [item.necessity for item in items] == [INVITED["necessity"]]
    assert plain(back.stands) == "Received"
    assert out.person == INVITED["contact"]


def test_who_chose_not_to_share_stands_there_too(office: TestOffice, case: CaseId) -> None:
    school = invite(office, open_round(office, case), "school")
    answer_invitation(office, school, outcome="declined", withheld="Fravær", statements=[])
    back, out = of_case(office, case)
    assert (plain(back.stands), back.other) == ("They chose not to share", "School")
    assert plain(out.stands) == "Said"


def told_no(office: TestOffice, case: CaseId) -> RegisterRow:
    MakeOffer(office.begin)(case, {"kind": "mentor_vink", "how": "talk", "reply": "no"})
    InformDeclined(office.begin, plain)(case, TOLD)
    (line,) = of_case(office, case)
    return line


def test_what_was_told_of_a_no_stands_there(office: TestOffice, case: CaseId) -> None:
    line = told_no(office, case)
    assert (line.direction, line.person) == (Direction.OUT, TOLD["to_person"])
    assert line.basis == TOLD["basis"]
    (item,) = of(office, line).items
    assert (item.title, item.necessity) == ("That an offer was declined", TOLD["necessity"])


def test_opening_an_entry_is_logged_before_it_is_shown(
    office: TestOffice, case: CaseId
) -> None:
    line = told_no(office, case)
    entry = opened(office, line.id)
    assert (entry.about, entry.by, entry.approved_by) == (line.about, ANE.name, "")
    assert acts_of(office)[-1] == Act.DISCLOSURE_VIEWED
    with office.begin() as work:
        [seen] = [
            row
            for row in work.log_book.about(Kind.DISCLOSURE, line.id)
            if row.act is Act.DISCLOSURE_VIEWED
        ]
    assert {kind for kind, _ in seen.about} == {Kind.CASE, Kind.PERSON, Kind.DISCLOSURE}


def test_the_second_person_who_approved_is_named(office: TestOffice, case: CaseId) -> None:
    line = told_no(office, case)
    join(office, LEA)
    with office.begin() as work:
        found = work.disclosures.get(line.id)
        found.approver_id = LEA.id
        work.disclosures.save(found)
        work.note(Note(Act.DISCLOSURE_TOLD, ((Kind.DISCLOSURE, line.id),)))
        work.commit()
    assert opened(office, line.id).approved_by == LEA.name


def test_it_gets_the_number_of_the_journal_and_is_found_by_it(
    office: TestOffice, case: CaseId
) -> None:
    line = told_no(office, case)
    changed = NumberDisclosure(office.begin)(line.id, " F2-2026-17 ")
    assert (Kind.DISCLOSURE, line.id) in changed
    assert of(office, line).esdh_no == "F2-2026-17"
    (found,) = rows(office, Asked(containing="f2-2026"))
    assert found.esdh_no == "F2-2026-17"
    with pytest.raises(Refused) as none:
        NumberDisclosure(office.begin)(line.id, "  ")
    assert (none.value.why, none.value.field) == (WRITE_NUMBER, "number")


def test_a_persons_register_holds_every_case_and_concern_about_them(
    office: TestOffice, case: CaseId
) -> None:
    line = told_no(office, case)
    with office.begin() as work:
        person = work.cases.get(case).subject_id
    other = open_case(office, about_name="Emil Skabelon", about_age="30")
    answer(office, other.case_id)
    invite(office, open_round(office, other.case_id), "school")
    assert rows(office, Asked((Kind.PERSON, person))) == (line,)
    assert len(rows(office, Asked())) == 2
    with office.begin() as work:  # an entry of the same person linked
        twin = work.cases.get(other.case_id).subject_id
    office.database.execute("UPDATE person SET same_as = ? WHERE id = ?", (person, twin))
    assert len(rows(office, Asked((Kind.PERSON, person)))) == 2


def test_what_was_given_of_a_concern_stands_with_it_and_with_its_case(
    office: TestOffice, case: CaseId
) -> None:
    line = told_no(office, case)
    concern = register(office, about_name="Emil Skabelon", about_age="30")
    office.database.execute(
        "UPDATE disclosure SET case_id = NULL, concern_id = ? WHERE id = ?", (concern, line.id)
    )
    person = subject(office, concern)
    for about in ((Kind.CONCERN, concern), (Kind.PERSON, person)):
        assert [row.id for row in rows(office, Asked(about))] == [line.id]
    assert of_case(office, case) == ()
    entry = opened(office, line.id)
    assert entry.about.startswith("H-")
    office.database.execute("UPDATE concern SET case_id = ? WHERE id = ?", (case, concern))
    assert [row.id for row in of_case(office, case)] == [line.id]


def test_what_is_about_nobody_is_opened_too(office: TestOffice, case: CaseId) -> None:
    line = told_no(office, case)
    office.database.execute("UPDATE disclosure SET case_id = NULL WHERE id = ?", (line.id,))
    assert opened(office, line.id).about == ""
    assert [row.about for row in rows(office, Asked())] == [""]


def test_a_conflict_of_interest_hides_the_line_and_the_entry(
    office: TestOffice, case: CaseId
) -> None:
    line = told_no(office, case)
    join(office, LEA)
    with office.begin() as work:
        person = work.cases.get(case).subject_id
    assert rows(office, Asked(), LEA) == (line,)
    DeclareConflict(office.begin_as(LEA), plain)(Declared((Kind.CASE, case), "Nabo"))
    for about in (None, (Kind.CASE, case), (Kind.PERSON, person)):
        page = SqlReads(office.database.sql, office.clock, Actor(LEA.id, LEA.role)).registered(
            Asked(about)
        )
        assert (page.rows, page.total, page.others, page.months) == ((), 0, (), ())
    with pytest.raises(NotFoundError):
        OpenDisclosure(office.begin_as(LEA))(line.id)


def test_the_register_is_narrowed_by_period_direction_way_law_state_and_other_end(
    office: TestOffice, case: CaseId
) -> None:
    school = invite(office, open_round(office, case), "school")
    answer_invitation(office, school)
    page = SqlReads(office.database.sql, office.clock, Actor(ANE.id, ANE.role)).registered(
        Asked()
    )
    assert (page.others, page.months, page.total) == (("School",), ("2026-01",), 2)
    kept = {
        (Filter.PERIOD, "2026-01"): 2, (Filter.PERIOD, "2026"): 2, (Filter.PERIOD, "2025"): 0,
        (Filter.DIRECTION, "in"): 1, (Filter.WAY, "spoken"): 2, (Filter.WAY, "paper"): 0,
        (Filter.BASIS, "rpl115-1-1"): 2, (Filter.BASIS, "fvl28"): 0,
        (Filter.STATE, "handed_over"): 2, (Filter.STATE, "refused"): 0,
        (Filter.OTHER, "School"): 2, (Filter.OTHER, "Police"): 0,
    }  # fmt: skip
    for (key, value), count in kept.items():
        assert len(rows(office, Asked().narrowed(key, value))) == count, (key, value)
    assert len(rows(office, Asked(containing="famil"))) == 2
    assert rows(office, Asked(containing="%")) == ()
