"""Children that behave badly: each is a program of its own, given to the viewer as its child."""

import os
import signal
import struct
import sys
import time

HEAD = struct.Struct(">4sBIIIQ")


def say(status: int, width: int, height: int, pages: int, length: int) -> None:
    os.write(1, HEAD.pack(b"TVA1", status, width, height, pages, length))


def pour() -> None:
    while True:
        os.write(1, bytes(1 << 16))


def behave(how: str) -> None:  # noqa: C901, PLR0912 - one branch for each bad habit
    if how == "stop":
        os.kill(os.getpid(), signal.SIGSTOP)
    elif how == "sleep":
        time.sleep(60)
    elif how == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif how == "silent":
        return
    elif how == "babble":
        os.write(1, b"hello, this is not what was agreed " * 20)
    elif how == "half":
        say(0, 10, 10, 1, 400)
        os.write(1, bytes(399))
    elif how == "more":
        say(0, 10, 10, 1, 400)
        os.write(1, bytes(401))
    elif how == "pour":
        say(0, 10, 10, 1, 400)
        pour()
    elif how == "pour at once":
        pour()
    elif how == "lies about size":
        say(0, 10, 10, 1, 1 << 60)
    elif how == "huge":
        say(0, 8000, 8000, 1, 4 * 8000 * 8000)
    elif how == "status":
        say(77, 0, 0, 0, 0)
    elif how == "pages":
        say(0, 1, 1, 1 << 31, 4)
        os.write(1, bytes(4))
    elif how == "refusal with pixels":
        say(2, 0, 0, 0, 4)
    elif how == "closes its ear":
        os.close(0)
        say(0, 1, 1, 1, 4)
        time.sleep(0.2)
        os.write(1, b"\1\2\3\0")
    elif how == "good":
        while os.read(0, 1 << 16):
            pass
        say(0, 1, 1, 1, 4)
        os.write(1, b"\1\2\3\0")


if __name__ == "__main__":
    behave(sys.argv[1])
