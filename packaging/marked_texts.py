"""Finds the marked texts in Python source, independently of lupdate.

lupdate reads Python loosely: it silently leaves out a text given by keyword, by a name, in
inner parentheses or inside an f-string. What both find is the same, or the check fails.
"""

from __future__ import annotations

import ast
from typing import NamedTuple

NOOPS = {"text", "QT_TRANSLATE_NOOP"}
WITHOUT_NOTE = 2  # context, source
WITH_NOTE = 3  # context, source, note


class Key(NamedTuple):
    """What tells one message from another in a .ts file."""

    context: str
    source: str
    note: str = ""
    plural: bool = False

    def __str__(self) -> str:
        """Return the message as a person looks for it."""
        note = f" [{self.note}]" if self.note else ""
        return f"{self.context}: {self.source!r}{note}"


class Place(NamedTuple):
    """A line of a source file."""

    path: str
    line: int

    def __str__(self) -> str:
        """Return ``path:line``, which editors open."""
        return f"{self.path}:{self.line}"


class Finder(ast.NodeVisitor):
    """Collects the marked texts of one file, and the calls that lupdate cannot read."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.found: dict[Key, Place] = {}
        self.unreadable: list[str] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember the class: it is the context of ``self.tr``."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take down a call that marks a text."""
        name, owner = _called(node.func)
        if name in NOOPS and (not owner or _is_marking(node)):
            self._take(node, node.args, plural=False)
        elif name == "translate" and _is_marking(node):
            self._take(node, node.args, plural=len(node.args) > WITH_NOTE)
        elif name == "tr" and owner:
            context = ast.Constant(self._classes[-1] if self._classes else None)
            self._take(node, [context, *node.args], plural=len(node.args) >= WITH_NOTE)
        self.generic_visit(node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        """Refuse another name for ``text``: lupdate knows it by this one."""
        for alias in node.names:
            if alias.name == "text" and alias.asname and node.module == "models.kernel.text":
                self._refuse(node, "import text under its own name")

    def _take(self, node: ast.Call, args: list[ast.expr], *, plural: bool) -> None:
        words = [_literal(arg) for arg in args[:WITH_NOTE]]
        if len(words) == WITH_NOTE and _is_none(args[WITH_NOTE - 1]):
            words.pop()
        if node.keywords or len(words) < WITHOUT_NOTE or None in words:
            self._refuse(node, "give plain string literals, by position, inside a class for tr")
            return
        context, source, *note = (word or "" for word in words)
        key = Key(context, source, "".join(note), plural)
        self.found.setdefault(key, Place(self.path, node.lineno))

    def _refuse(self, node: ast.AST, advice: str) -> None:
        place = Place(self.path, getattr(node, "lineno", 0))
        self.unreadable.append(f"{place}: lupdate cannot read this text: {advice}")


def find(path: str, code: str) -> Finder:
    """Return the marked texts of one file's code."""
    finder = Finder(path)
    finder.visit(ast.parse(code, path))
    return finder


def _called(function: ast.expr) -> tuple[str, bool]:
    """Return the name that is called, and whether it is called on something."""
    if isinstance(function, ast.Attribute):
        return function.attr, True
    return (function.id, False) if isinstance(function, ast.Name) else ("", False)


def _is_marking(node: ast.Call) -> bool:
    """Tell a marked text from a translation of given values and from ``str.translate``."""
    return len(node.args) > 1 and any(
        isinstance(arg, ast.JoinedStr) or _literal(arg) for arg in node.args[:2]
    )


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _literal(node: ast.expr) -> str | None:
    """Return a plain string literal, or None; implicit concatenation is one literal."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None
