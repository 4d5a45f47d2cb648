"""A nursery of programs that close somebody's access until they are killed."""

import os
import sys
from pathlib import Path

from tests.storage.key_office import KeyOffice


def work(path: str) -> None:
    office = KeyOffice(Path(path))
    office.unlock()
    os.write(1, b"r\n")
    office.leave("CE")
    os.write(1, b"d\n")
    office.stop()


def main() -> None:
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            os.setsid()
            work(line.strip())
            os._exit(0)
        os.write(1, f"{child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"x\n")


if __name__ == "__main__":
    main()
