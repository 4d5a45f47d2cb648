"""The process is replaced, on Windows by one beside it; a real one is in the tests of the lock."""

import os
import subprocess
import sys

import pytest

from storage.system.successor import replace_process


class Gone(BaseException):
    """Stands for a process that is no more."""


@pytest.mark.parametrize("system", ["posix", "nt"])
def test_the_successor_runs_the_same_python(
    monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    begun: list[list[str]] = []

    def gone(*_: object) -> None:
        raise Gone

    def execv(_path: str, words: list[str]) -> None:
        begun.append(words)
        raise Gone

    monkeypatch.setattr(os, "execv", execv)
    monkeypatch.setattr(os, "_exit", gone)
    monkeypatch.setattr(subprocess, "Popen", begun.append)
    monkeypatch.setattr("storage.system.successor.os.name", system)
    with pytest.raises(Gone):
        replace_process(["main.py", "--demo"])
    assert begun == [[sys.executable, "main.py", "--demo"]]
