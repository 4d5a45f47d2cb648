"""Everything that guards the project, run one after the other, a line each."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from environment import ROOT, program
from machine import SetupError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FLOORS = ROOT / "packaging" / "floors.toml"
TESTS = "tests"


class Command(NamedTuple):
    """What is run, and in which folder of the project."""

    words: tuple[str, ...]
    folder: Path = ROOT


class Guard(NamedTuple):
    """One thing that is guarded, and the commands that tell."""

    name: str
    commands: tuple[Command, ...]


def guards(report: Path) -> tuple[Guard, ...]:
    """Return all guards in their order, the quick ones first.

    Args:
        report: the file into which the tests write what they covered.
    """
    python = str(program("python"))
    ruff = str(program("ruff"))
    mypy = str(program("mypy"))
    tools = ROOT / "packaging"
    config = ["--config-file", str(ROOT / "pyproject.toml")]
    config += ["--cache-dir", str(ROOT / ".mypy_cache")]
    scripts = sorted(path.name for path in tools.glob("*.py"))
    return (
        Guard("format", (Command((ruff, "format", "--check", ".")),)),
        Guard("lint", (Command((ruff, "check", ".")),)),
        Guard(
            "types",
            (
                Command((mypy,)),
                # from its own folder, or its modules would be taken for PyPI's "packaging"
                Command((mypy, *config, *scripts), tools),
            ),
        ),
        Guard("imports", (Command((str(program("lint-imports")),)),)),
        Guard("translations", (Command((python, "packaging/translations.py", "check")),)),
        Guard(TESTS, (Command((python, "-m", "pytest", *pytest_options(report))),)),
    )


def pytest_options(report: Path) -> tuple[str, ...]:
    """Return the options for a whole, measured run; two workers halve it on two cores."""
    workers = min(os.cpu_count() or 1, 4)
    parallel = ("-n", str(workers)) if workers > 1 else ()
    return ("-q", *parallel, "--cov", "--cov-report=", f"--cov-report=json:{report}")


def chosen(names: Sequence[str], *, fast: bool) -> list[str]:
    """Return the guards to run, all of them unless told otherwise.

    Raises:
        SetupError: there is no guard of that name.
    """
    known = [guard.name for guard in guards(Path())]
    for name in names:
        if name not in known:
            sentence = f"There is no guard {name!r}; there are {', '.join(known)}."
            raise SetupError(sentence)
    return [
        name for name in known if (not names or name in names) and not (fast and name == TESTS)
    ]


def run_all(names: Sequence[str], *, fast: bool) -> int:
    """Run the guards and tell how each went; 1 when one of them failed.

    What was left out by request is always named in the last line.
    """
    wanted = chosen(names, fast=fast)
    failed = []
    left_out = []
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "coverage.json"
        for guard in guards(report):
            if guard.name not in wanted:
                left_out.append(guard.name)
            elif not run(guard, Path(folder)):
                failed.append(guard.name)
        if TESTS in wanted and not covers(report):
            failed.append("coverage")
    seconds = time.monotonic() - begun
    verdict = f"failed: {', '.join(failed)}" if failed else "all passed"
    omitted = f"; left out as asked: {', '.join(left_out)}" if left_out else ""
    print(f"\n{verdict}{omitted} ({seconds:.0f} s)", flush=True)
    return 1 if failed else 0


def run(guard: Guard, scratch: Path) -> bool:
    """Run one guard, print its line, and on failure what it said."""
    print(f"  {guard.name:<14}", end="", flush=True)
    begun = time.monotonic()
    said = []
    good = True
    for command in guard.commands:
        done = subprocess.run(
            command.words,
            cwd=command.folder,
            env=environment(scratch),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        said.append(done.stdout.strip())
        good = good and done.returncode == 0
    last = said[-1].splitlines()[-1:] if guard.name == TESTS else []
    note = "".join(f"  {line.strip('= ')}" for line in last)
    line(good=good, seconds=time.monotonic() - begun, note=note)
    if not good:
        print("\n".join(said), flush=True)
    return good


def environment(scratch: Path) -> dict[str, str]:
    """Return the environment of a guard: no screen, UTF-8, coverage data out of the way."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONUTF8": "1",
        "COVERAGE_FILE": str(scratch / "coverage"),
    }


def line(*, good: bool, seconds: float, note: str = "") -> None:
    """Finish the line of one guard."""
    print(f"{'ok' if good else 'FAILED':<6} {seconds:6.1f} s{note}", flush=True)


def covers(report: Path) -> bool:
    """Print how much of each layer the tests covered, and hold it to its floor."""
    print(f"  {'coverage':<14}", end="", flush=True)
    if not report.exists():
        line(good=False, seconds=0, note="  the tests left no measurement")
        return False
    import tomllib  # noqa: PLC0415 - not in the older Pythons that are to be told so

    floors = tomllib.loads(FLOORS.read_text(encoding="utf-8"))["branches"]
    files = json.loads(report.read_text(encoding="utf-8"))["files"]
    reached = {layer: covered(files, layer) for layer in floors}
    low = [layer for layer, floor in floors.items() if reached[layer] < floor]
    note = ", ".join(f"{layer} {share:.2f} %" for layer, share in reached.items())
    line(good=not low, seconds=0, note=f"  {note}")
    for layer in low:
        print(f"    {layer} is below its floor of {floors[layer]} %:")
        for gap in gaps(files, layer):
            print(f"      {gap}")
    return not low


def covered(files: dict[str, Any], layer: str) -> float:
    """Return the share of a layer's lines and branches that ran, in per cent."""
    sums = [entry["summary"] for path, entry in files.items() if in_layer(path, layer)]
    possible = sum(each["num_statements"] + each["num_branches"] for each in sums)
    done = sum(each["covered_lines"] + each["covered_branches"] for each in sums)
    return 100 * done / possible if possible else 100.0


def gaps(files: dict[str, Any], layer: str) -> Iterator[str]:
    """Yield each file of a layer that is not wholly covered, with its lines and branches."""
    for path, entry in sorted(files.items()):
        lines, branches = entry["missing_lines"], entry["missing_branches"]
        if in_layer(path, layer) and (lines or branches):
            arrows = [f"{start}->{'exit' if end < 0 else end}" for start, end in branches]
            yield f"{path}: {', '.join([*map(str, lines), *arrows])}"


def in_layer(path: str, layer: str) -> bool:
    """Say whether a file stands in a layer, whichever way the slashes lean."""
    return path.replace("\\", "/").startswith(f"{layer}/")


if __name__ == "__main__":
    sys.exit("Start this with: python3 packaging/dev.py test")
