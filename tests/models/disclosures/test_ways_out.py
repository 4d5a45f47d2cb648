"""Nothing leaves that is not in the table: the test looks for every way out itself."""

import ast
import dataclasses
import inspect
import sys
import typing
from collections.abc import Iterator
from typing import Any

from models.disclosures.ways_out import COMMANDS, ENTERED_BY, SCREENS, WAYS_OUT, Rule
from models.ports.paper import Paint
from storage import commands
from tests.models.access.test_needs import ACTS
from tests.test_architecture import calls, name, sources

WRITERS = {"Sealer", "CardFiles", "BackupStore", "Opener"}
"""Ports by which bytes get outside, or are read from there."""
DOORS = {"given_to", "through_door"}
ASKING = "models/usecases/given_to.py"
GETS_OUT = {"QPrinter", "ask_where", "clipboard", "setMimeData"}


def holds_bytes(kind: Any, seen: tuple[Any, ...] = ()) -> bool:
    """Whether a value of this type carries bytes, however deep."""
    if kind is bytes:
        return True
    if typing.get_origin(kind) is not None:
        return any(holds_bytes(each, seen) for each in typing.get_args(kind))
    if not isinstance(kind, type) or not dataclasses.is_dataclass(kind) or kind in seen:
        return False
    hints = typing.get_type_hints(kind)
    return any(
        holds_bytes(hints[field.name], (*seen, kind)) for field in dataclasses.fields(kind)
    )


def makes_something(cls: type) -> bool:
    """Whether a use case paints, seals, writes, or gives bytes back."""
    fields = typing.get_type_hints(cls).values()
    gives = typing.get_type_hints(cls.__call__).get("return")
    return (
        any(each == Paint or getattr(each, "__name__", "") in WRITERS for each in fields)
        or holds_bytes(gives)
        or _composes(cls)
    )


def _composes(cls: type) -> bool:
    """Whether a use case itself gives a document to be painted elsewhere."""
    found = ast.parse(inspect.getsource(sys.modules[cls.__module__]))
    return any(
        isinstance(node, ast.ClassDef)
        and node.name == cls.__name__
        and any(isinstance(each, ast.Name) and each.id == "Document" for each in ast.walk(node))
        for node in ast.walk(found)
    )


def asks_the_door() -> Iterator[str]:
    for path in sources():
        if name(path) != ASKING and any(each in DOORS for each, _ in calls(path)):
            yield path.stem


def test_every_act_that_makes_something_is_in_the_table() -> None:
    found = {key for key, cls in ACTS.items() if makes_something(cls)}
    missing = found - set(WAYS_OUT)
    assert not missing, f"say in models/disclosures/ways_out.py what leaves there: {missing}"


def test_the_table_names_no_act_that_is_gone() -> None:
    assert set(WAYS_OUT) <= set(ACTS)


def test_whoever_asks_the_door_is_in_the_table_as_a_disclosure() -> None:
    assert set(asks_the_door()) == set(ENTERED_BY)
    named = [key for keys in ENTERED_BY.values() for key in keys]
    assert {WAYS_OUT[key].rule for key in named} == {Rule.DISCLOSURE}


def test_each_place_of_the_screens_by_which_something_gets_out_is_named() -> None:
    """A printer, the clipboard, a file's name that is asked for, or paper made there."""
    found = set()
    for path in sources():
        if not name(path).startswith("ui/") or name(path).startswith("ui/tour/"):
            continue
        out = {each for each, _ in calls(path)} & GETS_OUT
        painted = "outfit.paint(" in path.read_text(encoding="utf-8")
        if (out and name(path) != "ui/kit/files_dialog.py") or painted:
            found.add(name(path))
    assert found == set(SCREENS)


def test_nothing_else_in_the_screens_writes_a_file() -> None:
    writes = {"write_bytes", "write_text", "QSaveFile", "QFile", "QTextStream", "mkstemp"}
    wrong = [
        f"{name(path)}:{node.lineno}"
        for path in sources()
        if name(path).startswith("ui/") and not name(path).startswith("ui/tour/")
        for each, node in calls(path)
        if each in writes
    ]
    assert wrong == []


def test_each_command_is_named() -> None:
    assert set(commands.COMMANDS) == set(COMMANDS)


def test_the_table_would_find_a_new_way_out() -> None:
    """The test can fail: it sees through nested rows, unions and ports."""

    @dataclasses.dataclass(frozen=True)
    class Inner:
        data: bytes

    @dataclasses.dataclass(frozen=True)
    class Outer:
        one: tuple[Inner, ...] | None

    assert holds_bytes(Outer.__annotations__["one"])
    assert not holds_bytes(tuple[str, int])
