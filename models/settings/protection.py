"""What protects the open program, as one line each for the page and the self-test."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text


class State(StrEnum):
    """How a measure was found."""

    ON = "on"
    OFF = "off"
    UNKNOWN = "unknown"
    NOT_OFFERED = "not_offered"  # the system has nothing of the kind


STATES: Final[dict[State, Text]] = {
    State.ON: text("Protection", "In force"),
    State.OFF: text("Protection", "Not in force"),
    State.UNKNOWN: text("Protection", "Not known"),
    State.NOT_OFFERED: text("Protection", "Not offered"),
}


class Group(StrEnum):
    """What a measure keeps."""

    NETWORK = "network"
    MEMORY = "memory"
    LOCK = "lock"
    SCREEN = "screen"
    DISK = "disk"


GROUPS: Final[dict[Group, Text]] = {
    Group.NETWORK: text("Protection", "No network"),
    Group.MEMORY: text("Protection", "Memory and files"),
    Group.LOCK: text("Protection", "What locks the vault"),
    Group.SCREEN: text("Protection", "Screen and copied text"),
    Group.DISK: text("Protection", "The disk and the folder"),
}


@dataclass(frozen=True, slots=True)
class Protection:
    """One measure: what it is, how it was found, and what there is to know about it.

    Attributes:
        name: the measure, as a short sentence.
        state: how it was found just now.
        detail: how that was found out, or what to do where it is not in force.
    """

    group: Group
    name: Text
    state: State
    detail: Text | None = None

    @property
    def active(self) -> bool:
        """Whether it is in force."""
        return self.state is State.ON


def found(group: Group, name: Text, *, active: bool, how: Text, why_not: Text) -> Protection:
    """Return a measure that is in force, with how that was seen, or is not, with why."""
    state = State.ON if active else State.OFF
    return Protection(group, name, state, how if active else why_not)
