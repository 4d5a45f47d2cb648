"""A sentence of the program among the log's words: kept so that it is read in any language."""

import json
from typing import Final

from models.kernel.text import Text

MARK: Final = '{"say":'
"""Begins a kept sentence; anything else are words that somebody wrote."""


def keep(sentence: Text) -> str:
    """Return the sentence, with its values, as it stands in the log's erasable words."""
    return json.dumps({"say": _plain(sentence)}, ensure_ascii=False, separators=(",", ":"))


def read(words: str) -> Text | str:
    """Return what was kept; what is no kept sentence comes back as it is."""
    if not words.startswith(MARK):
        return words
    try:
        return _text(json.loads(words)["say"])
    except (ValueError, TypeError, KeyError):
        return words  # somebody wrote something that only looks like it


def _plain(sentence: Text) -> list[object]:
    values = {
        name: _plain(value) if isinstance(value, Text) else value
        for name, value in sentence.values
    }
    return [sentence.context, sentence.source, sentence.note, values]


def _text(kept: list[object]) -> Text:
    context, source, note, values = kept
    if not isinstance(values, dict) or not all(
        isinstance(part, str) for part in (context, source, note)
    ):
        raise TypeError
    return Text(
        str(context),
        str(source),
        str(note),
        tuple(
            (name, _text(value) if isinstance(value, list) else str(value))
            for name, value in values.items()
        ),
    )
