"""Words made fit for paper: nothing is markup, nothing vanishes, nothing crashes."""

import unicodedata
from typing import Final
from xml.sax.saxutils import escape

from storage.paper import fonts

STAND_INS: Final = ("\ufffd", "\u25a1", "?")
"""What is shown for a letter the type does not have: the first that it does have."""

_BREAKS: Final = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n"})
_UNSEEN: Final = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f\u2068\u2069")
"""Soft hyphens, joiners and variation marks: they have no shape of their own anywhere.

So have the two marks that set a name apart from the sentence around it.

Marks that turn the direction of writing are not among them: they get a stand-in, since
text that was disguised with them must look wrong.
"""


def printable(words: str) -> str:
    """Return ``words`` with a visible stand-in for each character that cannot be drawn.

    Line ends become line feeds, tabs spaces; what can be composed (e + acute) is composed.
    """
    known = fonts.register()
    stand_in = next(sign for sign in STAND_INS if ord(sign) in known)
    lines = words.replace("\r\n", "\n").replace("\r", "\n").translate(_BREAKS)
    plain = unicodedata.normalize("NFC", lines.replace("\t", " "))
    return "".join(
        sign if sign == "\n" or ord(sign) in known else stand_in
        for sign in plain
        if sign not in _UNSEEN
    )


def markup(words: str) -> str:
    """Return ``words`` as reportlab's paragraph markup that shows exactly them."""
    return escape(printable(words)).replace("\n", "<br/>")
