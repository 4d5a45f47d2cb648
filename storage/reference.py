"""Reference data that ships with the program: the 98 kommuner and the practice one."""

import csv
from pathlib import Path
from typing import Final

from models.office.office import Municipality

REFERENCE: Final = Path(__file__).resolve().parents[1] / "resources" / "reference"


def municipalities(*, practice: bool) -> tuple[Municipality, ...]:
    """Return the kommuner by name; with ``practice`` also the invented one, first."""
    real = sorted(_read("kommuner.csv"), key=lambda each: each.name)
    return (*(_read("practice.csv") if practice else ()), *real)


def districts(*, practice: bool) -> tuple[str, ...]:
    """Return the police districts by name; with ``practice`` the invented one first."""
    real = sorted({each.district for each in municipalities(practice=False)})
    invented = [each.district for each in _read("practice.csv")] if practice else []
    return (*invented, *real)


def _read(name: str) -> tuple[Municipality, ...]:
    with (REFERENCE / name).open(encoding="utf-8", newline="") as file:
        return tuple(
            Municipality(row["code"], row["kommune"], row["politikreds"], row["region"])
            for row in csv.DictReader(file)
        )
