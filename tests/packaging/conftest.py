import sys
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("machine", "environment", "marked_texts", "translations", "guards", "dev")


@pytest.fixture(scope="session")
def tools() -> SimpleNamespace:
    """The scripts of packaging/, loaded as Python loads them beside dev.py."""
    sys.path.insert(0, str(ROOT / "packaging"))
    invalidate_caches()
    try:
        return SimpleNamespace(**{name: import_module(name) for name in NAMES})
    finally:
        sys.path.remove(str(ROOT / "packaging"))
