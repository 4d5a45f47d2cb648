"""Repeatable chance for tests."""

import random


def chance(seed: int) -> random.Random:
    """Return a generator that gives the same again for the same seed."""
    return random.Random(seed)  # noqa: S311 - must be repeatable, protects nothing
