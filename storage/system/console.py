"""The program in a terminal: what is read and written there, and how it may end."""

import os
import sys
from collections.abc import Callable
from typing import Final, TextIO

from models.kernel.errors import Refused
from models.kernel.text import text

NOT_UTF8: Final = text("Console", "The passphrase must be written in UTF-8.")
NOTHING_TYPED: Final = text("Console", "Write the passphrase on standard input.")
STOPPED: Final = text("Console", "It was stopped before it was done.")


def read_passphrase(stream: TextIO | None) -> str:
    """Return the first line, read as UTF-8 whatever the language of the terminal.

    Args:
        stream: standard input; None where it is closed.

    Raises:
        Refused: it is closed or empty, or not UTF-8.
    """
    if stream is None:
        raise Refused(NOTHING_TYPED)
    try:
        line = stream.buffer.readline()
    except (OSError, ValueError) as error:
        raise Refused(NOTHING_TYPED) from error
    if not line:
        raise Refused(NOTHING_TYPED)
    try:
        return line.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise Refused(NOT_UTF8) from error


def quietly(act: Callable[[], int], stopped: Callable[[], object] = lambda: None) -> int:
    """Run a command; one that is stopped, or that nobody reads any more, ends with 1.

    Args:
        act: does the command and returns its exit code.
        stopped: says that Ctrl+C came before the end.
    """
    try:
        try:
            code = act()
        except KeyboardInterrupt:
            stopped()
            code = 1
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # What is left in the buffer would be tried once more at the very end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code
