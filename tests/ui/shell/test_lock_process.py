"""The lock of the real program: signals of the system, and nothing left in its memory."""

import os
import re
import secrets
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
HERE = Path(__file__).parent
LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
AS_ROOT = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0,
    reason="only root may look into a process that hides its memory",
)
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""

pytestmark = [LINUX_ONLY, pytest.mark.timeout(120)]


class Child:
    """A process with which one talks line by line."""

    def __init__(self, words: list[str], environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *words], cwd=ROOT, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**environment, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip

    @property
    def pid(self) -> int:
        return self.process.pid

    def tell(self, word: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()

    def hear(self, word: str) -> list[str]:
        """Wait for a line that begins so, and return its words."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith(word):
                return line.split()
        assert self.process.stderr is not None
        pytest.fail(f"never heard {word!r}: {self.process.stderr.read()[-3000:]}")

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()

    @property
    def replaced(self) -> bool:
        """Whether this process is the program again, and no longer the one that was begun."""
        return b"main.py\0--vault" in Path(f"/proc/{self.pid}/cmdline").read_bytes()

    def wait_replaced(self, since: float) -> float:
        """Wait until it is replaced; return the seconds from ``since`` on the steady clock."""
        while not self.replaced:
            assert time.monotonic() - since < 10, "it is not replaced"
            time.sleep(0.005)
        return time.monotonic() - since


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    home = {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
    }
    kept = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
    return {**kept, **home, "QT_QPA_PLATFORM": "offscreen", **more}


def memory(pid: int) -> Iterator[bytes]:
    """Yield every readable page of a process, mapping by mapping."""
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as pages:
        for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
            spans = re.match(r"([0-9a-f]+)-([0-9a-f]+) r", line)
            if spans is None or "[vvar" in line or "[vsyscall" in line:
                continue
            first, last = int(spans[1], 16), int(spans[2], 16)
            try:
                pages.seek(first)
                yield pages.read(last - first)
            except OSError:  # a device's pages, which nobody wrote
                continue


def copies(pid: int, words: list[str]) -> dict[str, int]:
    """Count the copies of each word in a process, as UTF-8 (Python) and UTF-16 (Qt)."""
    found = dict.fromkeys(words, 0)
    for block in memory(pid):
        for word in words:
            found[word] += block.count(word.encode()) + block.count(word.encode("utf-16-le"))
    return found


@contextmanager
def at_work(tmp_path: Path, words: list[str], **more: str) -> Iterator[Child]:
    """The program with an open vault through which these words went."""
    script = str(HERE / "office_at_work.py")
    child = Child([script, str(tmp_path / "vault")], environment(tmp_path, **more))
    try:
        for word in words:
            child.tell(word)
        child.hear("ready")
        yield child
    finally:
        child.end()


@contextmanager
def logind(tmp_path: Path) -> Iterator[tuple[Child, dict[str, str]]]:
    """A private bus with a logind of our own on it; yields also how to reach it."""
    config = tmp_path / "bus.conf"
    config.write_text(BUS.format(folder=tmp_path))
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--print-address", "--nofork"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert bus.stdout is not None
    address = bus.stdout.readline().strip()
    at = {"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}
    child = Child([str(HERE / "fake_logind.py")], environment(tmp_path, **at))
    try:
        assert child.hear("ready") == ["ready", "True"]
        yield child, at
    finally:
        child.end()
        bus.kill()
        bus.wait()
        bus.stdout.close()


def canaries() -> list[str]:
    return [f"Kanarie{secrets.token_hex(8)}" for _ in range(3)]


@AS_ROOT
def test_after_the_lock_no_page_of_memory_holds_what_was_on_the_screen(tmp_path: Path) -> None:
    words = canaries()
    with at_work(tmp_path, words) as child:
        before = copies(child.pid, words)
        assert all(before.values()), before  # the control: they are there to be found
        child.tell("modal")
        child.hear("asked")
        child.tell("lock")
        since = float(child.hear("locking")[1])
        assert child.wait_replaced(since) < 2
        time.sleep(1.0)  # the program is up again, with its page to unlock
        assert copies(child.pid, words) == dict.fromkeys(words, 0)
        assert len(list(memory(child.pid))) > 50
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    printed = tmp_path / "vault.paper.pdf"
    assert printed in files
    for path in files:
        assert not any(word.encode() in path.read_bytes() for word in words), path


@AS_ROOT
def test_a_hanging_database_does_not_hold_the_lock_up(tmp_path: Path) -> None:
    words = canaries()
    with at_work(tmp_path, words) as child:
        child.tell("hang")
        child.hear("hanging")
        child.tell("lock")
        since = float(child.hear("locking")[1])
        assert child.wait_replaced(since) < 2
        time.sleep(0.5)
        assert copies(child.pid, words) == dict.fromkeys(words, 0)


@pytest.mark.skipif(not Path("/usr/bin/dbus-daemon").exists(), reason="no bus to be had")
class TestSignals:
    """Real signals over a real bus, told by a logind of our own."""

    @pytest.fixture
    def ears(self, tmp_path: Path) -> Iterator[tuple[Child, Child]]:
        script = [str(HERE / "listening.py")]
        with logind(tmp_path) as (told, at):
            child = Child(script, environment(tmp_path, **at))
            try:
                assert child.hear("hears") == ["hears", "True", "True", "True"]
                yield told, child
            finally:
                child.end()

    def test_each_signal_asks_for_the_lock_and_no_other(
        self, ears: tuple[Child, Child]
    ) -> None:
        told, child = ears
        for word in ("wake", "lock-other", "nothing", "saver-off"):
            told.tell(word)  # none of them asks; the first to be heard is the next
            told.hear("told")
        for word, why in (
            ("saver", "screen"), ("lock", "screen"), ("switch", "user"), ("hint", "screen"),
            ("sleep", "sleep"),
        ):  # fmt: skip
            told.tell(word)
            assert child.hear("asked") == ["asked", why], word

    def test_the_vault_is_locked_and_the_screen_wiped_before_the_computer_sleeps(
        self, tmp_path: Path
    ) -> None:
        with logind(tmp_path) as (told, at), at_work(tmp_path, canaries(), **at) as child:
            inhibited = told.hear("inhibited")
            assert inhibited[1:3] == ["sleep", "Tovholder"]
            assert inhibited[-1] == "delay"
            told.tell("sleep")
            since = float(told.hear("told")[2])
            took = child.wait_replaced(since)
            released = float(told.hear("released")[1])
            assert took < 2
            assert 0 < released - since < 2


def test_without_any_bus_it_works_silently(tmp_path: Path) -> None:
    nowhere = {
        "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={tmp_path}/none",
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/none",
    }
    child = Child([str(HERE / "listening.py")], environment(tmp_path, **nowhere))
    try:
        assert child.hear("hears") == ["hears", "False", "False", "False"]
        assert child.process.stderr is not None
        child.process.terminate()
        assert child.process.stderr.read() == ""
    finally:
        child.end()
