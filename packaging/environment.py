"""The project's own virtual environment: made, filled from the lock file, kept in step."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

from machine import SetupError, refuse_python

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.lock"
STAMP = "tovholder-lock.sha256"


def program(name: str, venv: Path = VENV, *, windows: bool = os.name == "nt") -> Path:
    """Return where a program of the virtual environment stands."""
    return venv / "Scripts" / f"{name}.exe" if windows else venv / "bin" / name


def digest(lock: Path) -> str:
    """Return the SHA-256 of the lock file, whichever line ends a checkout gave it."""
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def is_filled(venv: Path, lock: Path) -> bool:
    """Say whether the environment was filled from exactly this lock file."""
    stamp = venv / STAMP
    return stamp.is_file() and stamp.read_text(encoding="ascii").strip() == digest(lock)


def is_sound(venv: Path) -> bool:
    """Say whether there is an environment whose Python exists, has pip and will do."""
    config = venv / "pyvenv.cfg"
    if not (config.is_file() and program("python", venv).exists()):
        return False
    found = re.search(r"^version\S* *= *(\d+)\.(\d+)", config.read_text("utf-8"), re.MULTILINE)
    if found is None or refuse_python([int(part) for part in found.groups()]):
        return False
    return program("pip", venv).exists()


def is_ready() -> bool:
    """Say whether nothing needs to be made or installed."""
    return is_sound(VENV) and is_filled(VENV, LOCK)


def make() -> None:
    """Make the environment anew unless a sound one stands.

    Raises:
        SetupError: Python could not make it.
    """
    if is_sound(VENV):
        return
    if Path(sys.prefix).resolve() == VENV:
        sentence = "The .venv is broken: leave it (deactivate), delete it and start again."
        raise SetupError(sentence)
    print("Making .venv", flush=True)
    done = _quietly([sys.executable, "-m", "venv", "--clear", str(VENV)])
    if done.returncode != 0:
        sentence = f"Python could not make .venv. It said:\n\n{_tail(done)}\n"
        raise SetupError(sentence)


def fill() -> None:
    """Install exactly what the lock file names, every file checked against its hash.

    Raises:
        SetupError: pip could not get or install something.
    """
    if is_filled(VENV, LOCK):
        return
    count = len(re.findall(r"^[a-z0-9][a-z0-9._-]*==", LOCK.read_text("utf-8"), re.MULTILINE))
    print(f"Installing {count} locked packages (the first time about 150 MB)", flush=True)
    pip = [str(program("python")), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    wheels = ["--require-hashes", "--only-binary=:all:", "--no-warn-script-location"]
    done = _quietly([*pip, "install", "--quiet", *wheels, "-r", str(LOCK)])
    if done.returncode != 0:
        raise SetupError(why_not_installed(_tail(done)))
    (VENV / STAMP).write_text(digest(LOCK) + "\n", encoding="ascii")


def why_not_installed(said: str) -> str:
    """Return what to do about a failed installation, and below it what pip said."""
    advice = "the first set-up needs the internet, or PIP_FIND_LINKS with a folder of wheels."
    if "CERTIFICATE_VERIFY_FAILED" in said:
        advice = (
            "the network here answers with a certificate of its own, as office networks do: "
            "set PIP_CERT to the file with the office's root certificate."
        )
    elif "THESE PACKAGES DO NOT MATCH THE HASHES" in said:
        advice = "a package is not the one that was locked, and was refused."
    return f"The packages could not be installed: {advice} pip said:\n\n{said}\n"


def write_lock(*options: str) -> None:
    """Write the lock file again from pyproject.toml, for all systems, without any host.

    Versions stay as they are where they may; the option ``--upgrade`` takes the newest.

    Raises:
        SetupError: uv found no solution or no index.
    """
    command = [str(program("uv")), "pip", "compile", "pyproject.toml", "--group", "dev"]
    command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header"]
    command += ["--no-emit-index-url", "--no-emit-find-links", "--quiet", *options]
    done = _quietly([*command, "--output-file", str(LOCK.relative_to(ROOT))])
    if done.returncode != 0:
        sentence = f"uv could not make the lock file. It said:\n\n{_tail(done)}\n"
        raise SetupError(sentence)


def _quietly(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command in the project's folder and keep what it says."""
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def _tail(done: subprocess.CompletedProcess[str]) -> str:
    """Return the end of what a command said."""
    return "\n".join((done.stdout + done.stderr).strip().splitlines()[-12:])
