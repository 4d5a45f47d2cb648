"""Notes are never changed: corrections point back, and statements carry mark, source and date."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.audit.acts import Act
from models.cases.case import PoliceAnswer
from models.cases.notes import (
    CORRECTED_BEFORE,
    LATER_THAN_TODAY,
    NOT_A_NOTE,
    SAME_WORDS,
    STATED,
    day_as_told,
    statement_problems,
    superseded,
)
from models.cases.rows import StoryLine
from models.cases.story import Line
from models.kernel.clock import at_wall_clock
from models.kernel.errors import Refused
from models.kernel.ids import UserId
from models.kernel.text import plain
from models.usecases.add_note import AddCaseNote, AddStatements, CorrectNote
from models.usecases.open_case_view import OpenCaseView
from models.usecases.prepare_handover import ChooseFromCase
from tests.casework import Opened, acts_of, answer, open_case
from tests.office import TestOffice

SEEN = {"mark": "observed", "said": "Ingen til håndbold", "source": "Træner", "when": "2026-01"}


@pytest.fixture
def case(office: TestOffice) -> Opened:
    return open_case(office)


def story(office: TestOffice, case: Opened) -> tuple[StoryLine, ...]:
    return OpenCaseView(office.begin)(case.case_id).story


def write(office: TestOffice, case: Opened, words: str = "Ringet til moren") -> StoryLine:
    AddCaseNote(office.begin)(case.case_id, words)
    return story(office, case)[0]


def test_a_correction_points_at_the_note_and_both_stay(
    office: TestOffice, case: Opened
) -> None:
    note = write(office, case)
    CorrectNote(office.begin)(case.case_id, note.seq, " Ringet til faren ")
    new, old = story(office, case)[:2]
    assert (old.words, old.corrected) == ("Ringet til moren", True)
    assert (new.words, new.corrected) == ("Ringet til faren", False)
    assert plain(new.sentence).startswith("Correction of the note from ")
    assert acts_of(office)[-2] == Act.NOTE_CORRECTED  # before the look at the case


def test_a_correction_can_itself_be_corrected_but_a_note_only_once(
    office: TestOffice, case: Opened
) -> None:
    note = write(office, case)
    correct = CorrectNote(office.begin)
    correct(case.case_id, note.seq, "Ringet til faren")
    with pytest.raises(Refused) as refused:
        correct(case.case_id, note.seq, "Ringet til søsteren")
    assert refused.value.why == CORRECTED_BEFORE
    correct(case.case_id, story(office, case)[0].seq, "Ringet til farmoren")
    assert [line.corrected for line in story(office, case)[:3]] == [False, True, True]


def test_only_notes_are_corrected_and_only_into_something_else(
    office: TestOffice, case: Opened
) -> None:
    note = write(office, case)
    opened = next(line for line in story(office, case) if line.kind == "case_opened")
    for seq, words, why in (
        (opened.seq, "Andet", NOT_A_NOTE),
        (10**6, "Andet", NOT_A_NOTE),
        (note.seq, "Ringet til moren", SAME_WORDS),
    ):
        with pytest.raises(Refused) as refused:
            CorrectNote(office.begin)(case.case_id, seq, words)
        assert refused.value.why == why
    with pytest.raises(Refused):
        CorrectNote(office.begin)(case.case_id, note.seq, "  ")


def test_a_statement_is_told_with_mark_source_and_date(
    office: TestOffice, case: Opened
) -> None:
    told = {**SEEN, "mark": "reported", "when": "2026-01-12"}
    AddStatements(office.begin)(case.case_id, {"statements": [SEEN, told]})
    new, old = story(office, case)[:2]
    assert plain(old.sentence) == "Observed by Træner, 01.2026"
    assert plain(new.sentence) == "Reported by Træner, 12.01.2026"
    assert old.words == new.words == "Ingen til håndbold"


@pytest.mark.parametrize("key", ["mark", "said", "source", "when"])
def test_a_statement_without_one_of_them_is_refused_at_that_field(
    office: TestOffice, case: Opened, key: str
) -> None:
    before = len(story(office, case))
    with pytest.raises(Refused) as refused:
        AddStatements(office.begin)(case.case_id, {"statements": [SEEN, {**SEEN, key: " "}]})
    assert refused.value.field == f"statements.1.{key}"
    assert len(story(office, case)) == before


def test_a_statement_about_tomorrow_is_refused() -> None:
    late = {"statements": [SEEN, {**SEEN, "when": "2026-01-15"}]}
    (problem,) = statement_problems(late, "2026-01-14")
    assert (problem.field, problem.what) == ("statements.1.when", LATER_THAN_TODAY)
    assert not statement_problems(late, "2026-01-15")
    wrong = {"statements": [{**SEEN, "when": "i morgen"}]}
    (problem,) = statement_problems(wrong, "2026-01-14")  # one sentence a field is enough
    assert problem.what != LATER_THAN_TODAY


def test_without_a_statement_there_is_no_such_note(office: TestOffice, case: Opened) -> None:
    with pytest.raises(Refused) as refused:
        AddStatements(office.begin)(case.case_id, {})
    assert refused.value.field == "statements"


def test_a_corrected_statement_keeps_its_source_and_date(
    office: TestOffice, case: Opened
) -> None:
    AddStatements(office.begin)(case.case_id, {"statements": [SEEN]})
    CorrectNote(office.begin)(case.case_id, story(office, case)[0].seq, "Sjældent til håndbold")
    new = story(office, case)[0]
    assert plain(new.sentence).endswith("(Træner, 01.2026)")


def test_a_suspended_case_takes_neither_statements_nor_corrections(
    office: TestOffice, case: Opened
) -> None:
    note = write(office, case)
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    for act in (
        lambda: AddStatements(office.begin)(case.case_id, {"statements": [SEEN]}),
        lambda: CorrectNote(office.begin)(case.case_id, note.seq, "Andet"),
    ):
        with pytest.raises(Refused):
            act()


def test_what_leaves_is_the_note_as_it_stands_now_and_a_statement_with_its_mark(
    office: TestOffice, case: Opened
) -> None:
    note = write(office, case, "Ringet til moren")
    CorrectNote(office.begin)(case.case_id, note.seq, "Ringet til faren")
    AddStatements(office.begin)(case.case_id, {"statements": [SEEN]})
    offered: Any = ChooseFromCase(office.begin, {})(case.case_id)
    told = [item.contents for item in offered.items if item.code in ("note", "statement")]
    assert [each.get("words") for each in told if "words" in each] == ["Ringet til faren"]
    (statement,) = [each for each in told if "said" in each]
    assert (statement["mark"], statement["source"]) == ("observed", "Træner")


def test_a_day_is_told_as_danes_write_it() -> None:
    assert [day_as_told(day) for day in ("2026", "2026-01", " 2026-01-12 ")] == [
        "2026",
        "01.2026",
        "12.01.2026",
    ]


@given(st.lists(st.tuples(st.sampled_from(sorted(STATED.values())), st.booleans()), max_size=9))
def test_what_is_superseded_is_exactly_what_a_later_line_names(
    kinds: list[tuple[str, bool]],
) -> None:
    at, me = at_wall_clock(date(2026, 1, 14), 9, 0), UserId("a")
    lines = [
        Line(seq, kind, at, me, {"of": str(seq - 1)} if points and seq else {})
        for seq, (kind, points) in enumerate(kinds)
    ]
    found = superseded(lines)
    assert set(found) == {int(line.data["of"]) for line in lines if "of" in line.data}
    assert all(new > old for old, new in found.items())
