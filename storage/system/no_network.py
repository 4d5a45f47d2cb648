"""Takes the network away from this process and its children.

Two layers: a hook that refuses Python's ``socket.*`` events, and on Linux a seccomp filter
in the kernel that refuses every socket but AF_UNIX to any library. Neither can be undone.
Install before any thread starts and before Qt is loaded.
"""

import ctypes
import errno
import os
import platform
import struct
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from models.kernel.text import Text, text

AF_UNIX: Final = 1
FAMILIES: Final = {
    "AF_INET": 2,
    "AF_INET6": 10,
    "AF_NETLINK": 16,
    "AF_PACKET": 17,
    "AF_BLUETOOTH": 31,
    "AF_VSOCK": 40,
}
"""Linux's numbers of the families that ``probe`` tries."""

PRINTING: Final = "/run/cups/cups.sock"
"""Printing goes through this local socket; else CUPS would try port 631, and be refused."""

MODULES: Final = ("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "requests", "urllib3")
LIBRARIES: Final = ("libQt6Network", "libQt6WebEngine", "libQt6WebSockets", "libcurl")
"""What has no business in this process."""

NOT_LINUX: Final = text("Network", "The network filter exists on Linux only.")
NO_FILTER_HERE: Final = text("Network", "There is no network filter for this processor.")
KERNEL_REFUSED: Final = text("Network", "The system did not accept the network filter.")

_ALLOW: Final = 0x7FFF0000
_REFUSE: Final = 0x00050000 | errno.EACCES
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER_AT, _ARCH_AT, _FAMILY_AT = 0, 4, 16  # offsets in the kernel's seccomp_data
_IO_URING_SETUP: Final = 425
_X32_BIT: Final = 0x40000000
_NO_NEW_PRIVILEGES: Final = 38
_FILTER_MODE, _ALL_THREADS = 1, 1

_IS_LINUX: Final = sys.platform == "linux"


class _Machine(NamedTuple):
    """A processor's numbers in the kernel's system call interface."""

    arch: int
    socket: int
    socketpair: int
    seccomp: int


_MACHINES: Final = {
    "x86_64": _Machine(0xC000003E, 41, 53, 317),
    "aarch64": _Machine(0xC00000B7, 198, 199, 277),
}


@dataclass(frozen=True, slots=True)
class NetworkStatus:
    """What keeps this process off the network.

    Attributes:
        hook: Python's own sockets are refused.
        kernel_filter: our filter was given to the kernel, and /proc says that one runs. A
            container brings a filter of its own, so neither alone would do.
        why_not: why there is no filter, or None.
    """

    hook: bool
    kernel_filter: bool
    why_not: Text | None


class _State:
    """What was done in this process; it cannot be undone, so it is kept once."""

    hook = False
    kernel_filter = False
    why_not: Text | None = None


def shut_network() -> NetworkStatus:
    """Install both layers, once or again, and say what is in force."""
    if not _State.hook:
        sys.addaudithook(_refuse_sockets)
        _State.hook = True
    os.environ["CUPS_SERVER"] = PRINTING
    if not _State.kernel_filter:
        _State.why_not = _install(platform.machine())
        _State.kernel_filter = _State.why_not is None
    return network_status()


def network_status() -> NetworkStatus:
    """Return what is in force now."""
    filtered = _State.kernel_filter and _filtered()
    return NetworkStatus(_State.hook, filtered, _State.why_not)


def probe() -> dict[str, bool]:
    """Try each family past Python, in libc itself; True where a socket was refused.

    For the self-test: a trace of the run shows these attempts.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    refused: dict[str, bool] = {}
    for name, number in FAMILIES.items():
        handle = libc.socket(number, 2, 0)  # 2: datagram, the least that each family has
        refused[name] = handle < 0 and ctypes.get_errno() == errno.EACCES
        if handle >= 0:
            os.close(handle)
    return refused


def io_uring_refused() -> bool:
    """Try the one call that opens sockets past ``socket``; True where it was refused."""
    libc = ctypes.CDLL(None, use_errno=True)
    handle = libc.syscall(ctypes.c_long(_IO_URING_SETUP), 1, None)
    if handle >= 0:
        os.close(handle)
    return bool(handle < 0 and ctypes.get_errno() == errno.EACCES)


def hook_refuses() -> bool:
    """Announce a socket as Python would; True where the hook refuses it. None is opened."""
    try:
        sys.audit("socket.__new__", None, FAMILIES["AF_INET"], 1, 0)
    except PermissionError:
        return True
    return False


def network_parts() -> tuple[str, ...]:
    """Return the network modules and libraries in this process; there should be none.

    Python's own ``socket`` counts as little as the C library: both are refused by name.
    """
    loaded = [name for name in MODULES if name in sys.modules]
    if not _IS_LINUX:
        return tuple(loaded)
    maps = Path("/proc/self/maps").read_text(encoding="utf-8")
    return (*loaded, *(name for name in LIBRARIES if name in maps))


def _refuse_sockets(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse what Python does with sockets of any family but AF_UNIX."""
    if not event.startswith("socket."):
        return
    if event == "socket.__new__":
        family: object = arguments[1]
    else:
        family = getattr(arguments[0], "family", None) if arguments else None
    if family != AF_UNIX:
        raise PermissionError(errno.EACCES, f"no network: {event}")


def _filtered() -> bool:
    """Return whether the kernel says that a filter runs for this process."""
    if not _IS_LINUX:
        return False
    return "\nSeccomp:\t2\n" in Path("/proc/self/status").read_text(encoding="ascii")


def _install(machine: str) -> Text | None:
    """Give the kernel the filter for all threads; return why it could not be, or None."""
    if not _IS_LINUX:
        return NOT_LINUX
    if machine not in _MACHINES:
        return NO_FILTER_HERE
    numbers = _MACHINES[machine]
    code = program(numbers)
    steps = ctypes.create_string_buffer(code, len(code))
    head = struct.pack("@HP", len(code) // 8, ctypes.addressof(steps))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        return KERNEL_REFUSED
    done = libc.syscall(ctypes.c_long(numbers.seccomp), _FILTER_MODE, _ALL_THREADS, head)
    return KERNEL_REFUSED if done else None


def program(machine: _Machine) -> bytes:
    """Return the filter as classic BPF, eight bytes a step.

    A jump's two numbers say how many steps to leave out when true and when false.
    """
    refuse, allow = (_RETURN, 0, 0, _REFUSE), (_RETURN, 0, 0, _ALLOW)
    steps = (
        (_LOAD, 0, 0, _ARCH_AT),
        (_EQUAL, 1, 0, machine.arch),
        refuse,  # 32-bit calls on a 64-bit kernel have other numbers
        (_LOAD, 0, 0, _NUMBER_AT),
        (_AT_LEAST, 0, 1, _X32_BIT),
        refuse,  # x32 calls likewise; no other processor has numbers so high
        (_EQUAL, 0, 1, _IO_URING_SETUP),
        refuse,  # it opens sockets without the system call
        (_EQUAL, 2, 0, machine.socket),
        (_EQUAL, 1, 0, machine.socketpair),
        allow,
        (_LOAD, 0, 0, _FAMILY_AT),
        (_EQUAL, 0, 1, AF_UNIX),
        allow,
        refuse,
    )
    return b"".join(struct.pack("<HBBI", *step) for step in steps)
