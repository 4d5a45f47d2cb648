"""The letter to an authority: what stands on it, what never does, and its registered copy."""

import hashlib
from pathlib import Path

import pytest

from models.audit.acts import Act
from models.cases.case import PoliceAnswer
from models.cases.papers import Fate, Paper
from models.disclosures.gate import NAMES_REPORTER
from models.documents.document import every_word
from models.documents.invitation_letter import Letter, compose_letter
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, RecordId
from models.kernel.text import plain
from models.law.bases import SECTION_115_SENTENCE
from models.usecases.open_case_view import OpenCaseView
from models.usecases.print_invitation import LetterCopy, PrintInvitation
from models.usecases.qualify import ANSWERED_ALREADY
from models.usecases.qualify_register import said_in_round
from models.workflow.stages import POLICE_FIRST
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from tests.casework import acts_of, answer, open_case
from tests.models.audit.test_golden_sentences import say
from tests.office import TestOffice
from tests.qualifying import ASKED, INVITED, answer_invitation, invite, newest, open_round

GOLDEN = Path(__file__).with_name("golden_invitation.txt")


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    made = open_case(office, reporter_name="Karla Fiktiv", reporter_phone="20000009").case_id
    answer(office, made)
    return made


def letter_of(office: TestOffice, invitation: RecordId) -> LetterCopy:
    return PrintInvitation(office.begin, plain, paint)(invitation)


def text_of(made: LetterCopy) -> str:
    """Everything on the pages, on one line."""
    return " ".join(" ".join(words_of(made.pdf)).split())


def test_a_letter_reads_in_danish_as_its_golden_file(office: TestOffice) -> None:
    with office.begin() as work:
        letter = Letter(
            work.offices.office(), "S-2026-0001", "Bilal Øvelund", ASKED,
            {**INVITED, "authority": "prison_service", "basis": "rpl115-1-3", "letter": "a"},
            "Ane Øvelund", "U-2026-0001", work.now,
        )  # fmt: skip
    words = "\n".join(filter(None, every_word(compose_letter(letter, say)))) + "\n"
    assert words == GOLDEN.read_text(encoding="utf-8")


def test_with_a_name_the_basis_and_its_sentence_stand_on_it(
    office: TestOffice, case: CaseId
) -> None:
    school = invite(office, open_round(office, case), "school", way="paper")
    made = letter_of(office, school)
    words = text_of(made)
    for said in (
        "Mathias Testesen", str(ASKED["question"]), str(INVITED["necessity"]), "U-2026-0001",
        "You are not obliged to share", plain(SECTION_115_SENTENCE)[:60], "20.01.2026",
    ):  # fmt: skip
        assert said in words
    for kept in ("Karla", "20000009", "En nabo hørte råb"):
        assert kept not in words
    with office.begin() as work:
        (copy,) = work.prints.of_case(case)
    assert (copy.document, copy.number, copy.fate) == (
        Paper.INVITATION, made.number, Fate.HANDED_OVER,
    )  # fmt: skip
    assert copy.holder == "School, Familierådgiver"
    assert copy.sha256 == hashlib.sha256(made.pdf).hexdigest()
    assert acts_of(office)[-1] == Act.PRINTED
    assert OpenCaseView(office.begin)(case).story[0].kind == "printed"


def test_without_a_name_nobody_is_named(office: TestOffice, case: CaseId) -> None:
    asked = open_round(office, case)
    ssp = invite(office, asked, "ssp", named="no", necessity="", basis="")
    words = text_of(letter_of(office, ssp))
    assert "Mathias" not in words
    assert "We ask without a name" in words
    assert plain(SECTION_115_SENTENCE)[:60] not in words


def test_a_basis_outside_section_115_has_no_such_sentence(
    office: TestOffice, case: CaseId
) -> None:
    asked = open_round(office, case)
    other = invite(office, asked, "other_kommune", basis="fvl28")
    words = text_of(letter_of(office, other))
    assert plain(SECTION_115_SENTENCE)[:60] not in words


def test_who_reported_never_stands_on_it(office: TestOffice, case: CaseId) -> None:
    asked = open_round(office, case, question="Hvad siger Karla Fiktiv om ham?")
    school = invite(office, asked, "school")
    with pytest.raises(Refused) as refused:
        letter_of(office, school)
    assert refused.value.why == NAMES_REPORTER
    with office.begin() as work:
        assert work.prints.of_case(case) == ()


def test_no_letter_after_the_answer_nor_without_the_police(
    office: TestOffice, case: CaseId
) -> None:
    asked = open_round(office, case)
    school, ssp = invite(office, asked, "school"), invite(office, asked, "ssp")
    answer_invitation(office, school)
    with pytest.raises(Refused) as refused:
        letter_of(office, school)
    assert refused.value.why == ANSWERED_ALREADY
    answer(office, case, PoliceAnswer.WAIT)
    with pytest.raises(Refused) as refused:
        letter_of(office, ssp)
    assert refused.value.why == POLICE_FIRST


def test_only_an_invitation_belongs_to_a_round(office: TestOffice, case: CaseId) -> None:
    open_round(office, case)
    above = newest(office, case, Kind.ROUND)
    with office.begin() as work, pytest.raises(ValueError, match="round"):
        said_in_round(work, above)
