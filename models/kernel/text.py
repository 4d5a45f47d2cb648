"""Marks source strings for the translators without importing Qt."""

import re
import unicodedata
from collections.abc import Callable
from typing import Final, NamedTuple


class Text(NamedTuple):
    """A sentence a person will read: context, short English source, a note, filled-in values.

    ``values`` are pairs of (placeholder, value); a value that is itself a ``Text`` is
    translated before it is filled in.
    """

    context: str
    source: str
    note: str = ""
    values: tuple[tuple[str, "str | Text"], ...] = ()

    def filled(self, **values: "str | int | Text") -> "Text":
        """Return the same sentence with its ``{placeholders}`` given."""
        pairs = tuple(
            (name, value if isinstance(value, Text) else str(value))
            for name, value in values.items()
        )
        return self._replace(values=self.values + pairs)


def text(context: str, source: str, note: str = "") -> Text:
    """Mark a string; ``lupdate`` is told this name with ``-tr-function-alias``."""
    return Text(context, source, note)


Say = Callable[[Text], str]
"""Turns a marked sentence into the words of the chosen language."""


def plain(sentence: Text) -> str:
    """Return the untranslated sentence, filled in: for reports, logs and tests."""
    return fill(sentence.source, sentence.values, plain)


ONE: Final = {
    "months": "month", "days": "day", "hours": "hour", "seconds": "second", "rows": "row",
    "files": "file", "copies": "copy", "letters": "letter", "backups": "backup",
    "entries": "entry", "cases": "case", "concerns": "concern", "views": "view",
    "disclosures": "disclosure", "notes": "note", "actions": "action", "minutes": "minute",
    "persons": "person", "attachments": "attachment", "items": "item",
    "måneder": "måned", "dage": "dag", "timer": "time", "sekunder": "sekund",
    "rækker": "række", "filer": "fil", "kopier": "kopi", "bogstaver": "bogstav",
    "sikkerhedskopier": "sikkerhedskopi", "sager": "sag", "henvendelser": "henvendelse",
    "visninger": "visning", "aftaler": "aftale", "videregivelser": "videregivelse",
    "personer": "person", "notater": "notat", "opgaver": "opgave", "minutter": "minut",
    "oplysninger": "oplysning",
}  # fmt: skip
"""What is counted, of many and of one, in both languages; no word means two things."""
_COUNTED: Final = re.compile(rf"\{{(\w+)\}} ({'|'.join(ONE)})\b")


def fill(pattern: str, values: tuple[tuple[str, "str | Text"], ...], say: Say) -> str:
    """Put ``values`` into ``pattern``, all at once: braces inside a value are left alone.

    A placeholder without a value stays as it is; given twice, the first value counts.
    """
    known = dict(reversed(values))

    def shown(found: re.Match[str]) -> str:
        value = known.get(found[1], found[0])
        return say(value) if isinstance(value, Text) else value

    def of_one(found: re.Match[str]) -> str:
        one = known.get(found[1]) == "1"
        return f"{{{found[1]}}} {ONE[found[2]]}" if one else found[0]

    return re.sub(r"\{(\w+)\}", shown, _COUNTED.sub(of_one, pattern))


def set_apart(words: str) -> str:
    """Return words with letters written from right to left inside an isolate, others as they are.

    Without it a name in Arabic or Hebrew would turn the numbers beside it around.
    Source: Unicode Standard Annex 9, section 2.4 (explicit directional isolates).
    """
    turns = any(unicodedata.bidirectional(sign) in {"R", "AL", "AN"} for sign in words)
    return f"\u2068{words}\u2069" if turns else words


def whole_letters(words: str) -> str:
    """Return the words with half a character (from a broken paste) as U+FFFD.

    Nothing that is hashed, searched for or stored as UTF-8 can hold a lone surrogate.
    """
    return words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
