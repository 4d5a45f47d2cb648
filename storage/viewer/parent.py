"""Lets a child process look at a file: gives it bytes, checks what it answers, ends it."""

import os
import selectors
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, NoReturn

from models.attachments.file_types import Sight
from models.attachments.limits import PER_FILE
from models.documents.pages import Page
from models.kernel.errors import Refused
from models.kernel.text import Text, text
from models.kernel.words import UNFIT
from models.ports.attachments import Glance, Report
from storage.viewer.protocol import ANSWER_SIZE, Answer, Request, Status, read_answer

PATIENCE: Final = 5.0
"""Seconds from the start of the child to the end of its answer."""
_LOOK: Final = 0.05
_PIECE: Final = 1 << 16

DAMAGED: Final = text(
    "Viewer", "The file is damaged, or is not what it says. Ask the sender for it once more."
)
TOO_LARGE: Final = text(
    "Viewer", "The picture is too large to be shown here. Save a copy to see it."
)
PASSWORD: Final = text(
    "Viewer", "The document is locked with a password. Ask the sender for one without it."
)
NO_SANDBOX: Final = text(
    "Viewer", "Files of others cannot be shown safely on this computer. Save a copy instead."
)
TOO_SLOW: Final = text(
    "Viewer", "The file took too long to be shown. Try again, or save a copy to see it."
)
ENDED: Final = text(
    "Viewer", "The showing of the file stopped suddenly. Try again, or save a copy to see it."
)

_REFUSALS: Final[dict[Status, Text]] = {
    Status.DAMAGED: DAMAGED,
    Status.TOO_LARGE: TOO_LARGE,
    Status.PASSWORD: PASSWORD,
    Status.NO_SANDBOX: NO_SANDBOX,
}


def viewer_exists() -> bool:
    """Whether this system has a viewer: elsewhere copies are saved, with a warning."""
    return sys.platform == "linux"


@dataclass(frozen=True, slots=True)
class Viewer:
    """Starts a fresh child for each page.

    Attributes:
        command: the words that start it; it gets no environment and no open file but pipes.
        patience: seconds until it is ended.
    """

    command: Sequence[str]
    patience: float = PATIENCE

    def __call__(
        self, sight: Sight, data: bytes, number: int, width: int, report: Report
    ) -> Glance:
        """Return a page drawn about ``width`` pixels wide; never waits longer than agreed.

        Args:
            sight: how to look.
            data: the file.
            number: which page, from 0.
            width: pixels.
            report: called many times a second; what it raises ends the child.

        Raises:
            Refused: it cannot be shown, and why.
        """
        if len(data) > PER_FILE.size:
            raise Refused(TOO_LARGE)
        request = Request(sight, number, width, len(data)).packed()
        with self._start() as child:
            try:
                talk = _Talk(child, [memoryview(request), memoryview(data)])
                answer = talk.until(time.monotonic() + self.patience, report)
                return _glance(answer, talk.rest(answer), number)
            finally:
                child.kill()

    def _start(self) -> "subprocess.Popen[bytes]":
        try:
            return subprocess.Popen(
                self.command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={},
                cwd=os.sep,
                start_new_session=True,
            )
        except OSError as error:  # no memory, no processes left
            raise Refused(ENDED) from error


def _glance(answer: Answer, rows: bytes, number: int) -> Glance:
    if answer.status is Status.PIXELS:
        page = Page(answer.width, answer.height, 4 * answer.width, rows)
        return Glance(page, "", number, answer.pages)
    if answer.status is Status.WORDS:
        words = rows.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
        return Glance(None, UNFIT.sub("\N{REPLACEMENT CHARACTER}", words), 0, 1)
    raise Refused(_REFUSALS[answer.status])


class _Talk:
    """Gives and takes at the same time, a piece at a time: neither side can make one wait."""

    def __init__(self, child: "subprocess.Popen[bytes]", give: list[memoryview]) -> None:
        if child.stdin is None or child.stdout is None:
            raise ValueError(child.args)
        self._in, self._out = child.stdin.fileno(), child.stdout.fileno()
        self._stdin, self._give = child.stdin, give
        self._got = bytearray()
        self._answer: Answer | None = None
        os.set_blocking(self._in, False)

    def until(self, end: float, report: Report) -> Answer:
        """Talk until the child has closed its side; return the head of its answer.

        Raises:
            Refused: it ended early, said something else, or took too long.
        """
        with selectors.DefaultSelector() as ready:
            ready.register(self._in, selectors.EVENT_WRITE)
            ready.register(self._out, selectors.EVENT_READ)
            while True:
                report(0, 0)
                if time.monotonic() > end:
                    raise Refused(TOO_SLOW)
                for key, _ in ready.select(_LOOK):
                    if key.fd == self._in:
                        self._send(ready)
                    elif self._take():
                        return self._whole()

    def rest(self, answer: Answer) -> bytes:
        """Return what followed the head."""
        return bytes(memoryview(self._got)[ANSWER_SIZE : ANSWER_SIZE + answer.length])

    def _send(self, ready: selectors.BaseSelector) -> None:
        try:
            sent = os.write(self._in, self._give[0][:_PIECE])
            self._give[0] = self._give[0][sent:]
        except BrokenPipeError:  # it has closed its side: what it says is still read
            self._give = []
        if self._give and not self._give[0]:
            self._give = self._give[1:]
        if not self._give:
            ready.unregister(self._in)
            with suppress(BrokenPipeError):
                self._stdin.close()

    def _take(self) -> bool:
        """Read a piece; True at the end."""
        piece = os.read(self._out, _PIECE)
        self._got += piece
        if self._answer is None and len(self._got) >= ANSWER_SIZE:
            try:
                self._answer = read_answer(bytes(self._got[:ANSWER_SIZE]))
            except ValueError:
                _ended()
        room = self._answer.length if self._answer else 0
        if len(self._got) > ANSWER_SIZE + room:
            _ended()
        return not piece

    def _whole(self) -> Answer:
        answer = self._answer
        if answer is None or len(self._got) != ANSWER_SIZE + answer.length:
            _ended()
        return answer


def _ended() -> NoReturn:
    raise Refused(ENDED)
