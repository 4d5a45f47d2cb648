"""A malicious decoder gets nowhere; the same attempts work without the sandbox."""

import json
import platform
import resource
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from storage.viewer import sandbox
from storage.viewer.sandbox import MACHINES, Machine, program

ROOT = Path(__file__).parents[3]
LINUX = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in MACHINES, reason="no sandbox here"
)
PRISONER = "tests.storage.viewer.prisoner"


def tried(how: str, vault: Path, *more: str) -> tuple[dict[str, object], str]:
    """What the prisoner got, and what came of exec."""
    other = subprocess.Popen(["sleep", "60"])
    try:
        done = subprocess.run(
            [sys.executable, "-m", PRISONER, how, str(vault), str(other.pid), *more],
            cwd=ROOT, capture_output=True, check=False, timeout=60,
        )  # fmt: skip
    finally:
        other.kill()
        other.wait()
    lines = done.stdout.decode().split("\n")
    assert lines[0], done.stderr.decode()
    found: dict[str, object] = json.loads(lines[0])
    return found, lines[1] if len(lines) > 1 else "worked"


@LINUX
def test_every_way_out_of_the_sandbox_is_refused(tmp_path: Path) -> None:
    vault = tmp_path / "vault.db"
    vault.write_bytes(b"secret")
    control, ran = tried("open", vault)
    free = {name for name, got in control.items() if got == "worked"}
    # A container may itself forbid one to look into others; everything else must work there.
    assert set(control) - free <= {"trace another", "read another's memory"}
    assert ran == "worked"
    (tmp_path / "written").unlink(missing_ok=True)
    found, ran = tried("shut", vault)
    assert found.pop("filter") is True
    found.pop("landlock")
    assert found == dict.fromkeys(found, "EACCES")
    assert set(found) == set(control)
    assert ran == "EACCES"
    assert not (tmp_path / "written").exists()


@LINUX
def test_landlock_alone_keeps_files_shut_where_the_kernel_has_it(tmp_path: Path) -> None:
    vault = tmp_path / "vault.db"
    vault.write_bytes(b"secret")
    found, _ = tried("shut", vault, "landlock only")
    if found.pop("landlock"):
        assert found["write a file"] in ("EACCES", "EMFILE")
        assert found["read the vault"] in ("EACCES", "EMFILE")
    assert not (tmp_path / "written").exists()


def allowed(code: bytes, arch: int, number: int, first: int = 0, third: int = 0) -> bool:
    """Interpret the filter as the kernel would."""
    steps = list(struct.iter_unpack("<HBBI", code))
    data = struct.pack("<IIQQQQ", number, arch, 0, first, 0, third)
    held = at = 0
    while True:
        kind, when_true, when_false, value = steps[at]
        at += 1
        if kind == 0x06:
            return bool(value == 0x7FFF0000)
        if kind == 0x20:
            (held,) = struct.unpack_from("<I", data, value)
            continue
        true = {0x15: held == value, 0x35: held >= value, 0x45: bool(held & value)}[kind]
        at += when_true if true else when_false


@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)
def test_the_filter_allows_its_short_list_and_nothing_else(machine: Machine) -> None:
    code = program(machine)
    for number in range(600):
        known = number in machine.plain or number in machine.mapping
        reads, writes = number == machine.read, number == machine.write
        assert allowed(code, machine.arch, number) is (known or reads)
        assert allowed(code, machine.arch, number, first=1) is (known or writes)
        assert allowed(code, machine.arch, number, first=2, third=3) is known
        assert allowed(code, machine.arch, number, first=2, third=4) is (
            number in machine.plain
        )
        assert not allowed(code, machine.arch, number | 0x40000000)
        assert not allowed(code, 0x40000003, number)


class FakeLibc:
    """Answers as a kernel would: what ``prctl`` and each system call return in turn."""

    def __init__(self, prctl: int = 0, *calls: int) -> None:
        self._prctl, self.calls, self.asked = prctl, list(calls), 0

    def prctl(self, what: int, *_: object) -> int:
        return self._prctl if what == 38 else 0

    def syscall(self, *_: object) -> int:
        self.asked += 1
        return self.calls.pop(0)


@pytest.fixture
def harmless(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr("resource.setrlimit", lambda *_: None)
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    monkeypatch.setattr(sys, "platform", "linux")
    return monkeypatch


@pytest.mark.parametrize(
    ("libc", "shut"),
    [(FakeLibc(0, 0), True), (FakeLibc(0, -1), False), (FakeLibc(-1), False)],
)
def test_it_is_shut_only_when_the_kernel_says_so(
    harmless: pytest.MonkeyPatch, libc: FakeLibc, shut: bool
) -> None:
    harmless.setattr("ctypes.CDLL", lambda *_, **__: libc)
    assert sandbox.shut() is shut


def test_there_is_no_sandbox_elsewhere(harmless: pytest.MonkeyPatch) -> None:
    harmless.setattr("platform.machine", lambda: "riscv64")
    assert not sandbox.shut()
    harmless.setattr("platform.machine", lambda: "x86_64")
    harmless.setattr(sys, "platform", "win32")
    assert not sandbox.shut()


@pytest.mark.parametrize(("calls", "kept"), [((7, 0), True), ((7, -1), False), ((-1,), False)])
def test_landlock_is_told_from_none(
    harmless: pytest.MonkeyPatch, calls: tuple[int, ...], kept: bool
) -> None:
    harmless.setattr("ctypes.CDLL", lambda *_, **__: FakeLibc(0, *calls))
    assert sandbox.forbid_files() is kept


def test_limits_are_set_for_memory_time_files_and_processes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "setrlimit", given.__setitem__)
    sandbox.limit()
    assert given[resource.RLIMIT_AS] == (1 << 30, 1 << 30)
    assert given[resource.RLIMIT_CPU] == (5, 5)
    for none in (resource.RLIMIT_FSIZE, resource.RLIMIT_NPROC, resource.RLIMIT_CORE):
        assert given[none] == (0, 0)
