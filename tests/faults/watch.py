"""Sees every byte that a program and its children write, through strace."""

import base64
import os
import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

STRACE = shutil.which("strace")
CALLS = "openat,open,creat,rename,renameat,renameat2,write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendfile,copy_file_range"
_WRITTEN = re.compile(
    rb"(?:write|pwrite64|writev|pwritev2?|sendto|sendmsg)\((\d+)<([^>]*)>, (.*)"
)
_OPENED = re.compile(rb'(?:openat|open|creat)\((?:AT_FDCWD<[^>]*>, )?"([^"]*)", ([A-Z_|]*)')


def can_watch() -> bool:
    """Whether processes may be traced here."""
    if STRACE is None:
        return False
    return (
        subprocess.run([STRACE, "-qq", "true"], capture_output=True, check=False).returncode
        == 0
    )


needs_strace = pytest.mark.skipif(not can_watch(), reason="needs strace, and leave to trace")


def needles(words: Iterable[str]) -> dict[str, list[bytes]]:
    """Return how each word would look in the record: as it is, in UTF-16, in base64.

    In base64 every character that the word alone decides is asked for, and none beside: with
    four of them, as it once was for a word of seven letters, random keys matched by chance.
    """
    found = {}
    for word in words:
        plain = word.encode("ascii")
        shapes = [plain, rb"\0".join(bytes([x]) for x in plain)]
        for shift in range(3):
            whole = base64.b64encode(b"x" * shift + plain)
            shapes.append(whole[-(-8 * shift // 6) : 8 * (shift + len(plain)) // 6])
        found[word] = shapes
    return found


def watch(
    command: list[str], record: Path, words: Iterable[str], env: Mapping[str, str]
) -> tuple[dict[str, set[str]], set[str]]:
    """Run the command; return by file which words were written to it, and all files written.

    What goes to a terminal, pipe or socket counts under its own name.
    """
    subprocess.run(
        [str(STRACE), "-f", "-qq", "-y", "-s", "200000", "-e", f"trace={CALLS}", "-o", record,
         *command],
        env={**os.environ, **env}, check=True, capture_output=True, timeout=600,
    )  # fmt: skip
    hits: dict[str, set[str]] = defaultdict(set)
    files: set[str] = set()
    shapes = needles(words)
    with record.open("rb") as lines:
        for line in lines:
            opened = _OPENED.search(line)
            if opened and re.search(rb"O_(WRONLY|RDWR|CREAT)", opened[2]):
                files.add(opened[1].decode("unicode_escape"))
            written = _WRITTEN.search(line)
            if written is None:
                continue
            name = written[2].decode("unicode_escape")
            files.add(name)
            for word, looks in shapes.items():
                if any(look in written[3] for look in looks):
                    hits[name].add(word)
    return dict(hits), files
