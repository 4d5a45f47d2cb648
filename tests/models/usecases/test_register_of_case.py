"""What was given or fetched by word of mouth stands in the register: who, which law, and why."""

import pytest

from models.disclosures.disclosure import Direction
from models.disclosures.rows import RegisterLine
from models.kernel.ids import CaseId
from models.kernel.text import plain
from models.office.office import Actor
from models.usecases.inform_declined import InformDeclined
from models.usecases.offers import MakeOffer
from storage.queries.reads import SqlReads
from tests.casework import answer, open_case
from tests.efforts import TOLD
from tests.office import ANE, TestOffice
from tests.qualifying import INVITED, answer_invitation, invite, open_round

GROWN = {"about_name": "Freja Eksempel", "about_age": "25"}


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    made = open_case(office, **GROWN).case_id
    answer(office, made)
    return made


def register_of(office: TestOffice, case: CaseId) -> tuple[RegisterLine, ...]:
    return SqlReads(office.database.sql, office.clock, Actor(ANE.id, ANE.role)).register(case)


def test_a_question_by_name_and_its_answer_stand_with_law_and_reason(
    office: TestOffice, case: CaseId
) -> None:
    school = invite(office, open_round(office, case), "school")
    answer_invitation(office, school)
    back, out = register_of(office, case)
    for line, way in ((out, Direction.OUT), (back, Direction.IN)):
        assert (line.direction, line.other, line.basis) == (way, "School", "rpl115-1-1")
        assert [necessity for _, necessity in line.items] == [INVITED["necessity"]]
        assert not line.declined
    assert out.person == INVITED["contact"]


def test_who_chose_not_to_share_stands_there_too(office: TestOffice, case: CaseId) -> None:
    school = invite(office, open_round(office, case), "school")
    answer_invitation(office, school, outcome="declined", withheld="Fravær", statements=[])
    back, out = register_of(office, case)
    assert (back.declined, back.other, out.declined) == (True, "School", False)


def test_what_was_told_of_a_no_stands_there(office: TestOffice, case: CaseId) -> None:
    MakeOffer(office.begin)(case, {"kind": "mentor_vink", "how": "talk", "reply": "no"})
    InformDeclined(office.begin, plain)(case, TOLD)
    (line,) = register_of(office, case)
    assert (line.direction, line.person) == (Direction.OUT, TOLD["to_person"])
    assert line.basis == TOLD["basis"]
    assert line.items == (("That an offer was declined", TOLD["necessity"]),)
