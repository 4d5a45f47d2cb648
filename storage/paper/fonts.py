"""The type of the paper: Inter, registered once, embedded in every file."""

import functools
from pathlib import Path
from typing import Final

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from models.kernel.errors import EnvironmentFault
from models.kernel.text import text

FOLDER: Final = Path(__file__).resolve().parents[2] / "resources" / "fonts"

REGULAR: Final = "Inter-Regular"
SEMIBOLD: Final = "Inter-SemiBold"
BOLD: Final = "Inter-Bold"
ITALIC: Final = "Inter-Italic"
FACES: Final = (REGULAR, SEMIBOLD, BOLD, ITALIC)


@functools.cache
def register(folder: Path = FOLDER) -> frozenset[int]:
    """Make the four faces known to reportlab; return the code points all of them can draw.

    Raises:
        EnvironmentFault: a font file is missing or damaged.
    """
    try:
        fonts = [TTFont(name, str(folder / f"{name}.ttf")) for name in FACES]
    except (TTFError, OSError) as error:
        raise EnvironmentFault(
            text("Paper", "The program's fonts cannot be read, so nothing can be printed."),
            text("Paper", "Nothing in the vault was changed."),
            text("Paper", "Install the program again."),
        ) from error
    for font in fonts:
        pdfmetrics.registerFont(font)
        # Each face is its own family: markup never picks a face here, styles do.
        for bold, italic in ((0, 0), (0, 1), (1, 0), (1, 1)):
            addMapping(font.fontName, bold, italic, font.fontName)
    drawn = frozenset.intersection(*(frozenset(font.face.charToGlyph) for font in fonts))
    return drawn - {0xFFFF}  # some tables list it as their end; it is no character
