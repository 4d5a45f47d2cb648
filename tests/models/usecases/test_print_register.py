"""The register on paper: per case, person, recipient and month; no CPR number, nobody who reported."""

from pathlib import Path
from typing import Final

import pytest

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.cases.papers import Fate, Paper, PrintCopy
from models.disclosures.register import Asked, Filter
from models.documents import register_paper
from models.documents.document import Document, every_word
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.kernel.text import plain
from models.office.office import Actor
from models.usecases.print_register import EMPTY, TOO_MANY, PrintRegister, RegisterCopy
from models.usecases.settle_copy import SettleCopy
from storage.queries.reads import SqlReads
from tests.casework import acts_of, answer, open_case, register
from tests.models.audit.test_golden_sentences import say as in_danish
from tests.office import ANE, TestOffice
from tests.qualifying import answer_invitation, invite, open_round

GOLDEN: Final = Path(__file__).with_name("golden_register.txt")
REPORTER: Final = "Karla Fiktiv"
CPR: Final = "610187-0901"


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    made = open_case(
        office, about_name="Freja Eksempel", about_age="25", reporter_name=REPORTER
    ).case_id
    answer(office, made)
    answer_invitation(office, invite(office, open_round(office, made), "school"))
    return made


def spell(digest: bytes) -> tuple[str, ...]:
    return ("bøg", "eg", "ask", "elm", "birk", "gran", "pil", "lind")


def printed(
    office: TestOffice, asked: Asked, say: object = plain
) -> tuple[RegisterCopy, Document]:
    kept: list[Document] = []

    def keep(document: Document) -> bytes:
        kept.append(document)
        return f"%PDF {len(list(every_word(document)))}".encode()

    read = SqlReads(office.database.sql, office.clock, Actor(ANE.id, ANE.role)).registered
    made = PrintRegister(office.begin, read, say, keep, spell)(asked)  # type: ignore[arg-type]
    return made, kept[0]


def copies(office: TestOffice) -> list[PrintCopy]:
    found = office.database.execute(
        "SELECT id FROM print_copy WHERE document = 'register' ORDER BY copy"
    ).fetchall()
    with office.begin() as work:
        return [work.prints.get(row[0]) for row in found]


def test_a_cases_paper_is_a_working_copy_that_comes_back(
    office: TestOffice, case: CaseId
) -> None:
    made, document = printed(office, Asked((Kind.CASE, case)))
    (copy,) = copies(office)
    assert (copy.number, copy.document, copy.case_id) == (made.number, Paper.REGISTER, case)
    assert copy.return_by is not None
    with office.begin() as work:
        due = list(work.entries.open_about(copy.id))
    assert [each.kind for each in due] == [EntryKind.PAPER_RETURN]
    assert acts_of(office)[-1] == Act.PRINTED
    assert document.subtitle.startswith("Case S-2026-")
    assert document.header_right == made.number
    SettleCopy(office.begin)(copy.id, Fate.SHREDDED)


def test_it_stands_as_agreed_in_danish(office: TestOffice, case: CaseId) -> None:
    _, document = printed(office, Asked((Kind.CASE, case)), in_danish)
    told = "\n".join(every_word(document)) + "\n"
    assert told == GOLDEN.read_text("utf-8")


def test_the_checkpoint_of_the_log_stands_at_its_foot(office: TestOffice, case: CaseId) -> None:
    _, document = printed(office, Asked().narrowed(Filter.PERIOD, "2026-01"))
    (line,) = document.footer.lines
    assert line.startswith("Checkpoint, row ")
    assert line.endswith("bøg eg ask elm birk gran pil lind.")
    assert document.subtitle == "January 2026"


def test_a_paper_of_several_cases_is_a_copy_of_each_and_one_sheet(
    office: TestOffice, case: CaseId
) -> None:
    other = open_case(office, about_name="Emil Skabelon", about_age="30").case_id
    answer(office, other)
    invite(office, open_round(office, other), "school")
    printed(office, Asked().narrowed(Filter.OTHER, "School"))
    first, second = copies(office)
    assert {first.case_id, second.case_id} == {case, other}
    assert (first.copies, second.copy) == (2, 2)
    with office.begin() as work:
        tasks = [*work.entries.open_about(first.id), *work.entries.open_about(second.id)]
    assert len(tasks) == 1
    SettleCopy(office.begin)(first.id, Fate.SHREDDED)
    assert [each.fate for each in copies(office)] == [Fate.SHREDDED, Fate.SHREDDED]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (Asked(), "All that stands in the register"),
        (Asked().narrowed(Filter.PERIOD, "2026"), "The year 2026"),
        (Asked().narrowed(Filter.OTHER, "School"), "To and from School"),
    ],
)
def test_it_says_whose_register_it_is(
    office: TestOffice, case: CaseId, asked: Asked, said: str
) -> None:
    assert printed(office, asked)[1].subtitle == said


def test_a_citizen_stands_on_it_by_number_alone_and_filters_in_words(
    office: TestOffice, case: CaseId
) -> None:
    with office.begin() as work:
        found = work.cases.get(case)
    asked = Asked((Kind.PERSON, str(found.subject_id)))
    for key, value in (
        (Filter.PERIOD, "2026-01"),
        (Filter.WAY, "spoken"),
        (Filter.OTHER, "School"),
    ):
        asked = asked.narrowed(key, value)
    _, document = printed(office, asked)
    assert document.subtitle == f"One citizen: {found.number}"
    words = list(every_word(document))
    assert "Only: January 2026, By word of mouth, To and from School" in words
    assert not [each for each in words if "Freja" in each]


def test_a_concern_and_a_citizen_without_a_case_have_one_too(
    office: TestOffice, case: CaseId
) -> None:
    concern = register(office, about_name="Emil Skabelon", about_age="30")
    office.database.execute("UPDATE disclosure SET case_id = NULL, concern_id = ?", (concern,))
    with office.begin() as work:
        person = work.concerns.get(concern).subject_id
    _, document = printed(office, Asked((Kind.CONCERN, concern)))
    assert document.subtitle.startswith("Concern H-")
    _, document = printed(office, Asked((Kind.PERSON, str(person))))
    assert document.subtitle.startswith("One citizen: H-")
    assert {each.case_id for each in copies(office)} == {None}


@pytest.mark.parametrize("words", [f"Ring til {REPORTER}", f"Født {CPR}"])
@pytest.mark.parametrize("field", ["purpose_words", "less_would_not_do", "to_person"])
def test_who_reported_and_cpr_numbers_are_left_out_and_it_says_so(
    office: TestOffice, case: CaseId, words: str, field: str
) -> None:
    office.database.execute(f"UPDATE disclosure SET {field} = ?", (words,))  # noqa: S608 - our own columns
    _, document = printed(office, Asked((Kind.CASE, case)))
    told = "\n".join(every_word(document))
    assert words not in told
    assert plain(register_paper.LEFT_OUT) in told
    assert "School" in told, "all else still stands there"


def test_a_reporter_in_an_items_words_is_left_out(office: TestOffice, case: CaseId) -> None:
    office.database.execute(
        "UPDATE disclosure_item SET necessity = ?", (f"{REPORTER} ved det",)
    )
    _, document = printed(office, Asked((Kind.CASE, case)))
    assert not [each for each in every_word(document) if REPORTER in each]


def test_everything_of_a_line_stands_there(office: TestOffice, case: CaseId) -> None:
    office.database.execute(
        "UPDATE disclosure SET state = 'refused', refused_reason = 'Ikke nødvendigt', "
        "esdh_no = 'F2-9' WHERE direction = 'out'"
    )
    office.database.execute("UPDATE disclosure_item SET basis = 'fvl28', basis_version = 1")
    _, document = printed(office, Asked((Kind.CASE, case)))
    told = "\n".join(every_word(document))
    for words in ("Why not: Ikke nødvendigt", "Journal: F2-9", "§ 28", "(version 1)", "Consent:",
                  "Ordinary", "Refused"):  # fmt: skip
        assert words in told, words


def test_nothing_and_too_much_are_refused(
    office: TestOffice, case: CaseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Refused) as nothing:
        printed(office, Asked().narrowed(Filter.PERIOD, "2025"))
    assert nothing.value.why == EMPTY
    monkeypatch.setattr("models.usecases.print_register.MOST", 1)
    with pytest.raises(Refused) as much:
        printed(office, Asked())
    assert much.value.why == TOO_MANY.filled(most="1")
    assert copies(office) == []


def test_what_is_about_nobody_is_on_the_paper_without_a_copy_of_its_own(
    office: TestOffice, case: CaseId
) -> None:
    office.database.execute("UPDATE disclosure SET case_id = NULL WHERE direction = 'in'")
    _, document = printed(office, Asked())
    assert len(copies(office)) == 1
    told = "\n".join(every_word(document))
    assert "Received" in told
