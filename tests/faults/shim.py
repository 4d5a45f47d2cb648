"""The watched and spoilt disk (disk.c), compiled when a test needs it."""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
COMPILER = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")

needs_shim = pytest.mark.skipif(
    sys.platform != "linux" or COMPILER is None,
    reason="the recorder of writes is made with a C compiler on Linux",
)


@cache
def shim(name: str = "disk") -> Path:
    """Return the compiled library; made once in a test run."""
    made = Path(mkdtemp(prefix="tovholder-shim-")) / f"{name}.so"
    command = [
        str(COMPILER),
        "-shared",
        "-fPIC",
        "-O2",
        "-o",
        str(made),
        str(HERE / f"{name}.c"),
    ]
    subprocess.run(command, check=True, capture_output=True)
    return made


def environment(folder: Path, **more: str) -> dict[str, str]:
    """Return the environment of a program whose disk is ours."""
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "LD_PRELOAD": str(shim()),
        "DISK_DIR": str(folder),
        **more,
    }
