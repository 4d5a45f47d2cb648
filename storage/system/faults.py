"""Turns what the operating system says into sentences a user can act on."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from models.kernel.errors import EnvironmentFault
from models.kernel.text import Text, text

SAFE: Final = text("Fault", "What was saved before is safe.")
NOTHING_CHANGED: Final = text("Fault", "Nothing was changed.")

DISK_FULL: Final = text("Fault", "The disk is full.")
FREE_SPACE: Final = text("Fault", "Delete or move files that you do not need, then try again.")

READ_ONLY: Final = text("Fault", "The place where the vault lies can only be read.")
MAKE_WRITABLE: Final = text(
    "Fault", "Remove the write protection, or move the folder to a disk that can be written to."
)

NO_ACCESS: Final = text("Fault", "Your account on this computer has no access to the folder.")
ASK_FOR_ACCESS: Final = text(
    "Fault", "Sign in to the computer as the one who made the vault, or ask your IT department."
)

DISK_ERROR: Final = text("Fault", "The disk reports an error.")
CHECK_DISK: Final = text(
    "Fault",
    "Close the program and check that the disk or stick is seated well. "
    "If it happens again, restore the latest backup on another disk.",
)

MISSING: Final = text("Fault", "A file that belongs to the vault is not there.")
FIND_FOLDER: Final = text(
    "Fault", "Check that the disk or stick is connected and that the folder was not moved."
)

Sentences = tuple[Text, Text, Text]

FULL: Final[Sentences] = (DISK_FULL, SAFE, FREE_SPACE)
READONLY: Final[Sentences] = (READ_ONLY, SAFE, MAKE_WRITABLE)
FORBIDDEN: Final[Sentences] = (NO_ACCESS, SAFE, ASK_FOR_ACCESS)
FAILING: Final[Sentences] = (DISK_ERROR, SAFE, CHECK_DISK)
ABSENT: Final[Sentences] = (MISSING, NOTHING_CHANGED, FIND_FOLDER)

_BY_NUMBER: Final[dict[int, Sentences]] = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EFBIG: FULL,
    errno.EROFS: READONLY,
    errno.EACCES: FORBIDDEN,
    errno.EPERM: FORBIDDEN,
    errno.ENOENT: ABSENT,
    errno.ENOTDIR: ABSENT,
}


def fault_of(error: OSError) -> EnvironmentFault:
    """Return the sentences for an error of the operating system; unknown ones are the disk's."""
    return EnvironmentFault(*_BY_NUMBER.get(error.errno or 0, FAILING))


@contextmanager
def disk_faults() -> Iterator[None]:
    """Raise ``EnvironmentFault`` for any ``OSError`` inside the block."""
    try:
        yield
    except OSError as error:
        raise fault_of(error) from error
