"""Fills a practice vault: the scenarios in the order in which they happened."""

from collections.abc import Callable
from itertools import chain
from operator import attrgetter
from typing import Final

from models.kernel.text import Say as Words
from models.kernel.text import Text, plain, text
from storage.practice import course_desk  # noqa: F401 - registers its steps
from storage.practice.desk import Desk, take
from storage.practice.scenarios import SCENARIOS
from storage.practice.steps import Step
from storage.session import Session
from storage.system.clocks import PRACTICE_START, PracticeClock

Say = Callable[[Text], None]
"""Tells whoever waits how far it is."""

FILLING: Final = text(
    "Practice", "Filling the practice vault with eight invented scenarios and an older case."
)
FILLED: Final = text(
    "Practice", "The practice vault is ready: {concerns} concerns and {cases} cases."
)


def in_order() -> tuple[Step, ...]:
    """Return every step of every scenario, the earliest first."""
    return tuple(
        sorted(chain.from_iterable(each.steps for each in SCENARIOS), key=attrgetter("at"))
    )


def fill(session: Session, clock: PracticeClock, say: Say, words: Words = plain) -> Desk:
    """Live through the scenarios up to Wednesday 14.1.2026 at 8.30, and stay there.

    Args:
        session: a fresh practice vault of a kommune, opened by its tovholder.
        clock: the clock of that session.
        say: is told when it begins and how it ended.
        words: the language in which records name authorities and needs.

    Raises:
        ValueError: the vault is a real one, or has another clock.
        EnvironmentFault: the disk fails; what was committed before stays.
    """
    if not session.office.practice or session.clock is not clock:
        msg = "only a practice vault on its own clock is filled"
        raise ValueError(msg)
    say(FILLING)
    clock.freeze()
    desk = Desk(session.begin, words)
    for step in in_order():
        clock.set(step.at)
        take(step, desk)
    clock.set(PRACTICE_START)
    say(FILLED.filled(concerns=len(desk.concerns), cases=len(set(desk.cases.values()))))
    return desk
