"""Whether the disk under a folder is encrypted, as far as a program without rights can see."""

from pathlib import Path
from typing import Final

from storage.system.mounts import linux_mounts, mount_of

SYS: Final = Path("/sys")
_CRYPT: Final = "CRYPT-"
"""How the device mapper names what cryptsetup made. Source: dm-crypt's UUIDs."""


def disk_encrypted(path: Path, *, table: str | None = None, sys: Path = SYS) -> bool | None:
    """Return whether every disk under ``path`` is encrypted (dm-crypt, LUKS); None: not known.

    Args:
        path: the vault's folder.
        table: a mountinfo text, else this system's.
        sys: where the kernel shows its devices.

    Windows tells only administrators (``manage-bde``), so there it is not known.
    """
    mount = mount_of(path.resolve(), linux_mounts() if table is None else table)
    named = Path(mount.source).name  # btrfs has a device number of its own
    for place, name in (("dev/block", mount.device), ("class/block", named)):
        device = sys / place / name
        if name and device.is_dir():
            return _encrypted(device.resolve())
    return None


def _encrypted(device: Path) -> bool:
    """Return whether a device is encrypted itself, or all are that it is made of."""
    name = device / "dm" / "uuid"
    if name.is_file() and name.read_text(encoding="ascii").startswith(_CRYPT):
        return True
    below = device / "slaves"
    parts = sorted(below.iterdir()) if below.is_dir() else []
    return bool(parts) and all(_encrypted(part.resolve()) for part in parts)
