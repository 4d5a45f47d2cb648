"""What may not be written in any screen, read from the source."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).parents[3] / "ui"
FILES = sorted(UI.rglob("*.py"))
LABELS = UI / "kit" / "labels.py"


def names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (alias.name for alias in node.names)


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name) | ast.Attribute(attr=name):
                    yield name, node


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(UI)))
def test_a_screen_shows_plain_text_and_never_blocks(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    used = set(names(tree))
    assert not used & {"QMessageBox", "QInputDialog", "QErrorMessage", "AutoText", "RichText"}
    assert not any(name.startswith("PySide6.QtNetwork") for name in used)
    if file != LABELS:
        assert "QLabel" not in used, "use ui.kit.labels"
    for name, call in calls(tree):
        assert name not in {"exec", "exec_", "eval"}, f"line {call.lineno}: {name}"
        if name in {"tr", "translate", "text"}:
            broken = [part for part in call.args if isinstance(part, ast.JoinedStr)]
            assert not broken, f"line {call.lineno}: no f-string can be translated"
