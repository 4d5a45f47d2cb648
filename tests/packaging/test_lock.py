import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "packaging" / "requirements.lock"
PINNED = re.compile(r"^([a-z0-9][a-z0-9._-]*)==(\S+)(?: ; .*)? \\$", re.MULTILINE)


@pytest.fixture(scope="module")
def lock() -> str:
    return LOCK.read_text(encoding="utf-8")


def declared() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    words = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    return [Requirement(word) for word in words]


def test_the_lock_meets_every_declared_requirement(lock: str) -> None:
    pinned = dict(PINNED.findall(lock))
    for requirement in declared():
        version = pinned.get(canonicalize_name(requirement.name))
        assert version, f"{requirement.name} is not locked: run dev.py lock"
        assert requirement.specifier.contains(version), f"{requirement}: locked at {version}"


def test_every_locked_package_has_hashes(lock: str) -> None:
    parts = re.split(r"^(?=[a-z0-9])", lock, flags=re.MULTILINE)
    packages = [part for part in parts if PINNED.match(part)]
    assert len(packages) == len(PINNED.findall(lock)) == sum(bool(part) for part in parts)
    for package in packages:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", package), package.splitlines()[0]


def test_the_lock_names_no_host_and_no_place(lock: str) -> None:
    assert not re.search(r"://|--(extra-)?index|--find-links|--trusted|@|\.\.?/", lock)
    for line in lock.splitlines():
        assert line.startswith("    #") or "/" not in line


def test_the_lock_serves_windows_as_well(lock: str) -> None:
    assert re.search(r"^colorama==\S+ ; sys_platform == 'win32'", lock, re.MULTILINE)
