"""The invitation to a meeting: date, time, place and how many points; nothing of a case."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.documents.blocks import Block, Fields, Notice, Paragraph
from models.documents.dates import moment
from models.documents.document import Document, Footer
from models.documents.visit_brief import PRACTICE
from models.kernel.clock import local
from models.kernel.text import Say, Text, text
from models.meetings.kinds import KINDS_OF_MEETING, MANDATES
from models.meetings.meeting import Meeting, Participant
from models.office.office import Office

TITLE: Final = text("MeetingLetter", "You are invited to a meeting")
LEAD: Final = text(
    "MeetingLetter",
    "Please answer whether you come. If you cannot, send somebody with the same mandate.",
)
PAGE: Final = text("Paper", "Page {page} of {pages}")
_TO: Final = text("MeetingLetter", "To")
_FROM: Final = text("MeetingLetter", "From")
_KIND: Final = text("MeetingLetter", "Meeting")
_WHEN: Final = text("MeetingLetter", "When")
_WHERE: Final = text("MeetingLetter", "Where")
_POINTS: Final = text("MeetingLetter", "Points in which you take part")
_MANDATE: Final = text("MeetingLetter", "Your mandate")
_NUMBER: Final = text("MeetingLetter", "Our number")
_SPAN: Final = text("MeetingLetter", "{start} to {end}")
_CASES: Final = text(
    "MeetingLetter",
    "What the points are about is told at the meeting, to those who need to know it. Do not "
    "write about single cases in your answer.",
)
_NO_CASES: Final = text(
    "MeetingLetter", "No single case is talked about at this meeting. Bring none along."
)


@dataclass(frozen=True, slots=True)
class MeetingLetter:
    """What the invitation is made of.

    Attributes:
        to: the authority, or the colleague, in words.
        points: how many points they take part in; None where the meeting holds no cases.
        sender: who invites, by name.
    """

    office: Office
    meeting: Meeting
    participant: Participant
    to: str
    points: int | None
    sender: str
    made: datetime


def compose_meeting_letter(letter: MeetingLetter, say: Say) -> Document:
    """Return the invitation."""
    meeting = letter.meeting
    blocks: list[Block] = [
        Paragraph(say(LEAD), "lead"),
        Fields(_facts(letter, say), columns=2),
        Notice(say(_CASES if meeting.holds_cases else _NO_CASES)),
    ]
    return Document(
        title=say(TITLE),
        blocks=tuple(blocks),
        created=letter.made,
        page_label=say(PAGE),
        header_left=letter.office.name,
        header_right=meeting.number,
        banner=say(PRACTICE) if letter.office.practice else "",
        footer=Footer(()),
    )


def _facts(letter: MeetingLetter, say: Say) -> tuple[tuple[str, str], ...]:
    meeting, someone = letter.meeting, letter.participant
    to = "\n".join(filter(None, (letter.to, someone.function)))
    facts: list[tuple[Text, str]] = [
        (_TO, to),
        (_FROM, f"{letter.office.name}\n{letter.sender}"),
        (_KIND, say(KINDS_OF_MEETING[meeting.kind].name)),
        (_WHEN, say(_span(meeting, say))),
        (_WHERE, meeting.place),
        (_MANDATE, say(MANDATES[someone.mandate])),
        (_NUMBER, meeting.number),
    ]
    if letter.points is not None:
        facts.append((_POINTS, str(letter.points)))
    return tuple((say(label), words) for label, words in facts)


def _span(meeting: Meeting, say: Say) -> Text:
    ends = local(meeting.ends_at)
    return _SPAN.filled(start=moment(meeting.starts_at, say), end=f"{ends.hour}.{ends:%M}")
