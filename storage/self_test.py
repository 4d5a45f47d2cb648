"""The program checks its own installation, as far as storage goes."""

import platform
import sys
from importlib.metadata import version
from typing import Any, Final

from sqlcipher3 import dbapi2

from storage.reference import municipalities
from storage.system import no_network
from storage.system.hardening import hardening
from storage.system.no_network import network_status, probe
from storage.vault.words import load_words

PACKAGES: Final = (
    "PySide6_Essentials",
    "sqlcipher3",
    "cryptography",
    "reportlab",
    "pypdfium2",
    "pillow",
    "holidays",
    "python-dateutil",
    "RapidFuzz",
    "rfc8785",
    "platformdirs",
    "tzdata",
)
NETWORK_MODULES: Final = no_network.MODULES
OLDEST_SQLITE: Final = (3, 53, 3)


def versions() -> dict[str, Any]:
    """Return Python's and every package's version."""
    found = {name: version(name) for name in PACKAGES}
    return {"ok": sys.version_info >= (3, 11), "python": platform.python_version(), **found}


def cipher() -> dict[str, Any]:
    """Return what encrypts the database, and whether it is new enough."""
    connection = dbapi2.connect(":memory:")
    try:
        row = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    fresh = dbapi2.sqlite_version_info >= OLDEST_SQLITE
    return {
        "ok": row is not None and fresh,
        "sqlcipher": row[0] if row else "",
        "sqlite": dbapi2.sqlite_version,
    }


def data() -> dict[str, Any]:
    """Return whether words and reference data are whole."""
    kommuner, words = len(municipalities(practice=False)), len(load_words().words)
    return {"ok": (kommuner, words) == (98, 2048), "kommuner": kommuner, "words": words}


def network() -> dict[str, Any]:
    """Return whether every way to the network is shut: tried, not assumed.

    On systems without a kernel filter the program's own sockets are refused, and no network
    module is loaded; the report says so.
    """
    status, loaded = network_status(), [name for name in NETWORK_MODULES if name in sys.modules]
    refused = probe() if status.kernel_filter else {}
    mapped = _mapped("Qt6Network")
    kernel = bool(refused) and all(refused.values())
    return {
        "ok": not loaded and not mapped and status.hook and (kernel or sys.platform != "linux"),
        "kernel_filter": status.kernel_filter,
        "python_hook": status.hook,
        "refused": refused,
        "modules_loaded": loaded,
        "library_mapped": mapped,
    }


def _mapped(library: str) -> bool:
    """Return whether a shared library is in this process (Linux; elsewhere False)."""
    if sys.platform != "linux":
        return False
    with open("/proc/self/maps", encoding="utf-8") as maps:  # noqa: PTH123 - no folder is meant
        return any(library in line for line in maps)


def process() -> dict[str, Any]:
    """Return what hides this process's memory and files; informs, and fails nothing."""
    found = hardening()
    return {
        "ok": found.private_files,
        "private_files": found.private_files,
        "no_core_dumps": found.no_core_dumps,
        "not_traceable": found.not_traceable,
    }
