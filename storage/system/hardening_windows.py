"""Windows: no dialog and no report with the memory after a crash, no other program reads it.

Written with care, not run there yet; the calls are tested against stand-ins. Sources:
learn.microsoft.com on SetErrorMode, WerAddExcludedApplication, WerSetFlags,
SetKernelObjectSecurity and the security descriptor definition language.
"""

import ctypes
from typing import Any, Final, NamedTuple

QUIET_CRASH: Final = 0x0001 | 0x0002 | 0x8000
"""SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SEM_NOOPENFILEERRORBOX."""

NO_HEAP_IN_REPORTS: Final = 0x1

ALLOWED: Final = "D:P(A;;0x101001;;;OW)(A;;0x101001;;;SY)"
"""To the owner and the system: wait for it, end it, ask its name; never read its memory."""

_DACL: Final = 0x4
_SDDL_VERSION: Final = 1


class Libraries(NamedTuple):
    """The parts of Windows that are called; stand-ins in tests."""

    kernel: Any
    security: Any
    reports: Any


class Shielded(NamedTuple):
    """What Windows agreed to."""

    no_reports: bool
    closed_memory: bool


def shield(windows: Libraries, program: str) -> Shielded:
    """Apply both measures, and say which hold.

    Args:
        windows: kernel32, advapi32 and wer.
        program: the file name of what runs, as reports would name it.
    """
    windows.kernel.SetErrorMode(QUIET_CRASH)
    excluded = windows.reports.WerAddExcludedApplication(program, 0) == 0
    windows.reports.WerSetFlags(NO_HEAP_IN_REPORTS)
    return Shielded(excluded, _close_memory(windows))


def _close_memory(windows: Libraries) -> bool:
    """Leave other programs of this account no right to read this process."""
    descriptor = ctypes.c_void_p()
    made = windows.security.ConvertStringSecurityDescriptorToSecurityDescriptorW(
        ALLOWED, _SDDL_VERSION, ctypes.byref(descriptor), None
    )
    if not made:
        return False
    try:
        current = ctypes.c_void_p(windows.kernel.GetCurrentProcess())
        return bool(windows.security.SetKernelObjectSecurity(current, _DACL, descriptor))
    finally:
        windows.kernel.LocalFree(descriptor)
