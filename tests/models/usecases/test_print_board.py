"""The board is looked at and printed as registered copies; what must not stand on it does not."""

import hashlib

import pytest

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.cases.papers import Channel, Fate, Paper
from models.documents.analysis_board import NOT_YET
from models.documents.document import every_word
from models.kernel.errors import Refused
from models.kernel.text import plain
from models.law.bases import SECTION_115_SENTENCE
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.print_board import BoardOrder, MadeBoards, PreviewBoard, PrintBoard
from models.usecases.print_visit_papers import NAME_A_HOLDER
from models.usecases.settle_copy import SettleCopy
from models.visits.hidden import NO_NUMBER, NO_REPORTER
from models.workflow.stages import SUSPENDED
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from storage.queries.visits import copies_of_case
from storage.repositories.sight import EVERYTHING
from storage.vault.words import load_words
from tests.analysing import analyse
from tests.casework import Opened, acts_of, answer, kinds_of, open_case
from tests.office import TestOffice


def printed(
    office: TestOffice, opened: Opened, *holders: str, large: bool = False
) -> MadeBoards:
    order = BoardOrder(opened.case_id, holders or ("Else Skabelon",), large, Channel.PRINTER)
    return PrintBoard(office.begin, paint, plain, load_words().fingerprint)(order)


def test_an_empty_board_can_be_taken_to_the_meeting(office: TestOffice) -> None:
    opened = open_case(office)
    paper = PreviewBoard(office.begin, plain)(opened.case_id, large=False)
    assert paper.document.subtitle == plain(NOT_YET)
    assert paper.case_number == opened.number
    assert paper.document.sheet == "A4 landscape"
    assert "print.previewed" in acts_of(office)


def test_each_copy_is_numbered_held_and_due_back(office: TestOffice) -> None:
    opened = open_case(office)
    analyse(office, opened.case_id, finish=False)
    made = printed(office, opened, "Else Skabelon", "Per Attrap", large=True)
    rows = copies_of_case(office.database.sql, EVERYTHING, opened.case_id)
    assert sorted(row.number for row in rows) == ["U-2026-0001", "U-2026-0002"]
    assert {row.document for row in rows} == {Paper.ANALYSIS_BOARD}
    assert {row.holder for row in rows} == {"Else Skabelon", "Per Attrap"}
    assert EntryKind.PAPER_RETURN in kinds_of(office, opened.case_id)
    stored = office.database.sql.execute(
        "SELECT sha256 FROM print_copy ORDER BY number"
    ).fetchall()
    assert [row[0] for row in stored] == [hashlib.sha256(pdf).hexdigest() for pdf in made.pdfs]
    words = "\n".join(words_of(made.pdfs[1]))
    assert "U-2026-0002" in words
    assert "Er holdt op til håndbold" in words
    assert "Mathias" not in words, "the head is neutral: the case number alone"
    for row in rows:
        SettleCopy(office.begin)(row.print_id, Fate.SHREDDED)
    assert EntryKind.PAPER_RETURN not in kinds_of(office, opened.case_id)


def test_a_copy_has_a_holder_and_the_case_moves(office: TestOffice) -> None:
    opened = open_case(office)
    with pytest.raises(Refused) as refused:
        printed(office, opened, " ")
    assert refused.value.why is NAME_A_HOLDER
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    with pytest.raises(Refused) as rests:
        printed(office, opened)
    assert rests.value.why is SUSPENDED


def test_who_reported_and_numbers_never_stand_on_it(office: TestOffice) -> None:
    opened = open_case(office, reporter_name="Grethe Nabosen", reporter_phone="20000001")
    analyse(
        office, opened.case_id, {"family_risks": "Grethe Nabosen har set det"}, finish=False
    )
    with pytest.raises(Refused) as refused:
        PreviewBoard(office.begin, plain)(opened.case_id, large=False)
    assert refused.value.why is NO_REPORTER
    analyse(office, opened.case_id, {"family_risks": "Nr. 740310-5907"}, finish=False)
    with pytest.raises(Refused) as number:
        printed(office, opened)
    assert number.value.why is NO_NUMBER


@pytest.mark.parametrize(("basis", "stands"), [("rpl115-1-1", True), ("sel12b", False)])
def test_the_sentence_of_115_stands_where_the_concern_rests_on_it(
    office: TestOffice,
    basis: str,
    stands: bool,
) -> None:
    opened = open_case(office)
    CompleteAfterCall(office.begin)(AfterCall(opened.concern_id, {"basis": basis}))
    paper = PreviewBoard(office.begin, plain)(opened.case_id, large=False)
    assert (plain(SECTION_115_SENTENCE) in list(every_word(paper.document))) is stands
