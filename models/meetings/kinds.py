"""The kinds of meetings: which may hold cases, how often they meet, when they are called."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text
from models.law.sources import OFFICE, Source


class MeetingKind(StrEnum):
    """What a meeting is."""

    COORDINATION = "coordination"
    PANEL = "panel"
    SSP = "ssp"
    NETWORK = "network"
    STEERING = "steering"


@dataclass(frozen=True, slots=True)
class KindOfMeeting:
    """One kind of meeting.

    Attributes:
        name: as it stands in lists and on paper.
        purpose: what it is for, said to whoever plans one.
        cases: whether single cases may stand on its agenda.
        minutes: how long it lasts, where nobody says otherwise.
        invite_days: working days before the meeting by which everybody is invited.
        every_days: days from one meeting to the next, where it comes back; 0 where it does not.
        source: where the periods come from.
    """

    kind: MeetingKind
    name: Text
    purpose: Text
    cases: bool
    minutes: int
    invite_days: int
    every_days: int
    source: Source


_TABLE: Final = (
    KindOfMeeting(
        MeetingKind.COORDINATION,
        text("MeetingKind", "Coordination meeting"),
        text("MeetingKind", "The authorities of the Infohus go through the cases that wait."),
        cases=True, minutes=90, invite_days=5, every_days=14, source=OFFICE,
    ),
    KindOfMeeting(
        MeetingKind.PANEL,
        text("MeetingKind", "Panel on a case"),
        text("MeetingKind", "Called when a case cannot wait for the next coordination meeting."),
        cases=True, minutes=60, invite_days=1, every_days=0, source=OFFICE,
    ),
    KindOfMeeting(
        MeetingKind.SSP,
        text("MeetingKind", "SSP meeting"),
        text("MeetingKind", "The ordinary SSP meeting with the local police."),
        cases=True, minutes=60, invite_days=5, every_days=0, source=OFFICE,
    ),
    KindOfMeeting(
        MeetingKind.NETWORK,
        text("MeetingKind", "Infohus Network"),
        text("MeetingKind", "Knowledge and trends in the police district. No single cases."),
        cases=False, minutes=120, invite_days=10, every_days=0, source=OFFICE,
    ),
    KindOfMeeting(
        MeetingKind.STEERING,
        text("MeetingKind", "Steering group"),
        text("MeetingKind", "Leaders decide on frame and resources. No single cases."),
        cases=False, minutes=90, invite_days=10, every_days=0, source=OFFICE,
    ),
)  # fmt: skip
"""Sources: the Infohus meets every 14 days (domain knowledge of Copenhagen's unit); the other
periods are the office's own practice."""

KINDS_OF_MEETING: Final = {each.kind: each for each in _TABLE}
"""Every kind, in the order of lists."""

WITH_CASES: Final = frozenset(each.kind for each in _TABLE if each.cases)
"""Kinds on whose agenda single cases may stand."""


class Mandate(StrEnum):
    """What somebody may do at a meeting."""

    DECIDES = "decides"
    SPEAKS = "speaks"
    LISTENS = "listens"


MANDATES: Final[dict[Mandate, Text]] = {
    Mandate.DECIDES: text("Mandate", "May decide for the authority"),
    Mandate.SPEAKS: text("Mandate", "Speaks for the authority"),
    Mandate.LISTENS: text("Mandate", "Listens"),
}


class Reply(StrEnum):
    """What somebody answered to an invitation."""

    NONE = ""
    COMES = "comes"
    CANNOT = "cannot"


REPLIES: Final[dict[Reply, Text]] = {
    Reply.NONE: text("MeetingReply", "Not answered yet"),
    Reply.COMES: text("MeetingReply", "Comes"),
    Reply.CANNOT: text("MeetingReply", "Cannot come"),
}
