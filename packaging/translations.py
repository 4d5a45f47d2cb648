"""Keeps the translations in step with the code: ``update``, ``check`` and ``compile``.

The code holds English, ``resources/i18n/tovholder_da.ts`` the Danish. English needs a file
of its own only for plurals ("1 day", "2 days"); it stands beside the Danish one as soon as
the code has a plural, and holds nothing else.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from environment import ROOT, program
from machine import SetupError
from marked_texts import Key, find

if TYPE_CHECKING:
    from collections.abc import Iterator

LAYERS = ("models", "storage", "ui")
FOLDER = Path("resources") / "i18n"


class Language(NamedTuple):
    """A language of the program; with ``plurals_only`` the source serves for the rest."""

    code: str
    locale: str
    plurals_only: bool

    def file(self, root: Path) -> Path:
        """Return the language's .ts file."""
        return root / FOLDER / f"tovholder_{self.code}.ts"


LANGUAGES = (
    Language("da", "da_DK", plurals_only=False),
    Language("en", "en_GB", plurals_only=True),
)


def sources(root: Path) -> list[str]:
    """Return every file with texts, relative to the project; lupdate finds none in folders."""
    files = [path for layer in LAYERS for path in sorted((root / layer).rglob("*.py"))]
    main = root / "main.py"
    return [
        path.relative_to(root).as_posix() for path in ([main] if main.exists() else []) + files
    ]


def update(root: Path, language: Language, target: Path) -> None:
    """Bring a .ts file into step with the code; known translations stay.

    Raises:
        SetupError: lupdate failed.
    """
    with tempfile.TemporaryDirectory() as folder:
        names = Path(folder) / "files.lst"
        names.write_text("\n".join(sources(root)) + "\n", encoding="utf-8")
        command = [str(program("pyside6-lupdate")), f"@{names}", "-silent", "-no-obsolete"]
        command += ["-locations", "none", "-source-language", "en"]
        command += ["-tr-function-alias", "QT_TRANSLATE_NOOP+=text"]
        command += ["-pluralonly"] if language.plurals_only else []
        command += ["-target-language", language.locale, "-ts", str(target)]
        _run(command, root)


def read(file: Path) -> dict[Key, ET.Element]:
    """Return the translations of a .ts file; a file that is not there holds none."""
    if not file.exists():
        return {}
    messages: dict[Key, ET.Element] = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            key = Key(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                plural=message.get("numerus") == "yes",
            )
            translation = message.find("translation")
            messages[key] = ET.Element("translation") if translation is None else translation
    return messages


def check(root: Path) -> list[str]:
    """Return every fault of the translations, one sentence each; none: all is well."""
    faults = unmarked(root)
    for language in LANGUAGES:
        file = language.file(root)
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / file.name
            update(root, language, fresh)
            faults += drift(file.name, read(file), read(fresh))
        faults += [f"{file.name}: {fault}" for fault in incomplete(read(file))]
        if file.exists() and not faults:
            faults += _release(file, strict=True)
    return faults


def unmarked(root: Path) -> list[str]:
    """Return the texts that lupdate passes over, with their place in the code."""
    faults: list[str] = []
    marked = {}
    for path in sources(root):
        finder = find(path, (root / path).read_text(encoding="utf-8"))
        faults += finder.unreadable
        marked.update(finder.found)
    with tempfile.TemporaryDirectory() as folder:
        everything = Path(folder) / "everything_da.ts"
        update(root, LANGUAGES[0], everything)
        seen = read(everything).keys()
    faults += [
        f"{place}: lupdate does not find {key}: write it as one plain literal, outside "
        "f-strings and inner parentheses"
        for key, place in marked.items()
        if key not in seen
    ]
    faults += [f"lupdate finds a text that is none: {key}" for key in seen - marked.keys()]
    return faults


def drift(name: str, kept: dict[Key, ET.Element], fresh: dict[Key, ET.Element]) -> list[str]:
    """Return what the code has and the file lacks, and the other way round."""
    lacking = [f"{name}: not in the file: {key}" for key in fresh if key not in kept]
    return lacking + [
        f"{name}: no longer in the code: {key}" for key in kept if key not in fresh
    ]


def incomplete(messages: dict[Key, ET.Element]) -> Iterator[str]:
    """Yield what is untranslated, and what lost or gained a ``{placeholder}``."""
    for key, translation in messages.items():
        forms = [form.text or "" for form in translation.iter("numerusform")]
        forms = forms if key.plural else [translation.text or ""]
        if translation.get("type") == "unfinished" or not all(forms) or not forms:
            yield f"not translated: {key}"
        elif any(_holes(form) != _holes(key.source) for form in forms):
            yield f"the placeholders differ: {key}"
        elif any(_edges(form) != _edges(key.source) for form in forms):
            yield f"spaces at an end differ: {key}"


def compile_all(root: Path) -> None:
    """Make the .qm files that the program loads, where they were not made of this .ts.

    Content decides, not age: a checkout gives an older text a newer time.
    """
    for language in LANGUAGES:
        file = language.file(root)
        made, stamp = file.with_suffix(".qm"), file.with_suffix(".qm.sha256")
        if not file.exists():
            made.unlink(missing_ok=True)
            stamp.unlink(missing_ok=True)
            continue
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        if made.exists() and stamp.exists() and stamp.read_text("ascii") == digest:
            continue
        stamp.unlink(missing_ok=True)
        _run([str(program("pyside6-lrelease")), "-silent", str(file), "-qm", str(made)], root)
        stamp.write_text(digest, encoding="ascii")  # last: what is half made has no stamp


def update_all(root: Path) -> None:
    """Bring every language into step with the code; without plurals English has no file."""
    (root / FOLDER).mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        file = language.file(root)
        update(root, language, file)
        if language.plurals_only and not read(file):
            file.unlink()


def _release(file: Path, *, strict: bool) -> list[str]:
    """Return what lrelease has against a file, compiled only for this."""
    options = ["-fail-on-unfinished", "-fail-on-invalid"] if strict else []
    with tempfile.TemporaryDirectory() as folder:
        command = [str(program("pyside6-lrelease")), *options, str(file)]
        try:
            _run([*command, "-qm", str(Path(folder) / "tried.qm")], file.parent)
        except SetupError as fault:
            return [str(fault)]
    return []


def _holes(sentence: str) -> list[str]:
    return sorted(set(re.findall(r"\{\w*\}|%[1-9]", sentence)))


def _edges(sentence: str) -> tuple[bool, bool]:
    return sentence[:1].isspace(), sentence[-1:].isspace()


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sentence = f"{Path(command[0]).stem} failed. It said:\n{done.stdout}{done.stderr}"
        raise SetupError(sentence)


def main(arguments: list[str]) -> int:
    """Run one of the three commands; 1: the translations have faults, 2: wrong use."""
    if arguments == ["update"]:
        update_all(ROOT)
        compile_all(ROOT)
        faults = [
            f"{language.code}: {fault}"
            for language in LANGUAGES
            for fault in incomplete(read(language.file(ROOT)))
        ]
        print("\n".join([*faults, f"{len(faults)} left to translate"]))
        return 0
    if arguments == ["compile"]:
        compile_all(ROOT)
        return 0
    if arguments != ["check"]:
        print("Use: translations.py update | check | compile")
        return 2
    found = check(ROOT)
    print("\n".join(found) or "All texts are translated.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
