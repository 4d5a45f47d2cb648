"""Reading foreign files, bounded; and what is wrong with them, in sentences."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import text
from storage.system.faults import NOTHING_CHANGED, fault_of

NOT_READ: Final = text("ExchangeFile", "The file could not be read.")
CHECK_STICK: Final = text(
    "ExchangeFile", "Check that the stick is seated well and that the file is still there."
)
TOO_LARGE: Final = text(
    "ExchangeFile",
    "The file is too large to be what it should be. Check that you chose the right one, or "
    "ask the sender for a new one.",
)


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """Open a file for reading.

    Raises:
        EnvironmentFault: it is not there, is a folder, or its disk fails.
    """
    try:
        with Path(path).open("rb") as handle:
            yield handle
    except OSError as error:
        raise EnvironmentFault(NOT_READ, NOTHING_CHANGED, CHECK_STICK) from error


def read_small(path: str, largest: int) -> bytes:
    """Return the bytes of a small file.

    Raises:
        Refused: it has more than ``largest`` bytes.
        EnvironmentFault: it cannot be read.
    """
    with opened(path) as handle:
        data = handle.read(largest + 1)
    if len(data) > largest:
        raise Refused(TOO_LARGE)
    return data


@contextmanager
def writing_faults() -> Iterator[None]:
    """Raise ``EnvironmentFault`` for a disk that fails while it is written to."""
    try:
        yield
    except OSError as error:
        raise fault_of(error) from error
