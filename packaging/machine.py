"""What this machine must have before Tovholder can be set up, and how to get it.

Standard library only, and nothing newer than Python 3.7 before the version is checked.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

OLDEST = (3, 11)
NEWEST = (3, 14)
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
CERTIFICATE_VARIABLES = ("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")


class SetupError(Exception):
    """The machine lacks something; the message says what and how to get it."""


class Need(NamedTuple):
    """A thing the machine must have: what it is called, and the Debian package with it."""

    what: str
    package: str


# The shared libraries that Qt's wheel takes from the system, each read from the wheel's
# own ELF headers.
OFFSCREEN = (
    Need("libGL.so.1", "libgl1"),
    Need("libEGL.so.1", "libegl1"),
    Need("libX11.so.6", "libx11-6"),
    Need("libdbus-1.so.3", "libdbus-1-3"),
    Need("libglib-2.0.so.0", "libglib2.0-0"),
    Need("libfontconfig.so.1", "libfontconfig1"),
    Need("libfreetype.so.6", "libfreetype6"),
    Need("libxkbcommon.so.0", "libxkbcommon0"),
)
X11 = (
    Need("libxcb-cursor.so.0", "libxcb-cursor0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4"),
    Need("libxcb-image.so.0", "libxcb-image0"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Need("libxcb-randr.so.0", "libxcb-randr0"),
    Need("libxcb-render.so.0", "libxcb-render0"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0"),
    Need("libxcb-shape.so.0", "libxcb-shape0"),
    Need("libxcb-shm.so.0", "libxcb-shm0"),
    Need("libxcb-sync.so.1", "libxcb-sync1"),
    Need("libxcb-util.so.1", "libxcb-util1"),
    Need("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Need("libX11-xcb.so.1", "libx11-xcb1"),
)
WAYLAND = (
    Need("libwayland-client.so.0", "libwayland-client0"),
    Need("libwayland-cursor.so.0", "libwayland-cursor0"),
)
PRINTING = (Need("libcups.so.2", "libcups2"),)
VENV = Need("Python's venv module", "python3-venv")
ROOT_CERTIFICATES = Need("root certificates", "ca-certificates")


def refuse_python(version: Sequence[int]) -> str | None:
    """Return the sentence that refuses this Python, or None when it will do."""
    if OLDEST <= tuple(version[:2]) <= NEWEST:
        return None
    shown = ".".join(str(part) for part in version[:3])
    return (
        f"Tovholder needs Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}, and this "
        f"is Python {shown}. Start this script with one of those, for example: "
        f"python3.12 packaging/dev.py demo"
    )


def has_screen(environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Say whether a window can be shown; QT_QPA_PLATFORM counts as the user's own answer."""
    if not platform.startswith("linux"):
        return True
    return any(environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def libraries(environ: Mapping[str, str], *, window: bool) -> tuple[Need, ...]:
    """Return the shared libraries needed without a screen, or for the window as well."""
    if not window:
        return OFFSCREEN
    x11 = X11 if environ.get("DISPLAY") else ()
    wayland = WAYLAND if environ.get("WAYLAND_DISPLAY") else ()
    return OFFSCREEN + x11 + wayland + PRINTING


def loads(soname: str) -> bool:
    """Say whether the dynamic linker finds this shared library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing(
    environ: Mapping[str, str],
    *,
    window: bool,
    installing: bool,
    found: Callable[[str], bool] = loads,
) -> list[Need]:
    """Return what a Linux machine lacks.

    Args:
        environ: the environment variables; they tell which kind of screen there is.
        window: the window is going to be opened, not only drawn without a screen.
        installing: a virtual environment is going to be made and filled.
        found: says whether a shared library can be loaded.
    """
    if not sys.platform.startswith("linux"):
        return []
    needs = [need for need in libraries(environ, window=window) if not found(need.what)]
    if installing and importlib.util.find_spec("ensurepip") is None:
        needs.append(VENV)
    told_where = any(environ.get(name) for name in CERTIFICATE_VARIABLES)
    if installing and is_debian() and not told_where and not CERTIFICATES.exists():
        needs.append(ROOT_CERTIFICATES)
    return needs


def is_debian() -> bool:
    """Say whether this is Debian or a relative of it, with apt-get."""
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def apt_line(needs: Sequence[Need]) -> str:
    """Return the one line that installs the packages."""
    packages = " ".join(sorted({need.package for need in needs}))
    return "sudo apt-get update && sudo apt-get install --no-install-recommends -y " + packages


def explain(needs: Sequence[Need], *, debian: bool) -> str:
    """Say in one sentence what is missing, and below it how to get it."""
    if debian:
        packages = ", ".join(sorted({need.package for need in needs}))
        return (
            f"This machine lacks system packages that Tovholder needs: {packages}.\n"
            f"Install them with this line, then start again:\n\n    {apt_line(needs)}\n"
        )
    things = ", ".join(f"{need.what} (in Debian: {need.package})" for need in needs)
    return (
        f"This machine lacks things that Tovholder needs: {things}.\n"
        f"Install the packages of your system that hold them, then start again."
    )


def install(needs: Sequence[Need]) -> None:
    """Install the Debian packages quietly, as root.

    Raises:
        SetupError: apt-get failed.
    """
    packages = sorted({need.package for need in needs})
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages],
    ):
        done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            said = "\n".join((done.stdout + done.stderr).strip().splitlines()[-8:])
            sentence = f"{' '.join(command[:2])} did not work here. It said:\n\n{said}\n"
            raise SetupError(sentence)


def provide(environ: Mapping[str, str], *, window: bool, installing: bool) -> None:
    """See to it that the machine has what is needed.

    Raises:
        SetupError: something is missing that could not be installed.
    """
    needs = missing(environ, window=window, installing=installing)
    if needs and is_debian() and hasattr(os, "geteuid") and os.geteuid() == 0:
        install(needs)
        importlib.invalidate_caches()
        needs = missing(environ, window=window, installing=installing)
    if needs:
        raise SetupError(explain(needs, debian=is_debian()))
