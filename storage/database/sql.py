"""What repositories and queries need of a connection."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from models.kernel.text import whole_letters

Row = tuple[Any, ...]


class Cursor(Protocol):
    """The rows of one statement."""

    def fetchone(self) -> Row | None:
        """Return the next row, or None."""

    def fetchall(self) -> list[Row]:
        """Return all rows that are left."""


class Sql(Protocol):
    """Runs one statement, with named or positional values."""

    def execute(
        self, statement: str, values: Mapping[str, Any] | Iterable[Any] = (), /
    ) -> Cursor:
        """Run the statement and return its rows."""


def to_json(value: Any) -> str:  # noqa: ANN401 - whatever JSON can hold
    """Return compact JSON with keys in order and letters as they are.

    Half a character (a lone surrogate, from a broken paste) becomes U+FFFD: a draft is kept.
    """
    found = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return whole_letters(found)


def mended(values: Mapping[str, Any] | Iterable[Any]) -> Mapping[str, Any] | list[Any]:
    """Return the values with every half character as U+FFFD."""
    if isinstance(values, Mapping):
        return {
            name: whole_letters(each) if isinstance(each, str) else each
            for name, each in values.items()
        }
    return [whole_letters(each) if isinstance(each, str) else each for each in values]
