"""Every table of the database as one JSON file with a JSON Schema beside it, row by row."""

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from storage.database.sql import Sql
from storage.exit.left_out import COLUMNS, CONDITIONS, TABLES

DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
TYPES: Final = {"TEXT": "string", "INTEGER": "integer", "REAL": "number", "BLOB": "string"}
"""A byte string is base64, standard alphabet, padded."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column that leaves; ``condition`` is SQL, "" where it leaves in every row."""

    name: str
    type: str
    required: bool
    condition: str = ""


@dataclass(frozen=True, slots=True)
class TableFile:
    """A table that leaves, and the statement that made it, with its comments.

    Attributes:
        order: of the rows: the primary key, so that the file is the same each time.
    """

    name: str
    made_by: str
    columns: tuple[Column, ...]
    left_out: tuple[tuple[str, str], ...]
    order: str

    def schema(self) -> bytes:
        """Return the JSON Schema (draft 2020-12) of the file."""
        columns = {column.name: _type(column) for column in self.columns}
        row = {
            "type": "object",
            "properties": columns,
            "required": [column.name for column in self.columns],
            "additionalProperties": False,
        }
        return _json(
            {
                "$schema": DRAFT,
                "title": self.name,
                "description": self.made_by,
                "type": "object",
                "properties": {
                    "table": {"const": self.name},
                    "left_out": {"type": "object", "additionalProperties": {"type": "string"}},
                    "rows": {"type": "array", "items": row},
                },
                "required": ["table", "left_out", "rows"],
                "additionalProperties": False,
            }
        )

    def rows(self, sql: Sql) -> Iterator[bytes]:
        """Yield the file, a line a row."""
        yield b'{"table":' + _line(self.name) + b',"left_out":' + _line(dict(self.left_out))
        yield b',"rows":['
        chosen = ", ".join(map(_chosen, self.columns))
        found = sql.execute(f'SELECT {chosen} FROM "{self.name}" ORDER BY {self.order}')  # noqa: S608 - names of our own schema
        between = b"\n"
        while (row := found.fetchone()) is not None:
            yield between + _line(dict(zip(self._names, map(_value, row), strict=True)))
            between = b",\n"
        yield b"\n]}\n"

    @property
    def _names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)

    def count(self, sql: Sql) -> int:
        """Return how many rows there are."""
        row = sql.execute(f'SELECT count(*) FROM "{self.name}"').fetchone()  # noqa: S608
        return int(row[0]) if row else 0


def table_files(sql: Sql) -> tuple[TableFile, ...]:
    """Return every table that leaves, by name."""
    found = sql.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY name"
    ).fetchall()
    return tuple(_table(sql, name, made) for name, made in found if name not in TABLES)


def _table(sql: Sql, name: str, made_by: str) -> TableFile:
    found = sql.execute("SELECT * FROM pragma_table_info(:name)", {"name": name}).fetchall()
    columns, left_out = [], []
    key = ", ".join(f'"{row[1]}"' for row in sorted(found, key=lambda row: row[5]) if row[5])
    for _, column, kind, required, _, _ in found:
        reason = COLUMNS.get((name, column))
        condition, why = CONDITIONS.get((name, column), ("", ""))
        if reason is not None:
            left_out.append((column, reason))
            continue
        if condition:
            left_out.append((column, f"{why} (kept where {condition})"))
        columns.append(Column(column, kind, bool(required) and not condition, condition))
    return TableFile(name, made_by, tuple(columns), tuple(left_out), key or "rowid")


def _chosen(column: Column) -> str:
    if not column.condition:
        return f'"{column.name}"'
    return f'CASE WHEN {column.condition} THEN "{column.name}" END'


def _type(column: Column) -> dict[str, Any]:
    kind: dict[str, Any] = {
        "type": TYPES[column.type] if column.required else [TYPES[column.type], "null"]
    }
    return {**kind, "contentEncoding": "base64"} if column.type == "BLOB" else kind


def _value(value: Any) -> Any:  # noqa: ANN401 - a cell of any column
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else value


def _line(value: Any) -> bytes:  # noqa: ANN401 - whatever JSON can hold
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _json(value: Any) -> bytes:  # noqa: ANN401 - whatever JSON can hold
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"
