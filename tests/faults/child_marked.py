"""Lives a working life in which everything that a person would type carries a canary.

With a second word it also writes one file with a canary in it, as a control: whoever watches
must see that one, and no other.
"""

import sys
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from models.kernel.text import Text
from storage.practice import fill
from storage.practice.course_steps import CalledMeeting
from storage.practice.steps import HeldVisit, PlannedVisit, Step
from storage.system.durable import replace_file
from tests.faults.life import Life, live

CANARY = "Kanariefugl"
OF_VISITS = "Solsortesang"
"""In a visit and a meeting: they refuse what looks like the name of somebody in the case."""


def marked(value: Any, canary: str) -> Any:
    """Put a canary before everything that has two words or more."""
    if isinstance(value, str) and " " in value and not value.startswith("+"):
        return f"{canary} {value}"
    if isinstance(value, dict):
        return {key: marked(each, canary) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [marked(each, canary) for each in value]
    return value


def marked_step(step: Step) -> Step:
    """Return the step with canaries in what is said in it."""
    near = isinstance(step, PlannedVisit | HeldVisit | CalledMeeting)
    canary = OF_VISITS if near else CANARY
    said = {
        each.name: marked(getattr(step, each.name), canary)
        for each in fields(step)
        if each.name not in {"at", "concern", "opened_at", "focus", "join", "reason"}
        and not isinstance(getattr(step, each.name), Text)
    }
    return replace(step, **said)


def in_order(steps: tuple[Step, ...]) -> Iterator[Step]:
    """Yield the steps, marked."""
    return (marked_step(step) for step in steps)


if __name__ == "__main__":
    steps = tuple(in_order(fill.in_order()))
    fill.in_order = lambda: steps
    place = Path(sys.argv[1])
    live(Life(place / "vault", place / "beside"))
    if len(sys.argv) > 2:
        replace_file(place / "control.txt", f"{CANARY} i klartekst".encode())
