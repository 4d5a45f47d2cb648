import re
from dataclasses import asdict

import pytest

from ui.kit.files import RESOURCES
from ui.kit.tokens import DARK, LIGHT, PAIRS, Tokens, Tone, contrast

SCHEMES = {"light": LIGHT, "dark": DARK}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_pair_of_colours_can_be_told_apart(scheme: str) -> None:
    colours = asdict(SCHEMES[scheme])
    found = {
        f"{front} on {back}": round(contrast(colours[front], colours[back]), 2)
        for front, back, least in PAIRS
        if contrast(colours[front], colours[back]) < least
    }
    assert not found


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


@pytest.mark.parametrize("tokens", SCHEMES.values())
def test_every_tone_has_its_colours(tokens: Tokens) -> None:
    assert len({tokens.tone(tone) for tone in Tone}) == len(Tone)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_marks_are_drawn_in_the_colours_of_the_scheme(scheme: str) -> None:
    known = set(asdict(SCHEMES[scheme]).values())
    files = sorted((RESOURCES / "indicators" / scheme).glob("*.svg"))
    assert len(files) == 9
    for file in files:
        assert set(re.findall(r"#[0-9A-F]{6}", file.read_text(encoding="utf-8"))) <= known
