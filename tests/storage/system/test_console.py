"""A command in a terminal ends with a sentence, never with a traceback."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.kernel.errors import Refused
from storage.system.console import NOT_UTF8, NOTHING_TYPED, quietly, read_passphrase

ROOT = Path(__file__).resolve().parents[3]


def stream(data: bytes, encoding: str = "ascii") -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(data), encoding=encoding)


@pytest.mark.parametrize("ending", ["", "\n", "\r\n", "\nmere\n"])
@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_a_passphrase_is_utf8_in_every_terminal(encoding: str, ending: str) -> None:
    typed = f"gondol blåbær øl{ending}".encode()
    assert read_passphrase(stream(typed, encoding)) == "gondol blåbær øl"


def test_other_letters_are_refused() -> None:
    with pytest.raises(Refused) as refusal:
        read_passphrase(stream("blåbær\n".encode("latin-1"), "latin-1"))
    assert refusal.value.why is NOT_UTF8


def test_closed_or_empty_input_is_refused() -> None:
    shut = stream(b"")
    shut.close()
    for given in (None, shut, stream(b"")):
        with pytest.raises(Refused) as refusal:
            read_passphrase(given)
        assert refusal.value.why is NOTHING_TYPED


def test_a_command_that_is_stopped_says_so_and_ends_with_1() -> None:
    told: list[str] = []

    def stop() -> int:
        raise KeyboardInterrupt

    assert quietly(stop, lambda: told.append("stopped")) == 1
    assert told == ["stopped"]
    assert quietly(stop) == 1
    assert quietly(lambda: 2) == 2


def test_a_reader_who_has_gone_makes_no_noise() -> None:
    asks = (
        "import sys; from storage.system.console import quietly;"
        "sys.exit(quietly(lambda: print('x' * 100000) or 0))"
    )
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-c", asks],
        cwd=ROOT,
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_program_without_output_still_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert quietly(lambda: 0) == 0


def test_a_broken_pipe_ends_with_1_and_the_output_goes_nowhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class Broken(io.StringIO):
        def flush(self) -> None:
            raise BrokenPipeError

        def fileno(self) -> int:
            return handle

    handle = os.open(tmp_path / "out", os.O_WRONLY | os.O_CREAT)
    monkeypatch.setattr(sys, "stdout", Broken())
    assert quietly(lambda: 0) == 1
    os.write(handle, b"too late")
    os.close(handle)
    assert (tmp_path / "out").read_bytes() == b""
