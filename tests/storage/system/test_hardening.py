"""The process keeps its files, its memory dumps and its memory to itself."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from storage.system.hardening import Hardening, _State, harden, hardening
from storage.system.hardening_windows import (
    ALLOWED,
    QUIET_CRASH,
    Libraries,
    Shielded,
    shield,
)

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


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_each_system_is_asked_for_what_it_has(
    monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    resource = pytest.importorskip("resource")
    kernel = Windows(
        GetCurrentProcess=1, SetKernelObjectSecurity=1,
        ConvertStringSecurityDescriptorToSecurityDescriptorW=1,
    )  # fmt: skip
    monkeypatch.setattr("ctypes.WinDLL", lambda _: kernel, raising=False)
    monkeypatch.setattr("os.umask", lambda _: 0o077)
    monkeypatch.setattr(resource, "setrlimit", lambda *_: None)
    monkeypatch.setattr(resource, "getrlimit", lambda _: (0, 0))
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(_State, "windows", Shielded(False, False))
    assert harden() == Hardening(True, True, system == "win32")


def test_windows_tells_what_it_agreed_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.umask", lambda _: 0o077)
    monkeypatch.setattr(sys, "platform", "win32")
    assert hardening() == Hardening(True, False, False)
    monkeypatch.setattr(_State, "windows", Shielded(True, True))
    assert hardening() == Hardening(True, True, True)


SAME_ACCOUNT = """
import ctypes, json, os, resource, signal, sys
from storage.system.hardening import harden

def child(act):
    pid = os.fork()
    if pid == 0:
        os.chdir(sys.argv[1])
        if os.geteuid() == 0:
            os.setgid(65534); os.setuid(65534)
        try:
            act()
        finally:
            os._exit(9)
    return pid

def victim(hardened):
    def live():
        ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # a change of account hides it, too
        if hardened:
            harden()
        os.write(ready[1], b"x")
        signal.pause()
    return live

def thief(pid, told):
    def steal():
        try:
            with open(f"/proc/{pid}/mem", "rb"):
                os.write(told, b"OPENED")
        except PermissionError:
            os.write(told, b"REFUSED")
    return steal

def crash(hardened):
    def fall():
        ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
        if hardened:
            harden()
        os.kill(os.getpid(), signal.SIGSEGV)
        signal.pause()
    return fall

answer = {}
if os.geteuid() == 0:
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
for hardened in (False, True):
    ready, said = os.pipe(), os.pipe()
    pid = child(victim(hardened))
    os.read(ready[0], 1)
    os.waitpid(child(thief(pid, said[1])), 0)
    os.close(said[1])
    answer["hard" if hardened else "soft"] = os.read(said[0], 9).decode()
    os.kill(pid, signal.SIGKILL); os.waitpid(pid, 0)
    _, status = os.waitpid(child(crash(hardened)), 0)
    answer["fell" if hardened else "fell soft"] = [os.WTERMSIG(status), os.WCOREDUMP(status)]
answer["limit"] = resource.getrlimit(resource.RLIMIT_CORE)[1]
print(json.dumps(answer))
"""


@LINUX_ONLY
def test_another_program_of_the_same_account_cannot_read_it_and_a_crash_leaves_nothing(
    tmp_path: Path,
) -> None:
    tmp_path.chmod(0o777)
    done = subprocess.run(
        [sys.executable, "-c", SAME_ACCOUNT, str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=30,
    )  # fmt: skip
    found = json.loads(done.stdout)
    yama = Path("/proc/sys/kernel/yama/ptrace_scope")
    if not yama.exists() or yama.read_text().strip() == "0":
        assert found["soft"] == "OPENED"  # the control: without the measure it is open
    assert found["hard"] == "REFUSED"
    assert found["fell"] == [11, False]
    assert not list(tmp_path.glob("*core*")) or found["fell soft"][1]


class Windows:
    """Stands for a library of Windows: remembers calls, answers as told."""

    def __init__(self, **answers: int) -> None:
        self.answers, self.calls = answers, list[tuple[Any, ...]]()

    def __getattr__(self, name: str) -> Any:
        def call(*given: object) -> int:
            self.calls.append((name, *given))
            return self.answers.get(name, 0)

        return call


@pytest.mark.parametrize(
    ("agreed", "converts", "sets", "expected"),
    [
        (0, 1, 1, Shielded(True, True)),
        (0, 0, 1, Shielded(True, False)),
        (5, 1, 0, Shielded(False, False)),
    ],
)
def test_windows_is_asked_for_no_reports_and_a_closed_memory(
    agreed: int, converts: int, sets: int, expected: Shielded
) -> None:
    kernel, reports = Windows(GetCurrentProcess=1), Windows(WerAddExcludedApplication=agreed)
    convert = {"ConvertStringSecurityDescriptorToSecurityDescriptorW": converts}
    security = Windows(**convert, SetKernelObjectSecurity=sets)
    assert shield(Libraries(kernel, security, reports), "tovholder.exe") == expected
    assert ("SetErrorMode", QUIET_CRASH) in kernel.calls
    assert ("WerAddExcludedApplication", "tovholder.exe", 0) in reports.calls
    assert security.calls[0][1] == ALLOWED
    assert ("LocalFree" in [call[0] for call in kernel.calls]) is bool(converts)
    rights = int(ALLOWED.split(";")[2], 16)
    assert not rights & (0x0010 | 0x0020 | 0x0040 | 0x0400)  # read, write, copy handles, query
