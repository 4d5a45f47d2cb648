from pathlib import Path

import pytest

from models.kernel.errors import EnvironmentFault
from storage.paper import fonts


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
