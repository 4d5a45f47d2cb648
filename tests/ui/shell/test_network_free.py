"""The real windows, watched by the kernel: no socket but those of this computer."""

import os
import re
import secrets
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from storage.system.no_network import LIBRARIES

ROOT = Path(__file__).parents[3]
WATCHED = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("strace") is None or os.geteuid() != 0,
    reason="strace and a network of one's own want Linux and root",
)
FAMILY = re.compile(r"\bsocket(?:pair)?\((\w+)")
HERE = Path(__file__).parent

pytestmark = [WATCHED, pytest.mark.timeout(600)]


def watched(log: Path, words: list[str], home: Path, typed: str = "") -> tuple[str, str]:
    """Run Python without any network and under strace; return its output and the trace."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    trace = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(log)]
    process = subprocess.Popen(
        ["unshare", "-n", *trace, sys.executable, *words], cwd=ROOT, env=environment, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        if typed:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(typed)
            process.stdin.flush()
            while not process.stdout.readline().startswith("ready"):
                assert process.poll() is None
            process.stdin.write("end\n")
            process.stdin.flush()
        said, complaint = process.communicate(timeout=580)
    finally:
        process.kill()
    assert process.returncode == 0, complaint[-2000:]
    return said, log.read_text(encoding="utf-8", errors="replace")


def families(trace: str) -> set[str]:
    return set(FAMILY.findall(trace))


def test_a_day_at_the_office_opens_no_socket_but_local_ones(tmp_path: Path) -> None:
    """A vault is made, a call taken, searched for, previewed and printed."""
    words = "".join(f"Kanarie{secrets.token_hex(4)}\n" for _ in range(3))
    script = str(HERE / "office_at_work.py")
    _, trace = watched(tmp_path / "trace", [script, str(tmp_path / "vault")], tmp_path, words)
    assert families(trace) <= {"AF_UNIX"}


def test_the_watcher_sees_what_is_tried(tmp_path: Path) -> None:
    """The control: the self-test tries every family, and each is seen and refused."""
    _, trace = watched(tmp_path / "trace", ["main.py", "self-test"], tmp_path)
    assert {"AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET", "AF_VSOCK"} <= families(trace)
    tried = [line for line in trace.splitlines() if "socket(AF_INET" in line]
    assert tried
    assert all("EACCES" in line for line in tried)


@pytest.mark.long
def test_the_whole_tour_opens_no_socket_but_local_ones(tmp_path: Path) -> None:
    begun = time.monotonic()
    out = tmp_path / "out"
    _, trace = watched(tmp_path / "trace", ["main.py", "tour", "--out", str(out)], tmp_path)
    assert len(list(out.glob("*.png"))) >= 40
    assert families(trace) <= {"AF_UNIX"}
    sys.stdout.write(f"tour under strace: {time.monotonic() - begun:.0f} s\n")


def test_no_network_part_of_qt_is_needed_by_what_is_imported() -> None:
    """What would be packaged: no module of the program reaches for Qt's network parts."""
    from PySide6 import QtCore  # noqa: PLC0415 - only to find where Qt's libraries lie

    libraries = Path(QtCore.__file__).parent / "Qt" / "lib"
    for name in ("Core", "Gui", "Widgets", "PrintSupport", "Svg", "DBus", "Test"):
        found = sorted(libraries.glob(f"libQt6{name}.so*"))
        assert found, name
        needed = found[0].read_bytes()
        assert b"libQt6Network.so" not in needed, name
    assert "libQt6Network" in LIBRARIES
