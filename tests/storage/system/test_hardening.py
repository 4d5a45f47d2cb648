"""The process keeps its files, its memory dumps and its memory to itself."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from storage.system.hardening import Hardening, harden, hardening

ROOT = Path(__file__).parents[3]
LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="measures of Linux")

PROOF = """
import json, os, resource, sys
from pathlib import Path
from storage.system.hardening import harden, hardening
os.umask(0o022)
resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
before = hardening()
first, second = harden(), harden()
Path(sys.argv[1]).write_text("x")
print(json.dumps({
    "before": [before.private_files, before.not_traceable],
    "same": first == second == hardening(),
    "all": [first.private_files, first.no_core_dumps, first.not_traceable],
    "mode": oct(os.stat(sys.argv[1]).st_mode & 0o777),
    "core": resource.getrlimit(resource.RLIMIT_CORE),
}))
"""


@LINUX_ONLY
def test_all_measures_are_in_force_after_once_or_twice(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROOF, str(tmp_path / "file")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == {
        "before": [False, False],
        "same": True,
        "all": [True, True, True],
        "mode": "0o600",
        "core": [0, 0],
    }


def test_asking_changes_nothing() -> None:
    assert hardening() == hardening()


def test_hardening_calls_what_the_system_offers(monkeypatch: pytest.MonkeyPatch) -> None:
    """In this process only with stand-ins: core limit and dumpable cannot be taken back."""
    resource = pytest.importorskip("resource")
    limits: list[tuple[int, tuple[int, int]]] = []
    calls: list[tuple[int, ...]] = []

    class Libc:
        def prctl(self, *arguments: int) -> int:
            calls.append(arguments)
            return 0

    monkeypatch.setattr(resource, "setrlimit", lambda *given: limits.append(given))
    monkeypatch.setattr("ctypes.CDLL", lambda *_, **__: Libc())
    monkeypatch.setattr("os.umask", lambda _: 0o077)
    assert harden().private_files
    assert limits == [(resource.RLIMIT_CORE, (0, 0))]
    assert calls == [(4, 0, 0, 0, 0), (3, 0, 0, 0, 0)]


def test_elsewhere_only_private_files_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.umask", lambda _: 0o077)
    monkeypatch.setattr(sys, "platform", "win32")
    assert harden() == Hardening(True, False, False)
