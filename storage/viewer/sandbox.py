"""Takes from this process all it does not need to turn bytes into pixels. Cannot be undone.

Limits of memory, time, files and processes; Landlock, where the kernel has it: no file can be
opened; and a seccomp filter that allows a short list of calls and refuses every other one with
EACCES: nothing to open, send, start, trace, stop or map as code. Linux only.
"""

import ctypes
import errno
import platform
import struct
import sys
from dataclasses import dataclass
from typing import Final

MEMORY: Final = 1 << 30
"""Bytes of address space: a picture of 50 megapixels with room to turn it."""
SECONDS: Final = 5
"""Of processor time."""

_ALLOW: Final = 0x7FFF0000
_REFUSE: Final = 0x00050000 | errno.EACCES
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER_AT, _ARCH_AT, _FIRST_AT, _THIRD_AT = 0, 4, 16, 32  # offsets in seccomp_data
_PROT_EXEC: Final = 4
_X32_BIT: Final = 0x40000000
_PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVILEGES = 4, 38
_FILTER_MODE: Final = 1
_LANDLOCK_CREATE, _LANDLOCK_RESTRICT = 444, 446  # the same on every processor
_EVERY_ACCESS: Final = (1 << 13) - 1  # what Landlock's first version can refuse


@dataclass(frozen=True, slots=True)
class Machine:
    """A processor's numbers of the system calls that stay allowed.

    Attributes:
        mapping: ``mmap`` and ``mprotect``: allowed unless memory becomes code.
        plain: allowed as they are: memory, time, waiting, ending.
    """

    arch: int
    seccomp: int
    read: int
    write: int
    mapping: tuple[int, ...]
    plain: tuple[int, ...]


MACHINES: Final = {
    "x86_64": Machine(
        arch=0xC000003E,
        seccomp=317,
        read=0,
        write=1,
        mapping=(9, 10),
        # close munmap brk rt_sigaction rt_sigprocmask rt_sigreturn sched_yield mremap madvise
        # exit futex clock_gettime exit_group getrandom
        plain=(3, 11, 12, 13, 14, 15, 24, 25, 28, 60, 202, 228, 231, 318),
    ),
    "aarch64": Machine(
        arch=0xC00000B7,
        seccomp=277,
        read=63,
        write=64,
        mapping=(222, 226),
        plain=(57, 215, 214, 134, 135, 139, 124, 216, 233, 93, 98, 113, 94, 278),
    ),
}


def limit() -> None:
    """Limit memory, time and files; before anything is loaded."""
    import resource  # noqa: PLC0415 - POSIX only

    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
    ):
        resource.setrlimit(what, (most, most))


def shut() -> bool:
    """Close every door, once the decoders are loaded; True when the filter is in force.

    Landlock is a second wall, and is left out where the kernel has none.
    """
    import resource  # noqa: PLC0415 - POSIX only

    machine = MACHINES.get(platform.machine())
    if sys.platform != "linux" or machine is None:
        return False
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))  # standard streams, and no other
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    if libc.prctl(_PR_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        return False
    code = program(machine)
    steps = ctypes.create_string_buffer(code, len(code))
    head = struct.pack("@HP", len(code) // 8, ctypes.addressof(steps))
    done = libc.syscall(ctypes.c_long(machine.seccomp), _FILTER_MODE, 0, head)
    return bool(done == 0)


def program(machine: Machine) -> bytes:
    """Return the filter as classic BPF, eight bytes a step.

    A jump's two numbers say how many steps to leave out when true and when false.
    """
    refuse, allow = (_RETURN, 0, 0, _REFUSE), (_RETURN, 0, 0, _ALLOW)
    steps = [
        (_LOAD, 0, 0, _ARCH_AT),
        (_EQUAL, 1, 0, machine.arch),
        refuse,  # 32-bit calls on a 64-bit kernel have other numbers
        (_LOAD, 0, 0, _NUMBER_AT),
        (_AT_LEAST, 0, 1, _X32_BIT),
        refuse,
    ]
    for call in machine.plain:
        steps += [(_EQUAL, 0, 1, call), allow]
    for call, stream in ((machine.read, 0), (machine.write, 1)):
        steps += [
            (_EQUAL, 0, 4, call),
            (_LOAD, 0, 0, _FIRST_AT),
            (_EQUAL, 0, 1, stream),
            allow,
            refuse,
        ]
    for call in machine.mapping:
        steps += [
            (_EQUAL, 0, 4, call),
            (_LOAD, 0, 0, _THIRD_AT),
            (_ANY_BIT, 1, 0, _PROT_EXEC),
            allow,
            refuse,
        ]
    steps.append(refuse)
    return b"".join(struct.pack("<HBBI", *step) for step in steps)


def forbid_files() -> bool:
    """Let Landlock refuse every file; True where the kernel has it."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    rules = struct.pack("@Q", _EVERY_ACCESS)
    call = ctypes.c_long
    handle = libc.syscall(call(_LANDLOCK_CREATE), rules, ctypes.c_size_t(len(rules)), 0)
    if handle < 0:
        return False
    return bool(libc.syscall(call(_LANDLOCK_RESTRICT), handle, 0) == 0)
