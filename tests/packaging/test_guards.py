import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

LEFT_OUT = "left out as asked: tests"


def entry(statements: int, lines: int, branches: int, taken: int) -> dict[str, Any]:
    return {
        "summary": {
            "num_statements": statements,
            "covered_lines": lines,
            "num_branches": branches,
            "covered_branches": taken,
        },
        "missing_lines": list(range(1, statements - lines + 1)),
        "missing_branches": [[7, -1]] * (branches - taken),
    }


@pytest.fixture
def report(tmp_path: Path) -> Path:
    files = {
        "models/a.py": entry(8, 8, 2, 2),
        "models\\b.py": entry(6, 5, 4, 3),
        "models_of_others/c.py": entry(100, 0, 0, 0),
        "ui/d.py": entry(10, 9, 0, 0),
    }
    path = tmp_path / "coverage.json"
    path.write_text(json.dumps({"files": files}))
    return path


def test_coverage_counts_lines_and_branches_of_the_layer(
    tools: SimpleNamespace, report: Path
) -> None:
    files = json.loads(report.read_text())["files"]
    assert tools.guards.covered(files, "models") == 90
    assert tools.guards.covered(files, "ui") == 90
    assert tools.guards.covered(files, "storage") == 100
    assert list(tools.guards.gaps(files, "models")) == ["models\\b.py: 1, 7->exit"]


@pytest.mark.parametrize(("floor", "holds"), [(90, True), (90.1, False)])
def test_a_layer_below_its_floor_fails_and_says_where(
    *,
    tools: SimpleNamespace,
    report: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    floor: float,
    holds: bool,
) -> None:
    floors = tmp_path / "floors.toml"
    floors.write_text(f"[branches]\nmodels = {floor}\n")
    monkeypatch.setattr(tools.guards, "FLOORS", floors)
    assert tools.guards.covers(report) is holds
    assert ("models\\b.py: 1, 7->exit" in capsys.readouterr().out) is not holds


def test_no_measurement_is_a_failure(tools: SimpleNamespace, tmp_path: Path) -> None:
    assert not tools.guards.covers(tmp_path / "none.json")


def test_every_layer_has_a_floor(tools: SimpleNamespace) -> None:
    floors = tools.guards.FLOORS.read_text()
    for layer in ("models", "storage", "ui"):
        assert f"\n{layer} = " in floors


def test_what_is_left_out_is_said(
    tools: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = []

    def run(guard: Any, _: Path) -> bool:
        ran.append(guard.name)
        return True

    monkeypatch.setattr(tools.guards, "run", run)
    assert tools.guards.run_all([], fast=True) == 0
    assert ran == ["format", "lint", "types", "imports", "translations"]
    assert LEFT_OUT in capsys.readouterr().out
    assert tools.guards.run_all(["lint"], fast=False) == 0
    assert "format, types, imports, translations, tests" in capsys.readouterr().out


def test_one_failed_guard_fails_the_whole_and_the_others_still_run(
    tools: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = []

    def run(guard: Any, _: Path) -> bool:
        ran.append(guard.name)
        return bool(guard.name != "lint")

    monkeypatch.setattr(tools.guards, "run", run)
    monkeypatch.setattr(tools.guards, "covers", lambda _: True)
    assert tools.guards.run_all([], fast=False) == 1
    assert ran[-1] == "tests"
    assert "failed: lint" in capsys.readouterr().out


@pytest.mark.parametrize("code", [0, 3])
def test_a_guard_prints_one_line_and_its_output_only_on_failure(
    tools: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str], code: int
) -> None:
    script = f"import os, sys; print(os.environ['QT_QPA_PLATFORM']); sys.exit({code})"
    python = str(tools.environment.program("python"))
    guard = tools.guards.Guard("tried", (tools.guards.Command((python, "-c", script)),))
    assert tools.guards.run(guard, tmp_path) is (code == 0)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split()[:2] == ["tried", "ok" if code == 0 else "FAILED"]
    assert lines[1:] == ([] if code == 0 else ["offscreen"])
