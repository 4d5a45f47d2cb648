"""Linux's table of file systems, and which of them holds a folder."""

import re
from pathlib import Path
from typing import Final, NamedTuple

_OCTAL: Final = re.compile(r"\\([0-7]{3})")
_LEAST: Final = 5


class Mount(NamedTuple):
    """One line of the table: type, ``major:minor`` of the device, and what is mounted."""

    kind: str
    device: str
    source: str


NOWHERE: Final = Mount("", "", "")


def linux_mounts() -> str:
    """Return Linux's mount table, or "" on other systems."""
    table = Path("/proc/self/mountinfo")
    return table.read_text(encoding="utf-8", errors="surrogateescape") if table.exists() else ""


def mount_of(path: Path, table: str) -> Mount:
    """Return the mount that holds ``path``, or ``NOWHERE`` where none is listed.

    ``table`` is a mountinfo text (proc_pid_mountinfo(5)): the third field is the device, the
    fifth the mount point, octal escapes for blanks; after " - " come type and source. Later
    lines cover earlier.
    """
    best, found = -1, NOWHERE
    for line in table.splitlines():
        front, _, back = line.partition(" - ")
        fields, kind = front.split(" "), back.split(" ")
        if not back or len(fields) < _LEAST:
            continue
        point = Path(_plain(fields[4]))
        if path.is_relative_to(point) and len(point.parts) >= best:
            source = _plain(kind[1]) if len(kind) > 1 else ""
            best, found = len(point.parts), Mount(kind[0], fields[2], source)
    return found


def _plain(escaped: str) -> str:
    return _OCTAL.sub(lambda found: chr(int(found[1], 8)), escaped)
