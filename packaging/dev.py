r"""The developer's and visitor's one script: set up, run, show and test Tovholder.

    python3 packaging/dev.py demo       the program on a filled practice vault
    python3 packaging/dev.py test       everything that guards the project

Standard library only. On Windows: ``py packaging\dev.py …``.
"""

from __future__ import annotations

import os
import subprocess
import sys

from environment import ROOT, fill, is_ready, make, program, write_lock
from guards import run_all
from machine import SetupError, has_screen, provide, refuse_python
from translations import compile_all

HELP = """\
Use: python3 packaging/dev.py COMMAND

  demo  [ARGS]   open the program on a practice vault with invented cases
  run   [ARGS]   open the program
  tour  [ARGS]   drive the whole main job without a screen (--out DIR)
  test           run everything that guards the project
                 (--fast: without tests and coverage; --only NAME: this guard alone)
  bench [ARGS]   measure the program with many cases
  setup          only make .venv, install the locked packages, compile the translations
  lock           write the lock file again from pyproject.toml (--upgrade: newest versions)

Every command does the set-up first; a second time takes no more than a second.
"""
NO_SCREEN = """\
There is no screen here, so the program cannot open its window. The tour needs none: it drives
the real windows through the whole main job and writes a picture of every step. Start it with:

    python3 packaging/dev.py tour --out build/tour
"""
_TELLING = frozenset(
    {"tour", "screens", "verify", "bundle", "backup", "self-test", "-h", "--help"}
)
"""With one of these the program opens no window."""


def set_up(*, window: bool) -> None:
    """Make the machine, the environment and the translations ready.

    Raises:
        SetupError: something is missing that only the user can provide.
    """
    provide(os.environ, window=window, installing=not is_ready())
    if not is_ready():
        make()
        fill()
    compile_all(ROOT)


def start(*words: str) -> int:
    """Run Python of the environment in place of this script, or beside it on Windows."""
    command = [str(program("python")), *words]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    if os.name != "nt":
        sys.stdout.flush()
        os.execve(command[0], command, environ)  # noqa: S606 - no shell wanted
    return subprocess.run(command, env=environ, check=False).returncode


def test(arguments: list[str]) -> int:
    """Run the guards that the arguments leave."""
    names = []
    rest = list(arguments)
    while "--only" in rest:
        at = rest.index("--only")
        names += rest[at + 1 : at + 2]
        del rest[at : at + 2]
    if rest not in ([], ["--fast"]):
        raise SetupError(HELP)
    return run_all(names, fast=rest == ["--fast"])


def dispatch(command: str, arguments: list[str]) -> int:
    """Do one command and return its exit code.

    Raises:
        SetupError: there is no such command, no screen, or the machine lacks something.
    """
    main = str(ROOT / "main.py")
    programs = {
        "run": [main],
        "demo": [main, "--demo"],
        "tour": [main, "tour"],
        "bench": [str(ROOT / "tests" / "bench.py")],
    }
    if command not in {*programs, "setup", "test", "lock"}:
        raise SetupError(HELP)
    window = command in {"run", "demo"}
    opens = command == "demo" or (command == "run" and not _TELLING.intersection(arguments))
    if opens and not has_screen(os.environ):
        raise SetupError(NO_SCREEN)
    set_up(window=window or (command == "setup" and has_screen(os.environ)))
    if command == "test":
        return test(arguments)
    if command == "lock":
        write_lock(*arguments)
        return 0
    return start(*programs[command], *arguments) if command in programs else 0


def main(arguments: list[str]) -> int:
    """Run the script; 2 with a sentence when this machine is not ready for it."""
    refusal = refuse_python(sys.version_info[:3])
    if refusal:
        print(refusal, file=sys.stderr)
        return 2
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(HELP)
        return 0
    try:
        return dispatch(arguments[0], arguments[1:])
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
