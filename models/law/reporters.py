"""Who calls: the type decides what is asked and what may be promised."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text


class ReporterType(StrEnum):
    """Henvendertype."""

    PRIVATE = "private"
    RELATIVE = "relative"
    PUBLIC_EMPLOYEE = "public_employee"
    VOLUNTEER = "volunteer"
    POLICE = "police"
    HOTLINE = "hotline"
    AUTHORITY = "authority"
    ASYLUM_CENTRE = "asylum_centre"


@dataclass(frozen=True, slots=True)
class ReporterRule:
    """What follows from the type of reporter.

    Attributes:
        by_function: named by function, not as a private person.
        may_be_anonymous: whether a concern may be taken down without a name.
        ask: what this caller is asked besides; None where it is nothing more.
    """

    label: Text
    by_function: bool
    may_be_anonymous: bool
    ask: Text | None = None


REPORTERS: Final[dict[ReporterType, ReporterRule]] = {
    ReporterType.PUBLIC_EMPLOYEE: ReporterRule(
        text("Reporter", "Public employee"), by_function=True, may_be_anonymous=False
    ),
    ReporterType.RELATIVE: ReporterRule(
        text("Reporter", "Family or relative"), by_function=False, may_be_anonymous=True
    ),
    ReporterType.PRIVATE: ReporterRule(
        text("Reporter", "Private person"), by_function=False, may_be_anonymous=True
    ),
    ReporterType.VOLUNTEER: ReporterRule(
        text("Reporter", "Club, housing or other professional"),
        by_function=True,
        may_be_anonymous=True,
    ),
    ReporterType.POLICE: ReporterRule(
        text("Reporter", "Police"), by_function=True, may_be_anonymous=False
    ),
    ReporterType.HOTLINE: ReporterRule(
        text("Reporter", "National hotline"), by_function=True, may_be_anonymous=True
    ),
    ReporterType.AUTHORITY: ReporterRule(
        text("Reporter", "Another authority"), by_function=True, may_be_anonymous=False
    ),
    ReporterType.ASYLUM_CENTRE: ReporterRule(
        text("Reporter", "Asylum centre"),
        by_function=True,
        may_be_anonymous=False,
        ask=text(
            "Reporter",
            "Ask whether the centre has made its own reports. We make none for it; the case asks "
            "again.",
            "Source: the project's notes on the asylum route",
        ),
    ),
}

ON_NAMES: Final = text(
    "Reporter",
    "If you give your name, we must write it down, and we cannot promise that it stays secret.",
    "Read aloud to the caller. Source: ombudsmanden.dk, 6 December 2011",
)
NOT_ANONYMOUS: Final = text(
    "Reporter",
    "A public employee who reports on a child cannot be anonymous. Write the name and function.",
    "Source: barnets lov, vejen.dk",
)
