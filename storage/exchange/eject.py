"""Releases a stick, so that it can be taken out: where the system lets an ordinary user do that.

Linux: ``udisksctl`` of the system itself, over the local bus; it writes what is still held and
takes the file system away. Elsewhere nothing is started: the screen says how it is done by hand.
A sealed file is written down to its disk before that (``sealed_file``).
"""

import subprocess
from pathlib import Path
from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import text
from storage.exchange.stick import removable
from storage.system.disk import SYS
from storage.system.mounts import linux_mounts, mount_of

UDISKS: Final = Path("/usr/bin/udisksctl")
"""By its whole path: nothing that lies elsewhere is started in its place."""
PATIENCE_S: Final = 60.0
"""A slow stick may take as long to write what is still held."""
_DEVICES: Final = "/dev/"

STILL_USED: Final = text(
    "Stick",
    "The stick was not released; something still uses it. Close windows that show its folder and "
    "try again, or choose Eject beside its name in the file manager.",
)


def may_release(
    folder: str, *, udisks: Path = UDISKS, table: str | None = None, sys_folder: Path = SYS
) -> bool:
    """Whether this folder lies on a stick that can be released from here.

    Args:
        folder: where the sealed file lies.
        udisks: the system's own program.
        table: a mountinfo text, else this system's.
        sys_folder: where the kernel shows its devices.
    """
    mounts = linux_mounts() if table is None else table
    source = mount_of(Path(folder).resolve(), mounts).source
    found = udisks.is_file() and source.startswith(_DEVICES)
    return found and removable(Path(folder), mounts, sys_folder)


def release(folder: str, *, udisks: Path = UDISKS, table: str | None = None) -> None:
    """Write what is still held, and let the stick go.

    Raises:
        Refused: something still uses it, or the system does not answer; nothing is lost.
    """
    source = mount_of(Path(folder).resolve(), linux_mounts() if table is None else table).source
    command = [str(udisks), "unmount", "--no-user-interaction", "--block-device", source]
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={},
            cwd="/",
            timeout=PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Refused(STILL_USED) from error
    if done.returncode:
        raise Refused(STILL_USED)
