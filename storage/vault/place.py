"""Where a vault may lie: on a disk or stick of this computer, never on a share or in a cloud."""

import os
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import text
from storage.system.mounts import linux_mounts, mount_of

ON_A_SHARE: Final = text(
    "Place",
    "This folder lies on a network drive. A vault can break there. "
    "Choose a folder on this computer or on a stick.",
)
SYNCED: Final = text(
    "Place",
    "This folder is copied to other places by a synchronisation program ({name}). "
    "Choose a folder that is not.",
)
ROAMING: Final = text(
    "Place",
    "This folder follows your Windows profile from computer to computer. Choose another one.",
)
FIELD: Final = "folder"

NETWORK_TYPES: Final = frozenset(
    {"9p", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "gfs2", "glusterfs", "gpfs"}
    | {"lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "orangefs", "prl_fs", "smb2", "smb3"}
    | {"smbfs"}
    | {"vboxsf", "virtiofs", "vmhgfs"}
)
NETWORK_HELPERS: Final = re.compile(
    r"fuse\.(?:.*(?:sshfs|rclone|dav|s3|goofys|gvfs|gluster|ceph|onedrive|google|dropbox|kio-fuse"
    r"|mount.*ftp|curlftpfs|smbnetfs|vmhgfs|seadrive|nextcloud).*)"
)
"""File systems in Linux's mount table whose bytes travel, or that another machine may change."""

SYNC_FOLDERS: Final = (
    ("OneDrive", re.compile(r"onedrive(?: ?- .*)?|sharepoint(?: ?- .*)?", re.IGNORECASE)),
    ("Dropbox", re.compile(r"dropbox(?: \(.*\))?", re.IGNORECASE)),
    ("Google Drive", re.compile(r"google ?drive|my drive", re.IGNORECASE)),
    ("iCloud", re.compile(r"icloud ?drive|mobile documents", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"nextcloud|owncloud", re.IGNORECASE)),
    ("Box", re.compile(r"box(?: sync)?|pcloud ?drive|mega(?:sync)?", re.IGNORECASE)),
    ("Syncthing", re.compile(r"sync(?:thing)?|resilio sync", re.IGNORECASE)),
)
SYNC_MARKERS: Final = (
    ("Dropbox", re.compile(r"\.dropbox\.cache")),  # ".dropbox" stands in every home, too
    ("Syncthing", re.compile(r"\.stfolder")),
    (
        "Nextcloud",
        re.compile(r"\.(?:_sync_|sync_).*\.db|\.nextcloudsync\.log|\.owncloudsync\.log"),
    ),
)
SYNC_VARIABLES: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")

_REMOTE_DRIVE: Final = 4  # Windows: DRIVE_REMOTE of GetDriveTypeW


def drive_type(root: str) -> int:
    """Return what Windows says a drive is (GetDriveTypeW), or 0 on other systems."""
    if sys.platform == "win32":  # pragma: no cover - Windows
        import ctypes  # noqa: PLC0415 - windll exists on Windows only

        return int(ctypes.windll.kernel32.GetDriveTypeW(root))
    return 0


def require_place(
    path: Path,
    *,
    mounts: Callable[[], str] = linux_mounts,
    drive: Callable[[str], int] = drive_type,
    environment: Mapping[str, str] = os.environ,
) -> None:
    """Refuse a folder on a network share, in a synchronised or in a roaming folder.

    Args:
        path: the vault's folder; it need not exist yet.
        mounts: gives the text of Linux's ``/proc/self/mountinfo``.
        drive: gives Windows' type of the drive with that root.
        environment: where Windows says what lies where.

    Raises:
        Refused: the place is one of these; the sentence says which.

    Source: sqlite.org/howtocorrupt.html, 2.1, on locks over a network.
    """
    whole = path.expanduser().resolve()
    remote = str(whole).startswith("\\\\") or drive(whole.anchor) == _REMOTE_DRIVE
    kind = file_system(whole, mounts())
    if remote or kind in NETWORK_TYPES or NETWORK_HELPERS.fullmatch(kind):
        raise Refused(ON_A_SHARE, FIELD)
    name = _synced(whole, environment)
    if name:
        raise Refused(SYNCED.filled(name=name), FIELD)
    roaming = environment.get("APPDATA", "")
    if roaming and whole.is_relative_to(roaming):
        raise Refused(ROAMING, FIELD)


def file_system(path: Path, table: str) -> str:
    """Return the type of the file system that holds ``path``, or "" where none is listed."""
    return mount_of(path, table).kind


def _synced(path: Path, environment: Mapping[str, str]) -> str:
    """Return the name of the program that copies this folder elsewhere, or ""."""
    for variable in SYNC_VARIABLES:
        root = environment.get(variable, "")
        if root and path.is_relative_to(root):
            return "OneDrive"
    for part in path.parts:
        for name, pattern in SYNC_FOLDERS:
            if pattern.fullmatch(part):
                return name
    for folder in (path, *path.parents):
        for entry in _entries(folder):
            for name, marker in SYNC_MARKERS:
                if marker.fullmatch(entry):
                    return name
    return ""


def _entries(folder: Path) -> list[str]:
    """Return the folder's entries; one that may not be listed, or is not there, has none."""
    try:
        return [entry.name for entry in folder.iterdir()]
    except OSError:
        return []
