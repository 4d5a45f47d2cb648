"""An item's contents as lines of label and words: the same on paper and on the screen."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from models.disclosures.items import KINDS, parts_of
from models.forms.answers import Answers, Value
from models.forms.fields import ChoiceField, Field, ManyField, RowsField
from models.kernel.clock import instant, local
from models.kernel.text import Say

_STAMP: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def lines(code: str, contents: Answers, say: Say) -> tuple[tuple[str, str], ...]:
    """Return (label, words) for each answer, in the order of the item's form.

    What a newer program has sent and this one does not know stands last, under its key.
    """
    kind = KINDS.get(code)
    fields = kind.form.fields if kind else ()
    known = {field.key: field for field in fields}
    found = [
        (say(field.label), _shown(field, contents[key], say))
        for key, field in known.items()
        if key in contents
    ]
    found.extend(
        (key, "\n".join(_bare(value))) for key, value in contents.items() if key not in known
    )
    return tuple(found)


def _shown(field: Field, value: Value, say: Say) -> str:
    if isinstance(field, ChoiceField | ManyField):
        labels = {key: say(words) for key, words in field.choices}
        return "\n".join(labels.get(key, key) for key in _bare(value))
    if isinstance(field, RowsField) and not isinstance(value, str):
        known = [part.key for part in parts_of(field)]
        rows = [part for part in value if not isinstance(part, str)]
        return "\n".join(", ".join(row[key] for key in known if row.get(key)) for row in rows)
    return "\n".join(_bare(value))


def _bare(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield as_read(value)
        return
    for part in value:
        yield part if isinstance(part, str) else ", ".join(part.values())


def as_read(value: str) -> str:
    """Return stored dates and instants as Danes write them; all else as it is."""
    if _STAMP.fullmatch(value):
        wall = local(instant(value))
        return f"{wall:%d.%m.%Y} kl. {wall.hour}.{wall:%M}"
    if _DATE.fullmatch(value):
        try:
            return f"{date.fromisoformat(value):%d.%m.%Y}"
        except ValueError:
            return value
    return value
