"""Rules over the whole tree that no linter knows."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LAYERS = ("models", "storage", "ui")
LONGEST = 400
NETWORK = ("socket", "ssl", "urllib", "http", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib",
           "xmlrpc", "asyncio", "webbrowser", "requests", "httpx", "PySide6.QtNetwork",
           "PySide6.QtWebEngineCore", "PySide6.QtWebSockets")  # fmt: skip
MARKS = {"text", "tr", "translate"}
SOCKETS_ALLOWED = {"storage/system/no_network.py"}  # it tries every family, to see it refused
SEPARATOR = "/"


@cache
def sources() -> tuple[Path, ...]:
    """Return every source file of the program."""
    found = [path for layer in LAYERS for path in (ROOT / layer).rglob("*.py")]
    return tuple(sorted([*found, *ROOT.glob("*.py")]))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Yield each call with the last part of what is called."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Attribute):
                yield called.attr, node
            elif isinstance(called, ast.Name):
                yield called.id, node


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_there_is_a_program_to_look_at() -> None:
    assert len(sources()) > 150
    assert any(mark in MARKS for path in sources() for mark, _ in calls(path))


def test_marked_texts_are_plain_strings() -> None:
    """A string put together at run time cannot be translated."""
    wrong = [
        f"{name(path)}:{node.lineno}"
        for path in sources()
        for mark, node in calls(path)
        if mark in MARKS
        for value in [*node.args, *(keyword.value for keyword in node.keywords)]
        if isinstance(value, ast.JoinedStr | ast.BinOp)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("called", "but_in"),
    [
        ("QLabel", {"ui/kit/labels.py"}),  # it sets plain text; rich text would open files
        ("QMessageBox", set()),
        ("load_extension", set()),
        ("enable_load_extension", set()),
        ("openUrl", set()),
    ],
)
def test_what_is_never_called(called: str, but_in: set[str]) -> None:
    found = {name(path) for path in sources() for each, _ in calls(path) if each == called}
    assert found <= but_in


def test_no_message_box_even_by_its_shortcuts() -> None:
    assert not [
        name(path)
        for path in sources()
        if any("QMessageBox" in imported for imported in imports(path))
    ]


def test_labels_are_made_or_inherited_in_one_place() -> None:
    heirs = {
        name(path)
        for path in sources()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == "QLabel" for base in node.bases)
    }
    assert heirs <= {"ui/kit/labels.py"}


def test_no_dialog_blocks_the_window() -> None:
    """``exec`` on a dialog or menu runs a loop of its own; only the application has one."""
    wrong = []
    for path in sources():
        for called, node in calls(path):
            if called not in ("exec", "exec_") or not isinstance(node.func, ast.Attribute):
                continue
            whose = ast.unparse(node.func.value)
            if not whose.endswith(("app", "application", "QApplication", "QCoreApplication")):
                wrong.append(f"{name(path)}:{node.lineno}: {whose}.exec")
    assert wrong == []


def test_nothing_of_the_program_speaks_to_a_network() -> None:
    wrong = [
        f"{name(path)}: {imported}"
        for path in sources()
        if name(path) not in SOCKETS_ALLOWED
        for imported in imports(path)
        if imported.startswith(tuple(f"{module}." for module in NETWORK)) or imported in NETWORK
    ]
    assert wrong == []


def test_the_log_and_answers_are_never_replaced() -> None:
    """``INSERT OR REPLACE`` deletes without firing a trigger."""
    wrong = [
        name(path)
        for path in [*sources(), *(ROOT / "storage").rglob("*.sql")]
        if re.search(
            r"\bOR\s+REPLACE\b|\bREPLACE\s+INTO\b",
            path.read_text(encoding="utf-8"),
            re.IGNORECASE,
        )
    ]
    assert wrong == []


def test_packaging_is_no_package() -> None:
    assert not list((ROOT / "packaging").rglob("__init__.py"))
    assert not list((ROOT / "tests").rglob("__init__.py"))


def test_every_package_of_the_program_is_one() -> None:
    folders = {path.parent for path in sources() if path.parent != ROOT}
    assert not [name(folder) for folder in folders if not (folder / "__init__.py").is_file()]


def test_every_module_says_what_it_is_for() -> None:
    assert not [name(path) for path in sources() if not ast.get_docstring(tree(path))]


def test_no_file_is_too_long() -> None:
    program = [*sources(), *(ROOT / "packaging").rglob("*.py")]
    lengths = {
        name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in program
    }
    assert {path: length for path, length in lengths.items() if length > LONGEST} == {}


def test_nothing_names_a_place_of_one_machine() -> None:
    place = SEPARATOR + "work" + SEPARATOR
    kinds = {
        ".py",
        ".sql",
        ".toml",
        ".md",
        ".lock",
        ".ts",
        ".txt",
        ".csv",
        ".svg",
        ".json",
        ".yml",
    }
    wrong = []
    for folder in (*LAYERS, "packaging", "tests", "resources", "docs", "."):
        found = (ROOT / folder).glob("*") if folder == "." else (ROOT / folder).rglob("*")
        wrong += [
            name(path)
            for path in found
            if path.is_file()
            and path.suffix in kinds
            and place in path.read_text(encoding="utf-8", errors="replace")
        ]
    assert wrong == []


def test_values_are_filled_into_sentences_all_at_once() -> None:
    """One by one, a name such as ``{age}`` would be replaced in its turn: ``filled`` does it."""
    braced = re.compile(r"\{\w+\}")
    found = [
        f"{name(path)}:{call.lineno}"
        for path in sources()
        if name(path).startswith("ui/")
        for _, call in calls(path)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr == "replace"
        and call.args
        and isinstance(call.args[0], ast.Constant)
        and braced.fullmatch(str(call.args[0].value))
    ]
    assert found == []


def test_what_follow_ups_import_imports_no_follow_up() -> None:
    """Else it matters which is imported first, and ``main.py tour`` or a test ends at its start.

    What both need stands in ``models/usecases/case_steps.py``.
    """
    folder = ROOT / "models" / "usecases"
    needs = {
        path.stem: {each for each in imports(path) if each.startswith("models.usecases.")}
        for path in sources()
        if path.parent == folder
    }
    reached: set[str] = set()
    new = {
        each.split(".")[2]
        for path in sources()
        if path.parent == folder / "followups"
        for each in imports(path)
        if each.startswith("models.usecases.")
    } - {"followups"}
    while new - reached:
        reached |= new
        new = {each.split(".")[2] for stem in reached for each in needs.get(stem, ())}
        new -= {"followups"}
    wrong = {stem for stem in reached for each in needs.get(stem, ()) if ".followups" in each}
    assert wrong == set()
