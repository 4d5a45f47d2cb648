"""Finds what follows from a fact."""

from functools import singledispatch

from models.kernel.events import Event
from models.ports.work import Work


@singledispatch
def follow(event: Event, work: Work) -> None:
    """Do what follows from the event; from most nothing does."""
