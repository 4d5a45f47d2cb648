"""No socket but AF_UNIX: proven in a process of its own, since a filter cannot be undone."""

import errno
import json
import platform
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from storage.system import no_network
from storage.system.no_network import FAMILIES, _refuse_sockets, program

ROOT = Path(__file__).parents[3]
FILTERED = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in no_network._MACHINES,
    reason="no filter on this system",
)

PROOF = """
import errno, json, socket, subprocess, sys, threading
from storage.system.no_network import (hook_refuses, io_uring_refused, network_parts,
    network_status, probe, shut_network)

def outcome(act):
    try:
        act()
    except OSError as error:
        return error.errno
    return "worked"

control = {
    "inet": outcome(lambda: socket.socket(socket.AF_INET).close()),
    "probe": probe()["AF_INET"],
    "status": [network_status().hook, network_status().kernel_filter],
}
go = threading.Event(); late = []
thread = threading.Thread(target=lambda: (go.wait(), late.append(probe()["AF_INET"])))
thread.start()
first = shut_network(); second = shut_network()
go.set(); thread.join()
child = ("import socket\\ntry:\\n socket.socket(); print('worked')\\n"
         "except OSError as e: print(e.errno)")
pair = socket.socketpair(); pair[0].sendall(b"x")
uring = __import__("ctypes").CDLL(None, use_errno=True)
print(json.dumps({
    "control": control,
    "status": [second.hook, second.kernel_filter, second.why_not],
    "same": first == second,
    "probe": probe(),
    "earlier thread": late,
    "inet": outcome(lambda: socket.socket(socket.AF_INET)),
    "dns": outcome(lambda: socket.getaddrinfo("example.org", 80)),
    "unix": outcome(lambda: socket.socket(socket.AF_UNIX).close()),
    "pair": pair[1].recv(1).decode(),
    "printing": __import__("os").environ["CUPS_SERVER"],
    "x32": [uring.syscall(0x40000000 | 41, 2, 2, 0), __import__("ctypes").get_errno()],
    "uring tried": io_uring_refused(), "hook tried": hook_refuses(), "parts": network_parts(),
    "io_uring": [uring.syscall(425, 1, None), __import__("ctypes").get_errno()],
    "child": subprocess.run([sys.executable, "-c", child], capture_output=True, text=True).stdout,
}))
"""


@FILTERED
def test_every_family_but_unix_is_refused_to_python_libc_threads_and_children() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROOF], cwd=ROOT, capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)
    assert found["control"] == {"inet": "worked", "probe": False, "status": [False, False]}
    assert found["status"] == [True, True, None]
    assert found["same"]
    assert found["probe"] == dict.fromkeys(FAMILIES, True)
    assert found["earlier thread"] == [True]
    assert found["inet"] == found["dns"] == errno.EACCES
    assert found["unix"] == "worked"
    assert found["pair"] == "x"
    assert found["printing"] == no_network.PRINTING
    assert found["x32"] == [-1, errno.EACCES]
    assert found["uring tried"]
    assert found["hook tried"]
    assert found["parts"] == []
    assert found["io_uring"] == [-1, errno.EACCES]
    assert found["child"].strip() == str(errno.EACCES)


class _Socket:
    def __init__(self, family: int) -> None:
        self.family = family


@pytest.mark.parametrize(
    ("event", "arguments", "refused"),
    [
        ("socket.__new__", (None, 1, 1, 0), False),
        ("socket.__new__", (None, 2, 1, 0), True),
        ("socket.connect", (_Socket(1), "/x"), False),
        ("socket.connect", (_Socket(2), ("x", 1)), True),
        ("socket.getaddrinfo", ("example.org", 80), True),
        ("socket.gethostname", (), True),
        ("open", ("/x", "r", 0), False),
    ],
)
def test_the_hook_refuses_exactly_what_is_not_unix(
    event: str, arguments: tuple[object, ...], *, refused: bool
) -> None:
    if refused:
        with pytest.raises(PermissionError, match="no network"):
            _refuse_sockets(event, arguments)
    else:
        _refuse_sockets(event, arguments)


def run_filter(code: bytes, arch: int, number: int, family: int) -> bool:
    """Interpret the filter as the kernel would; True where the call is allowed."""
    steps = list(struct.iter_unpack("<HBBI", code))
    data = struct.pack("<IIQQ", number, arch, 0, family)
    accumulator = at = 0
    while True:
        kind, when_true, when_false, value = steps[at]
        at += 1
        if kind == 0x06:
            return bool(value == 0x7FFF0000)
        if kind == 0x20:
            (accumulator,) = struct.unpack_from("<I", data, value)
        else:
            true = accumulator == value if kind == 0x15 else accumulator >= value
            at += when_true if true else when_false


@pytest.mark.parametrize("name", ["x86_64", "aarch64"])
def test_the_filter_decides_by_call_and_family_on_both_processors(name: str) -> None:
    machine = no_network._MACHINES[name]
    code = program(machine)
    for family in range(46):
        for call in (machine.socket, machine.socketpair):
            assert run_filter(code, machine.arch, call, family) == (family == 1)
    for other in (0, 1, 57, 63, 300, 426):
        assert run_filter(code, machine.arch, other, 2)
    assert not run_filter(code, machine.arch, 425, 1)
    assert not run_filter(code, machine.arch, 0x40000000 | machine.socket, 1)
    assert not run_filter(code, 0x40000003, machine.socket, 1)


class FakeLibc:
    """Answers as the kernel would."""

    def __init__(self, *, prctl: int = 0, syscall: int = 0, socket: int = -1) -> None:
        self._prctl, self._syscall, self._socket = prctl, syscall, socket

    def prctl(self, *_: object) -> int:
        return self._prctl

    def syscall(self, *_: object) -> int:
        return self._syscall

    def socket(self, *_: object) -> int:
        return self._socket


@pytest.fixture
def untouched(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The module as if nothing was installed, and no way to install for good."""
    monkeypatch.setattr(no_network._State, "hook", False)
    monkeypatch.setattr(no_network._State, "kernel_filter", False)
    monkeypatch.setattr(no_network._State, "why_not", None)
    monkeypatch.setattr(sys, "addaudithook", lambda _: None)
    monkeypatch.setattr(no_network, "_IS_LINUX", True)
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    monkeypatch.setattr("ctypes.CDLL", lambda *_, **__: FakeLibc())
    return monkeypatch


def test_what_was_installed_once_is_not_installed_again(untouched: pytest.MonkeyPatch) -> None:
    untouched.setattr(no_network, "_filtered", lambda: True)
    hooks: list[object] = []
    untouched.setattr(sys, "addaudithook", hooks.append)
    assert no_network.shut_network() == no_network.shut_network()
    assert no_network.network_status() == no_network.NetworkStatus(True, True, None)
    assert len(hooks) == 1


def test_a_containers_filter_is_not_taken_for_ours(untouched: pytest.MonkeyPatch) -> None:
    untouched.setattr(no_network, "_filtered", lambda: True)
    assert not no_network.network_status().kernel_filter


@pytest.mark.parametrize(
    ("libc", "machine", "why"),
    [
        (FakeLibc(prctl=-1), "x86_64", no_network.KERNEL_REFUSED),
        (FakeLibc(syscall=-1), "aarch64", no_network.KERNEL_REFUSED),
        (FakeLibc(), "riscv64", no_network.NO_FILTER_HERE),
    ],
)
def test_a_filter_that_cannot_be_is_reported_with_its_reason(
    untouched: pytest.MonkeyPatch, libc: FakeLibc, machine: str, why: object
) -> None:
    untouched.setattr("ctypes.CDLL", lambda *_, **__: libc)
    untouched.setattr("platform.machine", lambda: machine)
    status = no_network.shut_network()
    assert (status.hook, status.kernel_filter, status.why_not) == (True, False, why)


def test_elsewhere_only_the_hook_is_in_force(untouched: pytest.MonkeyPatch) -> None:
    untouched.setattr(no_network, "_IS_LINUX", False)
    untouched.setattr(no_network._State, "kernel_filter", False)
    status = no_network.shut_network()
    assert (status.hook, status.kernel_filter) == (True, False)
    assert status.why_not is no_network.NOT_LINUX
    untouched.setattr(no_network._State, "kernel_filter", True)
    assert not no_network.network_status().kernel_filter


@FILTERED
def test_proc_tells_whether_a_filter_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    for line, runs in (("Seccomp:\t2", True), ("Seccomp:\t0", False)):
        with monkeypatch.context() as patch:
            patch.setattr(
                Path, "read_text", lambda *_, shown=line, **__: f"Name:\tx\n{shown}\n"
            )
            found = no_network._filtered()
        assert found is runs


def test_a_call_that_is_let_through_is_not_called_refused(
    untouched: pytest.MonkeyPatch,
) -> None:
    closed: list[int] = []
    untouched.setattr("os.close", closed.append)
    untouched.setattr("ctypes.CDLL", lambda *_, **__: FakeLibc(syscall=7))
    assert not no_network.io_uring_refused()
    untouched.setattr("ctypes.CDLL", lambda *_, **__: FakeLibc(syscall=-1))
    untouched.setattr("ctypes.get_errno", lambda: errno.ENOSYS)
    assert not no_network.io_uring_refused()
    assert closed == [7]


def test_the_probe_tells_refused_from_opened(untouched: pytest.MonkeyPatch) -> None:
    untouched.setattr("ctypes.get_errno", lambda: errno.EACCES)
    assert all(no_network.probe().values())
    closed: list[int] = []
    untouched.setattr("ctypes.CDLL", lambda *_, **__: FakeLibc(socket=99))
    untouched.setattr("os.close", closed.append)
    assert not any(no_network.probe().values())
    assert closed == [99] * len(FAMILIES)
