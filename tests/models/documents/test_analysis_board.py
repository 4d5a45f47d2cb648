"""The board: two halves, nine fields, nothing lost, and no figure about a human being."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.documents.analysis_board import LETTERS, OVERLEAF, BoardBrief, analysis_board
from models.documents.blocks import Board, BoardField
from models.documents.document import Sheet, every_word
from models.forms.definitions.analysis import PROTECTS, RISKS, UNKNOWN, key_of
from models.kernel.text import plain
from models.law.bases import SECTION_115_SENTENCE
from models.law.dimensions import DIMENSIONS, HALVES
from tests.storage.paper.paper_samples import BOARD

MADE = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
EMPTY = BoardBrief(
    office="Infohus Prøvekøbing", practice=False, case_number="S-2026-0001", answers={},
    written_at=None, section_115=False, made=MADE, mark=None, sheet="A3 landscape",
)  # fmt: skip
LONG = st.text(alphabet="abcdef ", min_size=1, max_size=700).filter(
    lambda words: words.strip() != ""
)


def board_of(brief: BoardBrief) -> Board:
    block = analysis_board(brief, plain).blocks[0]
    assert isinstance(block, Board)
    return block


def test_it_has_two_halves_and_all_nine_fields_before_anything_is_written() -> None:
    board = board_of(EMPTY)
    assert [title for title, _ in board.halves] == [plain(words) for words in HALVES.values()]
    fields = [field.title for _, half in board.halves for field in half]
    assert fields == [plain(each.title) for each in DIMENSIONS]
    assert not any(field.points for _, half in board.halves for field in half)
    assert len(analysis_board(EMPTY, plain).blocks) == 1, "one sheet for a pen"


@settings(max_examples=40)
@given(
    st.dictionaries(
        st.sampled_from(
            [
                key_of(each.code, part)
                for each in DIMENSIONS
                for part in (RISKS, PROTECTS, UNKNOWN)
            ]
        ),
        LONG,
        max_size=5,
    ),
    st.sampled_from(list(LETTERS)),
)
def test_what_does_not_fit_a_field_stands_on_the_pages_that_follow(
    answers: dict[str, str], sheet: Sheet
) -> None:
    made = analysis_board(replace(EMPTY, answers=answers, written_at=MADE, sheet=sheet), plain)
    behind = list(every_word(made.blocks[1:]))
    for words in answers.values():
        assert words.strip() in behind, "whole, and with its label"
    for _, half in board_of(replace(EMPTY, answers=answers, sheet=sheet)).halves:
        for field in half:
            said = [words for _, words in field.points]
            assert sum(map(len, said)) <= LETTERS[sheet]
            assert plain(OVERLEAF) in said or len(said) <= 3


def test_every_observation_stands_with_its_mark_source_and_time() -> None:
    words = list(every_word(analysis_board(replace(EMPTY, answers=BOARD), plain)))
    for said in ("Observed", "Klasselærer", "12.01.2026", "Reported by", "UU-vejleder", "2026"):
        assert said in words


def test_the_head_is_neutral_and_the_sentence_of_115_stands_where_it_applies() -> None:
    made = analysis_board(replace(EMPTY, section_115=True), plain)
    assert made.header_right == "S-2026-0001"
    assert plain(SECTION_115_SENTENCE) in made.footer.lines
    assert plain(SECTION_115_SENTENCE) not in analysis_board(EMPTY, plain).footer.lines


def test_nothing_on_it_counts() -> None:
    """Digits stand in dates, numbers of papers and of the law: never beside a title."""
    board = board_of(replace(EMPTY, answers=BOARD))
    for title, half in board.halves:
        assert not any(sign.isdigit() for sign in title)
        for field in half:
            assert not any(sign.isdigit() for sign in field.title)


@pytest.mark.parametrize(
    "halves",
    [
        (),
        (("A", (BoardField("x"),)),),
        (("A", ()), ("B", (BoardField("x"),))),
        (("A", (BoardField("x"),) * 7), ("B", (BoardField("x"),))),
        (("A", (BoardField("x", (("Risk", "y" * 201),)),)), ("B", (BoardField("x"),))),
    ],
)
def test_a_board_of_another_shape_is_a_bug(
    halves: tuple[tuple[str, tuple[BoardField, ...]], ...],
) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Board(halves)
