"""The journal: the case's number, what is there, what waits, and paper that is due back."""

import pytest

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.cases.journal import (
    JOURNALISED,
    JOURNALISED_BEFORE,
    NOTHING_CHOSEN,
    SYSTEM,
    numbers,
    waiting,
)
from models.cases.rows import CaseView
from models.cases.story import STORY
from models.documents.document import Document, every_word
from models.forms.definitions.journal import SYSTEM_NAME, WRITE_NUMBER
from models.kernel.errors import Refused
from models.kernel.text import plain
from models.usecases.add_note import AddCaseNote
from models.usecases.common import story_of
from models.usecases.journalise import Journalise, NameJournal, NumberCase, PrintJournal
from models.usecases.open_case_view import OpenCaseView
from tests.casework import Opened, acts_of, answer, entry_of, open_case
from tests.office import BO, TestOffice


@pytest.fixture
def case(office: TestOffice) -> Opened:
    made = open_case(office)
    AddCaseNote(office.begin)(made.case_id, "Ringet til moren")
    return made


def view(office: TestOffice, case: Opened) -> CaseView:
    return OpenCaseView(office.begin)(case.case_id)


def line(office: TestOffice, case: Opened) -> int:
    return next(each.seq for each in view(office, case).story if each.kind == "note")


def test_the_case_gets_its_number_even_while_it_rests(office: TestOffice, case: Opened) -> None:
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    NumberCase(office.begin)(case.case_id, " 2026-000123 ")
    assert view(office, case).esdh_no == "2026-000123"
    assert Act.JOURNAL_NUMBERED in acts_of(office)


def test_what_is_journalised_has_its_number_and_no_longer_waits(
    office: TestOffice, case: Opened
) -> None:
    seq = line(office, case)
    Journalise(office.begin)(case.case_id, [seq], "DOK-7")
    shown = {each.seq: each for each in view(office, case).story}
    assert shown[seq].journal_no == "DOK-7"
    assert plain(max(shown.values(), key=lambda each: each.seq).sentence) == (
        "Journalised in ESDH as DOK-7"
    )
    with office.begin() as work:
        lines = story_of(work, case.case_id)
    assert numbers(lines) == {seq: "DOK-7"}
    left = waiting(lines)
    assert seq not in [each.seq for each in left]
    assert [each.seq for each in left] == sorted(each.seq for each in left)


def test_it_is_refused_without_a_choice_or_a_number_and_a_second_time(
    office: TestOffice, case: Opened
) -> None:
    seq, act = line(office, case), Journalise(office.begin)
    for lines, number, why in (
        ([], "DOK-7", NOTHING_CHOSEN),
        ([seq], " ", WRITE_NUMBER),
        ([10**6], "DOK-7", JOURNALISED_BEFORE),
    ):
        with pytest.raises(Refused) as refused:
            act(case.case_id, lines, number)
        assert refused.value.why == why
    with pytest.raises(Refused) as long:
        act(case.case_id, [seq], "7" * 61)
    assert long.value.field == "number"
    act(case.case_id, [seq], "DOK-7")
    with pytest.raises(Refused):
        act(case.case_id, [seq], "DOK-8")


def test_the_office_names_its_system_and_old_lines_keep_the_old_name(
    office: TestOffice, case: Opened
) -> None:
    assert view(office, case).journal == SYSTEM
    NameJournal(office.begin)("F2")
    Journalise(office.begin)(case.case_id, [line(office, case)], "DOK-7")
    NameJournal(office.begin)(" eDoc ")
    shown = view(office, case)
    assert shown.journal == "eDoc"
    assert "Journalised in F2 as DOK-7" in [plain(each.sentence) for each in shown.story]
    for name, why in ((" ", SYSTEM_NAME.missing), ("x" * 41, None)):
        with pytest.raises(Refused) as refused:
            NameJournal(office.begin)(name)
        assert why is None or refused.value.why == why
    with pytest.raises(Refused):
        NameJournal(office.begin_as(BO))("F2")


def test_the_paper_holds_what_waits_and_is_a_copy_that_is_due_back(
    office: TestOffice, case: Opened
) -> None:
    painted: list[Document] = []

    def paint(document: Document) -> bytes:
        painted.append(document)
        return b"%PDF"

    made = PrintJournal(office.begin, plain, paint)(case.case_id, [line(office, case)])
    words = " ".join(every_word(painted[0]))
    assert "Ringet til moren" in words
    assert case.number in words
    assert "Mathias" not in words
    assert made.number in words
    assert entry_of(office, case.case_id, EntryKind.PAPER_RETURN).about_id
    assert Act.PRINTED in acts_of(office)
    NumberCase(office.begin)(case.case_id, "2026-000123")
    PrintJournal(office.begin, plain, paint)(case.case_id, [line(office, case)])
    assert "2026-000123" in " ".join(every_word(painted[1]))


def test_nothing_the_police_say_or_do_is_for_the_journal() -> None:
    assert set(STORY) >= JOURNALISED
    hidden = ("police", "suspend", "resume", "rest_")
    assert not [kind for kind in JOURNALISED if kind.startswith(hidden)]
