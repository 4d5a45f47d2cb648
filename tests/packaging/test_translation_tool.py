import os
from pathlib import Path
from types import SimpleNamespace

import pytest

READABLE = """
from models.kernel.text import text

PLAIN = text("Ctx", "Plain")
NOTED = text("Ctx", "Noted", "for the translator")
LONG = text(
    "Ctx",
    "One line "
    "and another {name}",
)

class Page(QWidget):
    def show(self):
        self.tr("On the page")
        self.tr("On the page", "elsewhere")
        self.tr("ends in two ") + self.tr("%n days", None, 3)
        QCoreApplication.translate("Other", "Translated")
        QCoreApplication.translate("Other", "%n cases", "", 3)
        QCoreApplication.translate(label.context, label.source)
        QCoreApplication.translate(*label)
        "æøå".translate(TABLE)
        self.field.text()
        'a docstring with text("Ctx", "no text")'  # text("Ctx", "nor this")
"""
UNREADABLE = {
    "by keyword": 'text("Ctx", source="x")',
    "note by keyword": 'text("Ctx", "x", note="n")',
    "in parentheses": 'text("Ctx", ("x" "y"))',
    "by name": 'text(CONTEXT, "x")',
    "an f-string": 'text("Ctx", f"x {y}")',
    "translate an f-string": 'QCoreApplication.translate("Ctx", f"x {y}")',
    "inside an f-string": "f\"{text('Ctx', 'x')}\"",
    "tr by keyword": "class A:\n    def f(self): self.tr('%n x', n=2)",
    "tr outside a class": "def f(page): page.tr('x')",
    "another name": "from models.kernel.text import text as _",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "ui").mkdir()
    return tmp_path


def write(project: Path, code: str) -> None:
    (project / "ui" / "page.py").write_text(code, encoding="utf-8")


def translate(file: Path, **words: str) -> None:
    content = file.read_text(encoding="utf-8")
    for english, danish in words.items():
        before, after = content.split(f"<source>{english}</source>")
        after = after.replace(
            '<translation type="unfinished"></', f"<translation>{danish}</", 1
        )
        content = f"{before}<source>{english}</source>{after}"
    file.write_text(content, encoding="utf-8")


def test_lupdate_and_the_finder_see_the_same(tools: SimpleNamespace, project: Path) -> None:
    write(project, READABLE)
    key = tools.marked_texts.Key
    found = tools.marked_texts.find("page.py", READABLE)
    assert found.found.keys() == {
        key("Ctx", "Plain"),
        key("Ctx", "Noted", "for the translator"),
        key("Ctx", "One line and another {name}"),
        key("Page", "On the page"),
        key("Page", "On the page", "elsewhere"),
        key("Page", "ends in two "),
        key("Page", "%n days", plural=True),
        key("Other", "Translated"),
        key("Other", "%n cases", plural=True),
    }
    assert tools.translations.unmarked(project) == []


@pytest.mark.parametrize("code", UNREADABLE.values(), ids=UNREADABLE)
def test_what_lupdate_would_pass_over_is_told_with_its_line(
    tools: SimpleNamespace, project: Path, code: str
) -> None:
    write(project, "\n" + code + "\n")
    faults = tools.translations.unmarked(project)
    assert faults
    assert any(fault.startswith("ui/page.py:") for fault in faults)


def test_update_keeps_translations_and_drops_what_the_code_dropped(
    tools: SimpleNamespace, project: Path
) -> None:
    write(project, 'A = text("Ctx", "Save")\nB = text("Ctx", "Close")\n')
    tools.translations.update_all(project)
    file = project / "resources" / "i18n" / "tovholder_da.ts"
    translate(file, Save="Gem", Close="Luk")
    assert tools.translations.check(project) == []
    write(project, 'A = text("Ctx", "Save")\nC = text("Ctx", "Print")\n')
    faults = tools.translations.check(project)
    assert "tovholder_da.ts: not in the file: Ctx: 'Print'" in faults
    assert "tovholder_da.ts: no longer in the code: Ctx: 'Close'" in faults
    tools.translations.update_all(project)
    assert tools.translations.check(project) == [
        "tovholder_da.ts: not translated: Ctx: 'Print'"
    ]
    translate(file, Print="Udskriv")
    assert tools.translations.check(project) == []
    assert ">Gem<" in file.read_text(encoding="utf-8")


def test_english_has_a_file_only_for_plurals(tools: SimpleNamespace, project: Path) -> None:
    english = project / "resources" / "i18n" / "tovholder_en.ts"
    write(project, 'A = text("Ctx", "Save")\n')
    tools.translations.update_all(project)
    assert not english.exists()
    write(project, "class Page:\n    def f(self): self.tr('%n days', '', 2); self.tr('x')\n")
    assert any(
        "tovholder_en.ts: not in" in fault for fault in tools.translations.check(project)
    )
    tools.translations.update_all(project)
    key = tools.marked_texts.Key("Page", "%n days", plural=True)
    assert tools.translations.read(english).keys() == {key}
    assert f"tovholder_en.ts: not translated: {key}" in tools.translations.check(project)


@pytest.mark.parametrize(
    ("danish", "fault"),
    [
        ("Hej {name}", None),
        ("Hej {navn}", "the placeholders differ"),
        ("Hej", "the placeholders differ"),
        ("Hej {name} ", "spaces at an end differ"),
        ("", "not translated"),
    ],
)
def test_a_translation_keeps_placeholders_and_outer_spaces(
    tools: SimpleNamespace, project: Path, danish: str, fault: str | None
) -> None:
    write(project, 'A = text("Ctx", "Hello {name}")\n')
    tools.translations.update_all(project)
    file = project / "resources" / "i18n" / "tovholder_da.ts"
    translate(file, **{"Hello {name}": danish})
    faults = tools.translations.check(project)
    if fault is None:
        assert faults == []
    else:
        assert faults == [f"tovholder_da.ts: {fault}: Ctx: 'Hello {{name}}'"]


def test_compiling_happens_once(tools: SimpleNamespace, project: Path) -> None:
    write(project, 'A = text("Ctx", "Save")\n')
    tools.translations.update_all(project)
    file = project / "resources" / "i18n" / "tovholder_da.ts"
    translate(file, Save="Gem")
    tools.translations.compile_all(project)
    made = file.with_suffix(".qm")
    first = made.stat().st_mtime_ns
    tools.translations.compile_all(project)
    assert made.stat().st_mtime_ns == first
    file.write_text(file.read_text("utf-8").replace("Gem", "Bevar"), "utf-8")
    os.utime(file, ns=(0, 0))  # older by the clock, another content
    tools.translations.compile_all(project)
    assert made.stat().st_mtime_ns != first
    again = made.stat().st_mtime_ns
    made.with_suffix(".qm.sha256").unlink()  # made by nobody knows what
    tools.translations.compile_all(project)
    assert made.stat().st_mtime_ns != again
    file.unlink()
    tools.translations.compile_all(project)
    assert not made.exists()
    assert not made.with_suffix(".qm.sha256").exists()


def test_wrong_use_is_2(tools: SimpleNamespace, capsys: pytest.CaptureFixture[str]) -> None:
    assert tools.translations.main(["polish"]) == 2
    assert "update" in capsys.readouterr().out
