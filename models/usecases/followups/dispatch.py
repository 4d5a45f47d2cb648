"""Finds what follows from a fact."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any, Final, TypeVar, get_type_hints

from models.kernel.events import Event
from models.ports.work import Work

Following = TypeVar("Following", bound=Callable[[Any, Work], None])


class Follow:
    """Does what follows from an event; from most nothing does.

    Several subjects may register for one event, such as a case that goes on: all of their
    functions run, in the order in which their modules are named in the package.
    """

    def __init__(self) -> None:
        self._by_event: Final[dict[type[Event], list[Callable[[Any, Work], None]]]] = (
            defaultdict(list)
        )

    def register(self, function: Following) -> Following:
        """Let a function follow the event that its parameter ``event`` is annotated with."""
        self._by_event[get_type_hints(function)["event"]].append(function)
        return function

    def __call__(self, event: Event, work: Work) -> None:
        """Run what was registered for this event."""
        for function in self._by_event.get(type(event), ()):
            function(event, work)


follow: Final = Follow()
