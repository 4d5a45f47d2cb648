"""What ships beside the code: words, fonts, icons, municipalities and the licence."""

import csv
import io
import itertools
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QImage, QPainter, QRawFont
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
WORDS = (RESOURCES / "words" / "da.txt").read_text(encoding="utf-8").splitlines()
LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"
BLOCKED = frozenset(  # a few of what the reading left out; the README says which kinds
    """
    abort advokat allah anmelde bande bibel bjørn bombe drab fejl fjende hader henrette hvid
    imam jihad jøde kirke klam komma koran krig kristen kræft kniv lego luder minister mohammed
    mord moske muslim nazi neger parti pistol politi præst punkt racist rigtig skud sprænge
    sygdom terror vidne voldsom voldtægt våben
    """.split()  # noqa: SIM905 - as a list it takes fifty lines
)
FONTS = {"Regular": (400, False), "SemiBold": (600, False), "Bold": (700, False)} | {
    "Italic": (400, True)
}
SAMPLE = "æøåÆØÅ é – → kl."  # noqa: RUF001 - the en dash is meant
ALSO_NEEDED = "← ↑ ↓ • — € \u00a0 “”‘’ … § ½ ŁłŞşĞğİıŠšŽž ễ"  # noqa: RUF001 - these quotes are meant
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))
OWN_ICON = "tovholder.svg"


def slips(word: str) -> Iterator[str]:
    """Every string one slip away: a letter left out, changed or added, or two swapped."""
    cuts = [(word[:n], word[n:]) for n in range(len(word) + 1)]
    yield from (a + b[1:] for a, b in cuts if b)
    yield from (a + c + b[1:] for a, b in cuts if b for c in LETTERS if c != b[0])
    yield from (a + c + b for a, b in cuts for c in LETTERS)
    yield from (a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1 and b[0] != b[1])


def sound(word: str) -> str:
    """A rough key for what is hard to tell apart on a telephone line."""
    for spelled, heard in (
        *(("hv", "v"), ("hj", "j"), ("ch", "k"), ("c", "k"), ("z", "s"), ("w", "v")),
        *(("x", "ks"), ("q", "k"), ("nd", "n"), ("ld", "l"), ("rd", "r")),
        *(("dt", "t"), ("ds", "s"), ("ng", "n")),
    ):
        word = word.replace(spelled, heard)
    word = word.translate(str.maketrans("bdgmvyæåj", "ptknføeoi"))
    return re.sub(r"(.)\1+", r"\1", word)


def rows(name: str) -> list[dict[str, str]]:
    with (RESOURCES / "reference" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_list_has_2048_different_words_in_code_point_order() -> None:
    assert len(WORDS) == 2048
    assert sorted(set(WORDS)) == WORDS


def test_the_list_is_composed_utf8_with_one_newline_a_word() -> None:
    raw = (RESOURCES / "words" / "da.txt").read_bytes()
    assert raw.count(b"\n") == 2048
    assert raw.endswith(b"\n")
    assert b"\r" not in raw
    assert unicodedata.is_normalized("NFC", raw.decode())


def test_words_are_four_to_eight_danish_letters() -> None:
    assert [word for word in WORDS if not re.fullmatch(f"[{LETTERS}]{{4,8}}", word)] == []


def test_four_letters_name_a_word() -> None:
    assert len({word[:4] for word in WORDS}) == len(WORDS)


def test_no_slip_turns_one_word_into_another() -> None:
    words = set(WORDS)
    assert [(w, s) for w in WORDS for s in slips(w) if s != w and s in words] == []


def test_no_two_words_sound_the_same() -> None:
    heard = sorted(WORDS, key=sound)
    groups = [list(group) for _, group in itertools.groupby(heard, key=sound)]
    assert [group for group in groups if len(group) > 1] == []


def test_no_unfit_word_is_in_the_list() -> None:
    assert BLOCKED.isdisjoint(WORDS)


@pytest.fixture
def inter(qtbot: QtBot) -> Iterator[None]:
    """All four files at once, so that Qt has to choose."""
    paths = [RESOURCES / "fonts" / f"Inter-{style}.ttf" for style in FONTS]
    ids = [QFontDatabase.addApplicationFont(str(path)) for path in paths]
    assert all("Inter" in QFontDatabase.applicationFontFamilies(n) for n in ids)
    yield
    for font_id in ids:
        QFontDatabase.removeApplicationFont(font_id)


@pytest.mark.parametrize("style", FONTS)
@pytest.mark.usefixtures("inter")
def test_qt_tells_the_styles_of_the_one_family_apart(style: str) -> None:
    weight, italic = FONTS[style]
    font = QFont("Inter", 12, weight, italic)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    info = QFontInfo(font)
    assert (info.family(), info.weight(), info.italic()) == ("Inter", weight, italic)
    raw = QRawFont.fromFont(font)
    assert raw.styleName() == style
    assert [c for c in SAMPLE + ALSO_NEEDED if not raw.supportsCharacter(ord(c))] == []


@pytest.mark.parametrize("style", FONTS)
def test_reportlab_embeds_each_style(style: str) -> None:
    font = TTFont(f"Test-{style}", str(RESOURCES / "fonts" / f"Inter-{style}.ttf"))
    assert [c for c in SAMPLE + ALSO_NEEDED if ord(c) not in font.face.charToGlyph] == []
    pdfmetrics.registerFont(font)
    out = io.BytesIO()
    canvas = Canvas(out, pageCompression=0)
    canvas.setFont(font.fontName, 12)
    canvas.drawString(72, 72, SAMPLE)
    canvas.save()
    assert b"/FontFile2" in out.getvalue()
    assert f"+Inter-{style}".encode() in out.getvalue()


def test_fonts_are_modest_and_bring_their_licence() -> None:
    sizes = [path.stat().st_size for path in (RESOURCES / "fonts").glob("*.ttf")]
    assert len(sizes) == len(FONTS)
    assert max(sizes) < 350_000
    assert "SIL OPEN FONT LICENSE Version 1.1" in (RESOURCES / "fonts" / "OFL.txt").read_text()


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_each_icon_draws_something(qtbot: QtBot, path: Path) -> None:
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    image = QImage(16, 16, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    assert any(image.pixelColor(x, y).alpha() > 100 for x in range(16) for y in range(16))


def test_icons_can_be_tinted() -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in ICONS}
    own = texts.pop(OWN_ICON)
    assert "#0B5C7A" in own
    assert len(texts) >= 80
    assert [name for name, svg in texts.items() if 'stroke="currentColor"' not in svg] == []


def test_no_svg_reaches_outside_itself() -> None:
    for path in ICONS:
        svg = path.read_text(encoding="utf-8")
        assert not re.search(r"<script|<image|href=|<!DOCTYPE|url\(", svg), path.name


def test_98_municipalities_in_12_districts_and_5_regions() -> None:
    found = rows("kommuner.csv")
    assert list(found[0]) == ["code", "kommune", "politikreds", "region"]
    codes = [row["code"] for row in found]
    assert len(codes) == len(set(codes)) == 98
    assert all(re.fullmatch("[1-8][0-9]{2}", code) for code in codes)
    assert codes == sorted(codes)
    assert len({row["kommune"] for row in found}) == 98
    assert len({row["politikreds"] for row in found}) == 12
    assert len({row["region"] for row in found}) == 5


def test_the_practice_municipality_is_no_real_one() -> None:
    (practice,) = rows("practice.csv")
    assert practice == {
        "code": "999",
        "kommune": "Prøvekøbing",
        "politikreds": "Demokredsens Politi",
        "region": "Øvelsesregionen",
    }
    for column in practice:
        assert practice[column] not in {row[column] for row in rows("kommuner.csv")}


def test_the_licence_is_the_eupl_1_2_in_full() -> None:
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert licence.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert "15.Applicable Law" in licence
    assert licence.rstrip().endswith("require the production of a new EUPL version.")


def test_every_foreign_file_has_its_licence_text() -> None:
    licences = RESOURCES / "licences"
    assert "Paweł Kuna" in (licences / "tabler-icons-MIT.txt").read_text(encoding="utf-8")
    assert "Version 2.1" in (licences / "LGPL-2.1.txt").read_text(encoding="utf-8")
    notice = (licences / "README.md").read_text(encoding="utf-8")
    assert all(name in notice for name in ("OFL-1.1", "MIT", "LGPL-2.1", "da.txt"))
