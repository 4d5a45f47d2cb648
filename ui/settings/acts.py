"""What the settings page shows of the program and the vault."""

from collections.abc import Callable
from dataclasses import dataclass

from models.forms.answers import Answers
from models.usecases.classic_keys import ClassicPolicy
from models.usecases.office_hours import OfficeTimes
from ui.changes import Changed


@dataclass(frozen=True, slots=True)
class ModelActs:
    """How the office assesses a concern: shown, and chosen by whoever may."""

    show: Callable[[], str]
    choose: Callable[[str], Changed]


@dataclass(frozen=True, slots=True)
class HoursActs:
    """When the office is open and who is on duty otherwise: shown, and set by whoever may."""

    show: Callable[[], OfficeTimes]
    set_hours: Callable[[Answers], Changed]
    set_duty: Callable[[Answers], Changed]


@dataclass(frozen=True, slots=True)
class ClassicActs:
    """Whether a handover may be sealed to a classic key: shown, and decided by whoever may."""

    show: Callable[[], ClassicPolicy]
    decide: Callable[[Answers], Changed]


@dataclass(frozen=True, slots=True)
class SettingsActs:
    """Facts for the page.

    Attributes:
        folder: where the vault lies.
        version: of the program.
        model: for a role that may choose for the office, else None.
        captures: whether this system can hide windows from screenshots.
        hours: when the office is open.
        tray: whether this system has a place for notices outside the window.
        classic: the policy on keys, for a role that hands over; else None.
    """

    folder: str
    version: str
    captures: bool = False
    model: ModelActs | None = None
    hours: HoursActs | None = None
    tray: bool = False
    classic: ClassicActs | None = None
