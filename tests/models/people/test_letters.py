import pytest

from models.people.letters import NOT_ON_PAPER, letters_hint
from storage.paper.glyphs import STAND_INS, printable


@pytest.mark.parametrize("name", ["Åse Ærø", "Łukasz Ğöksu", "Þóra", "d'Arc-Ñ 2", ""])
def test_what_paper_can_show_needs_no_word(name: str) -> None:
    assert letters_hint(name) is None
    assert not set(printable(name)) & set(STAND_INS)


@pytest.mark.parametrize(
    "name", ["محمد", "Иван", "Νίκος", "שלום", "Bo 李", "ก", "Bo \U000e0fff李"]
)
def test_what_paper_cannot_show_is_told(name: str) -> None:
    assert letters_hint(name) is NOT_ON_PAPER
    assert set(printable(name)) & set(STAND_INS)
