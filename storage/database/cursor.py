"""Rows that are read while somebody watches what the disk does."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from storage.database.sql import Row


class WatchedCursor:
    """The rows of one statement; what fails while reading them is translated, too."""

    def __init__(
        self,
        cursor: Any,  # noqa: ANN401 - sqlcipher3 ships no types
        watched: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._cursor = cursor
        self._watched = watched

    def fetchone(self) -> Row | None:
        """Return the next row, or None."""
        with self._watched():
            row: Row | None = self._cursor.fetchone()
            return row

    def fetchall(self) -> list[Row]:
        """Return all rows that are left."""
        with self._watched():
            rows: list[Row] = self._cursor.fetchall()
            return rows
