from pathlib import Path

import pytest

from models.kernel.errors import EnvironmentFault
from storage.paper import fonts
from storage.paper.flow import flow
from storage.paper.styles import Room


def test_the_faces_draw_danish() -> None:
    assert {ord(sign) for sign in "ABCæøåÆØÅ§\u2013…€•?"} <= fonts.register()


def test_a_missing_font_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        fonts.register(tmp_path)
    assert "fonts" in caught.value.happened.source


def test_a_damaged_font_is_told_in_a_sentence(tmp_path: Path) -> None:
    for name in fonts.FACES:
        (tmp_path / f"{name}.ttf").write_bytes(b"not a font at all, only words" * 9)
    with pytest.raises(EnvironmentFault):
        fonts.register(tmp_path)


def test_a_block_nobody_can_paint_is_a_bug() -> None:
    with pytest.raises(NotImplementedError):
        flow("words", Room(100, 100))
