"""What is known of the place that a sealed file is about to be written to."""

import sys
from pathlib import Path
from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import Text, text
from storage.system.disk import SYS, disk_encrypted
from storage.system.mounts import linux_mounts, mount_of
from storage.vault.place import ON_A_SHARE as NOT_ON_A_SHARE
from storage.vault.place import drive_type, require_place

NOT_ENCRYPTED: Final = text(
    "Stick",
    "The stick is not encrypted. The bundle is sealed all the same: whoever finds the stick sees "
    "that a file lies there, and about how large it is, but not what is in it.",
)
NOT_KNOWN: Final = text(
    "Stick",
    "It cannot be seen from here whether the stick is encrypted. The bundle is sealed in any case.",
)
ON_A_SHARE: Final = text(
    "Stick",
    "This folder lies on a network drive, so the sealed file will be copied there, and into its "
    "backups. It is better to hand it over on a stick.",
)
SYNCED: Final = text(
    "Stick",
    "This folder is copied to a service on the internet or to other computers. The sealed file "
    "will lie there as well. It is better to hand it over on a stick.",
)
_REMOVABLE_DRIVE: Final = 2  # Windows: DRIVE_REMOVABLE of GetDriveTypeW


def mind(folder: str, *, table: str | None = None, sys_folder: Path = SYS) -> Text | None:
    """Return what to mind before something is sealed into this folder; None: nothing.

    Args:
        folder: that the user has chosen.
        table: a mountinfo text, else this system's.
        sys_folder: where the kernel shows its devices.

    Windows tells only administrators about BitLocker, so there it is not known.
    """
    place, mounts = Path(folder), linux_mounts() if table is None else table
    try:
        require_place(place, mounts=lambda: mounts)
    except Refused as refused:
        return ON_A_SHARE if refused.why == NOT_ON_A_SHARE else SYNCED
    if not removable(place, mounts, sys_folder):
        return None
    encrypted = disk_encrypted(place, table=mounts, sys=sys_folder)
    return {True: None, False: NOT_ENCRYPTED, None: NOT_KNOWN}[encrypted]


def removable(place: Path, table: str, sys_folder: Path) -> bool:
    """Whether the folder lies on a stick, a card or a disk behind USB."""
    if sys.platform == "win32":  # pragma: no cover - Windows
        return drive_type(place.resolve().anchor) == _REMOVABLE_DRIVE
    mount = mount_of(place.resolve(), table)
    device = sys_folder / "dev/block" / mount.device
    if not mount.device or not device.is_dir():
        return False
    return any(_is_stick(one) for one in _below(device.resolve()))


def _below(device: Path) -> list[Path]:
    """Return a device with all that it is made of."""
    slaves = device / "slaves"
    parts = sorted(slaves.iterdir()) if slaves.is_dir() else []
    return [device, *(each for part in parts for each in _below(part.resolve()))]


def _is_stick(device: Path) -> bool:
    """Whether a disk, or the disk of a partition, says that it can be taken out."""
    for disk in (device, device.parent):
        flag = disk / "removable"
        if flag.is_file() and flag.read_text(encoding="ascii").strip() == "1":
            return True
    return any(part.startswith("usb") for part in device.parts)
