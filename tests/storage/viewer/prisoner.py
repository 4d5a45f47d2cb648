"""A malicious decoder: tries every way out, and writes on its standard output what it got.

``prisoner.py shut FILE PID`` tries from inside the sandbox, ``prisoner.py open FILE PID`` is
the control without it.
"""

import ctypes
import errno
import json
import mmap
import os
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path

from storage.viewer import sandbox

PTRACE_SEIZE, PTRACE_DETACH = 0x4206, 17
MEMFD, IO_URING, VM_READ, OPENAT2, CLONE3 = 319, 425, 310, 437, 435
libc = ctypes.CDLL(None, use_errno=True)
buffer = ctypes.create_string_buffer(8)


def call(number: int, *words: object) -> int:
    done = int(libc.syscall(ctypes.c_long(number), *words))
    if done < 0:
        raise OSError(ctypes.get_errno(), "refused")
    return done


def attach(pid: int) -> None:
    if libc.ptrace(PTRACE_SEIZE, pid, 0, 0):
        raise OSError(ctypes.get_errno(), "refused")
    os.kill(pid, signal.SIGSTOP)
    os.waitpid(pid, 0)
    libc.ptrace(PTRACE_DETACH, pid, 0, 0)


def fork() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def run_code() -> None:
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC).close()


def attempts(vault: str, pid: int) -> dict[str, Callable[[], object]]:
    target = os.path.join(os.path.dirname(vault), "written")  # noqa: PTH118, PTH120
    return {
        "read the vault": lambda: os.close(os.open(vault, os.O_RDONLY)),
        "write a file": lambda: os.close(os.open(target, os.O_WRONLY | os.O_CREAT, 0o600)),
        "see a file": lambda: Path(vault).stat(),
        "list a folder": lambda: list(Path("/").iterdir()),
        "delete a file": lambda: Path(target).unlink(),
        "socket inet": lambda: socket.socket(socket.AF_INET),
        "socket unix": lambda: socket.socket(socket.AF_UNIX),
        "socket pair": socket.socketpair,
        "pipe": os.pipe,
        "memfd": lambda: os.close(call(MEMFD, b"x", 0)),
        "fork": fork,
        "code in memory": run_code,
        "signal another": lambda: os.kill(pid, 0),
        "trace another": lambda: attach(pid),
        "read another's memory": lambda: call(VM_READ, pid, 0, 0, 0, 0, 0),
        "own another stream": lambda: os.close(os.dup(1)),
        "read where it writes": lambda: os.fstat(1),
        "get free of limits": lambda: __import__("resource").setrlimit(0, (1, 1)),
    }


def outcome(act: Callable[[], object]) -> str:
    try:
        act()
    except (OSError, ValueError) as error:
        return errno.errorcode.get(getattr(error, "errno", 0) or 0, type(error).__name__)
    return "worked"


def main() -> None:
    how, vault, pid = sys.argv[1], sys.argv[2], int(sys.argv[3])
    tries = attempts(vault, pid)
    encode = json.JSONEncoder().encode
    encode({"x": ["y"]})
    found: dict[str, object] = {}
    __import__("resource")
    Path(vault).exists()
    if how == "shut":
        sandbox.limit()
        found["landlock"] = sandbox.forbid_files()
        if len(sys.argv) > 4:  # Landlock alone
            os.write(1, encode({name: outcome(tries[name]) for name in (
                "read the vault", "write a file", "list a folder")} | found).encode())  # fmt: skip
            os._exit(0)
        found["filter"] = sandbox.shut()
    found |= {name: outcome(act) for name, act in tries.items()}
    os.write(1, encode(found).encode())
    try:
        os.execv("/bin/true", ["true"])  # noqa: S606  # replaces the process where it works
    except OSError as error:
        os.write(1, b"\n" + errno.errorcode[error.errno or 0].encode())
    os._exit(0)


if __name__ == "__main__":
    main()
