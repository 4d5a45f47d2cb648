"""Which protections are in force in this process, each tried or read back from the system."""

import sys
from pathlib import Path
from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import text
from models.settings.protection import Group, Protection, State, found
from storage.system import no_network
from storage.system.disk import disk_encrypted
from storage.system.hardening import hardening
from storage.vault.place import require_place

NOT_HERE: Final = text("Protection", "This system does not offer it.")
READ_BACK: Final = text("Protection", "Read back from the system.")


def protections(folder: Path) -> tuple[Protection, ...]:
    """Return each measure and whether it holds now, for a vault in ``folder``.

    Every kind of network connection is tried, past Python, and must be refused.
    """
    return (*_network(), *_memory(), _disk(folder), _place(folder))


def _network() -> tuple[Protection, ...]:
    status, parts = no_network.network_status(), no_network.network_parts()
    tried = no_network.probe() if status.kernel_filter else {}
    refused = bool(tried) and all(tried.values()) and no_network.io_uring_refused()
    return (
        found(
            Group.NETWORK,
            text("Protection", "The system refuses every network connection"),
            active=refused,
            how=text("Protection", "{count} kinds of connection were tried, all were refused.").filled(
                count=len(tried) + 1
            ),
            why_not=status.why_not or NOT_HERE,
        ),
        found(
            Group.NETWORK,
            text("Protection", "The program's own sockets are refused"),
            active=no_network.hook_refuses(),
            how=text("Protection", "One was asked for and refused."),
            why_not=text("Protection", "Close the program and start it again."),
        ),
        found(
            Group.NETWORK,
            text("Protection", "No part of the program can speak to a network"),
            active=not parts,
            how=text("Protection", "No such part is loaded."),
            why_not=text("Protection", "Loaded: {names}. Tell whoever installed the program.").filled(
                names=", ".join(parts)
            ),
        ),
    )  # fmt: skip


def _memory() -> tuple[Protection, ...]:
    hard = hardening()
    return (
        found(
            Group.MEMORY,
            text("Protection", "Files are readable by this account alone"),
            active=hard.private_files,
            how=READ_BACK,
            why_not=NOT_HERE,
        ),
        found(
            Group.MEMORY,
            text("Protection", "A crash leaves no copy of the memory on disk"),
            active=hard.no_core_dumps,
            how=READ_BACK,
            why_not=NOT_HERE,
        ),
        found(
            Group.MEMORY,
            text("Protection", "Other programs of this account cannot read the memory"),
            active=hard.not_traceable,
            how=READ_BACK,
            why_not=NOT_HERE,
        ),
    )


def _disk(folder: Path) -> Protection:
    encrypted = disk_encrypted(folder)
    name = text("Protection", "The disk itself is encrypted")
    if encrypted is None:
        ask = text(
            "Protection",
            "Windows tells only administrators. Ask your IT department whether BitLocker is on.",
        )
        unseen = text("Protection", "It could not be seen from here. Ask your IT department.")
        return Protection(
            Group.DISK, name, State.UNKNOWN, ask if sys.platform == "win32" else unseen
        )
    return found(
        Group.DISK,
        name,
        active=encrypted,
        how=text("Protection", "The system says that it is (LUKS)."),
        why_not=text(
            "Protection",
            "The system says that it is not. Ask your IT department to encrypt the disk "
            "before real people are written here.",
        ),
    )  # fmt: skip


def _place(folder: Path) -> Protection:
    name = text("Protection", "The vault lies on a disk or stick of this computer")
    try:
        require_place(folder)
    except Refused as refused:
        return Protection(Group.DISK, name, State.OFF, refused.why)
    checked = text("Protection", "No network drive, no synchronised and no roaming folder.")
    return Protection(Group.DISK, name, State.ON, checked)
