"""Reading the log: groups of acts, purposes in words, and what a reader asks for."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from models.audit.acts import Act, Outcome, Reason
from models.kernel.events import Kind
from models.kernel.text import Text, text

REASONS: Final[dict[Reason, Text]] = {
    Reason.DUTY: text("Log", "The office's work"),
    Reason.ASSIGNED: text("Log", "Own case"),
    Reason.COLLEAGUE: text("Log", "Another's case in the office"),
    Reason.RULE: text("Log", "Done by a rule"),
    Reason.STATED: text("Log", "Reason given"),
}


class ActGroup(StrEnum):
    """Acts that are looked for together."""

    LOOKED = "looked"
    SEARCHED = "searched"
    CHANGED = "changed"
    PRINTED = "printed"
    HANDED_OVER = "handed_over"
    KEYS = "keys"
    LOG = "log"


GROUPS: Final[dict[ActGroup, Text]] = {
    ActGroup.LOOKED: text("Log", "Looked at"),
    ActGroup.SEARCHED: text("Log", "Searches"),
    ActGroup.CHANGED: text("Log", "Changes"),
    ActGroup.PRINTED: text("Log", "Printed and exported"),
    ActGroup.HANDED_OVER: text("Log", "Handed over and received"),
    ActGroup.KEYS: text("Log", "Users, keys, access and backups"),
    ActGroup.LOG: text("Log", "The log itself"),
}

_BY_CODE: Final = {
    "vault": ActGroup.KEYS,
    "user": ActGroup.KEYS,
    "key": ActGroup.KEYS,
    "access": ActGroup.KEYS,
    "conflict": ActGroup.KEYS,
    "countersign": ActGroup.KEYS,
    "backup": ActGroup.KEYS,
    "exit": ActGroup.KEYS,
    "live": ActGroup.KEYS,
    "setting": ActGroup.KEYS,
    "clock": ActGroup.KEYS,
    "search": ActGroup.SEARCHED,
    "print": ActGroup.PRINTED,
    "disclosure": ActGroup.HANDED_OVER,
    "bundle": ActGroup.HANDED_OVER,
    "receipt": ActGroup.HANDED_OVER,
    "contact": ActGroup.HANDED_OVER,
    "locked_pdf": ActGroup.HANDED_OVER,
    "log": ActGroup.LOG,
}
"""By the first half of a code; what stands in neither table is a change."""

_ONE_BY_ONE: Final = {
    Act.CONCERN_VIEWED: ActGroup.LOOKED,
    Act.CASE_VIEWED: ActGroup.LOOKED,
    Act.LIST_VIEWED: ActGroup.LOOKED,
    Act.MEETING_SHOWN: ActGroup.LOOKED,
    Act.MEETING_VIEWED: ActGroup.LOOKED,
    Act.LEARNING_READ: ActGroup.LOOKED,
    Act.MATCHES_SHOWN: ActGroup.LOOKED,
    Act.BUNDLE_VIEWED: ActGroup.LOOKED,
    Act.IDENTITY_OPENED: ActGroup.LOOKED,
    Act.ATTACHMENT_VIEWED: ActGroup.LOOKED,
    Act.ATTACHMENT_EXPORTED: ActGroup.PRINTED,
    Act.CARD_EXPORTED: ActGroup.PRINTED,
    Act.CALENDAR_EXPORTED: ActGroup.PRINTED,
    Act.COPIED: ActGroup.PRINTED,
    Act.INSIGHT_PREPARED: ActGroup.LOOKED,
    Act.ACCESS_PREVIEWED: ActGroup.KEYS,
}


def group_of(act: Act) -> ActGroup:
    """Return the group in which an act is looked for; every act is in one."""
    code, _, _ = act.partition(".")
    return _ONE_BY_ONE.get(act) or _BY_CODE.get(code, ActGroup.CHANGED)


def acts_of(group: ActGroup) -> tuple[Act, ...]:
    """Return every act of a group."""
    return tuple(act for act in Act if group_of(act) is group)


NUMBERED: Final = re.compile(r"[A-Za-z]-[0-9]{4}-[0-9]+")
"""A number that people use; anything else that is typed may name somebody."""


@dataclass(frozen=True, slots=True)
class LogFilter:
    """What a reader asks for; an empty part asks for everything.

    Attributes:
        about: a number that people use (H-2026-0001), or a name.
        user: id of a user.
        first: the first day, in Denmark.
        last: the last day, in Denmark.
    """

    about: str = ""
    user: str = ""
    group: ActGroup | None = None
    outcome: Outcome | None = None
    first: date | None = None
    last: date | None = None

    def words(self) -> str:
        """Return the filter as it is logged: in codes, a number as typed, a name only as such."""
        about = self.about.strip()
        parts = (
            about if not about or NUMBERED.fullmatch(about) else "name",
            self.user and f"user={self.user}",
            self.group and f"group={self.group}",
            self.outcome and f"outcome={self.outcome}",
            self.first and f"from={self.first.isoformat()}",
            self.last and f"to={self.last.isoformat()}",
        )
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class LogQuery:
    """A filter with its number or name looked up: ``about`` are the records meant, if any."""

    asked: LogFilter
    about: tuple[tuple[Kind, str], ...] | None = None
